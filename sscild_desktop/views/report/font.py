"""The font of reports: it comes with the program, so that a report looks alike on every system and lacks no letter."""

from PySide6.QtGui import QFont, QFontDatabase

from sscild_desktop.paths import resources_dir

NAME = "DejaVu Sans Condensed"
FILES = ("DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf")
_loaded = list[int]()
"""What Qt calls the files; it forgets them where an application of Qt ends and another begins, as in a demo."""


def family() -> str:
    """The name of the font; letters that it lacks (Chinese, Japanese, Korean) come from the system's fonts."""
    if not _loaded or not QFontDatabase.applicationFontFamilies(_loaded[0]):
        files = [str(resources_dir() / "fonts" / name) for name in FILES]
        _loaded[:] = [QFontDatabase.addApplicationFont(file) for file in files]
    return NAME


def font(pixels: float, bold: bool = False) -> QFont:
    """The font in a size in pixels of the page."""
    made = QFont(family())
    made.setPixelSize(max(1, round(pixels)))
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("liga"), 0)  # whoever searches the PDF for "fibrosis" shall find it
    return made
