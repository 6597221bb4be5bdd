"""Finds the phrases that the program can put onto the screen, as its source has them.

A phrase is a text of the source, its places numbered: ``f"{count} slices"`` → "%1 slices". What cannot be read there
(keys, SQL, file names, DICOM keywords) is left out by its look and by where it stands; a phrase too many costs a
translation, one too few stays English on the screen, which the tests find.
"""

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = ROOT / "sscild_desktop"
HELP = ROOT / "resources" / "help"

ENGLISH_ONLY = (
    "command_line",
    "core/batch",
    "core/exports",
    "core/language",
    "core/phantom",
    "core/pseudonyms/tags.py",
    "core/xlsx",
    "selftest.py",
    "views/report",
    "views/shared/language.py",
    "views/trend/picture.py",
)
"""What these write leaves the screen; of them only what they refuse is read there."""

WORDS_OF_FILES = (
    "core/exports/cohort/told",
    "core/exports/density",
    "core/exports/dicom/bundle",
    "core/exports/evaluation/heads",
)
"""What the screen and the files say alike."""

TABLES_OF_WORDS = (
    "controllers",
    "core/classes",
    "core/cohort",
    "core/course",
    *WORDS_OF_FILES,
    "core/lung_measures",
    "core/measuring",
    "core/patients",
    "core/rules",
    "core/wording",
    "state",
    "views",
)
"""Rooms whose constants hold words of the screen; elsewhere they hold keys."""

JOINTS = " ,;·"
"""What ties a phrase to the one before it; it is not translated."""

NAMED_PLACE = re.compile(r"\{\w*(?:[.\[]\w+\]?)*(?:![rsa])?(?::[^{}]*)?\}")
PLACE = re.compile(r"%\d+")
LETTERS = re.compile(r"[A-Za-z]{2}")
SENTENCE = re.compile(r"[A-Za-z]{2}.*\s.*[a-z]|^[A-Z][a-z]|^[A-Z]{2,}$|^[a-z]{3,} [a-z]{3}|[a-z]{2} *[….:]$")
NO_WORDS = re.compile(
    r"\\|\||^[\w.-]*([_/]|\.(?=\w))[\w./-]*$|^[A-Z][a-z]+([A-Z]\w*)+$|^[a-z]+([A-Z]\w*)+$|\b(SELECT|INSERT|UPDATE|DELETE|CREATE"
    r"|ALTER|DROP|PRAGMA|WHERE|JOIN|IS NULL|ORDER BY|VACUUM|ATTACH|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b"
    r"|\b[a-z]+\.[a-z]+_|^import sys\b|[{;]\s*$|:\s*-?\d+px|^#|^--|%[sd]|^<[^>]*>$|=['\"]|^\*\."
    r"|[\x00-\x08\x0b-\x1f]|%\d\.%|^\S+:\S+$|^(Ctrl|Shift|Alt)\+"
)
"""Patterns, identifiers, SQL, style sheets, arguments, tags and keys of the keyboard."""

KEYWORD = re.compile("[A-Z0-9]{2,}")
"""Of a file or a header (DIMSIZE, HEAD), where no words of the screen are kept."""

UNSEEN_CALLS = re.compile(
    "setObjectName|setProperty|property|icon|getLogger|execute|executemany|executescript|compile|getattr|setattr"
    "|hasattr|info|debug|warning|exception|findChild|findChildren|startswith|endswith|strftime|strptime|encode|decode"
    "|TypeVar|NewType|cast|Literal|removeprefix|removesuffix|setStyleSheet|QFont|Path|joinpath|sub"
)


@cache
def phrases() -> dict[str, str]:
    """Every phrase with the room it comes from, in the order of the files."""
    found = dict[str, str]()
    for path in sorted(PROGRAM.rglob("*.py")):
        name = path.relative_to(PROGRAM).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        is_file = name.startswith(ENGLISH_ONLY) and not name.startswith(WORDS_OF_FILES)
        read = _refused(tree) if is_file else _said(tree, name.startswith(TABLES_OF_WORDS))
        for phrase in read:
            found.setdefault(phrase, name.removesuffix(".py"))
    for book in sorted(HELP.glob("*.json")):
        for phrase in json.loads(book.read_text(encoding="utf-8")).values():
            found.setdefault(phrase, f"help/{book.stem}")
    return found


def _said(tree: ast.AST, has_tables: bool = False) -> Iterator[str]:
    nodes = list(ast.walk(tree))
    unseen = _unseen(nodes)
    shown = _always_shown(nodes) | _frames(nodes) | (_in_constants(nodes) if has_tables else set())
    for node in nodes:
        if id(node) in unseen:
            continue
        text = _text(node)
        for one in _counted(node) if text is None else [text]:
            is_shown = id(node) in shown and LETTERS.search(one) and not NO_WORDS.search(one)
            is_keyword = not has_tables and KEYWORD.fullmatch(one)
            if text is None or is_shown or (_is_phrase(one) and not is_keyword):
                yield one.strip().lstrip(JOINTS)


def _refused(tree: ast.AST) -> Iterator[str]:
    """What is said when something cannot be done."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            yield from _said(node.exc)


def _text(node: ast.AST) -> str | None:
    """The phrase of a text in the source; None where the node is none."""
    if isinstance(node, ast.JoinedStr):
        places = iter(range(1, len(node.values) + 1))
        return "".join(str(one.value) if isinstance(one, ast.Constant) else f"%{next(places)}" for one in node.values)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        places = iter(range(1, 100))
        return NAMED_PLACE.sub(lambda _: f"%{next(places)}", node.value)
    return None


def _counted(node: ast.AST) -> list[str]:
    """``counted(n, "slice")`` says '1 slice' or '3 slices'."""
    if _called(node) == "counted" and isinstance(node, ast.Call) and isinstance(node.args[1], ast.Constant):
        word = node.args[1].value
        return [f"%1 {word}", f"%1 {word}s"]
    return []


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _is_phrase(text: str) -> bool:
    bare = re.sub(r"%\d+", "", text).strip()
    return bool(SENTENCE.search(bare)) and not NO_WORDS.search(bare)


def _unseen(nodes: list[ast.AST]) -> set[int]:
    """Docstrings, ``__all__``, pieces of texts that are read whole, annotations, subscripts, the arguments of
    UNSEEN_CALLS."""
    found = set[int]()
    for node in nodes:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant | ast.JoinedStr):
            found |= _ids(node.value)
        elif isinstance(node, ast.JoinedStr):
            for one in node.values:
                found |= {id(one)} if isinstance(one, ast.Constant) else _ids(one.format_spec)
        elif isinstance(node, ast.Subscript):
            found |= {id(node.slice)}
        elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__all__":
            found |= _ids(node.value)
        elif isinstance(node, ast.Call) and UNSEEN_CALLS.fullmatch(_called(node)):
            found |= {id(one) for one in (*node.args, *(keyword.value for keyword in node.keywords))}
        elif isinstance(node, ast.Call) and _called(node) == "counted" and len(node.args) > 1:
            found |= {id(node.args[1])}
        for part in ("annotation", "returns"):
            found |= _ids(getattr(node, part, None))
    return found


def _ids(node: ast.AST | None) -> set[int]:
    return set() if node is None else {id(one) for one in ast.walk(node)}


def _always_shown(nodes: list[ast.AST]) -> set[int]:
    """Texts that are read whatever they look like: in ``tr(...)``, as a value of a table, as the answer
    of a function, or one of two that a condition chooses from."""
    found = set[int]()
    for node in nodes:
        if _called(node) in ("tr", "label", "button", "cell", "marked", "quiet_table"):
            found |= _ids(node)
        elif isinstance(node, ast.IfExp):
            found |= {id(one) for one in (node.body, node.orelse) if _is_words(one)}
        elif isinstance(node, ast.Return) and node.value is not None and _is_words(node.value):
            found.add(id(node.value))
        elif isinstance(node, ast.Dict):
            found |= {id(one) for one in node.values if _is_words(one)}
    return found


def _in_constants(nodes: list[ast.AST]) -> set[int]:
    made = [node for node in nodes if isinstance(node, ast.Assign | ast.AnnAssign) and _is_constant(node)]
    return {id(one) for node in made if node.value is not None for one in ast.walk(node.value) if _is_words(one)}


def _frames(nodes: list[ast.AST]) -> set[int]:
    return {id(node) for node in nodes if isinstance(node, ast.JoinedStr) and _is_frame(node)}


def _is_frame(node: ast.JoinedStr) -> bool:
    """Words around places, as short as they may be: f"{name} in {unit}"."""
    text = PLACE.sub("", _text(node) or "").strip()
    return bool(re.search(r"(^|\s)[a-z]{2,}\b", text)) and not NO_WORDS.search(text)


def _is_constant(node: ast.Assign | ast.AnnAssign) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    first = targets[0].elts[0] if isinstance(targets[0], ast.Tuple) else targets[0]
    return isinstance(first, ast.Name) and first.id.isupper()


def _is_words(node: ast.AST) -> bool:
    text = _text(node)
    return text is not None and bool(re.search(r"[A-Za-z]{3}|^no$", text)) and not NO_WORDS.search(text)
