"""Odd inputs, files: a plain chest is loaded; what is damaged, missing or not there is named, warned of or refused."""

import os
import time
from pathlib import Path

import numpy as np
import pytest

from sscild_desktop.core.dicom import choose, load, load_slice, scan
from sscild_desktop.core.errors import InputRefused
from tests.core.dicom.factory import (
    encode,
    make_slice,
    stack_positions,
    write_series,
)
from tests.core.dicom.odd import CHEST, SMALL, changed, codes, only, reasons


def test_a_plain_thin_chest_is_ok(tmp_path: Path) -> None:
    write_series(tmp_path, thickness=1.0, positions=stack_positions(105, 1.5))
    volume = load(only(scan([tmp_path])))
    assert volume.verdict == "ok", volume.findings
    assert volume.findings == ()


def _age(path: Path) -> None:
    """Makes a file look as if it had been written long ago, so that nobody waits for the rest of it."""
    os.utime(path, (time.time() - 3600,) * 2)


def test_truncated_slice_becomes_a_named_gap(tmp_path: Path) -> None:
    paths = write_series(tmp_path, CHEST)
    paths[20].write_bytes(paths[20].read_bytes()[:-700])
    _age(paths[20])
    found = scan([tmp_path])
    volume = load(only(found))
    assert reasons(found) == {"its pixel data is cut off"}
    assert {"damaged", "gap"} <= {finding.code for finding in volume.findings}
    assert volume.verdict == "warn"
    np.testing.assert_allclose(volume.hu[20], (volume.hu[19].astype(float) + volume.hu[21]) / 2, atol=0.51)


def test_slice_cut_off_between_scan_and_load_becomes_a_gap(tmp_path: Path) -> None:
    paths = write_series(tmp_path, CHEST)
    series = only(scan([tmp_path]))
    for index in (0, 20):
        paths[index].write_bytes(paths[index].read_bytes()[:-700])
    volume = load(series)
    assert {"damaged", "gap"} <= {finding.code for finding in volume.findings}
    assert volume.hu.shape[0] == 39
    assert volume.geometry.slice_z_mm(0) == pytest.approx(CHEST[1][2])
    np.testing.assert_allclose(volume.hu[19], (volume.hu[18].astype(float) + volume.hu[20]) / 2, atol=0.51)


def test_many_truncated_slices_are_asked_about(tmp_path: Path) -> None:
    paths = write_series(tmp_path, CHEST)
    series = only(scan([tmp_path]))
    for path in paths[10:16]:
        path.write_bytes(path.read_bytes()[:-700])
    assert load(series).verdict == "ask"


def test_nothing_readable_is_one_plain_sentence(tmp_path: Path) -> None:
    paths = write_series(tmp_path, SMALL)
    series = only(scan([tmp_path]))
    for path in paths:
        path.unlink()
    with pytest.raises(InputRefused, match="No slice of the series can be shown"):
        load(series)


# rows 2 and 3: missing header values


@pytest.mark.parametrize("name", ["Rows", "Columns", "BitsAllocated"])
def test_no_image_size_is_skipped(tmp_path: Path, name: str) -> None:
    write_series(tmp_path, SMALL, changed(**{name: None}))
    found = scan([tmp_path])
    assert not found.series
    assert "no image size" in next(iter(reasons(found)))


def test_no_transfer_syntax_is_skipped(tmp_path: Path) -> None:
    data = encode(make_slice(0))
    start = data.index(b"\x02\x00\x10\x00UI")
    length = 8 + int.from_bytes(data[start + 6 : start + 8], "little")
    (tmp_path / "a").write_bytes(data[:start] + data[start + length :])
    assert "no transfer syntax" in next(iter(reasons(scan([tmp_path]))))


@pytest.mark.parametrize("name", ["ImagePositionPatient", "ImageOrientationPatient"])
def test_no_position_is_viewed_but_refused(tmp_path: Path, name: str) -> None:
    write_series(tmp_path, CHEST, changed(**{name: None}))
    series = only(scan([tmp_path]))
    volume = load(series)
    assert "no-geometry" in codes(series)
    assert volume.verdict == "refused"
    assert volume.hu.shape == (40, 40, 52)


def test_single_slice_loads_for_scoring(tmp_path: Path) -> None:
    path = write_series(tmp_path, SMALL[:1])[0]
    volume = load_slice(path)
    assert volume.hu.shape == (1, 40, 52)
    with pytest.raises(InputRefused, match="more than one slice"):
        write_series(tmp_path, SMALL)
        load_slice(tmp_path)
    with pytest.raises(InputRefused, match="not a DICOM file"):
        (tmp_path / "notes.txt").write_text("no")
        load_slice(tmp_path / "notes.txt")


def test_nothing_to_show_is_one_plain_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="Nothing was found there"):
        choose(scan([tmp_path]))
    (tmp_path / "notes.txt").write_text("no")
    with pytest.raises(InputRefused, match="No CT series was found"):
        choose(scan([tmp_path]))
