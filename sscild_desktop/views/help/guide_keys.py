"""The page of keys of the user guide, written from the same tables that the shortcuts are made from."""

from sscild_desktop.state.keymap import COMPARE_OWN_KEYS, PATIENT_KEYS, VIEWER_KEYS, VIEWER_MOUSE
from sscild_desktop.views.shared.actions import WISHES

HEAD = """\
# Keys and mouse

The key **?** shows the same on one sheet.
"""


def keys_page() -> str:
    """Every key of the program, of its pages and of the mouse, as Markdown."""
    bindings = (*VIEWER_KEYS, *COMPARE_OWN_KEYS, *PATIENT_KEYS)
    groups: dict[str, list[tuple[str, str]]] = {"Program": _wishes(with_key=True)}
    for binding in bindings:
        groups.setdefault(binding.group, []).append((" or ".join(binding.keys), binding.text))
    groups["Mouse"] = [(one.gesture, one.text) for one in VIEWER_MOUSE]
    groups["This guide"] = [
        ("Ctrl+F", "Search"),
        ("F3 or Enter, Shift+F3", "Next and previous place found"),
        ("Alt+Left, Alt+Right", "Back and forward"),
        ("Ctrl + wheel, Ctrl++, Ctrl+-, Ctrl+0", "Size of the letters"),
    ]
    parts = [HEAD, *(_table(title, rows) for title, rows in groups.items())]
    without = [f"- **{text}**: {hint}" for text, hint in _wishes(with_key=False)]
    return "\n".join([*parts, "## Without a key, under More", "", *without, ""])


def _wishes(with_key: bool) -> list[tuple[str, str]]:
    if with_key:
        return [(" or ".join(wish.keys), f"{wish.text.rstrip('…')}: {wish.hint}") for wish in WISHES if wish.keys]
    return [(wish.text.rstrip("…"), wish.hint) for wish in WISHES if not wish.keys]


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    lines = [f"| {left.replace('|', '/')} | {right.replace('|', '/')} |" for left, right in rows]
    return "\n".join([f"## {title}", "", "| key | what it does |", "|---|---|", *lines, ""])
