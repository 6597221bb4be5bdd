"""What the user reads and what the log keeps when something failed."""

import logging
import re
import traceback
from pathlib import Path

from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.wording import are_hidden, unnamed

log = logging.getLogger(__name__)

OUT_OF_MEMORY_WORDS = ("out of memory", "failed to allocate", "bad_alloc")
"""How libraries that are not Python say that there was no memory."""

UNEXPECTED = "Something unexpected went wrong ({name}). What was open is still open; copy the log and report it."


def sentence(error: BaseException) -> str:
    """One plain sentence for any error, as the window may show it now."""
    return without_names(error) if are_hidden() else known(error) or UNEXPECTED.format(name=type(error).__name__)


def without_names(error: BaseException) -> str:
    """The same without names of files and folders, which may be those of patients."""
    text = known(error) or UNEXPECTED.format(name=type(error).__name__)
    for place in error.places if isinstance(error, SScILDError) else ():
        for name in filter(None, (str(place), Path(place).name)):
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", unnamed(name), text)
    return text


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
