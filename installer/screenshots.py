"""Makes every picture of the guide and of the README from the real program, with generated patients only.

``.venv/bin/python installer/screenshots.py [--out FOLDER] [--only NAME …]`` in the source tree. On Linux it starts a
screen of its own (Xvfb) and takes some minutes: two CTs are generated, analysed and compared.
"""

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]
PICTURES = ROOT / "resources" / "help" / "guide" / "pictures"
WIDTH, HEIGHT = 1400, 900
MOST_BYTES = 150_000
COLOURS = (256, 160, 112)
SMALLER = (1.0, 0.9, 0.8, 0.7, 0.6)
GREY_SPREAD = 14
"""Colours whose parts differ by at most this are greys: pictures, panels."""
SETTLE_SECONDS, LIMIT_SECONDS = 0.5, 900.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the pictures; the exit code is 1 if the program showed an error meanwhile."""
    from sscild_desktop.core.language.offered import LANGUAGES

    parser = argparse.ArgumentParser(prog="installer/screenshots.py", description=__doc__)
    parser.add_argument("--out", type=Path, default=PICTURES, help="where the pictures go")
    parser.add_argument("--only", nargs="*", default=[], metavar="NAME", help="write these pictures alone")
    parser.add_argument("--here", action="store_true", help="on the screen that is there")
    parser.add_argument("--language", default="en", choices=LANGUAGES, help="of the screen")
    options = parser.parse_args(arguments)
    if options.here or sys.platform != "linux" or shutil.which("Xvfb") is None:
        return take_in_own_home(options.out, options.only, options.language)
    with own_screen() as display:
        given = sys.argv[1:] if arguments is None else list(arguments)
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        return subprocess.call([sys.executable, str(Path(__file__)), "--here", *given], env=environment)


@contextlib.contextmanager
def own_screen() -> Iterator[str]:
    """A screen that shows nothing but the program: its name."""
    display = f":{os.getpid() % 5000 + 200}"
    size = f"{WIDTH}x{HEIGHT}x24"
    server = subprocess.Popen(["Xvfb", display, "-screen", "0", size], stderr=subprocess.DEVNULL)
    try:
        time.sleep(1.5)
        yield display
    finally:
        server.terminate()
        server.wait()


def take_in_own_home(out: Path, only: Sequence[str], language: str) -> int:
    """Take the pictures without touching anybody's records or settings."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="sscild-pictures-") as home:
        for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
            os.environ[f"XDG_{kind}_HOME"] = str(Path(home) / kind.lower())
        os.environ["HOME"] = home
        # The same folder on every computer, because its name may be seen in the pictures.
        work = Path(tempfile.gettempdir()) / "sscild-generated"
        shutil.rmtree(work, ignore_errors=True)
        try:
            names = take_all(work, out, only, language)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    total = sum((out / name).stat().st_size for name in names)
    print(f"{len(names)} pictures, {total / 1000:.0f} kB, in {time.monotonic() - started:.0f} s")
    return 0


def take_all(work: Path, out: Path, only: Sequence[str], language: str) -> list[str]:
    """Generate, run the program, go through it; the names of the pictures that were written."""
    import picture_case as case
    from picture_steps import STEPS

    folders = case.write_cts(work)
    case.write_sheet(work)
    from sscild_desktop.paths import data_dir

    case.fill_records(data_dir() / "records", folders[0])
    print("generated patients are ready", flush=True)
    reader = Reader(out, only, language)
    try:
        for step in STEPS:
            step(reader, work, folders)
    finally:
        reader.close()
    return reader.written


class Reader:
    """The program with its window; waits, acts and takes pictures."""

    def __init__(self, out: Path, only: Sequence[str], language: str) -> None:
        from sscild_desktop.app import start as app
        from sscild_desktop.views.shared.language import choose_language

        self.application = app.make_application()
        choose_language(self.application, language)
        self.program: Any = None
        self.out, self.only, self.written = out, only, []  # type: ignore[var-annotated]
        out.mkdir(parents=True, exist_ok=True)

    def start(self, keep_records: bool = True) -> None:
        """Open the window, with the records or as on the first day."""
        from PySide6.QtGui import QCursor

        from sscild_desktop.app import start as app

        self.close()
        QCursor.setPos(WIDTH - 1, HEIGHT - 1)  # where it lights nothing up
        self.program = app.build(app.Arguments(device="cpu"))
        window = self.program.window
        window.setGeometry(0, 0, WIDTH, HEIGHT)
        window.show()
        if keep_records:
            self.program.open_records()
            self.wait(lambda: self.program.records.whole.is_open)
        self.program.warm_up()
        self.wait(lambda: self.program.session.device.is_measured)

    def close(self) -> None:
        if self.program is not None:
            self.program.window.close()
            self.program.dispose()
            self.program = None

    @property
    def window(self) -> Any:
        return self.program.window

    def wait(self, is_done: Callable[[], Any]) -> None:
        """Let the program work until ``is_done``; an error on its message bar ends everything."""
        until = time.monotonic() + LIMIT_SECONDS
        while not is_done():
            self.application.processEvents()
            time.sleep(0.005)
            if self.program.window.messages.kind == "error" and self.program.window.messages.text:
                raise RuntimeError(self.program.window.messages.text)
            if time.monotonic() > until:
                raise RuntimeError("the program did not finish in time")

    def settle(self, seconds: float = SETTLE_SECONDS) -> None:
        until = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > until)

    def wait_idle(self) -> None:
        """Until nothing runs in the background any more."""
        self.settle()
        self.wait(lambda: not self.program.session.busy and self.program.runner.running == 0)
        self.settle()

    def take(self, name: str, widget: Any = None, margin: int = 0, is_whole: bool = False) -> None:
        """A picture of the screen, or of the part of it where the widget is, or of a widget that is scrolled whole."""
        from PySide6.QtCore import QPoint, QRect

        if self.only and name not in self.only:
            return
        self.settle()
        shot = framed(widget.grab()) if is_whole else self.application.primaryScreen().grabWindow(0)
        if widget is not None and not is_whole:
            place = QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
            shot = shot.copy(place.adjusted(-margin, -margin, margin, margin).intersected(shot.rect()))
        path = self.out / f"{name}.png"
        size = save_small(shot.toImage(), path)
        self.written.append(path.name)
        print(f"{path.name}: {shot.width()} × {shot.height()}, {size / 1000:.0f} kB", flush=True)


def framed(picture: Any, margin: int = 12) -> Any:
    """The picture of a widget with the air that it has in its panel."""
    from PySide6.QtGui import QColor, QPainter, QPixmap

    from sscild_desktop.views.shared.theme import colours

    whole = QPixmap(picture.width() + 2 * margin, picture.height() + 2 * margin)
    whole.fill(QColor(colours()["panel"]))
    painter = QPainter(whole)
    painter.drawPixmap(margin, margin, picture)
    painter.end()
    return whole


def save_small(image: Any, path: Path) -> int:
    """Write with as many colours, and as large, as fit into the limit; the size in bytes."""
    from PIL import Image
    from PySide6.QtGui import QImage

    image = image.convertToFormat(QImage.Format.Format_RGB888)
    stride, width, height = image.bytesPerLine(), image.width(), image.height()
    whole = Image.frombytes("RGB", (width, height), bytes(image.constBits()), "raw", "RGB", stride)
    for share in SMALLER:
        size = (round(width * share), round(height * share))
        scaled = whole if share == 1.0 else whole.resize(size, Image.Resampling.LANCZOS)
        for colours in COLOURS:
            few = scaled.quantize(palette=palette_of(scaled, colours), dither=Image.Dither.NONE)
            few.save(path, optimize=True)
            if path.stat().st_size <= MOST_BYTES:
                return path.stat().st_size
    raise RuntimeError(f"{path.name} cannot be made smaller than {MOST_BYTES} bytes")


def palette_of(picture: Any, colours: int) -> Any:
    """The colours to keep: those of the theme and of the classes as they are, half of the rest for greys."""
    import numpy as np
    from PIL import Image

    fixed = fixed_colours()
    found, counts = np.unique(np.asarray(picture).reshape(-1, 3), axis=0, return_counts=True)
    is_grey = np.ptp(found.astype(int), axis=1) <= GREY_SPREAD
    palette = list(fixed)
    room = (colours - len(fixed)) // 2
    for part in (is_grey, ~is_grey):
        chosen, weights = found[part], np.ceil(counts[part] ** 0.5).astype(int)
        if len(chosen):
            sample = np.repeat(chosen, weights, axis=0)
            few = Image.fromarray(sample[None]).quantize(room, Image.Quantize.MEDIANCUT)
            palette += [few.getpalette()[3 * n : 3 * n + 3] for n in range(len(few.getcolors()))]
    image = Image.new("P", (1, 1))
    image.putpalette([value for colour in palette for value in colour])
    return image


def fixed_colours() -> list[tuple[int, ...]]:
    """Colours that carry a meaning or fill large surfaces."""
    from sscild_desktop.state.palette import CROSSHAIR_COLOURS, HEAT_DISEASE, HEAT_OPPOSITE, OVERLAY_COLOURS
    from sscild_desktop.views.shared.theme import colours

    theme = [tuple(bytes.fromhex(value[1:])) for value in colours().values()]
    named = (*OVERLAY_COLOURS.values(), *CROSSHAIR_COLOURS.values(), *HEAT_DISEASE, *HEAT_OPPOSITE)
    return list(dict.fromkeys([*theme, *named, (0, 0, 0), (255, 255, 255)]))


if __name__ == "__main__":
    sys.exit(main())
