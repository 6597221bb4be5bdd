"""The viewer's keys as one table: the views make their shortcuts from it and the `?` sheet shows it.

The digits 1–5 go to the Goh levels, because the levels are the heart of the reading; window presets are therefore on
F2–F8 (F1 is the user guide), and 7 stays the lung window for hands that know Weasis.
"""

from dataclasses import dataclass

from sscild_desktop.state.active_tool import HAND_TOOLS
from sscild_desktop.state.palette import PRESETS


@dataclass(frozen=True)
class KeyBinding:
    """What an action is called in the code, on which keys it is, and how the sheet words it."""

    action: str
    keys: tuple[str, ...]
    text: str
    group: str


@dataclass(frozen=True)
class MouseBinding:
    """One line of the sheet about the mouse."""

    gesture: str
    text: str


def _presets() -> tuple[KeyBinding, ...]:
    extra = {"lung": ("7",)}
    return tuple(
        KeyBinding(
            f"preset:{preset.key}",
            (f"F{number}", *extra.get(preset.key, ())),
            f"{preset.name} window, or what Window presets made of it",
            "Window",
        )
        for number, preset in enumerate(PRESETS, start=2)
    )


VIEWER_KEYS: tuple[KeyBinding, ...] = (
    *(KeyBinding(f"level:{n}", (str(n),), f"Go to Goh level {n}", "Places") for n in range(1, 6)),
    KeyBinding("lesion:next", ("N",), "Next lesion, largest first", "Places"),
    KeyBinding("lesion:previous", ("Shift+N",), "Previous lesion", "Places"),
    KeyBinding("slice:+1", ("Up",), "One slice to cranial, anterior or right in the active plane", "Places"),
    KeyBinding("slice:-1", ("Down",), "One slice the other way", "Places"),
    KeyBinding("slice:+10", ("PgUp",), "Ten slices", "Places"),
    KeyBinding("slice:-10", ("PgDown",), "Ten slices the other way", "Places"),
    KeyBinding("slice:first", ("Home",), "First slice of the active plane (cranial, anterior, right)", "Places"),
    KeyBinding("slice:last", ("End",), "Last slice of the active plane", "Places"),
    *_presets(),
    KeyBinding("tool:window", ("W",), "Left drag changes the window", "Tools"),
    KeyBinding("tool:scroll", ("S",), "Left drag scrolls slices", "Tools"),
    KeyBinding("tool:pan", ("T",), "Left drag pans", "Tools"),
    KeyBinding("tool:zoom", ("Z",), "Left drag zooms", "Tools"),
    KeyBinding("tool:crosshair", ("K",), "Left drag moves the crosshair", "Tools"),
    *(KeyBinding(f"hand:{tool.name}", (tool.key,), tool.text, "Tools") for tool in HAND_TOOLS),
    KeyBinding("delete", ("Del",), "Delete the chosen measurement; Undo brings it back", "Tools"),
    KeyBinding("size:-1", ("[",), "Smaller brush or ball", "Tools"),
    KeyBinding("size:+1", ("]",), "Larger brush or ball", "Tools"),
    KeyBinding("show:lesions", ("I",), "Lesions shown or hidden", "Overlays"),
    KeyBinding("show:lobes", ("B",), "Borders of the lobes shown or hidden", "Overlays"),
    KeyBinding("show:levels", ("L",), "Lines of the Goh levels shown or hidden", "Overlays"),
    KeyBinding("show:heatmap", ("M",), "Heat map shown or hidden", "Overlays"),
    KeyBinding("show:crosshair", ("C",), "Crosshair shown or hidden", "Overlays"),
    KeyBinding("hide", ("H",), "Hold to hide all overlays", "Overlays"),
    KeyBinding("outline", ("O",), "Lesions filled or as outlines", "Overlays"),
    KeyBinding("reading:slab", ("Shift+M",), "Slab: MIP, MinIP, mean, off", "View"),
    KeyBinding("reading:thicker", ("Ctrl+Up",), "Thicker slab", "View"),
    KeyBinding("reading:thinner", ("Ctrl+Down",), "Thinner slab", "View"),
    KeyBinding("reading:cine", ("G",), "Slices of the active plane run by themselves, or stop", "View"),
    KeyBinding("reading:faster", (".",), "They run faster", "View"),
    KeyBinding("reading:slower", (",",), "They run slower", "View"),
    KeyBinding("reading:invert", ("Shift+I",), "Grey levels inverted, and back", "View"),
    KeyBinding("reading:smooth", ("Shift+S",), "Pixels smoothed, or as they are", "View"),
    KeyBinding("fit", ("0", "R"), "Fit the pictures to their places", "View"),
    KeyBinding("layout:axial", ("A",), "Axial large, the other planes beside it", "View"),
    KeyBinding("layout:three", ("E",), "Three planes of the same size", "View"),
    KeyBinding("layout:levels", ("V",), "The five Goh levels at once", "View"),
    KeyBinding("layout:scene", ("D",), "3D large, the planes beside it", "View"),
    KeyBinding("maximise", ("X",), "Active plane large, and back", "View"),
)

_TAKEN_OVER = ("level", "slice", "preset", "tool", "hide", "outline", "fit")
COMPARE_OWN_KEYS: tuple[KeyBinding, ...] = (
    KeyBinding("plane:axial", ("A",), "Axial planes", "Comparison"),
    KeyBinding("plane:coronal", ("C",), "Coronal planes", "Comparison"),
    KeyBinding("plane:sagittal", ("G",), "Sagittal planes", "Comparison"),
    KeyBinding("swap", ("F",), "Hold to see the prior in the place of the current", "Comparison"),
    KeyBinding("difference", ("D",), "Next difference overlay: density, lesions, none", "Comparison"),
    KeyBinding("link", ("L",), "Move both CT together by anatomy, or each by itself", "Comparison"),
    KeyBinding("change:next", ("N",), "Next place where lesions were gained or lost, largest first", "Comparison"),
    KeyBinding("change:previous", ("Shift+N",), "Previous such place", "Comparison"),
    KeyBinding("maximise", ("X",), "Active side large, and back", "Comparison"),
)
COMPARE_KEYS: tuple[KeyBinding, ...] = (
    *(binding for binding in VIEWER_KEYS if binding.action.partition(":")[0] in _TAKEN_OVER),
    *COMPARE_OWN_KEYS,
)
"""Those of the viewer that make sense on two sides, and those of the comparison alone."""

PATIENT_KEYS: tuple[KeyBinding, ...] = (
    KeyBinding("visit:add", ("Ctrl+N",), "Day of a new visit", "Patient"),
    KeyBinding("visit:remove", ("Del",), "Remove the visit that is chosen; Undo brings it back", "Patient"),
    KeyBinding("box:revert", ("Esc",), "In a box: the saved value comes back", "Patient"),
)
"""Made by the page of the patient itself; here for the sheet."""

VIEWER_MOUSE: tuple[MouseBinding, ...] = (
    MouseBinding("Wheel", "Slices"),
    MouseBinding("Ctrl + wheel, right drag", "Zoom in all planes"),
    MouseBinding("Left drag", "The active tool (window at the start); Esc goes back to the pointer"),
    MouseBinding("Click, or Shift + move", "Crosshair to this place"),
    MouseBinding("Middle drag", "Pan"),
    MouseBinding("Double click", "One plane large, and back"),
    MouseBinding("Drag a level line", "Move a Goh level; it is scored again"),
)
