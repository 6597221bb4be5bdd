"""Can this computer draw 3D? Tried in a child process first, because a graphics driver that fails ends its process.

``python -m sscild_desktop.views.scene3d.probe`` draws one small picture and exits with 0; the packaged program does
the same when it is started with ``--probe-3d``.
"""

import ctypes.util
import os
import sys
from collections.abc import Mapping

WINDOW_VARIABLE = "VTK_DEFAULT_OPENGL_WINDOW"
FROZEN_ARGUMENT = "--probe-3d"
NOTHING_DRAWN, LIBRARY_BROKEN = 3, 4
"""Exit codes: the library works but draws nothing here; the library itself cannot be loaded."""
OSMESA, EGL = "vtkOSOpenGLRenderWindow", "vtkEGLRenderWindow"


def candidates(qt_platform: str, environment: Mapping[str, str]) -> tuple[str, ...]:
    """Kinds of VTK window to try, in order; '' is VTK's own choice.

    Where Qt does not own an X display (off screen, Wayland), VTK must not open one beside it: the process would die.
    """
    if not sys.platform.startswith("linux"):
        return ("",)
    if environment.get(WINDOW_VARIABLE):
        return (environment[WINDOW_VARIABLE],)
    osmesa = (OSMESA,) if ctypes.util.find_library("OSMesa") else ()
    if qt_platform == "xcb" and environment.get("DISPLAY"):
        return ("", *osmesa, EGL)
    return (*osmesa, EGL)


def command() -> tuple[str, list[str]]:
    """Program and arguments of the child process."""
    if getattr(sys, "frozen", False):
        return sys.executable, [FROZEN_ARGUMENT]
    return sys.executable, ["-m", "sscild_desktop.views.scene3d.probe"]


def can_draw() -> bool:
    """Draw a red sphere off screen and look whether the middle of the picture is red."""
    import vtkmodules.vtkRenderingOpenGL2  # noqa: F401 - registers the renderer
    from vtkmodules.vtkCommonCore import vtkUnsignedCharArray
    from vtkmodules.vtkFiltersSources import vtkSphereSource
    from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper, vtkRenderer, vtkRenderWindow

    sphere = vtkSphereSource()  # held by name: an output port does not keep its source alive
    mapper = vtkPolyDataMapper()
    mapper.SetInputConnection(sphere.GetOutputPort())
    actor = vtkActor(mapper=mapper)
    actor.GetProperty().SetColor(1, 0, 0)
    renderer = vtkRenderer()
    renderer.AddActor(actor)
    window = vtkRenderWindow()
    window.SetOffScreenRendering(1)
    window.SetSize(64, 64)
    window.AddRenderer(renderer)
    window.Render()
    pixels = vtkUnsignedCharArray()
    window.GetPixelData(32, 32, 32, 32, 1, pixels, 0)
    return pixels.GetNumberOfValues() >= 3 and pixels.GetValue(0) > 100 and pixels.GetValue(1) < 60


def main() -> int:
    """0 if a picture was drawn."""
    try:
        return 0 if can_draw() else NOTHING_DRAWN
    except (ImportError, AttributeError):
        return LIBRARY_BROKEN
    except RuntimeError:
        return NOTHING_DRAWN


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # some drivers hang while they are unloaded
