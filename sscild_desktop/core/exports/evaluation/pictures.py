"""Slices with the borders of reader and program, and beside them the map of what one of the two marked alone."""

from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import Colour
from sscild_desktop.core.evaluate.evaluation import Evaluation
from sscild_desktop.core.evaluate.labels import CLASS_NAMES, LUNGS, TOTAL
from sscild_desktop.core.exports.evaluation.drawing import latin
from sscild_desktop.core.volume import lung_grey

READER: Colour = (240, 228, 66)
PROGRAM: Colour = (86, 180, 233)
BOTH: Colour = (0, 158, 115)
"""The reader's border and what the reader marked alone (false negative); the program's (false positive); both."""

LEGEND = (
    ("Reader (alone: missed by the program)", READER),
    ("Program (alone: not marked by the reader)", PROGRAM),
    ("Both", BOTH),
)

ENLARGED, MARGIN, STRIP = 2, 12, 44
SLICES = 5


def shown_key(found: Evaluation) -> str:
    """The class of the pictures: all lesions, else the first kind of lesion, else what was compared at all."""
    keys = found.keys
    return TOTAL if TOTAL in keys else next((key for key in keys if key != LUNGS), next(iter(keys), ""))


def agreement_codes(found: Evaluation, key: str) -> NDArray[np.uint8]:
    """0 nobody, 1 the program alone, 2 the reader alone, 3 both; (z, y, x)."""
    return found.program.region(key).astype(np.uint8) | (found.reader.region(key).astype(np.uint8) << np.uint8(1))


def telling_slices(codes: NDArray[np.uint8]) -> tuple[int, ...]:
    """Slices from caudal to cranial: where the lesions lie, and the one with most disagreement."""
    marked = np.array([np.count_nonzero(one) for one in codes], np.float64)
    if not marked.any():
        return ()
    apart = np.array([np.count_nonzero((one == 1) | (one == 2)) for one in codes])
    share = np.cumsum(marked) / marked.sum()
    spread = {int(np.searchsorted(share, at)) for at in (np.arange(SLICES - 1) + 0.5) / (SLICES - 1)}
    return tuple(sorted(spread | {int(apart.argmax())}))


def slice_picture(hu: NDArray[np.int16], codes: NDArray[np.uint8], spacing: tuple[float, float], caption: str) -> bytes:
    """One axial slice as PNG: borders on the left, map on the right, legend below; ``spacing`` (row, column) in mm."""
    from PIL import Image

    box = _box(codes, hu)
    grey = lung_grey(hu[box]).astype(np.uint8)
    borders, areas = (np.repeat(np.repeat(np.stack([grey] * 3, -1), ENLARGED, 0), ENLARGED, 1) for _ in range(2))
    large = np.repeat(np.repeat(codes[box], ENLARGED, 0), ENLARGED, 1)
    for bit, colour in ((2, READER), (1, PROGRAM)):
        borders[_rim((large & bit) > 0)] = colour
    for code, colour in ((1, PROGRAM), (2, READER), (3, BOTH)):
        where = large == code
        opacity = 0.35 if code == 3 else 0.75
        areas[where] = (areas[where] * (1 - opacity) + np.array(colour) * opacity).astype(np.uint8)
    both = Image.fromarray(np.concatenate([borders, areas], 1))
    tall = round(both.height * spacing[0] / spacing[1])
    both = both.resize((both.width, tall)) if tall != both.height else both
    return _with_legend(both, caption)


def _box(codes: NDArray[np.uint8], hu: NDArray[np.int16]) -> tuple[slice, slice]:
    """The body of the slice, or what was marked, with a margin."""
    there = (hu > -400) | (codes > 0)
    rows, columns = np.flatnonzero(there.any(1)), np.flatnonzero(there.any(0))
    if not len(rows):
        return slice(None), slice(None)
    top, left = max(0, rows[0] - MARGIN), max(0, columns[0] - MARGIN)
    return slice(int(top), int(rows[-1]) + MARGIN), slice(int(left), int(columns[-1]) + MARGIN)


def _rim(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    inner = np.zeros_like(mask)
    middle = mask[1:-1, 1:-1] & mask[:-2, 1:-1] & mask[2:, 1:-1] & mask[1:-1, :-2] & mask[1:-1, 2:]
    inner[1:-1, 1:-1] = middle
    return np.asarray(mask & ~inner)


def _with_legend(picture: object, caption: str) -> bytes:
    from PIL import Image, ImageDraw, ImageFont

    assert isinstance(picture, Image.Image)
    whole = Image.new("RGB", (max(picture.width, 760), picture.height + STRIP), (16, 20, 26))
    whole.paste(picture, (0, 0))
    draw, font, x, y = ImageDraw.Draw(whole), ImageFont.load_default(13), 10.0, picture.height + 6
    draw.text((10, y), latin(caption), font=font, fill=(214, 220, 228))
    for text, colour in LEGEND:
        draw.rectangle((x, y + 21, x + 11, y + 32), fill=colour)
        draw.text((x + 17, y + 18), text, font=font, fill=(214, 220, 228))
        x += 40 + font.getlength(text)
    stream = BytesIO()
    whole.save(stream, "PNG", optimize=True)
    return stream.getvalue()


def slice_pictures(hu: NDArray[np.int16], found: Evaluation) -> dict[str, bytes]:
    """PNG by file name, 'slice-012.png' counted from 1; none where nothing was marked."""
    key = shown_key(found)
    if not key:
        return {}
    codes = agreement_codes(found, key)
    geometry = found.geometry
    pictures = {}
    for index in telling_slices(codes):
        caption = f"{CLASS_NAMES[key]}, slice {index + 1} of {len(codes)}, z {geometry.slice_z_mm(index):.1f} mm"
        picture = slice_picture(hu[index], codes[index], geometry.spacing[1:], caption)
        pictures[f"slice-{index + 1:03d}.png"] = picture
    return pictures
