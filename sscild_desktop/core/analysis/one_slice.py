"""Scores and lesions of a single axial slice, without a chest around it."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.familiarity import unfamiliar
from sscild_desktop.core.analysis.lesions.airless import find_marked_slice
from sscild_desktop.core.analysis.lesions.marking import clip_to_lungs, measure_lesions, remove_specks
from sscild_desktop.core.analysis.lesions.network_masks import marked_kinds
from sscild_desktop.core.analysis.lesions.slice_marks import mark_slices
from sscild_desktop.core.analysis.lungs.finding import find_lungs_slice
from sscild_desktop.core.analysis.lungs.missing_lung import missing_lung
from sscild_desktop.core.analysis.options import LESIONS, SCORES, Options
from sscild_desktop.core.analysis.scores.scores import score_slice
from sscild_desktop.core.classes import Lung
from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.inference import Network
from sscild_desktop.core.inference.cards import VOLUME
from sscild_desktop.core.volume import Volume


def score_one_slice(path: Path, options: Options | None = None) -> dict[str, object]:
    """Scores and lesion extents, in percent of the lung area, of a single axial slice file.

    Classes that the lesion network does not mark are left out. ``notes`` are the sentences about what may be missing
    and about what lies outside what the lesion network learnt from.
    """
    from sscild_desktop.core.dicom import load_slice

    options = options or Options()
    volume = load_slice(path)
    if options.card(LESIONS).input.frame == VOLUME:
        raise ModelRefused(f"“{options.name(LESIONS)}” needs a whole chest; choose another network for a single slice.")
    lesion_network = options.opened(LESIONS)
    lungs, lesions = marked_slice(volume, lesion_network)
    scores = score_slice(volume, lungs, options.opened(SCORES))
    kinds = marked_kinds(lesion_network.card)
    extents = measure_lesions(lesions, lungs, volume.geometry.voxel_ml, kinds).extents
    percents = {key: extent.percent for key, extent in extents.items()}
    right, left = (float(np.count_nonzero(lungs == lung)) for lung in Lung)
    strange = unfamiliar(volume, lungs, lesion_network.card)
    doubts = [*missing_lung(right, left, fluid_ml=0.0), *([strange] if strange else [])]
    notes = [doubt.text for doubt in doubts]
    return {"tot": scores.tot, "gg": scores.gg, "ret": scores.ret, "lesions": percents, "notes": notes}


def marked_slice(volume: Volume, network: Network) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Lungs and lesions of a volume of a single slice. Raises InputRefused where there is too little lung."""
    seen = mark_slices(volume, range(len(volume.hu)), network)
    sees_lungs = network.card.gives("lungs")
    lungs = (find_marked_slice(volume, seen) if sees_lungs else find_lungs_slice(volume, None)).labels
    clip_to_lungs(seen.lesions, lungs)
    remove_specks(seen.lesions, volume.geometry.spacing)
    return lungs, seen.lesions
