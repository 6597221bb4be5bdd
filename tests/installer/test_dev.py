"""The parts of the set-up that decide: what is missing, what is installed, what is run."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.patience import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]
LISTING = """\
3 libs found in cache `/etc/ld.so.cache'
\tlibGL.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libGL.so.1
\tlibEGL.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libEGL.so.1
"""


@pytest.fixture
def dev(tmp_path, monkeypatch):
    """The script as a module, with an environment folder of its own."""
    spec = importlib.util.spec_from_file_location("dev_under_test", ROOT / "installer" / "dev.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "ENVIRONMENT", tmp_path / ".venv")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "stamp.json")
    monkeypatch.setattr(module, "LOG", tmp_path / ".venv" / "install.log")
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    return module


def mark_installed(dev, extras, fingerprint=None):
    dev.environment_python().parent.mkdir(parents=True, exist_ok=True)
    dev.environment_python().touch()
    stamp = {"fingerprint": fingerprint or dev.fingerprint(), "extras": extras}
    dev.STAMP.write_text(json.dumps(stamp))


def refuse_install(_arguments):
    raise AssertionError("nothing was to be installed")


@pytest.mark.parametrize("version", [(3, 10, 9), (3, 14, 0)])
def test_a_python_without_locked_libraries_is_told_before_anything_is_installed(dev, monkeypatch, capsys, version):
    words = ".".join(map(str, version))
    monkeypatch.setattr(dev, "sys", SimpleNamespace(version_info=version, version=words, stderr=sys.stderr))
    monkeypatch.setattr(dev, "read_arguments", None)
    assert dev.main(["test"]) == 1
    assert f"not there for Python {words}; run this with 3.11, 3.12 or 3.13" in capsys.readouterr().err


def test_missing_packages_are_named_in_order(dev):
    wanted = {"libGL.so.1": "libgl1", "libfoo.so.1": "libfoo1", "libOSMesa.so.8": "libosmesa6"}
    assert dev.missing_packages(LISTING, wanted) == ["libfoo1", "libosmesa6"]


def test_where_nothing_is_known_nothing_is_missing(dev):
    assert dev.missing_packages("", {"libGL.so.1": "libgl1"}) == []


def test_without_root_the_one_line_is_printed(dev, monkeypatch, capsys):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(dev, "known_libraries", lambda: LISTING)
    monkeypatch.setattr(dev, "install_packages", lambda _packages: False)
    dev.install_system_packages({"libfoo.so.1": "libfoo1"})
    assert "sudo apt-get update && sudo apt-get install -y --no-install-recommends libfoo1" in capsys.readouterr().err


def test_a_missing_program_is_installed_with_the_libraries(dev, monkeypatch):
    asked = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(dev, "known_libraries", lambda: LISTING)
    monkeypatch.setattr(dev, "install_packages", lambda packages: asked.extend(packages) or True)
    monkeypatch.setattr(dev.shutil, "which", {"strace": "/usr/bin/strace"}.get)
    dev.install_system_packages({"libGL.so.1": "libgl1", "libfoo.so.1": "libfoo1"}, ("strace", "gdb"))
    assert asked == ["libfoo1", "gdb"]


def test_a_finished_environment_is_found_again(dev, monkeypatch):
    mark_installed(dev, ["test"])
    monkeypatch.setattr(dev, "install", refuse_install)
    dev.install_environment(("test",))
    dev.install_environment(())
    assert dev.installed_extras() == {"test"}


@pytest.mark.parametrize("fault", ["other pins", "no interpreter", "broken stamp", "no stamp"])
def test_an_environment_that_does_not_fit_is_not_taken(dev, fault):
    mark_installed(dev, [], fingerprint="old" if fault == "other pins" else None)
    if fault == "no interpreter":
        dev.environment_python().unlink()
    if fault == "broken stamp":
        dev.STAMP.write_text("{")
    if fault == "no stamp":
        dev.STAMP.unlink()
    assert dev.installed_extras() is None


def test_a_further_extra_is_added_to_the_old_ones(dev, monkeypatch):
    mark_installed(dev, ["train"])
    asked = []
    monkeypatch.setattr(dev, "make_environment", lambda: None)
    monkeypatch.setattr(dev, "install", asked.append)
    monkeypatch.setattr(dev, "install_torch", lambda: None)
    dev.install_environment(("test",))
    assert asked == [["-c", "constraints.txt", "-e", ".[encryption,test,train]"]]
    assert dev.installed_extras() == {"test", "train"}


def test_what_is_locked_is_installed_by_its_hashes(dev, monkeypatch):
    asked = []
    monkeypatch.setattr(dev, "install", asked.append)
    dev.install_libraries({"test", "encryption"})
    locks = [str(dev.LOCKS / name) for name in ("base.lock", "test.lock")]
    assert asked[0][:4] == ["--require-hashes", "--no-deps", "--only-binary", ":all:"]
    assert asked[0][4:] == ["-r", locks[0], "-r", locks[1]]
    assert asked[1:] == [["--no-deps", "--no-build-isolation", "-e", "."]]


def test_a_changed_lock_makes_the_environment_anew(dev, tmp_path, monkeypatch):
    monkeypatch.setattr(dev, "LOCKS", tmp_path)
    before = dev.fingerprint()
    (tmp_path / "base.lock").write_text("other")
    assert dev.fingerprint() != before


def test_a_flaky_download_is_tried_again(dev, monkeypatch):
    answers = [1, 1, 0]
    monkeypatch.setattr(dev, "pip", lambda _arguments: answers.pop(0))
    monkeypatch.setattr(dev.time, "sleep", lambda _seconds: None)
    dev.install(["x"])
    assert answers == []


def test_an_installation_that_never_works_ends_in_one_message(dev, monkeypatch, capsys):
    dev.LOG.write_text("the last line")
    monkeypatch.setattr(dev, "pip", lambda _arguments: 1)
    monkeypatch.setattr(dev.time, "sleep", lambda _seconds: None)
    with pytest.raises(dev.SetUpFailed, match="(?s)Check the network.*the last line"):
        dev.install(["x"])


def test_the_exit_code_is_that_of_the_first_failing_step(dev, monkeypatch):
    codes = {"ruff": 0, "mypy": 1, "pytest": 5}
    ran = []
    monkeypatch.setattr(dev, "install_system_packages", lambda *_wanted: None)
    monkeypatch.setattr(dev, "install_environment", lambda extras: ran.append(tuple(extras)))
    monkeypatch.setattr(dev, "run_step", lambda step: ran.append(step[2]) or codes[step[2]])
    assert dev.main(["test"]) == 1
    assert ran == [("test",), "ruff", "mypy", "pytest"]


def test_arguments_of_the_test_command_go_to_pytest_alone(dev, monkeypatch):
    steps = []
    monkeypatch.setattr(dev, "install_system_packages", lambda *_wanted: None)
    monkeypatch.setattr(dev, "install_environment", lambda extras: None)
    monkeypatch.setattr(dev, "run_step", lambda step: steps.append(step) or 0)
    assert dev.main(["test", "tests/core", "-k", "mask"]) == 0
    assert [step[2:] for step in steps] == [["pytest", "-q", "tests/core", "-k", "mask"]]
    assert dev.main(["test"]) == 0
    assert steps[-1][2:] == ["pytest", "-q", *dev.IN_PARALLEL]


def test_a_headless_demo_needs_no_system_library(dev, monkeypatch, tmp_path):
    asked, steps = [], []
    monkeypatch.setattr(dev, "install_system_packages", asked.append)
    monkeypatch.setattr(dev, "install_environment", lambda extras: None)
    monkeypatch.setattr(dev, "run_step", lambda step: steps.append([str(part) for part in step]) or 0)
    assert dev.main(["demo", str(tmp_path), "--headless", "--out", str(tmp_path / "o")]) == 0
    assert asked == [{}]
    assert steps[0][2:4] == ["sscild_desktop", "demo"]
    assert steps[0][-2:] == [str(tmp_path), "--headless"]


def test_every_pin_is_exact():
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert pins
    assert all("==" in line.split(";")[0] for line in pins)


def test_the_script_says_what_it_does():
    command = [sys.executable, "-I", str(ROOT / "installer" / "dev.py"), "--help"]
    answer = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S, check=True)
    assert "demo" in answer.stdout
    assert "test" in answer.stdout
