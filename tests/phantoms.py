"""Small generated thoraxes shared by the tests of one session; nobody can change them in place."""

from pathlib import Path

from sscild_desktop.core.analysis.lungs.finding import LungMask, find_lungs
from sscild_desktop.core.phantom.case import SSC_PLANS, Case, case_from
from sscild_desktop.core.phantom.dicom_folder import write_dicom_folder
from sscild_desktop.core.phantom.thorax import Phantom, make_phantom
from tests.shared import shared


def small_phantom(seed: int = 0) -> Phantom:
    """A coarse healthy thorax."""
    return shared(f"small-phantom-{seed}", lambda: make_phantom(seed, "small"))


def small_phantom_lungs(seed: int = 0) -> LungMask:
    """Its lungs by threshold."""
    return shared(f"small-phantom-lungs-{seed}", lambda: find_lungs(small_phantom(seed).volume))


def small_case(seed: int = 0) -> Case:
    """A coarse thorax with SSc-like lesions."""
    return shared(f"small-case-{seed}", lambda: case_from(small_phantom(seed), SSC_PLANS))


def coarse_case() -> Case:
    """The same at 6 mm: for what does not look at the voxels."""
    return shared("coarse-case", lambda: case_from(make_phantom(0, spacing=(6.0, 4.0, 4.0)), SSC_PLANS))


def small_case_folder(parent: Path, seed: int = 0) -> Path:
    """The small case as a DICOM folder below ``parent`` (a test's tmp_path)."""
    folder = parent / "phantom"
    write_dicom_folder(small_case(seed).volume, folder)
    return folder
