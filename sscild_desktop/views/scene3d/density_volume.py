"""How VTK draws the CT itself: what is opaque, in which colours, how finely; by the processor, as everywhere."""

import numpy as np
import vtkmodules.vtkRenderingVolumeOpenGL2  # noqa: F401 - brings the picture of the rays into the scene
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonDataModel import vtkImageData, vtkPiecewiseFunction
from vtkmodules.vtkCommonMath import vtkMatrix4x4
from vtkmodules.vtkRenderingCore import vtkColorTransferFunction, vtkVolume, vtkVolumeProperty
from vtkmodules.vtkRenderingVolume import vtkFixedPointVolumeRayCastMapper

from sscild_desktop.core.classes import Colour
from sscild_desktop.views.scene3d.density import AIR_HU, BONES, HU_A_STEP, LUNGS, Density

MOST_RAYS = 90_000
"""Rays of one picture: one of more pixels is drawn with fewer rays and enlarged, so that the hand is followed."""

OPACITY: dict[str, tuple[tuple[float, float], ...]] = {
    BONES: ((AIR_HU, 0.0), (130.0, 0.0), (260.0, 0.15), (500.0, 0.6), (1000.0, 0.9)),
    LUNGS: ((AIR_HU, 0.0), (-780.0, 0.0), (-650.0, 0.02), (-400.0, 0.08), (-100.0, 0.2), (60.0, 0.3)),
}
"""Share of light that stays in 1 mm, by HU."""

COLOURS: dict[str, tuple[tuple[float, Colour], ...]] = {
    BONES: ((AIR_HU, (0, 0, 0)), (100.0, (200, 100, 75)), (300.0, (242, 217, 178)), (1000.0, (255, 255, 255))),
    LUNGS: ((-780.0, (70, 110, 190)), (-650.0, (230, 200, 90)), (-400.0, (230, 120, 40)), (0.0, (250, 240, 230))),
}


def density_volume(density: Density) -> vtkVolume:
    """The volume in the patient's place."""
    image = vtkImageData()
    image.SetDimensions(*density.values.shape[::-1])
    image.SetSpacing(*density.geometry.spacing[::-1])
    flat = np.ascontiguousarray(density.values).reshape(-1)
    image.GetPointData().SetScalars(numpy_to_vtk(flat, deep=True))
    mapper = vtkFixedPointVolumeRayCastMapper()
    mapper.SetInputData(image)
    mapper.AutoAdjustSampleDistancesOff()
    made = vtkVolume()
    made.SetMapper(mapper)
    made.SetProperty(_look(density.kind))
    made.SetUserMatrix(_place(density))
    made.PickableOff()
    return made


def set_quality(volume: vtkVolume, pixels: int) -> None:
    """As fine as ``MOST_RAYS`` allow for a picture of so many pixels."""
    volume.GetMapper().SetImageSampleDistance(max(1.0, (pixels / MOST_RAYS) ** 0.5))


def _look(kind: str) -> vtkVolumeProperty:
    opacity, colour = vtkPiecewiseFunction(), vtkColorTransferFunction()
    for hu, share in OPACITY[kind]:
        opacity.AddPoint(_byte(hu), share)
    for hu, rgb in COLOURS[kind]:
        colour.AddRGBPoint(_byte(hu), *(one / 255 for one in rgb))
    made = vtkVolumeProperty()
    made.SetScalarOpacity(opacity)
    made.SetColor(colour)
    made.SetInterpolationTypeToLinear()
    if kind == BONES:
        made.ShadeOn()
        made.SetAmbient(0.3)
        made.SetDiffuse(0.8)
    return made


def _byte(hu: float) -> float:
    return (hu - AIR_HU) / HU_A_STEP


def _place(density: Density) -> vtkMatrix4x4:
    """From millimetres along the array to the patient."""
    matrix = vtkMatrix4x4()
    turn, start = density.geometry.direction_matrix, density.geometry.origin
    for row in range(3):
        for column in range(3):
            matrix.SetElement(row, column, float(turn[row][column]))
        matrix.SetElement(row, 3, float(start[row]))
    return matrix
