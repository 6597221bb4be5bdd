"""Makes the chests that the networks are measured on: real lungs with inserted lesions of exactly known place.

``python -m models.training.data.testset FOLDER --volumes 10`` writes ``FOLDER/<case>/00.npz`` ... for each of the
five whole chests and of the two series of the patient that thresholds are chosen on. Number 0 of a case is untouched,
the others carry 2 to 80 % of disease; half of them have more noise than the scanner gave them. A network is measured
only on the case that it was trained without. Each volume depends on its case, its number and the seed alone; volumes
that are there are kept, so several processes can share the work.
"""

import argparse
import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from models.training.data.cases import VALIDATION, WHOLE_CHEST, RealCase, load_case
from models.training.data.synthesis import IGNORE_BIT, LEFT_BIT, RIGHT_BIT
from sscild_desktop.core.analysis.prepare import Box, body_box, resample_slices
from sscild_desktop.core.phantom.lesion_plans import draw_plans
from sscild_desktop.core.phantom.lesions import insert_lesions
from sscild_desktop.core.volume import Geometry, Volume

PIXEL_MM = 1.25
THIN_MM, PLANE_MM = 2.0, 2.5
"""Slices thinner than the first are averaged to about the second before lesions are inserted."""

SOURCES = {**{name: name for name in WHOLE_CHEST}, "validation-b70": VALIDATION[0], "validation-b40": VALIDATION[1]}
"""Folder of each case and where its CT is; thresholds are chosen on the validation patient, who is never measured."""

SEVERITIES = (0.02, 0.8)
NOISE_HU = (5.0, 25.0)
SEED = 2026


@dataclass(frozen=True)
class Chest:
    """One chest to measure on: the volume, the truth (lesion, lung and ignore bits) and the severity asked for."""

    case: str
    number: int
    volume: Volume
    bits: NDArray[np.uint8]
    severity: float

    @property
    def lungs(self) -> NDArray[np.uint8]:
        """True lungs with the program's labels."""
        return (self.bits & RIGHT_BIT > 0) * np.uint8(1) + (self.bits & LEFT_BIT > 0) * np.uint8(2)

    @property
    def is_ignored(self) -> NDArray[np.bool_]:
        return (self.bits & IGNORE_BIT) > 0


def thickened(case: RealCase) -> RealCase:
    """The case with thin slices averaged in groups, as a thicker reconstruction shows them."""
    group = round(PLANE_MM / case.spacing[0]) if case.spacing[0] < THIN_MM else 1
    if group < 2:
        return case
    count = len(case.hu) // group

    def mean(stack: NDArray[np.generic]) -> NDArray[np.float32]:
        parts = stack[: count * group].reshape(count, group, *stack.shape[1:])
        return np.asarray(parts.mean(1, dtype=np.float32))

    lungs = sum((np.uint8(side) * (mean(case.lungs == side) >= 0.5) for side in (1, 2)), np.uint8(0))
    spacing = (case.spacing[0] * group, *case.spacing[1:])
    z_mm = case.z_mm[: count * group].reshape(count, group).mean(1)
    hu = np.rint(mean(case.hu)).astype(np.int16)
    return RealCase(case.name, hu, spacing, z_mm, np.asarray(lungs, np.uint8), mean(case.ignore) >= 0.5)


def make_chest(case: RealCase, number: int, seed: int = SEED) -> Chest:
    """Volume ``number`` of a case whose slices are thick enough; number 0 is the untouched chest."""
    sources = list(SOURCES.values())
    rng = np.random.default_rng((seed, sources.index(case.name), number))
    severity = float(rng.uniform(*SEVERITIES)) if number else 0.0
    hu, bits = case.hu, np.zeros(case.hu.shape, np.uint8)
    if severity:
        plans = draw_plans(rng, severity)
        hu, bits = insert_lesions(hu, case.lungs, case.spacing, rng, plans=plans, height=_height(case))
        if number % 2:
            hu = noisy(hu, rng)
    bits = bits | np.where(case.ignore, np.uint8(IGNORE_BIT), np.uint8(0))
    bits |= np.where(case.lungs == 1, np.uint8(RIGHT_BIT), np.uint8(0))
    bits |= np.where(case.lungs == 2, np.uint8(LEFT_BIT), np.uint8(0))
    yx, box = (case.spacing[1], case.spacing[2]), body_box(case.hu)
    small = np.rint(resample_slices(hu, yx, box, PIXEL_MM)).clip(-1024, 3071).astype(np.int16)
    spacing = (case.spacing[0], PIXEL_MM, PIXEL_MM)
    folder = list(SOURCES)[sources.index(case.name)]
    return chest_of(folder, number, small, resample_bits(bits, yx, box), spacing, float(case.z_mm[0]), severity)


def chest_of(
    case: str,
    number: int,
    hu: NDArray[np.int16],
    bits: NDArray[np.uint8],
    spacing: tuple[float, float, float],
    first_z_mm: float,
    severity: float,
) -> Chest:
    shape = (hu.shape[0], hu.shape[1], hu.shape[2])
    return Chest(case, number, Volume(hu, Geometry(shape, spacing, (0.0, 0.0, first_z_mm))), bits, severity)


def _height(case: RealCase) -> NDArray[np.float32]:
    """Each slice's place from 0 (base) to 1 (apex) of the lungs."""
    has_lung = np.flatnonzero(case.lungs.any((1, 2)))
    span = max(1, int(has_lung[-1] - has_lung[0]))
    return ((np.arange(len(case.hu)) - has_lung[0]) / span).astype(np.float32)


def noisy(hu: NDArray[np.int16], rng: np.random.Generator) -> NDArray[np.int16]:
    """More noise of the scanner's grain, the same strength in every slice."""
    sigma, grain = rng.uniform(*NOISE_HU), rng.uniform(0.4, 1.0)
    out = np.empty_like(hu)
    for plane, target in zip(hu, out, strict=True):
        noise = ndimage.gaussian_filter(rng.standard_normal(plane.shape, dtype=np.float32), grain)
        target[:] = np.rint(plane + noise * (sigma / max(float(noise.std()), 1e-3))).clip(-1024, 3071)
    return out


def resample_bits(bits: NDArray[np.uint8], yx: tuple[float, float], box: Box) -> NDArray[np.uint8]:
    """Bits on the pixels of the measured volume, where they cover at least half of the area."""
    out: NDArray[np.uint8] | None = None
    for bit in (RIGHT_BIT, LEFT_BIT, 1, 2, 4, 8, IGNORE_BIT):
        share = resample_slices(((bits & bit) > 0).astype(np.float32), yx, box, PIXEL_MM)
        part = np.where(share >= 0.5, np.uint8(bit), np.uint8(0))
        out = part if out is None else out | part
    assert out is not None
    lung = (out & (RIGHT_BIT | LEFT_BIT)) > 0
    return np.where(lung, out, out & np.uint8(IGNORE_BIT)).astype(np.uint8)


def write_chest(path: Path, made: Chest) -> None:
    """One volume, whole or not at all."""
    partial = path.with_suffix(f".{os.getpid()}.part")
    geometry = made.volume.geometry
    with partial.open("wb") as file:
        np.savez_compressed(
            file, hu=made.volume.hu, bits=made.bits, spacing=np.asarray(geometry.spacing),
            first_z_mm=geometry.origin[2], severity=made.severity,
        )  # fmt: skip
    partial.replace(path)


def read_chest(folder: Path, case: str, number: int) -> Chest:
    """A volume that was written before."""
    with np.load(folder / case / f"{number:02d}.npz") as data:
        z, y, x = (float(v) for v in data["spacing"])
        return chest_of(
            case, number, data["hu"], data["bits"], (z, y, x), float(data["first_z_mm"]), float(data["severity"])
        )


def numbers_of(folder: Path, case: str) -> list[int]:
    """Numbers of the volumes of a case that are there."""
    return sorted(int(path.stem) for path in (folder / case).glob("[0-9][0-9].npz"))


def fill(folder: Path, name: str, numbers: list[int], cache: Path, seed: int) -> None:
    """Make those volumes of one case that are not there yet."""
    (folder / name).mkdir(parents=True, exist_ok=True)
    case: RealCase | None = None
    for number in numbers:
        path = folder / name / f"{number:02d}.npz"
        if path.exists():
            continue
        case = case or thickened(load_case(SOURCES[name], cache))
        write_chest(path, make_chest(case, number, seed))
        print(f"{name} {number} written", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--volumes", type=int, default=10, help="volumes of each case, the untouched one counted")
    parser.add_argument("--cases", nargs="*", choices=tuple(SOURCES), default=list(SOURCES))
    parser.add_argument("--backwards", action="store_true", help="for a second process that shares the work")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--cache", type=Path, help="where cases are kept between runs; beside the folder if not given")
    args = parser.parse_args()
    order = -1 if args.backwards else 1
    for name in args.cases[::order]:
        numbers = list(range(args.volumes))
        fill(args.folder, name, numbers[::order], args.cache or args.folder.parent / "cache", args.seed)


if __name__ == "__main__":
    main()
