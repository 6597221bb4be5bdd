"""Inserted lesions: exact extents, lungs only, the same for a seed, consistent across slices and thicknesses."""

import numpy as np
import pytest

from sscild_desktop.core.classes import Lesion
from sscild_desktop.core.phantom.lesion_plans import LesionPlan, Spread, draw_plans
from sscild_desktop.core.phantom.lesions import insert_lesions
from sscild_desktop.core.phantom.textures import cell_walls, smooth_noise

SPACING = (2.5, 1.4, 1.4)


def _lungs(slices: int = 12) -> tuple[np.ndarray, np.ndarray]:
    """Two cylinders of lung in soft tissue."""
    y, x = np.mgrid[:150, :200]
    plane = np.zeros((150, 200), np.uint8)
    for label, side in ((1, 55), (2, 145)):
        plane[((y - 75) / 58) ** 2 + ((x - side) / 36) ** 2 < 1] = label
    lungs = np.repeat(plane[None], slices, 0)
    noise = np.random.default_rng(0).normal(0, 15, lungs.shape)
    return np.where(lungs > 0, -850 + noise, 40 + noise).astype(np.int16), lungs


def _plan(kind: Lesion, extent: float = 0.3) -> tuple[LesionPlan, ...]:
    return (LesionPlan(kind, extent, Spread(patch_mm=40.0), density=0.6),)


@pytest.mark.parametrize("kind", list(Lesion))
def test_the_extent_is_the_one_that_was_asked_for(kind: Lesion) -> None:
    hu, lungs = _lungs()
    density = 0.95 if kind is Lesion.CONSOLIDATION else 0.6
    plans = (LesionPlan(kind, 0.3, Spread(patch_mm=40.0), density=density),)
    out, mask = insert_lesions(hu, lungs, SPACING, np.random.default_rng(1), plans=plans)
    share = ((mask & kind) > 0)[lungs > 0].mean()
    assert share == pytest.approx(0.3, abs=0.04)
    assert set(np.unique(mask)) <= {0, int(kind)}
    assert out[(mask & kind) > 0].mean() > hu[(mask & kind) > 0].mean() + 60


def test_lesions_stay_in_the_lungs_and_leave_the_rest_alone() -> None:
    hu, lungs = _lungs()
    out, mask = insert_lesions(hu, lungs, SPACING, np.random.default_rng(2), severity=0.4)
    assert not mask[lungs == 0].any()
    far = np.ones(hu.shape, bool)
    far[:, 10:140, 10:190] = False
    assert np.array_equal(out[far], hu[far])
    clean = (mask == 0) & (lungs > 0)
    assert np.median(np.abs(out[clean].astype(int) - hu[clean])) < 5


def test_the_same_seed_gives_the_same_lesions_and_another_seed_others() -> None:
    hu, lungs = _lungs(4)
    first, again, other = (
        insert_lesions(hu, lungs, SPACING, np.random.default_rng(s), severity=0.3) for s in (3, 3, 4)
    )
    assert np.array_equal(first[0], again[0])
    assert np.array_equal(first[1], again[1])
    assert not np.array_equal(first[1], other[1])


def test_ground_glass_leaves_vessels_visible() -> None:
    hu, lungs = _lungs()
    hu[:, 70:74, 40:70] = 30
    out, mask = insert_lesions(hu, lungs, SPACING, np.random.default_rng(5), plans=_plan(Lesion.GGO, 0.95))
    vessel = np.zeros(hu.shape, bool)
    vessel[:, 70:74, 40:70] = True
    glass = (mask > 0) & ~vessel
    assert out[vessel & (mask > 0)].mean() > out[glass].mean() + 250
    assert -750 < out[glass].mean() < -150


def test_honeycombs_have_air_and_walls() -> None:
    hu, lungs = _lungs()
    out, mask = insert_lesions(hu, lungs, (1.0, 1.0, 1.0), np.random.default_rng(6), plans=_plan(Lesion.FIBROSIS))
    inside = out[mask > 0]
    assert (inside < -880).mean() > 0.08
    assert (inside > -450).mean() > 0.15


def test_neighbouring_slices_share_their_lesions() -> None:
    hu, lungs = _lungs(16)
    _, mask = insert_lesions(hu, lungs, (1.0, 1.4, 1.4), np.random.default_rng(7), plans=_plan(Lesion.GGO))
    for z in range(15):
        both, either = ((mask[z] > 0) & (mask[z + 1] > 0)).sum(), ((mask[z] > 0) | (mask[z + 1] > 0)).sum()
        assert both / either > 0.75


def test_thick_slices_blur_thin_lines() -> None:
    hu, lungs = _lungs(6)
    fine, coarse = (
        insert_lesions(hu, lungs, (dz, 1.0, 1.0), np.random.default_rng(8), plans=_plan(Lesion.RETICULATION, 0.9))
        for dz in (1.0, 6.0)
    )
    contrast = [(out[mask > 0]).std() for out, mask in (fine, coarse)]
    assert contrast[1] < 0.85 * contrast[0]


@pytest.mark.parametrize("slices", [1, 3])
def test_any_slab_works_even_one_slice_and_no_lung_at_all(slices: int) -> None:
    hu, lungs = _lungs(slices)
    _, mask = insert_lesions(hu, lungs, SPACING, np.random.default_rng(9), severity=0.3)
    assert (mask > 0).any()
    out, mask = insert_lesions(hu, np.zeros_like(lungs), SPACING, np.random.default_rng(9), severity=0.3)
    assert np.array_equal(out, hu)
    assert not mask.any()


def test_drawn_mixtures_reach_about_the_severity_and_none_gives_none() -> None:
    assert draw_plans(np.random.default_rng(0), 0.0) == ()
    hu, lungs = _lungs(4)
    shares = []
    for seed in range(6):
        _, mask = insert_lesions(hu, lungs, SPACING, np.random.default_rng(seed), severity=0.5)
        shares.append((mask > 0)[lungs > 0].mean())
    assert 0.25 < float(np.mean(shares)) < 0.75


def test_smooth_noise_has_its_scale_and_unit_variance() -> None:
    field = smooth_noise((40, 60, 60), (1.0, 1.0, 1.0), 6.0, np.random.default_rng(0))
    assert field.std() == pytest.approx(1.0, abs=0.2)
    near = np.corrcoef(field[:, :, :-1].ravel(), field[:, :, 1:].ravel())[0, 1]
    far = np.corrcoef(field[:, :, :-24].ravel(), field[:, :, 24:].ravel())[0, 1]
    assert near > 0.9
    assert abs(far) < 0.3


def test_cell_walls_lie_between_cells() -> None:
    points = np.stack(np.meshgrid(*[np.arange(0, 20, 0.5)] * 3, indexing="ij"), -1).reshape(-1, 3).astype(np.float32)
    distance, cells = cell_walls(points, 6.0, np.random.default_rng(0))
    grid, wall = cells.reshape(40, 40, 40), distance.reshape(40, 40, 40)
    changes = grid[:, :, 1:] != grid[:, :, :-1]
    assert (distance >= -1e-3).all()
    assert np.percentile(wall[:, :, 1:][changes], 95) < 0.6
