"""Lungs, lobes and lesions as DICOM segmentations, each mask one object in a series of its own.

Three objects and not one: viewers take the first object of a series, and a mask of lobes can be held as labels.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

import highdicom as hd
import numpy as np
from highdicom.seg import Segmentation, SegmentDescription
from numpy.typing import NDArray
from pydicom.sr.coding import Code
from pydicom.uid import ExplicitVRLittleEndian, RLELossless

from sscild_desktop import PROGRAM_NAME, __version__
from sscild_desktop.core.classes import COLOURS, LESION_KEYS, LESION_NAMES, LOBE_NAMES, Colour, Lesion, Lobe, Lung
from sscild_desktop.core.corrected import corrected_masks
from sscild_desktop.core.exports.dicom import codes
from sscild_desktop.core.exports.dicom.source import Source
from sscild_desktop.core.results import Analysis

Kind = Literal["BINARY", "LABELMAP"]
Mask = NDArray[np.uint8]

LONGEST_LABEL = 16

EQUIPMENT: dict[str, Any] = {
    "manufacturer": "SScILD",
    "manufacturer_model_name": PROGRAM_NAME,
    "software_versions": __version__,
    "device_serial_number": "none",
}
LUNG_COLOURS: dict[Lung, Colour] = {Lung.RIGHT: (128, 174, 128), Lung.LEFT: (174, 206, 174)}
LOBE_COLOURS: dict[Lobe, Colour] = {
    Lobe.RIGHT_UPPER: (141, 211, 199),
    Lobe.RIGHT_MIDDLE: (255, 237, 111),
    Lobe.RIGHT_LOWER: (190, 186, 218),
    Lobe.LEFT_UPPER: (251, 128, 114),
    Lobe.LEFT_LOWER: (128, 177, 211),
}


@dataclass(frozen=True)
class Segment:
    """One class: ``key`` as in our files, its words and colour, and its ``value`` in a mask, or its bit."""

    key: str
    label: str
    category: Code
    kind: Code
    colour: Colour
    modifier: Code | None
    region: Code | None
    value: int
    is_bit: bool = False


@dataclass(frozen=True)
class MaskFile:
    """A mask to be written: the name of its file, its role in the analysis and its classes, counted from 1."""

    name: str
    role: str
    mask: Mask
    segments: tuple[Segment, ...]


@dataclass(frozen=True)
class Written:
    """A segmentation that was made, and under which number each class is in it."""

    dataset: Segmentation
    name: str
    numbers: dict[str, int]


def mask_files(analysis: Analysis, kind: Kind) -> Iterator[MaskFile]:
    """What is to be written. Classes that the network does not mark are left out: they are not empty.

    A label map holds one class a voxel, so lesions, which overlap, are one label map for each class.
    """
    if analysis.lungs is not None:
        lungs = tuple(_labelled(one, f"{one.name.title()} lung", codes.LUNGS, LUNG_COLOURS) for one in Lung)
        yield MaskFile("lungs", "lungs", analysis.lungs.mask, lungs)
    if analysis.lobes is not None:
        lobes = tuple(_labelled(one, LOBE_NAMES[one], codes.LOBES, LOBE_COLOURS) for one in Lobe)
        yield MaskFile("lobes", "lobes", analysis.lobes.mask, lobes)
    if analysis.lesions is not None:
        lesions = tuple(_lesion(one) for one, key in LESION_KEYS.items() if key in analysis.lesions.kinds)
        if kind == "BINARY":
            yield MaskFile("lesions", "lesions", analysis.lesions.mask, lesions)
        else:
            yield from (MaskFile(f"lesions-{one.key}", "lesions", analysis.lesions.mask, (one,)) for one in lesions)


def _labelled(label: Any, name: str, words: dict[Any, tuple[Code, Code]], colours: dict[Any, Colour]) -> Segment:
    structure, side = words[label]
    key = label.name.lower().replace("_", "-")
    return Segment(key, name, codes.ANATOMY, structure, colours[label], side, None, int(label))


def _lesion(lesion: Lesion) -> Segment:
    key = LESION_KEYS[lesion]
    words = (LESION_NAMES[lesion], codes.ABNORMAL, codes.LESIONS[lesion])
    return Segment(key, *words, COLOURS[key], None, codes.LUNG, int(lesion), is_bit=True)


def make_segmentation(analysis: Analysis, source: Source, file: MaskFile, number: int, kind: Kind) -> Written:
    """The segmentation of one mask, every plane in it, at the places of the planes of the CT."""
    pixels = _pixels(source.in_file_order(file.mask), file.segments)
    planes = source.planes
    method = "SEMIAUTOMATIC" if file.role in corrected_masks(analysis) else "AUTOMATIC"
    made = Segmentation(
        source_images=source.images[:1] if source.is_multiframe else source.images,
        further_source_images=source.images[1:] if source.is_multiframe else None,
        pixel_array=pixels,
        segmentation_type=kind,
        segment_descriptions=[
            _described(analysis, file, one, i, method) for i, one in enumerate(file.segments, start=1)
        ],
        series_instance_uid=hd.UID(),
        series_number=number,
        sop_instance_uid=hd.UID(),
        instance_number=1,
        plane_positions=[hd.PlanePositionSequence("PATIENT", position) for position in planes.positions],
        plane_orientation=hd.PlaneOrientationSequence("PATIENT", planes.orientation),
        pixel_measures=hd.PixelMeasuresSequence(planes.spacing[1:], planes.spacing[0], planes.spacing[0]),
        omit_empty_frames=False,
        # what a label map needs to be small, and what every reader of DICOM can unpack
        transfer_syntax_uid=RLELossless if kind == "LABELMAP" else ExplicitVRLittleEndian,
        content_label=file.name.upper().replace("-", "_")[:LONGEST_LABEL],
        content_description=f"{file.name.capitalize()}, research use only",
        series_description=f"{PROGRAM_NAME}: {file.name}, research use only",
        **EQUIPMENT,
    )
    return Written(made, file.name, {one.key: i for i, one in enumerate(file.segments, start=1)})


def _pixels(mask: Mask, segments: tuple[Segment, ...]) -> Mask:
    """One channel of 0 and 1 for each class, or labels 1, 2 … where the classes are labels in the mask as well."""
    if any(one.is_bit for one in segments):
        channels = np.stack([(mask & one.value) > 0 for one in segments], axis=-1).view(np.uint8)
        return channels if len(segments) > 1 else channels[..., 0]
    labels = np.zeros(256, np.uint8)
    labels[[one.value for one in segments]] = range(1, len(segments) + 1)
    return labels[mask]


def _described(analysis: Analysis, file: MaskFile, segment: Segment, number: int, method: str) -> SegmentDescription:
    described = SegmentDescription(
        segment_number=number,
        segment_label=segment.label,
        segmented_property_category=segment.category,
        segmented_property_type=segment.kind,
        algorithm_type=method,
        algorithm_identification=hd.AlgorithmIdentificationSequence(*method_of(analysis, file.role)),
        tracking_uid=hd.UID(),
        tracking_id=segment.label,
        anatomic_regions=None if segment.region is None else [segment.region],
        display_color=hd.color.CIELabColor.from_rgb(*segment.colour),
    )
    if segment.modifier is not None:
        side = hd.sr.CodedConcept.from_code(segment.modifier)
        described.SegmentedPropertyTypeCodeSequence[0].SegmentedPropertyTypeModifierCodeSequence = [side]
    return described


def method_of(analysis: Analysis, role: str) -> tuple[str, Code, str]:
    """What served a role: the name of the network or of the program's own method, its family, its version."""
    name, use = analysis.methods.get(role) or PROGRAM_NAME, analysis.network_of(role)
    return (name, codes.BUILT_IN_FAMILY, __version__) if use is None else (name, codes.NETWORK_FAMILY, use.version)
