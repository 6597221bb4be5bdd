"""Is the installed program whole? Its files are compared with the manifest that was written when it was built."""

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sscild_desktop import __version__
from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.files import sha256_of
from sscild_desktop.core.safe_json import read_json
from sscild_desktop.paths import program_dir, resources_dir

MANIFEST = "manifest.json"
QUICK = ("models", "resources")
"""Folders whose files are small and decide what is computed and shown: read whole at every start."""
NAMED = 3
"""So many damaged files are named; the rest is counted."""
ADVICE = "Install the program again; patients, results and settings stay as they are."

Look = Callable[[Path, str, int, str], str]
"""(folder, name in it, bytes, digest) → what is wrong in a few words, empty if nothing."""


class Damaged(SScILDError):
    """Files of the installation are missing or were changed; the text names them."""


@dataclass(frozen=True)
class Manifest:
    """What belongs to the program: files with (bytes, SHA-256), links with their targets, by path in the folder."""

    version: str
    files: dict[str, tuple[int, str]]
    links: dict[str, str]


def installed_folder() -> Path | None:
    """The folder of the packaged program, None when it runs from the source tree."""
    return program_dir().resolve().parent if getattr(sys, "frozen", False) else None


def write_manifest(folder: Path, target: Path, leave_out: tuple[str, ...] = ()) -> Manifest:
    """List every file and link below ``folder`` in ``target``, which itself is left out."""
    files: dict[str, tuple[int, str]] = {}
    links: dict[str, str] = {}
    for path in _walk(folder):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            links[name] = path.readlink().as_posix()
        elif path != target and not name.startswith(leave_out or ("\0",)):
            files[name] = (path.stat().st_size, sha256_of(path))
    manifest = Manifest(__version__, files, links)
    content = {"version": manifest.version, "files": files, "links": links}
    target.write_text(json.dumps(content, indent=0, ensure_ascii=False), encoding="utf-8", newline="\n")
    return manifest


def read_manifest(path: Path) -> Manifest:
    """The manifest of the installed program. Raises Damaged."""
    try:
        content: dict[str, Any] = read_json(path)
        files = {str(name): (int(size), str(digest)) for name, (size, digest) in content["files"].items()}
        return Manifest(str(content["version"]), files, {str(k): str(v) for k, v in content["links"].items()})
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Damaged(f"The list of the program's files ({path.name}) is missing or damaged. {ADVICE}") from error


def check_start() -> None:
    """Cheap enough for every start: every file has its size, networks and resources are unchanged. Raises Damaged."""
    folder = installed_folder()
    if folder is not None:
        check(folder, read_manifest(resources_dir() / MANIFEST), _looks_well)


def check_all() -> str:
    """Every byte of the installation; says what was compared. Raises Damaged."""
    folder = installed_folder()
    if folder is None:
        return "runs by this Python, from a wheel or its source; only packages have a list to compare with"
    manifest = read_manifest(resources_dir() / MANIFEST)
    check(folder, manifest, _is_same)
    return f"{len(manifest.files)} files are as they were built"


def why_not_started(error: BaseException) -> str:
    """One sentence: which files of the installation are damaged, else what went wrong."""
    try:
        check_all()
    except Damaged as damage:
        return str(damage)
    reason = str(error).strip().splitlines() or [type(error).__name__]
    return f"The program cannot start on this computer: {reason[-1]}"


def check(folder: Path, manifest: Manifest, look: Look) -> None:
    """Compare a folder with its manifest. Raises Damaged, which names the first files and what is wrong with each."""
    faults = [fault for name, (size, digest) in manifest.files.items() if (fault := look(folder, name, size, digest))]
    faults += [f"“{name}” is missing" for name in manifest.links if not (folder / name).exists()]
    if manifest.version != __version__:
        faults.append(f"the files are of version {manifest.version}, the program is {__version__}")
    if faults:
        more = f" and {len(faults) - NAMED} more" if len(faults) > NAMED else ""
        raise Damaged(f"This installation is damaged: {', '.join(faults[:NAMED])}{more}. {ADVICE}")


def _looks_well(folder: Path, name: str, size: int, digest: str) -> str:
    """The quick look: of most files only the size."""
    decides = set(name.split("/")[:-1]) & set(QUICK)
    return _is_same(folder, name, size, digest if decides else "")


def _is_same(folder: Path, name: str, size: int, digest: str) -> str:
    try:
        if (folder / name).stat().st_size != size or (digest and sha256_of(folder / name) != digest):
            return f"“{name}” was changed"
    except FileNotFoundError:
        return f"“{name}” is missing"
    except OSError as error:
        return f"“{name}” cannot be read ({error.strerror})"
    return ""


def _walk(folder: Path) -> Iterator[Path]:
    """Files and links below a folder in a fixed order; links are not followed."""
    for path in sorted(folder.iterdir()):
        if path.is_dir() and not path.is_symlink():
            yield from _walk(path)
        else:
            yield path
