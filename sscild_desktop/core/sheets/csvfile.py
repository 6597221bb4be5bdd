"""Rows of a CSV file: its encoding, its delimiter, its text; numbers and dates stay text here."""

import csv
import io
from pathlib import Path
from typing import Any

from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.progress import Report
from sscild_desktop.core.sheets.table import RawRow, tidy

MOST_ROWS = 100_000
DELIMITERS = (";", "\t", ",", "|")
"""In the order of preference: with decimal commas, a comma parts numbers as well as columns."""

SAMPLE_LINES, SAMPLE_LETTERS = 60, 100_000
LONGEST_CELL = 131_072


def read_csv(path: Path, report: Report) -> tuple[list[RawRow], dict[str, Any]]:
    """Rows with their line numbers, and facts for the table. InputRefused for what is no text."""
    text = decode(path.read_bytes(), path.name)
    lines = text[:SAMPLE_LETTERS].splitlines()
    skipped, delimiter = 0, ""
    if lines and lines[0].lower().startswith("sep=") and len(lines[0]) == 5:
        skipped, delimiter = 1, lines[0][4]
        text = text.split("\n", 1)[1] if "\n" in text else ""
    delimiter = delimiter or guess_delimiter(lines[:SAMPLE_LINES])
    return _rows(text, delimiter, skipped, path.name, report), {}


def decode(data: bytes, name: str) -> str:
    """Text by its byte order mark, else UTF-8, else Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    elif b"\0" in data[:2000]:
        # Excel's "Unicode text" without its mark: every other byte of plain letters is zero
        encodings = ("utf-16-le",) if data[1:2] == b"\0" else ("utf-16-be",)
    else:
        encodings = ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text and sum(ord(letter) < 9 for letter in text[:2000]) == 0:
            return text
    raise InputRefused(f"{name} is neither an Excel nor a CSV file; choose a sheet with lung function values.", name)


def guess_delimiter(lines: list[str]) -> str:
    """The delimiter that parts most lines into the same number of columns."""
    best, best_score = ",", (0.0, 0)
    for delimiter in DELIMITERS:
        widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if any(cell.strip() for cell in row)]
        several = [width for width in widths if width > 1]
        if not several:
            continue
        usual = max(set(several), key=several.count)
        score = (several.count(usual) / len(widths), usual)
        # a later delimiter must be clearly better, or commas within numbers would win over semicolons
        if score[0] > best_score[0] + 0.2 or (best_score[0] == 0.0):
            best, best_score = delimiter, score
    return best


def _rows(text: str, delimiter: str, skipped: int, name: str, report: Report) -> list[RawRow]:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    found: list[RawRow] = []
    try:
        for cells in reader:
            if len(found) % 1000 == 0:
                report(min(0.99, reader.line_num / max(1, text.count("\n"))), "Reading the sheet")
            if any(cell.strip() for cell in cells):
                found.append(RawRow(reader.line_num + skipped, tuple(tidy(cell) or None for cell in cells)))
            if len(found) > MOST_ROWS:
                raise InputRefused(
                    f"{name} has more than {MOST_ROWS:,} rows; keep only lung function values in it.", name
                )
    except csv.Error as error:
        row = reader.line_num + skipped
        raise InputRefused(f"Row {row} of {name} cannot be read ({error}); correct it and try again.", name) from error
    return found
