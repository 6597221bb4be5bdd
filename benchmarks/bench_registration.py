"""Time, memory and errors of the comparison of two CTs: registration, resampling, differences, as a Markdown table.

``python benchmarks/bench_registration.py [FOLDER] [--pair FOLDER] [--threads N]``. FOLDER is a chest CT that is
compared with a deformed copy of itself (breath, turn, shift, 20 HU noise, lesions over a quarter of the lungs), so that
the error at every place is known; it defaults to the public series ``../shared/data/ct/lidc-idri-0002-jpegls``. The
pair defaults to ``../shared/data/ct/elastix-right-lung-pair``. Peak memory is that of the whole process, sampled.
"""

import argparse
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.bench_analysis import measure, resident_mb, table
from sscild_desktop.core.classes import Lung
from sscild_desktop.core.compare import (
    Registration,
    hu_difference,
    lesion_change,
    register,
    resample_prior,
    warp_mask,
)
from sscild_desktop.core.errors import Cancelled
from sscild_desktop.core.volume import AIR_HU, Geometry, Volume

PUBLIC = Path(__file__).resolve().parents[2] / "shared/data/ct"
Scan = tuple[Volume, np.ndarray]
"""A CT and its lungs."""

NOISE_HU = 20.0
LESIONS = 0.25


class Breath:
    """A known smooth deformation: another breath, a turn of the patient, another place on the table."""

    is_good, notice = True, ""

    def __init__(self, middle: np.ndarray) -> None:
        self._middle = middle
        angle = np.deg2rad(3.0)
        turn = np.array([[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]])
        self._matrix = turn @ np.diag((1.03, 0.97, 0.95))

    def to_prior(self, lps: np.ndarray) -> np.ndarray:
        away = np.asarray(lps, float) - self._middle
        x, y, z = (away[..., k] for k in range(3))
        waves = 5.0 * np.stack([np.sin(y / 45 + z / 60), np.sin(z / 50 + 1), np.cos(x / 60 + y / 50)], axis=-1)
        waves[..., 2] += 25.0 * np.exp(-(((z + 110) / 80) ** 2))
        return (away + waves) @ self._matrix.T + self._middle + (6.0, -9.0, 30.0)

    def to_current(self, lps: np.ndarray) -> np.ndarray:
        raise NotImplementedError("the benchmark asks in one direction only")


def deformed(volume: Volume, lungs: np.ndarray) -> tuple[Volume, np.ndarray, np.ndarray, Breath]:
    """The same chest in another breath with noise and lesions: volume, lungs, lesions, and the truth."""
    from sscild_desktop.core.phantom.lesions import insert_lesions

    geometry = volume.geometry
    middle = np.argwhere(lungs[::4, ::8, ::8] > 0).mean(axis=0) * (4, 8, 8)
    breath = Breath(geometry.index_to_patient(middle))
    hu, moved = resample_prior(volume, breath, geometry), warp_mask(lungs, geometry, breath, geometry)
    rng = np.random.default_rng(0)
    hu, lesions = insert_lesions(hu, moved, geometry.spacing, rng, LESIONS)
    for plane in hu:
        plane[:] = np.clip(plane + rng.normal(0, NOISE_HU, plane.shape), AIR_HU, 3071)
    return replace(volume, hu=hu), moved, lesions, breath


def errors_mm(found: Registration, breath: Breath, lungs: np.ndarray, geometry: Geometry) -> np.ndarray:
    """Distance in mm from the truth at 5000 places of the lungs."""
    index = np.argwhere(lungs[::2, ::4, ::4] > 0) * (2, 4, 4)
    index = index[np.random.default_rng(0).choice(len(index), 5000)]
    points = geometry.index_to_patient(index.astype(float))
    return np.linalg.norm(found.to_prior(points) - breath.to_prior(points), axis=1)


def slowest_cancel_s(prior: Scan, current: Scan, threads: int) -> float:
    """Longest time between two reports of a registration: how long a cancel can have to wait."""
    times = [time.perf_counter()]
    register(*prior, *current, lambda fraction, text: times.append(time.perf_counter()), threads)
    return float(np.diff(times).max())


def cancel_s(prior: Scan, current: Scan, threads: int, at: float) -> float:
    """Seconds from the report that cancels to the end of the call."""
    asked = [0.0]

    def stop(fraction: float, text: str) -> None:
        if fraction >= at:
            asked[0] = time.perf_counter()
            raise Cancelled

    try:
        register(*prior, *current, stop, threads)
    except Cancelled:
        return time.perf_counter() - asked[0]
    raise RuntimeError("it was not cancelled")


def compare(
    words: str, prior: Scan, current: Scan, lesions: tuple[np.ndarray, np.ndarray], threads: int
) -> Registration:
    """Registration, then what the comparison page computes of it, measured and printed; lesions of prior, current."""
    start = resident_mb()
    row, found = measure("Registration", lambda: register(*prior, *current, threads=threads))
    grids = prior[0].geometry, current[0].geometry
    rows = [row]
    row, _ = measure("Prior onto the current grid", lambda: resample_prior(prior[0], found, grids[1]))
    rows.append(row)
    sides = lesions[0], prior[1], grids[0], lesions[1], current[1], grids[1]
    row, _ = measure("Lesions gained and lost", lambda: lesion_change(*sides, found))
    rows.append(row)
    row, shown = measure("Difference of density", lambda: hu_difference(*prior, *current, found))
    rows.append(row)
    print(f"- lung volume {shown.prior_ml:.0f} → {shown.current_ml:.0f} mL")
    print(f"- {found.notice}\n- {found.quality}")
    waits = [cancel_s(prior, current, threads, at) for at in (0.12, 0.5)]
    print(f"- cancelled: ended {max(waits):.2f} s after it was told; ", end="")
    print(f"longest time between two reports {slowest_cancel_s(prior, current, threads):.2f} s")
    print(f"- memory before: {start:.0f} MB\n\n**{words}**\n\n{table(rows)}\n", flush=True)
    return found


def whole_chest(folder: Path, threads: int) -> None:
    from sscild_desktop.core.analysis.lungs.finding import find_lungs
    from sscild_desktop.core.dicom import choose, load, scan

    volume = load(choose(scan([folder])).series)
    lungs = find_lungs(volume).labels
    current, moved, lesions, breath = deformed(volume, lungs)
    shape, geometry = volume.hu.shape, volume.geometry
    words = f"`{folder.name}` against its deformed copy, {shape[0]} slices of {shape[1]}×{shape[2]}, {threads} threads"
    found = compare(words, (volume, lungs), (current, moved), (np.zeros_like(lungs), lesions), threads)
    away = errors_mm(found, breath, moved, geometry)
    print(f"Error in the lungs: mean {away.mean():.2f} mm, 95 % {np.percentile(away, 95):.2f}, most {away.max():.2f}\n")


def real_pair(folder: Path, threads: int) -> None:
    import SimpleITK as sitk

    pair = []
    for name in ("baseline", "followup"):
        image = sitk.ReadImage(str(folder / f"3DCT_lung_{name}.mha"))
        mask = sitk.GetArrayFromImage(sitk.ReadImage(str(folder / f"3DCT_lung_{name}_mask.mha"))) > 0
        hu = np.maximum(sitk.GetArrayFromImage(image), AIR_HU).astype(np.int16)
        geometry = Geometry(hu.shape, image.GetSpacing()[::-1], image.GetOrigin())
        pair.append((Volume(hu, geometry), mask.astype(np.uint8) * np.uint8(Lung.RIGHT)))
    words = f"`{folder.name}`, a real baseline and follow-up, {threads} threads"
    compare(words, pair[0], pair[1], (np.zeros_like(pair[0][1]), np.zeros_like(pair[1][1])), threads)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=PUBLIC / "lidc-idri-0002-jpegls")
    parser.add_argument("--pair", type=Path, default=PUBLIC / "elastix-right-lung-pair")
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    real_pair(args.pair, args.threads)
    whole_chest(args.folder, args.threads)


if __name__ == "__main__":
    main()
