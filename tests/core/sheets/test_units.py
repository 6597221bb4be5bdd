"""Units that a sheet does not say, formats that say them, and fractions."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from sscild_desktop.core.sheets.headings import choose_field, guess_mapping
from sscild_desktop.core.sheets.preview import preview
from sscild_desktop.core.sheets.read import read_sheet
from tests.core.sheets.test_preview import PATIENTS


def sheet(path: Path, headings: str, *rows: str):
    path.write_text(
        "\n".join([f"Patient ID,Date,{headings}", *(f"P0001,2024-0{3 + i}-15,{row}" for i, row in enumerate(rows))])
    )
    return read_sheet(path)


def values(table, mapping, name: str) -> list[float | None]:
    return [getattr(row.values, name) for row in preview(table, mapping, PATIENTS)]


def field(table, name: str) -> str:
    column = guess_mapping(table).column(name)
    return table.columns[column] if column is not None else ""


@pytest.mark.parametrize(
    ("headings", "rows", "fvc_l", "fvc_percent", "dlco"),
    [
        ("FVC,FVC % pred,DLCO,DLCO % pred", ("2.81,82,18.2,67", "2.2,71,15.9,58"), "FVC", "FVC % pred", "DLCO % pred"),
        ("DLCO % pred,DLCO", ("67,18.2", "58,15.9"), "", "", "DLCO % pred"),
        ("DLCO,DLCO (% Soll)", ("6.1,67", "5.2,58"), "", "", "DLCO (% Soll)"),
        ("TLCO,TLCO %", ("61,67", "52,58"), "", "", "TLCO %"),
        ("FVC,FVC %", ("82,82", "71,71"), "", "FVC %", ""),
        ("FVC,DLCO", ("82,67", "71,58"), "", "FVC", "DLCO"),
        ("FVC,DLCO", ("2.8,18.2", "2.2,15.9"), "FVC", "", ""),
        ("FVC,FVC %", ("0.82,0.82", "0.71,0.71"), "FVC", "FVC %", ""),
        ("FVC (L),FEV1", ("0.82,0.7", "0.71,0.6"), "FVC (L)", "", ""),
    ],
)
def test_which_column_is_in_percent(
    tmp_path: Path, headings: str, rows: tuple[str, ...], fvc_l: str, fvc_percent: str, dlco: str
) -> None:
    table = sheet(tmp_path / "f.csv", headings, *rows)
    assert (field(table, "fvc_l"), field(table, "fvc_percent"), field(table, "dlco_percent")) == (
        fvc_l,
        fvc_percent,
        dlco,
    )


def test_a_unit_that_nothing_says_is_asked(tmp_path: Path) -> None:
    table = sheet(tmp_path / "f.csv", "DLCO", "18.2", "15.9")
    mapping = guess_mapping(table)
    assert mapping.unit_questions == ("Is “DLCO” in % of predicted? If so, choose it for that column.",)
    chosen = choose_field(table, mapping, 2, "dlco_percent")
    assert chosen.unit_questions == ()
    assert values(table, chosen, "dlco_percent") == [18.2, 15.9]


@pytest.mark.parametrize("row", [("0.82", "0.71"), ("0,82", "0,71"), ("1.04", "0.71")])
def test_fractions_under_a_heading_in_percent(tmp_path: Path, row: tuple[str, str]) -> None:
    table = sheet(tmp_path / "f.csv", "FVC % pred", *(f'"{one}"' for one in row))
    expected = [round(100 * float(one.replace(",", ".")), 6) for one in row]
    assert values(table, guess_mapping(table), "fvc_percent") == expected


@pytest.mark.parametrize("number_format", ["0%", "0.0%", "0.00 %", "#,##0%;[Red]-0%"])
@pytest.mark.parametrize("heading", ["FVC % pred", "FVC"])
def test_the_format_of_cells_says_percent(tmp_path: Path, heading: str, number_format: str) -> None:
    book = Workbook()
    page = book.active
    page.append(["Patient ID", "Date", heading])
    for row, (day, value) in enumerate((("2024-03-15", 0.82), ("2024-09-15", 0.71)), start=2):
        page.append(["P0001", day, value])
        page.cell(row, 3).number_format = number_format
    book.save(tmp_path / "f.xlsx")
    table = read_sheet(tmp_path / "f.xlsx")
    assert values(table, guess_mapping(table), "fvc_percent") == [82.0, 71.0]


def test_a_percent_sign_that_is_only_written_changes_nothing(tmp_path: Path) -> None:
    book = Workbook()
    page = book.active
    page.append(["Patient ID", "Date", "FVC % pred"])
    page.append(["P0001", "2024-03-15", 82])
    page["C2"].number_format = '0" %"'
    book.save(tmp_path / "f.xlsx")
    table = read_sheet(tmp_path / "f.xlsx")
    assert values(table, guess_mapping(table), "fvc_percent") == [82.0]


def test_fvc_of_less_than_a_litre_in_every_row_may_be_a_share_and_is_asked(tmp_path: Path) -> None:
    table = sheet(tmp_path / "f.csv", "FVC", "0.82", "0.74")
    mapping = guess_mapping(table)
    assert mapping.unit_questions == ("Is “FVC” in % of predicted? If so, choose it for that column.",)
    assert values(table, choose_field(table, mapping, 2, "fvc_percent"), "fvc_percent") == [82.0, 74.0]
    assert values(table, choose_field(table, mapping, 2, "fvc_l"), "fvc_l") == [0.82, 0.74]
    assert choose_field(table, mapping, 2, "fvc_l").unit_questions == ()
