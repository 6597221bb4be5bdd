"""Stdout and stderr that take everything: letters they lack, text that would steer a terminal, a reader who left."""

import codecs
import errno
import io
import re
import sys
import unicodedata
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

REPLACING = "sscild.replacing"
"""Name of the error handler for letters that an encoding does not have."""

NEAR = str.maketrans(dict(zip("█▶–—−“”„‘’·×→≤≥²³µ", '#>---"""\'\'.x><>23u', strict=True)) | {"…": "...", "±": "+/-"})
"""What stands for the signs of our own texts where they cannot be printed."""

STEERING = re.compile("[\0-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]+")
"""Control characters of terminals, ends of lines and marks that turn the direction of writing."""


def plain(text: object) -> str:
    """One line without anything that a terminal would obey; where such a thing was is a space."""
    return STEERING.sub(" ", str(text))


def say(text: object, stream: TextIO | None = None) -> None:
    """Print one line at once, on stdout if no stream is given; whatever the text is, it steers nothing."""
    print(plain(text), file=stream, flush=True)


def open_outlets() -> None:
    """Make this process's stdout and stderr such; called once, before anything is printed."""
    codecs.register_error(REPLACING, _nearest)
    sys.stdout, sys.stderr = _outlet(sys.stdout), _outlet(sys.stderr)


def what_was_lost() -> str:
    """Why something printed on stdout did not arrive, empty if all did or nobody wanted to read on."""
    sys.stdout.flush()
    raw = getattr(getattr(sys.stdout, "buffer", None), "raw", None)
    failure = raw.failure if isinstance(raw, _Outlet) else None
    return "" if failure is None or _is_closed_pipe(failure) else failure.strerror or type(failure).__name__


class _Outlet(io.FileIO):
    """A file for printing to. A failure is kept, not raised: the work behind what is printed goes on to its own end."""

    failure: OSError | None = None

    def __init__(self, stream: TextIO) -> None:
        super().__init__(stream.fileno(), "w", closefd=False)
        self._stream = stream  # lives on, because it would close the file when it goes

    def write(self, data: "ReadableBuffer", /) -> int:
        try:
            return super().write(data)
        except OSError as error:
            self.failure = self.failure or error
            return memoryview(data).nbytes


def _outlet(stream: TextIO) -> TextIO:
    """The stream, prepared; one that is no file of the system (a test's, or none at all) as it is."""
    if not isinstance(stream, io.TextIOWrapper) or not _is_file(stream):
        return stream
    stream.reconfigure(errors=REPLACING)
    if stream.isatty():
        return stream
    return io.TextIOWrapper(
        io.BufferedWriter(_Outlet(stream)),
        encoding=stream.encoding,
        errors=REPLACING,
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )


def _is_file(stream: TextIO) -> bool:
    try:
        return stream.fileno() >= 0
    except OSError:  # io.UnsupportedOperation of a stream in memory
        return False


def _is_closed_pipe(error: OSError) -> bool:
    return error.errno == errno.EPIPE or (sys.platform == "win32" and error.errno == errno.EINVAL)


def _nearest(error: UnicodeError) -> tuple[str, int]:
    """What stands for letters that cannot be encoded: the sign most like it in ASCII, or a question mark."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    letters = error.object[error.start : error.end].translate(NEAR)
    return "".join(_in_ascii(letter) or "?" for letter in letters), error.end


def _in_ascii(letter: str) -> str:
    """The letter without its accents, empty if that leaves none; a sign such as ½ is no letter and would become 12."""
    bare = unicodedata.normalize("NFKD", letter) if letter.isalpha() else letter
    return bare.encode("ascii", "ignore").decode("ascii")
