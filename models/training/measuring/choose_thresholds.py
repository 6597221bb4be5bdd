"""Chooses a threshold per class on several patients: quiet in lungs without disease, near to readers' masks with it.

``python -m models.training.measuring.choose_thresholds --kept FOLDER [--write]`` asks each network once for every slice
of the choosing chests and of the readers' slices (kept in FOLDER), and goes class by class over the thresholds. A set
of thresholds counts only if 95 % of the slices of each chest read at most 3 % TOT, 5 % where they are thick; of these
the one is taken that has the best mean of the pooled Dice of any lesion by readers and of the Dice of lesions inserted
into slices of four further patients, all their classes as one figure. ``--write`` puts it on the cards. The test cases
are measured by ``--test``, once a version.
"""

import argparse
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.training.data.cases import CHOOSING_CHESTS, DATA, TEST_CHESTS, undiseased
from models.training.data.reader_masks import COVID, MEDSEG
from models.training.measuring.class_maps import Percent, kept_maps
from models.training.measuring.drawings import (
    DENSE,
    GLASS,
    INSERTED,
    Drawn,
    Thresholds,
    drawn,
    extents,
    inserted,
    marked,
    pooled_dice,
)
from models.training.measuring.patients import lungs_in_slices, patients
from models.training.shipping.cards import BY_PATIENT, READERS, THICK, UNTOUCHED, write
from models.training.shipping.export import MODELS
from sscild_desktop.core.analysis.lesions.marking import remove_flat
from sscild_desktop.core.analysis.lesions.network_masks import marked_kinds
from sscild_desktop.core.analysis.lungs.finding import find_lungs
from sscild_desktop.core.analysis.lungs.lung_grid import margin_box
from sscild_desktop.core.analysis.scores.scores import SMALLEST_LUNG_MM2
from sscild_desktop.core.dicom import choose, load, scan
from sscild_desktop.core.inference import Network, load_card, open_network

NAMES = ("lesions-all", "opacities", "lesions-slice")
CHESTS = (
    "lidc-idri-0001",
    "nlst-toshiba-fc51",
    "lung-dx-a0001-5mm-jpegls",
    "lung-dx-a0002-two-kernels/3.000000-ThoraxRoutine__8.0.0__B40f-10983",
)

LARGEST_FALSE_P95, LARGEST_FALSE_P95_THICK, THICK_MM = 3.0, 5.0, 7.0
"""In percent; slices from 7 mm on have more borders in which air and tissue mix."""
CANDIDATES = tuple(range(10, 75, 5))
"""In percent."""

LEAST_GAIN = 0.005

FROM = (
    "per class on four chests without disease (TOT p95 at most 3 %, 5 % at 8 mm), on choosing cases of readers' masks "
    "of real COVID-19 (COVID-19-CT-Seg, CC BY-NC-SA) and on lesions inserted into slices of four TCGA patients never "
    "learnt from"
)


@dataclass(frozen=True)
class Chest:
    """Probabilities (classes, z, y, x) in the lungs of a chest on every second pixel, and the lungs there."""

    name: str
    percent: Percent
    lungs: NDArray[np.bool_]
    spacing: tuple[float, float, float]


def chests(network: Network, names: tuple[str, ...], kept: Path) -> Iterator[Chest]:
    """The untouched chests as this network sees them."""
    for name in names:
        volume = load(choose(scan([DATA / "ct" / name])).series)
        labels = find_lungs(volume).labels
        path = kept / network.card.name / f"chest-{name.split('/')[-1]}.npz"
        maps = kept_maps(path, volume, labels > 0, network)
        lungs = undiseased(name, labels)
        z, y, x = margin_box(lungs, 0)
        box = (z, slice(y.start, y.stop, 2), slice(x.start, x.stop, 2))
        step = volume.geometry.spacing
        yield Chest(name, maps[:, *box], lungs[box], (step[0], 2 * step[1], 2 * step[2]))


def false_p95(chest: Chest, kinds: tuple[str, ...], at: Thresholds) -> float:
    """95th percentile over slices of TOT in a chest without disease, in percent, without what the program drops."""
    found = marked(chest.percent, kinds, at).astype(np.uint8)
    remove_flat(found, chest.spacing)
    area = chest.lungs.sum(axis=(1, 2))
    planes = area * chest.spacing[1] * chest.spacing[2] >= SMALLEST_LUNG_MM2
    return float(np.percentile(100.0 * found.sum(axis=(1, 2))[planes] / area[planes], 95))


def figures(slices: list[Drawn], kinds: tuple[str, ...], at: Thresholds) -> dict[str, float]:
    """Dice of every kind that readers drew, and error and bias of TOT in points."""
    sets: dict[str, list[Drawn]] = {}
    for one in slices:
        sets.setdefault(INSERTED if one.case == INSERTED else MEDSEG if one.has_classes else COVID, []).append(one)
    found = {f"{name}, any lesion": pooled_dice(part, kinds, at) for name, part in sets.items()}
    for kind in (GLASS, DENSE):
        if kind in kinds and MEDSEG in sets:
            found[f"{MEDSEG}, {kind}"] = pooled_dice(sets[MEDSEG], kinds, at, kind)
    for kind in kinds if INSERTED in sets else ():
        found[f"{INSERTED}, {kind}"] = pooled_dice(sets[INSERTED], kinds, at, kind)
    for name, part in sets.items():
        both = extents(part, kinds, at)
        found[f"{name}, TOT error"] = float(np.abs(both[:, 0] - both[:, 1]).mean())
        found[f"{name}, TOT bias"] = float((both[:, 0] - both[:, 1]).mean())
    return found


def merit(slices: list[Drawn], kinds: tuple[str, ...], at: Thresholds) -> float:
    """What is maximised: the mean of the Dice figures, all those of inserted lesions as one."""
    found = {key: value for key, value in figures(slices, kinds, at).items() if "TOT" not in key}
    of_inserted = [value for key, value in found.items() if key.startswith(INSERTED)]
    values = [value for key, value in found.items() if not key.startswith(INSERTED)]
    return float(np.mean(values + ([float(np.mean(of_inserted))] if of_inserted else [])))


def is_quiet(untouched: list[Chest], kinds: tuple[str, ...], at: Thresholds) -> bool:
    return all(false_p95(chest, kinds, at) <= largest_false_p95(chest) for chest in untouched)


def largest_false_p95(chest: Chest) -> float:
    """What is aimed at in a chest without disease, in percent."""
    return LARGEST_FALSE_P95_THICK if chest.spacing[0] >= THICK_MM else LARGEST_FALSE_P95


def best_thresholds(
    untouched: list[Chest], slices: list[Drawn], kinds: tuple[str, ...], shipped: Thresholds
) -> Thresholds:
    """From the best quiet common threshold, class after class to the best one, until nothing changes.

    Of equals the one nearest to the threshold so far, and a class keeps that where moving it gains next to nothing: of
    fibrosis, which no reader drew, the readers' masks know nothing.
    """

    def best_of(tried: list[Thresholds], of: str = "") -> Thresholds | None:
        one = of or kinds[0]
        ranked = sorted(tried, key=lambda at: (-round(merit(slices, kinds, at), 3), abs(at[one] - shipped[one])))
        return next((at for at in ranked if is_quiet(untouched, kinds, at)), None)

    best = best_of([dict.fromkeys(kinds, one) for one in CANDIDATES]) or shipped
    while True:
        before = best
        for kind in kinds:
            best = best_of([{**best, kind: one} for one in CANDIDATES], kind) or best
        if best == before:
            break
    for kind in kinds:
        stays = {**best, kind: shipped[kind]}
        if merit(slices, kinds, best) - merit(slices, kinds, stays) < LEAST_GAIN and is_quiet(untouched, kinds, stays):
            best = stays
    return best


def put_thresholds(card: dict[str, Any], at: Mapping[str, int], source: str = FROM) -> None:
    """The thresholds, and what they come from."""
    card["thresholds"].update({kind: round(one / 100.0, 2) for kind, one in at.items()})
    card["thresholds_from"] = source


def measured(slices: list[Drawn], untouched: list[Chest], kinds: tuple[str, ...], at: Thresholds) -> dict[str, Any]:
    """All figures, rounded: Dice to thousandths, points and percent to tenths."""
    found = {key: round(value, 1 if "TOT" in key else 3) for key, value in figures(slices, kinds, at).items()}
    return {READERS: found, UNTOUCHED: {chest.name: round(false_p95(chest, kinds, at), 1) for chest in untouched}}


def more_of_test(
    network: Network, slices: list[Drawn], kinds: tuple[str, ...], at: Thresholds, kept: Path
) -> dict[str, Any]:
    """Figures on readers' masks patient by patient, and on the chest with the thickest slices."""
    (thick,) = chests(network, CHOOSING_CHESTS[:1], kept)
    found = patients(slices, kinds, at) | lungs_in_slices(network)
    return {BY_PATIENT: found, THICK: round(false_p95(thick, kinds, at), 1)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kept", type=Path, required=True, help="folder for what the networks answer")
    parser.add_argument("--names", nargs="*", choices=NAMES, default=list(NAMES))
    parser.add_argument("--models", type=Path, default=MODELS)
    parser.add_argument("--test", action="store_true", help="only measure the test cases, as the cards stand")
    parser.add_argument("--write", action="store_true", help="put thresholds, or figures of the test, on the cards")
    args = parser.parse_args()
    networks = {name: open_network(load_card(name, args.models), "cpu", 1) for name in args.names}
    lungs_by = open_network(load_card("lesions-all", args.models), "cpu", 1)
    for name, network in networks.items():
        kinds = marked_kinds(network.card)
        untouched = list(chests(network, TEST_CHESTS if args.test else CHESTS, args.kept))
        slices = list(drawn(network, args.test, args.kept, lungs_by))
        at = {kind: round(100 * network.card.threshold(kind)) for kind in kinds}
        if args.test:
            found = measured(slices, untouched, kinds, at)
            found |= more_of_test(network, slices, kinds, at, args.kept)
            print(f"{name}: {found}", flush=True)
            change = partial(_put_figures, found=found)
        else:
            slices += inserted(network, args.kept, lungs_by)
            print(f"{name} so far: {at} {measured(slices, untouched, kinds, at)}", flush=True)
            at = best_thresholds(untouched, slices, kinds, at)
            print(f"{name}: {at} {measured(slices, untouched, kinds, at)}", flush=True)
            change = partial(put_thresholds, at=at)
        if args.write:
            write(name, args.models, change)


def _put_figures(card: dict[str, Any], found: dict[str, Any]) -> None:
    card["measured"].update(found)


if __name__ == "__main__":
    main()
