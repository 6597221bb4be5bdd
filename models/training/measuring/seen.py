"""Between which values noise, density of the lungs and distance of the slices lay in what lesion networks learnt from.

``python -m models.training.measuring.seen --cache CACHE [--names NAME ...] [--write]`` measures each network's whole
chests (density and distance of slices are theirs) and the single CT slices (noise) that some learnt from too, and puts
the ranges on the cards as ``seen``. Slices of MedSeg, which those learnt from as well, are grey pictures cut off at
soft tissue: they have no noise that could be measured.
"""

import argparse
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from models.training.data.cases import DATA, TEST_CHESTS, WHOLE_CHEST, load_case, slice_hu
from models.training.data.real_slices import CLEAN
from models.training.shipping.cards import write
from models.training.shipping.export import MODELS
from sscild_desktop.core.analysis.familiarity import LUNG, NOISE, SLICE, facts_of, noise_hu
from sscild_desktop.core.volume import Geometry, Volume


@dataclass(frozen=True)
class Learnt:
    """Whole chests, and whether single slices too."""

    chests: tuple[str, ...]
    with_slices: bool


NO_TEST = tuple(name for name in WHOLE_CHEST if name not in TEST_CHESTS)
LEARNT = {
    "lesions-all": Learnt(WHOLE_CHEST, with_slices=True),
    "opacities": Learnt(WHOLE_CHEST, with_slices=True),
    "lesions-slice": Learnt(NO_TEST, with_slices=True),
    "lesions-volume": Learnt(NO_TEST, with_slices=False),
}
"""By network: of the first two the weights that they began with had learnt from a chest of the test, the others never
did in steps of their own."""

LUNG_AIR_HU = -300
"""Darker pixels of a single slice, whose lungs are not at hand, are left out."""


def of_chest(name: str, cache: Path | None) -> dict[str, float]:
    """Of a whole chest."""
    case = load_case(name, cache)
    return facts_of(Volume(case.hu, Geometry(case.hu.shape, case.spacing, (0.0, 0.0, 0.0))), case.lungs)


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
    parser.add_argument("--names", nargs="*", choices=tuple(LEARNT), default=list(LEARNT))
    parser.add_argument("--write", action="store_true", help="put the ranges on the card")
    args = parser.parse_args()
    chests = {name: of_chest(name, args.cache) for name in WHOLE_CHEST}
    slices = of_slices()
    for name in args.names:
        learnt = LEARNT[name]
        found = ranges([chests[one] for one in learnt.chests], slices if learnt.with_slices else [])
        print(name, found)
        if args.write:
            write(name, MODELS, partial(dict.update, seen=found))


if __name__ == "__main__":
    main()
