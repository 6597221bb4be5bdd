"""One piece of background work with its words and its progress at the foot of the window."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from sscild_desktop.controllers.failures import tell
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.workers import WHAT_A_NEW_CT_STOPS, Channel, Handle, Receivers, Work

T = TypeVar("T")


class FootTask:
    """Work of one channel: the session is busy with it and the foot names it, until it ends in whatever way."""

    def __init__(self, parts: Parts, channel: Channel) -> None:
        self._session, self._runner, self._window = parts.session, parts.runner, parts.window
        self._channel = channel
        self._handle: Handle | None = None
        if channel in WHAT_A_NEW_CT_STOPS:  # what the opening drops tells nobody that it has ended
            parts.session.volume_changed.connect(self.drop)

    def start(self, work: Work[T], words: str, on_done: Callable[[T], None], is_kept: bool = True) -> None:
        """Run ``work``; ``on_done`` gets its answer when the foot is at rest again, an error is told to the reader.

        Work that ended although it was to stop is done all the same, as a file that is written; not so with
        ``is_kept`` False, where its answer would only be shown.
        """
        self._session.set_busy(self._channel, True)
        self._window.activity.show_activity(words)
        done = partial(self._on_done, on_done, is_kept)
        receivers = Receivers(done, self._on_error, self._end, self._on_progress)
        self._handle = self._runner.run(work, receivers, self._channel)

    def cancel(self) -> None:
        """Stop; the session stays busy until the work has really ended."""
        if self._handle is not None:
            self._handle.cancel()

    def drop(self) -> None:
        """End it here and now: what was asked is asked no more, and its answer comes to nobody."""
        if self._handle is not None:
            self._runner.drop_channel(self._channel)
            self._end()

    def _on_progress(self, fraction: float, text: str) -> None:
        self._window.activity.show_activity(text, fraction)

    def _end(self) -> None:
        self._handle = None
        self._session.set_busy(self._channel, False)
        self._window.activity.rest()

    def _on_done(self, then: Callable[[T], None], is_kept: bool, result: T) -> None:
        is_wanted = is_kept or self._handle is None or not self._handle.is_cancelled
        self._end()
        if is_wanted:
            then(result)

    def _on_error(self, error: BaseException) -> None:
        self._end()
        tell(self._window, error)
