"""Records in a folder of their own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sscild_desktop.core.records import Records


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the records are made: not plain ASCII, with blanks, and with what a URI or SQL could stumble over."""
    return tmp_path / "Müller & Söhne #1 100% 'é'" / "records"


@pytest.fixture
def records(folder: Path) -> Iterator[Records]:
    with Records.open(folder) as one:
        yield one
