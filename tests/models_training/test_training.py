"""Training works end to end in small: a few steps lower the loss, checkpoints resume, ONNX answers as PyTorch does."""

import json
from pathlib import Path

import numpy as np
import pytest
from scipy import ndimage

torch = pytest.importorskip("torch", reason="training needs torch, which users never get")
pytestmark = [pytest.mark.training, pytest.mark.filterwarnings("ignore")]

from models.training import export, networks, train_lesions, train_levels, train_scores  # noqa: E402
from models.training.bank import write_shard  # noqa: E402
from models.training.cases import RealCase  # noqa: E402
from models.training.hardening import hardened, warped  # noqa: E402
from models.training.synthesis import LEFT_BIT, RIGHT_BIT, samples  # noqa: E402

CLASSES = {
    "lesions-slice": networks.LesionsSlice,
    "goh-scores": networks.GohScores,
    "goh-levels": networks.GohLevels,
}


def synthetic_case(name: str, seed: int) -> RealCase:
    """A chest of ellipses: body, two lungs, noise."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:160, :200]
    hu = np.full((24, 160, 200), -1000, np.float32)
    lungs = np.zeros(hu.shape, np.uint8)
    for z in range(24):
        hu[z][((y - 80) / 70) ** 2 + ((x - 100) / 92) ** 2 < 1] = 40
        for label, side in ((1, 58), (2, 142)):
            inside = ((y - 80) / 50) ** 2 + ((x - side) / 32) ** 2 < 1 - z / 40
            hu[z][inside], lungs[z][inside] = -840, label
    hu += rng.normal(0, 20, hu.shape)
    return RealCase(name, hu.astype(np.int16), (5.0, 1.7, 1.7), np.arange(24) * 5.0, lungs, np.zeros(hu.shape, bool))


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> train_lesions.Bank:
    folder = tmp_path_factory.mktemp("bank")
    source = samples([synthetic_case("a", 1), synthetic_case("b", 2)], [1, 1], np.random.default_rng(0))
    (folder / "a").mkdir()
    write_shard(folder / "a" / "0000.npz", [next(source) for _ in range(12)])
    ready = train_lesions.Bank(folder)
    ready.refresh()
    return ready


def test_samples_are_the_same_for_a_seed_and_name_both_sides() -> None:
    cases = [synthetic_case("a", 1)]
    first, again = (next(samples(cases, [1], np.random.default_rng(4))) for _ in range(2))
    assert np.array_equal(first.hu, again.hu)
    assert np.array_equal(first.bits, again.bits)
    columns = np.arange(first.bits.shape[1])
    right = (((first.bits & RIGHT_BIT) > 0) * columns).sum() / ((first.bits & RIGHT_BIT) > 0).sum()
    left = (((first.bits & LEFT_BIT) > 0) * columns).sum() / ((first.bits & LEFT_BIT) > 0).sum()
    assert right < left


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


def test_a_left_out_case_is_not_drawn(bank: train_lesions.Bank) -> None:
    without = train_lesions.Bank(bank.folder, leave_out=["a"])
    without.refresh()
    assert bank.shards and not without.shards


def test_mirrored_crops_swap_the_sides(bank: train_lesions.Bank) -> None:
    for seed in range(4):
        _, bits = bank.draw(4, 288, np.random.default_rng(seed))
        for plane in bits.numpy():
            right, left = (np.nonzero(plane & bit)[1] for bit in (RIGHT_BIT, LEFT_BIT))
            if len(right) and len(left):
                assert right.mean() < left.mean()


def _loss(name: str, model: "torch.nn.Module", bank: train_lesions.Bank) -> float:
    slices, bits = bank.draw(6, 128, np.random.default_rng(99))
    with torch.no_grad():
        if name == "lesions-slice":
            return float(train_lesions.lesion_loss(model.logits(slices), bits))
        return float(train_scores.score_loss(model, slices, bits))


def test_a_few_steps_lower_the_loss_of_the_masks_and_resume(bank: train_lesions.Bank, tmp_path: Path) -> None:
    torch.manual_seed(0)
    before = _loss("lesions-slice", networks.LesionsSlice().train(), bank)
    train_lesions.train(bank, tmp_path, steps=6, batch=4, crop=128)
    assert torch.load(tmp_path / "lesions-slice.pt", weights_only=True)["step"] == 6
    model = train_lesions.train(bank, tmp_path, steps=14, batch=4, crop=128)
    assert torch.load(tmp_path / "lesions-slice.pt", weights_only=True)["step"] == 14
    assert _loss("lesions-slice", model.train(), bank) < 0.9 * before


def test_a_few_steps_lower_the_loss_of_the_scores(bank: train_lesions.Bank, tmp_path: Path) -> None:
    torch.manual_seed(0)
    before = _loss("goh-scores", networks.GohScores().train(), bank)
    model = train_scores.train(bank, tmp_path, None, steps=12, batch=4, crop=128)
    assert _loss("goh-scores", model.train(), bank) < 0.95 * before


def test_scores_start_from_the_weights_of_the_masks() -> None:
    source = networks.LesionsSlice().state_dict()
    model = networks.GohScores()
    assert train_scores.start_from_lesions(model, source) > 50
    assert torch.equal(model.encoder.stem.weight, source["encoder.stem.weight"])


def test_a_few_steps_lower_the_loss_of_the_levels() -> None:
    chests = [
        train_levels.coarse_chest(synthetic_case(n, s), [95.0, 80.0, 50.0, 35.0, 20.0]) for n, s in (("a", 1), ("b", 2))
    ]

    def loss(model: networks.GohLevels) -> float:
        planes, positions = train_levels.vary(chests[0], np.random.default_rng(5))
        with torch.no_grad():
            return float(train_levels.level_loss(model.eval().logits(model.planes(planes)), positions, torch.ones(5)))

    torch.manual_seed(0)
    before = loss(networks.GohLevels())
    assert loss(train_levels.train(chests, [1, 1], steps=12)) < before


@pytest.mark.parametrize("name", list(CLASSES))
def test_onnx_answers_as_pytorch_does_at_any_size_and_its_card_fits(name: str, tmp_path: Path) -> None:
    torch.manual_seed(1)
    model = CLASSES[name]().eval()
    path = tmp_path / f"{name}.onnx"
    export.export_onnx(name, model, path)
    assert export.largest_difference(name, model, path) < export.LARGEST_DIFFERENCE
    card = json.loads(
        export.write_card({"name": name, "version": "0", "input": export.card_input(name)}, path).read_text()
    )
    assert card["file"] == path.name
    assert len(card["sha256"]) == 64


def test_scores_are_percent_of_the_lung_and_nothing_without_lung() -> None:
    torch.manual_seed(2)
    model = networks.GohScores().eval()
    slices = torch.rand(1, 1, 64, 64)
    with torch.no_grad():
        assert float(model(slices, torch.zeros(1, 1, 64, 64)).abs().max()) == 0
        whole = model(slices, torch.ones(1, 1, 64, 64))
    assert ((whole >= 0) & (whole <= 100)).all()
