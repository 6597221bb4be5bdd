"""The choice among several series, and the reason in words."""

from dataclasses import replace

import pytest

from sscild_desktop.core.dicom import ScanResult, SeriesFound, choose
from sscild_desktop.core.dicom.choose import sharpness
from sscild_desktop.core.dicom.gate import Facts, judge
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.volume import Geometry, SeriesInfo


def series(
    name: str, mm: float = 1.0, kernel: str = "B60f", count: int = 300, original: bool = True, **facts: object
) -> SeriesFound:
    geometry = Geometry((count, 512, 512), (mm, 0.7, 0.7), (0.0, 0.0, 0.0))
    position = str(facts.get("patient_position", "HFS"))
    found = judge(Facts(slice_count=count, geometry=geometry, thickness_mm=mm, **facts))  # type: ignore[arg-type]
    return SeriesFound(
        info=SeriesInfo(
            series_uid=name, description=name, kernel=kernel, slice_thickness_mm=mm, patient_position=position
        ),
        modality="CT",
        slice_count=count,
        files=(name,),
        findings=found,
        geometry=geometry,
        image_type=("ORIGINAL" if original else "DERIVED", "PRIMARY", "AXIAL"),
    )


@pytest.mark.parametrize(
    ("better", "worse", "words"),
    [
        (series("a"), series("b", mm=5.0, count=60), "Thicker slices (5 mm against 1 mm)"),
        (series("a", kernel="B70f"), series("b", kernel="B30f"), "Softer kernel (B30f)"),
        (series("a", kernel="FC51"), series("b", kernel="FC01"), "Softer kernel (FC01)"),
        (series("a", mm=1.25, kernel="STANDARD"), series("b", mm=3.0, kernel="LUNG", count=100), "Thicker slices"),
        (series("a"), series("b", original=False), "reformatted or derived"),
        (series("a"), series("b", patient_position="HFP"), "prone"),
        (series("a"), series("b", contrast="IV"), "Contrast medium"),
        (series("a"), series("b", count=200), "Covers less of the chest (200 mm against 300 mm)"),
        (series("a"), series("b", is_lossy=True), "compressed with loss"),
        (series("a", mm=2.5, count=130), series("b", mm=8.0, count=40), "too thick"),
        (series("a", mm=3.0, count=100), series("b", modality="MR"), "not CT"),
        (series("a"), series("b", mm=0.25, count=1200), "Thinner and therefore noisier"),
        (series("a"), series("b"), "Equally suitable"),
    ],
)
def test_the_better_series_is_chosen_and_the_other_explained(
    better: SeriesFound, worse: SeriesFound, words: str
) -> None:
    for order in ((better, worse), (worse, better)):
        choice = choose(ScanResult(order))
        assert choice.series is better
        assert choice.others[0][0] is worse
        assert words in choice.others[0][1]
        assert f"{better.slice_count} slices" in choice.reason


def test_the_reason_names_what_counts() -> None:
    reason = choose(ScanResult((series("a"), series("b", mm=5.0, count=60)))).reason
    assert reason.startswith("Best of 2 series for interstitial lung disease: 300 slices, 1 mm, sharp kernel B60f")
    assert "thin sections" in reason
    assert "the whole chest covered" in reason


def test_a_refused_series_is_chosen_only_when_nothing_else_is_there() -> None:
    choice = choose(ScanResult((series("a", mm=1.0, count=29),)))
    assert choice.reason.startswith("The only series")
    assert "can be viewed but not analysed" in choice.reason
    assert "29 slices" in choice.reason


def test_a_series_that_asks_comes_after_one_that_does_not_and_before_a_refused_one() -> None:
    thick, few, plain = series("a", mm=8.0, count=40), series("b", count=20), series("c", mm=4.0, count=80)
    assert choose(ScanResult((few, thick, plain))).series is plain
    choice = choose(ScanResult((few, thick)))
    assert choice.series is thick
    assert choice.reason.startswith("None of the 2 series can be analysed without asking")
    assert "too thick" in choice.reason


def test_a_flawed_series_loses_to_a_thicker_sound_one() -> None:
    flawed = series("a", mm=1.0)
    gap = Finding("gap", "warn", "3 slices are missing.")
    flawed = SeriesFound(**{**{key: getattr(flawed, key) for key in _FIELDS}, "findings": (gap,)})
    choice = choose(ScanResult((flawed, series("b", mm=1.5, count=200))))
    assert choice.series.info.series_uid == "b"
    assert choice.others[0][1] == "3 slices are missing."


_FIELDS = ("info", "modality", "slice_count", "files", "geometry", "image_type")


@pytest.mark.parametrize(
    ("kernel", "expected"),
    [
        ("B70f", "lung"),
        ("B40f", "soft"),
        ("Br59", "lung"),
        ("Bl57d\\3", "lung"),
        ("I50f\\3", "lung"),
        ("J70h\\2", "lung"),
        ("D30f", "soft"),
        ("ULTRA", "lung"),
        ("Ultra Soft", "soft"),
        ("CHST", "medium"),
        ("IMR2,SoftTissue", "soft"),
        ("FC51", "lung"),
        ("FC17", "soft"),
        ("LUNG", "lung"),
        ("BONEPLUS", "lung"),
        ("STANDARD", "medium"),
        ("SOFT", "soft"),
        ("YC", "lung"),
        ("L", "lung"),
        ("B", "soft"),
        ("", "unknown"),
    ],
)
def test_kernel_names(kernel: str, expected: str) -> None:
    assert sharpness(kernel) == expected


@pytest.mark.parametrize(
    ("name", "is_same"),
    [("YAMADA^TAROU", True), ("Tarou Yamada", True), ("Yamada^Tarou=山田^太郎", True), ("Yamada^Jirou", False)],
)
def test_a_name_in_another_form_is_no_other_patient(name: str, is_same: bool) -> None:
    first = replace(series("a"), info=SeriesInfo(patient_name="Yamada^Tarou=山田^太郎", patient_id="CASE-1"))
    other = replace(first, info=SeriesInfo(patient_name=name, patient_id="case-1 "))
    assert (first.patient == other.patient) is is_same
