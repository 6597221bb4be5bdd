"""The index of a disc finds its files whatever copying has made of their names, and never more than its folder."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import MediaStorageDirectoryStorage

from sscild_desktop.core.dicom import scan
from tests.core.dicom.factory import set_raw, write, write_series
from tests.core.dicom.odd import CHEST, only


def disc(folder: Path) -> Path:
    """A disc with forty slices below two folders, and its index."""
    index = Dataset()
    index.SOPClassUID, index.FileSetID = MediaStorageDirectoryStorage, "DISC"
    index.DirectoryRecordSequence = Sequence()
    for number, path in enumerate(write_series(folder / "PT000000" / "SE000000", CHEST)):
        path.rename(path.with_name(f"IM{number:06d}"))
        record = Dataset()
        record.DirectoryRecordType = "IMAGE"
        set_raw(record, "ReferencedFileID", ["PT000000", "SE000000", f"IM{number:06d}"])
        index.DirectoryRecordSequence.append(record)
    write(index, folder / "DICOMDIR")
    return folder


def rename(home: Path, change: Callable[[str], str]) -> None:
    for path in sorted(home.rglob("*"), key=lambda one: -len(one.parts)):
        if path.name != "DICOMDIR":
            path.rename(path.with_name(change(path.name)))


CHANGES: dict[str, Callable[[str], str]] = {
    "as written": str,
    "lower case": str.lower,
    "version": lambda name: f"{name};1" if name.startswith("IM") else name,
    "ending": lambda name: f"{name}.DCM" if name.startswith("IM") else name,
    "lower case and ending": lambda name: f"{name.lower()}.dcm" if name.startswith("IM") else name.lower(),
    "dot": lambda name: f"{name}." if name.startswith("IM") else name,
    "other names altogether": lambda name: f"x-{name}",
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_the_series_is_found_whatever_the_names_became(tmp_path: Path, change: Callable[[str], str]) -> None:
    home = disc(tmp_path)
    rename(home, change)
    assert only(scan([home / "DICOMDIR"])).slice_count == 40


def test_a_damaged_index_leads_to_its_folder(tmp_path: Path) -> None:
    home = disc(tmp_path)
    data = (home / "DICOMDIR").read_bytes()
    (home / "DICOMDIR").write_bytes(data.replace(b"\x04\x00\x00\x15", b"\xff" * 4))
    assert only(scan([home / "DICOMDIR"])).slice_count == 40


def test_files_that_are_missing_are_named(tmp_path: Path) -> None:
    home = disc(tmp_path)
    gone = sorted(path for path in home.rglob("IM*") if path.is_file())[:2]
    for path in gone:
        path.unlink()
    found = scan([home / "DICOMDIR"])
    assert only(found).slice_count == 38
    assert [one.reason for one in found.skipped] == ["the disc index names it, but it is not there"] * 2
