"""What the reader does in the pictures: crosshair, window, overlays, going to levels and lesions, the pattern."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.failures import tell
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.classes import PATTERNS, class_bits
from sscild_desktop.state.locate import Place, fullest_place, lobe_place, region_place
from sscild_desktop.workers import Channel, Receivers, quiet

NO_LEVELS = "The five levels are shown when the analysis has found them; press Analyse first."


class ViewController(QObject):
    """Turns wishes of the pictures and panels into changes of the view state."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        session, viewing, runner, window = parts.session, parts.viewing, parts.runner, parts.window
        self._session, self._viewing, self._runner, self._window = session, viewing, runner, window
        planes = window.planes
        planes.crosshair_requested.connect(self.go_to)
        planes.window_requested.connect(viewing.set_window)
        planes.tool_requested.connect(viewing.set_tool)
        planes.hand_requested.connect(viewing.active_tool.choose)
        planes.reading_requested.connect(viewing.reading.ask)
        planes.hidden_requested.connect(viewing.set_hidden)
        planes.outlines_requested.connect(viewing.set_lesion_outlines)
        planes.layout_requested.connect(self.show_layout)
        planes.toggle_requested.connect(viewing.toggle)
        planes.message.connect(self._on_message)
        window.overlays.overlay_requested.connect(viewing.set_overlay)
        window.banner.place_requested.connect(self.go_to_height)
        window.strip.level_requested.connect(self.go_to_level)
        window.strip.pattern_requested.connect(session.set_pattern)
        window.heat_threshold.threshold_requested.connect(session.set_map_threshold)
        window.results.level_requested.connect(self.go_to_level)
        window.results.class_requested.connect(self.go_to_class)
        window.results.lobe_requested.connect(self.go_to_lobe)
        window.results.place_requested.connect(self.go_to_region)

    @Slot(int, int, int)
    def go_to(self, z: int, y: int, x: int) -> None:
        """Show a voxel; where only the levels are seen, on the planes."""
        if self._viewing.layout == "levels":
            self._viewing.set_layout("axial")
        self._viewing.set_crosshair(z, y, x)

    def lay_down(self) -> bool:
        """Esc on the pictures: what is half drawn goes, then the tool is laid down; False where the hand is empty."""
        if self._window.page != "ct" or not self._viewing.active_tool.name:
            return False
        if not self._window.planes.drop_unfinished():
            self._viewing.active_tool.lay_down()
        return True

    @Slot(str)
    def show_layout(self, layout: str) -> None:
        """Another layout of the pictures, if there is something to show in it."""
        if layout == "levels" and (self._session.analysis is None or not self._session.analysis.levels):
            self._window.messages.show_info(NO_LEVELS)
        else:
            self._viewing.set_layout(layout)

    @Slot(int)
    def go_to_level(self, number: int) -> None:
        """Show the slice of level ``number``, the place within the slice stays."""
        levels = self._session.analysis.levels if self._session.analysis is not None else ()
        for level in levels:
            if level.level == number:
                _, y, x = self._viewing.crosshair
                self.go_to(level.slice, y, x)
                self._session.set_level(number)

    @Slot(float)
    def go_to_height(self, z_mm: float) -> None:
        """Show the slice at patient z, the place within the slice stays."""
        volume = self._session.volume
        if volume is not None:
            _, y, x = self._viewing.crosshair
            self.go_to(volume.geometry.nearest_slice(z_mm), y, x)

    @Slot(str)
    def go_to_class(self, key: str) -> None:
        """Go to the slice with most of a lesion class; looked for in the background."""
        analysis = self._session.analysis
        if analysis is None or analysis.lesions is None:
            return
        self._go_to(partial(fullest_place, analysis.lesions.mask, class_bits(key)))

    @Slot(int)
    def go_to_lobe(self, lobe: int) -> None:
        """Go to the slice of a lobe with most disease, or with most of the lobe where there is none."""
        analysis = self._session.analysis
        if analysis is None or analysis.lobes is None:
            return
        lesions = analysis.lesion_mask
        self._go_to(partial(lobe_place, analysis.lobes.mask, lesions, lobe))

    @Slot(str, str)
    def go_to_region(self, region: str, key: str) -> None:
        """Go to the slice with most of a lesion class in one lung or third, or of its lung where there is none."""
        analysis = self._session.analysis
        if analysis is None or analysis.lungs is None or analysis.lesions is None:
            return
        self._go_to(partial(region_place, analysis.lungs.mask, analysis.lesions.mask, region, class_bits(key)))

    def _go_to(self, looking: Callable[[], Place | None]) -> None:
        self._runner.run(quiet(looking), Receivers(self._on_place, self._on_error), Channel.LOCATE)

    def _on_place(self, place: Place | None) -> None:
        if place is None:
            self._window.messages.show_info("There is none of it in this series.")
            return
        self.go_to(*place)

    def _on_error(self, error: BaseException) -> None:
        tell(self._window, error)

    @Slot(str)
    def _on_message(self, text: str) -> None:
        self._window.activity.rest(text)

    @Slot()
    def next_pattern(self) -> None:
        """TOT → GG → RET → off → TOT."""
        order = (*PATTERNS, None)
        self._session.set_pattern(order[(order.index(self._session.pattern) + 1) % len(order)])
