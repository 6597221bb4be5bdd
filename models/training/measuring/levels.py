"""Errors of the Goh levels of each patient by the network that was trained without, alone and as the program places it.

``python -m models.training.measuring.levels --folds FOLDS [--write]`` takes ``FOLDS/<case>/goh-levels.onnx`` with its
card, exported from the training without that case.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np

from models.training.data.cases import WHOLE_CHEST, RealCase, load_case, reference_levels
from models.training.shipping.cards import (
    LEVEL_ERRORS,
    LEVELS_ALONE,
    LEVELS_BY_PROGRAM,
    LEVELS_PLACED,
    rounded,
    write,
)
from models.training.shipping.export import MODELS
from sscild_desktop.core.analysis.levels.landmarks import anatomy_landmarks
from sscild_desktop.core.analysis.levels.placing import fuse_levels
from sscild_desktop.core.analysis.levels.prediction import predict_levels
from sscild_desktop.core.analysis.lungs.finding import find_lungs
from sscild_desktop.core.inference import Network, load_card, open_network
from sscild_desktop.core.volume import Geometry, Volume

NAME = "goh-levels"
NO_TRUTH = {"4d-lung-3mm-jpegls": (0,)}
"""Levels that cannot be read in a case: an aberrant artery."""

Errors = dict[str, list[float]]
"""Of each case, L1 to L5, in mm: ours - reader."""


def errors_of(case: RealCase, network: Network) -> tuple[list[float], list[float]]:
    """Errors in mm of the network alone and of the program; patient z is that of the files."""
    shape = (case.hu.shape[0], case.hu.shape[1], case.hu.shape[2])
    volume = Volume(case.hu, Geometry(shape, case.spacing, (0.0, 0.0, float(case.z_mm[0]))))
    reader, prediction = reference_levels(case.name), predict_levels(volume, network)
    levels = fuse_levels(volume, anatomy_landmarks(volume, find_lungs(volume)), prediction)
    alone = [float(ours) - z for ours, z in zip(prediction.z_mm, reader, strict=True)]
    return alone, [level.z_mm - z for level, z in zip(levels, reader, strict=True)]


def summed(errors: Errors) -> dict[str, float]:
    """Median and largest size of the errors that have a truth."""
    sizes = [
        abs(error)
        for case, row in errors.items()
        for index, error in enumerate(row)
        if index not in NO_TRUTH.get(case, ())
    ]
    return {"median": float(np.median(sizes)), "worst": max(sizes), "levels": len(sizes)}


def figures(alone: Errors, placed: Errors) -> dict[str, Any]:
    """What the card says."""
    medians = np.median(np.abs(np.asarray(list(alone.values()))), 0)
    found = {LEVEL_ERRORS: rounded(alone, 1), "median_absolute_error_mm_per_level": rounded(medians.tolist(), 1)}
    ends = {LEVELS_ALONE: rounded(summed(alone)), LEVELS_PLACED: rounded(summed(placed))}
    return {**found, **ends, LEVELS_BY_PROGRAM: rounded(placed, 1)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", type=Path, required=True)
    parser.add_argument("--cache", type=Path, help="where cases are kept between runs")
    parser.add_argument("--write", action="store_true", help="put what was found on the card")
    args = parser.parse_args()
    alone, placed = Errors(), Errors()
    for name in WHOLE_CHEST:
        network = open_network(load_card(args.folds / name / f"{NAME}.json"), "cpu", 1)
        alone[name], placed[name] = errors_of(load_case(name, args.cache), network)
    found = figures(alone, placed)
    print(json.dumps(found, indent=1))
    if args.write:
        write(NAME, MODELS, lambda card: card["measured"].update(found))


if __name__ == "__main__":
    main()
