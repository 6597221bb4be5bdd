"""A small analysis made by hand, whose every number is known."""

from dataclasses import replace

import numpy as np

from sscild_desktop.core.classes import Lesion, Lung
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.results import (
    Analysis,
    Extent,
    GohLevel,
    HeatMap,
    LesionResult,
    LobeMeasures,
    LobeResult,
    LungResult,
    NetworkUse,
    ProfileSlice,
    Scores,
)
from sscild_desktop.core.volume import Geometry, SeriesInfo

SHAPE = (6, 10, 12)
TOTS = (12.4, 15.0, 21.0, 30.2, 44.9)
PATIENT_NAME, PATIENT_ID = "Doe^Jane", "ID-4711"


def example_analysis() -> Analysis:
    """Five scored levels, the fifth moved by the reader; both masks; one heat map; a warning of the gate."""
    return Analysis(
        series=SeriesInfo(
            series_uid="1.2.3.4",
            description="Chest 1.0 B60f",
            kernel="B60f",
            slice_thickness_mm=1.0,
            patient_name=PATIENT_NAME,
            patient_id=PATIENT_ID,
        ),
        geometry=Geometry(SHAPE, (2.5, 0.7, 0.8), (-100.0, -90.0, -250.0), direction=tilted()),
        findings=(Finding("contrast", "warn", "Contrast medium was given; density is affected."),),
        lungs=LungResult(lung_mask(), 4300.0, 2300.0, 2000.0, -820.5, {"mean_hu": -820.5, "skewness": float("nan")}),
        lesions=LesionResult(lesion_mask(), extents()),
        lobes=LobeResult(lobe_mask(), lobes(), {"right oblique": 0.4, "right horizontal": 0.1, "left oblique": 0.5}),
        levels=tuple(level(index, tot) for index, tot in enumerate(TOTS, start=1)),
        heatmaps=(HeatMap(1, "tot", np.zeros(SHAPE[1:], np.float32), 11.0, 12.4),),
        networks=(NetworkUse("goh-scores", "1.0", "a" * 64, "CPUExecutionProvider", "this computer has no CUDA"),),
        seconds={"lungs": 1.25, "lesions": 3.5},
    )


def profiled() -> Analysis:
    """The same with its four slices of lung scored."""
    slices = (
        ProfileSlice(z, -250.0 + 2.5 * z, 25.0 * z - 12.5, Scores(10.0 * z, 5.0 * z, 4.0 * z)) for z in range(1, 5)
    )
    return replace(example_analysis(), profile=tuple(slices))


def tilted() -> tuple[tuple[float, float, float], ...]:
    """Axes turned by five degrees about the table's axis: a slip in the order of axes would show."""
    c, s = float(np.cos(np.radians(5.0))), float(np.sin(np.radians(5.0)))
    return ((c, -s, 0.0), (s, c, 0.0), (0.0, 0.0, 1.0))


def level(number: int, tot: float) -> GohLevel:
    """The automatic place is z = −20·number; the reader moved level 5 by 5 mm."""
    scores = Scores(tot, tot * 0.7, tot * 0.5)
    one = GohLevel(number, -20.0 * number, 6 - number, scores, -20.0 * number, scores, 3.0, "found by anatomy")
    return replace(one, z_mm=one.z_mm - 5.0, auto_scores=Scores(40.0, 20.0, 21.0)) if number == 5 else one


def lung_mask() -> np.ndarray:
    mask = np.zeros(SHAPE, np.uint8)
    mask[1:5, 2:8, 1:5] = Lung.RIGHT
    mask[1:5, 2:8, 7:11] = Lung.LEFT
    return mask


def lobe_mask() -> np.ndarray:
    """The lungs cut by flat planes."""
    mask = np.zeros(SHAPE, np.uint8)
    for lobe, (z, x) in {1: ((4, 5), (1, 5)), 2: ((3, 4), (1, 5)), 3: ((1, 3), (1, 5)), 4: ((3, 5), (7, 11))}.items():
        mask[z[0] : z[1], 2:8, x[0] : x[1]] = lobe
    mask[1:3, 2:8, 7:11] = 5
    return mask


def lobes() -> tuple[LobeMeasures, ...]:
    """Total disease of 0.5, 3, 20, 40 and 80 percent: severities 0, 1, 2, 3, 5."""
    shares = ((1, 900.0, 0.5, 0), (2, 400.0, 3.0, 1), (3, 1000.0, 20.0, 2), (4, 1100.0, 40.0, 3), (5, 900.0, 80.0, 5))
    keys = ("ggo", "reticulation", "consolidation", "fibrosis", "total")
    return tuple(
        LobeMeasures(lobe, ml, dict.fromkeys(keys, Extent(share, ml * share / 100.0)), severity)
        for lobe, ml, share, severity in shares
    )


def lesion_mask() -> np.ndarray:
    mask = np.zeros(SHAPE, np.uint8)
    mask[2, 3, 2] = Lesion.GGO | Lesion.FIBROSIS
    mask[3, 4, 8] = Lesion.RETICULATION
    return mask


def extents() -> dict[str, Extent]:
    shares = {"ggo": 12.0, "reticulation": 8.0, "consolidation": 0.0, "fibrosis": 3.5, "total": 19.25}
    return {key: Extent(percent, 43.0 * percent) for key, percent in shares.items()}


def two_classes(analysis: Analysis) -> Analysis:
    """The same by a lesion network that marks ground-glass and consolidation only."""
    marked = ("ggo", "consolidation", "total")

    def kept(extents: dict[str, Extent]) -> dict[str, Extent]:
        return {key: extents[key] for key in marked if key in extents}

    assert analysis.lesions is not None and analysis.lobes is not None
    lobes = tuple(replace(one, extents=kept(one.extents)) for one in analysis.lobes.lobes)
    return replace(
        analysis,
        lesions=replace(analysis.lesions, extents=kept(analysis.lesions.extents)),
        lobes=replace(analysis.lobes, lobes=lobes, fissures_seen={}),
        methods={"lungs": "threshold", "lobes": "lungs-lobes", "lesions": "opacities"},
    )
