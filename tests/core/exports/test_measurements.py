"""What was measured is in the JSON by its schema, and on a sheet of the workbook."""

import json

import jsonschema
import numpy as np
import pytest

from sscild_desktop.core.exports.analysis.workbook import build_workbook
from sscild_desktop.core.exports.beside import Beside
from sscild_desktop.core.exports.jsonfile import to_json
from sscild_desktop.core.measuring.shapes import Measurement
from sscild_desktop.core.measuring.values import measured
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Geometry, SeriesInfo, Volume
from sscild_desktop.paths import resources_dir

GRID = Geometry((4, 20, 20), (2.0, 0.5, 0.5), (0.0, 0.0, -10.0))


@pytest.fixture
def found():
    volume = Volume(np.full(GRID.shape, -850, np.int16), GRID)
    shapes = (
        Measurement("ruler", 0, ((0.0, 0.0, -6.0), (3.0, 4.0, -6.0)), 1),
        Measurement("angle", 0, ((3.0, 0.0, -6.0), (0.0, 0.0, -6.0), (0.0, 3.0, -6.0)), 2),
        Measurement("rectangle", 1, ((1.0, 2.0, -9.0), (4.0, 2.0, -5.0)), 3),
        Measurement("point", 0, ((99.0, 0.0, -6.0),), 5),
    )
    return tuple(measured(one, volume) for one in shapes)


def test_the_json_has_every_number_and_follows_its_schema(found):
    result = to_json(Analysis(SeriesInfo(), GRID), None, found)
    schema = json.loads((resources_dir() / "result.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(result)
    ruler, angle, area, outside = result["measurements"]
    assert (ruler["length_mm"], ruler["plane"], ruler["slice"], ruler["mean_hu"]) == (5.0, "axial", 2, None)
    assert angle["angle_deg"] == 90.0 and (area["plane"], area["slice"]) == ("coronal", 4)
    assert (area["area_mm2"], area["mean_hu"], area["sd_hu"], area["voxels"]) == (12.0, -850.0, 0.0, 14)
    assert (outside["number"], outside["hu"]) == (5, None)
    assert to_json(Analysis(SeriesInfo(), GRID))["measurements"] == []


def test_the_workbook_has_a_sheet_of_them_only_where_there_are(found):
    analysis = Analysis(SeriesInfo(), GRID)
    assert "Measurements" not in build_workbook(analysis).sheetnames
    sheet = build_workbook(analysis, Beside(measured=found))["Measurements"]
    rows = list(sheet.iter_rows(min_row=4, values_only=True))
    assert [row[0] for row in rows[:4]] == ["Ruler 1", "Angle 2", "Rectangle 3", "Point 5"]
    assert rows[0][1:5] == ("axial", 3, 5.0, None) and rows[2][5] == 12.0 and rows[2][7] == -850.0
