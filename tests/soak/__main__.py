"""Opens a CT, analyses it, shows every dialog, opens the next one in its place; tells what each cycle keeps.

``python -m tests.soak --cycles 500``. All in one window of the real program, with records: two generated thoraxes on a
coarse grid take turns, so that each opening closes the other one and finds its own kept analysis, which is then made
anew by the networks that come with the program, without heat maps. ``--dialogs 200`` only shows and closes dialogs.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QToolBar

from sscild_desktop.core.phantom.case import SSC_PLANS, case_from
from sscild_desktop.core.phantom.dicom_folder import write_dicom_folder
from sscild_desktop.core.phantom.thorax import make_phantom
from sscild_desktop.views.main_window import MainWindow
from tests.soak.use import Use, is_constant, slope, use_now
from tests.soak.within import Script, run_window

WARM_CYCLES = 50
MOST_MEGABYTES_A_CYCLE = 0.2
DIALOGS = ("series", "shortcuts", "about", "preferences", "networks", "guide")
SPACING_MM = (5.0, 4.0, 4.0)


def cycles(folders: dict[str, Path], options: argparse.Namespace, uses: list[Use]) -> Callable[[MainWindow], Script]:
    """As a reader goes through one CT after the other."""

    def script(window: MainWindow) -> Script:
        end = time.monotonic() + options.seconds
        for name, folder in islice(cycle(folders.items()), options.cycles):
            if time.monotonic() > end:
                break
            yield from opened(window, name, folder)
            yield from analysed(window)
            for dialog in DIALOGS:
                yield from shown_and_closed(window, dialog)
            uses.append(use_now())
            print(f"{len(uses)} {uses[-1]}", file=sys.stderr, flush=True)
        window.close()

    return script


def opened(window: MainWindow, name: str, folder: Path) -> Script:
    """As if it had been dropped there, until it is on screen and may be analysed."""
    window.paths_dropped.emit([folder])
    analyse = window.actions_["analyse"]
    yield lambda: name in window.series_title.text() and analyse.isEnabled()


def analysed(window: MainWindow) -> Script:
    """Whether for the first time or anew."""
    analyse = window.actions_["analyse"]
    window.messages.dismiss()
    window.findChild(QToolBar).widgetForAction(analyse).click()
    yield lambda: not analyse.isEnabled()
    yield lambda: analyse.isEnabled() or window.messages.kind == "error"
    if window.messages.kind == "error" or analyse.text() != "Analyse again":
        raise RuntimeError(f"not analysed: {window.messages.text}")


def shown_and_closed(window: MainWindow, name: str) -> Script:
    """The dialog of an action, however long it takes to come."""
    before = set(others(window))
    window.actions_[name].trigger()
    yield lambda: bool(set(others(window)) - before)
    for dialog in set(others(window)) - before:
        dialog.close()
    yield lambda: not set(others(window)) - before


def others(window: MainWindow) -> list[QDialog]:
    """Visible windows beside the program's."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]


def dialogs_only(times: int, folder: Path, uses: dict[str, list[Use]]) -> Callable[[MainWindow], Script]:
    """Each dialog so often."""

    def script(window: MainWindow) -> Script:
        yield from opened(window, "A", folder)
        for name in DIALOGS:
            for _time in range(times):
                yield from shown_and_closed(window, name)
                uses.setdefault(name, []).append(use_now())
        window.close()

    return script


def at_home(folder: Path) -> None:
    """Records, settings and logs begin there."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(folder / name.lower())


def show(what: str, uses: list[Use], warm: int) -> bool:
    """The line of the table; whether it is within the limit."""
    late = uses[warm:] or uses
    first, last, kept = late[0], late[-1], slope(late)
    print(
        f"| {what} | {len(uses)} | {first.megabytes:.0f} to {last.megabytes:.0f} | {kept:.2f} "
        f"| {first.threads} to {last.threads} | {first.handles} to {last.handles} |",
        flush=True,
    )
    return kept <= MOST_MEGABYTES_A_CYCLE and is_constant(late)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--cycles", type=int, default=500)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="no cycle begins after so long")
    parser.add_argument("--warm", type=int, default=WARM_CYCLES, help="cycles that do not count")
    parser.add_argument("--dialogs", type=int, default=0, metavar="TIMES")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sscild-soak-") as name:
        at_home(Path(name, "home"))
        letters = "A" if options.dialogs else "AB"
        folders = {letter: write_ct(Path(name, letter), letter) for letter in letters}
        print("| what | cycles | MB | MB a cycle | threads | handles |\n|---|---|---|---|---|---|")
        return 0 if (soak_dialogs if options.dialogs else soak)(folders, options) else 1


def write_ct(folder: Path, letter: str) -> Path:
    volume = case_from(make_phantom(ord(letter), spacing=SPACING_MM), SSC_PLANS).volume
    series = replace(volume.series, description=f"Soak {letter}", patient_id=letter)
    write_dicom_folder(replace(volume, series=series), folder)
    return folder


def soak(folders: dict[str, Path], options: argparse.Namespace) -> bool:
    uses: list[Use] = []
    run_window(cycles(folders, options, uses))
    return show("open, analyse, dialogs, close", uses, options.warm)


def soak_dialogs(folders: dict[str, Path], options: argparse.Namespace) -> bool:
    uses: dict[str, list[Use]] = {}
    run_window(dialogs_only(options.dialogs, folders["A"], uses))
    warm = min(options.warm, options.dialogs // 4)
    return all([show(f"dialog: {name}", found, warm) for name, found in uses.items()])


if __name__ == "__main__":
    sys.exit(main())
