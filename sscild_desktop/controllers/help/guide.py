"""The user guide: which page is opened, what a search finds; made when it is first asked for."""

from PySide6.QtCore import QObject, Slot

from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.failures import note
from sscild_desktop.core.guide import Page, read_guide, search
from sscild_desktop.core.inference.model_card import installed_text
from sscild_desktop.paths import resources_dir
from sscild_desktop.state.keys import Keys, KeyState
from sscild_desktop.views.help.guide_keys import keys_page
from sscild_desktop.views.help.guide_window import GuideWindow
from sscild_desktop.views.main_window import MainWindow
from sscild_desktop.views.shared.pieces import GuideLink

ABOUT_PAGE = {
    "start": "first-steps",
    "ct": "the-result",
    "patient": "patients",
    "compare": "comparing",
    "cohort": "cohort",
    "agreement": "evaluating",
}
"""What F1 opens on each page of the window."""


def all_pages(keys: Keys) -> tuple[Page, ...]:
    """The guide with the pages that the program writes itself, one of them with the ``keys``. Raises SScILDError."""
    made = {"keys": keys_page(keys), "model-card": installed_text()}
    return read_guide(resources_dir() / "help", made)


class GuideController(QObject):
    """``window`` is the main window; every ``GuideLink`` in it opens its page."""

    def __init__(self, window: MainWindow, keys: KeyState) -> None:
        super().__init__()
        self._window, self._keys = window, keys
        keys.changed.connect(self._forget)
        self._pages: tuple[Page, ...] = ()
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
        self.view.go(target)

    @Slot()
    def _forget(self) -> None:
        """It is made anew with other keys when it is next asked for."""
        if self.view is not None:
            self.view.close()
            self.view.deleteLater()
            self.view = None

    def _make(self) -> bool:
        try:
            self._pages = all_pages(self._keys.value)
        except SScILDError as error:
            note(error)
            self._window.messages.show_error(str(error))
            return False
        self.view = GuideWindow(resources_dir() / "help" / "guide", self._pages, self._window)
        self.view.search_requested.connect(self.search)
        return True

    @Slot(str)
    def search(self, wanted: str) -> None:
        """The pages that hold all words, in the place of the contents; the first one is shown."""
        if self.view is None:
            return
        found = search(self._pages, wanted)
        self.view.show_found(found, wanted)
        if found and self.view.page not in [one.page.name for one in found]:
            self.view.go(found[0].page.name)
        self.view.mark(wanted)
