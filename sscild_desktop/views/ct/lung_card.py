"""Lung volumes and density at a glance."""

from PySide6.QtWidgets import QGridLayout, QWidget

from sscild_desktop.core.results import Analysis
from sscild_desktop.core.rules.volumes import LUNGS, measured_volumes, volumes_now
from sscild_desktop.core.wording import DASH, fixed
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import label, marked, tip


class LungCard(QWidget):
    """Total large, right and left beside it, the mean density, all with their units."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = label(role="big", tooltip=tip("lungs"))
        self._right = label(tooltip=tip("lungs"))
        self._left = label(tooltip=tip("lungs"))
        self._density = label(tooltip=tip("mean_hu"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(1)
        grid.addWidget(self._total, 0, 0, 2, 1)
        pairs = (("Right", self._right), ("Left", self._left), ("Mean density", self._density))
        for column, (words, value) in enumerate(pairs, start=1):
            grid.addWidget(label(words, "faint"), 0, column)
            grid.addWidget(value, 1, column)
        grid.setColumnStretch(4, 1)

    def show_analysis(self, analysis: Analysis | None) -> None:
        """The volumes that count, dashes while the lungs have not been found yet and for what was withdrawn."""
        lungs = analysis.lungs if analysis is not None else None
        now = volumes_now(analysis) if analysis is not None else {}
        measured = measured_volumes(analysis) if analysis is not None else {}
        for key, value in ((LUNGS, self._total), ("right_ml", self._right), ("left_ml", self._left)):
            ml = now.get(key)
            is_own = key in measured and ml != measured[key]
            value.setText(
                tr(DASH if ml is None else f"{ml:,.0f} mL".replace(",", "\u202f") + (" (own)" if is_own else ""))
            )
            value.setToolTip(marked(tr(f"Automatic: {measured[key]:.0f} mL")) if is_own else tip("lungs"))
        self._density.setText(tr(DASH if lungs is None else f"{fixed(lungs.mean_hu, 0)} HU"))

    @property
    def texts(self) -> tuple[str, str, str, str]:
        """Total, right, left, density as shown."""
        return self._total.text(), self._right.text(), self._left.text(), self._density.text()
