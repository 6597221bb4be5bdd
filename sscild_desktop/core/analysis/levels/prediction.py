"""Asks the level network, of whichever kind it is, where it sees the five levels; that needs the volume alone."""

from sscild_desktop.core.analysis.coarse_chest import LevelSpec, prepare_levels
from sscild_desktop.core.analysis.levels.level_cube import predict_in_cube
from sscild_desktop.core.analysis.levels.placing import LevelPrediction
from sscild_desktop.core.inference.batches import still
from sscild_desktop.core.inference.cards import CUBE
from sscild_desktop.core.inference.sessions import Network, as_input
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.volume import Volume


def predict_levels(volume: Volume, network: Network, report: Report = silent) -> LevelPrediction:
    """Where the level network sees the five levels."""
    if network.card.input.frame == CUBE:
        return predict_in_cube(volume, network, report)
    report(0.0, "Finding the Goh levels")
    planes, plane_z_mm = prepare_levels(volume, LevelSpec.from_card(network.card.input))
    inputs = {network.card.input.name: as_input(planes)}
    outputs = network.run(inputs, still(report, 0.5, "Finding the Goh levels"))
    return LevelPrediction.from_probabilities(outputs["levels"], plane_z_mm)
