"""Scanning: folders, ZIP files, disc indexes and loose files; stopping; nothing but regular files is opened."""

import importlib
import os
import stat
import threading
import time
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import MediaStorageDirectoryStorage

from sscild_desktop.core.dicom import load, scan
from sscild_desktop.core.dicom.archive import walk_folder
from sscild_desktop.core.dicom.headers.tags import header_rows
from sscild_desktop.core.errors import Cancelled, InputRefused
from tests.core.dicom.factory import encode, make_slice, set_raw, stack_positions, write, write_series

FEW = stack_positions(5, 2.0)


def reasons(found: object) -> dict[str, str]:
    return {Path(one.path).name: one.reason for one in found.skipped}  # type: ignore[attr-defined]


def test_counts_while_it_reads(tmp_path: Path) -> None:
    write_series(tmp_path, stack_positions(150, 1.0), rows=8, columns=8)
    counts: list[int] = []
    fractions: list[float] = []
    found = scan([tmp_path], lambda fraction, _text: fractions.append(fraction), counts.append)
    assert counts == sorted(counts)
    assert counts[-1] == 150
    assert len(counts) > 2
    assert fractions[-1] == 1.0
    assert found.series[0].slice_count == 150


def test_one_thread_reads_headers_as_long_as_the_disk_keeps_up(monkeypatch: pytest.MonkeyPatch) -> None:
    module = importlib.import_module("sscild_desktop.core.dicom.scan")
    clock, worked = [0.0], [0.0]
    clocks = SimpleNamespace(perf_counter=lambda: clock[0], thread_time=lambda: worked[0])
    monkeypatch.setattr(module, "time", clocks)
    pace = module._Pace()
    assert pace.at_once() == 1
    for waits, expected in ((0.9, 1), (3.0, 8)):
        with pace.measured():
            clock[0], worked[0] = clock[0] + 1.0 + waits, worked[0] + 1.0
        assert pace.at_once() == expected


def test_headers_on_a_slow_disk_are_read_by_several_threads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(200):
        (tmp_path / f"{number}.dcm").write_bytes(b"x")
    readers: set[int] = set()

    def slow(_place: object, _reader: object, _pool: object) -> list[object]:
        readers.add(threading.get_ident())
        time.sleep(0.001)
        return []

    monkeypatch.setattr(importlib.import_module("sscild_desktop.core.dicom.scan"), "read_slices", slow)
    scan([tmp_path])
    assert len(readers) > 1


def test_loose_files_given_twice_are_read_once(tmp_path: Path) -> None:
    paths = write_series(tmp_path, FEW)
    found = scan([*paths, paths[0], tmp_path])
    assert [one.slice_count for one in found.series] == [5]
    assert not found.skipped


def test_a_stop_takes_effect_at_once(tmp_path: Path) -> None:
    data = encode(make_slice(0, rows=8, columns=8))
    for index in range(1000):
        (tmp_path / f"{index}").write_bytes(data)
    stopped_at: list[float] = []

    def report(_fraction: float, _text: str) -> None:
        if threading.active_count() > 1:
            stopped_at.append(time.monotonic())
            raise Cancelled

    with pytest.raises(Cancelled):
        scan([tmp_path], report)
    assert len(stopped_at) == 1, "nothing was asked again after the stop"


def test_junk_is_skipped_and_named(tmp_path: Path) -> None:
    write_series(tmp_path, FEW)
    (tmp_path / "empty").touch()
    (tmp_path / "notes.txt").write_text("not an image")
    (tmp_path / "program.exe").write_bytes(b"MZ" + os.urandom(4000))
    (tmp_path / "short").write_bytes(b"\x08\x00\x05")
    (tmp_path / "looks like").write_bytes(b"\x08\x00\x05\x00CS" + os.urandom(600))
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "broken link").symlink_to(tmp_path / "nowhere")
    found = scan([tmp_path])
    assert [one.slice_count for one in found.series] == [5]
    names = reasons(found)
    assert set(names) == {"empty", "notes.txt", "program.exe", "short", "looks like", "pipe", "broken link"}
    assert names["empty"] == "it is empty"
    assert names["pipe"] == "it is not a regular file"


def test_link_loops_end(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    write_series(folder, FEW)
    (folder / "up").symlink_to(tmp_path)
    (folder / "again").symlink_to(folder)
    (folder / "same slice").symlink_to(folder / "1-0000")
    found = scan([tmp_path])
    assert [one.slice_count for one in found.series] == [5]


def test_folders_nested_too_deeply_are_named(tmp_path: Path) -> None:
    (tmp_path / "/".join("d" for _ in range(40))).mkdir(parents=True)
    assert [one[1] for one in walk_folder(tmp_path) if isinstance(one, tuple)] == ["the folders are nested too deeply"]


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_named_and_the_rest_is_found(tmp_path: Path) -> None:
    paths = write_series(tmp_path, FEW)
    paths[0].chmod(0)
    (tmp_path / "closed").mkdir(mode=0)
    found = scan([tmp_path])
    assert found.series[0].slice_count == 4
    assert set(reasons(found)) == {paths[0].name, "closed"}


def test_a_file_that_cannot_be_read_does_not_end_the_scan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from sscild_desktop.core.dicom.places import PlaceReader

    paths = write_series(tmp_path, FEW)
    plain = PlaceReader.head

    def pulled(self: PlaceReader, place: object, count: int) -> bytes:
        if place.path == os.fspath(paths[2]):  # type: ignore[attr-defined]
            raise OSError(5, "Input/output error")
        return plain(self, place, count)  # type: ignore[arg-type]

    monkeypatch.setattr(PlaceReader, "head", pulled)
    found = scan([tmp_path])
    assert found.series[0].slice_count == 4
    assert "cannot be read" in reasons(found)[paths[2].name]


def test_missing_paths_are_named(tmp_path: Path) -> None:
    assert reasons(scan([tmp_path / "gone"])) == {"gone": "it is not there"}


def test_non_ascii_and_long_names(tmp_path: Path) -> None:
    folder = tmp_path / "Übersicht größer 胸部CT" / ("x" * 200) / ("y" * 200)
    write_series(folder, FEW)
    series = scan([tmp_path]).series[0]
    assert load(series).hu.shape[0] == 5


def _zip(path: Path, files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def test_zip_file_loads_like_the_folder(tmp_path: Path) -> None:
    paths = write_series(tmp_path / "plain", FEW)
    packed = _zip(tmp_path / "series.zip", {f"study/{path.name}": path.read_bytes() for path in paths})
    before = sorted(item.name for item in tmp_path.iterdir())
    plain, zipped = (load(scan([source]).series[0]) for source in (tmp_path / "plain", packed))
    assert (plain.hu == zipped.hu).all()
    assert plain.geometry == zipped.geometry
    assert sorted(item.name for item in tmp_path.iterdir()) == before, "nothing is unpacked beside the source"


def test_a_zip_file_inside_a_folder_is_opened(tmp_path: Path) -> None:
    _zip(tmp_path / "series.ZIP", {"a": encode(make_slice(0))})
    assert [one.slice_count for one in scan([tmp_path]).series] == [1]


def test_zip_entries_that_point_outside_are_refused(tmp_path: Path) -> None:
    data = encode(make_slice(0))
    link = zipfile.ZipInfo("link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    names = ("../up", "/etc/absolute", "C:/drive", "..\\back", "good")
    path = _zip(tmp_path / "a.zip", dict.fromkeys(names, data))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    found = scan([path])
    assert [one.slice_count for one in found.series] == [1]
    assert len(found.skipped) == 5
    assert {one.reason for one in found.skipped} == {"its name points outside the ZIP file", "it is a link or a device"}


def test_zip_bombs_are_not_unpacked(tmp_path: Path) -> None:
    path = _zip(tmp_path / "bomb.zip", {"zeros": bytes(40 << 20), "good": encode(make_slice(0))})
    found = scan([path])
    assert [one.reason for one in found.skipped] == ["it would grow too much when unpacked"]
    assert [one.slice_count for one in found.series] == [1]


def test_damaged_zip_files_are_named(tmp_path: Path) -> None:
    path = _zip(tmp_path / "a.zip", {"good": encode(make_slice(0)) * 50})
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert reasons(scan([path])) == {"a.zip": "the ZIP file is damaged"}
    path.write_bytes(whole[:2000] + os.urandom(200) + whole[2200:])
    assert len(scan([path]).skipped) <= 1


def test_a_slice_that_a_zip_file_cannot_unpack_to_its_end_is_a_finding(tmp_path: Path) -> None:
    series = scan([_half_unpackable(tmp_path, [])]).series[0]
    assert series.slice_count == 5, "the headers can be read"
    assert "damaged" in {finding.code for finding in load(series).findings}
    with pytest.raises(InputRefused, match="cannot be read any more"):
        header_rows(next(one.place for one in series.slices if one.place.member == "2"))


def test_a_copy_that_a_zip_file_cannot_unpack_ends_no_scan(tmp_path: Path) -> None:
    assert [one.slice_count for one in scan([_half_unpackable(tmp_path, ["2"])]).series] == [5]


def _half_unpackable(folder: Path, copies: list[str]) -> Path:
    """A ZIP file of five slices and copies of some, of which slice 2 unpacks to its first block and no further."""
    files = [path.read_bytes() for path in write_series(folder / "plain", FEW, rows=256, columns=256)]
    packed = folder / "a.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=0) as archive:
        for name, data in [*enumerate(files), *((f"copy of {name}", files[int(name)]) for name in copies)]:
            archive.writestr(str(name), data)
        third = archive.infolist()[2]
    content = bytearray(packed.read_bytes())
    block = third.header_offset + 30 + len(third.filename)  # its kind, its length twice, its bytes
    content[block + 5 + int.from_bytes(content[block + 1 : block + 3], "little")] = 7  # no kind of a block
    packed.write_bytes(content)
    return packed


def _dicomdir(folder: Path, references: list[list[str]] | None = None) -> Path:
    """A disc index, made by hand so that it can name anything."""
    if references is None:
        references = [["IMAGES", path.name] for path in write_series(folder / "IMAGES", FEW)]
    index = Dataset()
    index.SOPClassUID, index.FileSetID = MediaStorageDirectoryStorage, "DISC"
    index.DirectoryRecordSequence = Sequence()
    for parts in references:
        record = Dataset()
        record.DirectoryRecordType = "IMAGE"
        set_raw(record, "ReferencedFileID", parts)
        index.DirectoryRecordSequence.append(record)
    return write(index, folder / "DICOMDIR")


def test_a_zip_entry_without_a_name_is_left_out_and_the_others_are_read(tmp_path: Path) -> None:
    """A zero byte ends a name, so that a damaged one may hold no letter at all."""
    path = _zip(tmp_path / "a.zip", {"good": encode(make_slice(0))})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(zipfile.ZipInfo("\0ame"), b"x")
    found = scan([path])
    assert [one.slice_count for one in found.series] == [1]
    assert [one.reason for one in found.skipped] == ["it has no name"]


def test_dicomdir_is_followed(tmp_path: Path) -> None:
    index = _dicomdir(tmp_path / "disc")
    found = scan([index])
    assert [one.slice_count for one in found.series] == [5]
    assert not found.skipped
    whole = scan([tmp_path / "disc"])
    assert [one.slice_count for one in whole.series] == [5]
    assert reasons(whole) == {"DICOMDIR": "it is the index of a disc (DICOMDIR)"}


def test_dicomdir_references_outside_its_folder_are_refused(tmp_path: Path) -> None:
    secret = write(make_slice(0), tmp_path / "secret")
    write(make_slice(1), tmp_path / "disc" / "GOOD")
    (tmp_path / "disc" / "link").symlink_to(secret)
    outside = [["..", "secret"], [str(secret)], ["link"], ["a/../../secret"], ["", "etc", "passwd"]]
    found = scan([_dicomdir(tmp_path / "disc", [*outside, ["GONE"], ["GOOD"]])])
    assert [one.slice_count for one in found.series] == [1]
    assert sorted(one.reason for one in found.skipped) == [
        "the disc index names it, but it is not there",
        *["the disc index points outside its own folder"] * 5,
    ]


def test_a_damaged_dicomdir_is_named(tmp_path: Path) -> None:
    index = _dicomdir(tmp_path / "disc")
    whole = index.read_bytes()
    for cut in (300, 400, 500, len(whole) - 3):
        index.write_bytes(whole[:cut])
        found = scan([index])
        assert len(found.series) <= 1
    index.write_bytes(whole.replace(b"\x04\x00\x00\x15", b"\xff" * 4))
    assert scan([index]).series, "an index that leads nowhere leads to its folder"


def test_files_still_being_copied_are_read_again(tmp_path: Path) -> None:
    paths = write_series(tmp_path, FEW)
    whole = paths[2].read_bytes()
    paths[2].write_bytes(whole[:-500])
    finisher = threading.Timer(0.3, paths[2].write_bytes, [whole])
    finisher.start()
    found = scan([tmp_path])
    finisher.join()
    assert [one.slice_count for one in found.series] == [5]
    assert not found.skipped
