"""Gas of stomach, colon, gullet and windpipe is never lung; emphysema and bullae are."""

from collections.abc import Callable
from functools import lru_cache

import numpy as np
import pytest

from sscild_desktop.core.analysis.lungs.finding import LungMask, find_lungs
from sscild_desktop.core.analysis.lungs.gas import gas_share, texture
from sscild_desktop.core.classes import Lung
from tests.core.analysis import gas_bodies
from tests.core.analysis.gas_bodies import GasBody

GULLETS = ("gullet full of gas", "wide gullet full of gas")

BODIES: dict[str, Callable[[], GasBody]] = {
    "stomach behind a thin wall": lambda: gas_bodies.stomach(3.0),
    "stomach less dark than the windpipe": lambda: gas_bodies.stomach(6.0, gas_hu=-955),
    "stomach open to the lung": lambda: gas_bodies.stomach(4.0, leak_mm=4.0),
    "stomach wide open and less dark": lambda: gas_bodies.stomach(4.0, leak_mm=10.0, gas_hu=-955),
    "colon between liver and dome": lambda: gas_bodies.colon(-1, gas_hu=-955),
    "colon on the left": lambda: gas_bodies.colon(1),
    GULLETS[0]: lambda: gas_bodies.oesophagus(),
    GULLETS[1]: lambda: gas_bodies.oesophagus(16.0),
    "windpipe of 4 cm": lambda: gas_bodies.wide_trachea(),
}
LUNGS: dict[str, Callable[[], GasBody]] = {"bullae": gas_bodies.bullae, "emphysema": gas_bodies.leaking_airway}


def dice(found: np.ndarray, truth: np.ndarray) -> float:
    return 2 * np.count_nonzero(found & truth) / (np.count_nonzero(found) + np.count_nonzero(truth))


@lru_cache(maxsize=4)
def looked_at(name: str) -> tuple[GasBody, LungMask]:
    """A body and what is found in it; some are looked at twice."""
    body = (BODIES | LUNGS)[name]()
    return body, find_lungs(body.volume)


@pytest.mark.parametrize("name", BODIES)
def test_gas_is_no_lung_and_lung_stays(name: str) -> None:
    body, found = looked_at(name)
    ml = body.volume.geometry.voxel_ml
    assert np.count_nonzero((found.labels > 0) & body.gas) * ml < 0.01 * np.count_nonzero(body.gas) * ml
    for lung in Lung:
        assert dice(found.labels == lung, body.lungs == lung) > 0.99


def test_the_carina_is_that_of_the_windpipe_beside_a_gullet_full_of_gas() -> None:
    plain = find_lungs(gas_bodies.textured_thorax().volume)
    assert plain.airways is not None
    for name in GULLETS:
        found = looked_at(name)[1]
        assert found.airways is not None
        assert found.airways.carina_slice == plain.airways.carina_slice


@pytest.mark.parametrize("name", ["bullae", "emphysema"])
def test_bullae_and_emphysema_stay_lung(name: str) -> None:
    made, found = looked_at(name)
    for lung in Lung:
        assert dice(found.labels == lung, made.lungs == lung) > 0.99


def test_an_airway_that_leaks_into_emphysema_keeps_only_the_windpipe() -> None:
    made, found = looked_at("emphysema")
    ml = made.volume.geometry.voxel_ml
    assert found.airways is not None
    assert 15 < np.count_nonzero(found.airways.tree) * ml < 60
    assert found.airways.carina_slice is None


def test_gas_and_lung_differ_in_texture() -> None:
    body = gas_bodies.stomach(6.0)
    spacing = body.volume.geometry.spacing
    assert texture(body.volume.hu, body.gas, spacing).is_gas
    assert not texture(body.volume.hu, body.lungs > 0, spacing).is_gas
    assert gas_share(body.volume.hu, body.gas, spacing) == 1.0
    assert gas_share(body.volume.hu, body.lungs > 0, spacing) == 0.0
