"""What the controllers work with, whole before the first of them is made."""

from dataclasses import dataclass, field

from PySide6.QtGui import QUndoStack

from sscild_desktop.controllers.questions import FileQuestions
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.state.keys import KeyState
from sscild_desktop.state.patient import PatientState
from sscild_desktop.state.session import SessionState
from sscild_desktop.state.settings_state import SettingsState
from sscild_desktop.state.viewing import ViewState
from sscild_desktop.views.main_window import MainWindow
from sscild_desktop.workers import Runner
from sscild_desktop.workers.serial_queue import SerialQueue


@dataclass(frozen=True)
class Parts:
    """One of each; whoever is given them takes out what it needs and nothing else.

    ``session`` is the open CT, ``viewing`` how it is looked at, ``state`` the patient on screen. Work on the records
    that are open now (``live``) goes through ``queue``, all other work through ``runner``. What is changed in
    the open CT can be taken back by ``changes``, whoever changed it: levels, FVC, measurements, masks.
    """

    session: SessionState
    viewing: ViewState
    state: PatientState
    settings: SettingsState
    live: LiveRecords
    queue: SerialQueue
    runner: Runner
    window: MainWindow
    ask: FileQuestions
    keys: KeyState = field(default_factory=KeyState)
    changes: QUndoStack = field(default_factory=QUndoStack)
