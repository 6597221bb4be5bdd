"""The seven main views look as they were pinned: pictures in a quarter of the size, compared cell by cell.

``SSCILD_PIN_PICTURES=1`` writes them anew; look at them before they are committed. Letters are drawn in the DejaVu that
comes with matplotlib, which VTK brings along, so that they are the same on every machine; what FreeType still draws
otherwise stays far below the tolerance.
"""

import os
import sys
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication, QWidget

from sscild_desktop.core.classes import Lesion
from sscild_desktop.core.cohort.table import CohortChoice, analyse_cohort
from sscild_desktop.core.course.read_lung_function import OMERACT
from sscild_desktop.core.evaluate.evaluation import evaluate
from sscild_desktop.core.evaluate.labels import Marks
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.patients import Patient, PatientRow, StoredAnalysis, StoredSeries
from sscild_desktop.core.results import Analysis, Extent, GohLevel, LesionResult, LungResult, Scores
from sscild_desktop.core.volume import Geometry, SeriesInfo, Volume
from sscild_desktop.state.viewing import ViewState
from sscild_desktop.views.cohort.page import CohortPage
from sscild_desktop.views.compare.page import ComparePage
from sscild_desktop.views.ct.series_dialog import SeriesDialog
from sscild_desktop.views.evaluate.page import AgreementPage
from sscild_desktop.views.patient.patient_page import PatientPage
from sscild_desktop.views.planes import annotations
from sscild_desktop.views.planes.overlay_list import OverlayList
from sscild_desktop.views.planes.planes_view import PlanesView
from sscild_desktop.views.start.recent_studies import RecentStudy
from tests.core.cohort.example_cohort import example_cohort
from tests.core.exports.patient.visits_example import example_visits
from tests.views.conftest import whole_window

PINNED = Path(__file__).parent / "pictures"
IS_PINNING = bool(os.environ.get("SSCILD_PIN_PICTURES"))
SIZE, SHARE = (1400, 880), 4
MEAN_LEVELS, CELL_LEVELS, CELLS_SHARE = 0.6, 24.0, 0.003
"""Of 255 grey levels: on average, and in a cell of 4 × 4 pixels, which at most three cells in a thousand may exceed."""

SHAPE = (48, 96, 96)
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="letters are drawn by another engine here")


@pytest.fixture(scope="module", autouse=True)
def letters(qapp):
    """One font, one size, whatever the machine has."""
    before = QApplication.font()
    (matplotlib,) = find_spec("matplotlib").submodule_search_locations  # where it is; to import it takes long
    folder = Path(matplotlib) / "mpl-data" / "fonts" / "ttf"
    numbers = [QFontDatabase.addApplicationFont(str(folder / f"DejaVuSans{one}.ttf")) for one in ("", "-Bold")]
    made = QFont(QFontDatabase.applicationFontFamilies(numbers[0])[0])
    made.setPixelSize(12)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    _use(made)
    yield
    _use(before)


def _use(font: QFont) -> None:
    """The font for everything, also for what planes keep of the one before."""
    QApplication.setFont(font)
    annotations.small_font.cache_clear()
    annotations._text_picture.cache_clear()
    annotations.laid_out.cache_clear()
    annotations.advance.cache_clear()
    annotations.line_spacing.cache_clear()


def picture_of(widget: QWidget) -> np.ndarray:
    """Grey levels of the widget in cells of 4 × 4 pixels."""
    for _ in range(20):
        QApplication.processEvents()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    grey = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)[:, : image.width()]
    rows, columns = (side // SHARE for side in grey.shape)
    cells = grey[: rows * SHARE, : columns * SHARE].reshape(rows, SHARE, columns, SHARE)
    return cells.mean((1, 3))


def load(path: Path) -> np.ndarray:
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)[:, : image.width()].astype(float)


def save(cells: np.ndarray, path: Path) -> None:
    grey = np.ascontiguousarray(np.rint(cells).astype(np.uint8))
    path.parent.mkdir(exist_ok=True)
    image = QImage(grey.data, grey.shape[1], grey.shape[0], grey.shape[1], QImage.Format.Format_Grayscale8)
    assert image.save(str(path))


def difference(seen: np.ndarray, pinned: np.ndarray) -> str:
    """What is too different, in words; '' where nothing is."""
    if seen.shape != pinned.shape:
        return f"the size is {seen.shape}, pinned {pinned.shape}"
    away = np.abs(seen - pinned)
    mean, share = float(away.mean()), float((away > CELL_LEVELS).mean())
    if mean <= MEAN_LEVELS and share <= CELLS_SHARE:
        return ""
    row, column = np.unravel_index(int(away.argmax()), away.shape)
    return f"mean {mean:.2f}, {100 * share:.2f} % of cells, most at x {column * SHARE} y {row * SHARE}"


def check(widget: QWidget, name: str, tmp_path: Path) -> None:
    seen, path = picture_of(widget), PINNED / f"{name}.png"
    if IS_PINNING:
        save(seen, path)
    found = difference(seen, load(path))
    if found:
        save(seen, tmp_path / f"{name}.png")
    assert not found, f"{name}: {found}; seen: {tmp_path / name}.png"


@pytest.fixture
def window(qtbot):
    state, planes, overlays = ViewState(), PlanesView(), OverlayList()
    planes.set_state(state)
    overlays.set_state(state)
    made = whole_window(planes, overlays)
    qtbot.addWidget(made)
    made.add_patient_page(PatientPage())
    made.add_compare_page(ComparePage())
    made.add_cohort_page(CohortPage())
    made.add_agreement_page(AgreementPage())
    made.resize(*SIZE)
    with qtbot.waitExposed(made):
        made.show()
    return made


def chest(shift: int = 0) -> Volume:
    """Two dark ellipsoids in a bright one: enough to see planes, windows and masks."""
    z, y, x = np.meshgrid(*(np.linspace(-1, 1, n) for n in SHAPE), indexing="ij", sparse=True)
    hu = np.where((x / 0.9) ** 2 + (y / 0.7) ** 2 < 1, 40, -1000) * np.ones_like(z)
    for side in (-1, 1):
        lung = ((x - side * 0.42) / 0.34) ** 2 + (y / 0.55) ** 2 + ((z - shift / 100) / 0.9) ** 2 < 1
        hu = np.where(lung, -850 + 120 * z, hu)
    return Volume(hu.astype(np.int16), Geometry(SHAPE, (6.0, 4.0, 4.0), (-190.0, -190.0, -290.0)))


def analysis_of(volume: Volume) -> Analysis:
    lungs = np.where(volume.hu < -500, 1, 0).astype(np.uint8)
    slices = (40, 32, 24, 16, 8)
    levels = tuple(
        GohLevel(n, volume.geometry.slice_z_mm(z), z, Scores(4.0 * n, 2.5 * n, 2.0 * n), volume.geometry.slice_z_mm(z))
        for n, z in enumerate(slices, 1)
    )
    extents = {"ggo": Extent(6.2, 250.0), "reticulation": Extent(2.0, 80.0), "total": Extent(8.0, 320.0)}
    return Analysis(
        SeriesInfo(),
        volume.geometry,
        lungs=LungResult(lungs, 4012.4, 2200.0, 1812.4, -821.6),
        lesions=LesionResult(np.zeros(SHAPE, np.uint8), extents),
        levels=levels,
    )


def series(number: int, day: date) -> StoredSeries:
    done = StoredAnalysis(number, number, "2025", "0", measures={"goh_extent": 12.3}, stage="limited", is_complete=True)
    return StoredSeries(number, 1, number, f"1.{number}", day=day, description="Thorax HR", analyses=(done,))


PERSON = Patient(1, "P0001", "Doe^Jane", "H1", "F", 1961)
DAYS = (date(2023, 2, 7), date(2024, 3, 12))


def test_start(window, tmp_path):
    kept = tuple(RecentStudy(series(n, day), PERSON) for n, day in enumerate(DAYS, 1))
    window.start_page.show_kept(kept, (PatientRow(PERSON, 2, DAYS[1], "limited"),), False)
    check(window.start_page, "start", tmp_path)


def test_ct(window, tmp_path):
    volume = chest()
    analysis = analysis_of(volume)
    window.show_page("ct")
    window.show_series("Thorax HR, 1.25 mm", "Sharpest kernel.")
    window.planes.set_volume(volume)
    window.planes.set_masks(analysis.lungs.mask, analysis.lesions.mask)
    window.planes.set_levels(analysis.levels)
    window.results.show_analysis(analysis)
    window.strip.show_analysis(volume, analysis, None)
    check(window.ct_page, "ct", tmp_path)


def test_patient(window, tmp_path):
    page, visits = window.patient_page, example_visits()
    window.show_page("patient")
    page.show_patient(PERSON, False, has_ct=True)
    page.visits.offer_day(DAYS[1])
    page.visits.show_visits(visits, (visits[0].id, visits[1].id))
    page.pair.show_pair(visits, (visits[0].id, visits[1].id))
    page.editor.show_visit(visits[1], {})
    check(page, "patient", tmp_path)


def test_compare(window, tmp_path):
    page = window.compare_page
    window.show_page("compare")
    page.set_choices(tuple(series(n, day) for n, day in enumerate(DAYS, 1)), 1, 2)
    for volume, put in ((chest(), page.set_prior), (chest(8), page.set_current)):
        put(volume, analysis_of(volume))
    check(page, "compare", tmp_path)


def test_cohort(window, tmp_path):
    window.show_page("cohort")
    window.cohort_page.show_result(analyse_cohort(example_cohort(), CohortChoice(rule=OMERACT)))
    check(window.cohort_page, "cohort", tmp_path)


def test_agreement(window, tmp_path):
    volume, page = chest(), window.agreement_page
    program, reader = (np.zeros(SHAPE, np.uint8) for _ in range(2))
    program[20:28, 40:60, 20:34] = reader[21:29, 44:64, 22:36] = Lesion.GGO
    found = evaluate(Marks("", program, ("ggo",)), Marks("", reader, ("ggo",)), volume.geometry)
    window.show_page("agreement")
    page.allow(True)
    page.show_state("mask.nii.gz against the program's masks.")
    page.show_evaluation(volume, found, "ggo")
    page.show_codes(program + 2 * reader, (24, 50, 28))
    check(page, "agreement", tmp_path)


def test_series_dialog(qtbot, tmp_path):
    def one(name, verdict, *findings):
        return SimpleNamespace(
            info=SeriesInfo(description=name, kernel="B60f", patient_id="H1", patient_name="Doe^Jane"),
            summary=f"{name}, 90 slices",
            slice_count=90,
            day="2024-03-12",
            patient=("H1", "doejane"),
            verdict=verdict,
            findings=findings,
        )

    lung, scout = (
        one("Lung", "warn", Finding("a", "warn", "The slices are thick.")),
        one("Scout", "refused", Finding("b", "refuse", "Only 2 slices.")),
    )
    scan = SimpleNamespace(series=(lung, scout), skipped=(SimpleNamespace(path="a/letter.txt", reason="no DICOM"),))
    dialog = SeriesDialog()
    qtbot.addWidget(dialog)
    choice = SimpleNamespace(series=lung, reason="Sharpest kernel.", others=((scout, "Only a localiser."),))
    dialog.show_scan(scan, choice, lung)
    dialog.show()
    check(dialog, "series", tmp_path)


def test_a_view_that_lost_a_part_is_seen(window):
    window.show_page("cohort")
    window.cohort_page.show_result(analyse_cohort(example_cohort(), CohortChoice(rule=OMERACT)))
    whole = picture_of(window.cohort_page)
    window.cohort_page.summary.setText("")
    assert difference(picture_of(window.cohort_page), whole)
