"""Raw header bytes to text and numbers; whatever is unreadable is simply missing."""

import math
import re
import struct
from functools import lru_cache

_ESCAPE = 0x1B
"""Begins a change of character set; all other bytes may then be plain 7-bit ones."""
_CHANGES = re.compile(r"\x1b[-$().,/]+[0-9A-Z@]")
"""What is left of changes where a decoder kept them."""
_DELIMITERS = set(b"\n\f\r\t^=")
"""Behind each of these the first character set holds again."""
_LATIN = frozenset({"", "ISO_IR 6", "ISO 2022 IR 6", "ISO_IR 100", "ISO 2022 IR 100"})
"""What careless writers leave in the header whatever they write."""


@lru_cache(maxsize=1024)
def text(raw: bytes | None, charset: bytes = b"") -> str:
    """Readable text, whatever the character set claims: never fails."""
    if not raw:
        return ""
    if raw.isascii() and _ESCAPE not in raw:
        return raw.decode("ascii").replace("\x00", "").strip()
    return _readable(_foreign_text(raw, charset))


def _readable(found: str) -> str:
    return "".join(letter for letter in _CHANGES.sub("", found) if letter.isprintable()).strip()


def _foreign_text(raw: bytes, charset: bytes) -> str:
    from pydicom.charset import convert_encodings, decode_bytes

    from sscild_desktop.core.dicom.headers.quiet import quiet_pydicom

    names = [name.strip() for name in charset.decode("ascii", "ignore").split("\\")]
    if _ESCAPE not in raw and set(names) <= _LATIN:
        return _latin_or_utf8(raw)
    try:
        if raw.isascii():  # Japanese in 7 bits: its double bytes may look like the delimiters of a name
            return raw.decode("iso2022_jp_ext")
        with quiet_pydicom():
            found = decode_bytes(raw, convert_encodings(names), _DELIMITERS)
        return found if "\ufffd" not in found else _latin_or_utf8(raw)
    except Exception:  # a wrong character set is the file's fault; the text is for display only
        return _latin_or_utf8(raw)


def _latin_or_utf8(raw: bytes) -> str:
    """UTF-8 where the bytes are that, which Latin letters hardly ever are by chance."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


@lru_cache(maxsize=256)
def words_of(raw: bytes | None) -> tuple[str, ...]:
    """The values of a list of code words, in capitals."""
    return tuple(part.strip().upper() for part in text(raw).split("\\"))


def number(raw: bytes | None) -> float | None:
    """A decimal string, None where it is absent, unreadable or not finite."""
    values = numbers(raw)
    return values[0] if values else None


@lru_cache(maxsize=4096)
def numbers(raw: bytes | None) -> tuple[float, ...] | None:
    """Decimal strings separated by backslashes; None unless every one is a finite number."""
    if not raw:
        return None
    try:
        values = tuple(float(part) for part in raw.rstrip(b"\x00 ").split(b"\\"))
    except ValueError:
        return None
    return values if all(math.isfinite(value) for value in values) else None


def binary(raw: bytes | None, little: bool, signed: bool = False) -> int | None:
    """The first 16-bit integer."""
    if raw is None or len(raw) < 2:
        return None
    return int(struct.unpack(("<" if little else ">") + ("h" if signed else "H"), raw[:2])[0])


def integer(raw: bytes | None) -> int | None:
    value = number(raw)
    return int(value) if value is not None and abs(value) < 2**53 else None


def good_spacing(values: tuple[float, ...] | None) -> tuple[float, float] | None:
    """(row, column) distance in mm, None unless it is two positive numbers of a plausible size."""
    if values is None or len(values) != 2 or not all(0.01 < value < 50 for value in values):
        return None
    return (values[0], values[1])
