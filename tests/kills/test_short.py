"""Some writers are killed and some doors closed: nothing that was acknowledged is lost, and no file is torn."""

import subprocess
import sys
from pathlib import Path

from tests.kills.of_files import THINGS
from tests.kills.writer import BEGINS, WROTE, Ledger
from tests.patience import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]


def test_writers_are_killed_and_doors_closed_without_a_fault():
    command = [sys.executable, "-m", "tests.kills", "--short"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("\n| killed while written: ") > 3


def test_what_was_acknowledged_counts_and_what_was_under_way_may():
    ledger, key = Ledger(), ("settings",)
    ledger.hear([(BEGINS, key, 1), (WROTE, key, 1), (BEGINS, key, 2)])
    assert not ledger.judge(key, 2) and not ledger.judge(key, 2)
    assert ledger.judge(key, 1)  # 2 was there before
    ledger.hear([(BEGINS, key, 3)])
    assert ledger.judge(key, None)


def test_a_set_without_its_last_file_is_none_and_a_mixed_one_is_told(tmp_path):
    thing = THINGS["workbook, JSON and masks"]
    thing.write(tmp_path, 5)
    old = (tmp_path / "export" / "lobes.nii.gz").read_bytes()
    thing.write(tmp_path, 6)
    assert thing.read(tmp_path) == 6
    (tmp_path / "export" / "lobes.nii.gz").write_bytes(old)
    assert thing.read(tmp_path) == -1
    (tmp_path / "export" / "result.json").unlink()
    assert thing.read(tmp_path) is None
