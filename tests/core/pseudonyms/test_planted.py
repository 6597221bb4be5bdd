"""A hundred planted studies: of what was planted nothing is found in any output, name, log or temporary file."""

import json
from dataclasses import replace
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from sscild_desktop.command_line import export, one_series
from sscild_desktop.command_line.arguments import main
from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.exports.beside import Beside
from sscild_desktop.core.exports.bundle import export_all
from sscild_desktop.core.exports.dicom.bundle import Wanted, write_dicom
from sscild_desktop.core.exports.dicom.ct import disguised_ct
from sscild_desktop.core.exports.jsonfile import write_json
from sscild_desktop.core.pseudonyms.key import KEY, key_file, open_key
from sscild_desktop.logs import logging_to_file
from tests.core.dicom.factory import make_slice, set_raw, write
from tests.core.dicom.grouping.test_odd_mixtures import _enhanced
from tests.core.exports.dicom.made import analysed, opened
from tests.core.pseudonyms.planted import day, hits, plant, secrets_of, uid, words_in

COUNT = 100
WHOLE = 2
"""So many go out as everything there is; all others as JSON and as their CT, where most of the words are."""


@pytest.fixture
def key(tmp_path):
    return open_key(tmp_path / "kept apart" / "key.json")


def test_nothing_of_a_hundred_studies_leaves(tmp_path, own_settings, key, qapp):
    out, codes = tmp_path / "out", set()
    with logging_to_file():
        for number in range(COUNT):
            series, volume = opened(plant(tmp_path / "ct", number))
            analysis = analysed(volume)
            disguise = key.disguise(analysis.series)
            codes.add(disguise.code)
            folder, hidden = out / disguise.code, disguise.analysis(analysis)
            if number < WHOLE:
                from sscild_desktop.command_line.drawing import report_pdf
                from sscild_desktop.core.whose import named

                export_all(hidden, folder, Beside(named(hidden.series)))
                pdf = report_pdf(volume, hidden, named(hidden.series))
                wanted = Wanted(("seg", "sr", "sc", "pdf", "ct"), pdf=pdf, disguise=disguise)
                write_dicom(analysis, series, folder / "dicom", wanted, hu=volume.hu)
            else:
                folder.mkdir(parents=True)
                write_json(hidden, folder / "result.json")
                for name, data in disguised_ct(series, disguise):
                    data.save_as(folder / name)
    assert len(codes) == COUNT == len(list(out.iterdir()))
    homes = [one for one in own_settings.glob("*") if one.is_dir()]
    assert hits([out, *homes]) == []
    assert not list(tmp_path.rglob(".sscild-*"))


def test_the_search_would_find_them(tmp_path):
    plant(tmp_path, 7)
    found = " ".join(word for _name, word in hits([tmp_path]))
    assert [word for word in secrets_of(7) if word.lower() not in found] == []
    assert words_in("Geheim007q".encode("utf-16-le")) == {"geheim007q"}


def test_days_move_together_and_birth_and_times_are_gone(tmp_path, key):
    series, volume = opened(plant(tmp_path / "ct", 5))
    disguise = key.disguise(volume.series)
    (_, first), *_ = disguised_ct(series, disguise)
    moved = disguise.dicom_day(day(5))
    assert moved < day(5) and {first.StudyDate, first.SeriesDate, first.AcquisitionDate, first.ContentDate} == {moved}
    assert (first.PatientBirthDate, first.PatientAge, first.BodyPartExamined) == ("", "061Y", "CHEST")
    later = disguise.dicom_day("20300310")
    days = pydicom.valuerep.DA(later) - pydicom.valuerep.DA(disguise.dicom_day("20300101"))
    assert days.days == 68


@pytest.mark.parametrize(
    ("said", "goes_out"),
    [("HU", "HU"), ("", ""), ("US", "US"), ("MGML", "MGML"), ("Hounsfield units", "HU"), ("Geheim", "OTHER")]
    + [("Unspecified", "US"), ("Hounsfield x 10", "OTHER")],
)
def test_what_the_pixels_measure_is_not_made_hounsfield_units(tmp_path, key, said, goes_out):
    data = make_slice(0)
    set_raw(data, "RescaleType", said)
    series, volume = opened(write(data, tmp_path / "ct" / "a").parent)
    ((_, made),) = disguised_ct(series, key.disguise(volume.series))
    assert str(made.RescaleType or "") == goes_out


def test_an_enhanced_ct_keeps_its_frames_and_nothing_else(tmp_path, key):
    data = _enhanced(40)
    for group in data.PerFrameFunctionalGroupsSequence:
        content = Dataset()
        content.FrameComments, content.FrameAcquisitionDateTime = "Geheim", "20200101120000"
        content.FrameAcquisitionNumber = 7
        content.add_new(0x00990010, "LO", "Geheim")
        group.FrameContentSequence = Sequence([content])
        group.IrradiationEventIdentificationSequence = Sequence([content])
    data.add_new(0x60003000, "OW", b"Geheim")
    data.add_new(0x60FE4000, "LT", "Geheim")
    data.add_new(0x50000110, "US", 1)
    (tmp_path / "out").mkdir()
    series, volume = opened(write(data, tmp_path / "ct" / "a").parent)
    ((name, made),) = disguised_ct(series, key.disguise(volume.series))
    made.save_as(tmp_path / "out" / name)
    assert "geheim" not in words_in((tmp_path / "out" / name).read_bytes())
    assert not [one for one in made if one.tag.group & 0xFF00 in (0x5000, 0x6000)]
    frame = made.PerFrameFunctionalGroupsSequence[3]
    assert [one.keyword for one in frame.FrameContentSequence[0]] == ["FrameAcquisitionNumber"]
    assert "IrradiationEventIdentificationSequence" not in frame
    _, same = opened(tmp_path / "out")
    assert (same.hu == volume.hu).all() and same.geometry == volume.geometry


def test_a_file_of_the_ct_that_is_gone_is_told_and_nothing_goes_out(tmp_path, key):
    series, volume = opened(plant(tmp_path / "ct", 5))
    Path(series.slices[-1].place.path).unlink()
    wanted = Wanted(("ct",), disguise=key.disguise(volume.series))
    with pytest.raises(ExportFailed, match="CT cannot be read any more"):
        write_dicom(analysed(volume), series, tmp_path / "out" / "dicom", wanted)
    assert not (tmp_path / "out").exists()


def test_what_goes_out_fits_together(tmp_path, key):
    series, volume = opened(plant(tmp_path / "ct", 11))
    analysis = analysed(volume)
    disguise = key.disguise(analysis.series)
    files = write_dicom(analysis, series, tmp_path / "out", Wanted(("seg", "ct"), disguise=disguise))
    ct = {one.SOPInstanceUID: one for one in (pydicom.dcmread(path) for path in files if path.name.startswith("ct-"))}
    seg = pydicom.dcmread(next(path for path in files if path.name == "seg-lungs.dcm"))
    named = seg.ReferencedSeriesSequence[0].ReferencedInstanceSequence
    assert set(ct) == {one.ReferencedSOPInstanceUID for one in named}
    one = next(iter(ct.values()))
    assert (seg.StudyInstanceUID, seg.FrameOfReferenceUID) == (one.StudyInstanceUID, one.FrameOfReferenceUID)
    assert seg.PatientID == one.PatientID == disguise.code and one.PatientIdentityRemoved == "YES"
    assert disguise.analysis(analysis).series.series_uid == one.SeriesInstanceUID
    again, same = opened(Path(files[0]).parent)
    assert (same.hu == volume.hu).all() and same.geometry == volume.geometry


def test_the_command_line_does_the_same(tmp_path, own_settings, monkeypatch, capfd, qapp):
    source = plant(tmp_path / "ct", 42)
    series, volume = opened(source)
    found = one_series.Measured(series, volume, analysed(volume))
    monkeypatch.setattr(export, "measured", lambda *_: found)
    assert main(["export", str(source), "--out", str(tmp_path / "out"), "--pseudonym"]) == 0
    said = capfd.readouterr()
    homes = [one for one in own_settings.rglob("*") if one.is_dir() and one.name != KEY.parent.name]
    assert hits([tmp_path / "out"]) == []
    assert [one for home in homes for one in home.iterdir() if one.is_file() and b"eheim" in one.read_bytes()] == []
    assert str(key_file()) in said.err.replace("\n", "")
    assert words_in((said.out + said.err).replace(source.name, "").encode()) == set()
    kept = json.loads(key_file().read_text())
    assert [one["patient_id"] for one in kept["patients"].values()] == ["GeheimID042q"]
    assert uid(42, 2) in next(iter(kept["patients"].values()))["series"].values()


def test_notes_of_readers_and_sentences_with_words_of_the_header_are_left_out(tmp_path, key):
    from sscild_desktop.core.findings import Finding
    from sscild_desktop.core.results import GohLevel, MaskEdit, Reading

    _, volume = opened(plant(tmp_path / "ct", 1))
    said = replace(
        analysed(volume),
        findings=(Finding("body-part", "warn", "The header names another part of the body (geheim)."),),
        mask_edits=(MaskEdit("brush", "ggo", 5, 0.1, 1, 2, "Dr Geheim", "2026-01-01"),),
        levels=(
            GohLevel(1, 0.0, 0, readings=(Reading("level_1_tot", "edited", 1.0, 2.0, "Dr Geheim", "2026-01-01"),)),
        ),
    )
    assert "eheim" not in repr(key.disguise(volume.series).analysis(said))
