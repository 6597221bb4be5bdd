"""Fluid and a lobe that it presses together, painted into the back of one lung of a generated chest."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.lesions.network_masks import NetworkMasks
from sscild_desktop.core.classes import Lesion, Lung
from sscild_desktop.core.volume import Geometry, Volume

FLUID_HU, LOBE_HU, NOISE_HU = 10.0, 45.0, 12.0

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Effusion:
    """The chest with fluid; ``lungs`` are without the fluid, with the lobe."""

    volume: Volume
    lungs: NDArray[np.uint8]
    fluid: Mask
    lobe: Mask

    def seen(self) -> NetworkMasks:
        """As a network sees it: fluid is lung and consolidation, of the lobe only the disease is seen."""
        lungs = np.where(self.lobe, 0, self.lungs).astype(np.uint8)
        side = Lung(int(self.lungs[self.lobe].max())) if self.lobe.any() else self.wet_side
        lungs[self.fluid] = side
        return NetworkMasks(lungs, (self.fluid | self.lobe) * np.uint8(Lesion.CONSOLIDATION))

    @property
    def wet_side(self) -> Lung:
        columns = [np.nonzero(self.lungs == lung)[2].mean() for lung in Lung]
        return min(Lung, key=lambda lung: abs(columns[lung - 1] - np.nonzero(self.fluid)[2].mean()))

    def slice(self, index: int) -> "Effusion":
        """One slice of it as a volume of its own."""
        here = np.s_[index : index + 1]
        volume = Volume(self.volume.hu[here].copy(), _geometry(self.volume, 1))
        return Effusion(volume, self.lungs[here], self.fluid[here], self.lobe[here])


def _geometry(volume: Volume, slices: int) -> Geometry:
    return replace(volume.geometry, shape=(slices, *volume.geometry.shape[1:]))


def with_effusion(volume: Volume, lungs: NDArray[np.uint8], side: Lung, fluid_mm: float, lobe_mm: float) -> Effusion:
    """The hindmost ``fluid_mm`` of a lung become fluid, the ``lobe_mm`` before it collapsed lung."""
    hu, own = volume.hu.astype(np.float32), lungs == side
    rows = np.arange(hu.shape[1])[None, :, None]
    back = np.where(own.any(axis=(1, 2)), hu.shape[1] - own.any(axis=2)[:, ::-1].argmax(axis=1), 0)[:, None, None]
    depth = (back - rows) * volume.geometry.spacing[1]
    fluid = own & (depth < fluid_mm)
    lobe = own & ~fluid & (depth < fluid_mm + lobe_mm)
    noise = np.random.default_rng(3).normal(0, NOISE_HU, hu.shape)
    hu[fluid] = FLUID_HU + noise[fluid]
    hu[lobe] = LOBE_HU + noise[lobe]
    painted = Volume(np.rint(hu).astype(np.int16), volume.geometry, volume.series)
    return Effusion(painted, np.where(fluid, 0, lungs).astype(np.uint8), fluid, lobe)
