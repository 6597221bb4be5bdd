"""The result card on the right: lungs, lesions, Goh levels and stage, lobes, one under the other."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sscild_desktop.core.results import Analysis
from sscild_desktop.views.ct.goh_panel import GohPanel
from sscild_desktop.views.ct.lesion_table import LesionTable
from sscild_desktop.views.ct.lobe_table import LobeTable
from sscild_desktop.views.ct.lung_card import LungCard
from sscild_desktop.views.shared.pieces import column_of, label, line


class ResultsPanel(QWidget):
    """Shows one analysis, finished or growing."""

    class_requested = Signal(str)
    level_requested = Signal(int)
    lobe_requested = Signal(int)
    fvc_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lungs = LungCard()
        self.lesions = LesionTable()
        self.lobes = LobeTable()
        self.goh = GohPanel()
        column_of(
            label("Lungs", "section"),
            self.lungs,
            line(),
            label("Lesions", "section"),
            self.lesions,
            line(),
            self.goh,
            line(),
            label("Lobes", "section"),
            self.lobes,
            on=self,
            margins=0,
            spacing=8,
        )
        self.lobes.lobe_requested.connect(self.lobe_requested)
        self.lesions.class_requested.connect(self.class_requested)
        self.goh.level_requested.connect(self.level_requested)
        self.goh.fvc_requested.connect(self.fvc_requested)

    def show_analysis(self, analysis: Analysis | None) -> None:
        self.lungs.show_lungs(analysis.lungs if analysis is not None else None)
        self.lesions.show_lesions(analysis.lesions if analysis is not None else None)
        self.lobes.show_lobes(analysis.lobes if analysis is not None else None)
        self.goh.show_analysis(analysis)

    def show_fvc(self, percent: float | None) -> None:
        self.goh.show_fvc(percent)
