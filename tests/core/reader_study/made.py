"""Made studies: small slices with known scores and maps, in a folder of the test."""

import numpy as np

from sscild_desktop.core.classes import PATTERNS
from sscild_desktop.core.reader_study.making import Source, make_study
from sscild_desktop.core.reader_study.study import Plan
from sscild_desktop.core.results import Analysis, GohLevel, HeatMap, LungResult, Scores
from sscild_desktop.core.volume import Geometry, SeriesInfo, Volume

SIDE = 40


def made_case(number=1, has_maps=True):
    """A CT of ten slices whose voxels and scores tell its number."""
    hu = np.full((10, SIDE, SIDE), -900 + number, np.int16)
    volume = Volume(hu, Geometry(hu.shape, (5.0, 0.8, 0.7), (0.0, 0.0, 0.0)), SeriesInfo(patient_name="Doe^Jane"))
    lungs = np.zeros(hu.shape, np.uint8)
    lungs[:, 10:30, 8:32] = 1
    levels = tuple(GohLevel(n, -9.0 * n, 10 - n, Scores(5.0 * number, 5.0 * n, 0.0)) for n in range(1, 6))
    maps = [
        HeatMap(n, one, np.full((SIDE, SIDE), -n / 4, np.float32), 4.0 * number, 5.0 * number)
        for n in range(1, 6)
        for one in PATTERNS
    ]
    return volume, Analysis(
        volume.series,
        volume.geometry,
        lungs=LungResult(lungs, 1.0, 0.5, 0.5, -850.0),
        levels=levels,
        heatmaps=tuple(maps) if has_maps else (),
    )


def sources(count):
    return [Source(f"P{n:04d}", lambda _report, n=n: made_case(n)) for n in range(1, count + 1)]


def made_study(folder, cases=2, **plan):
    return make_study(folder / "study", Plan(**plan), sources(cases)).study


def answer_all(sitting, score=lambda item: (20, 10, 15), rating=lambda item: 4):
    """Answer until nothing is asked any more."""
    while sitting.item is not None:
        if sitting.item.pattern:
            sitting.rate(rating(sitting.item), 2.0)
        else:
            sitting.score(*score(sitting.item), seconds=3.0)
