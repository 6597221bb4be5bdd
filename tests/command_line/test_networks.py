"""sscild models list on an installation that lacks networks."""

import json

import pytest

from sscild_desktop.command_line.arguments import main
from sscild_desktop.core.inference import cards
from sscild_desktop.paths import models_dir


@pytest.fixture(params=["none", "one is missing"])
def incomplete(request, tmp_path, monkeypatch):
    """What the folder of networks holds."""
    there = [] if request.param == "none" else ["lesions-all", "goh-levels"]
    for name in there:
        (tmp_path / f"{name}.json").write_bytes((models_dir() / f"{name}.json").read_bytes())
    monkeypatch.setattr(cards, "installed_models_dir", lambda: tmp_path)
    return set(there)


@pytest.mark.parametrize("form", [[], ["--json"]], ids=["table", "json"])
def test_a_missing_network_is_named_and_is_the_exit_code(incomplete, form, capfd):
    assert main(["models", "list", *form]) == 4
    printed = capfd.readouterr()
    assert "is not installed. Install the program again." in printed.err
    assert len(printed.err.splitlines()) == 1
    if form:
        assert incomplete <= {one["name"] for one in json.loads(printed.out)["networks"]}


@pytest.mark.parametrize(
    ("words", "why"), [([], "no dataset.json"), (["--map", "opacity"], "--map opacity=ggo,other=ignore")]
)
def test_an_export_that_is_none_is_refused_in_a_sentence(tmp_path, capfd, words, why):
    assert main(["models", "import-nnunet", str(tmp_path), *words]) == 4
    printed = capfd.readouterr()
    assert why in printed.err and len(printed.err.splitlines()) == 1
