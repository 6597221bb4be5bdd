"""A foreign network that ends its process, or never ends, is refused, and the program lives on."""

import subprocess
import sys
import time

import pytest

from sscild_desktop.core.errors import Cancelled, ModelRefused
from sscild_desktop.core.inference import apart
from sscild_desktop.core.inference.cards import load_card
from sscild_desktop.core.inference.library import add_network, added_dir
from tests.core.small_networks import scores_bytes, write_network


@pytest.fixture
def card(tmp_path):
    return load_card(write_network(tmp_path / "mine", "own-scores", scores_bytes(), role="scores"))


@pytest.fixture
def instead(monkeypatch):
    """Another program in the place of the one that opens the network."""

    def of(script):
        monkeypatch.setattr(apart, "command", lambda _network: [sys.executable, "-I", "-S", "-c", script])

    return of


def untried(*_arguments):
    raise AssertionError("it was to be refused before its trial")


def test_a_network_that_works_goes_on(card):
    apart.refuse_deadly(card)


def test_it_is_really_opened_and_asked_there(card, tmp_path):
    """Else nothing would ever die there: the same steps, in this process and with a look at what comes of them."""
    asked = f"from sscild_desktop.core.inference.apart import _ask; _ask(open({str(card.path)!r}, 'rb').read())"
    code = f"import sys; sys.path[:] = {sys.path!r}; {asked}; print('onnxruntime' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert done.stdout == "True\n"


def test_one_that_ends_its_process_is_not_taken_in(card, instead):
    instead("import os; os.abort()")
    with pytest.raises(ModelRefused, match="ended the process in which it was tried; it is not taken in"):
        add_network(card.path, card.path.with_suffix(".json"), untried)
    assert list(added_dir().iterdir()) == []


def test_one_that_never_ends_is_refused_by_the_clock(card, instead, monkeypatch):
    monkeypatch.setattr(apart, "LONGEST_SECONDS", 0.2)
    instead("import time; time.sleep(600)")
    with pytest.raises(ModelRefused, match="was not opened within 0.2 s"):
        apart.refuse_deadly(card)


def test_a_wish_to_stop_ends_the_other_process(card, instead, tmp_path):
    instead(f"import time\nwhile True:\n open({str(tmp_path / 'alive')!r}, 'w').write(str(time.time()))")

    def stop(_fraction, _text):
        if (tmp_path / "alive").exists():
            raise Cancelled

    with pytest.raises(Cancelled):
        apart.refuse_deadly(card, stop)
    written = (tmp_path / "alive").stat().st_mtime_ns
    time.sleep(0.05)
    assert (tmp_path / "alive").stat().st_mtime_ns == written


def test_the_packaged_program_starts_itself(monkeypatch, card):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert apart.command(card.path) == [sys.executable, "--open-network", str(card.path)]


def test_what_is_no_network_is_no_death_and_the_entry_of_the_program_opens_it(tmp_path):
    (tmp_path / "x.onnx").write_bytes(b"nothing")
    command = [sys.executable, "-m", "sscild_desktop", apart.FLAG, str(tmp_path / "x.onnx")]
    assert subprocess.run(command, check=False).returncode == 0
