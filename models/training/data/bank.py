"""Makes training blocks and keeps them on disk, one folder for each chest that they come from.

``python -m models.training.data.bank FOLDER --blocks 80 --seed 1`` fills ``FOLDER/<case>/`` and ``FOLDER/phantoms/``.
A fold that leaves a patient out reads the other folders. Each block depends on its case, its number and the seed
alone; blocks that are there are kept, so it can be stopped and started again at any time, or be shared out between
processes.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from models.training.data.cases import RealCase, load_case
from models.training.data.synthesis import Block, make_block

if TYPE_CHECKING:
    from sscild_desktop.core.phantom.thorax import Phantom

SHARE = {
    "lidc-idri-0001": 1.0,
    "lidc-idri-0002-jpegls": 1.3,
    "nlst-toshiba-fc51": 1.0,
    "lung-dx-a0001-5mm-jpegls": 0.8,
    "4d-lung-3mm-jpegls": 0.8,
    "phantoms": 1.0,
}
"""How many of ``--blocks`` each source gets, and so how often it is drawn: fine slices teach more than thick ones."""

PHANTOMS = "phantoms"
BLOCKS_A_PHANTOM = 8
"""So many blocks are made of one generated chest before the next seed is taken."""


def phantom_case(seed: int) -> RealCase:
    """A generated chest as a case."""
    from sscild_desktop.core.phantom.thorax import make_phantom

    return case_of(make_phantom(seed=seed))


def case_of(phantom: "Phantom") -> RealCase:
    geometry = phantom.volume.geometry
    z_mm = np.asarray([geometry.slice_z_mm(z) for z in range(geometry.shape[0])])
    ignore = np.zeros(geometry.shape, bool)
    return RealCase(f"phantom-{phantom.seed}", phantom.volume.hu, geometry.spacing, z_mm, phantom.lungs, ignore)


def write_block(path: Path, block: Block) -> None:
    """One block, whole or not at all."""
    partial = path.with_suffix(".part.npz")
    np.savez(partial, hu=block.hu, bits=block.bits)
    partial.rename(path)


def source_case(source: str, number: int, cache: Path) -> RealCase:
    """The chest that block ``number`` of a source is made of."""
    if source == PHANTOMS:
        return phantom_case(100 + number // BLOCKS_A_PHANTOM)
    return load_case(source, cache)


def fill(folder: Path, source: str, numbers: range, seed: int, cache: Path) -> None:
    """Make those blocks of one source that are not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    case: RealCase | None = None
    made_of = -1
    for number in numbers:
        path = folder / f"{number:04d}.npz"
        if path.exists():
            continue
        chest = number // BLOCKS_A_PHANTOM if source == PHANTOMS else 0
        if case is None or chest != made_of:
            case, made_of = source_case(source, number, cache), chest
        write_block(path, make_block(case, np.random.default_rng((seed, list(SHARE).index(source), number))))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--blocks", type=int, default=80, help="blocks of a source whose share is 1")
    parser.add_argument("--first", type=int, default=0, help="number of the first block")
    parser.add_argument("--step", type=int, default=1, help="every how many blocks, when processes share the work")
    parser.add_argument("--sources", nargs="*", choices=tuple(SHARE), default=list(SHARE))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cache", type=Path, help="where cases are kept between runs; beside the bank if not given")
    args = parser.parse_args()
    cache = args.cache or args.folder.parent / "cache"
    for source in args.sources:
        numbers = range(args.first, round(args.blocks * SHARE[source]), args.step)
        fill(args.folder / source, source, numbers, args.seed, cache)
        print(f"{source} is filled", flush=True)


if __name__ == "__main__":
    main()
