"""Sheets as they come: four languages, titles above, units below, formulas, hidden parts, damaged and huge files."""

import io
import zipfile
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from sscild_desktop.core.errors import Cancelled, InputRefused
from sscild_desktop.core.patients import Patient
from sscild_desktop.core.sheets import choose_field, csvfile, excel, guess_mapping, read_sheet

ENGLISH = "Patient ID,Visit date,FVC (L),FVC % predicted,FEV1 (L),FEV1 % pred,DLCO % predicted (Hb corrected)"
GERMAN = "Patientennummer;Untersuchungsdatum;FVC [l];FVC % Soll;FEV1 [l];FEV1 % Soll;DLCO % Soll (Hb-korrigiert)"
DUTCH = "Patiëntnummer;Datum onderzoek;FVC (l);FVC % voorspeld;ESW (l);ESW % voorspeld;TLCO % voorspeld Hb-gecorrigeerd"
FRENCH = "Numéro de patient;Date de l'examen;CVF (L);CVF % théorique;VEMS (L);VEMS % théorique;DLCO % th. corrigée"
EVERY = ("patient", "day", "fvc_l", "fvc_percent", "fev1_l", "fev1_percent", "dlco_percent")


def csv_file(folder, text, encoding="utf-8", name="pft.csv"):
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def book_file(folder, rows, name="pft.xlsx", change=lambda sheet, book: None):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    change(book.active, book)
    path = folder / name
    book.save(path)
    return path


def fields(sheet):
    return tuple(guess_mapping(sheet).fields.values())


# CSV


@pytest.mark.parametrize("heading", [ENGLISH, GERMAN, DUTCH, FRENCH], ids=["English", "German", "Dutch", "French"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_headings_of_four_languages_in_every_encoding(tmp_path, heading, encoding):
    comma = "," if ";" in heading else "."
    line = ("," if comma == "." else ";").join(["P0001", "2024-03-01", f"2{comma}75", "74", f"2{comma}1", "70", "55"])
    sheet = read_sheet(csv_file(tmp_path, f"{heading}\r\n{line}\r\n", encoding))
    assert fields(sheet) == EVERY
    assert guess_mapping(sheet).dlco_is_hb_corrected is True
    assert sheet.rows[0][0] == "P0001"
    assert len(sheet.columns) == 7


@pytest.mark.parametrize("delimiter", [";", "\t", ",", "|"])
def test_each_delimiter(tmp_path, delimiter):
    rows = [["Code", "Date", "FVC L"], ["P0001", "2024-03-01", "2.75"], ["P0002", "2024-03-02", "3.1"]]
    sheet = read_sheet(csv_file(tmp_path, "\n".join(delimiter.join(row) for row in rows)))
    assert sheet.rows == (("P0001", "2024-03-01", "2.75"), ("P0002", "2024-03-02", "3.1"))


def test_decimal_commas_do_not_part_columns(tmp_path):
    sheet = read_sheet(csv_file(tmp_path, "Code;FVC l;FVC %\nP0001;2,75;74,5\nP0002;3,10;81,0\n"))
    assert sheet.rows[0] == ("P0001", "2,75", "74,5")


def test_quoted_cells_hold_delimiters_and_line_breaks(tmp_path):
    sheet = read_sheet(csv_file(tmp_path, 'Code,"FVC,\nL",Note\nP0001,"2,75","a, b"\n'))
    assert sheet.columns == ("Code", "FVC, L", "Note")
    assert sheet.rows == (("P0001", "2,75", "a, b"),)
    assert sheet.row_numbers == (3,)


def test_the_mark_of_excel_for_its_delimiter(tmp_path):
    sheet = read_sheet(csv_file(tmp_path, "sep=;\r\nCode;FVC L\r\nP0001;2,7\r\n"))
    assert sheet.rows == (("P0001", "2,7"),)
    assert sheet.row_numbers == (3,)


def test_empty_rows_and_titles_are_passed_over_and_row_numbers_are_those_of_the_file(tmp_path):
    title = "Lung function study;;\nexported 2024-06-01;;\n;;\n"
    text = f"{title}Code;Date;FVC L\n;;\nP0001;2024-03-01;2,7\n;;\nP0002;2024-03-02;3\n"
    sheet = read_sheet(csv_file(tmp_path, text))
    assert sheet.columns == ("Code", "Date", "FVC L")
    assert sheet.row_numbers == (6, 8)


def test_rows_may_be_ragged(tmp_path):
    sheet = read_sheet(csv_file(tmp_path, "Code;Date;FVC L\nP0001;2024-03-01\nP0002;2024-03-02;3;extra\n"))
    assert sheet.rows[0] == ("P0001", "2024-03-01", None, None)
    assert sheet.columns[3] == "Column D"


def test_a_million_rows_are_refused_with_a_sentence(tmp_path):
    path = csv_file(tmp_path, "Code,Date,FVC L\n" + "P1,2024-03-01,3\n" * 1_000_001)
    with pytest.raises(InputRefused, match="more than 100,000 rows"):
        read_sheet(path)


def test_reading_can_be_cancelled(tmp_path):
    def stop(fraction, text):
        raise Cancelled

    for path in (csv_file(tmp_path, "Code,FVC L\nP1,3\n"), book_file(tmp_path, [["Code", "FVC L"], ["P1", 3]])):
        with pytest.raises(Cancelled):
            read_sheet(path, report=stop)


# Excel


def test_numbers_dates_and_formulas_with_their_stored_values(tmp_path):
    path = book_file(tmp_path, [["Code", "Date", "FVC L", "FVC %"], ["P0001", datetime(2024, 3, 1, 9), 2.75, "=C2*30"]])
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    xml = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = xml.replace(b"<f>C2*30</f><v></v>", b"<f>C2*30</f><v>82.5</v>").replace(
        b"<f>C2*30</f><v />", b"<f>C2*30</f><v>82.5</v>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    sheet = read_sheet(path)
    assert sheet.rows == (("P0001", date(2024, 3, 1), 2.75, 82.5),)
    assert sheet.notes == ()


def test_a_formula_that_was_never_calculated_is_not_taken_for_nothing(tmp_path):
    sheet = read_sheet(book_file(tmp_path, [["Code", "FVC L", "Note"], ["P0001", "=1+1", None]]))
    assert sheet.rows[0][1] == "#FORMULA"
    assert "no stored result" in sheet.notes[0]


def test_merged_titles_units_below_and_merged_patients(tmp_path):
    rows = [
        ["Follow-up cohort"], [], ["Patient", "Date", "FVC", None, "DLCO"], [None, None, "L", "% pred", "%"],
        ["P0001", datetime(2023, 3, 1), 2.9, 80, 60], [None, datetime(2024, 3, 1), 2.7, 74, 55],
    ]  # fmt: skip

    def merge(sheet, _book):
        for area in ("A1:E1", "C3:D3", "A5:A6"):
            sheet.merge_cells(area)

    sheet = read_sheet(book_file(tmp_path, rows, change=merge))
    assert sheet.columns == ("Patient", "Date", "FVC L", "FVC % pred", "DLCO %")
    assert [row[0] for row in sheet.rows] == ["P0001", "P0001"]
    assert sheet.row_numbers == (5, 6)
    assert fields(sheet) == ("patient", "day", "fvc_l", "fvc_percent", "dlco_percent")


def test_hidden_rows_columns_and_sheets_are_left_out_and_said(tmp_path):
    def hide(sheet, book):
        sheet.row_dimensions[3].hidden = True
        sheet.column_dimensions["C"].hidden = True
        junk = book.create_sheet("junk", 0)
        junk.append(["Code", "Date", "FVC L", "FVC %", "FEV1 L", "DLCO %"])
        junk.append(["P0009", datetime(2024, 1, 1), 9, 9, 9, 9])
        junk.sheet_state = "hidden"

    rows = [
        ["Code", "Date", "FVC %", "FVC L"],
        ["P1", datetime(2024, 3, 1), 1, 2.5],
        ["P2", datetime(2024, 3, 1), 1, 2],
    ]
    sheet = read_sheet(book_file(tmp_path, rows, change=hide))
    assert sheet.columns == ("Code", "Date", "FVC L")
    assert sheet.rows == (("P1", date(2024, 3, 1), 2.5),)
    assert sheet.sheet_names == ("Sheet",)
    assert len(sheet.notes) == 2


def test_the_sheet_with_lung_function_is_found_and_another_can_be_chosen(tmp_path):
    def more(_sheet, book):
        other = book.create_sheet("Lung function")
        other.append(["Patient", "Date", "FVC L"])
        other.append(["P0001", datetime(2024, 3, 1), 2.5])

    path = book_file(tmp_path, [["Notes", "of the study"], ["a", "b"]], change=more)
    assert read_sheet(path).sheet_name == "Lung function"
    assert read_sheet(path).sheet_names == ("Sheet", "Lung function")
    assert read_sheet(path, "Sheet").columns == ("Notes", "of the study")


def test_a_column_formatted_to_the_end_of_the_sheet(tmp_path):
    def format_far(sheet, _book):
        sheet.cell(60_000, 1).number_format = "0.00"

    sheet = read_sheet(book_file(tmp_path, [["Code", "FVC L"], ["P1", 2.5]], change=format_far))
    assert len(sheet.rows) == 1


def test_two_columns_of_one_name(tmp_path):
    sheet = read_sheet(book_file(tmp_path, [["Code", "FVC L", "FVC L"], ["P1", 2.5, 2.4]]))
    assert sheet.columns == ("Code", "FVC L", "FVC L (2)")
    assert guess_mapping(sheet).column("fvc_l") == 1


def test_more_rows_than_allowed(tmp_path, monkeypatch):
    monkeypatch.setattr(excel, "MOST_ROWS", 50)
    path = book_file(tmp_path, [["Code", "FVC L"], *[["P1", 2.5]] * 60])
    with pytest.raises(InputRefused, match="more than 50 rows"):
        read_sheet(path)


# what cannot be read: one sentence each


def one_sentence(path, words):
    with pytest.raises(InputRefused) as told:
        read_sheet(path)
    text = str(told.value)
    assert words in text
    assert text.endswith(".")
    assert ". " not in text
    assert str(path.parent) not in text


def test_a_workbook_with_a_password(tmp_path):
    path = tmp_path / "secret.xlsx"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le") + bytes(99)
    )
    one_sentence(path, "protected by a password")


def test_the_old_excel_format(tmp_path):
    path = tmp_path / "old.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    one_sentence(path, "old Excel format")


def test_an_opendocument_sheet(tmp_path):
    path = tmp_path / "pft.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<x/>")
    one_sentence(path, "OpenDocument")


@pytest.mark.parametrize("keep", [30, 500, 3000, -60])
def test_a_truncated_workbook(tmp_path, keep):
    path = book_file(tmp_path, [["Code", "FVC L"], ["P1", 2.5]])
    path.write_bytes(path.read_bytes()[:keep])
    one_sentence(path, "damaged")


def test_a_zip_that_is_no_workbook(tmp_path):
    path = tmp_path / "photos.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "hello")
    one_sentence(path, "not an Excel workbook")


def test_broken_xml_in_the_middle_of_a_sheet(tmp_path):
    path = book_file(tmp_path, [["Code", "FVC L"], *[["P1", 2.5]] * 5])
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    xml = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = xml[: len(xml) // 2]
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    one_sentence(path, "damaged")


def test_a_workbook_that_unpacks_to_gigabytes(tmp_path):
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * 30_000_000)
    one_sentence(path, "unpacks to far more")


def test_pictures_text_nothing_and_folders(tmp_path):
    picture = tmp_path / "ct.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9)
    one_sentence(picture, "neither an Excel nor a CSV")
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    one_sentence(empty, "is empty")
    one_sentence(csv_file(tmp_path, "\n\n;;\n"), "No table was found")
    one_sentence(csv_file(tmp_path, "Code;Date;FVC L\n"), "No table was found")
    folder = tmp_path / "folder"
    folder.mkdir()
    one_sentence(folder, "not a file")
    one_sentence(tmp_path / "gone.csv", "not a file")


def test_a_file_that_is_too_large(tmp_path, monkeypatch):
    from sscild_desktop.core.sheets import read

    monkeypatch.setattr(read, "LARGEST_BYTES", 10)
    one_sentence(csv_file(tmp_path, "Code;Date;FVC L\nP1;2024-01-01;3\n"), "larger than")


def test_a_cell_that_never_ends(tmp_path, monkeypatch):
    monkeypatch.setattr(csvfile, "LONGEST_CELL", 1000)
    one_sentence(csv_file(tmp_path, 'Code;FVC L\nP1;3\nP2;"' + "x" * 5000), "cannot be read")


def test_a_workbook_without_a_visible_sheet(tmp_path):
    path = book_file(tmp_path, [["Code", "FVC L"], ["P1", 2.5]])
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(b'state="visible"', b'state="hidden"')
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    one_sentence(path, "no visible sheet")


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_in_a_sentence(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("any") / "any.csv"
    path.write_bytes(data)
    try:
        sheet = read_sheet(path)
    except InputRefused as error:
        assert str(error)
    else:
        assert all(len(row) == len(sheet.columns) for row in sheet.rows)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.binary(min_size=1, max_size=8))
def test_a_workbook_with_changed_bytes_never_crashes(tmp_path_factory, place, junk):
    buffer = io.BytesIO()
    book = Workbook()
    for row in (["Code", "Date", "FVC L"], ["P1", datetime(2024, 1, 2), 3.0]):
        book.active.append(row)
    book.save(buffer)
    data = bytearray(buffer.getvalue())
    data[place % len(data) : place % len(data) + len(junk)] = junk
    path = tmp_path_factory.mktemp("any") / "any.xlsx"
    path.write_bytes(bytes(data))
    try:
        guess_mapping(read_sheet(path))
    except InputRefused as error:
        assert str(error)


# which column is what


def mapped(tmp_path, heading, *values):
    rows = [["Code", heading], *[["P1", value] for value in values]]
    sheet = read_sheet(book_file(tmp_path, rows))
    return guess_mapping(sheet).fields.get(1, "")


@pytest.mark.parametrize(
    ("heading", "values", "field"),
    [
        ("FVC", [2.7, 3.1], "fvc_l"),
        ("FVC", [74, 81], "fvc_percent"),
        ("FVC", [2700, 3100], "fvc_l"),
        ("FVC mL", [2700, 3100], "fvc_l"),
        ("FVC%", [74], "fvc_percent"),
        ("FVC_pp", [74], "fvc_percent"),
        ("ppFVC", [74], "fvc_percent"),
        ("FVC pred", [3.4], ""),
        ("FVC pred (L)", [3.4], ""),
        ("FVC Soll", [3.4], ""),
        ("FEV1/FVC", [78], ""),
        ("FEV1%FVC", [78], ""),
        ("Tiffeneau", [78], ""),
        ("FVC z-score", [-1.2], ""),
        ("delta FVC", [-0.2], ""),
        ("Forced vital capacity (litres)", [2.7], "fvc_l"),
        ("Forcierte Vitalkapazität %", [74], "fvc_percent"),
        ("Einsekundenkapazität (l)", [2.1], "fev1_l"),
        ("Eensecondewaarde (l)", [2.1], "fev1_l"),
        ("VEMS", [2.1], "fev1_l"),
        ("DLCO", [55], "dlco_percent"),
        ("DLCO mmol/min/kPa", [5.1], "dlco_mmol"),
        ("DLCO/VA %", [80], "kco_percent"),
        ("KCO %", [80], "kco_percent"),
        ("Diffusionskapazität % Soll", [55], "dlco_percent"),
        ("TLCO SB %", [55], "dlco_percent"),
        ("Date of birth", ["1960-01-01"], ""),
        ("Geburtsdatum", ["1960-01-01"], ""),
        ("Date de naissance", ["1960-01-01"], ""),
        ("Datum", ["2024-01-01"], "day"),
        ("FVC date", ["2024-01-01"], "day"),
        ("mMRC", [2], "mmrc"),
        ("Dyspnoe (mMRC)", [2], "mmrc"),
        ("Weight", [70], "weight_kg"),
        ("Weight loss, kg", [5], ""),
        ("Height in cm", [170], "height_cm"),
        ("Körpergröße in cm", [170], "height_cm"),
        ("Height (in)", [66], ""),
        ("Gewicht (in kg)", [70], "weight_kg"),
        ("Tour de taille (cm)", [85], ""),
        ("6-minute walk in m", [420], "walk_m"),
        ("6MWD % predicted", [85], ""),
        ("6MWD pred", [520], ""),
        ("6MWT SpO2 min", [92], ""),
        ("6MWT heart rate", [110], ""),
        ("Borg dyspnoea after 6MWT", [3], ""),
    ],
)
def test_one_heading(tmp_path, heading, values, field):
    assert mapped(tmp_path, heading, *values) == field


@pytest.mark.parametrize(
    ("heading", "is_patient"),
    [("Patient", True), ("Pat.-Nr.", True), ("ID", True), ("PID", True), ("Pseudonym", True), ("Patiëntnummer", True),
     ("Identifiant", True), ("Subject ID", True), ("Patient name", False), ("Nachname", False), ("Nom", False),
     ("Height", False)],
)  # fmt: skip
def test_whose_row_it_is(tmp_path, heading, is_patient):
    sheet = read_sheet(book_file(tmp_path, [[heading, "FVC L"], ["P1", 2.7]]))
    assert (guess_mapping(sheet).fields.get(0) == "patient") is is_patient


def test_the_date_of_lung_function_is_preferred(tmp_path):
    rows = [["Code", "Date of CT", "Date of PFT", "FVC L"], ["P1", "2024-01-01", "2024-02-01", 2.7]]
    assert guess_mapping(read_sheet(book_file(tmp_path, rows))).column("day") == 2


@pytest.mark.parametrize(
    ("heading", "corrected"),
    [("DLCO %", None), ("DLCOc %", True), ("DLCO % Hb corr", True), ("DLCO % uncorrected", False),
     ("DLCO % nicht Hb-korrigiert", False), ("DLCO non corrigée %", False)],
)  # fmt: skip
def test_whether_dlco_is_corrected(tmp_path, heading, corrected):
    sheet = read_sheet(book_file(tmp_path, [["Code", heading], ["P1", 55]]))
    assert guess_mapping(sheet).dlco_is_hb_corrected is corrected


def test_ambiguous_dates_are_asked_and_proved_ones_not(tmp_path):
    rows = [["Code", "Date", "FVC L"], ["P1", "01/03/2024", 2.7]]
    assert guess_mapping(read_sheet(book_file(tmp_path, rows))).questions == (
        "Is the day or the month first in 01/03/2024?",
    )
    rows.append(["P2", "25/03/2024", 2.7])
    mapping = guess_mapping(read_sheet(book_file(tmp_path, rows)))
    assert (mapping.questions, mapping.date_order) == ((), "day first")
    rows = [["Code", "FVC L"], ["P1", 2.7]]
    assert guess_mapping(read_sheet(book_file(tmp_path, rows))).questions == ("Choose the column with the date.",)


def test_the_reader_chooses_a_column(tmp_path):
    rows = [["Code", "When", "A", "B"], ["P1", "01/03/2024", 2700, 74]]
    sheet = read_sheet(book_file(tmp_path, rows))
    mapping = guess_mapping(sheet)
    assert mapping.fields == {0: "patient"}
    mapping = choose_field(sheet, mapping, 1, "day")
    assert mapping.questions == ("Is the day or the month first in 01/03/2024?",)
    mapping = choose_field(sheet, mapping, 2, "fvc_l")
    assert mapping.millilitres == frozenset({2})
    moved = choose_field(sheet, mapping, 3, "fvc_l")
    assert moved.fields == {0: "patient", 1: "day", 3: "fvc_l"}
    assert choose_field(sheet, moved, 3, "").column("fvc_l") is None


def test_nothing_of_a_patient_is_needed_to_map(tmp_path):
    sheet = read_sheet(csv_file(tmp_path, "Datum;FVC l\n01.03.2024;2,7\n"))
    assert fields(sheet) == ("day", "fvc_l")
    assert Patient().code == ""


def test_a_workbook_of_a_zip_that_nobody_knows_is_damaged(tmp_path):
    path = book_file(tmp_path, [["Code", "FVC L"], ["P1", 2.7]])
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\1\2") + 6] = 65  # the version that is needed to unpack it, in the directory
    path.write_bytes(content)
    with pytest.raises(InputRefused, match="damaged"):
        read_sheet(path)
