"""A patient over time through the real program: two CTs, lung function typed, rules read, trend exported, restart."""

import re

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from sscild_desktop.core.course.assess import assess
from sscild_desktop.core.course.measures import MEASURES, visit_measures
from sscild_desktop.core.exports.patient.trend import FIRST_MEASURE, HEADER_ROW
from sscild_desktop.core.records import Records
from sscild_desktop.paths import data_dir
from tests.end_to_end.course import DAYS, case

FIRST = {"fvc_l": "2.80", "fvc_percent": "82", "fev1_percent": "80", "dlco_percent": "61"}
SECOND = {"fvc_l": "2.41", "fvc_percent": "70.5", "fev1_percent": "74", "dlco_percent": "49.5"}


def analyse_dropped(reader, folder):
    """Drop a CT, let it be kept, analyse it."""
    reader.open(folder)
    reader.wait_kept()
    reader.press("analyse")
    reader.wait(lambda: reader.window.progress.isVisible())
    reader.wait_analysed()


def read_rules(reader):
    return reader.window.patient_page.progression.readings


def kept_now():
    """Patient, visits and what was judged, as the records hold them after the program has ended."""
    with Records.open(data_dir() / "records", read_only=True) as records:
        (row,) = records.patients.rows()
        visits = records.visits.of(row.patient.id)
        return row.patient, visits, records.readings.get(visits[0].id, visits[1].id)


def check_trend_sheet(path, visits):
    """Every cell is what the records hold, to the last digit."""
    sheet = openpyxl.load_workbook(path)["Trend"]
    for row, visit in enumerate(visits, HEADER_ROW + 1):
        assert sheet.cell(row, 1).value.date() == visit.day
        measured = visit_measures(visit)
        for column, measure in enumerate(MEASURES, FIRST_MEASURE):
            assert sheet.cell(row, column).value == measured.get(measure.key), measure.key
    assert sheet.cell(HEADER_ROW + 1 + len(visits), 1).value is None


@pytest.mark.usefixtures("small_networks")
def test_two_cts_lung_function_rules_and_trend(drive, course, tmp_path, monkeypatch):
    book = tmp_path / "P0001-trend.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **kwargs: (str(book), ""))
    seen = {}

    def script(reader):
        window = reader.window
        assert not reader.can("page_patient")
        analyse_dropped(reader, course.folders[0])
        analyse_dropped(reader, course.folders[1])
        reader.press("page_patient")
        for row, typed in enumerate((FIRST, SECOND)):
            reader.choose_visit(row)
            reader.type_function(**typed)
        reader.wait(lambda: window.patient_page.visits.table.item(1, 3).text() != "–")  # the analysis is kept
        seen["readings"] = read_rules(reader)
        reader.press("page_ct")
        assert abs(window.results.goh.fvc.value() - 70.5) <= 0.5  # shown without digits
        reader.key(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        reader.wait(lambda: window.messages.text)
        assert window.messages.text.startswith("Trend workbook written")

    assert drive(script, ["--no-heatmaps"]) == 0
    patient, visits, judged = kept_now()
    assert tuple(visit.day for visit in visits) == DAYS
    for visit, typed in zip(visits, (FIRST, SECOND), strict=True):
        for key, text in typed.items():
            assert getattr(visit.lung_function, key) == float(text)
    assert visits[1].analysis.measures["goh_extent"] > visits[0].analysis.measures["goh_extent"]
    assert case(1).extent_percent > case(0).extent_percent  # as the thoraxes were made
    assert tuple(seen["readings"]) == assess(patient, visits, visits[0], visits[1], judged)
    eustar = next(one for one in seen["readings"] if "EUSTAR" in one.rule)
    assert "14.0" in eustar.text or any("14.0" in one.value_text for one in eustar.inputs)  # (82 - 70.5) / 82
    check_trend_sheet(book, visits)


def open_card(reader, number):
    """Click a recent study and wait for its pictures."""
    reader.wait(lambda: len(reader.window.start_page.recent.cards) > number)
    reader.click(reader.window.start_page.recent.cards[number])
    reader.wait(lambda: reader.can("analyse"))


def test_after_a_restart_a_recent_study_comes_with_its_analysis(drive, course):
    course.take()

    def script(reader):
        window = reader.window
        reader.wait(lambda: len(window.start_page.recent.cards) == 2)
        assert "Thorax 2" in window.start_page.recent.cards[0].texts
        assert re.fullmatch(r"No disease above the noise · \d+\.\d %", window.start_page.recent.cards[1].texts[3])
        open_card(reader, 1)
        reader.wait(lambda: window.messages.text)
        assert re.match(r"Analysed on \d{4}-\d\d-\d\d, same networks", window.messages.text)
        assert window.actions_["analyse"].text() == "Analyse again"
        assert window.results.goh.stage_text == "No disease above the noise"
        assert [row[0] for row in reader.level_rows()] == ["1", "2", "3", "4", "5"]
        assert window.ct_page.patient_line.text().endswith(f"visit of {DAYS[0].isoformat()}")

    assert drive(script, ["--no-heatmaps"]) == 0


def test_a_moved_level_and_fvc_are_there_after_a_restart(drive, course):
    course.take()
    moved = {}

    def move(reader):
        open_card(reader, 0)
        reader.wait(lambda: reader.window.messages.text)
        reader.drag_level(5, -8.0)
        reader.wait(lambda: reader.can("undo"))
        box = reader.window.results.goh.fvc
        box.setFocus()
        box.selectAll()
        reader.qtbot.keyClicks(box, "64")
        reader.qtbot.keyClick(box, Qt.Key.Key_Return)
        moved["rows"] = reader.level_rows()

    def look(reader):
        open_card(reader, 0)
        reader.wait(lambda: reader.window.messages.text)
        assert reader.level_rows() == moved["rows"]
        assert moved["rows"][4][0] == "5  moved"
        assert reader.window.results.goh.fvc.value() == 64.0
        reader.press("page_patient")
        assert reader.window.patient_page.editor.fields["fvc_percent"].box.text() == "64"

    assert drive(move, ["--no-heatmaps"]) == 0
    assert drive(look, ["--no-heatmaps"]) == 0
    with Records.open(data_dir() / "records", read_only=True) as records:
        newest = records.series.recent()[0].analysis
        edited = {edit.key for edit in records.edits.of(newest.id)}
    assert newest.is_edited
    assert "level_5_z_mm" in edited


def shown_words(window):
    """Everything that can be read on the start page and above the results."""
    cards = [text for card in window.start_page.recent.cards for text in (*card.texts, card.toolTip())]
    list_ = window.start_page.patients
    rows = [] if list_.table.isColumnHidden(1) else [row.patient.name for row in list_.model.rows]
    return " ".join([*cards, *rows, window.ct_page.patient_line.text()])


def test_names_are_hidden_in_pseudonym_mode_and_stay_so(drive, course):
    course.take()

    def hide(reader):
        open_card(reader, 0)
        reader.wait_kept()
        reader.press("page_start")
        assert "PHANTOM" in shown_words(reader.window)
        reader.press("pseudonym")
        assert "PHANTOM" not in shown_words(reader.window)
        assert "P0001" in shown_words(reader.window)

    def look(reader):
        reader.wait(lambda: reader.window.start_page.recent.cards)
        assert reader.window.actions_["pseudonym"].isChecked()
        assert "PHANTOM" not in shown_words(reader.window)
        reader.qtbot.keyClicks(reader.window.start_page.patients.search, "p0001")
        reader.wait(lambda: "found" in reader.window.start_page.patients.count_text)

    assert drive(hide) == 0
    assert drive(look) == 0


def test_keys_change_pages(drive, course):
    course.take()

    def script(reader):
        open_card(reader, 0)
        reader.wait_kept()
        for key, page in ((Qt.Key.Key_1, "start"), (Qt.Key.Key_3, "patient"), (Qt.Key.Key_2, "ct")):
            reader.key(key, Qt.KeyboardModifier.AltModifier)
            assert reader.window.page == page

    assert drive(script) == 0


def test_both_cts_are_compared_and_the_cohort_is_shown(drive, course):
    course.take()

    def script(reader):
        window = reader.window
        open_card(reader, 0)
        reader.wait(lambda: reader.can("page_compare"))
        reader.press("page_compare")
        reader.wait(lambda: window.compare_page.header.quality.text())
        reader.key(Qt.Key.Key_Escape)
        reader.press("page_cohort")
        reader.wait(lambda: not window.activity.text)
        assert window.cohort_page.isVisible()
        reader.press("page_ct")
        assert window.results.goh.stage_text == "Indeterminate"

    assert drive(script, ["--no-heatmaps"]) == 0
