"""Every training works end to end in small: a few steps lower the loss, checkpoints resume, no fold sees its case."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs torch, which users never get")
pytestmark = [pytest.mark.training, pytest.mark.filterwarnings("ignore")]

from models.training.data.cases import WHOLE_CHEST  # noqa: E402
from models.training.data.draw import Bank  # noqa: E402
from models.training.data.synthesis import LEFT_BIT  # noqa: E402
from models.training.learning import loop, train, train_levels, train_lobes  # noqa: E402
from models.training.learning.recipes import CONSOLIDATION, GGO, RECIPES, RET, Recipe, mask_loss  # noqa: E402
from models.training.shapes.convnext import GohScores, LesionsVolume  # noqa: E402
from models.training.shapes.networks import SLICES, GohLevels, SliceMasks  # noqa: E402
from tests.models_training.small_chests import CASES, synthetic_case, write_bank, write_chests  # noqa: E402
from tests.shared import shared_folder  # noqa: E402

SMALL_DRAWS: dict[str, Callable[[Bank, np.random.Generator], object]] = {
    "lesions-all": lambda bank, rng: bank.draw_balanced(4, SLICES, 64, rng),
    "lesions-slice": lambda bank, rng: bank.draw_balanced(4, 1, 96, rng, shrink=2),
    "lesions-volume": lambda bank, rng: bank.draw_stacks(2, 8, 48, rng),
    "goh-scores": lambda bank, _rng: bank.draw_balanced(4, SLICES, 64, np.random.default_rng(5)),
}
"""As the recipes draw, but so small that a test is quick; the scores, whose maps have learnt nothing here, see one
batch again and again."""

STEPS = 14
torch.set_num_threads(1)


@pytest.fixture(scope="module")
def bank() -> Bank:
    return Bank(shared_folder("bank", write_bank), CASES)


def small(name: str) -> Recipe:
    """The recipe with small draws; the scores, which go on from trained masks, at a rate where a few steps show."""
    recipe = replace(RECIPES[name], draw=SMALL_DRAWS[name])
    return replace(recipe, peak=(5e-3, 5e-3)) if name == "goh-scores" else recipe


def mean_loss(recipe: Recipe, model: "torch.nn.Module", bank: Bank) -> float:
    """Over batches that the training did not draw."""
    with torch.no_grad():
        batches = [recipe.draw(bank, np.random.default_rng((99, k))) for k in range(3)]
        return float(np.mean([float(recipe.loss(model.train(), batch)) for batch in batches]))


@pytest.mark.parametrize(("groups", "is_taught"), [((GGO, RET), False), ((GGO, RET, CONSOLIDATION), True)])
def test_disease_without_a_name_in_the_network_is_taught_neither_way(groups: tuple[int, ...], is_taught: bool) -> None:
    bits = torch.full((1, 16, 16), LEFT_BIT, dtype=torch.uint8)
    bits[:, :8] |= GGO
    bits[:, 8:, :8] |= CONSOLIDATION
    logits = torch.zeros((1, len(groups), 8, 8), requires_grad=True)
    mask_loss(logits, bits, groups, with_lungs=False).backward()
    assert logits.grad is not None
    assert bool(logits.grad[:, :, 4:, :4].any()) is is_taught
    assert logits.grad[:, :, :4].any() and logits.grad[:, :, 4:, 4:].any()


@pytest.mark.parametrize("name", list(RECIPES))
def test_a_few_steps_on_two_chests_lower_the_loss(name: str, bank: Bank, tmp_path: Path) -> None:
    recipe = small(name)
    torch.manual_seed(0)
    before = mean_loss(recipe, recipe.build(), bank)
    model = train.train(tmp_path, train.FINAL, name, recipe, bank, STEPS)
    assert mean_loss(recipe, model, bank) < 0.97 * before
    assert train.is_finished(train.checkpoint(tmp_path, train.FINAL, name), STEPS)


def test_a_few_steps_lower_the_loss_of_lungs_and_lobes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train_lobes, "PLANES", 8)
    chests = train_lobes.ChestBank(write_chests(tmp_path / "chests"), CASES)
    recipe = train_lobes.RECIPE
    torch.manual_seed(0)
    before = mean_loss(recipe, recipe.build(), chests)
    model = train.train(tmp_path / "work", train.FINAL, train_lobes.NAME, recipe, chests, 10)
    assert mean_loss(recipe, model, chests) < 0.97 * before


def test_a_few_steps_lower_the_loss_of_the_levels() -> None:
    heights = [95.0, 80.0, 50.0, 35.0, 20.0]
    chests = [train_levels.coarse_chest(synthetic_case(name, seed), heights) for seed, name in enumerate(CASES)]

    def loss(model: GohLevels) -> float:
        planes, positions = train_levels.vary(chests[0], np.random.default_rng(5))
        with torch.no_grad():
            return float(train_levels.level_loss(model.eval().logits(model.planes(planes)), positions, torch.ones(5)))

    torch.manual_seed(0)
    before = loss(GohLevels())
    assert loss(train_levels.train(chests, [1, 1], steps=12)) < before


class Stopped(Exception):
    """As when the machine is switched off."""


def test_a_training_that_was_stopped_goes_on_as_if_it_had_not_been(
    bank: Bank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "SAVE_EVERY", 2)
    recipe = replace(RECIPES["lesions-all"], draw=lambda bank, rng: bank.draw_balanced(2, 3, 64, rng))
    calls = 0

    def stops(model: object, batch: object) -> object:
        nonlocal calls
        calls += 1
        if calls == 4:
            raise Stopped
        return recipe.loss(model, batch)

    whole = train.train(tmp_path / "whole", "none", "lesions-all", recipe, bank, 6).state_dict()
    with pytest.raises(Stopped):
        train.train(tmp_path / "cut", "none", "lesions-all", replace(recipe, loss=stops), bank, 6)
    path = train.checkpoint(tmp_path / "cut", "none", "lesions-all")
    assert torch.load(path, weights_only=True)["step"] == 2
    again = train.train(tmp_path / "cut", "none", "lesions-all", recipe, bank, 6).state_dict()
    assert all(torch.equal(value, again[key]) for key, value in whole.items())


def test_a_fold_begins_with_generated_chests(bank: Bank, tmp_path: Path) -> None:
    def untrained(stage: str, seed: int, steps: int = 0) -> dict[str, "torch.Tensor"]:
        return train.train(tmp_path, stage, "lesions-all", small("lesions-all"), bank, steps, seed).state_dict()

    first, fold = untrained("phantoms", 1, steps=1), untrained(CASES[0], 2)
    assert all(torch.equal(value, fold[key]) for key, value in first.items())


@pytest.mark.parametrize(("before", "after"), [(1, 3), (3, 1), (3, 3)])
def test_a_network_of_another_number_of_slices_begins_with_the_same_answer_for_one_repeated(
    before: int, after: int, tmp_path: Path
) -> None:
    torch.manual_seed(1)
    first, second = SliceMasks(2, slices=before).eval(), SliceMasks(2, slices=after).eval()
    torch.save({"averaged": first.state_dict()}, tmp_path / "first.pt")
    train.begin(second, tmp_path / "first.pt")
    slices = torch.rand(2, 1, 64, 64)
    with torch.no_grad():
        one, other = (model.logits(slices.repeat(1, model.slices, 1, 1)) for model in (first, second))
    assert torch.allclose(one, other, atol=1e-5)


@pytest.mark.parametrize("name", ["goh-scores", "lesions-volume"])
def test_convnext_networks_begin_with_the_maps_of_the_masks_and_keep_them(
    name: str, bank: Bank, tmp_path: Path
) -> None:
    masks = train.train(tmp_path, CASES[0], "lesions-all", small("lesions-all"), bank, 1).state_dict()
    begun = train.train(tmp_path / "other", CASES[0], name, small(name), bank, 0, seed=5).state_dict()
    trained = train.train(tmp_path, CASES[0], name, small(name), bank, 1, seed=5).state_dict()
    assert all(torch.equal(value, trained[f"features.masks.{key}"]) for key, value in masks.items())
    assert not torch.equal(trained["head.weight"], begun["head.weight"])
    assert not torch.equal(trained["features.masks.head.weight"], begun["features.masks.head.weight"])


@pytest.mark.parametrize("stage", train.STAGES)
def test_the_sources_of_a_stage_never_hold_its_case(stage: str) -> None:
    sources = train.sources_of(stage)
    assert stage == train.PHANTOMS or stage not in sources
    assert (set(WHOLE_CHEST) <= set(sources)) == (stage == train.FINAL)
    assert stage != train.PHANTOMS or not set(sources) & set(WHOLE_CHEST)


@pytest.mark.parametrize(("module", "reader"), [(train, "Bank"), (train_lobes, "ChestBank")])
def test_a_training_reads_only_the_sources_of_its_stage(
    module: object, reader: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, tuple[str, ...]]] = []
    monkeypatch.setattr(module, reader, lambda folder, sources: tuple(sources))
    monkeypatch.setattr(module, "train", lambda work, stage, name, net, bank, *_, **__: asked.append((stage, bank)))
    monkeypatch.setattr(torch, "set_num_threads", lambda count: None)
    what = ["lesions-all", "--bank"] if module is train else ["--chests"]
    monkeypatch.setattr("sys.argv", ["train", str(tmp_path / "work"), *what, str(tmp_path)])
    module.main()  # type: ignore[attr-defined]
    stages = train.STAGES if module is train else [one for one in train.STAGES if one != train.PHANTOMS]
    assert asked == [(stage, train.sources_of(stage)) for stage in stages]  # lobes learn nothing of generated chests


def test_a_bank_holds_the_blocks_of_its_sources_alone(bank: Bank, tmp_path: Path) -> None:
    folder = write_bank(tmp_path / "bank", blocks=1)
    assert len(bank.blocks) == 6
    only = Bank(folder, [CASES[1]])
    with np.load(folder / CASES[1] / "0000.npz") as kept:
        assert len(only.blocks) == 1 and np.array_equal(only.blocks[0][0], kept["hu"])


def test_scores_are_percent_of_the_lung_and_nothing_without_lung() -> None:
    torch.manual_seed(2)
    model = GohScores().eval()
    slices = torch.rand(1, SLICES, 64, 64)
    with torch.no_grad():
        assert float(model(slices, torch.zeros(1, 1, 64, 64))[0].abs().max()) == 0
        whole, cells = model(slices, torch.ones(1, 1, 64, 64))
    assert ((whole >= 0) & (whole <= 100)).all()
    assert torch.allclose(whole, 100 * cells.mean((2, 3)), atol=1e-4), "a score is the mean of its cells"


def test_a_plane_of_a_stack_is_seen_among_those_beside_it() -> None:
    """Before its first step the network of stacks says of every plane what the masks say of it as a slice."""
    torch.manual_seed(3)
    model, stack = LesionsVolume().eval(), torch.rand(1, 1, 8, 32, 32)
    with torch.no_grad():
        middle = model.features.masks.logits(stack[:, 0, [2, 3, 4]])
        first = model.features.masks.logits(stack[:, 0, [0, 0, 1]])
        found = model.logits(stack)
    for plane, masks in ((3, middle), (0, first)):
        glass, scars = (masks[0, channel] - model.border[channel - 2, 0, 0] for channel in (2, 5))
        lines = torch.maximum(masks[0, 3] - model.border[1, 0, 0], scars)
        assert torch.allclose(found[0, 2, plane], lines, atol=1e-5)
        assert torch.allclose(found[0, 3, plane], glass - lines.clamp(min=0), atol=1e-5)
