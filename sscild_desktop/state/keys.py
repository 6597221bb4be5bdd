"""Which key does what on which page, by what the reader chose and else as usual; no key does two things on one page."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from sscild_desktop.state.keymap import COMPARE_KEYS, PATIENT_KEYS, VIEWER_KEYS, KeyBinding
from sscild_desktop.state.settings import Settings

Keys = Mapping[str, tuple[str, ...]]
"""The keys of an action by its name, written as Qt does ('Ctrl+O'); no key at all is possible."""

PAGES = frozenset({"start", "ct", "patient", "compare", "cohort", "agreement"})
FIXED = ("cancel", *(one.action for one in PATIENT_KEYS))
"""Esc ends whatever is going on, and boxes and tables keep keys of their own."""

RESERVED = ("Esc", "Tab", "Shift+Tab", "Return", "Enter", "Space")
"""Boxes, buttons and dialogs live by these."""

BETWEEN = "\t"
"""Stands between the keys of one action in the settings."""


@dataclass(frozen=True)
class Bound:
    """An action with its usual keys, and the pages on which they act."""

    usual: KeyBinding
    pages: frozenset[str]

    @property
    def action(self) -> str:
        return self.usual.action


class KeyState(QObject):
    """``value`` are the keys as they are now; ``changed`` when others hold."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.value: Keys = {}

    def set(self, value: Keys) -> None:
        if value != self.value:
            self.value = value
            self.changed.emit()


def bounds(program: Iterable[KeyBinding]) -> tuple[Bound, ...]:
    """All actions: of the ``program`` on every page, and of the pages; each once, on all pages that have it."""
    viewers = (VIEWER_KEYS, {"ct", "agreement"})
    tables = ((program, PAGES), viewers, (COMPARE_KEYS, {"compare"}), (PATIENT_KEYS, {"patient"}))
    found: dict[str, Bound] = {}
    for bindings, pages in tables:
        for one in bindings:
            before = found.get(one.action, Bound(one, frozenset()))
            found[one.action] = replace(before, pages=before.pages | pages)
    return tuple(found.values())


def resolved(actions: Sequence[Bound], chosen: Keys) -> dict[str, tuple[str, ...]]:
    """The keys that hold: what was ``chosen`` first; a usual key that somebody else was given is gone."""
    taken: set[tuple[str, str]] = set()
    found: dict[str, tuple[str, ...]] = {}
    for one in sorted(actions, key=lambda one: (one.action not in FIXED, one.action not in chosen)):
        wanted = one.usual.keys if one.action in FIXED else chosen.get(one.action, one.usual.keys)
        is_free = {key: not any((page, key) in taken for page in one.pages) for key in wanted}
        found[one.action] = tuple(key for key in is_free if is_free[key] or one.action in FIXED)
        taken |= {(page, key) for page in one.pages for key in found[one.action]}
    return found


def owner(actions: Sequence[Bound], keys: Keys, action: str, key: str) -> Bound | None:
    """Who else has ``key`` on a page where ``action`` would act; None where it is free."""
    pages = next(one.pages for one in actions if one.action == action)
    others = (one for one in actions if one.action != action and one.pages & pages)
    return next((one for one in others if key in keys.get(one.action, ())), None)


def with_keys(bindings: Iterable[KeyBinding], keys: Keys) -> tuple[KeyBinding, ...]:
    """The same actions on the keys that hold now."""
    return tuple(replace(one, keys=keys.get(one.action, one.keys)) for one in bindings)


def chosen_keys(settings: Settings) -> dict[str, tuple[str, ...]]:
    """What the reader chose, as the settings hold it."""
    return {action: tuple(filter(None, keys.split(BETWEEN))) for action, keys in settings.keys}


def put_keys(settings: Settings, chosen: Keys) -> Settings:
    """Settings with these keys instead of those chosen before."""
    return replace(settings, keys=tuple((action, BETWEEN.join(keys)) for action, keys in chosen.items()))
