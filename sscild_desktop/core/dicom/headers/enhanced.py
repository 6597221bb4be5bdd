"""Enhanced multi-frame CT: one slice per frame, its geometry and rescaling from the functional groups."""

import math
from dataclasses import replace
from typing import Any

from sscild_desktop.core.decoding.reasons import NotUsable
from sscild_desktop.core.dicom.headers.facts import CT_CLASSES, FileFacts, Header, Slice, make_slice
from sscild_desktop.core.dicom.headers.values import good_spacing
from sscild_desktop.core.dicom.places import PlaceReader

ENHANCED = frozenset(CT_CLASSES[1:])
MAX_FRAMES = 20_000


def frame_slices(
    reader: PlaceReader, header: Header, values: dict[int, bytes], facts: FileFacts, little: bool
) -> list[Slice]:
    """The frames as slices; raises NotUsable where the functional groups do not fit the frames."""
    import pydicom

    with reader.open(facts.place) as file:
        try:
            dataset = pydicom.dcmread(file, stop_before_pixels=True, force=True)
            agent = next(iter(dataset.get("ContrastBolusAgentSequence") or []), None)
            shared = next(iter(dataset.get("SharedFunctionalGroupsSequence") or []), None)
            groups = list(dataset.get("PerFrameFunctionalGroupsSequence") or [])
        except Exception as error:  # any damage in the nested groups means the same to the user
            raise NotUsable("its functional groups are damaged; export it as single slices") from error
    if len(groups) != header.frames or not 0 < header.frames <= MAX_FRAMES:
        raise NotUsable("its functional groups do not match its number of frames; export it as single slices")
    if agent is not None and not header.contrast:
        header = replace(header, contrast=str(agent.get("CodeMeaning") or "given"))
    base = make_slice(header, values, facts, little)
    headers: dict[tuple[object, ...], Header] = {}
    return [_frame(base, index, _Groups(shared, group), headers) for index, group in enumerate(groups)]


class _Groups:
    """Looks a value up in the frame's own groups, then in the shared ones."""

    def __init__(self, shared: Any, own: Any) -> None:
        self._places = [place for place in (own, shared) if place is not None]

    def get(self, sequence: str, name: str) -> Any:
        for place in self._places:
            items = place.get(sequence)
            if items and items[0].get(name) is not None:
                return items[0].get(name)
        return None

    def floats(self, sequence: str, name: str, count: int) -> tuple[float, ...] | None:
        try:
            value = self.get(sequence, name)
            found = tuple(float(part) for part in value) if hasattr(value, "__iter__") else (float(value),)
        except (TypeError, ValueError):
            return None
        return found if len(found) == count and all(map(math.isfinite, found)) else None

    def number(self, sequence: str, name: str) -> float | None:
        found = self.floats(sequence, name, 1)
        return found[0] if found else None


def _is_cut(base: Slice, index: int) -> bool:
    """Whether the frame lies beyond what is there of a file that was cut off."""
    there = min(base.pixel_length, base.size - base.pixel_offset)
    return (index + 1) * base.header.pixels.frame_bytes > there


def _image_type(groups: _Groups) -> tuple[str, ...]:
    """What kind of image the frame is, with the way it was computed from a volume where it was."""
    said = groups.get("CTImageFrameTypeSequence", "FrameType") or ()
    words = [said] if isinstance(said, str) else [str(word) for word in said]
    how = str(groups.get("CTImageFrameTypeSequence", "VolumeBasedCalculationTechnique") or "NONE")
    return tuple(word.strip().upper() for word in (*words, *([how] if words and how != "NONE" else [])))


def _acquisition(groups: _Groups, otherwise: str) -> str:
    """The number of the acquisition with the stack: frames of two stacks are never one volume by chance."""
    number = groups.get("FrameContentSequence", "FrameAcquisitionNumber") or otherwise
    stack = groups.get("FrameContentSequence", "StackID") or ""
    return f"{number} {stack}".strip()


def _frame(base: Slice, index: int, groups: _Groups, headers: dict[tuple[object, ...], Header]) -> Slice:
    """What the groups leave out is taken from the top of the header, where some writers put it for all frames."""
    top = base.header
    orientation = groups.floats("PlaneOrientationSequence", "ImageOrientationPatient", 6) or top.orientation
    spacing = groups.floats("PixelMeasuresSequence", "PixelSpacing", 2)
    thickness = groups.number("PixelMeasuresSequence", "SliceThickness") or top.thickness
    slope = groups.number("PixelValueTransformationSequence", "RescaleSlope")
    intercept = groups.number("PixelValueTransformationSequence", "RescaleIntercept")
    kernel = str(groups.get("CTReconstructionSequence", "ConvolutionKernel") or base.header.kernel)
    rescale = str(groups.get("PixelValueTransformationSequence", "RescaleType") or base.header.rescale_type).upper()
    key = (orientation, spacing, thickness, kernel, rescale)
    if key not in headers:
        headers[key] = replace(
            base.header,
            orientation=orientation,
            spacing=good_spacing(spacing) if spacing else top.spacing,
            spacing_text=str(spacing) if spacing else top.spacing_text,
            thickness=thickness,
            kernel=kernel,
            rescale_type=rescale,
        )
    position = groups.floats("PlanePositionSequence", "ImagePositionPatient", 3)
    temporal = groups.get("TemporalPositionSequence", "TemporalPositionTimeOffset")
    content = groups.get("FrameContentSequence", "TemporalPositionIndex")
    return replace(
        base,
        header=headers[key],
        sop_uid=f"{base.sop_uid}#{index + 1}",
        position=(position[0], position[1], position[2]) if position else None,
        instance=index + 1,
        frame=index,
        truncated=base.truncated and _is_cut(base, index),
        acquisition=_acquisition(groups, base.acquisition),
        temporal=str(next((value for value in (temporal, content) if value is not None), base.temporal)),
        image_type=_image_type(groups) or base.image_type,
        slope=base.slope if slope is None else slope,
        intercept=base.intercept if intercept is None else intercept,
    )
