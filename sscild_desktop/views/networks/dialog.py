"""Networks: which there are and which are used; adding one's own by choosing or dropping, testing, removing."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from sscild_desktop.core.inference.library import Listed
from sscild_desktop.state.dialog_traces import no_trace
from sscild_desktop.views.networks.table import NetworksTable
from sscild_desktop.views.networks.text import TrialTable, about, trial_table
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import (
    STRETCH,
    Air,
    align_heading,
    button,
    cell,
    column_of,
    drop_zone,
    dropped_paths,
    fit_height,
    label,
    quiet_table,
    row_of,
)
from sscild_desktop.views.shared.theme import icon, restyle

WHAT = "Drop a network here: one ONNX file (.onnx) with its card (.json)"
WHAT_MORE = "It is taken in only after it was checked and answered properly on a generated chest."
FILTER = "Network and card (*.onnx *.json);;All files (*)"
KINDS = (".onnx", ".json")


class NetworksDialog(QDialog):
    """Shows and asks; ``chosen(role, name)``, ``files_chosen(paths)``, ``test_requested(name)`` and so on."""

    chosen = Signal(str, str)
    files_chosen = Signal(object)
    test_requested = Signal(str)
    remove_requested = Signal(str)
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Networks"))
        self.resize(QSize(1240, 780).boundedTo(self.screen().availableSize() * 0.94))
        self.setAcceptDrops(True)
        self.start_folder = ""
        self._answers: dict[str, object] = {}
        self._is_working = False
        self._asked = ""
        self.networks = NetworksTable()
        self.add_button = button("Add…", "folder", primary=True, tooltip="Choose an ONNX file and its card")
        self.test_button = button("Test again", tooltip="Ask the picked network on the generated chest")
        self.remove_button = button("Remove", tooltip="Take the picked network out; only added ones can go")
        self.close_button = button("Close", tooltip="Close this window (Esc)")
        self.stop_button = button("Cancel", "cancel", tooltip="Stop; nothing is added (Esc)")
        self._compose()
        self._connect()
        self.show_work("")

    # -- making ----------------------------------------------------------------------------------------------------

    def _compose(self) -> None:
        hint = "One network or method serves each role. An analysis that was made keeps its own; the next uses these."
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.networks)
        parts.addWidget(self._details())
        parts.setStretchFactor(0, 1)
        parts.setSizes([330, 250])
        parts.setChildrenCollapsible(False)
        column_of(
            self._drop_zone(),
            self._message_line(),
            self._question_line(),
            label(hint, "faint", wrap=True),
            (parts, 1),
            self._foot(),
            on=self,
            margins=(16, 14, 16, 14),
            spacing=10,
        )

    def _drop_zone(self) -> QFrame:
        words = column_of(label(WHAT, "title"), label(WHAT_MORE, "faint"))
        self._zone = drop_zone(Air(8), (words, 1), self.add_button)
        return self._zone

    def _message_line(self) -> QFrame:
        self._message = QFrame()
        self._message.setObjectName("messages")
        self._message_picture, self._message_text = QLabel(), label(wrap=True)
        row_of(self._message_picture, (self._message_text, 1), on=self._message)
        self._message.hide()
        return self._message

    def _question_line(self) -> QFrame:
        """Asks before files are deleted: that cannot be undone."""
        self._question = QFrame()
        self._question.setObjectName("question")
        self._question_text = label(wrap=True)
        self.confirm_button, self.keep_button = button("Remove it"), button("Keep it")
        row_of((self._question_text, 1), self.confirm_button, self.keep_button, on=self._question)
        self._question.hide()
        return self._question

    def _details(self) -> QWidget:
        """What the card of the picked network says, and what it answered on the generated chest."""
        self._about = QTextBrowser()
        self._trial, self._trial_note = quiet_table([""]), label("", "faint", wrap=True)
        self._about.setAccessibleName(tr("About this network"))
        self._trial.setAccessibleName(tr("What the network did in the test"))
        parts = QWidget()
        left, right = QVBoxLayout(), QVBoxLayout()
        self._name = label("", "section")
        left.addWidget(self._name)
        left.addWidget(self._about, 1)
        right.addWidget(label("On the generated chest", "section"))
        right.addWidget(self._trial)
        right.addWidget(self._trial_note)
        right.addStretch(1)
        row_of((left, 1), (right, 1), on=parts, margins=(0, 8, 0, 0), spacing=14)
        return parts

    def _foot(self) -> QHBoxLayout:
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(200)
        self._work_text = label("", "faint")
        row = row_of(
            self.test_button,
            self.remove_button,
            Air(16),
            self._bar,
            self._work_text,
            STRETCH,
            self.stop_button,
            self.close_button,
        )
        for made in (*self._buttons(), self.add_button):
            made.setAutoDefault(False)
        return row

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.test_button, self.remove_button, self.stop_button, self.close_button)

    def _connect(self) -> None:
        self.networks.chosen.connect(self.chosen)
        self.networks.selected.connect(self._on_selected)
        self.add_button.clicked.connect(self._choose_files)
        self.test_button.clicked.connect(self._on_test)
        self.remove_button.clicked.connect(self._on_remove)
        self.confirm_button.clicked.connect(self._on_confirmed)
        self.keep_button.clicked.connect(self._withdraw)
        self.stop_button.clicked.connect(self.stop_requested)
        self.close_button.clicked.connect(self.reject)

    # -- setters ---------------------------------------------------------------------------------------------------

    def show_networks(self, networks: Sequence[Listed], used: Mapping[str, str], name: str = "") -> None:
        """All networks and which is used for a role; ``name`` picks a row."""
        self._withdraw()
        self.networks.show_networks(networks, used, name)

    def show_answer(self, name: str, answer: object) -> None:
        """What a network answered just now."""
        self._answers[name] = answer
        self._on_selected()

    def forget_answer(self, name: str) -> None:
        self._answers.pop(name, None)

    def show_work(self, text: str, fraction: float = 0.0) -> None:
        """What is being done and how far; empty: nothing."""
        self._is_working = bool(text)
        for widget in (self._bar, self._work_text, self.stop_button):
            widget.setVisible(self._is_working)
        self.stop_button.setEnabled(True)
        self._bar.setValue(round(fraction * 1000))
        self._work_text.setText(tr(text))
        for made in (self.add_button, self.close_button):
            made.setEnabled(not self._is_working)
        self._show_buttons()

    def show_stopping(self) -> None:
        self.stop_button.setEnabled(False)
        self._work_text.setText(tr("Stopping …"))

    def show_message(self, text: str, kind: str = "info") -> None:
        """One sentence, ``kind`` 'info' or 'error'; empty: none."""
        self._message_text.setText(tr(text))
        self._message_picture.setPixmap(icon(kind, "error" if kind == "error" else "accent_hover").pixmap(20, 20))
        restyle(self._message, kind=kind)
        self._message.setVisible(bool(text))

    @property
    def message(self) -> str:
        """What is said now, empty when nothing is."""
        return self._message_text.text() if not self._message.isHidden() else ""

    @property
    def question(self) -> str:
        """What is asked now, empty when nothing is."""
        return self._question_text.text() if not self._question.isHidden() else ""

    # -- the picked network ----------------------------------------------------------------------------------------

    @Slot()
    def _on_selected(self) -> None:
        one = self.networks.current
        self._withdraw()
        self._show_buttons()
        self._name.setText(one.card.name if one is not None else "")
        self._about.setPlainText(about(one) if one is not None else "")
        answer = self._answers.get(one.card.name, one.card.facts.get("self_test")) if one is not None else None
        self._show_trial(trial_table(one.role if one is not None else "", answer))

    def _show_buttons(self) -> None:
        one = self.networks.current
        self.test_button.setEnabled(one is not None and not self._is_working)
        self.remove_button.setEnabled(one is not None and one.is_added and not self._is_working)

    def _show_trial(self, trial: TrialTable) -> None:
        self._trial_note.setText(tr(trial.note))
        self._trial.setVisible(bool(trial.rows))
        self._trial.setColumnCount(len(trial.columns))
        self._trial.setHorizontalHeaderLabels([tr(one) for one in trial.columns])
        self._trial.setRowCount(len(trial.rows))
        for row, texts in enumerate(trial.rows):
            for column, text in enumerate(texts):
                self._trial.setItem(row, column, cell(text, right=column > 0))
        for column in range(len(trial.columns)):
            self._trial.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            align_heading(self._trial, column, right=column > 0)
        fit_height(self._trial)

    @Slot()
    def _on_test(self) -> None:
        if self.networks.current is not None:
            self.test_requested.emit(self.networks.current.card.name)

    @Slot()
    def _on_remove(self) -> None:
        one = self.networks.current
        if one is None or not one.is_added:
            return
        self._asked = one.card.name
        self._question_text.setText(tr(f"Remove “{self._asked}”? Its file and card are deleted from this computer."))
        self.show_message("")
        self._question.show()
        self.keep_button.setFocus()

    @Slot()
    def _on_confirmed(self) -> None:
        name, self._asked = self._asked, ""
        self._withdraw()
        if name:
            self.remove_requested.emit(name)

    @Slot()
    def _withdraw(self) -> None:
        self._asked = ""
        self._question.hide()

    # -- files -----------------------------------------------------------------------------------------------------

    @Slot()
    def _choose_files(self) -> None:
        with no_trace():
            names, _ = QFileDialog.getOpenFileNames(
                self, tr("Choose a network and its card"), self.start_folder, tr(FILTER)
            )
        if names:
            self.start_folder = str(Path(names[0]).parent)
            self.files_chosen.emit([Path(name) for name in names])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        is_ours = any(path.suffix.lower() in KINDS for path in dropped_paths(event))
        if is_ours and not self._is_working:
            restyle(self._zone, over=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        restyle(self._zone, over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        restyle(self._zone, over=False)
        event.acceptProposedAction()
        self.files_chosen.emit(dropped_paths(event))

    # -- closing ---------------------------------------------------------------------------------------------------

    def reject(self) -> None:
        """Esc: first what runs is stopped, then a question is closed, then the window."""
        if self._is_working:
            self.stop_requested.emit()
        elif self.question:
            self._withdraw()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own cross: what runs is stopped too."""
        if self._is_working:
            self.stop_requested.emit()
        event.accept()
