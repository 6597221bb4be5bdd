"""Write ``installer/locks``: what is installed, by version and SHA-256, for Linux, Windows and macOS; needs ``uv``.

    python -m pip install uv
    python installer/locks/lock.py

Run it again after a change of ``constraints.txt`` or of the requirements in ``pyproject.toml``; a test tells when that
was forgotten. Only wheels are taken, so that nothing is built or run while libraries are installed. No address of an
index is written: where the files come from is the business of whoever installs, what they are is settled here.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ROOT / "installer" / "locks"
BASE = "base"
BASE_EXTRAS = ("encryption",)
"""What every installation has besides the program's own requirements."""

BACKEND = "hatchling"
"""Builds the program itself; in the lock, as else pip would fetch it unseen."""

EXTRAS = ("test", "build")
GPU = "onnxruntime-gpu"
HEAD = "# Written by installer/locks/lock.py from pyproject.toml and constraints.txt; not to be changed by hand.\n"


def main() -> int:
    """Write every lock; the exit code is uv's where it failed."""
    LOCKS.mkdir(exist_ok=True)
    base = compiled(["pyproject.toml", "-", *extras(BASE_EXTRAS)], BACKEND)
    write(BASE, base)
    for extra in EXTRAS:
        both = compiled(["pyproject.toml", "-", *extras((*BASE_EXTRAS, extra))], BACKEND)
        write(extra, [entry for entry in both if entry not in base])
    write("gpu", compiled(["-", "--no-deps"], GPU))
    return 0


def extras(names: Sequence[str]) -> list[str]:
    return [word for name in names for word in ("--extra", name)]


def compiled(sources: Sequence[str], more: str) -> list[str]:
    """The entries for these requirements and ``more``, each a version with its hashes."""
    command = ["uv", "pip", "compile", "--quiet", "--no-config", "--universal", "--python-version", "3.11"]
    command += ["--only-binary", ":all:", "--generate-hashes", "--no-header", "--no-annotate"]
    command += ["--constraints", "constraints.txt", *sources]
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    answer = subprocess.run(
        command, input=more, capture_output=True, text=True, cwd=ROOT, env={**os.environ, "PATH": path}, check=False
    )
    if answer.returncode:
        sys.exit(f"uv could not lock the requirements:\n{answer.stderr}")
    return entries(answer.stdout)


def entries(text: str) -> list[str]:
    """What a lock says of each version; one entry goes over several lines."""
    found: list[str] = []
    for line in text.splitlines():
        if line.startswith(" "):
            found[-1] += f"\n{line}"
        elif line and not line.startswith("#"):
            found.append(line)
    return found


def write(name: str, found: Sequence[str]) -> None:
    (LOCKS / f"{name}.lock").write_text(HEAD + "\n".join(found) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
