"""Results that were written before, in other forms: masks as NRRD, the numbers of one or many as a table (CSV)."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sscild_desktop.core.corrected import MASKS
from sscild_desktop.core.errors import ExportFailed, InputRefused
from sscild_desktop.core.exports.bundle import JSON_NAME
from sscild_desktop.core.exports.csvfile import csv_bytes
from sscild_desktop.core.files import as_text, reworded, write_atomically
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.safe_json import read_json

NRRD, CSV = "nrrd", "csv"
FORMS = {NRRD: "masks as NRRD", CSV: "every number in one table"}
TABLE = "results.csv"
ALWAYS = ("series_uid", "gate.verdict")


def wanted_forms(text: str) -> tuple[str, ...]:
    """The forms in 'nrrd,csv'. Raises InputRefused for another word."""
    words = tuple(dict.fromkeys(word.strip().lower() for word in text.split(",") if word.strip()))
    unknown = [word for word in words if word not in FORMS]
    if unknown or not words:
        raise InputRefused(f"“{''.join(unknown[:1])}” is no form; there are {', '.join(FORMS)}.")
    return words


def convert(results: Path, out: Path, forms: Sequence[str], report: Report = silent) -> tuple[Path, ...]:
    """Write ``forms`` of the results in ``results``, a folder of one analysis or of a batch; the files written.

    A batch gives a folder for each case, and one table with a row for each. Raises InputRefused where no result can be
    read there, ExportFailed where nothing can be written.
    """
    folders = [results] if (results / JSON_NAME).is_file() else [path.parent for path in _below(results)]
    if not folders:
        raise InputRefused(f"There is no {JSON_NAME} in {results}; name a folder that analyse or batch has written.")
    rows, written = [], []
    for number, folder in enumerate(folders):
        report(number / len(folders), "Writing the other forms")
        place = out if folder == results else out / folder.name
        rows.append({"case": folder.resolve().name, **dict(_flat(_read(folder / JSON_NAME)))})
        if NRRD in forms:
            written += [_as_nrrd(path, place) for name in MASKS if (path := folder / f"{name}.nii.gz").is_file()]
    if CSV in forms:
        written.append(write_atomically(out / TABLE, lambda path: path.write_bytes(_table(rows))))
    return tuple(written)


def _below(results: Path) -> list[Path]:
    """Of a batch: one folder down; hidden ones are being written."""
    return [path for path in sorted(results.glob(f"*/{JSON_NAME}")) if not path.parent.name.startswith(".")]


def _read(path: Path) -> Mapping[str, Any]:
    try:
        found = read_json(path)
    except (OSError, ValueError):
        found = None
    if not isinstance(found, dict):
        raise InputRefused(f"{path} cannot be read; analyse the CT again.")
    return found


def _flat(value: object, name: str = "") -> Iterator[tuple[str, object]]:
    """Every number, word and yes or no with its way through the result: 'goh.levels.1.tot' counts from 1."""
    if isinstance(value, Mapping):
        inside = [(str(key), one) for key, one in value.items()]
    elif isinstance(value, list):
        inside = [(str(index), one) for index, one in enumerate(value, start=1)]
    else:
        if value is not None:
            yield name, value
        return
    for key, one in inside:
        yield from _flat(one, f"{name}.{key}" if name else key)


def _table(rows: Sequence[Mapping[str, object]]) -> bytes:
    """A row for each case, a column for each number."""
    return csv_bytes(list(dict.fromkeys(["case", *ALWAYS, *(key for row in rows for key in row)])), rows)


def _as_nrrd(mask: Path, folder: Path) -> Path:
    """The same voxels on the same grid."""
    import SimpleITK as sitk

    try:
        with as_text(mask) as name:
            image = sitk.ReadImage(name, sitk.sitkUInt8)
    except RuntimeError as error:
        raise InputRefused(f"{mask} cannot be read; analyse the CT again.") from error

    def write(path: Path) -> None:
        with reworded(path), as_text(path) as name:
            try:
                sitk.WriteImage(image, name, useCompression=True)
            except RuntimeError as error:  # how SimpleITK tells of a path or a disk
                raise ExportFailed(f"{folder} cannot be written; choose another folder.") from error

    return write_atomically(folder / mask.name.replace(".nii.gz", ".nrrd"), write)
