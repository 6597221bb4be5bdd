"""Copies of a mask that another thread makes while the reader goes on: a slice is set aside before it changes."""

from threading import Lock
from weakref import WeakSet

import numpy as np

from sscild_desktop.core.corrections.difference import Array


class Copy:
    """What a mask was when this was made; ``__call__`` makes it into an array, once, in any thread."""

    def __init__(self, mask: Array) -> None:
        self._mask, self._lock = mask, Lock()
        self._aside: dict[int, Array] = {}
        self._next = 0
        self._made: Array | None = None

    def set_aside(self, slices: slice) -> None:
        """These slices are about to change."""
        with self._lock:
            for z in range(max(slices.start, self._next), slices.stop):
                if z not in self._aside:
                    self._aside[z] = self._mask[z].copy()

    def __call__(self) -> Array:
        if self._made is None:
            made = np.empty_like(self._mask)
            for z in range(len(made)):
                with self._lock:  # held for one slice: the window does not wait for the others
                    made[z] = self._aside.pop(z) if z in self._aside else self._mask[z]
                    self._next = z + 1
            self._made = made
        return self._made


class Copied:
    """A mask that changes in place, with the copies of it that somebody may still want."""

    def __init__(self, mask: Array) -> None:
        self.mask = mask
        self._copies: WeakSet[Copy] = WeakSet()

    def copy(self) -> Copy:
        made = Copy(self.mask)
        self._copies.add(made)
        return made

    def put(self, box: tuple[slice, slice, slice], values: Array) -> None:
        """Change what lies in the box."""
        for one in self._copies:
            one.set_aside(box[0])
        self.mask[box] = values
