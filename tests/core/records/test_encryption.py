"""Records encrypted and decrypted: nothing readable is left, nothing is lost, and every wrong key is one sentence."""

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backends.fail
import pytest

from sscild_desktop.core.errors import Cancelled
from sscild_desktop.core.patients import Patient
from sscild_desktop.core.records import Records, RecordsDamaged, RecordsFailed, RecordsLocked
from sscild_desktop.core.records.backup import copies_folder
from sscild_desktop.core.records.database import NAME
from sscild_desktop.core.records.encryption import cipher, keys
from tests.core.records.examples import JOERG, VISIT, example_analysis, with_series
from tests.core.records.keyrings import InMemory, Locked

PHRASE = "neun blaue Wale"
REPOSITORY = Path(__file__).resolve().parents[3]


@pytest.fixture(autouse=True)
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemory]:
    """The keyring of a computer that has one, and a program that was just started."""
    before, ring = keyring.get_keyring(), InMemory()
    keyring.set_keyring(ring)
    keys._KNOWN.clear()
    yield ring
    keyring.set_keyring(before)
    keys._KNOWN.clear()


@pytest.fixture
def filled(records: Records, folder: Path) -> Path:
    """The folder of records that are closed, with an analysis and a daily copy."""
    records.analyses.keep(with_series(records).id, example_analysis(), is_complete=True)
    records.close()
    Records.open(folder).close()  # makes the daily copy
    return folder


def restart() -> None:
    """A new run of the program knows no key."""
    keys._KNOWN.clear()


def names(folder: Path) -> list[str]:
    with Records.open(folder) as records:
        return [row.patient.name for row in records.patients.rows()]


def readable(folder: Path) -> list[str]:
    """Files below the records and their daily copies in which the patient's name can be read."""
    found = []
    for path in [*folder.rglob("*"), *copies_folder(folder).rglob("*")]:
        content = path.read_bytes() if path.is_file() else b""
        if path.suffix == ".zip":
            with zipfile.ZipFile(path) as archive:
                content = b"".join(archive.read(name) for name in archive.namelist())
        found += [path.name] if JOERG.name.encode() in content else []
    return found


def dump(folder: Path) -> list[tuple[object, ...]]:
    with Records.open(folder) as records:
        tables = [row["name"] for row in records._database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return [tuple(row) for table in sorted(tables) for row in records._database.rows(f"SELECT * FROM {table}")]


def test_there_and_back_keeps_every_row_and_leaves_no_name(filled: Path) -> None:
    before = dump(filled)
    assert readable(filled)
    assert Records.convert(filled, keys.new_key()) == []
    assert readable(filled) == []
    restart()
    assert dump(filled) == before
    with Records.open(filled) as records:
        assert records.is_encrypted
        records.patients.add(Patient(name="added"))
    assert readable(filled) == []
    Records.convert(filled, None)
    with Records.open(filled) as records:
        assert not records.is_encrypted
        assert {row.patient.name for row in records.patients.rows()} == {JOERG.name, "added"}
    assert readable(filled) == [NAME, *(path.name for path in copies_folder(filled).glob("*.zip"))]


def test_a_daily_copy_of_before_is_encrypted_too_and_can_be_restored(filled: Path) -> None:
    Records.convert(filled, keys.new_key())
    with Records.open(filled) as records:
        records.patients.add(Patient(name="later"))
    (copy,) = copies_folder(filled).glob("*.zip")
    Records.restore(copy, filled)
    assert names(filled) == [JOERG.name]
    assert readable(filled) == []


def test_a_plain_backup_is_encrypted_where_the_records_are(filled: Path, tmp_path: Path) -> None:
    with Records.open(filled) as records:
        backup = records.backup(tmp_path / "plain.zip")
    Records.convert(filled, keys.new_key())
    Records.restore(backup, filled)
    assert names(filled) == [JOERG.name]
    assert readable(filled) == []


def test_a_backup_of_encrypted_records_is_encrypted(filled: Path, tmp_path: Path) -> None:
    Records.convert(filled, keys.new_key())
    with Records.open(filled) as records:
        backup = records.backup(tmp_path / "backup.zip")
    with zipfile.ZipFile(backup) as archive:
        assert archive.read(NAME).startswith(keys.MARK)
    Records.restore(backup, tmp_path / "elsewhere")
    assert names(tmp_path / "elsewhere") == [JOERG.name]


def test_an_erased_patient_is_gone_from_the_copies_of_encrypted_records(filled: Path) -> None:
    Records.convert(filled, keys.new_key())
    with Records.open(filled) as records:
        (row,) = records.patients.rows()
        records.erase(row.patient.id, row.patient.code)
    (copy,) = copies_folder(filled).glob("*.zip")
    Records.restore(copy, filled)
    assert names(filled) == []


def test_without_a_keyring_a_pass_phrase_opens_and_another_does_not(filled: Path) -> None:
    key = keys.new_key(PHRASE)
    Records.convert(filled, key)
    restart()
    with pytest.raises(RecordsLocked, match="no key for them; type") as locked:
        Records.open(filled)
    keys.offer(locked.value.salt, "nine blue whales")
    with pytest.raises(RecordsLocked, match="neither the pass phrase nor the recovery key"):
        Records.open(filled)
    for words in (PHRASE, f" {key.recovery.upper()}\n"):
        restart()
        keys.offer(locked.value.salt, words)
        assert names(filled) == [JOERG.name]


def test_a_lost_keyring_leaves_the_recovery_key(filled: Path, ring: InMemory) -> None:
    key = keys.new_key()
    Records.convert(filled, key)
    restart()
    ring.kept.clear()
    with pytest.raises(RecordsLocked) as locked:
        Records.open(filled, read_only=True)
    keys.offer(locked.value.salt, key.recovery)
    assert names(filled) == [JOERG.name]


def test_a_locked_keyring_is_one_sentence_and_encrypts_nothing(filled: Path) -> None:
    Records.convert(filled, keys.new_key())
    restart()
    keyring.set_keyring(Locked())
    with pytest.raises(RecordsLocked, match=r"did not give the key .*KeyringLocked.*unlock it"):
        Records.open(filled)
    with pytest.raises(RecordsFailed, match=r"did not take the key .*nothing was encrypted"):
        keys.new_key()


def test_no_keyring_and_a_short_phrase_are_refused() -> None:
    keyring.set_keyring(keyring.backends.fail.Keyring())
    assert keys.keyring_name() == ""
    with pytest.raises(RecordsFailed, match="no keyring"):
        keys.new_key()
    with pytest.raises(RecordsFailed, match="at least 10 signs"):
        keys.new_key("short")


def test_without_the_library_it_is_said(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Records.convert(filled, keys.new_key())
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    assert not cipher.is_there()
    with pytest.raises(RecordsFailed, match="library for that is not installed"):
        Records.open(filled)


def test_a_changed_bit_of_encrypted_records_is_told(filled: Path) -> None:
    Records.convert(filled, keys.new_key())
    content = bytearray((filled / NAME).read_bytes())
    content[-777] ^= 4
    (filled / NAME).write_bytes(content)
    with pytest.raises(RecordsDamaged, match="Restore your last backup"):
        Records.open(filled)


@pytest.mark.parametrize(("place", "error"), [(9, RecordsLocked), (500, RecordsDamaged)], ids=["salt", "first page"])
def test_a_changed_bit_where_the_key_is_told_lets_a_daily_copy_be_restored(filled: Path, place: int, error) -> None:
    """No key opens the records any more: it is no question of what to type."""
    Records.convert(filled, keys.new_key())
    content = bytearray((filled / NAME).read_bytes())
    content[place] ^= 4
    (filled / NAME).write_bytes(content)
    restart()
    with pytest.raises(error):
        Records.open(filled)
    (copy,) = copies_folder(filled).glob("*.zip")
    Records.restore(copy, filled)
    assert names(filled) == [JOERG.name]
    (aside,) = filled.glob("set-aside-*")
    assert (aside / NAME).read_bytes() == content


def test_a_plain_backup_does_not_take_the_place_of_locked_records(filled: Path, tmp_path: Path) -> None:
    with Records.open(filled) as records:
        backup = records.backup(tmp_path / "plain.zip")
    Records.convert(filled, keys.new_key(PHRASE))
    restart()
    with pytest.raises(RecordsLocked):
        Records.restore(backup, filled)
    assert readable(filled) == []


def test_a_copy_that_is_open_elsewhere_or_half_written_is_not_left_readable_beside(filled: Path) -> None:
    (copy,) = copies_folder(filled).glob("*.zip")
    (copy.parent / f".~lock.{copy.name}#").touch()
    (copy.parent / f".sscild-x-{copy.name}").write_bytes(copy.read_bytes())
    assert Records.convert(filled, keys.new_key()) == []
    assert list(copy.parent.glob("*.zip")) == [copy]
    assert readable(filled) == []


def test_the_key_is_in_no_representation() -> None:
    key = keys.new_key()
    assert key.secret.hex() not in repr(key)
    assert repr(key.secret) not in repr(key)


def test_stopped_at_any_step_the_records_are_as_they_were(filled: Path) -> None:
    before = dump(filled)

    def stop_at(limit: float, fraction: float) -> None:
        if fraction >= limit:
            raise Cancelled

    for limit in (0.0, 0.5, 0.95):
        with pytest.raises(Cancelled):
            Records.convert(filled, keys.new_key(), lambda fraction, _text, limit=limit: stop_at(limit, fraction))
        assert dump(filled) == before
        with Records.open(filled) as records:
            assert not records.is_encrypted
    Records.convert(filled, keys.new_key())
    assert readable(filled) == []


def test_a_damaged_copy_and_earlier_backups_are_named(filled: Path) -> None:
    spoilt = copies_folder(filled) / "2020-01-01.zip"
    spoilt.write_bytes(b"no archive")
    earlier = filled.parent / f"{filled.name} before 2020-01-01 10-00-00.zip"
    earlier.write_bytes(b"a backup")
    assert Records.convert(filled, keys.new_key()) == [spoilt, earlier]


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed by a signal")
def test_killed_at_any_moment_nothing_is_lost() -> None:
    script = [sys.executable, "-m", "tests.core.records.killed_conversions", "6"]
    done = subprocess.run(script, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("6 kills, 0 records lost")


def test_visits_and_edits_work_as_in_plain_records(filled: Path) -> None:
    Records.convert(filled, keys.new_key())
    with Records.open(filled) as records:
        (row,) = records.patients.rows()
        with pytest.raises(RecordsFailed, match="open the patient again"):
            records.visits.add(VISIT.__class__(patient_id=999, day=VISIT.day))
        assert len(records.visits.of(row.patient.id)) == 1
