"""The voxels of an image file as they are stored, read apart from the program."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.decoding.children import borrowed
from sscild_desktop.core.dicom.images.header import ImageHeader


@contextmanager
def planes(
    path: Path, header: ImageHeader, first: int, count: int, stop: Event | None = None
) -> Iterator[NDArray[Any]]:
    """Stored values (slice, row, column) of so many planes, good for the while; with channels as a last axis.

    Raises NotUsable where the file has fewer voxels or is damaged, Stopped where ``stop`` is set meanwhile.
    """
    columns, rows, _slices = header.shape
    shape = (count, rows, columns) if header.channels == 1 else (count, rows, columns, header.channels)
    plane = columns * rows * header.channels * header.kind.itemsize
    source = header.source(path)
    with borrowed() as child:
        data = child.voxels(source, first * plane, count * plane, stop)
        yield np.frombuffer(data, header.kind).reshape(shape)
