"""The last session: what was on screen is noted when the window closes, and offered at the next start.

Of the CT only where its files are and which series it was is kept, and nothing in pseudonym mode.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.ct.opening import ImportController
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.state.settings import LastSession
from sscild_desktop.state.viewing import LAYOUTS
from sscild_desktop.workers import Channel, Receivers, quiet

OPEN, ALWAYS, NEVER = "last:open", "last:always", "last:never"
OFFER = "Go on where you were? The last CT was in {}."


class LastSessionController(QObject):
    """Asks, unless the reader wants it always or never."""

    def __init__(self, parts: Parts, importing: ImportController) -> None:
        super().__init__()
        self._session, self._viewing, self._settings = parts.session, parts.viewing, parts.settings
        self._window, self._importing, self._runner = parts.window, importing, parts.runner
        self._wanted: LastSession | None = None
        self._is_left_out = False
        parts.window.question.answered.connect(self._on_answer)
        importing.started.connect(self._on_started)
        importing.opened.connect(self._on_opened)
        importing.came_back.connect(self._forget)

    @Slot()
    def offer(self) -> None:
        """At the start; the folder is looked for in the background, as a share that is gone keeps one waiting."""
        folder = self._folder
        if folder and self._settings.value.restore == "always":
            self._open()
        elif folder:
            self._runner.run(quiet(Path(folder).exists), Receivers(self._ask), Channel.LAST_SESSION)

    @property
    def _folder(self) -> str:
        """Of the last CT; '' once the reader did something else, something else is asked, or it is unwanted."""
        settings = self._settings.value
        is_late = Channel.IMPORT in self._session.busy or self._session.volume is not None or self._window.question.text
        return "" if is_late or settings.pseudonym or settings.restore == "never" else settings.last_session.folder

    def _ask(self, is_there: bool) -> None:
        folder = self._folder
        if is_there and folder:
            answers = ((OPEN, "Go on"), (ALWAYS, "Always"), (NEVER, "Never"), ("", "Not now"))
            self._window.question.ask(OFFER.format(folder), answers)

    @Slot(str)
    def _on_answer(self, key: str) -> None:
        if key in (ALWAYS, NEVER):
            self._settings.set(replace(self._settings.value, restore="always" if key == ALWAYS else "never"))
        if key in (OPEN, ALWAYS):
            self._open()

    def _open(self) -> None:
        last = self._settings.value.last_session
        self._importing.open_paths([Path(last.folder)], last.series_uid, last.slice_count)
        self._wanted = last

    @Slot()
    def _on_started(self) -> None:
        """Something else is opened: it is looked at as usual, and the question is answered by that."""
        self._forget()
        if OPEN in self._window.question.buttons:
            self._window.question.withdraw()

    @Slot()
    def _forget(self) -> None:
        self._wanted = None

    @Slot()
    def _on_opened(self) -> None:
        """As it was looked at; where another series came in its place, as usual."""
        last, self._wanted = self._wanted, None
        self._is_left_out = False
        volume = self._session.volume
        if last is None or volume is None or volume.series.series_uid != last.series_uid:
            return
        if last.layout in LAYOUTS:
            self._viewing.set_layout(last.layout)
        if last.width > 0:
            self._viewing.set_window(last.centre, last.width)
        _, y, x = self._viewing.crosshair
        self._viewing.set_crosshair(last.slice, y, x)

    @Slot()
    def leave_out(self) -> None:
        """A patient was erased: where that patient's CT lies is not kept either, now or when the window closes."""
        self._is_left_out = True
        self._settings.set(replace(self._settings.value, last_session=LastSession()))

    @Slot()
    def note(self) -> None:
        """What is on screen now; nothing of a CT that lies in no one place, if unwanted, or while names are hidden."""
        settings, sources = self._settings.value, self._session.sources
        made = LastSession()
        is_wanted = settings.restore != "never" and not settings.pseudonym and not self._is_left_out
        volume, series = self._session.volume, self._session.series
        if is_wanted and volume is not None and len(sources) == 1:
            look = (self._viewing.crosshair[0], *self._viewing.window, self._viewing.layout)
            count = series.slice_count if series is not None else 0
            made = LastSession(str(sources[0].absolute()), *look, volume.series.series_uid, count)
        self._settings.set(replace(settings, last_session=made))
