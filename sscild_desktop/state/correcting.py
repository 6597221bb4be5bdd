"""How masks are corrected by hand: the tools, their options and what a finished stroke says."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from sscild_desktop.core.corrections.targets import MODES, PAINT, TARGETS
from sscild_desktop.state.active_tool import ActiveTool, Option

MASK_TOOLS = ("brush", "ball", "polygon")
"""Names of the hand tools that correct masks; they share their options."""

OPTIONS = "mask"
SIZES_MM = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60)
"""Diameters in the steps of the keys [ and ]; others can be typed."""

SMALLEST_MM, LARGEST_MM = 0.5, 100.0
LOWEST_HU, HIGHEST_HU = -1024, 3071

Place = tuple[float, float, float]


@dataclass(frozen=True)
class Stroke:
    """One finished gesture: ``shape`` is a tool of ``MASK_TOOLS``, ``points`` are fractional voxels (z, y, x).

    ``axis`` is that of the plane in which it was drawn; ``is_erasing`` where Ctrl was held.
    """

    shape: str
    points: tuple[Place, ...]
    axis: int
    is_erasing: bool = False


@dataclass(frozen=True)
class MaskOptions:
    """What a stroke does: ``size_mm`` is a diameter; the HU limits count only where ``is_limited``."""

    size_mm: float = 10.0
    mode: str = PAINT
    target: str = "ggo"
    is_limited: bool = False
    low_hu: int = -700
    high_hu: int = -300


class MaskToolState(QObject):
    """The options as they stand in ``ActiveTool``, so that they are kept while other tools are in hand."""

    changed = Signal()
    hand_changed = Signal()

    def __init__(self, tools: ActiveTool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        tools.options_changed.connect(self._on_options)
        tools.changed.connect(self._on_hand)

    @Slot(str)
    def _on_hand(self, _name: str) -> None:
        self.hand_changed.emit()

    @Slot(str)
    def _on_options(self, name: str) -> None:
        if name == OPTIONS:
            self.changed.emit()

    @property
    def is_in_hand(self) -> bool:
        """Whether a tool that corrects masks is in hand."""
        return self._tools.name in MASK_TOOLS

    @property
    def options(self) -> MaskOptions:
        return MaskOptions(**self._tools.options(OPTIONS))  # type: ignore[arg-type]  # put by ``put`` alone

    def put(self, **options: Option) -> None:
        """Change options; what cannot be is left out, a size is brought within its limits."""
        if "size_mm" in options:
            options["size_mm"] = min(max(float(options["size_mm"]), SMALLEST_MM), LARGEST_MM)
        if options.get("mode", PAINT) in MODES and options.get("target", "ggo") in TARGETS:
            self._tools.put(OPTIONS, **options)

    @Slot(int)
    def step_size(self, steps: int) -> None:
        """The next larger or smaller diameter of ``SIZES_MM``."""
        size = self.options.size_mm
        larger = [one for one in SIZES_MM if one > size]
        smaller = [one for one in SIZES_MM if one < size]
        if steps > 0 and larger:
            self.put(size_mm=float(larger[0]))
        elif steps < 0 and smaller:
            self.put(size_mm=float(smaller[-1]))
