"""What the user reads and what the log keeps when something failed."""

import logging
import traceback

from sscild_desktop.core.errors import SScILDError

log = logging.getLogger(__name__)

UNEXPECTED = "Something unexpected went wrong ({name}). What was open is still open; copy the log and report it."


def sentence(error: BaseException) -> str:
    """One plain sentence for any error."""
    if isinstance(error, SScILDError):
        return str(error)
    if isinstance(error, MemoryError):
        return "There was not enough memory; close other programs and try again."
    if isinstance(error, OSError) and error.strerror:
        return f"The disk or folder could not be used: {error.strerror}. Check it and try again."
    return UNEXPECTED.format(name=type(error).__name__)


def note(error: BaseException) -> None:
    """Log what happened without the error's own words: they may hold a path or a value of the patient."""
    if isinstance(error, SScILDError):
        log.info("shown to the user: %s", type(error).__name__)
        return
    frames = "".join(traceback.format_tb(error.__traceback__))
    log.error("%s\n%s", type(error).__name__, frames)
