"""Scanning and loading of a series against SimpleITK, pydicom and a bare read, all in one run; prints ratios.

Usage: python benchmarks/bench_load.py FOLDER... [--repeats N]
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from sscild_desktop.core.decoding import children
from sscild_desktop.core.dicom import SeriesFound, choose, load, scan
from sscild_desktop.core.dicom.headers.read import UNCOMPRESSED


@dataclass(frozen=True)
class Cost:
    """Median wall time and processor time in seconds; the second does not depend on what else the machine does."""

    wall: float
    processor: float

    def __str__(self) -> str:
        return f"{1000 * self.wall:6.0f} ms (processor {1000 * self.processor:6.0f} ms)"


def processor_seconds() -> float:
    """Of this process and of those that decode for it (Linux; elsewhere of this one alone)."""
    used = time.process_time()
    for child in children._IDLE:
        stat = Path(f"/proc/{child._process.pid}/stat")
        if stat.exists():
            fields = stat.read_text("ascii").rsplit(")", 1)[1].split()
            used += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return used


def cost(action: Callable[[], object], repeats: int) -> Cost:
    """The cost with a warm disk cache."""
    action()
    walls, processors = [], []
    for _repeat in range(repeats):
        wall, processor = time.perf_counter(), processor_seconds()
        action()
        walls.append(time.perf_counter() - wall)
        processors.append(processor_seconds() - processor)
    return Cost(statistics.median(walls), statistics.median(processors))


def load_ours(folder: Path) -> float:
    """Scan and load; gives the seconds until the first image."""
    start = time.perf_counter()
    first: list[float] = []
    series = choose(scan([folder])).series
    load(series, on_slice=lambda _partial: first.append(time.perf_counter() - start))
    return first[0]


def read_raw(series: SeriesFound) -> None:
    """The pixel bytes of every file into one fresh array: nothing can be quicker."""
    slices = series.slices
    form = slices[0].header.pixels
    volume = np.empty((len(slices), form.frame_bytes), np.uint8)
    for index, one in enumerate(slices):
        with Path(one.place.path).open("rb", buffering=0) as file:
            file.seek(one.pixel_offset)
            file.readinto(volume[index].data)  # type: ignore[attr-defined]


def load_simpleitk(folder: Path) -> None:
    import SimpleITK

    names = SimpleITK.ImageSeriesReader.GetGDCMSeriesFileNames(str(folder))
    reader = SimpleITK.ImageSeriesReader()
    reader.SetFileNames(names)
    reader.Execute()


def load_pydicom(folder: Path) -> None:
    import pydicom

    data = [pydicom.dcmread(path) for path in folder.rglob("*.dcm")]
    data.sort(key=lambda one: float(one.ImagePositionPatient[2]))
    hu = [one.pixel_array * float(one.RescaleSlope) + float(one.RescaleIntercept) for one in data]
    np.stack([plane.astype(np.int16) for plane in hu])


def tags_pydicom(folder: Path) -> None:
    import pydicom

    for path in folder.rglob("*.dcm"):
        data = pydicom.dcmread(path, stop_before_pixels=True)
        _needed = (data.SeriesInstanceUID, data.ImagePositionPatient, data.ImageOrientationPatient, data.PixelSpacing)


def peak_over_volume(folder: Path) -> float:
    """Growth of the peak memory of a fresh process while it loads, in volumes (Linux; nan elsewhere)."""
    if not Path("/proc/self/clear_refs").exists():
        return float("nan")
    code = (
        "import sys; from pathlib import Path; import numpy, scipy.ndimage, imagecodecs\n"
        "from sscild_desktop.core.dicom import choose, load, scan\n"
        "def memory(key):\n"
        "    return int(Path('/proc/self/status').read_text().split(key + ':')[1].split()[0]) * 1024\n"
        "series = choose(scan([Path(sys.argv[1])])).series\n"
        "imagecodecs.jpegls_decode; Path('/proc/self/clear_refs').write_text('5'); start = memory('VmRSS')\n"
        "volume = load(series); print((memory('VmHWM') - start) / volume.hu.nbytes)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True)
    return float(done.stdout)


def report(folder: Path, repeats: int) -> None:
    series = choose(scan([folder])).series
    print(f"\n{folder.name}: {series.slice_count} slices")
    both, loading = cost(lambda: load_ours(folder), repeats), cost(lambda: load(series), repeats)
    scanning, tags = cost(lambda: scan([folder]), repeats), cost(lambda: tags_pydicom(folder), repeats)
    first = statistics.median(load_ours(folder) for _repeat in range(repeats))
    print(f"  scan          {scanning}")
    print(f"  pydicom tags  {tags}   scan is {_ratio(tags, scanning)} faster")
    print(f"  load          {loading}")
    print(f"  scan and load {both}   first image {1000 * first:.0f} ms")
    for name, action in (("SimpleITK", load_simpleitk), ("pydicom", load_pydicom)):
        other = cost(lambda action=action: action(folder), repeats)  # type: ignore[misc]
        print(f"  {name:13} {other}   scan and load is {_ratio(other, both)} faster")
    if series.slices[0].header.pixels.transfer_syntax in UNCOMPRESSED:
        raw = cost(lambda: read_raw(series), repeats)
        print(f"  raw read      {raw}   load {_ratio(loading, raw)}, scan and load {_ratio(both, raw)} of it")
    print(f"  peak memory above start: {peak_over_volume(folder):.2f} volumes", flush=True)


def _ratio(one: Cost, other: Cost) -> str:
    return f"{one.wall / other.wall:.1f} x (processor {one.processor / other.processor:.1f} x)"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--repeats", type=int, default=5)
    arguments = parser.parse_args()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for folder in arguments.folders:
            report(folder, arguments.repeats)


if __name__ == "__main__":
    main()
