"""A bare Debian in a folder, made by debootstrap and entered with chroot, without a network; for check_bare.py."""

import shutil
import stat
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import slim

RELEASE, USER = "bookworm", "reader"
HOME = f"/home/{USER}"
NOT_COMPARED = ("proc", "sys", "dev", "run", "tmp", "var/lib/dpkg", "var/log", "var/cache", "etc/.pwd.lock")
"""What every system changes by itself."""


Facts = dict[str, tuple[int, int, str]]
"""Place → kind, size and link target."""


class CheckFailed(Exception):
    """A check that does not hold."""


class BareRoot:
    """A folder with a bare Debian, entered without a network."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, command: str, user: str = USER, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a shell command inside as this user, with nothing of the outer environment."""
        home = HOME if user == USER else "/root"
        inside = {"PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "HOME": home, "LANG": "C.UTF-8", "USER": user, **environment}
        outer = ["unshare", "--net", "chroot", f"--userspec={user}", str(self.folder), "/bin/sh", "-c"]
        return subprocess.run(
            [*outer, f"cd {home}; {command}"], env=inside, capture_output=True, text=True, errors="replace", check=False
        )

    def must(self, command: str, user: str = USER, **environment: str) -> str:
        """Run a command that has to end with 0; returns what it printed."""
        return self.expect(0, command, user, **environment)

    def expect(self, code: int, command: str, user: str = USER, **environment: str) -> str:
        """Run a command that has to end with this exit code; returns what it printed on both streams."""
        answer = self.run(command, user, **environment)
        if answer.returncode != code:
            text = f"{answer.stdout[-3000:]}{answer.stderr[-2000:]}"
            raise CheckFailed(f"“{command}” ended with {answer.returncode} instead of {code}:\n{text}")
        return answer.stdout + answer.stderr

    def path(self, inside: str) -> Path:
        """A place inside, seen from outside."""
        return self.folder / inside.lstrip("/")

    def files(self) -> Facts:
        """Every file that is compared, with its kind, size and link target."""
        found = {}
        for path in self._walk(self.folder):
            facts = path.lstat()
            target = str(path.readlink()) if path.is_symlink() else ""
            size = facts.st_size if stat.S_ISREG(facts.st_mode) else 0
            found[path.relative_to(self.folder).as_posix()] = (stat.S_IFMT(facts.st_mode), size, target)
        return found

    def _walk(self, folder: Path) -> Iterator[Path]:
        for path in sorted(folder.iterdir()):
            if path.relative_to(self.folder).as_posix() not in NOT_COMPARED:
                yield path
                if path.is_dir() and not path.is_symlink():
                    yield from self._walk(path)


def make_base(base: Path) -> None:
    """Debian's smallest system with what every desktop has of graphics libraries; made once and kept."""
    if (base / "etc" / "debian_version").exists():
        return
    packages = ",".join([*slim.FROM_SYSTEM.values(), "fontconfig-config"])
    print(f"Making a bare Debian in {base} (once) …", flush=True)
    command = ["debootstrap", "--variant=minbase", f"--include={packages}", RELEASE, str(base)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(base / "var" / "cache" / "apt", ignore_errors=True)
    subprocess.run(["chroot", str(base), "useradd", "-m", "-s", "/bin/sh", USER], check=True)


@contextmanager
def fresh_root(base: Path, keep: bool) -> Iterator[BareRoot]:
    """A copy of the base with /proc, thrown away afterwards."""
    folder = base.with_name("bare-root")
    subprocess.run(["rm", "-rf", str(folder)], check=True)
    subprocess.run(["cp", "-a", str(base), str(folder)], check=True)
    subprocess.run(["mount", "-t", "proc", "proc", str(folder / "proc")], check=True)
    try:
        yield BareRoot(folder)
    finally:
        subprocess.run(["umount", str(folder / "proc")], check=True)
        if not keep:
            subprocess.run(["rm", "-rf", str(folder)], check=True)


@contextmanager
def flipped_byte(path: Path) -> Iterator[None]:
    """One byte in the middle changed, and changed back."""
    place = path.stat().st_size // 2
    with path.open("r+b") as file:
        file.seek(place)
        old = file.read(1)
        file.seek(place)
        file.write(bytes([old[0] ^ 1]))
    try:
        yield
    finally:
        with path.open("r+b") as file:
            file.seek(place)
            file.write(old)


@contextmanager
def small_disk(root: BareRoot, size: str) -> Iterator[None]:
    """A disk of this size at /full, which every user may write to."""
    place = root.path("/full")
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=777", "tmpfs", str(place)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(place)], check=True)
        place.rmdir()
