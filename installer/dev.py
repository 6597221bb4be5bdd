"""Two commands on a fresh machine with only Python 3.11, 3.12 or 3.13: ``demo [FOLDER]`` and ``test``.

Each makes the environment ``.venv`` beside this repository once, installs the pinned libraries into it, and does its
job. Standard library only, because it runs before anything is installed.
"""

import argparse
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "sscild-installed.json"
LOG = ENVIRONMENT / "install.log"
LOCKS = ROOT / "installer" / "locks"
"""What is installed, by version and SHA-256; written by the script in it."""

OLDEST_PYTHON, NEWEST_PYTHON = (3, 11), (3, 13)
"""For these every library has a locked wheel (pyjpegls has none for 3.14)."""

TRIES = 3
IN_PARALLEL = ("-n", "auto", "--maxprocesses", "4", "--dist", "loadfile", "--no-loadscope-reorder", "--durations", "20")
"""The whole suite: a worker a core. The tests of a file stay together, because they share what is slow to make, and
files go by name: by number of tests those with few and long ones would come last, when other workers have ended. The
slowest are named at the end."""
TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"

WINDOW_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""Library → Debian package that Qt needs even off screen."""

SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What a real window on an X screen needs besides."""

TEST_LIBRARIES = {"libOSMesa.so.8": "libosmesa6"}
"""3D drawn in memory, for the tests of the 3D pane."""

TEST_PROGRAMS = ("strace",)
"""Programs, each of the Debian package of its name: for the test that nothing is connected or written elsewhere."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Set up what the command needs, run it, return its exit code."""
    if not OLDEST_PYTHON <= sys.version_info[:2] <= NEWEST_PYTHON:
        version = sys.version.split()[0]
        print(f"The libraries are not there for Python {version}; run this with 3.11, 3.12 or 3.13.", file=sys.stderr)
        return 1
    options, rest = read_arguments(arguments)
    try:
        return demo(options) if options.command == "demo" else test(rest)
    except SetUpFailed as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


class SetUpFailed(Exception):
    """The environment could not be made; the text says what to do."""


def read_arguments(arguments: Sequence[str] | None) -> tuple[argparse.Namespace, list[str]]:
    """The command with its options, and for ``test`` everything that pytest shall get."""
    parser = argparse.ArgumentParser(prog="installer/dev.py", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    show = commands.add_parser("demo", help="analyse a CT folder or the built-in case, print the result card")
    show.add_argument("folder", nargs="?", type=Path, help="DICOM folder; without it the built-in case")
    show.add_argument("--headless", action="store_true", help="no window at the end")
    show.add_argument("--out", type=Path, default=ROOT / "out", metavar="DIR", help="where results go (default: out)")
    commands.add_parser("test", help="ruff, mypy and pytest; further arguments go to pytest alone")
    options, rest = parser.parse_known_args(arguments)
    if rest and options.command != "test":
        parser.error(f"unknown argument: {' '.join(rest)}")
    return options, rest


def demo(options: argparse.Namespace) -> int:
    """The whole analysis of a folder or of the built-in case, with a window at the end where there is a screen."""
    needs_window = not options.headless and has_display()
    install_system_packages({**WINDOW_LIBRARIES, **SCREEN_LIBRARIES} if needs_window else {})
    install_environment(extras=("encryption",))
    command = [environment_python(), "-m", "sscild_desktop", "demo", "--out", options.out.resolve()]
    command += [options.folder.resolve()] if options.folder else []
    return run_step(command + ([] if needs_window else ["--headless"]))


def test(pytest_arguments: Sequence[str]) -> int:
    """Every check; with arguments only pytest, with these. The exit code is that of the first step that failed."""
    install_system_packages({**WINDOW_LIBRARIES, **TEST_LIBRARIES}, TEST_PROGRAMS)
    install_environment(extras=("test",))
    python = environment_python()
    tests = [python, "-m", "pytest", "-q", *(pytest_arguments or IN_PARALLEL)]
    checks = [[python, "-m", "ruff", "check", "."], [python, "-m", "mypy"]]
    steps = [tests] if pytest_arguments else [*checks, tests]
    codes = [announce(step) for step in steps]
    return next((code for code in codes if code), 0)


def announce(step: Sequence[str | Path]) -> int:
    """Print the step's name, run it, print how it ended above whatever follows."""
    name = step[2]
    print(f"── {name}", flush=True)
    code = run_step(step)
    if code:
        print(f"── {name} failed with exit code {code}", file=sys.stderr, flush=True)
    return code


def run_step(command: Sequence[str | Path]) -> int:
    """Run in the repository, sharing this terminal; Ctrl+C belongs to the command."""
    child = subprocess.Popen([str(part) for part in command], cwd=ROOT)
    while True:
        try:
            return child.wait()
        except KeyboardInterrupt:
            continue


def has_display() -> bool:
    """Whether a window can be shown here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# --- the environment -------------------------------------------------------------------------------------------------


def environment_python() -> Path:
    """The interpreter inside the environment."""
    return ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def fingerprint() -> str:
    """Changes when the pins, the project's settings or the interpreter change."""
    files = [ROOT / "pyproject.toml", ROOT / "constraints.txt", *sorted(LOCKS.glob("*.lock"))]
    parts = [file.read_bytes() for file in files]
    parts += [platform.python_version().encode(), str(ROOT).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def installed_extras() -> set[str] | None:
    """The extras of a finished environment that still fits, None where there is none."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    fits = stamp.get("fingerprint") == fingerprint() and environment_python().exists()
    return set(stamp["extras"]) if fits else None


def install_environment(extras: Iterable[str]) -> None:
    """Make ``.venv`` and install what is pinned, unless that was done before."""
    wanted, present = set(extras), installed_extras()
    if present is not None and wanted <= present:
        return
    started = time.monotonic()
    print(f"Installing the pinned libraries into {ENVIRONMENT.name} (once, some minutes) …", flush=True)
    make_environment()
    STAMP.unlink(missing_ok=True)
    install_libraries(wanted | (present or set()))
    if "test" in wanted:
        install_torch()
    stamp = {"fingerprint": fingerprint(), "extras": sorted(wanted | (present or set()))}
    STAMP.write_text(json.dumps(stamp), encoding="utf-8")
    print(f"Installed in {time.monotonic() - started:.0f} s.", flush=True)


def install_libraries(extras: Iterable[str]) -> None:
    """The program and what it needs: files that are not, bit by bit, what is locked are refused by pip.

    Extras without a lock (training, cluster) are installed by their versions alone.
    """
    names = ("base", *sorted(set(extras) - {"encryption"}))
    locks = [LOCKS / f"{name}.lock" for name in names]
    if all(lock.exists() for lock in locks):
        chosen = [word for lock in locks for word in ("-r", str(lock))]
        install(["--require-hashes", "--no-deps", "--only-binary", ":all:", *chosen])
        install(["--no-deps", "--no-build-isolation", "-e", "."])
    else:
        install(["-c", "constraints.txt", "-e", f".[{','.join(['encryption', *names[1:]])}]"])


def make_environment() -> None:
    """An environment with pip; one that another Python made, or that has no pip, is made anew."""
    if environment_works():
        return
    try:
        venv.EnvBuilder(with_pip=True, clear=ENVIRONMENT.exists()).create(ENVIRONMENT)
    except subprocess.CalledProcessError:
        if not install_packages(["python3-venv"]):
            raise SetUpFailed("Python cannot make environments here; install the package python3-venv.") from None
        venv.EnvBuilder(with_pip=True, clear=True).create(ENVIRONMENT)


def environment_works() -> bool:
    """Whether the environment is of this Python's version and has pip."""
    if not environment_python().exists():
        return False
    script = "import sys, pip; print(*sys.version_info[:2])"
    answer = subprocess.run([environment_python(), "-c", script], capture_output=True, text=True, check=False)
    return answer.stdout.split() == [str(part) for part in sys.version_info[:2]]


def install(arguments: Sequence[str]) -> None:
    """pip install, again after a flaky download."""
    for attempt in range(1, TRIES + 1):
        if pip(arguments) == 0:
            return
        print(f"  The installation broke off (try {attempt} of {TRIES}).", flush=True)
        time.sleep(5 * attempt * (attempt < TRIES))
    raise SetUpFailed(
        "The libraries could not be installed. Check the network and the free disk space (3 GB), then run the same "
        f"command again. The last lines of {LOG}:\n{tail(LOG)}"
    )


def pip(arguments: Sequence[str]) -> int:
    """Run pip quietly: a line for each package on screen, everything in the log."""
    command = [str(environment_python()), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    command += ["--retries", "5", "--progress-bar", "off", *arguments]
    with LOG.open("a", encoding="utf-8") as log:
        child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for line in child.stdout or ():
            log.write(line)
            if line.startswith(("Collecting ", "Installing collected")):
                print(f"  {line.split(' (from')[0].rstrip()[:100]}", flush=True)
        return child.wait()


def pinned(name: str) -> str:
    """The version of a package that constraints.txt names."""
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return next(line.partition("==")[2].split()[0] for line in lines if line.startswith(f"{name}=="))


def install_torch() -> None:
    """The CPU build of torch for the tests of the training; they skip with the reason where it cannot be had."""
    plain = ["-c", "constraints.txt", "torch"]
    if sys.platform == "linux":
        # the plain name is a CUDA build of several gigabytes on Linux; the CPU build carries +cpu in its version
        cpu = [f"torch=={pinned('torch')}+cpu", "-c", "constraints.txt"]
        ways = [cpu, [*cpu, "--extra-index-url", TORCH_CPU_INDEX]]
    else:
        ways = [plain]
    if not any(pip(way) == 0 for way in ways):
        print("  torch could not be had: the tests of the training will be skipped.", flush=True)


def tail(path: Path, lines: int = 12) -> str:
    """The last lines of a text file."""
    return "\n".join(path.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:])


# --- system libraries ------------------------------------------------------------------------------------------------


def install_system_packages(libraries: Mapping[str, str], programs: Iterable[str] = ()) -> None:
    """On Debian and its relatives install the missing packages as root, else print the one line to run."""
    if sys.platform != "linux" or not libraries:
        return
    missing = missing_packages(known_libraries(), libraries)
    missing += [program for program in programs if not shutil.which(program)]
    if missing and not install_packages(missing):
        print(f"System packages are missing. Run once:\n  {install_line(missing)}", file=sys.stderr, flush=True)


def known_libraries() -> str:
    """What the dynamic linker knows, as it prints it."""
    ldconfig = shutil.which("ldconfig", path=os.pathsep.join([os.environ.get("PATH", ""), "/sbin", "/usr/sbin"]))
    if not ldconfig:
        return ""
    return subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout


def missing_packages(listing: str, wanted: Mapping[str, str]) -> list[str]:
    """Packages whose library the linker's listing does not name; nothing where there is no listing."""
    known = {line.split()[0] for line in listing.splitlines() if "=>" in line}
    return [package for library, package in wanted.items() if library not in known] if known else []


def install_line(packages: Iterable[str]) -> str:
    """The one line a person can run."""
    return f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def install_packages(packages: Sequence[str]) -> bool:
    """apt-get as root; False where that is not possible."""
    apt = shutil.which("apt-get")
    if not apt or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = [[apt, "update"], [apt, "install", "-y", "--no-install-recommends", *packages]]
    for _attempt in range(TRIES):
        answers = [subprocess.run(command, env=environment, capture_output=True, check=False) for command in commands]
        if answers[-1].returncode == 0:
            return True
        time.sleep(3)
    return False


if __name__ == "__main__":
    sys.exit(main())
