"""Measurements of the open CT: drawn, moved and deleted through the undo stack, shown on pictures and in the list."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sscild_desktop.controllers.ct.undo import Change
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.measuring.shapes import POINTS, Measurement, next_number
from sscild_desktop.core.measuring.values import Measured, measured, place_of, text_of, values_of
from sscild_desktop.views.measuring.layer import MeasureLayer
from sscild_desktop.views.measuring.shape_tool import ShapeTool, place_near

NOTHING_CHOSEN = "Choose a measurement first: click on it, or on its row in the list."
Measurements = tuple[Measurement, ...]


class MeasuringController(QObject):
    """Gives the planes the tools, and the session what is drawn with them."""

    place_requested = Signal(int, int, int)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._session, self._changes, self._window = parts.session, parts.changes, parts.window
        self._chosen = 0
        self._measured: tuple[Measured, ...] = ()
        planes, panel = parts.window.planes, parts.window.measurements
        self._tools = {kind: ShapeTool(kind, self._say, self) for kind in POINTS}
        for kind, tool in self._tools.items():
            tool.drawn.connect(self._on_drawn)
            tool.changed.connect(planes.redraw)
            tool.message.connect(parts.window.activity.rest)
            planes.add_tool(kind, tool)
        self.layer = MeasureLayer(self._say, self)
        self.layer.change_requested.connect(self._on_change)
        self.layer.chosen.connect(self.choose)
        self.layer.changed.connect(planes.redraw)
        planes.add_layer(self.layer)
        planes.delete_requested.connect(self.delete_chosen)
        panel.place_requested.connect(self.go_to)
        panel.delete_requested.connect(self.delete)
        self._session.measurements_changed.connect(self.show)
        self._session.volume_changed.connect(self.show)

    def _say(self, shape: Measurement) -> str:
        """Its numbers on the open CT; of distances alone where there is none."""
        volume = self._session.volume
        return "" if volume is None else text_of(shape, values_of(shape, volume))

    @property
    def measured(self) -> tuple[Measured, ...]:
        """Every measurement of the open CT with its numbers."""
        return self._measured

    @Slot()
    def show(self) -> None:
        volume = self._session.volume
        shapes = self._session.measurements if volume is not None else ()
        self._measured = () if volume is None else tuple(map(partial(measured, volume=volume), shapes))
        self._show_chosen()

    def _show_chosen(self) -> None:
        volume = self._session.volume
        self.layer.show_measured(self._measured, self._chosen)
        places = tuple(place_of(one.shape, volume.geometry) for one in self._measured if volume is not None)
        self._window.measurements.show_measured(self._measured, places, self._chosen)

    @Slot(int)
    def choose(self, number: int) -> None:
        if number != self._chosen:
            self._chosen = number
            self._show_chosen()

    @Slot(int)
    def go_to(self, number: int) -> None:
        """Show the slice on which a measurement lies."""
        volume, shape = self._session.volume, self._find(number)
        if volume is not None and shape is not None:
            self.choose(number)
            self.place_requested.emit(*(round(i) for i in place_near(shape, volume.geometry)))

    def _find(self, number: int) -> Measurement | None:
        return next((one for one in self._session.measurements if one.number == number), None)

    @Slot(object)
    def _on_drawn(self, shape: Measurement) -> None:
        known = self._session.measurements
        made = Measurement(shape.kind, shape.axis, shape.points, next_number(known))
        self._chosen = made.number
        self._push(f"drawing of {made.name}", (*known, made))

    @Slot(object, object)
    def _on_change(self, before: Measurement, after: Measurement) -> None:
        known = self._session.measurements
        if before in known:
            self._push(f"change of {before.name}", tuple(after if one == before else one for one in known))

    @Slot(int)
    def delete(self, number: int) -> None:
        shape = self._find(number)
        if shape is None:
            self._window.activity.rest(NOTHING_CHOSEN)
            return
        left = tuple(one for one in self._session.measurements if one.number != number)
        self._push(f"deletion of {shape.name}", left)

    @Slot()
    def delete_chosen(self) -> None:
        self.delete(self._chosen)

    def _push(self, words: str, after: Measurements) -> None:
        self._changes.push(Change(words, self._session.set_measurements, self._session.measurements, after))
