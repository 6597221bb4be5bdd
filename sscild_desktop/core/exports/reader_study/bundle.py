"""The files of a reader study: workbook and plots, finished beside the folder before the first is moved in."""

from pathlib import Path

from sscild_desktop.core.exports.bundle import finished_beside
from sscild_desktop.core.exports.reader_study.plots import all_plots
from sscild_desktop.core.files import move_into_place, prepare_folder, remove_empty, reworded
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.reader_study.results import StudyResults

WORKBOOK = "reader-study.xlsx"


def write_results(found: StudyResults, folder: Path, report: Report = silent) -> tuple[Path, ...]:
    """Write the workbook and each plot as PNG and SVG. Raises ExportFailed, nothing half-written."""
    from sscild_desktop.core.exports.cells import save
    from sscild_desktop.core.exports.reader_study.workbook import build_workbook

    folder = Path(folder)
    made = prepare_folder(folder)
    written: tuple[Path, ...] = ()
    try:
        with reworded(folder), finished_beside(folder) as fresh:
            report(0.0, "Drawing the plots")
            for name, drawing in all_plots(found).items():
                (fresh / f"{name}.png").write_bytes(drawing.png())
                (fresh / f"{name}.svg").write_text(drawing.svg(), encoding="utf-8")
            report(0.5, "Writing the workbook")
            save(build_workbook(found), fresh / WORKBOOK)
            report(0.95, "Moving the files into place")
            written = tuple(move_into_place(path, folder / path.name) for path in sorted(fresh.iterdir()))
    finally:
        if not written:
            remove_empty(made)
    return written
