"""The page of the comparison by real events: borders and map on the planes, table, labels."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from sscild_desktop.controllers.evaluate.work import codes_of, fullest
from sscild_desktop.core.classes import Lesion
from sscild_desktop.core.evaluate.evaluation import evaluate
from sscild_desktop.core.evaluate.labels import Marks
from sscild_desktop.core.evaluate.masks import Label, ReaderMask
from sscild_desktop.core.evaluate.readings import compare_hands
from sscild_desktop.core.exports.evaluation.drawing import Drawing
from sscild_desktop.core.results import Scores
from sscild_desktop.views.evaluate.labels import LabelDialog
from sscild_desktop.views.evaluate.page import AgreementPage
from sscild_desktop.views.shared.language import speak


@pytest.fixture
def page(qtbot):
    made = AgreementPage()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def found(volume):
    program, reader = (np.zeros(volume.hu.shape, np.uint8) for _ in range(2))
    program[10:15, 10:20, 10:20] = Lesion.GGO
    reader[10:15, 10:20, 15:25] = Lesion.GGO
    kinds = ("ggo", "reticulation")
    return evaluate(Marks("", program, kinds), Marks("", reader, kinds), volume.geometry)


def texts(table):
    return [[table.item(r, c).text() for c in range(table.columnCount())] for r in range(table.rowCount())]


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def show(page, volume, found, key="ggo"):
    page.show_evaluation(volume, found, key)
    codes = codes_of(found, key)
    page.show_codes(codes, fullest(codes))


def test_headings_are_whole_before_anything_is_compared(page):
    header = page.overlap.horizontalHeader()
    assert [n for n in range(header.count()) if header.sectionSize(n) < header.sectionSizeHint(n)] == []


def test_the_table_says_every_number_and_why_one_is_missing(page, volume, found):
    show(page, volume, found)
    rows = texts(page.overlap)
    assert rows[0][:5] == ["Ground-glass opacity", "0.500", "0.333", "0.500", "0.500"]
    assert rows[1][:2] == ["Reticulation", "–"]
    assert "Reticulation: neither marked any." in page.notes.text()


def test_both_borders_are_drawn_and_the_map_on_a_wish(qtbot, page, volume, found):
    show(page, volume, found)
    assert page.viewing.crosshair[0] in range(10, 15)
    shown = page.planes._display.lesions
    assert set(np.unique(shown)) == {0, 1, 2, 3}
    qtbot.mouseClick(page.map_box, Qt.MouseButton.LeftButton, pos=QPoint(8, page.map_box.height() // 2))
    shown = page.planes._display.lesions
    assert shown[12, 15, 12] == 1 | 4 and shown[12, 15, 22] == 2 | 8 and shown[12, 15, 17] == 3
    overlays = page.viewing.overlays
    assert overlays["ggo"].outline and overlays["reticulation"].outline
    assert not overlays["consolidation"].outline and overlays["ggo"].colour != overlays["reticulation"].colour


def test_another_class_is_asked_for(qtbot, page, volume, found):
    show(page, volume, found)
    with qtbot.waitSignal(page.class_requested) as asked:
        page.class_box.setCurrentIndex(1)
        page.class_box.activated.emit(1)
    assert asked.args == ["reticulation"]


def test_buttons_ask_and_those_without_anything_cannot_be_pressed(qtbot, page, volume, found):
    assert not page.export_button.isEnabled() and not page.map_box.isEnabled()
    page.allow(False)
    assert not page.mask_button.isEnabled()
    page.allow(True)
    show(page, volume, found)
    for button, signal in (
        (page.mask_button, page.mask_requested),
        (page.scores_button, page.scores_requested),
        (page.labels_button, page.labels_requested),
        (page.export_button, page.export_requested),
    ):
        with qtbot.waitSignal(signal):
            click(qtbot, button)


def test_a_reader_keeps_the_name_on_a_screen_of_another_language(page):
    hand = {("", n): Scores(10.0 * n, 5.0, 5.0) for n in range(1, 6)}
    speak({"Program": "Programm", "Reader": "Befunder", "%1 against %2": "%1 gegen %2"}, "de")
    try:
        page.show_scores(compare_hands({"Program": hand, "Reader A": hand}), [["Program against Reader A"]])
        assert page.scores.item(0, 0).text() == "Programm gegen Reader A"
    finally:
        speak(None)


def test_scores_and_plots_are_shown_and_all_is_gone_with_the_ct(page, volume, found):
    show(page, volume, found)
    hand = {("", n): Scores(10.0 * n, 5.0, 5.0) for n in range(1, 6)}
    agreed = compare_hands({"Program": hand, "A": hand})
    page.show_scores(agreed, [["Program against A", *["x"] * 9]])
    assert page.scores.item(0, 0).text() == "Program against A"
    page.show_plots({"overlap": Drawing(40, 30).png(1)})
    assert list(page.plots) == ["overlap"] and not page.plots["overlap"].pixmap().isNull()
    page.show_nothing("Open a CT first")
    assert page.overlap.rowCount() == page.scores.rowCount() == 0 and page.plots == {}
    assert page.state.text() == "Open a CT first" and page.planes._display is None


def test_labels_are_compared_when_every_one_has_a_meaning(qtbot):
    made = LabelDialog()
    qtbot.addWidget(made)
    mask = ReaderMask("m.nii", (np.zeros((1, 1, 1), np.uint8),), (Label(1, "", 0, 1), Label(2, "GGO", 0, 2)))
    made.ask(mask, {"2 GGO": "ggo"})
    assert not made.use_button.isEnabled()
    box = made.boxes["1"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert made.mapping == {"1": "lungs", "2 GGO": "ggo"}
    with qtbot.waitSignal(made.mapping_chosen) as chosen:
        click(qtbot, made.use_button)
    assert chosen.args == [{"1": "lungs", "2 GGO": "ggo"}] and not made.isVisible()


def test_a_mask_of_which_nothing_is_compared_is_no_comparison(qtbot):
    made = LabelDialog()
    qtbot.addWidget(made)
    made.ask(ReaderMask("m", (np.zeros((1, 1, 1), np.uint8),), (Label(1, "body", 0, 1),)), {"1 body": "ignore"})
    assert not made.use_button.isEnabled()
    click(qtbot, made.cancel_button)
    assert not made.isVisible()


def test_the_planes_show_the_ct_before_there_is_a_mask_and_keep_the_place_when_there_is_one(page, volume, found):
    place = (12, 20, 21)
    page.show_ct(volume, place)
    assert page.planes.views["axial"].display.hu is volume.hu
    assert page.viewing.crosshair == place
    page.show_evaluation(volume, found, "ggo")
    assert page.viewing.crosshair == place
