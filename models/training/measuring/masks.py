"""What a lesion network marks, as the program shows it."""

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.lesions.marking import clip_to_lungs, remove_flat, remove_specks

LESION_NETWORKS = ("lesions-all", "lesions-slice", "opacities", "lesions-volume")


def cleaned(
    lesions: NDArray[np.uint8], lungs: NDArray[np.uint8], spacing: tuple[float, float, float]
) -> NDArray[np.uint8]:
    """Lesions inside the lungs without specks, as the program shows them; a copy."""
    found = lesions.copy()
    clip_to_lungs(found, lungs)
    remove_flat(found, spacing)
    remove_specks(found, spacing)
    return found
