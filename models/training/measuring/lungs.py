"""Dice of lungs and lobes in whole chests with inserted disease: by threshold, by ``lungs-lobes``, as they are joined.

``python -m models.training.measuring.lungs --kept FOLDER [--choose] [--write]`` takes the chests of the test (those
that choose) untouched and with more and more disease; thin slices are averaged to about 2.5 mm, pixels are of 1.25 mm.
True lungs are those of the untouched CT that training has, found apart from the program's: the program's own threshold
does not reach 1 in the untouched chest either. True lobes are those that the program cuts along its fissures.
"""

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.training.data.cases import CHOOSING_CHESTS, TEST_CHESTS, RealCase, load_case
from models.training.measuring.counting import mask_dice
from models.training.shipping.cards import LUNGS_FOUND, rounded, write
from models.training.shipping.export import MODELS
from sscild_desktop.core.analysis.body_box import body_box
from sscild_desktop.core.analysis.lesions.marking import find_lesions
from sscild_desktop.core.analysis.lungs.finding import find_lungs
from sscild_desktop.core.analysis.lungs.lobe_network import (
    POSSIBLE,
    THINNEST_SEEN_MM,
    network_lobes,
    network_lungs,
    see_lobes,
)
from sscild_desktop.core.analysis.lungs.lobes import find_lobes
from sscild_desktop.core.analysis.lungs.lung_additions import merge_lungs
from sscild_desktop.core.analysis.prepare import resample_slices
from sscild_desktop.core.classes import LOBE_KEYS
from sscild_desktop.core.inference import Network, load_card, open_network
from sscild_desktop.core.phantom.lesion_plans import draw_plans
from sscild_desktop.core.phantom.lesions import insert_lesions
from sscild_desktop.core.volume import Geometry, Volume

PIXEL_MM = 1.25
THIN_MM, PLANE_MM = 2.0, 2.5
"""Slices thinner than the first are averaged to about the second before lesions are inserted."""

SEVERITIES = (0.0, 0.25, 0.5, 0.75)
SEED = 2026
DISEASE = {"untouched": (-1.0, 0.0), "up to 60 %": (0.0, 60.0), "60 to 90 %": (60.0, 90.0)}
"""Percent of the lungs diseased: above the first, up to the second."""

Labels = NDArray[np.uint8]


@dataclass(frozen=True)
class Chest:
    """A chest with lesions in so many percent of its lungs (``Lung`` labels), and the CT without them."""

    name: str
    percent: float
    volume: Volume
    clean: Volume
    lungs: Labels


def thickened(case: RealCase) -> RealCase:
    """The case with thin slices averaged in groups, as a thicker reconstruction shows them; its lungs with them."""
    group = round(PLANE_MM / case.spacing[0]) if case.spacing[0] < THIN_MM else 1
    if group < 2:
        return case
    count = len(case.hu) // group

    def mean(stack: NDArray[np.generic]) -> NDArray[np.float32]:
        parts = stack[: count * group].reshape(count, group, *stack.shape[1:])
        return np.asarray(parts.mean(1, dtype=np.float32))

    lungs = np.sum([np.uint8(side) * (mean(case.lungs == side) >= 0.5) for side in (1, 2)], 0, np.uint8)
    z_mm = case.z_mm[: count * group].reshape(count, group).mean(1)
    hu = np.rint(mean(case.hu)).astype(np.int16)
    return replace(case, hu=hu, spacing=(case.spacing[0] * group, *case.spacing[1:]), z_mm=z_mm, lungs=lungs)


def chests(case: RealCase) -> Iterator[Chest]:
    """The case (thick enough) untouched and with each severity, on pixels of 1.25 mm."""
    clean, lungs = volume_of(case, case.hu), _labels(case)
    for number, severity in enumerate(SEVERITIES):
        rng = np.random.default_rng((SEED, number))
        hu, bits = insert_lesions(case.hu, case.lungs, case.spacing, rng, plans=draw_plans(rng, severity))
        percent = 100.0 * float((bits[case.lungs > 0] > 0).mean())
        yield Chest(case.name, percent, volume_of(case, hu), clean, lungs)


def _on_pixels(case: RealCase, stack: NDArray[Any]) -> NDArray[np.float32]:
    return resample_slices(stack, (case.spacing[1], case.spacing[2]), body_box(case.hu), PIXEL_MM)


def volume_of(case: RealCase, hu: NDArray[np.int16]) -> Volume:
    """HU of a case on pixels of 1.25 mm; patient z is that of the files."""
    small = np.rint(_on_pixels(case, hu)).clip(-1024, 3071).astype(np.int16)
    spacing = (case.spacing[0], PIXEL_MM, PIXEL_MM)
    return Volume(small, Geometry(small.shape, spacing, (0.0, 0.0, float(case.z_mm[0]))))


def _labels(case: RealCase) -> Labels:
    """Lungs where one side covers at least half of a pixel."""
    sides = [_on_pixels(case, (case.lungs == side).astype(np.float32)) >= 0.5 for side in (1, 2)]
    return np.where(sides[0], 1, np.where(sides[1], 2, 0)).astype(np.uint8)


def ways_to_lungs(volume: Volume, network: Network, lesions: Network) -> tuple[dict[str, Labels], Labels | None]:
    """Lungs by each way, the last two as the program shows them, and the lobes of what threshold and network give."""
    known = find_lungs(volume).labels
    seen = see_lobes(volume, network)
    alone = network_lungs(seen)
    both = merge_lungs(known, alone, volume, THINNEST_SEEN_MM)
    ways = {"threshold": known, "network": alone, "threshold and network": both}
    ways["threshold and lesions-all"] = find_lesions(volume, known, lesions).lungs.mask
    possible = network_lungs(seen, least=POSSIBLE)
    ways["all three"] = find_lesions(volume, known, lesions, seen_lungs=possible).lungs.mask
    return ways, network_lobes(seen, both)


def measured(chest: Chest, true_lobes: Labels, network: Network, lesions: Network) -> dict[str, Any]:
    """Dice of the lungs by each way, and of the lobes in the lungs of threshold and network."""
    ways, lobes = ways_to_lungs(chest.volume, network, lesions)
    return {
        "lungs": {way: mask_dice(labels > 0, chest.lungs > 0) for way, labels in ways.items()},
        "lobes": {key: mask_dice(lobes == lobe, true_lobes == lobe) for lobe, key in LOBE_KEYS.items()},
    }


def summed(rows: list[tuple[float, dict[str, Any]]]) -> dict[str, Any]:
    """Mean of every figure over the chests of each share of disease that there are any of."""
    found: dict[str, Any] = {}
    for words, (above, most) in DISEASE.items():
        own = [row for percent, row in rows if above < percent <= most]
        if own:
            found[words] = {"chests": len(own)} | {
                kind: {key: float(np.mean([row[kind][key] for row in own])) for key in own[0][kind]}
                for kind in ("lungs", "lobes")
            }
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kept", type=Path, required=True, help="where cases are kept between runs")
    parser.add_argument("--card", type=Path, default=MODELS / "lungs-lobes.json")
    parser.add_argument("--choose", action="store_true", help="the chests that choose, not those of the test")
    parser.add_argument("--write", action="store_true", help="put what was found on the card")
    args = parser.parse_args()
    network = open_network(load_card(args.card), "cpu", 1)
    lesions = open_network(load_card("lesions-all", MODELS), "cpu", 1)
    found: dict[str, Any] = {}
    for name in CHOOSING_CHESTS if args.choose else TEST_CHESTS:
        rows = list[tuple[float, dict[str, Any]]]()
        lobes: Labels | None = None
        for chest in chests(thickened(load_case(name, args.kept))):
            lobes = find_lobes(chest.clean, chest.lungs).labels if lobes is None else lobes
            rows.append((chest.percent, measured(chest, lobes, network, lesions)))
            print(name, f"{chest.percent:.0f} %", rows[-1][1], flush=True)
        found[name] = rounded(summed(rows))
    print(json.dumps({network.use.version: found}, indent=1))
    if args.write:
        write(args.card.stem, args.card.parent, lambda card: card["measured"].update({LUNGS_FOUND: found}))


if __name__ == "__main__":
    main()
