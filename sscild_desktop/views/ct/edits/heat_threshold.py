"""The heat map on the picture: its threshold with the score read off live, the map as a first mask, or its offer."""

import math

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from sscild_desktop.core.results import HeatMap
from sscild_desktop.core.wording import fixed
from sscild_desktop.state.palette import HEAT_RANGE_POINTS
from sscild_desktop.views.planes.heatmap import DISAGREE
from sscild_desktop.views.shared.inputs import Slider
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import GuideLink, button, column_of, label, row_of

STEPS_A_POINT = 50


class HeatThreshold(QWidget):
    """``threshold_requested`` carries points below zero, None for the automatic one.

    ``mask_requested``: the map as a mask; ``map_requested``: a map of the slice on screen, which has none.
    """

    threshold_requested = Signal(object)
    mask_requested = Signal()
    map_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(-round(HEAT_RANGE_POINTS * STEPS_A_POINT), 0)
        self.slider.setAccessibleName(tr("Threshold of the heat map in points of score"))
        self.slider.setToolTip(tr("Places where healthy lung lowers the score by more than this count as diseased"))
        self.slider.valueChanged.connect(self._on_moved)
        self.words = label(role="faint", wrap=True)
        self.automatic = button("Automatic", tooltip="The threshold that the program chose for this map")
        self.automatic.clicked.connect(lambda: self.threshold_requested.emit(None))
        self.as_mask = button(
            "Use as mask",
            tooltip="Draw what is outlined as a lesion of this slice, to be corrected: GG as ground-glass, RET as "
            "reticulation, TOT as the class that is chosen for the brush",
        )
        self.as_mask.clicked.connect(self.mask_requested)
        title = row_of(label("Heat map threshold", "faint"), GuideLink("heat-maps#the-threshold", "the threshold"))
        self._map_part = QWidget()
        parts = (row_of(title, (self.slider, 1)), self.words, row_of(self.automatic, self.as_mask))
        column_of(*parts, on=self._map_part, margins=0)
        self.offer = button("", "analyse", tooltip="Made in the background, the viewer stays usable; Esc stops it")
        self.offer.clicked.connect(self.map_requested)
        column_of(self._map_part, self.offer, on=self, margins=0)
        self._has_map = False
        self.offer.hide()
        self.show_map(None)

    def show_offer(self, words: str) -> None:
        """That a map of this slice can be made, and how long it takes; empty where it need not or cannot."""
        self.offer.setText(tr(words))
        self.offer.setVisible(bool(words))
        self._show()

    def _show(self) -> None:
        """What has nothing to show takes no room."""
        self._map_part.setVisible(self._has_map)
        self.setVisible(self._has_map or not self.offer.isHidden())

    def show_map(self, heat: HeatMap | None, is_automatic: bool = True) -> None:
        """The map that lies on the picture with its threshold, None where there is none."""
        self._has_map = heat is not None
        self._show()
        if heat is None:
            return
        points = heat.threshold_points
        self.slider.blockSignals(True)
        self.slider.setValue(round(points * STEPS_A_POINT) if math.isfinite(points) else self.slider.minimum())
        self.slider.blockSignals(False)
        self.automatic.setEnabled(not is_automatic)
        self.as_mask.setEnabled(math.isfinite(points))
        read = f"map {fixed(heat.derived_percent, 1)} %, network {fixed(heat.network_percent, 1)} %"
        doubt = f"; {DISAGREE}" if heat.disagrees else ""
        at = f"{fixed(points, 2)} points: " if math.isfinite(points) else ""
        self.words.setText(tr(f"{at}{read}{doubt}"))

    @Slot(int)
    def _on_moved(self, value: int) -> None:
        self.threshold_requested.emit(value / STEPS_A_POINT)
