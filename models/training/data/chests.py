"""Whole chests at 4 mm with known lobes and inserted disease: what ``lungs-lobes`` learns from.

``python -m models.training.data.chests FOLDER --variants 12`` keeps them in ``FOLDER/<case>/`` and
``FOLDER/phantoms/``; what is there is not made again. Real lobes are those that the program cuts along the fissures
of the untouched CT; those of generated chests are exact.
"""

import argparse
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.training.data.bank import PHANTOMS, SHARE, case_of
from models.training.data.cases import RealCase, load_case
from models.training.data.hardening import hardened
from sscild_desktop.core.analysis.body_box import Box, body_box
from sscild_desktop.core.analysis.coarse_chest import LevelSpec, level_planes
from sscild_desktop.core.analysis.lungs.lobes import find_lobes
from sscild_desktop.core.analysis.prepare import resample_weights
from sscild_desktop.core.classes import Lobe
from sscild_desktop.core.phantom.lesion_plans import draw_plans
from sscild_desktop.core.phantom.lesions import insert_lesions
from sscild_desktop.core.phantom.thorax import make_phantom
from sscild_desktop.core.volume import Geometry, Volume

SPEC = LevelSpec(hu_low=-1150.0, hu_high=250.0)
"""What ``lungs-lobes`` sees: planes of 96 x 96 pixels, 4 mm each way."""

WIDE = LevelSpec(size=SPEC.size + 16, hu_low=SPEC.hu_low, hu_high=SPEC.hu_high)
DENSE_MM = 2.0
"""Chests are kept with planes twice as dense and with a margin, so that they can be bent and scaled."""

HEALTHY_SHARE = 0.25
PHANTOM_VARIANTS = 3
"""Variants of a source's share for one generated chest."""


@dataclass(frozen=True)
class Chest:
    """(z, y, x) on the dense 4 mm grid: HU int16, share of each of outside and the five lobes (0..255), what counts."""

    hu: NDArray[np.int16]
    shares: NDArray[np.uint8]
    counts: NDArray[np.bool_]


def lobes_of(case: RealCase) -> NDArray[np.uint8]:
    """Lobe labels of an untouched real chest, cut along its fissures by the program."""
    shape = (case.hu.shape[0], case.hu.shape[1], case.hu.shape[2])
    volume = Volume(case.hu, Geometry(shape, case.spacing, (0.0, 0.0, float(case.z_mm[0]))))
    return find_lobes(volume, case.lungs).labels


def on_dense_grid(stack: NDArray[np.generic], spacing: tuple[float, float, float], box: Box) -> NDArray[np.float32]:
    """HU on the wide 4 mm grid with dense planes; outside the stack it is as dark as the network sees."""
    planes = level_planes(np.asarray(stack), (spacing[1], spacing[2]), box, WIDE)
    count = max(2, round(len(stack) * spacing[0] / DENSE_MM))
    weights = resample_weights(len(stack), spacing[0], count, DENSE_MM)
    mixed = np.asarray(weights @ planes.reshape(len(planes), -1), np.float32)
    return mixed.reshape(count, WIDE.size, WIDE.size)


def share_on_dense_grid(mask: NDArray[np.bool_], spacing: tuple[float, float, float], box: Box) -> NDArray[np.float32]:
    """Share 0..1 of each voxel that the mask covers."""
    span = 1000.0
    marked = np.where(mask, WIDE.hu_low + span, WIDE.hu_low).astype(np.float32)
    return np.clip((on_dense_grid(marked, spacing, box) - WIDE.hu_low) / span, 0, 1)


def coarse_chest(case: RealCase, lobes: NDArray[np.uint8]) -> Chest:
    """A case and its lobes on the dense grid."""
    box = body_box(case.hu)
    parts = [share_on_dense_grid(lobes == lobe, case.spacing, box) for lobe in Lobe]
    inside = np.stack(parts)
    shares = np.concatenate([1 - inside.sum(0, keepdims=True).clip(0, 1), inside])
    ignored = share_on_dense_grid(case.ignore, case.spacing, box) > 0.01
    hu = np.rint(on_dense_grid(case.hu, case.spacing, box)).astype(np.int16)
    return Chest(hu, np.rint(255 * shares).astype(np.uint8), ~ignored)


def diseased(chest: Chest, rng: np.random.Generator) -> Chest:
    """The chest with confusing looks and, mostly, with up to 90 % of disease inserted at its coarse resolution."""
    strongest = chest.shares.argmax(0)
    lungs = np.where(strongest == 0, 0, np.where(strongest <= Lobe.RIGHT_LOWER, 1, 2)).astype(np.uint8)
    spacing = (DENSE_MM, SPEC.spacing_mm, SPEC.spacing_mm)
    rows = np.arange(lungs.shape[1], dtype=np.float32)[None, :, None]
    last = np.where(lungs > 0, rows, 0).max(1, keepdims=True)
    hu = hardened(chest.hu.astype(np.float32), lungs, spacing, np.maximum(last - rows, 0) * spacing[1], rng)
    solid = np.rint(hu).clip(-1200, 3000).astype(np.int16)
    if rng.random() >= HEALTHY_SHARE:
        plans = draw_plans(rng, float(rng.uniform(0.1, 0.9)))
        solid, _ = insert_lesions(solid, lungs, spacing, rng, plans=plans)
    return replace(chest, hu=solid)


def write_chest(path: Path, chest: Chest) -> None:
    """One chest, whole or not at all."""
    partial = path.with_suffix(".part.npz")
    np.savez(partial, hu=chest.hu, shares=chest.shares, counts=chest.counts)
    partial.rename(path)


def fill(folder: Path, source: str, variants: int, seed: int, cache: Path) -> None:
    """Make those chests of one source that are not there yet."""
    (folder / source).mkdir(parents=True, exist_ok=True)
    clean: dict[int, Chest] = {}
    for number in range(variants):
        path = folder / source / f"{number:03d}.npz"
        if path.exists():
            continue
        which = number // PHANTOM_VARIANTS if source == PHANTOMS else 0
        if which not in clean:
            clean = {which: _clean_chest(source, which, cache)}
        rng = np.random.default_rng((seed, list(SHARE).index(source), number))
        write_chest(path, diseased(clean[which], rng))


def _clean_chest(source: str, which: int, cache: Path) -> Chest:
    if source == PHANTOMS:
        phantom = make_phantom(seed=300 + which)
        return coarse_chest(case_of(phantom), phantom.lobes)
    case = load_case(source, cache)
    return coarse_chest(case, lobes_of(case))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--variants", type=int, default=12, help="chests of each case; twice as many generated ones")
    parser.add_argument("--sources", nargs="*", choices=tuple(SHARE), default=list(SHARE))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cache", type=Path, help="where cases are kept between runs; beside the folder if not given")
    args = parser.parse_args()
    for source in args.sources:
        variants = args.variants * (2 if source == PHANTOMS else 1)
        fill(args.folder, source, variants, args.seed, args.cache or args.folder.parent / "cache")
        print(f"{source} is filled", flush=True)


if __name__ == "__main__":
    main()
