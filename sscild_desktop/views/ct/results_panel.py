"""The answer on the right in its order: stage, extent and levels, lesions, lobes, lungs with their density."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sscild_desktop.core.inference.cards import MeasuredError
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.rules.volumes import LOBES
from sscild_desktop.views.ct.edits.volume_reading import VolumeReading
from sscild_desktop.views.ct.goh_panel import GohPanel
from sscild_desktop.views.ct.lesion_table import LesionTable
from sscild_desktop.views.ct.lobe_table import LobeTable
from sscild_desktop.views.ct.lung_card import LungCard
from sscild_desktop.views.ct.region_table import RegionTable
from sscild_desktop.views.measuring.density_panel import DensityPanel
from sscild_desktop.views.shared.pieces import column_of, label, line


class ResultsPanel(QWidget):
    """Shows one analysis, finished or growing."""

    class_requested = Signal(str)
    place_requested = Signal(str, str)
    level_requested = Signal(int)
    lobe_requested = Signal(int)
    fvc_requested = Signal(object)
    region_requested = Signal(str)
    scores_typed = Signal(int, object)
    scores_accepted = Signal(int)
    scores_withdrawn = Signal(int)
    scores_reverted = Signal(int)
    volume_decided = Signal(str, str, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lungs = LungCard()
        self.lesions, self.regions = LesionTable(), RegionTable()
        self.lobes = LobeTable()
        self.goh = GohPanel()
        self._lesions_part = _part("Lesions, by volume", self.lesions)
        self._regions_part = _part("Lesions by lung and third, % of the lung there", self.regions)
        self._lobes_part = _part("Lobes", self.lobes)
        self.volume = VolumeReading()
        self.volume.wanted.connect(self.volume_decided)
        self._lungs_part = _part("Lungs", self.lungs, self.volume)
        self.density = DensityPanel()
        self._density_part = _part("Density by region", self.density)
        self.density.region_requested.connect(self.region_requested)
        where = (self._regions_part, self._lobes_part)
        column_of(
            self.goh, self._lesions_part, *where, self._lungs_part, self._density_part, on=self, margins=0, spacing=8
        )
        self.lobes.lobe_requested.connect(self.lobe_requested)
        self.lobes.lobe_requested.connect(self._choose_lobe)
        self.lesions.class_requested.connect(self.class_requested)
        self.regions.place_requested.connect(self.place_requested)
        self.goh.level_requested.connect(self.level_requested)
        self.goh.fvc_requested.connect(self.fvc_requested)
        self.goh.reading.typed.connect(self.scores_typed)
        self.goh.reading.accepted.connect(self.scores_accepted)
        self.goh.reading.withdrawn.connect(self.scores_withdrawn)
        self.goh.reading.automatic.connect(self.scores_reverted)

        self.show_analysis(None)

    def show_analysis(self, analysis: Analysis | None, error: MeasuredError | None = None) -> None:
        """What is not measured yet takes no room; ``error`` is that of the scores, see GohPanel."""
        lungs, lesions, lobes = (getattr(analysis, name, None) for name in ("lungs", "lesions", "lobes"))
        self.lungs.show_analysis(analysis)
        self.volume.show_analysis(analysis)
        self.lesions.show_lesions(lesions)
        self.regions.show_lesions(lesions)
        self._regions_part.setVisible(lesions is not None and bool(lesions.regions))
        self.lobes.show_lobes(lobes, analysis.volume_readings if analysis is not None else ())
        self.goh.show_analysis(analysis, error)
        for part, found in ((self._lungs_part, lungs), (self._lesions_part, lesions), (self._lobes_part, lobes)):
            part.setVisible(found is not None)
        self.density.show_analysis(analysis)
        self._density_part.setVisible(self.density.has_regions)

    @Slot(int)
    def _choose_lobe(self, lobe: int) -> None:
        """The lobe that is looked at is the one whose volume can be decided about."""
        self.volume.choose(next(key for key, one in LOBES.items() if one == lobe))

    def show_counts(self, counts: dict[str, tuple[int, ...]]) -> None:
        """Histograms of the regions, see DensityPanel."""
        self.density.show_counts(counts)

    def show_selected(self, number: int | None) -> None:
        """The level that is looked at."""
        self.goh.show_selected(number)

    def show_fvc(self, percent: float | None) -> None:
        self.goh.show_fvc(percent)


def _part(title: str, *widgets: QWidget) -> QWidget:
    """A part of the answer under a line and its title."""
    made = QWidget()
    column_of(line(), label(title, "section", wrap=True), *widgets, on=made, margins=0, spacing=8)
    return made
