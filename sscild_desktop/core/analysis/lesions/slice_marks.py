"""Runs a lesion network of slices: prepare, run, put back on the CT, a few slices at a time and as many at once as can.

Each slice is marked for itself, so that it does not matter in which order, and marking may begin before the lungs are
known: ``MarkingAhead`` does so where a core would be idle.
"""

import logging
from collections.abc import Callable, Sequence
from threading import Event, Thread
from types import TracebackType

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.body_box import box_of
from sscild_desktop.core.analysis.lesions.lesion_volume import TEXT
from sscild_desktop.core.analysis.lesions.network_masks import (
    LESIONS,
    LUNGS,
    NetworkMasks,
    Outputs,
    ends_of,
    lesion_bits,
    lung_labels,
    refuse_uniform,
)
from sscild_desktop.core.analysis.lungs.lung_grid import AIR_LIMIT_HU
from sscild_desktop.core.analysis.morphology import coarse, enclosed
from sscild_desktop.core.analysis.prepare import Placement, SliceSpec, prepare_around
from sscild_desktop.core.errors import Cancelled, ModelRefused
from sscild_desktop.core.inference.batches import run_in_batches
from sscild_desktop.core.inference.sessions import Network, as_input
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.volume import Volume

log = logging.getLogger(__name__)

BATCH = 4
"""Slices in work at once: on a CPU the maps of eight no longer fit its cache (5 to 10 % slower, the same to the last
bit)."""

SURE_STEP, SURE_SHARE = 8, 0.5
"""A slice surely shows lung where its air inside the body, seen on every eighth pixel, is at least this share of that
of the slice with the most."""


class SliceMarks:
    """What a network marks in a volume, slice after slice; those that were made are not made again."""

    def __init__(self, volume: Volume, network: Network) -> None:
        self.network = network
        self.masks = NetworkMasks.empty(volume.hu.shape)
        self._volume = volume
        self._spec, self._box = SliceSpec.from_card(network.card.input), box_of(volume)
        self._ends: dict[int, tuple[float, float]] = {}

    def make(self, slices: Sequence[int], report: Report = silent, lanes: int = 0) -> None:
        """Marks these slices; ``lanes`` at once if not as many as the network has."""
        card, waiting = self.network.card, [index for index in slices if index not in self._ends]
        places: dict[int, Placement] = {}
        kept: dict[int, NDArray[np.float32]] = {}

        def inputs(first: int, end: int) -> dict[str, NDArray[np.float32]]:
            prepared, places[first] = prepare_around(self._volume, waiting[first:end], self._box, self._spec, kept)
            return {card.input.name: as_input(prepared)}

        def put_back(first: int, end: int, outputs: Outputs) -> tuple[float, float]:
            place = places.pop(first)
            for offset, index in enumerate(waiting[first:end]):
                if card.gives(LUNGS):
                    self.masks.lungs[index] = lung_labels(outputs[LUNGS][offset], place, card)
                self.masks.lesions[index] = lesion_bits(outputs[LESIONS][offset], place, card)
            return ends_of(outputs)

        batches = run_in_batches(self.network, len(waiting), inputs, put_back, BATCH, report, TEXT, lanes)
        for first, end, ends in batches:
            self._ends.update(dict.fromkeys(waiting[first:end], ends))

    def only(self, slices: Sequence[int]) -> NetworkMasks:
        """The masks of these slices, the others empty. Raises ModelRefused if the same was said everywhere."""
        for index in set(range(len(self._volume.hu))) - set(slices):
            self.masks.lungs[index] = self.masks.lesions[index] = 0
        refuse_uniform([self._ends[index] for index in slices], self.network.card)
        return self.masks


def mark_slices(
    volume: Volume, slices: Sequence[int], network: Network, report: Report = silent, begun: SliceMarks | None = None
) -> NetworkMasks:
    """Runs the network on these slices of the volume that are not ``begun``; the others stay empty."""
    marks = begun or SliceMarks(volume, network)
    marks.make(slices, report)
    return marks.only(slices)


def surely_lung(hu: NDArray[np.int16]) -> list[int]:
    """Slices that show much air inside the body; those of bowel may be among them."""
    air = np.count_nonzero(enclosed(coarse(hu, SURE_STEP) < AIR_LIMIT_HU), axis=(1, 2))
    return [int(index) for index in np.flatnonzero(air > SURE_SHARE * air.max())]


class MarkingAhead:
    """While it is entered, ``first`` is done and then slices that surely show lung are marked, in another thread.

    Marking takes all lanes but one, or with a single lane that. Leaving waits for ``first``, unless an error leaves.
    What goes wrong here is met again by who needs it.
    """

    def __init__(self, volume: Volume, opened: Callable[[], Network], first: Callable[[Report], None]) -> None:
        self.marks: SliceMarks | None = None
        self._volume, self._opened, self._first = volume, opened, first
        self._is_left, self._is_given_up = Event(), Event()
        self._thread = Thread(target=self._work)

    def __enter__(self) -> "MarkingAhead":
        self._thread.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._is_left.set()
        if error is not None:
            self._is_given_up.set()
        self._thread.join()

    def _work(self) -> None:
        try:
            self._first(_until(self._is_given_up))
            if not self._is_left.is_set():
                self._mark()
        except (Cancelled, ModelRefused, MemoryError):
            return
        except Exception:
            log.exception("Marking ahead ended")

    def _mark(self) -> None:
        self.marks = SliceMarks(self._volume, self._opened())
        lanes = max(self.marks.network.lanes - 1, 1)
        self.marks.make(surely_lung(self._volume.hu), _until(self._is_left), lanes)


def _until(ended: Event) -> Report:
    """Asked from time to time, it ends what asks once ``ended`` is set."""

    def report(_fraction: float, _text: str) -> None:
        if ended.is_set():
            raise Cancelled

    return report
