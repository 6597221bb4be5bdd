"""Density of the lungs region by region: both lungs, each lung, thirds of their height, lobes."""

from sscild_desktop.core.classes import INDEX_KEYS, LOBE_KEYS, LOBE_NAMES, THIRDS, Lobe
from sscild_desktop.core.results import Analysis

LUNG_REGIONS = {"both": "Both lungs", "right": "Right lung", "left": "Left lung"}
_THIRD_NAMES = {"upper": "Upper third", "middle": "Middle third", "lower": "Lower third"}
THIRD_REGIONS = {key: _THIRD_NAMES[key] for key in reversed(THIRDS)}
REGION_NAMES = LUNG_REGIONS | THIRD_REGIONS | {LOBE_KEYS[lobe]: LOBE_NAMES[lobe] for lobe in Lobe}
"""Key of each region in JSON and its words, in the order in which they are shown."""

PREFIXES = {"both": "", "right": "right_", "left": "left_"}


def density_by_region(analysis: Analysis) -> dict[str, dict[str, float]]:
    """The indices of each region in the order of ``REGION_NAMES``; one that was not measured is left out."""
    found: dict[str, dict[str, float]] = {}
    if analysis.lungs is not None:
        known = analysis.lungs.density
        for region, prefix in PREFIXES.items():
            found[region] = {key: known[prefix + key] for key in INDEX_KEYS if prefix + key in known}
        found |= {third: analysis.lungs.thirds.get(third, {}) for third in THIRD_REGIONS}
    if analysis.lobes is not None:
        found |= {LOBE_KEYS[Lobe(one.lobe)]: one.density for one in analysis.lobes.lobes}
    return {region: values for region, values in found.items() if values}
