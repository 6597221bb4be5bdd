"""Finds the studies below a folder: what is read together is one source, with an id that is the same everywhere."""

import hashlib
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sscild_desktop.core.decoding.reasons import NotUsable
from sscild_desktop.core.dicom.archive import is_zip, walk_folder
from sscild_desktop.core.dicom.headers.facts import HeaderPool
from sscild_desktop.core.dicom.headers.read import read_slices
from sscild_desktop.core.dicom.images.imagefile import is_image_file
from sscild_desktop.core.dicom.places import Place, PlaceReader
from sscild_desktop.core.files import sha256_of
from sscild_desktop.core.progress import Report, silent

ID_DIGITS = 12


@dataclass(frozen=True)
class Source:
    """What is scanned as one study. ``paths`` are files and folders below the root, with '/' between.

    ``id`` comes from the paths alone: it is the same on every computer that sees the root, wherever it is mounted.
    ``alias`` is said and written in the place of the paths under a pseudonym.
    """

    id: str
    paths: tuple[str, ...]
    alias: str = ""

    @classmethod
    def of(cls, paths: Iterable[str]) -> "Source":
        ordered = tuple(sorted(paths))
        digest = hashlib.sha256("\n".join(ordered).encode("utf-8", "surrogatepass"))
        return cls(digest.hexdigest()[:ID_DIGITS], ordered)

    @property
    def name(self) -> str:
        """For people: the first of the paths."""
        return self.alias or self.paths[0] or "."

    @property
    def told(self) -> tuple[str, ...]:
        """What is written of the paths."""
        return (self.alias,) if self.alias else self.paths

    def hidden(self, mark: str) -> "Source":
        """The same files known by ``mark``, hexadecimal digits that tell nothing of their names."""
        return Source(mark[:ID_DIGITS], self.paths, mark[:ID_DIGITS])

    def below(self, root: Path) -> list[Path]:
        return [root / path for path in self.paths]


@dataclass(frozen=True)
class Found:
    """The sources in the order of their names, and the folders and files that hold nothing to analyse."""

    sources: tuple[Source, ...]
    passed: tuple[str, ...] = ()


@dataclass
class _Folders:
    """What a walk saw: the plain files of each folder, and the files that are a source of their own."""

    files: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    alone: list[str] = field(default_factory=list)
    images: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    closed: list[str] = field(default_factory=list)


def find_sources(root: Path, report: Report = silent) -> Found:
    """Every study below ``root`` (or ``root`` itself where it is a file), by one header of each folder.

    Folders of one study are read together; each ZIP file, and each image file in a folder without DICOM files, is one.
    """
    if root.is_file():
        return Found((Source.of([""]),))
    seen = _walk(root, report)
    shared, passed = _shared_folders(seen), list(seen.closed)
    studies: dict[str, list[str]] = defaultdict(list)
    alone = list(seen.alone)
    for number, (folder, files) in enumerate(sorted(seen.files.items())):
        report(0.5 + 0.5 * number / len(seen.files), f"{number} folders read")
        study = _study_of(root, files)
        if study is None:
            passed.append(folder or ".")
        else:
            everything = [*files, *seen.images.pop(folder, [])]
            studies[study or folder] += everything if folder in shared else [folder]
    alone += [one for images in seen.images.values() for one in images]
    sources = [Source.of(paths) for paths in studies.values()] + [Source.of([path]) for path in alone]
    return Found(tuple(sorted(sources, key=lambda one: one.paths)), tuple(sorted(passed)))


def _shared_folders(seen: _Folders) -> set[str]:
    """Folders that cannot be read as a whole, as something in or below them is a source of its own."""
    shared = {""}
    for path in [*seen.files, *seen.images, *seen.alone]:
        while path := path.rpartition("/")[0]:
            shared.add(path)
    return shared


def _walk(root: Path, report: Report) -> _Folders:
    seen = _Folders()
    for count, found in enumerate(walk_folder(root)):
        if count % 256 == 0:
            report(0.5 * count / (count + 10_000), f"{count} files found")
        if not isinstance(found, Place):
            seen.closed.append(_relative(found[0], root))
            continue
        path = _relative(found.path, root)
        folder = path.rpartition("/")[0]
        if is_image_file(found):
            seen.images[folder].append(path)
        elif path.lower().endswith(".zip") and is_zip(Path(found.path)):
            seen.alone.append(path)
        else:
            seen.files[folder].append(path)
    return seen


def _relative(path: str, root: Path) -> str:
    return os.path.relpath(path, root).replace(os.sep, "/")


def _study_of(root: Path, files: Sequence[str]) -> str | None:
    """The StudyInstanceUID of the first slice there, '' where it has none; None where no file is a slice."""
    with PlaceReader() as reader:
        for path in files:
            try:
                slices = read_slices(Place(os.fspath(root / path)), reader, HeaderPool())
            except NotUsable:
                continue
            except Exception:  # whatever a damaged header provokes: the next file of the folder may tell
                continue
            if slices:
                return slices[0].header.study_uid
    return None


def files_of(source: Source, root: Path) -> Iterator[Path]:
    """Every file of a source, in the order of the names."""
    for path in source.below(root):
        if path.is_dir():
            yield from sorted(Path(one.path) for one in walk_folder(path) if isinstance(one, Place))
        else:
            yield path


def fingerprint(source: Source, root: Path) -> str:
    """Names, sizes and times of all files in one digest: quick to make, and changed by whatever changes a file."""
    digest = hashlib.sha256()
    for path in files_of(source, root):
        status = path.stat()
        name = _relative(os.fspath(path), root)
        digest.update(f"{name}\0{status.st_size}\0{status.st_mtime_ns}\n".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def content_hash(source: Source, root: Path, report: Report = silent) -> str:
    """SHA-256 over the contents of all files, whatever they are called and whenever they were copied."""
    found = []
    for path in files_of(source, root):
        report(0.0, "Comparing with what was done")
        found.append(sha256_of(path))
    return hashlib.sha256("".join(sorted(found)).encode()).hexdigest()
