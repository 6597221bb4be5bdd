"""The report is asked for, drawn and written; result and picture go onto the clipboard, without a name."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QPixmap

from sscild_desktop.controllers.ct.reporting import ReportController
from sscild_desktop.core.exports.in_words import NOT_A_DIAGNOSIS
from sscild_desktop.core.results import FoundMasks
from sscild_desktop.core.volume import SeriesInfo
from sscild_desktop.core.whose import Whose
from sscild_desktop.views.report.follow_up import Side
from sscild_desktop.workers import Channel
from tests.views.report import pages


def whose(may_name: bool) -> Whose:
    return Whose("Doe, Jane" if may_name else "P0007", day="2026-01-31")


@pytest.fixture
def controller(parts):
    return ReportController(parts, whose, tuple)


@pytest.fixture
def open_ct(session, volume, analysis):
    session.set_volume(volume)
    session.set_analysis(analysis)


def test_nothing_to_report_is_said(controller, window, ask):
    controller.report()
    window.messages.show_info.assert_called_once()
    ask.file_to_write.assert_not_called()


def test_the_report_is_written_where_the_reader_said_and_its_name_has_no_name(
    qtbot, controller, open_ct, session, window, ask, tmp_path
):
    ask.file_to_write.return_value = tmp_path / "r.pdf"
    controller.report()
    assert ask.file_to_write.call_args.args[1] == "report-P0007-2026-01-31.pdf"
    qtbot.waitUntil(lambda: Channel.REPORT not in session.busy)
    text = "".join(pages.texts((tmp_path / "r.pdf").read_bytes()))
    assert "Doe, Jane" in text and NOT_A_DIAGNOSIS in text
    assert str(tmp_path / "r.pdf") in window.messages.show_info.call_args.args[0]


def test_with_hidden_names_report_and_text_go_out_under_the_code(
    qtbot, controller, open_ct, session, state, ask, tmp_path
):
    jane = SeriesInfo("1.2.3", "1.2", "Jane's chest", study_date="20260131", patient_name="Doe^Jane")
    session.set_analysis(replace(session.analysis, series=jane))
    state.set_pseudonymous(True)
    ask.file_to_write.return_value = tmp_path / "r.pdf"
    controller.report()
    assert ask.file_to_write.call_args.args[1] == "report-P0007.pdf"
    qtbot.waitUntil(lambda: Channel.REPORT not in session.busy)
    controller.copy_result()
    texts = ["".join(pages.texts((tmp_path / "r.pdf").read_bytes())), QGuiApplication.clipboard().text()]
    for text in texts:
        assert "P0007" in text and "Jane" not in text and "2026-01-31" not in text


def test_where_it_cannot_be_written_one_sentence_says_so_and_the_result_stays(
    qtbot, controller, open_ct, session, window, ask, tmp_path
):
    (tmp_path / "file").touch()
    ask.file_to_write.return_value = tmp_path / "file" / "r.pdf"
    controller.report()
    qtbot.waitUntil(lambda: Channel.REPORT not in session.busy)
    window.messages.show_error.assert_called_once()
    assert session.analysis is not None and controller.written is None
    assert [one.name for one in tmp_path.iterdir() if one.suffix] == []


def test_on_the_page_of_the_comparison_it_is_the_follow_up_report(
    qtbot, parts, open_ct, session, window, ask, volume, analysis, tmp_path
):
    earlier = Side(replace(volume, hu=volume.hu.copy()), analysis)
    controller = ReportController(parts, whose, tuple, lambda: (earlier, Side(volume, analysis)))
    window.page = "compare"
    ask.file_to_write.return_value = tmp_path / "f.pdf"
    controller.report()
    assert ask.file_to_write.call_args.args[1] == "follow-up-report-P0007-2026-01-31.pdf"
    qtbot.waitUntil(lambda: Channel.REPORT not in session.busy)
    text = "".join(pages.texts((tmp_path / "f.pdf").read_bytes()))
    assert "baseline and follow-up" in text and "Doe, Jane" in text


@pytest.mark.parametrize("is_loaded", [False, True])
def test_two_ct_of_which_none_is_open_are_not_reported_under_the_open_one(
    parts, open_ct, window, ask, volume, analysis, is_loaded
):
    other = Side(replace(volume, hu=volume.hu.copy()), analysis)
    controller = ReportController(parts, whose, tuple, lambda: (other, other) if is_loaded else None)
    window.page = "compare"
    controller.report()
    ask.file_to_write.assert_not_called()
    window.messages.show_info.assert_called_once()


def test_never_into_the_folder_of_the_ct(controller, open_ct, session, window, ask, tmp_path):
    session.sources = (tmp_path,)
    ask.file_to_write.return_value = Path(tmp_path) / "r.pdf"
    controller.report()
    assert Channel.REPORT not in session.busy
    window.messages.show_error.assert_called_once()


def test_the_result_is_copied_as_five_lines_without_a_name(controller, open_ct):
    controller.copy_result()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 5 and lines[0].startswith("P0007, CT of 2026-01-31")
    assert "Doe" not in "".join(lines)


def test_the_picture_is_copied(controller, open_ct, window):
    picture = QPixmap(20, 10)
    picture.fill("red")
    window.planes.picture.return_value = picture
    controller.copy_picture()
    assert QGuiApplication.clipboard().pixmap().size() == picture.size()


def test_nothing_is_copied_where_there_is_nothing(controller, window):
    QGuiApplication.clipboard().setText("kept")
    controller.copy_result()
    controller.copy_picture()
    assert QGuiApplication.clipboard().text() == "kept"
    assert window.messages.show_info.call_count == 2


def test_corrections_during_the_drawing_do_not_reach_the_report(
    qtbot, controller, open_ct, session, ask, tmp_path, monkeypatch
):
    found = session.analysis
    mask = found.lungs.mask.copy()
    corrected = replace(found, lungs=replace(found.lungs, mask=mask), found=FoundMasks(found.lungs))
    session.set_analysis(corrected)
    drawn = []
    monkeypatch.setattr(
        "sscild_desktop.views.report.single.report_pdf", lambda _volume, analysis, *_more: drawn.append(analysis) or b""
    )
    ask.file_to_write.return_value = tmp_path / "r.pdf"
    controller.report()
    qtbot.waitUntil(lambda: Channel.REPORT not in session.busy)
    assert (drawn[0].lungs.mask == mask).all() and drawn[0].lungs.mask is not mask
