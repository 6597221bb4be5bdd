"""Loading: looks while it fills, stopping, memory, files that change meanwhile, order of the array."""

import threading
import time
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

from sscild_desktop.core.dicom import PartialVolume, load, scan
from sscild_desktop.core.errors import Cancelled
from sscild_desktop.core.volume import AIR_HU
from tests.core.dicom.factory import make_slice, slope_hu, stack_positions, write, write_series

PLANE = {"rows": 256, "columns": 256, "spacing": (1.4, 1.4)}


def big_series(folder: Path, count: int = 64) -> None:
    """One slice written once and moved by its position in the bytes: quick to make."""
    positions = stack_positions(count, 3.0, **PLANE)
    write_series(folder, positions, **PLANE, hu=slope_hu)


def test_looks_come_early_grow_and_end_complete(tmp_path: Path) -> None:
    big_series(tmp_path)
    looks: list[PartialVolume] = []
    first_mean: list[float] = []

    def look(partial: PartialVolume) -> None:
        if not looks:
            middle = partial.hu[len(partial.hu) // 2]
            first_mean.append(float(middle.mean()))
        looks.append(partial)

    volume = load(scan([tmp_path]).series[0], on_slice=look)
    assert first_mean[0] == pytest.approx(float(volume.hu[32].mean())), "the middle slice is the first to be seen"
    assert looks[0].loaded < 64
    assert looks[-1].loaded == looks[-1].total == 64
    assert looks[-1].hu is volume.hu
    assert looks[0].geometry == volume.geometry


@pytest.mark.parametrize(("way", "axis"), [((1, 0, 0, 0, 1, 0), 0), ((1, 0, 0, 0, -1, 0), 0), ((1, 0, 0, 0, 0, -1), 1)])
def test_the_first_look_waits_for_the_middle_slice_alone(tmp_path: Path, monkeypatch, way, axis: int) -> None:
    monkeypatch.setattr("sscild_desktop.core.dicom.fill.LOOK_SECONDS", 0.0)
    positions = stack_positions(40, 3.0, way, **PLANE)
    write_series(tmp_path, positions, **PLANE, orientation=way, hu=lambda lps: 1000.0 + slope_hu(lps))
    looks: list[tuple[int, tuple[int, int] | None, np.ndarray]] = []

    def look(partial: PartialVolume) -> None:
        looks.append((partial.loaded, partial.only, np.moveaxis(partial.hu, axis, 0)[:, 9, 9].copy()))

    volume = load(scan([tmp_path]).series[0], on_slice=look)
    whole = np.moveaxis(volume.hu, axis, 0)[:, 9, 9]
    loaded, only, seen = looks[0]
    assert loaded == 1 and only is not None and only[0] == axis and 19 <= only[1] <= 20
    assert seen[only[1]] == whole[only[1]] and not np.delete(seen, only[1]).any()
    assert len(looks) > 2 and {only for _loaded, only, _seen in looks[1:]} == {None}
    assert all(seen.all() for _loaded, _only, seen in looks[1:]), "what is not there yet is air, not water"
    assert (looks[1][2] == AIR_HU).any() and (looks[-1][2] == whole).all()


def test_where_the_middle_cannot_be_read_the_first_look_comes_with_others(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("sscild_desktop.core.dicom.fill.LOOK_SECONDS", 0.0)
    big_series(tmp_path)
    series = scan([tmp_path]).series[0]
    Path(series.slices[32].place.path).unlink()
    looks: list[tuple[int, tuple[int, int] | None]] = []
    load(series, on_slice=lambda partial: looks.append((partial.loaded, partial.only)))
    assert looks[0][0] > 0 and {only for _loaded, only in looks} == {None} and looks[-1][0] == 63


def test_progress_ends_at_one(tmp_path: Path) -> None:
    write_series(tmp_path, stack_positions(30, 3.0))
    fractions: list[float] = []
    load(scan([tmp_path]).series[0], lambda fraction, _text: fractions.append(fraction))
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


def stop_in_the_midst(_fraction: float, _text: str) -> None:
    if threading.active_count() > 1:
        raise Cancelled


def test_when_a_stop_is_answered_no_thread_reads_on(tmp_path: Path) -> None:
    big_series(tmp_path, 32)
    series, before = scan([tmp_path]).series[0], set(threading.enumerate())
    for wanted in (lambda: scan([tmp_path], stop_in_the_midst), lambda: load(series, stop_in_the_midst)):
        with pytest.raises(Cancelled):
            wanted()
        assert set(threading.enumerate()) == before


def test_when_a_stop_is_answered_no_thread_reads_an_image_file(tmp_path: Path) -> None:
    path = tmp_path / "scan.nii.gz"
    sitk.WriteImage(sitk.GetImageFromArray(np.full((60, 256, 256), -800, np.int16)), path)
    series, before = scan([path]).series[0], set(threading.enumerate())
    with pytest.raises(Cancelled):
        load(series, stop_in_the_midst)
    assert set(threading.enumerate()) == before


def test_memory_stays_at_one_volume(tmp_path: Path) -> None:
    big_series(tmp_path)
    series = scan([tmp_path]).series[0]
    load(series)
    tracemalloc.start()
    try:
        volume = load(series)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    coarse = 3 << 20  # what the look at the lungs needs, a few per cent of a real volume
    assert peak <= 1.1 * volume.hu.nbytes + coarse


def test_array_is_contiguous_and_writable_for_the_analysis(tmp_path: Path) -> None:
    write_series(tmp_path, stack_positions(30, 3.0))
    hu = load(scan([tmp_path]).series[0]).hu
    assert hu.flags.c_contiguous
    assert hu.dtype == np.int16


def test_a_file_finished_after_the_scan_is_read_again(tmp_path: Path) -> None:
    paths = write_series(tmp_path, stack_positions(30, 3.0))
    series = scan([tmp_path]).series[0]
    whole = paths[7].read_bytes()
    paths[7].write_bytes(whole[:-800])
    finisher = threading.Timer(0.1, paths[7].write_bytes, [whole])
    finisher.start()
    volume = load(series)
    finisher.join()
    assert "damaged" not in {finding.code for finding in volume.findings}


def test_an_exchanged_file_is_not_mixed_in(tmp_path: Path) -> None:
    paths = write_series(tmp_path, stack_positions(40, 4.0))
    series = scan([tmp_path]).series[0]
    time.sleep(0.02)
    write(make_slice(999, (0, 0, 999), series="7"), paths[7])
    volume = load(series)
    assert {"damaged", "gap"} <= {finding.code for finding in volume.findings}


def test_source_is_untouched(tmp_path: Path) -> None:
    write_series(tmp_path, stack_positions(30, 3.0))
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in tmp_path.iterdir()}
    load(scan([tmp_path]).series[0])
    assert before == {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in tmp_path.iterdir()}
