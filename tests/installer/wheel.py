"""The wheel, built and installed as users do it, but without a download: its libraries are those of this Python."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 300


def run(*command, **options):
    """A child process that must succeed, and nothing of this source tree or this test's Python on its path."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    arguments = [str(part) for part in command]
    answer = subprocess.run(
        arguments, env=environment, capture_output=True, encoding="utf-8", timeout=SECONDS, check=False, **options
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return answer.stdout


def build_wheel(folder):
    """The wheel of this source tree."""
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    return next(folder.glob("*.whl"))


def install(wheel, folder):
    """The Python of a fresh environment with the wheel in it; the libraries of this Python are lent to it by path."""
    builder = venv.EnvBuilder(with_pip=False)
    builder.create(folder)
    python = Path(builder.ensure_directories(folder).env_exe)
    site = Path(sysconfig.get_path("purelib", "venv", {"base": str(folder)}))
    # below a folder named in a .pth file no further .pth file is read: an editable install of ours stays unseen
    ours = {sysconfig.get_path(name) for name in ("purelib", "platlib")}
    (site / "lent.pth").write_text("\n".join(ours), encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python]
    run(*pip, "install", "--quiet", "--no-deps", "--no-index", wheel)
    return python
