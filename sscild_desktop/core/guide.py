"""The user guide: its pages in their order, the glossary as a page, and the search over all of them."""

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sscild_desktop.core.errors import SScILDError

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

GLOSSARY = "glossary"
"""Name of the page that is made from the glossaries of the program."""

SNIPPET_CHARACTERS = 90
SCHEME = "guide"
"""Links from page to page in the HTML of a page: ``guide:name#heading``."""


@cache
def _reader() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # late: the program starts without it

    return MarkdownIt("commonmark", {"html": False}).enable("table")


def get_ready() -> None:
    """Make what reads the pages, whose import takes a while; in the background, before the guide is asked for."""
    _reader()


class GuideMissing(SScILDError):
    """The files of the guide are not there or cannot be read."""


@dataclass(frozen=True)
class Page:
    """One page: its name (the file without ending), the group it belongs to, its Markdown."""

    name: str
    group: str
    text: str

    @property
    def title(self) -> str:
        return self.text.partition("\n")[0].removeprefix("# ").strip()

    @cached_property
    def _tokens(self) -> "list[Token]":
        return _reader().parse(self.text)

    @cached_property
    def _inline(self) -> "tuple[Token, ...]":
        """What stands in the lines, in order: words, links, pictures."""
        return tuple(child for token in self._tokens for child in token.children or ())

    @cached_property
    def plain(self) -> str:
        """What a reader sees of it, without marks, as one line."""
        return " ".join(" ".join(map(_words, self._tokens)).split())

    @property
    def pictures(self) -> tuple[str, ...]:
        return tuple(str(one.attrs["src"]) for one in self._inline if one.type == "image")

    @property
    def links(self) -> tuple[str, ...]:
        return tuple(str(one.attrs["href"]) for one in self._inline if one.type == "link_open")

    @property
    def headings(self) -> tuple[str, ...]:
        pairs = zip(self._tokens, self._tokens[1:], strict=False)
        return tuple(_words(inner) for mark, inner in pairs if mark.type == "heading_open")

    @cached_property
    def html(self) -> str:
        """The page for a viewer: a heading has its ``slug`` as id, a link to a page the scheme ``guide``.

        A paragraph that is a picture has the class ``picture``.
        """
        tokens = _reader().parse(self.text)
        for mark, inner in zip(tokens, tokens[1:], strict=False):
            if mark.type == "heading_open":
                mark.attrs["id"] = slug(_words(inner))
            elif any(child.type == "image" for child in inner.children or ()):
                mark.attrs["class"] = "picture"
        for one in (child for token in tokens for child in token.children or ()):
            if one.type == "link_open":
                one.attrs["href"] = _link(str(one.attrs["href"]))
        return str(_reader().renderer.render(tokens, _reader().options, {}))


def _words(token: "Token") -> str:
    """The words of one block; pictures give what is written for those who do not see them."""
    if token.type in ("fence", "code_block"):
        return token.content
    return "".join(" " if child.type in ("softbreak", "hardbreak") else child.content for child in token.children or ())


def _link(target: str) -> str:
    name, mark, heading = target.partition("#")
    return f"{SCHEME}:{name.removesuffix('.md')}{mark}{heading}" if name.endswith(".md") else target


@dataclass(frozen=True)
class Found:
    """A page in which all words were found, how often, and the words around the first place."""

    page: Page
    count: int
    snippet: str


def read_guide(folder: Path, made: Mapping[str, str] | None = None) -> tuple[Page, ...]:
    """All pages in the order of ``contents.json``. ``folder`` is resources/help. Raises GuideMissing.

    ``made`` are pages that the program writes itself, by name: no file of them can be out of date.
    """
    try:
        contents = json.loads((folder / "guide" / "contents.json").read_text("utf-8"))
        return tuple(
            Page(name, group["title"], (made or {}).get(name) or _text(folder, name))
            for group in contents["groups"]
            for name in group["pages"]
        )
    except (OSError, ValueError, KeyError) as error:
        raise GuideMissing("The user guide cannot be read; install the program again.") from error


def _text(folder: Path, name: str) -> str:
    if name == GLOSSARY:
        return glossary_text(folder)
    return (folder / "guide" / f"{name}.md").read_text("utf-8")


def glossary_text(folder: Path) -> str:
    """The glossary as Markdown: the explanations that the program shows as tooltips, and a few words more."""
    words = json.loads((folder / "guide" / "words.json").read_text("utf-8"))
    entries: dict[str, str] = dict(words["more"])
    for name, titles in words["of"].items():
        explained = json.loads((folder / f"{name}.json").read_text("utf-8"))
        entries |= {title: explained[key] for key, title in titles.items()}
    parts = ["# Glossary", "The same words stand in the tooltips of the program.", ""]
    for title in sorted(entries, key=lambda one: simple(one)):
        parts += [f"### {title}", _explained(title, entries[title]), ""]
    return "\n\n".join(parts)


def _explained(title: str, text: str) -> str:
    """The explanation without the word that already stands above it."""
    first, colon, rest = text.partition(": ")
    if colon and simple(first) == simple(title):
        text = rest[:1].upper() + rest[1:]
    return text.replace("<br>", "  \n")


def slug(heading: str) -> str:
    """A heading as it is linked to: 'Goh levels, moved' is 'goh-levels-moved'."""
    return re.sub(r"[^\w-]", "", simple(heading).strip().replace(" ", "-"))


def simple(text: str) -> str:
    """Lower case without accents, so that 'Verlauf' finds 'verlauf' and 'resume' finds 'résumé'."""
    return "".join(one for one in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(one))


def words_of(wanted: str) -> tuple[str, ...]:
    """The words that are searched for."""
    return tuple(dict.fromkeys(simple(wanted).split()))


def search(pages: tuple[Page, ...], wanted: str) -> tuple[Found, ...]:
    """Pages that hold every word (or its beginning or middle), those with a word in title or headings first."""
    words = words_of(wanted)
    if not words:
        return ()
    found = []
    for place, page in enumerate(pages):
        text = simple(page.plain)
        counts = [text.count(word) for word in words]
        if not all(counts):
            continue
        in_title = all(word in simple(page.title) for word in words)
        in_heading = any(all(word in simple(heading) for word in words) for heading in page.headings)
        order = (not in_title, not in_heading, -sum(counts), place)
        found.append((order, Found(page, sum(counts), _snippet(page.plain, words))))
    return tuple(one for _, one in sorted(found, key=lambda pair: pair[0]))


def _snippet(text: str, words: tuple[str, ...]) -> str:
    """The text around the place where the words stand closest behind the first one."""
    plain = simple(text)
    starts = [match.start() for match in re.finditer(re.escape(words[0]), plain)]
    if len(plain) != len(text):  # accents were taken off: places are a little off, which a snippet may be
        starts = [min(start, len(text)) for start in starts]
    best = min(starts, key=lambda start: max(_distance(plain, word, start) for word in words))
    begin = max(0, best - SNIPPET_CHARACTERS // 3)
    begin = text.rfind(" ", 0, begin) + 1 if begin else 0
    end = text.find(" ", begin + SNIPPET_CHARACTERS)
    cut = text[begin:] if end < 0 else text[begin:end]
    return f"{'… ' if begin else ''}{cut}{' …' if end >= 0 else ''}"


def _distance(text: str, word: str, start: int) -> int:
    place = text.find(word, start)
    return place - start if place >= 0 else len(text)
