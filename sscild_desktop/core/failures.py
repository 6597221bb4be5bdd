"""What the user reads and what the log keeps when something failed."""

import logging
import traceback

from sscild_desktop.core.errors import SScILDError

log = logging.getLogger(__name__)

OUT_OF_MEMORY_WORDS = ("out of memory", "failed to allocate", "bad_alloc")
"""How libraries that are not Python say that there was no memory."""

UNEXPECTED = "Something unexpected went wrong ({name}). What was open is still open; copy the log and report it."


def sentence(error: BaseException) -> str:
    """One plain sentence for any error."""
    return known(error) or UNEXPECTED.format(name=type(error).__name__)


def known(error: BaseException) -> str:
    """The sentence of an error that says what to do; '' for one that nobody expected."""
    if isinstance(error, SScILDError):
        return str(error)
    if is_out_of_memory(error):
        return "There was not enough memory; close other programs and try again."
    if isinstance(error, OSError) and error.strerror:
        return f"The disk or folder could not be used: {error.strerror}. Check it and try again."
    return ""


def is_out_of_memory(error: BaseException) -> bool:
    """Also as SimpleITK and other libraries in C++ say it, whose errors Python calls RuntimeError."""
    words = str(error).lower() if isinstance(error, RuntimeError) else ""
    return isinstance(error, MemoryError) or any(one in words for one in OUT_OF_MEMORY_WORDS)


def note(error: BaseException) -> None:
    """Log what happened without the error's own words: they may hold a path or a value of the patient."""
    if isinstance(error, SScILDError):
        log.info("shown to the user: %s", type(error).__name__)
        return
    frames = "".join(traceback.format_tb(error.__traceback__))
    log.error("%s\n%s", type(error).__name__, frames)
