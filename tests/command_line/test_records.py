"""sscild records: encrypted and decrypted without a window, with a pass phrase from a pipe."""

import io
from pathlib import Path

import keyring
import keyring.backends.fail
import pytest

from sscild_desktop.command_line.arguments import main
from sscild_desktop.core.patients import Patient
from sscild_desktop.core.records import Records
from sscild_desktop.core.records.database import NAME
from sscild_desktop.core.records.encryption import keys
from sscild_desktop.paths import data_dir


@pytest.fixture(autouse=True)
def without_keyring(monkeypatch):
    """As on a computer without a desktop; the program was just started."""
    monkeypatch.setattr(keyring, "get_keyring", keyring.backends.fail.Keyring)
    keys._KNOWN.clear()
    yield
    keys._KNOWN.clear()


@pytest.fixture
def folder() -> Path:
    made = data_dir() / "records"
    with Records.open(made) as records:
        records.patients.add(Patient(name="Doe^Jane"))
    return made


@pytest.fixture
def run(monkeypatch, capfd):
    """Run ``sscild records`` with these lines on its standard input; gives exit code, stdout, stderr."""

    def running(*words, typed=""):
        keys._KNOWN.clear()
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        code = main(["records", *map(str, words)])
        printed = capfd.readouterr()
        return code, printed.out, printed.err

    return running


def test_there_and_back_with_a_pass_phrase(run, folder, tmp_path):
    code, told, _ = run("encrypt", "--recovery", tmp_path / "key.txt", typed="long enough words\n")
    assert (code, "the pass phrase opens them" in told) == (0, True)
    assert b"Doe^Jane" not in (folder / NAME).read_bytes()
    assert run("encrypt", typed="long enough words\n")[1] == "The records are encrypted already.\n"
    recovery = next(line for line in (tmp_path / "key.txt").read_text("utf-8").splitlines() if line.count("-") == 15)
    code, told, _ = run("decrypt", typed=f"{recovery}\n")
    assert (code, told) == (0, "The records are no longer encrypted.\n")
    assert b"Doe^Jane" in (folder / NAME).read_bytes()
    assert run("decrypt")[1] == "The records are not encrypted.\n"


def test_the_recovery_key_can_be_written_later(run, folder, tmp_path):
    run("encrypt", typed="long enough words\n")
    code, told, _ = run("recovery", tmp_path / "later.txt", typed="long enough words\n")
    assert (code, told.count("written as")) == (0, 1)
    assert (tmp_path / "later.txt").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("words", "typed", "sentence"),
    [
        (["encrypt"], "short\n", "at least 10 signs"),
        (["encrypt"], "", "at least 10 signs"),
        (["recovery", "key.txt"], "", "not encrypted, so that they have no key"),
        (["encrypt", "--records", "nowhere"], "", "no records in this folder"),
    ],
)
def test_what_cannot_be_is_one_sentence(run, folder, words, typed, sentence):
    code, _, told = run(*words, typed=typed)
    assert (code, len(told.splitlines())) == (3, 1)
    assert sentence in told


def test_a_wrong_pass_phrase_is_one_sentence_and_changes_nothing(run, folder):
    run("encrypt", typed="long enough words\n")
    before = (folder / NAME).read_bytes()
    code, _, told = run("decrypt", typed="other words\n")
    assert (code, "neither the pass phrase nor the recovery key" in told) == (3, True)
    assert (folder / NAME).read_bytes() == before


def test_a_recovery_key_inside_the_records_is_refused(run, folder):
    code, _, told = run("encrypt", "--recovery", folder / "key.txt", typed="long enough words\n")
    assert (code, "keeps nobody out" in told) == (3, True)
    assert b"Doe^Jane" in (folder / NAME).read_bytes()
