"""A batch on one computer: every source is claimed, done by a worker and told of, until all are or it is stopped."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sscild_desktop.core.batch.claims import Claims
from sscild_desktop.core.batch.folders import sweep
from sscild_desktop.core.batch.pool import At, Pool, Worker
from sscild_desktop.core.batch.sources import Source
from sscild_desktop.core.batch.states import SourceState, code_key, states_folder
from sscild_desktop.core.batch.work import Job
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.files import prepare_folder, refuse_inside, refuse_unwritable
from sscild_desktop.core.inference.devices import cpu_threads
from sscild_desktop.core.progress import Report, silent

LOOK_SECONDS = 0.2
"""How often Ctrl+C is asked for while the workers work."""


@dataclass(frozen=True)
class Elsewhere:
    """A source that another batch works on: its computer."""

    source: Source
    host: str


Event = At | SourceState | Elsewhere
OnEvent = Callable[[Event], None]


def refuse_useless(job: Job) -> None:
    """Refuse what would refuse every case: folders and networks. Raises ExportFailed, InputRefused, ModelRefused."""
    if not job.root.exists():
        raise InputRefused(f"There is no file or folder “{job.root}”; check the name.")
    refuse_inside(job.out, [job.root])
    refuse_unwritable(job.out)
    _ = job.options.hashes  # a network that is not there is named before anything is begun


def prepared(job: Job) -> Job:
    """The job with its key and with its folder, from which is removed what killed processes left there.

    Raises ExportFailed where it cannot be written.
    """
    prepare_folder(states_folder(job.out))
    sweep(job.out)
    return replace(job, key=code_key(job.out))


def in_part(sources: Sequence[Source], part: int, parts: int) -> tuple[Source, ...]:
    """The share of part 1..parts: by the ids, so that each source is in one part, whoever finds it."""
    return tuple(one for one in sources if int(one.id, 16) % parts == part - 1)


def run_batch(job: Job, sources: Sequence[Source], workers: int, on_event: OnEvent, report: Report = silent) -> None:
    """Do all ``sources`` (see ``prepared``) with so many processes that share the cores.

    ``on_event`` hears how far each is and what became of it, in this thread. ``report`` is asked several times a
    second; if it raises, the workers leave off, what is finished stays, and the exception goes on.
    """
    workers = max(1, min(workers, len(sources)))
    threads = job.options.threads or max(1, cpu_threads() // workers)
    job = replace(job, options=replace(job.options, threads=threads))
    claims = Claims(job.out)
    waiting = deque(sources)
    pool = Pool(job, workers)
    try:
        while waiting or pool.busy:
            for worker in pool.idle:
                _begin_next(worker, waiting, claims, on_event)
            for said in pool.hear(LOOK_SECONDS):
                if isinstance(said, SourceState):
                    claims.release(said.id)
                on_event(said)
            claims.beat()
            report(1.0 - (len(waiting) + len(pool.busy)) / len(sources), "Working")
    finally:
        pool.end()
        sweep(job.out)
        claims.release_all()


def _begin_next(worker: Worker, waiting: deque[Source], claims: Claims, on_event: OnEvent) -> None:
    """The next source that nobody else works on."""
    while waiting:
        source = waiting.popleft()
        if claims.take(source.id):
            worker.begin(source)
            return
        on_event(Elsewhere(source, claims.owner(source.id)))
