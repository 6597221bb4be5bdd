"""Records that are open."""

from dataclasses import replace

import pytest


@pytest.fixture
def parts(parts, live):
    return replace(parts, live=live)
