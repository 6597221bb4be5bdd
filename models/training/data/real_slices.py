"""Single slices for the bank: many scanners, untouched and with inserted lesions, and real disease with its outlines.

``python -m models.training.data.real_slices BANK --network models/lesions-all.json`` fills ``BANK/tcga`` (slices of
``tcga-lung-slices`` that were looked at and are free of interstitial disease, each also with three inserted mixtures;
abdomens, in which nothing is lung) and ``BANK/readers`` (every second MedSeg slice; the other half is the test). Lungs
are those that the given network sees, without large dense parts (dome, heart, masses), and with the reader's lesions.
"""

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from models.training.data.bank import write_block
from models.training.data.cases import DATA, slice_hu
from models.training.data.draw import REAL, SLICES
from models.training.data.reader_masks import MEDSEG, SLICE_MM, reader_slices
from models.training.data.synthesis import LEFT_BIT, RIGHT_BIT, Block, draw_severity
from sscild_desktop.core.analysis.body_box import Box, body_box
from sscild_desktop.core.analysis.prepare import SliceSpec, prepare_around, resample_slices
from sscild_desktop.core.classes import Lesion
from sscild_desktop.core.inference import Network, load_card, open_network
from sscild_desktop.core.inference.sessions import as_input
from sscild_desktop.core.phantom.lesion_plans import draw_plans
from sscild_desktop.core.phantom.lesions import READERS, insert_lesions
from sscild_desktop.core.volume import Geometry, Volume

CLEAN = (
    "17-Z013-0054", "17-Z017-0048", "17-Z021-0007", "17-Z021-0049", "17-Z029-0014", "17-Z039-0004",
    "17-Z050-0020", "17-Z051-0059", "17-Z051-0069", "17-Z054-0003", "17-Z059-0023", "34-A5IX-0060",
    "34-A5IX-0075", "92-7341-0038", "92-8064-0064", "92-8064-0081", "60-2715-0008", "34-5234-0089",
)  # fmt: skip
ABDOMEN = ("17-Z031-0016", "17-Z050-0084", "17-Z062-0079", "60-2722-0078", "92-7340-0087", "60-2724-0082")
"""Slices that were looked at; those of four further patients (``CHOOSING``) choose, the others are unused."""

CHOOSING = ("17-Z052-0021", "34-5236-0035", "17-Z034-0000", "51-6867-0018")
"""Slices of patients that no training sees."""

MIXTURES, CHOOSING_MIXTURES = 3, 6
DENSE_HU, DENSE_OPENING = -150, 4
"""Denser parts that survive an opening of that many pixels of 1.25 mm are dome, heart or mass, not lung."""

SEED, CHOOSING_SEED = 3, 77


def at_network_size(hu: NDArray[np.float32], spacing_yx: tuple[float, float]) -> NDArray[np.float32]:
    """(y, x) HU or mask cut to the box of the body and resampled to the networks' 1.25 mm."""
    return _resampled(hu, spacing_yx, body_box(np.asarray(hu, np.int16)))


def _resampled(plane: NDArray[np.generic], spacing_yx: tuple[float, float], box: Box) -> NDArray[np.float32]:
    cut = plane[box.y0 : box.y1, box.x0 : box.x1][None].astype(np.float32)
    whole = Box(0, box.y1 - box.y0, 0, box.x1 - box.x0)
    return resample_slices(cut, spacing_yx, whole, SliceSpec().spacing_mm)[0]


def sides_seen(hu: NDArray[np.float32], network: Network) -> NDArray[np.uint8]:
    """Bits of the right and left lung that a network sees in a (y, x) slice at 1.25 mm, without large dense parts."""
    spec = SliceSpec.from_card(network.card.input)
    whole = Box(0, hu.shape[0], 0, hu.shape[1])
    geometry = Geometry((1, *hu.shape), (SLICE_MM, spec.spacing_mm, spec.spacing_mm), (0.0, 0.0, 0.0))
    plane, _ = prepare_around(Volume(hu[None].astype(np.int16), geometry), [0], whole, spec)
    lungs = network.run({network.card.input.name: as_input(plane)})["lungs"][0, :, : hu.shape[0], : hu.shape[1]]
    bits = np.where(lungs[0] > 0.5, RIGHT_BIT, np.where(lungs[1] > 0.5, LEFT_BIT, 0)).astype(np.uint8)
    bits[ndimage.binary_opening(hu > DENSE_HU, iterations=DENSE_OPENING)] = 0
    return bits


def scanner_slices(network: Network) -> list[Block]:
    """Slices of many scanners: untouched, with inserted lesions, and abdomens."""
    blocks = list[Block]()
    for name in CLEAN + ABDOMEN:
        hu, slice_mm = _read(name)
        bits = np.zeros(hu.shape, np.uint8) if name in ABDOMEN else sides_seen(hu, network)
        blocks.append(_block(hu, bits))
        if name in CLEAN:
            seeds = [(SEED, len(blocks) + mixture) for mixture in range(MIXTURES)]
            blocks += _with_lesions(hu, bits, slice_mm, seeds)
    return blocks


def choosing_slices(network: Network) -> list[Block]:
    """Slices of patients that no training sees, each with several mixtures of inserted lesions."""
    blocks = list[Block]()
    for number, name in enumerate(CHOOSING):
        hu, slice_mm = _read(name)
        seeds = [(CHOOSING_SEED, number, mixture) for mixture in range(CHOOSING_MIXTURES)]
        blocks += _with_lesions(hu, sides_seen(hu, network), slice_mm, seeds)
    return blocks


def _read(name: str) -> tuple[NDArray[np.float32], float]:
    """HU of a slice at the networks' size, and its thickness."""
    import pydicom

    found = pydicom.dcmread(DATA / "ct" / "tcga-lung-slices" / f"TCGA-{name}.dcm")
    rows, columns = (float(value) for value in found.PixelSpacing)
    return at_network_size(slice_hu(found).astype(np.float32), (rows, columns)), float(found.SliceThickness)


def _with_lesions(
    hu: NDArray[np.float32], bits: NDArray[np.uint8], slice_mm: float, seeds: list[tuple[int, ...]]
) -> list[Block]:
    lungs = np.where(bits == RIGHT_BIT, 1, np.where(bits == LEFT_BIT, 2, 0)).astype(np.uint8)[None]
    solid, mm = np.rint(hu).astype(np.int16)[None], SliceSpec().spacing_mm
    blocks = []
    for seed in seeds:
        rng = np.random.default_rng(seed)
        plans = draw_plans(rng, draw_severity(rng))
        painted, marks = insert_lesions(solid, lungs, (slice_mm, mm, mm), rng, plans=plans, truth=READERS)
        blocks.append(_block(painted[0], marks[0] | bits))
    return blocks


def outlined_slices(network: Network) -> list[Block]:
    """Real ground-glass and consolidation; what a reader marked is lung, of the side that is nearest."""
    blocks = list[Block]()
    for one in reader_slices(is_test=False):
        if one.case != MEDSEG:
            continue
        box, spacing = body_box(one.volume.hu[0]), one.volume.geometry.spacing
        hu = _resampled(one.volume.hu[0], (spacing[1], spacing[2]), box)
        glass, solid = (_resampled(one.lesions[0] == k, (spacing[1], spacing[2]), box) >= 0.5 for k in (1, 2))
        bits = sides_seen(hu, network)
        if bits.any():
            nearest = ndimage.distance_transform_edt(bits == 0, return_distances=False, return_indices=True)
            bits = np.where((glass | solid) & (bits == 0), bits[tuple(nearest)], bits)
        bits = bits | np.where(glass, Lesion.GGO, 0) | np.where(solid, Lesion.CONSOLIDATION, 0)
        blocks.append(_block(hu, bits.astype(np.uint8)))
    return blocks


def _block(hu: NDArray[np.generic], bits: NDArray[np.uint8]) -> Block:
    return Block(np.clip(hu, -1200, 1500).astype(np.int16)[None], bits[None])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bank", type=Path)
    parser.add_argument("--network", type=Path, required=True, help="card of a lesion network that also marks lungs")
    args = parser.parse_args()
    network = open_network(load_card(args.network), "cpu")
    for source, blocks in ((SLICES, scanner_slices(network)), (REAL, outlined_slices(network))):
        (args.bank / source).mkdir(parents=True, exist_ok=True)
        for number, block in enumerate(blocks):
            write_block(args.bank / source / f"{number:04d}.npz", block)


if __name__ == "__main__":
    main()
