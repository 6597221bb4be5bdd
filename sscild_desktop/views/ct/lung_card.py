"""Lung volumes and density at a glance."""

from PySide6.QtWidgets import QGridLayout, QWidget

from sscild_desktop.core.results import LungResult
from sscild_desktop.core.wording import fixed
from sscild_desktop.views.shared.pieces import label, tip


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

    def show_lungs(self, lungs: LungResult | None) -> None:
        """Dashes while the lungs have not been found yet."""
        if lungs is None:
            for value in (self._total, self._right, self._left, self._density):
                value.setText("–")
            return
        self._total.setText(f"{lungs.total_ml:,.0f} mL".replace(",", "\u202f"))
        self._right.setText(f"{lungs.right_ml:,.0f} mL".replace(",", "\u202f"))
        self._left.setText(f"{lungs.left_ml:,.0f} mL".replace(",", "\u202f"))
        self._density.setText(f"{fixed(lungs.mean_hu, 0)} HU")

    @property
    def texts(self) -> tuple[str, str, str, str]:
        """Total, right, left, density as shown."""
        return self._total.text(), self._right.text(), self._left.text(), self._density.text()
