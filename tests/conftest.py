"""The ground every test stands on: throw-away home, no sockets, no threads or windows left behind, the shared CT."""

import ctypes.util
import gc
import itertools
import os
import shutil
import socket
import sys
import tempfile
import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.patience import PATIENCE_S, PatientBot
from tests.shared import FOLDER

REPOSITORY = Path(__file__).resolve().parent.parent
SHARED_DATA = REPOSITORY.parent / "shared" / "data"
SHARED_MEMORY = Path("/dev/shm")
ROOM = 4 * 2**30
"""Bytes of memory that must be free for the folders of tests, and as many again for the tests themselves."""


def pytest_configure(config: pytest.Config) -> None:
    """Prepare the environment before anything of ours or of Qt is imported."""
    if FOLDER not in os.environ:  # the workers of a session find it there
        os.environ[FOLDER] = tempfile.mkdtemp(prefix="sscild-tests-")
        config.add_cleanup(lambda: shutil.rmtree(os.environ.pop(FOLDER), ignore_errors=True))
    if "PYTEST_XDIST_WORKER" in os.environ:  # each has one core; a folder's conftest may have imported numpy before
        os.environ.update(dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1"))
    _keep_tests_in_memory()
    home = f"{os.environ[FOLDER]}/home{os.environ.get('PYTEST_XDIST_WORKER', '')}"
    Path(home).mkdir()
    for name in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = home
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # else each of many child processes compiles the program anew,
    sys.dont_write_bytecode = False  # and each worker rewrites the assertions of all tests
    os.environ.pop("LANGUAGE", None)
    os.environ["LC_ALL"] = "C.UTF-8"  # the window would speak the language of whoever runs the tests
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        if ctypes.util.find_library("OSMesa"):
            os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", "vtkOSOpenGLRenderWindow")
    _refuse_sockets()
    gc.disable()  # any thread may allocate while tests hold widgets; see collected_here


def _keep_tests_in_memory() -> None:
    """Their folders, as ``/tmp`` is on many systems: a disk takes milliseconds to make one or to sync a file in it."""
    if sys.platform != "linux" or "TMPDIR" in os.environ or not os.access(SHARED_MEMORY, os.W_OK):
        return
    there = os.statvfs(SHARED_MEMORY)
    room = min(there.f_bavail * there.f_frsize, available_memory() // 2)
    if room < ROOM or there.f_flag & os.ST_NOEXEC:
        return
    folder = SHARED_MEMORY / f"tests-of-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    os.environ["TMPDIR"] = tempfile.tempdir = str(folder)  # also for workers and children


def available_memory() -> int:
    """Bytes that programs may still take."""
    words = Path("/proc/meminfo").read_text("ascii").split()
    return int(words[words.index("MemAvailable:") + 1]) * 1024


def pytest_collection_finish() -> None:
    """Nothing that was imported is garbage before the session ends: the collector need not look through it again."""
    gc.collect()
    gc.freeze()
    if "hypothesis" in sys.modules:  # who uses it has imported it by now
        from hypothesis import HealthCheck, settings

        settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
        settings.load_profile("patient")


def _refuse_sockets() -> None:
    """Every socket of Python's is made here; an audit hook would be asked at each import, open file and id() too."""
    make = socket.socket.__init__

    def refusing(
        self: socket.socket, family: int = -1, type: int = -1, proto: int = -1, fileno: int | None = None
    ) -> None:
        if fileno is None and family in (-1, socket.AF_INET, socket.AF_INET6):
            raise RuntimeError("a test tried to open a network socket; the program works offline")
        make(self, family, type, proto, fileno)

    socket.socket.__init__ = refusing  # type: ignore[method-assign]


_NUMBERS = itertools.count()


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A settings, data and log folder of its own for each test; records that were opened there must be closed.

    Whoever writes there makes it, and few do: pytest's tmp_path, made each time, took half of an empty test.
    """
    folder = tmp_path_factory.getbasetemp() / f"home-{next(_NUMBERS)}"
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(folder / name.lower()))
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QSettings

        for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(kind, QSettings.Scope.UserScope, str(folder / "qsettings"))
    yield folder
    if folder.exists():
        for lock in folder.glob("**/records/writer.lock"):
            from sscild_desktop.core.records.lock import WriterLock

            WriterLock(lock.parent).release()  # RecordsBusy where somebody did not close them
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(autouse=True, scope="session")
def one_core_for_each_worker() -> Iterator[None]:
    """Networks take one thread where workers share the cores."""
    with pytest.MonkeyPatch.context() as patch:
        if "PYTEST_XDIST_WORKER" in os.environ:
            from sscild_desktop.core.inference import sessions

            patch.setattr(sessions, "cpu_threads", lambda: 1)
        yield


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> PatientBot:
    """pytest-qt's, with one limit for all that is waited for."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """The program's rule for tests, with or without a window: Python's garbage is collected in this thread alone."""
    from sscild_desktop.workers.garbage import collect_what_is_due

    yield
    assert not gc.isenabled(), "somebody has switched Python's collector on"
    collect_what_is_due()


_STARTED: "weakref.WeakSet[Any]" = weakref.WeakSet()


@pytest.fixture(autouse=True, scope="session")
def qthreads_are_known() -> Iterator[None]:
    """Whoever starts a QThread is written down; to look for them among all objects took a third of the time."""
    from PySide6.QtCore import QThread

    start = QThread.start

    def started(thread: Any, *priority: Any) -> None:
        _STARTED.add(thread)
        start(thread, *priority)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QThread, "start", started)
        yield


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that leaves a thread running or a window open."""
    before = set(threading.enumerate())
    yield
    _wait_until(lambda: not _new_threads(before))
    left = [thread.name for thread in _new_threads(before)]
    assert not left, f"threads left running: {left}"
    if "qtbot" in request.fixturenames:
        _wait_until(lambda: not _running_qthreads())
        assert not _running_qthreads(), f"QThreads left running: {_running_qthreads()}"
        assert not _open_windows(), f"windows left open: {_open_windows()}"


def _wait_until(is_done: Any) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not is_done() and time.monotonic() < deadline:
        if "PySide6.QtCore" in sys.modules:
            from PySide6.QtCore import QCoreApplication

            QCoreApplication.processEvents()
        time.sleep(0.01)


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    # a dummy thread is Python's mark for a foreign (Qt) thread and outlives it; QThreads are looked at by themselves
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before and thread.is_alive() and not isinstance(thread, threading._DummyThread)
    ]


def _running_qthreads() -> list[Any]:
    from shiboken6 import isValid

    return [thread for thread in list(_STARTED) if isValid(thread) and thread.isRunning()]


def _open_windows() -> list[str]:
    from PySide6.QtWidgets import QApplication

    return [repr(window) for window in QApplication.topLevelWidgets() if window.isVisible()]


@pytest.fixture(scope="session")
def shared_ct() -> Path:
    """The folder of public CT series beside the repository; the test is skipped, saying so, where it is absent."""
    folder = SHARED_DATA / "ct"
    if not folder.is_dir():
        pytest.skip("../shared/data/ct is absent: this test reads real CT series from there")
    return folder
