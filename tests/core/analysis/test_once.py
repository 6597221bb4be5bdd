"""What is asked of a volume by several stages is found once, and goes with it."""

import gc
from dataclasses import replace
from weakref import ref

import numpy as np

from sscild_desktop.core.analysis.once import once
from tests.core.analysis.chests import boxes


def test_each_volume_is_asked_once_and_not_held():
    asked = []
    found = once(lambda volume: asked.append(1) or np.zeros(9))
    one = replace(boxes()[0])
    other = replace(one)
    assert found(one) is found(one) and found(one) is not found(other) and len(asked) == 2
    assert one != other, "one object is one volume"
    known = ref(found(one))
    del one
    gc.collect()
    assert known() is None
