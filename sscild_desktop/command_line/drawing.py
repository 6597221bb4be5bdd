"""Pages and pictures drawn by Qt from the command line, which has no screen and needs none."""

import logging
from collections.abc import Callable
from typing import TypeVar

from sscild_desktop.core.exports.prior import Prior
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume
from sscild_desktop.core.whose import Whose

T = TypeVar("T")
log = logging.getLogger(__name__)


def report_pdf(
    volume: Volume, analysis: Analysis, whose: Whose | None = None, fvc: float | None = None, prior: Prior | None = None
) -> bytes:
    """The report of ``views.report`` in a program without a window."""
    from sscild_desktop.views.report.single import report_pdf as draw

    return without_screen(lambda: draw(volume, analysis, whose, fvc, prior))


def level_pictures(volume: Volume, analysis: Analysis) -> dict[int, bytes]:
    """The levels with their heat maps for the workbook, as the window draws them; none on a server without a desktop.

    Numbers and masks are worth having where the libraries of a desktop are not there.
    """
    try:
        from sscild_desktop.views.report.pictures import level_pngs

        return without_screen(lambda: level_pngs(volume, analysis))
    except ImportError as error:
        log.warning("no pictures of the levels: %s", type(error).__name__)
        return {}


def without_screen(draw: Callable[[], T]) -> T:
    """What ``draw`` gives, with Qt started for the while where it is not running; the platform is 'offscreen'."""
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is not None:
        return draw()
    application = QGuiApplication(["sscild", "-platform", "offscreen"])
    try:
        return draw()
    finally:
        application.shutdown()  # left alive it would forbid the window that a demo opens next
