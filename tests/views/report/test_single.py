"""The report of one CT, read as its reader would: text, fonts, pictures, what stands on every page."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from sscild_desktop.core.classes import COLOURS, Lesion
from sscild_desktop.core.corrected import typed, withdrawn
from sscild_desktop.core.course.change import change_row
from sscild_desktop.core.course.measures import BY_KEY
from sscild_desktop.core.exports.in_words import NOT_A_DIAGNOSIS
from sscild_desktop.core.exports.prior import Prior
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.results import Analysis, FoundMasks, ProfileSlice, Scores
from sscild_desktop.core.volume import Volume
from sscild_desktop.core.whose import Whose
from sscild_desktop.views.report.follow_up import Side, follow_up_pdf
from sscild_desktop.views.report.pictures import OPACITY, axial_shot, coronal_shot, fullest_slice, level_pngs
from sscild_desktop.views.report.sheet import BODY, Sheet, broken
from sscild_desktop.views.report.single import report_pdf
from tests.core.exports.example import SHAPE, example_analysis
from tests.views.report import pages

NAMES = ("Müller, Zoë", "Łukasiewicz, Świętosława", "Ольга Иванова", "Ελένη Παπαδοπούλου", "علي", "דוד")
GREY_HU = -850


def example_volume(analysis: Analysis) -> Volume:
    return Volume(np.full(SHAPE, GREY_HU, np.int16), analysis.geometry, analysis.series)


def report(analysis: Analysis, *more: object) -> bytes:
    return report_pdf(example_volume(analysis), analysis, *more)


@pytest.fixture(scope="module")
def example(qapp) -> bytes:
    return report(example_analysis(), Whose("P0007", "", "2026-01-31"), 68.0)


def test_the_first_page_gives_the_answer(example):
    first = pages.texts(example)[0]
    for words in ("P0007", "2026-01-31", "Chest 1.0 B60f, kernel B60f", "Extensive", "24.7 %", "FVC 68 % predicted"):
        assert words in first
    for words in ("Contrast medium was given", "19.2", "828", "Left lower lobe", "11 of 25", "10 (12.4)", "5, moved"):
        assert words in first


def test_the_second_page_gives_density_limits_and_origin(example):
    _, second = pages.texts(example)
    for words in ("Both lungs", "−820", "Measured errors and limits", "goh-scores", "CPUExecutionProvider"):
        assert words in second


def test_every_page_says_that_it_is_no_diagnosis(example):
    assert all(NOT_A_DIAGNOSIS in text for text in pages.texts(example))


def test_what_the_reader_changed_is_said(qapp, example):
    found = example_analysis()
    unchanged = replace(found, levels=found.levels[:4])
    assert not any("Changed by" in text for text in pages.texts(report(unchanged)))
    lungs, lesions = (replace(one, mask=one.mask ^ 1) for one in (found.lungs, found.lesions))
    levels = (typed(found.levels[0], Scores(20.0, 5.0, 10.0), "", ""), *found.levels[1:3])
    levels += (withdrawn(found.levels[3], "", ""), found.levels[4])
    masks = FoundMasks(found.lungs, found.lesions, found.lobes)
    changed = replace(found, lungs=lungs, lesions=lesions, levels=levels, found=masks)
    said = "Changed by the reader: masks of lungs and lesions; level 5 moved; scores of levels 1 and 4."
    assert said in pages.texts(report(changed))[0]
    assert "Changed by the reader: level 5 moved." in pages.texts(example)[0]
    side = Side(example_volume(changed), changed)
    (text,) = pages.texts(follow_up_pdf(side, Side(example_volume(unchanged), unchanged)))
    assert f"Baseline: {said}" in text and "Follow-up: " not in text


@pytest.mark.parametrize("name", NAMES)
def test_names_of_every_script_are_there_in_embedded_fonts(qapp, name):
    content = report(example_analysis(), Whose(name))
    text = pages.texts(content)[0]
    assert all(letter in text for letter in name)
    fonts = pages.fonts(content)
    assert fonts and all(fonts.values())
    assert {one.rsplit("-", 1)[0].split("+")[-1] for one in fonts} == {"DejaVuSansCondensed"}


def test_a_word_that_is_longer_than_its_line_goes_on_in_the_next(qapp):
    sheet = Sheet("A title", "about")
    line = sheet.height(74, "x")
    for words in ("Thorax_1.0_B60f_Inspiration_portal_venous_contrast_sagittal_lung", "x" * 64):
        assert sheet.width(words) > 74
        assert sheet.height(74, words) >= 1.9 * line
    sheet.finish()


def test_a_word_that_is_cut_leaves_the_others_whole(qapp):
    few = "Slices of the whole chest in inspiration, without contrast medium, that "
    words = f"{few}{'x' * 64} {few}"
    assert len({word for word in broken(74, words, BODY)[0].split() if "x" * 9 in word}) == 2
    assert broken(74, few, BODY)[0] == few


def test_letters_are_not_joined_so_that_a_search_finds_the_words(example):
    assert "fibrosis" in pages.texts(example)[0]


def test_nobody_is_named_unless_asked_for(qapp):
    analysis = example_analysis()
    text = "".join(pages.texts(report(analysis)))
    assert "not named" in text
    assert "Doe" not in text and analysis.series.patient_id not in text


def test_what_was_not_run_is_said(qapp):
    bare = Analysis(example_analysis().series, example_analysis().geometry)
    first, second = pages.texts(report(bare))
    assert "Not determined: the five levels were not all scored." in first
    assert "not analysed" in first
    assert NOT_A_DIAGNOSIS in second


def test_the_change_since_the_prior_has_its_words(qapp):
    days = (date(2025, 1, 31), date(2026, 1, 31))
    rows = (change_row(BY_KEY["goh_extent"], 20.0, 31.0, *days), change_row(BY_KEY["fvc_percent"], 80.0, 71.0, *days))
    prior = Prior(*days, rows, ("The kernels differ (B30f, then B60f); density and extent depend on it.",))
    second = pages.texts(report(example_analysis(), Whose(), None, prior))[1]
    for words in ("Change from 2025-01-31 to 2026-01-31", "+11.0", "more disease", "−9.0", "The kernels differ"):
        assert words in second


def test_many_findings_push_what_follows_to_another_page_and_nothing_is_lost(qapp):
    long = "The slices lie further apart than they are thick, so that parts of the lungs were not seen. " * 3
    findings = tuple(Finding(f"x{number}", "warn", f"{number}: {long}") for number in range(12))
    content = report(replace(example_analysis(), findings=findings))
    text = pages.texts(content)
    assert len(text) > 2 and all(NOT_A_DIAGNOSIS in page for page in text)
    assert "Left lower lobe" in "".join(text)


def test_pictures_have_the_grey_and_the_colours_of_the_screen(qapp):
    analysis = example_analysis()
    lesions = np.zeros(SHAPE, np.uint8)
    lesions[2, 4, 3] = Lesion.GGO
    analysis = replace(analysis, lesions=replace(analysis.lesions, mask=lesions), lobes=None)
    volume = example_volume(analysis)
    assert fullest_slice(analysis, 0) == 2 and fullest_slice(analysis, 1) == 4
    grey = round(255 * (GREY_HU + 1350) / 1500)  # lung window, −600 ± 750 HU
    for shot in (axial_shot(volume, analysis, 2), coronal_shot(volume, analysis, 4)):
        found = {
            tuple(shot.image.pixelColor(x, y).getRgb()[:3])
            for y in range(shot.image.height())
            for x in range(shot.image.width())
        }
        expected = [grey * (1 - OPACITY) + OPACITY * value for value in COLOURS["ggo"]]
        assert any(np.allclose(one, expected, atol=2) for one in found)
        assert any(np.allclose(one, (grey, grey, grey), atol=2) for one in found)


def test_the_coronal_picture_keeps_millimetres_and_stands_upright(qapp):
    analysis = example_analysis()
    shot = coronal_shot(example_volume(analysis), analysis, 4)
    assert shot.aspect == pytest.approx(2.5 / 0.8)
    assert (shot.left[0], shot.right[0]) == ("R", "L")


def test_the_page_holds_its_pictures(example):
    page = pages.picture(example).astype(int)
    saturated = np.abs(page[..., 0] - page[..., 2]) > 60
    assert saturated.mean() > 0.02  # head, heading of tables, legends, lesions
    assert (page.sum(axis=2) < 60).mean() > 0.01  # pictures on black


def test_levels_are_png_files_for_the_workbook(qapp):
    analysis = example_analysis()
    found = level_pngs(example_volume(analysis), analysis)
    assert list(found) == [1, 2, 3, 4, 5]
    assert all(content.startswith(b"\x89PNG") for content in found.values())


def test_the_profile_is_drawn_where_every_slice_was_scored(qapp, example):
    scores = [Scores(45.0 - n, 20.0 + 0.2 * n, 25.0 - 0.6 * n) for n in range(40)]
    slices = tuple(ProfileSlice(n, -300.0 + 2.0 * n, 100.0 * n / 39, one) for n, one in enumerate(scores))
    _, second = pages.texts(report(replace(example_analysis(), profile=slices)))
    for words in ("Extent along the body", "TOT", "RET", "60 %", "lowest slice"):
        assert words in second
    assert "Extent along the body" not in pages.texts(example)[1]
