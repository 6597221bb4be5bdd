"""A block of body with two lungs, small enough for a test to know every voxel."""

import numpy as np

from sscild_desktop.core.volume import Geometry, Volume

SPACING = (5.0, 2.5, 2.5)


def boxes():
    """A block of body with two lungs of -850 HU; a patch of -600 HU in the right, solid tissue in the left."""
    hu = np.full((20, 96, 128), -1000, np.int16)
    hu[:, 12:84, 10:118] = 40
    lungs = np.zeros(hu.shape, np.uint8)
    lungs[4:16, 24:72, 20:56], lungs[4:16, 24:72, 72:108] = 1, 2
    hu[lungs > 0] = -850
    hu[6:10, 40:60, 30:46] = -600
    hu[6:8, 40:48, 80:88] = 30
    return Volume(hu, Geometry(hu.shape, SPACING, (0.0, 0.0, 0.0))), lungs
