"""Analyses written down: Excel workbook, JSON with its schema, masks as NIfTI. Every file whole or not at all."""

from sscild_desktop.core.exports.bundle import export_all, write_masks, write_workbook
from sscild_desktop.core.exports.cohort_file import AppendResult, append_to_cohort
from sscild_desktop.core.exports.files import refuse_inside, refuse_unwritable
from sscild_desktop.core.exports.jsonfile import to_json, write_json
from sscild_desktop.core.exports.trend_workbook import write_trend_workbook

__all__ = [
    "AppendResult",
    "append_to_cohort",
    "export_all",
    "refuse_inside",
    "refuse_unwritable",
    "to_json",
    "write_json",
    "write_masks",
    "write_trend_workbook",
    "write_workbook",
]
