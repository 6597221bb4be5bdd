"""A batch: every source is claimed, done by a worker and told of, until all are or it is stopped."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from sscild_desktop.core.batch.claims import Claims
from sscild_desktop.core.batch.folders import sweep
from sscild_desktop.core.batch.pool import At, Notice, Pool
from sscild_desktop.core.batch.sources import Source
from sscild_desktop.core.batch.states import SourceState, code_key, states_folder
from sscild_desktop.core.batch.work import Job
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.files import prepare_folder, refuse_inside, refuse_unwritable, reworded, write_whole
from sscild_desktop.core.inference.devices import cpu_threads
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.pseudonyms.key import Key, open_key

LOOK_SECONDS = 0.2
"""How often Ctrl+C is asked for while the workers work."""


@dataclass(frozen=True)
class Elsewhere:
    """A source that another batch works on: its computer."""

    source: Source
    host: str


Event = At | Notice | SourceState | Elsewhere
OnEvent = Callable[[Event], None]


def refuse_useless(job: Job) -> None:
    """Refuse what would refuse every case: folders and networks. Raises ExportFailed, InputRefused, ModelRefused."""
    if not job.root.exists():
        raise InputRefused(f"There is no file or folder “{job.root}”; check the name.")
    refuse_inside(job.out, [job.root])
    refuse_unwritable(job.out)
    _refuse_mixed(job)
    _ = job.options.hashes  # a network that is not there is named before anything is begun


def prepared(job: Job) -> Job:
    """The job with its key and with its folder, from which is removed what killed processes left there.

    Raises ExportFailed where it cannot be written.
    """
    prepare_folder(states_folder(job.out))
    sweep(job.out)
    if job.key_file is not None:
        with reworded(job.out):
            write_whole(_mark(job), _sign(job.key_file))
    return replace(job, key=code_key(job.out))


def _mark(job: Job) -> Path:
    return states_folder(job.out) / "pseudonym"


def _sign(key_file: Path) -> str:
    """What tells one key from another and gives nothing of it away."""
    return open_key(key_file).mark("results")


def _refuse_mixed(job: Job) -> None:
    """Results with real days beside the same ones with moved days would tell by how much they were moved.

    Under another key the same patients would have two codes.
    """
    is_begun = any(states_folder(job.out).glob("*.json"))
    if is_begun and _mark(job).exists() != job.is_hidden:
        there = "without" if job.is_hidden else "under"
        raise InputRefused(
            f"“{job.out}” holds results {there} pseudonyms; both kinds in one folder would tell who is who. "
            "Choose another folder."
        )
    if is_begun and job.key_file is not None and _mark(job).read_text() != _sign(job.key_file):
        raise InputRefused(
            f"“{job.out}” holds results under pseudonyms of another key file than “{job.key_file}”; its patients would "
            "have two codes each. Name that key file with --key, or choose another folder."
        )


def hidden(sources: Sequence[Source], key: Key) -> tuple[Source, ...]:
    """The sources by marks of the key file, in whose order nothing is seen of their names."""
    return tuple(sorted((one.hidden(key.mark(one.id)) for one in sources), key=lambda one: one.id))


def in_part(sources: Sequence[Source], part: int, parts: int) -> tuple[Source, ...]:
    """The share of part 1..parts: by the ids, so that each source is in one part, whoever finds it."""
    return tuple(one for one in sources if int(one.id, 16) % parts == part - 1)


class Hands(Protocol):
    """Who does the work: processes of this computer (``pool``), or workers of a cluster (``cluster``).

    ``busy`` counts the sources being worked on, ``room`` those that can be begun; ``begin`` raises nothing for a
    worker that is gone, ``hear`` tells of it.
    """

    @property
    def busy(self) -> int: ...

    @property
    def room(self) -> int: ...

    def begin(self, source: Source) -> None: ...

    def hear(self, seconds: float) -> Iterator[At | Notice | SourceState]: ...

    def end(self) -> None: ...


def processes(job: Job, sources: Sequence[Source], workers: int) -> Pool:
    """So many processes that share the cores, no more than there are sources."""
    workers = max(1, min(workers, len(sources)))
    threads = job.options.threads or max(1, cpu_threads() // workers)
    return Pool(replace(job, options=replace(job.options, threads=threads)), workers)


def run_batch(out: Path, sources: Sequence[Source], hands: Hands, on_event: OnEvent, report: Report = silent) -> None:
    """Do all ``sources`` with these ``hands``, which are at their end after it; ``out`` is that of their job.

    ``on_event`` hears how far each is and what became of it, in this thread. ``report`` is asked several times a
    second; if it raises, the workers leave off, what is finished stays, and the exception goes on.
    """
    claims, waiting = Claims(out), deque(sources)
    try:
        while waiting or hands.busy:
            while waiting and hands.room:
                _begin_next(hands, waiting, claims, on_event)
            for said in hands.hear(LOOK_SECONDS):
                if isinstance(said, SourceState):
                    claims.release(said.id)
                on_event(said)
            claims.beat()
            report(1.0 - (len(waiting) + hands.busy) / len(sources), "Working")
    finally:
        hands.end()
        sweep(out)
        claims.release_all()


def _begin_next(hands: Hands, waiting: deque[Source], claims: Claims, on_event: OnEvent) -> None:
    source = waiting.popleft()
    if claims.take(source.id):
        hands.begin(source)
    else:
        on_event(Elsewhere(source, claims.owner(source.id)))
