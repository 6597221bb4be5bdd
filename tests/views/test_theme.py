"""Both themes are whole and can be read: words at least 4.5 : 1 on what they stand on (WCAG 2.1)."""

import re
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTabWidget, QToolButton, QWidget

from sscild_desktop.paths import resources_dir
from sscild_desktop.views.cohort import figure_look
from sscild_desktop.views.compare.rail import level_colour
from sscild_desktop.views.ct.profile_pane import CURVES, curve_pen
from sscild_desktop.views.shared import theme
from sscild_desktop.views.shared.theme import THEMES, choose_theme, colours_of, scaled_px, style_sheet
from sscild_desktop.views.trend.chart import screen_look
from sscild_desktop.views.trend.series import SPARE, STYLES

GROUNDS = {
    "text": ("window", "panel", "raised", "hover", "warn_back", "error_back", "info_back"),
    "faint": ("window", "panel", "raised", "info_back"),
    "accent_text": ("accent", "accent_hover"),
    "accent_hover": ("window", "panel", "raised"),
    "ok": ("window", "panel"),
    "warn": ("window", "panel", "warn_back"),
    "error": ("window", "panel", "error_back"),
}
PAIRS = [(name, ground) for name, grounds in GROUNDS.items() for ground in grounds]
LEAST = 4.5


@pytest.fixture(autouse=True)
def as_before():
    before = theme._Chosen.theme, theme._Chosen.percent
    yield
    choose_theme(*before)


def luminance(colour):
    """Relative luminance of '#rrggbb', WCAG 2.1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_computed_as_defined():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_words_can_be_read(name, words, ground):
    values = colours_of(name)
    assert contrast(values[words], values[ground]) >= LEAST


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("sheet", ["program.qss", "guide.css"])
def test_the_style_sheet_is_whole(name, sheet):
    choose_theme(name, 100)
    assert set(colours_of(name)) == set(colours_of("dark"))
    assert "@" not in style_sheet(sheet)


def test_letters_grow_with_the_wish():
    plain = re.findall(r"font-size: (\d+)px", (resources_dir() / "style" / "program.qss").read_text())
    choose_theme("dark", 140)
    assert re.findall(r"font-size: (\d+)px", style_sheet()) == [str(scaled_px(int(one))) for one in plain]
    assert scaled_px(10) == 14


@pytest.mark.parametrize("name", THEMES)
def test_curves_marks_and_levels_can_be_seen(name):
    """At least 3 : 1, as WCAG 2.1 asks of graphics; the amber of reticulation had 2.8 on a light ground."""
    choose_theme(name, 100)
    figure_look.screen.cache_clear()
    trend, cohort, ground = screen_look(), figure_look.screen(), colours_of(name)
    looks = [one.dark if trend.is_dark else one.light for one in (*STYLES.values(), *SPARE)]
    curves = [(QColor(*one).name(), trend.back) for one in looks]
    marks = [(one.colour, cohort.background) for one in cohort.groups.values()]
    figure_look.screen.cache_clear()
    profile = [(curve_pen(kind).color().name(), ground[back]) for _, _, kind in CURVES for back in ("window", "panel")]
    seen = (*curves, *marks, *profile, (level_colour().name(), ground["window"]))
    assert [pair for pair in seen if contrast(*pair) < 3.0] == []


@pytest.mark.parametrize("name", THEMES)
def test_the_arrows_to_tabs_that_have_no_room_can_be_seen(qtbot, name):
    choose_theme(name, 100)
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    for number in range(9):
        tabs.addTab(QWidget(), f"Visit {number} against the first")
    tabs.setStyleSheet(style_sheet())
    tabs.resize(300, 100)
    tabs.show()
    arrow = next(one for one in tabs.tabBar().findChildren(QToolButton) if one.arrowType() == Qt.ArrowType.RightArrow)
    picture = arrow.grab(arrow.rect().adjusted(3, 3, -3, -3)).toImage()
    places = product(range(picture.width()), range(picture.height()))
    seen = {picture.pixelColor(*place).name() for place in places}
    assert arrow.isVisible() and max(contrast(*pair) for pair in product(seen, seen)) > 3


def test_a_theme_that_is_not_there_is_the_dark_one():
    choose_theme("blue", 100)
    assert theme.colours() == colours_of("dark")
