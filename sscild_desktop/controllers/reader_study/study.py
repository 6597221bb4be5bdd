"""The window of reader studies: made of the records, opened, read, evaluated, exported."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.one_dialog import OneDialog
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.reader_study import work
from sscild_desktop.controllers.reader_study.reading import ReadingController
from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.failures import note, sentence
from sscild_desktop.core.files import free_folder, refuse_inside
from sscild_desktop.core.reader_study.study import Plan, Study
from sscild_desktop.core.wording import counted
from sscild_desktop.workers import Channel, Handle, Receivers, Work, quiet

if TYPE_CHECKING:
    from sscild_desktop.core.reader_study.making import Made
    from sscild_desktop.views.reader_study.new_study import NewStudyDialog
    from sscild_desktop.views.reader_study.window import ReaderStudyWindow

T = TypeVar("T")

NAME = "reader-study"


class ReaderStudyController(QObject):
    """The window is made when it is first asked for, ``make_new`` makes the dialog of a new study."""

    def __init__(
        self,
        parts: Parts,
        make_window: Callable[[], "ReaderStudyWindow"],
        make_new: Callable[[list[work.Listed]], "NewStudyDialog"],
    ) -> None:
        super().__init__()
        self._runner, self._ask, self._live = parts.runner, parts.ask, parts.live
        self._session, self._state = parts.session, parts.state
        self._make_window, self._make_new = make_window, make_new
        self._dialogs = OneDialog()
        self.window: ReaderStudyWindow | None = None
        self.reading: ReadingController | None = None
        self._study: Study | None = None
        self._handle: Handle | None = None
        self._said: Callable[[], str] = str
        parts.window.closing.connect(self.close)
        parts.state.pseudonym_changed.connect(self._say_again)

    @Slot()
    def open(self) -> None:
        """Show the window, with how far everybody is by now."""
        window = self._shown()
        window.show()
        window.raise_()
        if self._study is not None and self._handle is None and not window.is_reading:
            self.open_study(self._study.folder)

    def _shown(self) -> "ReaderStudyWindow":
        if self.window is None:
            self.window = self._make_window()
            overview = self.window.overview
            self.reading = ReadingController(self.window.reading)
            self.reading.left.connect(self._on_left)
            overview.new_requested.connect(self.ask_new)
            overview.open_requested.connect(self.choose)
            overview.read_requested.connect(self.begin)
            overview.results_requested.connect(self.show_results)
            overview.export_requested.connect(self.export)
            overview.stop_requested.connect(self.cancel)
            self.window.closing.connect(self.close)
        return self.window

    @Slot()
    def close(self) -> None:
        """The window goes: another one may read on."""
        if self.reading is not None:
            self.reading.close()

    # -- background ------------------------------------------------------------------------------------------------

    def _run(self, task: Work[T], done: Callable[[T], object], text: str) -> None:
        self._shown().overview.show_busy(text)
        receivers = Receivers(partial(self._on_done, done), self._on_error, self._on_cancelled, self._on_progress)
        self._session.set_busy(Channel.READER_STUDY, True)
        self._handle = self._runner.run(task, receivers, Channel.READER_STUDY)

    def _on_progress(self, fraction: float, text: str) -> None:
        self._shown().overview.show_busy(text, fraction)

    def _on_done(self, then: Callable[[T], object], result: T) -> None:
        self._rest("")
        then(result)

    def _on_error(self, error: BaseException) -> None:
        note(error)
        self._rest(sentence(error))

    def _on_cancelled(self) -> None:
        self._rest("Stopped.")

    def _rest(self, text: str) -> None:
        self._handle = None
        self._session.set_busy(Channel.READER_STUDY, False)
        self._shown().overview.show_busy("")
        self._say(lambda: text)

    def _say(self, words: Callable[[], str]) -> None:
        """What stays said until something else is: in other words once names are hidden or shown."""
        self._said = words
        self._shown().overview.show_state(words())

    @Slot()
    def _say_again(self) -> None:
        if self.window is not None:
            self.window.overview.show_state(self._said())

    @Slot()
    def cancel(self) -> None:
        if self._handle is not None:
            self._handle.cancel()

    # -- a study ---------------------------------------------------------------------------------------------------

    @Slot()
    def choose(self) -> None:
        path = self._ask.study_to_open()
        if path is not None:
            self.open_study(path)

    def open_study(self, path: Path) -> None:
        """Read the study in a folder and how far its readers are."""
        self._run(quiet(partial(work.opened, path)), self._on_opened, "Opening the study …")

    def _on_opened(self, found: tuple[Study, work.Answered]) -> None:
        self._study = found[0]
        window = self._shown()
        window.overview.show_study(*found)
        window.show_overview()

    @Slot(int, int)
    def begin(self, reader: int, session: int) -> None:
        """The first question that this reader has not answered in this session."""
        if self._study is None or self.reading is None:
            return
        try:
            self.reading.begin(self._study, reader, session)
        except SScILDError as error:
            self._on_error(error)
            return
        self._shown().show_reading()

    @Slot()
    def _on_left(self) -> None:
        self._shown().show_overview()
        if self._study is not None:
            self.open_study(self._study.folder)

    # -- a new one -------------------------------------------------------------------------------------------------

    @Slot()
    def ask_new(self) -> None:
        """Which CTs, which readers?"""
        self._run(quiet(partial(work.listed, self._live)), self._on_listed, "Looking into the records …")

    def _on_listed(self, found: list[work.Listed]) -> None:
        dialog = self._make_new(found)
        dialog.study_requested.connect(partial(self._make, dialog))
        self._dialogs.show(dialog)

    def _make(self, dialog: "NewStudyDialog", fields: dict[str, Any], chosen: list[int]) -> None:
        """Ask where, and make the study."""
        try:
            plan = Plan(**fields)
            folder = self._new_folder(NAME)
        except SScILDError as error:
            dialog.show_note(sentence(error))
            return
        if folder is None:
            return
        self._dialogs.close()
        self._run(partial(work.make, folder, plan, self._live, chosen), self._on_made, "Making the study …")

    def _new_folder(self, name: str) -> Path | None:
        """Within the one that the reader chooses. Raises ExportFailed for that of the CT, which is only read."""
        parent = self._ask.export_folder()
        if parent is None:
            return None
        refuse_inside(parent, self._session.sources)
        return free_folder(parent / name)

    def _on_made(self, made: "Made") -> None:
        self._on_opened((made.study, {}))
        left_out = ""
        if made.left_out:
            reasons = "; ".join(f"{name}: {why}" for name, why in made.left_out)
            left_out = f". {counted(len(made.left_out), 'CT')} left out: {reasons}"
        self._say(lambda: f"Written: {self._state.path_of(made.study.folder)}" + left_out)

    # -- results ---------------------------------------------------------------------------------------------------

    @Slot()
    def show_results(self) -> None:
        if self._study is not None:
            self._run(partial(work.results, self._study), self._on_results, "Comparing the answers …")

    def _on_results(self, found: work.Found) -> None:
        window = self._shown()
        window.results.show_results(found.plots, found.rows, found.notes)
        window.show_results()

    @Slot()
    def export(self) -> None:
        """Workbook and plots into a new folder."""
        if self._study is None:
            return
        try:
            folder = self._new_folder(f"{NAME}-{datetime.now():%Y%m%d-%H%M}")
        except SScILDError as error:
            self._on_error(error)
            return
        if folder is None:
            return
        exporting = partial(work.export, self._study, folder)
        self._run(exporting, self._on_written, "Writing …")

    def _on_written(self, path: Path) -> None:
        self._say(lambda: f"Written: {self._state.path_of(path)}")
