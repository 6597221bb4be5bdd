"""Segmentations: read back by another reader, every voxel lies where it lay, and what they refer to is the CT."""

import errno
import os
import shutil
from dataclasses import replace
from pathlib import Path

import highdicom as hd
import numpy as np
import pydicom
import pytest

from sscild_desktop import __version__
from sscild_desktop.core.errors import ExportFailed, InputRefused
from sscild_desktop.core.evaluate.reading import read_mask
from sscild_desktop.core.exports.dicom import bundle, codes
from sscild_desktop.core.exports.dicom.bundle import Wanted, wanted_parts, write_dicom
from sscild_desktop.core.exports.dicom.segmentation import method_of
from sscild_desktop.core.exports.dicom.source import make_source
from sscild_desktop.core.pseudonyms.disguise import Disguise
from sscild_desktop.core.results import CAREFULLY, IN_FULL, FoundMasks, LesionResult, NetworkUse
from tests.core.dicom.factory import CORONAL, SAGITTAL, UID, set_raw, stack_positions, write, write_series
from tests.core.dicom.grouping.test_odd_mixtures import _enhanced
from tests.core.exports.dicom.made import SMALL, all_points, analysed, in_patient, names_in, opened

SLICES = 6
SEG = Wanted(("seg",))
FEET_FIRST = (-1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
PRONE = (-1.0, 0.0, 0.0, 0.0, -1.0, 0.0)
OBLIQUE = (0.96, 0.28, 0.0, -0.28, 0.96, 0.0)
UPSIDE_DOWN = (0.0, 0.0, -1.0, 0.0, 1.0, 0.0)
TILT = (1.0, 0.0, 0.0, 0.0, float(np.cos(0.3)), float(np.sin(0.3)))

DIRECTIONS = {
    "axial": {},
    "feet first": {"orientation": FEET_FIRST},
    "prone": {"orientation": PRONE},
    "coronal": {"orientation": CORONAL},
    "sagittal": {"orientation": SAGITTAL},
    "negative sagittal": {"orientation": UPSIDE_DOWN},
    "oblique": {"orientation": OBLIQUE},
    "far from square": {"spacing": (9.0, 2.5)},
}


def series_of(folder: Path, is_reversed: bool = False, step: float = 4.0, **how: object):
    how = SMALL | how
    positions = stack_positions(SLICES, step, **how)
    write_series(folder, positions[::-1] if is_reversed else positions, **how)
    return opened(folder)


def tilted(folder: Path):
    """A gantry that was tilted: the slices are moved sideways against each other."""
    first = stack_positions(1, 1.0, TILT, **SMALL)[0]
    write_series(folder, [first + np.array([0.0, 0.0, 4.0 * k]) for k in range(SLICES)], orientation=TILT, **SMALL)
    return opened(folder)


def without_a_slice(folder: Path):
    positions = stack_positions(10, 2.0, **SMALL)
    write_series(folder, [one for k, one in enumerate(positions) if k != 5], **SMALL)
    return opened(folder)


def multiframe(folder: Path):
    write(_enhanced(SLICES), folder / "a")
    return opened(folder)


CASES = {name: (lambda folder, how=how: series_of(folder, **how)) for name, how in DIRECTIONS.items()} | {
    "files in reverse": lambda folder: series_of(folder, is_reversed=True),
    "tilted gantry": tilted,
    "a slice is missing": without_a_slice,
    "multi-frame": multiframe,
}


AS_LABELS = ("prone", "tilted gantry", "multi-frame")
"""Label maps lie on the same planes, so some directions are enough."""


@pytest.mark.parametrize(
    ("case", "kind"), [*((case, "BINARY") for case in CASES), *((case, "LABELMAP") for case in AS_LABELS)]
)
def test_every_voxel_comes_back_where_it_lay(tmp_path, case, kind):
    series, volume = CASES[case](tmp_path / "ct")
    analysis = analysed(volume)
    written = write_dicom(analysis, series, tmp_path / "out", Wanted(("seg",), kind == "LABELMAP"))
    masks = [read_mask(path, volume) for path in written]
    for mask in masks:
        for label in mask.labels:
            assert (mask.voxels(label) == EXPECTED[label.name](analysis)).all(), label
    assert {label.name for mask in masks for label in mask.labels} == set(EXPECTED)


@pytest.mark.parametrize("case", ["prone", "tilted gantry"])
def test_another_reader_finds_the_voxels_there_too(tmp_path, case):
    series, volume = CASES[case](tmp_path / "ct")
    analysis, points = analysed(volume), all_points(volume)
    for path in write_dicom(analysis, series, tmp_path / "out", SEG):
        segmentation = hd.seg.segread(path)
        found = segmentation.get_volume(allow_missing_positions=False)
        for number in segmentation.segment_numbers:
            label = segmentation.get_segment_description(number).segment_label
            back = in_patient(found.array[..., number - 1], points, found.affine)
            assert (back.reshape(volume.hu.shape) > 0).tobytes() == EXPECTED[label](analysis).tobytes(), label


EXPECTED = {
    "Right lung": lambda a: a.lungs.mask == 1,
    "Left lung": lambda a: a.lungs.mask == 2,
    "Right upper lobe": lambda a: a.lobes.mask == 1,
    "Right middle lobe": lambda a: a.lobes.mask == 2,
    "Right lower lobe": lambda a: a.lobes.mask == 3,
    "Left upper lobe": lambda a: a.lobes.mask == 4,
    "Left lower lobe": lambda a: a.lobes.mask == 5,
    "Ground-glass opacity": lambda a: (a.lesions.mask & 1) > 0,
    "Reticulation": lambda a: (a.lesions.mask & 2) > 0,
    "Consolidation": lambda a: (a.lesions.mask & 4) > 0,
    "Established fibrosis": lambda a: (a.lesions.mask & 8) > 0,
}


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """A plain axial series, its analysis and its segmentations."""
    folder = tmp_path_factory.mktemp("plain")
    series, volume = series_of(folder / "ct")
    analysis = analysed(volume)
    return series, analysis, write_dicom(analysis, series, folder / "out", SEG)


def read(files, name):
    return pydicom.dcmread(next(path for path in files if path.name == f"seg-{name}.dcm"))


def test_one_object_for_each_mask_in_a_series_of_its_own(plain):
    assert names_in(plain[2]) == ["seg-lesions.dcm", "seg-lobes.dcm", "seg-lungs.dcm"]
    found = [pydicom.dcmread(path) for path in plain[2]]
    assert len({one.SeriesInstanceUID for one in found}) == len({one.SeriesNumber for one in found}) == 3


def test_patient_study_and_frame_of_reference_are_those_of_the_ct(plain):
    ct = pydicom.dcmread(plain[0].files[0])
    for path in plain[2]:
        one = pydicom.dcmread(path)
        for keyword in ("PatientName", "PatientID", "StudyInstanceUID", "FrameOfReferenceUID", "StudyDate"):
            assert one[keyword].value == ct[keyword].value, keyword
        assert one.SeriesInstanceUID != ct.SeriesInstanceUID


def test_every_frame_names_the_slice_that_lies_there(plain):
    one = read(plain[2], "lobes")
    places = {}
    for path in plain[0].files:
        ct = pydicom.dcmread(path, stop_before_pixels=True)
        places[ct.SOPInstanceUID] = [float(value) for value in ct.ImagePositionPatient]
    assert {ref.ReferencedSOPInstanceUID for ref in one.ReferencedSeriesSequence[0].ReferencedInstanceSequence} == set(
        places
    )
    assert one.ReferencedSeriesSequence[0].SeriesInstanceUID == f"{UID}1"
    assert len(one.PerFrameFunctionalGroupsSequence) == 5 * len(places)
    for frame in one.PerFrameFunctionalGroupsSequence:
        named = frame.DerivationImageSequence[0].SourceImageSequence[0].ReferencedSOPInstanceUID
        assert frame.PlanePositionSequence[0].ImagePositionPatient == pytest.approx(places[named])


def test_frames_of_a_multi_frame_ct_are_named_by_their_number(tmp_path):
    series, volume = multiframe(tmp_path / "ct")
    one = read(write_dicom(analysed(volume), series, tmp_path / "out", SEG), "lungs")
    ct = pydicom.dcmread(tmp_path / "ct" / "a", stop_before_pixels=True)
    for frame in one.PerFrameFunctionalGroupsSequence:
        source = frame.DerivationImageSequence[0].SourceImageSequence[0]
        assert source.ReferencedSOPInstanceUID == ct.SOPInstanceUID
        origin = ct.PerFrameFunctionalGroupsSequence[source.ReferencedFrameNumber - 1].PlanePositionSequence[0]
        assert frame.PlanePositionSequence[0].ImagePositionPatient == pytest.approx(list(origin.ImagePositionPatient))


def test_classes_have_codes_of_the_standards(plain):
    words = {
        one.SegmentLabel: (
            one.SegmentedPropertyTypeCodeSequence[0].CodeValue,
            one.SegmentedPropertyTypeCodeSequence[0].CodingSchemeDesignator,
        )
        for name in ("lungs", "lobes", "lesions")
        for one in read(plain[2], name).SegmentSequence
    }
    assert words["Right lung"] == words["Left lung"] == ("39607008", "SCT")
    assert words["Right upper lobe"] == words["Left upper lobe"] == ("45653009", "SCT")
    assert words["Ground-glass opacity"] == ("112120", "DCM")
    sides = [
        one.SegmentedPropertyTypeCodeSequence[0].SegmentedPropertyTypeModifierCodeSequence[0].CodeMeaning
        for one in read(plain[2], "lobes").SegmentSequence
    ]
    assert sides == ["Right", "Right", "Right", "Left", "Left"]


def test_a_mask_that_the_reader_corrected_is_not_called_automatic(plain, tmp_path):
    series, analysis, files = plain
    mask = analysis.lesions.mask.copy()
    mask[2, 3, 4] ^= 1
    found = FoundMasks(analysis.lungs, analysis.lesions, replace(analysis.lobes, mask=analysis.lobes.mask.copy()))
    corrected = replace(analysis, lesions=LesionResult(mask, analysis.lesions.extents), found=found)
    written = write_dicom(corrected, series, tmp_path / "out", SEG)

    def types(files):
        names = ("lungs", "lobes", "lesions")
        return [{one.SegmentAlgorithmType for one in read(files, name).SegmentSequence} for name in names]

    assert types(files) == [{"AUTOMATIC"}] * 3
    assert types(written) == [{"AUTOMATIC"}, {"AUTOMATIC"}, {"SEMIAUTOMATIC"}]


@pytest.mark.parametrize(("role", "manner"), [("lesions", ""), ("lesions", CAREFULLY), ("scores", IN_FULL)])
def test_a_network_is_named_with_its_version_in_whatever_manner_it_ran(plain, role, manner):
    name = f"{role}-own{manner}"
    use = NetworkUse(f"{role}-own", "3.1", "0" * 64, "CPUExecutionProvider")
    analysis = replace(plain[1], networks=(use,), methods={role: name, "lungs": "threshold"})
    assert method_of(analysis, role) == (name, codes.NETWORK_FAMILY, "3.1")
    assert method_of(analysis, "lungs") == ("threshold", codes.BUILT_IN_FAMILY, __version__)


def test_an_empty_class_is_there_and_empty(plain):
    one = hd.seg.segread(next(path for path in plain[2] if path.name == "seg-lesions.dcm"))
    number = one.get_segment_numbers(segment_label="Consolidation")[0]
    assert not one.get_volume(segment_numbers=[number]).array.any()


def test_a_class_that_the_network_does_not_mark_is_not_there(plain, tmp_path):
    series, analysis, _ = plain
    some = {key: analysis.lesions.extents[key] for key in ("ggo", "total")}
    marked = replace(analysis, lobes=None, lesions=LesionResult(analysis.lesions.mask, some))
    files = write_dicom(marked, series, tmp_path / "out", SEG)
    assert names_in(files) == ["seg-lesions.dcm", "seg-lungs.dcm"]
    assert [one.SegmentLabel for one in read(files, "lesions").SegmentSequence] == ["Ground-glass opacity"]


def test_a_header_full_of_nonsense_is_no_hindrance(tmp_path):
    def spoil(data, index):
        nonsense = {
            "PatientSex": "MALE",
            "StudyTime": "noon",
            "PatientBirthDate": "1.1.1950",
            "StudyDate": "2020.01.02",
        }
        for keyword, value in nonsense.items():
            set_raw(data, keyword, value)
        del data.PatientName, data.FrameOfReferenceUID

    write_series(tmp_path / "ct", stack_positions(SLICES, 4.0, **SMALL), spoil, **SMALL)
    series, volume = opened(tmp_path / "ct")
    one = read(write_dicom(analysed(volume), series, tmp_path / "out", SEG), "lungs")
    assert (one.PatientSex, one.PatientBirthDate, one.StudyDate, one.StudyTime) == ("", "", "20200102", "")
    assert one.FrameOfReferenceUID.startswith("2.25.")


def test_what_headers_leave_out_here_and_there_is_that_of_the_others(tmp_path):
    def thin_out(data, index):
        for place, keyword in enumerate(("FrameOfReferenceUID", "StudyInstanceUID", "SeriesInstanceUID")):
            if index % 3 == place:
                del data[keyword]

    write_series(tmp_path / "ct", stack_positions(SLICES, 4.0, **SMALL), thin_out, **SMALL)
    series, volume = opened(tmp_path / "ct")
    for path in write_dicom(analysed(volume), series, tmp_path / "out", Wanted(("seg", "sr", "sc")), hu=volume.hu):
        one = pydicom.dcmread(path)
        assert one.StudyInstanceUID == UID + "9"
        assert one.get("FrameOfReferenceUID", UID + "8") == UID + "8"


def test_a_ct_without_uids_gets_some_that_go_together(tmp_path):
    def thin_out(data, _index):
        del data.StudyInstanceUID, data.SeriesInstanceUID, data.FrameOfReferenceUID

    write_series(tmp_path / "ct", stack_positions(SLICES, 4.0, **SMALL), thin_out, **SMALL)
    series, volume = opened(tmp_path / "ct")
    wanted = Wanted(("seg", "sr"))
    found = [pydicom.dcmread(path) for path in write_dicom(analysed(volume), series, tmp_path / "out", wanted)]
    assert len({one.StudyInstanceUID for one in found}) == 1 and found[0].StudyInstanceUID.is_valid
    assert found[0].ReferencedSeriesSequence[0].SeriesInstanceUID.is_valid


def test_a_ct_without_meta_headers_goes_out_under_a_pseudonym(tmp_path):
    for path in write_series(tmp_path / "ct", stack_positions(SLICES, 4.0, **SMALL), **SMALL):
        whole = path.read_bytes()
        path.write_bytes(whole[144 + int.from_bytes(whole[140:144], "little") :])
    series, volume = opened(tmp_path / "ct")
    wanted = Wanted(("ct",), disguise=Disguise("P0001", 100, b"s" * 32))
    write_dicom(analysed(volume), series, tmp_path / "out", wanted)
    assert (opened(tmp_path / "out")[1].hu == volume.hu).all()


@pytest.mark.parametrize(
    ("charset", "name"),
    [(["", "ISO 2022 IR 87"], "Yamada^Tarou=山田^太郎=やまだ^たろう"), ("ISO_IR 100", "Müller^Jürgen")],
)
def test_names_in_every_character_set_come_out_as_they_were(tmp_path, charset, name):
    def rename(data, _index):
        set_raw(data, "SpecificCharacterSet", charset)
        set_raw(data, "PatientName", name)

    write_series(tmp_path / "ct", stack_positions(SLICES, 4.0, **SMALL), rename, **SMALL)
    series, volume = opened(tmp_path / "ct")
    wanted = Wanted(("sr", "sc", "pdf"), pdf=b"%PDF-1.4")
    for path in write_dicom(analysed(volume), series, tmp_path / "out", wanted, hu=volume.hu):
        assert str(pydicom.dcmread(path).PatientName) == name


# --- what cannot be written ------------------------------------------------------------------------------------------


def test_without_a_dicom_source_one_sentence_says_so(plain, tmp_path):
    for series in (None, replace(plain[0], slices=(), stack=None)):
        with pytest.raises(ExportFailed, match="needs a CT that was opened from DICOM files"):
            write_dicom(plain[1], series, tmp_path / "out", SEG)
    assert not list(tmp_path.iterdir())


def test_a_full_disk_leaves_nothing(plain, tmp_path, monkeypatch):
    calls = []

    def full(path):
        calls.append(path)
        if len(calls) == 2:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(bundle, "sync_file", full)
    with pytest.raises(ExportFailed, match="No space left"):
        write_dicom(plain[1], plain[0], tmp_path / "new" / "out", SEG)
    assert not list(tmp_path.iterdir())


def test_a_name_that_is_too_long_is_told(plain, tmp_path):
    with pytest.raises(ExportFailed, match="too long"):
        write_dicom(plain[1], plain[0], tmp_path / ("x" * 300), SEG)
    assert not list(tmp_path.iterdir())


def test_letters_of_all_kinds_may_be_in_the_path(plain, tmp_path):
    files = write_dicom(plain[1], plain[0], tmp_path / "Großmann 肺", SEG)
    assert len(files) == 3 and all(path.is_file() for path in files)


def test_what_was_there_stays(plain, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine").write_text("kept")
    files = write_dicom(plain[1], plain[0], tmp_path / "out", SEG)
    assert {path.parent.name for path in files} == {"out (2)"}
    assert names_in(tmp_path.iterdir()) == ["out", "out (2)"] and (tmp_path / "out" / "mine").read_text() == "kept"


def test_files_that_are_gone_are_told(tmp_path):
    series, volume = series_of(tmp_path / "ct")
    shutil.rmtree(tmp_path / "ct")
    with pytest.raises(ExportFailed, match="open the CT again"):
        write_dicom(analysed(volume), series, tmp_path / "out", SEG)


def test_the_source_knows_which_planes_were_never_there(tmp_path):
    series, volume = without_a_slice(tmp_path / "ct")
    source = make_source(series, volume.geometry)
    assert [k for k, one in enumerate(source.sop_of_plane) if one is None] == [5]


def test_unknown_parts_are_refused():
    assert wanted_parts("seg") == ("seg",)
    for words in ("", "seg,mri"):
        with pytest.raises(InputRefused, match="is not a list of DICOM objects"):
            wanted_parts(words)
