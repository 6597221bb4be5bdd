"""Which files a folder, a ZIP file or a DICOMDIR holds, opening nothing that is not a plain file of its own."""

import os
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from sscild_desktop.core.decoding.reasons import NotUsable
from sscild_desktop.core.dicom.headers.quiet import quiet_pydicom
from sscild_desktop.core.dicom.headers.read import MAX_PATIENT, refuse_deflated
from sscild_desktop.core.dicom.places import Place, PlaceReader

MAX_DEPTH = 32
MAX_ENTRIES = 200_000
MAX_ENTRY_BYTES = 2 << 30
MAX_TOTAL_BYTES = 64 << 30
MAX_RATIO = 200
SMALL_ENTRY_BYTES = 16 << 20
"""Below this a high ratio is harmless: an empty CT slice packs 1000 to 1."""

Found = Place | tuple[str, str]
"""A place to read, or the name of something passed over with the reason."""


def walk_folder(folder: Path) -> Iterator[Found]:
    """Regular files below ``folder``; each folder and file once, whatever the links say."""
    seen: set[tuple[int, int]] = set()
    pending = [(os.fspath(folder), 0)]
    while pending:
        path, depth = pending.pop()
        try:
            status = os.stat(path)  # noqa: PTH116 - thousands of entries
            if (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            with os.scandir(path) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError:
            yield path, "the folder cannot be opened (no permission, or the disk is gone)"
            continue
        for entry in entries:
            found = _entry(entry, seen)
            if isinstance(found, str):
                if depth >= MAX_DEPTH:
                    yield found, "the folders are nested too deeply"
                else:
                    pending.append((found, depth + 1))
            elif found is not None:
                yield found


def _entry(entry: os.DirEntry[str], seen: set[tuple[int, int]]) -> Found | str | None:
    """A place, a folder to enter (str), a skipped name, or None for what was seen before."""
    try:
        is_link = entry.is_symlink()
        if entry.is_dir():
            return entry.path
        status = entry.stat() if is_link or not entry.is_file() else None
    except OSError:
        return entry.path, "it cannot be opened (no permission, or a broken link)"
    if status is None:
        return Place(entry.path)
    if not stat.S_ISREG(status.st_mode):
        return entry.path, "it is not a regular file"
    if (status.st_dev, status.st_ino) in seen:
        return None
    seen.add((status.st_dev, status.st_ino))
    return Place(entry.path)


def is_zip(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(4) in (b"PK\x03\x04", b"PK\x05\x06")
    except OSError:
        return False


def zip_members(path: Path, reader: PlaceReader) -> Iterator[Found]:
    """Members that may be read; everything that points outside, is a link or grows too much is refused."""
    try:
        entries = reader.zip_file(os.fspath(path)).infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        yield os.fspath(path), "the ZIP file is damaged"
        return
    if len(entries) > MAX_ENTRIES:
        yield os.fspath(path), f"the ZIP file has more than {MAX_ENTRIES} entries"
        return
    total = 0
    for entry in entries:
        if entry.filename.endswith("/"):  # Python's own question fails for a name without letters
            continue
        total += entry.file_size
        reason = _why_not(entry) or ("the ZIP file is too large" if total > MAX_TOTAL_BYTES else "")
        yield (f"{path}:{entry.filename}", reason) if reason else Place(os.fspath(path), entry.filename)


def _why_not(entry: zipfile.ZipInfo) -> str:
    name = entry.filename.replace("\\", "/")
    if not name:
        return "it has no name"
    if name.startswith("/") or ".." in PurePosixPath(name).parts or name[1:2] == ":":
        return "its name points outside the ZIP file"
    mode = entry.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return "it is a link or a device"
    if entry.flag_bits & 1:
        return "it is protected by a password; unpack it first"
    if entry.file_size > MAX_ENTRY_BYTES:
        return "it is too large"
    if entry.file_size > SMALL_ENTRY_BYTES and entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
        return "it would grow too much when unpacked"
    return ""


def is_dicomdir(path: Path) -> bool:
    """Whether the file is the index of a disc, by its media storage class."""
    try:
        with path.open("rb") as file:
            head = file.read(1024)
    except OSError:
        return False
    return head[128:132] == b"DICM" and b"1.2.840.10008.1.3.10" in head[132:]


def dicomdir_files(path: Path) -> Iterator[Found]:
    """The files a DICOMDIR names; where it leads nowhere, those of its folder. Nothing outside it is opened."""
    home = path.resolve().parent
    try:
        references = _references(path)
    except NotUsable as reason:
        yield os.fspath(path), str(reason)
        references = []
    listings: dict[Path, dict[str, Path]] = {}
    is_any_there = False
    for parts in references:
        name = "/".join(parts)
        is_inside = bool(parts) and all(_is_plain(part) for part in parts)
        target = _on_disc(home, parts, listings) if is_inside else None
        if not is_inside or (target is not None and not target.resolve().is_relative_to(home)):
            yield f"{path}:{name}", "the disc index points outside its own folder"
        elif target is None:
            yield os.fspath(home.joinpath(*parts)), "the disc index names it, but it is not there"
        else:
            is_any_there = True
            yield Place(os.fspath(target))
    if not is_any_there:
        yield from walk_folder(home)


def _on_disc(home: Path, parts: tuple[str, ...], listings: dict[Path, dict[str, Path]]) -> Path | None:
    """The file that the index means: discs and copies change capitals, and copying adds endings."""
    here = home
    for part in parts:
        if here not in listings:
            try:
                listings[here] = {_bare_name(one.name): one for one in sorted(here.iterdir(), reverse=True)}
            except OSError:
                return None
        exact = here / part
        found = exact if exact.exists() else listings[here].get(_bare_name(part))
        if found is None:
            return None
        here = found
    return here if here.is_file() else None


def _bare_name(name: str) -> str:
    """Without capitals, the version of a disc (;1) and the endings that copying adds."""
    bare = name.casefold().split(";")[0].rstrip(".")
    return next((bare[: -len(ending)] for ending in (".dcm", ".dicom", ".ima") if bare.endswith(ending)), bare)


def _is_plain(part: str) -> bool:
    return part not in ("", ".", "..") and not any(sign in part for sign in "/\\:\x00")


def _references(path: Path) -> list[tuple[str, ...]]:
    import pydicom

    with quiet_pydicom():
        try:
            with path.open("rb") as file:
                refuse_deflated(file)
                if path.stat().st_size > MAX_PATIENT:
                    raise ValueError("no disc has so many files")
                records = pydicom.dcmread(file).get("DirectoryRecordSequence") or []
            values = [record.get("ReferencedFileID") for record in records]
        except Exception as error:  # a damaged index, in whatever way
            raise NotUsable("the disc index (DICOMDIR) is damaged; open the folder instead") from error
    found = [(value,) if isinstance(value, str) else tuple(map(str, value)) for value in values if value]
    return list(dict.fromkeys(found))
