"""Which slices are one volume: odd headers cost no slice, and no volume is of two patients, days or breaths."""

from collections.abc import Callable
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset

from sscild_desktop.core.dicom import SeriesFound, choose, load, scan
from tests.core.dicom.factory import CORONAL, UID, Change, Hu, chest_hu, set_raw, stack_positions, write_series
from tests.core.dicom.odd import CHEST, changed, codes, only, reasons

Values = dict[str, object]
HALF = [position + np.array([0, 0, 2.0]) for position in CHEST]
"""The places between those of the chest: together they make an even grid."""


def breathless(lps: np.ndarray) -> np.ndarray:
    return chest_hu(lps) + 60


def other(number: int = 77, **values: object) -> Change:
    """Slices of their own UIDs, with these values."""
    more = changed(**values)

    def change(data: Dataset, index: int) -> None:
        data.SOPInstanceUID = f"{UID}{number}.{index + 1}"
        more(data, index)

    return change


def text_of(series: SeriesFound, code: str) -> str:
    return next(finding.text for finding in series.findings if finding.code == code)


# one volume, whatever the headers do ----------------------------------------------------------------------------------


def every(number: int, **values: object) -> Change:
    """Changes every ``number``-th slice."""
    change = changed(**values)
    return lambda data, index: change(data, index) if index % number == 0 else None


def one(place: int, **values: object) -> Change:
    change = changed(**values)
    return lambda data, index: change(data, index) if index == place else None


def each(keyword: str, value: Callable[[int], object]) -> Change:
    return lambda data, index: set_raw(data, keyword, value(index))


ONE_VOLUME: dict[str, Change] = {
    "spacing with fewer digits": every(2, PixelSpacing=["6.003", "6.003"]),
    "spacing rounded to two digits": every(3, PixelSpacing=["6.00", "5.996"]),
    "orientation with noise": every(3, ImageOrientationPatient=[0.999999, 0.0009, 0, -0.0009, 0.999999, 0]),
    "frame of reference missing": every(7, FrameOfReferenceUID=None),
    "frame of reference empty": every(2, FrameOfReferenceUID=""),
    "frame of reference of each slice": each("FrameOfReferenceUID", lambda index: f"{UID}6.{index + 1}"),
    "frame of reference changing halfway": lambda data, index: set_raw(
        data, "FrameOfReferenceUID", f"{UID}{index // 20}"
    ),
    "kernel missing": every(5, ConvolutionKernel=None),
    "kernel written otherwise": every(2, ConvolutionKernel=["b60f ", "3"]),
    "patient ID missing": every(4, PatientID=None),
    "patient name empty": every(3, PatientName=""),
    "name with other capitals": every(2, PatientName="SECRET^PATIENT"),
    "study day missing": every(6, StudyDate=None),
    "series UID missing here and there": every(5, SeriesInstanceUID=None),
    "series UID missing everywhere": changed(SeriesInstanceUID=None),
    "study UID missing": every(3, StudyInstanceUID=None),
    "acquisition number missing": every(4, AcquisitionNumber=None),
    "acquisition of each slice": lambda data, index: set_raw(data, "AcquisitionNumber", index + 1),
    "time of each slice": lambda data, index: set_raw(data, "AcquisitionTime", f"1010{index:02d}"),
    "modality missing": every(9, Modality=None),
    "image type missing": every(3, ImageType=None),
    "ID with other capitals": every(2, PatientID="id-secret-7"),
    "day of acquisition missing here and there": lambda data, index: set_raw(
        data, "AcquisitionDate", "20200105" if index % 2 else ""
    ),
    "instance numbers shuffled": each("InstanceNumber", lambda index: index * 7 % 40),
    "past midnight": lambda data, index: set_raw(data, "AcquisitionDate", "20200101" if index < 20 else "20200102"),
    "a thickness that lies": one(11, SliceThickness=40),
    "no thickness in one": one(3, SliceThickness=None),
    "a thickness with noise, instances missing": lambda data, index: changed(
        SliceThickness=1.25 + (index % 2 - 0.5) * 1e-5, InstanceNumber=None
    )(data, index),
}


@pytest.mark.parametrize("change", ONE_VOLUME.values(), ids=ONE_VOLUME.keys())
def test_one_volume_stays_one(tmp_path: Path, change: Change) -> None:
    write_series(tmp_path, CHEST, change)
    found = scan([tmp_path])
    series = only(found)
    assert (series.slice_count, len(found.skipped)) == (40, 0)
    assert series.geometry is not None
    assert series.geometry.spacing == pytest.approx((4.0, 6.0, 6.0), rel=2e-3)
    assert not {"few-slices", "gap", "too-thick", "uneven", "separated"} & codes(series)
    expected = [chest_hu(_places(series, index)) for index in (10, 20)]
    np.testing.assert_allclose(load(series).hu[[10, 20]], expected, atol=0.5)


@pytest.mark.parametrize("number", [lambda index: index + 1, lambda _index: None], ids=["counted", "not counted"])
def test_slices_in_the_order_of_their_names_are_one_volume(tmp_path: Path, number: Callable[[int], int | None]) -> None:
    named = sorted(range(40), key=str)
    write_series(tmp_path, [CHEST[place] for place in named], each("InstanceNumber", number))
    found = scan([tmp_path])
    assert (only(found).slice_count, len(found.skipped)) == (40, 0)


@pytest.mark.parametrize("digits", [2, 3])
def test_a_tilted_orientation_that_is_rounded_in_places(tmp_path: Path, digits: int) -> None:
    tilted = (1.0, 0.0, 0.0, 0.0, 0.966234, -0.257663)
    places = stack_positions(40, 4.0, tilted)
    write_series(tmp_path / "exact", places, orientation=tilted)
    rounded = every(2, ImageOrientationPatient=[round(value, digits) for value in tilted])
    write_series(tmp_path / "rounded", places, rounded, orientation=tilted)
    series = only(scan([tmp_path / "rounded"]))
    assert series.slice_count == 40
    assert series.geometry == only(scan([tmp_path / "exact"])).geometry


def _places(series: SeriesFound, index: int) -> np.ndarray:
    rows, columns = np.mgrid[:40, :52]
    return np.stack([(columns - 25.5) * 6.0, (rows - 19.5) * 6.0, np.full(rows.shape, 4.0 * (index - 19.5))], -1)


def test_what_changes_within_a_volume_is_said(tmp_path: Path) -> None:
    write_series(
        tmp_path, CHEST, lambda data, index: set_raw(data, "ConvolutionKernel", "B30f" if index < 20 else "B70f")
    )
    assert "B30F, B70F" in text_of(only(scan([tmp_path])), "kernels")


@pytest.mark.parametrize("step", [1, 2, 3])
def test_uids_used_twice_are_no_copies(tmp_path: Path, step: int) -> None:
    write_series(
        tmp_path, CHEST, lambda data, index: set_raw(data, "SOPInstanceUID", f"{UID}5.{index // 40 * step + 1}")
    )
    series = only(scan([tmp_path]))
    assert series.slice_count == 40
    assert "told apart by their places" in text_of(series, "same-uid")


def test_a_uid_shared_by_two_slices_costs_none(tmp_path: Path) -> None:
    write_series(tmp_path, CHEST, each("SOPInstanceUID", lambda index: f"{UID}5.{index // 2 + 1}"))
    found = scan([tmp_path])
    assert only(found).slice_count == 40
    assert not found.skipped


def test_the_same_pixels_in_the_same_place_are_a_copy_under_any_uid(tmp_path: Path) -> None:
    write_series(tmp_path / "a", CHEST)
    write_series(tmp_path / "b", CHEST, other(AcquisitionNumber=9))
    found = scan([tmp_path])
    assert only(found).slice_count == 40
    assert reasons(found) == {"it is a copy of a file already read"}


# two patients, days, studies: never one volume ----------------------------------------------------------------------

SOMEBODY_ELSE: dict[str, Values] = {
    "patient ID": {"PatientID": "ID-2"},
    "patient name": {"PatientName": "Other^Person"},
    "birth date": {"PatientBirthDate": "19400101"},
    "study day": {"StudyDate": "20210101"},
    "day of acquisition": {"AcquisitionDate": "20210301"},
}


@pytest.mark.parametrize("values", SOMEBODY_ELSE.values(), ids=SOMEBODY_ELSE.keys())
@pytest.mark.parametrize("places", [HALF, CHEST, CHEST[20:]], ids=["half a step on", "same places", "one half each"])
def test_two_patients_or_days_under_one_uid(tmp_path: Path, places: list[np.ndarray], values: Values) -> None:
    first = CHEST[:20] if len(places) == 20 else CHEST
    write_series(tmp_path / "a", first, changed(PatientBirthDate="19500101", AcquisitionDate="20200101"))
    base = {"PatientBirthDate": "19500101", "AcquisitionDate": "20200101"}
    write_series(tmp_path / "b", places, other(**(base | values)), hu=breathless)
    found = scan([tmp_path])
    assert sorted(one.slice_count for one in found.series) == sorted([len(first), len(places)])
    for series in found.series:
        assert "kept apart" in text_of(series, "mixed")
        assert len({slice_.header.patient_id for slice_ in series.slices}) == 1
        means = load(series).hu[:, 0, 0]  # of the air around, which the second one has 60 higher
        assert len(set(means.tolist())) == 1


# two acquisitions ---------------------------------------------------------------------------------------------------

OTHERS: dict[str, Values] = {
    "acquisition": {"AcquisitionNumber": 2, "AcquisitionTime": "101030"},
    "time": {"AcquisitionTime": "101030"},
    "phase": {"TemporalPositionIdentifier": 2},
}


@pytest.mark.parametrize("values", OTHERS.values(), ids=OTHERS.keys())
@pytest.mark.parametrize("places", [HALF, CHEST, CHEST[10:], HALF[:30]], ids=["between", "same", "upper", "lower"])
def test_two_breaths_that_overlap_are_two_volumes(tmp_path: Path, places: list[np.ndarray], values: Values) -> None:
    write_series(tmp_path / "a", CHEST, changed(AcquisitionTime="101010", TemporalPositionIdentifier=1))
    base = {"AcquisitionTime": "101010", "TemporalPositionIdentifier": 1}
    write_series(tmp_path / "b", places, other(**(base | values)), hu=breathless)
    found = scan([tmp_path])
    assert sorted(one.slice_count for one in found.series) == sorted([40, len(places)])
    assert not found.skipped
    for series in found.series:
        assert len(set(load(series).hu[:, 0, 0].tolist())) == 1


def silent(data: Dataset, index: int) -> None:
    """As if the header named neither acquisition nor time."""
    changed(AcquisitionNumber=None, FrameOfReferenceUID=None)(data, index)


def second_run(**values: object) -> Change:
    """A second sweep of the table, counted on from the first."""
    more = other(**values)

    def change(data: Dataset, index: int) -> None:
        silent(data, index)
        data.InstanceNumber = 41 + index
        more(data, index)

    return change


NOT_NAMED: dict[str, Change] = {
    "counted on": second_run(),
    "prone": other(PatientPosition="HFP"),
    "thicker": second_run(SliceThickness=5),
}


@pytest.mark.parametrize("change", NOT_NAMED.values(), ids=NOT_NAMED.keys())
@pytest.mark.parametrize("places", [HALF, CHEST, HALF[10:]], ids=["between", "same", "upper"])
def test_two_breaths_whose_header_hides_it(tmp_path: Path, places: list[np.ndarray], change: Change) -> None:
    write_series(tmp_path / "a", CHEST, silent)
    write_series(tmp_path / "b", places, change, hu=breathless)
    found = scan([tmp_path])
    assert sorted(one.slice_count for one in found.series) == sorted([40, len(places)])
    assert all("separated" in codes(one) for one in found.series)
    assert all(len(set(load(one).hu[:, 0, 0].tolist())) == 1 for one in found.series)


def test_the_time_of_each_slice_tells_two_runs_apart(tmp_path: Path) -> None:
    for name, places, start in (("a", CHEST, 101000), ("b", HALF, 101100)):
        made = second_run() if name == "b" else silent

        def change(data: Dataset, index: int, start: int = start, made: Change = made) -> None:
            made(data, index)
            data.InstanceNumber, data.AcquisitionTime = index + 1, f"{start + index / 4:.2f}"

        write_series(tmp_path / name, places, change, hu=breathless if name == "b" else chest_hu)
    assert [one.slice_count for one in scan([tmp_path]).series] == [40, 40]


def test_two_runs_that_overlap_a_little_are_joined_with_a_warning(tmp_path: Path) -> None:
    write_series(tmp_path / "a", CHEST[:24], silent)
    write_series(tmp_path / "b", HALF[19:], second_run(), hu=breathless)
    series = only(scan([tmp_path]))
    assert text_of(series, "acquisitions").startswith("2 acquisitions meet at ")
    assert series.slice_count < 24 + 21


@pytest.mark.parametrize("shared", [0, 1, 3])
@pytest.mark.parametrize("values", [OTHERS["acquisition"], OTHERS["time"]], ids=["acquisition", "time"])
def test_two_acquisitions_that_meet_are_one_with_a_warning(tmp_path: Path, shared: int, values: Values) -> None:
    write_series(tmp_path / "a", CHEST[:20], changed(AcquisitionTime="101010"))
    write_series(tmp_path / "b", CHEST[20 - shared :], other(**({"AcquisitionTime": "101010"} | values)), hu=breathless)
    found = scan([tmp_path])
    series = only(found)
    assert series.slice_count == 40
    assert len(found.skipped) == shared
    text = text_of(series, "acquisitions")
    assert text.startswith("2 acquisitions meet at ")
    assert ("left out" in text) is bool(shared)


WORDS: dict[str, tuple[object, object]] = {"ConvolutionKernel": ("B31f", "B70f"), "SliceThickness": ("4", "5")}


@pytest.mark.parametrize("keyword", WORDS)
def test_words_that_change_within_acquisitions_that_meet_part_nothing(tmp_path: Path, keyword: str) -> None:
    for acquisition, there in ((1, range(21)), (2, range(18, 40))):

        def change(data: Dataset, index: int, acquisition: int = acquisition, there: range = there) -> None:
            word = WORDS[keyword][8 < there[index] < 32]
            other(acquisition, AcquisitionNumber=acquisition, **{keyword: word})(data, index)

        hu: Hu = lambda lps, more=9 * acquisition: chest_hu(lps) + more  # noqa: E731
        write_series(tmp_path / str(acquisition), [CHEST[place] for place in there], change, hu=hu)
    found = scan([tmp_path])
    assert (only(found).slice_count, len(found.skipped)) == (40, 3)


def test_phases_shot_by_turns_and_counted_by_acquisitions_are_dealt_out_in_their_order(tmp_path: Path) -> None:
    for phase in range(2):

        def change(data: Dataset, index: int, phase: int = phase) -> None:
            number = 1 + 2 * index + phase
            other(phase, AcquisitionNumber=number, InstanceNumber=number)(data, index)

        write_series(tmp_path / str(phase), CHEST, change, hu=breathless if phase else chest_hu)
    found = scan([tmp_path])
    assert [one.slice_count for one in found.series] == [40, 40]
    assert all(len({Path(name).parent for name in one.files}) == 1 for one in found.series)


# strays -------------------------------------------------------------------------------------------------------------

STRAYS: dict[str, list[tuple[float, float, float]]] = {
    "far above": [(-153.0, -117.0, 400.0)],
    "far aside": [(40.0, -117.0, 300.0)],
    "far below": [(-153.0, -117.0, -300.0)],
    "between two places": [(-153.0, -117.0, 3.1)],
    "sideways in its place": [(20.0, -117.0, 0.0)],
}


@pytest.mark.parametrize("places", STRAYS.values(), ids=STRAYS.keys())
def test_one_stray_slice_is_set_aside_and_named(tmp_path: Path, places: list[tuple[float, float, float]]) -> None:
    write_series(tmp_path / "a", CHEST)
    write_series(tmp_path / "b", places, other(InstanceNumber=900), hu=breathless)
    found = scan([tmp_path])
    series = only(found)
    assert series.slice_count == 40
    assert "1 slice at " in text_of(series, "stray")
    assert reasons(found) == {"it lies off the other slices of its series"}


@pytest.mark.parametrize("told", [{"ConvolutionKernel": ("B31f", "B70f")}, {"SliceThickness": ("4", "8")}, {}], ids=str)
@pytest.mark.parametrize(
    ("breathed", "is_numbered"),
    [("AcquisitionNumber", True), ("AcquisitionNumber", False), ("PatientPosition", False), ("AcquisitionTime", False)]
    + [("time of each slice", True)],
)
def test_two_breaths_with_two_reconstructions_each_are_four_volumes(
    tmp_path: Path, told: dict[str, tuple[str, str]], breathed: str, is_numbered: bool
) -> None:
    breaths: dict[str, set[int]] = {}
    for breath, made in product(range(2), range(2)):

        def change(data: Dataset, index: int, breath: int = breath, made: int = made) -> None:
            values: Values = {keyword: each[made] for keyword, each in told.items()}
            values |= {
                "AcquisitionNumber": {"AcquisitionNumber": 1 + breath},
                "PatientPosition": {"PatientPosition": ("HFS", "HFP")[breath]},
                "AcquisitionTime": {"AcquisitionTime": f"12{breath}000"},
            }.get(breathed, {"AcquisitionTime": f"12{breath}0{index:02d}"})
            number = 4 * index + 2 * breath + made if is_numbered else None
            other(10 * breath + made, InstanceNumber=number, **values)(data, index)

        hu: Hu = lambda lps, more=9 * breath + 20 * made: chest_hu(lps) + more  # noqa: E731
        for path in write_series(tmp_path / f"{made}{breath}", CHEST[10:30], change, hu=hu):
            breaths[str(path)] = {breath}
    found = scan([tmp_path])
    assert [one.slice_count for one in found.series] == [20] * 4
    assert found.skipped == ()
    for series in found.series:
        assert len(set.union(*(breaths[name] for name in series.files))) == 1
        assert ("ask-same-place" in codes(series)) == (not told or breathed == "time of each slice")


@pytest.mark.parametrize("is_numbered", [True, False])
def test_two_acquisitions_that_share_a_seam_are_one_volume_of_each_kernel(tmp_path: Path, is_numbered: bool) -> None:
    for acquisition, made in product(range(2), range(2)):

        def change(data: Dataset, index: int, acquisition: int = acquisition, made: int = made) -> None:
            number = 2 * index + made + 100 * acquisition if is_numbered else None
            told = {"AcquisitionNumber": 1 + acquisition, "ConvolutionKernel": ("B31f", "B70f")[made]}
            other(10 * acquisition + made, InstanceNumber=number, **told)(data, index)

        there = CHEST[18:] if acquisition else CHEST[:21]
        hu: Hu = lambda lps, more=9 * acquisition + 20 * made: chest_hu(lps) + more  # noqa: E731
        write_series(tmp_path / f"{acquisition}{made}", there, change, hu=hu)
    found = scan([tmp_path])
    assert [one.slice_count for one in found.series] == [40, 40]
    assert len(found.skipped) == 6
    for series in found.series:
        assert codes(series) >= {"acquisitions", "separated"}
        assert "ask-same-place" not in codes(series)
        assert len(series.findings) == len({finding.code for finding in series.findings})


def test_a_spacing_that_lies_leaves_a_named_gap(tmp_path: Path) -> None:
    write_series(tmp_path, CHEST, one(11, PixelSpacing=["0.5", "0.5"]))
    found = scan([tmp_path])
    assert only(found).slice_count == 39
    assert "1 slice is missing between the positions" in text_of(only(found), "gap")


def test_interleaved_stacks_of_other_spacing_are_told(tmp_path: Path) -> None:
    write_series(tmp_path, CHEST, every(2, PixelSpacing=["7", "7"]))
    found = scan([tmp_path])
    assert [one.slice_count for one in found.series] == [20, 20]
    assert all("separated" in codes(one) for one in found.series)


def test_series_without_uids_are_told_apart(tmp_path: Path) -> None:
    write_series(tmp_path / "a", CHEST, changed(SeriesInstanceUID=None, SeriesNumber=2, SeriesDescription="Lung"))
    soft = other(SeriesInstanceUID=None, SeriesNumber=3, SeriesDescription="Soft", ConvolutionKernel="B30f")
    write_series(tmp_path / "b", HALF, soft, hu=breathless)
    coronal = changed(SeriesInstanceUID=None, SOPInstanceUID=UID + "9")
    write_series(tmp_path / "c", [(0, 0, 0)], coronal, orientation=CORONAL)
    found = scan([tmp_path])
    assert sorted(one.slice_count for one in found.series)[-2:] == [40, 40]


# parts of the body ---------------------------------------------------------------------------------------------------

PELVIS = [position - np.array([0, 0, 300.0]) for position in CHEST[:20]]


@pytest.mark.parametrize("values", OTHERS.values(), ids=OTHERS.keys())
def test_acquisitions_far_from_each_other_are_volumes_of_their_own(tmp_path: Path, values: Values) -> None:
    first = {"AcquisitionNumber": 1, "AcquisitionTime": "101000", "TemporalPositionIdentifier": 1}
    write_series(tmp_path / "chest", CHEST, changed(**first))
    write_series(tmp_path / "pelvis", PELVIS, other(**(first | values)), hu=breathless)
    found = scan([tmp_path])
    assert (sorted(one.slice_count for one in found.series), len(found.skipped)) == ([20, 40], 0)
    chest = choose(found).series
    assert (chest.slice_count, chest.verdict) == (40, "warn")
    assert "slices between them are missing" in text_of(chest, "separated"), "it may be one chest"
    assert load(chest).hu[0, 0, 0] == -1000


@pytest.mark.parametrize("values", [{}, {"AcquisitionNumber": None}], ids=["one acquisition", "not told"])
def test_a_wide_hole_that_nothing_explains_stays_a_hole(tmp_path: Path, values: Values) -> None:
    write_series(tmp_path / "chest", CHEST, changed(**values))
    write_series(tmp_path / "more", PELVIS, other(**values))
    series = only(scan([tmp_path]))
    assert (series.slice_count, series.verdict) == (60, "ask")
    assert "gap-too-wide" in codes(series)


def test_the_turns_of_one_scan_stay_together_over_a_hole(tmp_path: Path) -> None:
    places = CHEST[:12] + CHEST[26:]
    write_series(tmp_path, places, each("AcquisitionNumber", lambda index: index + 1))
    assert only(scan([tmp_path])).slice_count == 26


def test_the_seconds_of_one_scan_stay_together_over_a_hole(tmp_path: Path) -> None:
    places = CHEST[:12] + CHEST[26:]
    write_series(tmp_path, places, lambda data, index: set_raw(data, "AcquisitionTime", f"10100{index // 7}"))
    series = only(scan([tmp_path]))
    assert series.slice_count == 26
    assert "gap-too-wide" in codes(series)
