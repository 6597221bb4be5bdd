"""The one button: analyse, cancel within two seconds, go on where it stopped; the viewer stays usable."""

import time
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.controllers.failures import tell
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.corrected import has_decisions
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume
from sscild_desktop.state.session import DeviceBadge
from sscild_desktop.workers import Channel, Handle, Receivers, quiet
from sscild_desktop.workers.time_left import TimeLeft, in_words

AGAIN = "analysis:again"
ASK_AGAIN = (
    "Masks, scores or volumes of this CT were decided by hand. Analyse again makes all of them anew, and what was "
    "decided by hand is gone."
)
ASK_ANEW = (
    "Other networks are chosen now than those that began this analysis, so it begins anew. Masks, scores or volumes "
    "that were decided by hand in it are gone then."
)
KEPT = "Stopped; the finished stages are kept. Analyse goes on from here."


class AnalysisController(QObject):
    """Starts, watches and stops the analysis of the volume of the session.

    ``starting`` comes before it is asked what was decided by hand. ``began_anew``: the earlier analysis is gone, and
    with it what could be taken back in it.
    """

    starting = Signal()
    began_anew = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._session, self._settings = parts.session, parts.settings
        self._runner, self._window = parts.runner, parts.window
        self._handle: Handle | None = None
        self._clock = TimeLeft()
        self._stages: list[tuple[str, str]] = []
        self._asked: Volume | None = None
        parts.window.question.answered.connect(self._on_answer)
        parts.session.volume_changed.connect(self._withdraw)

    @Slot()
    def start(self) -> None:
        """Analyse the open volume; finished stages of a stopped analysis are not done again."""
        volume = self._session.volume
        if volume is None or self.is_running:
            return
        if reason := self._session.objection:
            self._window.messages.show_error(reason)
            return
        self.starting.emit()
        analysis = self._session.analysis
        if analysis is not None and self._earlier is None and has_decisions(analysis):
            self._ask(ASK_AGAIN)
        else:
            self._run()

    @property
    def _earlier(self) -> Analysis | None:
        """What may be gone on from: an analysis that was stopped, or a whole one that lacks its heat maps."""
        analysis = self._session.analysis
        is_whole = self._session.is_complete and not engine.lacks_maps(analysis, self._settings.value)
        return None if is_whole else analysis

    def _ask(self, words: str) -> None:
        self._asked = self._session.volume
        self._window.question.ask(words, (("", "Keep it"), (AGAIN, "Analyse again")))

    @Slot(str)
    def _on_answer(self, key: str) -> None:
        asked, self._asked = self._asked, None
        if key == AGAIN and asked is not None and not self.is_running:
            self._run(is_sure=True)

    @Slot()
    def _withdraw(self) -> None:
        """Another CT comes on screen, whose analysis was not asked about."""
        if self._asked is not None:
            self._asked = None
            self._window.question.withdraw()

    def _run(self, is_sure: bool = False) -> None:
        """``is_sure``: the reader was told that what was decided by hand goes."""
        volume, earlier = self._session.volume, self._earlier
        if volume is None:
            return
        self._window.messages.clear()
        self._session.set_busy(Channel.ANALYSIS, True)
        # The stages come from the pipeline, whose imports take too long for the window's thread.
        receivers = Receivers(partial(self._on_plan, earlier, is_sure), self._on_error, self._on_cancelled)
        asking = quiet(partial(engine.plan, volume, self._settings.value, earlier))
        self._handle = self._runner.run(asking, receivers, Channel.ANALYSIS)

    @Slot()
    def start_anyway(self) -> None:
        """The reader has looked and decides to measure; what was asked goes with every number as a warning."""
        self._session.take_anyway()
        self.start()

    def _on_plan(self, earlier: Analysis | None, is_sure: bool, plan: engine.Plan) -> None:
        if self._handle is not None and self._handle.is_cancelled:
            self._on_cancelled()  # asking for the stages itself cannot be stopped
            return
        volume = self._session.volume
        is_lost = earlier is not None and not plan.goes_on and has_decisions(earlier) and not is_sure
        if volume is None or is_lost:
            self._finish()
            if volume is not None:
                self._ask(ASK_ANEW)
            return
        earlier = self._session.analysis if plan.goes_on else None
        self._stages = plan.stages
        self._begin(earlier)
        measured = volume.taken_anyway() if self._session.is_taken_anyway else volume
        analysing = partial(engine.run_analysis, measured, self._settings.value, earlier)
        receivers = Receivers(self._on_done, self._on_error, self._on_cancelled, self._on_progress)
        self._handle = self._runner.run_in_parts(analysing, receivers, self._on_stage, Channel.ANALYSIS)

    @property
    def is_running(self) -> bool:
        return Channel.ANALYSIS in self._session.busy

    @Slot()
    def cancel(self) -> None:
        if self._handle is not None and self.is_running:
            self._window.progress.show_cancelling()
            self._handle.cancel()

    @Slot()
    def leave(self) -> None:
        """Another CT comes: stop; what is finished of this one is kept."""
        if self.is_running:
            self._runner.drop_channel(Channel.ANALYSIS)
            self._finish()

    def _begin(self, earlier: Analysis | None) -> None:
        self._clock = TimeLeft()
        if earlier is None:
            self._session.set_analysis(None)
            self.began_anew.emit()
        self._window.progress.set_stages(self._stages)
        self._window.progress.set_running(True)
        self._window.progress.show_progress(0.0, "", "")
        self._window.show_running("Analysing 0%")
        self._window.show_progress(True)
        self._show_stages(self._session.analysis)

    def _show_stages(self, analysis: Analysis | None) -> None:
        done = dict(analysis.seconds) if analysis is not None else {}
        waiting = [key for key, _ in self._stages if key not in done]
        running = waiting[0] if waiting and self.is_running else None
        self._window.progress.show_stages(done, running)

    def _on_progress(self, fraction: float, text: str) -> None:
        left = self._clock.update(fraction, time.monotonic())
        words = in_words(left)
        self._window.progress.show_progress(fraction, text, words)
        self._window.show_running(f"Analysing {fraction:.0%}{f' · {words}' if words else ''}")

    def _on_stage(self, analysis: Analysis) -> None:
        self._session.set_analysis(self._with_asked_for(analysis))
        self._show_stages(analysis)
        self._show_device(analysis)

    def _with_asked_for(self, analysis: Analysis) -> Analysis:
        """With the maps of slices and the profile that were asked for before it began and came meanwhile."""
        now = self._session.analysis
        if now is None or now.lungs is not analysis.lungs:
            return analysis
        return replace(analysis, slice_maps=now.slice_maps, profile=now.profile)

    def _on_done(self, analysis: Analysis) -> None:
        self._session.set_analysis(self._with_asked_for(analysis), is_complete=True)
        self._finish()
        self._show_device(analysis)
        self._window.show_progress(False)
        self._window.activity.rest(f"Analysed in {sum(analysis.seconds.values()):.0f} s")

    def _on_cancelled(self) -> None:
        self._finish(KEPT if self._session.has_started else "Stopped.")

    def _on_error(self, error: BaseException) -> None:
        self._finish("Not finished.")
        tell(self._window, error)

    def _finish(self, text: str = "") -> None:
        self._handle = None
        self._session.set_busy(Channel.ANALYSIS, False)
        self._window.progress.set_running(False, text)
        self._window.show_running("")
        self._show_stages(self._session.analysis)

    def _show_device(self, analysis: Analysis) -> None:
        if not analysis.networks:
            return
        providers = {use.provider.removesuffix("ExecutionProvider") for use in analysis.networks}
        reasons = {use.fallback_reason for use in analysis.networks if use.fallback_reason}
        reason = "No CUDA: " + "; ".join(sorted(reasons)) if reasons else ""
        self._session.set_device(DeviceBadge(" + ".join(sorted(providers)), reason, is_measured=True))
