"""Makes the program for computers without Python: ``python3 installer/build.py`` builds, tests, packs into ``dist/``.

A fresh environment is made in ``build/env`` and kept; ``--here`` uses the environment of the Python that runs this. The
build ends with an error when a licence does not allow shipping or when the packaged program fails its self-test.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import dev
import naming
from naming import BUILD, DIST, ROOT

COPY = BUILD / "pyinstaller"
GPU, PLAIN = "onnxruntime-gpu", "onnxruntime"


class BuildFailed(Exception):
    """The build cannot go on; the text says what to do."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Build in an environment of its own, or with ``--here`` in this one."""
    options = read_arguments(arguments)
    try:
        return build(options) if options.here else in_own_environment(options)
    except (BuildFailed, dev.SetUpFailed) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1


def read_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What to build."""
    parser = argparse.ArgumentParser(prog="installer/build.py", description=__doc__)
    parser.add_argument("--here", action="store_true", help="use the environment of this Python")
    parser.add_argument("--gpu", action="store_true", help="CUDA variant; see installer/CUDA.md")
    parser.add_argument("--folder-only", action="store_true", help="the program's folder, no installers")
    parser.add_argument("--pack-only", action="store_true", help="installers of the folder that was built before")
    return parser.parse_args(arguments)


def in_own_environment(options: argparse.Namespace) -> int:
    """Make the environment once, then build with its Python."""
    dev.ENVIRONMENT = BUILD / ("env-gpu" if options.gpu else "env")
    dev.STAMP, dev.LOG = dev.ENVIRONMENT / "sscild-installed.json", dev.ENVIRONMENT / "install.log"
    BUILD.mkdir(exist_ok=True)
    dev.install_environment(extras=("build",))
    if options.gpu:
        use_gpu_runtime()
    flags = [f"--{name.replace('_', '-')}" for name, value in vars(options).items() if value]
    return dev.run_step([dev.environment_python(), Path(__file__).resolve(), "--here", *flags])


def use_gpu_runtime() -> None:
    """Both builds of onnxruntime lie in the same folder: the plain one goes before the other comes."""
    remove = [str(dev.environment_python()), "-m", "pip", "uninstall", "-q", "-y", PLAIN, GPU]
    subprocess.run(remove, check=False)
    dev.install(["--no-deps", "--require-hashes", "--only-binary", ":all:", "-r", str(dev.LOCKS / "gpu.lock")])


def build(options: argparse.Namespace) -> int:
    """Freeze, make small, list, test, pack; print what came out."""
    started = time.monotonic()
    if not options.pack_only:
        step("Icons", make_icons)
        step("Freezing the program", lambda: freeze(options.gpu))
        step("Leaving out what is not needed", make_small)
        step("Licences", collect_licences)
        step("List of files", list_files)
        step("Self-test of the packaged program", self_test)
    made = [] if options.folder_only else step("Installers", lambda: pack(options.gpu))
    print(f"\n{program_folder()}: {size_mb(program_folder()):.0f} MB")
    for path in made:
        print(f"{path}: {size_mb(path):.0f} MB")
    print(f"Built in {time.monotonic() - started:.0f} s.")
    return 0


def step(name, work):  # type: ignore[no-untyped-def]
    """Print the name, do the work, print how long it took."""
    print(f"── {name}", flush=True)
    started = time.monotonic()
    answer = work()
    print(f"   {time.monotonic() - started:.0f} s", flush=True)
    return answer


# --- the folder ------------------------------------------------------------------------------------------------------


def program_folder() -> Path:
    """What is installed: the one folder, on macOS the app."""
    return DIST / (f"{naming.PROGRAM_NAME}.app" if sys.platform == "darwin" else naming.folder_name())


def inner_folder() -> Path:
    """Where libraries, resources and networks are."""
    return program_folder() / ("Contents/Resources" if sys.platform == "darwin" else "_internal")


def program() -> Path:
    """The executable file."""
    if sys.platform == "darwin":
        return program_folder() / "Contents" / "MacOS" / "sscild"
    return program_folder() / ("sscild.exe" if sys.platform == "win32" else "sscild")


def make_icons() -> None:
    """Pictures for systems that cannot draw SVG."""
    import icons

    icons.make_icons(BUILD / "icons")


def freeze(is_gpu: bool) -> None:
    """Run PyInstaller."""
    for folder in (program_folder(), DIST / naming.folder_name()):
        shutil.rmtree(folder, ignore_errors=True)
    environment = {**os.environ, "SSCILD_BUILD": str(BUILD), "SSCILD_GPU": "1" if is_gpu else ""}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(COPY), str(ROOT / "installer" / "sscild.spec")]
    log = BUILD / "pyinstaller.log"
    with log.open("w", encoding="utf-8") as file:
        answer = subprocess.run(command, env=environment, stdout=file, stderr=subprocess.STDOUT, check=False)
    if answer.returncode:
        raise BuildFailed(f"PyInstaller failed; the last lines of {log}:\n{dev.tail(log)}")


def make_small() -> None:
    """On Linux drop libraries of this system that nothing asks for, and symbols."""
    if sys.platform != "linux":
        return
    import slim

    slim.remove(slim.unused_libraries(inner_folder(), (".", "PySide6/Qt/lib")), inner_folder())
    print(f"   {slim.strip(program_folder()) / 1e6:.0f} MB of symbols stripped")
    unknown = {name: who for name, who in slim.missing(program_folder()).items() if not slim.is_from_system(name)}
    if unknown:
        raise BuildFailed(f"Libraries are missing: {unknown}. Install them on this computer and build again.")


def collect_licences() -> None:
    """The components with their licences; the GPL ends the build."""
    import licences

    target = inner_folder() / "licences"
    shutil.rmtree(target, ignore_errors=True)
    try:
        # on macOS the app is full of links, its one-folder form beside it is not
        collected = licences.read_collected(BUILD / "collected.json")
        found = licences.components(collected, DIST / naming.folder_name() / "_internal")
        licences.write(found, target, naming.version())
    except licences.LicenceProblem as error:
        raise BuildFailed(f"Licences: {error}") from error
    shutil.copy(target / "sscild.cdx.json", DIST / f"{naming.folder_name()}.cdx.json")
    print(f"   {len(found)} components, none under the GPL alone")


def list_files() -> None:
    """The list of files with hashes that the program compares itself with."""
    sys.path.insert(0, str(ROOT))
    from sscild_desktop.integrity import MANIFEST, write_manifest

    # signing the app on macOS rewrites the programs in it, after their hashes would have been taken
    signed = ("MacOS/", "_CodeSignature/") if sys.platform == "darwin" else ()
    top = program_folder() / "Contents" if sys.platform == "darwin" else program_folder()
    manifest = write_manifest(top, inner_folder() / "resources" / MANIFEST, signed)
    if sys.platform == "darwin":
        subprocess.run(["codesign", "--force", "--sign", "-", str(program_folder())], check=True)
    print(f"   {len(manifest.files)} files")


def self_test() -> None:
    """The packaged program must pass its own test, without any Python on the path."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    if sys.platform != "win32":
        environment["PATH"] = "/usr/bin:/bin:/usr/sbin:/sbin"
    if subprocess.run([program(), "--self-test"], env=environment, check=False).returncode:
        raise BuildFailed("The packaged program fails its self-test; nothing was packed.")


# --- installers ------------------------------------------------------------------------------------------------------


def pack(is_gpu: bool) -> list[Path]:
    """The installers of this system, with a file of their checksums."""
    suffix = "-cuda" if is_gpu else ""
    if sys.platform == "win32":
        import windows

        made = [windows.make_setup(program_folder(), DIST, suffix)]
    elif sys.platform == "darwin":
        import macos

        made = [macos.make_image(program_folder(), DIST, suffix)]
    else:
        import archive
        import debian

        made = [make(program_folder(), DIST, suffix) for make in (debian.make_package, archive.make_archive)]
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made]
    (DIST / f"{naming.folder_name()}{suffix}-{sys.platform}.sha256").write_text("".join(lines), newline="\n")
    return made


def size_mb(path: Path) -> float:
    """Size of a file, or of everything in a folder, in millions of bytes."""
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file() and not one.is_symlink()]
    return sum(one.stat().st_size for one in files) / 1e6


if __name__ == "__main__":
    sys.exit(main())
