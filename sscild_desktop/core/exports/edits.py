"""What the reader changed in an analysis, for JSON and workbook: corrections of masks, decisions, both values."""

from typing import Any

from sscild_desktop.core.corrected import untouched
from sscild_desktop.core.course.measures import MEASURES, Measure, analysis_measures
from sscild_desktop.core.results import Analysis

Both = tuple[Measure, float | None, float | None]


def both_values(analysis: Analysis) -> list[Both]:
    """Each followed number that is another one than the program found: the automatic value and the one that counts."""
    found, now = analysis_measures(untouched(analysis)), analysis_measures(analysis)
    return [(one, found.get(one.key), now.get(one.key)) for one in MEASURES if found.get(one.key) != now.get(one.key)]


def edits_json(analysis: Analysis) -> dict[str, Any]:
    """Lists of corrections of masks, of decisions about numbers, and of the numbers that changed by them."""
    masks = [
        {
            "tool": one.tool,
            "target": one.target,
            "voxels": one.voxels,
            "ml": round(one.ml, 4),
            "first_slice": one.first_slice,
            "last_slice": one.last_slice,
            "reader": one.reader,
            "at": one.at,
        }
        for one in analysis.mask_edits
    ]
    readings = [
        {
            "key": one.key,
            "decision": one.decision,
            "automatic": _rounded(one.automatic),
            "value": _rounded(one.value),
            "reader": one.reader,
            "at": one.at,
        }
        for one in analysis.readings
    ]
    numbers = [
        {"key": one.key, "unit": one.unit, "automatic": _rounded(before), "value": _rounded(now)}
        for one, before, now in both_values(analysis)
    ]
    return {"masks": masks, "readings": readings, "numbers": numbers}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
