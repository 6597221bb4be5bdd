"""Two volumes moved as one: what is pointed at in one is found at the matching place of the other."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal

from sscild_desktop.core.compare import Match
from sscild_desktop.core.results import GohLevel
from sscild_desktop.core.volume import Geometry
from sscild_desktop.state.viewing import LESION_OVERLAYS, Overlay, ViewState

PRIOR, CURRENT = "prior", "current"
SIDES = (PRIOR, CURRENT)
Voxel = tuple[int, int, int]
Place = tuple[float, float, float]


@dataclass(frozen=True)
class Matching:
    """The matching place as a fractional voxel, and how far (mm) it lies above (+) or below (−) the scan, 0 inside."""

    voxel: Place
    beyond_mm: float


def other(side: str) -> str:
    return CURRENT if side == PRIOR else PRIOR


def beyond_mm(voxel: Place, geometry: Geometry) -> float:
    """How far a place lies above the first or below the last slice; 0 within."""
    last = geometry.shape[0] - 0.5
    outside = max(voxel[0] - last, 0.0) + min(voxel[0] + 0.5, 0.0)
    return outside * geometry.spacing[0]


class LinkedPair(QObject):
    """Holds the view state of both sides. ``moved`` comes once after every movement of either crosshair."""

    moved = Signal()
    link_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.states = {side: ViewState(self) for side in SIDES}
        self.levels: dict[str, tuple[GohLevel, ...]] = {side: () for side in SIDES}
        self.beyond = dict.fromkeys(SIDES, 0.0)
        self.match: Match | None = None
        self._is_linked = True
        self.reset_look()

    @property
    def is_linked(self) -> bool:
        """Whether the reader wants both sides to move together."""
        return self._is_linked

    @property
    def is_matched(self) -> bool:
        """Whether they can: linked, two volumes, a match."""
        return self._is_linked and self.match is not None and all(s.geometry is not None for s in self.states.values())

    def set_match(self, match: Match | None) -> None:
        """Another match; the prior goes to the place of the current."""
        self.match = match
        self._follow(CURRENT)

    def set_linked(self, is_linked: bool, leader: str = CURRENT) -> None:
        """Link or free the sides; when linked again, the other one goes to the place of ``leader``."""
        if is_linked != self._is_linked:
            self._is_linked = is_linked
            self.link_changed.emit(is_linked)
            self._follow(leader)

    def matching(self, side: str, voxel: Place) -> Matching | None:
        """The place on the other side that matches ``voxel`` of ``side``, None without a match."""
        here, there = self.states[side].geometry, self.states[other(side)].geometry
        if self.match is None or here is None or there is None:
            return None
        lps = here.index_to_patient(voxel)
        mapped = np.asarray(self.match.to_current(lps) if side == PRIOR else self.match.to_prior(lps), np.float64)
        if not np.isfinite(mapped).all():
            return None
        z, y, x = (float(i) for i in there.patient_to_index(mapped))
        return Matching((z, y, x), beyond_mm((z, y, x), there))

    def move(self, side: str, z: int, y: int, x: int) -> None:
        """Move the crosshair of one side; the other follows while they are linked."""
        self.states[side].set_crosshair(z, y, x)
        self._follow(side)

    def go_to_level(self, number: int) -> bool:
        """Each side to its own level ``number``, linked or not; False where no side has it."""
        found = {side: self._slice_of_level(side, number) for side in SIDES}
        leader = CURRENT if found[CURRENT] is not None else PRIOR
        leader_slice, other_slice = found[leader], found[other(leader)]
        if leader_slice is None:
            return False
        _, y, x = self.states[leader].crosshair
        if other_slice is None:
            self.move(leader, leader_slice, y, x)
            return True
        match = self.matching(leader, (leader_slice, y, x))
        self.states[leader].set_crosshair(leader_slice, y, x)
        _, y, x = _whole(match.voxel) if match is not None else self.states[other(leader)].crosshair
        self.states[other(leader)].set_crosshair(other_slice, y, x)
        self.beyond = dict.fromkeys(SIDES, 0.0)
        self.moved.emit()
        return True

    def _slice_of_level(self, side: str, number: int) -> int | None:
        return next((level.slice for level in self.levels[side] if level.level == number), None)

    def _follow(self, leader: str) -> None:
        """The other side goes to the matching place of the leader's crosshair."""
        self.beyond = dict.fromkeys(SIDES, 0.0)
        found = self.matching(leader, self.states[leader].crosshair) if self.is_matched else None
        if found is not None:
            self.beyond[other(leader)] = found.beyond_mm
            self.states[other(leader)].set_crosshair(*_whole(found.voxel))
        self.moved.emit()

    # -- what both sides share -----------------------------------------------------------------------------------

    def set_window(self, centre: float, width: float) -> None:
        for state in self.states.values():
            state.set_window(centre, width)

    def reset_look(self) -> None:
        """Window and overlays as at the start; the lungs are no overlay here."""
        for state in self.states.values():
            state.reset_look()
            state.set_overlay("lungs", Overlay(visible=False))

    def set_tool(self, tool: str) -> None:
        for state in self.states.values():
            state.set_tool(tool)

    def set_hidden(self, hidden: bool) -> None:
        for state in self.states.values():
            state.set_hidden(hidden)

    def set_overlay(self, key: str, overlay: Overlay) -> None:
        for state in self.states.values():
            state.set_overlay(key, overlay)

    @property
    def overlays(self) -> dict[str, Overlay]:
        return self.states[CURRENT].overlays

    def toggle_outlines(self) -> None:
        """Lesions of both sides as outlines, or filled."""
        outline = not all(self.overlays[key].outline for key in LESION_OVERLAYS)
        for state in self.states.values():
            state.set_lesion_outlines(outline)


def _whole(voxel: Place) -> Voxel:
    """The nearest voxel; far outside places are brought near first, so that rounding is safe."""
    z, y, x = (round(min(max(i, -1e6), 1e6)) for i in voxel)
    return z, y, x
