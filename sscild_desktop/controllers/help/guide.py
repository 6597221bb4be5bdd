"""The user guide: which page is shown, where Back leads, what a search finds; made when it is first asked for."""

from typing import Any

from PySide6.QtCore import QObject, Slot

from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.failures import note
from sscild_desktop.core.guide import Page, read_guide, search
from sscild_desktop.core.inference.cards import available_cards
from sscild_desktop.core.inference.model_card import model_card_text
from sscild_desktop.paths import resources_dir
from sscild_desktop.views.help.guide_keys import keys_page
from sscild_desktop.views.help.guide_window import GuideWindow
from sscild_desktop.views.shared.pieces import GuideLink

ABOUT_PAGE = {
    "start": "first-steps",
    "ct": "the-result",
    "patient": "patients",
    "compare": "comparing",
    "cohort": "cohort",
}
"""What F1 opens on each page of the window."""


def all_pages() -> tuple[Page, ...]:
    """The guide with the pages that the program writes itself. Raises SScILDError."""
    made = {"keys": keys_page(), "model-card": model_card_text(available_cards())}
    return read_guide(resources_dir() / "help", made)


class GuideController(QObject):
    """``window`` is the main window; every ``GuideLink`` in it opens its page."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self._window = window
        self._pages: tuple[Page, ...] = ()
        self._back: list[tuple[str, float]] = []
        self._forward: list[tuple[str, float]] = []
        self.view: GuideWindow | None = None
        self._links: set[GuideLink] = set()
        window.page_changed.connect(self._find_links)
        self._find_links()

    @Slot()
    def _find_links(self) -> None:
        """Pages of the window are made one after the other; each is here before it is shown."""
        for link in set(self._window.findChildren(GuideLink)) - self._links:
            link.page_requested.connect(self.open)
            self._links.add(link)

    @Slot()
    def show(self) -> None:
        """The page about what is on screen."""
        self.open(ABOUT_PAGE.get(self._window.page, "first-steps"))

    @Slot(str)
    def open(self, target: str) -> None:
        """Show a page by its name, or a place on it: ``name#heading``."""
        if self.view is None and not self._make():
            return
        assert self.view is not None
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()
        self.go(target)

    def _make(self) -> bool:
        try:
            self._pages = all_pages()
        except SScILDError as error:
            note(error)
            self._window.messages.show_error(str(error))
            return False
        self.view = GuideWindow(resources_dir() / "help" / "guide", self._window)
        self.view.set_contents([(page.group, page.name, page.title) for page in self._pages])
        self.view.page_requested.connect(self.go)
        self.view.search_requested.connect(self.search)
        self.view.back_requested.connect(self.back)
        self.view.forward_requested.connect(self.forward)
        return True

    @Slot(str)
    def go(self, target: str) -> None:
        """To another page, or elsewhere on this one; Back comes back here."""
        name, _, heading = target.partition("#")
        if self.view is None or (name and name not in self._names):
            return
        if self.view.page:
            self._back.append((self.view.page, self.view.place))
        self._forward.clear()
        self._show(name or self.view.page)
        self.view.go_to_heading(heading)

    @property
    def _names(self) -> dict[str, Page]:
        return {page.name: page for page in self._pages}

    def _show(self, name: str, place: float = 0.0) -> None:
        if self.view is None:
            return
        if name != self.view.page:
            self.view.show_page(name, self._names[name].text)
        self.view.set_place(place)
        self.view.show_ways(bool(self._back), bool(self._forward))

    @Slot()
    def back(self) -> None:
        self._step(self._back, self._forward)

    @Slot()
    def forward(self) -> None:
        self._step(self._forward, self._back)

    def _step(self, source: list[tuple[str, float]], other: list[tuple[str, float]]) -> None:
        if self.view is not None and source:
            other.append((self.view.page, self.view.place))
            self._show(*source.pop())

    @Slot(str)
    def search(self, wanted: str) -> None:
        """The pages that hold all words, in the place of the contents; the first one is shown."""
        if self.view is None:
            return
        found = search(self._pages, wanted)
        self.view.show_found([(one.page.name, one.page.title, one.count, one.snippet) for one in found], wanted)
        if found and self.view.page not in [one.page.name for one in found]:
            self.go(found[0].page.name)
        self.view.mark(wanted)
