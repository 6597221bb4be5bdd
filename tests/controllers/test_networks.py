"""Choosing, adding, testing and removing networks, without a window; gone ones give way to the standard."""

import json
import shutil
from dataclasses import replace

import pytest

from sscild_desktop.controllers.networks import BOTH, NetworksController, network_files
from sscild_desktop.core.analysis import trial
from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.inference.library import added_dir, library
from sscild_desktop.views.networks.dialog import NetworksDialog
from tests.controllers.view_specs import view_spec
from tests.core.small_networks import SPEC, scores_bytes, write_network
from tests.phantoms import small_case

OWN = {"outputs": [{"name": "scores"}], "input": {"name": "slices", "second": "lung", **SPEC}, "role": "scores"}
CHOSEN = (("scores", "own-scores"),)
STEPS_OF_A_TRIAL = {"Opening the network", "Making the chest", "Asking the network", "Tested"}
"""Which of them is shown depends on how quick each is: the newest takes the place of those before it."""


@pytest.fixture(autouse=True)
def one_case(monkeypatch):
    """The generated chest is made once for all tests; it reports, so that a trial can be stopped there."""

    def made(size, report):
        report(0.5, "Making the chest")
        return small_case(0)

    monkeypatch.setattr(trial, "_CHESTS", [])
    monkeypatch.setattr(trial, "built_in_case", made)


@pytest.fixture
def make(parts, settings):
    def made(chosen=()):
        settings.set(replace(settings.value, networks=chosen))
        controller = NetworksController(parts, lambda: view_spec(NetworksDialog))
        controller.heard = []
        settings.changed.connect(lambda: controller.heard.append(settings.value.networks))
        return controller

    return made


@pytest.fixture
def controller(make):
    made = make()
    made.open()
    return made


@pytest.fixture
def card(tmp_path):
    return write_network(tmp_path / "mine", "own-scores", scores_bytes(), **OWN)


def rest(qtbot, controller, runner):
    qtbot.waitUntil(lambda: controller._handle is None and runner.running == 0)


def add(qtbot, controller, runner, *paths):
    controller.add(list(paths))
    rest(qtbot, controller, runner)


def shown(controller):
    """Names of the networks that were shown last, and the choice beside them."""
    networks, used, *_ = controller.dialog.show_networks.call_args.args
    return {one.card.name for one in networks}, used


def said(controller):
    return [call.args for call in controller.dialog.show_message.call_args_list if call.args[0]]


def test_an_added_network_is_tried_listed_chosen_and_kept_in_the_settings(qtbot, controller, runner, card):
    add(qtbot, controller, runner, card, card.with_suffix(".onnx"))
    assert "own-scores" in shown(controller)[0]
    assert said(controller)[-1][0].startswith("“own-scores” answered properly")
    assert len(next(one for one in library() if one.is_added).card.facts["self_test"]["scores_percent"]) == 5
    assert {call.args[0] for call in controller.dialog.show_work.call_args_list} & STEPS_OF_A_TRIAL
    assert controller.heard == []
    controller.choose("scores", "own-scores")
    rest(qtbot, controller, runner)
    assert controller.heard == [CHOSEN]
    assert shown(controller)[1] == {"scores": "own-scores"}
    controller.choose("scores", "goh-scores")
    assert controller.heard == [CHOSEN, ()]


def test_one_file_finds_the_other_beside_it(tmp_path, card):
    onnx = card.with_suffix(".onnx")
    for given in ([onnx], [card], [card, onnx], [onnx, card]):
        assert network_files(given) == (onnx, card)
    renamed = tmp_path / "card of it.json"
    shutil.copy(card, renamed)
    assert network_files([renamed, onnx]) == (onnx, renamed)
    with pytest.raises(ModelRefused, match=r"no file “card of it\.onnx”"):
        network_files([renamed])
    for wrong in ([], [tmp_path / "ct.dcm"], [onnx, onnx], [card, card, onnx]):
        with pytest.raises(ModelRefused) as refused:
            network_files(wrong)
        assert str(refused.value) == BOTH


def test_a_refusal_is_said_and_nothing_is_kept(qtbot, controller, runner, card):
    facts = json.loads(card.read_text())
    card.write_text(json.dumps({**facts, "sha256": "0" * 64}))
    add(qtbot, controller, runner, card)
    text, kind = said(controller)[-1]
    assert "SHA-256" in text and kind == "error"
    assert not added_dir().exists() or not list(added_dir().iterdir())
    add(qtbot, controller, runner, card.with_suffix(".txt"))
    assert said(controller)[-1] == (BOTH, "error")


def test_a_trial_can_be_stopped_and_leaves_nothing(qtbot, controller, runner, card, monkeypatch):
    def slow(size, report):
        while True:
            report(0.3, "Making the chest")

    monkeypatch.setattr(trial, "built_in_case", slow)
    controller.add([card])
    controller.add([card])  # while one is tried no other is taken
    qtbot.waitUntil(lambda: any(c.args[0] == "Making the chest" for c in controller.dialog.show_work.call_args_list))
    controller.stop()
    rest(qtbot, controller, runner)
    controller.dialog.show_stopping.assert_called_once()
    assert said(controller)[-1][0] == "Stopped; nothing was changed."
    assert list(added_dir().iterdir()) == []


def test_a_network_is_tested_again(qtbot, controller, runner, card):
    add(qtbot, controller, runner, card)
    controller.test("own-scores")
    rest(qtbot, controller, runner)
    name, answer = controller.dialog.show_answer.call_args.args
    assert name == "own-scores" and set(answer["mean_absolute_error_points"]) == {"tot", "gg", "ret"}


def test_a_removed_network_that_was_chosen_gives_way_to_the_standard(qtbot, controller, runner, card):
    add(qtbot, controller, runner, card)
    controller.choose("scores", "own-scores")
    controller.remove("own-scores")
    rest(qtbot, controller, runner)
    assert controller.heard[-1] == ()
    assert "own-scores" not in shown(controller)[0]
    assert said(controller)[-1][0] == "“own-scores” was removed. “goh-scores” scores TOT, GG and RET of a slice again."


def test_nothing_is_removed_while_an_analysis_runs(qtbot, controller, runner, card, session):
    add(qtbot, controller, runner, card)
    session.set_busy("analysis", True)
    controller.remove("own-scores")
    rest(qtbot, controller, runner)
    assert said(controller)[-1][1] == "error"
    assert "own-scores" in {one.card.name for one in library()}


def test_at_the_start_a_network_that_is_gone_gives_way_and_this_is_said(make, window):
    controller = make((*CHOSEN, ("levels", "goh-levels")))
    controller.check()
    assert controller.heard == [(("levels", "goh-levels"),)]
    text = window.messages.show_info.call_args.args[0]
    assert text.startswith("The chosen network “own-scores” is not there any more; “goh-scores” scores")


def test_at_the_start_nothing_is_said_where_all_are_there(make, window, card):
    shutil.copytree(card.parent, added_dir())
    controller = make(CHOSEN)
    controller.check()
    assert controller.chosen == CHOSEN and controller.heard == []
    window.messages.show_info.assert_not_called()
