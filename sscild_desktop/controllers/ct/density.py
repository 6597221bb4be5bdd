"""Histograms of the regions of the lungs: counted in the background when a region is first looked at."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.controllers.failures import tell
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.workers import Channel, Receivers, quiet


class DensityController(QObject):
    """Answers the panel, which asks again when the numbers have changed."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._session, self._runner, self._window = parts.session, parts.runner, parts.window
        parts.window.results.region_requested.connect(self.count)

    @Slot(str)
    def count(self, _region: str) -> None:
        """All regions at once: they take one look at the CT."""
        volume, analysis = self._session.volume, self._session.analysis
        if volume is not None and analysis is not None and analysis.lung_mask is not None:
            counting = quiet(partial(engine.counts_by_region, volume.hu, analysis.lung_mask, analysis.lobe_mask))
            self._runner.run(counting, Receivers(self._on_counts, self._on_error), Channel.HISTOGRAMS)

    def _on_counts(self, counts: dict[str, tuple[int, ...]]) -> None:
        self._window.results.show_counts(counts)

    def _on_error(self, error: BaseException) -> None:
        tell(self._window, error)
