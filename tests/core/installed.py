"""Networks of a few nodes in the place of those that are installed."""

import pytest

from sscild_desktop.core.analysis import options
from sscild_desktop.core.inference import cards
from tests.core.small_networks import write_all
from tests.shared import shared_folder


def install_small_networks(patch: pytest.MonkeyPatch) -> None:
    """They analyse, where what they find is no matter of the test."""
    folder = shared_folder("small-networks", write_all)
    for module in (cards, options):
        patch.setattr(module, "installed_models_dir", lambda: folder)
