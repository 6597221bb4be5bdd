"""What one reader answered in one session: on disk before the next question is asked, and held by one window."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sscild_desktop.core.corrected import STEP_PERCENT
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.files import AlreadyHeld, HeldFile, prepare_folder, reworded, write_for_all
from sscild_desktop.core.reader_study.study import (
    HIGHEST_PERCENT,
    RATINGS,
    VERSION,
    Item,
    Study,
)
from sscild_desktop.core.results import Scores
from sscild_desktop.core.safe_json import read_json

FORMAT = "SScILD reader answers"
FOLDER = "answers"

IN_USE = (
    "{reader}'s session {session} is being read in another window; close it there, or let another reader go on here."
)
MAP_SHOWN = "The scores stand: a heat map was shown since, and it tells what the program saw."
NEXT_BEGUN = "This session stands as it is: session {session} was begun since."
OUT_OF_RANGE = f"A score is a multiple of {STEP_PERCENT:g} % between 0 and {HIGHEST_PERCENT} %; {{wrong}} is none."


@dataclass(frozen=True)
class Answer:
    """``scores`` of a level or ``rating`` (1 to 5) of a heat map; ``at`` is UTC, ISO 8601, ``seconds`` what it took."""

    item: Item
    scores: Scores | None = None
    rating: int | None = None
    seconds: float = 0.0
    at: str = ""


def checked_scores(tot: float, gg: float, ret: float) -> Scores:
    """The scores of a level. Raises InputRefused for what is no score."""
    for value in (tot, gg, ret):
        if not 0 <= value <= HIGHEST_PERCENT or value % STEP_PERCENT:
            raise InputRefused(OUT_OF_RANGE.format(wrong=f"{value:g} %"))
    return Scores(float(tot), float(gg), float(ret))


def checked_rating(value: int) -> int:
    """The rating of a heat map. Raises InputRefused for what is none."""
    if value not in RATINGS:
        raise InputRefused(f"A heat map is rated from {min(RATINGS)} to {max(RATINGS)}; {value} is none of these.")
    return value


def answers_path(study: Study, reader: int, session: int) -> Path:
    """Where the answers of a reader (from 0) in a session (from 1) are kept; without the reader's name."""
    return study.folder / FOLDER / f"reader-{reader + 1}-session-{session}.json"


def read_answers(study: Study, reader: int, session: int) -> tuple[Answer, ...]:
    """What was answered so far, in order; nothing where nobody began. Raises InputRefused; the file stays as it is."""
    path = answers_path(study, reader, session)
    if not path.exists():
        return ()
    try:
        return _answers(study, study.items(reader, session), read_json(path))
    except InputRefused:
        raise
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        text = f"The answers in {path.name} are damaged; take the file back from a copy, or move it away to begin anew."
        raise InputRefused(text, path) from error


def _answers(study: Study, items: Sequence[Item], known: dict[str, Any]) -> tuple[Answer, ...]:
    if known["format"] != FORMAT:
        raise ValueError("another file")
    if int(known["version"]) > VERSION:
        raise InputRefused("These answers were written by a later version of the program; go on with that one.")
    if known["study"] != study.id:
        raise InputRefused("These answers are of another study; put the right ones into its folder “answers”.")
    given = list(known["answers"])
    if len(given) > len(items):
        raise ValueError("more answers than questions")
    return tuple(_answer(item, one) for item, one in zip(items, given, strict=False))


def _answer(item: Item, known: dict[str, Any]) -> Answer:
    if known["item"] != item.key:
        raise ValueError("answers in another order")
    seconds, at = float(known["seconds"]), str(known["at"])
    if item.pattern:
        return Answer(item, rating=checked_rating(int(known["rating"])), seconds=seconds, at=at)
    scores = checked_scores(float(known["tot"]), float(known["gg"]), float(known["ret"]))
    return Answer(item, scores, seconds=seconds, at=at)


def _as_json(one: Answer) -> dict[str, Any]:
    said: dict[str, Any] = {"rating": one.rating}
    if one.scores is not None:
        said = {"tot": one.scores.tot, "gg": one.scores.gg, "ret": one.scores.ret}
    return {"item": one.item.key, **said, "seconds": round(one.seconds, 1), "at": one.at}


class Sitting:
    """One reader in one session. What was answered is on disk when a call returns; ``close`` lets others read."""

    def __init__(self, study: Study, reader: int, session: int) -> None:
        """Raises InputRefused: another window has it, the session before is not finished, the answers are damaged."""
        self.study, self.reader, self.session = study, reader, session
        self.items = study.items(reader, session)
        self._path = answers_path(study, reader, session)
        self._refuse_too_early()
        prepare_folder(self._path.parent)
        self._held = self._hold()
        try:
            self.answers: tuple[Answer, ...] = read_answers(study, reader, session)
        except BaseException:
            self.close()
            raise

    def _refuse_too_early(self) -> None:
        before = self.session - 1
        if before and len(read_answers(self.study, self.reader, before)) < len(self.items):
            raise InputRefused(f"Session {before} comes first: it is not finished.")

    def _hold(self) -> HeldFile:
        lock = self._path.with_suffix(".lock")
        try:
            return HeldFile(lock)
        except AlreadyHeld as error:
            name = self.study.plan.readers[self.reader]
            raise InputRefused(IN_USE.format(reader=name, session=self.session)) from error
        except (sqlite3.Error, OSError) as error:
            text = f"Answers cannot be written into “{self._path.parent}”; make the folder writable and try again."
            raise InputRefused(text, self._path.parent) from error

    @property
    def item(self) -> Item | None:
        """The next question; None when all are answered."""
        return self.items[len(self.answers)] if len(self.answers) < len(self.items) else None

    def score(self, tot: float, gg: float, ret: float, seconds: float = 0.0) -> None:
        """Answer the question with scores. Raises InputRefused, ExportFailed; then nothing has changed."""
        assert self.item is not None and not self.item.pattern
        self._keep((*self.answers, Answer(self.item, checked_scores(tot, gg, ret), seconds=seconds, at=_now())))

    def rate(self, value: int, seconds: float = 0.0) -> None:
        """Answer the question with a rating. Raises InputRefused, ExportFailed; then nothing has changed."""
        assert self.item is not None and self.item.pattern
        self._keep((*self.answers, Answer(self.item, rating=checked_rating(value), seconds=seconds, at=_now())))

    def undo(self) -> Answer | None:
        """Take the last answer back and ask it again; gives it, None where there is none.

        Raises InputRefused for a score once a map was shown, and for a session before one that was begun.
        """
        if not self.answers:
            return None
        last = self.answers[-1]
        if not last.item.pattern and self.item is not None and self.item.pattern:
            raise InputRefused(MAP_SHOWN)
        after = self.session + 1
        if answers_path(self.study, self.reader, after).exists() and read_answers(self.study, self.reader, after):
            raise InputRefused(NEXT_BEGUN.format(session=after))
        self._keep(self.answers[:-1])
        return last

    def _keep(self, answers: tuple[Answer, ...]) -> None:
        known = {"format": FORMAT, "version": VERSION, "study": self.study.id, "reader": self.reader + 1}
        known |= {"session": self.session, "answers": [_as_json(one) for one in answers]}
        with reworded(self._path):
            write_for_all(self._path, json.dumps(known, indent=1))
        self.answers = answers

    def close(self) -> None:
        """Let another window go on with it; a second call does nothing."""
        self._held.release()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
