"""Which tool the reader's hand holds on the planes, and its options; without one it points (``ViewState.tool``)."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

POINTER = ""
Option = float | str | bool


@dataclass(frozen=True)
class HandTool:
    """How a tool is called, on which key it is, how the sheet of keys words it, and the icon of its button."""

    name: str
    words: str
    key: str
    text: str
    picture: str


HAND_TOOLS: tuple[HandTool, ...] = (
    HandTool(POINTER, "Pointer", "Q", "Pointer: lay down the tool that is in hand", "pointer"),
    HandTool("ruler", "Ruler", "Shift+L", "Ruler: drag, or click at both ends", "ruler"),
    HandTool("angle", "Angle", "Shift+A", "Angle: click at an end, the vertex and the other end", "angle"),
    HandTool("ellipse", "Ellipse", "Shift+E", "Ellipse with mean, SD, area and histogram", "ellipse"),
    HandTool("rectangle", "Rectangle", "Shift+R", "Rectangle with mean, SD, area and histogram", "rectangle"),
    HandTool("point", "Point", "Shift+H", "HU of a place", "point"),
    HandTool("brush", "Brush", "U", "Brush: correct a mask in one slice; Ctrl erases", "brush"),
    HandTool("ball", "Ball", "Shift+U", "Ball: correct a mask in all slices that it reaches; Ctrl erases", "ball"),
    HandTool("polygon", "Polygon", "J", "Polygon: correct what is drawn round; Ctrl erases", "polygon"),
)
"""In the order of their buttons; the keymap and the bar are made from this table."""


class ActiveTool(QObject):
    """``name`` is a tool of the keymap without its verb (``hand:ruler`` is "ruler"), ``POINTER`` where none is taken.

    Each tool has options of its own (``put`` with the defaults when the tool is made), kept while others are active.
    """

    changed = Signal(str)
    options_changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = POINTER
        self._options: dict[str, dict[str, Option]] = {}

    @property
    def name(self) -> str:
        return self._name

    @Slot(str)
    def choose(self, name: str) -> None:
        """Take a tool in hand; the one that is held already is laid down, as by a second press of its key."""
        name = POINTER if name == self._name else name
        if name != self._name:
            self._name = name
            self.changed.emit(name)

    @Slot()
    def lay_down(self) -> None:
        """Back to the pointer."""
        self.choose(self._name)

    def options(self, name: str) -> Mapping[str, Option]:
        """Of a tool, whether it is active or not; empty where it has none."""
        return dict(self._options.get(name, {}))

    def put(self, name: str, **options: Option) -> None:
        """Change options of a tool; the others stay."""
        now = self._options.get(name, {})
        if {**now, **options} != now:
            self._options[name] = {**now, **options}
            self.options_changed.emit(name)
