"""The themes: palette, style sheet and icons, all read from resources; no colour of the interface is elsewhere."""

import json
import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from sscild_desktop.paths import resources_dir

ICON_SIZES = (16, 20, 32, 64)


THEMES = {"dark": "Dark, for the reading room", "light": "Light, for a bright room"}
"""The themes by name, with their words; ``resources/style/NAME.json`` holds the colours."""


class _Chosen:
    """One theme and one size of letters for the whole program."""

    theme, percent = "dark", 100


def choose_theme(theme: str, font_percent: int) -> None:
    """Which theme the program starts with, and how large its letters are. Call it before anything is drawn."""
    _Chosen.theme, _Chosen.percent = theme if theme in THEMES else "dark", font_percent


def colours() -> dict[str, str]:
    """Colour names of the theme and their values."""
    return colours_of(_Chosen.theme)


def is_dark() -> bool:
    """Whether light things are seen on the ground of the theme."""
    return QColor(colours()["window"]).lightness() < 128


@cache
def colours_of(theme: str) -> dict[str, str]:
    """Colour names and values of the theme of that name."""
    values: dict[str, str] = json.loads((resources_dir() / "style" / f"{theme}.json").read_text(encoding="utf-8"))
    return values


def style_sheet(name: str = "program.qss") -> str:
    """The style sheet with the colour names replaced, longest name first so that none is cut in half."""
    text = (resources_dir() / "style" / name).read_text(encoding="utf-8")
    text = text.replace("@icons", (resources_dir() / "icons").as_posix())
    for colour in sorted(colours(), key=len, reverse=True):
        text = text.replace(f"@{colour}", colours()[colour])
    return re.sub(r"font-size: (\d+)px", lambda found: f"font-size: {scaled_px(int(found[1]))}px", text)


def scaled_px(pixels: int) -> int:
    """The size of letters that are ``pixels`` high at 100 %."""
    return round(pixels * _Chosen.percent / 100)


def palette() -> QPalette:
    """The palette: for everything that the style sheet does not reach."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: "panel",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "window",
        QPalette.ColorRole.AlternateBase: "panel",
        QPalette.ColorRole.ToolTipBase: "raised",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "raised",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "text",
        QPalette.ColorRole.Link: "accent_hover",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "accent_text",
        QPalette.ColorRole.PlaceholderText: "faint",
    }
    for role, name in roles.items():
        made.setColor(role, QColor(colours()[name]))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours()["disabled"]))
    return made


def apply_theme(app: QApplication) -> None:
    """Give the whole program its theme; works off screen too, where the system's colour scheme does not."""
    app.setStyle("Fusion")
    app.setPalette(palette())
    if _Chosen.percent != 100:
        app.setFont(_scaled(app.font()))
    app.setStyleSheet(style_sheet())
    app.setWindowIcon(icon("sscild", "accent_hover"))


def _scaled(font: QFont) -> QFont:
    share = _Chosen.percent / 100
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * share)
    else:
        font.setPixelSize(round(font.pixelSize() * share))
    return font


def _pixmap(drawing: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def icon(name: str, colour: str = "text") -> QIcon:
    """The icon ``resources/icons/NAME.svg`` in a colour of the theme, not to be changed by who gets it."""
    return _icon(name, colours()[colour], colours()["disabled"])


@cache
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    """Kept, because Qt keeps for a while what it scales of every icon that is another one."""
    source = (_icons() / f"{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    for hue, mode in ((colour, QIcon.Mode.Normal), (disabled, QIcon.Mode.Disabled)):
        drawing = QSvgRenderer(QByteArray(source.replace("currentColor", hue).encode()))
        for size in ICON_SIZES:
            result.addPixmap(_pixmap(drawing, size), mode)
    return result


@cache
def _icons() -> Path:
    """Their folder, asked for once: there are some dozens of them at the start."""
    return resources_dir() / "icons"


def restyle(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties that the style sheet selects on, and draw the widget anew with them."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
