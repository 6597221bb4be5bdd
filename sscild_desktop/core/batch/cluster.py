"""The same work on other computers by Dask: a scheduler hands the sources to workers that see the same folders.

This is the one place that opens a connection, and only when somebody names a scheduler. Dask is imported in here and
comes with the extra ``cluster`` alone.
"""

import asyncio
import importlib.util
import logging
import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sscild_desktop import __version__
from sscild_desktop.core.batch.pool import DIED, At, Notice
from sscild_desktop.core.batch.sources import Source
from sscild_desktop.core.batch.states import FAILED, CaseState, SourceState
from sscild_desktop.core.batch.work import Job, do_source
from sscild_desktop.core.errors import ClusterFailed

INSTALL = 'Working on other computers needs Dask; install the program with pip install "sscild-desktop[cluster]".'

CONNECT_SECONDS = 20.0
AHEAD = 2
"""Sources given to the scheduler for each worker: the next is there when one is done."""

NOBODY = "No worker is there yet; start “sscild worker --scheduler {address}” on the computers that shall work."


@dataclass(frozen=True)
class Certificates:
    """Files in PEM form: of the authority that signed all of them, and one's own with its key."""

    authority: Path
    own: Path
    key: Path


@dataclass(frozen=True)
class Here:
    """What a worker's computer calls the folders, and how many threads it gives; None is as the batch says."""

    root: Path | None = None
    out: Path | None = None
    threads: int | None = None


@dataclass(frozen=True)
class _Unfit:
    """A worker that must not work on this batch, and why."""

    worker: str
    text: str


_here = Here()


def do_remotely(job: Job, source: Source) -> SourceState | _Unfit:
    """The work of one source on a worker, after it was seen that its results would be the same."""
    from distributed import get_worker

    options = replace(job.options, threads=_here.threads)
    mine = replace(job, root=_here.root or job.root, out=_here.out or job.out, options=options)
    reason = _why_unfit(mine)
    if reason:
        return _Unfit(get_worker().address, f"The worker on {socket.gethostname()} {reason}")
    return do_source(mine, source)


def _why_unfit(job: Job) -> str:
    if job.version != __version__:
        return f"has version {__version__}, the batch {job.version}; install the same on both."
    for folder in (job.root, job.out):
        if not folder.exists():
            return f"does not see {folder}; mount it there, or name it with --root and --out."
    if job.options_key != job.expected:
        return "has other networks than the batch; install the same on both."
    return ""


class Cluster:
    """The workers of a scheduler, as ``run.Hands``. Raises ClusterFailed where it cannot be reached."""

    def __init__(self, job: Job, address: str, certificates: Certificates | None = None) -> None:
        security = _security(address, certificates)
        from distributed import Client

        self._job = replace(job, expected=job.options_key)
        self._futures: dict[str, tuple[Source, Any]] = {}
        self._address, self._begun, self._was_told = address, 0, False
        try:
            self._client = Client(address, security=security, timeout=CONNECT_SECONDS, set_as_default=False)
        except Exception as error:
            raise _unreachable(address, error) from error

    @property
    def busy(self) -> int:
        return len(self._futures)

    @property
    def room(self) -> int:
        return max(AHEAD * len(self._workers()), 1) - self.busy

    def _workers(self) -> list[str]:
        return list(self._client.scheduler_info(n_workers=-1)["workers"]) if self._is_there() else []

    def _is_there(self) -> bool:
        return bool(self._client.status == "running")

    def begin(self, source: Source) -> None:
        self._begun += 1
        key = f"{source.id}-{self._begun}"
        self._futures[source.id] = (source, self._client.submit(do_remotely, self._job, source, key=key, pure=False))

    def hear(self, seconds: float) -> Iterator[At | Notice | SourceState]:
        """Raises ClusterFailed once the scheduler has gone."""
        time.sleep(seconds)
        if not self._is_there():
            text = f"The scheduler at {self._address} has gone; what was finished stays. Start it and the batch again."
            raise ClusterFailed(text)
        if not self._workers() and not self._was_told:
            self._was_told = True
            yield Notice(NOBODY.format(address=self._address))
        for source, future in [one for one in self._futures.values() if one[1].done()]:
            del self._futures[source.id]
            yield from self._told(source, future)

    def _told(self, source: Source, future: Any) -> Iterator[Notice | SourceState]:
        """What became of a source; one that an unfit worker got goes to another, and the worker is sent away."""
        try:
            said = future.result(timeout=CONNECT_SECONDS)
        except Exception as error:  # workers died under it again and again, or the scheduler goes just now
            logging.getLogger(__name__).error("a source of the batch failed: %s", type(error).__name__)
            if self._is_there():
                yield SourceState(source.id, source.paths, (CaseState(source.id, FAILED, DIED),))
            else:
                self._futures[source.id] = (source, future)
            return
        if isinstance(said, _Unfit):
            yield Notice(said.text)
            self._client.retire_workers([said.worker])
            self.begin(source)
        else:
            yield said

    def end(self) -> None:
        """Takes back what nobody has begun; what a worker has begun it ends by itself."""
        with suppress(Exception):
            self._client.cancel([future for _source, future in self._futures.values()])
        with suppress(Exception):
            self._client.close(timeout=2)


def serve(address: str, certificates: Certificates | None = None, here: Here | None = None) -> None:
    """Work for a scheduler until it goes. Raises ClusterFailed then, or where it cannot be reached."""
    global _here
    _here = here or Here()
    security = _security(address, certificates)
    try:
        asyncio.run(_serve(address, security))
    except OSError as error:
        raise _unreachable(address, error) from error
    raise ClusterFailed(f"The scheduler at {address} has gone, or sent this worker away; what was finished stays.")


async def _serve(address: str, security: Any) -> None:
    from distributed import Worker

    async with Worker(address, nthreads=1, security=security, death_timeout=CONNECT_SECONDS) as worker:
        await worker.finished()


def _security(address: str, certificates: Certificates | None) -> Any:
    """Dask's own form of the certificates; its log lines are for its developers. Raises ClusterFailed."""
    if not address.startswith(("tcp://", "tls://")):
        raise ClusterFailed(f"“{address}” is no address of a scheduler; write tls://HOST:8786, or tcp:// without TLS.")
    if address.startswith("tls://") != (certificates is not None):
        text = "tls:// needs --tls-ca, --tls-cert and --tls-key, all three; tcp:// takes none of them."
        raise ClusterFailed(text)
    if importlib.util.find_spec("distributed") is None:
        raise ClusterFailed(INSTALL)
    from distributed.security import Security

    for name in ("distributed", "tornado"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    if certificates is None:
        return Security()
    _refuse_unreadable(certificates)
    own, key = str(certificates.own), str(certificates.key)
    return Security(
        require_encryption=True,
        tls_ca_file=str(certificates.authority),
        tls_client_cert=own,
        tls_client_key=key,
        tls_worker_cert=own,
        tls_worker_key=key,
    )


def _refuse_unreadable(certificates: Certificates) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(certificates.authority)
        context.load_cert_chain(certificates.own, certificates.key, lambda: b"")  # else it asks for a password
    except OSError as error:  # SSLError is one
        text = "The certificates cannot be read; --tls-ca, --tls-cert and --tls-key are files in PEM form."
        raise ClusterFailed(text) from error


def _unreachable(address: str, error: BaseException) -> ClusterFailed:
    causes: list[BaseException] = [error]
    while len(causes) < 20 and (cause := causes[-1].__cause__ or causes[-1].__context__):
        causes.append(cause)
    if any(isinstance(one, ssl.SSLError) or "SSL" in str(one) or "certificate" in str(one) for one in causes):
        return ClusterFailed(f"The certificates do not fit the scheduler at {address}; one authority must sign all.")
    if "different protocol" in str(error) or "expected TLS" in str(error):
        return ClusterFailed(f"The scheduler at {address} wants the other of tcp:// and tls://.")
    return ClusterFailed(f"No scheduler answers at {address}; check the address, the certificates and that it runs.")
