"""Files that hold an image again: the same pixels in the same place are copies, and one form of each image is used."""

import hashlib
from collections.abc import Callable, Hashable
from functools import partial

from sscild_desktop.core.decoding import streams
from sscild_desktop.core.decoding.reasons import NotUsable
from sscild_desktop.core.dicom.grouping.identity import by
from sscild_desktop.core.dicom.headers.facts import Slice
from sscild_desktop.core.dicom.headers.read import DEFLATED, UNCOMPRESSED
from sscild_desktop.core.dicom.pixel_data import pixel_bytes, plain_bytes
from sscild_desktop.core.dicom.places import Place, PlaceReader
from sscild_desktop.core.dicom.stack import SAME_PLACE_MM
from sscild_desktop.core.files import ZIP_DAMAGE
from sscild_desktop.core.findings import Finding

LOOK_BYTES = 4096
"""Images that differ mostly do so within as many bytes from the middle of their pixels."""
Skip = tuple[Place, str]
_Read = Callable[[Slice], bytes]


def drop_copies(slices: list[Slice], reader: PlaceReader, skipped: list[Skip]) -> tuple[list[Slice], list[Finding]]:
    """Each image once, the least compressed form of it; slices elsewhere are no copies, whatever their UIDs say."""
    kept: list[Slice] = []
    copies = others = 0
    look, digest = _once(partial(_look, reader=reader)), _once(partial(_digest, reader=reader))
    for same in by(slices, _place).values():
        if len(same) == 1:
            kept += same
            continue
        for one, reason in _judged(sorted(same, key=_preference), look, digest):
            if not reason:
                kept.append(one)
                continue
            skipped.append((one.place, f"it is {reason}"))
            copies, others = copies + (reason == _COPY), others + (reason == _OTHER_FORM)
    return kept, [*_left_out(copies, others), *_shared_uids(kept)]


_COPY, _OTHER_FORM = "a copy of a file already read", "the same image stored again in another form"


def _once(read: _Read) -> _Read:
    """The same, each file read once: many phases lie in one place, and all frames of a file are one reading."""
    known: dict[Place, bytes] = {}

    def kept(one: Slice) -> bytes:
        if one.place not in known:
            known[one.place] = read(one)
        return known[one.place]

    return kept


def _place(one: Slice) -> Hashable:
    """Where the image lies; without a position the UID has to do."""
    if one.position is None:
        return one.sop_uid or one.place.name
    return tuple(round(value / SAME_PLACE_MM) for value in one.position), one.frame if one.header.frames > 1 else 0


def _judged(same: list[Slice], look: _Read, digest: _Read) -> list[tuple[Slice, str]]:
    """Each slice of one place, with the reason against it where it repeats one before."""
    found: list[tuple[Slice, str]] = []
    for one in same:
        kept = [other for other, reason in found if not reason]
        if any(_are_equal(one, other, look, digest) for other in kept):
            found.append((one, _COPY))
        elif one.position is not None and any(one.sop_uid and one.sop_uid == other.sop_uid for other in kept):
            found.append((one, _OTHER_FORM))
        else:
            found.append((one, ""))
    return found


def _preference(one: Slice) -> tuple[object, ...]:
    syntax = one.header.pixels.transfer_syntax
    is_lossy = syntax in streams.LOSSY or one.header.lossy
    return (one.truncated, is_lossy, syntax not in UNCOMPRESSED, syntax, len(one.place.name), one.place.name)


def _are_equal(one: Slice, other: Slice, look: _Read, digest: _Read) -> bool:
    """Whether both hold the same pixel bytes; a look at the middle comes first."""
    if one.place == other.place or one.header.pixels != other.header.pixels or one.pixel_length != other.pixel_length:
        return False
    try:
        return look(one) == look(other) and digest(one) == digest(other)
    except (OSError, NotUsable, *ZIP_DAMAGE):
        return False


def _look(one: Slice, reader: PlaceReader) -> bytes:
    """The middle of the first image of the file, the beginning of compressed ones."""
    offset = one.header.pixels.frame_bytes // 2 if one.header.pixels.transfer_syntax in UNCOMPRESSED else 0
    place = one.pixel_offset + offset
    if one.header.pixels.transfer_syntax == DEFLATED:
        return plain_bytes(one, place, min(LOOK_BYTES, one.header.pixels.frame_bytes - offset), reader)
    return reader.up_to(one.place, place, LOOK_BYTES)


def _digest(one: Slice, reader: PlaceReader) -> bytes:
    return hashlib.sha256(pixel_bytes(one, reader)).digest()


def _left_out(copies: int, others: int) -> list[Finding]:
    findings = []
    if copies:
        one, many = "1 file was a copy of another and left out.", f"{copies} files were copies of others and left out."
        text = one if copies == 1 else many
        findings.append(Finding("copies", "info", text))
    if others:
        hold = f"{others} file holds" if others == 1 else f"{others} files hold"
        text = f"{hold} an image that is there in another form; the least compressed is used."
        findings.append(Finding("other-form", "warn", text))
    return findings


def _shared_uids(kept: list[Slice]) -> list[Finding]:
    shared = sum(len(same) for uid, same in by(kept, lambda one: one.sop_uid).items() if uid and len(same) > 1)
    if not shared:
        return []
    text = f"{shared} slices bear the SOP instance UID of another slice; they were told apart by their places."
    return [Finding("same-uid", "warn", text)]
