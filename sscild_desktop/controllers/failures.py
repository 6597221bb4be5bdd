"""The one place where a failure is logged and shown in the window."""

from sscild_desktop.core.failures import note, sentence
from sscild_desktop.views.main_window import MainWindow


def tell(window: MainWindow, error: BaseException) -> None:
    """Log it and show it."""
    note(error)
    window.messages.show_error(sentence(error))
