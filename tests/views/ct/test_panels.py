"""The panels by real events: what they show of an analysis, what they ask for when clicked or typed into."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from sscild_desktop.core.findings import Finding
from sscild_desktop.core.inference.cards import error_of_scores
from sscild_desktop.core.results import (
    Analysis,
    Extent,
    GohLevel,
    HeatMap,
    LesionResult,
    LungResult,
    Scores,
)
from sscild_desktop.core.volume import Geometry, SeriesInfo, Volume
from sscild_desktop.views.ct.ct_page import SIDE_MARGIN, SIDE_WIDTH
from sscild_desktop.views.ct.extent_bar import ExtentBar
from sscild_desktop.views.ct.findings_banner import FindingsBanner, banner_lines
from sscild_desktop.views.ct.level_picture import LONGEST_SIDE, level_image, lung_box
from sscild_desktop.views.ct.levels_strip import LevelsStrip
from sscild_desktop.views.ct.progress_panel import ProgressPanel
from sscild_desktop.views.ct.results_panel import ResultsPanel
from sscild_desktop.views.shared.language import speak, tr
from sscild_desktop.views.shared.messages import MessageBar
from sscild_desktop.views.shared.pieces import column_of
from sscild_desktop.views.start.start_page import StartPage

SHAPE = (40, 24, 24)


def make_analysis(tots=(4.0, 8.0, 12.3, 17.6, 22.4)):
    levels = tuple(
        GohLevel(n, -30.5 * n, 40 - 5 * n, Scores(tot, tot * 0.6, tot * 0.7), -30.5 * n)
        for n, tot in enumerate(tots, 1)
    )
    maps = tuple(
        HeatMap(n, pattern, np.full(SHAPE[1:], -3.0, np.float32), 9.0 + n, 10.0 * n)
        for n in range(1, 6)
        for pattern in ("tot", "gg", "ret")
    )
    extents = {"ggo": Extent(6.25, 250.0), "reticulation": Extent(2.0, 80.0), "total": Extent(8.0, 320.0)}
    lungs = LungResult(np.ones(SHAPE, np.uint8), 4012.4, 2200.0, 1812.4, -821.6)
    lesions = LesionResult(np.zeros(SHAPE, np.uint8), extents)
    return Analysis(
        SeriesInfo(), Geometry(SHAPE, (2, 1, 1), (0, 0, 0)), lungs=lungs, lesions=lesions, levels=levels, heatmaps=maps
    )


@pytest.fixture
def volume():
    return Volume(np.full(SHAPE, -850, np.int16), Geometry(SHAPE, (2, 1, 1), (0, 0, 0)))


@pytest.fixture
def results(qtbot):
    panel = ResultsPanel()
    qtbot.addWidget(panel)
    panel.resize(430, 800)
    panel.show()
    return panel


def texts(table):
    return [[table.item(r, c).text() for c in range(table.columnCount())] for r in range(table.rowCount())]


def click(qtbot, table, row, column=0):
    qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualItemRect(table.item(row, column)).center()
    )


def test_result_card_shows_volumes_and_extents(results):
    results.show_analysis(make_analysis())
    assert results.lungs.texts == ("4\u202f012 mL", "2\u202f200 mL", "1\u202f812 mL", "−822 HU")
    rows = {row[0]: row[1:] for row in texts(results.lesions.table)}
    assert rows["Ground-glass opacity"] == ["6.2", "250"]
    assert rows["Established fibrosis"] == ["not marked", "–"]  # the network of this analysis does not look for it
    assert rows["Any of these (union)"] == ["8.0", "320"]


def test_levels_show_steps_and_raw_scores_and_the_flag(results):
    results.show_analysis(make_analysis())
    rows = texts(results.goh.table)
    assert rows[2][:3] == ["3", "−91.5", "10 (12.3)"]
    flags = [results.goh.table.item(r, 5).data(Qt.ItemDataRole.UserRole) for r in range(5)]
    assert flags == [True] * 5


def test_an_inconsistent_level_is_flagged(results):
    analysis = make_analysis()
    wrong = replace(analysis.levels[1], scores=Scores(30.0, 5.0, 5.0))
    results.show_analysis(replace(analysis, levels=(analysis.levels[0], wrong, *analysis.levels[2:])))
    assert results.goh.table.item(1, 5).data(Qt.ItemDataRole.UserRole) is False


def test_the_stage_needs_fvc_between_10_and_30(results):
    analysis = make_analysis()
    results.show_analysis(analysis)
    assert results.goh.stage_text == "Indeterminate"
    results.show_fvc(65.0)
    assert results.goh.stage_text == "Extensive"
    results.show_fvc(85.0)
    assert results.goh.stage_text == "Limited"


def test_what_a_stage_rests_on_is_said_as_one_sentence(results):
    results.show_analysis(make_analysis())
    english = results.goh._rule.text()
    speak({"Rests on the mean extent, %1, and %2": "بر پایه %1 و %2", "no FVC": "بدون"}, "fa")
    try:
        results.show_analysis(make_analysis())
        assert results.goh._rule.text() == tr(english) != english
    finally:
        speak(None)


def test_a_normal_chest_has_no_disease_above_the_noise(results):
    results.show_analysis(make_analysis((1.0, 2.0, 3.0, 3.0, 4.0)))
    assert results.goh.stage_text == "No disease above the noise"
    assert "limited (extent below 10 %)" in results.goh._rule.text()
    assert results.minimumSizeHint().width() <= SIDE_WIDTH - 2 * SIDE_MARGIN - 14


def test_the_tick_speaks_of_the_numbers_beside_it(results):
    results.show_analysis(make_analysis())
    raw = [results.goh.table.item(0, column).text().split("(")[1].rstrip(")") for column in (2, 3, 4)]
    tip = results.goh.table.item(0, 5).toolTip()
    assert f"TOT {raw[0]}" in tip and f"{max(map(float, raw[1:])):.1f}" in tip


def test_the_widest_stage_fits_the_side_panel(results):
    results.show_analysis(make_analysis((100.0, 100.0, 12.3, 17.6, 22.4)))
    results.show_analysis(make_analysis())
    assert results.goh.stage_text == "Indeterminate"
    assert results.minimumSizeHint().width() <= SIDE_WIDTH - 2 * SIDE_MARGIN - 14


def test_no_stage_while_a_level_is_not_scored(results):
    analysis = make_analysis()
    results.show_analysis(replace(analysis, levels=(*analysis.levels[:4], replace(analysis.levels[4], scores=None))))
    assert results.goh.stage_text == "–"


def test_typing_fvc_asks_once_with_the_number(qtbot, results):
    asked = []
    results.fvc_requested.connect(asked.append)
    box = results.goh.fvc
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "65")
    assert asked == []
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert asked == [65.0]
    results.show_fvc(None)
    assert asked == [65.0]
    assert box.text() == "unknown"


def test_fvc_with_a_decimal_comma_is_taken_exactly(qtbot, results):
    asked = []
    results.fvc_requested.connect(asked.append)
    box = results.goh.fvc
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "69,6")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert asked == [69.6]


@pytest.mark.parametrize(
    ("percent", "text"),
    [(69.6, "69.6 % pred."), (70.0, "70 % pred."), (12.5, "12.5 % pred."), (175.0, "175 % pred."), (None, "unknown")],
)
def test_fvc_of_the_visit_is_shown_as_it_is(results, percent, text):
    asked = []
    results.fvc_requested.connect(asked.append)
    results.show_fvc(percent)
    assert (results.goh.fvc.text(), results.goh.fvc.percent) == (text, percent)
    assert asked == []


def test_a_click_on_a_lesion_row_asks_to_go_there(qtbot, results):
    results.show_analysis(make_analysis())
    with qtbot.waitSignal(results.class_requested) as asked:
        click(qtbot, results.lesions.table, 1)
    assert asked.args == ["reticulation"]


def test_a_click_on_a_level_row_asks_to_go_there(qtbot, results):
    results.show_analysis(make_analysis())
    with qtbot.waitSignal(results.level_requested) as asked:
        click(qtbot, results.goh.table, 3)
    assert asked.args == [4]


def test_a_moved_level_keeps_the_automatic_place_in_its_tooltip(results):
    analysis = make_analysis()
    moved = replace(analysis.levels[4], z_mm=-140.0)
    results.show_analysis(replace(analysis, levels=(*analysis.levels[:4], moved)))
    item = results.goh.table.item(4, 0)
    assert item.text() == "5  moved"
    assert "-152.5" in item.toolTip()


@pytest.fixture
def strip(qtbot):
    made = LevelsStrip()
    qtbot.addWidget(made)
    made.resize(900, 190)
    made.show()
    return made


def test_a_narrow_card_says_the_numbers_and_cuts_none(strip, volume):
    card = strip.cards[1]
    strip.show_analysis(volume, make_analysis(), "gg")
    for width, said in ((400, "map 11 ≠ score 20 %"), (112, "11 ≠ 20 %")):
        card.resize(width, 120)
        assert card.faithfulness == said
        assert card.fontMetrics().horizontalAdvance(said) <= width
    card.resize(60, 120)
    assert "mm" not in card.place


def test_strip_shows_faithfulness_of_the_pattern(strip, volume):
    analysis = make_analysis()
    strip.show_analysis(volume, analysis, "gg")
    assert [card.faithfulness for card in strip.cards][:2] == ["map 10 · score 10 %", "map 11 ≠ score 20 %"]
    strip.show_analysis(volume, analysis, None)
    assert {card.faithfulness for card in strip.cards} == {""}


def test_strip_asks_by_click_and_by_key(qtbot, strip):
    with qtbot.waitSignal(strip.level_requested) as asked:
        qtbot.mouseClick(strip.cards[2].picture, Qt.MouseButton.LeftButton)
    assert asked.args == [3]
    strip.cards[4].setFocus()
    with qtbot.waitSignal(strip.level_requested) as asked:
        qtbot.keyClick(strip.cards[4], Qt.Key.Key_Return)
    assert asked.args == [5]


def test_pattern_buttons_ask(qtbot, strip):
    for pattern in ("ret", None, "tot"):
        with qtbot.waitSignal(strip.pattern_requested) as asked:
            qtbot.mouseClick(strip.pattern_button(pattern), Qt.MouseButton.LeftButton)
        assert asked.args == [pattern]


def test_level_picture_shows_disease_in_warm_colours(volume):
    plain = level_image(volume, 10, None).pixelColor(5, 5)
    assert plain.red() == plain.green() == plain.blue()
    hot = level_image(volume, 10, np.full(SHAPE[1:], -4.0, np.float32)).pixelColor(5, 5)
    cold = level_image(volume, 10, np.full(SHAPE[1:], 4.0, np.float32)).pixelColor(5, 5)
    assert hot.red() > hot.blue() + 80
    assert cold.blue() > cold.red() + 80


def test_level_picture_is_cropped_to_the_lungs(volume):
    lungs = np.zeros(SHAPE, np.uint8)
    lungs[10, 20:22, 4:7] = 1
    box = lung_box(lungs, 10)
    assert box == (slice(6, 36), slice(0, 21))
    assert (level_image(volume, 10, None, box).height(), level_image(volume, 10, None, box).width()) == (18, 21)
    assert lung_box(lungs, 11) is None
    assert lung_box(None, 10) is None


def test_level_picture_is_small_even_of_a_large_slice():
    hu = np.zeros((2, 1024, 700), np.int16)
    image = level_image(Volume(hu, Geometry(hu.shape, (1, 1, 1), (0, 0, 0))), 99, None)
    assert max(image.width(), image.height()) <= LONGEST_SIDE


def test_banner_says_the_worst_first_and_hides_information():
    findings = (Finding("a", "info", "Axial."), Finding("b", "warn", "Thick."), Finding("c", "refuse", "Too few."))
    level, lines = banner_lines(findings)
    assert level == "refuse"
    assert lines == ["Not analysed, for looking only: Too few.", "Thick."]
    assert banner_lines(findings[:1]) == ("", [])


def test_banner_offers_the_place_and_the_decision(qtbot):
    banner = FindingsBanner()
    qtbot.addWidget(banner)
    asks = (Finding("a", "warn", "Thick."), Finding("b", "ask", "Cut off at the top.", z_mm=-12.5))
    banner.show_findings(asks, is_loaded=False)
    assert banner.anyway_button.isHidden() and banner.place_button.isHidden()
    banner.show_findings(asks)
    assert banner.text.splitlines()[0] == "Look before it is analysed: Cut off at the top."
    with qtbot.waitSignal(banner.place_requested) as place:
        qtbot.mouseClick(banner.place_button, Qt.MouseButton.LeftButton)
    assert place.args == [-12.5]
    with qtbot.waitSignal(banner.anyway_requested):
        qtbot.mouseClick(banner.anyway_button, Qt.MouseButton.LeftButton)
    banner.show_findings((Finding("c", "refuse", "Too few."), *asks))
    assert banner.anyway_button.isHidden()


def test_banner_is_short_and_hides_itself(qtbot):
    banner = FindingsBanner()
    qtbot.addWidget(banner)
    banner.show_findings(tuple(Finding(str(n), "warn", f"Warning {n}.") for n in range(7)))
    assert banner.text.splitlines() == ["Warning 0.", "Warning 1.", "… and 5 more (rest the pointer here)"]
    assert "Warning 6." in banner.toolTip()
    banner.show_findings(())
    assert banner.text == ""


def test_message_offers_its_action_and_goes(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_error("No CT was found; choose another folder.", "skipped", "What was skipped…")
    assert (bar.text, bar.kind) == ("No CT was found; choose another folder.", "error")
    with qtbot.waitSignal(bar.action_requested) as asked:
        qtbot.mouseClick(bar._do, Qt.MouseButton.LeftButton)
    assert asked.args == ["skipped"]
    assert bar.text == ""


def test_progress_panel_states_and_cancel(qtbot):
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.set_stages([("lungs", "Lungs"), ("lesions", "Lesions"), ("levels", "Levels")])
    panel.set_running(True)
    panel.show_stages({"lungs": 2.34}, "lesions")
    assert panel.states == {"lungs": "done", "lesions": "running", "levels": "waiting"}
    with qtbot.waitSignal(panel.cancel_requested):
        qtbot.mouseClick(panel._cancel, Qt.MouseButton.LeftButton)
    panel.set_stages([("only", "One")])
    assert list(panel.states) == ["only"]
    QApplication.sendPostedEvents()


def test_a_clicked_cancel_hands_the_keys_to_no_neighbour(qtbot):
    window, panel, before, after = QWidget(), ProgressPanel(), QLineEdit(), QLineEdit()
    qtbot.addWidget(window)
    column_of(before, panel, after, on=window)
    window.show()
    window.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    panel.set_running(True)
    panel.cancel_requested.connect(lambda: panel.set_running(False))
    qtbot.mouseClick(panel._cancel, Qt.MouseButton.LeftButton)
    assert panel._cancel.isHidden() and before.hasFocus()


def test_a_message_that_is_clicked_away_hands_the_keys_to_no_neighbour(qtbot):
    window, bar, before, after = QWidget(), MessageBar(), QLineEdit(), QLineEdit()
    qtbot.addWidget(window)
    column_of(before, bar, after, on=window)
    window.show()
    window.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    bar.show_error("Something went wrong.", "again", "Try again")
    qtbot.mouseClick(bar._do, Qt.MouseButton.LeftButton)
    assert bar.isHidden() and before.hasFocus()


def test_start_page_asks(qtbot):
    page = StartPage()
    qtbot.addWidget(page)
    page.show()
    for signal, made in (
        (page.open_folder_requested, page.folder_button),
        (page.open_files_requested, page.files_button),
        (page.open_built_in_requested, page.built_in_button),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(made, Qt.MouseButton.LeftButton)


def test_before_lesions_are_marked_there_are_dashes_and_no_words(results):
    results.show_analysis(None)
    assert {tuple(row[1:]) for row in texts(results.lesions.table)} == {("–", "–")}
    results.show_analysis(make_analysis())
    assert "which is not 0 %" in results.lesions.table.item(3, 1).toolTip()


def test_without_a_card_no_error_is_made_up(results):
    assert error_of_scores("0" * 64) is None
    results.show_analysis(make_analysis(), None)
    assert not results.goh._error.isVisible() and results.goh._bar.error_points == 0.0


def test_the_bar_names_the_borders_of_the_stage_and_no_other(qtbot, monkeypatch):
    bar, drawn = ExtentBar(), []
    qtbot.addWidget(bar)
    bar.show_extent(16.6, 4.1)
    monkeypatch.setattr(QPainter, "drawText", lambda _painter, *args: drawn.append(args[-1]))
    bar.grab()
    assert drawn == ["10", "20", "30"]
