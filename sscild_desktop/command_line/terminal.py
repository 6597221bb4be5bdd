"""How commands speak: JSON or tables on stdout, progress on stderr."""

import json
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console, JustifyMethod, OverflowMethod
from rich.style import Style
from rich.text import Text

from sscild_desktop.command_line.interrupt import stoppable
from sscild_desktop.command_line.outlets import plain, say
from sscild_desktop.core.files import shown
from sscild_desktop.core.progress import Report, silent

UNPRINTED = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""What JSON may hold as it is although a terminal obeys it."""


class PlainConsole(Console):
    """Shows every string as the text it is: what a header or a file name holds is neither mark-up nor a command."""

    def render_str(
        self,
        text: str,
        *,
        style: str | Style = "",
        justify: JustifyMethod | None = None,
        overflow: OverflowMethod | None = None,
        **_mark_up: object,
    ) -> Text:
        """Every string comes through here, those in tables too."""
        return super().render_str(
            plain(text), style=style, justify=justify, overflow=overflow, emoji=False, markup=False, highlight=False
        )


def print_json(value: object) -> None:
    """JSON and nothing else on stdout; letters that it lacks are escaped, bytes that are no letters replaced."""
    is_unicode = str(sys.stdout.encoding).lower().startswith("utf")
    text = json.dumps(_without_surrogates(value), indent=2, ensure_ascii=not is_unicode, allow_nan=False)
    sys.stdout.write(UNPRINTED.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n")


def _without_surrogates(value: object) -> object:
    """The same value with the replacement sign for what would be no valid text in JSON."""
    if isinstance(value, str):
        return shown(value)
    if isinstance(value, dict):
        return {_without_surrogates(key): _without_surrogates(one) for key, one in value.items()}
    return [_without_surrogates(one) for one in value] if isinstance(value, list | tuple) else value


def output() -> Console:
    """Stdout; without colours and of a fixed width where it is no terminal."""
    return PlainConsole() if sys.stdout.isatty() else PlainConsole(width=110, no_color=True)


@contextmanager
def progress_on_stderr(is_chatty: bool = False) -> Iterator[Report]:
    """A report drawn as a bar with the time left when stderr is a terminal.

    Elsewhere it says nothing, or with ``is_chatty`` one line for each stage.
    """
    if not sys.stderr.isatty():
        yield stoppable(_line_by_line() if is_chatty else silent)
        return
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn("{task.percentage:3.0f} %"),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=PlainConsole(stderr=True), transient=True) as bar:
        task = bar.add_task("Starting", total=1.0)
        yield stoppable(
            lambda fraction, text: bar.update(task, completed=fraction, description=plain(text) or "Working")
        )


def _line_by_line() -> Report:
    """One line for each kind of work: texts that differ in their numbers only are the same work."""
    last = ""

    def report(fraction: float, text: str) -> None:
        nonlocal last
        work = re.sub(r"\d+( of \d+)? ?", "", text).strip()
        if work and work != last:
            last = work
            say(f"{100 * fraction:3.0f} %  {work[0].upper()}{work[1:]}", sys.stderr)

    return report
