"""The public series in ../shared/data/ct: each gets its verdict, its geometry, and its files stay untouched."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pydicom
import pytest
from scipy import ndimage

from sscild_desktop.core.dicom import Choice, choose, load, load_slice, scan
from sscild_desktop.core.dicom.headers.facts import Slice
from sscild_desktop.core.volume import Volume
from tests.core.dicom.factory import pixel_places

pytestmark = pytest.mark.real_ct


@dataclass(frozen=True)
class Expected:
    slices: int
    verdict: str
    codes: set[str]
    spacing: tuple[float, float, float]
    z_mm: tuple[float, float] | None
    series: int = 1
    words: tuple[str, ...] = field(default=())


TABLE = {
    "lidc-idri-0001": Expected(
        133, "warn", {"thick", "contrast", "left-out"}, (2.5, 0.703125, 0.703125), (-340.0, -10.0)
    ),
    "lidc-idri-0002-jpegls": Expected(261, "ok", set(), (1.25, 0.681641, 0.681641), (-334.5, -9.5)),
    "nlst-toshiba-fc51": Expected(143, "ok", {"medium-thick"}, (2.0, 0.54, 0.54), (928.0, 1212.0)),
    "lung-dx-a0001-5mm-jpegls": Expected(64, "warn", {"thick"}, (5.0, 0.841797, 0.841797), (-439.0, -124.0)),
    "4d-lung-3mm-jpegls": Expected(99, "warn", {"thick"}, (3.0, 0.9766, 0.9766), (-1132.0, -838.0)),
    "lung-dx-a0002-two-kernels": Expected(
        30,
        "ask",
        {"too-thick"},
        (8.0, 0.646484, 0.646484),
        (80.0, 312.0),
        series=2,
        words=("B70f", "None of the 2 series can be analysed without asking", "8 mm thick"),
    ),
    "cptac-c3n-00247-b70f-jpegls": Expected(99, "warn", {"thick", "contrast"}, (3.0, 0.564453, 0.564453), None),
    "rider-0117-lower-half-jpegls": Expected(
        95,
        "ask",
        {"short", "contrast", "cropped"},
        (0.8, 0.644531, 0.644531),
        None,
        words=("asks before",),
    ),
}


def _hashes(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()}


@dataclass(frozen=True)
class Opened:
    """A series that was scanned, chosen and loaded, and the contents of its folder before."""

    expected: Expected
    folder: Path
    before: dict[str, str]
    choice: Choice
    series_count: int
    volume: Volume


@pytest.fixture(scope="module", params=TABLE)
def opened(request: pytest.FixtureRequest, shared_ct: Path) -> Opened:
    """Each series once for all that is asked of it, and one in memory at a time."""
    folder = shared_ct / request.param
    before = _hashes(folder)
    found = scan([folder])
    choice = choose(found)
    return Opened(TABLE[request.param], folder, before, choice, len(found.series), load(choice.series))


def test_each_series_gets_its_verdict(opened: Opened) -> None:
    expected, choice, volume = opened.expected, opened.choice, opened.volume
    assert opened.series_count == expected.series
    assert volume.hu.shape[0] == choice.series.slice_count == expected.slices
    assert volume.verdict == expected.verdict, volume.findings
    assert {finding.code for finding in volume.findings} == expected.codes
    assert volume.geometry.spacing == pytest.approx(expected.spacing, abs=1e-5)
    if expected.z_mm is not None:
        ends = (volume.geometry.slice_z_mm(0), volume.geometry.slice_z_mm(expected.slices - 1))
        assert ends == pytest.approx(expected.z_mm, abs=1e-6)
    assert all(word in choice.reason for word in expected.words)
    assert all(len(reason) > 20 for _series, reason in choice.others)
    assert _hashes(opened.folder) == opened.before, "the source folder is never written to"


def test_every_voxel_is_that_of_pydicom(opened: Opened) -> None:
    series, volume = opened.choice.series, opened.volume
    seen = set()
    for one in series.slices:
        data = pydicom.dcmread(one.place.path)
        z_mm = float(data.ImagePositionPatient[2])
        index = volume.geometry.nearest_slice(z_mm)
        expected = data.pixel_array.astype(int) * int(data.RescaleSlope) + int(data.RescaleIntercept)
        expected[expected <= -1500] = -1024
        assert np.array_equal(volume.hu[index], expected), (one.place.name, index)
        assert volume.geometry.slice_z_mm(index) == pytest.approx(z_mm, abs=0.05)
        seen.add(index)
    assert len(seen) == volume.hu.shape[0]


def _likeness(volume: Volume, one: Slice) -> float | None:
    """Correlation of a slice with the volume read at the places that the file's own vectors name; None off the grid."""
    data = pydicom.dcmread(one.place.path)
    spacing = [float(value) for value in data.PixelSpacing]
    places = pixel_places(data.ImagePositionPatient, list(data.ImageOrientationPatient), 512, 512, spacing)[::8, ::8]
    index = volume.geometry.patient_to_index(places)
    if abs(index[0, 0, 0] - round(index[0, 0, 0])) > 0.06:
        return None
    seen = ndimage.map_coordinates(volume.hu.astype(np.float32), np.moveaxis(index, -1, 0), order=1, mode="nearest")
    raw = np.maximum(data.pixel_array[::8, ::8] * float(data.RescaleSlope) + float(data.RescaleIntercept), -1024)
    return float(np.corrcoef(seen.ravel(), raw.ravel())[0, 1])


def test_head_with_tilt_and_uneven_slices(shared_ct: Path) -> None:
    found = scan([shared_ct / "ge-head-tilt-uneven"])
    series = found.series[0]
    volume = load(series)
    assert volume.verdict == "refused"
    assert {"few-slices", "body-part", "uneven", "tilt"} <= {finding.code for finding in volume.findings}
    checked = [_likeness(volume, one) for one in series.slices]
    assert sum(value is not None for value in checked) >= 3
    assert min(value for value in checked if value is not None) > 0.97
    assert volume.geometry.direction_matrix[2, 2] == pytest.approx(np.cos(np.radians(18.5)), abs=0.02)


def test_single_slices_are_no_whole_chest_but_load(shared_ct: Path) -> None:
    folder = shared_ct / "covid-ny-sbu-slices"
    found = scan([folder])
    assert [series.slice_count for series in found.series] == [1] * 6
    assert all(series.verdict == "refused" for series in found.series)
    assert "This is not a whole chest CT" in choose(found).reason
    for path in sorted(folder.rglob("*.dcm")):
        volume = load_slice(path)
        assert volume.hu.shape == (1, 512, 512)
        assert -1500 < int(volume.hu.min()) < -900


def test_half_a_chest_in_metaimage_is_shown_but_refused(shared_ct: Path) -> None:
    found = scan([shared_ct / "elastix-right-lung-pair"])
    assert len(found.series) == 2
    assert all("mask" in one.reason for one in found.skipped)
    volume = load(choose(found).series)
    assert volume.verdict == "refused"
    assert volume.hu.min() > -1500


LOSSLESS = ("1.2.dcm", "1.2.1.dcm", "1.2.2.dcm", "1.2.1.99.dcm", "1.2.5.dcm", "4.80.dcm", "4.90.dcm", "4.55.dcm")
LOSSY = ("4.50.dcm", "4.51.dcm", "4.53.dcm", "4.57.dcm", "4.81.dcm", "4.91.dcm")


def _slice(folder: Path, ending: str) -> Path:
    return next(path for path in folder.iterdir() if path.name.endswith(ending))


def test_lossless_syntaxes_give_the_same_pixels(shared_ct: Path) -> None:
    volumes = [load_slice(_slice(shared_ct / "transfer-syntaxes", ending)) for ending in LOSSLESS]
    for volume in volumes[1:]:
        np.testing.assert_array_equal(volume.hu, volumes[0].hu)
        assert volume.geometry == volumes[0].geometry
        assert "lossy" not in {finding.code for finding in volume.findings}


@pytest.mark.parametrize("ending", LOSSY)
def test_lossy_syntaxes_warn(shared_ct: Path, ending: str) -> None:
    volume = load_slice(_slice(shared_ct / "transfer-syntaxes", ending))
    exact = load_slice(_slice(shared_ct / "transfer-syntaxes", "1.2.1.dcm"))
    assert "lossy" in {finding.code for finding in volume.findings}
    assert float(np.abs(volume.hu.astype(int) - exact.hu).mean()) < 20


def test_the_folder_of_syntaxes_lists_what_is_the_same(shared_ct: Path) -> None:
    found = scan([shared_ct / "transfer-syntaxes"])
    assert sum(series.slice_count for series in found.series) + len(found.skipped) == 14
    assert {one.reason for one in found.skipped} == {"it is the same image stored again in another form"}
