"""Slices taken together: the highest, the lowest or the mean HU across a slab, for display."""

import numpy as np
from numpy.typing import NDArray

Block = NDArray[np.int16]


def project(block: Block, axis: int, kind: str) -> Block:
    """The plane of HU of a block of slices along ``axis``; ``kind`` is 'mip', 'minip' or 'mean' (rounded)."""
    if axis == 2:
        block = np.ascontiguousarray(block)  # read once along memory, else each voxel costs a line of the cache
    if kind == "mean":
        total = block.sum(axis=axis, dtype=np.int32)
        count = np.int32(block.shape[axis])
        return np.asarray((2 * total + count) // (2 * count)).astype(np.int16)
    found: Block = block.max(axis=axis) if kind == "mip" else block.min(axis=axis)
    return found
