"""MetaImage files (.mha), read by their own header: a list of names and values in front of the voxels."""

from pathlib import Path

import numpy as np

from sscild_desktop.core.decoding.reasons import NotUsable
from sscild_desktop.core.decoding.voxels import PLAIN, ZLIB
from sscild_desktop.core.dicom.images.header import (
    DAMAGED,
    LONGEST_TEXT,
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
    "MET_CHAR": "i1",
    "MET_UCHAR": "u1",
    "MET_SHORT": "i2",
    "MET_USHORT": "u2",
    "MET_INT": "i4",
    "MET_UINT": "u4",
    "MET_LONG": "i4",
    "MET_ULONG": "u4",
    "MET_LONG_LONG": "i8",
    "MET_ULONG_LONG": "u8",
    "MET_FLOAT": "f4",
    "MET_DOUBLE": "f8",
}
_LAST = "ELEMENTDATAFILE"
_DIRECTIONS = ("TRANSFORMMATRIX", "ROTATION", "ORIENTATION")
_TRUE, _FALSE = ("TRUE", "1", "T", "YES"), ("FALSE", "0", "F", "NO")


def read_metaimage(path: Path) -> ImageHeader:
    """The header of a file with its voxels in it. Raises NotUsable with the reason."""
    with path.open("rb") as file:
        head = file.read(LONGEST_TEXT)
    fields, offset = _fields(head)
    if fields[_LAST].upper() != "LOCAL":
        raise NotUsable(OTHER_FILE)
    count = int(whole_numbers(fields.get("NDIMS", ""), 1)[0])
    shape = whole_numbers(fields.get("DIMSIZE", ""), count)
    kind = _KINDS.get(fields.get("ELEMENTTYPE", "").upper(), "")
    channels = int(whole_numbers(fields.get("ELEMENTNUMBEROFCHANNELS", "1"), 1)[0])
    if count != 3:
        raise NotUsable(f"it has {count} dimensions, not three; save one volume by itself")
    if not _is(fields, "BINARYDATA", True) or fields.get("HEADERSIZE", "0") != "0":
        raise NotUsable("it is a MetaImage of an unusual form; save it again")
    is_big = _is(fields, "BINARYDATABYTEORDERMSB", False) or _is(fields, "ELEMENTBYTEORDERMSB", False)
    steps = spacings(_first(fields, ("ELEMENTSPACING", "ELEMENTSIZE"), ""))
    axes = numbers(_first(fields, _DIRECTIONS, "1 0 0 0 1 0 0 0 1"), 9).reshape(3, 3)
    corner = numbers(_first(fields, ("OFFSET", "POSITION", "ORIGIN"), "0 0 0"), 3)
    affine = affine_of(axes * steps[:, np.newaxis], corner, (-1, -1, 1))
    packing = ZLIB if _is(fields, "COMPRESSEDDATA", False) else PLAIN
    rest = str(path.stat().st_size - offset)
    if packing and fields.get("COMPRESSEDDATASIZE", rest) != rest:
        raise NotUsable(DAMAGED)
    return ImageHeader(
        shape=shape,
        kind=kind_of(kind, ">" if is_big else "<"),
        offset=offset,
        affine=affine,
        head=head[:offset],
        packing=packing,
        channels=channels,
        is_placed=any(name in fields for name in _DIRECTIONS),
    )


def _fields(head: bytes) -> tuple[dict[str, str], int]:
    """Names in capitals with their values, and where the voxels begin."""
    pairs, position = [], 0
    while (end := head.find(b"\n", position)) >= 0:
        name, sign, value = head[position:end].decode("latin-1").partition("=")
        position = end + 1
        if not sign:
            break
        pairs.append((name.strip().upper(), value.strip()))
        if pairs[-1][0] == _LAST:
            return one_each(pairs), position
    raise NotUsable(DAMAGED)


def _first(fields: dict[str, str], names: tuple[str, ...], otherwise: str) -> str:
    return next((fields[name] for name in names if name in fields), otherwise)


def _is(fields: dict[str, str], name: str, otherwise: bool) -> bool:
    said = fields.get(name, "").upper()
    if said and said not in (*_TRUE, *_FALSE):
        raise NotUsable(DAMAGED)
    return said in _TRUE if said else otherwise
