"""The structured report: every number of the analysis, what it is of, and the segment or the slice it belongs to."""

import shutil
import subprocess
from dataclasses import replace

import highdicom as hd
import numpy as np
import pydicom
import pytest

from sscild_desktop.core.classes import LESION_NAMES
from sscild_desktop.core.corrected import typed
from sscild_desktop.core.exports.dicom.bundle import Wanted, write_dicom
from sscild_desktop.core.exports.dicom.codes import GOH_STAGE, SCHEME
from sscild_desktop.core.exports.dicom.measurements import BY_HAND
from sscild_desktop.core.results import FoundMasks, LungResult, Scores
from tests.core.dicom.factory import stack_positions, write_series
from tests.core.exports.dicom.made import SMALL, analysed, opened

FVC = 65.0


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    """Series, analysis and the files of segmentations and report."""
    folder = tmp_path_factory.mktemp("report")
    write_series(folder / "ct", stack_positions(8, 4.0, **SMALL), **SMALL)
    series, volume = opened(folder / "ct")
    analysis = analysed(volume)
    wanted = Wanted(("seg", "sr"), fvc_percent=FVC)
    return series, analysis, write_dicom(analysis, series, folder / "out", wanted)


def report_of(files):
    return hd.sr.srread(next(path for path in files if path.name == "sr-measurements.dcm")).content


def groups_of(content):
    """Name → (measurements by the words for them, evaluations, the group)."""
    found = [*content.get_volumetric_roi_measurement_groups(), *content.get_image_measurement_groups()]
    return {
        one.tracking_identifier: (
            {value.name.meaning: (value.value, value.unit.value) for value in one.get_measurements()},
            one.get_qualitative_evaluations(),
            one,
        )
        for one in found
    }


def test_every_number_is_there_with_its_unit(case):
    groups = groups_of(report_of(case[2]))
    assert groups["Both lungs"][0]["Volume"] == (4300.0, "ml")
    assert groups["Both lungs"][0]["Attenuation Coefficient"] == (-820.5, "[hnsf'U]")
    assert groups["Right lung"][0] == {"Volume": (2300.0, "ml")}
    assert groups["Ground-glass opacity"][0]["Extent in percent of the volume of both lungs"] == (12.0, "%")
    assert groups["Consolidation"][0]["Volume"] == (0.0, "ml")
    assert groups["Total disease"][0]["Volume"] == (43.0 * 19.25, "ml")
    assert groups["Left lower lobe"][0]["Lobar severity 0 to 5 (Guiot 2025)"] == (2.0, "1")
    levels = {number: groups[f"Goh level {number}"][0] for number in range(1, 6)}
    assert [levels[n]["Total extent (TOT) in percent of the lung area"][0] for n in levels] == [10, 20, 30, 40, 50]
    assert levels[5]["Patient z of the Goh level"] == (-105.0, "mm")


def test_the_stage_stands_with_its_inputs(case):
    values, evaluations, _ = groups_of(report_of(case[2]))["Goh stage"]
    assert values["Mean total extent of the five Goh levels"] == (30.0, "%")
    assert values["FVC in percent predicted, as used for the stage"] == (FVC, "%")
    stage = next(one.value for one in evaluations if one.name == GOH_STAGE)
    assert (stage.meaning, stage.scheme_designator) == ("Extensive disease", SCHEME)


def test_classes_refer_to_their_segment_and_levels_to_their_slice(case):
    series, analysis, files = case
    groups = groups_of(report_of(files))
    lesions = pydicom.dcmread(next(path for path in files if path.name == "seg-lesions.dcm"))
    segment = groups["Reticulation"][2].referenced_segment
    assert segment.referenced_sop_instance_uid == lesions.SOPInstanceUID
    assert segment[0].ReferencedSOPSequence[0].ReferencedSegmentNumber == 2
    assert groups["Reticulation"][2].tracking_uid == lesions.SegmentSequence[1].TrackingUID
    shown = groups["Goh level 3"][2].source_images[0].ReferencedSOPSequence[0].ReferencedSOPInstanceUID
    assert shown == series.slices[analysis.levels[2].slice].sop_uid


def test_without_segmentations_and_stages_the_rest_stands(case, tmp_path):
    series, analysis, _ = case
    bare = replace(analysis, lobes=None, lesions=None, levels=analysis.levels[:3])
    files = write_dicom(bare, series, tmp_path / "out", Wanted(("sr",)))
    levels = [f"Goh level {number}" for number in (1, 2, 3)]
    assert set(groups_of(report_of(files))) == {"Both lungs", "Right lung", "Left lung", *levels}


def test_numbers_say_where_the_reader_changed_them(case, tmp_path):
    series, analysis, files = case
    lungs = LungResult(np.where(analysis.lungs.mask == 1, 0, analysis.lungs.mask), 2000.0, 0.0, 2000.0, float("nan"))
    first = typed(analysis.levels[0], Scores(15.0, 5.0, 10.0), "", "")
    found = FoundMasks(analysis.lungs, analysis.lesions)
    changed = replace(analysis, lungs=lungs, lobes=None, levels=(first, *analysis.levels[1:]), found=found)
    written = write_dicom(changed, series, tmp_path / "out", Wanted(("sr",)))

    def by_hand(files):
        return {name for name, (_, _, one) in groups_of(report_of(files)).items() if BY_HAND in one[0].to_json()}

    lesions = {name for name in groups_of(report_of(files)) if name in (*LESION_NAMES.values(), "Total disease")}
    assert by_hand(written) == {"Both lungs", "Right lung", "Left lung", "Goh level 1", "Goh stage"} | lesions
    assert by_hand(files) == set()
    assert groups_of(report_of(written))["Both lungs"][0] == {"Volume": (2000.0, "ml")}, "no mean where no number is"


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dciodvfy (Debian dicom3tools) is not installed")
def test_the_validator_of_the_standard_finds_no_error(case):
    for path in case[2]:
        answer = subprocess.run(["dciodvfy", str(path)], capture_output=True, text=True, check=False)
        assert "Error" not in answer.stderr, answer.stderr
