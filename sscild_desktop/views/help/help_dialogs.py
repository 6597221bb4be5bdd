"""The About window with the networks and their measured errors."""

from html import escape

from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from sscild_desktop import PROGRAM_NAME, __version__
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.theme import colours

NO_DEVICE = "Research use only. Not a medical device, not for diagnosis."
WHAT = (
    "Interstitial lung disease in systemic sclerosis on chest CT: lung and lesion masks, Goh levels, extent scores, "
    "heat maps. Everything is computed on this computer; no connection is opened."
)
HOW_MEASURED = "Errors were measured on a patient kept out of training, with inserted lesions of known extent."

STYLE = "td, th { padding: 3px 14px 3px 0; } h3 { margin-bottom: 2px; }"


class TextDialog(QDialog):
    """A window with formatted text that can be selected; Esc closes it."""

    def __init__(self, title: str, html: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(title))
        self.resize(760, 640)
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.document().setDefaultStyleSheet(STYLE)
        self.browser.setHtml(html)
        QVBoxLayout(self).addWidget(self.browser)


def _table(rows: list[tuple[str, str]]) -> str:
    faint = colours()["accent_hover"]
    cells = "".join(
        f"<tr><td style='color:{faint}; white-space:pre'>{escape(tr(left))}</td><td>{escape(right)}</td></tr>"
        for left, right in rows
    )
    return f"<table>{cells}</table>"


def _flat(value: object, name: str = "") -> list[str]:
    """A card's nested measures as 'name: value' lines."""
    if isinstance(value, dict):
        return [text for key, inner in value.items() for text in _flat(inner, f"{name} {key}".strip())]
    if isinstance(value, list):
        return [f"{name}: {', '.join(map(str, value))}"]
    return [f"{name}: {value:.3g}" if isinstance(value, float) else f"{name}: {value}"]


def _card_html(card: dict[str, object]) -> str:
    rows = [
        ("Version", str(card.get("version", ""))),
        ("Purpose", str(card.get("purpose", ""))),
        ("Based on", str(card.get("after", ""))),
        ("SHA-256", str(card.get("sha256", ""))),
        ("Measured", "; ".join(_flat(card.get("measured", {})))),
        ("Limits", "; ".join(_flat(card.get("limits", "")))),
        ("Licence", str(card.get("licence", ""))),
    ]
    return f"<h3>{escape(str(card.get('name', '')))}</h3>" + _table([row for row in rows if row[1].strip(": ")])


def about_html(cards: list[dict[str, object]], versions: list[tuple[str, str]]) -> str:
    """What the program is, what it must not be used for, what its networks were measured at."""
    warn = colours()["warn"]
    networks = "".join(map(_card_html, cards)) or f"<p>{tr('No networks are installed in this copy.')}</p>"
    return (
        f"<h2>{escape(PROGRAM_NAME)} {escape(__version__)}</h2>"
        f"<p style='color:{warn}'><b>{tr(NO_DEVICE)}</b></p><p>{tr(WHAT)}</p>"
        f"<h3>{tr('Versions')}</h3>{_table(versions)}<h2>{tr('Networks')}</h2><p>{tr(HOW_MEASURED)}</p>"
        f"{networks}"
    )
