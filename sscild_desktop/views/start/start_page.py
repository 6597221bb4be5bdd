"""The first page: what can be dropped, the buttons for those who do not drag, recent studies, the patients."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSplitter, QWidget

from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, Air, button, column_of, label, row_of, set_margins
from sscild_desktop.views.shared.theme import icon, restyle, scaled_px
from sscild_desktop.views.start.patient_list import PatientList
from sscild_desktop.views.start.recent_studies import RecentStudies, RecentStudy

if TYPE_CHECKING:
    from sscild_desktop.core.patients import PatientRow

WHAT = (
    "A DICOM folder, a ZIP archive, a DICOMDIR, loose DICOM files, or a volume in Hounsfield units as NIfTI, NRRD or "
    "MetaImage"
)
KEPT = "Nothing leaves this computer. The source folder is only read. Research use only, not a medical device."
ZONE_WIDTH, PATIENTS_WIDTH = 700, 510
LARGE, SMALL = 64, 40


class StartPage(QWidget):
    """A drop zone in the middle while nothing is kept; later a strip above the recent studies and the patients."""

    open_folder_requested = Signal()
    open_files_requested = Signal()
    open_built_in_requested = Signal()

    recent: RecentStudies
    patients: PatientList

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recent, self.patients = RecentStudies(), PatientList()
        self._picture = QLabel()
        self._texts = (label("Drop a chest CT anywhere on this window", "hero", True), label(WHAT, "faint", True))
        self._zone = self._make_zone()
        self._kept = self._make_kept()
        self._note = label(role="warn", wrap=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.foot = label(KEPT, "faint", True)
        self.foot.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._page = column_of(
            Air(stretch=2),
            self._zone,
            self._note,
            (self._kept, 1),
            Air(stretch=3),
            self.foot,
            on=self,
            margins=(18, 16, 18, 9),
            spacing=14,
        )
        self.show_note("")
        self._arrange(is_empty=True)

    def _make_zone(self) -> QFrame:
        zone = QFrame()
        zone.setObjectName("dropZone")
        self._words = column_of(*self._texts, spacing=6)
        self._inside = QBoxLayout(QBoxLayout.Direction.TopToBottom, zone)
        self._inside.addWidget(self._picture)
        self._inside.addLayout(self._words, 1)
        self._inside.addLayout(self._buttons())
        return zone

    def _buttons(self) -> QHBoxLayout:
        self.folder_button = button("Open folder…", "folder", primary=True, tooltip="Ctrl+O")
        self.files_button = button("Open files…", "series", tooltip="Ctrl+Shift+O")
        self.built_in_button = button(
            "Open built-in case", "sscild", tooltip="A generated thorax with known lesions; no patient"
        )
        self.folder_button.clicked.connect(self.open_folder_requested)
        self.files_button.clicked.connect(self.open_files_requested)
        self.built_in_button.clicked.connect(self.open_built_in_requested)
        return row_of(STRETCH, self.folder_button, self.files_button, self.built_in_button, STRETCH)

    def _make_kept(self) -> QSplitter:
        split = QSplitter(Qt.Orientation.Horizontal)
        for title, content in (("Recent studies", self.recent), ("Patients", self.patients)):
            side = QWidget()
            column_of(
                label(title, "title"),
                (content, 1),
                on=side,
                margins=(0, 0, 8 if content is self.recent else 0, 0),
                spacing=8,
            )
            split.addWidget(side)
        side.setMinimumWidth(PATIENTS_WIDTH - 80)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 1)
        split.setSizes([1000, PATIENTS_WIDTH])
        split.setObjectName("startSplit")
        return split

    def _arrange(self, is_empty: bool) -> None:
        """The zone as a tall card in the middle, or as a strip at the top."""
        self._kept.setVisible(not is_empty)
        self._page.setStretch(0, 2 if is_empty else 0)
        self._page.setStretch(self._page.count() - 2, 3 if is_empty else 0)
        size = LARGE if is_empty else SMALL
        self._picture.setPixmap(icon("drop", "accent_hover").pixmap(size, size))
        middle, left = Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for widget in (self._picture, *self._texts):
            widget.setAlignment(middle if is_empty else left)
        direction = QBoxLayout.Direction.TopToBottom if is_empty else QBoxLayout.Direction.LeftToRight
        self._inside.setDirection(direction)
        self._inside.setSpacing(14 if is_empty else 18)
        set_margins(self._inside, (40, 36, 40, 32) if is_empty else (22, 12, 12, 12))
        self._zone.setMinimumWidth(scaled_px(ZONE_WIDTH) if is_empty else 0)
        self._zone.setMaximumWidth(scaled_px(ZONE_WIDTH) if is_empty else 16777215)
        self._page.setAlignment(self._zone, Qt.AlignmentFlag.AlignHCenter if is_empty else Qt.AlignmentFlag(0))
        self._is_empty = is_empty
        self._fit_words()

    def _fit_words(self) -> None:
        """In the card a text of two lines gets both: a layout asks what lies in its middle for one."""
        sides = self._inside.contentsMargins()
        room = scaled_px(ZONE_WIDTH) - sides.left() - sides.right()
        for one in self._texts:
            one.setMinimumHeight(one.heightForWidth(room) if self._is_empty else 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_words()  # with the letters that it has now

    def show_kept(
        self, studies: tuple[RecentStudy, ...], rows: "tuple[PatientRow, ...]", is_pseudonymous: bool
    ) -> None:
        """What the records hold; ``rows`` are the patients found."""
        is_searching = bool(self.patients.words)
        self.recent.show_studies(studies, is_pseudonymous)
        self.patients.show_patients(rows, is_pseudonymous)
        self._arrange(is_empty=not studies and not rows and not is_searching)

    def show_note(self, text: str) -> None:
        """Why nothing, or not everything, is kept; empty for nothing."""
        self._note.setText(tr(text))
        self._note.setVisible(bool(text))

    @property
    def note(self) -> str:
        return self._note.text()

    def set_drag_over(self, is_over: bool) -> None:
        """Light up while something is dragged over the window."""
        restyle(self._zone, over=is_over)
