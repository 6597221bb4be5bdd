"""A study as it is made and read back: order by seed, nothing about the patient, bad input a sentence each."""

import json
import os
from dataclasses import replace

import numpy as np
import pytest

from sscild_desktop.core.errors import Cancelled, ExportFailed, InputRefused
from sscild_desktop.core.reader_study.making import NO_LEVELS, Source, make_study
from sscild_desktop.core.reader_study.pictures import read_picture
from sscild_desktop.core.reader_study.study import Plan, read_study
from tests.core.reader_study.made import made_case, made_study, sources


def keys(study, reader, session):
    return [item.key for item in study.items(reader, session)]


def test_a_study_is_read_back_as_it_was_made(tmp_path):
    study = made_study(tmp_path, seed=7)
    assert read_study(tmp_path / "study") == study == read_study(tmp_path / "study" / "study.json")
    assert len(study.pages) == 10 and len(study.items(0, 1)) == 10 + 30
    picture = read_picture(study, study.pages[0])
    assert picture.spacing == (0.8, 0.7) and picture.box == (0, 40, 0, 40)
    assert set(picture.maps) == {"tot", "gg", "ret"}
    level = study.pages[0].level
    np.testing.assert_array_equal(picture.maps["gg"], np.full((40, 40), -level / 4, np.float32))


def test_the_order_is_that_of_the_seed_and_another_for_each_reader_and_session(tmp_path):
    study = made_study(tmp_path, cases=3, seed=7)
    orders = [tuple(keys(study, reader, session)) for reader in (0, 1) for session in (1, 2)]
    assert len(set(orders)) == 4 and len({frozenset(one) for one in orders}) == 1
    assert orders[0] == tuple(keys(read_study(study.folder), 0, 1))
    assert orders[0][:3] == ("C03-3", "C02-2", "C01-4")  # the same on every computer and for good
    other = made_study(tmp_path / "other", cases=3, seed=8)
    assert keys(other, 0, 1) != keys(study, 0, 1)


def test_scores_are_asked_before_any_map_is_shown(tmp_path):
    asked = [bool(item.pattern) for item in made_study(tmp_path).items(1, 2)]
    assert asked == sorted(asked) and asked.count(False) == 10


@pytest.mark.parametrize(("plan", "count"), [({"has_scores": False}, 30), ({"has_ratings": False}, 10)])
def test_one_half_may_be_asked_alone(tmp_path, plan, count):
    study = made_study(tmp_path, **plan)
    assert len(study.items(0, 1)) == count
    if not study.plan.has_ratings:
        assert read_picture(study, study.pages[0]).maps == {}


def test_what_readers_are_given_says_nothing_about_the_patient_or_the_program(tmp_path):
    study = made_study(tmp_path)
    text = (study.folder / "study.json").read_text("utf-8")
    assert not [word for word in ("P0001", "Doe", "program", "25.0") if word in text]
    assert not [path for path in study.folder.rglob("*") if "P00" in path.name]
    key = json.loads((study.folder / "key.json").read_text("utf-8"))
    assert {one["source"] for one in key["cases"]} == {"P0001", "P0002"}


def test_a_ct_that_cannot_be_got_is_left_out_and_told(tmp_path):
    def gone(_report):
        raise InputRefused("its files are not where they were")

    def not_analysed(_report):
        volume, analysis = made_case()
        return volume, replace(analysis, levels=())

    others = [Source("P0002", gone), Source("P0003", not_analysed)]
    made = make_study(tmp_path / "s", Plan(), [*sources(1), *others])
    assert dict(made.left_out) == {"P0002": "its files are not where they were", "P0003": NO_LEVELS}
    assert len(made.study.pages) == 5
    with pytest.raises(InputRefused, match="None of these CTs can be asked about: P0002: its files"):
        make_study(tmp_path / "t", Plan(), [Source("P0002", gone)])
    assert not (tmp_path / "t").exists()


def test_one_that_is_stopped_leaves_nothing(tmp_path):
    def report(fraction, _text):
        if fraction > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        make_study(tmp_path / "s", Plan(), sources(3), report)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_use_is_not_written_into(tmp_path):
    study = made_study(tmp_path)
    before = {path: path.read_bytes() for path in study.folder.rglob("*") if path.is_file()}
    with pytest.raises(ExportFailed, match="not empty"):
        make_study(study.folder, Plan(), sources(1))
    assert {path: path.read_bytes() for path in study.folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("plan", "why"),
    [
        ({"readers": ()}, "1 to 8 readers"),
        ({"readers": ("A", " ")}, "1 to 8 readers"),
        ({"readers": ("Ann", "ann ")}, "same name"),
        ({"readers": ("Ann", "program")}, "program's own scores"),
        ({"sessions": 0}, "1 to 6 sessions"),
        ({"has_scores": False, "has_ratings": False}, "Choose what is asked"),
    ],
)
def test_plans_that_no_study_can_be_are_refused(plan, why):
    with pytest.raises(InputRefused, match=why):
        Plan(**plan)


def test_a_damaged_or_later_study_file_is_refused_in_a_sentence(tmp_path):
    study = made_study(tmp_path)
    path = study.folder / "study.json"
    known = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps(known | {"version": 2}), "utf-8")
    with pytest.raises(InputRefused, match="later version"):
        read_study(study.folder)
    wrong = [{"case": "../C01", "level": 1, "patterns": []}]
    for damaged in ("", "[]", "{", json.dumps(known | {"pages": []}), json.dumps(known | {"pages": wrong})):
        path.write_text(damaged, "utf-8")
        with pytest.raises(InputRefused, match="damaged"):
            read_study(study.folder)
    with pytest.raises(InputRefused, match="no reader study"):
        read_study(tmp_path)


def test_a_picture_that_is_gone_or_damaged_is_named(tmp_path):
    study = made_study(tmp_path)
    page = study.pages[0]
    path = study.folder / "pages" / f"{page.name}.npz"
    whole = path.read_bytes()
    for content in (b"", whole[:-40], whole[:60] + b"xxxx" + whole[64:], b"PK\x05\x06" + bytes(18)):
        path.write_bytes(content)
        with pytest.raises(InputRefused, match=rf"{page.name}.npz of this study is damaged"):
            read_picture(study, page)
    path.unlink()
    with pytest.raises(InputRefused, match="missing"):
        read_picture(study, page)


@pytest.mark.skipif(os.name == "nt", reason="rights are those of the folder there")
def test_readers_of_other_accounts_can_read_all_but_the_key(tmp_path):
    study = made_study(tmp_path)
    rights = {path.name: path.stat().st_mode & 0o777 for path in study.folder.rglob("*") if path.is_file()}
    assert rights.pop("key.json") == 0o600
    assert set(rights.values()) == {0o644}
