"""The affine part of a registration with SimpleITK, begun from the boxes and centres of the lungs."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.compare.resample import to_image
from sscild_desktop.core.compare.working import Working
from sscild_desktop.core.errors import Cancelled
from sscild_desktop.core.progress import Report

CONTRAST_IN_MM = 3.0
"""One SD of local contrast weighs as much as this distance between the borders of the lungs."""

ITERATIONS = 60
STRIDE = 3
START_SCALE = (0.8, 1.25)
"""The boxes give no more than this to begin with: a lung cut off by the field has a short box."""

TEXT = "Fitting the lungs as a whole"

Floats = NDArray[np.float64]


def fit_affine(prior: Working, current: Working, threads: int, report: Report) -> tuple[Floats, Floats]:
    """Matrix and offset (LPS mm) from the current CT to the prior one. Raises Cancelled."""
    import SimpleITK as sitk

    fixed, moving = _blend(current), _blend(prior)
    transform = _start(prior, current)
    method = sitk.ImageRegistrationMethod()
    method.SetNumberOfThreads(threads)
    method.SetMetricAsMeanSquares()
    method.SetInterpolator(sitk.sitkLinear)
    method.SetOptimizerAsRegularStepGradientDescent(2.0, 0.02, ITERATIONS, relaxationFactor=0.6)
    method.SetOptimizerScalesFromPhysicalShift()
    method.SetInitialTransform(transform, inPlace=True)
    _execute(method, fixed, moving, report)
    matrix = np.array(transform.GetMatrix()).reshape(3, 3)
    centre = np.array(transform.GetCenter())
    return matrix, np.array(transform.GetTranslation()) + centre - matrix @ centre


def _execute(method: Any, fixed: Any, moving: Any, report: Report) -> None:
    """Runs SimpleITK; Cancelled is raised after it has returned, never through its own stack."""
    import SimpleITK as sitk

    cancelled: list[Cancelled] = []

    def on_iteration() -> None:
        try:
            report(min(method.GetOptimizerIteration() / ITERATIONS, 1.0), TEXT)
        except Cancelled as error:
            cancelled.append(error)
            method.StopRegistration()

    method.AddCommand(sitk.sitkIterationEvent, on_iteration)
    try:
        method.Execute(fixed, moving)
    finally:
        method.RemoveAllCommands()
    if cancelled:
        raise cancelled[0]


def _blend(working: Working) -> Any:
    """Distance to the border of the lungs plus contrast, on every third voxel."""
    from scipy import ndimage

    values = working.distances.max(axis=0) + CONTRAST_IN_MM * working.contrast
    image = to_image(ndimage.gaussian_filter(values, STRIDE / 2).astype(np.float32), working.geometry)
    return image[::STRIDE, ::STRIDE, ::STRIDE]


def _start(prior: Working, current: Working) -> Any:
    """Centre onto centre, and the boxes as far as they can be believed."""
    import SimpleITK as sitk

    there, here = _places(prior), _places(current)
    transform = sitk.AffineTransform(3)
    scales = np.clip(np.ptp(there, axis=0) / np.maximum(np.ptp(here, axis=0), 1.0), *START_SCALE)
    transform.SetMatrix([float(v) for v in np.diag(scales).ravel()])
    transform.SetCenter([float(v) for v in here.mean(axis=0)])
    transform.SetTranslation([float(v) for v in there.mean(axis=0) - here.mean(axis=0)])
    return transform


def _places(working: Working) -> Floats:
    """LPS millimetres (n, 3) of the voxels of the lungs."""
    return working.geometry.index_to_patient(np.argwhere(working.inside).astype(np.float64))
