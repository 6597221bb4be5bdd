"""Breath, projection and energy by the words of a series, and what follows for the choice."""

import time
from pathlib import Path

import pytest

from sscild_desktop.core.dicom import choose, scan, words
from tests.core.dicom.factory import UID, chest_hu, write_series
from tests.core.dicom.odd import CHEST, changed, codes, only

OUT = ("HRCT EXPIRATION", "Exspiration", "THX expir. 1.0", "exsp", "EXP1.0", "Lung_EXP_Br64", "end-expiratory", "呼気")
OUT += (
    "呼气相",
    "выдох",
    "Espirazione",
    "espiración",
    "expiração",
    "wydech",
    "výdech",
    "Uitademing",
    "Ausatmung",
    "날숨",
)
OUT += ("T=0.5s 50%Ex", "Thorax ex", "Expi 1mm", "Ekspiryum", "Εκπνοή".lower(), "kilégzés", "Exspirium")
NOT_OUT = ("HRCT INSPIRATION", "insp + exp", "in/ex", "EXPERT thorax", "Export", "exam", "Thorax 1.0 Br49", "", "吸気")
NOT_OUT += ("вдох", "Einatmung", "explorer", "context", "no text")


@pytest.mark.parametrize("text", OUT)
def test_expiration_is_understood(text: str) -> None:
    assert words.is_expiration(text)


@pytest.mark.parametrize("text", NOT_OUT)
def test_nothing_else_is_taken_for_expiration(text: str) -> None:
    assert not words.is_expiration(text)


GIVEN = ("CTPA 1.0 I30f", "Thorax +KM art.", "CT Angio Chest", "post contrast", "C+ chest", "Thorax i.v. KM", "增强")
PLAIN = ("Thorax nativ", "Chest w/o contrast", "ANGIO WITHOUT CONTRAST", "non-contrast chest", "ohne KM", "Unenhanced")


@pytest.mark.parametrize("text", GIVEN)
def test_contrast_medium_is_understood(text: str) -> None:
    assert words.is_contrast(text)
    assert not words.is_contrast("Thorax nativ", text)  # what describes the series counts first


NO_MEDIUM = ("no IV contrast", "ohne i.v. KM", "KM: nein", "s/ contraste", "sem contraste", "kontrastsız", "造影なし")


@pytest.mark.parametrize("text", [*PLAIN, *NO_MEDIUM, "", "Thorax 1.0 Br49", "contour", "chest", "Lung high contrast"])
def test_nothing_else_is_taken_for_contrast_medium(text: str) -> None:
    assert not words.is_contrast(text)


@pytest.mark.parametrize(
    ("text", "is_given"),
    [("Iomeprol", True), ("IV", True), ("Oral & IV", True), ("non-ionic contrast", True), ("80 mL", True)]
    + [(text, False) for text in ("", "NONE", "no", "N/A", "No contrast", "ORAL", "P.O.", "0", *NO_MEDIUM)],
)
def test_a_field_of_the_medium_may_say_that_there_was_none(text: str, is_given: bool) -> None:
    assert words.is_medium(text) is is_given


def test_a_note_that_repeats_a_word_is_read_at_once() -> None:
    start = time.process_time()
    for word in ("jod_", "1"):
        assert not words.is_material_map((), word * 9000) and not words.is_expiration(word * 9000)
    assert not words.is_contrast("no " + "oral" * 22)
    assert time.process_time() - start < 1.0
    assert not words.is_contrast("no oral_iv.contrast") and not words.is_contrast("ohne oralkontrast")


def test_the_description_counts_before_a_protocol_of_both() -> None:
    assert words.is_expiration("Lung exp", "Thorax insp")
    assert not words.is_expiration("Lung insp", "Thorax exp")
    assert not words.is_expiration("Lung", "Thorax insp/exp")
    assert words.is_expiration("Lung 1.0", "", "taken in expiration")


@pytest.mark.parametrize(
    ("image_type", "text", "expected"),
    [
        (("DERIVED", "SECONDARY", "AXIAL", "MIP"), "", "MIP"),
        (("DERIVED", "SECONDARY", "MINIP"), "", "MinIP"),
        (("DERIVED", "PRIMARY", "VOLUME", "MINIMUM"), "", "MinIP"),
        (("DERIVED", "PRIMARY", "VOLUME", "MEAN"), "", "mean"),
        (("DERIVED", "PRIMARY", "VOLUME", "NONE"), "maximum inspiration, mean dose", ""),
        (("ORIGINAL", "PRIMARY", "AXIAL"), "MIP 8/2", "MIP"),
        ((), "Thorax TMIP ax", "MIP"),
        ((), "MinIP 5mm", "MinIP"),
        (("DERIVED", "SECONDARY", "AVERAGE"), "", "mean"),
        ((), "AVG 10/5", "mean"),
        ((), "Ave-IP", "mean"),
        (("DERIVED", "SECONDARY", "PROJECTION IMAGE"), "", "projection"),
        ((), "AIP and UIP pattern?", ""),
        (("ORIGINAL", "PRIMARY", "AXIAL", "CT_SOM5 SPI"), "Thorax 1.0 B70f", ""),
    ],
)
def test_projections_are_named(image_type: tuple[str, ...], text: str, expected: str) -> None:
    found = words.projection(image_type, text)
    assert expected in found
    assert bool(found) is bool(expected)


@pytest.mark.parametrize(
    ("text", "kev"), [("Mono 40 keV", 40), ("VMI_55keV", 55), ("MonoE", 0), ("70 kV", None), ("MONOCHROME", None)]
)
def test_energies_are_named(text: str, kev: float | None) -> None:
    assert words.energy_kev((), text) == kev


OTHERS: dict[str, tuple[dict[str, object], str]] = {
    "expiration": ({"SeriesDescription": "HRCT EXPIRATION", "ConvolutionKernel": "B80f"}, "expiration"),
    "expiration by protocol": ({"ProtocolName": "THX exsp.", "ConvolutionKernel": "B80f"}, "expiration"),
    "MIP": ({"ImageType": ["DERIVED", "SECONDARY", "AXIAL", "MIP"], "ConvolutionKernel": "B80f"}, "MIP"),
    "MinIP": ({"SeriesDescription": "MinIP 8/2", "ConvolutionKernel": "B80f"}, "MinIP"),
    "average": ({"ImageType": ["DERIVED", "SECONDARY", "AVERAGE"]}, "mean"),
    "low keV": ({"SeriesDescription": "Monoenergetic 40 keV", "ConvolutionKernel": "B80f"}, "40 keV"),
    "iodine": ({"SeriesDescription": "Iodine map"}, "computed substance"),
    "an earlier visit": ({"StudyDate": "20190301", "ConvolutionKernel": "B80f"}, "2019-03-01"),
}


@pytest.mark.parametrize(("values", "word"), OTHERS.values(), ids=OTHERS.keys())
def test_the_plain_series_in_inspiration_is_chosen_and_the_other_explained(
    tmp_path: Path, values: dict[str, object], word: str
) -> None:
    write_series(tmp_path / "a", CHEST, changed(SeriesDescription="HRCT INSPIRATION"))

    def change(data: object, index: int) -> None:
        changed(SOPInstanceUID=f"{UID}5.{index + 1}", SeriesInstanceUID=UID + "5", **values)(data, index)  # type: ignore[arg-type]

    write_series(tmp_path / "b", CHEST, change, hu=lambda lps: chest_hu(lps) + 30)
    choice = choose(scan([tmp_path]))
    assert choice.series.info.description == "HRCT INSPIRATION"
    assert word in choice.others[0][1]


def test_a_projection_or_expiration_alone_is_told(tmp_path: Path) -> None:
    write_series(tmp_path / "a", CHEST, changed(SeriesDescription="MIP 8/2"))
    series = only(scan([tmp_path / "a"]))
    assert series.verdict == "ask"
    write_series(tmp_path / "b", CHEST, changed(SeriesDescription="Exspiration"))
    assert "expiration" in codes(only(scan([tmp_path / "b"])))


def test_two_visits_or_patients_are_told_before_one_is_opened(tmp_path: Path) -> None:
    write_series(tmp_path / "a", CHEST, changed(StudyDate="20190301"))

    def later(**values: object):
        def change(data: object, index: int) -> None:
            numbers = {"SOPInstanceUID": f"{UID}5.{index + 1}", "SeriesInstanceUID": UID + "5"}
            changed(StudyDate="20240301", **numbers, **values)(data, index)  # type: ignore[arg-type]

        return change

    write_series(tmp_path / "b", CHEST, later(), hu=lambda lps: chest_hu(lps) + 30)
    found = scan([tmp_path])
    choice = choose(found)
    assert (found.patient_count, found.visit_count) == (1, 2)
    assert choice.series.day == "2024-03-01"
    assert choice.reason.startswith(
        "CTs of 2 visits were found (2019-03-01, 2024-03-01); this is the one of 2024-03-01."
    )
    assert [series.day for series in choice.visits] == ["2019-03-01", "2024-03-01"]
    write_series(tmp_path / "b", CHEST, later(PatientID="ANOTHER-9"), hu=lambda lps: chest_hu(lps) + 30)
    found = scan([tmp_path])
    assert found.patient_count == 2
    reason = choose(found).reason
    assert reason.startswith("CTs of 2 patients were found")
    assert "ANOTHER-9" not in reason
    assert [series.info.patient_id == "ANOTHER-9" for series in choose(found).visits] == [False, True]


def test_a_visit_is_counted_once_and_only_where_it_can_be_kept(tmp_path: Path) -> None:
    def as_series(number: int, **values: object):
        def change(data: object, index: int) -> None:
            numbers = {"SOPInstanceUID": f"{UID}{number}.{index + 1}", "SeriesInstanceUID": f"{UID}{number}"}
            changed(**numbers, **values)(data, index)  # type: ignore[arg-type]

        return change

    sharp = {"StudyDate": "20240301", "ConvolutionKernel": "B70f"}
    soft, undated = {**sharp, "ConvolutionKernel": "B30f"}, {"StudyDate": ""}
    for number, values in enumerate((sharp, soft, undated, {"StudyDate": "20200101", "Modality": "MR"}), 5):
        write_series(tmp_path / str(number), CHEST, as_series(number, **values), hu=lambda p, n=number: chest_hu(p) + n)
    choice = choose(scan([tmp_path]))
    assert [(series.day, series.info.kernel) for series in choice.visits] == [("2024-03-01", "B70f")]


def test_what_was_left_out_is_counted_beside_every_series(tmp_path: Path) -> None:
    write_series(tmp_path, CHEST)
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("notes")
    found = scan([tmp_path])
    assert found.left_out == {"it is not a DICOM file": 2}
    text = next(finding.text for finding in only(found).findings if finding.code == "left-out")
    assert text == "2 files of what was opened were left out: 2 × it is not a DICOM file."
