"""Reads the phrases of a Qt Linguist file (.ts)."""

import xml.etree.ElementTree as ET
from pathlib import Path


def read_ts(path: Path) -> dict[str, str]:
    """Translation by English phrase, of every phrase that has one.

    Raises ``OSError`` where the file cannot be read and ``ValueError`` where it is no Qt Linguist file.
    """
    try:
        messages = ET.parse(path).getroot().iter("message")
        pairs = [(one.findtext("source", ""), one.find("translation")) for one in messages]
    except ET.ParseError as problem:
        raise ValueError(f"{path.name} is no Qt Linguist file") from problem
    return {source: text.text for source, text in pairs if text is not None and text.text and "type" not in text.attrib}
