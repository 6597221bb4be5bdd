"""The result in five lines of text, as it is pasted into a letter."""

from sscild_desktop import PROGRAM_NAME, __version__
from sscild_desktop.core.classes import LESION_KEYS, LESION_NAMES
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.rules.borders import exact_text
from sscild_desktop.core.rules.goh import goh_stage
from sscild_desktop.core.rules.volumes import LUNGS, own_volumes
from sscild_desktop.core.whose import Whose

NOT_A_DIAGNOSIS = "Research use only, not a diagnosis."


def result_in_words(analysis: Analysis, whose: Whose, fvc_percent: float | None = None) -> str:
    """Whose CT, stage with its extent, the levels, the lesions, the note: five lines."""
    lines = (
        _whose(analysis, whose),
        _stage(analysis, fvc_percent),
        _levels(analysis),
        _lesions(analysis),
        f"{PROGRAM_NAME} {__version__}. {NOT_A_DIAGNOSIS}",
    )
    return "\n".join(lines)


def _whose(analysis: Analysis, whose: Whose) -> str:
    said = (whose.patient, f"CT of {whose.day}" if whose.day else "CT", analysis.series.description)
    return ", ".join(one for one in said if one)


def _stage(analysis: Analysis, fvc_percent: float | None) -> str:
    extent = analysis.extent_percent
    if extent is None:
        return "Goh stage: not determined, the five levels were not all scored"
    fvc = "not entered" if fvc_percent is None else f"{fvc_percent:.10g} % predicted"
    text = goh_stage(extent, fvc_percent).text
    return f"Goh stage: {text}; extent (mean TOT) {exact_text('goh_extent', extent, 1)} %; FVC {fvc}"


def _levels(analysis: Analysis) -> str:
    scored = [(one.level, one.scores) for one in analysis.levels if one.scores is not None]
    if not scored:
        return "Goh levels: not scored"
    said = (f"{level}: {scores.tot:.0f}/{scores.gg:.0f}/{scores.ret:.0f}" for level, scores in scored)
    return f"Goh levels, TOT/GG/RET in % of the lung area: {', '.join(said)}"


def _lungs(analysis: Analysis) -> str:
    """The volume that counts, with the measured one where that is another."""
    if analysis.lungs is None:
        return "lungs not measured"
    automatic, own = f"{analysis.lungs.total_ml / 1000:.2f} L", own_volumes(analysis)
    if LUNGS not in own:
        return f"lungs {automatic}"
    ml = own[LUNGS]
    return f"lungs {'withdrawn' if ml is None else f'{ml / 1000:.2f} L, own'} (automatic {automatic})"


def _lesions(analysis: Analysis) -> str:
    lungs = _lungs(analysis)
    if analysis.lesions is None:
        return f"Lesions: not analysed; {lungs}"
    names = {key: LESION_NAMES[kind].lower() for kind, key in LESION_KEYS.items()} | {"total": "together"}
    found = analysis.lesions.extents
    said = [f"{name} {found[key].percent:.1f} %" for key, name in names.items() if key in found]
    severity = analysis.lobes.severity_sum if analysis.lobes is not None else None
    lobes = [] if severity is None else [f"lobar severity {severity} of 25"]
    return f"Lesions, % of the lungs: {'; '.join([', '.join(said), lungs, *lobes])}"
