"""Measures a lesion network on slabs of chests with inserted lesions of every kind and extent, and on perturbed ones.

``python -m models.training.measuring.slabs --kept FOLDER [--truth readers] [--perturbed]`` inserts a fixed list of
lesions into slabs of the chests of the test (``--choose``: of those that choose) and marks them as the program does.
The counts are pooled by kind and by extent, with a 95 % interval over slabs. ``--perturbed`` tells instead how far the
extent moves when noise, an offset, averaging, a shift of half a pixel or missing slices are put on, ``--own-lungs`` the
Dice of any lesion with the lungs that the program finds in place of the true ones. Slabs are kept in FOLDER;
``--write`` puts the figures on the card.
"""

import argparse
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from models.training.data.cases import CHOOSING_CHESTS, DATA, TEST_CHESTS
from models.training.measuring.class_maps import cleaned
from models.training.measuring.counting import GLASS_ALONE, Table, interval, mask_dice
from models.training.shipping.cards import EXTENTS, OWN_LUNGS, PERTURBED, SLABS, write
from models.training.shipping.export import MODELS
from sscild_desktop.core.analysis.lesions.marking import find_lesions, mark
from sscild_desktop.core.analysis.lungs.finding import find_lungs
from sscild_desktop.core.analysis.lungs.lobe_network import THINNEST_SEEN_MM, network_lungs, see_lobes
from sscild_desktop.core.analysis.lungs.lung_additions import merge_lungs
from sscild_desktop.core.classes import Lesion
from sscild_desktop.core.dicom import choose, load, scan
from sscild_desktop.core.inference import Network, load_card, open_network
from sscild_desktop.core.phantom.lesion_plans import LesionPlan, plans_of
from sscild_desktop.core.phantom.lesions import BUILT_IN, READERS, Truth, insert_lesions
from sscild_desktop.core.results import CAREFULLY
from sscild_desktop.core.volume import Geometry, Volume

TRUTHS = {"readers": READERS, "built-in": BUILT_IN}
MIXED = (
    ("glass", 0.10), ("glass", 0.35), ("reticular", 0.10), ("reticular", 0.35), ("nsip", 0.30), ("nsip", 0.60),
    ("uip", 0.25), ("uip", 0.50), ("consolidation", 0.20), ("multifocal", 0.15),
)  # fmt: skip
"""Kind of mixture and share of the lung."""

AIR_TO_TISSUE_HU = 880.0
DENSER = {"+150 HU": 150 / AIR_TO_TISSUE_HU, "+240 HU": 240 / AIR_TO_TISSUE_HU}
"""Ground-glass of one density over a sixth of the lung: what of it is found."""

HEIGHTS = (0.15, 0.35, 0.5, 0.65)
SLAB_MM, LEAST_SLICES = 30.0, 8
SMALL_EXTENT = 5.0
SEED = 23

GROUPS = {
    "lesions-all": ("ret", "ggo", "consolidation", "total"),
    "lesions-slice": ("ret", "ggo", "merged"),
    "opacities": ("ggo", "consolidation", "opacity"),
    "lesions-volume": ("ret", GLASS_ALONE, "merged"),
}
"""What each network is compared in; the last is everything it can mark."""

NOISE_HU, OFFSET_HU, AVERAGED_MM, LEFT_OUT_SLICES = 20.0, 15.0, 2.5, 3


@dataclass(frozen=True)
class Slab:
    """Some slices of a chest with known lesions."""

    name: str
    volume: Volume
    lungs: NDArray[np.uint8]
    bits: NDArray[np.uint8]

    @property
    def is_mixed(self) -> bool:
        """Whether it has a mixture of lesions; the others have ground-glass of one density."""
        return not self.name.endswith(tuple(DENSER))


def slabs(chests: tuple[str, ...], truth: str, kept: Path) -> Iterator[Slab]:
    """Every slab of these chests, made once and kept."""
    for chest in chests:
        clean: tuple[Volume, NDArray[np.uint8]] | None = None
        for number, name in enumerate([f"{kind} {round(100 * share)} %" for kind, share in MIXED] + list(DENSER)):
            path = kept / f"slab-{truth}-{chest.split('/')[-1]}-{number:02d}.npz"
            if not path.exists():
                clean = clean or _clean(chest)
                _write(path, *_inserted(*clean, number, TRUTHS[truth]))
            yield _read(path, f"{chest.split('/')[0]}: {name}")


def _clean(chest: str) -> tuple[Volume, NDArray[np.uint8]]:
    volume = load(choose(scan([DATA / "ct" / chest])).series)
    return volume, find_lungs(volume).labels


def _plans(number: int, rng: np.random.Generator) -> tuple[LesionPlan, ...]:
    if number < len(MIXED):
        return plans_of(MIXED[number][0], rng, MIXED[number][1])
    return (LesionPlan(Lesion.GGO, 1 / 6, density=list(DENSER.values())[number - len(MIXED)]),)


def _inserted(
    volume: Volume, lungs: NDArray[np.uint8], number: int, truth: Truth
) -> tuple[NDArray[np.int16], NDArray[np.uint8], NDArray[np.uint8], tuple[float, float, float]]:
    """HU, lungs and lesions of a slab, and its spacing."""
    spacing = volume.geometry.spacing
    filled = np.flatnonzero(lungs.any(axis=(1, 2)))
    count = max(LEAST_SLICES, round(SLAB_MM / spacing[0]))
    first = int(filled[0] + HEIGHTS[number % len(HEIGHTS)] * (len(filled) - count))
    part = slice(first, first + count)
    height = ((np.arange(part.start, part.stop) - filled[0]) / len(filled)).astype(np.float32)
    rng = np.random.default_rng((SEED, number))
    plans = _plans(number, rng)
    hu, bits = insert_lesions(volume.hu[part], lungs[part], spacing, rng, plans=plans, height=height, truth=truth)
    return hu, lungs[part], bits, spacing


def _write(
    path: Path,
    hu: NDArray[np.int16],
    lungs: NDArray[np.uint8],
    bits: NDArray[np.uint8],
    spacing: tuple[float, float, float],
) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"{path.stem}.part.npz")
    np.savez_compressed(partial, hu=hu, lungs=lungs, bits=bits, spacing=np.asarray(spacing))
    partial.replace(path)


def _read(path: Path, name: str) -> Slab:
    with np.load(path) as data:
        return Slab(name, _volume(data["hu"], tuple(data["spacing"].tolist())), data["lungs"], data["bits"])


def _volume(hu: NDArray[np.int16], spacing: tuple[float, float, float]) -> Volume:
    return Volume(np.asarray(hu, np.int16), Geometry(hu.shape, spacing, (0.0, 0.0, 0.0)))


def counted(slab: Slab, network: Network) -> Table:
    """What the program marks in the slab beside the truth, inside the lungs."""
    seen = mark(slab.volume, 0, len(slab.lungs), network)
    found = cleaned(seen.lesions, slab.lungs, slab.volume.geometry.spacing)
    return Table.of(found, slab.bits, slab.lungs > 0)


def summed(tables: list[Table], group: str) -> dict[str, float]:
    """Of slabs that have more of a class than ``SMALL_EXTENT``: mean and pooled Dice, interval, error of the extent.

    Of slabs of each extent the pooled Dice; ``false`` is what is found, in percent of the lung, where the class is
    absent.
    """
    extents = np.asarray([table.percents(group) for table in tables])
    large = [table for table, (_, true) in zip(tables, extents, strict=True) if true > SMALL_EXTENT]
    dices = np.asarray([table.dice(group) for table in large])
    low, high = interval(dices, np.ones(len(dices))) if len(dices) else (float("nan"), float("nan"))
    absent = extents[extents[:, 1] == 0, 0]
    return {
        "slabs": len(large),
        "Dice, mean": float(dices.mean()) if len(dices) else float("nan"),
        "Dice, low": low,
        "Dice, high": high,
        "Dice, pooled": Table.total(large).dice(group),
        **_by_extent(tables, group),
        "extent error, points": float(np.abs(extents[:, 0] - extents[:, 1]).mean()),
        "extent bias, points": float((extents[:, 0] - extents[:, 1]).mean()),
        "false, points": float(absent.mean()) if len(absent) else float("nan"),
    }


def _by_extent(tables: list[Table], group: str) -> dict[str, float]:
    """Of each range of the true extent how many slabs lie in it, and their pooled Dice."""
    found: dict[str, float] = {}
    for words, (above, most) in EXTENTS.items():
        own = [one for one in tables if above < one.percents(group)[1] <= most]
        found |= {f"slabs {words}": len(own), f"Dice {words}, pooled": Table.total(own).dice(group)}
    return found


def found_share(table: Table) -> float:
    """Of the diseased pixels those that are marked as any lesion, in percent."""
    return 100.0 * float(table.counts[1:, 1:].sum()) / max(table.true("total"), 1)


def wrong_names(tables: list[Table]) -> dict[str, float]:
    """Percent of true lines called glass alone, and of true glass without lines called lines."""
    counts = Table.total(tables).counts
    codes = np.arange(len(counts))
    is_line, is_glass = (codes & 10) > 0, ((codes & 1) > 0) & ((codes & 10) == 0)
    lines, glass = counts[:, is_line], counts[:, is_glass]
    return {
        "lines called glass alone": 100.0 * float(lines[is_glass].sum() / max(lines.sum(), 1)),
        "glass called lines": 100.0 * float(glass[is_line].sum() / max(glass.sum(), 1)),
    }


def with_own_lungs(chosen: list[Slab], network: Network, lobes: Network | None) -> dict[str, float]:
    """Dice of any lesion, each in its own lungs: the true ones, or those that the program finds in the slab.

    ``lobes`` is the network that adds dense lung where ``network`` marks none. A slab is harder than a chest.
    """
    lung_dice, tables = [], list[Table]()
    for slab in chosen:
        if slab.is_mixed:
            lungs, lesions = _as_analysed(slab.volume, network, lobes)
            lung_dice.append(mask_dice(lungs > 0, slab.lungs > 0))
            tables.append(Table.of(lesions, slab.bits, (lungs > 0) | (slab.lungs > 0)))
    found = summed(tables, GROUPS[network.card.name][-1])
    return {**{key: found[key] for key in OWN_KEYS}, "lungs, Dice": float(np.mean(lung_dice))}


OWN_KEYS = ("Dice, mean", "Dice, low", "Dice, high", "Dice, pooled")


def _as_analysed(
    volume: Volume, network: Network, lobes: Network | None
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Lungs and lesions as the program finds them with no network chosen for the lungs."""
    known, seen = find_lungs(volume).labels, None
    if lobes is not None and not network.card.gives("lungs"):
        seen = network_lungs(see_lobes(volume, lobes))
        known = merge_lungs(known, seen, volume, THINNEST_SEEN_MM)
    found = find_lesions(volume, known, network, seen_lungs=seen)
    return found.lungs.mask, found.lesions.mask


def measured(chosen: list[Slab], network: Network) -> dict[str, Any]:
    tables = [counted(slab, network) for slab in chosen]
    mixed = [one for one, slab in zip(tables, chosen, strict=True) if slab.is_mixed]
    found: dict[str, Any] = {group: summed(mixed, group) for group in GROUPS[network.card.name]}
    for name in DENSER:
        shares = [found_share(one) for one, slab in zip(tables, chosen, strict=True) if slab.name.endswith(name)]
        found[f"found at {name}, %"] = float(np.mean(shares))
    return {**found, **wrong_names(mixed)}


Change = Callable[[NDArray[np.float32], Slab], NDArray[np.float32]]


def _noise(hu: NDArray[np.float32], slab: Slab) -> NDArray[np.float32]:
    return hu + NOISE_HU * np.random.default_rng(SEED).standard_normal(hu.shape, dtype=np.float32)


def _averaged(hu: NDArray[np.float32], slab: Slab) -> NDArray[np.float32]:
    size = max(1, round(AVERAGED_MM / slab.volume.geometry.spacing[0]))
    return np.asarray(ndimage.uniform_filter1d(hu, size, axis=0, mode="nearest"), np.float32)


def _shifted(hu: NDArray[np.float32], slab: Slab) -> NDArray[np.float32]:
    return 0.5 * (hu + np.roll(hu, 1, axis=2))


PERTURBATIONS: dict[str, Change] = {
    "noise of 20 HU": _noise,
    "+15 HU": lambda hu, slab: hu + OFFSET_HU,
    "-15 HU": lambda hu, slab: hu - OFFSET_HU,
    "averaged to 2.5 mm": _averaged,
    "shifted by half a pixel": _shifted,
}


def perturbed(slab: Slab) -> Iterator[tuple[str, NDArray[np.int16]]]:
    """HU under each perturbation."""
    whole = slab.volume.hu.astype(np.float32)
    for name, change in PERTURBATIONS.items():
        yield name, np.clip(np.rint(change(whole, slab)), -1024, 3071).astype(np.int16)


def moved(chosen: list[Slab], network: Network) -> dict[str, dict[str, float]]:
    """Points by which each perturbation moves the extent of the disease: mean bias, mean and largest change."""
    changes: dict[str, list[float]] = {name: [] for name in [*PERTURBATIONS, "three slices left out"]}
    for slab in chosen:
        plain = counted(slab, network).percents("total")[0]
        for name, hu in perturbed(slab):
            other = Slab(name, _volume(hu, slab.volume.geometry.spacing), slab.lungs, slab.bits)
            changes[name].append(counted(other, network).percents("total")[0] - plain)
        changes["three slices left out"].append(_without_ends(slab, network))
    return {
        name: {"bias": float(np.mean(one)), "mean": float(np.abs(one).mean()), "largest": float(np.abs(one).max())}
        for name, one in changes.items()
    }


def _without_ends(slab: Slab, network: Network) -> float:
    """Change of the extent in the slices that stay, when the lowest ones are not there."""
    stay = slice(LEFT_OUT_SLICES, None)
    cut = Slab("cut", _volume(slab.volume.hu[stay], slab.volume.geometry.spacing), slab.lungs[stay], slab.bits[stay])
    whole = mark(slab.volume, 0, len(slab.lungs), network)
    kept = cleaned(whole.lesions, slab.lungs, slab.volume.geometry.spacing)[stay]
    before = Table.of(kept, cut.bits, cut.lungs > 0).percents("total")[0]
    return counted(cut, network).percents("total")[0] - before


def rounded(found: Any) -> Any:
    """For a card: Dice to thousandths, the rest to hundredths, without what there is none of."""
    if not isinstance(found, dict):
        return found
    kept = {key: value for key, value in found.items() if isinstance(value, dict) or np.isfinite(value)}
    return {
        key: rounded(value) if isinstance(value, dict) else round(value, 3 if "Dice" in key else 2)
        for key, value in kept.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kept", type=Path, required=True, help="folder for the slabs")
    parser.add_argument("--card", type=Path, default=MODELS / "lesions-all.json")
    parser.add_argument("--truth", choices=tuple(TRUTHS), default="readers")
    parser.add_argument("--choose", action="store_true", help="the chests that choose, not those of the test")
    parser.add_argument("--perturbed", action="store_true", help="how far perturbations move the extent")
    parser.add_argument("--careful", action="store_true", help="with mirror images")
    parser.add_argument("--write", action="store_true", help="put what was found on the card")
    parser.add_argument("--own-lungs", action="store_true", help="any lesion with the lungs that the program finds")
    args = parser.parse_args()
    network = open_network(load_card(args.card), "cpu", 1, args.careful)
    chosen = list(slabs(CHOOSING_CHESTS if args.choose else TEST_CHESTS, args.truth, args.kept))
    found: dict[str, Any]
    key = SLABS[args.truth]
    if args.own_lungs:
        found, key = with_own_lungs(chosen, network, open_network(load_card("lungs-lobes"), "cpu", 1)), key + OWN_LUNGS
    elif args.perturbed:
        found, key = moved(chosen, network), PERTURBED
    else:
        found = measured(chosen, network)
    key += CAREFULLY if args.careful else ""
    print(json.dumps({network.use.version: found}, indent=1, default=float))
    if args.write:
        write(args.card.stem, args.card.parent, lambda card: card["measured"].update({key: rounded(found)}))


if __name__ == "__main__":
    main()
