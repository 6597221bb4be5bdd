"""A small picture of each series for the list: its middle slice in a lung window."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.dicom.fill import fill
from sscild_desktop.core.dicom.series import SeriesFound
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.volume import AIR_HU, lung_grey

SIDE = 72

Picture = NDArray[np.uint8]


def thumbnails(
    series: Sequence[SeriesFound],
    report: Report = silent,
    on_picture: Callable[[list[Picture | None]], None] = lambda _made: None,
) -> list[Picture | None]:
    """Grey pictures (rows, columns) of at most ``SIDE`` pixels; None where a slice cannot be read or there is none.

    ``on_picture`` is told those that there are after each of them.
    """
    made: list[Picture | None] = []
    for number, one in enumerate(series):
        part = portion(report, number / len(series), (number + 1) / len(series))
        made.append(_picture(one, part))
        on_picture(list(made))
    return made


def _picture(series: SeriesFound, report: Report) -> Picture | None:
    if not series.slices:
        report(1.0, "")
        return None
    middle = series.slices[len(series.slices) // 2]
    form = middle.header.pixels
    hu = np.full((form.rows, form.columns), AIR_HU, np.int16)
    if fill([middle], [hu], report, None):
        return None
    step = max(1, -(-max(hu.shape) // SIDE))
    return lung_grey(hu[::step, ::step]).astype(np.uint8)
