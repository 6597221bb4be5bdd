"""The start of the program, each time in a new process: to the window on the screen, and until it takes clicks."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.areas import Area, Peer, Work
from benchmarks.areas.growth import largest_child_mb

ROOT = Path(__file__).resolve().parents[2]
QT_ALONE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app, window = QApplication([]), QMainWindow()
window.show()
app.processEvents()
"""
UNTIL = """
import os
from sscild_desktop.app import start
made_by = start.{0}
def end(*given):
    made = made_by(*given)
    window = {1}
    assert window.windowHandle().isExposed() and window.is_whole is {2}
    os._exit(0)
start.{0} = end
from sscild_desktop.command_line.arguments import main
main([])
"""


def started(name: str, script: str) -> Peer:
    """A process that runs the script, with a home of its own; its bytecode is kept for the next one."""

    def prepare(_folder: str, _quick: bool) -> Work:
        scratch = tempfile.TemporaryDirectory(prefix="sscild-start-")
        own = {f"XDG_{kind}_HOME": f"{scratch.name}/{kind}" for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        own |= {"PYTHONPYCACHEPREFIX": f"{scratch.name}/bytecode", "QT_QPA_PLATFORM": "offscreen"}
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"} | own

        def work(_scratch: tempfile.TemporaryDirectory[str] = scratch) -> None:
            subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=environment, check=True, capture_output=True)

        return work

    return Peer(name, prepare, megabytes=largest_child_mb)


AREA = Area(
    "Start, warm, from source",
    (
        started("program, window on the screen", UNTIL.format("first_look", "made", False)),
        started("program, takes clicks", UNTIL.format("build", "made.window", True)),
        started("an empty window of PySide6", QT_ALONE),
    ),
    must_agree=False,
)
