"""TOT, GG and RET of slices by any network: in slabs with inserted lesions, by readers, in lungs without disease.

``python -m models.training.measuring.slab_scores --kept FOLDER --card models/goh-scores.json [--write]`` measures the
shipped file on the cases of the test, once a version: error, bias, linear κ and Spearman's ρ of the slabs' slices,
with an interval of the error over slabs, and the same of slices with up to 30 % disease, as clinics mostly see. A
network of masks is measured by the extents of what the program marks.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.training.data.cases import CHOOSING_CHESTS, DATA, TEST_CHESTS, undiseased
from models.training.data.reader_masks import COVID, MEDSEG, reader_slices
from models.training.measuring.class_maps import cleaned
from models.training.measuring.counting import CLINICAL_PERCENT, extents, interval, orders, pattern_errors
from models.training.measuring.drawings import lungs_of, stem_of
from models.training.measuring.slabs import TRUTHS, Slab, slabs
from models.training.shipping.cards import BY_PATIENT, CLINICAL, READERS, SLAB_SCORES, THICK, UNTOUCHED, rounded, write
from models.training.shipping.export import MODELS
from sscild_desktop.core.analysis.lesions.marking import mark
from sscild_desktop.core.analysis.lungs.finding import find_lungs
from sscild_desktop.core.analysis.scores.scores import score_slices
from sscild_desktop.core.classes import PATTERNS
from sscild_desktop.core.dicom import choose, load, scan
from sscild_desktop.core.inference import Network, load_card, open_network
from sscild_desktop.core.volume import Volume

SMALLEST_LUNG_MM2 = 2000.0
"""Lung in a slice that is compared; the program scores smaller ones too."""

BATCH = 8

APART_MM = 5.0
"""Slices of a slab that are compared lie so far apart: neighbours say nearly the same."""

DIGITS = 2
"""Of kappa and of points on a card."""

PARTS = ("slabs", "readers", "untouched")
"""What is measured."""

Rows = NDArray[np.float64]
"""(slices, 6): TOT, GG, RET found, and true."""


def found_patterns(volume: Volume, lungs: NDArray[np.uint8], slices: Sequence[int], network: Network) -> Rows:
    """(slices, 3) TOT, GG and RET in percent of these lungs."""
    if network.card.gives("scores"):
        parts = [slices[first : first + BATCH] for first in range(0, len(slices), BATCH)]
        scores = [one for part in parts for one in score_slices(volume, lungs, part, network)]
        return np.asarray([[getattr(one, key) for key in PATTERNS] for one in scores])
    seen = mark(volume, min(slices), max(slices) + 1, network)
    return patterns_of(cleaned(seen.lesions, lungs, volume.geometry.spacing), lungs, slices)


def patterns_of(bits: NDArray[np.uint8], lungs: NDArray[np.uint8], slices: Sequence[int]) -> Rows:
    """The same of a mask."""
    rows = [extents(bits[index], lungs[index] > 0) for index in slices]
    return np.asarray([[row[key] for key in PATTERNS] for row in rows])


def slices_with_lung(volume: Volume, lungs: NDArray[np.uint8], apart_mm: float = 0.0) -> list[int]:
    slice_mm, *yx = volume.geometry.spacing
    area_mm2 = np.count_nonzero(lungs, axis=(1, 2)) * yx[0] * yx[1]
    return [int(one) for one in np.flatnonzero(area_mm2 >= SMALLEST_LUNG_MM2)[:: max(1, round(apart_mm / slice_mm))]]


def rows_of(slab: Slab, network: Network) -> Rows:
    chosen = slices_with_lung(slab.volume, slab.lungs, APART_MM)
    found = found_patterns(slab.volume, slab.lungs, chosen, network)
    return np.hstack([found, patterns_of(slab.bits, slab.lungs, chosen)])


def figures(slabs_rows: list[Rows]) -> dict[str, Any]:
    """Error, bias and kappa of each pattern over the slices of all slabs, and over those with up to 30 %."""
    few = [rows[rows[:, len(PATTERNS)] <= CLINICAL_PERCENT] for rows in slabs_rows]
    few = [rows for rows in few if len(rows)]
    return {**_figures(slabs_rows), CLINICAL: _figures(few)}


def _figures(slabs_rows: list[Rows]) -> dict[str, Any]:
    rows = np.concatenate(slabs_rows)
    found: dict[str, Any] = {"slices": len(rows)}
    for index, key in enumerate(PATTERNS):
        own, true = index, index + len(PATTERNS)
        found[key] = pattern_errors(rows[:, own], rows[:, true])
        errors = [np.abs(part[:, own] - part[:, true]) for part in slabs_rows]
        low, high = interval([one.sum() for one in errors], [len(one) for one in errors])
        found[key] |= {"error, low": low, "error, high": high}
    return found


def of_readers(network: Network, kept: Path, for_lungs: Network) -> tuple[dict[str, float], dict[str, float]]:
    """Error and bias of TOT in the readers' slices of the test, of GG in those that have it; κ and ρ of TOT."""
    rows: dict[str, list[NDArray[np.float64]]] = {}
    for index, one in enumerate(reader_slices(is_test=True)):
        lungs = lungs_of(one, kept / "lungs" / f"{stem_of(index, one, is_test=True)}.npy", for_lungs) | (
            one.lesions > 0
        )
        if not slices_with_lung(one.volume, lungs.astype(np.uint8)):
            continue
        found = found_patterns(one.volume, lungs.astype(np.uint8), [0], network)[0]
        true = 100.0 * np.asarray([np.mean(one.lesions[lungs] > 0), np.mean(one.lesions[lungs] == 1)])
        rows.setdefault(MEDSEG if one.has_classes else COVID, []).append(np.stack([found[:2], true]))
    said, order = dict[str, float](), dict[str, float]()
    for name, both in rows.items():
        found, true = np.stack(both, 1)
        order |= orders(name, found[:, 0], true[:, 0])
        for index, pattern in enumerate(("TOT", "GG")[: 2 if name == MEDSEG else 1]):
            values = found[:, index] - true[:, index]
            said |= {f"{name}, {pattern} error": float(np.abs(values).mean())}
            said |= {f"{name}, {pattern} bias": float(values.mean())}
    return said, order


def false_p95(network: Network, chest: str) -> float:
    """95th percentile over slices of TOT in a chest without disease, or in its lung without a tumour."""
    volume = load(choose(scan([DATA / "ct" / chest])).series)
    labels = find_lungs(volume).labels
    lungs = np.where(undiseased(chest, labels), labels, 0).astype(np.uint8)
    return float(np.percentile(found_patterns(volume, lungs, slices_with_lung(volume, lungs), network)[:, 0], 95))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kept", type=Path, required=True, help="folder with slabs/ and lungs/")
    parser.add_argument("--card", type=Path, default=MODELS / "goh-scores.json")
    parser.add_argument("--parts", nargs="*", choices=PARTS, default=list(PARTS), help="some is measured elsewhere too")
    parser.add_argument("--write", action="store_true", help="put what was found on the card")
    args = parser.parse_args()
    network = open_network(load_card(args.card), "cpu", 1)
    found: dict[str, Any] = {}
    for truth in TRUTHS if "slabs" in args.parts else ():
        chosen = [one for one in slabs(TEST_CHESTS, truth, args.kept / "slabs") if one.is_mixed]
        found[SLAB_SCORES[truth]] = rounded(figures([rows_of(slab, network) for slab in chosen]), DIGITS)
    if "readers" in args.parts:
        for_lungs = open_network(load_card(MODELS / "lesions-all.json"), "cpu", 1)
        said, order = of_readers(network, args.kept, for_lungs)
        found |= {READERS: rounded(said, DIGITS), BY_PATIENT: rounded(order)}
    if "untouched" in args.parts:
        found[UNTOUCHED] = {chest: round(false_p95(network, chest), 1) for chest in TEST_CHESTS}
        found[THICK] = round(false_p95(network, CHOOSING_CHESTS[0]), 1)
    print(json.dumps({f"{network.card.name} {network.use.version}": found}, indent=1))
    if args.write:
        write(args.card.stem, args.card.parent, lambda card: card["measured"].update(found))


if __name__ == "__main__":
    main()
