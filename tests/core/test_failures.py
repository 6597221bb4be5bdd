"""Sentences of errors: what they say, and that they name no file of the reader's while names are hidden."""

import ast
import pickle
from pathlib import Path

import pytest

from sscild_desktop.core.errors import InputRefused, SScILDError
from sscild_desktop.core.evaluate.reading import read_mask
from sscild_desktop.core.failures import sentence, without_names
from sscild_desktop.core.files import refuse_unwritable
from sscild_desktop.core.sheets import read_sheet
from sscild_desktop.core.wording import hide_names, said_series

CORE = Path(__file__).parents[2] / "sscild_desktop" / "core"
OF_READERS = ("dicom", "evaluate", "exports/cohort", "reader_study", "sheets", "files.py")
"""Whose errors name files of the reader's; others name networks, or the records of the program."""

OTHERS = ("pairing.py", "many.py", "public_set.py", "labels.py")
"""Only the command line, where nothing is hidden, gets to the first three; the names of the last are of labels."""


@pytest.fixture
def hidden():
    hide_names(True)
    yield
    hide_names(False)


def test_a_sentence_names_the_file_unless_names_are_hidden(hidden):
    path = Path("/home/x/Müller Hans/Müller, Hans.nii.gz")
    error = InputRefused(f"{path.name} of “{path}” cannot be read; copy it.", path)
    assert sentence(error) == without_names(error) == "….gz of “….gz” cannot be read; copy it."
    hide_names(False)
    assert sentence(error) == str(error)


def test_a_name_that_is_part_of_a_word_leaves_the_word_alone():
    assert without_names(InputRefused("A is a file and cannot be.", Path("/a/A"))) == "… is a file and cannot be."


def test_what_an_error_names_goes_along_to_another_process():
    error = pickle.loads(pickle.dumps(InputRefused("x.dcm is damaged.", Path("/a/x.dcm"))))
    assert str(error) == "x.dcm is damaged." and without_names(error) == "….dcm is damaged."


def _mask(path):
    path.write_bytes(b"no mask")
    read_mask(path, None)


def _sheet(path):
    path.write_bytes(b"\x00\x01\x02 no sheet" * 40)
    read_sheet(path)


def _folder(path):
    path.write_bytes(b"a file")
    refuse_unwritable(path / "results")


@pytest.mark.usefixtures("hidden")
@pytest.mark.parametrize("refused", [_mask, _sheet, _folder])
def test_errors_of_files_say_no_name(tmp_path, refused):
    path = tmp_path / "Anna Planted" / "Planted Anna.bin"
    path.parent.mkdir()
    with pytest.raises(SScILDError) as caught:
        refused(path)
    assert "Planted" in str(caught.value)
    assert "Planted" not in sentence(caught.value) and "Anna" not in sentence(caught.value)


@pytest.mark.usefixtures("hidden")
def test_a_series_that_is_called_by_its_file_is_not():
    assert said_series("Müller.nii.gz") == "….gz"
    assert said_series("Lung 1.0 B70f") == "Lung 1.0 B70f"


def _files():
    for name in OF_READERS:
        place = CORE / name
        yield from [place] if place.is_file() else sorted(place.rglob("*.py"))


def _names_a_file(part):
    """Whether an f-string's place holds a file or folder: ``path``, ``folder.name``, ``Path(one).name`` …"""
    text = ast.unparse(part.value)
    last = text.removesuffix(".name").split(".")[-1].strip("()")
    is_path = last in {"path", "folder", "file", "target", "nearest", "parent", "file_name", "backup_file"}
    return is_path or text.startswith("Path(") or text == "name"


def test_every_error_that_names_a_file_says_which():
    """Else nobody could hide it: ``InputRefused(f"{path.name} is damaged.", path)``."""
    found, missing = 0, []
    for file in _files():
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if file.name in OTHERS or not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name)):
                continue
            if call.func.id.endswith(("Refused", "Failed", "Damaged")) and call.args:
                parts = [one for one in ast.walk(call.args[0]) if isinstance(one, ast.FormattedValue)]
                if any(map(_names_a_file, parts)):
                    found += 1
                    if len(call.args) == 1:
                        missing.append(f"{file.name}:{call.lineno}")
    assert found > 20 and not missing
