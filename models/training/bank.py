"""Makes training samples and keeps them in shards on disk, so that training never waits for synthesis.

``python -m models.training.bank FOLDER --shards 200 --leave-out lidc-idri-0001 --seed 1``
Each shard depends on its number and the seed alone; shards that are there are kept, so it can be stopped at any time.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from models.training.cases import WHOLE_CHEST, RealCase, load_case
from models.training.synthesis import Sample, samples

if TYPE_CHECKING:
    from sscild_desktop.core.phantom.thorax import Phantom

PER_SHARD = 48
WEIGHTS = {
    "lidc-idri-0001": 1.0,
    "lidc-idri-0002-jpegls": 1.4,
    "nlst-toshiba-fc51": 1.0,
    "lung-dx-a0001-5mm-jpegls": 0.7,
    "4d-lung-3mm-jpegls": 0.6,
}
PHANTOM_WEIGHT = 0.7


def phantom_case(seed: int) -> RealCase:
    """A generated chest as a case."""
    from sscild_desktop.core.phantom.thorax import make_phantom

    return case_of(make_phantom(seed=seed))


def case_of(phantom: "Phantom") -> RealCase:
    geometry = phantom.volume.geometry
    z_mm = np.asarray([geometry.slice_z_mm(z) for z in range(geometry.shape[0])])
    ignore = np.zeros(geometry.shape, bool)
    return RealCase(f"phantom-{phantom.seed}", phantom.volume.hu, geometry.spacing, z_mm, phantom.lungs, ignore)


def training_cases(
    names: Sequence[str], phantom_seeds: Sequence[int], cache: Path
) -> tuple[list[RealCase], list[float]]:
    """Cases and how often each is drawn."""
    cases = [load_case(name, cache) for name in names]
    weights = [WEIGHTS[name] for name in names]
    for seed in phantom_seeds:
        cases.append(phantom_case(seed))
        weights.append(PHANTOM_WEIGHT / len(phantom_seeds))
    return cases, weights


def write_shard(path: Path, made: list[Sample]) -> None:
    """One shard: samples padded to a common size (air, no label)."""
    height, width = (max(s.hu.shape[a] for s in made) for a in (0, 1))
    hu = np.full((len(made), height, width), -1200, np.int16)
    bits = np.zeros((len(made), height, width), np.uint8)
    sizes = np.asarray([s.hu.shape for s in made], np.int32)
    for index, sample in enumerate(made):
        hu[index, : sample.hu.shape[0], : sample.hu.shape[1]] = sample.hu
        bits[index, : sample.bits.shape[0], : sample.bits.shape[1]] = sample.bits
    partial = path.with_suffix(".part.npz")
    np.savez(partial, hu=hu, bits=bits, sizes=sizes)
    partial.rename(path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--shards", type=int, default=200)
    parser.add_argument("--first", type=int, default=0, help="number of the first shard")
    parser.add_argument("--leave-out", nargs="*", default=[])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--phantoms", type=int, default=3)
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    names = [name for name in WHOLE_CHEST if name not in args.leave_out]
    cases, weights = training_cases(names, range(100, 100 + args.phantoms), args.folder.parent / "cache")
    for number in range(args.first, args.first + args.shards):
        path = args.folder / f"{number:04d}.npz"
        if path.exists():
            continue
        source = samples(cases, weights, np.random.default_rng((args.seed, number)))
        write_shard(path, [next(source) for _ in range(PER_SHARD)])
        print(path.name, flush=True)


if __name__ == "__main__":
    main()
