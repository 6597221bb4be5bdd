"""A CT full of planted words through the real window: none is in log, crash file, temporary names or Qt's own files."""

import faulthandler
import re
import tempfile
from pathlib import Path

import pydicom
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from sscild_desktop.controllers.ct import work
from sscild_desktop.core.records.database import NAME as RECORDS
from sscild_desktop.paths import log_file, settings_file
from sscild_desktop.state.settings import Settings, load_settings, save_settings
from tests.core.dicom.factory import set_raw
from tests.core.pseudonyms.planted import DAYS, NAMES, TEXTS, day, hits, uid, words_in
from tests.end_to_end.course import truth, write_ct

NUMBER = 23
PLACE = f"Ordner{NUMBER:03d}q"
DATES = re.compile(rb"20131215|2013-12-15|19530614|1953-06-14")
"""The study's day and the day of birth."""


def plant(folder: Path) -> Path:
    """The course's first CT with planted words in header and private tags, folder and files named by one too."""
    target = write_ct(folder / PLACE, 0)
    for index, path in enumerate(sorted(target.iterdir())):
        data = pydicom.dcmread(path)
        for keyword in (*TEXTS, *NAMES):
            set_raw(data, keyword, f"Geheim{keyword[:7]}{NUMBER:03d}q")
        for keyword in DAYS:
            setattr(data, keyword, day(NUMBER))
        data.PatientID, data.PatientBirthDate = f"GeheimID{NUMBER:03d}q", "19530614"
        data.StudyInstanceUID, data.SeriesInstanceUID = uid(NUMBER, 1), uid(NUMBER, 2)
        data.FrameOfReferenceUID, data.SOPInstanceUID = uid(NUMBER, 3), uid(NUMBER, 4, index)
        data.file_meta.MediaStorageSOPInstanceUID = data.SOPInstanceUID
        data.private_block(0x0011, "Privat000q", create=True).add_new(0x10, "LO", f"Privat{NUMBER:03d}q")
        data.save_as(path)
        path.rename(target / f"Geheim{NUMBER:03d}q-{index}.dcm")
    return target


def found_in(folder: Path) -> list[tuple[str, str]]:
    """Planted words and days in all files below, apart from the records' database, which holds names on purpose."""
    found = [one for one in hits([folder]) if Path(one[0]).name != RECORDS]
    files = [path for path in folder.rglob("*") if path.is_file() and path.name != RECORDS]
    return found + [(path.name, one.decode()) for path in files for one in DATES.findall(path.read_bytes())]


def choose_in_dialog(reader, folder: Path) -> None:
    """Qt's own dialog, in which the folder is chosen as soon as it is there and takes it."""

    def accept():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            dialog.setDirectory(str(folder))
            dialog.accept()

    again = QTimer(interval=50)
    again.timeout.connect(accept)
    again.start()
    reader.window.actions_["open_folder"].trigger()
    again.stop()


@pytest.fixture
def temporary(monkeypatch):
    """Names of all that is made for a while, by whomever."""
    made = []

    def told(make):
        def named(*args, **options):
            result = make(*args, **options)
            made.append(Path(result if isinstance(result, str) else result[1]).name)
            return result

        return named

    for name in ("mkdtemp", "mkstemp"):
        monkeypatch.setattr(tempfile, name, told(getattr(tempfile, name)))
    return made


@pytest.mark.parametrize("is_hidden", [False, True], ids=["names", "pseudonyms"])
def test_nothing_planted_is_where_it_must_not_be(drive, tmp_path, own_settings, temporary, monkeypatch, is_hidden):
    folder, home = plant(tmp_path / "ct"), own_settings
    temporary.clear()
    save_settings(Settings(tour_offered=True, pseudonym=is_hidden), settings_file())
    broken = folder.parent / f"Geheim{NUMBER:03d}q.zip"
    broken.write_bytes(b"PK\x03\x04" + b"\0" * 50)
    monkeypatch.setattr(work, "run_analysis", lambda *_args: truth(0, folder))
    offered, dying, titles = [], [], []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *args, **_options: (offered.append(args[2]), ("", ""))[1]
    )

    def fail(*_args):
        raise RuntimeError(f"cannot read {folder}")

    def script(reader):
        choose_in_dialog(reader, folder)
        reader.wait(lambda: reader.can("analyse"))
        reader.press("analyse")
        reader.wait_kept()
        reader.wait(lambda: reader.can("report"))
        titles.append(reader.window.windowTitle())
        reader.window.actions_["report"].trigger()
        reader.wait(lambda: offered)
        for how in (work.scan_paths, fail):
            monkeypatch.setattr(work, "scan_paths", how)
            reader.drop(broken)
            reader.wait(lambda: reader.window.messages.text)
            reader.window.messages.clear()
        (file,) = log_file().parent.glob("crash-*.txt")
        with file.open("w") as handle:
            faulthandler.dump_traceback(handle)
        dying.append(file.read_bytes())

    assert drive(script) == 0
    assert b"in script" in dying[0]
    assert words_in(dying[0]) == words_in(" ".join([*temporary, *titles]).encode()) == set()
    assert "RuntimeError" in log_file().read_text("utf-8")
    if is_hidden:
        assert words_in(Path(offered[0]).name.encode()) == set()
    else:  # where the last CT was, so that it can be offered again; nothing else of it
        kept = load_settings(settings_file())
        assert Path(kept.last_session.folder) == folder and kept.last_session.series_uid == uid(NUMBER, 2)
        assert Path(kept.last_folder) == folder
        text = settings_file().read_text("utf-8").replace(PLACE, "").replace(uid(NUMBER, 2), "")
        settings_file().write_text(text, "utf-8")
    found = found_in(home)
    assert found == [], found
