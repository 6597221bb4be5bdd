"""The VTK half of the 3D pane: actors, camera and off-screen pictures; imported only when the pane is opened."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

import numpy as np
import vtkmodules.vtkRenderingOpenGL2  # noqa: F401 - registers the renderer
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray, vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkPoints, vtkUnsignedCharArray
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPlane, vtkPolyData
from vtkmodules.vtkRenderingCore import (
    vtkActor,
    vtkCellPicker,
    vtkPolyDataMapper,
    vtkRenderer,
    vtkRenderWindow,
    vtkVolume,
)

from sscild_desktop.core.classes import Colour
from sscild_desktop.core.results import GohLevel
from sscild_desktop.state.palette import LOBE_COLOURS, OVERLAY_COLOURS
from sscild_desktop.state.viewing import Overlay
from sscild_desktop.views.scene3d.density import Density
from sscild_desktop.views.scene3d.density_volume import density_volume, set_quality
from sscild_desktop.views.scene3d.meshes import Scene, Surface

LUNG_OPACITY = 0.22
LUNG_PALENESS = 0.5
LOBE_OPACITY = 0.35
LEVEL_OPACITY = 0.18
LEVEL_MARGIN = 8
"""Voxels that a level plane stands out over the lungs."""

WARM_PX = 32
TRIANGLE = Surface(
    "lungs",
    np.array([[0, 0, 0], [0, 0, 9], [9, 0, 0]], np.float32),
    np.array([[0, -1, 0]] * 3, np.float32),
    np.array([[0, 1, 2]], np.int64),
)
"""To be drawn before there is anything to see."""

LevelParts = tuple[vtkActor, vtkActor, NDArray[np.float64], int]
"""Plane, edge, the corner that carries the number, and the number."""

DIRECTIONS: dict[str, tuple[tuple[float, float, float], tuple[float, float, float]]] = {
    "front": ((0, -1, 0), (0, 0, 1)),
    "back": ((0, 1, 0), (0, 0, 1)),
    "left": ((1, 0, 0), (0, 0, 1)),
    "right": ((-1, 0, 0), (0, 0, 1)),
    "top": ((0, 0, 1), (0, -1, 0)),
}
"""From where the camera looks, and what is up, in LPS."""

CUT_KEEPS = {"coronal": (0.0, 1.0, 0.0), "axial": (0.0, 0.0, -1.0), "sagittal": (-1.0, 0.0, 0.0)}
"""Towards where a cut leaves the scene, in LPS: to the back, to the feet, to the right."""


def _poly_data(points: NDArray[np.float32], triangles: NDArray[np.int64]) -> vtkPolyData:
    cells = vtkCellArray()
    offsets = np.arange(0, 3 * len(triangles) + 1, 3, dtype=np.int64)
    cells.SetData(
        numpy_to_vtkIdTypeArray(offsets, deep=True), numpy_to_vtkIdTypeArray(triangles.reshape(-1), deep=True)
    )
    data = vtkPolyData()
    held = vtkPoints()
    held.SetData(numpy_to_vtk(points, deep=True))
    data.SetPoints(held)
    data.SetPolys(cells)
    return data


def _loop(points: NDArray[np.float32]) -> vtkPolyData:
    """The closed line through some points."""
    count = len(points)
    cells = vtkCellArray()
    line = np.array([*range(count), 0], np.int64)
    cells.SetData(
        numpy_to_vtkIdTypeArray(np.array([0, count + 1], np.int64), deep=True), numpy_to_vtkIdTypeArray(line, deep=True)
    )
    data = vtkPolyData()
    held = vtkPoints()
    held.SetData(numpy_to_vtk(points, deep=True))
    data.SetPoints(held)
    data.SetLines(cells)
    return data


def _actor(data: vtkPolyData, colour: tuple[int, int, int], opacity: float) -> vtkActor:
    mapper = vtkPolyDataMapper()
    mapper.SetInputData(data)
    mapper.ScalarVisibilityOff()
    actor = vtkActor(mapper=mapper)
    look = actor.GetProperty()
    look.SetColor(*(c / 255 for c in colour))
    look.SetOpacity(opacity)
    look.SetSpecular(0.15)
    return actor


def _flat(*actors: vtkActor) -> tuple[vtkActor, ...]:
    """Without light and shade."""
    for actor in actors:
        actor.GetProperty().LightingOff()
    return actors


def _surface_actor(surface: Surface) -> vtkActor:
    data = _poly_data(surface.points, surface.triangles)
    data.GetPointData().SetNormals(numpy_to_vtk(surface.normals, deep=True))
    if surface.key in LOBE_COLOURS:
        return _actor(data, LOBE_COLOURS[surface.key], LOBE_OPACITY)
    is_lungs = surface.key == "lungs"
    return _actor(data, _shown(surface.key, OVERLAY_COLOURS[surface.key]), LUNG_OPACITY if is_lungs else 1.0)


def _shown(key: str, colour: Colour) -> Colour:
    """Lungs are paler than their outline in the planes: a translucent dark surface would hide what is inside."""
    if key != "lungs":
        return colour
    red, green, blue = (round(c + (255 - c) * LUNG_PALENESS) for c in colour)
    return red, green, blue


class SceneWindow:
    """Draws a scene into numpy pictures; never shows a window of its own."""

    def __init__(self) -> None:
        self._renderer = vtkRenderer()
        self._renderer.SetBackground(0.02, 0.02, 0.03)
        self._window = vtkRenderWindow()
        self._window.SetOffScreenRendering(1)
        self._window.SetMultiSamples(0)
        self._window.AddRenderer(self._renderer)
        self._camera = self._renderer.GetActiveCamera()
        self._camera.ParallelProjectionOn()
        self._surfaces: dict[str, vtkActor] = {}
        self._lobes: dict[str, tuple[vtkActor, NDArray[np.float64]]] = {}
        self._levels: list[LevelParts] = []
        self._scene: Scene | None = None
        self._density: vtkVolume | None = None
        self._cut: vtkPlane | None = None

    def warmed(self) -> Iterator[None]:
        """Draw one triangle as each kind of thing will be drawn, so that what draws it is compiled before it is needed.

        Each ``yield`` can end a turn of the event loop: without a graphics card all of it together takes a while.
        """
        self.picture(WARM_PX, WARM_PX)
        flat = _poly_data(TRIANGLE.points, TRIANGLE.triangles)
        for actor in (
            _surface_actor(replace(TRIANGLE, key="ggo")),
            _surface_actor(TRIANGLE),
            *_flat(_actor(flat, OVERLAY_COLOURS["levels"], LEVEL_OPACITY)),
            *_flat(_actor(_loop(TRIANGLE.points), OVERLAY_COLOURS["levels"], 0.9)),
        ):
            yield
            self._renderer.AddActor(actor)
            self._renderer.ResetCamera()
            self.picture(WARM_PX, WARM_PX)
            self._renderer.RemoveActor(actor)

    def set_scene(self, scene: Scene, keep_camera: bool = False) -> None:
        """Take the surfaces of a scene instead of the ones before."""
        for actor in self._surfaces.values():
            self._renderer.RemoveActor(actor)
        self._scene = scene
        self._surfaces = {surface.key: _surface_actor(surface) for surface in scene.surfaces}
        for key, actor in self._surfaces.items():
            if key != "lungs":
                self._renderer.AddActor(actor)
        if "lungs" in self._surfaces:  # last, so that it is blended over the lesions
            self._renderer.AddActor(self._surfaces["lungs"])
        self._apply_cut()
        if not keep_camera:
            self.look_from("front")

    def set_lobes(self, surfaces: tuple[Surface, ...]) -> None:
        """Half transparent lobes in place of the lungs' surface; none: the lungs again."""
        for actor, _middle in self._lobes.values():
            self._renderer.RemoveActor(actor)
        self._lobes = {one.key: (_surface_actor(one), one.points.mean(0).astype(float)) for one in surfaces}
        for actor, _middle in self._lobes.values():
            self._renderer.AddActor(actor)
        self._apply_cut()

    # -- the CT itself, cuts and clicks --------------------------------------------------------------------------

    def set_density(self, density: Density | None) -> None:
        """Draw the CT itself beside the surfaces, or no more."""
        if self._density is not None:
            self._renderer.RemoveVolume(self._density)
        self._density = density_volume(density) if density is not None else None
        if self._density is not None:
            self._renderer.AddVolume(self._density)
        self._apply_cut()

    def set_cut(self, plane: str, place: NDArray[np.float64]) -> None:
        """Hide what lies on the side of ``plane`` from which it is looked at, at ``place`` (LPS); "" shows all."""
        self._cut = None
        if plane:
            self._cut = vtkPlane()
            self._cut.SetOrigin(*place)
            self._cut.SetNormal(*CUT_KEEPS[plane])
        self._apply_cut()

    def _apply_cut(self) -> None:
        surfaces = [*self._surfaces.values(), *(actor for actor, _middle in self._lobes.values())]
        mappers = [actor.GetMapper() for actor in surfaces]
        if self._density is not None:
            mappers.append(self._density.GetMapper())
        for mapper in mappers:
            mapper.RemoveAllClippingPlanes()
            if self._cut is not None:
                mapper.AddClippingPlane(self._cut)

    def pick(self, right: float, down: float) -> NDArray[np.float64] | None:
        """The place (LPS) under a click at these shares of the last picture; lesions before what lies over them."""
        width, height = self._window.GetSize()
        lesions = [actor for key, actor in self._surfaces.items() if key != "lungs"]
        shells = [self._surfaces[key] for key in ("lungs",) if key in self._surfaces]
        shells += [actor for actor, _middle in self._lobes.values()]
        for actors in (lesions, shells):
            picker = vtkCellPicker()
            picker.SetTolerance(0.002)
            picker.PickFromListOn()
            for actor in actors:
                picker.AddPickList(actor)
            if picker.Pick(right * (width - 1), (1.0 - down) * (height - 1), 0.0, self._renderer):
                return np.asarray(picker.GetPickPosition(), np.float64)
        return None

    def lobe_tags(self, height: int) -> list[tuple[float, float, str]]:
        """Picture places (x, y from the top) of the middles of the lobes that are shown, with their short names."""
        shown = [(key, middle) for key, (actor, middle) in self._lobes.items() if actor.GetVisibility()]
        return [(*self._place(middle, height), key.upper()) for key, middle in shown]

    def _place(self, point: NDArray[np.float64], height: int) -> tuple[float, float]:
        """Where a point of the patient lies in the last picture, from the top left."""
        self._renderer.SetWorldPoint((*point, 1.0))
        self._renderer.WorldToDisplay()
        x, y, _depth = self._renderer.GetDisplayPoint()
        return x, height - y

    def set_levels(self, levels: tuple[GohLevel, ...]) -> None:
        """A translucent plane at each level."""
        for plane, edge, *_ in self._levels:
            self._renderer.RemoveActor(plane)
            self._renderer.RemoveActor(edge)
        scene = self._scene
        self._levels = [self._level_parts(level, scene) for level in levels] if scene is not None else []
        for plane, edge, *_ in self._levels:
            self._renderer.AddActor(plane)
            self._renderer.AddActor(edge)

    def _level_parts(self, level: GohLevel, scene: Scene) -> LevelParts:
        """A translucent plane and its edge, which is what is seen of it from the front."""
        geometry, ((_z0, y0, x0), (_z1, y1, x1)) = scene.geometry, scene.box
        z, m = float(level.slice), LEVEL_MARGIN
        corners = [(z, y0 - m, x0 - m), (z, y0 - m, x1 + m), (z, y1 + m, x1 + m), (z, y1 + m, x0 - m)]
        points = np.array([geometry.index_to_patient(c) for c in corners], np.float32)
        plane = _actor(
            _poly_data(points, np.array([[0, 1, 2], [0, 2, 3]], np.int64)), OVERLAY_COLOURS["levels"], LEVEL_OPACITY
        )
        edge = _actor(_loop(points), OVERLAY_COLOURS["levels"], 0.9)
        _flat(plane, edge)
        return plane, edge, points[0].astype(float), level.level

    def level_tags(self, height: int) -> list[tuple[float, float, str]]:
        """Picture places (x, y from the top) and names of the levels' corners, for the last picture."""
        tags = []
        for plane, _edge, corner, number in self._levels:
            if plane.GetVisibility():
                tags.append((*self._place(corner, height), str(number)))
        return tags

    def set_overlays(self, overlays: Mapping[str, Overlay], hidden: bool = False) -> None:
        """Follow eyes and colours of the planes; opacities are the 3D pane's own."""
        for key, actor in self._surfaces.items():
            overlay = overlays[key]
            actor.SetVisibility(overlay.visible and not (hidden and key != "lungs"))
            actor.GetProperty().SetColor(*(c / 255 for c in _shown(key, overlay.colour)))
        are_lobes_shown = bool(self._lobes) and overlays["lobes"].visible
        for actor, _middle in self._lobes.values():
            actor.SetVisibility(are_lobes_shown and not hidden)
        if are_lobes_shown and not hidden and "lungs" in self._surfaces:
            self._surfaces["lungs"].SetVisibility(False)  # the lobes are the lungs
        for plane, edge, *_ in self._levels:
            plane.SetVisibility(overlays["levels"].visible and not hidden)
            edge.SetVisibility(overlays["levels"].visible and not hidden)

    # -- camera --------------------------------------------------------------------------------------------------

    def look_from(self, name: str) -> None:
        """Look at everything from 'front', 'back', 'left', 'right' or 'top'."""
        towards, up = DIRECTIONS[name]
        centre = np.asarray(self._camera.GetFocalPoint())
        self._camera.SetPosition(*(centre + np.asarray(towards, float) * 100))
        self._camera.SetViewUp(*up)
        self._renderer.ResetCamera()
        self._camera.Zoom(1.25)

    def turn(self, right_degrees: float, up_degrees: float) -> None:
        self._camera.Azimuth(-right_degrees)
        self._camera.Elevation(up_degrees)
        self._camera.OrthogonalizeViewUp()
        self._renderer.ResetCameraClippingRange()

    def zoom(self, factor: float) -> None:
        self._camera.Zoom(factor)

    def pan(self, right: float, up: float) -> None:
        """Shift by shares of the pane's height."""
        step = self.axes() * (2 * self._camera.GetParallelScale())
        offset = -(step[0] * right + step[1] * up)
        for get, put in (
            (self._camera.GetFocalPoint, self._camera.SetFocalPoint),
            (self._camera.GetPosition, self._camera.SetPosition),
        ):
            put(*(np.asarray(get()) + offset))

    def axes(self) -> NDArray[np.float64]:
        """LPS unit vectors of the picture's right and up."""
        ahead = np.asarray(self._camera.GetDirectionOfProjection())
        up = np.asarray(self._camera.GetViewUp())
        up = up - ahead * (up @ ahead)
        up /= np.linalg.norm(up)
        return np.stack([np.cross(ahead, up), up])

    def picture(self, width: int, height: int) -> NDArray[np.uint8]:
        """Render; RGB bytes (height, width, 3), top row first."""
        self._window.SetSize(width, height)
        if self._density is not None:
            set_quality(self._density, width * height)
        self._window.Render()
        pixels = vtkUnsignedCharArray()
        self._window.GetPixelData(0, 0, width - 1, height - 1, 1, pixels, 0)
        return np.ascontiguousarray(vtk_to_numpy(pixels).reshape(height, width, 3)[::-1])

    def close(self) -> None:
        """Give the graphics memory back."""
        self._window.Finalize()
