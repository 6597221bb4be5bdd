"""Files are whole or not there: a full disk, a folder that may not be written."""

import errno
import os
import stat
from dataclasses import replace

import numpy as np
import pytest

from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.exports.bundle import export_all
from sscild_desktop.core.exports.nifti import write_mask
from sscild_desktop.core.files import free_name, sync_folder, write_atomically, write_whole
from tests.core.exports.example import example_analysis


def full_disk(*_arguments):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_file_is_synced_and_then_its_folder(tmp_path, monkeypatch):
    synced = []
    real = os.fsync

    def note(handle):
        synced.append(stat.S_ISDIR(os.fstat(handle).st_mode))
        real(handle)

    monkeypatch.setattr(os, "fsync", note)
    write_whole(tmp_path / "a.json", "{}")
    assert synced == [False, True]
    write_atomically(tmp_path / "b.json", lambda path: path.write_text("{}"))
    assert synced == [False, True] * 2


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_new_file_is_for_its_owner_alone_and_a_replaced_one_hands_its_rights_on(tmp_path):
    shared = tmp_path / "shared.json"
    shared.touch()
    shared.chmod(0o664)
    for write in (write_whole, lambda path, text: write_atomically(path, lambda file: file.write_text(text))):
        write(shared, "new")
        write(tmp_path / "own.json", "new")
        assert stat.S_IMODE(shared.stat().st_mode) == 0o664
        assert stat.S_IMODE((tmp_path / "own.json").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("name", "free"),
    [("a.xlsx", "a (2).xlsx"), ("CT 2.5 mm.pdf", "CT 2.5 mm (2).pdf"), ("m.nii.gz", "m (2).nii.gz"), ("a", "a (2)")],
)
def test_a_number_is_put_before_the_ending(tmp_path, name, free):
    assert free_name(tmp_path / name) == tmp_path / free


def test_a_disk_that_fills_leaves_the_old_file_alone(tmp_path, monkeypatch):
    path = tmp_path / "settings.json"
    write_whole(path, "old")
    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, "new")
    with pytest.raises(ExportFailed, match="No space left"):
        write_atomically(path, lambda temporary: temporary.write_text("new"))
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]
    assert path.read_text() == "old"


def test_a_folder_that_cannot_be_synced_is_no_fault_of_the_file(tmp_path, monkeypatch):
    def cannot(_handle):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))

    monkeypatch.setattr(os, "fsync", cannot)
    sync_folder(tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root and Windows may write everywhere")
def test_a_folder_that_may_not_be_written_is_one_sentence(tmp_path):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ExportFailed, match="choose another folder"):
            export_all(example_analysis(), tmp_path)
    finally:
        tmp_path.chmod(0o700)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit on the size of a file")
@pytest.mark.parametrize("room", [0, 5_000, 20_000])
def test_a_mask_that_the_disk_has_no_room_for_is_not_given_out(tmp_path, room):
    """SimpleITK writes what there is room for and says nothing; the limit on files stands for the full disk."""
    import resource

    analysis = example_analysis()
    mask = np.random.default_rng(1).integers(0, 255, (60, 40, 40)).astype(np.uint8)
    geometry = replace(analysis.geometry, shape=mask.shape)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        with pytest.raises(ExportFailed, match="lungs.nii.gz cannot be written"):
            write_mask(mask, geometry, tmp_path / "lungs.nii.gz")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(tmp_path.iterdir()) == []
    assert write_mask(mask, geometry, tmp_path / "lungs.nii.gz").stat().st_size > max(room, 40_000)
