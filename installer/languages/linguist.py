"""The Qt Linguist files of the program's languages: ``python -m installer.languages`` brings them up to date.

Phrases that the source no longer has are dropped, new ones are written without a translation and counted, and a
translation that lost a place ("%1") is reported. ``--missing de`` prints what lacks a German translation as JSON;
``--fill de FILE.json`` takes translations by English phrase from such a file. The files can be edited with Qt Linguist
as well (``pyside6-linguist resources/languages/de.ts``).
"""

import argparse
import json
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from installer.languages.phrases import ROOT, phrases
from sscild_desktop.core.language.book import PLACE
from sscild_desktop.core.language.offered import TRANSLATED
from sscild_desktop.core.language.ts import read_ts

FOLDER = ROOT / "resources" / "languages"


def write_ts(path: Path, language: str, found: Mapping[str, str], said: Mapping[str, str]) -> None:
    """A Qt Linguist file of these phrases (with their rooms) and what is known of their translation.

    In a room they stand by the alphabet: what is moved in the source moves nothing here.
    """
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for room in dict.fromkeys(found.values()):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = room
        for source in sorted(one for one, its_room in found.items() if its_room == room):
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = source
            text = said.get(source)
            translation = ET.SubElement(message, "translation", {} if text else {"type": "unfinished"})
            translation.text = text
    ET.indent(root, " ")
    body = ET.tostring(root, "unicode", short_empty_elements=False)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n")


def known(language: str) -> dict[str, str]:
    """What the file of a language says already."""
    path = FOLDER / f"{language}.ts"
    return read_ts(path) if path.exists() else {}


def faults(said: Mapping[str, str]) -> list[str]:
    """Translations that do not have each place of their phrase once."""
    return [one for one, text in said.items() if Counter(PLACE.findall(one)) != Counter(PLACE.findall(text))]


def missing(language: str) -> list[str]:
    """Phrases of the source without a translation."""
    said = known(language)
    return [one for one in phrases() if one not in said]


def fill(language: str, new: Mapping[str, str]) -> list[str]:
    """Bring the file of a language up to date, with these translations; what is left out for a lost place."""
    wrong = faults(new)
    said = known(language) | {one: text for one, text in new.items() if one not in wrong}
    write_ts(FOLDER / f"{language}.ts", language, phrases(), said)
    return wrong


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--missing", choices=TRANSLATED, help="print what has no translation, as JSON")
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"), help="take translations from a JSON file")
    wish = parser.parse_args(arguments)
    if wish.missing:
        print(json.dumps(dict.fromkeys(missing(wish.missing), ""), ensure_ascii=False, indent=1))
        return 0
    new = {wish.fill[0]: json.loads(Path(wish.fill[1]).read_text(encoding="utf-8"))} if wish.fill else {}
    for language in TRANSLATED:
        for wrong in fill(language, new.get(language, {})):
            print(f"{language}: a place is lost or new: {wrong!r}", file=sys.stderr)
        print(f"{language}: {len(missing(language))} of {len(phrases())} phrases have no translation")
    return 0
