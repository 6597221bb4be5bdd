"""One lesion network on one chest with inserted lesions, marked by the code that the program runs.

Lesions are compared inside the true lungs, so that a missed rim of lung is not counted as a missed lesion; what the
program does with the lungs it finds itself is kept beside it.
"""

import time
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.training.data.testset import Chest
from models.training.measuring.counting import Table, mask_dice
from sscild_desktop.core.analysis.lesions.marking import (
    add_lesion_rims,
    clip_to_lungs,
    mark,
    remove_flat,
    remove_specks,
    slices_to_look_at,
)
from sscild_desktop.core.analysis.lesions.network_masks import LUNGS, NetworkMasks
from sscild_desktop.core.analysis.lungs.finding import find_lungs, merge_lungs
from sscild_desktop.core.classes import Lobe
from sscild_desktop.core.inference import Network
from sscild_desktop.core.inference.library import STANDARD

LESION_NETWORKS = ("lesions-all", "lesions-slice", "opacities", "lesions-volume")


def measure_masks(chest: Chest, network: Network, lobes: NDArray[np.uint8] | None) -> dict[str, Any]:
    """Counts per slice, per lobe and, for the standard network, of the lungs that the program finds."""
    volume, lungs = chest.volume, chest.lungs
    start = time.process_time()
    first, end = slices_to_look_at(lungs, volume.geometry.spacing[0])
    seen = mark(volume, first, end, network)
    seconds = time.process_time() - start
    answer: dict[str, Any] = {"seconds": seconds, "voxel_ml": volume.geometry.voxel_ml, "severity": chest.severity}
    answer["pixel_mm2"] = volume.geometry.spacing[1] * volume.geometry.spacing[2]
    if network.card.name == STANDARD["lesions"] and network.card.gives(LUNGS):
        answer["program"] = _as_the_program(chest, seen)
    found = cleaned(seen.lesions, lungs, volume.geometry.spacing)
    where = (lungs > 0) & ~chest.is_ignored
    answer["slices"] = [
        [z, Table.of(found[z], chest.bits[z], where[z]).packed()] for z in range(len(found)) if where[z].any()
    ]
    if lobes is not None:
        answer["lobes"] = {
            str(int(lobe)): Table.of(found, chest.bits, where & (lobes == lobe)).packed() for lobe in Lobe
        }
    return answer


def cleaned(
    lesions: NDArray[np.uint8], lungs: NDArray[np.uint8], spacing: tuple[float, float, float]
) -> NDArray[np.uint8]:
    """Lesions inside the lungs without specks, as the program shows them; a copy."""
    found = lesions.copy()
    clip_to_lungs(found, lungs)
    remove_flat(found, spacing)
    remove_specks(found, spacing)
    return found


def _as_the_program(chest: Chest, seen: NetworkMasks) -> dict[str, float]:
    """Lungs by threshold with the diseased lung that the network adds; extents in percent of these lungs."""
    volume = chest.volume
    known = find_lungs(volume).labels
    lungs = merge_lungs(known, seen.lungs, volume).copy()
    add_lesion_rims(lungs, seen, volume.hu)
    found = cleaned(seen.lesions, lungs, volume.geometry.spacing)
    use = ~chest.is_ignored
    table = Table.of(found, chest.bits, (lungs > 0) & use)
    true = Table.of(chest.bits, chest.bits, (chest.lungs > 0) & use)
    return {
        "lungs_dice": mask_dice(lungs > 0, chest.lungs > 0, chest.is_ignored),
        "threshold_dice": mask_dice(known > 0, chest.lungs > 0, chest.is_ignored),
        "network_dice": mask_dice(seen.lungs > 0, chest.lungs > 0, chest.is_ignored),
        "found_percent": table.percents("total")[0],
        "true_percent": true.percents("total")[1],
    }


def tables_of(answer: dict[str, Any]) -> list[tuple[int, Table]]:
    """(slice, counts) of an answer that was kept."""
    return [(int(z), Table.unpacked(packed)) for z, packed in answer["slices"]]
