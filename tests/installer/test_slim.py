"""Libraries are read, kept and stripped as the loader of the system would have it."""

import shutil
import struct
import sys
from pathlib import Path

import numpy as np
import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="ELF libraries are those of Linux")
CORE = Path(np.__file__).parent / "_core"


@pytest.fixture
def library(tmp_path):
    """A copy of a real library."""
    return Path(shutil.copy(next(CORE.glob("_multiarray_umath*.so")), tmp_path))


def test_what_a_library_needs_is_read(load, library):
    needed = load("slim").needed(library)
    assert "libc.so.6" in needed
    assert any("openblas" in name for name in needed)


def test_a_library_whose_parts_lie_wrong_is_not_loadable(load, library):
    slim, data = load("slim"), bytearray(library.read_bytes())
    assert slim.is_loadable(data)
    start = struct.unpack_from("<Q", data, 32)[0]
    loads = [start + 56 * place for place in range(12) if struct.unpack_from("<I", data, start + 56 * place)[0] == 1]
    struct.pack_into("<Q", data, loads[-1] + 8, struct.unpack_from("<Q", data, loads[-1] + 8)[0] + 8)
    assert not slim.is_loadable(data)


def test_only_libraries_that_something_asks_for_stay(load, tmp_path, monkeypatch):
    slim = load("slim")
    needs = {"app.so": ["a.so"], "a.so": ["b.so"], "b.so": [], "c.so": ["d.so"], "d.so": [], "libpython3.so": []}
    (tmp_path / "deep").mkdir()
    for name in needs:
        (tmp_path / ("deep" if name == "app.so" else "") / name).write_bytes(slim.ELF)
    monkeypatch.setattr(slim, "needed", lambda path: needs[path.name])
    unused = slim.unused_libraries(tmp_path, ["."])
    assert sorted(path.name for path in unused) == ["c.so", "d.so"]
    (tmp_path / "link.so").symlink_to("c.so")
    slim.remove(unused, tmp_path)
    assert sorted(path.name for path in tmp_path.glob("*.so")) == ["a.so", "b.so", "libpython3.so"]


def test_a_missing_library_is_named_with_who_asks(load, library, tmp_path):
    missing = load("slim").missing(tmp_path)
    name = next(name for name in missing if "openblas" in name)
    assert missing[name] == library.name
    assert not any(name.startswith("libc.so") for name in missing)


def test_stripping_keeps_a_library_loadable(load, library, tmp_path):
    if not shutil.which("strip"):
        pytest.skip("strip is not installed (package binutils)")
    slim = load("slim")
    slim.strip(tmp_path)
    assert slim.is_loadable(library.read_bytes())
    assert sorted(path.name for path in tmp_path.iterdir()) == [library.name]
