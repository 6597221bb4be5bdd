"""Wall time, processor time and peak memory of each stage from a folder to finished heat maps, as a Markdown table.

``python benchmarks/bench_analysis.py [FOLDER] [--device cpu] [--threads N] [--no-heatmaps] [--beside SLICES]``; the
folder defaults to the public series ``../shared/data/ct/lidc-idri-0002-jpegls``, and ``generated`` is the small
generated chest. Peak memory is the resident memory of the whole process, sampled. What the networks' own runs take of a
stage stands beside it. ``--beside`` runs a U-Net of lungmask's shape (PyTorch, random weights, one thread) on so many
slices and says what all of them would take.
"""

import argparse
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sscild_desktop.core.inference.devices import cpu_threads
from sscild_desktop.core.progress import silent
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume

DEFAULT = Path(__file__).resolve().parents[2] / "shared/data/ct/lidc-idri-0002-jpegls"
GENERATED = "generated"
MAPS = "Making the heat maps"
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
    networks_s: float = 0.0


def measure(words: str, function: Callable[[], Any]) -> tuple[Row, Any]:
    """One call, measured."""
    sampler = Sampler()
    networks, wall, processor = _in_networks[0], time.perf_counter(), time.process_time()
    result = function()
    taken = time.perf_counter() - wall, time.process_time() - processor
    sampler.stop()
    networks = _in_networks[0] - networks
    return Row(words, *taken, sampler.peak_mb, sampler.longest_stall * 1000, networks), result


_in_networks = [0.0]


class Counted:
    """A session whose runs add up what the threads that ask it work; with up to four threads these do all of it."""

    def __init__(self, session: Any) -> None:
        self._session = session

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)

    def run(self, *given: Any) -> Any:
        before = time.thread_time()
        try:
            return self._session.run(*given)
        finally:
            with _counting:
                _in_networks[0] += time.thread_time() - before


_counting = threading.Lock()


def count_networks() -> None:
    """From now on the processor seconds of every run of a network are added up."""
    from sscild_desktop.core.inference import sessions

    create = sessions._create
    sessions._create = lambda *given: Counted(create(*given))


def volume_of(folder: Path) -> tuple[list[Row], Volume]:
    """The CT, and what it took to read it; a generated one takes nothing."""
    if str(folder) == GENERATED:
        from sscild_desktop.core.phantom.case import built_in_case

        return [], built_in_case(0, "small").volume
    from sscild_desktop.core.dicom import choose, load, scan

    scanned, found = measure("Scanning the headers", lambda: scan([folder]))
    loaded, volume = measure("Loading", lambda: load(choose(found).series))
    return [scanned, loaded], volume


def rows(folder: Path, device: str, threads: int | None, heatmaps: bool) -> tuple[list[Row], Analysis, int]:
    """The stages of one folder, one after the other, as the window runs them."""
    from sscild_desktop.core.analysis import pipeline

    count_networks()
    options = pipeline.Options(device=device, threads=threads, heatmaps=heatmaps)
    out, volume = volume_of(folder)
    run = pipeline._Run(volume, options, lambda analysis: None)
    with pipeline.kept_memory():
        for stage in pipeline.stages(options):
            out.append(measure(stage.words, partial(run.do, stage, silent))[0])
    return out, run.analysis, len(volume.hu)


def table(found: list[Row]) -> str:
    """Markdown; the networks' share has a column where a network ran."""
    total = Row(
        "**Sum**",
        sum(row.wall_s for row in found),
        sum(row.processor_s for row in found),
        max(row.peak_mb for row in found),
        max(row.stall_ms for row in found),
        sum(row.networks_s for row in found),
    )
    heads = ["stage", "wall s", "processor s", "of it networks", "peak MB", "longest stall ms"]
    lines = [heads, ["---"] * len(heads), *(cells(row) for row in (*found, total))]
    lines = [line if total.networks_s else line[:3] + line[4:] for line in lines]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def cells(row: Row) -> list[str]:
    seconds = (f"{value:.1f}" for value in (row.wall_s, row.processor_s, row.networks_s))
    return [row.words, *seconds, f"{row.peak_mb:.0f}", f"{row.stall_ms:.0f}"]


def numbers(analysis: Analysis) -> str:
    """What two devices have to agree on, within 0.1 points."""
    assert analysis.lesions is not None
    extents = ", ".join(f"{key} {extent.percent:.2f}" for key, extent in analysis.lesions.extents.items())
    scores = ", ".join(f"{level.scores.tot:.2f}" for level in analysis.levels if level.scores is not None)
    return f"Extents, %: {extents}. TOT of the levels, %: {scores}."


def beside(slices: int, of: int) -> float:
    """Processor seconds that a U-Net of lungmask's shape would take for ``of`` slices, by those of ``slices``."""
    import torch

    from benchmarks.areas.networks import unet

    torch.set_num_threads(1)
    network, picture = unet((64, 128, 256, 512, 1024), 3).eval(), torch.rand(1, 1, 256, 256)
    with torch.inference_mode():
        network(picture)
        before = time.process_time()
        for _slice in range(slices):
            network(picture)
    return (time.process_time() - before) / slices * of


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=DEFAULT)
    parser.add_argument("--device", default="cpu", choices=("auto", "cpu", "cuda"))
    parser.add_argument("--threads", type=int)
    parser.add_argument("--no-heatmaps", action="store_true")
    parser.add_argument("--beside", type=int, default=0, metavar="SLICES")
    args = parser.parse_args()
    found, analysis, slices = rows(args.folder, args.device, args.threads, not args.no_heatmaps)
    provider = analysis.networks[0].provider
    print(f"`{args.folder.name}`, {slices} slices, {args.threads or cpu_threads()} threads, {provider}\n")
    print(f"{table(found)}\n\n{numbers(analysis)}")
    if args.beside:
        ours = sum(row.processor_s for row in found if row.words not in ("Loading", MAPS))
        theirs = beside(args.beside, slices)
        words = (
            f"A U-Net of lungmask's shape over the same slices: {theirs:.0f} s of processor (by {args.beside} of them)"
        )
        print(f"\n{words}, {theirs / ours:.1f} times the analysis without maps ({ours:.1f} s).")


if __name__ == "__main__":
    main()
