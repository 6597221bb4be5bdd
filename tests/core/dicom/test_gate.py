"""The gate is a pure function of header facts: each objection, its weight and a sentence that says what to do."""

import pytest

from sscild_desktop.core.dicom.gate import Facts, judge
from sscild_desktop.core.volume import Geometry

WHOLE = Geometry((300, 512, 512), (1.0, 0.7, 0.7), (0.0, 0.0, 0.0))
GOOD = {"slice_count": 300, "geometry": WHOLE, "thickness_mm": 1.0}


def judged(**changes: object) -> dict[str, str]:
    return {finding.code: finding.level for finding in judge(Facts(**(GOOD | changes)))}  # type: ignore[arg-type]


def grid(count: int, step: float, width: int = 512, pixel: float = 0.7) -> Geometry:
    return Geometry((count, width, width), (step, pixel, pixel), (0.0, 0.0, 0.0))


def test_a_thin_chest_has_no_objection() -> None:
    assert judged() == {}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"modality": "PT"}, {"not-ct": "refuse"}),
        ({"modality": ""}, {"not-ct": "refuse"}),
        ({"rescale_type": "HU_MOD"}, {"not-hu": "refuse"}),
        ({"rescale_type": "US"}, {"unit-open": "warn"}),
        ({"rescale_type": "US", "has_rescale": False}, {"not-hu": "refuse"}),
        ({"rescale_type": "HOUNSFIELD"}, {}),
        ({"has_rescale": False}, {"not-hu": "refuse"}),
        ({"no_place": "they do not say where they lie", "geometry": None}, {"no-geometry": "refuse"}),
        ({"slice_count": 29, "geometry": grid(29, 6.0)}, {"few-slices": "refuse", "sequential": "refuse"}),
        ({"slice_count": 100, "geometry": grid(100, 1.0)}, {"short": "ask"}),
        ({"slice_count": 45, "geometry": grid(45, 1.0)}, {"short": "refuse"}),
        ({"geometry": grid(300, 1.0, 256)}, {"narrow": "ask"}),
        ({"geometry": grid(300, 1.0, 128)}, {"narrow": "refuse"}),
        ({"slice_count": 40, "geometry": grid(40, 10.0)}, {"sequential": "refuse"}),
        ({"slice_count": 75, "geometry": grid(75, 4.0)}, {"sequential": "warn"}),
        (
            {"slice_count": 40, "geometry": grid(40, 10.0), "thickness_mm": None},
            {"too-thick": "ask", "thickness-unknown": "info"},
        ),
        ({"thickness_mm": None}, {"thickness-unknown": "info"}),
        ({"thickness_mm": None, "from_image_file": True}, {"no-header": "warn"}),
        ({"thickness_mm": 1.25}, {}),
        ({"thickness_mm": 2.0}, {"medium-thick": "info"}),
        ({"thickness_mm": 2.5}, {"thick": "warn"}),
        ({"thickness_mm": 5.0}, {"thick": "warn"}),
        ({"thickness_mm": 8.0}, {"too-thick": "ask"}),
        ({"slice_count": 60, "geometry": grid(60, 5.0), "thickness_mm": 5.0}, {"thick": "warn"}),
        ({"is_lossy": True}, {"lossy": "warn"}),
        ({"is_derived": True}, {"derived": "info"}),
        ({"contrast": "IV"}, {"contrast": "warn"}),
        ({"texts": ("CTPA 1.0", "")}, {"contrast": "warn"}),
        ({"burned_in": True}, {"burned-in": "warn"}),
        ({"photometric": "MONOCHROME1"}, {"inverted": "info"}),
        ({"patient_position": "FFP"}, {"prone": "warn"}),
        ({"patient_position": "HFDL"}, {"decubitus": "warn"}),
        ({"body_part": "HEAD"}, {"body-part": "warn"}),
        ({"body_part": "HEADNECKCHEST"}, {}),
        ({"slice_axis": 1}, {"not-axial": "warn"}),
        ({"child": "8 years"}, {"child": "warn"}),
        ({"from_image_file": True}, {"no-header": "warn"}),
    ],
)
def test_each_objection(changes: dict[str, object], expected: dict[str, str]) -> None:
    assert judged(**changes) == expected


def test_refusals_come_first_and_every_text_is_a_sentence() -> None:
    facts = Facts(modality="MR", is_lossy=True, contrast="x", slice_count=3, no_place="their pixel spacing is “nan”")
    findings = judge(facts)
    levels = [finding.level for finding in findings]
    assert levels == sorted(levels, key=("refuse", "ask", "warn", "info").index)
    for finding in findings:
        assert finding.text[0].isupper()
        assert finding.text.endswith(".")
        assert len(finding.text) > 40


def test_too_few_slices_say_what_to_do() -> None:
    texts = {finding.code: finding.text for finding in judge(Facts(slice_count=1))}
    assert texts["few-slices"].endswith(
        "it has 1 slice, at least 30 are needed; open its whole folder or send the complete series."
    )
