"""Tables as CSV files that Excel opens as they are: UTF-8 with the mark by which it knows that, text never computed."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from sscild_desktop.core.files import shown

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so would be computed by Excel."""


def csv_bytes(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> bytes:
    """The file: ``columns`` as headings, a line for each of ``rows``, nothing where a row lacks a column."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, restval="")
    writer.writeheader()
    writer.writerows({key: _cell(value) for key, value in row.items()} for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return value
    text = shown(value)
    return f"'{text}" if text.startswith(FORMULA) else text
