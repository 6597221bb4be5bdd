"""What the reader changed in an analysis, for JSON and workbook: corrections of masks, decisions, both values."""

from typing import Any

from sscild_desktop.core.corrected import MASKS, corrected_masks, untouched
from sscild_desktop.core.course.measures import MEASURES, Measure, analysis_measures
from sscild_desktop.core.results import BY_READER, Analysis
from sscild_desktop.core.rules.volumes import VOLUME_NAMES, measured_volumes, own_volumes
from sscild_desktop.core.wording import listed

Both = tuple[Measure, float | None, float | None]


def both_values(analysis: Analysis) -> list[Both]:
    """Each followed number that is another one than the program found: the automatic value and the one that counts."""
    found, now = analysis_measures(untouched(analysis)), analysis_measures(analysis)
    return [(one, found.get(one.key), now.get(one.key)) for one in MEASURES if found.get(one.key) != now.get(one.key)]


def changed_in_words(analysis: Analysis) -> str:
    """Which numbers are not the program's alone, in one sentence; '' where the reader changed nothing."""
    corrected = corrected_masks(analysis)
    masks = [name for name in MASKS if name in corrected]
    moved = [one.level for one in analysis.levels if one.is_moved]
    scored = [one.level for one in analysis.levels if one.scored_by == BY_READER]
    parts = [f"masks of {listed(masks)}"] if masks else []
    parts += [f"{_levels_in_words(moved)} moved"] if moved else []
    parts += [f"scores of {_levels_in_words(scored)}"] if scored else []
    parts += _volumes_in_words(analysis)
    return f"Changed by the reader: {'; '.join(parts)}." if parts else ""


def _levels_in_words(numbers: list[int]) -> str:
    """'level 3' or 'levels 1 and 4'."""
    return f"level{'s' * (len(numbers) > 1)} {listed([str(one) for one in numbers])}"


def _volumes_in_words(analysis: Analysis) -> list[str]:
    """'volume of right lung 2000 mL (automatic 2150 mL)' of each that is not the measured one."""
    measured = measured_volumes(analysis)
    return [
        f"volume of {VOLUME_NAMES[key].lower()} {'withdrawn' if ml is None else f'{ml:.0f} mL'} "
        f"(automatic {measured[key]:.0f} mL)"
        for key, ml in own_volumes(analysis).items()
    ]


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
