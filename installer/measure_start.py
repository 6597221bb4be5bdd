"""How long the packaged program takes from its start to a visible window, under Xvfb; needs xvfb and xdotool.

``python3 installer/measure_start.py PROGRAM [--runs N]``. The first start is the cold one and is told apart.
"""

import argparse
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

SCREEN = "1500x940x24"
LIMIT_SECONDS = 60.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the program some times, print each time and the median of the warm ones."""
    parser = argparse.ArgumentParser(prog="installer/measure_start.py", description=__doc__)
    parser.add_argument("program", type=Path, nargs="+", help="the program, with arguments if it has any")
    parser.add_argument("--runs", type=int, default=6)
    options = parser.parse_args(arguments)
    display = f":{os.getpid() % 5000 + 100}"
    server = subprocess.Popen(["Xvfb", display, "-screen", "0", SCREEN], stderr=subprocess.DEVNULL)
    try:
        wait_for_screen(display)
        command = [str(part) for part in options.program]
        pairs = [seconds_to_window(command, display) for _ in range(options.runs)]
    finally:
        server.terminate()
        server.wait()
    seconds, processor = zip(*pairs, strict=True)
    print(f"first start {seconds[0]:.2f} s; then {', '.join(f'{one:.2f}' for one in seconds[1:])} s")
    print(f"median of the warm starts {statistics.median(seconds[1:]):.2f} s,", end=" ")
    print(f"of processor time {statistics.median(processor[1:]):.2f} s; load {os.getloadavg()[0]:.1f}")
    return 0


def wait_for_screen(display: str) -> None:
    """Return once programs can connect to the screen."""
    environment = {**os.environ, "DISPLAY": display}
    deadline = time.monotonic() + LIMIT_SECONDS
    question = ["xdotool", "getdisplaygeometry"]
    while subprocess.run(question, env=environment, capture_output=True, check=False).returncode:
        if time.monotonic() > deadline:
            raise SystemExit("Xvfb did not start.")
        time.sleep(0.1)


def seconds_to_window(command: list[str], display: str) -> tuple[float, float]:
    """Start the program, wait until its window is mapped, end it; seconds on the clock and of the processor."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "DISPLAY": display, "HOME": home, "QT_QPA_PLATFORM": "xcb"}
        environment |= {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        started = time.monotonic()
        child = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            while not has_window(environment):
                if child.poll() is not None or time.monotonic() - started > LIMIT_SECONDS:
                    raise SystemExit(f"No window came (exit code {child.poll()}).")
                time.sleep(0.02)
            return time.monotonic() - started, processor_seconds(child.pid)
        finally:
            child.send_signal(signal.SIGTERM)
            child.wait()


def processor_seconds(process: int) -> float:
    """User and system time of a process with all its threads."""
    fields = Path(f"/proc/{process}/stat").read_text().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def has_window(environment: dict[str, str]) -> bool:
    """Whether a visible window has the program's name in its title."""
    search = ["xdotool", "search", "--onlyvisible", "--name", "SScILD"]
    return subprocess.run(search, env=environment, capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
