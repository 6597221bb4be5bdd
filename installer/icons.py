"""The program's icon as PNG, ICO and ICNS, drawn from the SVG in ``resources/icons``."""

import os
from pathlib import Path

from naming import ROOT

SIZES = (16, 24, 32, 48, 64, 128, 256)
BACKGROUND, LINE = "#16324f", "#ffffff"
DRAWING = ROOT / "resources" / "icons" / "sscild.svg"


def make_icons(folder: Path) -> None:
    """Write ``sscild.svg``, ``sscild-SIZE.png``, ``sscild.ico`` and ``sscild.icns``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "sscild.svg").write_text(icon_svg(), encoding="utf-8", newline="\n")
    for size in (*SIZES, 512):
        draw(size).save(str(folder / f"sscild-{size}.png"))
    with Image.open(folder / "sscild-256.png") as picture:
        picture.save(folder / "sscild.ico", sizes=[(size, size) for size in SIZES])
    with Image.open(folder / "sscild-512.png") as picture:
        picture.save(folder / "sscild.icns")
    del application


def icon_svg() -> str:
    """The drawing in white on a dark rounded square, so that it is seen on light and dark desktops."""
    text = DRAWING.read_text(encoding="utf-8").replace("currentColor", LINE)
    start = text.index(">") + 1
    square = f'<rect x="0" y="0" width="24" height="24" rx="5" fill="{BACKGROUND}" stroke="none"/>'
    inner = text[start : text.rindex("</svg>")]
    return f'{text[:start]}{square}<g transform="translate(2.4 2.4) scale(0.8)">{inner}</g></svg>\n'


def draw(size: int):  # type: ignore[no-untyped-def]
    """The icon as a picture of ``size`` × ``size`` points."""
    from PySide6.QtCore import QByteArray, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(icon_svg().encode())).render(painter)
    painter.end()
    return image
