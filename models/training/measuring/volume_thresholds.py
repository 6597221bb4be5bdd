"""Chooses the thresholds of ``lesions-volume``, as ``choose_thresholds`` does, on slabs: it sees stacks, not slices.

``python -m models.training.measuring.volume_thresholds --kept FOLDER [--write]``: quiet in three of the four chests
without disease that choose, and of these the best mean Dice of its classes in slabs of three chests with lesions
inserted anew as readers outline. Two of the chests were learnt from with other lesions, one never.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.training.data.cases import CHOOSING_CHESTS
from models.training.measuring.choose_thresholds import (
    CHESTS,
    best_thresholds,
    chests,
    measured,
    put_thresholds,
)
from models.training.measuring.class_maps import kept_maps
from models.training.measuring.counting import ANY
from models.training.measuring.drawings import INSERTED, Drawn
from models.training.measuring.slabs import slabs
from models.training.shipping.cards import write
from models.training.shipping.export import MODELS
from sscild_desktop.core.analysis.lesions.network_masks import marked_kinds
from sscild_desktop.core.classes import Lesion
from sscild_desktop.core.inference import Network, load_card, open_network

FROM = (
    "per class on four chests without disease (TOT p95 at most 4 % in three) and on slabs of three chests with lesions "
    "inserted as readers outline, of which one was never learnt from"
)


def exclusive(bits: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Lesions as the network names them: fibrosis goes before ground-glass, consolidation is none of its classes."""
    is_fibrosis = (bits & ANY["ret"]) > 0
    glass = np.where((bits & ANY["ggo"]) > 0, Lesion.GGO, 0)
    return np.where(is_fibrosis, Lesion.FIBROSIS, glass).astype(np.uint8)


def drawn_in_slabs(network: Network, kept: Path) -> Iterator[Drawn]:
    """Every slab of several lesions as this network sees it, on every second pixel."""
    for number, slab in enumerate(slabs(CHOOSING_CHESTS, "readers", kept / "slabs")):
        if not slab.is_mixed:
            continue
        lungs = slab.lungs > 0
        maps = kept_maps(kept / network.card.name / f"slab-{number:03d}.npz", slab.volume, lungs, network)
        part = np.s_[:, ::2, ::2]
        inside = lungs[part]
        yield Drawn(INSERTED, maps[:, *part][:, inside], exclusive(slab.bits[part][inside]), has_classes=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kept", type=Path, required=True, help="folder with slabs/, and for what the network answers")
    parser.add_argument("--models", type=Path, default=MODELS)
    parser.add_argument("--write", action="store_true", help="put the thresholds on the card")
    args = parser.parse_args()
    network = open_network(load_card("lesions-volume", args.models), "cpu", 1)
    kinds = marked_kinds(network.card)
    untouched, slices = list(chests(network, CHESTS, args.kept)), list(drawn_in_slabs(network, args.kept))
    shipped = {kind: round(100 * network.card.threshold(kind)) for kind in kinds}
    chosen = best_thresholds(untouched, slices, kinds, shipped)
    for at in (shipped, chosen):
        print(at, measured(slices, untouched, kinds, at), flush=True)
    if args.write:
        write(network.card.name, args.models, lambda card: put_thresholds(card, chosen, FROM))


if __name__ == "__main__":
    main()
