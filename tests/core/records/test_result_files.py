"""Result files: named by their content, written whole, checked when read, cleaned with care."""

import errno
import os
import time

import numpy as np
import pytest

from sscild_desktop.core.errors import Cancelled
from sscild_desktop.core.records import RecordsDamaged
from sscild_desktop.core.records import result_files as module
from sscild_desktop.core.records.result_files import NAME, ResultFiles
from tests.core.records.examples import is_same

MASK = np.arange(6 * 10 * 12, dtype=np.uint8).reshape(6, 10, 12)


@pytest.fixture
def files(tmp_path):
    return ResultFiles(tmp_path)


def everything(files):
    return [path for path in files.folder.rglob("*") if path.is_file()]


def test_the_same_array_is_one_file_and_another_another(files):
    names = {files.keep(MASK), files.keep(MASK.copy()), files.keep(MASK.reshape(6, 12, 10))}
    assert len(names) == len(everything(files)) == 2
    assert all(NAME.fullmatch(name) for name in names)


def test_an_array_that_is_kept_again_is_not_compressed_again_unless_it_changed(files, monkeypatch):
    array = MASK.copy()
    first = files.keep(array)
    array[0, 0, 0] += 1
    second = files.keep(array)
    monkeypatch.setattr(module, "encoded", lambda _array: pytest.fail("compressed again"))
    assert files.keep(MASK) == first != second
    assert files.keep(array) == second


def test_the_same_array_has_the_same_name_in_another_program(files, tmp_path):
    assert files.keep(MASK) == ResultFiles(tmp_path).keep(MASK)
    assert len(everything(files)) == 1


def test_an_array_that_was_loaded_can_be_written(files):
    loaded = files.load(files.keep(MASK))
    loaded[0, 0, 0] = 99
    assert is_same(files.load(files.keep(MASK)), MASK)


def test_a_file_that_was_damaged_is_written_anew(files):
    name = files.keep(MASK)
    files.path(name).write_bytes(b"")
    files.keep(MASK)
    assert is_same(files.load(name), MASK)


@pytest.mark.parametrize("damage", ["a bit", "cut", "empty", "longer"])
def test_a_damaged_file_is_one_sentence(files, damage):
    name = files.keep(MASK)
    content = bytearray(files.path(name).read_bytes())
    content[-9] ^= 1
    wrong = {"a bit": content, "cut": content[:-20], "empty": b"", "longer": bytes(content) + b"x"}[damage]
    files.path(name).write_bytes(wrong)
    with pytest.raises(RecordsDamaged, match=r"is damaged .* analyse the CT again, or restore"):
        files.load(name)


def test_a_missing_file_is_one_sentence(files):
    name = files.keep(MASK)
    files.path(name).unlink()
    with pytest.raises(RecordsDamaged, match="is missing"):
        files.load(name)


@pytest.mark.parametrize("content", [b"", b"SScILD result 1\n", b"SScILD result 1\n[]\n", b"x" * 5000])
def test_a_file_of_the_right_name_that_is_no_array_is_one_sentence(files, content):
    from hashlib import sha256

    name = f"{sha256(content).hexdigest()}.sscz"
    files.path(name).parent.mkdir(parents=True)
    files.path(name).write_bytes(content)
    with pytest.raises(RecordsDamaged, match="cannot be read"):
        files.load(name)


def test_a_header_that_asks_for_more_than_there_is_fills_no_memory(files):
    content = b'SScILD result 1\n{"dtype": "|u1", "shape": [1000000, 1000000]}\n'
    with pytest.raises(ValueError, match="not an array"):
        from sscild_desktop.core.records.result_files import decoded

        decoded(content)


@pytest.mark.parametrize("name", ["../records.db", "", "a" * 64, "A" * 64 + ".sscz", "/etc/passwd"])
def test_a_name_that_is_no_hash_is_never_opened(files, name):
    with pytest.raises(RecordsDamaged, match="cannot be"):
        files.load(name)


def test_cancelling_leaves_nothing(files):
    def cancel():
        raise Cancelled

    with pytest.raises(Cancelled):
        files.keep(MASK, cancel)
    assert everything(files) == []


def test_a_full_disk_leaves_nothing(files, monkeypatch):
    def full(_handle):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        files.keep(MASK)
    assert everything(files) == []


def test_only_old_unnamed_finished_files_are_removed(files):
    used, young, old = (files.keep(MASK + step) for step in range(3))
    (files.folder / "notes.txt").write_text("not ours")
    for name in (used, old):
        os.utime(files.path(name), (1.0, 1.0))
    assert files.remove_unused([used], time.time() - 3600) == 1
    assert {path.name for path in everything(files)} == {used, young, "notes.txt"}


def test_keeping_a_file_again_makes_it_young(files):
    name = files.keep(MASK)
    os.utime(files.path(name), (1.0, 1.0))
    files.keep(MASK)
    assert files.remove_unused([], time.time() - 3600) == 0


def test_half_written_files_are_swept(files):
    name = files.keep(MASK)
    (files.folder / ".part-abc").write_bytes(b"half")
    files.sweep_temporary()
    assert [path.name for path in everything(files)] == [name]
