"""How the command line ends: its exit codes, and one sentence on stderr for whatever went wrong."""

import logging
import sys

from sscild_desktop import integrity
from sscild_desktop.command_line.outlets import say, what_was_lost
from sscild_desktop.core.errors import ExportFailed, InputRefused, ModelRefused, SScILDError

log = logging.getLogger(__name__)

OK, UNEXPECTED, USAGE, INPUT_REFUSED, MODEL_REFUSED, EXPORT_FAILED, NO_SCREEN, STOPPED = 0, 1, 2, 3, 4, 5, 6, 130

EXIT_CODES = """\
exit codes:
  0    done
  1    something unexpected went wrong; the log file tells where
  2    the command was not understood
  3    the input was refused: not there, not a chest CT, or not fit for analysis; records that cannot be opened
  4    a network or its card is missing, damaged or not allowed
  5    the results could not be written
  6    there is no screen to show a window on
  130  stopped with Ctrl+C

Errors are one sentence on stderr. Results go to stdout. The source folder is only ever read.
Research use only, not a medical device."""


def exit_code(error: SScILDError) -> int:
    """The exit code of an error of ours."""
    from sscild_desktop.core.records.errors import RecordsFailed

    codes = {
        InputRefused: INPUT_REFUSED,
        RecordsFailed: INPUT_REFUSED,
        ModelRefused: MODEL_REFUSED,
        ExportFailed: EXPORT_FAILED,
    }
    return next((code for kind, code in codes.items() if isinstance(error, kind)), UNEXPECTED)


def complain(text: str, code: int) -> int:
    """One sentence on stderr."""
    say(text, sys.stderr)
    return code


def delivered(code: int) -> int:
    """The exit code once all that was printed has left; another one where the answer could not be written down."""
    lost = what_was_lost()
    if not lost:
        return code
    return complain(f"What was printed could not be written ({lost}); make room and try again.", code or EXPORT_FAILED)


def tell_damage() -> None:
    """One sentence on stderr when the installation is not whole; replaced libraries are allowed, so that it goes on."""
    try:
        integrity.check_start()
    except integrity.Damaged as damage:
        log.warning("the installation is damaged")
        complain(str(damage), UNEXPECTED)
