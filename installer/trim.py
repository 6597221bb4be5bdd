"""What PyInstaller would collect and the program never uses, or must not ship; read by ``sscild.spec`` and tests."""

import re
from pathlib import PurePosixPath

from sscild_desktop.core.language.offered import TRANSLATED, qt_words

LEFT_OUT_MODULES = (
    # readline and gdbm are GPL; nothing of ours reads a line from a terminal
    *("readline", "_gdbm", "_dbm", "curses", "_curses", "_curses_panel"),
    *("tkinter", "_tkinter", "idlelib", "lib2to3", "ensurepip", "turtledemo", "test"),
    *("setuptools", "pkg_resources", "pip", "_distutils_hack"),
    # drawn in by vtk, pyqtgraph, pydicom or scipy for things that the program does otherwise
    *("matplotlib", "mpl_toolkits", "fontTools", "contourpy", "kiwisolver", "pyparsing", "cycler", "dateutil"),
    *(
        "IPython",
        "pandas",
        "sympy",
        "mpmath",
        "networkx",
        "numba",
        "cupy",
        "torch",
        "onnx",
        "jax",
        "dask",
        "distributed",
        "h5py",
    ),
    *("pytest", "_pytest", "hypothesis", "mypy", "ruff", "cyclonedx", "jsonschema", "lxml"),
    *("jpeg_ls", "_CharLS", "openjpeg", "_openjpeg", "pylibjpeg"),
    # used by libraries where present; the tests run without them, so does the program
    *("defusedxml", "attr", "attrs"),
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.jupyter", "pyqtgraph.canvas", "pyqtgraph.flowchart"),
    *("onnxruntime.transformers", "onnxruntime.tools", "onnxruntime.quantization", "onnxruntime.datasets"),
    *("onnxruntime.backend", "PyQt5", "PyQt6", "PySide2", "models.training"),
    *(f"PySide6.Qt{part}" for part in ("Qml", "Quick", "QuickWidgets", "QuickControls2", "QuickTest", "Designer")),
    *(f"PySide6.Qt{part}" for part in ("Help", "UiTools", "Sql", "Network", "Concurrent", "Xml")),
)
"""Modules that PyInstaller must not follow."""

ONLY_WHERE_INSTALLED = ("distributed",)
"""Those of them that the program imports all the same, of an extra that no package holds."""

ENCRYPTION = {"sqlcipher3": "sqlcipher3.dbapi2", "keyring": "keyring"}
"""Distribution → module of the extra “encryption”, which every package holds; imported when records are encrypted."""

CODECS = ("_shared", "_shared_cython", "_imcd", "_jpeg2k", "_jpegls", "_jpeg8")
"""The parts of imagecodecs that ``core.decoding.codecs`` calls; ``_imcd`` unpacks run lengths."""

CODEC_LIBRARIES = ("libcharls", "libopenjp2", "libjpeg", "liblcms2", "libdeflate", "libgomp")
"""The libraries which those parts need."""

PLUGINS = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qsvg", "qjpeg", "qico", "qgif"),
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platformthemes": ("qxdgdesktopportal",),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
    "wayland-decoration-client": ("bradient", "adwaita"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": ("qxcb-egl-integration", "qxcb-glx-integration"),
}
"""Qt plugins that are kept, by folder; the virtual keyboard is GPL and goes with the rest."""

QT_LIBRARIES = (
    *("Core", "Gui", "Widgets", "Svg", "SvgWidgets", "DBus", "OpenGL", "OpenGLWidgets", "PrintSupport", "Test"),
    *("XcbQpa", "WaylandClient", "WaylandEglClientHwIntegration", "WlShellIntegration", "EglSupport", "Network"),
)
"""Libraries of Qt that are kept."""

SYSTEM_LIBRARIES_LEFT_OUT = ("libreadline", "libgdbm", "libgtk-3", "libgdk-3", "libncurses", "libtinfo", "libdb-")
"""Libraries of the building machine that must not travel: GPL, or of use on that machine alone."""

QT_WORDS = tuple(f"{qt_words(language)}.qm" for language in TRANSLATED)
"""Qt's own words in the languages of the program."""

_QT_LIBRARY = re.compile(r"^(?:lib)?Qt6(\w+?)(?:\.so.*|\.dll|\.dylib)?$")


def is_wanted(name: str) -> bool:
    """Whether the file with this place in the program's folder is shipped."""
    path = PurePosixPath(name.replace("\\", "/"))
    return not (
        _is_unwanted_codec(path) or _is_unwanted_qt(path) or _is_unwanted_data(path) or _is_unwanted_system(path)
    )


def _is_unwanted_codec(path: PurePosixPath) -> bool:
    if path.parts[0] == "imagecodecs" and path.name.startswith("_"):
        return path.name.split(".")[0] not in CODECS and path.suffix != ".py"
    if path.parts[0] == "imagecodecs.libs":
        return path.name.split("-")[0] not in CODEC_LIBRARIES
    return False


def _is_unwanted_qt(path: PurePosixPath) -> bool:
    if "PySide6" not in path.parts and not path.name.startswith(("libQt6", "Qt6")):
        return False
    if "plugins" in path.parts:
        folder = path.parts[path.parts.index("plugins") + 1]
        return path.name.removeprefix("lib").split(".")[0] not in PLUGINS.get(folder, ())
    if "translations" in path.parts:
        return path.name not in QT_WORDS
    if {"qml", "metatypes", "typesystems", "glue", "include", "doc", "libexec"} & set(path.parts):
        return True
    library = _QT_LIBRARY.match(path.name)
    return library is not None and library[1] not in QT_LIBRARIES


def _is_unwanted_data(path: PurePosixPath) -> bool:
    if path.suffix in (".pyi", ".pyx", ".pxd", ".h", ".lib", ".a") or "tests" in path.parts:
        return True
    return path.parts[:3] in (("pydicom", "data", "test_files"), ("pydicom", "data", "charset_files"))


def _is_unwanted_system(path: PurePosixPath) -> bool:
    return path.name.startswith(SYSTEM_LIBRARIES_LEFT_OUT)
