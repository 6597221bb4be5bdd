"""What asks first on the command line: refused with the way on, then taken; and what scan says of visits and losses."""

import json
from pathlib import Path

import pytest

from sscild_desktop.command_line.arguments import main
from sscild_desktop.command_line.one_series import taken
from sscild_desktop.core.dicom import choose, load, scan
from tests.core.dicom.factory import UID, chest_hu, write_series
from tests.core.dicom.odd import CHEST, changed


def test_half_a_chest_asks_and_names_the_way_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_series(tmp_path / "ct", CHEST[:32])
    assert main(["analyse", str(tmp_path / "ct"), "--out", str(tmp_path / "out")]) == 3
    said = capsys.readouterr().err
    assert "128 mm from top to bottom" in said
    assert "add --anyway" in said
    assert not (tmp_path / "out" / "result.json").exists()


def test_with_anyway_the_sentence_is_a_warning_that_says_so(tmp_path: Path) -> None:
    write_series(tmp_path, CHEST[:32])
    volume = load(choose(scan([tmp_path])).series)
    assert volume.verdict == "ask"
    decided = taken(volume, anyway=True)
    assert decided.verdict == "warn"
    assert decided.hu is volume.hu
    stamped = [one.text for one in decided.findings if one.code == "short"]
    assert stamped[0].startswith("Analysed anyway. This is not a whole chest CT")


def test_what_cannot_be_measured_stays_refused(tmp_path: Path) -> None:
    write_series(tmp_path, CHEST[:20])
    assert taken(load(choose(scan([tmp_path])).series), anyway=True).verdict == "refused"


def test_scan_tells_patients_days_and_what_was_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_series(tmp_path / "ct" / "a", CHEST, changed(StudyDate="20190301"))

    def later(data: object, index: int) -> None:
        numbers = {"SOPInstanceUID": f"{UID}5.{index + 1}", "SeriesInstanceUID": UID + "5"}
        changed(StudyDate="20240301", **numbers)(data, index)  # type: ignore[arg-type]

    write_series(tmp_path / "ct" / "b", CHEST, later, hu=lambda lps: chest_hu(lps) + 30)
    (tmp_path / "ct" / "notes.txt").write_text("notes")
    assert main(["scan", str(tmp_path / "ct"), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["patients"], found["visits"]) == (1, 2)
    assert found["left_out"] == {"it is not a DICOM file": 1}
    assert sorted(one["study_date"] for one in found["series"]) == ["2019-03-01", "2024-03-01"]
    assert all(one["patient_id"] == "ID-SECRET-7" and one["spacing_mm"] == [4.0, 6.0, 6.0] for one in found["series"])
    assert main(["scan", str(tmp_path / "ct")]) == 0
    assert "2 visits were found" in " ".join(capsys.readouterr().out.split())
