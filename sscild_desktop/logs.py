"""The log file of the program; only our own modules write into it, and never a patient's name."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from sscild_desktop import PROGRAM_NAME, __version__
from sscild_desktop.paths import log_file

LOG_BYTES = 1_000_000

log = logging.getLogger("sscild_desktop")


class _QuietHandler(RotatingFileHandler):
    """Says nothing when the disk is full: whoever uses the program reads one sentence, not the log's own trouble."""

    def _open(self) -> TextIOWrapper:
        """Every new file, that after a turn too, is for its owner alone."""
        file = super()._open()
        with suppress(OSError):
            Path(self.baseFilename).chmod(0o600)
        return file

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        pass


@contextmanager
def logging_to_file() -> Iterator[None]:
    """Log into a rotating file while the block runs; where no file can be written, log nothing."""
    handler = _handler()
    try:
        yield
    finally:
        if handler is not None:
            log.removeHandler(handler)
            with suppress(OSError):  # what could not be written before cannot be written now
                handler.close()


def _handler() -> logging.Handler | None:
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = _QuietHandler(log_file(), maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.info("%s %s starts, Python %s", PROGRAM_NAME, __version__, sys.version.split()[0])
    return handler
