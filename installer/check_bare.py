"""Installs what was built into a bare Debian without Python and without a network, runs it there, removes it, compares.

``sudo python3 installer/check_bare.py [DIST] [--base FOLDER]`` needs root and debootstrap. It prints a line for each
check with its figures; the exit code is 0 if all hold.
"""

import argparse
import itertools
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import naming
from bare_root import HOME, BareRoot, CheckFailed, Facts, flipped_byte, fresh_root, make_base, small_disk
from naming import BUILD, DIST

ODD = f"{HOME}/Prógramme of Jörg & Söhne"
DATA = f"{HOME}/.local/share/SScILD"
OLDER = "0.0.9"
PLACE = f"/opt/{naming.folder_name()}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the bare root, run every check, print how it went."""
    parser = argparse.ArgumentParser(prog="installer/check_bare.py", description=__doc__)
    parser.add_argument("dist", nargs="?", type=Path, default=DIST, help="folder with the .deb and the .run file")
    parser.add_argument("--base", type=Path, default=BUILD / "bare-base", help="bare Debian, made once")
    parser.add_argument("--keep", action="store_true", help="leave the root that was used")
    options = parser.parse_args(arguments)
    if os.geteuid() != 0:
        print("This needs root: it makes and enters a Debian of its own.", file=sys.stderr)
        return 1
    package, archive = (next(options.dist.glob(f"{naming.PACKAGE}[-_]{naming.version()}{end}"), None) for end in ENDS)
    if package is None or archive is None:
        print(f"{options.dist} holds no .deb and .run of this version; run installer/build.py.", file=sys.stderr)
        return 1
    make_base(options.base)
    with fresh_root(options.base, options.keep) as root:
        wanted = checks(package, archive)
        # each needs what those before it left, so that the first that fails is the last
        held = len(list(itertools.takewhile(bool, (one(name, check, root) for name, check in wanted))))
    print(f"{held} of {len(wanted)} checks hold.")
    return 0 if held == len(wanted) else 1


ENDS = ("_*.deb", "-linux-*.run")


def one(name: str, check: Callable[[BareRoot], str], root: BareRoot) -> bool:
    """Run a check and print its line."""
    started = time.monotonic()
    try:
        text, word = check(root), "ok    "
    except (CheckFailed, OSError, StopIteration, subprocess.SubprocessError) as error:
        text, word = str(error), "FAILED"
    print(f"{word}  {name}: {text} ({time.monotonic() - started:.1f} s)", flush=True)
    return word == "ok    "


def checks(package: Path, archive: Path) -> list[tuple[str, Callable[[BareRoot], str]]]:
    """Every check in its order; each needs what those before it left."""
    before: Facts = {}
    return [
        ("no Python inside", no_python),
        (".deb installed", lambda root: install_package(root, package, before)),
        (".deb self-test", lambda root: self_test(root, "sscild")),
        (".deb read-only folder", read_only),
        (".deb demo and analysis", analyse_demo),
        (".deb full disk", full_disk),
        (".deb damaged file", damaged),
        (".deb older version beside it", lambda root: older_beside(root, package)),
        (".deb removed", lambda root: removed(root, before)),
        ("archive damaged", lambda root: archive_damaged(root, archive)),
        ("archive without room", lambda root: archive_no_room(root, archive)),
        ("archive installed", lambda root: install_archive(root, archive, before)),
        ("archive self-test in plain C locale", lambda root: self_test(root, f"'{ODD}/bin/sscild'", LANG="C")),
        ("archive analysis", lambda root: archive_analysis(root)),
        ("archive removed", lambda root: archive_removed(root, before)),
        ("data removed when asked", lambda root: data_removed(root, archive)),
    ]


def no_python(root: BareRoot) -> str:
    """Neither Python nor a network."""
    root.expect(127, "python3 --version")
    root.must("! ls /usr/lib/python3* 2>/dev/null")
    return root.must("cat /etc/debian_version").strip()


def install_package(root: BareRoot, package: Path, before: Facts) -> str:
    """With dpkg alone, nothing can be fetched."""
    before.update(root.files())
    shutil.copy(package, root.path("/tmp/sscild.deb"))
    root.must("dpkg -i /tmp/sscild.deb", "root")
    root.path("/tmp/sscild.deb").unlink()
    if root.must("readlink -f /usr/bin/sscild").strip() != f"{PLACE}/sscild":
        raise CheckFailed("the command sscild does not lead to the program")
    return f"{folder_mb(root.path(PLACE)):.0f} MB in {PLACE}, file of {package.stat().st_size / 1e6:.0f} MB"


def self_test(root: BareRoot, command: str, **environment: str) -> str:
    """The program's own test, in a minute."""
    before, started = processor_seconds(), time.monotonic()
    printed = root.must(f"{command} --self-test", **environment)
    seconds, of_processor = time.monotonic() - started, processor_seconds() - before
    if of_processor > 60:  # not the clock, which on a busy computer says more about the others
        raise CheckFailed(f"it took {of_processor:.0f} s of the processor, 60 are allowed")
    return f"{printed.strip().splitlines()[-1]}; {seconds:.0f} s on the clock, {of_processor:.0f} s of the processor"


def processor_seconds() -> float:
    """Processor time of all programs that this one has run so far."""
    times = os.times()
    return times.children_user + times.children_system


def read_only(root: BareRoot) -> str:
    """The user may not write there, and after the runs nothing new is there."""
    root.expect(1, f"test -w {PLACE}/_internal")
    extra = {path for path in root.path(PLACE).rglob("*.pyc") if "lib-dynload" not in str(path)}
    if extra:
        raise CheckFailed(f"the program wrote into its folder: {sorted(extra)[:3]}")
    return "works although the user may not write there"


def analyse_demo(root: BareRoot) -> str:
    """The built-in case is made, and analysed again as a folder of its own."""
    started = time.monotonic()
    root.must("sscild demo --headless --no-heatmaps --out demo")
    demo = time.monotonic() - started
    started = time.monotonic()
    root.must(f"mkdir -p '{ODD}'; sscild analyse demo/built-in-case --no-heatmaps --out '{ODD}/Ergebnis 1'")
    size = root.path(f"{ODD}/Ergebnis 1/results.xlsx").stat().st_size
    return f"demo {demo:.0f} s, analysis {time.monotonic() - started:.0f} s, workbook of {size / 1e3:.0f} kB"


def full_disk(root: BareRoot) -> str:
    """Results, temporary files, log and data on a disk of 1 MB without room: one sentence, the right exit code."""
    with small_disk(root, "1m"):
        root.run("head -c 2000000 /dev/zero > /full/filler")
        analyse = "sscild analyse demo/built-in-case --no-heatmaps --out /full/out"
        words = root.expect(5, analyse, XDG_STATE_HOME="/full")
        if "Traceback" in words or "Logging error" in words:
            raise CheckFailed(f"the full disk was not told in one sentence:\n{words}")
        tested = root.expect(1, "sscild --self-test", TMPDIR="/full", XDG_DATA_HOME="/full/data")
        named = next(line for line in tested.splitlines() if line.startswith("FAILED"))
    return f"“{words.strip().splitlines()[-1]}”; self-test: “{named}”"


def damaged(root: BareRoot) -> str:
    """One changed byte in a library is named by the self-test; a resource or network already at the start."""
    library = next(root.path(PLACE).rglob("libQt6Widgets.so.6"))
    while library.is_symlink():
        library = library.parent / library.readlink()
    with flipped_byte(library):
        printed = root.expect(1, "sscild --self-test")
        if f"{library.name}” was changed" not in printed:
            raise CheckFailed(f"the changed library is not named:\n{printed}")
    with flipped_byte(next(root.path(PLACE).rglob("program.qss"))):
        started = root.expect(3, "sscild scan nothing")
        if "program.qss” was changed" not in started:
            raise CheckFailed(f"the changed resource is not named:\n{started}")
    hidden = library.with_name("hidden")
    library.rename(hidden)
    gone = root.expect(1, "sscild --self-test")
    hidden.rename(library)
    if f"{library.name}” is missing" not in gone:
        raise CheckFailed(f"the missing library is not named:\n{gone}")
    return f"“{started.strip().splitlines()[0]}”"


def older_beside(root: BareRoot, package: Path) -> str:
    """An older version lies beside the newer one, which keeps the command; it takes over when that is removed."""
    older = repacked(root, package)
    root.must(f"dpkg -i {older}", "root")
    new, old = f"{PLACE}/sscild", f"/opt/{naming.PACKAGE}-{OLDER}/sscild"
    with_both = root.must("readlink -f /usr/bin/sscild").strip()
    root.must(f"dpkg -r {naming.PACKAGE}-{naming.version()}", "root")
    with_old = root.must("readlink -f /usr/bin/sscild").strip()
    if (with_both, with_old) != (new, old):
        raise CheckFailed(f"the command led to {with_both}, then to {with_old}")
    return f"sscild leads to {new}, after its removal to {old}"


def repacked(root: BareRoot, package: Path) -> str:
    """The same package under an older version."""
    work = root.path("/tmp/older")
    subprocess.run(["dpkg-deb", "-R", str(package), str(work)], check=True)
    (work / "opt" / naming.folder_name()).rename(work / "opt" / f"{naming.PACKAGE}-{OLDER}")
    shutil.rmtree(work / "usr")
    for script in ("control", "postinst", "prerm"):
        text = (work / "DEBIAN" / script).read_text().replace(naming.version(), OLDER)
        (work / "DEBIAN" / script).write_text(text.replace(str(naming.priority()), "9"))
    target = root.path("/tmp/older.deb")
    subprocess.run(["dpkg-deb", "-Znone", "-b", str(work), str(target)], check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(work)
    return "/tmp/older.deb"


def removed(root: BareRoot, before: Facts) -> str:
    """Purged, nothing of the program is left, and everything of the user is."""
    root.must(f"mkdir -p {DATA}; echo records > {DATA}/records")
    for version in (OLDER, naming.version()):
        root.must(f"dpkg -P {naming.PACKAGE}-{version}", "root")
    root.must(f"test -f {DATA}/records && test -d demo")
    return compared(root, before)


def compared(root: BareRoot, before: Facts) -> str:
    """What is left outside the user's own results, data and logs."""
    after = root.files()
    kept = (HOME.lstrip("/") + "/demo", ODD.lstrip("/"), HOME.lstrip("/") + "/.")
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    # dpkg takes an empty /opt along; the next package that needs it makes it again
    left = sorted(name for name in changed if name != "opt" and not name.startswith(kept))
    if left:
        raise CheckFailed(f"{len(left)} files are left or changed: {left[:8]}")
    mine = sum(1 for name in after if name.startswith(kept) and name not in before)
    return f"nothing is left of the program; {mine} files and folders of the user stay"


# --- the archive -----------------------------------------------------------------------------------------------------


def archive_damaged(root: BareRoot, archive: Path) -> str:
    """A copy that broke off is refused before anything is written."""
    shutil.copy(archive, root.path("/tmp/sscild.run"))
    broken = root.path("/tmp/broken.run")
    with archive.open("rb") as whole, broken.open("wb") as part:
        part.write(whole.read(archive.stat().st_size // 3))
    words = root.expect(1, f"sh /tmp/broken.run --prefix {HOME}/broken")
    broken.unlink()
    if root.path(f"{HOME}/broken").exists():
        raise CheckFailed("something was written")
    return f"“{words.strip().splitlines()[-1]}”"


def archive_no_room(root: BareRoot, _archive: Path) -> str:
    """A full disk is told before anything is unpacked."""
    with small_disk(root, "20m"):
        words = root.expect(1, "sh /tmp/sscild.run --prefix /full/here")
    return f"“{words.strip().splitlines()[-1]}”"


def install_archive(root: BareRoot, archive: Path, before: Facts) -> str:
    """As a plain user, into a folder with spaces and letters beyond ASCII."""
    before.clear()
    before.update(root.files())
    root.must(f"sh /tmp/sscild.run --quiet --prefix '{ODD}'")
    entry = root.path(f"{DATA}/../applications/{naming.folder_name()}.desktop")
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", str(entry)], check=True)
    exec_line = next(line for line in entry.read_text("utf-8").splitlines() if line.startswith("Exec="))
    if exec_line != f'Exec="{ODD}/opt/{naming.folder_name()}/sscild" %F':
        raise CheckFailed(f"the menu entry is wrong: {exec_line}")
    return f"file of {archive.stat().st_size / 1e6:.0f} MB"


def archive_analysis(root: BareRoot) -> str:
    """The same analysis from there."""
    started = time.monotonic()
    root.must(f"'{ODD}/bin/sscild' analyse demo/built-in-case --no-heatmaps --out demo/again", LANG="C")
    same = root.path(f"{HOME}/demo/again/lesions.nii.gz").stat().st_size
    return f"{time.monotonic() - started:.0f} s, masks of {same / 1e3:.0f} kB"


def archive_removed(root: BareRoot, before: Facts) -> str:
    """Another version takes over the command; data stay."""
    other = f"{ODD}/opt/{naming.PACKAGE}-{OLDER}"
    root.must(f"mkdir '{other}'; printf '#!/bin/sh\\necho older\\n' > '{other}/sscild'; chmod +x '{other}/sscild'")
    root.must(f"sh '{ODD}/opt/{naming.folder_name()}/uninstall.sh'")
    if root.must(f"'{ODD}/bin/sscild'").strip() != "older":
        raise CheckFailed("the older version did not take over the command")
    root.must(f"rm -r '{other}' '{ODD}/bin/sscild'; rmdir '{ODD}/opt' '{ODD}/bin'; test -f {DATA}/records")
    return compared(root, before)


def data_removed(root: BareRoot, _archive: Path) -> str:
    """With --remove-data, and only then, records, settings and logs go too."""
    root.must("sh /tmp/sscild.run --quiet")
    root.must("$HOME/.local/bin/sscild --version")
    root.must(f"sh $HOME/.local/opt/{naming.folder_name()}/uninstall.sh --remove-data")
    places = (".local/share", ".config", ".local/state")
    left = [place for place in places if root.path(f"{HOME}/{place}/SScILD").exists()]
    if left:
        raise CheckFailed(f"data are left in {left}")
    return "records, settings and logs are gone"


def folder_mb(folder: Path) -> float:
    """Size of a folder in millions of bytes."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) / 1e6


if __name__ == "__main__":
    sys.exit(main())
