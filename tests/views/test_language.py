"""What the screen shows goes through the book of phrases, and a language is chosen before the first window."""

import re
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QTableView, QWidget

from installer.languages.phrases import phrases
from sscild_desktop.controllers.questions import FileQuestions
from sscild_desktop.core.cohort.table import CohortChoice, CohortResult, CohortRow
from sscild_desktop.core.course.change import change_row
from sscild_desktop.core.course.measures import MEASURES
from sscild_desktop.core.course.measures import label as measure_label
from sscild_desktop.core.course.reading import CT, NOT_KNOWN, SYMPTOMS, Criterion, Needs, RuleReading
from sscild_desktop.core.dicom.headers.tags import TagRow
from sscild_desktop.core.dicom.scan import ScanResult
from sscild_desktop.core.exports.cohort import told
from sscild_desktop.core.inference.library import library
from sscild_desktop.core.language.offered import LANGUAGES, TRANSLATED
from sscild_desktop.core.lung_measures import RULE_MEASURES
from sscild_desktop.core.rules.plausible import check_value
from sscild_desktop.core.rules.ssc_facts import SSC_BY_KEY, SSC_MEASURES
from sscild_desktop.state.keys import bounds, resolved
from sscild_desktop.state.linked_pair import PRIOR
from sscild_desktop.state.palette import PRESETS
from sscild_desktop.state.settings import Settings
from sscild_desktop.state.settings_state import SettingsState
from sscild_desktop.state.viewing import ViewState, default_overlays
from sscild_desktop.views.cohort.page import CohortPage
from sscild_desktop.views.cohort.words import axis_label, change_label
from sscild_desktop.views.compare.header import CompareHeader
from sscild_desktop.views.compare.tools import CompareTools
from sscild_desktop.views.ct.ct_page import NEEDED_WIDTH
from sscild_desktop.views.ct.edits.correct_panel import CorrectPanel
from sscild_desktop.views.ct.header_dialog import HeaderDialog
from sscild_desktop.views.ct.levels_strip import Legend
from sscild_desktop.views.ct.series_dialog import SeriesDialog
from sscild_desktop.views.ct.viewer_bar import ViewerBar, window_words
from sscild_desktop.views.help.key_sheet import KeySheet, key_groups, sheet_html
from sscild_desktop.views.help.presets_dialog import PresetsDialog
from sscild_desktop.views.networks.table import ERROR, NetworksTable
from sscild_desktop.views.patient.progression_grid import MissingBar
from sscild_desktop.views.patient.progression_panel import INPUTS_WIDTH, ProgressionPanel
from sscild_desktop.views.shared import language, theme
from sscild_desktop.views.shared.actions import HINTS, Actions, program_keys
from sscild_desktop.views.shared.command_palette import Command, found
from sscild_desktop.views.shared.drawing import recorded
from sscild_desktop.views.shared.language import Theirs, choose_language, speak, tr, wanted_language
from sscild_desktop.views.shared.pieces import Marked, button, cell, dropped_paths, label, tip
from sscild_desktop.views.shared.theme import apply_theme
from sscild_desktop.views.start.patient_list import PatientList
from sscild_desktop.views.tool_bar import make_tool_bar
from tests.shared import shared
from tests.views.shown_texts import english_in, marked_phrases, texts_of
from tests.views.test_spoken import DIALOGS, window  # noqa: F401 - the pages

MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Of the direction of reading."""

UNITS_ALIKE = {"de": {"in"}, "fr": {"points"}, "nl": {"of", "in", "area", "attenuation"}, "fa": set(), "zh": set()}
"""Words of the language itself, or that its clinicians use."""

ALIKE = {
    "Deutsch",
    "English",
    "Français",
    "Nederlands",
    "MinIP",
    "SHA-256",
    "PPF 2022",
    "mMRC",
    "mRSS",
    "Press shortcut",
}
"""The same in every language; the last is Qt's own word."""

OF_LIBRARIES = ("Scroll Left", "Scroll Right", "Export", "Export...")
OF_THE_TEST = re.compile("Segmentations|Slice 1|this CT")
"""Given by the test, not said by the program."""
ABBREVIATIONS = {"FVC", "FEV", "DLCO", "KCO", "TLC", "PPF", "mRSS"}


@pytest.fixture(scope="module")
def marked():
    return marked_phrases(shared("phrases", phrases))


@pytest.fixture
def brackets(marked):
    speak(marked)
    yield
    speak(None)


@pytest.fixture
def say():
    yield lambda phrases: speak(phrases, "de")
    speak(None)


@pytest.fixture
def english():
    yield
    app = QApplication.instance()
    choose_language(app, "en")


def left_english(root):
    passed = (*ALIKE, *OF_LIBRARIES)
    return {
        f"{kind}: {text}"
        for kind, text in texts_of(root)
        if text.strip() not in passed and set(english_in(OF_THE_TEST.sub("", text))) - ABBREVIATIONS
    }


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_says_everything_in_the_language(qtbot, brackets, name):
    dialog = DIALOGS[name]()
    qtbot.addWidget(dialog)
    assert left_english(dialog) == set()


def test_the_pages_say_everything_in_the_language(brackets, window):  # noqa: F811
    assert left_english(window) == set()


def test_the_little_pieces_go_through_the_book(qtbot):
    speak({"Left lung": "Linke Lunge", "why": "warum"}, "de")
    try:
        made, pressed, shown = label("Left lung", tooltip="why"), button("Left lung"), cell("Left lung")
        assert (made.text(), made.toolTip(), pressed.text(), shown.text()) == (
            "Linke Lunge",
            "warum",
            *["Linke Lunge"] * 2,
        )
        assert tr(Marked("Left lung")) == "Left lung"  # was said when it was made
        assert type(tip("lungs")) is Marked
    finally:
        speak(None)


def test_a_usual_preset_is_named_in_the_language_and_kept_in_english(qtbot, say):
    say({"Lung": "Lunge"})
    dialog = PresetsDialog(PRESETS)
    qtbot.addWidget(dialog)
    row = dialog.rows[0]
    assert (row.name.text(), row.preset) == ("Lunge", PRESETS[0])
    row.name.setText("Lunge weich")
    assert row.preset.name == "Lunge weich"


def test_a_window_is_named_without_what_stands_in_brackets(say):
    say({"Ground-glass (narrow)": "Milchglas (eng)"})
    narrow = next(one for one in PRESETS if "narrow" in one.name)
    assert window_words((narrow.centre, narrow.width), PRESETS) == "Milchglas"


def test_a_preset_that_a_reader_named_keeps_its_name(qtbot, say):
    say({"Bone": "Knochen", "Lung": "Lunge", "Window preset": "Fenster"})
    own = (PRESETS[0], replace(PRESETS[1], name="Bone"), replace(PRESETS[2], name="(b) & c"), *PRESETS[3:])
    bar, tools, state = ViewerBar(), CompareTools(), ViewState()
    for made in (bar, tools):
        qtbot.addWidget(made)
    state.set_presets(own)
    bar.set_state(state)
    tools.show_presets(own)
    lines = [one.text().partition("\t")[0] for one in bar.window_button.menu().actions()]
    assert lines[:3] == ["Lunge", "Bone", "(b) && c"] and "Knochen" in lines
    assert [tools.preset.itemText(place) for place in range(3)] == ["Lunge", "Bone", "(b) & c"]
    for preset, words in zip(own, ("Lunge ▾", "Bone ▾", "(b) && c ▾"), strict=False):
        state.set_window(preset.centre, preset.width)
        assert bar.window_button.text() == words


def test_names_of_files_that_were_dropped_or_chosen_stay(qtbot, say, monkeypatch, tmp_path):
    say({"Report": "Bericht", "final": "endgültig", "%1 is no mask.": "%1 ist keine Maske.", "Written: %1": "Neu: %1"})
    dropped, folder, chosen = (tmp_path / name for name in ("Report, final.nii", "Report", "Report; final.xlsx"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (dropped, folder)])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(), Qt.DropAction.CopyAction, data, left, none)
    assert dropped_paths(drop) == [dropped, folder]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_kwargs: (str(chosen), ""))
    parent = QWidget()
    qtbot.addWidget(parent)
    asked = FileQuestions(parent, SettingsState(Settings(), tmp_path / "settings.json"))
    assert asked.file_to_write("Save", "x.xlsx") == chosen
    assert tr("Report, final.nii is no mask.") == "Report, final.nii ist keine Maske."
    assert tr(f"Written: {chosen}") == f"Neu: {chosen}" and tr(f"Written: {folder}") == f"Neu: {folder}"
    assert tr("Report, final") == "Bericht, endgültig"  # what the program says itself


def test_a_side_of_the_comparison_is_headed_in_the_language(qtbot, say):
    say({"Prior": "Voraufnahme"})
    header = CompareHeader()
    qtbot.addWidget(header)
    assert header.heading(PRIOR) == "VORAUFNAHME"


def head_of(header, place):
    return str(header.model().headerData(place, Qt.Orientation.Horizontal))


def nothing_found():
    dialog = SeriesDialog()
    dialog.show_scan(ScanResult((), ()), None, None)
    return dialog


@pytest.mark.parametrize(
    ("make", "head"),
    [(PatientList, "Visits"), (nothing_found, "Slices"), (NetworksTable, "Version")],
)
def test_a_column_is_as_wide_as_its_head(qtbot, say, make, head):
    say({head: "Untersuchungszeitpunkte"})
    made = make()
    qtbot.addWidget(made)
    headers = [one.horizontalHeader() for one in made.findChildren(QTableView)]
    columns = [(one, place) for one in headers for place in range(one.count())]
    named = [pair for pair in columns if head_of(*pair) == "Untersuchungszeitpunkte"]
    assert [one.sectionSize(place) >= one.sectionSizeHint(place) for one, place in named] == [True]


@pytest.mark.parametrize("key", LANGUAGES)
def test_a_language_brings_its_words_and_direction(qapp, english, key):
    choose_language(qapp, key)
    assert (tr("Lungs") == "Lungs") == (key == "en")
    is_right_to_left = qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert is_right_to_left == (key == "fa")


def test_qt_says_its_own_words_in_the_language_too(qapp, english):
    choose_language(qapp, "de")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    choose_language(qapp, "en")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(
    ("chosen", "system", "key"),
    [("", "de_AT", "de"), ("", "pl_PL", "en"), ("fa", "de_DE", "fa"), ("xx", "de_DE", "en")],
)
def test_without_a_choice_it_is_the_language_of_the_computer(monkeypatch, chosen, system, key):
    there = QLocale(system)
    monkeypatch.setattr(language.QLocale, "system", lambda: there)
    assert wanted_language(chosen) == key


def test_the_tests_are_in_english_on_every_computer():
    assert wanted_language("") == "en"


def test_a_damaged_file_leaves_the_screen_english(qapp, english, monkeypatch, tmp_path, caplog):
    monkeypatch.setattr(language, "ts_file", lambda key: tmp_path / f"{key}.ts")
    choose_language(qapp, "de")
    assert tr("Lungs") == "Lungs"
    assert "the phrases of de cannot be read" in caplog.text


def test_what_others_wrote_is_not_translated(qtbot, say):
    say({"Lung": "Lunge", "Page": "Seite", "Value": "Wert", "none": "keine"})
    dialog = HeaderDialog("")
    qtbot.addWidget(dialog)
    dialog.show_rows([TagRow("(0008,103E)", "Page", "LO", "Lung")])
    assert [dialog.table.item(0, column).text() for column in (1, 3)] == ["Page", "Lung"]
    assert dialog.table.item(0, 3).toolTip() == "Lung"
    assert dialog.table.horizontalHeaderItem(3).text() == "Wert"
    assert cell("none").text() == "keine"
    assert cell(Theirs("none"), tooltip=Theirs("none")).toolTip() == "none"


def test_from_right_to_left_a_patient_is_still_asked_for_by_the_code(qtbot):
    speak({"Patient": "بیمار"}, "fa")
    try:
        assert tr(Theirs("P-001")) == tr("P-001") == tr(Theirs(tr("P-001"))) != "P-001"
        page = CohortPage()
        qtbot.addWidget(page)
        page.show_result(CohortResult(CohortChoice(), rows=(CohortRow("P-001"),)))
        page.tabs.setCurrentIndex(3)
        with qtbot.waitSignal(page.patient_requested) as told:
            page.patients.cell_opened.emit(0, 0)
        assert told.args == ["P-001"]
    finally:
        speak(None)


@pytest.mark.parametrize("key", ["de", "fa"])
def test_a_button_of_the_tool_bar_needs_no_dots(qtbot, qapp, english, key):
    choose_language(qapp, key)
    holder = QWidget()
    qtbot.addWidget(holder)
    bar = make_tool_bar(actions := Actions(holder))
    bar.setParent(holder)
    assert "…" in actions["series"].text() and "…" not in actions["series"].iconText()


def test_a_drawing_that_is_saved_is_in_english(qtbot, say):
    say({"Lung": "Lunge"})
    said = []
    recorded(QSize(9, 9), "", "", lambda painter: said.append(tr("Lung")))
    assert (said, tr("Lung")) == (["Lung"], "Lunge")


def test_a_command_is_found_by_its_words_on_the_screen_and_by_the_english_ones(say):
    say({"Next lesion": "Nächste Läsion", "Places": "Orte"})
    command = Command("Next lesion", "Places", "N", lambda: None)
    assert [found([command], words) for words in ("läsion orte", "lesion", "lunge")] == [[command], [command], []]


def test_another_key_is_named_in_a_hint_in_any_language(qtbot, say):
    say({hint: f"[{name}]" for name, hint in HINTS.items()})
    holder = QWidget()
    qtbot.addWidget(holder)
    actions = Actions(holder)
    actions.show_keys({**resolved(bounds(program_keys()), {}), "about": ("F12",)})
    assert actions["about"].toolTip() == "[about] (F12)"


@pytest.mark.parametrize("key", TRANSLATED)
def test_keys_are_called_everywhere_as_in_the_menus_of_qt(qapp, english, key):
    choose_language(qapp, key)
    keys = {one for wish in bounds(program_keys()) for one in wish.usual.keys} - {f"F{n}" for n in range(1, 12)}
    native = {one: QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText) for one in keys}
    assert [one for one in keys if MARKS.sub("", tr(one)).replace("،", ",") != native[one]] == []
    for one in ("Ctrl+M", "Ctrl+Shift+Z"):
        assert MARKS.sub("", tr(f"Undo ({one})")).endswith(f"({native[one]})")
    assert native["Ctrl+K"] in MARKS.sub("", tr("The command stays in the menu and under Ctrl+K"))
    assert (tr("Left"), tr("Right")) == (tr("left").capitalize(), tr("right").capitalize())  # sides of the body


@pytest.mark.parametrize("key", TRANSLATED)
def test_measures_are_headed_in_the_language(qapp, english, key):
    choose_language(qapp, key)
    book = language._book
    heads = [*(one.heading for one in RULE_MEASURES), *(one.spoken for one in SSC_MEASURES)]
    heads += [make(one) for one in MEASURES for make in (measure_label, axis_label, change_label)]
    english_words = {"of", "in", "predicted", "points", "area", "attenuation", "Change"} - UNITS_ALIKE[key]
    assert [one for one in heads if english_words & set(re.findall(r"\w+", MARKS.sub("", tr(one))))] == []
    if key == "fr":
        assert not re.search("FVC|FEV1|TLC|RV", " ".join(map(tr, heads)))
        assert (tr("FVC L"), tr("FEV1 %"), tr("FEV1/FVC")) == ("CVF L", "VEMS %", "VEMS/CVF")
    assert book is language._book


def test_points_of_a_skin_score_are_no_percentage_points(qapp, english):
    choose_language(qapp, "zh")
    mrss = next(one for one in MEASURES if one.key == "mrss")
    row = change_row(mrss, 12.0, 15.0, date(2024, 1, 1), date(2025, 1, 1))
    doubt = check_value("mrss", 60.0, SSC_BY_KEY["mrss"].limits)
    assert row.text == "+3, higher"
    for text in (row.text, change_label(mrss), doubt.text, SSC_BY_KEY["mrss"].spoken):
        assert "百分点" not in tr(text)
    assert "百分点" in tr(change_label(next(one for one in MEASURES if one.key == "fvc_percent")))


@pytest.mark.parametrize("key", TRANSLATED)
def test_an_append_to_the_cohort_is_told_in_the_language(qapp, english, key):
    choose_language(qapp, key)
    said = (
        f"{told.written('c.xlsx', 'P1', 2, 1, 3, 2)} {told.strays('P1', [date(2023, 1, 10)])}",
        told.aside("c.xlsx", "is read-only", 2, "d.xlsx"),
        told.MIXED.format(name="c.xlsx"),
        told.nothing("P1"),
    )
    english_words = re.compile(r"\b(added|updated|unchanged|merged|rows|went|of the other|nothing was)\b")
    assert not [one for one in map(tr, said) if english_words.search(one)]


def test_a_folder_called_as_a_phrase_keeps_its_name(say):
    say({"Lungs": "Lungen", "Reading “%1” …": "„%1“ wird gelesen …"})
    assert tr("Reading “Lungs” …") == "„Lungs“ wird gelesen …"


@pytest.mark.parametrize("key", LANGUAGES)
@pytest.mark.parametrize("percent", [100, 160])
def test_the_tools_of_a_comparison_are_whole_on_a_laptop(qtbot, qapp, english, monkeypatch, key, percent):
    font = qapp.font()
    monkeypatch.setattr(theme._Chosen, "percent", percent)
    apply_theme(qapp)
    choose_language(qapp, key)
    try:
        tools = CompareTools()
        qtbot.addWidget(tools)
        tools.show_overlays(default_overlays())
        tools.resize(1366, tools.sizeHint().height())
        with qtbot.waitExposed(tools):
            tools.show()
        parts = [*tools.planes.buttons(), tools.link, *tools.classes.values(), tools.swap]
        assert [one.text() for one in parts if one.width() < one.sizeHint().width()] == []
    finally:
        monkeypatch.undo()
        qapp.setFont(font)
        apply_theme(qapp)


def test_the_sheet_of_keys_begins_where_a_page_does(qapp, english):
    groups = [("Program", [("F1", "Start")]), ("Mouse", [("Wheel", "Slices")])]
    assert sheet_html(groups, 2).index("F1") < sheet_html(groups, 2).index("Wheel")
    choose_language(qapp, "fa")
    html = sheet_html(groups, 2)
    assert html.index(tr("Wheel")) < html.index(tr("F1")) and html.index(tr("Start")) < html.index(tr("F1"))


def test_english_instead_of_a_damaged_file_runs_from_left_to_right(qapp, english, monkeypatch, tmp_path):
    monkeypatch.setattr(language, "ts_file", lambda key: tmp_path / f"{key}.ts")
    choose_language(qapp, "fa")
    assert tr("Lungs") == "Lungs"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("key", [key for key in LANGUAGES if key != "en"])
def test_what_is_missing_leads_to_its_box_in_every_language(qtbot, qapp, english, key):
    choose_language(qapp, key)
    criteria = tuple(Criterion(one, NOT_KNOWN, "", missing=("a sign",), key="sign") for one in (SYMPTOMS, CT))
    needs = Needs(able=((SYMPTOMS,), (CT,)), sure=((SYMPTOMS, CT),))
    bar = MissingBar()
    qtbot.addWidget(bar)
    bar.show_readings([RuleReading("INBUILD", None, "", criteria, "", "", needs)])
    assert f'href="0:{SYMPTOMS}"' in bar.text and f'href="0:{CT}"' in bar.text


@pytest.mark.parametrize("key", LANGUAGES)
def test_what_corrects_masks_has_room_beside_the_pictures(qtbot, qapp, english, key):
    choose_language(qapp, key)
    panel = CorrectPanel()
    qtbot.addWidget(panel)
    for number in range(panel.operation.count()):
        panel.operation.setCurrentIndex(number)
        assert panel.minimumSizeHint().width() <= NEEDED_WIDTH


@pytest.mark.parametrize("key", LANGUAGES)
def test_the_sheet_of_keys_shows_all_on_a_laptop_without_scrolling(qtbot, qapp, english, key):
    choose_language(qapp, key)
    sheet = KeySheet(key_groups(program_keys(), {"analyse": ("F12",)}))
    qtbot.addWidget(sheet)
    sheet.show()
    assert sheet.browser.verticalScrollBar().maximum() == 0
    assert sheet.width() <= 1366 and sheet.height() <= 768 - 40
    assert "F12" in sheet.browser.toPlainText()


@pytest.mark.parametrize("key", LANGUAGES)
def test_what_is_judged_on_ct_has_room_beside_the_definitions(qtbot, qapp, english, key):
    choose_language(qapp, key)
    panel = ProgressionPanel()
    qtbot.addWidget(panel)
    inputs = panel.looked.parentWidget()
    assert inputs.minimumSizeHint().width() <= INPUTS_WIDTH


def test_a_card_is_in_english_and_the_button_of_its_network_is_whole(qtbot, say):
    say({"use": "von jetzt an verwenden", "reticulation": "Retikulation", "built in": "eingebaut"})
    networks = NetworksTable()
    qtbot.addWidget(networks)
    networks.show_networks(library(), {})
    errors = [networks.table.item(row, ERROR).text() for row in range(networks.table.rowCount())]
    assert any("reticulation" in one for one in errors) and not any("Retikulation" in one for one in errors)
    needed = max(one.parentWidget().sizeHint().width() for one in networks.radios.values())
    assert networks.table.columnWidth(0) >= needed


def test_the_legend_has_its_numbers_alone_where_the_words_of_the_language_have_no_room(qtbot, say):
    legend = Legend()
    qtbot.addWidget(legend)
    legend.resize(legend.sizeHint())
    assert legend._texts() == ("−4 disease", "0", "contrary +4")
    say({"contrary": "in die andere Richtung"})
    assert legend._texts() == ("−4", "0", "+4")
