"""The self-extracting archive for Linux users without administrator rights: a shell script with a tar file behind.

Own script instead of makeself: it unpacks straight to where the program goes, so that the disk needs room for it once.
"""

import hashlib
import shutil
import subprocess
from pathlib import Path

import naming
from naming import BUILD
from templates import fill, write

MARGIN_KB = 50_000
"""Room left on the disk after the program was unpacked."""


def make_archive(folder: Path, target: Path, suffix: str = "") -> Path:
    """Pack the program's folder; returns the archive."""
    extra = BUILD / "archive" / naming.folder_name()
    shutil.rmtree(extra.parent, ignore_errors=True)
    lay_out(extra)
    payload = BUILD / "payload.tar.gz"
    make_payload(folder, extra, payload)
    size_kb = sum(path.lstat().st_size for path in folder.rglob("*")) // 1024 + MARGIN_KB
    archive = target / f"{naming.folder_name()}{suffix}-linux-{naming.machine()}.run"
    join(stub(payload, size_kb), payload, archive)
    payload.unlink()
    return archive


def lay_out(extra: Path) -> None:
    """What lies in the folder besides the program: menu entry, icon, the scripts that put them in place and away."""
    write(extra / "share" / "sscild.desktop", fill("linux/sscild.desktop", FOLDER="@HERE@"))
    shutil.copyfile(BUILD / "icons" / "sscild.svg", extra / "share" / "sscild.svg")
    for script in ("integrate.sh", "uninstall.sh"):
        write(extra / script, fill(f"linux/{script}", HERE="@HERE@"), is_program=True)


def make_payload(folder: Path, extra: Path, payload: Path) -> None:
    """One tar file of both folders, owned by nobody in particular, compressed with what every computer can read."""
    names = ["-C", str(folder.parent), folder.name, "-C", str(extra.parent), extra.name]
    command = ["tar", "--create", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--mode=u+rwX,go+rX,go-w"]
    with payload.open("wb") as file, subprocess.Popen([*command, *names], stdout=subprocess.PIPE) as packing:
        subprocess.run(["gzip", "-9", "-n"], stdin=packing.stdout, stdout=file, check=True)
    if packing.returncode:
        raise OSError("tar could not pack the program's folder.")


def stub(payload: Path, size_kb: int) -> str:
    """The script in front, which knows its own length and the checksum of what follows."""
    with payload.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    text = fill("linux/stub.sh", LINES="@LINES@", SIZE_KB=size_kb, SHA256=digest)
    return text.replace("@LINES@", str(text.count("\n")))


def join(script: str, payload: Path, archive: Path) -> None:
    """Script and tar file in one file."""
    with archive.open("wb") as file:
        file.write(script.encode("utf-8"))
        with payload.open("rb") as packed:
            shutil.copyfileobj(packed, file, 1 << 20)
    archive.chmod(0o755)
