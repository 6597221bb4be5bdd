"""A generated chest with inserted lesions, prepared as the program does it for each network."""

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.training.shipping.contracts import CONTRACTS, PLANES_MULTIPLE
from sscild_desktop.core.analysis.body_box import body_box
from sscild_desktop.core.analysis.coarse_chest import LevelSpec, prepare_levels
from sscild_desktop.core.analysis.prepare import SliceSpec, VolumeSpec, prepare_around, prepare_mask, prepare_volume
from sscild_desktop.core.inference.cards import VOLUME, CardInput
from sscild_desktop.core.phantom.lesion_plans import draw_plans
from sscild_desktop.core.phantom.lesions import insert_lesions
from sscild_desktop.core.phantom.thorax import Phantom, make_phantom

SEED, SEVERITY, SLICES = 7, 0.3, 3

Arrays = dict[str, NDArray[np.float32]]


@cache
def diseased_phantom() -> Phantom:
    """A small generated chest with lesions in a third of its lungs."""
    phantom = make_phantom(seed=SEED, size="small")
    rng = np.random.default_rng(SEED)
    volume, plans = phantom.volume, draw_plans(rng, SEVERITY)
    hu, _ = insert_lesions(volume.hu, phantom.lungs, volume.geometry.spacing, rng, plans=plans)
    return replace(phantom, volume=replace(volume, hu=hu))


def chest_inputs(name: str) -> Arrays:
    """What a network is given of the chest: its middle slices, a window of its middle, or all of it."""
    wanted, phantom = CONTRACTS[name].card_input, diseased_phantom()
    first = str(wanted["name"])
    if wanted.get("frame") == VOLUME:
        planes, _ = prepare_volume(phantom.volume, VolumeSpec.from_card(CardInput.of(wanted)))
        return {first: _window(planes, int(wanted["planes"]))[None, None]}
    if "size" in wanted:
        planes, _ = prepare_levels(phantom.volume, LevelSpec.from_card(CardInput.of(wanted)))
        return {first: planes if wanted["shape"][0] == "Z" else _whole(planes)}
    return _middle_slices(phantom, wanted)


def _window(planes: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    start = max(0, (len(planes) - count) // 2)
    part = planes[start : start + count]
    return np.pad(part, ((0, count - len(part)), (0, 0), (0, 0)), mode="edge")


def _whole(planes: NDArray[np.float32]) -> NDArray[np.float32]:
    """(Z, 1, size, size) planes as one (1, 1, Z, size, size), padded at the cranial end."""
    missing = -len(planes) % PLANES_MULTIPLE
    return np.pad(planes[:, 0], ((0, missing), (0, 0), (0, 0)))[None, None]


def _middle_slices(phantom: Phantom, wanted: dict[str, Any]) -> Arrays:
    spec, box = SliceSpec.from_card(CardInput.of(wanted)), body_box(phantom.volume.hu)
    yx = phantom.volume.geometry.spacing[1:]
    middle = int((phantom.lungs > 0).sum((1, 2)).argmax())
    part = slice(middle, middle + SLICES)
    slices, _ = prepare_around(phantom.volume, range(part.start, part.stop), box, spec)
    found = {str(wanted["name"]): slices}
    if "second" in wanted:
        found[str(wanted["second"])] = prepare_mask(phantom.lungs[part], yx, box, spec)
    return found
