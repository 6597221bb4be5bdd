"""Three linked planes with lesions over them: every step moves the crosshair by one voxel along each axis."""

import os
import sys
import threading
import time
from collections.abc import Callable
from itertools import count
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from numpy.typing import NDArray

from benchmarks.areas import Area, NotHere, Peer, Steps, Work
from sscild_desktop.core.volume import Geometry, Volume

SIZE = (1200, 900)
WINDOW = (-1350, 150)
STEPS = 25
MARKED = 32
"""Slices that a network marks beside, again and again."""

CLASSES = ("ggo", "reticulation", "consolidation", "fibrosis")
Masks = NDArray[np.uint8]


def shape_for(quick: bool) -> tuple[int, int, int]:
    return (200 if quick else 800, 512, 512)


def chest(quick: bool) -> tuple[Volume, Masks, Masks]:
    """Noise with two round lungs and lesions in them; the contents do not change the cost, the size does."""
    shape, rng = shape_for(quick), np.random.default_rng(0)
    hu = np.empty(shape, np.int16)
    for plane in hu:
        plane[:] = rng.integers(-1000, 400, plane.shape, dtype=np.int16)
    y, x = np.ogrid[: shape[1], : shape[2]]
    disc = ((x - 150) ** 2 + (y - 256) ** 2 < 110**2) | ((x - 362) ** 2 + (y - 256) ** 2 < 110**2)
    lungs = np.broadcast_to(disc, shape).astype(np.uint8)
    lesions = np.where((hu & 7 == 0) & disc, 1 << (hu & 3), 0).astype(np.uint8)
    return Volume(hu, Geometry(shape, (0.6, 0.7, 0.7), (0.0, 0.0, 0.0))), lungs, lesions


def walk(show: Callable[[int, int, int], Any], processor: Callable[[], float] = time.process_time) -> Work:
    """So many steps from the middle on, on and on, with the seconds of each by the clock and by ``processor``."""
    number = count()

    def work() -> Steps:
        took = []
        for _step in range(STEPS):
            n, start, used = next(number) % 150, time.perf_counter(), processor()
            show(25 + n, 150 + n, 150 + n)
            took.append((time.perf_counter() - start, processor() - used))
        return took

    return work


def linked(quick: bool) -> tuple[Any, Any, Any]:
    """The program's planes, shown and ready."""
    from PySide6.QtWidgets import QApplication

    from sscild_desktop.state.viewing import ViewState
    from sscild_desktop.views.planes.planes_view import PlanesView

    application = QApplication.instance() or QApplication([])
    volume, lungs, lesions = chest(quick)
    state, planes = ViewState(), PlanesView()
    state.set_layout("three")
    planes.set_state(state)
    planes.set_volume(volume)
    planes.set_masks(lungs, lesions)
    planes.resize(*SIZE)
    planes.show()
    while not planes.is_ready:
        application.processEvents()
    return application, state, planes


def ours(_folder: str, quick: bool, processor: Callable[[], float] = time.process_time) -> Work:
    application, state, planes = linked(quick)

    def show(z: int, y: int, x: int, _kept: Any = planes) -> None:
        state.set_crosshair(z, y, x)
        application.processEvents()

    return walk(show, processor)


def beside_network(folder: str, quick: bool) -> Work:
    """The same while lesions are marked on and on in another thread; the processor's time is that of the window's."""
    from sscild_desktop.app.start import SWITCH_SECONDS
    from sscild_desktop.core.analysis.lesions.marking import mark_slices
    from sscild_desktop.core.inference import load_card, open_network

    hu = np.random.default_rng(1).integers(-1000, 400, (MARKED, 512, 512), dtype=np.int16)
    volume = Volume(hu, Geometry((MARKED, 512, 512), (0.6, 0.7, 0.7), (0.0, 0.0, 0.0)))
    network = open_network(load_card("lesions-all"), "cpu")

    def mark() -> None:
        while True:
            mark_slices(volume, range(MARKED), network)

    sys.setswitchinterval(SWITCH_SECONDS)
    work = ours(folder, quick, time.thread_time)
    threading.Thread(target=mark, daemon=True).start()
    return work


def window_drag(_folder: str, quick: bool) -> Work:
    application, state, planes = linked(quick)

    def show(z: int, _y: int, _x: int, _kept: Any = planes) -> None:
        state.set_window(-600 + z, 1500 + z)
        application.processEvents()

    return walk(show)


def naive(_folder: str, quick: bool) -> Work:
    """What one writes first with pyqtgraph: float64 planes, and an RGBA overlay made anew for each picture."""
    import pyqtgraph as pg
    from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

    from sscild_desktop.state.palette import OVERLAY_COLOURS

    application = QApplication.instance() or QApplication([])
    volume, _lungs, lesions = chest(quick)
    window, shown = QWidget(), []
    grid = QGridLayout(window)
    for axis in range(3):
        view = pg.GraphicsLayoutWidget()
        box = view.addViewBox(lockAspect=True, invertY=True)
        items = [pg.ImageItem(axisOrder="row-major") for _ in range(2)]
        for item in items:
            box.addItem(item)
        shown.append(items)
        grid.addWidget(view, 0, axis)
    window.resize(*SIZE)
    window.show()

    def show(*place: int, _kept: Any = window) -> None:
        for axis, (index, (image, overlay)) in enumerate(zip(place, shown, strict=True)):
            image.setImage(volume.hu.take(index, axis).astype(np.float64), levels=WINDOW)
            labels = lesions.take(index, axis)
            colours = np.zeros((*labels.shape, 4))
            for bit, key in enumerate(CLASSES):
                colours[labels & (1 << bit) != 0] = (*OVERLAY_COLOURS[key], 115)
            overlay.setImage(colours, levels=(0, 255))
        application.processEvents()

    return walk(show)


def of_vtk(_folder: str, quick: bool) -> Work:
    """vtkImageReslice with tables of colours for each plane and its lesions, blended in memory; nothing on screen."""
    from vtkmodules.util.numpy_support import numpy_to_vtk
    from vtkmodules.vtkCommonCore import vtkLookupTable
    from vtkmodules.vtkCommonDataModel import vtkImageData
    from vtkmodules.vtkImagingCore import vtkImageBlend, vtkImageMapToColors, vtkImageReslice

    volume, _lungs, lesions = chest(quick)
    directions = ((1, 0, 0, 0, 1, 0, 0, 0, 1), (1, 0, 0, 0, 0, 1, 0, -1, 0), (0, 1, 0, 0, 0, 1, 1, 0, 0))
    sources = []
    for array, hu_range, alpha in ((volume.hu, WINDOW, 1.0), (lesions, (0, 8), 0.45)):
        image = vtkImageData()
        image.SetDimensions(*array.shape[::-1])
        image.GetPointData().SetScalars(numpy_to_vtk(array.reshape(-1)))
        table = vtkLookupTable()
        table.SetRange(*hu_range)
        table.SetSaturationRange(0.0, 0.0 if alpha == 1.0 else 1.0)
        table.SetValueRange(0.0 if alpha == 1.0 else 1.0, 1.0)
        table.SetAlpha(alpha)
        table.Build()
        sources.append((image, table))
    planes = []
    for direction in directions:
        blend, cuts = vtkImageBlend(), []
        for image, table in sources:
            cut, colours = vtkImageReslice(), vtkImageMapToColors()
            cut.SetInputData(image)
            cut.SetOutputDimensionality(2)
            cut.SetResliceAxesDirectionCosines(*direction)
            colours.SetInputConnection(cut.GetOutputPort())
            colours.SetLookupTable(table)
            blend.AddInputConnection(colours.GetOutputPort())
            cuts.append(cut)
        planes.append((blend, cuts))

    def show(z: int, y: int, x: int) -> None:
        for blend, cuts in planes:
            for cut in cuts:
                cut.SetResliceAxesOrigin(x, y, z)
            blend.Update()

    return walk(show)


def of_ndv(_folder: str, quick: bool) -> Work:
    """ndv shows one plane at a time: three viewers of the same array, each cut along its own axis, without overlay.

    Else a thread cuts, what is not ready at the next step is dropped, and most steps would draw nothing.
    """
    os.environ["NDV_SYNCHRONOUS"] = "1"
    import ndv
    from PySide6.QtGui import QOpenGLContext
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    if not QOpenGLContext().create():
        raise NotHere("there is no OpenGL on this screen, without which it draws nothing")
    volume, _lungs, _lesions = chest(quick)
    viewers = [ndv.ArrayViewer(volume.hu, visible_axes=axes) for axes in ((1, 2), (0, 2), (0, 1))]
    for viewer in viewers:
        viewer.show()

    def show(*place: int) -> None:
        for axis, (viewer, index) in enumerate(zip(viewers, place, strict=True)):
            viewer.display_model.current_index.update({axis: index})
        application.processEvents()

    return walk(show)


AREA = Area(
    "Three linked planes with overlays",
    (
        Peer("program", ours),
        Peer("program, window drag", window_drag),
        Peer("program, beside a network", beside_network),
        Peer("pyqtgraph, as one writes it first", naive),
        Peer("vtkImageReslice, not on screen", of_vtk),
        Peer("ndv, no overlays", of_ndv),
    ),
    "step",
    lambda _quick: STEPS,
    is_drawn=True,
)
