"""``sscild --self-test``: does this installation work? Its files, libraries, networks, a window, an export."""

import base64
import importlib
import importlib.metadata
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sscild_desktop import PROGRAM_NAME, __version__, integrity
from sscild_desktop.command_line.outlets import say
from sscild_desktop.core.errors import InputRefused, ModelRefused, SScILDError
from sscild_desktop.core.guide import read_guide
from sscild_desktop.core.phantom.case import Case
from sscild_desktop.core.results import Analysis
from sscild_desktop.paths import data_dir, log_file, models_dir, resources_dir, settings_file

LIBRARIES = {
    "numpy": "numpy",
    "scipy": "scipy",
    "pydicom": "pydicom",
    "highdicom": "highdicom",
    "dicognito": "dicognito.anonymizer",
    "imagecodecs": "imagecodecs",
    "SimpleITK": "SimpleITK",
    "onnxruntime": "onnxruntime",
    "openpyxl": "openpyxl",
    "PySide6-Essentials": "PySide6.QtWidgets",
    "pyqtgraph": "pyqtgraph",
    "vtk": "vtkmodules.vtkCommonCore",
}
"""Distribution → module that is imported."""

WINDOW_SECONDS, SCENE_SECONDS = 40, 20
FREE_MB = 200
"""Free disk space under which results could not be written."""
LUNG_TOLERANCE_PERCENT, EXTENT_TOLERANCE_POINTS, LEVEL_TOLERANCE_MM = 5.0, 15.0, 30.0
"""How far the networks' answers on the built-in case may be from its truth before something must be broken."""

Check = Callable[[], str]


class _Failed(SScILDError):
    """A check that did not pass; the text says what is wrong."""


def run() -> int:
    """Run every check, print a line for each; exit code 0, or 4 for a network, 3 for input, 1 for anything else."""
    started = time.monotonic()
    say(f"{PROGRAM_NAME} {__version__}, Python {platform.python_version()}, {platform.platform()}")
    state = _State()
    checks = {
        "installation": integrity.check_all,
        "libraries": check_libraries,
        "resources": check_resources,
        "folders": check_folders,
        "compressions": check_compressions,
        "network files": check_network_files,
        "analysis of the built-in case": state.check_analysis,
        "export": state.check_export,
        "export as DICOM": state.check_dicom,
        "records": check_records,
        "window": check_window,
        "3D": check_3d,
    }
    failures = [error for name, check in checks.items() if (error := _one(name, check))]
    say(f"{'FAILED' if failures else 'passed'} in {time.monotonic() - started:.0f} s")
    if not failures:
        return 0
    codes = {ModelRefused: 4, InputRefused: 3}
    return next((code for kind, code in codes.items() if isinstance(failures[0], kind)), 1)


def _one(name: str, check: Check) -> Exception | None:
    """Run one check and print how it went."""
    started = time.monotonic()
    try:
        text = check()
    except Exception as error:
        words = str(error) if isinstance(error, SScILDError) else f"{type(error).__name__}: {error}"
        say(f"FAILED  {name}: {words}")
        return error
    say(f"ok      {name}: {text} ({time.monotonic() - started:.1f} s)")
    return None


def check_libraries() -> str:
    """Every library can be imported."""
    for module in LIBRARIES.values():
        importlib.import_module(module)
    return ", ".join(f"{name} {importlib.metadata.version(name)}" for name in LIBRARIES)


def check_resources() -> str:
    """Every resource can be read, none is empty."""
    files = [path for path in sorted(resources_dir().rglob("*")) if path.is_file()]
    empty = [path.name for path in files if not path.read_bytes()]
    if not files or empty:
        raise _Failed(f"Resources are missing or empty {empty}; install the program again.")
    for path in files:
        if path.suffix == ".json":
            json.loads(path.read_text("utf-8"))
    pages = read_guide(resources_dir() / "help", {"keys": "# Keys", "model-card": "# Model card"})
    pictures = [resources_dir() / "help" / "guide" / name for page in pages for name in page.pictures]
    missing = [path.name for path in pictures if not path.is_file()]
    if missing:
        raise _Failed(f"Pictures of the guide are missing {missing}; install the program again.")
    return f"{len(files)} files, {len(pages)} pages of the guide"


def check_folders() -> str:
    """The folders for records, settings, log and temporary files can be written and have room."""
    folders = dict.fromkeys((data_dir(), settings_file().parent, log_file().parent, Path(tempfile.gettempdir())))
    for folder in folders:
        nearest = next(one for one in (folder, *folder.absolute().parents) if one.exists())
        try:
            with tempfile.TemporaryFile(dir=nearest):
                free_mb = shutil.disk_usage(nearest).free // 2**20
        except OSError as error:
            reason = error.strerror
            raise _Failed(f"{folder} cannot be written ({reason}); free space or correct its rights.") from error
        if free_mb < FREE_MB:
            raise _Failed(f"the disk with {folder} is full: {free_mb} MB are free, at least {FREE_MB} MB are needed.")
    return f"{len(folders)} can be written"


def check_compressions() -> str:
    """One picture in each compression of DICOM that is read comes back as it was."""
    import numpy as np

    from sscild_desktop.core.dicom.headers.facts import PixelFormat
    from sscild_desktop.core.dicom.pixels import decode

    known = json.loads((resources_dir() / "selftest.json").read_text("utf-8"))
    truth = np.array(known["picture"])
    rows, columns = truth.shape
    for one in known["streams"]:
        bits = one["bits"]
        form = PixelFormat(rows, columns, bits, bits, bits - 1, False, 1, "MONOCHROME2", one["transfer_syntax"])
        pixels = decode(base64.b64decode(one["base64"]), form).astype(np.int64)
        if np.abs(pixels - truth // one["divided_by"]).max() > one["tolerance"]:
            raise _Failed(f"{one['name']} is decoded into wrong pixels.")
    return ", ".join(one["name"] for one in known["streams"])


def check_network_files() -> str:
    """Every card is in order, its network has the hash of the card and can be opened."""
    from sscild_desktop.core.analysis.options import check_installed
    from sscild_desktop.core.inference import available_cards, open_network

    check_installed(models_dir())
    uses = [open_network(card).use for card in available_cards(models_dir())]
    return ", ".join(f"{use.name} {use.version} {use.sha256[:8]} {use.provider}" for use in uses)


class _State:
    """The analysis of the built-in case, made by one check and exported by another."""

    def __init__(self) -> None:
        self.analysis: Analysis | None = None
        self.case: Case | None = None

    def check_analysis(self) -> str:
        """Each network's answer on the built-in case is near its truth."""
        from sscild_desktop.core.analysis.options import Options
        from sscild_desktop.core.analysis.pipeline import analyse
        from sscild_desktop.core.phantom.case import built_in_case

        self.case = built_in_case(size="small")
        self.analysis = analyse(self.case.volume, Options(heatmaps=False))
        return compare(self.case, self.analysis)

    def check_export(self) -> str:
        """Every file is written and can be read again."""
        if self.analysis is None:
            raise _Failed("there was no analysis to export.")
        with tempfile.TemporaryDirectory() as folder:
            return read_back(self.analysis, Path(folder))

    def check_dicom(self) -> str:
        """Objects are written over the built-in case as DICOM, and the lungs in them are those of the analysis."""
        if self.analysis is None or self.case is None:
            raise _Failed("there was no analysis to export.")
        with tempfile.TemporaryDirectory() as folder:
            return dicom_back(self.case, self.analysis, Path(folder))


def compare(case: Case, analysis: Analysis) -> str:
    """The differences between truth and answer in words. Raises _Failed where one is beyond its tolerance."""
    if analysis.lungs is None or analysis.lesions is None or analysis.extent_percent is None:
        raise _Failed("the analysis of the built-in case is not complete.")
    true_ml = float((case.lungs > 0).sum()) * case.volume.geometry.voxel_ml
    lungs = 100.0 * abs(analysis.lungs.total_ml - true_ml) / true_ml
    lesions = abs(analysis.lesions.extents["total"].percent - case.extents["total"].percent)
    scores = abs(analysis.extent_percent - case.extent_percent)
    levels = max(abs(one.z_mm - z) for one, z in zip(analysis.levels, case.level_z_mm, strict=True))
    differences = (
        ("lung volume", lungs, LUNG_TOLERANCE_PERCENT, "%"),
        ("lesion extent", lesions, EXTENT_TOLERANCE_POINTS, "points"),
        ("mean TOT", scores, EXTENT_TOLERANCE_POINTS, "points"),
        ("levels", levels, LEVEL_TOLERANCE_MM, "mm"),
    )
    for name, difference, tolerance, unit in differences:
        if not difference <= tolerance:
            raise _Failed(f"{name} is {difference:.1f} {unit} from the truth, at most {tolerance:.0f} are allowed.")
    return "off the truth by " + ", ".join(f"{name} {value:.1f} {unit}" for name, value, _limit, unit in differences)


def dicom_back(case: Case, analysis: Analysis, folder: Path) -> str:
    """Write the case and what was found in it as DICOM, and read the lungs again."""
    from sscild_desktop.core.dicom import scan
    from sscild_desktop.core.evaluate.reading import read_mask
    from sscild_desktop.core.exports.dicom.bundle import Wanted, write_dicom
    from sscild_desktop.core.phantom.dicom_folder import write_dicom_folder

    write_dicom_folder(case.volume, folder / "ct")
    (series,) = scan([folder / "ct"]).series
    files = write_dicom(analysis, series, folder / "dicom", Wanted(("seg", "sr", "sc")), hu=case.volume.hu)
    mask = read_mask(folder / "dicom" / "seg-lungs.dcm", case.volume)
    found = {int(label.number): mask.voxels(label) for label in mask.labels}
    if analysis.lungs is None or any(((analysis.lungs.mask == n) != voxels).any() for n, voxels in found.items()):
        raise _Failed("the lungs that were written as DICOM are not those of the analysis.")
    return f"{len(files)} objects, {len(found)} lungs read again"


def read_back(analysis: Analysis, folder: Path) -> str:
    """Export and read every file again."""
    import openpyxl
    import SimpleITK as sitk

    from sscild_desktop.core.exports.bundle import export_all

    names = {path.name: path for path in export_all(analysis, folder)}
    sheets = len(openpyxl.load_workbook(names["results.xlsx"]).sheetnames)
    json.loads(names["result.json"].read_text("utf-8"))
    masks = [name for name in names if name.endswith(".nii.gz")]
    for mask in masks:
        if sitk.ReadImage(str(names[mask])).GetSize() != analysis.geometry.shape[::-1]:
            raise _Failed(f"{mask} came back in another size.")
    return f"workbook with {sheets} sheets, JSON, {len(masks)} masks"


def check_records() -> str:
    """A patient is kept in a database of the test's own, found again, and is in its backup."""
    from sscild_desktop.core.patients import Patient
    from sscild_desktop.core.records import Records

    with tempfile.TemporaryDirectory() as folder:
        with Records.open(Path(folder) / "records") as records:
            kept = records.patients.add(Patient(name="Self-test"))
        with Records.open(Path(folder) / "records") as records:
            found = [row.patient.code for row in records.patients.rows("Self-test")]
            backup = records.backup(Path(folder) / "backup.zip")
        if found != [kept.code] or not backup.stat().st_size:
            raise _Failed("a patient that was kept was not found again.")
    return "a patient was kept, found again and backed up"


def check_window() -> str:
    """The window opens off screen, in a process of its own: what Qt lacks ends the whole process."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "sscild_desktop"]
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        # the reader's own records may be open in another window, and are none of a test's business
        environment |= {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        answer = _ask([*program, "--self-test-window"], environment, WINDOW_SECONDS)
    if answer.returncode:
        last = (answer.stderr.strip().splitlines() or ["no message"])[-1]
        raise _Failed(f"the window could not be shown ({last}); are system libraries missing?")
    return answer.stdout.strip()


def check_3d() -> str:
    """3D may be missing on a computer, and is then said to be; its library may not."""
    from sscild_desktop.views.scene3d.probe import LIBRARY_BROKEN, WINDOW_VARIABLE, candidates, command

    program, arguments = command()
    for kind in candidates("xcb" if os.environ.get("DISPLAY") else "offscreen", os.environ):
        environment = {**os.environ, WINDOW_VARIABLE: kind} if kind else dict(os.environ)
        answer = _ask([program, *arguments], environment, SCENE_SECONDS)
        if answer.returncode == LIBRARY_BROKEN:
            raise _Failed("the 3D library cannot be loaded; install the program again.")
        if answer.returncode == 0:
            return f"a picture was drawn{f' ({kind})' if kind else ''}"
    return "no OpenGL on this computer; everything else works without it"


def _ask(command: list[str], environment: dict[str, str], seconds: float) -> subprocess.CompletedProcess[str]:
    """Run a process to its end; one that takes too long counts as failed."""
    try:
        return subprocess.run(
            command, capture_output=True, text=True, encoding="utf-8", timeout=seconds, env=environment, check=False
        )
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, -1, "", f"it took longer than {seconds:.0f} s")


def show_window() -> int:
    """Build the window, show it, take its picture and close it; meant for a process of its own."""
    from sscild_desktop.app import start as app

    started = time.monotonic()
    application = app.make_application()
    program = app.build(app.Arguments())
    program.window.show()
    application.processEvents()
    picture = program.window.grab()
    program.window.close()
    program.end()
    application.processEvents()
    say(f"{picture.width()} × {picture.height()} points, drawn in {time.monotonic() - started:.1f} s")
    return 1 if picture.isNull() else 0
