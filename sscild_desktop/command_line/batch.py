"""sscild batch: every study below a folder, one line for each, and what it all came to."""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sscild_desktop.command_line.exits import OK, STOPPED, UNEXPECTED, complain
from sscild_desktop.command_line.interrupt import stoppable
from sscild_desktop.command_line.one_series import engine
from sscild_desktop.command_line.outlets import say
from sscild_desktop.command_line.terminal import output, progress_on_stderr
from sscild_desktop.core.errors import Cancelled, ClusterFailed, InputRefused
from sscild_desktop.core.progress import silent
from sscild_desktop.core.wording import counted

if TYPE_CHECKING:
    from sscild_desktop.core.batch.cluster import Certificates
    from sscild_desktop.core.batch.run import Event, Hands
    from sscild_desktop.core.batch.sources import Found, Source
    from sscild_desktop.core.batch.states import SourceState
    from sscild_desktop.core.batch.work import Job
    from sscild_desktop.core.pseudonyms.key import Key

PASSED_NAMED = 5
WORDS = {"done": "done", "refused": "refused", "failed": "FAILED"}


def run(options: argparse.Namespace) -> int:
    """Do what is not done yet, then write ``cases.csv`` and the cohort workbook; they are written when stopped, too."""
    from sscild_desktop.core.batch.outcome import write_outcome
    from sscild_desktop.core.batch.run import hidden, in_part, prepared, refuse_useless, run_batch

    part, parts = options.part
    job = make_job(options)
    refuse_useless(job)
    found = _found(job.root, job.is_hidden).sources
    sources = in_part(found if job.key_file is None else hidden(found, kept_key(job.key_file)), part, parts)
    job = prepared(job)
    telling = Telling(len(sources))
    try:
        run_batch(job.out, sources, _hands(job, sources, options), telling.hear, stoppable(silent))
    except ClusterFailed as error:
        _print_outcome(write_outcome(job.out, sources, job.is_hidden))
        return complain(str(error), UNEXPECTED)
    except (Cancelled, KeyboardInterrupt):
        with suppress(KeyboardInterrupt):
            _print_outcome(write_outcome(job.out, sources, job.is_hidden))
        return complain(f"Stopped: {telling.so_far}. The same command goes on from there.", STOPPED)
    _print_outcome(write_outcome(job.out, sources, job.is_hidden))
    say(telling.so_far[0].upper() + telling.so_far[1:] + ".")
    return UNEXPECTED if telling.counts["failed"] else OK


def _hands(job: "Job", sources: "Sequence[Source]", options: argparse.Namespace) -> "Hands":
    """Processes of this computer, or the workers of the scheduler that was named."""
    from sscild_desktop.core.batch.run import processes

    if options.scheduler is None:
        return processes(job, sources, options.workers)
    from sscild_desktop.core.batch.cluster import Cluster

    return Cluster(job, options.scheduler, certificates(options))


def certificates(options: argparse.Namespace) -> "Certificates | None":
    """The three files, None where none is named. Raises InputRefused where one is missing."""
    from sscild_desktop.core.batch.cluster import Certificates

    named = (options.tls_ca, options.tls_cert, options.tls_key)
    if all(one is None for one in named):
        return None
    if any(one is None for one in named):
        raise InputRefused("--tls-ca, --tls-cert and --tls-key belong together; name all three.")
    return Certificates(*named)


def work(options: argparse.Namespace) -> int:
    """sscild worker: do what a batch on another computer hands out, until its scheduler goes."""
    from sscild_desktop.core.batch.cluster import Here, serve

    say(f"Working for {options.scheduler}; Ctrl+C ends it.")
    serve(options.scheduler, certificates(options), Here(options.root, options.out, options.threads))
    return OK


def kept_key(path: Path) -> "Key":
    """The key file, which is there from now on; where it lies is said."""
    from sscild_desktop.core.pseudonyms.key import open_key

    key = open_key(path)
    key.keep()
    say(f"Under pseudonyms; only the key file {key.path} leads back: keep it apart.", sys.stderr)
    return key


def make_job(options: argparse.Namespace) -> "Job":
    """What is asked for, as every worker gets it."""
    from sscild_desktop.core.batch.work import Job

    if options.workers < 1:
        raise InputRefused("The number of workers must be 1 or more.")
    how = engine(options, heatmaps=not options.no_heatmaps)
    root, out = options.root.absolute(), options.out.absolute()
    return Job(root, out, how, options.anyway, key_file=key_path(options))


def key_path(options: argparse.Namespace) -> Path | None:
    """The key file of ``--pseudonym``, None where it is not asked for. Raises InputRefused for what cannot go along."""
    if not options.pseudonym:
        return None
    from sscild_desktop.core.pseudonyms.key import key_file

    if options.scheduler is not None:
        raise InputRefused("--pseudonym works with --workers alone: the key file does not leave this computer.")
    path = (options.key or key_file()).absolute()
    if any(folder.resolve() in path.resolve().parents for folder in (options.out, options.root)):
        raise InputRefused("The key file would lie among the CTs or the results; name another place with --key.")
    return path


def _found(root: Path, is_hidden: bool) -> "Found":
    from sscild_desktop.core.batch.sources import find_sources

    with progress_on_stderr() as report:
        found = find_sources(root, report)
    if found.passed:
        names = ", ".join(found.passed[:PASSED_NAMED]) + (", …" if len(found.passed) > PASSED_NAMED else "")
        names = "not named" if is_hidden else names
        say(f"Passed over, as no CT slice is there: {counted(len(found.passed), 'folder')} ({names})")
    if not found.sources:
        raise InputRefused("No study was found there; choose a folder with folders, ZIP files or NIfTI files of CTs.")
    say(f"Found {_studies(len(found.sources))}")
    return found


def _studies(number: int) -> str:
    return "1 study" if number == 1 else f"{number} studies"


def _print_outcome(lines: Sequence[str]) -> None:
    for line in lines:
        output().print(f"Written  {line}", soft_wrap=True)


class Telling:
    """One line for each source as it ends: how many of all, the state, its seconds, the time left, which one."""

    def __init__(self, total: int) -> None:
        self.counts: Counter[str] = Counter()
        self._total, self._ended, self._worked = total, 0, 0
        self._start = time.monotonic()

    @property
    def so_far(self) -> str:
        """'18 done, 2 refused, of 24 studies'."""
        parts = [f"{count} {state}" for state, count in self.counts.items()]
        return f"{', '.join(parts) or 'nothing done'}, of {_studies(self._total)}"

    def hear(self, event: "Event") -> None:
        from sscild_desktop.core.batch.pool import Notice
        from sscild_desktop.core.batch.run import Elsewhere
        from sscild_desktop.core.batch.states import SourceState as State

        if isinstance(event, Notice):
            say(event.text)
        elif isinstance(event, Elsewhere):
            self._ended += 1
            self.counts["elsewhere"] += 1
            self._say("elsewhere", None, f"{event.source.name}: {event.host or 'another batch'} works on it")
        elif isinstance(event, State):
            self._ended += 1
            self._worked += not event.was_there
            self._tell(event)

    def _tell(self, state: "SourceState") -> None:
        if state.was_there:
            self.counts["done before"] += 1
            self._say("before", None, state.paths[0] or ".")
            return
        for case in state.cases:
            self.counts[case.state] += 1
            why = f": {case.text}" if case.text and case.state != "done" else ""
            self._say(WORDS[case.state], case.seconds, f"{case.id}  {state.paths[0] or '.'}{why}")

    def _say(self, word: str, seconds: float | None, text: str) -> None:
        took = "" if seconds is None else f"{seconds:.1f} s"
        count = f"{self._ended}/{self._total}"
        say(f"{count:>11}  {word:<9}  {took:>8}  {self._left():>10}  {text}")

    def _left(self) -> str:
        """The time left by what was done since the start; nothing before the first was done, and at the end."""
        if not self._worked or self._ended >= self._total:
            return ""
        seconds = (time.monotonic() - self._start) / self._worked * (self._total - self._ended)
        return f"{seconds / 3600:.1f} h left" if seconds >= 5400 else f"{max(1, round(seconds / 60))} min left"
