"""What the dialogs compute in the background, imported in the thread that runs it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from sscild_desktop.core.progress import Report

if TYPE_CHECKING:
    from sscild_desktop.core.dicom import SeriesFound
    from sscild_desktop.core.dicom.thumbnail import Picture


def pictures_of(
    series: "Sequence[SeriesFound]", report: Report, on_picture: "Callable[[list[Picture | None]], None]"
) -> "list[Picture | None]":
    """A small picture of each series, those that there are after each of them."""
    from sscild_desktop.core.dicom.thumbnail import thumbnails

    return thumbnails(series, report, on_picture)
