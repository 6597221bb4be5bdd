"""Correcting masks: a stroke changes them at once, every number follows, each step can be taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QUndoCommand

from sscild_desktop.controllers.ct import correct_work
from sscild_desktop.controllers.failures import tell
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.corrected import Copies, as_found
from sscild_desktop.core.corrections.targets import ERASE, OPERATIONS, PAINT, REASSIGN, TARGETS
from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.progress import silent
from sscild_desktop.core.results import Analysis, HeatMap, MaskEdit
from sscild_desktop.core.wording import fixed, minus
from sscild_desktop.state.correcting import MASK_TOOLS, MaskOptions, MaskToolState, Stroke
from sscild_desktop.views.planes.mask_tools import make_mask_tool
from sscild_desktop.workers import Channel, Receivers

if TYPE_CHECKING:
    from sscild_desktop.core.corrections.difference import Difference
    from sscild_desktop.core.corrections.working import WorkingMasks

NOT_YET = "Masks can be corrected when the analysis has found them; press Analyse first."
RUNNING = "Masks can be corrected when the analysis has finished or was stopped."
WAITS = "This is done as soon as what is running has ended; Undo takes it back."
TAKEN_BACK = "What waited last was taken back."
NOT_DRAWN = "What was drawn while the masks were counted is not in them; draw it again."
LOCKS = {Channel.ANALYSIS, Channel.LEVEL, Channel.EXPORT, Channel.CORRECT}
"""While one of these runs the masks stay as they are."""

NOTHING = {
    "lesion": "Nothing changed there: a lesion is drawn inside the lungs alone, and within the HU limits.",
    "lung": "Nothing changed there: what is lung of the other side is changed by Reassign.",
    "lobe": "Nothing changed there: a lobe stays within its own lung.",
}
MAP_TARGETS = {"gg": "ggo", "ret": "reticulation"}
"""What a heat map is drawn as; TOT is of no class and takes the one that is chosen."""

STEPS = 100
"""Steps of undo that are kept: compressed differences of some kB each, see benchmarks/bench_corrections.py."""


Step = Callable[["WorkingMasks"], None]


class CorrectingController(QObject):
    """Holds the working masks of the open CT from the first time that a tool for them is taken in hand."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._session, self._viewing, self._settings = parts.session, parts.viewing, parts.settings
        self._runner, self._window, self._stack = parts.runner, parts.window, parts.changes
        self._working: WorkingMasks | None = None
        self._waiting: list[Step] = []
        """What was drawn while the masks could not be changed: it is done when they can."""
        self._running: list[Step] = []
        """The operation that is being found in the background."""
        self._uncountable: Analysis | None = None
        self._is_finishing = False
        """Operations are done at once: the CT does not wait for what is found in the background."""
        self.state = MaskToolState(parts.viewing.active_tool, self)
        self._stack.setUndoLimit(STEPS)
        parts.session.copies_of = self._copies_of
        planes, panel = parts.window.planes, parts.window.correcting
        for shape in MASK_TOOLS:
            tool = make_mask_tool(shape, self.state, self)
            tool.stroke_requested.connect(self.draw)
            tool.size_requested.connect(self.state.step_size)
            planes.add_tool(shape, tool)
        planes.size_requested.connect(self.state.step_size)
        panel.set_state(self.state)
        panel.operation_requested.connect(self.operate)
        panel.restore_requested.connect(self.restore)
        parts.window.heat_threshold.mask_requested.connect(self.take_map)
        self.state.changed.connect(planes.redraw)
        self.state.hand_changed.connect(self.prepare)
        parts.session.volume_changed.connect(self._on_volume)
        parts.session.analysis_changed.connect(self._on_analysis)
        parts.session.busy_changed.connect(self._go_on)
        parts.session.fvc_changed.connect(self._show_numbers)

    # -- the working masks ---------------------------------------------------------------------------------------

    @Slot()
    def prepare(self) -> None:
        """Copy and count the masks in the background, once they are there and wanted: a tool for them is in hand."""
        volume, analysis = self._session.volume, self._session.analysis
        is_wanted = self._waiting or (self.state.is_in_hand and analysis is not self._uncountable)
        if not is_wanted or self._working is not None or volume is None or analysis is None:
            return
        if analysis.lungs is None or self._session.busy & {Channel.ANALYSIS, Channel.CORRECT}:
            return
        self._session.set_busy(Channel.CORRECT, True)
        self._window.activity.show_activity("Counting the masks …")
        counting = partial(correct_work.prepare, volume, analysis)
        receivers = Receivers(self._on_prepared, self._on_error, self._rest, self._on_progress)
        self._runner.run(counting, receivers, Channel.CORRECT)

    def _on_prepared(self, working: "WorkingMasks") -> None:
        analysis = self._session.analysis
        if analysis is not None and working.fits(analysis):
            self._working = working
        self._rest()  # masks that became others meanwhile are counted anew

    @Slot()
    def _go_on(self) -> None:
        """Do what waits, in its order, as far as the masks can be changed now."""
        self.prepare()
        while self._waiting and self._working is not None and not self._session.busy & LOCKS:
            self._next(self._working)

    def _next(self, working: "WorkingMasks") -> None:
        step, *rest = self._waiting
        self._wait_for(rest)
        step(working)

    def _wait_for(self, steps: "list[Step]") -> None:
        self._waiting = steps
        self._session.set_waiting(len(steps))

    @Slot()
    def finish(self) -> None:
        """Do here and now what runs and waits: the CT goes or is analysed anew, and nothing drawn may be lost."""
        volume, analysis, steps = self._session.volume, self._session.analysis, [*self._running, *self._waiting]
        if not steps or volume is None or analysis is None:
            return
        self._runner.drop_channel(Channel.CORRECT)
        self._wait_for(steps)
        try:
            self._working = self._working or correct_work.prepare(volume, analysis, silent)
        except (SScILDError, MemoryError) as error:
            self._on_error(error)
            return
        self._is_finishing = True
        self._rest()
        while self._waiting:  # what is exported or scored beside has copies
            self._next(self._working)
        self._is_finishing = False

    def take_back(self) -> bool:
        """The newest of what waits is not done after all; False where nothing does."""
        if self._waiting:
            self._wait_for(self._waiting[:-1])
            self._window.messages.show_info(TAKEN_BACK)
            return True
        return False

    def _copies_of(self, analysis: Analysis) -> Copies:
        return self._working.copies_of(analysis) if self._working is not None else {}

    def _on_progress(self, fraction: float, text: str) -> None:
        self._window.activity.show_activity(f"{text} …", fraction)

    def _rest(self) -> None:
        self._running = []
        self._session.set_busy(Channel.CORRECT, False)
        self._window.activity.rest()

    def _give_up(self) -> None:
        """The masks are not counted: what waits for that cannot be done, which is said."""
        if self._working is None:
            self._uncountable = self._session.analysis
            if self._waiting:
                self._window.messages.show_info(NOT_DRAWN)
            self._wait_for([])

    def _on_error(self, error: BaseException) -> None:
        self._give_up()
        self._rest()
        tell(self._window, error)

    @Slot()
    def _on_volume(self) -> None:
        """Those of the CT before are kept while none is open: it may come back, with the steps of undo that it had."""
        self._wait_for([])
        volume = self._session.volume
        if self._working is not None and volume is not None and self._working.volume is not volume:
            self._working = None

    @Slot()
    def _on_analysis(self) -> None:
        """Masks that others made are counted anew."""
        analysis = self._session.analysis
        if self._working is not None and analysis is not None and not self._working.fits(analysis):
            self._working = None
            self._stack.clear()  # its steps are differences of masks that are shown no more
        if analysis is None:
            self._wait_for([])
            self._runner.drop_channel(Channel.CORRECT)
            self._running = []
            self._session.set_busy(Channel.CORRECT, False)
        self._show_numbers()
        self._go_on()

    @Slot()
    def _show_numbers(self) -> None:
        panel = self._window.correcting
        panel.show_fvc(self._session.fvc_percent)
        panel.show_analysis(self._session.analysis)

    @Slot()
    def cancel(self) -> None:
        """Stop counting or an operation; nothing has changed."""
        self._give_up()
        self._runner.drop_channel(Channel.CORRECT)
        self._rest()

    # -- what the reader does ------------------------------------------------------------------------------------

    def _when_free(self, step: Step) -> None:
        """Do this to the masks, now or as soon as they are counted and nothing else needs them as they are."""
        analysis, busy = self._session.analysis, self._session.busy
        if Channel.ANALYSIS in busy:
            self._window.messages.show_info(RUNNING)
        elif analysis is None or analysis.lungs is None:
            self._window.messages.show_info(NOT_YET)
        else:
            if busy & (LOCKS if self._working is not None else LOCKS - {Channel.CORRECT}):
                self._window.messages.show_info(WAITS)
            self._wait_for([*self._waiting, step])
            self._go_on()

    @Slot(object)
    def draw(self, stroke: Stroke) -> None:
        """A stroke has ended: the masks and every number that rests on them follow."""
        self._when_free(partial(self._draw_stroke, stroke, self.state.options))

    def _draw_stroke(self, stroke: Stroke, options: MaskOptions, working: "WorkingMasks") -> None:
        mode = ERASE if stroke.is_erasing else options.mode
        words = stroke_words(stroke.shape, mode, options)
        self._change(working, words, options.target, partial(correct_work.draw, working, stroke, options, mode))

    def _change(
        self, working: "WorkingMasks", words: str, target: str, change: "Callable[[], Difference | None]"
    ) -> None:
        try:
            made = change()
        except SScILDError as error:
            tell(self._window, error)
            return
        self._note(working, made, words, target)

    @Slot(str, float, bool)
    def operate(self, key: str, amount: float, is_slice_only: bool) -> None:
        """Something done to the whole target, found in the background."""
        at, target = self._viewing.crosshair[0], self.state.options.target
        self._when_free(partial(self._operate, key, target, amount, at, is_slice_only))

    def _operate(
        self, key: str, target: str, amount: float, at: int, is_slice_only: bool, working: "WorkingMasks"
    ) -> None:
        self._session.set_busy(Channel.CORRECT, True)
        one = OPERATIONS[key]
        words = f"{one.name} {amount:g} {one.unit}".strip() if one.unit else one.name
        words += f", slice {at + 1} alone" if is_slice_only else ""
        finding = partial(correct_work.operate, working, key, target, amount, at if is_slice_only else None, at)
        done = partial(self._on_found, working, words, target)
        if self._is_finishing:
            try:
                done(finding(silent))
            except (SScILDError, MemoryError) as error:
                self._on_error(error)
            return
        self._running = [partial(self._operate, key, target, amount, at, is_slice_only)]
        self._runner.run(finding, Receivers(done, self._on_error, self._rest, self._on_progress), Channel.CORRECT)

    def _on_found(self, working: "WorkingMasks", words: str, target: str, made: "Difference | None") -> None:
        self._window.activity.rest()
        self._running = []
        if working is self._working:
            if made is not None:
                working.flip(made)
            self._note(working, made, words, target)
        self._session.set_busy(Channel.CORRECT, False)  # what waits is done on what was found now

    @Slot()
    def take_map(self) -> None:
        """The heat map on the picture, under its threshold, as a first mask of its slice, to be corrected."""
        if not self.state.is_in_hand:
            self._viewing.active_tool.choose("brush")
        heat, index = self._session.map_on_picture, self._session.slice_of_map
        if heat is not None and index is not None:
            chosen = self.state.options.target
            target = MAP_TARGETS.get(heat.pattern, chosen if TARGETS[chosen].kind == "lesion" else "ggo")
            self._when_free(partial(self._draw_map, heat, index, target))

    def _draw_map(self, heat: HeatMap, index: int, target: str, working: "WorkingMasks") -> None:
        words = minus(f"Heat map {heat.pattern.upper()} below {heat.threshold_points:.2f} points")
        self._change(working, words, target, partial(correct_work.draw_map, working, heat, index, target))

    @Slot()
    def restore(self) -> None:
        """Back to the automatic masks, in one step."""
        self._when_free(self._restore)

    def _restore(self, working: "WorkingMasks") -> None:
        analysis, made = self._session.analysis, working.restore()
        if made is not None and analysis is not None:
            self._stack.push(MaskChange(self, working, made, "back to automatic", analysis, ()))

    def _note(self, working: "WorkingMasks", made: "Difference | None", words: str, target: str) -> None:
        """A change that was made goes on the stack; that there was none is said."""
        analysis = self._session.analysis
        if analysis is None:
            return
        if made is None:
            self._window.activity.rest(NOTHING[TARGETS[target].kind])
            return
        ml = made.voxels * working.volume.geometry.voxel_ml
        now = datetime.now(UTC).isoformat(timespec="seconds")
        name, reader = TARGETS[target].name, self._settings.value.reader
        edit = MaskEdit(words, name, made.voxels, ml, made.first_slice, made.last_slice, reader, now)
        change = MaskChange(self, working, made, words, analysis, (*analysis.mask_edits, edit))
        change.said = f"{words}: {name.lower()}, {fixed(ml, 2)} mL changed"
        self._stack.push(change)

    def publish(
        self,
        working: "WorkingMasks",
        made: "Difference",
        edits: tuple[MaskEdit, ...],
        before: Analysis | None = None,
        said: str = "",
    ) -> None:
        """The numbers and pictures after a change; a step that is taken back brings what was decided ``before`` it.

        ``said`` of the change stays at the foot of the window until it is no longer true.
        """
        if working is not self._working or self._session.analysis is None:
            return
        analysis: Analysis = replace(working.measured(self._session.analysis), mask_edits=edits)
        if before is not None:
            analysis = replace(analysis, levels=before.levels, volume_readings=before.volume_readings)
        if not edits and not working.is_corrected:
            analysis = as_found(analysis)
        self._session.set_analysis(analysis, self._session.is_complete)
        self._window.planes.refresh_masks(made.box)
        self._window.activity.rest(said)


class MaskChange(QUndoCommand):
    """One step: made when it is pushed, taken back and done again by its difference."""

    said = ""
    """What was changed, in words."""

    def __init__(
        self,
        owner: CorrectingController,
        working: "WorkingMasks",
        made: "Difference",
        words: str,
        before: Analysis,
        after: tuple[MaskEdit, ...],
    ) -> None:
        """``before`` is the analysis that is changed: what was decided about its numbers comes back with its masks."""
        super().__init__(words)
        self._owner, self._working, self._made = owner, working, made
        self._before, self._after = _decided(before), after
        self._is_made = True

    def redo(self) -> None:
        if not self._is_made:
            self._working.flip(self._made)
        self._is_made = True
        self._owner.publish(self._working, self._made, self._after, said=self.said)

    def undo(self) -> None:
        self._working.flip(self._made)
        self._is_made = False
        self._owner.publish(self._working, self._made, self._before.mask_edits, self._before)


def _decided(analysis: Analysis) -> Analysis:
    """An analysis without its masks and maps: a hundred steps of undo hold no hundred volumes."""
    return replace(analysis, lungs=None, lesions=None, lobes=None, found=None, heatmaps=(), slice_maps=())


def stroke_words(shape: str, mode: str, options: MaskOptions) -> str:
    """'Brush 10 mm', 'Eraser: ball 6 mm', 'Change by polygon, −700 to −300 HU'."""
    size = "" if shape == "polygon" else f" {options.size_mm:g} mm"
    limits = minus(f", {options.low_hu} to {options.high_hu} HU") if options.is_limited else ""
    start = {PAINT: "", ERASE: "Eraser: ", REASSIGN: "Change by "}[mode]
    words = f"{start}{shape}{size}{limits}"
    return words[0].upper() + words[1:]
