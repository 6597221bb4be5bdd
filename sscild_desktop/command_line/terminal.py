"""How commands speak: JSON or tables on stdout, progress on stderr."""

import json
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console

from sscild_desktop.command_line.interrupt import stoppable
from sscild_desktop.core.progress import Report, silent


def print_json(value: object) -> None:
    """JSON and nothing else on stdout."""
    json.dump(value, sys.stdout, indent=2, ensure_ascii=False, allow_nan=False)
    sys.stdout.write("\n")


def output() -> Console:
    """Stdout; plain and of a fixed width where it is no terminal."""
    return Console() if sys.stdout.isatty() else Console(width=110, no_color=True, highlight=False)


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
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:3.0f} %"),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Starting", total=1.0)
        yield stoppable(lambda fraction, text: bar.update(task, completed=fraction, description=text or "Working"))


def _line_by_line() -> Report:
    """One line for each kind of work: texts that differ in their numbers only are the same work."""
    last = ""

    def report(fraction: float, text: str) -> None:
        nonlocal last
        work = re.sub(r"\d+( of \d+)? ?", "", text).strip()
        if work and work != last:
            last = work
            print(f"{100 * fraction:3.0f} %  {work[0].upper()}{work[1:]}", file=sys.stderr, flush=True)

    return report
