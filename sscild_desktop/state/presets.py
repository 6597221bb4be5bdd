"""The window presets as the reader has them: name, centre and width of each in the settings, the usual ones else."""

from dataclasses import replace

from sscild_desktop.state.palette import PRESETS, WindowPreset
from sscild_desktop.state.settings import Settings
from sscild_desktop.state.viewing import MAX_CENTRE_HU, MAX_WIDTH_HU, MIN_CENTRE_HU, MIN_WIDTH_HU

BETWEEN = "\t"
"""Stands between name, centre and width in the settings."""

Presets = tuple[WindowPreset, ...]


def presets_of(settings: Settings) -> Presets:
    """In the order of their keys; what is no preset in the settings is not believed."""
    kept = dict(settings.presets)
    return tuple(_read(one, kept.get(one.key, "")) for one in PRESETS)


def _read(usual: WindowPreset, text: str) -> WindowPreset:
    name, *numbers = text.split(BETWEEN)
    try:
        centre, width = (float(one) for one in numbers)
    except ValueError:
        return usual
    return possible(replace(usual, name=name.strip() or usual.name, centre=centre, width=width), usual)


def possible(wanted: WindowPreset, usual: WindowPreset) -> WindowPreset:
    """A preset that a window can have, else the usual one."""
    is_possible = MIN_CENTRE_HU <= wanted.centre <= MAX_CENTRE_HU and MIN_WIDTH_HU <= wanted.width <= MAX_WIDTH_HU
    return wanted if is_possible else usual


def put_presets(settings: Settings, presets: Presets) -> Settings:
    """The settings with these presets; one that is as usual takes no place."""
    pairs = zip(presets, PRESETS, strict=True)
    own = (
        (one.key, BETWEEN.join((one.name, f"{one.centre:g}", f"{one.width:g}"))) for one, usual in pairs if one != usual
    )
    return replace(settings, presets=tuple(own))
