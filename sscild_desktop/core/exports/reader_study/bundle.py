"""The files of a reader study: workbook and plots, finished beside the folder before the first is moved in."""

from pathlib import Path

from sscild_desktop.core.exports.bundle import write_folder
from sscild_desktop.core.exports.evaluation.drawing import write_drawings
from sscild_desktop.core.exports.reader_study.plots import all_plots
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.reader_study.results import StudyResults

WORKBOOK = "reader-study.xlsx"


def write_results(found: StudyResults, folder: Path, report: Report = silent) -> tuple[Path, ...]:
    """Write the workbook and each plot as PNG and SVG. Raises ExportFailed, nothing half-written."""
    from sscild_desktop.core.exports.cells import save
    from sscild_desktop.core.exports.reader_study.workbook import build_workbook

    def fill(fresh: Path) -> None:
        report(0.0, "Drawing the plots")
        write_drawings(all_plots(found), fresh)
        report(0.5, "Writing the workbook")
        save(build_workbook(found), fresh / WORKBOOK)

    return write_folder(Path(folder), fill, report)
