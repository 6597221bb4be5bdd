"""Opens a foreign network in a process of its own before the program does: what ends a process ends that one.

ONNX Runtime is native code, and a file that nobody here has seen may bring it down. A network of the program's own, or
one that was taken in, has been opened before; to run every analysis apart would cost its memory twice.
"""

import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.inference.cards import ModelCard
from sscild_desktop.core.progress import Report, silent

LONGEST_SECONDS = 300.0
ASK_SECONDS = 0.05
SIDE, MOST_VALUES = 64, 1 << 26
"""What stands for a size that the network leaves open; with more values than this it is opened and not asked."""

KINDS = {"tensor(float)": "f4", "tensor(double)": "f8", "tensor(float16)": "f2", "tensor(int64)": "i8"}
FLAG = "--open-network"
_CODE = "import sys; sys.path[:] = {path!r}; from sscild_desktop.core.inference.apart import main; main({network!r})"


def refuse_deadly(card: ModelCard, report: Report = silent) -> None:
    """Let another process open the card's network and ask it once; how it answers is judged elsewhere.

    Raises ModelRefused where that process dies or never ends, and whatever ``report`` raises.
    """
    name = card.name
    options: dict[str, Any] = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    if sys.platform == "win32":
        options["creationflags"] = subprocess.CREATE_NO_WINDOW
    try:
        process = subprocess.Popen(command(card.path), **options)
    except OSError:
        text = f"The network “{name}” cannot be tried apart from the program; close other programs and try again."
        raise ModelRefused(text) from None
    end = time.monotonic() + LONGEST_SECONDS
    try:
        while process.poll() is None:
            report(0.0, "Opening the network apart from the program")
            if time.monotonic() > end:
                text = f"The network “{name}” was not opened within {LONGEST_SECONDS:g} s; it is not taken in."
                raise ModelRefused(text)
            with suppress(subprocess.TimeoutExpired):
                process.wait(ASK_SECONDS)
    finally:
        process.kill()
        process.wait()
    if process.returncode:
        raise ModelRefused(f"The network “{name}” ended the process in which it was tried; it is not taken in.")


def command(network: Path) -> list[str]:
    """How the other process is started: the packaged program itself, else this Python with the modules that we have."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG, str(network)]
    path = [str(Path(__file__).resolve().parents[3]), *filter(None, sys.path)]
    return [sys.executable, "-I", "-S", "-c", _CODE.format(path=path, network=str(network))]


def main(network: str) -> int:
    """In the other process: open and ask; an exception is no death, and is met again by who judges the network."""
    with suppress(Exception):
        _ask(Path(network).read_bytes())
    return 0


def _ask(content: bytes) -> None:
    import numpy as np

    from sscild_desktop.core.inference.sessions import make_session

    session, _reason = make_session(content, "cpu", threads=1)
    inputs = {}
    for one in session.get_inputs():
        shape = [size if isinstance(size, int) and size > 0 else SIDE for size in one.shape]
        if one.shape and not isinstance(one.shape[0], int):
            shape[0] = 1
        if np.prod(shape, dtype=float) > MOST_VALUES:
            return
        inputs[one.name] = np.full(shape, 0.5, KINDS[one.type])
    session.run(None, inputs)
