"""Draws the twenty test slices of readers' masks whose extent a network misses most, to be looked at.

``python -m models.training.measuring.worst --card models/lesions-all.json --out DIR`` marks every slice as the program
does and writes contact sheets of ten into DIR: the grey slice with the lungs by the program in grey, the reader's
lesions in blue and the program's in orange. Readers' pictures do not belong into the project, so DIR lies outside.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.training.data.reader_masks import ReaderSlice, reader_slices
from models.training.measuring.outlines import LUNGS, OURS, READER, draw, fit
from models.training.shipping.export import MODELS
from sscild_desktop.core.analysis.one_slice import marked_slice
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.inference import Network, load_card, open_network

COUNT, SHEET, COLUMNS = 20, 10, 5
INCHES, DOTS = (20.0, 9.0), 100
WINDOW_HU = (-1150.0, 250.0)

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Compared:
    """A slice with TOT by the reader and by the program in percent, each of its own lungs."""

    title: str
    hu: NDArray[np.int16]
    lungs: Mask
    reader: Mask
    ours: Mask
    drawn: float
    found: float

    @property
    def error(self) -> float:
        """In points."""
        return self.found - self.drawn


def compared(index: int, one: ReaderSlice, network: Network) -> Compared:
    """The slice as the program marks it. Where no reader drew lungs, they are the program's with the reader's lesions.

    Raises InputRefused where the program finds too little lung.
    """
    lungs, ours = (mask[0] > 0 for mask in marked_slice(one.volume, network))
    reader = one.lesions[0] > 0
    of = lungs | reader if one.lungs is None else one.lungs[0] | reader
    drawn, found = 100.0 * float(reader[of].mean()), 100.0 * float(ours[lungs].mean())
    return Compared(f"{index}: {one.case}", one.volume.hu[0], lungs, reader, ours, drawn, found)


def all_compared(network: Network) -> Iterator[Compared]:
    """Every slice of the test; of what the program refuses it says so."""
    for index, one in enumerate(reader_slices(is_test=True)):
        try:
            yield compared(index, one, network)
        except InputRefused as reason:
            print(f"{index}: {one.case} refused: {reason}", flush=True)


def worst(slices: Iterator[Compared], count: int = COUNT) -> list[Compared]:
    """Those with the largest errors, the largest first."""
    return sorted(slices, key=lambda one: -abs(one.error))[:count]


def write_sheet(slices: list[Compared], to: Path) -> None:
    """A contact sheet."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, grid = pyplot.subplots(SHEET // COLUMNS, COLUMNS, figsize=INCHES, dpi=DOTS, squeeze=False)
    for axes in grid.ravel():
        axes.axis("off")
    for axes, one in zip(grid.ravel(), slices, strict=False):
        axes.imshow(one.hu, cmap="gray", vmin=WINDOW_HU[0], vmax=WINDOW_HU[1])
        for mask, colour in ((one.lungs, LUNGS), (one.reader, READER), (one.ours, OURS)):
            draw(axes, mask, colour, 1.0)
        fit(axes, one.lungs | one.reader, f"{one.title}, reader {one.drawn:.1f} %, program {one.found:.1f} %")
    figure.tight_layout(pad=0.4)
    figure.savefig(to)
    pyplot.close(figure)


def folder_outside(path: Path) -> Path:
    """The folder, made. Ends with a sentence where it lies in the project."""
    if MODELS.parent in (path.resolve(), *path.resolve().parents):
        raise SystemExit(f"{path} lies in the project, where readers' pictures do not belong; choose a folder outside.")
    path.mkdir(parents=True, exist_ok=True)
    return path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--card", type=Path, default=MODELS / "lesions-all.json")
    parser.add_argument("--out", type=Path, required=True, help="folder outside the project")
    args = parser.parse_args()
    folder = folder_outside(args.out)
    chosen = worst(all_compared(open_network(load_card(args.card), "cpu", 1)))
    for one in chosen:
        print(f"{one.title}: reader {one.drawn:.1f} %, program {one.found:.1f} %, {one.error:+.1f} points")
    for first in range(0, len(chosen), SHEET):
        write_sheet(chosen[first : first + SHEET], folder / f"worst-{args.card.stem}-{first // SHEET + 1}.png")


if __name__ == "__main__":
    main()
