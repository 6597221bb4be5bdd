"""Small generated thoraxes shared by the tests of one session; nobody may change them in place."""

from functools import lru_cache
from pathlib import Path

from sscild_desktop.core.phantom.case import Case, built_in_case, write_dicom_folder
from sscild_desktop.core.phantom.thorax import Phantom, make_phantom


@lru_cache(maxsize=4)
def small_phantom(seed: int = 0) -> Phantom:
    """A coarse healthy thorax, made once a session; its arrays are read-only."""
    phantom = make_phantom(seed, "small")
    for array in (phantom.volume.hu, phantom.lungs, phantom.lobes):
        array.setflags(write=False)
    return phantom


@lru_cache(maxsize=2)
def small_case(seed: int = 0) -> Case:
    """A coarse thorax with SSc-like lesions, made once a session; its arrays are read-only."""
    case = built_in_case(seed, "small")
    for array in (case.volume.hu, case.lungs, case.lobes, case.lesions):
        array.setflags(write=False)
    return case


def small_case_folder(parent: Path, seed: int = 0) -> Path:
    """The small case as a DICOM folder below ``parent`` (a test's tmp_path)."""
    folder = parent / "phantom"
    write_dicom_folder(small_case(seed).volume, folder)
    return folder
