"""Networks: their cards, the check before they are loaded, and the device that they really run on."""

from sscild_desktop.core.inference.cards import available_cards, load_card
from sscild_desktop.core.inference.sessions import Network, open_network, probe_device

__all__ = ["Network", "available_cards", "load_card", "open_network", "probe_device"]
