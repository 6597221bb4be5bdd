"""Keeps pydicom silent: its warnings and log lines carry patient values and must not reach a log or stderr."""

import logging
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

_ONE_AT_A_TIME = threading.RLock()


class _NoPatientValues(logging.Filter):
    """Replaces the text of every record, because any of them may quote a value of the header."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = "pydicom noticed something unusual in a file header", ()
        record.exc_info = None
        return record.levelno >= logging.ERROR


def _install_filter() -> None:
    logger = logging.getLogger("pydicom")
    if not any(isinstance(old, _NoPatientValues) for old in logger.filters):
        logger.addFilter(_NoPatientValues())


@contextmanager
def quiet_pydicom() -> Iterator[None]:
    """Runs pydicom without warnings; one thread at a time, since Python's warning filters are shared by all.

    Reading a file may ask for silence again while a value is being decoded, so the lock lets its own thread in twice.
    """
    import pydicom.config  # not needed for plain files, and slow to import

    _install_filter()
    with _ONE_AT_A_TIME, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        before = pydicom.config.settings.reading_validation_mode
        pydicom.config.settings.reading_validation_mode = pydicom.config.IGNORE
        try:
            yield
        finally:
            pydicom.config.settings.reading_validation_mode = before
