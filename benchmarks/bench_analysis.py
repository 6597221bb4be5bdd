"""Wall time, processor time and peak memory of each stage from a folder to finished heat maps, as a Markdown table.

``python benchmarks/bench_analysis.py [FOLDER] [--device cpu] [--threads N]``; the folder defaults to the public series
``../shared/data/ct/lidc-idri-0002-jpegls``. Peak memory is the resident memory of the whole process, sampled.
"""

import argparse
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sscild_desktop.core.inference.devices import cpu_threads
from sscild_desktop.core.results import Analysis

DEFAULT = Path(__file__).resolve().parents[2] / "shared/data/ct/lidc-idri-0002-jpegls"
SAMPLE_SECONDS = 0.01


def resident_mb() -> float:
    """Resident memory of this process in MB (Linux; elsewhere the peak so far)."""
    status = Path("/proc/self/statm")
    if status.exists():
        import os

        return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


class Sampler:
    """A thread that samples memory, and notices how long it was kept from running (the interpreter lock held)."""

    def __init__(self) -> None:
        self.peak_mb, self.longest_stall = 0.0, 0.0
        self._going = True
        self._thread = threading.Thread(target=self._sample, daemon=True)
        self._thread.start()

    def _sample(self) -> None:
        before = time.perf_counter()
        while self._going:
            time.sleep(SAMPLE_SECONDS)
            now = time.perf_counter()
            self.longest_stall = max(self.longest_stall, now - before - SAMPLE_SECONDS)
            before = now
            self.peak_mb = max(self.peak_mb, resident_mb())

    def stop(self) -> None:
        self._going = False
        self._thread.join()


@dataclass(frozen=True)
class Row:
    """What one stage took."""

    words: str
    wall_s: float
    processor_s: float
    peak_mb: float
    stall_ms: float


def measure(words: str, function: Callable[[], Any]) -> tuple[Row, Any]:
    """One call, measured."""
    sampler = Sampler()
    wall, processor = time.perf_counter(), time.process_time()
    result = function()
    taken = time.perf_counter() - wall, time.process_time() - processor
    sampler.stop()
    return Row(words, *taken, sampler.peak_mb, sampler.longest_stall * 1000), result


def rows(folder: Path, device: str, threads: int | None) -> tuple[list[Row], Analysis, int]:
    """The stages of one folder, one after the other, as the window runs them."""
    from sscild_desktop.core.analysis import pipeline
    from sscild_desktop.core.dicom import choose, load, scan

    options = pipeline.Options(device=device, threads=threads)
    scanned, found = measure("Scanning the headers", lambda: scan([folder]))
    loaded, volume = measure("Loading", lambda: load(choose(found).series))
    out = [scanned, loaded]
    run = pipeline._Run(volume, options, lambda analysis: None)
    for stage in pipeline.stages(options):

        def one(stage: pipeline.Stage = stage) -> None:
            run.do(stage, lambda fraction, text: None)

        out.append(measure(stage.words, one)[0])
    return out, run.analysis, len(volume.hu)


def table(found: list[Row]) -> str:
    """Markdown."""
    lines = ["| stage | wall s | processor s | peak MB | longest stall ms |", "|---|---|---|---|---|"]
    total = Row(
        "**Sum**",
        sum(row.wall_s for row in found),
        sum(row.processor_s for row in found),
        max(row.peak_mb for row in found),
        max(row.stall_ms for row in found),
    )
    for row in (*found, total):
        numbers = f"{row.wall_s:.1f} | {row.processor_s:.1f} | {row.peak_mb:.0f} | {row.stall_ms:.0f}"
        lines.append(f"| {row.words} | {numbers} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=DEFAULT)
    parser.add_argument("--device", default="cpu", choices=("auto", "cpu", "cuda"))
    parser.add_argument("--threads", type=int)
    args = parser.parse_args()
    found, analysis, slices = rows(args.folder, args.device, args.threads)
    provider = analysis.networks[0].provider
    print(f"`{args.folder.name}`, {slices} slices, {args.threads or cpu_threads()} threads, {provider}\n")
    print(table(found))


if __name__ == "__main__":
    main()
