"""Public CT series, loaded once a session; nobody can change them in place."""

from pathlib import Path

from sscild_desktop.core.analysis.lungs.finding import LungMask, find_lungs
from sscild_desktop.core.dicom import choose, load, scan
from sscild_desktop.core.volume import Volume
from tests.shared import shared


def real_chest(folder: Path) -> Volume:
    """The series of a folder that the program would choose."""
    return shared(f"chest-{folder.name}", lambda: load(choose(scan([folder])).series))


def real_lungs(folder: Path) -> LungMask:
    """Its lungs by threshold."""
    return shared(f"lungs-{folder.name}", lambda: find_lungs(real_chest(folder)))
