"""PDF files read as a reader would: their text, their fonts, a picture of a page."""

import ctypes

import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray
from pypdfium2 import raw


def texts(content: bytes) -> list[str]:
    """The text of each page."""
    with pdfium.PdfDocument(content) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def picture(content: bytes, page: int = 0, pixels_per_mm: float = 2.0) -> NDArray[np.uint8]:
    """A page as (rows, columns, 3)."""
    with pdfium.PdfDocument(content) as document:
        return np.array(document[page].render(scale=pixels_per_mm * 25.4 / 72.0).to_numpy()[..., :3])


def fonts(content: bytes) -> dict[str, bool]:
    """Every font of the text by name, and whether it is embedded."""
    found = {}
    with pdfium.PdfDocument(content) as document:
        for page in document:
            for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
                font = raw.FPDFTextObj_GetFont(one.raw)
                name = ctypes.create_string_buffer(100)
                raw.FPDFFont_GetBaseFontName(font, name, 100)
                found[name.value.decode()] = bool(raw.FPDFFont_GetIsEmbedded(font))
    return found
