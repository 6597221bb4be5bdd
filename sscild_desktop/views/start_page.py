"""The first page: what can be dropped, and the buttons for those who do not drag."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sscild_desktop.views.pieces import button, label
from sscild_desktop.views.theme import icon, restyle

WHAT = "A DICOM folder, a ZIP archive, a DICOMDIR, loose DICOM files, or a NIfTI volume in Hounsfield units"
KEPT = "Nothing leaves this computer. The source folder is only read. Research use only, not a medical device."


class StartPage(QWidget):
    """A drop zone in the middle of an otherwise empty window."""

    open_folder_requested = Signal()
    open_files_requested = Signal()
    open_built_in_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = QFrame()
        self._zone.setObjectName("dropZone")
        self._zone.setFixedWidth(700)
        column = QVBoxLayout(self._zone)
        column.setContentsMargins(40, 36, 40, 32)
        column.setSpacing(12)
        picture = QLabel()
        picture.setPixmap(icon("drop", "accent_hover").pixmap(64, 64))
        for widget in (picture, label("Drop a chest CT anywhere on this window", "hero"), label(WHAT, "faint", True)):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(widget)
        column.addSpacing(10)
        column.addLayout(self._buttons())
        foot = label(KEPT, "faint", True)
        foot.setAlignment(Qt.AlignmentFlag.AlignCenter)
        page = QVBoxLayout(self)
        page.addStretch(2)
        page.addWidget(self._zone, 0, Qt.AlignmentFlag.AlignHCenter)
        page.addStretch(3)
        page.addWidget(foot)

    def _buttons(self) -> QHBoxLayout:
        self.folder_button = button("Open folder…", "folder", primary=True, tooltip="Ctrl+O")
        self.files_button = button("Open files…", "series", tooltip="Ctrl+Shift+O")
        self.built_in_button = button(
            "Open built-in case", "sscild", tooltip="A generated thorax with known lesions; no patient"
        )
        self.folder_button.clicked.connect(self.open_folder_requested)
        self.files_button.clicked.connect(self.open_files_requested)
        self.built_in_button.clicked.connect(self.open_built_in_requested)
        row = QHBoxLayout()
        row.addStretch(1)
        for made in (self.folder_button, self.files_button, self.built_in_button):
            row.addWidget(made)
        row.addStretch(1)
        return row

    def set_drag_over(self, is_over: bool) -> None:
        """Light up while something is dragged over the window."""
        restyle(self._zone, over=is_over)
