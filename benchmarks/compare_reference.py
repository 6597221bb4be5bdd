"""Our lungs, Goh levels and extents beside the reference readings of the real cases, and beside the phantom's truth.

``python benchmarks/compare_reference.py [--data ../shared/data]`` prints the tables of ``benchmarks/README.md``.
"""

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sscild_desktop.core.analysis.options import Options
from sscild_desktop.core.analysis.pipeline import analyse
from sscild_desktop.core.dicom import choose, load, scan
from sscild_desktop.core.phantom.case import built_in_case
from sscild_desktop.core.results import Analysis
from sscild_desktop.paths import models_dir

HERE = Path(__file__).resolve().parent
OPTIONS = Options(device="cpu", heatmaps=False, models_dir=models_dir())


def row(name: str, analysis: Analysis, total_ml: float, sides_ml: tuple[float, float], levels: list[float]) -> str:
    """One line: ours / reference for the lungs, differences in mm for the levels, our extents."""
    lungs, lesions = analysis.lungs, analysis.lesions
    assert lungs is not None and lesions is not None
    away = " ".join(f"{ours.z_mm - z:+.1f}" for ours, z in zip(analysis.levels, levels, strict=True))
    scores = " ".join(f"{level.scores.tot:.1f}" for level in analysis.levels if level.scores is not None)
    return (
        f"| {name} | {lungs.total_ml:.0f} / {total_ml:.0f} ({100 * (lungs.total_ml / total_ml - 1):+.1f} %) "
        f"| {lungs.right_ml:.0f} / {sides_ml[0]:.0f} | {lungs.left_ml:.0f} / {sides_ml[1]:.0f} | {lungs.mean_hu:.0f} "
        f"| {away} | {lesions.extents['total'].percent:.1f} | {scores} |"
    )


def real_cases(data: Path) -> None:
    """The whole-chest cases that have a reference reading."""
    cases = json.loads((data / "reference-readings.json").read_text(encoding="utf-8"))["cases"]
    for name, reading in cases.items():
        analysis = analyse(load(choose(scan([data / "ct" / name])).series), OPTIONS)
        lungs = reading["lungs"]
        litres = [1000.0 * lungs[key] for key in ("total_L", "right_L", "left_L")]
        levels = [reading["levels"][f"L{k}"]["z_mm"] for k in range(1, 6)]
        print(row(name, analysis, litres[0], (litres[1], litres[2]), levels), flush=True)


def phantom_case() -> None:
    """The built-in case, whose truth is exact."""
    case = built_in_case()
    analysis = analyse(case.volume, OPTIONS)
    voxel_ml = case.volume.geometry.voxel_ml
    right, left = (float((case.lungs == side).sum()) * voxel_ml for side in (1, 2))
    print(row("phantom (exact truth)", analysis, right + left, (right, left), list(case.level_z_mm)))
    assert analysis.lesions is not None
    print("\n| phantom extent, % of the lungs | ours | truth |\n|---|---|---|")
    for key, truth in case.extents.items():
        print(f"| {key} | {analysis.lesions.extents[key].percent:.1f} | {getattr(truth, 'percent', truth):.1f} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=HERE.parent.parent / "shared" / "data")
    data = parser.parse_args().data
    print(
        "| case | lungs, mL (ours / reference) | right | left | mean HU | levels 1–5, mm from reference "
        "| lesions, % | TOT of the levels, % |\n|---|---|---|---|---|---|---|---|"
    )
    if data.is_dir():
        real_cases(data)
    phantom_case()


if __name__ == "__main__":
    main()
