"""The open CT against a reader's mask and readers' scores: read, asked about labels, compared, written."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.evaluate import work
from sscild_desktop.controllers.evaluate.work import Compared
from sscild_desktop.controllers.failures import tell
from sscild_desktop.controllers.foot_task import FootTask
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.corrected import as_found
from sscild_desktop.core.files import free_folder, refuse_inside
from sscild_desktop.core.wording import said_file
from sscild_desktop.workers import Channel, Receivers, quiet

if TYPE_CHECKING:
    from sscild_desktop.core.evaluate.many import Findings
    from sscild_desktop.core.evaluate.masks import ReaderMask
    from sscild_desktop.core.evaluate.readings import ScoreAgreement
    from sscild_desktop.views.evaluate.labels import LabelDialog
    from sscild_desktop.views.evaluate.page import AgreementPage

PAGE = "agreement"
NO_CT = "Open a CT first; then a mask can be compared with it."
NOT_ANALYSED = "Analyse the CT first; then its lesions can be compared with a reader's mask."
CHANGED = "The program's masks were changed since; Labels compares again."
READY = "Open a mask or readers' scores, or drop them here."
COMPARE, OPEN = "evaluate-mask", "evaluate-open"
QUESTION = "“{name}” is a mask. Compare it with this CT as a reader's mask?"
LOOKING, SHOWING = 1, 2
"""Lanes of work that must not stop a comparison."""

MOST_KEPT = 200
"""Meanings of labels that are kept, the newest of them."""


class EvaluateController(QObject):
    """``open_paths`` opens what is dropped and is no mask, or not to be compared."""

    def __init__(
        self,
        parts: Parts,
        make_page: Callable[[], tuple["AgreementPage", "LabelDialog"]],
        open_paths: Callable[[Sequence[Path]], None],
    ) -> None:
        super().__init__()
        self._session, self._settings, self._runner = parts.session, parts.settings, parts.runner
        self._viewing, self._state = parts.viewing, parts.state
        self._window, self._ask = parts.window, parts.ask
        self._make_page, self._open_paths = make_page, open_paths
        self._task = FootTask(parts, Channel.EVALUATE)
        self.page: AgreementPage | None = None
        self.labels: LabelDialog | None = None
        self._mask: ReaderMask | None = None
        self._meaning: dict[str, str] = {}
        self._found: Compared | None = None
        self._scores: ScoreAgreement | None = None
        self._mask_plots: dict[str, bytes] = {}
        self._score_plots: dict[str, bytes] = {}
        self._waiting: Path | None = None
        self._said: Callable[[], str] | None = None
        self._was_outdated = False
        parts.session.volume_changed.connect(self.forget)
        parts.session.analysis_changed.connect(self.show_ready)
        parts.state.pseudonym_changed.connect(self._say_again)
        parts.window.question.answered.connect(self._on_answer)
        parts.window.page_changed.connect(self._on_page)

    def made(self) -> "AgreementPage":
        """The page; made where there is none yet."""
        if self.page is None:
            self.page, self.labels = self._make_page()
            self.page.mask_requested.connect(self.choose_mask)
            self.page.scores_requested.connect(self.choose_scores)
            self.page.labels_requested.connect(self.ask_labels)
            self.page.export_requested.connect(self.export)
            self.page.class_requested.connect(self.show_class)
            self.labels.mapping_chosen.connect(self._on_mapping)
            self.page.show_nothing(self._why_not or READY)
            self.show_ready()
        return self.page

    @Slot(str)
    def _on_page(self, name: str) -> None:
        if name == PAGE and self._found is None:
            self._show_ct()

    def _show_ct(self) -> None:
        """The open CT where the reader looks at it, before anything is compared with it."""
        if self._session.volume is not None:
            self.made().show_ct(self._session.volume, self._viewing.crosshair)

    @property
    def _why_not(self) -> str:
        """Why there is nothing to compare with; empty where there is."""
        analysis = self._session.analysis
        if self._session.volume is None:
            return NO_CT
        return "" if analysis is not None and analysis.lesions is not None else NOT_ANALYSED

    @Slot()
    def forget(self) -> None:
        """Another CT: what was compared was of the one before."""
        self._runner.drop_channel(Channel.EVALUATE)
        self._task.drop()
        self._mask = self._found = self._scores = self._waiting = self._said = None
        self._mask_plots, self._score_plots = {}, {}
        if self.page is not None:
            self.page.show_nothing(self._why_not or READY)
            self.show_ready()
            if self._window.page == PAGE:
                self._show_ct()

    @Slot()
    def show_ready(self) -> None:
        """Whether a mask can be opened now."""
        if self.page is not None:
            self.page.allow(not self._why_not)
            was_outdated, self._was_outdated = self._was_outdated, self._is_outdated
            if self._was_outdated:
                self.page.show_state(CHANGED)
            elif was_outdated:
                self._say_again()
            if self._found is None and self._scores is None:
                self.page.show_state(self._why_not or READY)

    @property
    def findings(self) -> "Findings | None":
        """What is compared now, for the workbook of the CT; not with masks of the program that were others then."""
        from sscild_desktop.core.evaluate.many import Findings

        single = self._found.evaluation.light() if self._found is not None and not self._is_outdated else None
        return Findings(single, scores=self._scores) if single is not None or self._scores is not None else None

    @property
    def _is_outdated(self) -> bool:
        """Whether the program's masks are not those any more that were compared."""
        analysis, found = self._session.analysis, self._found
        return (
            analysis is not None
            and found is not None
            and (as_found(analysis).lesion_mask is not found.evaluation.program.lesions)
        )

    # -- files -----------------------------------------------------------------------------------------------------

    @Slot(list)
    def dropped(self, paths: Sequence[Path]) -> None:
        """A mask on an analysed CT is compared on our page and asked about on others; everything else is opened."""
        if len(paths) != 1 or self._why_not:
            self._open_paths(paths)
            return
        done = partial(self._on_looked, Path(paths[0]))
        looking = quiet(partial(work.kind_of, Path(paths[0])))
        receivers = Receivers(done, lambda _error: self._open_paths(paths))
        self._runner.run(looking, receivers, Channel.EVALUATE, lane=LOOKING)

    def _on_looked(self, path: Path, kind: str) -> None:
        if kind == work.SHEET and self._window.page == PAGE:
            self.open_scores(path)
            return
        if kind != work.MASK:
            self._open_paths([path])
            return
        if self._window.page == PAGE:
            self.open_mask(path)
            return
        self._waiting = path
        answers = ((COMPARE, "Compare"), (OPEN, "Open as a CT"))
        self._window.question.ask(QUESTION.format(name=said_file(path.name)), answers)

    @Slot(str)
    def _on_answer(self, key: str) -> None:
        path, self._waiting = self._waiting, None
        if path is not None and key == COMPARE:
            self.made()
            self._window.show_page(PAGE)
            self.open_mask(path)
        elif path is not None and key == OPEN:
            self._open_paths([path])

    @Slot()
    def choose_mask(self) -> None:
        path = self._ask.mask_to_open()
        if path is not None:
            self.open_mask(path)

    @Slot()
    def choose_scores(self) -> None:
        path = self._ask.scores_to_open()
        if path is not None:
            self.open_scores(path)

    def open_mask(self, path: Path) -> None:
        """Read a mask; its labels are asked about where their meaning is not known."""
        volume = self._session.volume
        if volume is None or self._why_not:
            self.made().show_state(self._why_not)
            return
        self._task.start(
            quiet(partial(work.read, path, volume)), f"Reading “{said_file(path.name)}” …", self._on_read, is_kept=False
        )

    def open_scores(self, path: Path) -> None:
        analysis = self._session.analysis
        if analysis is None or self._why_not:
            self.made().show_state(self._why_not)
            return
        scoring = quiet(partial(work.compare_scores, path, analysis))
        self._task.start(scoring, f"Reading “{said_file(path.name)}” …", self._on_scores, is_kept=False)

    @Slot()
    def cancel(self) -> None:
        """Stop reading, comparing or writing; what was shown stays."""
        self._task.cancel()

    # -- labels ----------------------------------------------------------------------------------------------------

    def _on_read(self, mask: "ReaderMask") -> None:
        from sscild_desktop.core.evaluate.labels import guessed

        if not mask.labels:
            self._say(lambda: f"{said_file(mask.file_name)} is empty: there is no label in it.")
            return
        self._mask = mask
        known = dict(self._settings.value.mask_labels)
        before = {one.text: known[_kept(mask, one.text)] for one in mask.labels if _kept(mask, one.text) in known}
        mapping = guessed(mask, before)
        if all(mapping.values()):
            self._compare(mapping)
            return
        self._meaning = mapping
        self.made().show_state("Say what the labels of the mask mean.")
        self.made().allow_labels()
        assert self.labels is not None
        self.labels.ask(mask, mapping, said_file(mask.file_name))

    @Slot()
    def ask_labels(self) -> None:
        """Change what the labels of the open mask mean."""
        if self._mask is not None and self.labels is not None:
            self.labels.ask(self._mask, self._meaning, said_file(self._mask.file_name))

    @Slot(object)
    def _on_mapping(self, mapping: dict[str, str]) -> None:
        mask = self._mask
        if mask is None:
            return
        new = {_kept(mask, text): target for text, target in mapping.items()}
        kept = {key: target for key, target in self._settings.value.mask_labels if key not in new} | new
        self._settings.set(replace(self._settings.value, mask_labels=tuple(kept.items())[-MOST_KEPT:]))
        self._compare(mapping)

    def _compare(self, mapping: dict[str, str]) -> None:
        analysis = self._session.analysis
        if self._mask is None or analysis is None or self._why_not:
            return
        self._meaning = mapping
        comparing = partial(work.compare, self._mask, mapping, analysis)
        self._task.start(comparing, "Comparing the masks …", self._on_compared)

    # -- results ---------------------------------------------------------------------------------------------------

    def _on_compared(self, found: Compared) -> None:
        volume = self._session.volume
        if volume is None or self._mask is None:
            return
        self._found, self._mask_plots = found, found.plots
        page = self.made()
        if not self._is_outdated:
            self._say(lambda: f"{said_file(found.file_name)} against the program's masks.")
        page.show_evaluation(volume, found.evaluation, found.key)
        page.show_codes(found.codes, found.place)
        page.show_plots({**self._mask_plots, **self._score_plots})

    def _say(self, words: Callable[[], str]) -> None:
        """What stays said until something else is: in other words once names are hidden or shown."""
        self._said = words
        self.made().show_state(words())

    @Slot()
    def _say_again(self) -> None:
        if self._said is not None and not self._is_outdated:
            self.made().show_state(self._said())

    def _on_scores(self, found: tuple["ScoreAgreement", list[list[str]], dict[str, bytes]]) -> None:
        self._scores, rows, self._score_plots = found
        self._say(lambda: "The readers' scores against the program's.")
        self.made().show_scores(self._scores, rows)
        self.made().show_plots({**self._mask_plots, **self._score_plots})

    @Slot(str)
    def show_class(self, key: str) -> None:
        """Another class on the planes."""
        if self._found is not None:
            looking = quiet(partial(work.codes_of, self._found.evaluation, key))
            receivers = Receivers(self.made().show_codes, partial(tell, self._window))
            self._runner.run(looking, receivers, Channel.EVALUATE, lane=SHOWING)

    @Slot()
    def export(self) -> None:
        """Write what is compared into a new folder."""
        volume = self._session.volume
        if volume is None or (self._found is None and self._scores is None):
            return
        parent = self._ask.export_folder()
        if parent is None:
            return
        folder = free_folder(parent / f"evaluation-{datetime.now():%Y%m%d-%H%M}")
        try:
            refuse_inside(parent, self._session.sources)
        except Exception as error:
            tell(self._window, error)
            return
        evaluation = self._found.evaluation if self._found is not None else None
        writing = partial(work.write, folder, volume, evaluation, self._scores)
        self._task.start(writing, "Writing …", self._on_written)

    def _on_written(self, folder: Path) -> None:
        self._say(lambda: f"Written: {self._state.path_of(folder)}")


def _kept(mask: "ReaderMask", text: str) -> str:
    """Under what the meaning of a label is kept: bare numbers mean something only among those of their file."""
    return f"{mask.signature} | {text}"
