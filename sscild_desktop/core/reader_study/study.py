"""What a study asks: its readers, sessions and questions, in an order that its seed alone decides."""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sscild_desktop.core.classes import PATTERNS, PROGRAM
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.safe_json import read_json

STUDY_FILE, KEY_FILE, PAGES = "study.json", "key.json", "pages"
"""In the folder of a study: what readers need, what leads back to the cases and holds the network's numbers, pictures.

The key is read when the answers are evaluated, never while somebody reads; it may be kept apart until then.
"""

FORMAT, VERSION = "SScILD reader study", 1

RATINGS = {
    1: "Wrong: what it marks is not the disease",
    2: "Mostly wrong: little of the disease, or much else",
    3: "Half right: as much right as wrong",
    4: "Mostly right: small parts missing or too much",
    5: "Right: it marks the disease and nothing else",
}
"""What a reader says of a heat map."""

AGREES_FROM = 4
"""From this rating on the reader agrees with the map."""

HIGHEST_PERCENT = 100
MOST_READERS, MOST_SESSIONS = 8, 6


@dataclass(frozen=True)
class Page:
    """One slice: level ``level`` of a case, with the patterns of which there is a heat map to be rated."""

    case: str
    level: int
    patterns: tuple[str, ...] = PATTERNS

    @property
    def name(self) -> str:
        return f"{self.case}-{self.level}"


@dataclass(frozen=True)
class Item:
    """One question: the scores of a page, or, with a ``pattern``, the rating of its heat map."""

    page: Page
    pattern: str = ""

    @property
    def key(self) -> str:
        """'C01-3' or 'C01-3-tot', as it stands in the answers."""
        return f"{self.page.name}-{self.pattern}" if self.pattern else self.page.name


@dataclass(frozen=True)
class Plan:
    """What is asked of whom. Raises InputRefused for what no study can be."""

    readers: tuple[str, ...] = ("Reader 1", "Reader 2")
    sessions: int = 2
    seed: int = 1
    has_scores: bool = True
    has_ratings: bool = True

    def __post_init__(self) -> None:
        if not 1 <= len(self.readers) <= MOST_READERS or not all(name.strip() for name in self.readers):
            raise InputRefused(f"A study has 1 to {MOST_READERS} readers, each with a name.")
        if len({name.strip().casefold() for name in self.readers}) < len(self.readers):
            raise InputRefused("Two readers have the same name; give each a name of their own.")
        if any(name.strip().casefold() == PROGRAM.casefold() for name in self.readers):
            raise InputRefused(f"No reader can be called “{PROGRAM}”: so the results call the program's own scores.")
        if not 1 <= self.sessions <= MOST_SESSIONS:
            raise InputRefused(f"A study has 1 to {MOST_SESSIONS} sessions.")
        if not self.has_scores and not self.has_ratings:
            raise InputRefused("Choose what is asked: scores of the levels, ratings of the heat maps, or both.")


@dataclass(frozen=True)
class Study:
    """A study in its folder. ``id`` binds answers to it."""

    folder: Path
    id: str
    plan: Plan
    pages: tuple[Page, ...]

    def items(self, reader: int, session: int) -> tuple[Item, ...]:
        """Every question to a reader (from 0) in a session (from 1): first all scores, then all ratings.

        The maps come last, as they would tell what the program saw where. The order is that of a hash, so it is the
        same on every computer, and another one for each reader and session.
        """
        scores = [Item(page) for page in self.pages] if self.plan.has_scores else []
        ratings = [Item(page, one) for page in self.pages for one in page.patterns] if self.plan.has_ratings else []

        def place(item: Item) -> bytes:
            return hashlib.sha256(f"{self.plan.seed} {reader} {session} {item.key}".encode()).digest()

        return (*sorted(scores, key=place), *sorted(ratings, key=place))


def to_text(study: Study) -> str:
    """The study as JSON."""
    pages = [{"case": page.case, "level": page.level, "patterns": list(page.patterns)} for page in study.pages]
    known = {"format": FORMAT, "version": VERSION, "id": study.id, "plan": asdict(study.plan), "pages": pages}
    return json.dumps(known, indent=1, ensure_ascii=False) + "\n"


def read_study(folder: Path) -> Study:
    """The study in a folder, or of a study file. Raises InputRefused where there is none that can be used."""
    folder = Path(folder)
    folder = folder.parent if folder.name == STUDY_FILE else folder
    path = folder / STUDY_FILE
    if not path.is_file():
        raise InputRefused(f"There is no reader study in “{folder.name}”: it has no {STUDY_FILE}.", folder)
    try:
        return _study(folder, read_json(path))
    except InputRefused:
        raise
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        text = f"The study file in “{folder.name}” is damaged; take {STUDY_FILE} back from a copy. Answers are kept."
        raise InputRefused(text, folder) from error


def _study(folder: Path, known: dict[str, Any]) -> Study:
    if known["format"] != FORMAT:
        raise ValueError("another file")
    if int(known["version"]) > VERSION:
        raise InputRefused("This study was made by a later version of the program; open it with that one.")
    plan = dict(known["plan"])
    pages = tuple(_page(one) for one in known["pages"])
    if not pages or len({page.name for page in pages}) < len(pages):
        raise ValueError("no pages, or one of them twice")
    return Study(folder, str(known["id"]), Plan(**plan | {"readers": tuple(map(str, plan["readers"]))}), pages)


def _page(known: dict[str, Any]) -> Page:
    case, patterns = str(known["case"]), tuple(known["patterns"])
    if not case.isalnum() or not set(patterns) <= set(PATTERNS):
        raise ValueError("not a page")
    return Page(case, int(known["level"]), patterns)
