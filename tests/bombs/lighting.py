"""Opens bombs as the program would, one after another in a process of its own, and tells what each took and said.

``python -m tests.bombs.lighting`` prints the table.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sscild_desktop.core.decoding import children
from sscild_desktop.core.dicom import load, scan
from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.evaluate.reading import read_mask
from sscild_desktop.core.inference.cards import load_card
from sscild_desktop.core.inference.sessions import open_network
from sscild_desktop.core.sheets.read import read_sheet
from sscild_desktop.state.settings import Settings, load_settings
from tests.bombs import dicom, others
from tests.core.evaluate.made_masks import ct

MEGABYTE = 1 << 20


def open_ct(folder: Path) -> list[str]:
    """What is said of everything in the folder, each series loaded."""
    found = scan([folder])
    said = [one.reason for one in found.skipped]
    for series in found.series:
        try:
            said += [finding.text for finding in load(series).findings if finding.code == "damaged"]
        except SScILDError as error:
            said.append(str(error))
    return said


def open_mask(folder: Path) -> list[str]:
    """The file as a reader's mask on a small CT."""
    path = next(one for one in folder.iterdir() if one.name.startswith("ct."))
    return _refusal(lambda: read_mask(path, ct()))


def open_sheet(folder: Path) -> list[str]:
    (path,) = folder.iterdir()
    return _refusal(lambda: read_sheet(path))


def open_card(folder: Path) -> list[str]:
    return _refusal(lambda: load_card(folder / "card.json"))


def open_added_network(folder: Path) -> list[str]:
    return _refusal(lambda: open_network(load_card(folder / "bomb.json"), "cpu", 1))


def open_settings(folder: Path) -> list[str]:
    """Settings that cannot be read are the defaults."""
    return ["defaults"] if load_settings(folder / "settings.json") == Settings() else []


def _refusal(action: Callable[[], object]) -> list[str]:
    try:
        action()
    except SScILDError as error:
        return [str(error)]
    return []


Opener = Callable[[Path], list[str]]
BOMBS: dict[str, tuple[Callable[[Path], object], Opener]] = {
    **{name: (make, open_ct) for name, make in {**dicom.BOMBS, **others.IMAGES}.items()},
    **{name: (make, open_mask) for name, make in others.MASKS.items()},
    **{name: (make, open_sheet) for name, make in others.SHEETS.items()},
    **{name: (make, open_added_network) for name, make in others.NETWORKS.items()},
    **{name: (make, open_card) for name, make in others.CARDS.items()},
    **{name: (make, open_settings) for name, make in others.SETTINGS.items()},
}


def lit(name: str) -> dict[str, Any]:
    """Growth in MB of this process and its children, seconds, and what was said."""
    make, opened = BOMBS[name]
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder))
        before = _reset()
        start = time.perf_counter()
        said = opened(Path(folder))
        seconds = time.perf_counter() - start
        return {"name": name, "megabytes": _grown(before), "seconds": round(seconds, 1), "said": said}


def _processes() -> list[str]:
    return ["self", *(str(child._process.pid) for child in children._IDLE)]


def _reset() -> dict[str, int]:
    """Memory in use by each process now; the peaks are counted from here."""
    for process in _processes():
        Path(f"/proc/{process}/clear_refs").write_text("5")
    return {process: _memory(process, "VmRSS") for process in _processes()}


def _grown(before: dict[str, int]) -> int:
    grown = {process: _memory(process, "VmHWM") - before.get(process, 0) for process in _processes()}
    return max(grown.values()) // MEGABYTE


def _memory(process: str, key: str) -> int:
    return int(Path(f"/proc/{process}/status").read_text().split(f"{key}:")[1].split()[0]) * 1024


def warm_up() -> None:
    """What the libraries take once is no bomb's doing."""
    import imagecodecs
    import onnxruntime
    import openpyxl
    import pydicom
    import scipy.ndimage
    import SimpleITK

    assert all((imagecodecs.jpegls_decode, onnxruntime, openpyxl, pydicom, scipy.ndimage, SimpleITK))
    with tempfile.TemporaryDirectory() as folder:
        for name in ("a card that is none", "a sheet that is none"):
            Path(folder, name).write_text("nothing")
        open_ct(Path(folder))
    lit("JPEG-LS: 8190 × 8190 in the stream")


def main() -> None:
    """One line of JSON for each bomb."""
    warm_up()
    for name in BOMBS:
        print(json.dumps(lit(name)), flush=True)


if __name__ == "__main__":
    sys.exit(main())
