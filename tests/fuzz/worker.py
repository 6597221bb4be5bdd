"""The process that opens mutants, one after another; each line that it prints is a beginning or a verdict."""

import json
import random
import tempfile
import traceback
import warnings
from pathlib import Path

from sscild_desktop.core.decoding.reasons import NotUsable
from sscild_desktop.core.errors import SScILDError
from tests.fuzz.kinds import KINDS, NotComparable, good_values, is_same
from tests.fuzz.mutate import mutated

REFUSED, SAME, OPENED, DIFFERS, TRACEBACK = "refused", "same", "opened", "differs", "traceback"


def work(seed: int, names: list[str], first: int) -> None:
    """Mutants from number ``first`` on, without end; each is the same for the same seed and number."""
    warnings.simplefilter("ignore")
    number = first
    while True:
        name = names[number % len(names)]
        print(json.dumps({"begins": number, "kind": name}), flush=True)
        verdict, words = verdict_of(seed, name, number)
        print(json.dumps({"ended": number, "kind": name, "verdict": verdict, "words": words}), flush=True)
        number += 1


def mutant(seed: int, name: str, number: int) -> tuple[str, bytes, bytes]:
    """Name of the file, the damaged content and the good one."""
    dice = random.Random(f"{seed} {name} {number}")
    file, original = dice.choice(KINDS[name].originals())
    return file, mutated(original, dice), original


def verdict_of(seed: int, name: str, number: int) -> tuple[str, str]:
    """How the program opened a mutant, and what it said, or the last lines of what it should not have said."""
    file, content, original = mutant(seed, name, number)
    with tempfile.TemporaryDirectory(prefix="sscild-fuzz-") as folder:
        path = Path(folder, file)
        path.write_bytes(content)
        try:
            ours = KINDS[name].opened(path)
        except (SScILDError, NotUsable) as reason:
            return REFUSED, str(reason)
        except Exception:
            return TRACEBACK, traceback.format_exc()[-800:]
        return _compared(name, path, original, ours)


def _compared(name: str, path: Path, original: bytes, ours: object) -> tuple[str, str]:
    expected = KINDS[name].expected
    if expected is None:
        return OPENED, ""
    try:
        theirs = expected(path, original)
    except Exception as reason:
        return OPENED, "" if isinstance(reason, NotComparable) else f"the reference: {type(reason).__name__}"
    if is_same(ours, theirs) or is_same(ours, good_values(name, path.name, original)):
        return SAME, ""  # where the other reader believes a damaged word, the undamaged file decides
    return DIFFERS, path.name
