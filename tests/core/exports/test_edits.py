"""What the reader corrected is in the JSON, as its schema says, and in the workbook, beside the automatic values."""

import json
from dataclasses import replace

import jsonschema
import pytest

from sscild_desktop.core.corrections.shapes import swept
from sscild_desktop.core.corrections.targets import TARGETS
from sscild_desktop.core.corrections.working import WorkingMasks
from sscild_desktop.core.exports.analysis.workbook import build_workbook
from sscild_desktop.core.exports.edits import both_values, edits_json
from sscild_desktop.core.exports.jsonfile import to_json
from sscild_desktop.core.results import EDITED, MaskEdit, Reading
from sscild_desktop.paths import resources_dir
from tests.core.corrections.chest import SHAPE, SPACING, small_chest

EDIT = MaskEdit("brush", "Ground-glass opacity", 40, 0.06, 16, 16, "Dr. Ä", "2026-01-02T10:00:00+00:00")


@pytest.fixture
def corrected():
    volume, analysis = small_chest()
    working = WorkingMasks(volume, analysis)
    working.change(swept([(16, 20, 10)], 8.0, SHAPE, SPACING, 0), TARGETS["ggo"], "paint")
    return replace(working.measured(analysis), mask_edits=(EDIT,))


def test_both_values_of_what_changed_and_nothing_else(corrected):
    keys = {one.key: (before, now) for one, before, now in both_values(corrected)}
    before, now = keys["ggo_percent"]
    assert before == corrected.found.lesions.extents["ggo"].percent < now
    assert keys["goh_extent"] == (20.0, corrected.extent_percent)
    assert not keys.keys() & {"lungs_ml", "mean_hu", "reticulation_percent"}
    assert both_values(small_chest()[1]) == []


def test_the_json_follows_its_schema(corrected):
    reading = Reading("level_2_tot", EDITED, 20.0, 25.0, "", "2026-01-02T10:00:00+00:00")
    levels = tuple(replace(one, readings=(reading,)) if one.level == 2 else one for one in corrected.levels)
    made = to_json(replace(corrected, levels=levels))
    schema = json.loads((resources_dir() / "result.schema.json").read_text("utf-8"))
    jsonschema.validate(made, schema)
    assert made["edits"]["masks"][0]["reader"] == "Dr. Ä"
    assert made["edits"]["readings"][0]["value"] == 25.0
    level = made["goh"]["levels"][1]
    assert level["scored_by"] == "mask"
    assert level["automatic"] == {"tot": 20.0, "gg": 12.0, "ret": 10.0}
    assert level["gg"] != 12.0
    assert edits_json(small_chest()[1]) == {"masks": [], "readings": [], "numbers": []}


def test_the_workbook_has_a_sheet_of_edits_where_there_are_some(corrected):
    sheet = build_workbook(corrected)["Edits"]
    texts = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {"Ground-glass opacity", "brush", "Dr. Ä", "40"} <= set(texts)
    assert "Edits" not in build_workbook(small_chest()[1]).sheetnames
