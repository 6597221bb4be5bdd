"""What is printed: any encoding, any text in headers and names, readers that leave, disks that are full."""

import codecs
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sscild_desktop import __main__ as entry
from sscild_desktop.command_line import commands, outlets
from sscild_desktop.command_line.networks import as_json
from sscild_desktop.core.inference.library import library
from sscild_desktop.paths import data_dir
from tests.core.dicom.factory import set_raw, write_series
from tests.core.records.examples import example_analysis
from tests.core.small_networks import scores_bytes, write_network
from tests.patience import PATIENCE_S

STRICT = ["cp1252", "ascii", "utf-8", "latin-1", "cp437", "utf-16"]
ODD = [
    "[/x] no such tag",
    "[bold]bold[/bold] :skull:",
    "\x1b[31mred\x1b]0;title\x07",
    "\x9b2J cleared\r",
    "two\nlines\u2028three",
    "\u202eturned",
]
STEERING = set(map(chr, [*range(0x20), *range(0x7F, 0xA0), 0x2028, *range(0x202A, 0x202F)])) - {"\n"}


@pytest.fixture
def ct(tmp_path):
    """A folder with a crude chest."""
    write_series(tmp_path / "ct")
    return tmp_path / "ct"


@pytest.fixture
def speak(tmp_path, monkeypatch):
    """Run the program as its entry does, printing into files of an encoding that refuses what it lacks."""
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)

    def run(encoding, *arguments):
        files = [(tmp_path / name).open("w", encoding=encoding, errors="strict") for name in ("said", "complained")]
        for name, file in zip(("stdout", "stderr"), files, strict=True):
            monkeypatch.setattr(sys, name, file)
        monkeypatch.setattr(sys, "argv", ["sscild", *map(str, arguments)])
        code = entry.main()
        for stream in (sys.stdout, sys.stderr, *files):
            stream.flush()
        said, complained = ((tmp_path / name).read_bytes().decode(encoding) for name in ("said", "complained"))
        monkeypatch.undo()
        for file in files:
            file.close()
        return code, said, complained

    return run


@pytest.fixture
def latin(ct):
    """A file whose name is not UTF-8 lies beside the CT."""
    if sys.platform != "linux":
        pytest.skip("only Linux takes file names that are no letters")
    Path(os.fsdecode(os.fsencode(ct) + b"/Gr\xf6\xdfe \xce\xa9.txt")).write_text("notes")
    return ct


@pytest.mark.parametrize("encoding", STRICT)
def test_scan_ends_well_whatever_the_encoding(encoding, latin, speak):
    code, said, complained = speak(encoding, "scan", latin)
    assert (code, complained) == (0, "")
    assert "Chosen" in said and "Gr??e" in said


@pytest.mark.parametrize("encoding", STRICT)
def test_scan_gives_the_same_json_whatever_the_encoding(encoding, latin, speak):
    code, said, complained = speak(encoding, "scan", latin, "--json")
    assert (code, complained) == (0, "")
    assert said.isprintable() or "\n" in said
    assert [one["path"].rpartition("/")[2] for one in json.loads(said)["skipped"]] == ["Gr\ufffd\ufffde Ω.txt"]


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
@pytest.mark.parametrize("form", [[], ["--json"]], ids=["table", "json"])
def test_networks_are_listed_whatever_the_encoding(encoding, form, speak):
    code, said, complained = speak(encoding, "models", "list", *form)
    assert (code, complained) == (0, "")
    if form:
        assert json.loads(said) == {"networks": [as_json(one) for one in library()]}
    else:
        assert "goh-scores" in said and "lesions-volume" in said


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_a_result_is_shown_whatever_the_encoding(encoding, ct, speak, tmp_path, monkeypatch):
    written = (tmp_path / "Größe Ω 胸部" / "results.xlsx",)
    monkeypatch.setattr(commands, "analyse_folder", lambda *_: (example_analysis(), written))
    code, said, complained = speak(encoding, "analyse", ct, "--out", tmp_path / "out")
    assert (code, complained) == (0, "")
    name = {"utf-8": "Größe Ω 胸部", "cp1252": "Größe ? ??", "ascii": "Große ? ??".replace("ß", "?")}[encoding]
    assert ("█" if encoding == "utf-8" else "#") in said
    assert name in said


def test_a_slice_is_scored_into_ascii(ct, speak):
    code, said, complained = speak("ascii", "score", sorted(ct.iterdir())[20], "--device", "cpu")
    assert (code, complained) == (0, "")
    assert "Ground-glass" in said


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_a_complaint_keeps_its_exit_code(encoding, speak, tmp_path):
    code, said, complained = speak(encoding, "scan", tmp_path / "胸部 “Ω”")
    assert (code, said) == (3, "")
    assert complained.startswith("There is no file or folder ")
    assert len(complained.splitlines()) == 1


def test_letters_that_are_lacking_have_a_near_one():
    codecs.register_error(outlets.REPLACING, outlets._nearest)
    text = "█ ▶ – − “Größe” é Ω 胸 × ½ … 5 m²"
    assert text.encode("ascii", outlets.REPLACING).decode() == '# > - - "Gro?e" e ? ? x ? ... 5 m2'
    assert "é\udcff".encode("utf-8", outlets.REPLACING).decode() == "é?"


# --- text that would steer -------------------------------------------------------------------------------------------


def assert_plain(text):
    assert not set(text) & STEERING


@pytest.mark.parametrize("odd", ODD)
def test_plain_is_one_line_and_keeps_the_words(odd):
    shown = outlets.plain(odd)
    assert shown.isprintable()
    assert shown.split() == "".join(letter if letter.isprintable() else " " for letter in odd).split()


@pytest.mark.parametrize("odd", ODD)
def test_header_text_is_shown_as_text(odd, tmp_path, speak):
    def change(data, _index):
        data.SpecificCharacterSet = "ISO_IR 192"
        for keyword in ("SeriesDescription", "ConvolutionKernel", "Manufacturer"):
            set_raw(data, keyword, odd)

    ct = tmp_path / "odd"
    write_series(ct, change=change)
    code, said, complained = speak("utf-8", "scan", ct)
    assert (code, complained) == (0, "")
    assert_plain(said)
    for mark in ("[/x]", "[bold]", ":skull:"):
        assert (mark in said) == (mark in odd)
    code, said, _complained = speak("utf-8", "scan", ct, "--json")
    assert_plain(said)
    assert json.loads(said)["series"][0]["chosen"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows takes no such names")
@pytest.mark.parametrize("odd", [odd.replace("/", "") for odd in ODD])
def test_names_of_files_are_shown_as_text(odd, ct, speak):
    (ct / f"{odd}.txt").write_text("notes")
    code, said, complained = speak("utf-8", "scan", ct)
    assert (code, complained) == (0, "")
    assert_plain(said)
    assert f"not a DICOM file: {outlets.plain(odd)}.txt" in said
    code, said, complained = speak("utf-8", "scan", ct / odd)
    assert (code, said) == (3, "")
    assert_plain(complained)
    assert len(complained.splitlines()) == 1


@pytest.mark.parametrize("odd", ODD)
def test_arguments_are_shown_as_text(odd, speak):
    code, said, complained = speak("utf-8", "models", "list", f"--{odd}")
    assert (code, said) == (2, "")
    assert_plain(complained)


@pytest.mark.parametrize("odd", ODD)
def test_what_a_card_says_is_shown_as_text(odd, speak, own_settings):
    card = {"outputs": [{"name": "scores"}], "role": "scores", "error": odd, "version": odd}
    write_network(data_dir() / "models", "own-scores", scores_bytes(), **card)
    code, said, complained = speak("utf-8", "models", "list")
    assert (code, complained) == (0, "")
    assert "own-scores" in said
    assert_plain(said)


# --- readers that leave ----------------------------------------------------------------------------------------------


def start(*arguments, **streams):
    return subprocess.Popen([sys.executable, "-m", "sscild_desktop", *map(str, arguments)], text=True, **streams)


@pytest.mark.parametrize("command", [["models", "list"], ["models", "list", "--json"]], ids=" ".join)
def test_a_reader_that_leaves_ends_it_quietly(command):
    child = start(*command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    child.stdout.close()
    assert child.stderr.read() == ""
    assert child.wait(PATIENCE_S) == 0
    child.stderr.close()


def test_a_reader_that_leaves_changes_no_exit_code(tmp_path):
    child = start("scan", tmp_path / "not there", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    child.stdout.close()
    child.stderr.close()
    assert child.wait(PATIENCE_S) == 3


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_an_answer_that_a_full_disk_loses_is_no_success():
    with Path("/dev/full").open("w") as full:
        child = start("models", "list", stdout=full, stderr=subprocess.PIPE)
        told = child.communicate(timeout=PATIENCE_S)[1]
    assert child.returncode == 5
    assert told == "What was printed could not be written (No space left on device); make room and try again.\n"
