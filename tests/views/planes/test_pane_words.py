"""The words in the corners of a plane: readable over bone, within their pane, and never under the tag of a level."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from sscild_desktop.core.volume import Geometry, Volume
from sscild_desktop.state.palette import TEXT
from sscild_desktop.views.planes.annotations import letter_boxes, tag_box
from sscild_desktop.views.planes.pane_words import WIDEST_PLACE
from sscild_desktop.views.planes.planes_view import PlanesView
from sscild_desktop.views.shared.language import choose_language
from tests.views.conftest import SHAPE

CONTRAST = 4.5


def luminance(rgb):
    parts = np.array(rgb) / 255
    return float(np.where(parts <= 0.04, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4) @ (0.2126, 0.7152, 0.0722))


def boxes(view, corner):
    size, texts = QRectF(view.viewport().rect()), view.corner_texts(view.geometry_)
    return view.words.boxes(size, {corner: texts[corner]})[:1]


def test_words_can_be_read_over_the_brightest_picture(planes, state):
    hu = np.full(SHAPE, 3000, np.int16)
    planes.set_volume(Volume(hu, Geometry(SHAPE, (2.0, 1.0, 1.0), (0.0, 0.0, 0.0))))
    planes.fit()
    view = planes.views["axial"]
    view.set_zoom(4.0)
    image = view.grab().toImage()
    assert image.pixelColor(view.rect().center()).lightness() > 250
    for corner in ("top left", "top right"):
        (box,) = boxes(view, corner)
        ground = image.pixelColor(round(box.left()) + 2, round(box.bottom()) - 2)
        assert (luminance(TEXT) + 0.05) / (luminance(ground.getRgb()[:3]) + 0.05) >= CONTRAST


@pytest.mark.parametrize("width", [140, 200, 260, 330, 420, 700, 1200])
def test_words_stay_in_their_pane_and_beside_each_other(planes, volume, width):
    planes.set_caption("P0001 (" + "Longlongname, " * 8 + ")", "58 years, F · 2024-03-05", "Thorax HR, 1.25 mm, B70f")
    planes.set_numbering(0, {n: f"series 4, image {n + 1}" for n in range(SHAPE[0])})
    view = planes.views["axial"]
    view.setMinimumSize(0, 0)
    view.resize(width, 300)
    texts = view.corner_texts(volume.geometry)
    words = [box for corner in ("top left", "top right") if texts[corner] for box in boxes(view, corner)]
    assert all(QRectF(view.rect()).contains(box) for box in words)
    assert not any(one.intersects(other) for one, other in itertools.combinations(words, 2))
    assert ("58 years" in texts["top right"]) == (width >= 330)
    size = QRectF(view.viewport().rect())
    caption = view.words._placed(size, "top right", texts["top right"])[0] if width >= 330 else QRectF()
    assert not any(caption.intersects(letter) for letter in letter_boxes(size))
    for z in range(SHAPE[0]):  # nothing comes and goes while slices run by
        view.set_crosshair(z, 0, 0)
        assert view.corner_texts(volume.geometry)["top right"] == texts["top right"]


@pytest.mark.parametrize("width", [230, 330, 420, 700])
def test_the_place_under_the_pointer_runs_into_no_letter(planes, width):
    view = planes.views["coronal"]
    view.setMinimumSize(0, 0)
    view.resize(width, 300)
    size = QRectF(view.viewport().rect())
    field, _words = view.words._placed(size, "bottom left", f"−1024 HU\n{WIDEST_PLACE}\nRight middle lobe")
    assert size.contains(field)
    assert not any(field.intersects(letter) for letter in letter_boxes(size))
    assert (size.bottom() - field.bottom() < 10) == (width >= 420)


def test_no_tag_of_a_level_lies_under_words_or_letters(planes, levels):
    tops = tuple(replace(one, slice=SHAPE[0] - 1 - one.level, z_mm=levels[0].z_mm - one.level) for one in levels)
    planes.set_levels(tops)
    for name in ("coronal", "sagittal"):
        view = planes.views[name]
        size = QRectF(view.viewport().rect())
        words = view.words.boxes(size, view.corner_texts(view.geometry_))
        tags = [tag_box(line, size) for line in view.level_lines() if line.has_tag]
        assert tags and not any(tag.intersects(word) for tag in tags for word in words)


def test_the_picture_says_whose_it_is_where_there_is_room(planes: PlanesView, volume: Volume) -> None:
    planes.set_caption("P0001 · 2024-03-12", "Thorax HR")
    QApplication.processEvents()
    said = {name: view.corner_texts(volume.geometry)["top right"] for name, view in planes.views.items()}
    assert said["axial"].splitlines() == ["P0001 · 2024-03-12", "Thorax HR", "C −600  W 1500"]
    assert said["coronal"] == said["sagittal"] == ""


def test_a_pane_beside_a_larger_one_leaves_it_to_that_to_say_whose_it_is(planes, state, volume):
    planes.set_caption("P0001 · 2024-03-12")
    planes.resize(2400, 900)

    def named():
        QApplication.processEvents()
        return {
            name for name, view in planes.views.items() if "P0001" in view.corner_texts(volume.geometry)["top right"]
        }

    assert planes.views["coronal"].width() > 400 and named() == {"axial"}
    state.set_layout("three")
    assert named() == {"axial", "coronal", "sagittal"}
    state.set_layout("axial")
    planes.maximise("coronal")
    assert "coronal" in named()


def test_the_pictures_say_what_is_hidden(planes, state, volume):
    view = planes.views["coronal"]
    assert "idden" not in view.corner_texts(volume.geometry)["top right"]
    state.set_overlay("ggo", replace(state.overlays["ggo"], visible=False))
    assert view.corner_texts(volume.geometry)["top right"].splitlines() == ["Hidden:", "ground-glass opacity"]


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_what_is_hidden_does_not_run_into_the_words_at_the_left(qapp, planes, state, volume, language):
    choose_language(qapp, language)
    try:
        state.set_hidden(True)
        view = planes.views["coronal"]
        view.setMinimumSize(0, 0)
        view.resize(239, 319)
        size = QRectF(view.viewport().rect())
        left, right, *letters = view.words.boxes(size, view.corner_texts(volume.geometry))
        assert not any(right.intersects(one) for one in (left, *letters))
    finally:
        choose_language(qapp, "en")
