"""A batch under pseudonyms: of planted words nothing is written or said, and what tells of the shift is refused."""

import json
from dataclasses import replace

import pytest

from sscild_desktop.command_line.arguments import main
from sscild_desktop.command_line.batch import kept_key
from sscild_desktop.core.batch.outcome import write_outcome
from sscild_desktop.core.batch.persons import marks
from sscild_desktop.core.batch.run import hidden, prepared, refuse_useless
from sscild_desktop.core.batch.sources import find_sources
from sscild_desktop.core.batch.states import all_states
from sscild_desktop.core.batch.work import Job, do_source, known_by
from sscild_desktop.core.dicom import SeriesFound
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.pseudonyms.key import open_key
from sscild_desktop.core.volume import SeriesInfo
from tests.core.batch.small_batch import make_job, write_study
from tests.core.pseudonyms.planted import hits, uid, words_in

NUMBERS = (1, 2)
DAY = "20240309"


def write_planted(root, number, **more):
    named = {"PatientID": f"GeheimID{number:03d}q", "PatientName": f"GeheimName{number:03d}q", "StudyDate": DAY}
    uids = {"StudyInstanceUID": uid(number, 1), "SeriesInstanceUID": uid(number, 2), "PatientAge": "095Y"}
    said = {"SeriesDescription": f"GeheimSeries{number:03d}q", "BodyPartExamined": f"CHEST GEHEIM{number:03d}Q"}
    write_study(root / f"Ordner{number:03d}q", number, hu=5.0 * number, **(named | uids | said | more))


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    """Two planted studies, and one that is refused, done under pseudonyms; what the log and the screen would say."""
    parent = tmp_path_factory.mktemp("hidden")
    for number in NUMBERS:
        write_planted(parent / "root", number)
    write_planted(parent / "root", 3, Modality="MR")
    key = kept_key(parent / "apart" / "key.json")
    job = prepared(replace(make_job(parent), key_file=key.path))
    sources = hidden(find_sources(job.root).sources, key)
    states = [do_source(job, source) for source in sources]
    told = write_outcome(job.out, sources, job.is_hidden)
    return job, sources, states, told


def test_nothing_planted_is_written_or_said(done):
    job, sources, states, told = done
    assert hits([job.out]) == []
    assert not words_in(" ".join([*told, *map(repr, states), *(one.name for one in sources)]).encode())
    assert [case.state for state in states for case in state.cases].count("done") == len(NUMBERS)


def test_the_key_file_apart_leads_back(done):
    job, _sources, states, _told = done
    key = open_key(job.key_file)
    cases = [case for state in states for case in state.cases if case.state == "done"]
    assert {key.patients[case.code]["patient_id"] for case in cases} == {"GeheimID001q", "GeheimID002q"}
    assert all(case.day and case.day < "2024-03-09" for case in cases)
    guessed = marks(SeriesInfo(patient_name="GeheimName001q"), None, job.key)  # with what lies beside the results
    assert all(case.who["name"] and case.who["name"] != guessed["name"] for case in cases)
    written = json.loads((job.out / cases[0].id / "result.json").read_text("utf-8"))
    assert uid(1, 2) not in json.dumps(written)


def test_the_second_run_finds_everything_done(done):
    job, sources, states, _told = done
    assert all(do_source(job, one).was_there for one in sources if one.id in {s.id for s in states if s.is_final})
    assert len(list(all_states(job.out))) == len(states)


def test_both_kinds_in_one_folder_are_refused(done, tmp_path):
    job = done[0]
    with pytest.raises(InputRefused, match="under pseudonyms; both kinds in one folder"):
        refuse_useless(replace(job, key_file=None))
    other = prepared(replace(job, key_file=None, out=tmp_path / "named"))
    do_source(other, find_sources(job.root).sources[0])
    with pytest.raises(InputRefused, match="without pseudonyms; both kinds"):
        refuse_useless(replace(other, key_file=job.key_file))


def test_two_keys_in_one_folder_are_refused(done, tmp_path):
    refuse_useless(done[0])
    with pytest.raises(InputRefused, match="two codes"):
        refuse_useless(replace(done[0], key_file=tmp_path / "other.json"))
    assert not (tmp_path / "other.json").exists()


@pytest.mark.parametrize(
    ("more", "words"),
    [(["--key", "{out}/key.json"], "among the CTs or the results"), (["--scheduler", "tcp://here:1"], "--workers")],
)
def test_what_would_give_it_away_is_refused(tmp_path, capsys, more, words):
    out = tmp_path / "out"
    (tmp_path / "root").mkdir()
    asked = [one.format(out=out) for one in more]
    assert main(["batch", str(tmp_path / "root"), "--out", str(out), "--pseudonym", *asked]) != 0
    assert words in capsys.readouterr().err
    assert not out.exists()


def test_image_files_that_say_no_patient_have_pseudonyms_of_their_own(tmp_path):
    job = replace(Job(tmp_path / "root", tmp_path / "out"), key_file=tmp_path / "key.json")
    files = [tmp_path / "root" / place / "ct.nii.gz" for place in ("one", "two")]
    found = [SeriesFound(SeriesInfo(description="ct.nii.gz"), "CT", 1, (str(path),)) for path in files]
    codes = [job.disguise(known_by(job, one)).code for one in found]
    assert codes[0] != codes[1]
    assert codes == [job.disguise(known_by(job, one)).code for one in found], "the same ones the next time"
    names = [list(open_key(job.key_file).patients[code]["series"].values()) for code in codes]
    assert names == [["one/ct.nii.gz"], ["two/ct.nii.gz"]], "the key file leads back"
