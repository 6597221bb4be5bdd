"""Every bomb is refused with a sentence, and takes little: measured in a process of its own, once for all of them."""

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.patience import PATIENCE_S
from tests.shared import shared

MOST_MEGABYTES = 200
HARMLESS = "deflate: pixels and 2 GB behind them"
"""An image of its size, whose rest nobody reads."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the peak of a process's memory anew")

if sys.platform == "linux":
    from tests.bombs.lighting import BOMBS
else:
    BOMBS = {}


def _all_lit() -> dict[str, dict[str, Any]]:
    command = [sys.executable, "-m", "tests.bombs.lighting"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S * 10)
    told = [json.loads(line) for line in done.stdout.splitlines()]
    return {one["name"]: one for one in told} | {"": {"stderr": done.stderr[-2000:]}}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_with_a_sentence_and_takes_little(name: str) -> None:
    lit = shared("bombs", _all_lit)
    assert name in lit, lit[""]["stderr"]
    assert lit[name]["megabytes"] <= MOST_MEGABYTES
    assert (
        name == HARMLESS
        or all(len(said) > 10 for said in lit[name]["said"] or [""])
        or lit[name]["said"] == ["defaults"]
    )


def test_there_are_at_least_forty_kinds() -> None:
    assert len(BOMBS) >= 40 or sys.platform != "linux"
