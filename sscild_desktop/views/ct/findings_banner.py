"""The findings at the foot of the panel: why a series is refused or asks first, what to keep in mind."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from sscild_desktop.core.findings import SEVERITIES, Finding, in_order
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, as_words, button, column_of, label, row_of
from sscild_desktop.views.shared.theme import icon, restyle

MOST_LINES = 3
FIRST_WORDS = {"refuse": "Not analysed, for looking only: ", "ask": "Look before it is analysed: "}


def banner_lines(findings: tuple[Finding, ...]) -> tuple[str, list[str]]:
    """The worst level among the findings and the sentences to show, worst first; plain information is not shown."""
    shown = [f for f in in_order(findings) if f.level != SEVERITIES[-1]]
    if not shown:
        return "", []
    worst = shown[0].level
    first = FIRST_WORDS.get(worst, "")
    lines = [(first if i == 0 else "") + finding.text for i, finding in enumerate(shown)]
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], f"… and {len(lines) - MOST_LINES + 1} more (rest the pointer here)"]
    return worst, lines


class FindingsBanner(QFrame):
    """Hidden while there is nothing to say; what warns can be closed, what stands against measuring stays.

    ``anyway_requested`` when the reader decides to measure what asks first; ``place_requested`` carries the patient z
    (mm) of what is doubtful.
    """

    anyway_requested = Signal()
    place_requested = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._picture = QLabel()
        self._text = label(wrap=True)
        self._z_mm: float | None = None
        self.close_button = button("", "close", flat=True, tooltip="Close")
        self.place_button = button("Show the place")
        self.anyway_button = button("Analyse anyway", tooltip="The sentence stays with every number and every export.")
        self.close_button.clicked.connect(self.hide)
        self.place_button.clicked.connect(self._on_place)
        self.anyway_button.clicked.connect(self.anyway_requested)
        top = Qt.AlignmentFlag.AlignTop
        words = row_of((self._picture, 0, top), (self._text, 1), (self.close_button, 0, top))
        ways = row_of(STRETCH, self.place_button, self.anyway_button)
        column_of(words, ways, on=self, margins=(14, 6, 8, 6), spacing=4)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text() if not self.isHidden() else ""

    def show_findings(self, findings: tuple[Finding, ...], is_loaded: bool = True) -> None:
        """``is_loaded``: the pictures are there, so that the buttons have something to act on."""
        level, lines = banner_lines(findings)
        self.setVisible(bool(lines))
        self._text.setText(tr("\n".join(lines)))
        self.setAccessibleName(self._text.text())
        self.setToolTip(as_words("\n".join(f"{f.level}: {f.text}" for f in findings)))
        self._z_mm = next((f.z_mm for f in in_order(findings) if f.z_mm is not None), None)
        self.place_button.setVisible(is_loaded and self._z_mm is not None)
        self.anyway_button.setVisible(is_loaded and level == "ask")
        self.close_button.setVisible(level == "warn")
        if lines:
            refused = level == "refuse"
            self._picture.setPixmap(icon("error" if refused else "warn", "error" if refused else "warn").pixmap(18, 18))
            restyle(self, level="warn" if level == "ask" else level)

    @Slot()
    def _on_place(self) -> None:
        if self._z_mm is not None:
            self.place_requested.emit(self._z_mm)
