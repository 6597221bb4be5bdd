"""Lung function from an Excel or CSV sheet: read, headings guessed, every row looked at before anything is kept."""

from sscild_desktop.core.sheets.cells import DAY_FIRST, MONTH_FIRST
from sscild_desktop.core.sheets.headings import FIELD_NAMES, Mapping, choose_field, guess_mapping
from sscild_desktop.core.sheets.preview import PreviewRow, preview
from sscild_desktop.core.sheets.read import read_sheet
from sscild_desktop.core.sheets.table import Sheet
from sscild_desktop.core.xlsx.facts import Cell

__all__ = [
    "DAY_FIRST",
    "FIELD_NAMES",
    "Cell",
    "MONTH_FIRST",
    "Mapping",
    "PreviewRow",
    "Sheet",
    "choose_field",
    "guess_mapping",
    "preview",
    "read_sheet",
]
