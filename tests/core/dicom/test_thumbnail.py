"""The small pictures of the list of series."""

from pathlib import Path

from sscild_desktop.core.dicom import scan
from sscild_desktop.core.dicom.thumbnail import SIDE, thumbnails
from tests.core.dicom.factory import write_series
from tests.core.dicom.odd import CHEST


def test_each_series_gets_its_middle_slice_and_a_lost_one_none(tmp_path: Path) -> None:
    write_series(tmp_path / "a", CHEST, series="1")
    paths = write_series(tmp_path / "b", CHEST, series="2", rows=200, columns=180, spacing=(1.5, 1.5))
    found = scan([tmp_path]).series
    for path in paths:
        path.unlink()
    told: list[int] = []
    assert len(thumbnails(found, on_picture=lambda made: told.append(len(made)))) == 2 and told == [1, 2]
    pictures = {one.info.series_uid[-1]: picture for one, picture in zip(found, thumbnails(found), strict=True)}
    assert pictures["2"] is None
    picture = pictures["1"]
    assert picture is not None
    assert max(picture.shape) <= SIDE
    assert picture[0, 0] < 80 < picture[20, 26], "air is dark, the mediastinum between the lungs is bright"
