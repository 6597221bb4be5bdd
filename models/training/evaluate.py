"""Measures the slice networks as they are shipped (ONNX) on a patient kept out of training and on real disease.

``python -m models.training.evaluate --work FOLDER --keep-out lidc-idri-0001`` writes ``measured.json`` there.
Thresholds are chosen on a further patient that was neither trained on nor measured.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.training.cases import DATA, VALIDATION, RealCase, load_case, slice_hu
from models.training.export import MODELS
from models.training.measure import extents, lung_of
from models.training.synthesis import LEFT_BIT, RIGHT_BIT
from sscild_desktop.core.agreement import linear_kappa, spearman
from sscild_desktop.core.analysis.prepare import SliceSpec, body_box, prepare_slices
from sscild_desktop.core.phantom.lesions import draw_plans, insert_lesions

KINDS = ("ggo", "reticulation", "consolidation", "fibrosis")
SMALLEST_LUNG_MM2 = 2000.0
LARGEST_FALSE_TOT = 5.0
CANDIDATES = np.arange(0.2, 0.86, 0.025)

COVID = {
    "A046441/19001111-045": (80, 45, 25),
    "A046441/19010101-23": (90, 40, 15),
    "A048383/19001231-30": (5, 5, 0),
    "A048383/19010410-30": (5, 5, 0),
    "A056642/19001229-053": (40, 15, 0),
    "A056642/19010107-111": (25, 20, 0),
}
"""TOT, GG, RET of one reader (not a radiologist) in percent; see reference-readings.md of the data folder."""


class Runner:
    """A network file, one thread."""

    def __init__(self, path: Path) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def __call__(self, **inputs: NDArray[np.float32]) -> list[NDArray[np.float32]]:
        found: list[NDArray[np.float32]] = self.session.run(None, inputs)
        return found


def to_bits(maps: NDArray[np.float32], thresholds: dict[str, float]) -> NDArray[np.uint8]:
    """(4, H, W) probabilities to lesion bits."""
    bits = np.zeros(maps.shape[1:], np.uint8)
    for index, kind in enumerate(KINDS):
        bits |= np.where(maps[index] >= thresholds[kind], np.uint8(1 << index), np.uint8(0))
    return bits


def choose_threshold(run: Runner, lesion_free: list[RealCase]) -> float:
    """One threshold for every lesion class: the lowest at which a lesion-free chest reads at most 5 % TOT.

    "At most" is the 95th percentile over the slices of patients that were not trained on. On the training patients a
    network is surer than on anyone else, so their samples would choose too high a threshold.
    """
    maps = []
    for case in lesion_free:
        for z in lung_slices(case):
            _, found, lung, _ = _run_slice(run, None, case.hu[z], case.spacing[1:], case.lungs[z] > 0)
            maps.append(found[:, lung].max(0))
    for threshold in CANDIDATES:
        tot = [100.0 * float((values >= threshold).mean()) for values in maps]
        if np.percentile(tot, 95) <= LARGEST_FALSE_TOT:
            return round(float(threshold), 2)
    return round(float(CANDIDATES[-1]), 2)


def lung_slices(case: RealCase, every: int = 1) -> list[int]:
    """Slices with enough lung to be read."""
    area = (case.lungs > 0).sum((1, 2)) * case.spacing[1] * case.spacing[2]
    return [int(z) for z in np.flatnonzero(area >= SMALLEST_LUNG_MM2)[::every]]


def kept_out_slices(
    case: RealCase, rng: np.random.Generator, slabs: int
) -> Iterator[tuple[NDArray[np.int16], NDArray[np.uint8]]]:
    """Slices of the case with inserted lesions, at its own resolution: (HU, bits with the lungs)."""
    has_lung = np.flatnonzero((case.lungs > 0).sum((1, 2)) * case.spacing[1] * case.spacing[2] > 4000)
    count = max(2, round(8 / case.spacing[0]))
    for _ in range(slabs):
        start = int(rng.integers(has_lung[0], has_lung[-1] - count))
        part = slice(start, start + count)
        height = ((np.arange(start, start + count) - has_lung[0]) / len(has_lung)).astype(np.float32)
        severity = float(rng.uniform(0.02, 0.8))
        plans = draw_plans(rng, severity)
        hu, bits = insert_lesions(case.hu[part], case.lungs[part], case.spacing, rng, plans=plans, height=height)
        middle = count // 2
        lungs = case.lungs[part][middle]
        bits = bits[middle] | np.where(lungs == 1, RIGHT_BIT, 0).astype(np.uint8)
        yield hu[middle], bits | np.where(lungs == 2, LEFT_BIT, 0).astype(np.uint8)


def _run_slice(
    lesions: Runner,
    scores: Runner | None,
    hu: NDArray[np.int16],
    yx: tuple[float, float],
    lung: NDArray[np.bool_] | None,
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.bool_], NDArray[np.float32] | None]:
    """Lung and lesion maps on the network's grid, the lung used there, and the network's scores."""
    from sscild_desktop.core.analysis.prepare import prepare_mask

    spec, box = SliceSpec(), body_box(hu)
    slices, _ = prepare_slices(hu[None], yx, box, spec)
    (lungs,), (maps,) = lesions(slices=slices)
    mask = lungs.max(0)[None, None] > 0.5 if lung is None else prepare_mask(lung[None], yx, box, spec) > 0
    found = scores(slices=slices, lung=mask.astype(np.float32))[0][0] if scores is not None else None
    return lungs, maps, mask[0, 0], found


def measure_inserted(
    lesions: Runner, scores: Runner | None, case: RealCase, thresholds: dict[str, float], slabs: int, seed: int
) -> dict[str, Any]:
    """Dice, extent errors and score errors on slices with inserted lesions of one patient."""
    from sscild_desktop.core.analysis.prepare import resample_slices

    rng = np.random.default_rng(seed)
    pooled: dict[str, list[float]] = {key: [0.0, 0.0] for key in (*KINDS, "total", "lungs")}
    rows: list[tuple[dict[str, float], dict[str, float], Any]] = []
    yx = case.spacing[1:]
    for hu, bits in kept_out_slices(case, rng, slabs):
        lung_ct = lung_of(bits)
        lungs, maps, lung, found_scores = _run_slice(lesions, scores, hu, yx, lung_ct)
        box = body_box(hu)
        truth = np.zeros(lung.shape, np.uint8)
        for bit in (1, 2, 4, 8):
            small = resample_slices((bits[None] & bit > 0).astype(np.float32), yx, box, SliceSpec().spacing_mm)[0]
            truth[: small.shape[0], : small.shape[1]] |= np.where(small >= 0.5, np.uint8(bit), np.uint8(0))
        found = to_bits(maps, thresholds)
        pairs = {kind: (found & (1 << i) > 0, truth & (1 << i) > 0) for i, kind in enumerate(KINDS)}
        pairs["total"] = (found > 0, truth > 0)
        for key, (a, b) in pairs.items():
            pooled[key][0] += 2.0 * float((a & b & lung).sum())
            pooled[key][1] += float((a & lung).sum() + (b & lung).sum())
        seen = lungs.max(0) > 0.5
        pooled["lungs"][0] += 2.0 * float((seen & lung).sum())
        pooled["lungs"][1] += float(seen.sum() + lung.sum())
        rows.append((extents(found, lung), extents(truth, lung), found_scores))
    out: dict[str, Any] = {"slices": len(rows), "dice": {k: round(v[0] / max(v[1], 1), 3) for k, v in pooled.items()}}
    out["mask_error_points"] = {
        key: _mae([r[0][key] for r in rows], [r[1][key] for r in rows]) for key in ("tot", "gg", "ret", *KINDS)
    }
    if scores is not None:
        for index, key in enumerate(("tot", "gg", "ret")):
            found, truth = np.asarray([r[2][index] for r in rows]), np.asarray([r[1][key] for r in rows])
            out[f"score_{key}"] = {
                "mean_absolute_error_points": _mae(found, truth),
                "bias_points": round(float((found - truth).mean()), 2),
                "linear_kappa_5_percent_steps": round(linear_kappa(found, truth), 3),
            }
    return out


def _mae(found: Any, truth: Any) -> float:
    return round(float(np.abs(np.asarray(found) - np.asarray(truth)).mean()), 2)


def measure_lesion_free(
    lesions: Runner, scores: Runner | None, case: RealCase, thresholds: dict[str, float], every: int = 1
) -> dict[str, Any]:
    """TOT read on the untouched slices of a near-normal chest."""
    masks, read = [], []
    for z in lung_slices(case, every):
        lung_ct = case.lungs[z] > 0
        _, maps, lung, found = _run_slice(lesions, scores, case.hu[z], case.spacing[1:], lung_ct)
        masks.append(extents(to_bits(maps, thresholds), lung)["tot"])
        if found is not None:
            read.append(float(found[0]))
    out = {"slices": len(masks), "mask_tot": _spread(masks)}
    return {**out, "score_tot": _spread(read)} if read else out


def _spread(values: list[float]) -> dict[str, float]:
    return {
        "median": round(float(np.median(values)), 2),
        "p95": round(float(np.percentile(values, 95)), 2),
        "largest": round(float(np.max(values)), 2),
    }


def measure_covid(lesions: Runner, scores: Runner | None, thresholds: dict[str, float]) -> dict[str, Any]:
    """The six real slices with ground-glass and consolidation, never trained on, against one reader."""
    import pydicom

    rows: dict[str, Any] = {}
    for name, (tot, gg, ret) in COVID.items():
        dataset = pydicom.dcmread(DATA / "ct" / "covid-ny-sbu-slices" / f"{name}.dcm")
        yx = (float(dataset.PixelSpacing[0]), float(dataset.PixelSpacing[1]))
        _, maps, lung, found = _run_slice(lesions, scores, slice_hu(dataset), yx, None)
        seen = {key: round(value, 1) for key, value in extents(to_bits(maps, thresholds), lung).items()}
        read = None if found is None else [round(float(v), 1) for v in found]
        rows[name] = {
            "reader": [tot, gg, ret],
            "masks": [seen[k] for k in ("tot", "gg", "ret")],
            "consolidation": seen["consolidation"],
            "scores": read,
        }
    wanted = [float(row["reader"][0]) for row in rows.values()]
    summary: dict[str, Any] = {}
    for key in ("masks",) if scores is None else ("masks", "scores"):
        values = [row[key][0] for row in rows.values()]
        summary[key] = {"tot_error_points": _mae(values, wanted), "spearman": round(spearman(values, wanted).rho, 3)}
    return {"slices": rows, "summary": summary}


def measure(
    models: Path, tune: list[RealCase], kept_out: RealCase, slabs: int, seed: int, every: int = 1
) -> dict[str, Any]:
    """Every figure of the slice networks in ``models``; without goh-scores.onnx only those of the masks."""
    lesions, with_scores = Runner(models / "lesions-slice.onnx"), (models / "goh-scores.onnx").exists()
    scores = Runner(models / "goh-scores.onnx") if with_scores else None
    thresholds = dict.fromkeys(KINDS, choose_threshold(lesions, tune))
    return {
        "kept_out": kept_out.name,
        "thresholds": thresholds,
        "inserted": measure_inserted(lesions, scores, kept_out, thresholds, slabs, seed),
        "lesion_free": measure_lesion_free(lesions, scores, kept_out, thresholds, every),
        "real_disease": measure_covid(lesions, scores, thresholds),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--models", type=Path, default=MODELS)
    parser.add_argument("--keep-out", default="lidc-idri-0001")
    parser.add_argument("--tune", nargs="*", default=list(VALIDATION))
    parser.add_argument("--slabs", type=int, default=60)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--seed", type=int, default=5)
    args = parser.parse_args()
    cache = args.work.parent / "cache"
    tune = [load_case(name, cache) for name in args.tune]
    result = measure(args.models, tune, load_case(args.keep_out, cache), args.slabs, args.seed, args.every)
    args.work.mkdir(parents=True, exist_ok=True)
    (args.work / "measured.json").write_text(json.dumps(result, indent=1) + "\n")
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
