"""Typed names get their ending, and never write over what the dialog did not ask about."""

import pytest

from sscild_desktop.controllers.save_names import with_ending


@pytest.mark.parametrize(
    ("typed", "name"),
    [("a.xlsx", "a.xlsx"), ("A.XLSX", "A.XLSX"), ("a", "a.xlsx"), ("a.xls", "a.xls.xlsx"), ("a 1.5", "a 1.5.xlsx")],
)
def test_a_workbook_ends_as_one(tmp_path, typed, name):
    assert with_ending(str(tmp_path / typed), ".xlsx") == tmp_path / name


def test_what_the_dialog_did_not_ask_about_is_not_written_over(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"there")
    assert with_ending(str(tmp_path / "a"), ".zip") == tmp_path / "a (2).zip"
    assert with_ending(str(tmp_path / "a.zip"), ".zip") == tmp_path / "a.zip"
