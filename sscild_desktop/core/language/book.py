"""A book of phrases: finds the phrase that an English text was made of and says the text in another language.

The program thinks, writes and keeps its texts in English, so that records and exports read the same everywhere. Only
what comes onto the screen goes through the book, whether it was made just now or was kept years ago. A phrase is a
text as the source has it, its places numbered: "%1 of %2 slices loaded".
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import count
from operator import attrgetter
from typing import NamedTuple

from sscild_desktop.core.language.direction import from_left_to_right, from_right_to_left
from sscild_desktop.core.language.names import names_in

PLACE = re.compile(r"%(\d+)")
WORD = re.compile(r"[^\W\d_]+")
WORDY = re.compile(r"[^\W\d_]{2,}")
NUMBER = re.compile(r"(\d+)(\.\d+)?")
KEY = re.compile(r"\b(Ctrl|Shift|Alt|Esc|Enter|Return|Space|Tab|Del|Home|End|Page[UD]\w+|Pg\w+|F\d+)\b")
"""Keys of the keyboard, which are no words."""

KEYS = re.compile(
    rf"(?:(?:Ctrl|Shift|Alt|Meta)\+)+(?:{KEY.pattern}|Up|Down|Left|Right|Backspace|\S)|{KEY.pattern}|Up|Down|Backspace"
)
"""One of them, with those that are held; Left and Right alone are the sides of the body."""

SHORT = re.compile(r"[\w/-]{1,4}")
"""A unit or an abbreviation."""

BULLET = re.compile(r"[\s–•·●■→]*")
INSIDE = r"((?:(?![.!?] +[A-Z“]).)*?)"
"""What fills a place: anything within one sentence, or nothing."""

ANYTHING = r"(.*?)"
SENTENCES = r"(.*?[.!?…)]|.*?)"
"""The same before a place that only a blank parts from it: best up to the end of a sentence."""

FEW_LETTERS = 3
"""A phrase with no more letters of its own (“%1 of %2”) holds numbers and whole phrases; else it would be found in any
sentence."""

COUNTED = re.compile(r"([A-Z]+ )?%1( to %2)?( [a-zA-Z]+){1,2}")
"""A number with its words (“%1 slices”, “%1 to %2 HU”, “SD %1 HU”); what stands before a comma is none of it."""

AND = " and "
COLON = ": "
JOINTS = (
    *("\n", "<br>", "\t", r"(?<=[.!?…)]) +(?=[A-Z0-9“])", "  ", " · ", r" (?=\([^()]*\)$)", r" (?=[▾▴(])"),
    r"(?<=^[▲▼]) ",
    r" (?=[+−]?\d[\d.,]*(?: mL)?$)",
    r" (?=[+−]?\d[\d.,]* → )",
    r" (?=(?:%|m?L|mmol(?:/L)?)$)",
    *("; ", COLON, r", (?=[^,]*$)", ", ", " – ", " × ", r"(?<=\w)/(?=[A-Z]{2})", AND),
)
"""Between what is made of several phrases, as patterns; the strongest first."""

KEPT = 4096
"""Texts whose translation is kept at hand."""

MOST_READINGS, LONGEST = 400, 2000
"""Parts that are looked at for one text, and its length: the program's own need a third of both, while the ways to read
a long note of somebody's grow faster than its length."""

NAME = 0xE000
"""Signs for private use, from here on: they stand for names while a text is said."""

RIGHT_TO_LEFT = ("fa",)
CAPITAL_NOUNS = ("de",)
"""Where a word with a capital letter keeps it within a sentence."""


@dataclass(frozen=True)
class Phrase:
    """A phrase with places and its translation."""

    source: str
    said: str

    @cached_property
    def within_sentence(self) -> re.Pattern[str]:
        """Matches a text made of this phrase; a group for each place, in the order of the source."""
        return self._pattern(INSIDE, INSIDE)

    @cached_property
    def across_sentences(self) -> re.Pattern[str]:
        """The same where something of several sentences fills a place."""
        return self._pattern(ANYTHING, SENTENCES)

    def _pattern(self, place: str, before_place: str) -> re.Pattern[str]:
        """What follows a place is taken where it stands first, for good: else time is a power of the length."""
        first, *others = PLACE.split(self.source)[::2]
        *parts, last = [(before_place if one == " " else place) + re.escape(one) for one in others]
        return re.compile("".join([re.escape(first), *(f"(?>{part})" for part in parts), last]))

    @cached_property
    def letters(self) -> int:
        """How many letters are its own."""
        return sum(map(len, WORD.findall(PLACE.sub(" ", self.source))))

    @cached_property
    def places(self) -> tuple[str, ...]:
        """The places' numbers in the order of the source."""
        return tuple(PLACE.findall(self.source))

    def is_quoted(self, number: str) -> bool:
        """Is the place within “ ”: somebody's own words, a name or a file, never ours?"""
        return f"“%{number}”" in self.source

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(WORD.findall(PLACE.sub(" ", self.source)))


class Said(NamedTuple):
    """A text in the other language, and how many of its letters are English still."""

    text: str
    left: int


class TooMuch(Exception):
    """More ways to read a text than are tried."""


class PhraseBook:
    """Says English texts in the language of its phrases.

    ``phrases`` has the translation by English phrase, ``language`` is its key. Of several ways to read a text the one
    that leaves the fewest letters English is taken. From right to left what stays as it is, numbers and names, is kept
    together, since a minus sign would else stand behind its number. ``keys`` says what keys of the keyboard are
    called, by their English names.
    """

    def __init__(self, phrases: Mapping[str, str], language: str = "", keys: Mapping[str, str] | None = None) -> None:
        self._keys = keys or {}
        phrases = {source: self._with_keys(said, source) for source, said in phrases.items()}
        self._whole = {source: said for source, said in phrases.items() if not PLACE.search(source)}
        self._is_right_to_left = language in RIGHT_TO_LEFT
        self._has_small_nouns = language not in CAPITAL_NOUNS
        self._numbers = {number for source in phrases for number in _numbers(PLACE.sub(" ", source))}
        self._by_word = _by_rarest_word([Phrase(*pair) for pair in phrases.items() if PLACE.search(pair[0])])
        self._read = lru_cache(KEPT)(self._best)
        self._understood = lru_cache(KEPT)(self._within_bounds)
        self._readings_left = 0

    def say(self, text: str, theirs: Sequence[str] = ()) -> str:
        """The text in the language of the book, as far as it is made of phrases.

        ``theirs`` stands in it as somebody else wrote it, and stays so.
        """
        names = sorted({*names_in(text), *filter(str.strip, theirs)}, key=len, reverse=True)
        for number, name in enumerate(names):  # a sign of no language stands for each name
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", chr(NAME + number), text)
        said = self._understood(text)
        for number, name in enumerate(names):
            said = said.replace(chr(NAME + number), self._alone(name))
        return self.leave(said)

    def say_again(self, line: str) -> str:
        """A line that comes again and again with other numbers: its phrases are sought once, not for each of them."""
        if names_in(line):
            return self.say(line)
        own = dict[str, str]()

        def stand_in(number: re.Match[str]) -> str:
            """Another one of as many digits, which stands in while the phrases are sought; not for what they say."""
            others = (f"{n}{'.5' if number[2] else ''}" for n in count(10 ** (len(number[1]) - 1) + 6))
            is_said = number[0] in self._numbers
            other = number[0] if is_said else next(n for n in others if n not in own and n not in self._numbers)
            own[other] = number[0]
            return other

        asked = NUMBER.sub(stand_in, line)
        said = self.say(asked)
        is_all_there = _numbers(said) == _numbers(asked)
        return NUMBER.sub(lambda other: own[other[0]], said) if is_all_there else self.say(line)

    def leave(self, text: str) -> str:
        """A text of somebody else: no phrase is sought in it, but it stands where the language begins its lines."""
        return "\n".join(map(from_right_to_left, text.split("\n"))) if self._is_right_to_left else text

    def _within_bounds(self, text: str) -> str:
        """The text said, or as it is where it takes too long or lies too deep to be found out."""
        if len(text) > LONGEST and text not in self._whole:
            return self._alone(text)
        self._readings_left = MOST_READINGS
        try:
            return self._read(text).text
        except (TooMuch, RecursionError):
            return self._alone(text)

    def _best(self, text: str) -> Said:
        self._readings_left -= 1
        if self._readings_left < 0:
            raise TooMuch
        start = len(text) - len(BULLET.sub("", text, count=1))
        bare = text[start:].rstrip()
        left = _letters(bare)
        best = Said(self._alone(bare if left else self._with_keys(bare, bare)), left)
        for said in self._readings(bare) if best.left else ():
            if said.left < best.left:
                best = said
            if not best.left:
                break
        return best._replace(text=text[:start] + best.text + text[start + len(bare) :])

    def _readings(self, text: str) -> Iterator[Said]:
        """The ways to say a text without blanks around it, the surest first."""
        whole = self._as_whole(text)
        if whole is not None:
            yield Said(whole, 0)
        if text.endswith("."):
            said = self._read(text[:-1])
            yield said._replace(text=f"{said.text}.")
        if text.startswith("(") and text.endswith(")"):
            said = self._read(text[1:-1])
            yield said._replace(text=f"({said.text})")
        candidates = self._candidates(text)
        yield from self._by_patterns(text, candidates, attrgetter("within_sentence"))
        for joint in JOINTS:
            parts = re.split(f"({joint})", text, maxsplit=joint == COLON)  # behind it may be a phrase with another
            if len(parts) > 1:
                said = self._by_parts(parts[::2], [*parts[1::2], ""])
                if joint != AND or not said.left:  # else somebody's prose, of which a word here and there is ours
                    yield said
        yield from self._by_patterns(text, candidates, attrgetter("across_sentences"))

    def _as_whole(self, text: str) -> str | None:
        """Keys, or a phrase as it is, with the other case of its first letter, or without the dots of a dialog."""
        if self._keys and KEYS.fullmatch(text):
            return "+".join(self._keys.get(part, part) for part in re.split(r"(?<=\w)\+", text))
        if text in self._whole:
            return self._whole[text]
        if f"{text}…" in self._whole:
            return self._whole[f"{text}…"].removesuffix("…").rstrip()
        first = text[:1]
        said = self._whole.get(first.swapcase() + text[1:])
        if said is None:
            return None
        if first.isupper():
            return said[0].upper() + said[1:]
        return said[0].lower() + said[1:] if self._has_small_nouns and not said[:2].isupper() else said

    def _with_keys(self, said: str, source: str) -> str:
        """A translation with the names of the keys that its phrase names."""
        there = set(KEY.findall(source)) & self._keys.keys()
        return KEY.sub(lambda key: self._keys[key[0]] if key[0] in there else key[0], said) if there else said

    def _candidates(self, text: str) -> list[Phrase]:
        """Phrases all of whose words are in the text, those with most letters of their own first."""
        words = frozenset(WORD.findall(text))
        found = [phrase for word in words for phrase in self._by_word.get(word, ()) if phrase.words <= words]
        return sorted(found, key=lambda phrase: (-phrase.letters, phrase.source))

    def _by_patterns(
        self, text: str, candidates: Iterable[Phrase], pattern: Callable[[Phrase], re.Pattern[str]]
    ) -> Iterator[Said]:
        for phrase in candidates:
            match = pattern(phrase).fullmatch(text)
            if match is not None and self._fits(phrase, match.groups()):
                yield self._filled(phrase, dict(zip(phrase.places, match.groups(), strict=True)))

    def _fits(self, phrase: Phrase, fills: Sequence[str]) -> bool:
        if COUNTED.fullmatch(phrase.source) and ", " in fills[0]:
            return False
        return phrase.letters > FEW_LETTERS or all(
            not _letters(one) or SHORT.fullmatch(one) or self._as_whole(one.strip()) is not None for one in fills
        )

    def _filled(self, phrase: Phrase, fills: Mapping[str, str]) -> Said:
        said = {
            place: Said(self._alone(text), 0) if phrase.is_quoted(place) else self._read(text)
            for place, text in fills.items()
        }
        text = PLACE.sub(lambda place: said[place[1]].text, phrase.said)
        return Said(text, sum(one.left for one in said.values()))

    def _by_parts(self, texts: Sequence[str], joints: Sequence[str]) -> Said:
        parts = [self._part(*pair) for pair in zip(texts, joints, strict=True)]
        return Said("".join(one.text for one in parts), sum(one.left for one in parts))

    def _part(self, text: str, joint: str) -> Said:
        """A part with the joint behind it, which may belong to the phrase: 'Missing: '."""
        mark = joint.rstrip()
        whole = self._as_whole(text + mark) if mark and text else None
        if whole is not None:
            return Said(whole + joint[len(mark) :], 0)
        said = self._read(text)
        tie = self._whole.get(joint.strip())
        return said._replace(text=said.text + (f" {tie} " if tie else joint))

    def _alone(self, text: str) -> str:
        """What stays as it is; beside words from right to left it keeps its own order."""
        return from_left_to_right(text) if self._is_right_to_left else text


def _numbers(text: str) -> list[str]:
    return sorted(one[0] for one in NUMBER.finditer(text))


def _letters(text: str) -> int:
    """Letters of the words in a text; keys of the keyboard are none."""
    return sum(map(len, WORDY.findall(KEY.sub("", text))))


def _by_rarest_word(phrases: list[Phrase]) -> dict[str, list[Phrase]]:
    """Each phrase once, under the word that the fewest others have, so that few are looked at for a text."""
    often = Counter(word for phrase in phrases for word in phrase.words)
    found = dict[str, list[Phrase]]()
    for phrase in phrases:
        if phrase.words:
            found.setdefault(min(phrase.words, key=lambda word: (often[word], word)), []).append(phrase)
    return found
