"""Makes training samples and keeps them in shards on disk, one folder for each chest they come from.

``python -m models.training.bank FOLDER --shards 20 --seed 1`` fills ``FOLDER/<case>/`` and ``FOLDER/phantoms/``. A fold
that leaves a patient out reads the other folders. Each shard depends on its case, its number and the seed alone;
shards that are there are kept, so it can be stopped and started again at any time.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from models.training.cases import RealCase, load_case
from models.training.synthesis import Sample, samples

if TYPE_CHECKING:
    from sscild_desktop.core.phantom.thorax import Phantom

PER_SHARD = 48
SHARE = {
    "lidc-idri-0001": 1.0,
    "lidc-idri-0002-jpegls": 1.4,
    "nlst-toshiba-fc51": 1.0,
    "lung-dx-a0001-5mm-jpegls": 0.7,
    "4d-lung-3mm-jpegls": 0.6,
    "phantoms": 1.0,
}
"""How many of ``--shards`` each source gets, and so how often it is drawn: fine slices teach more than thick ones."""

PHANTOMS = "phantoms"
SHARDS_A_PHANTOM = 4
"""So many shards are made of one generated chest before the next seed is taken."""


def phantom_case(seed: int) -> RealCase:
    """A generated chest as a case."""
    from sscild_desktop.core.phantom.thorax import make_phantom

    return case_of(make_phantom(seed=seed))


def case_of(phantom: "Phantom") -> RealCase:
    geometry = phantom.volume.geometry
    z_mm = np.asarray([geometry.slice_z_mm(z) for z in range(geometry.shape[0])])
    ignore = np.zeros(geometry.shape, bool)
    return RealCase(f"phantom-{phantom.seed}", phantom.volume.hu, geometry.spacing, z_mm, phantom.lungs, ignore)


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


def source_case(source: str, number: int, cache: Path) -> RealCase:
    """The chest that shard ``number`` of a source is made of."""
    if source == PHANTOMS:
        return phantom_case(100 + number // SHARDS_A_PHANTOM)
    return load_case(source, cache)


def fill(folder: Path, source: str, shards: int, seed: int) -> None:
    """Make the shards of one source that are not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    case: RealCase | None = None
    for number in range(shards):
        path = folder / f"{number:04d}.npz"
        if path.exists():
            continue
        if case is None or (source == PHANTOMS and number % SHARDS_A_PHANTOM == 0):
            case = source_case(source, number, folder.parent.parent / "cache")
        made = samples([case], [1.0], np.random.default_rng((seed, list(SHARE).index(source), number)))
        write_shard(path, [next(made) for _ in range(PER_SHARD)])
        print(f"{source} {path.name}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--shards", type=int, default=20, help="shards of a source whose share is 1")
    parser.add_argument("--sources", nargs="*", choices=tuple(SHARE), default=list(SHARE))
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    for source in args.sources:
        fill(args.folder / source, source, round(args.shards * SHARE[source]), args.seed)


if __name__ == "__main__":
    main()
