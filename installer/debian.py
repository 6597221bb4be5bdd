"""The Debian package: one per version, in /opt, with menu entry, icon, "Open with" and the command ``sscild``."""

import gzip
import platform
import shutil
import subprocess
from pathlib import Path

import naming
import slim
from naming import BUILD
from templates import fill, write

COMPRESSION = ("-Zxz", "-z2")


def make_package(folder: Path, target: Path, suffix: str = "") -> Path:
    """Pack the program's folder; returns the package."""
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    place = f"/opt/{naming.folder_name()}"
    lay_out(root, folder, place, suffix)
    package = target / f"{naming.PACKAGE}{suffix}_{naming.version()}_{architecture()}.deb"
    command = ["dpkg-deb", "--root-owner-group", *COMPRESSION, "--build", str(root), str(package)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)
    return package


def lay_out(root: Path, folder: Path, place: str, suffix: str) -> None:
    """The package's files as they will lie on the computer."""
    name = naming.folder_name()
    shutil.copytree(folder, root / place[1:], symlinks=True)
    share = root / "usr" / "share"
    write(share / "applications" / f"{name}.desktop", fill("linux/sscild.desktop", FOLDER=place))
    copy_icons(share / "icons" / "hicolor", name)
    papers = share / "doc" / f"{naming.PACKAGE}{suffix}-{naming.version()}"
    write(papers / "copyright", fill("linux/copyright", FOLDER=place))
    with gzip.GzipFile(papers / "changelog.gz", "wb", mtime=0) as file:
        file.write((naming.ROOT / "CHANGELOG.md").read_bytes())
    set_rights(root)
    values = {"SUFFIX": suffix, "ARCHITECTURE": architecture(), "DEPENDS": ", ".join(depends(folder))}
    write(root / "DEBIAN" / "control", fill("linux/control", SIZE_KB=size_kb(root), **values))
    for script in ("postinst", "prerm"):
        write(root / "DEBIAN" / script, fill(f"linux/{script}", FOLDER=place), is_program=True)


def copy_icons(hicolor: Path, name: str) -> None:
    """The icon in every size that desktops look for."""
    icons = BUILD / "icons"
    targets = {f"{size}x{size}": f"sscild-{size}.png" for size in (16, 32, 48, 128, 256)} | {"scalable": "sscild.svg"}
    for size, source in targets.items():
        target = hicolor / size / "apps" / f"{name}{Path(source).suffix}"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(icons / source, target)


def set_rights(root: Path) -> None:
    """Everybody may read, nobody but the administrator may write."""
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            is_program = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
            path.chmod(0o755 if is_program else 0o644)


def depends(folder: Path) -> list[str]:
    """Packages with what the graphics driver and the C library bring; everything else is inside."""
    missing = slim.missing(folder)
    drawing = {package for name, package in slim.FROM_SYSTEM.items() if name in missing}
    return [f"libc6 (>= {platform.libc_ver()[1]})", *sorted(drawing), "fontconfig-config"]


def architecture() -> str:
    """The processor in Debian's words."""
    return {"x86_64": "amd64"}.get(naming.machine(), naming.machine())


def size_kb(root: Path) -> int:
    """Size of everything installed, in kB."""
    return sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir()) // 1024
