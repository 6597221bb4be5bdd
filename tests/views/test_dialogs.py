"""Dialogs: every series with its verdict, one click to change, skipped files; help without gaps; theme files."""

from html import escape
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from sscild_desktop.core.findings import Finding
from sscild_desktop.core.volume import SeriesInfo
from sscild_desktop.state.keymap import VIEWER_KEYS
from sscild_desktop.views.ct.series_dialog import SeriesDialog
from sscild_desktop.views.help.help_dialogs import about_html
from sscild_desktop.views.help.key_sheet import key_groups, sheet_html
from sscild_desktop.views.shared.actions import WISHES, program_keys
from sscild_desktop.views.shared.pieces import explanations, tip
from sscild_desktop.views.shared.theme import colours, icon, style_sheet


def series(name, verdict, *findings):
    return SimpleNamespace(
        info=SeriesInfo(description=name, kernel="B60f", patient_id="ID-7", patient_name="Secret^Anna"),
        summary=f"{name}, 90 slices",
        slice_count=90,
        day="2024-03-15",
        patient=("ID-7", "annasecret"),
        verdict=verdict,
        findings=findings,
    )


@pytest.fixture
def found():
    lung = series("Lung", "warn", Finding("thick", "warn", "The slices are thick."))
    scout = series("Scout", "refused", Finding("few", "refuse", "Only 2 slices."))
    scan = SimpleNamespace(
        series=(lung, scout), skipped=(SimpleNamespace(path="a/letter.txt", reason="no DICOM file"),)
    )
    return scan, SimpleNamespace(series=lung, reason="Sharpest kernel.", others=((scout, "Only a localiser."),))


@pytest.fixture
def dialog(qtbot, found):
    made = SeriesDialog()
    qtbot.addWidget(made)
    made.show_scan(*found, found[0].series[0])
    made.show()
    return made


def test_every_series_has_verdict_and_reason(dialog):
    rows = [[dialog.table.item(r, c).text() for c in range(7)] for r in range(2)]
    who = ["ID-7, Secret, Anna", "2024-03-15"]
    why = "Sharpest kernel. The slices are thick."
    assert rows[0] == ["With limits · on screen", *who, "Lung, 90 slices", "B60f", "90", why]
    assert rows[1] == ["Look only", *who, "Scout, 90 slices", "B60f", "90", "Only a localiser. Only 2 slices."]


def test_in_pseudonym_mode_the_list_names_nobody(dialog, found):
    dialog.show_scan(*found, None, is_pseudonymous=True)
    assert [dialog.table.item(r, 1).text() for r in range(2)] == ["Patient 1", "Patient 1"]


def test_small_pictures_stand_beside_the_series(dialog):
    dialog.show_pictures([np.full((20, 24), 90, np.uint8), None])
    assert not dialog.table.item(0, 3).icon().isNull()
    assert dialog.table.item(1, 3).icon().isNull()


def test_a_double_click_shows_the_other_series(qtbot, dialog, found):
    place = dialog.table.visualItemRect(dialog.table.item(1, 1)).center()
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(dialog.series_chosen) as asked:
        qtbot.mouseDClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args[0] is found[0].series[1]
    assert not dialog.isVisible()


def test_skipped_files_are_listed(dialog):
    assert dialog.skipped.item(0, 0).text() == "a/letter.txt"
    assert dialog.skipped.item(0, 1).text() == "no DICOM file"


def test_no_key_means_two_things():
    keys = [key for wish in WISHES for key in wish.keys] + [key for binding in VIEWER_KEYS for key in binding.keys]
    names = [QKeySequence(key).toString() for key in keys]
    assert "" not in names
    assert len(names) == len(set(names)), sorted(name for name in names if names.count(name) > 1)


def test_the_sheet_names_every_key():
    html = sheet_html(key_groups(program_keys(), {"export": ("Ctrl+Alt+E",), "undo": ()}), 4)
    for binding in VIEWER_KEYS:
        assert escape(binding.keys[0]) in html
    assert "Ctrl+Alt+E" in html and "Ctrl+Z" not in html


def test_about_shows_measured_errors_and_the_limits_of_use():
    measured = {"inserted lesions": {"mae_tot": 4.25}}
    card = {"name": "goh-scores", "version": "1", "measured": measured, "limits": ["<10 mm"]}
    html = about_html([card], [("Python", "3.11")])
    assert "Research use only" in html
    assert "mae_tot: 4.25" in html
    assert "&lt;10 mm" in html


def test_every_colour_in_the_style_sheet_has_a_value():
    assert "@" not in style_sheet()


@pytest.mark.parametrize("name", sorted({wish.picture for wish in WISHES if wish.picture} | {"ok", "warn", "error"}))
def test_icons_are_drawn(qtbot, name):
    image = icon(name).pixmap(32, 32).toImage()
    assert any(image.pixelColor(x, y).alpha() > 100 for x in range(32) for y in range(32))
    assert colours()["text"].startswith("#")


def test_glossary_explains_what_the_panels_ask_for():
    for key in ("tot", "gg", "ret", "stage", "fvc", "faithfulness", *(f"level_{n}" for n in range(1, 6))):
        assert len(explanations("glossary")[key]) > 20
        assert tip(key).startswith("<qt>")
