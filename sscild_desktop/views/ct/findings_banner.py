"""The gate's findings in plain words above the pictures: why a series is refused, what to keep in mind."""

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from sscild_desktop.core.findings import Finding, in_order
from sscild_desktop.views.shared.pieces import label, row_of
from sscild_desktop.views.shared.theme import icon, restyle

MOST_LINES = 3


def banner_lines(findings: tuple[Finding, ...]) -> tuple[str, list[str]]:
    """The worst level among the findings and the sentences to show, worst first; plain information is not shown."""
    shown = [finding for finding in in_order(findings) if finding.level != "info"]
    if not shown:
        return "", []
    worst = shown[0].level
    first = "Not analysed, for looking only: " if worst == "refuse" else ""
    lines = [(first if i == 0 else "") + finding.text for i, finding in enumerate(shown)]
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], f"… and {len(lines) - MOST_LINES + 1} more (rest the pointer here)"]
    return worst, lines


class FindingsBanner(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._picture = QLabel()
        self._text = label(wrap=True)
        row_of(self._picture, (self._text, 1), on=self, margins=(14, 6, 14, 6))
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text() if not self.isHidden() else ""

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        level, lines = banner_lines(findings)
        self.setVisible(bool(lines))
        self._text.setText("\n".join(lines))
        self.setToolTip("\n".join(f"{f.level}: {f.text}" for f in findings))
        if lines:
            refused = level == "refuse"
            self._picture.setPixmap(icon("error" if refused else "warn", "error" if refused else "warn").pixmap(18, 18))
            restyle(self, level=level)
