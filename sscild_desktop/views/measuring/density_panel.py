"""Density of the lungs by region: the indices in a table, the rest and the histogram of the region that is chosen."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHeaderView, QWidget

from sscild_desktop.core.analysis.region_counts import LOWEST_HU
from sscild_desktop.core.exports.density import REGION_NAMES, density_by_region
from sscild_desktop.core.measuring.values import Values
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.wording import fixed
from sscild_desktop.views.measuring.panel import HistogramPlot
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import cell, column_of, filling, fit_height, label, quiet_table

COLUMNS = {
    "mean_hu": ("Mean", 0),
    "haa_percent": ("HAA %", 1),
    "laa950_percent": ("LAA-950 %", 1),
    "p15_hu": ("P15", 0),
}
"""Key, heading and digits; HU where nothing else is said."""

SSC_KURTOSIS = "excess kurtosis from −1024 to −200 HU"
"""A phrase of its own, as the value that stands last in a list is told from the words before it."""

WORDS = (
    ("sd_hu", "SD {} HU", 0),
    ("skewness", "skewness {}", 2),
    ("kurtosis", "excess kurtosis {}", 2),
    ("kurtosis_ssc", SSC_KURTOSIS + " {}", 2),
)
DEFINITION = "Thirds: the height of the lungs in three equal parts. Choose a row for its histogram."


class DensityPanel(QWidget):
    """``region_requested`` carries the key of the region whose histogram is wanted and not there yet."""

    region_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regions: dict[str, dict[str, float]] = {}
        self._counts: dict[str, tuple[int, ...]] = {}
        self._chosen = ""
        self.table = quiet_table(["Region", *(heading for heading, _ in COLUMNS.values())])
        self.table.setAccessibleName(tr("Density by region"))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.cellClicked.connect(self._on_row)
        self.table.cellActivated.connect(self._on_row)
        self.words, self.plot = label("", "faint", wrap=True), HistogramPlot()
        hint = label(DEFINITION, "faint", wrap=True)
        column_of(self.table, hint, self.words, self.plot, on=self, margins=0, spacing=6)

    def show_analysis(self, analysis: Analysis | None) -> None:
        """The indices; a histogram that was shown goes, it is of another analysis."""
        regions = density_by_region(analysis) if analysis is not None else {}
        if regions == self._regions:
            return
        self._regions, self._counts, self._chosen = regions, {}, ""
        self.table.setRowCount(len(regions))
        with filling(self.table):
            for row, (region, values) in enumerate(regions.items()):
                self.table.setItem(row, 0, cell(REGION_NAMES[region]))
                for column, (key, (_, digits)) in enumerate(COLUMNS.items(), start=1):
                    self.table.setItem(row, column, cell(fixed(_number(values, key), digits), right=True))
        self.table.clearSelection()
        fit_height(self.table)
        self._show_chosen()

    def show_counts(self, counts: dict[str, tuple[int, ...]]) -> None:
        """Histograms by region, in bins from ``LOWEST_HU`` on."""
        self._counts = counts
        self._show_chosen()

    @property
    def has_regions(self) -> bool:
        return bool(self._regions)

    def _show_chosen(self) -> None:
        values = self._regions.get(self._chosen, {})
        texts = [form.format(fixed(_number(values, key), digits)) for key, form, digits in WORDS if key in values]
        self.words.setText(tr(f"{REGION_NAMES[self._chosen]}: {', '.join(texts)}" if texts else ""))
        self.words.setVisible(bool(texts))
        counts = self._counts.get(self._chosen, ())
        self.plot.show_values(
            Values(voxels=sum(counts), mean_hu=values.get("mean_hu"), histogram_hu=LOWEST_HU, histogram=counts)
        )

    @Slot(int, int)
    def _on_row(self, row: int, _column: int) -> None:
        self._chosen = list(self._regions)[row]
        self._show_chosen()
        if self._chosen not in self._counts:
            self.region_requested.emit(self._chosen)


def _number(values: dict[str, float], key: str) -> float | None:
    """None for what is not there or no number."""
    found = values.get(key)
    return found if found is not None and found == found else None
