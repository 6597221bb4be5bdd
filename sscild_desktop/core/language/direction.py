"""Lines that mix letters from right to left with numbers, names and formulas, each part kept in its own order.

The marks are those of the Unicode Bidirectional Algorithm (UAX 9), which whatever draws texts goes by.
"""

import re
from itertools import accumulate

FROM_LEFT, FROM_RIGHT = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{RIGHT-TO-LEFT ISOLATE}"
END = "\N{POP DIRECTIONAL ISOLATE}"
AT_RIGHT = "\N{RIGHT-TO-LEFT MARK}"
"""Before an isolate, since those who ask where a line begins do not look into it."""

LETTERS = "\u0590-\u08ff"
"""Hebrew and Arabic with all that is written in them."""

HAS_DIRECTION = re.compile(f"[{LETTERS}{FROM_LEFT}{FROM_RIGHT}{END}]")
RUN = re.compile(f"[^{LETTERS}]+")
AROUND = " \t.,;:=→·–…«»“”"
"""Belongs to the sentence where it stands at the edge of what is from left to right."""

FROM = re.compile(f"[{FROM_LEFT}{FROM_RIGHT}]")
SENTENCE_END = re.compile(r"((?<=[.!?;]) +)")
LISTED = " ,;·"
"""What parts numbers and names of a row; each is read by itself, from the right, with the word behind it."""

COMMAS = str.maketrans(",;", "،؛")


def from_left_to_right(text: str) -> str:
    """A number or name beside words from right to left: a minus sign would else stand behind its number."""
    return text if HAS_DIRECTION.search(text) else "".join(_together(text))


def from_right_to_left(line: str) -> str:
    """A line that stands at the right and reads alike wherever it is drawn; in it “p = 0.03” stays in one piece."""
    if not re.search(r"\w", line) or (line.startswith(AT_RIGHT) and _is_isolated(line[1:])):
        return line
    if AT_RIGHT in line:  # put together of what was said already
        return f"{AT_RIGHT}{FROM_RIGHT}{line}{END}"
    if line[0] == " " and not re.search(f"[{LETTERS}]", line):  # the unit behind a number
        return line
    if not re.search(f"[{LETTERS}]", line):
        return AT_RIGHT + (line if len(line) > 1 and _is_isolated(line) else f"{FROM_LEFT}{line}{END}")
    return f"{AT_RIGHT}{FROM_RIGHT}{RUN.sub(_run, line)}{END}"


def _run(found: re.Match[str]) -> str:
    """A plus behind a word joins two keys, “کنترل+O”; elsewhere it is the sign of a number."""
    joins = found[0][0] == "+" and found.start() > 0
    return f"+{_in_sentence(found[0][1:])}" if joins else _in_sentence(found[0])


def _in_sentence(run: str) -> str:
    parts = SENTENCE_END.split(run)
    if any(len(FROM.findall(one)) != one.count(END) for one in parts):
        parts = [run]
    return "".join(map(_part, parts))


def _part(run: str) -> str:
    depths = _depths(run)
    if not "".join(sign for sign, depth in zip(run, depths, strict=True) if not depth).strip(LISTED + END):
        return "".join(sign if depth else sign.translate(COMMAS) for sign, depth in zip(run, depths, strict=True))
    before, inside, after = _together(run)
    return before.translate(COMMAS) + inside + after.translate(COMMAS)


def _together(run: str) -> tuple[str, str, str]:
    """What is from left to right in one piece, and what of the sentence is before and after it."""
    inside = _balanced(run.lstrip(AROUND).rstrip(f"{AROUND}+"))
    if not re.search(r"\w", inside) or inside.count("(") != inside.count(")"):
        return run, "", ""
    before, _, after = run.partition(inside)
    return before, inside if _is_isolated(inside) else f"{FROM_LEFT}{inside}{END}", after


def _balanced(text: str) -> str:
    """Without a bracket at its edge whose other one is elsewhere in the sentence."""
    if text.count("(") > text.count(")"):
        return text.removeprefix("(").removesuffix("(").strip(AROUND)
    return text.removeprefix(")").removesuffix(")").strip(AROUND) if text.count(")") > text.count("(") else text


def _is_isolated(text: str) -> bool:
    return 0 not in _depths(text)[:-1]


def _depths(text: str) -> list[int]:
    """In how many isolates each sign stands; the one that ends the last stands outside."""
    return list(accumulate((sign in (FROM_LEFT, FROM_RIGHT)) - (sign == END) for sign in text))
