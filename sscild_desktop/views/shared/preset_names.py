"""Names of the window presets on the screen: the usual ones in its language, a reader's own as it was typed."""

from sscild_desktop.state.palette import PRESETS, WindowPreset
from sscild_desktop.views.shared.language import Theirs

USUAL_NAMES = {preset.key: preset.name for preset in PRESETS}


def preset_name(preset: WindowPreset) -> str:
    """For ``tr``, which leaves a reader's own name alone."""
    return preset.name if preset.name == USUAL_NAMES[preset.key] else Theirs(preset.name)
