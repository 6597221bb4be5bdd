"""The numbers of an analysis as a structured report (TID 1500): volumes, extents, lobes, Goh levels, stage."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import highdicom as hd
from highdicom.seg import SegmentDescription
from highdicom.sr import (
    AlgorithmIdentification,
    CodedConcept,
    ComprehensiveSR,
    DeviceObserverIdentifyingAttributes,
    FindingSite,
    Measurement,
    MeasurementReport,
    MeasurementsAndQualitativeEvaluations,
    ObservationContext,
    ObserverContext,
    QualitativeEvaluation,
    ReferencedSegment,
    SourceImageForMeasurementGroup,
    SourceSeriesForSegmentation,
    TrackingIdentifier,
    VolumetricROIMeasurementsAndQualitativeEvaluations,
)
from pydicom.sr.codedict import codes as words
from pydicom.sr.coding import Code

from sscild_desktop import PROGRAM_NAME, __version__
from sscild_desktop.core.classes import LESION_KEYS, LESION_NAMES, LOBE_NAMES, Lobe, Lung
from sscild_desktop.core.corrected import corrected_masks
from sscild_desktop.core.exports.dicom import codes
from sscild_desktop.core.exports.dicom.segmentation import EQUIPMENT, Written, method_of
from sscild_desktop.core.exports.dicom.source import Source, made_uid
from sscild_desktop.core.results import BY_NETWORK, Analysis, Extent, GohLevel
from sscild_desktop.core.rules.goh import goh_stage

DECIMALS = 4

BY_HAND = "Changed by the reader"
MADE_OF = {"lungs": {"lungs"}, "lesions": {"lungs", "lesions"}, "lobes": {"lungs", "lobes", "lesions"}}
"""The masks that the numbers of a role are counted in."""

Values = list[tuple[Code, float | None, Code]]
"""What was measured, the value (None and what is no number are left out), its unit."""


@dataclass(frozen=True)
class Group:
    """Measurements of one thing: its name, what and where it is, the key of its segment, the role that found it.

    ``is_changed``: the reader, or the masks as he corrected them, gave a score in it.
    """

    name: str
    values: Values
    role: str
    finding: Code | None = None
    site: tuple[Code, Code | None] = (codes.LUNG, None)
    segment: str = ""
    plane: int | None = None
    stage: Code | None = None
    is_changed: bool = False


def make_report(
    analysis: Analysis, source: Source, segmented: Sequence[Written], number: int, fvc_percent: float | None = None
) -> ComprehensiveSR:
    """The report of an analysis. It refers to the segments in ``segmented``; ``fvc_percent`` decides the stage."""
    device = DeviceObserverIdentifyingAttributes(
        uid=made_uid("program", __version__), name=PROGRAM_NAME, manufacturer_name="SScILD", model_name=__version__
    )
    corrected = corrected_masks(analysis)
    observer = ObserverContext(words.DCM.Device, device)
    content = MeasurementReport(
        observation_context=ObservationContext(observer_device_context=observer),
        procedure_reported=codes.CT_OF_CHEST,
        imaging_measurements=[
            _items(one, analysis, source, segmented, corrected) for one in groups(analysis, fvc_percent)
        ],
        title=words.DCM.ImagingMeasurementReport,
    )
    return ComprehensiveSR(
        evidence=[*source.images, *(one.dataset for one in segmented)],
        content=content[0],
        series_instance_uid=hd.UID(),
        series_number=number,
        sop_instance_uid=hd.UID(),
        instance_number=1,
        series_description=f"{PROGRAM_NAME}: measurements, research use only",
        **EQUIPMENT,
    )


def groups(analysis: Analysis, fvc_percent: float | None) -> Iterator[Group]:
    """Everything that was measured; parts that were not run have no group."""
    yield from _of_lungs(analysis)
    yield from _of_lesions(analysis)
    yield from _of_lobes(analysis)
    yield from _of_levels(analysis, fvc_percent)


def _of_lungs(analysis: Analysis) -> Iterator[Group]:
    lungs = analysis.lungs
    if lungs is None:
        return
    both: Values = [
        (codes.VOLUME, lungs.total_ml, codes.MILLILITRE),
        (codes.ATTENUATION, lungs.mean_hu, codes.HOUNSFIELD),
    ]
    if analysis.lobes is not None:
        both.append((codes.SEVERITY_SUM, analysis.lobes.severity_sum, codes.ONE))
    yield Group("Both lungs", both, "lungs")
    for side, ml in ((Lung.RIGHT, lungs.right_ml), (Lung.LEFT, lungs.left_ml)):
        name, key = f"{side.name.title()} lung", side.name.lower()
        yield Group(name, [(codes.VOLUME, ml, codes.MILLILITRE)], "lungs", None, codes.LUNGS[side], key)


def _of_lesions(analysis: Analysis) -> Iterator[Group]:
    extents = analysis.lesions.extents if analysis.lesions is not None else {}
    for lesion, key in LESION_KEYS.items():
        if key in extents:
            finding = codes.LESIONS[lesion]
            yield Group(LESION_NAMES[lesion], _extent(extents[key]), "lesions", finding, segment=key)
    if "total" in extents:
        yield Group("Total disease", _extent(extents["total"]), "lesions", codes.TOTAL_DISEASE)


def _extent(one: Extent) -> Values:
    return [(codes.VOLUME, one.ml, codes.MILLILITRE), (codes.SHARE_OF_LUNGS, one.percent, codes.PERCENT)]


def _of_lobes(analysis: Analysis) -> Iterator[Group]:
    for one in analysis.lobes.lobes if analysis.lobes is not None else ():
        lobe = Lobe(one.lobe)
        total = one.extents.get("total")
        values: Values = [
            (codes.VOLUME, one.ml, codes.MILLILITRE),
            (codes.SHARE_OF_LOBE, total.percent if total else None, codes.PERCENT),
            (codes.SEVERITY, one.severity, codes.ONE),
        ]
        key = lobe.name.lower().replace("_", "-")
        yield Group(LOBE_NAMES[lobe], values, "lobes", None, codes.LOBES[lobe], key)


def _of_levels(analysis: Analysis, fvc_percent: float | None) -> Iterator[Group]:
    for one in analysis.levels:
        name, number, changed = f"Goh level {one.level}", codes.goh_level(one.level), one.scored_by != BY_NETWORK
        yield Group(name, _level(one), "scores", number, plane=one.slice, is_changed=changed)
    extent = analysis.extent_percent
    if extent is not None:
        stage = codes.STAGES[goh_stage(extent, fvc_percent).stage]
        inputs: Values = [(codes.MEAN_EXTENT, extent, codes.PERCENT), (codes.FVC, fvc_percent, codes.PERCENT)]
        changed = any(one.scored_by != BY_NETWORK for one in analysis.levels)
        yield Group("Goh stage", inputs, "scores", stage=stage, is_changed=changed)


def _level(one: GohLevel) -> Values:
    scores = one.scores
    found = {key: getattr(scores, key) if scores is not None else None for key in codes.SCORES}
    shares: Values = [(codes.SCORES[key], value, codes.PERCENT) for key, value in found.items()]
    return [(codes.LEVEL_HEIGHT, one.z_mm, codes.MILLIMETRE), *shares]


def _items(
    group: Group, analysis: Analysis, source: Source, segmented: Sequence[Written], corrected: frozenset[str]
) -> MeasurementsAndQualitativeEvaluations | VolumetricROIMeasurementsAndQualitativeEvaluations:
    """The group as the standard's template; by its segment where there is one, else by the slice it was read on."""
    name, family, version = method_of(analysis, group.role)
    by_hand = group.is_changed or bool(MADE_OF.get(group.role, set()) & corrected)
    site, side = group.site
    drawn = next((one for one in segmented if group.segment in one.numbers), None)
    # a segment and its numbers are followed under one UID
    uid = hd.UID() if drawn is None else _described(drawn, group).tracking_uid
    common: dict[str, Any] = {
        "tracking_identifier": TrackingIdentifier(uid=uid, identifier=group.name),
        "finding_type": group.finding,
        "finding_sites": [FindingSite(site, laterality=side)],
        "algorithm_id": AlgorithmIdentification(name, version, [BY_HAND] if by_hand else None, family),
        "measurements": [
            _measurement(what, value, unit)
            for what, value, unit in group.values
            if value is not None and math.isfinite(value)
        ],
        "qualitative_evaluations": [QualitativeEvaluation(codes.GOH_STAGE, group.stage)] if group.stage else None,
    }
    if drawn is not None:
        segment = _segment(drawn, drawn.numbers[group.segment], source)
        return VolumetricROIMeasurementsAndQualitativeEvaluations(referenced_segment=segment, **common)
    images = _images(source, group.plane)
    return MeasurementsAndQualitativeEvaluations(source_images=images, **common)


def _described(one: Written, group: Group) -> SegmentDescription:
    return one.dataset.get_segment_description(one.numbers[group.segment])


def _measurement(name: Code, value: float, unit: Code) -> Measurement:
    derivation = codes.MEAN if name == codes.ATTENUATION else None
    return Measurement(CodedConcept.from_code(name), round(float(value), DECIMALS), unit, derivation=derivation)


def _segment(one: Written, number: int, source: Source) -> ReferencedSegment:
    return ReferencedSegment(
        sop_class_uid=one.dataset.SOPClassUID,
        sop_instance_uid=one.dataset.SOPInstanceUID,
        segment_number=number,
        source_series=SourceSeriesForSegmentation(source.images[0].SeriesInstanceUID),
    )


def _images(source: Source, plane: int | None) -> list[SourceImageForMeasurementGroup] | None:
    """The slice that was scored; none where axial slices were not what was acquired."""
    found = source.image_at(plane) if plane is not None else None
    if found is None:
        return None
    image, frame = found
    return [SourceImageForMeasurementGroup(image.SOPClassUID, image.SOPInstanceUID, [frame] if frame else None)]
