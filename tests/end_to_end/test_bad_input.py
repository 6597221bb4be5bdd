"""Bad input through the real program: one plain sentence, what was open stays open, nothing crashes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from sscild_desktop.paths import log_file


def said(reader):
    """Wait for the message and give it."""
    reader.wait(lambda: reader.window.messages.text)
    return reader.window.messages.text


def is_one_sentence(text):
    return text.endswith(".") and "\n" not in text and "Traceback" not in text and "Error" not in text


@pytest.fixture
def bad(tmp_path):
    """Folders and files that are no chest CT."""
    (tmp_path / "empty").mkdir()
    junk = tmp_path / "junk"
    junk.mkdir()
    (junk / "notes.txt").write_text("nothing", encoding="utf-8")
    (junk / "zero.dcm").write_bytes(b"")
    (junk / "half.dcm").write_bytes(b"\0" * 128 + b"DICM" + bytes(range(256)))
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04" + b"\x00" * 50)
    (tmp_path / "broken.nii.gz").write_bytes(b"\x1f\x8b" + b"\x00" * 50)
    return tmp_path


def test_one_sentence_and_the_start_page(drive, bad):
    """All in one window: each leaves it as it was."""

    def script(reader):
        for name in ("empty", "junk", "broken.zip", "broken.nii.gz", "gone"):
            reader.drop(bad / name)
            assert is_one_sentence(said(reader)), name
            assert reader.window.start_page.isVisible()
            assert not reader.can("analyse")
            reader.key(Qt.Key.Key_Escape)
            assert reader.window.messages.text == ""

    assert drive(script) == 0


def test_skipped_files_are_one_click_away_and_the_log_names_neither_them_nor_a_patient(drive, bad):
    def script(reader):
        reader.drop(bad / "junk")
        said(reader)
        reader.qtbot.mouseClick(reader.window.messages._do, Qt.MouseButton.LeftButton)
        dialog = reader.window.findChild(QDialog)
        assert dialog.isVisible()
        assert dialog.skipped.rowCount() == 3
        dialog.close()

    assert drive(script) == 0
    text = log_file().read_text(encoding="utf-8")
    assert "starts" in text
    assert "notes.txt" not in text
    assert str(bad) not in text


@pytest.mark.real_ct
@pytest.mark.parametrize(
    ("name", "words", "can_decide"),
    [
        ("ge-head-tilt-uneven", "Not analysed, for looking only: ", False),
        ("lung-dx-a0002-two-kernels", "Look before it is analysed: ", True),
        ("rider-0117-lower-half-jpegls", "Look before it is analysed: ", True),
    ],
)
def test_what_is_refused_or_asks_is_shown_but_not_analysed(drive, shared_ct, name, words, can_decide):
    def script(reader):
        reader.open(shared_ct / name)
        assert reader.window.planes.isVisible()
        assert reader.window.banner.text.startswith(words)
        assert reader.window.banner.anyway_button.isVisible() is can_decide
        reader.press("analyse")
        assert not reader.can("analyse")
        assert reader.window.progress.isHidden()

    assert drive(script) == 0


@pytest.mark.real_ct
def test_after_bad_input_the_open_series_is_still_there(drive, shared_ct, bad):
    def script(reader):
        reader.open(shared_ct / "lung-dx-a0001-5mm-jpegls")
        title = reader.window.series_title.text()
        reader.drop(bad / "junk")
        said(reader)
        assert reader.window.planes.isVisible()
        assert reader.window.series_title.text() == title
        reader.key(Qt.Key.Key_Escape)
        assert reader.window.messages.text == ""

    assert drive(script) == 0
