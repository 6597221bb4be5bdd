"""Lung function from an Excel or CSV sheet: read, headings guessed, every row looked at before anything is kept."""

from sscild_desktop.core.clinical.sheet.cells import DAY_FIRST, MONTH_FIRST
from sscild_desktop.core.clinical.sheet.headings import FIELD_NAMES, FIELDS, Mapping, choose_field, guess_mapping
from sscild_desktop.core.clinical.sheet.preview import PreviewRow, preview
from sscild_desktop.core.clinical.sheet.read import read_sheet
from sscild_desktop.core.clinical.sheet.table import Cell, Sheet

__all__ = [
    "DAY_FIRST",
    "FIELDS",
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
