"""How long after a stroke every number is there: strokes on a volume of 512 × 512 × 300 voxels.

``python benchmarks/bench_corrections.py`` makes ellipsoid lungs, paints with a disc and a ball, and prints for each the
slowest and the median time from the end of the stroke to lungs, lesions, lobes, severity, levels and extent, and the
processor's share of it, for computers that do other things meanwhile; beside counting everything anew in the same run,
and the memory that a step of undo takes.
"""

import statistics
import sys
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sscild_desktop.core.analysis.lesions.marking import measure_lesions
from sscild_desktop.core.analysis.lungs.finding import measure_lungs
from sscild_desktop.core.analysis.lungs.lobes import FoundLobes, measure_lobes
from sscild_desktop.core.corrections.shapes import swept
from sscild_desktop.core.corrections.targets import TARGETS
from sscild_desktop.core.corrections.working import WorkingMasks
from sscild_desktop.core.results import Analysis, GohLevel, Scores
from sscild_desktop.core.rules.goh import goh_stage
from sscild_desktop.core.volume import Geometry, Volume

SHAPE, SPACING = (300, 512, 512), (1.0, 0.7, 0.7)
STROKES = 30


def chest() -> tuple[Volume, Analysis]:
    """Two ellipsoids of lung with five lobes and a third of them diseased."""
    geometry = Geometry(SHAPE, SPACING, (0.0, 0.0, 0.0))
    z, y, x = np.ogrid[-1 : 1 : SHAPE[0] * 1j, -1 : 1 : SHAPE[1] * 1j, -1 : 1 : SHAPE[2] * 1j]
    lungs = np.zeros(SHAPE, np.uint8)
    for label, middle in ((1, -0.4), (2, 0.4)):
        lungs[z**2 + (y / 0.7) ** 2 + ((x - middle) / 0.33) ** 2 < 0.9] = label
    heights = np.broadcast_to((z > 0.2) * 1 + (z > -0.2) * 1, SHAPE).astype(np.uint8)
    lobes = np.choose(lungs, [0, 3 - heights, np.where(heights > 0, 4, 5)]).astype(np.uint8)
    rng = np.random.default_rng(0)
    hu = rng.integers(-950, -300, SHAPE, np.int16)
    lesions = np.where((hu > -500) & (lungs > 0), 1, 0).astype(np.uint8)
    volume = Volume(hu, geometry)
    return volume, measured(volume, lungs, lobes, lesions)


def measured(volume: Volume, *masks: NDArray[np.uint8]) -> Analysis:
    """Everything counted anew."""
    lungs, lobes, lesions = masks
    marked = measure_lesions(lesions, lungs, volume.geometry.voxel_ml)
    found = measure_lobes(FoundLobes(lobes, {}), marked, volume.geometry.voxel_ml, volume.hu)
    scores = Scores(20.0, 20.0, 5.0)
    levels = tuple(
        GohLevel(n, float(z), z, scores, float(z), scores) for n, z in enumerate((250, 200, 150, 100, 50), 1)
    )
    return Analysis(volume.series, volume.geometry, (), measure_lungs(volume, lungs), marked, found, levels)


def numbers(analysis: Analysis) -> tuple[object, ...]:
    """What the reader sees after a stroke."""
    assert analysis.lesions is not None and analysis.lobes is not None and analysis.extent_percent is not None
    stage = goh_stage(analysis.extent_percent)
    return analysis.lesions.extents["total"], analysis.lobes.severity_sum, analysis.extent_percent, stage.text


def main() -> None:
    volume, analysis = chest()
    start = time.perf_counter()
    working = WorkingMasks(volume, analysis)
    print(f"copied and counted once: {time.perf_counter() - start:.2f} s")
    start = time.perf_counter()
    measured(volume, working.masks.lungs, working.masks.lobes, working.masks.lesions)
    anew = time.perf_counter() - start
    rng, whole = np.random.default_rng(1), working.measured(analysis)
    cases = (
        ("disc of 10 mm, 60 points", "ggo", 5.0, 0),
        ("disc of 30 mm, 60 points", "reticulation", 15.0, 0),
        ("ball of 30 mm, 60 points", "ggo", 15.0, None),
        ("disc of 20 mm, lung", "left_lung", 10.0, 0),
    )
    for name, target, radius, axis in cases:
        seconds, busy, sizes = [], [], []
        for number in range(STROKES):
            z = float(50 * (1 + number % 5))
            path = np.cumsum(rng.normal(0, (0, 3, 3), (60, 3)), axis=0) + (z, 256, 150 + 200 * (number % 2))
            points = [(float(a), float(b), float(c)) for a, b, c in path]
            mode = ("erase", "paint")[number % 2]
            start, cpu = time.perf_counter(), time.thread_time()
            made = working.change(swept(points, radius, SHAPE, SPACING, axis), TARGETS[target], mode)
            whole = working.measured(whole)
            numbers(whole)
            seconds.append(1000 * (time.perf_counter() - start))
            busy.append(1000 * (time.thread_time() - cpu))
            sizes.append(made.size / 1000 if made else 0.0)
        slowest, middle = max(seconds), statistics.median(seconds)
        print(
            f"{name}: median {middle:.0f} ms, slowest {slowest:.0f} ms; processor "
            f"{statistics.median(busy):.0f}, most {max(busy):.0f} ms; {1000 * anew / middle:.0f} times quicker than "
            f"anew ({1000 * anew:.0f} ms); undo step median {statistics.median(sizes):.1f} kB, most {max(sizes):.0f} kB"
        )


if __name__ == "__main__":
    main()
