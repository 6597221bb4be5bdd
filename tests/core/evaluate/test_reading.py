"""Masks of every kind of file: the same voxels on the CT's grid, or one sentence on why not."""

from dataclasses import replace

import numpy as np
import pytest
import SimpleITK as sitk

from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.evaluate.reading import OTHER_SERIES, is_mask, read_mask
from sscild_desktop.core.volume import Geometry
from tests.core.evaluate import made_masks as made
from tests.core.evaluate.made_masks import GRID, ct, labels, rectangle

NAMES = {1: "Lung", 2: "Ground glass", 3: "Fibrosis"}


def regions(mask):
    return {label.number: mask.voxels(label) for label in mask.labels}


def assert_same(mask, wanted=None):
    wanted = labels() if wanted is None else wanted
    found = regions(mask)
    for number in np.unique(wanted[wanted > 0]):
        assert np.array_equal(found[int(number)], wanted == number), number


@pytest.mark.parametrize("name", ["m.nii", "m.nii.gz", "m.nrrd", "m.mha"])
def test_image_files_give_their_labels(tmp_path, name):
    mask = read_mask(made.write_image(tmp_path / name, labels()), ct())
    assert_same(mask)
    assert mask.signature == "1; 2; 3"


@pytest.mark.parametrize("flips", [(True, False, False), (False, True, True), (True, True, True)])
def test_a_mask_stored_the_other_way_round_lies_where_it_lay(tmp_path, flips):
    image = sitk.Flip(made.to_image(labels(), GRID), flips)
    sitk.WriteImage(image, str(tmp_path / "m.nii.gz"))
    assert_same(read_mask(tmp_path / "m.nii.gz", ct()))


def test_a_mask_stored_with_other_axes_first_lies_where_it_lay(tmp_path):
    sitk.WriteImage(sitk.PermuteAxes(made.to_image(labels(), GRID), (2, 0, 1)), str(tmp_path / "m.nrrd"))
    assert_same(read_mask(tmp_path / "m.nrrd", ct()))


def test_a_mask_of_a_part_of_the_ct_and_one_with_empty_margins_are_put_in_place(tmp_path):
    part = sitk.RegionOfInterest(made.to_image(labels(), GRID), (8, 9, 4), (1, 2, 1))
    sitk.WriteImage(part, str(tmp_path / "part.nii.gz"))
    assert_same(read_mask(tmp_path / "part.nii.gz", ct()))
    sitk.WriteImage(sitk.ConstantPad(made.to_image(labels(), GRID), (1, 2, 3), (3, 2, 1)), str(tmp_path / "more.nrrd"))
    assert_same(read_mask(tmp_path / "more.nrrd", ct()))


def test_names_of_slicer_are_read_also_of_segments_that_are_empty(tmp_path):
    meta = {}
    for index, (value, name) in enumerate([*NAMES.items(), (4, "Consolidation")]):
        meta |= {f"Segment{index}_Name": name, f"Segment{index}_LabelValue": f"{value}", f"Segment{index}_Layer": "0"}
    mask = read_mask(made.write_image(tmp_path / "m.seg.nrrd", labels(), **meta), ct())
    assert mask.signature == "1 Lung; 2 Ground glass; 3 Fibrosis; 4 Consolidation"
    assert_same(mask)
    assert not mask.voxels(mask.labels[3]).any()


def test_layers_of_slicer_hold_segments_that_overlap(tmp_path):
    both = [(labels() == 2).astype(np.uint8), (labels() >= 1).astype(np.uint8)]
    sitk.WriteImage(sitk.Compose([made.to_image(one, GRID) for one in both]), str(tmp_path / "m.seg.nrrd"))
    mask = read_mask(tmp_path / "m.seg.nrrd", ct())
    assert [np.array_equal(mask.voxels(one), part > 0) for one, part in zip(mask.labels, both, strict=True)] == [1, 1]


@pytest.mark.parametrize("name", ["m.nii.gz", "m.nrrd"])
def test_a_large_mask_that_packs_well_is_no_bomb(tmp_path, name):
    """A small part of a chest of 1 mm slices packs far better than a CT may."""
    large = replace(GRID, shape=(300, 512, 512), spacing=(1.0, 0.7, 0.7))
    drawn = np.zeros(large.shape, np.uint8)
    drawn[100:105, 200:210, 200:210] = 1
    path = made.write_image(tmp_path / name, drawn, large)
    assert path.stat().st_size * 200 < drawn.nbytes
    assert np.array_equal(read_mask(path, ct(large)).layers[0], drawn)


@pytest.mark.parametrize("kind", ["BINARY", "FRACTIONAL", "LABELMAP"])
@pytest.mark.parametrize("upside_down", [False, True])
def test_segmentations_give_their_segments(tmp_path, kind, upside_down):
    mask = read_mask(made.write_seg(tmp_path / "seg.dcm", labels(), NAMES, kind, upside_down=upside_down), ct())
    assert mask.signature == "1 Lung; 2 Ground glass; 3 Fibrosis"
    assert_same(mask)
    assert mask.notes == ()


def test_a_segment_without_a_frame_is_empty_and_not_lost(tmp_path):
    mask = read_mask(made.write_seg(tmp_path / "seg.dcm", labels(), NAMES | {7: "Consolidation"}), ct())
    assert not regions(mask)[7].any() and len(mask.labels) == 4


def test_contours_hold_the_voxels_whose_centres_lie_inside_them(tmp_path):
    outer = [rectangle(z, (1.5, 8.5), (1.5, 7.5)) for z in (1, 2, 3)]
    hole = [rectangle(2, (3.5, 5.5), (3.5, 4.5))]
    mask = read_mask(made.write_structures(tmp_path / "rt.dcm", {"Lung": outer + hole, "GGO": []}), ct())
    wanted = np.zeros(made.SHAPE, bool)
    wanted[1:4, 2:9, 2:8] = True
    wanted[2, 4:6, 4] = False
    assert np.array_equal(mask.voxels(mask.labels[0]), wanted)
    assert not mask.voxels(mask.labels[1]).any()


def test_a_slanted_contour_has_the_area_that_it_encloses(tmp_path):
    big = Geometry((3, 100, 100), (1.0, 1.0, 1.0), (0.0, 0.0, 0.0))
    angle = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    circle = np.stack([np.ones(200), 50 + 30 * np.sin(angle), 50 + 20 * np.cos(angle)], 1)
    mask = read_mask(made.write_structures(tmp_path / "rt.dcm", {"x": [circle]}, geometry=big), ct(big))
    assert np.count_nonzero(mask.layers[0]) == pytest.approx(np.pi * 30 * 20, rel=0.01)


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (replace(GRID, spacing=(2.5, 0.7, 0.9)), "are not those of the CT"),
        (replace(GRID, origin=(-10.0, -20.3, 30.0)), "0.30 mm beside the voxels"),
        (replace(GRID, origin=(-10.0, -20.0, 42.5)), "reaches beyond the CT"),
        (replace(GRID, direction=((0.8, -0.6, 0), (0.6, 0.8, 0), (0, 0, 1))), "is turned against the CT"),
    ],
)
def test_a_mask_of_another_grid_is_refused_with_what_differs(tmp_path, other, words):
    path = made.write_image(tmp_path / "m.nrrd", labels(), other)
    with pytest.raises(InputRefused, match=words):
        read_mask(path, ct())


def test_segmentations_and_contours_of_another_grid_are_refused(tmp_path):
    moved, beyond = replace(GRID, origin=(-10.0, -20.3, 30.0)), replace(GRID, origin=(-10.0, -20.0, 55.0))
    with pytest.raises(InputRefused, match="does not lie on the voxels"):
        read_mask(made.write_seg(tmp_path / "a.dcm", labels(), NAMES, geometry=moved), ct())
    with pytest.raises(InputRefused, match="reaches beyond"):
        read_mask(made.write_seg(tmp_path / "b.dcm", labels(), NAMES, geometry=beyond), ct())
    with pytest.raises(InputRefused, match="do not lie on the slices"):
        read_mask(made.write_structures(tmp_path / "c.dcm", {"x": [rectangle(1.5, (1, 4), (1, 4))]}), ct())
    with pytest.raises(InputRefused, match="reach beyond"):
        read_mask(made.write_structures(tmp_path / "d.dcm", {"x": [rectangle(1, (1, 40), (1, 4))]}), ct())


def test_a_mask_of_another_patient_is_refused_unless_it_names_this_very_series(tmp_path):
    for write in (
        lambda **who: made.write_seg(tmp_path / "m.dcm", labels(), NAMES, **who),
        lambda **who: made.write_structures(tmp_path / "m.dcm", {"x": [rectangle(1, (1, 4), (1, 4))]}, **who),
    ):
        with pytest.raises(InputRefused, match="of another patient"):
            read_mask(write(patient="P2", uid="9.9"), ct())
        assert read_mask(write(patient="P2"), ct()).notes == ()  # a pseudonym in one of both
        assert read_mask(write(uid="9.9"), ct()).notes == (OTHER_SERIES,)


def test_what_is_no_mask_is_refused_in_one_sentence(tmp_path):
    (tmp_path / "text.txt").write_text("hello")
    (tmp_path / "cut.nii.gz").write_bytes(made.write_image(tmp_path / "m.nii.gz", labels()).read_bytes()[:60])
    fractions = sitk.Cast(made.to_image(labels(), GRID), sitk.sitkFloat32) * 0.5
    sitk.WriteImage(fractions, str(tmp_path / "half.nii.gz"))
    sitk.WriteImage(sitk.Cast(made.to_image(labels(), GRID), sitk.sitkInt16) * -500, str(tmp_path / "ct.nii.gz"))
    sitk.WriteImage(sitk.JoinSeries([made.to_image(labels(), GRID)] * 2), str(tmp_path / "four.nii.gz"))
    told = {"text.txt": "is no mask", "cut.nii.gz": "cannot be read", "half.nii.gz": "fractions",
            "ct.nii.gz": "no mask", "four.nii.gz": "4 dimensions", "absent.nii": "There is no file"}  # fmt: skip
    for name, words in told.items():
        with pytest.raises(InputRefused, match=words):
            read_mask(tmp_path / name, ct())
    with pytest.raises(InputRefused, match="is a folder with"):
        read_mask(tmp_path, ct())


def test_the_one_file_of_a_folder_is_taken(tmp_path):
    folder = tmp_path / "SEG 1"
    folder.mkdir()
    made.write_seg(folder / "1.dcm", labels(), NAMES)
    assert_same(read_mask(folder, ct()))


def test_masks_are_told_from_cts_by_their_headers(tmp_path):
    rng = np.random.default_rng(0)
    hu = sitk.GetImageFromArray(rng.integers(-1000, 400, (40, 12, 10)).astype(np.int16))
    sitk.WriteImage(hu, str(tmp_path / "ct.nii.gz"))
    assert not is_mask(tmp_path / "ct.nii.gz")
    assert is_mask(made.write_image(tmp_path / "m.nii.gz", labels()))
    assert is_mask(made.write_seg(tmp_path / "s.dcm", labels(), NAMES))
    assert is_mask(made.write_structures(tmp_path / "r.dcm", {"x": []}))
    (tmp_path / "t.txt").write_text("x")
    assert not is_mask(tmp_path / "t.txt") and not is_mask(tmp_path)
