"""The page of keys of the user guide, written from the same tables that the shortcuts are made from."""

from sscild_desktop.state.keys import Keys
from sscild_desktop.views.help.key_sheet import key_groups
from sscild_desktop.views.shared.actions import WISHES, program_keys

HEAD = """\
# Keys and mouse

The key **?** shows the same on one sheet.

**Change keys** (under More, in Preferences, on that sheet) gives a command another key: choose the command, press the
key, **Use this key**. If the key is taken, its command is named and **Take it over** moves it. **Reset** brings back
the usual one.
"""


def keys_page(keys: Keys) -> str:
    """Every key of the program, of its pages and of the mouse as they are now, as Markdown."""
    groups = dict(key_groups(program_keys(with_hints=True), keys))
    groups["This guide"] = [
        ("Ctrl+F", "Search"),
        ("F3 or Enter, Shift+F3", "Next and previous place found"),
        ("Alt+Left, Alt+Right", "Back and forward"),
        ("Ctrl + wheel, Ctrl++, Ctrl+-, Ctrl+0", "Size of the letters"),
    ]
    parts = [HEAD, *(_table(title, rows) for title, rows in groups.items())]
    without = [f"- **{wish.text.rstrip('…')}**: {wish.hint}" for wish in WISHES if not keys.get(wish.name, wish.keys)]
    return "\n".join([*parts, "## Without a key, under More", "", *without, ""])


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    lines = [f"| {left.replace('|', '/')} | {right.replace('|', '/')} |" for left, right in rows]
    return "\n".join([f"## {title}", "", "| key | what it does |", "|---|---|", *lines, ""])
