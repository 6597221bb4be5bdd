"""Lungs and lobes in diseased chests, and the Goh levels of the real chests, as the program finds them."""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.training.data.cases import RealCase, reference_levels
from models.training.data.testset import Chest, read_chest
from models.training.measuring.counting import mask_dice
from sscild_desktop.core.analysis.lesions.marking import find_lesions
from sscild_desktop.core.analysis.levels.placing import anatomy_landmarks, fuse_levels
from sscild_desktop.core.analysis.lungs.finding import find_lungs, merge_lungs
from sscild_desktop.core.analysis.lungs.lobe_network import THINNEST_SEEN_MM, network_lobes, network_lungs, see_lobes
from sscild_desktop.core.analysis.lungs.lobes import find_lobes
from sscild_desktop.core.analysis.pipeline import predict_levels
from sscild_desktop.core.classes import LOBE_KEYS
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.inference import Network
from sscild_desktop.core.volume import Geometry, Volume

Labels = NDArray[np.uint8]


def true_lobes(testset: Path, case: str, kept: Path) -> Labels:
    """Lobes of the untouched chest by its fissures: the truth for every chest of the case. Kept in a file."""
    path = kept / case / "lobes.npz"
    if path.exists():
        with np.load(path) as data:
            return np.asarray(data["lobes"], np.uint8)
    chest = read_chest(testset, case, 0)
    lobes = find_lobes(chest.volume, chest.lungs).labels
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, lobes=lobes)
    return lobes


def measure_lungs(chest: Chest, network: Network, lesions: Network | None, lobes: Labels) -> dict[str, Any]:
    """Dice of the lungs by threshold, network and both, and of each lobe by fissures and network.

    ``program`` is what the program shows where both networks are chosen: the lungs of ``both`` with what ``lesions``
    adds to them.
    """
    volume, true, ignored = chest.volume, chest.lungs, chest.is_ignored
    try:
        known = find_lungs(volume).labels
    except InputRefused:
        known = np.zeros_like(true)
    seen = see_lobes(volume, network)
    alone = network_lungs(seen)
    merged = merge_lungs(known, alone, volume, THINNEST_SEEN_MM)
    ways = {"threshold": known, "lungs-lobes": alone, "both": merged}
    if lesions is not None:
        ways["program"] = find_lesions(volume, merged, lesions).lungs.mask
    return {
        "severity": chest.severity,
        "true_percent": 100.0 * float((chest.bits[true > 0] & 15 > 0).mean()),
        "lungs": {key: mask_dice(labels > 0, true > 0, ignored) for key, labels in ways.items()},
        "sides": {key: mask_dice(labels == 1, true == 1, ignored) for key, labels in ways.items()},
        "lobes": {
            # in the true lungs: how well the network cuts, whatever lungs were found
            "lungs-lobes": lobes_dice(network_lobes(seen, true), lobes),
            "fissures": lobes_dice(find_lobes(volume, true).labels, lobes),
        },
    }


def lobes_dice(found: Labels | None, true: Labels) -> dict[str, float]:
    """Dice of every lobe; 0 where the network gives none."""
    nothing = np.zeros(true.shape, bool)
    return {
        key: 0.0 if found is None else mask_dice(found == lobe, true == lobe, nothing)
        for lobe, key in LOBE_KEYS.items()
    }


def volume_of(case: RealCase) -> Volume:
    """A real chest as the program's volume; patient z is that of the files."""
    shape = (case.hu.shape[0], case.hu.shape[1], case.hu.shape[2])
    return Volume(case.hu, Geometry(shape, case.spacing, (0.0, 0.0, float(case.z_mm[0]))))


def measure_levels(case: RealCase, network: Network) -> dict[str, Any]:
    """Errors in mm (ours - reader) of the network alone and of the program, and how the program decided."""
    volume, reader = volume_of(case), reference_levels(case.name)
    prediction = predict_levels(volume, network)
    levels = fuse_levels(volume, anatomy_landmarks(volume, find_lungs(volume)), prediction)
    return {
        "reader": reader,
        "network": [float(ours) - z for ours, z in zip(prediction.z_mm, reader, strict=True)],
        "program": [level.z_mm - z for level, z in zip(levels, reader, strict=True)],
        "method": [level.method for level in levels],
    }
