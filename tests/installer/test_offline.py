"""Nothing is connected, nobody's name is looked up, nothing is written outside the program's own folders: by strace."""

import ast
import functools
import os
import re
import shutil
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.core.batch.small_batch import write_study

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 400
WATCHED = (
    "%network,?open,openat,?creat,?mkdir,mkdirat,?mknod,mknodat,?rename,renameat,?renameat2,?link,linkat,?symlink,symlinkat,"
    "?unlink,unlinkat,?rmdir,?truncate,?chmod,fchmodat,?chown,fchownat,?utime,?utimes,utimensat"
)
CONNECTS = re.compile(r"\bAF_INET6?\b|\bAF_PACKET\b|\"/etc/(resolv\.conf|hosts)\"")
"""An internet socket or address, or one of the files that are read to look a name up."""
OPENS = re.compile(r"\b(?:open|openat)\(")
WRITES = re.compile(r"\bO_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND)\b")
CHANGES = re.compile(r"\b(?:creat|mk\w+|rename\w*|link\w*|symlink\w*|unlink\w*|rmdir|truncate|f?ch\w+|utime\w*)\(")
NAMES = re.compile(r"(?:\b(?:AT_FDCWD|\d+)<([^>]*)>, )?\"([^\"]*)\"")
"""The folder that a call starts from, as strace -y shows it, and the name in it."""


@dataclass(frozen=True)
class Trace:
    """What a program and all that it started asked of the system."""

    exit_code: int
    printed: str
    started_in: Path
    calls: tuple[str, ...]

    def connections(self) -> list[str]:
        """Calls that have to do with the internet."""
        return [call for call in self.calls if CONNECTS.search(call)]

    def written_outside(self, *allowed: Path) -> set[str]:
        """Files that were opened for writing, made, moved or removed, and lie in none of these folders."""
        inside, own = tuple(f"{folder}/" for folder in allowed), f"{self.started_in.parent}/"
        writes = [call for call in self.calls if CHANGES.search(call) or (OPENS.search(call) and WRITES.search(call))]
        found = {str(self.started_in / start / name) for call in writes for start, name in NAMES.findall(call) if name}
        devices = {name for name in found if name.startswith(("/dev/", "/proc/")) and not name.startswith(own)}
        return {name for name in found - devices if not f"{name}/".startswith(inside)}


@functools.cache
def why_not_traced():
    """Why strace cannot be used here, empty if it can."""
    if not shutil.which("strace"):
        return "strace is not here (Debian package strace): what the system is asked for cannot be watched"
    answer = subprocess.run(["strace", "-f", "true"], capture_output=True, text=True, check=False)
    return f"strace may not watch here: {answer.stderr.strip()[-200:]}" if answer.returncode else ""


def traced(folder, *command):
    """Run a command with a home and temporary folder of its own below ``folder``, watched where that can be."""
    for name in ("home", "tmp", "here"):
        (folder / name).mkdir()
    not_passed_on = ("ORT_", "MESA_", "__GL_", "XDG_", "PYTHON")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(not_passed_on)}
    # the libraries lent to the installed program may never have been imported before
    environment = kept | {"HOME": str(folder / "home"), "TMPDIR": str(folder / "tmp"), "PYTHONDONTWRITEBYTECODE": "1"}
    record = folder / "trace"
    watch = ["strace", "-f", "-y", "-s", "4096", "--seccomp-bpf", "-e", f"trace={WATCHED}", "-o", str(record)]
    answer = subprocess.run(
        [*([] if why_not_traced() else watch), *map(str, command)],
        env=environment, cwd=folder / "here", capture_output=True, encoding="utf-8", timeout=SECONDS, check=False,
    )  # fmt: skip
    calls = record.read_text("utf-8", "replace").splitlines() if record.exists() else []
    return Trace(answer.returncode, answer.stdout + answer.stderr, folder / "here", tuple(calls))


@pytest.fixture(scope="module")
def self_test(installed, tmp_path_factory):
    folder = tmp_path_factory.mktemp("self-test")
    return folder, traced(folder, installed, "-m", "sscild_desktop", "--self-test")


@pytest.fixture
def watched():
    if why_not_traced():
        pytest.skip(why_not_traced())


def test_the_whole_self_test_passes_where_the_wheel_is_installed(self_test):
    _folder, trace = self_test
    assert trace.exit_code == 0, trace.printed


@pytest.mark.usefixtures("watched")
def test_the_self_test_stays_offline_and_in_its_folders(self_test):
    folder, trace = self_test
    assert len(trace.calls) > 100
    assert trace.connections() == []
    assert trace.written_outside(folder / "home", folder / "tmp") == set()


@pytest.mark.usefixtures("watched")
def test_an_analysis_stays_offline_and_in_its_folders(installed, tmp_path):
    source, out = tmp_path / "ct", tmp_path / "out"
    write_study(source)
    command = ("analyse", source, "--out", out, "--no-heatmaps")
    trace = traced(tmp_path, installed, "-m", "sscild_desktop", *command)
    assert trace.exit_code == 0, trace.printed
    assert (out / "results.xlsx").is_file()
    assert trace.connections() == []
    assert trace.written_outside(tmp_path / "home", tmp_path / "tmp", out) == set()


CULPRITS = {
    "a socket": "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()",
    "a look-up": "import socket; socket.getaddrinfo('localhost', 80)",
    "a child": "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import socket; socket.socket()'])",
}


@pytest.mark.usefixtures("watched")
@pytest.mark.parametrize("script", CULPRITS.values(), ids=CULPRITS)
def test_a_program_that_does_connect_is_found(script, tmp_path):
    assert traced(tmp_path, sys.executable, "-c", script).connections()


@pytest.mark.usefixtures("watched")
def test_a_program_that_does_write_elsewhere_is_found(tmp_path):
    script = "import os, pathlib; os.mkdir('new'); pathlib.Path('new/file').write_text('x'); os.rename('new', 'old')"
    trace = traced(tmp_path, sys.executable, "-c", script)
    names = {str(tmp_path / "here" / name) for name in ("new", "new/file", "old")}
    assert trace.written_outside(tmp_path / "home") == names


def imports_of(path):
    """(module, whether it stands at the top of the file) of each import."""
    tree = ast.parse(path.read_text("utf-8"))
    top = set(map(id, tree.body))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, id(node) in top) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, id(node) in top


def test_nothing_imports_onnx_runtime_before_the_program_said_no():
    """Inside our packages their ``__init__`` came first; a script must import the program, and the runtime later."""
    files = [
        path for part in ("sscild_desktop", "models", "benchmarks", "installer") for path in (ROOT / part).rglob("*.py")
    ]
    users = {path: list(imports_of(path)) for path in files if b"onnxruntime" in path.read_bytes()}
    users = {path: found for path, found in users.items() if any(name.startswith("onnxruntime") for name, _ in found)}
    assert len(users) >= 3
    for path, found in users.items():
        early = [name for name, is_top in found if is_top and name.startswith("onnxruntime")]
        is_packaged = path.relative_to(ROOT).parts[0] in ("sscild_desktop", "models")
        knows_program = any(is_top and name.startswith("sscild_desktop") for name, is_top in found)
        assert not early, f"{path} imports onnxruntime at its top"
        assert is_packaged or knows_program, f"{path} imports onnxruntime without the program"


@pytest.mark.parametrize(
    "module", ["sscild_desktop.paths", "sscild_desktop.core.inference.sessions", "models.training"]
)
def test_whatever_is_imported_first_says_no(module):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("ORT_")}
    script = f"import os, {module}; print(os.environ['ORT_DISABLE_TELEMETRY'])"
    answer = subprocess.run(
        [sys.executable, "-c", script], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert answer.stdout == "1\n"


@pytest.mark.parametrize(
    "make",
    [
        socket.socket,
        lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM),
        lambda: socket.create_connection(("127.0.0.1", 9)),
    ],
)
def test_a_socket_of_the_internet_is_refused_in_every_test(make):
    with pytest.raises(RuntimeError, match="works offline"):
        make()


@pytest.mark.skipif(os.name == "nt", reason="Windows makes pairs of sockets of the internet")
def test_a_pair_within_this_computer_is_none():
    one, other = socket.socketpair()
    with one, other:
        one.sendall(b"here")
        assert other.recv(4) == b"here"
