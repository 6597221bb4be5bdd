"""The staging of SSc-ILD of Goh and colleagues: limited or extensive by CT extent and, where in doubt, FVC."""

from dataclasses import dataclass

from sscild_desktop.core.rules.logic import checked
from sscild_desktop.core.rules.lung_function import DECIMALS, EXTENT_NOISE_POINTS

SOURCE = "Goh et al., Am J Respir Crit Care Med 2008;177:1248"
LIMITED_BELOW = 10.0
EXTENSIVE_ABOVE = 30.0
FVC_LIMITED_FROM = 70.0
SINGLE_THRESHOLD = 20.0
NO_DISEASE = "no disease above the noise"


@dataclass(frozen=True)
class GohStage:
    """``stage`` is 'limited', 'extensive' or 'indeterminate'; ``text`` says it in words with the reason.

    ``threshold_20_reading`` is the stage by the 20 % threshold alone, given beside an indeterminate stage; it never
    replaces the stage.
    """

    stage: str
    text: str
    threshold_20_reading: str
    extent_percent: float
    fvc_percent: float | None = None
    source: str = SOURCE

    @property
    def words(self) -> str:
        """The stage as it is shown, see ``stage_words``."""
        return stage_words(self.stage, self.extent_percent)


def stage_words(stage: str, extent_percent: float | None) -> str:
    """'Limited', or for a chest that reads like a healthy one 'No disease above the noise'."""
    is_healthy = stage == "limited" and extent_percent is not None and _is_noise(extent_percent)
    return (NO_DISEASE if is_healthy else stage).capitalize()


def _is_noise(extent_percent: float) -> bool:
    return round(extent_percent, DECIMALS) <= EXTENT_NOISE_POINTS


def goh_stage(extent_percent: float, fvc_percent: float | None = None) -> GohStage:
    """Stage from the patient extent in percent and FVC in percent predicted (None when not known)."""
    extent = checked("the extent", extent_percent, 0.0, 100.0)
    fvc = None if fvc_percent is None else checked("FVC % predicted", fvc_percent, 1.0, 250.0)
    # the mean of five scores in tenths is 10 %, and not 9.999…, whatever binary says
    rounded = round(extent, DECIMALS)
    at_20 = "extensive" if rounded > SINGLE_THRESHOLD else "limited"
    if rounded < LIMITED_BELOW:
        text = f"{NO_DISEASE}; limited" if _is_noise(extent) else "limited"
        return GohStage("limited", f"{text} (extent below 10 %)", at_20, extent, fvc)
    if rounded > EXTENSIVE_ABOVE:
        return GohStage("extensive", "extensive (extent above 30 %)", at_20, extent, fvc)
    if fvc is None:
        text = f"indeterminate, FVC needed (at the 20 % threshold alone: {at_20})"
        return GohStage("indeterminate", text, at_20, extent, None)
    if fvc >= FVC_LIMITED_FROM:
        return GohStage("limited", "limited (extent 10–30 %, FVC at least 70 % predicted)", at_20, extent, fvc)
    return GohStage("extensive", "extensive (extent 10–30 %, FVC below 70 % predicted)", at_20, extent, fvc)
