"""Child processes that decode: warm, limited, replaced when they die, gone with their parent; nothing left anywhere."""

import os
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import imagecodecs
import numpy as np
import pytest

from sscild_desktop.core.decoding import children
from sscild_desktop.core.decoding.children import Child, borrowed, close_all, warm
from sscild_desktop.core.decoding.reasons import CANNOT_START, DAMAGED, TOO_LARGE, TOO_LONG, NotUsable, Stopped
from sscild_desktop.core.decoding.voxels import PLAIN, Source
from tests.core.dicom.compressed import ENCODERS, JLS, PIXELS, RLE
from tests.patience import PATIENCE_S

posix = pytest.mark.skipif(sys.platform == "win32", reason="rlimits and signals are of POSIX")
FORM = (*PIXELS.shape, 16)
STREAM = ENCODERS[JLS](PIXELS)


def decode(child: Child) -> None:
    np.testing.assert_array_equal(child.decode(STREAM, FORM), PIXELS)


@pytest.fixture
def fresh():
    """No child is left from before, and none afterwards."""
    close_all()
    yield
    close_all()


def test_a_child_is_kept_warm_for_the_next_who_needs_one(fresh):
    with borrowed() as first:
        decode(first)
    with borrowed() as second:
        decode(second)
    assert second is first


def test_two_at_one_time_have_each_their_own(fresh):
    with borrowed() as one, borrowed() as other:
        assert one is not other
        decode(one)
        decode(other)


def test_children_start_while_headers_are_read(fresh):
    warm(2)
    warm(2)
    with borrowed() as one, borrowed() as other:
        assert {one, other} == {one, other}
        decode(one)
    assert len(children._IDLE) == 2


def test_one_that_died_while_it_waited_is_replaced(fresh):
    with borrowed() as child:
        decode(child)
    child._process.kill()
    child._process.wait()
    with borrowed() as other:
        assert other is not child
        decode(other)


def _that_does(monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    """Children whose decoder does something else."""
    code = children._CODE.replace(
        "main({handle})",
        f"from sscild_desktop.core.decoding import child, codecs\n{textwrap.dedent(what)}\nmain({{handle}})",
    )
    monkeypatch.setattr(children, "_CODE", code)


DEATHS = {
    "it ends itself": ("import os; codecs.decode = lambda *_a: os._exit(0)", DAMAGED),
    "a segmentation fault": ("import ctypes; codecs.decode = lambda *_a: ctypes.string_at(0)", DAMAGED),
    "an endless loop": ("def endless(*_a):\n    while True: pass\ncodecs.decode = endless", TOO_LONG),
    "memory without end": ("codecs.decode = lambda *_a: bytearray(1 << 30)", TOO_LARGE),
    "an error of its own": ("codecs.decode = lambda *_a: 1 / 0", DAMAGED),
    "a file": ("import tempfile; codecs.decode = lambda *_a: tempfile.TemporaryFile(buffering=0).write(b'x')", DAMAGED),
    "noise": ("codecs.decode = lambda *_a: (print('noise' * 99), 1 / 0)", DAMAGED),
}


@posix
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts a process's memory and keeps to it")
@pytest.mark.parametrize(("what", "reason"), DEATHS.values(), ids=DEATHS.keys())
def test_whatever_a_decoder_does_is_a_reason(fresh, monkeypatch, what, reason):
    _that_does(monkeypatch, what)
    with borrowed() as child, pytest.raises(NotUsable) as refusal:
        child.decode(STREAM, FORM)
    assert str(refusal.value) == reason


@posix
def test_a_child_that_hangs_without_work_is_ended_by_the_clock(fresh, monkeypatch):
    _that_does(monkeypatch, "import time; codecs.decode = lambda *_a: time.sleep(600)")
    monkeypatch.setattr(children, "LEAST_WALL_SECONDS", 0.2)
    monkeypatch.setattr(children, "WALL_FACTOR", 0)
    with borrowed() as child, pytest.raises(NotUsable, match=TOO_LONG):
        child.decode(STREAM, FORM)
    assert not child.is_alive


@posix
def test_a_wish_to_stop_ends_a_child_in_work(fresh, monkeypatch):
    _that_does(monkeypatch, "import time; codecs.decode = lambda *_a: time.sleep(600)")
    stop = threading.Event()
    stop.set()
    with borrowed() as child, pytest.raises(Stopped):
        child.decode(STREAM, FORM, stop)
    assert not child.is_alive


def test_children_that_cannot_start_are_told_as_that(fresh, monkeypatch):
    _that_does(monkeypatch, "raise SystemExit(1)")
    with borrowed() as child, pytest.raises(NotUsable, match=CANNOT_START):
        child.decode(STREAM, FORM)
    monkeypatch.setattr(children, "command", lambda _handle: ["/nowhere/at/all"])
    with pytest.raises(NotUsable, match=CANNOT_START), borrowed():
        pass


@posix
def test_no_child_outlives_a_parent_that_is_killed(tmp_path: Path):
    script = (
        "import time\n"
        "from sscild_desktop.core.decoding.children import borrowed\n"
        "with borrowed() as child:\n"
        "    print(child._process.pid, flush=True)\n"
        "    time.sleep(600)\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as parent:
        pid = int(parent.stdout.readline())
        parent.kill()
    deadline = time.monotonic() + PATIENCE_S
    while _is_running(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _is_running(pid)


def _is_running(pid: int) -> bool:
    status = Path(f"/proc/{pid}/status")
    if status.parent.parent.joinpath("self").exists():
        return status.exists() and "zombie" not in status.read_text()
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@posix
def test_nothing_is_left_after_the_program(tmp_path: Path):
    """No noise, no process, no file; and Ctrl+C in a terminal ends no decoder before its time."""
    script = (
        "import os, signal, sys\n"
        "from sscild_desktop.core.decoding.children import borrowed\n"
        "with borrowed() as child:\n"
        "    print(os.getpgid(child._process.pid) == os.getpgid(0))\n"
    )
    before = set(Path("/dev/shm").glob("*")) if Path("/dev/shm").is_dir() else set()
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, timeout=PATIENCE_S, check=True
    )
    assert (done.stdout, done.stderr) == ("False\n", "")
    assert not before or {one for one in Path("/dev/shm").glob("*") if "sscild" in one.name} <= before


def test_the_largest_images_are_decoded_within_the_limits(fresh):
    large = np.zeros((2048, 2048), np.uint16)
    large[::7, ::5] = 1000
    encoders = {**ENCODERS, "half": lambda one: bytes(imagecodecs.jpegls_encode(one))}
    with borrowed() as child:
        for syntax in (JLS, RLE):
            np.testing.assert_array_equal(child.decode(encoders[syntax](large), (2048, 2048, 16)), large)


def test_a_child_that_did_little_takes_a_large_volume_next(fresh, tmp_path: Path):
    """The limit of the job before is not that of the memory shared in this one."""
    total = 100 << 20
    with (tmp_path / "voxels").open("wb") as file:
        file.truncate(total)
    source = Source(str(tmp_path / "voxels"), 0, PLAIN, total)
    with borrowed() as child:
        assert len(child.voxels(source, 0, 4096)) == 4096
        assert len(child.voxels(source, 0, total)) == total


def test_the_packaged_program_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert children.command(7) == [sys.executable, "--decode", "7"]


@posix
def test_the_entry_of_the_program_can_be_the_child():
    code = (
        "import sys; sys.argv = ['sscild', '--decode', '0']; from sscild_desktop.__main__ import main; sys.exit(main())"
    )
    done = subprocess.run([sys.executable, "-c", code], input=b"", capture_output=True, timeout=PATIENCE_S)
    assert (done.returncode, done.stdout, done.stderr) == (0, b'{"is_ready": true}\n', b"")
