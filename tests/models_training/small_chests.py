"""Two small synthetic chests and what the trainings make of them: a bank of blocks, whole coarse chests."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from models.training.data.bank import write_block
from models.training.data.cases import RealCase
from models.training.data.chests import coarse_chest, write_chest
from models.training.data.synthesis import make_block
from sscild_desktop.core.phantom.thorax import Phantom
from sscild_desktop.core.volume import Volume
from tests.phantoms import small_case, small_phantom

CASES = ("lidc-idri-0001", "nlst-toshiba-fc51")
"""The names of two sources; the chests are ellipses."""

SLICES = 24


def synthetic_case(name: str, seed: int) -> RealCase:
    """A chest of ellipses: body, two lungs, noise."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:120, :150]
    hu = np.full((SLICES, 120, 150), -1000, np.float32)
    lungs = np.zeros(hu.shape, np.uint8)
    for z in range(SLICES):
        hu[z][((y - 60) / 52) ** 2 + ((x - 75) / 69) ** 2 < 1] = 40
        for label, side in ((1, 43), (2, 107)):
            inside = ((y - 60) / 38) ** 2 + ((x - side) / 24) ** 2 < 1 - z / 40
            hu[z][inside], lungs[z][inside] = -840, label
    hu += rng.normal(0, 20, hu.shape)
    z_mm = np.arange(SLICES) * 5.0
    return RealCase(name, hu.astype(np.int16), (5.0, 2.2, 2.2), z_mm, lungs, np.zeros(hu.shape, bool))


def write_bank(folder: Path, blocks: int = 3) -> Path:
    """Blocks of both chests, as ``models.training.data.bank`` keeps them."""
    for seed, name in enumerate(CASES):
        (folder / name).mkdir(parents=True)
        for number in range(blocks):
            block = make_block(synthetic_case(name, seed), np.random.default_rng((seed, number)))
            write_block(folder / name / f"{number:04d}.npz", block)
    return folder


def lobes_of(case: RealCase) -> np.ndarray:
    """Lobes by height alone: lower, middle and upper thirds of the right lung, halves of the left."""
    height = np.arange(SLICES)[:, None, None] / SLICES
    right = np.where(height < 1 / 3, 3, np.where(height < 2 / 3, 2, 1))
    left = np.where(height < 1 / 2, 5, 4)
    return np.where(case.lungs == 1, right, np.where(case.lungs == 2, left, 0)).astype(np.uint8)


def write_chests(folder: Path) -> Path:
    """Both chests on the coarse grid, as ``models.training.data.chests`` keeps them."""
    for seed, name in enumerate(CASES):
        (folder / name).mkdir(parents=True)
        case = synthetic_case(name, seed)
        write_chest(folder / name / "000.npz", coarse_chest(case, lobes_of(case)))
    return folder


def part_of_the_shared_chest() -> Phantom:
    """In the place of a whole diseased chest, which takes as long to make as all networks."""
    found, window = small_phantom(), np.s_[20:36, 40:136, 20:116]
    hu = small_case().volume.hu[window]
    volume = Volume(hu, replace(found.volume.geometry, shape=hu.shape))
    return replace(found, volume=volume, lungs=found.lungs[window])
