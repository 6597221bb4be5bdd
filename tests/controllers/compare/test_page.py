"""The comparison without a window: what is loaded when, what is shown, what happens when it does not go well."""

from dataclasses import replace
from unittest.mock import Mock

import pytest

from sscild_desktop.controllers.compare import work
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.state.linked_pair import CURRENT, PRIOR
from tests.controllers.compare.bench import BAD, GOOD, LEVELS, PATIENT, VISITS, VOLUMES, quality, rest, shown


def test_entering_loads_both_then_registers_and_compares(qtbot, controller, session, page, bench):
    controller.enter()
    assert "compare" in session.busy
    rest(qtbot, session)
    assert bench.calls == ["load 13", "load 12", "ground", "register 12 13", "differences"]
    assert shown(page) == {PRIOR: VOLUMES[12], CURRENT: VOLUMES[13]}
    page.set_match.assert_called_with(GOOD)
    assert quality(page)[:2] == ("ok", "Lungs overlap 0.97 (before 0.78), surface 1.1 mm")
    assert page.set_differences.call_args.args[0].hu is not None
    assert page.set_warped.called


def parted(page):
    """Whether the page was told, since it was last asked, that its two sides have nothing in common."""
    told = (page.set_match, page.set_warped, page.set_differences)
    found = [sum(one.args[0] is None for one in mock.call_args_list) for mock in told]
    is_parted = all(found) and page.reset_look.called
    assert is_parted or not (page.reset_look.called or found[1] or found[2])  # all of it or nothing
    for mock in (*told, page.reset_look):
        mock.reset_mock()
    return is_parted


def test_another_ct_on_a_side_breaks_the_link_and_throws_the_warp_away(qtbot, controller, session, page, bench):
    controller.enter()
    rest(qtbot, session)
    assert parted(page)
    gate = bench.gate("load 11")
    controller.pick(PRIOR, 11)
    qtbot.waitUntil(lambda: "load 11" in bench.calls)
    assert parted(page)  # at once, not when the other is there
    gate.set()
    rest(qtbot, session)
    page.set_match.assert_called_with(GOOD)
    assert page.set_warped.call_args.args[0] is not None
    controller.run.release()
    assert parted(page)


def test_a_new_analysis_of_the_same_ct_keeps_link_and_warp(qtbot, controller, session, page, bench, analysis):
    session.set_volume(VOLUMES[13])
    controller.enter()
    rest(qtbot, session)
    parted(page)
    session.set_analysis(analysis)
    assert page.set_current.call_args.args == (VOLUMES[13], analysis)
    assert not parted(page)
    page.set_match.assert_not_called()


def test_the_levels_match_until_the_registration_is_there(qtbot, controller, session, page, bench):
    gate = bench.gate("register 12 13")
    controller.enter()
    qtbot.waitUntil(lambda: "register 12 13" in bench.calls)
    page.set_match.assert_called_with(LEVELS)
    kind, text = quality(page)[:2]
    assert kind == "info"
    assert text == "Matched by the 5 Goh levels. The registration is running."
    qtbot.waitUntil(lambda: page.header.show_progress.call_args.args == (0.5, "register 12 13 …"))
    gate.set()
    rest(qtbot, session)
    page.set_match.assert_called_with(GOOD)


def test_the_open_ct_is_not_read_again(qtbot, controller, session, page, bench, analysis):
    session.set_volume(VOLUMES[13])
    session.set_analysis(analysis, is_complete=True)
    controller.enter()
    rest(qtbot, session)
    assert bench.calls[0] == "load 12"
    page.set_current.assert_any_call(VOLUMES[13], session.analysis)


def test_a_stopped_registration_leaves_the_levels_and_offers_to_go_on(qtbot, controller, session, page, bench):
    bench.gate("register 12 13")
    controller.enter()
    qtbot.waitUntil(lambda: "register 12 13" in bench.calls)
    controller.cancel()
    page.header.show_cancelling.assert_called_once()
    rest(qtbot, session)
    page.set_match.assert_called_with(LEVELS)
    assert quality(page) == (
        "warn",
        "The registration was stopped. Matched by the 5 Goh levels.",
        "register",
        "Register again",
    )
    bench.gates.clear()
    controller.run.do("register")
    rest(qtbot, session)
    page.set_match.assert_called_with(GOOD)


def test_a_failed_registration_says_why_and_leaves_the_levels(qtbot, controller, session, page, bench):
    bench.errors["register 12 13"] = InputRefused("The current CT shows no left lung; check the lung masks.")
    controller.enter()
    rest(qtbot, session)
    page.set_match.assert_called_with(LEVELS)
    kind, text, offer, _ = quality(page)
    assert (kind, offer) == ("warn", "register")
    assert "no left lung" in text
    assert text.endswith("Matched by the 5 Goh levels.")


def test_a_bad_registration_is_refused(qtbot, controller, session, page, bench):
    bench.registration = BAD
    controller.enter()
    rest(qtbot, session)
    page.set_match.assert_called_with(LEVELS)
    assert quality(page)[:2] == ("warn", BAD.reason)
    assert "differences" not in bench.calls


def test_without_levels_and_registration_the_sides_are_not_linked(qtbot, controller, session, page, bench):
    bench.registration, bench.levels = BAD, None
    controller.enter()
    rest(qtbot, session)
    page.set_match.assert_called_with(None)
    assert quality(page)[1].endswith("The two sides are not linked: The prior CT has no lung mask.")


def test_a_stopped_difference_keeps_the_registration_and_can_be_made_later(qtbot, controller, session, page, bench):
    bench.gate("differences")
    controller.enter()
    qtbot.waitUntil(lambda: "differences" in bench.calls)
    controller.cancel()
    rest(qtbot, session)
    page.set_match.assert_called_with(GOOD)
    assert quality(page)[0] == "warn"
    assert quality(page)[2] == "differences"
    bench.gates.clear()
    controller.run.do("differences")
    rest(qtbot, session)
    assert page.set_differences.call_args.args[0].hu is not None


def test_another_choice_drops_the_old_work_and_keeps_the_ct_of_both(qtbot, controller, session, page, bench, patients):
    gate = bench.gate("register 12 13")
    controller.enter()
    qtbot.waitUntil(lambda: "register 12 13" in bench.calls)
    controller.pick(PRIOR, 11)
    gate.set()
    rest(qtbot, session)
    assert bench.calls[-4:] == ["load 11", "ground", "register 11 13", "differences"]
    assert bench.calls.count("load 13") == 1
    assert shown(page) == {PRIOR: VOLUMES[11], CURRENT: VOLUMES[13]}
    assert patients.pair == (1, 3)


def test_exchanging_the_sides_reads_nothing_again(qtbot, controller, session, page, bench, patients):
    controller.enter()
    rest(qtbot, session)
    controller.exchange()
    rest(qtbot, session)
    assert bench.calls.count("load 13") == bench.calls.count("load 12") == 1
    assert "register 13 12" in bench.calls
    assert shown(page) == {PRIOR: VOLUMES[13], CURRENT: VOLUMES[12]}
    assert patients.pair == (2, 3)


def test_the_pair_of_the_patient_page_is_followed(qtbot, controller, session, page, bench, patients):
    controller.enter()
    rest(qtbot, session)
    patients.set_pair((1, 2))
    rest(qtbot, session)
    assert shown(page) == {PRIOR: VOLUMES[11], CURRENT: VOLUMES[12]}


@pytest.mark.parametrize(
    ("patient", "visits", "part"),
    [
        (None, (), "No patient is open."),
        (PATIENT, (), "No CT of P0001 is kept yet."),
        (PATIENT, VISITS[:1], "There is no earlier CT of P0001."),
    ],
)
def test_what_is_missing_is_said_with_what_to_do(controller, page, patients, bench, patient, visits, part):
    patients.set_patient(patient, visits)
    controller.enter()
    words = dict(call.args for call in page.show_words.call_args_list)
    assert words[PRIOR].startswith(part)
    assert "Open" in words[PRIOR]
    assert bench.calls == []


def test_the_same_ct_on_both_sides_is_said(qtbot, controller, session, page, bench):
    controller.enter()
    rest(qtbot, session)
    count = len(bench.calls)
    controller.pick(PRIOR, 13)
    assert quality(page)[0] == "warn"
    assert "same CT" in quality(page)[1]
    assert len(bench.calls) == count


def test_files_that_moved_are_asked_for_and_remembered(
    qtbot, controller, session, page, bench, patients, ask, tmp_path, monkeypatch
):
    remembered = Mock(return_value=VISITS)
    monkeypatch.setattr(work, "remember_source", remembered)
    bench.errors["load 12"] = work.FilesNotThere("The files of the CT of 2023-02-07 are not where they were.")
    controller.enter()
    rest(qtbot, session)
    assert quality(page)[2:] == ("folder", "Choose folder…")
    page.show_words.assert_called_with(PRIOR, "The files of the CT of 2023-02-07 are not where they were.")
    ask.folder_of_ct.return_value = tmp_path
    controller.run.do("folder")
    rest(qtbot, session)
    assert bench.source == str(tmp_path)
    qtbot.waitUntil(lambda: remembered.called)
    assert str(tmp_path) in remembered.call_args.args
    assert "register 12 13" in bench.calls


def test_no_folder_chosen_changes_nothing(qtbot, controller, session, page, bench, ask):
    bench.errors["load 12"] = work.FilesNotThere("The files are not there.")
    controller.enter()
    rest(qtbot, session)
    ask.folder_of_ct.return_value = None
    controller.run.do("folder")
    assert quality(page)[2] == "folder"


def test_stopped_loading_can_be_tried_again(qtbot, controller, session, page, bench):
    bench.gate("load 12")
    controller.enter()
    qtbot.waitUntil(lambda: "load 12" in bench.calls)
    controller.cancel()
    rest(qtbot, session)
    assert quality(page) == ("warn", "Loading was stopped.", "again", "Try again")
    bench.gates.clear()
    controller.run.do("again")
    rest(qtbot, session)
    page.set_match.assert_called_with(GOOD)


def test_an_unexpected_error_gets_one_sentence(qtbot, controller, session, page, bench):
    bench.errors["load 12"] = RuntimeError("value of a patient")
    controller.enter()
    rest(qtbot, session)
    assert quality(page)[0] == "error"
    assert "value of a patient" not in quality(page)[1]


def test_a_level_moved_on_the_ct_page_is_shown_and_nothing_registered_again(
    qtbot, controller, session, page, bench, analysis
):
    session.set_volume(VOLUMES[13])
    session.set_analysis(analysis, is_complete=True)
    controller.enter()
    rest(qtbot, session)
    controller.leave()
    moved = replace(analysis, levels=analysis.levels[:4])
    session.set_analysis(moved, is_complete=True)
    assert page.set_current.call_args.args[1].levels == moved.levels
    count = len(bench.calls)
    controller.enter()
    rest(qtbot, session)
    assert bench.calls[count:] == ["ground"]


def test_new_masks_are_compared_again_without_registering(qtbot, controller, session, page, bench, analysis):
    session.set_volume(VOLUMES[13])
    session.set_analysis(analysis, is_complete=True)
    controller.enter()
    rest(qtbot, session)
    count = len(bench.calls)
    lesions = replace(analysis.lesions, mask=analysis.lesions.mask.copy())
    session.set_analysis(replace(analysis, lesions=lesions), is_complete=True)
    rest(qtbot, session)
    assert bench.calls[count:] == ["ground", "differences"]


def test_while_a_ct_is_opened_nothing_else_is_loaded(qtbot, controller, session, page, bench):
    session.set_busy("import", True)
    controller.enter()
    assert bench.calls == []
    page.show_words.assert_any_call(CURRENT, "A CT is being opened …")
    session.set_busy("import", False)
    rest(qtbot, session)
    assert "register 12 13" in bench.calls


def test_messages_of_the_page_go_to_the_foot_of_the_window(controller):
    controller._on_message("Changed place 1 of 5, 2.0 mL")
    controller._window.activity.rest.assert_called_with("Changed place 1 of 5, 2.0 mL")
