"""No test brings its own limit for what must come: a busy machine would fail it."""

import re
from pathlib import Path

from hypothesis import HealthCheck, settings

OWN_LIMIT = re.compile(r"timeout=\d")


def test_no_test_sets_a_limit_of_its_own() -> None:
    tests = Path(__file__).parents[1]
    own = [str(path.relative_to(tests)) for path in tests.rglob("*.py") if OWN_LIMIT.search(path.read_text("utf-8"))]
    assert not own


def test_no_drawn_example_has_a_limit_either() -> None:
    assert settings.default.deadline is None
    assert HealthCheck.too_slow in settings.default.suppress_health_check
