"""The log file of the program; only our own modules write into it, and never a patient's name."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler

from sscild_desktop import PROGRAM_NAME, __version__
from sscild_desktop.paths import log_file

LOG_BYTES = 1_000_000

log = logging.getLogger("sscild_desktop")


@contextmanager
def logging_to_file() -> Iterator[None]:
    """Log into a rotating file while the block runs; where no file can be written, log nothing."""
    handler = _handler()
    try:
        yield
    finally:
        if handler is not None:
            log.removeHandler(handler)
            handler.close()


def _handler() -> logging.Handler | None:
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log_file(), maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.info("%s %s starts, Python %s", PROGRAM_NAME, __version__, sys.version.split()[0])
    return handler
