"""NRRD files, read by their own header: lines of names and values up to an empty one, then the voxels."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.decoding.reasons import NotUsable
from sscild_desktop.core.decoding.voxels import GZIP, PLAIN
from sscild_desktop.core.dicom.images.header import (
    DAMAGED,
    LONGEST_TEXT,
    NO_SPACING,
    OTHER_FILE,
    ImageHeader,
    affine_of,
    kind_of,
    numbers,
    one_each,
    spacings,
    whole_numbers,
)

_KINDS = {
    **dict.fromkeys(("signed char", "int8", "int8_t"), "i1"),
    **dict.fromkeys(("uchar", "unsigned char", "uint8", "uint8_t"), "u1"),
    **dict.fromkeys(("short", "short int", "signed short", "signed short int", "int16", "int16_t"), "i2"),
    **dict.fromkeys(("ushort", "unsigned short", "unsigned short int", "uint16", "uint16_t"), "u2"),
    **dict.fromkeys(("int", "signed int", "int32", "int32_t"), "i4"),
    **dict.fromkeys(("uint", "unsigned int", "uint32", "uint32_t"), "u4"),
    **dict.fromkeys(("longlong", "long long", "long long int", "signed long long", "int64", "int64_t"), "i8"),
    **dict.fromkeys(("ulonglong", "unsigned long long", "unsigned long long int", "uint64", "uint64_t"), "u8"),
    "float": "f4",
    "double": "f8",
}
_PACKINGS = {"raw": PLAIN, "gzip": GZIP, "gz": GZIP}
_TO_RAS = {
    **dict.fromkeys(("left-posterior-superior", "lps"), (-1, -1, 1)),
    **dict.fromkeys(("right-anterior-superior", "ras"), (1, 1, 1)),
    **dict.fromkeys(("left-anterior-superior", "las"), (-1, 1, 1)),
}
_IN_SPACE = {"domain", "space", "???", "none"}
_UNNAMED = "left-posterior-superior"
"""What is taken where the file names no space, as most programs do; the reader is asked then."""


def read_nrrd(path: Path) -> ImageHeader:
    """The header of a file with its voxels in it. Raises NotUsable with the reason."""
    with path.open("rb") as file:
        head = file.read(LONGEST_TEXT)
    fields, offset = _fields(head)
    if "data file" in fields or "datafile" in fields:
        raise NotUsable(OTHER_FILE)
    count = int(whole_numbers(fields.get("dimension", ""), 1)[0])
    shape = whole_numbers(fields.get("sizes", ""), count)
    kind = _KINDS.get(fields.get("type", "").lower(), "")
    is_layered = _is_layered(fields, count)
    if count - is_layered != 3:
        raise NotUsable(f"it has {count} dimensions, not three; save one volume by itself")
    channels = shape[0] if is_layered else 1
    affine = _affine(fields)
    packing = _PACKINGS.get(fields.get("encoding", "").lower())
    if packing is None or _number(fields, "line skip") or _number(fields, "byte skip") < 0:
        raise NotUsable("its voxels are stored in an unusual form; save it again as raw or gzip")
    if fields.get("endian", "little" if kind[1:] == "1" else "") not in ("little", "big"):
        raise NotUsable(DAMAGED)
    order = ">" if fields.get("endian") == "big" else "<"
    offset += _number(fields, "byte skip")
    return ImageHeader(
        shape=shape[-3:],
        kind=kind_of(kind, order),
        offset=offset,
        affine=affine,
        head=head[:offset],
        packing=packing,
        channels=channels,
        is_placed="space" in fields and "space directions" in fields,
    )


def _fields(head: bytes) -> tuple[dict[str, str], int]:
    """Names in small letters with their values, and where the voxels begin."""
    if not head.startswith(b"NRRD000"):
        raise NotUsable(DAMAGED)
    pairs: list[tuple[str, str]] = []
    position = head.find(b"\n") + 1
    while position > 0 and (end := head.find(b"\n", position)) >= 0:
        line = head[position:end].decode("latin-1").rstrip("\r")
        position = end + 1
        if not line:
            return one_each(pairs), position
        name, sign, value = line.partition(":")
        if line.startswith("#") or value.startswith("="):  # a remark, or a key of somebody's own
            continue
        if not sign:
            raise NotUsable(DAMAGED)
        pairs.append((name.strip().lower(), value.strip()))
    raise NotUsable(DAMAGED)


def _affine(fields: dict[str, str]) -> NDArray[np.float64]:
    space = fields.get("space", _UNNAMED).lower()
    if "space directions" in fields:
        axes = numbers(fields["space directions"].removeprefix("none"), 9, NO_SPACING).reshape(3, 3)
    else:
        axes = np.diag(spacings(fields.get("spacings", "")))
    if space not in _TO_RAS:
        raise NotUsable("it says a place in a space that is not the patient's; save it again")
    return affine_of(axes, numbers(fields.get("space origin", "0 0 0"), 3), _TO_RAS[space])


def _is_layered(fields: dict[str, str], count: int) -> bool:
    """Whether the first axis is not of space but lists the values of a voxel, as layers of 3D Slicer do."""
    kinds = fields.get("kinds", "domain " * count).lower().split()
    outside = [kind not in _IN_SPACE for kind in kinds]
    if any(outside) and outside != [True, False, False, False]:
        raise NotUsable("it is a colour or vector image, or its axes are of an unusual kind")
    return any(outside)


def _number(fields: dict[str, str], name: str) -> int:
    try:
        return int(fields.get(name, fields.get(name.replace(" ", ""), "0")))
    except ValueError:
        raise NotUsable(DAMAGED) from None
