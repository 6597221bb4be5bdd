"""Analyses to JSON and back, to the last bit, whatever they hold."""

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from sscild_desktop.core.findings import Finding
from sscild_desktop.core.records.plain import plain, rebuilt
from sscild_desktop.core.records.result_files import decoded, encoded
from sscild_desktop.core.results import (
    Analysis,
    Extent,
    GohLevel,
    HeatMap,
    LesionResult,
    LobeMeasures,
    LobeResult,
    LungResult,
    NetworkUse,
    Scores,
)
from sscild_desktop.core.volume import Geometry, SeriesInfo
from tests.core.records.examples import example_analysis, is_same

TEXT = st.text(max_size=12)
NUMBER = st.floats()
MAYBE = st.none() | NUMBER
SHAPE3 = hnp.array_shapes(min_dims=3, max_dims=3, max_side=6)
MASKS = hnp.arrays(np.uint8, SHAPE3)
MAPS = hnp.arrays(np.float32, hnp.array_shapes(min_dims=2, max_dims=2, max_side=8))
GEOMETRIES = st.builds(
    Geometry,
    SHAPE3,
    st.tuples(*[st.floats(0.1, 10.0)] * 3),
    st.tuples(*[st.floats(-1e6, 1e6)] * 3),
)
SCORES = st.builds(Scores, NUMBER, NUMBER, NUMBER)
LEVELS = st.builds(
    GohLevel,
    st.integers(1, 5),
    NUMBER,
    st.integers(0, 500),
    st.none() | SCORES,
    NUMBER,
    st.none() | SCORES,
    NUMBER,
    TEXT,
    MAYBE,
)
EXTENTS = st.dictionaries(TEXT, st.builds(Extent, NUMBER, NUMBER), max_size=3)
LOBES = st.lists(st.builds(LobeMeasures, st.integers(1, 5), NUMBER, EXTENTS, st.none() | st.integers(0, 5)), max_size=5)
ANALYSES = st.builds(
    Analysis,
    series=st.builds(SeriesInfo, *[TEXT] * 5, MAYBE, *[TEXT] * 6),
    geometry=GEOMETRIES,
    findings=st.tuples() | st.tuples(st.builds(Finding, TEXT, TEXT, TEXT)),
    lungs=st.none() | st.builds(LungResult, MASKS, NUMBER, NUMBER, NUMBER, NUMBER, st.dictionaries(TEXT, NUMBER)),
    lesions=st.none() | st.builds(LesionResult, MASKS, EXTENTS),
    lobes=st.none() | st.builds(LobeResult, MASKS, LOBES.map(tuple), st.dictionaries(TEXT, NUMBER)),
    levels=st.lists(LEVELS, max_size=5).map(tuple),
    heatmaps=st.lists(st.builds(HeatMap, st.integers(1, 5), TEXT, MAPS, NUMBER, NUMBER), max_size=3).map(tuple),
    networks=st.lists(st.builds(NetworkUse, TEXT, TEXT, TEXT, TEXT, TEXT), max_size=3).map(tuple),
    seconds=st.dictionaries(TEXT, NUMBER),
)


def there_and_back(value, hint):
    """As the records do it, the files in a dictionary."""
    files: dict[str, bytes] = {}

    def keep(array):
        files[str(len(files))] = b"".join(encoded(array))
        return str(len(files) - 1)

    text = json.dumps(plain(value, keep), allow_nan=False)
    return rebuilt(hint, json.loads(text), lambda name: decoded(files[name]))


@settings(max_examples=60, deadline=None)
@given(analysis=ANALYSES)
def test_an_analysis_comes_back_as_it_was(analysis):
    assert is_same(there_and_back(analysis, Analysis), analysis)


def test_the_comparison_of_these_tests_sees_one_bit():
    one, other = example_analysis(), example_analysis()
    assert is_same(one, other)
    other.lungs.mask[0, 0, 0] ^= 1
    assert not is_same(one, other)
    nan = example_analysis()
    nan.heatmaps[0].values[0, 2] = 0.0
    assert not is_same(one, nan), "minus nought is not nought"


def test_numbers_of_numpy_become_plain_ones():
    level = GohLevel(np.int64(1), np.float32(0.1), np.int32(3), Scores(np.float64(1.5), np.float32(2), 3))
    back = there_and_back(level, GohLevel)
    assert (back.level, back.z_mm, back.slice, back.scores) == (1, float(np.float32(0.1)), 3, Scores(1.5, 2.0, 3.0))


@pytest.mark.parametrize("array", [np.zeros((0, 3), np.uint8), np.float32(2.5) * np.ones(()), np.arange(12)[::-2]])
def test_arrays_that_are_empty_without_axes_or_not_in_one_piece(array):
    assert is_same(decoded(b"".join(encoded(array))), np.ascontiguousarray(array).reshape(array.shape))


def test_a_field_that_is_new_has_its_default_and_one_that_is_gone_does_no_harm():
    text = plain(example_analysis().levels[0], str)
    del text["method"]
    text["gone"] = 3
    assert rebuilt(GohLevel, text, str).method == ""
