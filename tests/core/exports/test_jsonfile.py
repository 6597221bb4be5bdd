"""The JSON follows its schema and holds exactly what was found."""

import json
from dataclasses import replace

import jsonschema
import numpy as np
import pytest

from sscild_desktop.core.exports.density import REGION_NAMES
from sscild_desktop.core.exports.jsonfile import SCHEMA_VERSION, to_json, write_json
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.results import Analysis, GohLevel, HeatMap, Scores
from sscild_desktop.core.volume import Geometry, SeriesInfo
from sscild_desktop.paths import resources_dir
from tests.core.exports.example import PATIENT_NAME, TOTS, example_analysis, profiled, two_classes


@pytest.fixture(scope="module")
def validator():
    schema = json.loads((resources_dir() / "result.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def empty_analysis():
    return Analysis(SeriesInfo(), Geometry((2, 3, 4), (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)))


def test_a_full_result_follows_the_schema(validator):
    validator.validate(to_json(example_analysis()))


def test_the_profile_has_every_slice(validator):
    result = to_json(profiled())
    validator.validate(result)
    assert [one["slice"] for one in result["profile"]] == [1, 2, 3, 4]
    third = {"slice": 3, "z_mm": -242.5, "height_percent": 62.5, "tot": 30.0, "gg": 15.0, "ret": 12.0}
    assert result["profile"][2] == third
    assert to_json(example_analysis())["profile"] == []


def test_a_result_of_which_nothing_was_run_follows_the_schema(validator):
    result = to_json(empty_analysis())
    validator.validate(result)
    assert result["lungs"] is result["lobes"] is result["lesions"] is result["goh"] is None


def test_levels_without_scores_follow_the_schema(validator):
    result = to_json(replace(empty_analysis(), levels=(GohLevel(1, -10.0, 1),)))
    validator.validate(result)
    assert result["goh"]["levels"][0]["tot"] is None
    assert result["goh"]["stage"] is None


def test_the_schema_accepts_what_later_versions_add_and_refuses_a_later_schema(validator):
    result = to_json(example_analysis())
    assert result["schema_version"] == SCHEMA_VERSION == validator.schema["properties"]["schema_version"]["maximum"]
    validator.validate(result | {"of_a_later_version": [{"mm": 1.0}]})
    assert not validator.is_valid(result | {"schema_version": SCHEMA_VERSION + 1})
    assert not validator.is_valid({key: value for key, value in result.items() if key != "goh"})
    assert not validator.is_valid(result | {"lungs": result["lungs"] | {"extra": 1}})


def test_the_schema_accepts_a_file_of_the_first_version(validator):
    added = ("schema_version", "density", "fvc_percent", "measurements", "edits", "profile")
    validator.validate({key: value for key, value in to_json(example_analysis()).items() if key not in added})


def test_density_of_every_region_that_was_measured(validator):
    keys = ("mean_hu", "sd_hu", "skewness", "kurtosis", "kurtosis_ssc", "haa_percent", "laa950_percent", "p15_hu")
    values = dict(zip(keys, (-800.0, 90.0, 1.5, 2.5, 1.0, 12.0, 3.0, -890.0), strict=True))
    analysis = example_analysis()
    lungs = replace(
        analysis.lungs,
        density={prefix + key: value for prefix in ("", "right_", "left_") for key, value in values.items()},
        thirds={"lower": values, "middle": values, "upper": values | {"mean_hu": -850.0}},
    )
    lobes = replace(analysis.lobes, lobes=tuple(replace(one, density=values) for one in analysis.lobes.lobes))
    result = to_json(replace(analysis, lungs=lungs, lobes=lobes))
    validator.validate(result)
    assert list(result["density"]) == list(REGION_NAMES)
    assert result["density"]["rml"] == values and result["density"]["upper"]["mean_hu"] == -850.0
    older = to_json(analysis)["density"]  # of a version that measured the lungs alone
    assert list(older) == ["both"] and older["both"]["skewness"] is None


def test_numbers_come_through():
    result = to_json(example_analysis())
    assert result["lungs"] == {"total_ml": 4300.0, "right_ml": 2300.0, "left_ml": 2000.0, "mean_hu": -820.5}
    assert result["lesions"]["total"] == {"percent": 19.25, "ml": 827.75}
    assert result["lobes"]["rll_ml"] == 1000.0 and result["lobes"]["lll_ml"] == 900.0
    assert result["lobes"]["extents"]["lul"]["total"] == {"percent": 40.0, "ml": 440.0}
    assert result["lobes"]["severity"] == {"rul": 0, "rml": 1, "rll": 2, "lul": 3, "lll": 5}
    assert result["lobes"]["severity_sum"] == 11
    assert result["goh"]["extent_percent"] == pytest.approx(np.mean(TOTS))
    assert result["goh"]["stage"] == "indeterminate"  # 24.7 %, no FVC
    assert to_json(example_analysis(), 68.0)["goh"]["stage"] == "extensive"
    assert to_json(example_analysis(), 70.0)["goh"]["stage"] == "limited"
    assert [to_json(example_analysis(), one)["fvc_percent"] for one in (None, 70.0)] == [None, 70.0]
    assert [one["tot_5"] for one in result["goh"]["levels"]] == [10, 15, 20, 30, 45]
    assert result["goh"]["levels"][4]["z_mm"] == -105.0
    assert result["gate"]["verdict"] == "warn"
    assert result["heatmaps"] == [
        {
            "level": 1,
            "pattern": "tot",
            "derived_percent": 11.0,
            "network_percent": 12.4,
            "threshold_points": None,
            "disagrees": False,
        }
    ]


def test_maps_of_single_slices_stand_beside_those_of_the_levels(validator):
    own = HeatMap(0, "gg", np.zeros((2, 2), np.float32), 3.0, 12.0, -1.0, slice=7)
    result = to_json(replace(example_analysis(), slice_maps=(own,)))
    validator.validate(result)
    assert [(one["slice"], one["pattern"], one["disagrees"]) for one in result["slice_heatmaps"]] == [(7, "gg", True)]
    assert all("slice" not in one for one in result["heatmaps"])


def test_an_inconsistent_level_is_flagged():
    scores = Scores(50.0, 10.0, 10.0)
    result = to_json(replace(empty_analysis(), levels=(GohLevel(3, 0.0, 0, scores),)))
    assert result["goh"]["levels"][0]["consistent"] is False


def test_what_is_no_number_is_null(validator, tmp_path):
    analysis = example_analysis()
    broken = replace(analysis, lungs=replace(analysis.lungs, mean_hu=float("nan"), left_ml=float("inf")))
    path = write_json(broken, tmp_path / "result.json")
    text = path.read_text("utf-8")
    assert "NaN" not in text
    assert "Infinity" not in text
    assert json.loads(text)["lungs"]["mean_hu"] is None
    validator.validate(json.loads(text))


@pytest.mark.parametrize(("level", "verdict"), [("info", "ok"), ("warn", "warn"), ("refuse", "refuse")])
def test_the_verdict_is_the_worst_finding(level, verdict):
    result = to_json(replace(empty_analysis(), findings=(Finding("x", "info", "a"), Finding("y", level, "b"))))
    assert result["gate"]["verdict"] == verdict


def test_the_patient_is_not_named(tmp_path):
    text = write_json(example_analysis(), tmp_path / "result.json").read_text("utf-8")
    assert PATIENT_NAME.split("^")[0] not in text


def test_a_class_that_is_not_marked_is_null_and_not_0(validator):
    result = to_json(two_classes(example_analysis()))
    validator.validate(result)
    assert result["lesions"]["reticulation"] is result["lesions"]["fibrosis"] is None
    assert result["lobes"]["extents"]["lul"]["reticulation"] is None
    assert result["lesions"]["ggo"]["percent"] > 0
    assert result["methods"] == {"lungs": "threshold", "lobes": "lungs-lobes", "lesions": "opacities"}
