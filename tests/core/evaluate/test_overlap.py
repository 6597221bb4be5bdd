"""Labels to classes, overlap by hand, surfaces in millimetres, the confusion matrix, and empty masks."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sscild_desktop.core import agreement
from sscild_desktop.core.classes import Lesion
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.evaluate.evaluation import evaluate
from sscild_desktop.core.evaluate.labels import Marks, compared, guessed, marks_of_reader, not_compared, parse_mapping
from sscild_desktop.core.evaluate.masks import Label, LayerBuilder, ReaderMask
from sscild_desktop.core.evaluate.overlap import confusion, hausdorff_95, overlap, surface
from tests.core.evaluate.made_masks import GRID, SHAPE, labels

SPACING = (2.5, 0.7, 0.8)


def cube(*slices, shape=(20, 20, 20)):
    mask = np.zeros(shape, bool)
    mask[slices] = True
    return mask


def reader(*names, values=None):
    mask = labels() if values is None else values
    return ReaderMask("m.nii", (mask,), tuple(Label(n, name, 0, n) for n, name in enumerate(names, 1)))


def test_overlap_by_hand():
    a, b = cube(slice(0, 4), slice(0, 4), slice(0, 4)), cube(slice(2, 6), slice(0, 4), slice(0, 4))
    found = overlap("ggo", a, b, SPACING)
    assert (found.tp, found.fp, found.fn) == (32, 32, 32)
    assert (found.dice, found.jaccard, found.precision, found.recall) == pytest.approx((0.5, 1 / 3, 0.5, 0.5))
    assert found.program_ml == pytest.approx(64 * 2.5 * 0.7 * 0.8 / 1000) and found.difference_ml == 0
    assert found.dice == agreement.dice(a, b)


def test_hausdorff_knows_how_long_voxels_are():
    one, other = cube(slice(5, 10), slice(5, 10), slice(5, 10)), cube(slice(7, 12), slice(5, 10), slice(5, 10))
    assert hausdorff_95(one, other, (2.5, 1, 1)) == pytest.approx(5.0)  # two slices
    assert hausdorff_95(one, np.roll(one, 3, 2), (2.5, 1, 0.8)) == pytest.approx(2.4)
    assert hausdorff_95(one, one, SPACING) == 0
    assert math.isnan(hausdorff_95(one, one & False, SPACING))


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**30))
def test_hausdorff_is_the_definition_over_all_pairs_of_surface_voxels(seed):
    rng = np.random.default_rng(seed)
    one, other = rng.random((2, 5, 6, 7)) > 0.7
    points = [surface(mask) * np.array(SPACING) for mask in (one, other)]
    apart = np.linalg.norm(points[0][:, None] - points[1][None], axis=2)
    wanted = max(np.percentile(apart.min(1), 95), np.percentile(apart.min(0), 95))
    assert hausdorff_95(one, other, SPACING) == pytest.approx(wanted)


def test_the_surface_is_what_an_erosion_takes_away():
    from scipy import ndimage

    mask = np.random.default_rng(1).random((9, 8, 7)) > 0.3
    assert np.array_equal(surface(mask), np.argwhere(mask & ~ndimage.binary_erosion(mask)))


def test_masks_that_are_empty_on_one_side_or_both_are_defined():
    none, some = cube(slice(0, 0)), cube(slice(1, 3), slice(1, 3), slice(1, 3))
    both = overlap("ggo", none, none, SPACING)
    assert math.isnan(both.dice) and math.isnan(both.hd95_mm) and both.note == "neither marked any"
    missed = overlap("ggo", none, some, SPACING)
    assert missed.dice == 0 and missed.recall == 0 and math.isnan(missed.precision)
    assert missed.note == "the program marked none" and missed.difference_percent == -100
    made_up = overlap("ggo", some, none, SPACING)
    assert made_up.dice == 0 and math.isnan(made_up.difference_percent) and made_up.note == "the reader marked none"


def test_names_of_labels_say_what_they_mean_and_the_rest_is_asked():
    mask = reader("Normal_lung", "Ground-Glass", "established fibrosis", "GGO right", "thing")
    assert list(guessed(mask).values()) == ["lungs", "ggo", "fibrosis", "ggo", ""]
    assert guessed(mask, {"5 thing": "ignore"})["5 thing"] == "ignore"
    with pytest.raises(InputRefused, match="Nobody said what “5 thing” of the mask means"):
        marks_of_reader(mask, guessed(mask))


def test_a_mapping_is_typed_by_number_or_name():
    mask = reader("lung", "thing", "x")
    assert parse_mapping("1=lungs, thing=ggo", mask) == {"1 lung": "lungs", "2 thing": "ggo"}
    with pytest.raises(InputRefused, match="has no label “9”"):
        parse_mapping("9=ggo", mask)
    with pytest.raises(InputRefused, match="“1=gras” is no label with its meaning"):
        parse_mapping("1=gras", mask)


def test_the_lung_of_a_reader_is_whole_whether_lesions_were_cut_out_of_it_or_not():
    mapping = {"1 a": "lungs", "2 b": "ggo", "3 c": "fibrosis"}
    marks = marks_of_reader(reader("a", "b", "c"), mapping)
    assert np.array_equal(marks.lungs, labels() > 0)
    assert set(np.unique(marks.lesions)) == {0, int(Lesion.GGO), int(Lesion.FIBROSIS)}
    builder = LayerBuilder(SHAPE)
    for number, mask in enumerate((labels() > 0, labels() == 2, labels() == 3), 1):
        builder.add(number, "abc"[number - 1], mask)
    layered = builder.finished("seg.dcm")
    assert len(layered.layers) == 2
    again = marks_of_reader(layered, mapping)
    assert np.array_equal(again.lungs, marks.lungs) and np.array_equal(again.lesions, marks.lesions)


def marks(kinds, lesions=None, lungs=True):
    lesions = np.zeros(SHAPE, np.uint8) if lesions is None else lesions
    return Marks("", lesions, tuple(kinds), labels() > 0 if lungs else None)


def test_only_what_both_looked_for_is_compared_and_the_rest_is_said():
    every = ("ggo", "reticulation", "consolidation", "fibrosis")
    named = {"1 normal": "lungs", "2 fibrosis": "fibrosis", "3 ggo": "ggo"}
    siccs = marks_of_reader(reader("normal", "fibrosis", "ggo"), named)
    assert compared(marks(every), siccs) == ("lungs", "ggo", "fibrosis", "reticular", "total")
    only = compared(marks(("ggo", "reticulation")), siccs)
    assert only == ("lungs", "ggo", "reticular", "total")
    told = not_compared(marks(("ggo", "reticulation")), siccs, only)
    assert "does not mark established fibrosis" in told[0]
    one = marks_of_reader(reader("lung", "ggo", "x"), {"1 lung": "ignore", "2 ggo": "ggo", "3 x": "ignore"})
    assert compared(marks(every), one) == ("ggo",)
    assert "one kind of lesion alone" in not_compared(marks(every), one, ("ggo",))[0]


def test_the_confusion_matrix_counts_every_voxel_once_in_millilitres():
    truth = marks_of_reader(reader("a", "b", "c"), {"1 a": "lungs", "2 b": "ggo", "3 c": "fibrosis"})
    seen = truth.lesions.copy()
    seen[seen == Lesion.FIBROSIS] = Lesion.CONSOLIDATION
    seen[1, 9, 1] = Lesion.GGO
    program = Marks("", seen, ("ggo", "consolidation", "fibrosis"), labels() > 0)
    found = confusion(program, truth, labels() > 0, GRID.voxel_ml)
    ml = {
        (r, c): v for r, row in zip(found.names, found.ml, strict=True) for c, v in zip(found.names, row, strict=True)
    }
    counts = {key: round(value / GRID.voxel_ml) for key, value in ml.items() if value}
    plain = int(np.count_nonzero(labels() == 1))
    assert counts == {
        ("Lung without lesions", "Lung without lesions"): plain - 1,
        ("Lung without lesions", "Ground-glass opacity"): 1,
        ("Ground-glass opacity", "Ground-glass opacity"): int(np.count_nonzero(labels() == 2)),
        ("Established fibrosis", "Lesion of another kind"): int(np.count_nonzero(labels() == 3)),
    }


def test_an_evaluation_is_the_same_in_a_box_and_says_when_a_mask_lies_beside_the_lungs():
    truth = marks_of_reader(reader("a", "b", "c"), {"1 a": "lungs", "2 b": "ggo", "3 c": "fibrosis"})
    program = Marks("", np.roll(truth.lesions, 1, 2), ("ggo", "fibrosis"), truth.lungs)
    found = evaluate(program, truth, GRID)
    assert found.keys == ("lungs", "ggo", "fibrosis", "total")
    for one in found.overlaps:
        assert one.dice == pytest.approx(agreement.dice(program.region(one.key), truth.region(one.key)))
    ggo = next(one for one in found.overlaps if one.key == "ggo")
    assert ggo.reader_percent == pytest.approx(100 * (labels() == 2).sum() / (labels() > 0).sum())
    assert found.notes == ()
    moved = (np.roll(labels(), 5, 1) > 0).astype(np.uint8)
    named = {"1 ggo": "ggo", "2 x": "ignore", "3 y": "ignore"}
    away = marks_of_reader(reader("ggo", "x", "y", values=moved), named)
    beside = Marks("", program.lesions, program.kinds, np.roll(labels() == 1, -3, 2))
    assert any("is the mask of this CT?" in note for note in evaluate(beside, away, GRID).notes)
    assert evaluate(program, truth, GRID).light().program.lesions.size == 0
