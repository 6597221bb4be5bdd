"""One file to the slices in it, or to the reason why there is none."""

import io
import zlib
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import IO, Any

from sscild_desktop.core.decoding import streams
from sscild_desktop.core.decoding.reasons import NotUsable
from sscild_desktop.core.dicom.headers.enhanced import ENHANCED, frame_slices
from sscild_desktop.core.dicom.headers.facts import (
    MEDIA_SOP_CLASS,
    TAGS,
    TRANSFER_SYNTAX,
    WANTED,
    FileFacts,
    Header,
    HeaderPool,
    Slice,
    make_slice,
)
from sscild_desktop.core.dicom.headers.junk import refuse_junk
from sscild_desktop.core.dicom.headers.quiet import quiet_pydicom
from sscild_desktop.core.dicom.headers.values import text
from sscild_desktop.core.dicom.headers.walker import (
    KNOWN_VRS,
    PIXEL_DATA,
    UNDEFINED,
    Anomaly,
    TooDeep,
    TooShort,
    Walked,
    walk,
)
from sscild_desktop.core.dicom.places import Place, PlaceReader

IMPLICIT = "1.2.840.10008.1.2"
EXPLICIT = "1.2.840.10008.1.2.1"
DEFLATED = "1.2.840.10008.1.2.1.99"
BIG_ENDIAN = "1.2.840.10008.1.2.2"
UNCOMPRESSED = frozenset({IMPLICIT, EXPLICIT, DEFLATED, BIG_ENDIAN})

_NO_SYNTAX = "it does not say how its pixels are stored (no transfer syntax)"

FIRST_READ = 16 << 10
MAX_HEADER = 64 << 20
"""No header of a CT file comes near this size; a longer one is refused."""
MAX_PATIENT, MOST_ELEMENTS = 16 << 20, 20_000
"""What pydicom is given of a header, and how many elements it may find: it takes its time for each."""

MOST_INFLATED, SMALL_INFLATED, MAX_RATIO = 1 << 30, 16 << 20, 200
"""Bytes of a deflated file; below the second a high ratio is harmless: an empty CT slice packs 1000 to 1."""
GROWS_TOO_MUCH = "it would grow too much when unpacked"

STREAM_READ = 4096
"""A code stream says what it is within these first bytes."""

_LOW_GROUP = 0x20

_NOT_IMAGES = {
    "1.2.840.10008.1.3.10": "it is the index of a disc (DICOMDIR)",
    "1.2.840.10008.5.1.4.1.1.7": "it is a secondary capture (a picture of a screen), not CT slices",
    "1.2.840.10008.5.1.4.1.1.7.1": "it is a secondary capture (a picture of a screen), not CT slices",
    "1.2.840.10008.5.1.4.1.1.7.2": "it is a secondary capture (a picture of a screen), not CT slices",
    "1.2.840.10008.5.1.4.1.1.7.3": "it is a secondary capture (a picture of a screen), not CT slices",
    "1.2.840.10008.5.1.4.1.1.7.4": "it is a secondary capture (a picture of a screen), not CT slices",
    "1.2.840.10008.5.1.4.1.1.66.4": "it is a segmentation (SEG), not CT slices",
    "1.2.840.10008.5.1.4.1.1.481.2": "it is a radiotherapy dose, not CT slices",
    "1.2.840.10008.5.1.4.1.1.481.3": "it is a radiotherapy structure set, not CT slices",
    "1.2.840.10008.5.1.4.1.1.481.5": "it is a radiotherapy plan, not CT slices",
    "1.2.840.10008.5.1.4.1.1.104.1": "it is a PDF document, not CT slices",
}
_NOT_IMAGE_FAMILIES = {
    "1.2.840.10008.5.1.4.1.1.88.": "it is a report (SR), not CT slices",
    "1.2.840.10008.5.1.4.1.1.11.": "it is a presentation state, not CT slices",
    "1.2.840.10008.5.1.4.1.1.9.": "it is a waveform, not CT slices",
}


def read_slices(place: Place, reader: PlaceReader, pool: HeaderPool) -> list[Slice]:
    """The slices of one file; raises NotUsable with the reason where it has none."""
    size, changed = reader.size_and_time(place)
    if size == 0:
        raise NotUsable("it is empty")
    values, syntax, little, facts = _read(place, reader, size, changed, pool)
    _refuse_other_objects(values, facts)
    if syntax == "":
        raise NotUsable(_NO_SYNTAX)
    header = pool.header(values, syntax, little)
    if not facts.truncated and _is_too_small(facts, header):
        facts = replace(facts, truncated=True)
    if header.sop_class in ENHANCED:
        with quiet_pydicom():
            return frame_slices(reader, header, values, facts, little)
    if header.frames > 1:
        raise NotUsable("it has several frames without a position for each; export it as single slices")
    return [make_slice(header, values, facts, little)]


def _refuse_other_objects(values: dict[int, bytes], facts: FileFacts) -> None:
    sop_class = text(values.get(TAGS["sop_class"])) or text(values.get(MEDIA_SOP_CLASS))
    reason = _other_object(sop_class, text(values.get(TAGS["image_type"])))
    if not reason and facts.pixel_offset < 0:
        reason = "it holds no image"
    if reason:
        raise NotUsable(reason)


@lru_cache(maxsize=64)
def _other_object(sop_class: str, image_type: str) -> str:
    """What a file is that is no slice; empty for slices."""
    if sop_class in _NOT_IMAGES:
        return _NOT_IMAGES[sop_class]
    for start, words in _NOT_IMAGE_FAMILIES.items():
        if sop_class.startswith(start):
            return words
    return "it is a scout (localiser), not an axial slice" if "LOCALIZER" in image_type.upper().split("\\") else ""


def _is_too_small(facts: FileFacts, header: Header) -> bool:
    """Whether uncompressed pixel data is shorter than the image size in the header says."""
    if header.pixels.transfer_syntax not in UNCOMPRESSED:
        return False
    return facts.pixel_length == UNDEFINED or facts.pixel_length < header.pixels.frame_bytes * header.frames


_Read = tuple[dict[int, bytes], str, bool, FileFacts]


def _read(place: Place, reader: PlaceReader, size: int, changed: int, pool: HeaderPool) -> _Read:
    """Raw values, transfer syntax, byte order and pixel place: by the walker, else by pydicom."""
    head = reader.head(place, min(size, FIRST_READ))
    if head[128:132] != b"DICM":
        refuse_junk(head)
        return _read_by_pydicom(place, reader, size, changed)
    encoding, meta = "", Walked()
    try:
        meta = pool.meta.walk(head, 132, True)
        syntax = text(meta.values.get(TRANSFER_SYNTAX))
        if syntax == "" and meta.end > 132:
            raise NotUsable(_NO_SYNTAX)
        encoding = encoding_of(head[meta.end : meta.end + STREAM_READ])
        if encoding == DEFLATED or (encoding == "" and syntax == DEFLATED):
            return _read_deflated(place, reader, meta.end, changed, pool)
        if encoding == BIG_ENDIAN or (encoding and syntax in UNCOMPRESSED):
            syntax = encoding
        if syntax in ("", BIG_ENDIAN):
            return _read_by_pydicom(place, reader, size, changed, (meta, encoding))
        walked = _walk_growing(head, size, lambda n: reader.head(place, n), meta.end, encoding != IMPLICIT, pool)
    except (Anomaly, TooShort):
        return _read_by_pydicom(place, reader, size, changed, (meta, encoding) if encoding else None)
    except TooDeep:
        raise NotUsable("its header is nested too deeply to be a CT file") from None
    walked.values.update(meta.values)
    syntax = _as_stored(place, reader, head, walked, syntax)
    return walked.values, syntax, True, _file_facts(place, walked, size, changed, syntax)


def encoding_of(start: bytes) -> str:
    """The transfer syntax in which a data set that begins so is written, whatever the meta header says; '' unknown.

    A data set begins with a low group, whose number tells the byte order; a VR of two letters follows in explicit ones.
    """
    if len(start) < 8:
        return ""
    little, big = int.from_bytes(start[:2], "little"), int.from_bytes(start[:2], "big")
    is_explicit = start[4:6] in KNOWN_VRS
    if 0 < little <= _LOW_GROUP:
        return EXPLICIT if is_explicit else IMPLICIT
    if 0 < big <= _LOW_GROUP and is_explicit:
        return BIG_ENDIAN
    try:
        inner = zlib.decompressobj(-15).decompress(start, 8)
    except zlib.error:
        return ""
    return DEFLATED if encoding_of(inner) == EXPLICIT else ""


def _as_stored(place: Place, reader: PlaceReader, head: bytes, walked: Walked, syntax: str) -> str:
    """The syntax by what the pixel data really is: plain or a capsule of code streams, and by which codec.

    ``head`` is what was read of the file before.
    """
    if walked.pixel_offset < 0 or (walked.pixel_length != UNDEFINED and syntax in UNCOMPRESSED):
        return syntax
    if walked.pixel_length != UNDEFINED:
        return EXPLICIT
    capsule = head[walked.pixel_offset : walked.pixel_offset + STREAM_READ]
    if len(capsule) < STREAM_READ:
        capsule = reader.up_to(place, walked.pixel_offset, STREAM_READ)
    return streams.syntax_of(_first_stream(capsule)) or syntax


def _first_stream(capsule: bytes) -> bytes:
    """What is there of the first code stream: behind the offset table and the mark of its item."""
    table = int.from_bytes(capsule[4:8], "little")
    return capsule[16 + table :]


def _walk_growing(
    head: bytes, size: int, fetch: Callable[[int], bytes], start: int, explicit: bool, pool: HeaderPool
) -> Walked:
    """Walks; where the buffer is too short reads more and walks again."""
    while True:
        try:
            walked = pool.body.walk(head, start, explicit)
            if walked.pixel_offset >= 0 or len(head) >= size:
                return walked
            needed = len(head) + 1
        except TooShort as short:
            if len(head) >= size:
                raise Anomaly("the file ends inside its header") from None
            needed = int(short.args[0])
        if needed > MAX_HEADER:
            raise NotUsable("its header is too long for a CT file")
        bigger = fetch(min(size, max(needed + FIRST_READ, 8 * len(head))))
        if len(bigger) <= len(head):
            raise Anomaly("the file became shorter while it was read")
        head = bigger


def _file_facts(place: Place, walked: Walked, size: int, changed: int, syntax: str) -> FileFacts:
    truncated = walked.pixel_length != UNDEFINED and walked.pixel_offset + walked.pixel_length > size
    if syntax not in UNCOMPRESSED:
        truncated = walked.pixel_offset >= size
    return FileFacts(place, walked.pixel_offset, walked.pixel_length, truncated, size, changed)


def _read_deflated(place: Place, reader: PlaceReader, start: int, changed: int, pool: HeaderPool) -> _Read:
    """Inflates only as much as the header needs; the pixel offset counts in the inflated bytes."""

    def fetch(count: int) -> bytes:
        return inflate_up_to(place, reader, start, count)

    size, _changed = reader.size_and_time(place)
    try:
        walked = _walk_growing(fetch(FIRST_READ), MAX_HEADER, fetch, 0, True, pool)
    except (Anomaly, TooShort):
        return _read_by_pydicom(place, reader, size, changed, (Walked(), EXPLICIT), fetch(MAX_PATIENT))
    facts = FileFacts(place, walked.pixel_offset, walked.pixel_length, False, size, changed)
    return walked.values, DEFLATED, True, facts


def meta_end(place: Place, reader: PlaceReader) -> int:
    """Where the data set begins behind the meta header."""
    try:
        return walk(reader.head(place, FIRST_READ), 132, True, (), last_group=2).end
    except (Anomaly, TooShort):
        raise NotUsable("its header is damaged") from None


def inflate_up_to(place: Place, reader: PlaceReader, start: int, count: int) -> bytes:
    """At most ``count`` bytes of the data set that lies deflated from ``start`` on, whatever it would grow to.

    Of the file only what can be needed for them is read. Raises NotUsable for what is damaged or grows too much.
    """
    if count > MOST_INFLATED:
        raise NotUsable(GROWS_TOO_MUCH)
    packed = reader.up_to(place, start, count + count // 100 + STREAM_READ)
    try:
        data = zlib.decompressobj(-15).decompress(packed, count)
    except zlib.error:
        raise NotUsable("its compressed header is damaged") from None
    if len(data) > SMALL_INFLATED and len(data) > MAX_RATIO * len(packed):
        raise NotUsable(GROWS_TOO_MUCH)
    return data


def _read_by_pydicom(
    place: Place,
    reader: PlaceReader,
    size: int,
    changed: int,
    known: tuple[Walked, str] | None = None,
    inflated: bytes = b"",
) -> _Read:
    """The patient reader for everything unusual; still only raw bytes are taken from it.

    ``known`` is the meta header with the encoding that was recognised behind it, where both are.
    """
    stream = io.BytesIO(inflated[:MAX_PATIENT] or reader.head(place, min(size, MAX_PATIENT)))
    with quiet_pydicom():
        try:
            dataset = (
                _dataset(stream, known[0].end, known[1]) if known else _dataset(stream, 0, EXPLICIT * bool(inflated))
            )
            values = {tag: raw for tag in WANTED if (raw := _raw_value(dataset, tag)) is not None}
            implicit, little = (bool(flag) for flag in dataset.original_encoding)
            syntax, media = _meta(dataset, known)
        except Exception as error:  # pydicom raises many kinds on damaged files, and each means the same to us
            raise NotUsable("its header is damaged") from error
    walked = _pixel_element(stream, implicit, little)
    values[MEDIA_SOP_CLASS] = media.encode("ascii", "ignore")
    if inflated:
        facts = FileFacts(place, walked.pixel_offset, walked.pixel_length, False, size, changed)
        return values, DEFLATED, True, facts
    if syntax in UNCOMPRESSED or not (syntax and little):
        syntax = _implied_syntax(values, implicit, little)
    syntax = _as_stored(place, reader, b"", walked, syntax) if little else BIG_ENDIAN
    return values, syntax, little, _file_facts(place, walked, size, changed, syntax)


def _meta(dataset: Any, known: tuple[Walked, str] | None) -> tuple[str, str]:
    """Transfer syntax and storage class by the meta header."""
    if known:
        return text(known[0].values.get(TRANSFER_SYNTAX)), text(known[0].values.get(MEDIA_SOP_CLASS))
    meta = getattr(dataset, "file_meta", None) or {}
    return str(meta.get("TransferSyntaxUID", "")), str(meta.get("MediaStorageSOPClassUID", ""))


def _dataset(stream: io.BytesIO, start: int, encoding: str) -> Any:
    """The data set from ``start`` on in a known encoding; without one, whatever pydicom makes of the file."""
    from pydicom.filereader import read_dataset, read_partial

    count = 0

    def is_end(tag: int, _vr: str | None, _length: int) -> bool:
        nonlocal count
        count += 1
        if count > MOST_ELEMENTS:
            raise NotUsable("its header is too long for a CT file")
        return tag == PIXEL_DATA

    if not encoding:
        refuse_deflated(stream)
        return read_partial(stream, is_end, force=True)
    stream.seek(start)
    implicit, little = encoding == IMPLICIT, encoding != BIG_ENDIAN
    dataset = read_dataset(stream, implicit, little, stop_when=is_end)
    dataset.set_original_encoding(implicit, little)
    return dataset


def refuse_deflated(stream: IO[bytes]) -> None:
    """pydicom would inflate all of a deflated file, whatever it grows to; the header is read without it then."""
    head = stream.read(STREAM_READ)
    stream.seek(0)
    if DEFLATED.encode() in head:
        raise NotUsable("its header is damaged")


def _implied_syntax(values: dict[int, bytes], implicit: bool, little: bool) -> str:
    """Old files carry no meta header; what pydicom recognised by reading them is then the truth."""
    if not values.get(TAGS["sop_class"]):
        return ""
    return IMPLICIT if implicit else EXPLICIT if little else BIG_ENDIAN


def _raw_value(dataset: Any, tag: int) -> bytes | None:
    try:
        value = dataset.get_item(tag).value
    except (KeyError, AttributeError):
        return None
    if isinstance(value, bytes):
        return value
    if value is None:
        return None
    return "\\".join(map(str, value)).encode() if isinstance(value, list | tuple) else str(value).encode()


def _pixel_element(stream: io.BytesIO, implicit: bool, little: bool) -> Walked:
    """pydicom stops in front of the pixel data element; reads its length there."""
    order = "little" if little else "big"
    start = stream.tell()
    head = stream.read(12)
    tag = (int.from_bytes(head[:2], order) << 16) | int.from_bytes(head[2:4], order)  # type: ignore[arg-type]
    if tag != 0x7FE00010 or len(head) < 12:
        return Walked()
    length = head[4:8] if implicit else head[8:12]
    return Walked({}, start + (8 if implicit else 12), int.from_bytes(length, order))  # type: ignore[arg-type]
