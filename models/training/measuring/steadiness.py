"""How far the Goh extent of whole chests moves when a scanner does what scanners do, with the networks as they ship.

``python -m models.training.measuring.steadiness [--chest NAME ...]`` inserts lesions into chests that choose, analyses
them as the program does, and again with noise of 20 HU, an offset of 15 HU either way, slices averaged to 2.5 mm, a
shift of half a pixel, and without the ten lowest slices. Prints a Markdown table for ``models/README.md``: the extent
(mean TOT of the five levels), and by how many points each moves it.
"""

import argparse
import json
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from models.training.data.cases import CHOOSING_CHESTS, DATA
from models.training.measuring import slabs
from models.training.measuring.slabs import SEED, Slab
from models.training.shipping.cards import STEADINESS
from models.training.shipping.readme_tables import steadiness_table
from sscild_desktop.core.analysis.lungs.finding import find_lungs
from sscild_desktop.core.analysis.options import Options
from sscild_desktop.core.analysis.pipeline import analyse
from sscild_desktop.core.dicom import choose, load, scan
from sscild_desktop.core.phantom.lesion_plans import plans_of
from sscild_desktop.core.phantom.lesions import READERS, insert_lesions
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.rules.goh import goh_stage
from sscild_desktop.core.volume import Volume

KIND, SHARE = "nsip", 0.2
"""What is inserted, and how much of the lungs it fills: near the borders of the Goh stage."""

LEFT_OUT_SLICES = 10
CROPPED = "ten lowest slices left out"


def diseased(chest: str) -> Slab:
    """A chest with lesions inserted as readers outline."""
    volume = load(choose(scan([DATA / "ct" / chest])).series)
    lungs, rng = find_lungs(volume).labels, np.random.default_rng(SEED)
    plans = plans_of(KIND, rng, SHARE)
    hu, bits = insert_lesions(volume.hu, lungs, volume.geometry.spacing, rng, plans=plans, truth=READERS)
    return Slab(chest.split("/")[0], replace(volume, hu=hu), lungs, bits)


def perturbed(slab: Slab) -> Iterator[tuple[str, Volume]]:
    """The chest under each perturbation; averaging is left out where slices are as thick already."""
    for name, hu in slabs.perturbed(slab):
        if not np.array_equal(hu, slab.volume.hu):
            yield name, replace(slab.volume, hu=hu)
    yield CROPPED, _without_lowest(slab.volume)


def _without_lowest(volume: Volume) -> Volume:
    shape, origin = volume.geometry.shape, volume.geometry.origin
    cut = replace(
        volume.geometry,
        shape=(shape[0] - LEFT_OUT_SLICES, shape[1], shape[2]),
        origin=(origin[0], origin[1], volume.geometry.slice_z_mm(LEFT_OUT_SLICES)),
    )
    return replace(volume, hu=np.ascontiguousarray(volume.hu[LEFT_OUT_SLICES:]), geometry=cut)


def measured(volume: Volume) -> Analysis:
    """As the program analyses it; a CT for looking only (thick slices) is measured all the same."""
    return analyse(volume.taken_anyway(), Options(device="cpu", heatmaps=False))


def extent_of(analysis: Analysis) -> float:
    """Goh extent in percent."""
    extent = analysis.extent_percent
    assert extent is not None
    return extent


def rows(chest: str) -> Iterator[list[str]]:
    """A row for the chest as it is and for each perturbation."""
    slab = diseased(chest)
    plain = measured(slab.volume)
    before, marked = extent_of(plain), plain.lesions.extents["total"].percent if plain.lesions else float("nan")
    yield [slab.name, "none", f"{before:.1f}", "–", f"{marked:.1f}", "–", goh_stage(before).stage]
    for name, volume in perturbed(slab):
        found = measured(volume)
        now, seen = extent_of(found), found.lesions.extents["total"].percent if found.lesions else float("nan")
        moved = [f"{now:.1f}", f"{now - before:+.1f}", f"{seen:.1f}", f"{seen - marked:+.1f}"]
        yield [slab.name, name, *moved, goh_stage(now).stage]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--chest", nargs="+", default=CHOOSING_CHESTS, help="folders below shared/data/ct")
    parser.add_argument("--write", action="store_true", help="keep the rows for the page of the networks")
    args = parser.parse_args()
    found = [row for chest in args.chest for row in rows(chest)]
    print(steadiness_table(found))
    if args.write:
        lines = (f" {json.dumps(row, ensure_ascii=False)}" for row in found)
        STEADINESS.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
