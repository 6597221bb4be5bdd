"""Readers' masks patient by patient: each counts once, the least is told, glass called lines is counted."""

import numpy as np
import pytest

pytest.importorskip("torch", reason="training needs torch, which users never get")

from models.training.data.reader_masks import ReaderSlice
from models.training.measuring import patients as measured
from models.training.measuring.drawings import Drawn
from models.training.shipping.cards import GLASS_AS_LINES
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.inference import Network
from sscild_desktop.core.volume import Geometry, Volume

KINDS = ("ggo", "reticulation")
AT = {"ggo": 30, "reticulation": 30}


def drawing(case: str, found: int, true: int, lines: int = 0) -> Drawn:
    """A lung of 100 pixels: ground-glass found in the first ``found``, drawn in the first ``true``."""
    percent = np.zeros((2, 100), np.uint8)
    percent[0, :found] = percent[1, :lines] = 90
    return Drawn(case, percent, (np.arange(100) < true).astype(np.uint8), has_classes=case == "medseg")


def test_a_patient_with_many_slices_counts_as_one() -> None:
    slices = [drawing("case04", 10, 10)] * 5 + [drawing("case09", 10, 30), drawing("case09", 20, 20)]
    slices += [drawing("medseg", 20, 20, lines=5), drawing("medseg", 30, 10), drawing("medseg", 40, 30)]
    found = measured.patients(slices, KINDS, AT)
    assert found["Dice"] == {"case04": 1.0, "case09": 0.75} and found["Dice, worst"] == 0.75
    assert found["Dice, mean"] == 0.875 and (found["Dice, low"], found["Dice, high"]) == (0.75, 1.0)
    assert 0.5 <= found["medseg, Dice, low"] < 2 * 60 / 150 < found["medseg, Dice, high"] <= 1.0
    assert found["medseg, ρ of TOT"] == found["medseg, ρ of TOT, slices up to 30 %"] == 0.5
    assert -1 < found["medseg, κ of TOT"] < 1
    assert found[GLASS_AS_LINES] == pytest.approx(100 * 5 / 60, abs=0.001)


def test_scars_are_lines_too_and_a_network_without_lines_calls_none_so() -> None:
    percent = np.zeros((2, 10), np.uint8)
    percent[0, :4] = 50
    slices = [Drawn(case, percent, np.ones(10, np.uint8), case == "medseg") for case in ("case04", "medseg") * 3]
    found = measured.patients(slices, ("fibrosis", "ggo"), {"fibrosis": 50, "ggo": 50})
    assert found[GLASS_AS_LINES] == 40.0
    assert GLASS_AS_LINES not in measured.patients(slices, ("ggo", "consolidation"), dict(ggo=9, consolidation=9))


def of_patient(case: str, drawn: int | None) -> ReaderSlice:
    """A slice of 20 rows, of which the reader drew some as lung."""
    hu, lesions = np.full((1, 20, 10), -800, np.int16), np.zeros((1, 20, 10), np.uint8)
    lungs = None if drawn is None else np.repeat(np.arange(20) < drawn, 10).reshape(1, 20, 10)
    return ReaderSlice(case, Volume(hu, Geometry(hu.shape, (5.0, 1.0, 1.0), (0.0, 0.0, 0.0))), lungs, lesions, False)


def test_lungs_are_compared_patient_by_patient_and_a_refused_slice_has_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Named:
        name = "net"
        gives = staticmethod(lambda what: what == "lungs")

    class Marks:
        card = Named()

    found = iter([10, 10, None, 5])

    def marked(volume: Volume, network: Network) -> tuple[np.ndarray, np.ndarray]:
        rows = next(found)
        if rows is None:
            raise InputRefused("too little lung")
        mask = np.repeat(np.arange(20) < rows, 10).reshape(1, 20, 10).astype(np.uint8)
        return mask, np.zeros_like(mask)

    slices = [
        of_patient("a", 10),
        of_patient("a", 10),
        of_patient("b", 5),
        of_patient("b", 5),
        of_patient("medseg", None),
    ]
    monkeypatch.setattr(measured, "reader_slices", lambda is_test: slices)
    monkeypatch.setattr(measured, "marked_slice", marked)
    told = measured.lungs_in_slices(Marks())  # type: ignore[arg-type]
    assert told == {"lungs": {"a": 1.0, "b": 0.667}, "lungs, mean": 0.833, "lungs, worst": 0.667}
    Named.gives = staticmethod(lambda what: False)
    assert measured.lungs_in_slices(Marks()) == {}  # type: ignore[arg-type]
