"""Between which values noise, density of the lungs and distance of the slices lay in what lesion networks learnt from.

``python -m models.training.measuring.seen --cache CACHE [--write]`` measures the whole chests (density and distance of
slices are theirs) and the single slices (noise) that some learnt from too, and puts the ranges on the cards as
``seen``. All that ship, or the weights they begin with, have learnt from each of these chests.
"""

import argparse
from functools import partial
from pathlib import Path

import numpy as np

from models.training.data.cases import DATA, WHOLE_CHEST, load_case, slice_hu
from models.training.data.real_slices import CLEAN
from models.training.shipping.cards import write
from models.training.shipping.export import MODELS
from sscild_desktop.core.analysis.familiarity import LUNG, NOISE, SLICE, facts_of, noise_hu
from sscild_desktop.core.volume import Geometry, Volume

NETWORKS = ("lesions-all", "lesions-slice", "lesions-volume", "opacities")
WITH_SLICES = ("lesions-all", "opacities")
"""Networks that learnt from the single slices too."""

LUNG_AIR_HU = -300
"""Darker pixels of a single slice, whose lungs are not at hand, are left out."""


def of_chests(cache: Path | None) -> list[dict[str, float]]:
    """Of every whole chest."""
    found = []
    for name in WHOLE_CHEST:
        case = load_case(name, cache)
        volume = Volume(case.hu, Geometry(case.hu.shape, case.spacing, (0.0, 0.0, 0.0)))
        found.append(facts_of(volume, case.lungs))
    return found


def of_slices() -> list[float]:
    """Noise of the single slices."""
    import pydicom

    planes = [slice_hu(pydicom.dcmread(DATA / "ct" / "tcga-lung-slices" / f"TCGA-{name}.dcm")) for name in CLEAN]
    noises = [noise_hu(plane, np.asarray(plane > LUNG_AIR_HU)) for plane in planes]
    return [one for one in noises if one is not None]


def ranges(chests: list[dict[str, float]], slices: list[float]) -> dict[str, list[float]]:
    """Least and largest of each fact, rounded outwards; the distance of slices as it is."""
    noises = [*(one[NOISE] for one in chests), *slices]
    lungs, steps = [one[LUNG] for one in chests], [one[SLICE] for one in chests]
    return {
        NOISE: [float(np.floor(min(noises))), float(np.ceil(max(noises)))],
        LUNG: [float(min(lungs)), float(max(lungs))],
        SLICE: [round(min(steps), 2), round(max(steps), 2)],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path, help="where cases are kept between runs")
    parser.add_argument("--write", action="store_true", help="put the ranges on the card")
    args = parser.parse_args()
    chests = of_chests(args.cache)
    for name in NETWORKS:
        found = ranges(chests, of_slices() if name in WITH_SLICES else [])
        print(name, found)
        if args.write:
            write(name, MODELS, partial(dict.update, seen=found))


if __name__ == "__main__":
    main()
