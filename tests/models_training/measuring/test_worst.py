"""The slices whose extent is missed most come first, and never into the project."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="training needs torch, which users never get")

from models.training.data.reader_masks import ReaderSlice
from models.training.measuring import worst as measured
from models.training.shipping.export import MODELS
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.volume import Geometry, Volume


def rows(count: int) -> np.ndarray:
    """The first rows of twenty."""
    return np.repeat(np.arange(20) < count, 30).reshape(1, 20, 30)


def of_reader(lesion: int, lungs: int | None) -> ReaderSlice:
    hu = np.full((1, 20, 30), -800, np.int16)
    volume = Volume(hu, Geometry(hu.shape, (5.0, 1.0, 1.0), (0.0, 0.0, 0.0)))
    return ReaderSlice("a", volume, None if lungs is None else rows(lungs), rows(lesion).astype(np.uint8), False)


def test_the_largest_errors_come_first_and_a_refused_slice_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        measured, "reader_slices", lambda is_test: [of_reader(n, 10) for n in (2, 5, 9)] + [of_reader(4, None)]
    )
    marks = iter([(10, 3), None, (10, 0), (8, 4)])

    def marked(*_: object) -> tuple[np.ndarray, np.ndarray]:
        found = next(marks)
        if found is None:
            raise InputRefused("too little lung")
        return rows(found[0]).astype(np.uint8), rows(found[1]).astype(np.uint8)

    monkeypatch.setattr(measured, "marked_slice", marked)
    found = measured.worst(measured.all_compared(None))  # type: ignore[arg-type]
    assert [(one.title, round(one.drawn), round(one.error)) for one in found] == [
        ("2: a", 90, -90),
        ("0: a", 20, 10),
        ("3: a", 50, 0),
    ]
    assert "1: a refused: too little lung" in capsys.readouterr().out
    pytest.importorskip("matplotlib")
    measured.write_sheet(found, tmp_path / "sheet.png")
    assert (tmp_path / "sheet.png").stat().st_size > 10_000


def test_readers_pictures_stay_out_of_the_project(tmp_path: Path) -> None:
    assert measured.folder_outside(tmp_path / "new").is_dir()
    for inside in (MODELS / "new", MODELS.parent):
        with pytest.raises(SystemExit, match="choose a folder outside"):
            measured.folder_outside(inside)
