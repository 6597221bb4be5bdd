"""The mean of networks that began alike: its weights, its normalisations, and what is refused."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs torch, which users never get")
pytestmark = [pytest.mark.training, pytest.mark.filterwarnings("ignore")]

from models.training.data.draw import Bank  # noqa: E402
from models.training.learning import average, fine_tune  # noqa: E402
from models.training.learning.recipes import RECIPES  # noqa: E402
from models.training.shapes.networks import SLICES, SliceMasks  # noqa: E402
from tests.models_training.small_chests import CASES, write_bank  # noqa: E402
from tests.shared import shared_folder  # noqa: E402

NAME = "lesions-all"


@pytest.fixture(scope="module")
def bank() -> Bank:
    return Bank(shared_folder("bank", write_bank), CASES)


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    recipe = replace(RECIPES[NAME], draw=lambda bank, rng: bank.draw_balanced(4, SLICES, 64, rng))
    monkeypatch.setitem(RECIPES, NAME, recipe)
    monkeypatch.setattr(average, "SHOWN", 3)


def write(path: Path, seed: int, step: int) -> Path:
    torch.manual_seed(seed)
    torch.save({"averaged": SliceMasks(4, slices=SLICES).state_dict(), "step": step}, path)
    return path


def test_a_file_named_twice_counts_twice_in_the_mean_and_once_in_the_steps(bank: Bank, tmp_path: Path) -> None:
    one, two = write(tmp_path / "one.pt", 1, 40), write(tmp_path / "two.pt", 2, 60)
    found = average.averaged(NAME, [one, two, two], bank)
    first, second = (torch.load(path, weights_only=True)["averaged"]["head.weight"] for path in (one, two))
    assert torch.allclose(found["averaged"]["head.weight"], (first + 2 * second) / 3, atol=1e-6)
    assert found["step"] == 100


def test_normalisations_have_the_mean_and_spread_of_what_they_see(bank: Bank, tmp_path: Path) -> None:
    path = write(tmp_path / "one.pt", 1, 40)
    model = SliceMasks(4, slices=SLICES)
    model.load_state_dict(average.averaged(NAME, [path, path], bank)["averaged"])
    norm = next(part for part in model.modules() if isinstance(part, torch.nn.BatchNorm2d))
    seen = list[torch.Tensor]()
    norm.register_forward_hook(lambda _norm, inputs, _output: seen.append(inputs[0]))
    for n in range(3):
        model.eval().logits(RECIPES[NAME].draw(bank, np.random.default_rng((11, n))).images)
    values = torch.cat(seen).transpose(0, 1).flatten(1)
    assert torch.allclose(norm.running_mean, values.mean(1), atol=1e-3)
    assert torch.allclose(norm.running_var, values.var(1), rtol=0.1, atol=1e-3)


def test_weights_of_different_networks_are_refused(bank: Bank, tmp_path: Path) -> None:
    other = tmp_path / "other.pt"
    torch.save({"averaged": SliceMasks(2, slices=SLICES).state_dict(), "step": 1}, other)
    with pytest.raises(ValueError, match="different networks"):
        average.averaged(NAME, [write(tmp_path / "one.pt", 1, 40), other], bank)


def test_a_training_begins_with_a_mean_and_says_where_there_is_none(
    bank: Bank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fine_tune, "Bank", lambda *_: bank)

    def begin(checkpoint: Path, steps: int) -> None:
        args = ("fine_tune", tmp_path / "work", NAME, "--begin", checkpoint, "--bank", tmp_path, "--steps", steps)
        monkeypatch.setattr("sys.argv", [str(one) for one in args])
        fine_tune.main()

    with pytest.raises(SystemExit):
        begin(tmp_path / "none.pt", 1)
    assert "There is no checkpoint" in capsys.readouterr().err
    path = write(tmp_path / "mean.pt", 3, 0)
    begin(path, 1)
    began, after = (torch.load(one, weights_only=True) for one in (path, tmp_path / "work" / "none" / f"{NAME}.pt"))
    assert after["step"] == 1
    assert torch.allclose(began["averaged"]["head.weight"], after["averaged"]["head.weight"], atol=0.01)
