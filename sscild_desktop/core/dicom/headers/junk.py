"""What a file is that is no DICOM, by its first bytes: an image of another kind, an archive, or anything else."""

import zlib
from collections.abc import Callable

from sscild_desktop.core.decoding.reasons import NotUsable

GZIP = b"\x1f\x8b\x08"
_PACKED = (b"PK\x03\x04", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", GZIP, b"BZh", b"\xfd7zXZ\x00")
"""How archives begin that are not opened: a ZIP inside another, 7-Zip, RAR, gzip, bzip2, xz."""
NIFTI_BYTES = 352
TAR_MARK = slice(257, 262)


def _is_nifti(head: bytes) -> bool:
    return head[344:347] in (b"n+1", b"ni1") or head[4:7] in (b"n+2", b"ni2")


def _is_packed_nifti(head: bytes) -> bool:
    try:
        return head[:3] == GZIP and _is_nifti(zlib.decompressobj(31).decompress(head, NIFTI_BYTES))
    except zlib.error:
        return False


_IMAGES: dict[str, Callable[[bytes], bool]] = {
    "a NIfTI image (.nii)": _is_nifti,
    "a packed NIfTI image (.nii.gz)": _is_packed_nifti,
    "an NRRD image (.nrrd)": lambda head: head[:4] == b"NRRD",
    "a MetaImage (.mha)": lambda head: head[:10] == b"ObjectType" or head[:5] == b"NDims",
}


def refuse_junk(head: bytes) -> None:
    """Without the DICM mark only a file that starts with group 0002 or 0008 is worth a try; NotUsable for others."""
    for what, is_there in _IMAGES.items():
        if is_there(head):
            raise NotUsable(f"it is {what} under another name; give it its ending and open it again")
    if head.startswith(_PACKED) or head[TAR_MARK] == b"ustar":
        raise NotUsable("it is a packed archive; unpack it and open its folder")
    if head[:2] not in (b"\x02\x00", b"\x08\x00", b"\x00\x02", b"\x00\x08"):
        raise NotUsable("it is not a DICOM file")
