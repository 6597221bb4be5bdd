"""What a comparison reads and computes, with real records, real files and two small generated thoraxes."""

import shutil
from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import numpy as np
import pytest

from sscild_desktop.controllers.compare import work
from sscild_desktop.controllers.compare.page import CompareController
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.content_uid import content_of
from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.core.phantom.dicom_folder import write_dicom_folder
from sscild_desktop.core.progress import silent
from sscild_desktop.core.records import Records
from sscild_desktop.core.results import Analysis, Extent, GohLevel, LesionResult, LungResult
from sscild_desktop.core.volume import Geometry, SeriesInfo, Volume
from sscild_desktop.state.linked_pair import CURRENT, PRIOR
from sscild_desktop.views.compare.page import ComparePage
from tests.phantoms import small_case
from tests.shared import shared_folder

FIRST, SECOND = date(2023, 2, 7), date(2024, 3, 12)
MOVED = np.array([12.0, -7.0, 63.0])
"""Where the second CT's table stood, in mm."""


@pytest.fixture
def records(tmp_path):
    made = Records.open(tmp_path / "records")
    yield made
    made.close()


@pytest.fixture
def patient(records):
    return records.patients.add(Patient(hospital_id="H1"))


def little_ct(uid, patient_id="H1", value=-850):
    hu = np.random.default_rng(value + 2000).integers(value - 50, value + 50, (40, 32, 32)).astype(np.int16)
    info = SeriesInfo(series_uid=uid, study_uid="1.9", patient_id=patient_id, study_date="20230207")
    return Volume(hu, Geometry(hu.shape, (5.0, 10.0, 10.0), (0.0, 0.0, 0.0)), info)


def read(folder):
    from sscild_desktop.core.dicom import load, scan

    return load(scan([folder]).series[0])


def keep(records, patient, folder, day=FIRST):
    """A CT in a folder kept with the patient, as opening it would."""
    volume = read(folder)
    visit = records.visits.add(Visit(patient_id=patient.id, day=day))
    stored = records.series.keep(volume.series, patient.id, visit.id, str(folder), len(volume.hu))
    return stored, volume


@pytest.fixture
def kept(records, patient, tmp_path):
    folder = shared_folder("ct-to-compare", lambda path: write_dicom_folder(little_ct("1.11"), path))
    return keep(records, patient, shutil.copytree(folder, tmp_path / "ct"))


def load(stored, patient, source, records):
    return work.load_ct(stored, patient, str(source), LiveRecords(records), silent)


def test_a_kept_ct_is_read_from_its_files(kept, patient, records, tmp_path):
    stored, volume = kept
    found = load(stored, patient, stored.source, records)
    assert np.array_equal(found.volume.hu, volume.hu)
    assert (found.analysis, found.notice, found.lungs, found.lesions) == (None, "", None, None)


def test_with_the_analysis_that_is_kept_for_it(kept, patient, records):
    stored, volume = kept
    mask = np.ones(volume.hu.shape, np.uint8)
    analysis = Analysis(volume.series, volume.geometry, lungs=LungResult(mask, 1.0, 0.5, 0.5, -850.0))
    records.analyses.keep(stored.id, analysis, True)
    stored = records.series.get(stored.id)
    found = load(stored, patient, stored.source, records)
    assert np.array_equal(found.lungs, mask)


def test_a_lost_analysis_is_said_and_the_ct_shown_all_the_same(kept, patient, records):
    stored, volume = kept
    mask = np.ones(volume.hu.shape, np.uint8)
    analysis = Analysis(volume.series, volume.geometry, lungs=LungResult(mask, 1.0, 0.5, 0.5, -850.0))
    records.analyses.keep(stored.id, analysis, True)
    stored = records.series.get(stored.id)
    for file in [path for path in records.folder.rglob("*") if path.is_file() and "records" not in path.name]:
        file.unlink()
    found = load(stored, patient, stored.source, records)
    assert found.analysis is None
    assert found.notice.endswith(".")


def test_an_analysis_of_another_grid_is_not_laid_over_the_ct(kept, patient, records):
    stored, volume = kept
    other = Geometry((41, 32, 32), (5.0, 10.0, 10.0), (0.0, 0.0, 0.0))
    lungs = LungResult(np.ones(other.shape, np.uint8), 1.0, 0.5, 0.5, -850.0)
    records.analyses.keep(stored.id, Analysis(volume.series, other, lungs=lungs), True)
    found = load(records.series.get(stored.id), patient, stored.source, records)
    assert found.analysis is None
    assert "another grid" in found.notice


def test_files_that_are_gone_are_asked_for(kept, patient, records, tmp_path):
    stored, _ = kept
    (tmp_path / "ct").rename(tmp_path / "elsewhere")
    with pytest.raises(work.FilesNotThere, match="the CT of 2023-02-07 are not where they were"):
        load(stored, patient, stored.source, records)
    with pytest.raises(work.FilesNotThere):
        load(stored, patient, "", records)
    found = load(stored, patient, tmp_path / "elsewhere", records)
    assert found.volume.hu.shape == (40, 32, 32)


def test_a_ct_whose_day_is_to_come_by_a_clock_set_back_is_found(kept, patient, records, monkeypatch):
    stored, _ = kept

    class Early(date):
        @classmethod
        def today(cls):
            return date(2010, 1, 1)

    monkeypatch.setattr("sscild_desktop.core.records.series.date", Early)
    assert load(stored, patient, stored.source, records).volume.hu.shape == (40, 32, 32)


def test_another_series_is_refused(kept, patient, records, tmp_path):
    write_dicom_folder(little_ct("1.12", value=-700), tmp_path / "other")
    with pytest.raises(work.FilesNotThere, match=r"The CT of 2023-02-07.* is not in that folder"):
        load(kept[0], patient, tmp_path / "other", records)


def test_a_folder_of_another_patient_is_refused_as_such(kept, patient, records, tmp_path):
    write_dicom_folder(little_ct("1.12", "H2"), tmp_path / "theirs")
    with pytest.raises(work.FilesNotThere, match="another patient"):
        load(kept[0], patient, tmp_path / "theirs", records)


def test_a_series_of_another_id_that_the_reader_gave_to_the_patient_is_compared(patient, records, tmp_path):
    write_dicom_folder(little_ct("1.11", "H2"), tmp_path / "given")
    stored, _ = keep(records, patient, tmp_path / "given")
    assert load(stored, patient, tmp_path / "given", records).volume.series.patient_id == "H2"


@pytest.mark.parametrize("change", [{"patient_id": "H2"}, {"study_date": "20240207"}], ids=["patient", "day"])
def test_a_reused_uid_of_another_patient_or_day_is_not_taken_for_the_kept_ct(kept, patient, records, tmp_path, change):
    other = little_ct("1.11", value=-700)
    write_dicom_folder(replace(other, series=replace(other.series, **change)), tmp_path / "reused")
    with pytest.raises(work.FilesNotThere):
        load(kept[0], patient, tmp_path / "reused", records)


def test_the_analysis_of_other_pixels_is_not_laid_over_the_ct(patient, records, tmp_path):
    write_dicom_folder(little_ct("1.11"), tmp_path / "ct")
    volume = read(tmp_path / "ct")
    visit = records.visits.add(Visit(patient_id=patient.id, day=FIRST))
    by = {"content": content_of(volume), "grid": volume.geometry}
    stored = records.series.keep(volume.series, patient.id, visit.id, str(tmp_path / "ct"), len(volume.hu), **by)
    lungs = LungResult(np.ones(volume.hu.shape, np.uint8), 1.0, 1.0, 0.0, -850.0)
    records.analyses.keep(stored.id, Analysis(volume.series, volume.geometry, lungs=lungs), True)
    assert load(records.series.get(stored.id), patient, tmp_path / "ct", records).analysis is not None
    write_dicom_folder(little_ct("1.11", value=-700), tmp_path / "other")
    found = load(records.series.get(stored.id), patient, tmp_path / "other", records)
    assert found.analysis is None
    assert "other pixels" in found.notice


def test_of_many_series_in_one_folder_the_right_one_is_found(kept, patient, records, tmp_path):
    for number, value in ((12, -700), (11, -850), (13, -500)):
        write_dicom_folder(little_ct(f"1.{number}", value=value), tmp_path / "study" / str(number))
    found = load(kept[0], patient, tmp_path / "study", records)
    assert np.array_equal(found.volume.hu, kept[1].hu)


def test_an_image_file_without_uid_is_known_by_its_content(records, patient, tmp_path):
    from sscild_desktop.core.content_uid import with_uid
    from sscild_desktop.core.exports.nifti import to_image

    def write(name, value):
        import SimpleITK as sitk

        volume = little_ct("", value=value)
        image = to_image(np.zeros(volume.hu.shape, np.uint8), volume.geometry)
        filled = sitk.GetImageFromArray(volume.hu)
        filled.CopyInformation(image)
        sitk.WriteImage(filled, str(tmp_path / name))
        return tmp_path / name

    path, other = write("one.nii.gz", -850), write("other.nii.gz", -600)
    volume = read(path)
    visit = records.visits.add(Visit(patient_id=patient.id, day=FIRST))
    stored = records.series.keep(with_uid(volume), patient.id, visit.id, str(path), len(volume.hu))
    assert np.array_equal(load(stored, patient, path, records).volume.hu, volume.hu)
    with pytest.raises(work.FilesNotThere):
        load(stored, patient, other, records)


def test_a_new_folder_is_remembered(kept, patient, records, tmp_path):
    stored, volume = kept
    visits = work.remember_source(stored, str(tmp_path / "new"), LiveRecords(records))
    assert visits[0].series[0].source == str(tmp_path / "new")
    assert visits[0].series[0].id == stored.id


def test_lungs_that_nobody_kept_are_found(records, patient):
    case = small_case(0)
    ct = work.LoadedCt(SimpleNamespace(id=1), case.volume)
    ground = work.find_ground(ct, ct, silent)
    overlap = np.count_nonzero((ground.prior_lungs > 0) & (case.lungs > 0))
    assert 2 * overlap / (np.count_nonzero(ground.prior_lungs) + np.count_nonzero(case.lungs)) > 0.9
    assert ground.levels is not None
    assert not ground.levels.is_by_levels


def case_analysis(case, volume, lesions):
    """The known truth as an analysis."""
    geometry = volume.geometry
    heights = [z + float(geometry.origin[2] - case.volume.geometry.origin[2]) for z in case.level_z_mm]
    levels = tuple(
        GohLevel(n + 1, z, geometry.nearest_slice(z), case.level_scores[n], z) for n, z in enumerate(heights)
    )
    lungs = LungResult(case.lungs, 4000.0, 2200.0, 1800.0, -820.0)
    return Analysis(volume.series, geometry, lungs=lungs, lesions=LesionResult(lesions, case.extents), levels=levels)


@pytest.fixture
def two_ct(records, patient, tmp_path):
    """One thorax twice: at another place on the table, and with a part of its lesions gone in the first CT."""
    case = small_case(0)
    old = case.lesions.copy()
    old[:, :, : old.shape[2] // 2] = 0
    origin = tuple(float(v) for v in np.asarray(case.volume.geometry.origin) + MOVED)
    for name, geometry, day, lesions, uid in (
        ("first", case.volume.geometry, FIRST, old, "1.21"),
        ("second", replace(case.volume.geometry, origin=origin), SECOND, case.lesions, "1.22"),
    ):
        info = replace(case.volume.series, series_uid=uid, patient_id="H1", study_date=f"{day:%Y%m%d}")
        write_dicom_folder(Volume(case.volume.hu, geometry, info), tmp_path / name)
        stored, volume = keep(records, patient, tmp_path / name, day)
        records.analyses.keep(stored.id, case_analysis(case, volume, lesions), True)
    return case


def test_two_visits_from_the_records_to_linked_pictures(qtbot, parts, state, records, patient, two_ct):
    page = ComparePage()
    qtbot.addWidget(page)
    controller = CompareController(replace(parts, live=LiveRecords(records)), page, lambda: None)
    state.set_patient(patient, records.visits.of(patient.id))
    page.resize(1200, 700)
    page.show()
    qtbot.waitUntil(lambda: len(controller.run.loaded) == 2 and not controller.run.stage)
    assert page.header.quality.text().startswith("Lungs overlap ")
    assert page.header.distance.text() == "399 days (1.1 years) later"

    page.pair.move(CURRENT, 20, 90, 60)
    there = page.pair.states[PRIOR].crosshair
    assert np.allclose(there, (20, 90, 60), atol=1)
    page.pair.move(PRIOR, 30, 80, 120)
    assert np.allclose(page.pair.states[CURRENT].crosshair, (30, 80, 120), atol=1)
    page.go_to_level(3)
    assert page.pair.states[CURRENT].crosshair[0] == page.pair.levels[CURRENT][2].slice

    change = page._differences.change.classes["total"]
    side = two_ct.lesions[:, :, : two_ct.lesions.shape[2] // 2]
    gained = np.count_nonzero(side) * two_ct.volume.geometry.voxel_ml
    assert change.gained_ml == pytest.approx(gained, rel=0.1)
    assert change.lost_ml < 0.05 * gained
    hu = page._differences.hu
    assert np.abs(hu[hu > 0].astype(int) - 128).mean() * 4 < 30

    page.show_difference("volume")
    assert page.tools.difference.currentText() == "Local volume"
    qtbot.waitUntil(lambda: bool(records.visits.of(patient.id)[1].series[0].comparisons))
    (kept,) = records.visits.of(patient.id)[1].series[0].comparisons
    assert kept.values["log_volume_lungs"] == pytest.approx(0.0, abs=0.01)
    assert kept.values["trachea_hu"] == kept.values["trachea_prior_hu"]
    page.hide()


def test_only_classes_that_both_networks_mark_are_compared():
    def by(*keys):
        extents = {key: Extent(1.0, 1.0) for key in (*keys, "total")}
        lesions = LesionResult(np.zeros((1, 1, 1), np.uint8), extents)
        return Analysis(SeriesInfo(), Geometry((1, 1, 1), (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)), lesions=lesions)

    assert work.marked_in_both(by("ggo", "fibrosis"), by("ggo", "fibrosis")) == ("ggo", "fibrosis", "total")
    assert work.marked_in_both(by("ggo", "fibrosis"), by("ggo", "reticulation")) == ("ggo",)
    assert work.marked_in_both(by("ggo"), by("fibrosis")) == ()
    assert work.marked_in_both(by("ggo"), None) == ()
