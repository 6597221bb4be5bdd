"""Makes the frozen folder smaller on Linux: only libraries that are needed, symbols stripped where that is safe."""

import shutil
import struct
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

FROM_SYSTEM = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libxcb.so.1": "libxcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""Libraries that belong to the graphics driver or the desktop and must be the computer's own, with their packages."""

C_LIBRARY = ("ld-linux", "libc.so", "libm.so", "libdl.so", "libpthread.so", "librt.so", "libutil.so", "libresolv.so")
OPTIONAL = ("libcuda.so", "libcudart", "libcublas", "libcudnn", "libcufft", "libcurand", "libnvrtc", "libnvinfer")
"""CUDA is looked for when a network is opened; without it the program says so and uses the processor."""

OPENED_BY_NAME = ("libpython",)
"""Nothing is linked with these: the boot loader opens them itself."""

ELF = b"\x7fELF"
LOAD, DYNAMIC = 1, 2
NEEDED, STRING_TABLE, END = 1, 5, 0

Segment = tuple[int, int, int, int, int]
"""Kind, offset in the file, address, bytes in the file, alignment."""


def is_elf(path: Path) -> bool:
    """Whether the file is a library or program of this system."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == ELF


def libraries(folder: Path) -> Iterator[Path]:
    """Every library and program in a folder."""
    return (path for path in sorted(folder.rglob("*")) if is_elf(path))


def segments(data: bytes) -> list[Segment]:
    """The program header of a 64-bit little-endian ELF file."""
    start, size, count = (*struct.unpack_from("<Q", data, 32), *struct.unpack_from("<HH", data, 54))
    found = []
    for place in range(start, start + size * count, size):
        kind, _flags, offset, address, _physical, length, _memory, align = struct.unpack_from("<IIQQQQQQ", data, place)
        found.append((kind, offset, address, length, align))
    return found


def is_loadable(data: bytes) -> bool:
    """Whether each part lies in the file as the loader wants it; stripping breaks libraries that patchelf rewrote."""
    loads = [part for part in segments(data) if part[0] == LOAD]
    return bool(loads) and all(align < 2 or (address - offset) % align == 0 for _, offset, address, _, align in loads)


def needed(path: Path) -> list[str]:
    """The names of the libraries that a library asks for."""
    data = path.read_bytes()
    parts = segments(data)
    dynamic = next((part for part in parts if part[0] == DYNAMIC), None)
    if dynamic is None:
        return []
    entries = list(struct.iter_unpack("<QQ", data[dynamic[1] : dynamic[1] + dynamic[3] // 16 * 16]))
    table = next((value for tag, value in entries if tag == STRING_TABLE), 0)
    strings = next(table - part[2] + part[1] for part in parts if part[0] == LOAD and 0 <= table - part[2] < part[3])
    names = []
    for tag, value in entries:
        if tag == END:
            break
        if tag == NEEDED:
            names.append(data[strings + value : data.index(b"\0", strings + value)].decode())
    return names


def missing(folder: Path) -> dict[str, str]:
    """Libraries that are neither in the folder nor part of the C library, with one file that asks for each."""
    present = {path.name for path in folder.rglob("*")}
    wanted = {name: path.name for path in libraries(folder) for name in needed(path)}
    return {name: who for name, who in wanted.items() if name not in present and not name.startswith(C_LIBRARY)}


def unused_libraries(folder: Path, places: Iterable[str]) -> list[Path]:
    """Libraries directly in ``places`` (folders in ``folder``) which nothing else asks for; links are not looked at."""
    found = [path for place in places for path in sorted((folder / place).glob("*.so*")) if is_elf(path)]
    by_name = {path.name: path for path in found}
    waiting = [path for path in libraries(folder) if path not in set(found)]
    used: set[str] = set()
    while waiting:
        fresh = {name for name in needed(waiting.pop()) if name in by_name} - used
        used |= fresh
        waiting += [by_name[name] for name in sorted(fresh)]
    return [path for name, path in by_name.items() if name not in used and not name.startswith(OPENED_BY_NAME)]


def remove(paths: Iterable[Path], folder: Path) -> None:
    """Delete files, and links that then lead nowhere."""
    for path in paths:
        path.unlink()
    for path in list(folder.rglob("*")):
        if path.is_symlink() and not path.exists():
            path.unlink()


def strip(folder: Path) -> int:
    """Strip symbols of every library that stays loadable; returns the bytes won."""
    tool = shutil.which("strip")
    return sum(_strip_one(tool, path) for path in libraries(folder)) if tool else 0


def _strip_one(tool: str, path: Path) -> int:
    slim = path.with_name(path.name + ".slim")
    answer = subprocess.run([tool, "--strip-unneeded", "-o", slim, path], capture_output=True, check=False)
    won = path.stat().st_size - slim.stat().st_size if answer.returncode == 0 else 0
    if won > 0 and is_loadable(slim.read_bytes()):
        shutil.copymode(path, slim)
        slim.replace(path)
        return won
    slim.unlink(missing_ok=True)
    return 0


def is_from_system(name: str) -> bool:
    """Whether a library is one that the computer itself must have, or that is looked for and may be absent."""
    return name in FROM_SYSTEM or name.startswith(OPTIONAL)
