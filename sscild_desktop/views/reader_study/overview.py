"""Who is how far: every reader's sessions with the way to begin or go on; new studies, opening, results."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QProgressBar, QPushButton, QWidget

from sscild_desktop.core.reader_study.study import Study
from sscild_desktop.core.wording import counted
from sscild_desktop.views.shared.language import Theirs, tr
from sscild_desktop.views.shared.pieces import STRETCH, Air, button, column_of, label, row_of

NOTHING = "Make a study of analysed CTs, or open the folder of one that was made."
HOW = (
    "Each session asks every question once, in an order of its own: first the scores of all slices, then the ratings "
    "of the heat maps. No name and no number of the program is shown. Every answer is kept at once; pause whenever you "
    "like."
)
BLIND = "For whoever evaluates the study: what readers see here may sway those who are not finished"


class OverviewPane(QWidget):
    """``read_requested`` carries the reader (from 0) and the session (from 1)."""

    new_requested = Signal()
    open_requested = Signal()
    read_requested = Signal(int, int)
    results_requested = Signal()
    export_requested = Signal()
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new_button = button("New study…", tooltip="Choose analysed CTs of the records, readers and sessions")
        self.open_button = button("Open study…", "folder", primary=True, tooltip="The folder of a study")
        self.results_button = button("Results", tooltip=BLIND)
        self.export_button = button("Export…", "export", tooltip="Workbook and plots into a new folder")
        self.title, self.facts = label("", "title"), label("", "faint", wrap=True)
        self.state, self.bar = label("", wrap=True), QProgressBar()
        self.stop_button = button("Stop", "cancel")
        self.buttons: dict[tuple[int, int], QPushButton] = {}
        self._table, self._head = QWidget(), QWidget()
        self._rows = column_of(self._table, margins=0)
        self._compose()
        self.show_busy("")
        self.show_nothing()

    def _compose(self) -> None:
        buttons = (self.open_button, self.new_button, STRETCH, self.results_button, self.export_button)
        row_of(*buttons, on=self._head, margins=0)
        state = row_of((self.state, 1), self.bar, self.stop_button)
        column_of(
            self._head,
            state,
            Air(8),
            self.title,
            self.facts,
            Air(6),
            self._rows,
            Air(8),
            label(HOW, "faint", wrap=True),
            STRETCH,
            on=self,
            margins=6,
            spacing=8,
        )
        for one, signal in (
            (self.new_button, self.new_requested),
            (self.open_button, self.open_requested),
            (self.results_button, self.results_requested),
            (self.export_button, self.export_requested),
            (self.stop_button, self.stop_requested),
        ):
            one.clicked.connect(signal)
            one.setAutoDefault(False)

    def show_nothing(self) -> None:
        """No study is open."""
        self.title.setText("")
        self.facts.setText(tr(NOTHING))
        self._put_table(QWidget())
        for one in (self.results_button, self.export_button):
            one.setEnabled(False)

    def show_study(self, study: Study, answered: Mapping[tuple[int, int], int]) -> None:
        """How many questions each reader answered in each session."""
        cases, whole = len({page.case for page in study.pages}), len(study.items(0, 1))
        self.title.setText(study.folder.name)
        facts = (counted(cases, "case"), counted(len(study.pages), "slice"), f"{counted(whole, 'question')} a session")
        self.facts.setText(tr(", ".join(facts)))
        table = QWidget()
        grid = QGridLayout(table)
        grid.setHorizontalSpacing(18)
        self.buttons = {}
        for reader, name in enumerate(study.plan.readers):
            grid.addWidget(label(Theirs(name), "section"), reader, 0)
            for session in range(1, study.plan.sessions + 1):
                done = answered.get((reader, session), 0)
                made = self._session_button(reader, session, done, whole)
                made.setEnabled(session == 1 or answered.get((reader, session - 1), 0) == whole)
                grid.addWidget(made, reader, 2 * session - 1)
                grid.addWidget(label(f"{done} of {whole}", "faint"), reader, 2 * session)
        grid.setColumnStretch(2 * study.plan.sessions + 1, 1)
        self._put_table(table)
        has_any = any(answered.values())
        for one in (self.results_button, self.export_button):
            one.setEnabled(has_any)

    def _session_button(self, reader: int, session: int, done: int, whole: int) -> QPushButton:
        word = "Begin" if not done else "Go on with" if done < whole else "Look at"
        made = button(f"{word} session {session}", tooltip="The session before comes first" if session > 1 else "")
        made.setAutoDefault(False)
        made.clicked.connect(lambda: self.read_requested.emit(reader, session))
        self.buttons[reader, session] = made
        return made

    def _put_table(self, table: QWidget) -> None:
        self._rows.replaceWidget(self._table, table)
        self._table.deleteLater()
        self._table = table

    def show_busy(self, text: str, fraction: float = 0.0) -> None:
        """What runs now and how far it is, '' for nothing; nothing else is begun meanwhile."""
        for part in (self._head, self._table):
            part.setEnabled(not text)
        self.bar.setVisible(bool(text))
        self.stop_button.setVisible(bool(text))
        self.bar.setValue(round(100 * fraction))
        if text:
            self.state.setText(tr(text))

    def show_state(self, text: str) -> None:
        """One sentence: what happened, or what went wrong."""
        self.state.setText(tr(text))
