"""Raw header bytes to text and numbers; whatever is unreadable is simply missing."""

import math
import struct
from functools import lru_cache


def text(raw: bytes | None, charset: bytes = b"") -> str:
    """Readable text, whatever the character set claims: never fails."""
    if not raw:
        return ""
    if raw.isascii():
        return raw.decode("ascii").replace("\x00", "").strip()
    return _foreign_text(raw, charset)


def _foreign_text(raw: bytes, charset: bytes) -> str:
    from pydicom.charset import convert_encodings, decode_bytes

    from sscild_desktop.core.dicom.headers.quiet import quiet_pydicom

    names = [name.strip() for name in charset.decode("ascii", "ignore").split("\\")]
    try:
        with quiet_pydicom():
            found = decode_bytes(raw, convert_encodings(names), set())
    except Exception:  # a wrong character set is the file's fault; the text is for display only
        found = raw.decode("utf-8", "replace")
    return "".join(letter for letter in found if letter.isprintable()).strip()


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
