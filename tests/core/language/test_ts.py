"""Qt Linguist files: what is finished is read, what is damaged is refused."""

import pytest

from sscild_desktop.core.language.ts import read_ts

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de"><context><name>a</name>
<message><source>Left &amp; right</source><translation>Links &amp; rechts</translation></message>
<message><source>Empty</source><translation type="unfinished"></translation></message>
<message><source>Old</source><translation type="vanished">Alt</translation></message>
</context></TS>
"""


def test_finished_translations_are_read(tmp_path):
    path = tmp_path / "de.ts"
    path.write_text(FILE, "utf-8")
    assert read_ts(path) == {"Left & right": "Links & rechts"}


@pytest.mark.parametrize("text", ["", "words", FILE[:-20]])
def test_what_is_no_linguist_file_is_refused(tmp_path, text):
    path = tmp_path / "de.ts"
    path.write_text(text, "utf-8")
    with pytest.raises(ValueError, match=r"de\.ts is no Qt Linguist file"):
        read_ts(path)
