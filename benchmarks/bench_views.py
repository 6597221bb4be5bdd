"""Three linked planes with overlays against plain pyqtgraph, in one run: ``python benchmarks/bench_views.py``.

Every step moves the crosshair by one voxel along each axis, so all three planes change, and waits until all are
painted. Wall time suffers from whatever else the computer does; the processor time of the painting thread does not,
so both are printed. The ratio is what counts.
"""

import os
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from sscild_desktop.core.volume import Geometry, Volume
from sscild_desktop.state.palette import OVERLAY_COLOURS
from sscild_desktop.state.viewing import ViewState
from sscild_desktop.views.planes.planes_view import PlanesView

SHAPE = (800, 512, 512)
SIZE = (1200, 900)
STEPS, WARM_UP = 100, 5
GOAL_P95_MS, GOAL_RATIO = 8.0, 5.0
CLASSES = ("ggo", "reticulation", "consolidation", "fibrosis")


def make_volume() -> tuple[Volume, NDArray[np.uint8], NDArray[np.uint8]]:
    """Noise with two round lungs and lesions in them; the contents do not change the cost, the size does."""
    rng = np.random.default_rng(0)
    hu = np.empty(SHAPE, np.int16)
    for z in range(SHAPE[0]):
        hu[z] = rng.integers(-1000, 400, SHAPE[1:], dtype=np.int16)
    y, x = np.ogrid[: SHAPE[1], : SHAPE[2]]
    disc = ((x - 150) ** 2 + (y - 256) ** 2 < 110**2) | ((x - 362) ** 2 + (y - 256) ** 2 < 110**2)
    lungs = np.broadcast_to(disc, SHAPE).astype(np.uint8)
    lesions = np.where((hu & 7 == 0) & disc, 1 << (hu & 3), 0).astype(np.uint8)
    return Volume(hu, Geometry(SHAPE, (0.6, 0.7, 0.7), (0.0, 0.0, 0.0))), lungs, lesions


class NaivePlanes(QWidget):
    """What one writes first: float64 planes, and an RGBA overlay made anew for each picture."""

    def __init__(self, hu: NDArray[np.int16], lesions: NDArray[np.uint8]) -> None:
        super().__init__()
        self._hu, self._lesions = hu, lesions
        grid = QGridLayout(self)
        self._items = []
        for axis in range(3):
            view = pg.GraphicsLayoutWidget()
            box = view.addViewBox(lockAspect=True, invertY=True)
            items = pg.ImageItem(axisOrder="row-major"), pg.ImageItem(axisOrder="row-major")
            for item in items:
                box.addItem(item)
            self._items.append(items)
            grid.addWidget(view, axis // 2, axis % 2)

    def show_place(self, z: int, y: int, x: int) -> None:
        for axis, index in enumerate((z, y, x)):
            image, overlay = self._items[axis]
            image.setImage(self._hu.take(index, axis).astype(np.float64), levels=(-1350, 150))
            labels = self._lesions.take(index, axis)
            colours = np.zeros((*labels.shape, 4))
            for bit, key in enumerate(CLASSES):
                colours[labels & (1 << bit) != 0] = (*OVERLAY_COLOURS[key], 115)
            overlay.setImage(colours, levels=(0, 255))


def measure(step: Callable[[int], None]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Wall and processor milliseconds of each step, painting included."""
    wall, busy = [], []
    for n in range(WARM_UP + STEPS):
        start, start_busy = time.perf_counter(), time.thread_time()
        step(n)
        QApplication.processEvents()
        wall.append(time.perf_counter() - start)
        busy.append(time.thread_time() - start_busy)
    return np.array(wall[WARM_UP:]) * 1e3, np.array(busy[WARM_UP:]) * 1e3


def show_line(name: str, times: tuple[NDArray[np.float64], NDArray[np.float64]]) -> None:
    wall, busy = times
    print(
        f"{name:34s} wall best {wall.min():5.1f}  median {np.median(wall):6.1f}  p95 {np.percentile(wall, 95):6.1f} ms"
        f"   processor best {busy.min():5.1f}  median {np.median(busy):6.1f}  p95 {np.percentile(busy, 95):6.1f} ms"
    )


def main() -> None:
    """Measure, print, and say whether the goals were met."""
    application = QApplication([])
    volume, lungs, lesions = make_volume()
    state, planes = ViewState(), PlanesView()
    planes.set_state(state)
    planes.set_volume(volume)
    planes.set_masks(lungs, lesions)
    planes.resize(*SIZE)
    planes.show()
    while not planes.is_ready:
        application.processEvents()
    scrolling = measure(lambda n: state.set_crosshair(300 + n, 150 + n, 150 + n))
    dragging = measure(lambda n: state.set_window(-600 + n, 1500 + n))
    planes.hide()
    naive = NaivePlanes(volume.hu, lesions)
    naive.resize(*SIZE)
    naive.show()
    plain = measure(lambda n: naive.show_place(300 + n, 150 + n, 150 + n))
    naive.hide()
    print(f"{SHAPE[2]} x {SHAPE[1]} x {SHAPE[0]} voxels, window {SIZE[0]} x {SIZE[1]}, {STEPS} steps")
    show_line("three linked planes, scrolling", scrolling)
    show_line("three linked planes, window drag", dragging)
    show_line("plain pyqtgraph, scrolling", plain)
    ratio = float(np.median(plain[1]) / np.median(scrolling[1]))
    wall_ratio = float(np.median(plain[0]) / np.median(scrolling[0]))
    print(f"faster than plain pyqtgraph: {wall_ratio:.1f} x wall, {ratio:.1f} x processor (goal {GOAL_RATIO:g} x)")
    print(f"goal p95 {GOAL_P95_MS:g} ms: {'met' if np.percentile(scrolling[0], 95) <= GOAL_P95_MS else 'not met'}")


if __name__ == "__main__":
    main()
