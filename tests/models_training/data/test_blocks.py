"""Training blocks: made the same for a seed, kept, drawn and mirrored with their marks."""

from pathlib import Path

import numpy as np
import pytest
from scipy import ndimage

torch = pytest.importorskip("torch", reason="training needs torch, which users never get")
pytestmark = [pytest.mark.training, pytest.mark.filterwarnings("ignore")]

from models.training.data import bank as bank_of  # noqa: E402
from models.training.data import cases, draw, perturb  # noqa: E402
from models.training.data.draw import MOST_AERATION_HU, REAL, SLICES, Bank, aeration, mirrored  # noqa: E402
from models.training.data.hardening import hardened, warped  # noqa: E402
from models.training.data.perturb import pasted, perturbed, turned  # noqa: E402
from models.training.data.synthesis import LEFT_BIT, PLANES, RIGHT_BIT, Block, make_block  # noqa: E402
from tests.models_training.small_chests import CASES, synthetic_case, write_bank  # noqa: E402
from tests.shared import shared_folder  # noqa: E402


@pytest.fixture(scope="module")
def bank() -> Bank:
    return Bank(shared_folder("bank", write_bank), CASES)


def middle_of(marks: np.ndarray) -> float:
    """Mean column."""
    return float(np.nonzero(marks)[-1].mean())


def test_a_block_is_the_same_for_a_seed_and_names_both_sides() -> None:
    case = synthetic_case("a", 1)
    first, again, other = (make_block(case, np.random.default_rng(seed)) for seed in (4, 4, 5))
    assert np.array_equal(first.hu, again.hu) and np.array_equal(first.bits, again.bits)
    assert first.hu.shape != other.hu.shape or not np.array_equal(first.hu, other.hu)
    assert first.hu.shape == first.bits.shape and len(first.hu) == PLANES
    assert middle_of(first.bits & RIGHT_BIT) < middle_of(first.bits & LEFT_BIT)


def test_lesions_of_a_block_lie_in_its_lungs_and_some_blocks_have_none() -> None:
    case = synthetic_case("a", 1)
    lesions = []
    for seed in range(6):
        bits = make_block(case, np.random.default_rng(seed)).bits
        lung = ndimage.binary_dilation((bits & (RIGHT_BIT | LEFT_BIT)) > 0, np.ones((1, 3, 3), bool))
        lesions.append(int((bits & 15 > 0).sum()))
        assert not ((bits & 15 > 0) & ~lung).any()
    assert min(lesions) == 0 and max(lesions) > 500


def test_blocks_that_are_there_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bank_of, "source_case", lambda source, number, cache: synthetic_case(source, 1))
    bank_of.fill(tmp_path, CASES[0], range(1), 1, tmp_path)
    kept = (tmp_path / "0000.npz").read_bytes()
    bank_of.fill(tmp_path, CASES[0], range(2), 1, tmp_path)
    assert (tmp_path / "0000.npz").read_bytes() == kept
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0000.npz", "0001.npz"]


def test_slice_and_marks_are_bent_together_and_the_same_for_a_seed() -> None:
    marks = np.zeros((120, 140), np.uint8)
    marks[40:80, 30:60] = 16
    hu, bent = warped(np.where(marks > 0, -800.0, 40.0).astype(np.float32), marks, 7)
    assert (bent != marks).any() and abs(int((bent > 0).sum()) - int((marks > 0).sum())) < 400
    inside = ndimage.binary_erosion(bent > 0)
    assert (hu[inside] < -700).all() and (hu[~ndimage.binary_dilation(bent > 0, iterations=3)] > 0).all()
    assert np.array_equal(warped(hu, marks, 3)[0], warped(hu, marks, 3)[0])
    assert warped(hu, marks, None)[0] is hu


def test_hard_looks_change_the_lung_leave_no_mark_and_keep_the_body() -> None:
    case = synthetic_case("a", 1)
    depth = np.full(case.hu.shape, 40.0, np.float32)
    changed = 0
    for seed in range(12):
        hu = hardened(case.hu.astype(np.float32), case.lungs, case.spacing, depth, np.random.default_rng(seed))
        assert np.isfinite(hu).all() and hu.shape == case.hu.shape
        changed += bool((np.abs(hu - case.hu)[case.lungs > 0] > 5).any())
    assert changed >= 8


def test_a_mirrored_block_swaps_the_sides_and_keeps_the_lesions() -> None:
    bits = np.zeros((2, 4, 6), np.uint8)
    bits[:, :, 0], bits[:, :, 5] = RIGHT_BIT | 1, LEFT_BIT | 8
    turned = mirrored(bits)
    assert (turned[:, :, 0] == (RIGHT_BIT | 8)).all() and (turned[:, :, 5] == (LEFT_BIT | 1)).all()
    assert np.array_equal(mirrored(turned), bits)


def test_drawn_crops_keep_right_and_left_apart_and_are_the_same_for_a_seed(bank: Bank) -> None:
    for seed in range(4):
        batch = bank.draw_balanced(4, 1, 288, np.random.default_rng(seed))
        assert batch.images.shape == (4, 1, 288, 288) and batch.bits.shape == (4, 288, 288)
        assert float(batch.images.min()) >= 0 and float(batch.images.max()) <= 1
        for plane in batch.bits.numpy():
            right, left = plane & RIGHT_BIT, plane & LEFT_BIT
            if right.any() and left.any():
                assert middle_of(right) < middle_of(left)
    again = bank.draw_balanced(4, 1, 288, np.random.default_rng(3))
    assert torch.equal(again.images, batch.images) and torch.equal(again.bits, batch.bits)


def test_small_stacks_look_at_lesions_more_often_than_chance_does(bank: Bank, monkeypatch: pytest.MonkeyPatch) -> None:
    balanced = bank.draw_stacks(48, 2, 32, np.random.default_rng(0))
    monkeypatch.setattr(draw, "CLASS_SHARES", {draw.LUNG_BITS: 1.0})
    by_chance = bank.draw_stacks(48, 2, 32, np.random.default_rng(0))
    assert balanced.images.shape == by_chance.images.shape == (48, 1, 2, 32, 32)
    assert balanced.bits.shape == (48, 2, 32, 32)
    shares = [float(((one.bits & 15) > 0).float().mean()) for one in (balanced, by_chance)]
    assert shares[0] > 1.2 * shares[1]


def test_coarse_images_have_the_bits_of_fine_ones(bank: Bank) -> None:
    coarse = bank.draw_balanced(2, 1, 96, np.random.default_rng(0), shrink=2)
    fine = bank.draw_balanced(2, 1, 96, np.random.default_rng(0))
    assert coarse.images.shape == (2, 1, 48, 48) and torch.equal(coarse.bits, fine.bits)


def test_aeration_changes_lungs_alone_and_dense_parts_least() -> None:
    hu = np.array([[-900, -500, 40, -900]], np.float32)
    bits = np.array([[RIGHT_BIT, LEFT_BIT, RIGHT_BIT, 0]], np.uint8)
    changes = np.array([aeration(hu, bits, np.random.default_rng(seed))[0] for seed in range(200)])
    assert not changes[:, 2:].any()
    assert np.allclose(changes[:, 1], changes[:, 0] * 300 / 700, rtol=1e-5)
    assert np.abs(changes).max() <= MOST_AERATION_HU
    assert 40 < changes[:, 0].std() < 80


def write_single(folder: Path, source: str, lesion: int) -> None:
    """A slice of two lungs with a lesion in the middle of the right one, in a bank's folder of that name."""
    hu, bits = np.full((1, 128, 160), 40, np.int16), np.zeros((1, 128, 160), np.uint8)
    for side, columns in ((RIGHT_BIT, slice(20, 70)), (LEFT_BIT, slice(90, 140))):
        hu[0, 20:110, columns], bits[0, 20:110, columns] = -850, side
    hu[0, 50:80, 30:60] = -300
    bits[0, 50:80, 30:60] |= lesion
    (folder / source).mkdir(parents=True, exist_ok=True)
    bank_of.write_block(folder / source / "0000.npz", Block(hu, bits))


def test_balanced_crops_show_neighbours_and_single_slices_stand_in_for_theirs(bank: Bank, tmp_path: Path) -> None:
    batch = bank.draw_balanced(24, 3, 96, np.random.default_rng(1))
    assert batch.images.shape == (24, 3, 96, 96) and batch.bits.shape == (24, 96, 96)
    alone = [bool(torch.equal(one[0], one[1]) and torch.equal(one[2], one[1])) for one in batch.images]
    assert 0 < sum(alone) < 16
    again = bank.draw_balanced(24, 3, 96, np.random.default_rng(1))
    assert torch.equal(again.images, batch.images) and torch.equal(again.bits, batch.bits)
    write_single(tmp_path, SLICES, 1)
    single = Bank(tmp_path, (SLICES,)).draw_balanced(6, 3, 96, np.random.default_rng(2)).images
    assert all(torch.equal(one[0], one[1]) and torch.equal(one[2], one[1]) for one in single)


def test_thick_slices_show_the_mean_of_the_planes(bank: Bank, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(draw, "ALONE_SHARE", 0.0)
    for share, is_flat in ((1.0, True), (0.0, False)):
        monkeypatch.setattr(draw, "THICK_SHARE", share)
        for plain in ("FILTERED", "NOISY", "SHIFTED", "WINDOWED"):
            monkeypatch.setattr(perturb, plain, 0.0)
        images = bank.draw_balanced(12, 3, 96, np.random.default_rng(1)).images
        assert all(torch.allclose(one[0], one[2], atol=1e-6) for one in images) is is_flat


def test_a_lung_with_a_tumour_is_not_taught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lungs = np.zeros((2, 40, 40), np.uint8)
    lungs[:, 10:30, 4:14], lungs[:, 10:30, 24:36] = 1, 2
    monkeypatch.setattr(cases, "DATA", tmp_path)
    monkeypatch.setattr(cases, "read_dicom_folder", lambda _folder: (lungs.astype(np.int16), (5.0, 1.0, 1.0), lungs))
    monkeypatch.setattr(cases, "find_lungs", lambda _hu, _spacing: lungs)
    for name in ("4d-lung-3mm-jpegls", "lidc-idri-0001"):
        (tmp_path / "ct" / name).mkdir(parents=True)
        ignore = cases.load_case(name).ignore
        assert ignore[lungs == 2].all() == (name != "lidc-idri-0001") and not ignore[lungs == 1].any()


def test_lesions_that_readers_outlined_are_pasted_into_other_lungs_with_their_class(tmp_path: Path) -> None:
    write_single(tmp_path, SLICES, 0)
    write_single(tmp_path, REAL, 4)
    bits = Bank(tmp_path, (SLICES, REAL)).draw_balanced(80, 1, 96, np.random.default_rng(3)).bits
    with_lesion = [plane for plane in bits if bool(((plane & 15) == 4).any())]
    assert len(with_lesion) > 12 and not ((bits & 15) == 1).any()
    assert all((((plane & 15) == 0) | ((plane & (RIGHT_BIT | LEFT_BIT)) > 0)).all() for plane in with_lesion)


def test_a_pasted_lesion_takes_its_hu_along_and_stays_in_the_lung() -> None:
    hu, bits = np.full((3, 60, 60), -850, np.float32), np.full((1, 60, 60), LEFT_BIT | 1, np.uint8)
    bits[0, :20] = 0
    from_bits = np.zeros((1, 60, 60), np.uint8)
    from_bits[0, 10:40, 10:40] = RIGHT_BIT | 4
    pasted(hu, bits, np.full((1, 60, 60), -100, np.float32), from_bits)
    assert (bits[0, 20:40, 10:40] == LEFT_BIT | 4).all() and not bits[0, :20].any()
    assert (hu[:, 26:34, 16:34] > -110).all() and (hu[:, :14] < -800).all() and (hu[:, 50:] == -850).all()
    before = bits.copy()
    pasted(hu, bits, hu[:1], np.zeros_like(from_bits))
    assert np.array_equal(bits, before)


def test_a_turned_crop_keeps_its_marks_on_the_pixels_of_every_plane() -> None:
    bits = np.zeros((1, 96, 96), np.uint8)
    bits[0, 40:60, 30:70] = 4
    plane = np.where(bits > 0, -100.0, -850.0).astype(np.float32)
    hu, marks = turned(np.repeat(plane, 3, 0), bits, -1200, np.random.default_rng(4))
    assert (marks != bits).any() and hu.shape == (3, 96, 96)
    assert (hu[:, ndimage.binary_erosion(marks[0] > 0, iterations=2)] > -200).all()
    assert (hu[:, ~ndimage.binary_dilation(marks[0] > 0, iterations=2)] < -800).all()


def test_another_kernel_softens_or_sharpens_but_moves_no_level(monkeypatch: pytest.MonkeyPatch) -> None:
    for share in ("NOISY", "SHIFTED", "WINDOWED"):
        monkeypatch.setattr(perturb, share, 0.0)
    monkeypatch.setattr(perturb, "FILTERED", 1.0)
    hu = np.full((3, 64, 64), -850, np.float32)
    hu[:, 20:44, 20:44] = -300
    steepest = [float(np.abs(np.diff(perturbed(hu, np.random.default_rng(seed)), axis=2)).max()) for seed in range(12)]
    assert min(steepest) < 500 and max(steepest) > 600
    seen = perturbed(hu, np.random.default_rng(0))
    assert np.allclose(seen[:, 28:36, 28:36], -300, atol=3) and np.allclose(seen[:, :8, :8], -850, atol=3)
