"""An Excel file as the parts it is made of: find a sheet, put another one in its place, leave the rest alone."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from posixpath import dirname, join, normpath
from xml.etree import ElementTree

from sscild_desktop.core.files import ZIP_DAMAGE
from sscild_desktop.core.xlsx.sheet import NotASheet, SheetXml, read_sheet

MOST_BYTES = 400_000_000
"""More than this unpacked is no cohort of patients."""

CALCULATION = re.compile(rb"""<((?:\w+:)?)calcPr\b((?:[^<>"']|"[^"]*"|'[^']*')*?)(/?)>""")
FULL = re.compile(rb"""\s+fullCalcOnLoad=(?:"[^"]*"|'[^']*')""")
TOTALS = re.compile(rb"""\btotalsRowCount=["'][1-9]""")


@dataclass(frozen=True)
class SheetPart:
    """A sheet: its name, the part it is stored in, its content, and whether days count from 1904."""

    name: str
    part: str
    xml: SheetXml
    is_1904: bool


class Package:
    """The parts of a workbook by name. Raises NotASheet for anything else."""

    def __init__(self, data: bytes) -> None:
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                self._infos = archive.infolist()
                if sum(info.file_size for info in self._infos) > MOST_BYTES:
                    raise NotASheet("too large")
                self.parts = {info.filename: archive.read(info) for info in self._infos}
        except (OSError, *ZIP_DAMAGE) as error:
            raise NotASheet(str(error)) from error

    def sheets(self, first: str = "") -> Iterator[SheetPart]:
        """Every worksheet, the one called ``first`` before the others; each is read when it is asked for."""
        try:
            workbook = self._office_part()
            root = ElementTree.fromstring(self.parts[workbook])
            targets, strings = self._relations(workbook), self._strings(workbook)
            is_1904 = any(_local(one) == "workbookPr" and _is_true(one.get("date1904")) for one in root.iter())
            entries = [one for one in root.iter() if _local(one) == "sheet"]
            for entry in sorted(entries, key=lambda one: one.get("name", "") != first):
                kind, part = targets.get(_relation_id(entry), ("", ""))
                if kind.endswith("/worksheet"):
                    yield SheetPart(entry.get("name", ""), part, read_sheet(self.parts[part], strings), is_1904)
        except (KeyError, ElementTree.ParseError) as error:
            raise NotASheet(str(error)) from error

    def _office_part(self) -> str:
        kinds = self._relations("")
        return next((part for kind, part in kinds.values() if kind.endswith("/officeDocument")), "xl/workbook.xml")

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Kind and target by id of what a part points to."""
        folder = dirname(part)
        source = join(folder, "_rels", f"{part.rpartition('/')[2]}.rels")
        if source not in self.parts:
            return {}
        found = {}
        for one in ElementTree.fromstring(self.parts[source]):
            target = one.get("Target", "")
            full = target.lstrip("/") if target.startswith("/") else normpath(join(folder, target))
            found[one.get("Id", "")] = (one.get("Type", ""), full)
        return found

    def _strings(self, workbook: str) -> list[str]:
        part = next((part for kind, part in self._relations(workbook).values() if kind.endswith("/sharedStrings")), "")
        if part not in self.parts:
            return []
        root = ElementTree.fromstring(self.parts[part])
        return [_text(entry) for entry in root if _local(entry) == "si"]

    def replaced(self, sheet: SheetPart, xml: bytes, header_row: int, rows: tuple[int, int]) -> bytes:
        """The file with another sheet. A table from the header to row ``rows[0]`` grows to ``rows[1]``."""
        fresh = {**self.parts, sheet.part: xml}
        workbook = self._office_part()
        fresh[workbook] = recalculated(fresh[workbook])
        for kind, part in self._relations(sheet.part).values():
            if kind.endswith("/table") and part in fresh:
                fresh[part] = grown_table(fresh[part], header_row, rows)
        return self._packed(fresh)

    def _packed(self, parts: Mapping[str, bytes]) -> bytes:
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for info in self._infos:
                archive.writestr(info, parts[info.filename], compress_type=zipfile.ZIP_DEFLATED)
        return target.getvalue()


def recalculated(workbook: bytes) -> bytes:
    """Formulas over the rows hold their old results, so the file asks to be calculated when it is opened."""

    def asked(found: re.Match[bytes]) -> bytes:
        return b'<%bcalcPr%b fullCalcOnLoad="1"%b>' % (found[1], FULL.sub(b"", found[2]).rstrip(), found[3])

    return CALCULATION.sub(asked, workbook, count=1)


def grown_table(table: bytes, header_row: int, rows: tuple[int, int]) -> bytes:
    """A table that the reader made over the header and all rows takes in the new rows too."""
    old, new = rows
    pattern = re.compile(rb"""(\bref=["'][A-Z]+%d:[A-Z]+)%d(["'])""" % (header_row, old))
    return table if TOTALS.search(table) else pattern.sub(rb"\g<1>%d\g<2>" % new, table)


def _local(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def _is_true(value: str | None) -> bool:
    return value in ("1", "true", "on")


def _relation_id(entry: ElementTree.Element) -> str:
    return next((value for name, value in entry.attrib.items() if name.endswith("}id")), "")


def _text(entry: ElementTree.Element) -> str:
    """The words of a shared text, without the reading aid of Asian scripts."""
    skipped = {text for aid in entry.iter() if _local(aid) == "rPh" for text in aid.iter()}
    return "".join(one.text or "" for one in entry.iter() if _local(one) == "t" and one not in skipped)
