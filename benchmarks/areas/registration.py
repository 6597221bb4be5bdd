"""One chest in two breaths, of which the way from one to the other is known, against SimpleITK's own B-spline."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.areas import Area, Peer, Work
from benchmarks.bench_registration import deformed
from sscild_desktop.core.compare import register
from sscild_desktop.core.phantom.thorax import make_phantom
from sscild_desktop.core.volume import Volume

THREADS, PLACES = 2, 2000


class Pair:
    """The chest, the same in another breath with noise and lesions, and places where the truth is asked for."""

    def __init__(self) -> None:
        phantom = make_phantom(0, "small")
        self.prior, self.prior_lungs = phantom.volume, phantom.lungs
        self.current, self.lungs, _lesions, self.breath = deformed(self.prior, self.prior_lungs)
        index = np.argwhere(self.lungs > 0)
        index = index[np.random.default_rng(0).choice(len(index), PLACES)]
        self.places = self.current.geometry.index_to_patient(index.astype(float))

    def error_mm(self, found: NDArray[np.float64]) -> str:
        away = np.linalg.norm(found - self.breath.to_prior(self.places), axis=1)
        return f"{away.mean():.1f} mm off, 95 % within {np.percentile(away, 95):.1f} mm"


def ours(_folder: str, _quick: bool) -> Work:
    pair = Pair()

    def work() -> str:
        found = register(pair.prior, pair.prior_lungs, pair.current, pair.lungs, threads=THREADS)
        return pair.error_mm(found.to_prior(pair.places))

    return work


def of_simpleitk(_folder: str, quick: bool) -> Work:
    """As its examples do it: an affine map, then a B-spline with a knot each 50 mm, by mutual information."""
    import SimpleITK as sitk

    pair = Pair()
    sitk.ProcessObject.SetGlobalDefaultNumberOfThreads(THREADS)

    def image(volume: Volume) -> Any:
        made = sitk.GetImageFromArray(volume.hu.astype(np.float32))
        made.SetSpacing(volume.geometry.spacing[::-1])
        made.SetOrigin(volume.geometry.origin)
        return made

    fixed, moving = image(pair.current), image(pair.prior)

    def method(levels: tuple[int, ...]) -> Any:
        made = sitk.ImageRegistrationMethod()
        made.SetMetricAsMattesMutualInformation(50)
        made.SetMetricSamplingStrategy(made.RANDOM)
        made.SetMetricSamplingPercentage(0.05, 1)
        made.SetInterpolator(sitk.sitkLinear)
        made.SetShrinkFactorsPerLevel(levels)
        made.SetSmoothingSigmasPerLevel([one / 2 for one in levels])
        return made

    def work() -> str:
        start = sitk.CenteredTransformInitializer(
            fixed, moving, sitk.AffineTransform(3), sitk.CenteredTransformInitializerFilter.MOMENTS
        )
        first = method((4, 2))
        first.SetOptimizerAsRegularStepGradientDescent(1.0, 1e-4, 100)
        first.SetOptimizerScalesFromPhysicalShift()
        first.SetInitialTransform(start)
        affine = first.Execute(fixed, moving)
        size = [max(2, round(n * mm / 50)) for n, mm in zip(fixed.GetSize(), fixed.GetSpacing(), strict=True)]
        second = method((4, 2) if quick else (4, 2, 1))
        second.SetMovingInitialTransform(affine)
        second.SetInitialTransform(sitk.BSplineTransformInitializer(fixed, size, 3))
        second.SetOptimizerAsLBFGSB(1e-5, 30)
        spline = second.Execute(fixed, moving)
        found = [affine.TransformPoint(spline.TransformPoint(place)) for place in pair.places.tolist()]
        return pair.error_mm(np.asarray(found))

    return work


AREA = Area(
    "Registration of two breaths (generated chest, small)",
    (Peer("program", ours, str), Peer("SimpleITK, affine and B-spline", of_simpleitk, str)),
    must_agree=False,
    is_warmed=False,
)
