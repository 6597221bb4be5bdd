"""The real chest CTs that training uses: loading, lungs by threshold and morphology, and what must be ignored in them.

The folder is not part of the project; every function says what is missing when it is absent.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.classes import Lung

DATA = Path(os.environ.get("SSCILD_DATA", Path(__file__).resolve().parents[4] / "shared" / "data"))

WHOLE_CHEST = (
    "lidc-idri-0001",
    "lidc-idri-0002-jpegls",
    "nlst-toshiba-fc51",
    "lung-dx-a0001-5mm-jpegls",
    "4d-lung-3mm-jpegls",
)
TEST_CHESTS = ("lidc-idri-0002-jpegls", "cptac-c3n-00247-b70f-jpegls")
"""Opened once a version, with every shipped file."""

CHOOSING_CHESTS = (
    "lung-dx-a0002-two-kernels/3.000000-ThoraxRoutine__8.0.0__B40f-10983",
    "nlst-toshiba-fc51",
    "lidc-idri-0001",
)
"""What is chosen is chosen on these: the first, 8 mm thick, was never learnt from, the others with other lesions."""

TUMOUR = ("lung-dx-a0001-5mm-jpegls", "4d-lung-3mm-jpegls")
"""Cases with a mass or collapse: soft tissue beside their lungs is taught neither as lung nor as lesion."""


UNDISEASED_LUNG = {
    "lung-dx-a0001-5mm-jpegls": Lung.RIGHT,
    "lung-dx-a0002-two-kernels": Lung.LEFT,
    "4d-lung-3mm-jpegls": Lung.RIGHT,
}
"""The lung without the tumour, by folder. Around the tumour lie real ground-glass, thick septa and collapse: the other
lung is not taught, since it would teach these as healthy, and what is marked there does not count as falsely found."""


def undiseased(name: str, labels: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Both lungs of a chest, or the one that has no tumour."""
    lung = UNDISEASED_LUNG.get(name.split("/")[0])
    return labels > 0 if lung is None else labels == lung


@dataclass(frozen=True)
class RealCase:
    """One whole chest: HU (z cranial, y posterior, x left), spacing, z of each slice, lungs 0/1/2, places to ignore."""

    name: str
    hu: NDArray[np.int16]
    spacing: tuple[float, float, float]
    z_mm: NDArray[np.float64]
    lungs: NDArray[np.uint8]
    ignore: NDArray[np.bool_]


def read_dicom_folder(folder: Path) -> tuple[NDArray[np.int16], tuple[float, float, float], NDArray[np.float64]]:
    """HU, spacing and slice z of an axial DICOM folder, sorted from caudal to cranial."""
    import pydicom

    slices = [pydicom.dcmread(path) for path in sorted(folder.glob("*.dcm"))]
    slices.sort(key=lambda ds: float(ds.ImagePositionPatient[2]))
    z_mm = np.asarray([float(ds.ImagePositionPatient[2]) for ds in slices])
    hu = np.stack([slice_hu(ds) for ds in slices])
    rows, columns = (float(v) for v in slices[0].PixelSpacing)
    step = float(np.median(np.diff(z_mm))) if len(z_mm) > 1 else float(slices[0].get("SliceThickness") or 1.0)
    return hu, (step, rows, columns), z_mm


def slice_hu(dataset: object) -> NDArray[np.int16]:
    """HU of one DICOM slice, padding made air."""
    pixels = dataset.pixel_array.astype(np.float32)  # type: ignore[attr-defined]
    slope = float(getattr(dataset, "RescaleSlope", 1))
    intercept = float(getattr(dataset, "RescaleIntercept", 0))
    return np.clip(pixels * slope + intercept, -1024, 3071).astype(np.int16)


def find_lungs(hu: NDArray[np.int16], spacing: tuple[float, float, float]) -> NDArray[np.uint8]:
    """Lungs (1 right, 2 left) of a clean chest: air in the body without the trachea, small dense parts filled."""
    step = 2
    small = hu[:, ::step, ::step]
    steps = (spacing[0], spacing[1] * step, spacing[2] * step)
    air = small < -400
    outside = _outside(air)
    labels, _ = ndimage.label(ndimage.binary_opening(air & ~outside, iterations=1))
    sizes = np.bincount(labels.ravel()) * np.prod(steps) / 1000
    sizes[0] = 0
    keep = np.argsort(sizes)[::-1][:2]
    lungs = np.isin(labels, [k for k in keep if sizes[k] > 200])
    lungs &= ~_airway(small, lungs, steps)
    radius = [max(1, round(7 / s)) for s in steps]
    closed = _close(lungs, radius)
    filled = np.stack([_fill_small(plane, 300 / (steps[1] * steps[2])) for plane in closed])
    # Closing must not eat into chest wall or mediastinum: what it adds has to be enclosed or thin.
    filled &= ndimage.binary_erosion(~outside, iterations=1)
    sides = _sides(lungs, filled, steps)
    return np.repeat(np.repeat(sides, step, 1), step, 2)[:, : hu.shape[1], : hu.shape[2]]


def _outside(air: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Air that touches the slice's border, slice by slice, is outside the body."""
    out = np.zeros_like(air)
    for plane, target in zip(air, out, strict=True):
        labels, _ = ndimage.label(plane)
        edge = np.unique(np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]]))
        target[:] = np.isin(labels, edge[edge > 0])
    return out


def _airway(hu: NDArray[np.int16], lungs: NDArray[np.bool_], steps: tuple[float, float, float]) -> NDArray[np.bool_]:
    """Trachea and main bronchi: very dark air whose eroded core hangs together from the top and stays slim."""
    from_top = np.zeros_like(lungs)
    dark = hu < -930
    previous: NDArray[np.bool_] | None = None
    centre = np.asarray(lungs.shape[1:]) / 2
    limit_mm2 = 900.0
    for z in range(len(hu) - 1, -1, -1):
        labels, count = ndimage.label(ndimage.binary_opening(dark[z]))
        if not count:
            continue
        sizes = np.bincount(labels.ravel()) * steps[1] * steps[2]
        best = np.zeros_like(previous) if previous is not None else None
        for k in range(1, count + 1):
            if not 25 < sizes[k] < limit_mm2:
                continue
            part = labels == k
            if previous is not None and best is not None:
                if (part & previous).sum() > 0.2 * part.sum():
                    best |= part
            elif np.hypot(*(np.argwhere(part).mean(0) - centre) * steps[1:]) < 45 and sizes[k] > 80:
                best = part if best is None else best
        if best is not None and best.any():
            from_top[z] = best
            previous = ndimage.binary_dilation(best, iterations=2)
    return (
        ndimage.binary_dilation(from_top, np.ones((1, 3, 3), bool), iterations=2) & from_top.any((1, 2))[:, None, None]
    )


def _close(mask: NDArray[np.bool_], radius: list[int]) -> NDArray[np.bool_]:
    """Closing by a ball-like distance, in-plane mainly: two distance transforms are quicker than a large ball."""
    far = ndimage.distance_transform_edt(~mask, (99.0, 1.0, 1.0)) > radius[1]
    return ndimage.distance_transform_edt(~far, (99.0, 1.0, 1.0)) > radius[1]


def _fill_small(plane: NDArray[np.bool_], largest: float) -> NDArray[np.bool_]:
    """Holes of vessels and nodules filled; the dome of the liver, a large hole, is not lung."""
    labels, _ = ndimage.label(ndimage.binary_fill_holes(plane) & ~plane)
    small = np.bincount(labels.ravel()) <= largest
    small[0] = False
    return plane | small[labels]


def _sides(air: NDArray[np.bool_], filled: NDArray[np.bool_], steps: tuple[float, float, float]) -> NDArray[np.uint8]:
    """1 for the patient's right, 2 for the left: two cores of the air grown back; x grows to the patient's left."""
    core, parts = air, []
    for _ in range(12):
        labels, _ = ndimage.label(core)
        sizes = np.bincount(labels.ravel())
        sizes[0] = 0
        order = np.argsort(sizes)[::-1][:2]
        parts = [labels == k for k in order]
        if len(order) > 1 and sizes[order[1]] > 0.2 * sizes[order[0]]:
            break
        core = ndimage.binary_erosion(core, np.ones((1, 3, 3), bool))
    parts.sort(key=lambda part: np.nonzero(part)[2].mean())
    seeds = np.zeros(air.shape, np.uint8)
    seeds[parts[0]], seeds[parts[1]] = 1, 2
    nearest = ndimage.distance_transform_edt(seeds == 0, steps, return_distances=False, return_indices=True)
    return np.where(filled, seeds[tuple(nearest)], 0).astype(np.uint8)


def load_case(name: str, cache: Path | None = None) -> RealCase:
    """A whole-chest case with its lungs; kept in ``cache`` (outside the project) between runs."""
    kept = cache / f"{name.replace('/', '-')}.npz" if cache else None
    if kept is not None and kept.exists():
        with np.load(kept) as data:
            return RealCase(
                name, data["hu"], tuple(data["spacing"].tolist()), data["z_mm"], data["lungs"], data["ignore"]
            )
    folder = DATA / "ct" / name
    if not folder.is_dir():
        raise SystemExit(f"The case {name} is not at {folder}; set SSCILD_DATA to the folder that holds ct/.")
    hu, spacing, z_mm = read_dicom_folder(folder)
    lungs = find_lungs(hu, spacing)
    ignore = np.zeros(hu.shape, bool)
    if name in TUMOUR:
        ignore = _beside(lungs > 0, spacing) | ((lungs > 0) & ~undiseased(name, lungs))
    if kept is not None:
        kept.parent.mkdir(parents=True, exist_ok=True)
        np.savez(kept, hu=hu, spacing=np.asarray(spacing), z_mm=z_mm, lungs=lungs, ignore=ignore)
    return RealCase(name, hu, spacing, z_mm, lungs, ignore)


def _beside(lungs: NDArray[np.bool_], spacing: tuple[float, float, float]) -> NDArray[np.bool_]:
    """What a wide in-plane closing of the lungs adds: masses and collapsed lung at their border."""
    step = 4
    small = lungs[:, ::step, ::step]
    closed = _close(small, [1, max(1, round(25 / (spacing[1] * step)))])
    wide = np.repeat(np.repeat(closed, step, 1), step, 2)[:, : lungs.shape[1], : lungs.shape[2]]
    return wide & ~lungs


def reference_levels(name: str) -> list[float]:
    """The reader's five level positions (patient z, mm) of a case."""
    readings = json.loads((DATA / "reference-readings.json").read_text())
    levels = readings["cases"][name]["levels"]
    return [float(levels[f"L{k}"]["z_mm"]) for k in range(1, 6)]
