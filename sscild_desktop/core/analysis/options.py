"""How a volume is analysed: which network or built-in method serves each role, and on which device."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sscild_desktop.core.inference.built_in import BUILT_IN
from sscild_desktop.core.inference.cards import ModelCard, load_card
from sscild_desktop.core.inference.library import LUNGS_LOBES, ROLES, STANDARD, find
from sscild_desktop.core.inference.sessions import Network, open_network
from sscild_desktop.core.results import CAREFULLY, IN_FULL
from sscild_desktop.paths import models_dir as installed_models_dir

LUNGS, LOBES, LESIONS, SCORES, LEVELS = ROLES

NETWORKS = tuple(STANDARD[role] for role in ROLES if STANDARD[role] not in BUILT_IN)
"""Names of the networks that serve where nothing else was chosen."""


def check_installed(models_dir: Path | None = None) -> None:
    """Raises ModelRefused for the first of these networks that is not in ``models_dir`` (the installed one if None)."""
    for name in NETWORKS:
        load_card(name, models_dir)


@dataclass(frozen=True)
class Options:
    """How to analyse. ``device`` is 'auto', 'cpu' or 'cuda'; ``models_dir`` is the installed one if not given.

    ``networks`` are pairs of a role and the name of the network chosen for it; the standard one serves other roles.
    ``careful``: the lesion network also sees every slice mirrored, and the mean counts. ``full_maps``: every square of
    a heat map is run alone.
    """

    device: str = "auto"
    heatmaps: bool = True
    models_dir: Path | None = None
    threads: int | None = None
    networks: tuple[tuple[str, str], ...] = ()
    careful: bool = False
    full_maps: bool = False

    def name(self, role: str) -> str:
        """What serves a role: the name of a network or of a built-in method."""
        return dict(self.networks).get(role, STANDARD[role])

    def is_network(self, role: str) -> bool:
        return self.name(role) not in BUILT_IN

    def card(self, role: str) -> ModelCard:
        """The card of what serves a role. Raises ModelRefused where that network is not there."""
        name = self.name(role)
        if name in BUILT_IN:
            return BUILT_IN[name]
        if self.models_dir is not None or name == STANDARD[role]:
            return load_card(name, self.models_dir)
        return find(name).card

    def opened(self, role: str, card: ModelCard | None = None) -> Network:
        """The network of a role, opened; ``card`` where it is not the one of ``card(role)``. Raises ModelRefused."""
        return open_network(card or self.card(role), self.device, self.threads, self.is_careful(role))

    @property
    def methods(self) -> dict[str, str]:
        """What serves each role, by name, and whether it did so with care or with maps in full."""
        return {role: self.name(role) + self._manner(role) for role in ROLES}

    def _manner(self, role: str) -> str:
        if role == SCORES:
            return IN_FULL if self.full_maps and self.heatmaps else ""
        return CAREFULLY if self.is_careful(role) else ""

    def is_careful(self, role: str) -> bool:
        """Whether the network of the role sees mirror images too."""
        return self.careful and role == LESIONS and self.is_network(role)

    @cached_property
    def cards(self) -> dict[str, ModelCard]:
        """The networks that run, by role. Raises ModelRefused for one that is not there.

        For the lungs one runs too where the lesion network marks none: what it sees is added to those of the threshold.
        """
        cards = {role: self.card(role) for role in ROLES if self.is_network(role)}
        if LUNGS not in cards and not cards[LESIONS].gives("lungs"):
            folder = self.models_dir or installed_models_dir()
            if (folder / f"{LUNGS_LOBES}.json").is_file():
                cards[LUNGS] = load_card(LUNGS_LOBES, folder)
        return cards

    @property
    def hashes(self) -> dict[str, str]:
        """SHA-256 of every network that runs, by its name: by these an analysis is known again."""
        return {card.name: card.sha256 for card in self.cards.values()}
