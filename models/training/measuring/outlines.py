"""Draws readers' outlines of real disease beside those of the shipped network: lines alone, no pixel of a CT.

``python -m models.training.measuring.outlines --to FILE.png`` takes ten of the 25 slices of MedSeg that no network
learnt from, evenly spread and not chosen, marks them as the program does and draws the borders: lungs by the program
in grey, the reader's lesions in blue, the program's in orange. MedSeg's slices and masks are CC0 at their source.
"""

import argparse
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from models.training.data.reader_masks import MEDSEG, reader_slices
from sscild_desktop.core.agreement import dice
from sscild_desktop.core.analysis.one_slice import marked_slice
from sscild_desktop.core.inference import load_card, open_network

COUNT, COLUMNS = 10, 5
READER, OURS, LUNGS = "#2563eb", "#ea580c", "#9ca3af"
SMOOTH_PX = 1.0
INCHES, DOTS, COLOURS = (9.0, 4.0), 100, 32

Mask = NDArray[np.bool_]


def draw(axes: Any, mask: Mask, colour: str, width: float) -> None:
    """The border of a mask, drawn with a little smoothing."""
    if mask.any():
        field = ndimage.gaussian_filter(mask.astype(np.float32), SMOOTH_PX)
        axes.contour(field, levels=[0.5], colors=colour, linewidths=width)


def fit(axes: Any, area: Mask, title: str) -> None:
    """Show this part alone, with a title."""
    rows, columns = (np.flatnonzero(area.any(axis)) for axis in (1, 0))
    axes.set(xlim=(columns[0] - 4, columns[-1] + 4), ylim=(rows[-1] + 4, rows[0] - 4), aspect="equal")
    axes.set_title(title, fontsize=8)
    axes.axis("off")


def main() -> None:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot
    from PIL import Image

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--to", type=Path, required=True)
    args = parser.parse_args()
    network = open_network(load_card("lesions-all"), "cpu", 1)
    slices = [one for one in reader_slices(is_test=True) if one.case == MEDSEG]
    chosen = [slices[index] for index in np.linspace(0, len(slices) - 1, COUNT).round().astype(int)]
    figure, grid = pyplot.subplots(COUNT // COLUMNS, COLUMNS, figsize=INCHES, dpi=DOTS)
    for axes, one in zip(grid.ravel(), chosen, strict=True):
        lungs, ours = (mask[0] > 0 for mask in marked_slice(one.volume, network))
        reader = one.lesions[0] > 0
        for mask, colour, width in ((lungs, LUNGS, 0.8), (reader, READER, 1.2), (ours, OURS, 1.2)):
            draw(axes, mask, colour, width)
        both = dice(reader, ours)
        fit(axes, lungs | reader, f"Dice {both:.2f}")
        print(f"Dice {both:.2f}", flush=True)
    figure.tight_layout(pad=0.4)
    drawn = BytesIO()
    figure.savefig(drawn)
    Image.open(drawn).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(args.to, optimize=True)


if __name__ == "__main__":
    main()
