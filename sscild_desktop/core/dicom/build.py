"""A group of slices to the series that the chooser shows: stack, header facts and the verdict of the gate."""

from collections import Counter
from dataclasses import replace

from sscild_desktop.core.decoding import streams
from sscild_desktop.core.dicom import words
from sscild_desktop.core.dicom.gate import Facts, judge
from sscild_desktop.core.dicom.grouping.group import Group
from sscild_desktop.core.dicom.headers.facts import Slice
from sscild_desktop.core.dicom.headers.read import UNCOMPRESSED
from sscild_desktop.core.dicom.series import SeriesFound
from sscild_desktop.core.dicom.stack import Stack, flat_stack, make_stack
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.findings import Finding, in_order
from sscild_desktop.core.identity import age_of_child
from sscild_desktop.core.volume import SeriesInfo


def build_series(group: Group) -> SeriesFound:
    """The series of one group, its slices in stack order."""
    stack, no_place = _stack(group)
    slices = tuple(group.slices[i] for i in stack.order)
    middle = slices[len(slices) // 2]
    findings = (*judge(_facts(slices, middle, stack, no_place)), *stack.findings, *group.findings)
    return SeriesFound(
        info=replace(_info(middle), slice_thickness_mm=_usual_thickness(slices)),
        modality=middle.header.modality,
        slice_count=len(slices),
        files=tuple(dict.fromkeys(one.place.name for one in slices)),
        findings=in_order((*findings, *_decoder(slices))),
        slices=slices,
        stack=stack,
        geometry=stack.geometry,
        image_type=middle.image_type,
    )


def _stack(group: Group) -> tuple[Stack, str]:
    """The stack, and why its slices have no place in the patient, '' where they have."""
    try:
        stack = make_stack(group.slices)
    except InputRefused:
        stack = None
    return (stack, "") if stack is not None else (flat_stack(group.slices), _why_no_place(group))


def _why_no_place(group: Group) -> str:
    header = group.slices[0].header
    if all(one.position is None for one in group.slices):
        is_one_place = any(finding.code == "ask-same-place" for finding in group.findings)
        watching = "many of them lie in one place, as where contrast medium is waited for"
        return watching if is_one_place else "they do not say where they lie"
    if header.orientation is None:
        return "they do not say in which direction they lie"
    if header.spacing is None:
        return (
            f"their pixel spacing is “{header.spacing_text}”" if header.spacing_text else "they name no pixel spacing"
        )
    return "their rows and columns are not at right angles"


def _facts(slices: tuple[Slice, ...], middle: Slice, stack: Stack, no_place: str) -> Facts:
    header = middle.header
    return Facts(
        modality=header.modality,
        slice_count=len(slices),
        no_place=no_place,
        geometry=stack.geometry,
        slice_axis=stack.slice_axis,
        thickness_mm=_usual_thickness(slices),
        rescale_type=header.rescale_type,
        has_rescale=all(one.slope is not None and one.slope != 0 and one.intercept is not None for one in slices),
        is_lossy=any(one.header.lossy or one.header.pixels.transfer_syntax in streams.LOSSY for one in slices),
        is_derived="DERIVED" in middle.image_type,
        contrast=header.contrast if words.is_medium(header.contrast) else "",
        burned_in=any(one.header.burned_in for one in slices),
        patient_position=header.patient_position,
        body_part=header.body_part,
        child=age_of_child(_info(middle)),
        photometric=header.pixels.photometric,
        kernel=header.kernel,
        image_type=middle.image_type,
        texts=(header.description, header.protocol, header.comments),
    )


def _usual_thickness(slices: tuple[Slice, ...]) -> float | None:
    """What most slices say; one that lies is outvoted."""
    counts = Counter(one.header.thickness for one in slices if one.header.thickness)
    return counts.most_common(1)[0][0] if counts else None


def _decoder(slices: tuple[Slice, ...]) -> list[Finding]:
    syntaxes = Counter(one.header.pixels.transfer_syntax for one in slices)
    if all(syntax in UNCOMPRESSED or syntax in streams.KNOWN for syntax in syntaxes):
        return []
    text = "The images are compressed in a way this program cannot read; export the series uncompressed."
    return [Finding("compression", "refuse", text)]


def _info(middle: Slice) -> SeriesInfo:
    header = middle.header
    return SeriesInfo(
        series_uid=header.series_uid,
        study_uid=header.study_uid,
        description=header.description,
        kernel=header.kernel,
        manufacturer=header.manufacturer,
        slice_thickness_mm=header.thickness,
        study_date=header.study_date or middle.day,
        patient_name=header.patient_name,
        patient_id=header.patient_id,
        patient_sex=header.patient_sex,
        patient_age=header.patient_age,
        patient_position=header.patient_position,
        patient_birth_date=header.patient_birth,
    )
