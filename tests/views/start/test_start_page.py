"""The start page: empty and full, cards by mouse and keys, the list with its search, hidden names."""

import io
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from sscild_desktop.core.patients import Patient, PatientRow, StoredAnalysis, StoredSeries
from sscild_desktop.views.shared.pieces import column_of
from sscild_desktop.views.shared.question_bar import QuestionBar
from sscild_desktop.views.shared.theme import icon
from sscild_desktop.views.start.move_dialog import MoveDialog
from sscild_desktop.views.start.recent_studies import RecentStudy, result_of
from sscild_desktop.views.start.start_page import StartPage


def png(grey=90):
    out = io.BytesIO()
    Image.new("L", (232, 168), grey).save(out, format="PNG")
    return out.getvalue()


def study(number, stage="limited", extent=12.34):
    analysis = StoredAnalysis(1, number, "2026", "0", measures={"goh_extent": extent}, stage=stage, is_complete=True)
    series = StoredSeries(
        number,
        number,
        number,
        f"1.{number}",
        day=date(2025, 1, number),
        description="Thorax HR " + "very long description " * 4,
        slice_count=300,
        slice_thickness_mm=1.25,
        thumbnail=png(),
        analyses=(analysis,),
    )
    return RecentStudy(series, patient(number))


def patient(number):
    return Patient(number, f"P{number:04d}", f"Doe{number}^Jane", f"H{number}")


def rows(count):
    return tuple(PatientRow(patient(n), n % 4, date(2025, 1, 1 + n % 28), "limited") for n in range(1, count + 1))


@pytest.fixture
def page(qtbot):
    made = StartPage()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    return made


@pytest.fixture
def full(page):
    page.show_kept(tuple(study(n) for n in range(1, 13)), rows(200), False)
    QApplication.processEvents()
    return page


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_what_can_be_dropped_is_read_whole_where_it_takes_two_lines(qtbot):
    page = StartPage()
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show()
    QApplication.processEvents()
    what = page._texts[1]
    assert what.heightForWidth(what.width()) > 1.5 * what.fontMetrics().height()
    assert what.height() >= what.heightForWidth(what.width())


def test_at_the_first_start_there_is_the_zone_alone(page):
    page.show_kept((), (), False)
    assert page.folder_button.isVisible()
    assert not page.recent.isVisible()
    assert not page.patients.isVisible()


def test_a_study_shows_whose_it_is_when_and_what_was_found(full):
    card = full.recent.cards[0]
    assert card.texts[0] == "Doe1, Jane"
    assert card.texts[2:] == ("2025-01-01 · 300 slices · 1.25 mm", "Limited · 12.3 %")
    assert card._picture.pixmap().width() == 232
    for where in (card._who, card._what, card._facts, card._result):
        assert where.fontMetrics().horizontalAdvance(where.text()) <= where.width()


def test_what_is_not_analysed_says_so():
    assert result_of(StoredSeries()) == "Not analysed yet"
    stopped = StoredAnalysis(1, 1, "2026", "0", is_complete=False)
    assert result_of(StoredSeries(analyses=(stopped,))) == "Partly analysed"


@pytest.mark.parametrize("how", ["mouse", Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_study_is_opened_by_mouse_and_keys(qtbot, full, how):
    card = full.recent.cards[3]
    with qtbot.waitSignal(full.recent.open_requested) as asked:
        if how == "mouse":
            click(qtbot, card)
        else:
            card.setFocus()
            qtbot.keyClick(card, how)
    assert asked.args[0].series_uid == "1.4"


def test_the_menu_of_a_study(qtbot, full):
    card = full.recent.cards[2]
    menu = full.recent.make_menu(card)
    for action, signal in zip(
        menu.actions(),
        (full.recent.open_requested, full.recent.patient_requested, full.recent.move_requested),
        strict=True,
    ):
        with qtbot.waitSignal(signal):
            action.trigger()
    menu.deleteLater()


def test_cards_fill_the_width_in_as_many_columns_as_fit(qtbot, full):
    def columns():
        return len({card.x() for card in full.recent.cards})

    qtbot.waitUntil(lambda: columns() > 1)
    usual = columns()
    full.resize(2100, 900)
    qtbot.waitUntil(lambda: columns() > usual)
    wide = columns()
    full.resize(900, 640)
    qtbot.waitUntil(lambda: columns() < wide)


def test_fewer_studies_leave_no_card_behind(full):
    full.show_kept((study(5),), rows(3), False)
    assert [card.study.series.series_uid for card in full.recent.cards] == ["1.5"]


def test_a_patient_is_chosen_by_mouse_and_keys(qtbot, full):
    table = full.patients.table
    place = table.visualRect(table.model().index(2, 0)).center()
    with qtbot.waitSignal(full.patients.patient_requested) as asked:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [3]
    with qtbot.assertNotEmitted(full.patients.patient_requested, wait=50):
        qtbot.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(full.patients.patient_requested) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == [4]


def test_typing_searches_once_when_it_pauses(qtbot, full):
    heard = []
    full.patients.search_requested.connect(heard.append)
    qtbot.keyClicks(full.patients.search, "doe1 ")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["doe1"]
    full.show_kept((), rows(2), False)
    assert full.patients.count_text == "2 patients found"
    full.show_kept((), (), False)
    assert full.patients.isVisible()  # nothing was found, but there is something


def test_enter_searches_at_once_and_goes_to_the_rows(qtbot, full):
    heard = []
    full.patients.search_requested.connect(heard.append)
    full.patients.search.setText("P0007")
    qtbot.keyClick(full.patients.search, Qt.Key.Key_Return)
    assert heard == ["P0007"]


def test_hidden_names_are_nowhere(full):
    full.show_kept(tuple(study(n) for n in range(1, 4)), rows(3), True)
    words = [text for card in full.recent.cards for text in (*card.texts, card.toolTip(), card.accessibleName())]
    assert "Doe" not in " ".join(words)
    assert full.patients.table.isColumnHidden(1)


def test_a_note_says_why_nothing_is_kept(page):
    page.show_note("Records are turned off.")
    assert page._note.isVisible()
    page.show_note("")
    assert not page._note.isVisible()


def test_a_question_is_answered_by_a_button(qtbot):
    bar = QuestionBar()
    qtbot.addWidget(bar)
    bar.ask("Whose is it?", (("a", "Hers"), ("b", "His")))
    assert bar.text == "Whose is it?"
    assert bar._day.isHidden()
    with qtbot.waitSignal(bar.answered) as answer:
        click(qtbot, bar.buttons["b"])
    assert (answer.args, bar.text) == (["b"], "")


def test_a_question_gives_the_keys_back(qtbot):
    window, bar, before, after = QWidget(), QuestionBar(), QLineEdit(), QLineEdit()
    qtbot.addWidget(window)
    column_of(before, bar, after, on=window)
    window.show()
    window.activateWindow()
    for end in (lambda: click(qtbot, bar.buttons["b"]), bar.dismiss, bar.withdraw):
        before.setFocus()
        qtbot.waitUntil(before.hasFocus)
        bar.ask("Whose is it?", (("a", "Hers"), ("b", "His")))
        bar.ask("Whose is it now?", (("a", "Hers"), ("b", "His")))
        assert bar.buttons["a"].hasFocus()
        end()
        assert bar.isHidden() and before.hasFocus()


def test_a_question_for_a_day_gives_no_day_to_come(qtbot):
    bar = QuestionBar()
    qtbot.addWidget(bar)
    bar.ask("When?", (("day", "Keep"),), date(2025, 3, 4))
    assert bar.day == date(2025, 3, 4)
    bar._day.setDate(bar._day.date().addDays(7))
    assert bar.day == date(2025, 3, 4)
    with qtbot.waitSignal(bar.answered) as answer:
        bar.dismiss()
    assert answer.args == [""]


def test_a_ct_is_moved_to_the_chosen_patient_and_day(qtbot):
    dialog = MoveDialog(study(2).series, rows(5), False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.patients.table.currentIndex().row() == 1  # where it is now
    dialog.patients.table.selectRow(3)
    with qtbot.waitSignal(dialog.move_requested) as asked:
        click(qtbot, dialog.move_button)
    assert asked.args == [study(2).series, 4, date(2025, 1, 2)]
    assert not dialog.isVisible()


def test_the_list_of_the_dialog_can_be_searched(qtbot):
    dialog = MoveDialog(study(2).series, rows(5), False)
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.patients.search, "doe4")
    qtbot.waitUntil(lambda: len(dialog.patients.model.rows) == 1)
    assert not dialog.move_button.isEnabled()


def test_studies_that_change_places_do_not_make_new_pictures(page):
    """Qt keeps each picture that was shown for a while: 0.3 MB with every opening."""
    first, second = study(1), study(2, extent=3.0)
    second = replace(second, series=replace(second.series, thumbnail=png(200)))
    keys = []
    for shown in ((first, second), (second, first), (first, second)):
        page.show_kept(shown, rows(2), False)
        keys.append([card.picture.cacheKey() for card in page.recent.cards])
    assert keys[0] == keys[1][::-1] == keys[2] and len(set(keys[0])) == 2


def test_an_icon_is_made_once_for_each_colour():
    assert icon("drop").cacheKey() == icon("drop").cacheKey() != icon("drop", "accent_hover").cacheKey()
