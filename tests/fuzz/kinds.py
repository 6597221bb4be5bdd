"""Each kind of file: good ones to begin with, how the program opens one, and what another reader makes of it.

``opened`` gives the values that the program shows; it raises SScILDError where it refuses in words. ``expected`` gives
those of the reference for a file that was opened; it raises whatever it likes where it cannot read the file.
"""

import gzip
import hashlib
import json
import shutil
import tempfile
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from sscild_desktop.core.dicom import load, scan
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.inference.cards import load_card
from sscild_desktop.core.inference.sessions import open_network
from sscild_desktop.core.records import Records
from sscild_desktop.core.sheets import read_sheet
from sscild_desktop.state.settings import Settings, load_settings
from tests.core.dicom.compressed import ENCODERS, with_stream
from tests.core.dicom.factory import SYNTAXES, encode, make_slice, stack_positions, write_series
from tests.core.dicom.test_dicomdir import disc
from tests.core.dicom.test_image_headers import chest, nifti
from tests.core.dicom.test_imagefile import image
from tests.core.records.examples import JOERG, VISIT
from tests.core.sheets.test_files import ENGLISH, book_file
from tests.core.small_networks import SPEC, lesions_bytes, scores_bytes

Values = Any
AIR = -1024
OUTSIDE = -1500


@dataclass(frozen=True)
class Kind:
    """``originals`` are (name, content) of good files; ``expected`` is None where there is no other reader."""

    originals: Callable[[], list[tuple[str, bytes]]]
    opened: Callable[[Path], Values]
    expected: Callable[[Path, bytes], Values] | None = None


class NotComparable(Exception):
    """The reference cannot read the file, or reads something that is shown in another way on purpose."""


def is_same(ours: Values, theirs: Values) -> bool:
    if isinstance(ours, np.ndarray) and isinstance(theirs, np.ndarray):
        return ours.shape == theirs.shape and bool(np.array_equal(ours, theirs))
    return ours <= theirs if isinstance(ours, frozenset) else bool(ours == theirs)


# --- CT ---------------------------------------------------------------------------------------------------------------


def _volumes(path: Path) -> np.ndarray:
    """All values that are shown without a word of damage, sorted: axes may be turned on purpose."""
    found = scan([path])
    if not found.series:
        raise InputRefused("; ".join(one.reason for one in found.skipped) or "nothing was found there")
    volumes = [load(series) for series in found.series]
    if any(finding.code in ("damaged", "gaps") for volume in volumes for finding in volume.findings):
        raise InputRefused("a slice is damaged, which is told")
    return np.sort(np.concatenate([volume.hu.ravel() for volume in volumes]))


def _slices(path: Path) -> frozenset[bytes]:
    """What each slice holds; some of them may be left out, but none may be another."""
    found = scan([path])
    if not found.series:
        raise InputRefused("; ".join(one.reason for one in found.skipped) or "nothing was found there")
    volumes = [load(series) for series in found.series]
    if any(finding.code == "damaged" for volume in volumes for finding in volume.findings):
        raise InputRefused("a slice is damaged, which is told")
    return frozenset(np.sort(plane.ravel()).tobytes() for volume in volumes for plane in volume.hu)


def _as_shown(values: np.ndarray) -> np.ndarray:
    """Hounsfield units as the program writes them: whole, within 16 bits, air where nothing was scanned."""
    whole = np.clip(np.rint(np.nan_to_num(values.astype(np.float64), nan=AIR)), -32768, 32767).astype(np.int16)
    return np.sort(np.where(whole <= OUTSIDE, np.int16(AIR), whole).ravel())


@cache
def dicom_files() -> list[tuple[str, bytes]]:
    places = stack_positions(2, 2.0, rows=24, columns=20)
    made = [
        (f"{name}.dcm", encode(make_slice(0, places[0], rows=24, columns=20), syntax))
        for name, syntax in SYNTAXES.items()
    ]
    pixels = (np.random.default_rng(0).normal(1024, 40, (24, 20))).astype(np.uint16)
    made += [
        (f"{syntax}.dcm", encode(with_stream(ENCODERS[syntax](pixels), 16, 24, 20), syntax)) for syntax in ENCODERS
    ]
    return made


def by_pydicom(path: Path, _original: bytes) -> np.ndarray:
    import pydicom

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        data = pydicom.dcmread(path, force=True)
        stored = data.pixel_array.astype(np.float64)
        slope, intercept = float(data.get("RescaleSlope", 1) or 1), float(data.get("RescaleIntercept", 0) or 0)
    if "PixelPaddingValue" in data or stored.ndim != 2 or data.get("HighBit") != data.get("BitsStored") - 1:
        raise NotComparable
    return _as_shown(stored * slope + intercept)


@cache
def image_files() -> list[tuple[str, bytes]]:
    import SimpleITK

    small = nifti(chest()[::8, ::4, ::4].copy(), (32, 32, 16), None, (0, 0, 1, 0, 0, 0))
    made = [("ct.nii", small), ("ct.nii.gz", gzip.compress(small))]
    with tempfile.TemporaryDirectory() as folder:
        for name, is_packed in (("a.mha", False), ("b.mha", True), ("a.nrrd", False), ("b.nrrd", True)):
            SimpleITK.WriteImage(image(), str(Path(folder, name)), is_packed)
            made.append((name, Path(folder, name).read_bytes()))
    return made


def by_simpleitk(path: Path, _original: bytes) -> np.ndarray:
    import SimpleITK

    SimpleITK.ProcessObject.GlobalWarningDisplayOff()
    return _as_shown(SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(str(path))))


@cache
def zip_files() -> list[tuple[str, bytes]]:
    with tempfile.TemporaryDirectory() as folder:
        files = write_series(Path(folder, "ct"), stack_positions(2, 2.0, rows=24, columns=20), rows=24, columns=20)
        for name, packing in (("stored.zip", zipfile.ZIP_STORED), ("deflated.zip", zipfile.ZIP_DEFLATED)):
            with zipfile.ZipFile(Path(folder, name), "w", packing) as archive:
                for file in files:
                    archive.write(file, file.name)
        return [(name, Path(folder, name).read_bytes()) for name in ("stored.zip", "deflated.zip")]


def of_the_original(kind: str) -> Callable[[Path, bytes], Values]:
    """Where every byte has a checksum, what is opened is what it was, or some of it."""

    def expected(path: Path, original: bytes) -> Values:
        return good_values(kind, path.name, original)

    return expected


@cache
def good_values(kind: str, name: str, original: bytes) -> Values:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(original)
        return KINDS[kind].opened(path)


@cache
def _disc() -> Path:
    return disc(Path(tempfile.mkdtemp(prefix="sscild-fuzz-")))


def dicomdir_files() -> list[tuple[str, bytes]]:
    return [("DICOMDIR", (_disc() / "DICOMDIR").read_bytes())]


def _opened_disc(path: Path) -> int:
    for one in _disc().iterdir():
        if one.is_dir():
            (path.parent / one.name).symlink_to(one)
    return sum(series.slice_count for series in scan([path]).series)


# --- what is no CT ----------------------------------------------------------------------------------------------------


def card_files() -> list[tuple[str, bytes]]:
    facts = {"name": "net", "version": "1.0", "file": "net.onnx", "sha256": "0" * 64, "purpose": "test"}
    more = {
        "input": {"name": "slices", **SPEC},
        "outputs": [{"name": "y", "labels": ["a", "b"]}],
        "thresholds": {"a": 0.5},
    }
    return [("net.json", json.dumps({**facts, **more}, indent=1).encode())]


def network_files() -> list[tuple[str, bytes]]:
    return [("lesions.onnx", lesions_bytes()), ("scores.onnx", scores_bytes())]


def _opened_network(path: Path) -> bool:
    """Opened and asked once, with a card that was made for the damaged file."""
    facts = {
        "name": "net",
        "version": "1.0",
        "file": path.name,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
    }
    card = path.with_suffix(".json")
    card.write_text(json.dumps({**facts, "input": {"name": "slices", **SPEC}, "outputs": []}), "utf-8")
    network = open_network(load_card(card), "cpu", 1)
    network.run({"slices": np.zeros((1, 1, 32, 32), np.float32)})
    return True


def settings_files() -> list[tuple[str, bytes]]:
    return [
        ("settings.json", b'{"device": "cpu", "heatmaps": true, "last_folder": "/home", "networks": [["lobes", "x"]]}')
    ]


def _settings(path: Path) -> bool:
    return isinstance(load_settings(path), Settings)


@cache
def records_files() -> list[tuple[str, bytes]]:
    with tempfile.TemporaryDirectory() as folder:
        with Records.open(Path(folder, "records")) as records:
            for number in range(12):
                patient = records.patients.add(type(JOERG)(**{**vars(JOERG), "code": f"P{number:03}", "id": 0}))
                records.visits.add(type(VISIT)(**{**vars(VISIT), "patient_id": patient.id, "id": 0}))
        database = next(Path(folder, "records").glob("*.sqlite*"), None) or next(
            path for path in Path(folder, "records").iterdir() if path.read_bytes()[:6] == b"SQLite"
        )
        return [(database.name, database.read_bytes())]


def _records(path: Path) -> list[str]:
    folder = path.parent / "records"
    folder.mkdir()
    shutil.copy(path, folder / path.name)
    with Records.open(folder) as records:
        rows = records.patients.rows()
        return [repr(records.patients.get(row.patient.id)) + repr(records.visits.of(row.patient.id)) for row in rows]


@cache
def sheet_files() -> list[tuple[str, bytes]]:
    with tempfile.TemporaryDirectory() as folder:
        rows = [ENGLISH.split(","), *([f"P{n:04}", f"2024-03-{n:02}", 2.7, 74, 2.1, 70, 55] for n in range(1, 20))]
        book = book_file(Path(folder), rows)
        text = "\n".join(",".join(map(str, row)) for row in rows)
        return [("pft.xlsx", book.read_bytes()), ("pft.csv", text.encode())]


def _sheet(path: Path) -> Values:
    sheet = read_sheet(path)
    return sheet.columns, sheet.rows


def by_openpyxl(path: Path, original: bytes) -> Values:
    """Every part of a workbook has a checksum: it is read as it was. A CSV file has none."""
    if path.suffix != ".xlsx":
        raise NotComparable
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        load_workbook(path, read_only=True, data_only=True).close()
    return good_values("sheets", path.name, original)


KINDS: dict[str, Kind] = {
    "DICOM": Kind(dicom_files, _volumes, by_pydicom),
    "images": Kind(image_files, _volumes, by_simpleitk),
    "ZIP": Kind(zip_files, _slices, of_the_original("ZIP")),
    "DICOMDIR": Kind(dicomdir_files, _opened_disc),
    "cards": Kind(card_files, load_card),
    "networks": Kind(network_files, _opened_network),
    "settings": Kind(settings_files, _settings),
    "records": Kind(records_files, _records, of_the_original("records")),
    "sheets": Kind(sheet_files, _sheet, by_openpyxl),
}
