"""Which networks are used: chosen for each role, added after a trial, tested, removed; kept in the settings."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.failures import tell
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.errors import ModelRefused, SScILDError
from sscild_desktop.core.failures import note, sentence
from sscild_desktop.core.inference.library import (
    ROLES,
    STANDARD,
    Listed,
    add_network,
    find,
    library,
    remove_network,
    split_chosen,
)
from sscild_desktop.core.progress import Report
from sscild_desktop.workers import Channel, Handle, Receivers, Work, quiet

if TYPE_CHECKING:
    from sscild_desktop.views.networks.dialog import NetworksDialog

T = TypeVar("T")

BOTH = "Choose or drop one ONNX file (.onnx) together with its card (.json)."

Pairs = tuple[tuple[str, str], ...]
"""Pairs of a role and the name of the network chosen for it."""


def network_files(paths: Sequence[Path]) -> tuple[Path, Path]:
    """The ONNX file and its card among these; one alone finds the other beside it under the same name."""
    files = {kind: [path for path in paths if path.suffix.lower() == kind] for kind in (".onnx", ".json")}
    if any(len(found) > 1 for found in files.values()) or not any(files.values()):
        raise ModelRefused(BOTH)
    given = (files[".onnx"] or files[".json"])[0]
    onnx = given.with_suffix(".onnx") if not files[".onnx"] else given
    card = files[".json"][0] if files[".json"] else given.with_suffix(".json")
    missing = [path.name for path in (onnx, card) if not path.is_file()]
    if missing:
        raise ModelRefused(f"There is no file “{missing[0]}” in that folder. {BOTH}")
    return onnx, card


def take_in(files: tuple[Path, Path], device: str, report: Report) -> Listed:
    """Check, try and take in a network; what tries it is imported in the thread that runs this."""
    from sscild_desktop.core.analysis.trial import try_network

    return add_network(*files, partial(try_network, device=device), report)


def ask_again(name: str, device: str, report: Report) -> dict[str, Any]:
    """What a network answers on the generated chest."""
    from sscild_desktop.core.analysis.trial import try_network

    listed = find(name)
    return try_network(listed.card, listed.role, report, device)


class NetworksController(QObject):
    """The chosen pairs stand in the settings; roles without one are served by the standard network."""

    def __init__(
        self,
        parts: Parts,
        make_dialog: Callable[[], "NetworksDialog"],
    ) -> None:
        super().__init__()
        self._session, self._settings = parts.session, parts.settings
        self._runner, self._window, self._make_dialog = parts.runner, parts.window, make_dialog
        self._handle: Handle | None = None

    @property
    def chosen(self) -> Pairs:
        return self._settings.value.networks

    def check(self) -> None:
        """At the start: a chosen network that is not there any more gives way to the standard one, and this is said."""
        if not self.chosen:
            return
        try:
            kept, gone = split_chosen(self.chosen)
        except SScILDError as error:
            tell(self._window, error)
            return
        if gone:
            self._take(kept)
            self._window.messages.show_info(" ".join(map(_gone_in_words, gone)))

    def _take(self, chosen: Pairs) -> None:
        self._settings.set(replace(self._settings.value, networks=chosen))

    @Slot()
    def open(self) -> None:
        """Show the window with all networks."""
        self.dialog.show_message("")
        self.dialog.show()
        self.dialog.raise_()
        self._list()

    @cached_property
    def dialog(self) -> "NetworksDialog":
        """Made when it is first asked for."""
        dialog = self._make_dialog()
        dialog.chosen.connect(self.choose)
        dialog.files_chosen.connect(self.add)
        dialog.test_requested.connect(self.test)
        dialog.remove_requested.connect(self.remove)
        dialog.stop_requested.connect(self.stop)
        return dialog

    def _list(self, name: str = "") -> None:
        """Read the cards anew; somebody may have changed the folder."""

        def show(networks: tuple[Listed, ...]) -> None:
            self.dialog.show_networks(networks, dict(self.chosen), name)

        self._runner.run(quiet(library), Receivers(show, self._tell), Channel.NETWORKS_LIST)

    @Slot(str, str)
    def choose(self, role: str, name: str) -> None:
        """Use a network for a role from now on."""
        others = tuple(pair for pair in self.chosen if pair[0] != role)
        self._take(others if name == STANDARD.get(role) else (*others, (role, name)))
        open_one = " The open analysis keeps its networks; Analyse makes it anew." if self._session.has_started else ""
        self.dialog.show_message(f"“{name}” {ROLES[role]} from now on.{open_one}")
        self._list(name)

    @Slot(object)
    def add(self, paths: Sequence[Path]) -> None:
        """Check and try a network that was chosen or dropped; it is taken in if it answers properly."""
        if self._handle is not None:
            return
        try:
            files = network_files(paths)
        except SScILDError as error:
            self._tell(error)
            return
        self._start(partial(take_in, files, self._settings.value.device), self._on_added, "Checking the network")

    def _on_added(self, listed: Listed) -> None:
        name = listed.card.name
        self.dialog.forget_answer(name)
        self._finish(f"“{name}” answered properly and is there now. Look at its answers below, then mark it as used.")
        self._list(name)

    @Slot(str)
    def test(self, name: str) -> None:
        """Ask a network on the generated chest again."""

        def show(answer: dict[str, Any]) -> None:
            self._finish(f"“{name}” answered in the form that its role wants.")
            self.dialog.show_answer(name, answer)

        self._start(partial(ask_again, name, self._settings.value.device), show, f"Testing “{name}”")

    def _start(self, work: Work[T], done: Callable[[T], None], text: str) -> None:
        if self._handle is not None:
            return
        self.dialog.show_message("")
        self.dialog.show_work(text)
        receivers = Receivers(done, self._on_error, self._on_cancelled, self._on_progress)
        self._handle = self._runner.run(work, receivers, Channel.NETWORKS)

    def _on_progress(self, fraction: float, text: str) -> None:
        if self._handle is not None and not self._handle.is_cancelled:
            self.dialog.show_work(text, fraction)

    @Slot()
    def stop(self) -> None:
        if self._handle is not None:
            self.dialog.show_stopping()
            self._handle.cancel()

    def _on_cancelled(self) -> None:
        self._finish("Stopped; nothing was changed.")

    def _finish(self, text: str, kind: str = "info") -> None:
        self._handle = None
        self.dialog.show_work("")
        self.dialog.show_message(text, kind)

    def _on_error(self, error: BaseException) -> None:
        self._finish("")
        self._tell(error)

    def _tell(self, error: BaseException) -> None:
        note(error)
        self.dialog.show_message(sentence(error), "error")

    @Slot(str)
    def remove(self, name: str) -> None:
        """Take an added network out; the standard one serves its role again."""
        if self._session.busy & {Channel.ANALYSIS, Channel.LEVEL}:
            self.dialog.show_message("Wait until the analysis has finished; then the network can be removed.", "error")
            return
        removing = quiet(partial(remove_network, name))
        self._start(removing, partial(self._on_removed, name), f"Removing “{name}”")

    def _on_removed(self, name: str, _answer: object) -> None:
        roles = [role for role, chosen in self.chosen if chosen == name]
        if roles:
            self._take(tuple(pair for pair in self.chosen if pair[1] != name))
        self.dialog.forget_answer(name)
        again = "".join(f" “{STANDARD[role]}” {ROLES[role]} again." for role in roles)
        self._finish(f"“{name}” was removed.{again}")
        self._list()


def _gone_in_words(pair: tuple[str, str]) -> str:
    role, name = pair
    standard = STANDARD.get(role)
    instead = f"; “{standard}” {ROLES[role]} instead" if standard else ""
    return f"The chosen network “{name}” is not there any more{instead}."
