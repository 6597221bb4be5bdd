"""Pages drawn by Qt from the command line, which has no screen and needs none."""

from collections.abc import Callable

from sscild_desktop.core.exports.prior import Prior
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume
from sscild_desktop.core.whose import Whose


def report_pdf(
    volume: Volume, analysis: Analysis, whose: Whose | None = None, fvc: float | None = None, prior: Prior | None = None
) -> bytes:
    """The report of ``views.report`` in a program without a window."""
    from sscild_desktop.views.report.single import report_pdf as draw

    return without_screen(lambda: draw(volume, analysis, whose, fvc, prior))


def without_screen(draw: Callable[[], bytes]) -> bytes:
    """What ``draw`` gives, with Qt started for the while where it is not running; the platform is 'offscreen'."""
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication(["sscild", "-platform", "offscreen"])
    assert application is not None  # it must live while something is drawn
    return draw()
