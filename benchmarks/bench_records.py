"""Time to keep and to open an analysis of real size, its size on disk, backup and restore, as Markdown tables.

``python benchmarks/bench_records.py [FOLDER] [--repeats N] [--codecs]``; FOLDER is a CT series that is analysed first
(default: the public ``../shared/data/ct/lidc-idri-0002-jpegls``). A generated analysis of 261×512×512 voxels with many
lesions and 15 maps of noise, which nothing can compress, is measured beside it. ``--codecs`` compares compressions.
"""

import argparse
import io
import statistics
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.core.records import Records
from sscild_desktop.core.results import Analysis, GohLevel, HeatMap, LesionResult, LungResult, Scores
from sscild_desktop.core.volume import Geometry, SeriesInfo

DEFAULT = Path(__file__).resolve().parents[2] / "shared/data/ct/lidc-idri-0002-jpegls"
SHAPE = (261, 512, 512)
PATTERNS = ("tot", "gg", "ret")


@dataclass(frozen=True)
class Cost:
    """Median wall and processor time in seconds."""

    wall: float
    processor: float


def cost(action: Callable[[], Any], repeats: int) -> Cost:
    walls, processors = [], []
    for _repeat in range(repeats):
        wall, processor = time.perf_counter(), time.process_time()
        action()
        walls.append(time.perf_counter() - wall)
        processors.append(time.process_time() - processor)
    return Cost(statistics.median(walls), statistics.median(processors))


def analysed(folder: Path) -> Analysis:
    """A real analysis with heat maps."""
    from sscild_desktop.core.analysis import pipeline
    from sscild_desktop.core.dicom import choose, load, scan

    return pipeline.analyse(load(choose(scan([folder])).series), pipeline.Options(device="cpu"))


def generated() -> Analysis:
    """The masks of the built-in case, enlarged to ``SHAPE``; noise in the place of the heat maps."""
    from sscild_desktop.core.phantom.case import built_in_case

    case = built_in_case(0, "full")
    picks = np.ix_(*(np.arange(new) * old // new for new, old in zip(SHAPE, case.lungs.shape, strict=True)))
    rng = np.random.default_rng(0)
    scores = Scores(20.0, 15.0, 5.0)
    maps = [(level, pattern) for level in range(1, 6) for pattern in PATTERNS]
    return Analysis(
        series=SeriesInfo(series_uid="1.2.3"),
        geometry=Geometry(SHAPE, (1.25, 0.7, 0.7), (0.0, 0.0, 0.0)),
        lungs=LungResult(case.lungs[picks], 4000.0, 2200.0, 1800.0, -800.0),
        lesions=LesionResult(case.lesions[picks], case.extents),
        levels=tuple(GohLevel(number, -30.0 * number, 10, scores, -30.0 * number, scores) for number in range(1, 6)),
        heatmaps=tuple(HeatMap(*one, rng.normal(size=SHAPE[1:]).astype(np.float32), 1.0, 1.0) for one in maps),
    )


def measured(name: str, analysis: Analysis, work: Path, repeats: int) -> list[tuple[str, str, Cost | None, str]]:
    """The rows of one analysis: what, times, size."""
    folder = work / name
    records = Records.open(folder)
    patient = records.patients.add(Patient())
    visit = records.visits.add(Visit(patient_id=patient.id, day=date(2024, 1, 1)))
    info = analysis.series
    series = records.series.keep(info, patient.id, visit.id, "", SHAPE[0])
    rows = [("keep the analysis", cost(lambda: records.analyses.keep(series.id, analysis, True), 1))]
    (stored,) = records.visits.of(patient.id)[0].series[0].analyses
    hashes = {use.name: use.sha256 for use in analysis.networks}
    number = 0

    def reopen() -> None:
        records.close()
        with Records.open(folder) as again:
            assert again.analyses.cached(series.id, analysis.geometry, hashes) == stored.id
            again.analyses.load(stored.id)

    def back_up() -> Path:
        nonlocal number
        number += 1
        return records.backup(work / f"{name} {number}.zip")

    moved = replace(analysis, levels=(replace(analysis.levels[0], z_mm=1.0), *analysis.levels[1:]))
    rows += [("keep it with a moved level", cost(lambda: records.analyses.keep(series.id, moved, True), repeats))]
    rows += [("open it from the cache", cost(lambda: records.analyses.load(stored.id), repeats))]
    rows += [("backup", cost(back_up, repeats))]
    rows += [("open the records and the analysis", cost(reopen, repeats))]
    rows += [("restore", cost(lambda: Records.restore(work / f"{name} 1.zip", work / f"{name} restored"), repeats))]
    megabytes = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
    return [(name, what, taken, "") for what, taken in rows] + [(name, "on disk", None, f"{megabytes:.1f} MB")]


def table(rows: list[tuple[str, str, Cost | None, str]]) -> str:
    lines = ["| analysis | what | wall s | processor s | size |", "|---|---|---|---|---|"]
    for name, what, taken, size in rows:
        times = "| " if taken is None else f"{taken.wall:.2f} | {taken.processor:.2f}"
        lines.append(f"| {name} | {what} | {times} | {size} |")
    return "\n".join(lines)


def zlib_level(level: int) -> tuple[Callable[[bytes], bytes], Callable[[bytes], object]]:
    return lambda content: zlib.compress(content, level), zlib.decompress


def npz() -> tuple[Callable[[bytes], bytes], Callable[[bytes], object]]:
    def write(content: bytes) -> bytes:
        file = io.BytesIO()
        np.savez_compressed(file, values=np.frombuffer(content, np.uint8))
        return file.getvalue()

    return write, lambda content: np.load(io.BytesIO(content))["values"]


def zstd() -> tuple[Callable[[bytes], bytes], Callable[[bytes], object]]:
    import imagecodecs

    return lambda content: imagecodecs.zstd_encode(content, 1), imagecodecs.zstd_decode


def codecs(name: str, analysis: Analysis, repeats: int) -> str:
    """Each compression on the whole analysis: one array after the other, on one core."""
    assert analysis.lungs is not None and analysis.lesions is not None
    arrays = [analysis.lungs.mask, analysis.lesions.mask, *(heat.values for heat in analysis.heatmaps)]
    contents = [array.tobytes() for array in arrays]
    ways = {"zlib 1": zlib_level(1), "zlib 3": zlib_level(3), "zlib 6": zlib_level(6), "npz": npz(), "zstd 1": zstd()}
    lines = [f"| {name} | compress, processor s | decompress, processor s | MB |", "|---|---|---|---|"]
    for way, (write, read) in ways.items():
        packed = [write(content) for content in contents]
        writing = cost(lambda write=write: [write(content) for content in contents], repeats)
        reading = cost(lambda read=read, packed=packed: [read(content) for content in packed], repeats)
        megabytes = sum(map(len, packed)) / 1e6
        lines.append(f"| {way} | {writing.processor:.2f} | {reading.processor:.2f} | {megabytes:.1f} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=DEFAULT)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--codecs", action="store_true")
    arguments = parser.parse_args()
    cases = {"generated": generated()}
    if arguments.folder.is_dir():
        cases[arguments.folder.name] = analysed(arguments.folder)
    with tempfile.TemporaryDirectory() as work:
        print(table([row for name, one in cases.items() for row in measured(name, one, Path(work), arguments.repeats)]))
    if arguments.codecs:
        for name, one in cases.items():
            print(f"\n{codecs(name, one, max(arguments.repeats // 2, 1))}")


if __name__ == "__main__":
    main()
