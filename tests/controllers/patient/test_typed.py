"""Typing at a visit with real keys: what is saved when, what is refused, asked, kept, taken back."""

import json
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTableWidget, QWidget

from sscild_desktop.controllers.patient.page import PatientController
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.lung_measures import BY_KEY
from sscild_desktop.core.patients import Visit
from sscild_desktop.core.records.store import Records
from sscild_desktop.state.patient import PatientState
from sscild_desktop.views.patient.rule_card import verdict_word
from tests.controllers.patient.patient_case import DAYS, HOSPITAL_ID, NAME


def table_texts(case, row):
    table = case.page.visits.table
    return [table.item(row, column).text() for column in range(table.columnCount())]


def test_the_newest_visit_is_in_the_editor_and_the_last_two_are_compared(case):
    assert case.page.visits.selected == case.visits()[-1].id
    assert case.box("fvc_l").box.text() == "2.4"
    assert case.state.pair == (case.visits()[1].id, case.visits()[2].id)
    assert table_texts(case, 2)[:2] == ["2", "2024-03-05"]
    assert table_texts(case, 0)[5:11] == ["2.91", "92.0", "2.40", "93.0", "71.0", "1"]


def test_enter_saves_and_undo_and_redo_bring_the_values_back(case):
    case.write("fvc_l", "2,35")
    assert case.kept("fvc_l") == 2.35
    assert case.box("fvc_l").box.text() == "2.35"
    assert table_texts(case, 2)[5] == "2.35"
    case.undo()
    assert (case.kept("fvc_l"), case.box("fvc_l").box.text()) == (2.4, "2.4")
    case.redo()
    assert (case.kept("fvc_l"), case.box("fvc_l").box.text()) == (2.35, "2.35")


def test_the_mark_of_what_is_not_saved_takes_none_of_the_days_room(case):
    case.write("fev1_percent", "700")
    table = case.page.visits.table
    row = case.page.visits.table.currentRow()
    assert not table.item(row, 1).icon().isNull()
    assert table.columnWidth(1) >= table.sizeHintForColumn(1)


def test_leaving_the_box_saves(case):
    case.write("treatment", "mycophenolate 2 g", end=Qt.Key.Key_Tab)
    assert case.visits()[-1].treatment == "mycophenolate 2 g"
    assert case.stack.count() == 1


def test_tab_goes_through_the_boxes_in_reading_order(case):
    order = [*BY_KEY, "dlco_is_hb_corrected", "function_day"]
    case.box("fvc_l").box.setFocus()
    seen = []
    for _ in order:
        focused = QApplication.focusWidget()
        seen += [key for key in order if focused in (case.box(key), getattr(case.box(key), "box", None))]
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == order


def test_notes_of_several_lines_are_saved_when_left(case):
    box = case.box("notes")
    box.setFocus()
    QTest.keyClicks(box, "seen with")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClicks(box, "cardiology")
    assert case.visits()[-1].notes == ""
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert case.visits()[-1].notes == "seen with\ncardiology"


def test_an_emptied_box_is_a_value_that_was_not_measured(case):
    case.write("dlco_percent", "")
    assert case.kept("dlco_percent") is None
    assert table_texts(case, 2)[9] == "–"


def test_half_typed_text_stays_marked_and_is_not_saved(case):
    case.write("fvc_l", "2,3x")
    box = case.box("fvc_l")
    assert case.kept("fvc_l") == 2.4
    assert box.box.text() == "2,3x"
    assert box.box.property("mark") == "refuse"
    assert box.doubt.text == "“2,3x” is not a number; type it like 2.85 or 2,85. It is not saved yet."
    assert case.page.visits.table.item(2, 1).toolTip().startswith("Something typed for this visit is not saved yet.")


def test_escape_brings_the_saved_value_back(case):
    case.write("fvc_l", "2,3x")
    QTest.keyClick(case.box("fvc_l").box, Qt.Key.Key_Escape)
    assert case.box("fvc_l").box.text() == "2.4"
    assert case.box("fvc_l").doubt.text == ""
    assert case.page.visits.table.item(2, 1).toolTip() == ""


def test_the_impossible_is_refused_under_its_box(case):
    case.write("fvc_percent", "800")
    assert case.kept("fvc_percent") == 76.0
    assert "800" in case.box("fvc_percent").doubt.text
    assert not case.box("fvc_percent").doubt.is_asking
    assert case.box("fvc_percent").box.text() == "800"
    assert case.stack.count() == 0


def test_a_refused_box_does_not_hinder_another(case):
    case.write("fvc_percent", "800")
    case.write("dlco_percent", "54")
    assert (case.kept("dlco_percent"), case.kept("fvc_percent")) == (54.0, 76.0)
    assert case.box("fvc_percent").box.text() == "800"


def test_fvc_below_fev1_is_refused_where_it_was_typed(case):
    case.write("fvc_l", "2.0")
    assert "FEV1" in case.box("fvc_l").doubt.text
    assert case.kept("fvc_l") == 2.4


def test_the_unlikely_is_asked_and_can_be_kept(case):
    case.write("dlco_percent", "20")
    doubt = case.box("dlco_percent").doubt
    assert doubt.is_asking
    QTest.keyClick(case.box("dlco_percent").box, Qt.Key.Key_Tab)
    assert doubt.keep_button.hasFocus(), "Tab goes from a box to its question"
    assert case.kept("dlco_percent") == 55.0
    QTest.mouseClick(doubt.keep_button, Qt.MouseButton.LeftButton)
    assert case.kept("dlco_percent") == 20.0
    assert (doubt.text, case.box("dlco_percent").box.property("mark")) == ("", "")
    case.write("treatment", "rituximab")
    assert doubt.text == "", "what was kept is not asked again"
    case.undo()
    case.undo()
    assert case.kept("dlco_percent") == 55.0


def test_choices_are_saved_at_once(case):
    worse = case.box("worse")
    worse.setFocus()
    QTest.keyClick(worse, Qt.Key.Key_Up)  # from no to yes
    assert case.visits()[-1].symptoms.worse is True
    case.undo()
    assert case.visits()[-1].symptoms.worse is False
    assert worse.value is False


def test_the_day_of_lung_function_is_nothing_where_it_is_that_of_the_visit(case):
    case.write("function_day", "07.03.2024")
    assert case.kept("day") == date(2024, 3, 7)
    case.write("function_day", DAYS[2].isoformat())
    assert case.kept("day") is None


def test_the_day_of_a_visit_can_be_corrected_but_not_to_one_that_is_taken_or_to_come(case):
    case.write("day", DAYS[1].isoformat())
    assert case.visits()[-1].day == DAYS[2]
    assert "2023-03-07" in case.box("day").doubt.text
    case.write("day", (date.today() + timedelta(days=1)).isoformat())
    assert "future" in case.box("day").doubt.text
    case.write("day", "12.03.2024")
    assert case.visits()[-1].day == date(2024, 3, 12)
    assert case.box("day").doubt.text == ""


def test_days_that_change_places_turn_the_pair_round(case):
    case.write("day", "2022-09-01")
    first, second = case.state.first, case.state.second
    assert (first.day, second.day) == (date(2022, 9, 1), DAYS[1])


def test_another_visit_saves_what_was_typed_and_a_draft_waits_for_its_visit(case):
    case.write("fvc_l", "2.38", end=None)
    click_row(case, 0)
    assert case.visits()[-1].lung_function.fvc_l == 2.38
    assert case.box("fvc_l").box.text() == "2.91"
    case.write("fvc_l", "2.9?")
    click_row(case, 1)
    assert case.box("fvc_l").box.text() == "2.8"
    assert case.kept("fvc_l", 0) == 2.91
    click_row(case, 0)
    assert case.box("fvc_l").box.text() == "2.9?"
    assert "not saved yet" in case.box("fvc_l").doubt.text


def click_row(case, row):
    table = case.page.visits.table
    place = table.visualItemRect(table.item(row, 2)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    table.setFocus()


def test_what_stands_in_a_box_when_the_window_closes_is_saved(case):
    case.write("symptoms", "dry cough", end=None)
    case.controller.flush()
    assert case.visits()[-1].symptoms.text == "dry cough"


def test_a_draft_is_still_there_after_a_crash(qtbot, case, tmp_path, runner):
    case.write("fvc_l", "2,3x")
    file = tmp_path / "records" / "drafts.json"
    qtbot.waitUntil(file.exists)
    place = f"visit {case.visits()[-1].id} P0001 {DAYS[-1]}"
    assert json.loads(file.read_text(encoding="utf-8")) == {place: {"fvc_l": "2,3x"}}
    again = PatientController(replace(case.parts, state=PatientState()), case.page, case.stack)
    case.do(again.open, case.patient.id)
    assert case.box("fvc_l").box.text() == "2,3x"
    case.write("fvc_l", "2.39")
    again.flush()
    assert not file.exists()


def test_a_draft_stays_with_a_visit_whose_day_is_changed_and_goes_to_no_other(case):
    case.write("fvc_l", "2,3x")
    case.write("day", "2024-03-06")
    drafts = case.controller.show.drafts
    assert drafts.places == {f"visit {case.visits()[-1].id} P0001 2024-03-06"}
    case.undo()
    assert drafts.places == {f"visit {case.visits()[-1].id} P0001 {DAYS[-1]}"}
    assert drafts.of(f"visit {case.visits()[-1].id} P0002 {DAYS[-1]}") == {}


def test_saved_values_are_on_disk_at_once(case, tmp_path):
    case.write("fvc_l", "2.39")
    with Records.open(tmp_path / "records", read_only=True) as other:
        assert other.visits.of(case.patient.id)[-1].lung_function.fvc_l == 2.39


def test_ctrl_n_and_enter_add_a_visit_of_today(case):
    QTest.keyClick(case.page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    day = case.page.visits.day.box
    assert day.hasFocus()
    assert day.selectedText() == date.today().isoformat()
    QTest.keyClick(day, Qt.Key.Key_Return)
    assert [one.day for one in case.visits()] == [*DAYS, date.today()]
    assert case.page.visits.selected == case.visits()[-1].id
    assert case.box("fvc_l").box.hasFocus()
    assert case.state.pair == (case.visits()[2].id, case.visits()[3].id)
    case.undo()
    assert [one.day for one in case.visits()] == list(DAYS)
    case.redo()
    assert case.visits()[-1].day == date.today()


def add_on(case, text):
    line = case.page.visits.day.box
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_an_earlier_visit_leaves_the_pair_alone(case):
    pair = case.state.pair
    add_on(case, "1.9.2022")
    assert [one.day for one in case.visits()] == [DAYS[0], date(2022, 9, 1), *DAYS[1:]]
    assert case.state.pair == pair


def test_a_visit_in_the_future_or_on_a_day_with_one_is_refused_in_words(case):
    add_on(case, (date.today() + timedelta(days=1)).isoformat())
    assert "future" in case.page.visits.day.doubt.text
    add_on(case, DAYS[0].isoformat())
    assert "There is a visit on 2022-03-08 already" in case.page.visits.day.doubt.text
    assert case.page.visits.selected == case.visits()[0].id, "the visit that is meant is shown"
    add_on(case, "2022")
    assert "is not a date" in case.page.visits.day.doubt.text
    assert len(case.visits()) == 3


def test_a_visit_close_to_another_is_asked(case):
    add_on(case, "2024-03-06")
    assert case.page.visits.day.doubt.is_asking
    assert len(case.visits()) == 3
    QTest.mouseClick(case.page.visits.day.doubt.keep_button, Qt.MouseButton.LeftButton)
    assert len(case.visits()) == 4


def test_delete_removes_the_visit_and_undo_brings_it_back_whole(case):
    before = case.visits()
    click_row(case, 1)
    QTest.keyClick(case.page.visits.table, Qt.Key.Key_Delete)
    assert [one.day for one in case.visits()] == [DAYS[0], DAYS[2]]
    case.undo()
    assert case.visits() == before


def press_undo(case, widget):
    """Ctrl+Z in a box, with the program's undo on its shortcut."""
    shortcut = QShortcut(QKeySequence("Ctrl+Z"), case.page)
    shortcut.activated.connect(case.stack.undo)
    QTest.keyClick(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shortcut.setEnabled(False)


def test_undo_in_a_box_is_the_programs_one_step_for_a_typed_value(case):
    case.write("fvc_l", "2.35")
    line = case.box("fvc_l").box
    case.write("fvc_l", "2.2", end=None)
    press_undo(case, line)
    assert (case.kept("fvc_l"), line.text()) == (2.35, "2.35")
    press_undo(case, line)
    assert (case.kept("fvc_l"), line.text()) == (2.4, "2.4")


def test_undo_over_what_cannot_be_saved_takes_back_that_alone(case):
    case.write("fvc_l", "2.35")
    line = case.box("fvc_l").box
    case.write("fvc_l", "many", end=None)
    press_undo(case, line)
    assert (case.kept("fvc_l"), line.text(), case.stack.index()) == (2.35, "2.35", 1)


def test_undo_in_the_notes_takes_back_all_that_was_typed(case):
    notes = case.box("notes")
    notes.setFocus()
    QTest.keyClicks(notes, "tired at night")
    press_undo(case, notes)
    assert case.visits()[-1].notes == notes.toPlainText() == "" and case.stack.count() == 1


def test_facts_of_the_patient_are_saved_and_taken_back(case):
    name = case.page.header.fields["name"].box
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Vermeer Anna")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert case.records.patients.get(case.patient.id).name == "Vermeer Anna"
    assert "Vermeer Anna" in case.state.name_of(case.state.patient)
    case.undo()
    assert case.records.patients.get(case.patient.id).name == NAME
    assert name.text() == NAME


def every_text(widget):
    texts = []
    for child in [widget, *widget.findChildren(QWidget)]:
        texts.append(child.toolTip())
        texts.append(child.accessibleName())
        if isinstance(child, (QLabel, QLineEdit)):
            texts.append(child.text())
        elif isinstance(child, QPlainTextEdit):
            texts.append(child.toPlainText())
        elif isinstance(child, QComboBox):
            texts += [child.itemText(number) for number in range(child.count())]
        elif isinstance(child, QTableWidget):
            cells = [child.item(r, c) for r in range(child.rowCount()) for c in range(child.columnCount())]
            texts += [text for item in cells if item is not None for text in (item.text(), item.toolTip())]
    return "\n".join(texts)


def test_pseudonym_mode_has_name_and_number_nowhere_on_the_page(case):
    assert NAME in every_text(case.page)
    case.state.set_pseudonymous(True)
    assert NAME not in every_text(case.page)
    assert HOSPITAL_ID not in every_text(case.page)
    assert "P0001" in every_text(case.page)
    case.controller.copy_progression()
    text = QApplication.clipboard().text()
    assert NAME not in text
    assert text.startswith("P0001, 2023-03-07 to 2024-03-05")
    case.state.set_pseudonymous(False)
    assert case.page.header.fields["name"].box.text() == NAME


def test_pseudonym_mode_writes_nothing_over_the_name(case):
    case.state.set_pseudonymous(True)
    case.controller.flush()
    case.write("fvc_l", "2.39")
    assert case.records.patients.get(case.patient.id).name == NAME


def test_ticks_become_the_readers_judgement_and_are_taken_back(case):
    panel = case.page.progression
    QTest.mouseClick(panel.signs[3], Qt.MouseButton.LeftButton)
    pair = case.state.pair
    assert case.records.readings.get(*pair).signs == frozenset({3})
    assert (panel.looked.isChecked(), panel.looked.text()) == (True, "looked, 1 seen")
    case.undo()
    assert case.records.readings.get(*pair).signs is None
    assert panel.not_looked.isChecked()
    assert not panel.signs[3].isChecked()
    case.redo()
    assert panel.signs[3].isChecked()


def test_looked_and_none_seen_is_not_the_same_as_not_looked(case):
    QTest.mouseClick(case.page.progression.looked, Qt.MouseButton.LeftButton)
    assert case.records.readings.get(*case.state.pair).signs == frozenset()
    QTest.mouseClick(case.page.progression.not_looked, Qt.MouseButton.LeftButton)
    assert case.records.readings.get(*case.state.pair).signs is None


def verdicts(case):
    return {one.rule: verdict_word(one) for one in case.page.progression.readings}


def test_the_rules_follow_what_is_typed_and_judged(case):
    assert verdicts(case)["INBUILD"] == "Met"  # 2.80 to 2.40 L is a relative decline of 14.3 %
    case.write("fvc_l", "2.6")  # 7.1 %
    assert verdicts(case)["INBUILD"] == "Cannot be decided"
    case.do(case.controller.set_fibrosis, False)
    assert verdicts(case)["INBUILD"] == "Not met"
    case.do(case.controller.set_fibrosis, True)
    assert verdicts(case)["INBUILD"] == "Met"
    case.undo()
    assert verdicts(case)["INBUILD"] == "Not met"


def test_the_pair_is_picked_and_each_pair_has_its_own_judgement(case):
    case.do(case.controller.set_fibrosis, True)
    ids = [one.id for one in case.visits()]
    first = case.page.pair.first
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Up)
    assert case.state.pair == (ids[0], ids[2])
    assert case.page.progression.fibrosis.value is None
    QTest.keyClick(first, Qt.Key.Key_Down)
    case.settle()
    assert case.state.pair == (ids[1], ids[2])
    assert case.page.progression.fibrosis.value is True


def test_a_first_visit_as_late_as_the_second_moves_the_second(case):
    ids = [one.id for one in case.visits()]
    case.state.set_pair((ids[0], ids[1]))
    QTest.keyClick(case.page.pair.first, Qt.Key.Key_Down)
    assert case.state.pair == (ids[1], ids[2])


def test_nothing_can_be_typed_where_another_window_writes(qtbot, case, runner, tmp_path):
    with Records.open(tmp_path / "records", read_only=True) as other:
        second = PatientController(
            replace(case.parts, state=PatientState(), live=LiveRecords(other)), case.page, case.stack
        )
        case.do(second.open, case.patient.id)
        assert case.box("fvc_l").box.isReadOnly()
        assert not case.page.visits.add_button.isEnabled()
        assert not case.page.progression.signs[0].isEnabled()
        assert not case.page.header.fields["sex"].isEnabled()
        QTest.keyClicks(case.box("fvc_l").box, "9")
        assert case.box("fvc_l").box.text() == "2.4"


def test_values_from_elsewhere_are_kept_when_a_box_is_taken_back(case):
    case.write("fvc_l", "2.35")
    visit = case.visits()[-1]
    case.records.visits.change(replace(visit, treatment="written by somebody else"))
    case.undo()
    assert case.visits()[-1].treatment == "written by somebody else"
    assert case.kept("fvc_l") == 2.4


def test_an_undo_that_the_records_refuse_is_said_and_leaves_the_stack(case):
    case.do(case.controller.remove_visit, case.visits()[1].id)
    case.records.visits.add(Visit(0, case.patient.id, DAYS[1]))  # by somebody else, on the same day
    case.undo()
    case.window.messages.show_error.assert_called_once()
    assert case.stack.count() == 0
