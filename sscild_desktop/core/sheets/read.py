"""A lung function sheet from a file: Excel or CSV, with one plain sentence where it cannot be read."""

from pathlib import Path
from typing import Any

from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.sheets.csvfile import read_csv
from sscild_desktop.core.sheets.excel import read_excel
from sscild_desktop.core.sheets.headings import known_headings
from sscild_desktop.core.sheets.table import RawRow, Sheet, make_table

LARGEST_BYTES = 50_000_000
ZIP_MARK, OLE_MARK = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
ENCRYPTED_MARK = "EncryptedPackage".encode("utf-16-le")
SAVE_AS = "open it in its own program, save it as .xlsx or .csv and choose that file"


def read_sheet(path: Path, sheet_name: str = "", report: Report = silent) -> Sheet:
    """The table in ``path``; ``sheet_name`` picks another sheet of a workbook. Raises InputRefused or Cancelled."""
    path = Path(path)
    rows, facts = read_rows(path, sheet_name, report)
    return make_table(rows, known_headings, file_name=path.name, **facts)


def read_rows(path: Path, sheet_name: str = "", report: Report = silent) -> tuple[list[RawRow], dict[str, Any]]:
    """Every row that is not empty, and facts of the sheet. Raises InputRefused or Cancelled."""
    mark = _first_bytes(path)
    if mark.startswith(OLE_MARK):
        raise InputRefused(_ole_sentence(path), path)
    return read_excel(path, sheet_name, report) if mark.startswith(ZIP_MARK) else read_csv(path, report)


def _first_bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise InputRefused(f"{path.name} is not a file that can be read; choose an Excel or CSV file.", path)
        size = path.stat().st_size
        with path.open("rb") as file:
            mark = file.read(8)
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise InputRefused(
            f"{path.name} cannot be opened ({reason}); close it elsewhere or copy it here.", path
        ) from error
    if size == 0:
        raise InputRefused(f"{path.name} is empty; choose a sheet with lung function values.", path)
    if size > LARGEST_BYTES:
        limit = LARGEST_BYTES // 1_000_000
        raise InputRefused(f"{path.name} is larger than {limit} MB; keep only the lung function values in it.", path)
    return mark


def _ole_sentence(path: Path) -> str:
    if ENCRYPTED_MARK in path.read_bytes():
        return f"{path.name} is protected by a password; save it without one and choose that file."
    return f"{path.name} is in the old Excel format; {SAVE_AS}."
