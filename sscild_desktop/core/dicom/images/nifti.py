"""NIfTI files, read by their own header: where the voxels lie and what they hold."""

import math
import struct
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.decoding.reasons import NotUsable
from sscild_desktop.core.decoding.voxels import ALL_GZIP, unpacked
from sscild_desktop.core.dicom.images.header import DAMAGED, OTHER_FILE, ImageHeader, kind_of

LONGEST_HEADER = 16 << 20
"""Bytes before the voxels, extensions and all."""
_TO_MM = {0: 1.0, 1: 1000.0, 2: 1.0, 3: 0.001}
_KINDS = {2: "u1", 4: "i2", 8: "i4", 16: "f4", 64: "f8", 256: "i1", 512: "u2", 768: "u4", 1024: "i8", 1280: "u8"}


def read_nifti(path: Path) -> ImageHeader:
    """The header of a NIfTI-1 or NIfTI-2 file, plain or packed; raises NotUsable with the reason.

    With sform_code above 0 the affine alone counts, then the quaternion; pixdim alone says no direction.
    """
    with path.open("rb") as file:
        is_packed = file.read(2) == b"\x1f\x8b"
        file.seek(0)
        head = next(unpacked(file, zlib.MAX_WBITS | 16), b"")[:540] if is_packed else file.read(540)
    header = _read(head)
    return replace(header, packing=ALL_GZIP) if is_packed else header


def _read(head: bytes) -> ImageHeader:
    if head[344:347] == b"ni1" or head[4:7] == b"ni2":
        raise NotUsable(OTHER_FILE)
    for order in "<>":
        size = struct.unpack_from(f"{order}i", head)[0] if len(head) >= 348 else 0
        if size == 348:
            return _version_1(head, order)
        if size == 540 and len(head) == 540:
            return _version_2(head, order)
    raise NotUsable(DAMAGED)


def _version_1(head: bytes, order: str) -> ImageHeader:
    def get(form: str, place: int) -> tuple[float, ...]:
        return struct.unpack_from(order + form, head, place)

    rows = np.array(get("12f", 280)).reshape(3, 4)
    codes, quaternion = get("2h", 252), get("6f", 256)
    placed = _affine(get("8f", 76), codes, rows, quaternion, int(head[123]))
    return _made(get("8h", 40), get("2h", 70), get("3f", 108), placed, head[:348], order)


def _version_2(head: bytes, order: str) -> ImageHeader:
    def get(form: str, place: int) -> tuple[float, ...]:
        return struct.unpack_from(order + form, head, place)

    rows = np.array(get("12d", 400)).reshape(3, 4)
    codes, quaternion = get("2i", 344), get("6d", 352)
    placed = _affine(get("8d", 104), codes, rows, quaternion, int(get("i", 500)[0]))
    scaling = (get("q", 168)[0], *get("2d", 176))
    return _made(get("8q", 16), get("2h", 12), scaling, placed, head, order)


def _made(
    dims: tuple[float, ...],
    code: tuple[float, ...],
    scaling: tuple[float, ...],
    placed: tuple[NDArray[np.float64], bool],
    head: bytes,
    order: str,
) -> ImageHeader:
    count = int(dims[0])
    if not 1 <= count <= 7 or any(size < 1 for size in dims[1 : count + 1]):
        raise NotUsable(DAMAGED)
    shape = tuple(int(size) for size in dims[1 : count + 1])
    while len(shape) > 3 and shape[-1] == 1:
        shape = shape[:-1]
    kind = _KINDS.get(int(code[0]), "")
    offset, slope, intercept = scaling
    if (kind and np.dtype(kind).itemsize * 8 != code[1]) or not len(head) <= offset <= LONGEST_HEADER:
        raise NotUsable(DAMAGED)
    is_scaled = math.isfinite(slope) and slope != 0
    shift = intercept if is_scaled and math.isfinite(intercept) else 0.0
    return ImageHeader(
        shape=shape,
        kind=kind_of(kind, order),
        offset=int(offset),
        affine=placed[0],
        head=head,
        slope=slope if is_scaled else 1.0,
        intercept=shift,
        is_placed=placed[1],
    )


def _affine(
    pixdim: tuple[float, ...],
    codes: tuple[float, ...],
    rows: NDArray[np.float64],
    quaternion: tuple[float, ...],
    units: int,
) -> tuple[NDArray[np.float64], bool]:
    to_mm = _TO_MM.get(units & 7, 1.0)
    qform_code, sform_code = codes
    if sform_code > 0:
        affine, steps = rows * to_mm, np.linalg.norm(rows[:, :3], axis=0) * to_mm
    else:
        steps = np.array(pixdim[1:4]) * to_mm
        _refuse_bad(steps)
        turn = _turn(quaternion[:3], pixdim[0]) if qform_code > 0 else np.diag([-1.0, -1.0, 1.0])
        corner = np.array(quaternion[3:]) * to_mm if qform_code > 0 else np.zeros(3)
        affine = np.column_stack([turn * steps, corner])
    _refuse_bad(steps)
    if not np.isfinite(affine).all():
        raise NotUsable("it does not say a usable place in the patient; save it again")
    return affine, sform_code > 0 or qform_code > 0


def _refuse_bad(steps: NDArray[np.float64]) -> None:
    if not (np.isfinite(steps).all() and (steps > 0.01).all() and (steps < 50).all()):
        said = " × ".join(f"{step:g}" for step in steps)
        raise NotUsable(f"its voxel spacing ({said} mm) is not usable; save it again")


def _turn(quaternion: tuple[float, ...], qfac: float) -> NDArray[np.float64]:
    """The rotation of the header's quaternion (b, c, d); the third axis is turned round where qfac is negative."""
    b, c, d = quaternion
    a = math.sqrt(max(1.0 - (b * b + c * c + d * d), 0.0))
    turn = np.array(
        [
            [a * a + b * b - c * c - d * d, 2 * (b * c - a * d), 2 * (b * d + a * c)],
            [2 * (b * c + a * d), a * a + c * c - b * b - d * d, 2 * (c * d - a * b)],
            [2 * (b * d - a * c), 2 * (c * d + a * b), a * a + d * d - b * b - c * c],
        ]
    )
    turn[:, 2] *= -1.0 if qfac < 0 else 1.0
    return turn
