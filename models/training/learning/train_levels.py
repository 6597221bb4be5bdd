"""Trains ``goh-levels`` on the whole chests and phantoms; measures it by leaving one patient out at a time.

``python -m models.training.learning.train_levels --work FOLDER --steps 600`` (all folds, then all cases: what is
shipped)
"""

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from models.training.data.bank import case_of
from models.training.data.cases import WHOLE_CHEST, RealCase, load_case, reference_levels
from models.training.learning.loop import Learner
from models.training.shapes.networks import GohLevels
from sscild_desktop.core.analysis.body_box import body_box
from sscild_desktop.core.analysis.coarse_chest import LevelSpec, level_planes
from sscild_desktop.core.analysis.prepare import resample_weights

TRUST_MM = {"4d-lung-3mm-jpegls": (25.0, 4.0, 8.0, 8.0, 5.0), "nlst-toshiba-fc51": (4.0, 4.0, 8.0, 6.0, 5.0)}
"""Standard deviation of the truth in mm per level, where a reading is uncertain; 4 mm otherwise."""


PHANTOM_WEIGHT = 2.5
"""How often phantoms are drawn together; each real chest counts 1."""


@dataclass(frozen=True)
class Chest:
    """A coarse chest (z, y, x) HU, a margin wider than the network's planes, every plane's z and the five levels."""

    name: str
    hu: Tensor
    z_mm: NDArray[np.float64]
    levels: NDArray[np.float64]
    trust: NDArray[np.float64]
    lungs: Tensor


def coarse_chest(case: RealCase, levels: list[float]) -> Chest:
    """The case on the network's grid with planes twice as dense and a margin around."""
    wide = LevelSpec(size=LevelSpec().size + 16)
    step = wide.plane_spacing_mm / 2
    box = body_box(case.hu)
    count = max(2, round(len(case.hu) * case.spacing[0] / step))
    weights = resample_weights(len(case.hu), case.spacing[0], count, step)
    stacks = []
    for array in (case.hu, np.where(case.lungs > 0, 1000, wide.hu_low).astype(np.int16)):
        planes = level_planes(array, case.spacing[1:], box, wide)
        stacks.append(
            torch.from_numpy(np.asarray(weights @ planes.reshape(len(planes), -1)).reshape(count, wide.size, wide.size))
        )
    centre = (np.arange(count) + 0.5) * step / case.spacing[0] - 0.5
    z_mm = case.z_mm[0] + centre * case.spacing[0]
    trust = np.asarray(TRUST_MM.get(case.name, (4.0,) * 5))
    return Chest(case.name, stacks[0].float(), z_mm, np.asarray(levels), trust, (stacks[1] > 0).float())


def vary(chest: Chest, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
    """A varied chest (Z, 1, size, size) in 0..1 and the level positions as plane numbers (may lie outside)."""
    spec = LevelSpec()
    stretch = rng.uniform(0.82, 1.22)
    step = spec.plane_spacing_mm / stretch
    low, high = chest.levels.min(), chest.levels.max()
    start = rng.uniform(chest.z_mm[0] - 12, low - 12) if rng.random() < 0.6 else chest.z_mm[0]
    end = rng.uniform(high + 12, chest.z_mm[-1] + 12) if rng.random() < 0.6 else chest.z_mm[-1]
    if rng.random() < 0.15:
        start, end = (low + rng.uniform(0, 40), end) if rng.random() < 0.5 else (start, high - rng.uniform(0, 30))
    z = _warp(start, end, step, rng)
    hu = _resample(chest, z, rng)
    hu = _vary_density(hu[0], hu[1], rng)
    if rng.random() < 0.35:
        hu = _only_the_middle(hu, rng)
    scaled = ((hu - spec.hu_low) / (spec.hu_high - spec.hu_low)).clamp(0, 1)
    return scaled[:, None], torch.from_numpy(_plane_numbers(z, chest.levels)).float()


def _warp(start: float, end: float, step: float, rng: np.random.Generator) -> NDArray[np.float64]:
    """Heights of planes whose distance changes along the chest: levels cannot be told by their distances alone."""
    count = max(8, int((end - start) / step))
    knots = np.exp(rng.normal(0, 0.22, 7))
    steps = np.interp(np.linspace(0, 6, count - 1), np.arange(7), knots)
    heights = np.concatenate([[0.0], np.cumsum(steps)])
    return start + heights * (end - start) / heights[-1]


def _plane_numbers(z: NDArray[np.float64], levels: NDArray[np.float64]) -> NDArray[np.float64]:
    """Level positions as plane numbers; -9 where a level is not in the stack."""
    inside = (levels >= z[0]) & (levels <= z[-1])
    return np.where(inside, np.interp(levels, z, np.arange(len(z))), -9.0)


def _resample(chest: Chest, z: NDArray[np.float64], rng: np.random.Generator) -> tuple[Tensor, Tensor]:
    """Planes at the given z, turned, scaled and shifted in-plane."""
    size, wide = LevelSpec().size, chest.hu.shape[1]
    scale_y, scale_x = rng.uniform(0.85, 1.18) * np.asarray([rng.uniform(0.93, 1.07), 1.0])
    turn = np.deg2rad(rng.normal(0, 5))
    shift = rng.normal(0, 0.05, 2)
    axis = torch.linspace(-1, 1, size) * (size / wide)
    y, x = torch.meshgrid(axis, axis, indexing="ij")
    gx = (np.cos(turn) * x - np.sin(turn) * y) * scale_x + shift[0]
    gy = (np.sin(turn) * x + np.cos(turn) * y) * scale_y + shift[1]
    gz = torch.from_numpy((z - chest.z_mm[0]) / (chest.z_mm[-1] - chest.z_mm[0]) * 2 - 1).float()
    tilt = float(rng.normal(0, 0.02))
    grid = torch.stack(
        [gx.expand(len(z), -1, -1), gy.expand(len(z), -1, -1), gz[:, None, None] + tilt * gy[None]], -1
    ).float()
    bend = torch.from_numpy(rng.standard_normal((1, 2, 4, 5, 5)).astype(np.float32)) * float(rng.uniform(0, 0.05))
    bend = F.interpolate(bend, size=(len(z), size, size), mode="trilinear", align_corners=True)[0]
    grid[..., :2] += bend.permute(1, 2, 3, 0)
    both = torch.stack([chest.hu + 1024, chest.lungs])[None]
    out = F.grid_sample(both, grid[None], mode="bilinear", padding_mode="border", align_corners=True)[0]
    return out[0] - 1024, out[1]


def _only_the_middle(hu: Tensor, rng: np.random.Generator) -> Tensor:
    """Hides the outer lungs: the levels must be told by heart, vessels and airways, not by the lungs' outline."""
    half = int(rng.uniform(14, 26))
    middle = hu.shape[2] // 2 + int(rng.integers(-3, 4))
    hu = hu.clone()
    hu[:, :, : middle - half] = -850
    hu[:, :, middle + half :] = -850
    return hu


def _vary_density(hu: Tensor, lungs: Tensor, rng: np.random.Generator) -> Tensor:
    """Contrast of the blood, density of the lungs (breath, disease), offset, noise, sharpness."""
    hu = torch.where(hu > 20, 20 + (hu - 20) * float(rng.uniform(0.3, 1.5)), hu)
    share = lungs * float(rng.uniform(0, 0.35) if rng.random() < 0.5 else 0)
    if rng.random() < 0.4:
        blobs = torch.from_numpy(rng.standard_normal((1, 1, max(2, len(hu) // 8), 8, 8)).astype(np.float32))
        blobs = F.interpolate(blobs, size=hu.shape, mode="trilinear", align_corners=False)[0, 0]
        share = (share + lungs * (blobs - 0.5).clamp(min=0) * float(rng.uniform(0, 1.2))).clamp(max=0.9)
    hu = hu + share * (20 - hu)
    hu = hu + float(rng.normal(0, 15))
    noise = torch.from_numpy(rng.standard_normal(hu.shape).astype(np.float32))
    return hu + noise * float(rng.uniform(0, 40))


def level_loss(logits: Tensor, positions: Tensor, trust: Tensor) -> Tensor:
    """Cross entropy against a bell around each level, and the distance of the expected value, in planes."""
    planes = torch.arange(logits.shape[1], dtype=torch.float32)
    inside = (positions >= 0) & (positions <= len(planes) - 1)
    if not inside.any():
        return logits.sum() * 0
    bell = torch.softmax(-0.5 * ((planes[None] - positions[:, None]) / trust[:, None]) ** 2, 1)
    log_p = torch.log_softmax(logits, 1)
    cross = -(bell * log_p).sum(1)
    expected = (log_p.exp() * planes).sum(1)
    distance = F.smooth_l1_loss(expected, positions, reduction="none") / trust
    return ((cross + 0.3 * distance) * inside).sum() / inside.sum()


def train(chests: list[Chest], weights: list[float], steps: int, seed: int = 0, batch: int = 2) -> GohLevels:
    """A network trained on these chests from scratch."""
    torch.manual_seed(seed)
    model = GohLevels().to(memory_format=torch.channels_last)
    share = np.asarray(weights) / np.sum(weights)
    mm = LevelSpec().plane_spacing_mm

    def loss_of(step: int) -> Tensor:
        rng = np.random.default_rng((seed, step))
        chosen = [chests[int(rng.choice(len(chests), p=share))] for _ in range(batch)]
        varied = [vary(chest, rng) for chest in chosen]
        features = _features(model, [planes for planes, _ in varied])
        losses = [
            level_loss(model.logits(part), positions, torch.from_numpy(np.maximum(chest.trust, 4) / mm).float())
            for part, (_, positions), chest in zip(features, varied, chosen, strict=True)
        ]
        return torch.stack(losses).mean()

    Learner(model, 1.5e-3, weight_decay=1e-2, decay=0.99).train(loss_of, steps)
    return model.eval()


def _features(model: GohLevels, chests: list[Tensor]) -> tuple[Tensor, ...]:
    """Features of the planes of several chests, encoded at once."""
    planes = torch.cat(chests).to(memory_format=torch.channels_last)
    return model.planes(planes).split([len(chest) for chest in chests])


def locate(model: GohLevels, case: RealCase) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Levels (z, mm) and their spread, by the preparation that the program uses."""
    from sscild_desktop.core.analysis.coarse_chest import prepare_levels
    from sscild_desktop.core.volume import Geometry, Volume

    geometry = Geometry(case.hu.shape, case.spacing, (0.0, 0.0, float(case.z_mm[0])))
    planes, plane_z = prepare_levels(Volume(case.hu, geometry))
    with torch.no_grad():
        probability = model(torch.from_numpy(planes)).double().numpy()
    mean = probability @ plane_z
    spread = np.sqrt(np.maximum(probability @ plane_z**2 - mean**2, 0))
    return mean, spread


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=600)
    parser.add_argument("--phantoms", type=int, default=8)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--folds", nargs="*", default=[*WHOLE_CHEST, "none"])
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    cases = {name: load_case(name, args.work.parent / "cache") for name in WHOLE_CHEST}
    args.work.mkdir(parents=True, exist_ok=True)
    (args.work / "goh-levels.jsonl").unlink(missing_ok=True)
    chests: list[Chest] = []
    if not all(_checkpoint(args.work, left_out).exists() for left_out in args.folds):
        chests = [coarse_chest(case, reference_levels(name)) for name, case in cases.items()]
        chests += [_phantom_chest(seed) for seed in range(200, 200 + args.phantoms)]
    weights = [1.0 if chest.name in cases else PHANTOM_WEIGHT / args.phantoms for chest in chests]
    for left_out in args.folds:
        _fold(left_out, cases, chests, weights, args)


def _phantom_chest(seed: int) -> Chest:
    from sscild_desktop.core.phantom.thorax import make_phantom

    phantom = make_phantom(seed=seed, size="small")
    return coarse_chest(case_of(phantom), list(phantom.level_z_mm))


def _checkpoint(work: Path, left_out: str) -> Path:
    return work / f"goh-levels-without-{left_out}.pt"


def _fold(
    left_out: str, cases: dict[str, RealCase], chests: list[Chest], weights: list[float], args: argparse.Namespace
) -> None:
    """One training without ``left_out`` ("none": with all), or what it left earlier, and its errors."""
    target = _checkpoint(args.work, left_out)
    if target.exists():
        model = GohLevels()
        model.load_state_dict(torch.load(target, weights_only=True)["model"])
        model.eval()
    else:
        kept = [(chest, weight) for chest, weight in zip(chests, weights, strict=True) if chest.name != left_out]
        model = train([chest for chest, _ in kept], [weight for _, weight in kept], args.steps, args.seed)
        torch.save({"model": model.state_dict(), "steps": args.steps}, target)
    for name in [left_out] if left_out != "none" else WHOLE_CHEST:
        found, spread = locate(model, cases[name])
        row = {
            "case": name,
            "left_out": left_out,
            "error_mm": (found - reference_levels(name)).round(1).tolist(),
            "spread_mm": spread.round(1).tolist(),
        }
        print(json.dumps(row), flush=True)
        with (args.work / "goh-levels.jsonl").open("a") as lines:
            lines.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
