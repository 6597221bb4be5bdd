"""Which components the program ships and under which licences; a licence of the GPL without a choice ends the build."""

import importlib.metadata as metadata
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from licence_tables import CLASSIFIERS, LIBRARIES, SHORT, STATED
from naming import PACKAGE, ROOT
from sbom import Component, bill_of_materials

TEXTS = ROOT / "installer" / "licences"
FORBIDDEN = re.compile(r"^(A?GPL|CC-BY-NC|SSPL)", re.IGNORECASE)
DENIED = re.compile(r"^nuitka|fluent-widgets|^krippendorff$|^pingouin$", re.IGNORECASE)
"""Under the GPL or AGPL, or under terms that change with what is bought, whatever their metadata says."""

EXCEPTIONS = ("GCC-exception-3.1", "Bootloader-exception")
"""The GPL with one of these does not reach what is linked with it."""

_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|thirdpartynotices|copyright|patents)", re.IGNORECASE)


class LicenceProblem(Exception):
    """A component that may not be shipped, or of which nobody said under which licence it is."""


# --- what a licence allows -------------------------------------------------------------------------------------------


def may_ship(expression: str) -> bool:
    """Whether an SPDX expression leaves a choice without the GPL, AGPL or a ban of commercial use."""
    words = re.findall(r"\(|\)|[^\s()]+", expression)
    answer = _either(words)
    if words:
        raise LicenceProblem(f"“{expression}” is no SPDX licence expression.")
    return answer


def _either(words: list[str]) -> bool:
    answer = _all(words)
    while words and words[0].upper() == "OR":
        words.pop(0)
        answer = _all(words) or answer
    return answer


def _all(words: list[str]) -> bool:
    answer = _one(words)
    while words and words[0].upper() == "AND":
        words.pop(0)
        answer = _one(words) and answer
    return answer


def _one(words: list[str]) -> bool:
    if not words:
        raise LicenceProblem("a licence expression breaks off.")
    word = words.pop(0)
    if word == "(":
        answer = _either(words)
        if not words or words.pop(0) != ")":
            raise LicenceProblem("a licence expression breaks off.")
        return answer
    if words and words[0].upper() == "WITH":
        del words[0]
        return words.pop(0) in EXCEPTIONS or not FORBIDDEN.match(word)
    return not FORBIDDEN.match(word)


def licence_of(distribution: metadata.Distribution) -> str:
    """The SPDX expression of an installed distribution. Raises LicenceProblem where nothing can be made of it."""
    name = normal(distribution.metadata["Name"])
    if name in STATED:
        return STATED[name]
    said = distribution.metadata.get("License-Expression") or distribution.metadata.get("License") or ""
    if said and "\n" not in said and len(said) < 100:
        return SHORT.get(said.strip(), said.strip())
    for line in distribution.metadata.get_all("Classifier") or ():
        if line.rsplit(" :: ", 1)[-1] in CLASSIFIERS:
            return CLASSIFIERS[line.rsplit(" :: ", 1)[-1]]
    raise LicenceProblem(f"{name} does not say its licence; read it and add it to installer/licences.py.")


def normal(name: str) -> str:
    """A distribution's name as the index writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def required(project: Iterable[str]) -> set[str]:
    """Names of the distributions that these requirements need, directly or through others, on this system."""
    from packaging.requirements import Requirement

    found: set[str] = set()
    waiting = [Requirement(text) for text in project]
    while waiting:
        one = waiting.pop()
        name = normal(one.name)
        if name in found or (one.marker and not one.marker.evaluate({"extra": ""})):
            continue
        found.add(name)
        waiting += [Requirement(text) for text in metadata.distribution(name).requires or ()]
    return found


# --- what is shipped -------------------------------------------------------------------------------------------------


def components(collected: list[tuple[str, str]], folder: Path) -> list[Component]:
    """Every component behind the collected files (place, source) that is really in the folder."""
    owners = _owners()
    found: dict[str, Component] = {}
    packages = debian_packages()
    for place, source in collected:
        path = plain(source or ".")
        shipped = folder / place
        if path.suffix != ".py" and (shipped.is_symlink() or not shipped.exists()):  # modules lie in the program itself
            continue
        library = library_named(Path(place).name) if ".libs" in str(path.parent) or path not in owners else None
        name = library[0] if library else owners.get(path, "")
        if name in found:
            continue
        if library:
            found[name] = from_table(library, path, packages.get(path.resolve(), ""))
        elif name:
            found[name] = from_metadata(name)
        elif not _is_ours(path) and not _is_python(path):
            raise LicenceProblem(f"nobody says the licence of {place}; add it to installer/licences.py.")
    found["Python"] = Component("Python", sys.version.split()[0], "PSF-2.0", "library", _python_texts())
    fonts = [ROOT / "resources" / "fonts" / "LICENSE"]
    found["DejaVu fonts"] = Component("DejaVu fonts", "2.37", "Bitstream-Vera", "library", fonts)
    found["pyinstaller"] = from_metadata("pyinstaller")
    refuse_forbidden(found.values())
    return sorted(found.values(), key=lambda one: one.name.lower())


def refuse_forbidden(found: Iterable[Component]) -> None:
    """Raise LicenceProblem for the first component that may not be shipped."""
    for one in found:
        if DENIED.search(normal(one.name)) or not may_ship(one.licence):
            raise LicenceProblem(f"{one.name} {one.version} is under {one.licence} and may not be shipped.")


def from_metadata(name: str) -> Component:
    """A component that pip installed."""
    distribution = metadata.distribution(name)
    files = [Path(str(distribution.locate_file(file))) for file in distribution.files or ()]
    texts = [path for path in files if _LICENCE_FILE.search(path.name) and path.suffix not in (".py", ".pyc")]
    if not texts and "LGPL-3.0" in licence_of(distribution):
        texts = [TEXTS / "LGPL-3.0.txt", TEXTS / "GPL-3.0.txt"]
    return Component(normal(name), distribution.version, licence_of(distribution), "pypi", texts)


def library_named(name: str) -> tuple[str, str] | None:
    """Name and licence of a library by its file's name."""
    return next(((title, licence) for pattern, title, licence in LIBRARIES if re.match(pattern, name)), None)


def from_table(library: tuple[str, str], path: Path, package: str = "") -> Component:
    """A library of the building system, where it may come from a Debian package, or one inside a wheel."""
    version = _debian_version(package) if package else _version_in_name(path.name)
    notice = Path("/usr/share/doc") / (package or "-").split(":")[0] / "copyright"
    texts = [notice] if notice.is_file() else []
    if "LGPL-2.1" in library[1]:
        texts.append(TEXTS / "LGPL-2.1.txt")
    return Component(library[0], version, library[1], "library", texts)


def _owners() -> dict[Path, str]:
    """File → distribution, for everything that pip installed."""
    owners: dict[Path, str] = {}
    for one in metadata.distributions():
        name = normal(one.metadata["Name"])
        if name != PACKAGE:
            owners.update({plain(one.locate_file(file)): name for file in one.files or ()})
    return owners


def plain(path: object) -> Path:
    """A path without dots and doubled separators; links stay, as asking the disk for each file takes minutes."""
    return Path(os.path.normpath(str(path)))


def _is_ours(path: Path) -> bool:
    return ROOT in path.parents


def _is_python(path: Path) -> bool:
    return Path(sys.base_prefix).resolve() in path.parents


def _python_texts() -> list[Path]:
    places = (*Path(sys.base_prefix).glob("lib/python3.*/LICENSE.txt"), Path(sys.base_prefix) / "LICENSE.txt")
    return [path for path in places if path.is_file()][:1]


def debian_packages() -> dict[Path, str]:
    """Library → Debian package, for the libraries of this computer; nothing where there is no dpkg."""
    if not shutil.which("dpkg"):
        return {}
    listing = subprocess.run(["dpkg", "-S", "*.so*"], capture_output=True, text=True, check=False).stdout
    pairs = (line.rsplit(": ", 1) for line in listing.splitlines() if ": " in line)
    return {Path(path).resolve(): package.split(",")[0] for package, path in pairs}


def _debian_version(package: str) -> str:
    command = ["dpkg-query", "-W", "-f", "${Version}", package]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def _version_in_name(name: str) -> str:
    found = re.search(r"(?:\.so\.|-)(\d+(?:\.\d+)+)", name)
    return found[1] if found else "unknown"


# --- what is written -------------------------------------------------------------------------------------------------


def write(found: list[Component], folder: Path, program_version: str) -> None:
    """Licence texts, the notice, a readable list and the software bill of materials into ``folder``."""
    folder.mkdir(parents=True)
    for one in found:
        _copy_texts(one, folder / "texts" / normal(one.name.replace(" ", "-").replace("+", "")))
    shutil.copy(TEXTS / "NOTICE.txt", folder / "NOTICE.txt")
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE.txt")
    (folder / "COMPONENTS.txt").write_text("\n".join(_lines(found)) + "\n", encoding="utf-8", newline="\n")
    bill = bill_of_materials(found, program_version)
    (folder / "sscild.cdx.json").write_text(bill, encoding="utf-8", newline="\n")


def _lines(found: list[Component]) -> Iterator[str]:
    yield "Every component in this program with its version and licence. Texts are in the folder texts."
    yield ""
    for one in found:
        yield f"{one.name:<26} {one.version:<24} {one.licence}"


def _copy_texts(one: Component, folder: Path) -> None:
    if one.kind == "pypi" and not one.texts:
        raise LicenceProblem(f"{one.name} brings no licence text; put one into installer/licences.")
    for path in one.texts:
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / path.name
        copies = (folder / f"{path.parent.name}-{path.name}", folder / f"{path.parent.parent.name}-{path.name}")
        target = next((name for name in (target, *copies) if not name.exists()), target)
        shutil.copyfile(path, target)


def read_collected(path: Path) -> list[tuple[str, str]]:
    """What PyInstaller collected, as ``sscild.spec`` wrote it down."""
    return [(place, source or "") for place, source in json.loads(path.read_text(encoding="utf-8"))]
