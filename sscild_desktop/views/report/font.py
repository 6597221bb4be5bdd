"""The font of reports: it comes with the program, so that a report looks alike on every system and lacks no letter."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from sscild_desktop.paths import resources_dir

NAME = "DejaVu Sans Condensed"
FILES = ("DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf")


@cache
def family() -> str:
    """The name of the font; letters that it lacks (Chinese, Japanese, Korean) come from the system's fonts."""
    for name in FILES:
        QFontDatabase.addApplicationFont(str(resources_dir() / "fonts" / name))
    return NAME


def font(pixels: float, bold: bool = False) -> QFont:
    """The font in a size in pixels of the page."""
    made = QFont(family())
    made.setPixelSize(max(1, round(pixels)))
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("liga"), 0)  # whoever searches the PDF for "fibrosis" shall find it
    return made
