"""The tour: a few steps through the real program on the generated chest, offered once and then only asked for."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from sscild_desktop.controllers.parts import Parts
from sscild_desktop.state.session import SessionState
from sscild_desktop.views.help.tour_card import TourCard
from sscild_desktop.views.main_window import MainWindow

OFFER = "New here? A tour of five minutes goes through the program on a generated chest."
START = "tour"
"""What the offer is called among the actions of messages."""


@dataclass(frozen=True)
class Step:
    """``target`` is what it points at. ``action`` is what going on does, ``words`` its button, until ``is_done``."""

    page: str
    title: str
    text: str
    target: Callable[[MainWindow], QWidget]
    action: str = ""
    words: str = "Next"
    is_done: Callable[[SessionState], bool] = lambda _session: True
    key: str = ""
    """What the pictures are asked to do before: an action of the keymap."""


def _tool(name: str) -> Callable[[MainWindow], QWidget]:
    return lambda window: window.tools.widgetForAction(window.actions_[name])


STEPS = (
    Step(
        "start",
        "Drop a CT",
        "A folder, a ZIP, a DICOMDIR or loose files, anywhere on the window. For the tour the program makes a chest "
        "with known lesions.",
        lambda window: window.start_page.built_in_button,
        "open_built_in",
        "Open it",
        lambda session: session.volume is not None,
    ),
    Step(
        "ct",
        "The series, and why",
        "Of all series in a folder the best one for the lungs is chosen; the reason is here. Series shows the others.",
        lambda window: window.ct_page.series_reason,
    ),
    Step(
        "ct",
        "The pictures",
        "The wheel scrolls, a click moves all planes to that place, left drag changes the window. Every key is on the "
        "sheet under “?”; Ctrl+K finds any command.",
        lambda window: window.planes,
    ),
    Step(
        "ct",
        "Analyse",
        "Lungs, lesions, lobes, the five Goh levels and their scores, on this computer. It takes a while; the pictures "
        "stay usable.",
        _tool("analyse"),
        "analyse",
        "Analyse",
        lambda session: session.is_complete,
    ),
    Step(
        "ct",
        "The answer",
        "Stage, its rule and the mean extent, with the error that was measured for such a number beside it. FVC is "
        "typed here; a click on a row goes to that level.",
        lambda window: window.results.goh,
    ),
    Step(
        "ct",
        "Accept, type or withdraw",
        "You decide about each level: accept the scores, type your own, or withdraw them. The network's scores are "
        "kept beside yours, here and in every export.",
        lambda window: window.results.goh.reading,
        key="level:3",
    ),
    Step(
        "ct",
        "Export",
        "A workbook, JSON and masks; the report and DICOM are under More. That was the tour; F1 opens the user guide.",
        _tool("export"),
        words="Done",
    ),
)


class TourController(QObject):
    """``card`` is there while the tour runs. What a step wants done may as well be done by the reader's own hand."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._session, self._window, self._settings = parts.session, parts.window, parts.settings
        self._number = 0
        self._was_pressed = False
        self.card: TourCard | None = None
        parts.window.closing.connect(self.end)
        for changed in (parts.session.volume_changed, parts.session.analysis_changed, parts.session.busy_changed):
            changed.connect(self._follow)

    def offer(self) -> None:
        """At the first start of all, and never again."""
        if not self._settings.value.tour_offered:
            self._settings.set(replace(self._settings.value, tour_offered=True))
            self._window.messages.show_info(OFFER, START, "Start the tour")

    @Slot(str)
    def do(self, action: str) -> None:
        """What a message offered."""
        if action == START:
            self.start()

    @Slot()
    def start(self) -> None:
        """From the first step, whatever is open."""
        self.end()
        self._settings.set(replace(self._settings.value, tour_offered=True))
        self.card = TourCard(self._window)
        self.card.next_requested.connect(self.go_on)
        self.card.back_requested.connect(self.go_back)
        self.card.end_requested.connect(self.end)
        self._show(0)

    @property
    def step(self) -> Step:
        return STEPS[self._number]

    def _show(self, number: int) -> None:
        self._number, self._was_pressed = number, False
        step = self.step
        self._window.show_page(step.page)
        if step.key:
            self._window.planes.do(step.key)
        if self.card is not None:
            self.card.show_step(step.title, step.text, (number + 1, len(STEPS)), step.target(self._window))
            self._show_next()

    def _show_next(self) -> None:
        if self.card is None:
            return
        is_done, is_busy = self.step.is_done(self._session), bool(self._session.busy) and bool(self.step.action)
        words = "Next" if is_done and self.step.action else "Please wait …" if is_busy else self.step.words
        self.card.show_next(words, is_done or not is_busy)

    @Slot()
    def go_on(self) -> None:
        """To the next step, or first do what this one is about."""
        if not self.step.is_done(self._session):
            self._was_pressed = True
            self._window.actions_[self.step.action].trigger()
            self._show_next()
        elif self._number + 1 < len(STEPS):
            self._show(self._number + 1)
        else:
            self.end()

    @Slot()
    def go_back(self) -> None:
        self._show(max(0, self._number - 1))

    @Slot()
    def _follow(self) -> None:
        """What was waited for is there, or was stopped; the CT of a later step may be gone."""
        if self.card is None:
            return
        if self.step.page == "ct" and self._session.volume is None:
            self._show(0)
        elif self._was_pressed and self.step.is_done(self._session):
            self._show(self._number + 1)
        else:
            self._show_next()

    @Slot()
    def end(self) -> None:
        """Whatever was done stays."""
        if self.card is not None:
            self.card.finish()
            self.card = None
