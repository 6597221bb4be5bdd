"""A screen that is read from right to left mirrors what is written, never what is seen: pictures, plots, scales."""

import inspect

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsView, QStyleOptionViewItem, QWidget

from sscild_desktop.core.inference.library import library
from sscild_desktop.core.results import ProfileSlice, Scores
from sscild_desktop.views.cohort import figure_picture
from sscild_desktop.views.cohort.figure_plot import Dot, Figure, FigurePlot
from sscild_desktop.views.compare.pane import ComparePane
from sscild_desktop.views.compare.rail import LevelRail
from sscild_desktop.views.ct.extent_bar import ExtentBar
from sscild_desktop.views.ct.levels_strip import Legend, Thumbnail
from sscild_desktop.views.ct.profile_pane import ProfilePlot
from sscild_desktop.views.networks.table import NetworksTable
from sscild_desktop.views.planes.planes_view import PlanesView
from sscild_desktop.views.shared.command_palette import Command, CommandPalette
from sscild_desktop.views.shared.inputs import Slider
from sscild_desktop.views.shared.language import choose_language
from sscild_desktop.views.shared.pieces import column_of, fill_rows, pick_row, quiet_table, row_of
from sscild_desktop.views.start.recent_studies import RecentStudies
from tests.views.test_pictures import analysis_of, chest
from tests.views.test_spoken import window  # noqa: F401 - the pages

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
OF_WORDS = {"Choice", "ChoiceBox"}
"""Choices paint themselves, and are mirrored as every box of words is."""


@pytest.fixture
def directions(qapp):
    """Changes the direction alone, so that the texts are the same."""
    yield qapp.setLayoutDirection
    qapp.setLayoutDirection(LEFT)


@pytest.fixture
def persian(qapp):
    choose_language(qapp, "fa")
    yield
    choose_language(qapp, "en")


def dots(widget):
    for _ in range(5):
        QApplication.processEvents()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).copy()


def planes():
    volume, view = chest(), PlanesView()
    view.set_volume(volume)
    view.set_levels(analysis_of(volume).levels)
    return view


def side():
    volume, made = chest(), ComparePane("prior")
    made.set_volume(volume, "PRIOR   2023-02-07")
    made.set_levels(analysis_of(volume).levels)
    return made


def thumbnail():
    made, image = Thumbnail(), QImage(40, 30, QImage.Format.Format_Grayscale8)
    image.fill(0)
    image.setPixel(3, 4, 255)
    made.show_image(image)
    return made


def rail():
    made = LevelRail("prior")
    made.show_volume(48)
    made.show_levels(analysis_of(chest()).levels)
    return made


def extent():
    made = ExtentBar()
    made.show_extent(12.0, 3.0)
    return made


def profile():
    made = ProfilePlot()
    slices = tuple(ProfileSlice(n, 100.0 * n / 9, 6.0 * n, Scores(n, n / 2, n / 3)) for n in range(10))
    made.show_profile(slices, ())
    made.show_slice(3)
    return made


def slider():
    made = Slider(Qt.Orientation.Horizontal)
    made.setValue(20)
    return made


def figure():
    return Figure("Title", "Result", "x", "y", (Dot("P1", 1, 2), Dot("P2", 3, 9)))


def plot():
    made = FigurePlot()
    made.draw(figure())
    return made


UNMIRRORED = (planes, side, thumbnail, rail, extent, profile, slider, plot, Legend)


@pytest.mark.parametrize("make", UNMIRRORED, ids=lambda make: make.__name__)
def test_what_is_seen_is_alike_to_the_last_dot(qtbot, directions, make):
    seen = []
    for direction in (LEFT, RIGHT):
        directions(direction)
        widget = make()
        qtbot.addWidget(widget)
        widget.resize(600, 500)
        widget.show()
        seen.append(dots(widget))
    assert seen[0].std() > 1
    np.testing.assert_array_equal(*seen)


def test_whatever_paints_itself_is_not_mirrored(persian, window):  # noqa: F811
    assert window.layoutDirection() == RIGHT
    own = [one for one in window.findChildren(QWidget) if paints(type(one)) or isinstance(one, QGraphicsView)]
    mirrored = {type(one).__name__ for one in own if one.layoutDirection() == RIGHT}
    assert len(own) > 20
    assert mirrored - OF_WORDS == set()


def paints(kind):
    return inspect.isfunction(getattr(kind, "paintEvent", None))


def test_a_slider_goes_up_with_the_right_arrow(qtbot, directions):
    directions(RIGHT)
    one = slider()
    qtbot.addWidget(one)
    QTest.keyClick(one, Qt.Key.Key_Right)
    assert one.value() == 21
    QTest.keyClick(one, Qt.Key.Key_Left)
    assert one.value() == 20


def test_a_saved_figure_is_the_same_in_persian(qapp, persian):
    drawn = figure_picture.svg(figure())
    choose_language(qapp, "en")
    assert drawn == figure_picture.svg(figure())


def test_in_the_list_of_commands_the_explanation_stands_beside_the_words(qtbot, directions):
    directions(RIGHT)
    seen = [line_of("Open folder", hint) for hint in ("", "a folder with the slices of a CT of the chest")]
    changed = np.flatnonzero((seen[0] != seen[1]).any((0, 2)))
    written = np.flatnonzero((seen[0] != seen[0][:, 250:251]).any((0, 2)))
    assert changed.size
    assert written.size
    assert set(changed) & set(written) == set()


def line_of(text, hint):
    palette = CommandPalette([Command(text, hint, "Ctrl+O", print)])
    option = QStyleOptionViewItem()
    option.initFrom(palette.list)
    option.rect, option.direction = QRect(0, 0, 500, 30), RIGHT
    image = QImage(QSize(500, 30), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.setFont(option.font)
    palette.list.itemDelegate().paint(painter, option, palette.list.model().index(0, 0))
    painter.end()
    palette.deleteLater()
    return np.frombuffer(image.constBits(), np.uint8).reshape(30, 500, 4).copy()


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_a_row_is_picked_on_either_screen(qtbot, direction):
    table = quiet_table(["Region", "mL"])
    qtbot.addWidget(table)
    table.setLayoutDirection(direction)
    fill_rows(table, [["upper", "1"], ["lower", "2"]])
    pick_row(table, 1)
    assert (table.currentRow(), [one.row() for one in table.selectionModel().selectedRows()]) == (1, [1])
    table.clearSelection()
    pick_row(table, 1)
    assert [one.row() for one in table.selectionModel().selectedRows()] == [1]


def test_the_networks_begin_with_one_that_is_explained(qtbot):
    networks = NetworksTable()
    qtbot.addWidget(networks)
    networks.setLayoutDirection(RIGHT)
    networks.show_networks(library(), {})
    assert networks.current is not None


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_room_beside_a_neighbour_stays_between_them(qtbot, directions, direction):
    directions(direction)
    outer, one, other = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(outer)
    column_of(one, on=(first := QWidget()), margins=(0, 0, 8, 0))
    row_of((first, 1), (other, 1), on=outer, margins=0, spacing=0)
    outer.resize(400, 50)
    outer.show()
    ends = sorted(
        (widget.mapTo(outer, QPoint(0, 0)).x(), widget.mapTo(outer, QPoint(widget.width(), 0)).x())
        for widget in (one, other)
    )
    assert ends[1][0] - ends[0][1] == 8 and ends[0][0] == 0 and ends[1][1] == 400


@pytest.mark.parametrize(("direction", "sides"), [(LEFT, (0, 8)), (RIGHT, (8, 0))])
def test_room_beside_the_cards_lies_at_the_bar_that_scrolls_them(qtbot, directions, direction, sides):
    directions(direction)
    cards = RecentStudies()
    qtbot.addWidget(cards)
    margins = cards._grid.contentsMargins()
    assert (margins.left(), margins.right()) == sides
