"""A batch on other computers, played on this one: worker, driver and scheduler are killed, every case once."""

import importlib.util
import json
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta

import pytest

from sscild_desktop.command_line.arguments import main
from sscild_desktop.core.analysis.options import Options
from sscild_desktop.core.batch import cluster
from sscild_desktop.core.batch.cluster import Certificates, Cluster
from sscild_desktop.core.batch.run import prepared
from sscild_desktop.core.batch.sources import find_sources
from sscild_desktop.core.batch.states import all_states
from sscild_desktop.core.batch.work import Job, do_source
from sscild_desktop.core.errors import ClusterFailed
from tests.core.batch.small_batch import make_job, write_study
from tests.patience import PATIENCE_S

STUDIES = 2
NEEDS_DASK = pytest.mark.skipif(
    importlib.util.find_spec("distributed") is None or importlib.util.find_spec("cryptography") is None,
    reason="Dask (the extra “cluster”) is not installed",
)
SCHEDULER = """
import asyncio, sys
from distributed import Scheduler
from distributed.security import Security
ca, own, key = sys.argv[1:]
files = {f"tls_scheduler_{name}": value for name, value in (("cert", own), ("key", key))}
security = Security(require_encryption=True, tls_ca_file=ca, **files)

async def run():
    async with Scheduler(host="tls://127.0.0.1", port=0, dashboard=False, security=security) as scheduler:
        print(scheduler.address, flush=True)
        await scheduler.finished()

asyncio.run(run())
"""


def certificates(folder):
    """Of an authority of its own, in files; one for everybody, as distributed asks for no names."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    folder.mkdir()
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "made for a test")])
    key, today = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(x509.random_serial_number()).not_valid_before(today - timedelta(days=1))
    made = made.not_valid_after(today + timedelta(days=1))
    made = made.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True).sign(
        key, hashes.SHA256()
    )
    pem = serialization.Encoding.PEM
    (folder / "own.pem").write_bytes(made.public_bytes(pem))
    plain = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "key.pem").write_bytes(plain)
    return [folder / "own.pem", folder / "own.pem", folder / "key.pem"]


def tls(files):
    return [
        word for pair in zip(("--tls-ca", "--tls-cert", "--tls-key"), map(str, files), strict=True) for word in pair
    ]


@pytest.fixture
def start():
    """Starts programs; whatever still runs at the end is ended."""
    running = []

    def started(*words):
        process = subprocess.Popen(
            [sys.executable, *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        running.append(process)
        return process

    yield started
    for process in running:
        if process.poll() is None:
            process.kill()
        process.communicate()


def wait_for(condition):
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def wait_for_line(process, text):
    """Until a program says it; one that ends without it has failed."""
    for line in process.stdout:
        if text in line:
            return
    pytest.fail(process.stderr.read())


def results(out):
    found = {path.parent.name: json.loads(path.read_text("utf-8")) for path in out.glob("*/result.json")}
    return {case: {**result, "seconds": None} for case, result in found.items()}


@NEEDS_DASK
def test_a_worker_then_the_driver_then_the_scheduler_killed_half_way_and_every_case_once(tmp_path, start):
    for number in range(1, STUDIES + 1):
        write_study(tmp_path / "root" / f"p{number}", number, hu=5.0 * number)
    out, files = tmp_path / "out", certificates(tmp_path / "tls")
    scheduler = start("-c", SCHEDULER, *files)
    at = ["--scheduler", scheduler.stdout.readline().strip()]
    batch = ["-m", "sscild_desktop", "batch", tmp_path / "root", "--out", out, "--no-heatmaps", "--device", "cpu", *at]
    worker = ["-m", "sscild_desktop", "worker", "--threads", "1", *at, *tls(files)]

    stranger = start(*batch, *tls(certificates(tmp_path / "others")))
    said = stranger.communicate()[1]
    assert stranger.returncode == 1 and said.count("\n") == 1 and "certificates" in said

    first, driver = start(*worker), start(*batch, *tls(files))
    wait_for(lambda: list(out.glob("states/*.claim")))
    second = start(*worker)
    wait_for(lambda: list(out.glob(".sscild-*")) or list(all_states(out)))  # somebody is at it
    first.kill()
    wait_for(lambda: list(all_states(out)))
    driver.kill()
    driver = start(*batch, *tls(files))
    wait_for_line(driver, "1/2")  # it hears of a case: the scheduler has taken it in
    scheduler.kill()
    told, complaint = driver.communicate()
    is_done = driver.returncode == 0  # the worker may have ended the last case before the scheduler went
    assert is_done or "has gone; what was finished stays" in complaint or "of 2 studies" in told, complaint
    assert second.wait() == 1

    job = prepared(Job(tmp_path / "root", out, Options(device="cpu", heatmaps=False, threads=1)))
    sources = find_sources(job.root).sources
    assert {case.state for state in all_states(out) for case in state.cases} == {"done"}
    for source in sources:
        do_source(job, source)
    alone = prepared(Job(job.root, tmp_path / "alone", job.options))
    for source in sources:
        do_source(alone, source)
    assert len(results(out)) == STUDIES and results(out) == results(alone.out)


@pytest.fixture
def job(tmp_path):
    write_study(tmp_path / "root" / "p")
    return make_job(tmp_path)


@pytest.mark.parametrize(
    ("address", "files", "words"),
    [
        ("somewhere", None, "is no address of a scheduler"),
        ("tls://here:1", None, "tls:// needs --tls-ca"),
        ("tcp://here:1", ("own", "own", "own"), "tcp:// takes none"),
        ("tls://here:1", ("own", "own", "own"), "cannot be read"),
        ("tls://here:1", ("none", "own", "own"), "cannot be read"),
    ],
)
@NEEDS_DASK
def test_what_cannot_be_a_scheduler_is_told_before_anything_is_opened(job, tmp_path, address, files, words):
    (tmp_path / "own").write_text("no certificate")
    named = Certificates(*(tmp_path / name for name in files)) if files else None
    with pytest.raises(ClusterFailed, match=words):
        Cluster(job, address, named)


def test_without_dask_the_sentence_says_how_to_get_it(job, monkeypatch):
    monkeypatch.setattr(cluster.importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(ClusterFailed, match="cluster"):
        Cluster(job, "tcp://here:1")


def test_certificates_belong_together(tmp_path, capsys):
    assert main(["worker", "--scheduler", "tls://here:1", "--tls-ca", str(tmp_path / "ca")]) == 3
    assert "belong together" in capsys.readouterr().err


def test_a_worker_that_would_give_other_results_says_why(job):
    fit = cluster.replace(job, expected=job.options_key)
    assert cluster._why_unfit(fit) == ""
    assert "has version" in cluster._why_unfit(cluster.replace(fit, version="0"))
    assert "does not see" in cluster._why_unfit(cluster.replace(fit, root=job.root / "gone"))
    assert "other networks" in cluster._why_unfit(cluster.replace(fit, expected="x"))


def test_a_batch_without_a_scheduler_never_imports_dask():
    modules = "sscild_desktop.command_line.batch, sscild_desktop.core.batch.run"
    script = f"import sys, {modules}; print('distributed' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=PATIENCE_S)
    assert answer.stdout.strip() == "False"
