"""A book of phrases: finds the phrase that an English text was made of and says the text in another language.

The program thinks, writes and keeps its texts in English, so that records and exports read the same everywhere. Only
what comes onto the screen goes through the book, whether it was made just now or was kept years ago. A phrase is a
text as the source has it, its places numbered: "%1 of %2 slices loaded".
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import attrgetter

from sscild_desktop.core.language.names import names_in

PLACE = re.compile(r"%(\d+)")
WORD = re.compile(r"[^\W\d_]+")
INSIDE = r"((?:(?![.!?] [A-Z“]).)*?)"
"""What fills a place: anything within one sentence, or nothing."""

ANYTHING = r"(.*?)"
NUMBER = r"([^A-Za-z]*?)"
FEW_LETTERS = 3
"""A phrase with no more letters of its own (“%1 of %2”) is one of numbers; else it would be found in any sentence."""

JOINTS = ("\n", "<br>", "\t", r"(?<=[.!?…]) +", "  ", " · ", "; ", ": ", ", ", " – ", r" (?=[▾▴(])")
"""Between what is made of several phrases, as patterns; the strongest first."""

HAS_DIRECTION = re.compile(r"[\u0590-\u08ff\u2066-\u2069]")
"""Letters from right to left, or a direction that was given already."""

KEPT = 4096
"""Texts whose translation is kept at hand."""

NAME = 0xE000
"""Signs for private use, from here on: they stand for names while a text is said."""

RIGHT_TO_LEFT = ("fa",)
CAPITAL_NOUNS = ("de",)
"""Where a word with a capital letter keeps it within a sentence."""

LEFT_TO_RIGHT, END = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


@dataclass(frozen=True)
class Phrase:
    """A phrase with places and its translation."""

    source: str
    said: str

    @cached_property
    def within_sentence(self) -> re.Pattern[str]:
        """Matches a text made of this phrase; a group for each place, in the order of the source."""
        return self._pattern(INSIDE)

    @cached_property
    def across_sentences(self) -> re.Pattern[str]:
        """The same where something of several sentences fills a place."""
        return self._pattern(ANYTHING)

    def _pattern(self, place: str) -> re.Pattern[str]:
        literals = PLACE.split(self.source)[::2]
        own_letters = sum(map(len, WORD.findall(" ".join(literals))))
        return re.compile((place if own_letters > FEW_LETTERS else NUMBER).join(map(re.escape, literals)))

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


class PhraseBook:
    """Says English texts in the language of its phrases.

    ``phrases`` has the translation by English phrase, ``language`` is its key. From right to left what stays as it is,
    numbers and names, is kept together, since a minus sign would else stand behind its number.
    """

    def __init__(self, phrases: Mapping[str, str], language: str = "") -> None:
        self._whole = {source: said for source, said in phrases.items() if not PLACE.search(source)}
        self._is_right_to_left = language in RIGHT_TO_LEFT
        self._has_small_nouns = language not in CAPITAL_NOUNS
        self._by_word = _by_rarest_word([Phrase(*pair) for pair in phrases.items() if PLACE.search(pair[0])])
        self.say = lru_cache(KEPT)(self._say)

    def _say(self, text: str) -> str:
        names = names_in(text)
        if names:
            return self._around(names, text)
        bare = text.strip()
        if not bare:
            return text
        said = self._found(bare)
        start = text.index(bare)
        return text[:start] + (self._alone(bare) if said is None else said) + text[start + len(bare) :]

    def _around(self, names: list[str], text: str) -> str:
        """Said with a sign of no language in the place of each name."""
        for number, name in enumerate(names):
            text = text.replace(name, chr(NAME + number))
        said = self._say(text)
        for number, name in enumerate(names):
            said = said.replace(chr(NAME + number), self._alone(name))
        return said

    def _found(self, text: str) -> str | None:
        """The translation of a text without blanks around it; None where no part of it is a phrase."""
        if not WORD.search(text):
            return None
        for find in WAYS:
            said = find(self, text)
            if said is not None:
                return said
        return None

    def _as_whole(self, text: str) -> str | None:
        """A phrase as it is, or with the other case of its first letter."""
        if text in self._whole:
            return self._whole[text]
        first = text[0]
        said = self._whole.get(first.swapcase() + text[1:])
        if said is None:
            return None
        if first.isupper():
            return said[0].upper() + said[1:]
        return said[0].lower() + said[1:] if self._has_small_nouns and not said[:2].isupper() else said

    def _by_sentence(self, text: str) -> str | None:
        return self._by_pattern(text, attrgetter("within_sentence"))

    def _by_any(self, text: str) -> str | None:
        return self._by_pattern(text, attrgetter("across_sentences"))

    def _by_pattern(self, text: str, pattern: Callable[[Phrase], re.Pattern[str]]) -> str | None:
        for phrase in self._candidates(text):
            match = pattern(phrase).fullmatch(text)
            if match is not None:
                return self._filled(phrase, dict(zip(phrase.places, match.groups(), strict=True)))
        return None

    def _candidates(self, text: str) -> list[Phrase]:
        """Phrases all of whose words are in the text, those with most letters of their own first."""
        words = frozenset(WORD.findall(text))
        found = [phrase for word in words for phrase in self._by_word.get(word, ()) if phrase.words <= words]
        return sorted(found, key=lambda phrase: -len(PLACE.sub("", phrase.source)))

    def _filled(self, phrase: Phrase, fills: Mapping[str, str]) -> str:
        said = {place: (self._alone if phrase.is_quoted(place) else self.say)(text) for place, text in fills.items()}
        return PLACE.sub(lambda place: said[place[1]], phrase.said)

    def _by_all_parts(self, text: str) -> str | None:
        return self._by_parts(text, all)

    def _by_some_parts(self, text: str) -> str | None:
        return self._by_parts(text, any)

    def _by_parts(self, text: str, enough: Callable[[Iterable[object]], bool]) -> str | None:
        for joint in JOINTS:
            parts = re.split(f"({joint})", text)
            if len(parts) > 1:
                said = [self._part(*pair) for pair in _pairs(parts)]
                wordy = [one for one, (part, _) in zip(said, _pairs(parts), strict=True) if WORD.search(part)]
                return "".join(map(self._or_alone, said, _pairs(parts))) if wordy and enough(wordy) else None
        return None

    def _part(self, text: str, joint: str) -> str | None:
        """A part with the joint behind it, which may belong to the phrase: 'Missing: '."""
        mark = joint.rstrip()
        whole = self._as_whole(text + mark) if mark and text else None
        if whole is not None:
            return whole + joint[len(mark) :]
        return None if self._found(text.strip()) is None else self.say(text) + joint

    def _or_alone(self, said: str | None, part: tuple[str, str]) -> str:
        return self._alone(part[0]) + part[1] if said is None else said

    def _alone(self, text: str) -> str:
        """What stays as it is; beside words from right to left it keeps its own order."""
        is_bare = self._is_right_to_left and re.search(r"\w", text) and not HAS_DIRECTION.search(text)
        return f"{LEFT_TO_RIGHT}{text}{END}" if is_bare else text


WAYS = (
    PhraseBook._as_whole,
    PhraseBook._by_sentence,
    PhraseBook._by_all_parts,
    PhraseBook._by_any,
    PhraseBook._by_some_parts,
)
"""How a text is looked for, the surest first."""


def _pairs(parts: list[str]) -> Iterator[tuple[str, str]]:
    """Text, joint, text, joint, text → each text with the joint behind it."""
    return zip(parts[::2], [*parts[1::2], ""], strict=True)


def _by_rarest_word(phrases: list[Phrase]) -> dict[str, list[Phrase]]:
    """Each phrase once, under the word that the fewest others have, so that few are looked at for a text."""
    often = Counter(word for phrase in phrases for word in phrase.words)
    found = dict[str, list[Phrase]]()
    for phrase in phrases:
        if phrase.words:
            found.setdefault(min(phrase.words, key=lambda word: (often[word], word)), []).append(phrase)
    return found
