"""The dark theme: palette, style sheet and icons, all read from resources; no colour of the interface is elsewhere."""

import json
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from sscild_desktop.paths import resources_dir

ICON_SIZES = (16, 20, 32, 64)


@cache
def colours() -> dict[str, str]:
    """Colour names of the theme and their values."""
    values: dict[str, str] = json.loads((resources_dir() / "style" / "colours.json").read_text(encoding="utf-8"))
    return values


def style_sheet(name: str = "dark.qss") -> str:
    """The style sheet with the colour names replaced, longest name first so that none is cut in half."""
    text = (resources_dir() / "style" / name).read_text(encoding="utf-8")
    text = text.replace("@icons", (resources_dir() / "icons").as_posix())
    for colour in sorted(colours(), key=len, reverse=True):
        text = text.replace(f"@{colour}", colours()[colour])
    return text


def dark_palette() -> QPalette:
    """The palette: for everything that the style sheet does not reach."""
    palette = QPalette()
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
        QPalette.ColorRole.BrightText: "accent_text",
        QPalette.ColorRole.Link: "accent_hover",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "accent_text",
        QPalette.ColorRole.PlaceholderText: "faint",
    }
    for role, name in roles.items():
        palette.setColor(role, QColor(colours()[name]))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours()["disabled"]))
    return palette


def apply_theme(app: QApplication) -> None:
    """Give the whole program the dark theme; works off screen too, where the system's colour scheme does not."""
    app.setStyle("Fusion")
    app.setPalette(dark_palette())
    app.setStyleSheet(style_sheet())
    app.setWindowIcon(icon("sscild", "accent_hover"))


def _pixmap(svg: str, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def icon(name: str, colour: str = "text") -> QIcon:
    """The icon ``resources/icons/NAME.svg`` in a colour of the theme."""
    source = (resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    for size in ICON_SIZES:
        result.addPixmap(_pixmap(source.replace("currentColor", colours()[colour]), size))
        grey = source.replace("currentColor", colours()["disabled"])
        result.addPixmap(_pixmap(grey, size), QIcon.Mode.Disabled)
    return result


def restyle(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties that the style sheet selects on, and draw the widget anew with them."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
