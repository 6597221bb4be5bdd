"""Clinical rules: one pure function each, never mixed; every answer carries its inputs and its source."""

from sscild_desktop.core.rules.extents import (
    CONSISTENCY_TOLERANCE,
    GOH_LEVELS,
    is_consistent,
    round_to_5,
)
from sscild_desktop.core.rules.goh import GohStage, goh_stage
from sscild_desktop.core.rules.lung_function import (
    absolute_decline,
    composite_physiologic_index,
    relative_decline,
)
from sscild_desktop.core.rules.progression import (
    Pair,
    eustar_band,
    fvc_important_change,
    inbuild,
    omeract,
    ppf_2022,
)
from sscild_desktop.core.rules.severity import lobar_severity, severity_sum
from sscild_desktop.core.rules.verdict import Verdict

__all__ = [
    "CONSISTENCY_TOLERANCE",
    "GOH_LEVELS",
    "GohStage",
    "Pair",
    "Verdict",
    "absolute_decline",
    "composite_physiologic_index",
    "eustar_band",
    "fvc_important_change",
    "goh_stage",
    "inbuild",
    "is_consistent",
    "lobar_severity",
    "omeract",
    "ppf_2022",
    "relative_decline",
    "round_to_5",
    "severity_sum",
]
