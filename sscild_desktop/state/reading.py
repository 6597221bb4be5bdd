"""How a slice is made into a picture: alone or as a slab, inverted, smoothed; and how fast slices run by themselves."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

SLABS = ("", "mip", "minip", "mean")
SLAB_WORDS = {"": "Slab: off", "mip": "MIP", "minip": "MinIP", "mean": "Mean"}
"""The slice alone; the highest, the lowest and the mean HU across the slab."""

THICKNESS_MM = (5.0, 10.0, 15.0, 20.0, 30.0, 50.0)
MOST_MM = 100.0
SPEEDS = (2, 5, 10, 15, 20, 30)
"""Slices a second."""


@dataclass(frozen=True)
class Slab:
    """``kind`` is one of ``SLABS``; ``mm`` is the thickness across which slices are taken together."""

    kind: str = ""
    mm: float = 10.0

    def slices(self, index: int, spacing_mm: float, count: int) -> slice:
        """The slices whose centres lie in the slab around slice ``index`` of ``count``."""
        around = int(self.mm / 2 / spacing_mm + 1e-6) if self.kind else 0
        return slice(max(0, index - around), min(count, index + around + 1))


class ReadingState(QObject):
    """Values and signals; ``changed`` is told once for each change of the picture, ``cine_changed`` of the running."""

    changed = Signal()
    cine_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.slab = Slab()
        self.is_inverted = False
        self.is_smooth = True
        self.is_playing = False
        self.speed = SPEEDS[2]

    def reset(self) -> None:
        """As at the start: what was inverted on one CT must not be taken for the next one's density."""
        self.play(False)
        self.is_inverted, self.is_smooth, self.slab = False, True, Slab()
        self.changed.emit()

    def set_slab(self, slab: Slab) -> None:
        """Another kind or thickness (kept between 1 and ``MOST_MM`` mm). Raises KeyError for a kind there is not."""
        if slab.kind not in SLABS:
            raise KeyError(slab.kind)
        slab = replace(slab, mm=min(max(float(slab.mm), 1.0), MOST_MM))
        if slab != self.slab:
            self.slab = slab
            self.changed.emit()

    @Slot(str)
    def ask(self, what: str) -> None:
        """A wish of the keymap: 'slab' the next kind, 'slab=mip' that one, 'thicker', 'thinner', 'invert' …"""
        if what.startswith("slab="):
            self.set_slab(replace(self.slab, kind=what.removeprefix("slab=")))
            return
        wishes = {
            "slab": lambda: self.set_slab(replace(self.slab, kind=_after(SLABS, self.slab.kind))),
            "thicker": lambda: self._thickness(1),
            "thinner": lambda: self._thickness(-1),
            "invert": lambda: self._flip("is_inverted"),
            "smooth": lambda: self._flip("is_smooth"),
            "cine": lambda: self.play(not self.is_playing),
            "faster": lambda: self._speed(1),
            "slower": lambda: self._speed(-1),
        }
        wishes[what]()

    def _thickness(self, step: int) -> None:
        """The next of the usual thicknesses."""
        further = [mm for mm in THICKNESS_MM if (mm > self.slab.mm if step > 0 else mm < self.slab.mm)]
        if further:
            self.set_slab(replace(self.slab, mm=further[0 if step > 0 else -1]))

    def _flip(self, name: str) -> None:
        setattr(self, name, not getattr(self, name))
        self.changed.emit()

    def _speed(self, step: int) -> None:
        place = min(max(SPEEDS.index(self.speed) + step, 0), len(SPEEDS) - 1)
        if SPEEDS[place] != self.speed:
            self.speed = SPEEDS[place]
            self.cine_changed.emit()

    def play(self, is_playing: bool) -> None:
        if is_playing != self.is_playing:
            self.is_playing = is_playing
            self.cine_changed.emit()


def _after(values: tuple[str, ...], value: str) -> str:
    return values[(values.index(value) + 1) % len(values)]
