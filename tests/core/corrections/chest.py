"""A small volume with two boxes of lung, five lobes and some lesions, analysed by the rules of the program."""

import numpy as np

from sscild_desktop.core.analysis.lesions.marking import measure_lesions
from sscild_desktop.core.analysis.lungs.finding import measure_lungs
from sscild_desktop.core.analysis.lungs.lobes import FoundLobes, measure_lobes
from sscild_desktop.core.results import Analysis, GohLevel, Scores
from sscild_desktop.core.volume import Geometry, Volume

SHAPE, SPACING = (24, 40, 50), (2.5, 0.8, 0.8)
GEOMETRY = Geometry(SHAPE, SPACING, (0.0, 0.0, 0.0))
KINDS = ("ggo", "reticulation", "fibrosis")


def small_chest(with_lobes: bool = True, with_lesions: bool = True) -> tuple[Volume, Analysis]:
    rng = np.random.default_rng(3)
    hu = rng.integers(-1000, 200, SHAPE).astype(np.int16)
    lungs = np.zeros(SHAPE, np.uint8)
    lungs[2:22, 5:35, 4:22], lungs[3:22, 5:35, 28:46] = 1, 2
    lobes = np.zeros(SHAPE, np.uint8)
    lobes[lungs == 1], lobes[lungs == 2] = 3, 5
    lobes[14:][lungs[14:] == 1], lobes[12:][lungs[12:] == 2] = 1, 4
    lobes[10:14][lungs[10:14] == 1] = 2
    lesions = np.where(lungs > 0, rng.choice([0, 0, 0, 1, 2, 3, 8], SHAPE), 0).astype(np.uint8)
    volume = Volume(hu, GEOMETRY)
    return volume, analysed(volume, lungs, lobes if with_lobes else None, lesions if with_lesions else None)


def analysed(volume, lungs, lobes, lesions, levels=None) -> Analysis:
    """Everything counted anew from the masks."""
    voxel_ml = volume.geometry.voxel_ml
    marked = None if lesions is None else measure_lesions(lesions, lungs, voxel_ml, KINDS)
    found = None if lobes is None else measure_lobes(FoundLobes(lobes, {"oblique": 0.5}), marked, voxel_ml, volume.hu)
    scores = Scores(20.0, 12.0, 10.0)
    if levels is None:
        levels = tuple(
            GohLevel(n, z * 2.5, z, scores, z * 2.5, scores) for n, z in enumerate((20, 16, 12, 8, 4), start=1)
        )
    return Analysis(volume.series, volume.geometry, (), measure_lungs(volume, lungs), marked, found, levels)
