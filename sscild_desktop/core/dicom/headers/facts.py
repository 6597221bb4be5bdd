"""What the program needs to know of one slice, and how it is read from the raw bytes of its header."""

from collections.abc import Callable
from dataclasses import dataclass

from sscild_desktop.core.decoding.reasons import NotUsable
from sscild_desktop.core.dicom.headers.alike import Alike
from sscild_desktop.core.dicom.headers.values import binary, good_spacing, integer, number, numbers, text, words_of
from sscild_desktop.core.dicom.places import Place

Vector = tuple[float, float, float]

TAGS: dict[str, int] = {
    "charset": 0x00080005,
    "image_type": 0x00080008,
    "sop_class": 0x00080016,
    "sop_uid": 0x00080018,
    "study_date": 0x00080020,
    "acquisition_date": 0x00080022,
    "acquisition_time": 0x00080032,
    "content_time": 0x00080033,
    "modality": 0x00080060,
    "manufacturer": 0x00080070,
    "description": 0x0008103E,
    "patient_name": 0x00100010,
    "patient_id": 0x00100020,
    "patient_sex": 0x00100040,
    "patient_age": 0x00101010,
    "patient_birth": 0x00100030,
    "contrast": 0x00180010,
    "contrast_route": 0x00181040,
    "contrast_volume": 0x00181041,
    "contrast_ingredient": 0x00181048,
    "body_part": 0x00180015,
    "thickness": 0x00180050,
    "protocol": 0x00181030,
    "kernel": 0x00181210,
    "patient_position": 0x00185100,
    "study_uid": 0x0020000D,
    "series_uid": 0x0020000E,
    "series_number": 0x00200011,
    "acquisition": 0x00200012,
    "instance": 0x00200013,
    "position": 0x00200032,
    "orientation": 0x00200037,
    "frame_of_reference": 0x00200052,
    "temporal": 0x00200100,
    "comments": 0x00204000,
    "samples": 0x00280002,
    "photometric": 0x00280004,
    "frames": 0x00280008,
    "rows": 0x00280010,
    "columns": 0x00280011,
    "spacing": 0x00280030,
    "bits_allocated": 0x00280100,
    "bits_stored": 0x00280101,
    "high_bit": 0x00280102,
    "signed": 0x00280103,
    "padding": 0x00280120,
    "padding_limit": 0x00280121,
    "burned_in": 0x00280301,
    "intercept": 0x00281052,
    "slope": 0x00281053,
    "rescale_type": 0x00281054,
    "lossy": 0x00282110,
    "lossy_ratio": 0x00282112,
}
CT_CLASSES = tuple(f"1.2.840.10008.5.1.4.1.1.2{end}" for end in ("", ".1", ".2"))
"""CT, enhanced CT and CT converted to it: what the class says where the modality was taken out."""
WANTED = frozenset(TAGS.values())
TRANSFER_SYNTAX, MEDIA_SOP_CLASS = 0x00020010, 0x00020002
_PER_SLICE = frozenset(
    TAGS[name]
    for name in ("sop_uid", "acquisition_time", "acquisition_date", "content_time", "acquisition", "instance")
    + ("position", "temporal", "slope", "intercept", "image_type", "padding", "padding_limit")
)
_SHARED = tuple(sorted(WANTED - _PER_SLICE))


@dataclass(frozen=True, slots=True)
class PixelFormat:
    """How the pixels of a slice are stored."""

    rows: int
    columns: int
    bits_allocated: int
    bits_stored: int
    high_bit: int
    signed: bool
    samples: int
    photometric: str
    transfer_syntax: str

    @property
    def frame_bytes(self) -> int:
        return self.rows * self.columns * self.samples * (self.bits_allocated // 8)


@dataclass(frozen=True, slots=True)
class Header:
    """Header facts that the slices of a series share; one object serves them all."""

    modality: str
    sop_class: str
    series_uid: str
    study_uid: str
    description: str
    kernel: str
    manufacturer: str
    thickness: float | None
    study_date: str
    patient_name: str
    patient_id: str
    patient_sex: str
    patient_age: str
    patient_birth: str
    patient_position: str
    series_number: str
    protocol: str
    comments: str
    contrast: str
    body_part: str
    rescale_type: str
    lossy: bool
    burned_in: bool
    frames: int
    frame_of_reference: str
    orientation: tuple[float, ...] | None
    spacing: tuple[float, float] | None
    spacing_text: str
    pixels: PixelFormat


@dataclass(frozen=True, slots=True)
class Slice:
    """One slice: its header, its place in the patient and the place of its pixels in the file."""

    place: Place
    header: Header
    sop_uid: str
    position: Vector | None
    instance: int | None
    acquisition: str
    temporal: str
    day: str
    time: str
    image_type: tuple[str, ...]
    slope: float | None
    intercept: float | None
    padding: tuple[int, int] | None
    frame: int
    pixel_offset: int
    pixel_length: int
    truncated: bool
    size: int
    mtime_ns: int


class HeaderPool:
    """What is kept of the files read before: one ``Header`` for all slices whose shared bytes are the same."""

    def __init__(self) -> None:
        self.meta = Alike((TRANSFER_SYNTAX, MEDIA_SOP_CLASS), last_group=2)
        self.body = Alike(WANTED)
        self._known: dict[tuple[object, ...], Header] = {}

    def header(self, values: dict[int, bytes], syntax: str, little: bool) -> Header:
        key = (syntax, little, *map(values.get, _SHARED))
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = make_header(values, syntax, little)
        return found


def make_header(values: dict[int, bytes], syntax: str, little: bool) -> Header:
    """The shared facts; raises NotUsable where the pixels could not be understood."""

    def get(name: str) -> bytes | None:
        return values.get(TAGS[name])

    def words(name: str) -> str:
        return text(get(name), get("charset") or b"")

    spacing, orientation = numbers(get("spacing")), numbers(get("orientation"))
    return Header(
        modality=words("modality").upper() or "CT" * (words("sop_class") in CT_CLASSES),
        sop_class=words("sop_class"),
        series_uid=words("series_uid"),
        study_uid=words("study_uid"),
        description=words("description"),
        kernel=words("kernel"),
        manufacturer=words("manufacturer"),
        thickness=number(get("thickness")),
        study_date=words("study_date"),
        patient_name=words("patient_name"),
        patient_id=words("patient_id"),
        patient_sex=words("patient_sex"),
        patient_age=words("patient_age"),
        patient_birth=words("patient_birth"),
        patient_position=words("patient_position").upper(),
        series_number=words("series_number"),
        protocol=words("protocol"),
        comments=words("comments"),
        contrast=_contrast(words, get("contrast_volume")),
        body_part=words("body_part").upper(),
        rescale_type=words("rescale_type").upper(),
        lossy=words("lossy") == "01",
        burned_in=words("burned_in").upper() == "YES",
        frames=max(integer(get("frames")) or 1, 1),
        frame_of_reference=words("frame_of_reference"),
        orientation=orientation if orientation and len(orientation) == 6 else None,
        spacing=good_spacing(spacing),
        spacing_text=words("spacing"),
        pixels=_pixel_format(values, syntax, little),
    )


def _contrast(words: Callable[[str], str], volume: bytes | None) -> str:
    """The contrast medium; how or how much was given where its name is left out."""
    named = words("contrast") or words("contrast_ingredient") or words("contrast_route")
    return named or (f"{ml:g} mL" if (ml := number(volume)) else "")


def _pixel_format(values: dict[int, bytes], syntax: str, little: bool) -> PixelFormat:
    def get(name: str) -> int | None:
        return binary(values.get(TAGS[name]), little)

    rows, columns, allocated = get("rows"), get("columns"), get("bits_allocated")
    if not rows or not columns or not allocated:
        raise NotUsable("it has no image size (Rows, Columns or BitsAllocated is missing)")
    stored = get("bits_stored") or allocated
    high = get("high_bit")
    if allocated not in (8, 16, 32) or not 1 <= stored <= allocated:
        raise NotUsable(f"its pixels of {stored} in {allocated} bits are not a CT format")
    high = stored - 1 if high is None or not stored - 1 <= high < allocated else high
    return PixelFormat(
        rows=rows,
        columns=columns,
        bits_allocated=allocated,
        bits_stored=stored,
        high_bit=high,
        signed=get("signed") == 1,
        samples=get("samples") or 1,
        photometric=text(values.get(TAGS["photometric"])).upper(),
        transfer_syntax=syntax,
    )


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What the file system and the walk say of one file."""

    place: Place
    pixel_offset: int
    pixel_length: int
    truncated: bool
    size: int
    mtime_ns: int


def make_slice(header: Header, values: dict[int, bytes], file: FileFacts, little: bool) -> Slice:
    """The facts of one single-frame file."""

    def get(name: str) -> bytes | None:
        return values.get(TAGS[name])

    position = numbers(get("position"))
    return Slice(
        place=file.place,
        header=header,
        sop_uid=text(get("sop_uid")),
        position=(position[0], position[1], position[2]) if position and len(position) == 3 else None,
        instance=integer(get("instance")),
        acquisition=text(get("acquisition")),
        temporal=text(get("temporal")),
        day=text(get("acquisition_date")),
        time=text(get("acquisition_date")) + text(get("acquisition_time")) or text(get("content_time")),
        image_type=words_of(get("image_type")),
        slope=number(get("slope")),
        intercept=number(get("intercept")),
        padding=_padding(values, header.pixels.signed, little),
        frame=0,
        pixel_offset=file.pixel_offset,
        pixel_length=file.pixel_length,
        truncated=file.truncated,
        size=file.size,
        mtime_ns=file.mtime_ns,
    )


def _padding(values: dict[int, bytes], signed: bool, little: bool) -> tuple[int, int] | None:
    first = binary(values.get(TAGS["padding"]), little, signed)
    if first is None:
        return None
    last = binary(values.get(TAGS["padding_limit"]), little, signed)
    return (min(first, first if last is None else last), max(first, first if last is None else last))
