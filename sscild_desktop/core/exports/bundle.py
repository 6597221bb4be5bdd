"""The files of one analysis, written together; openpyxl and SimpleITK are imported only when something is written."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sscild_desktop.core.exports.beside import NOTHING, Beside
from sscild_desktop.core.exports.heat_masks import coarse_masks
from sscild_desktop.core.exports.jsonfile import write_json
from sscild_desktop.core.files import (
    TEMPORARY,
    move_into_place,
    prepare_folder,
    remove_empty,
    reworded,
    sweep,
    write_atomically,
)
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.results import Analysis

WORKBOOK_NAME = "results.xlsx"
JSON_NAME = "result.json"


def write_workbook(analysis: Analysis, path: Path, beside: Beside = NOTHING) -> Path:
    """Write the Excel workbook; returns the name really written, another one if ``path`` is open elsewhere."""
    from sscild_desktop.core.exports.analysis.workbook import build_workbook
    from sscild_desktop.core.exports.cells import save

    book = build_workbook(analysis, beside)
    return write_atomically(path, lambda temporary: save(book, temporary))


def write_masks(analysis: Analysis, folder: Path) -> tuple[Path, ...]:
    """Write ``lungs``, ``lobes``, ``lesions`` and ``heatmaps`` ``.nii.gz``, each where there is such a mask."""
    from sscild_desktop.core.exports.nifti import write_mask

    masks = {"lungs.nii.gz": analysis.lungs, "lobes.nii.gz": analysis.lobes, "lesions.nii.gz": analysis.lesions}
    found = {name: result.mask for name, result in masks.items() if result is not None}
    maps = coarse_masks(analysis)
    if maps is not None:
        found["heatmaps.nii.gz"] = maps
    return tuple(write_mask(mask, analysis.geometry, Path(folder) / name) for name, mask in found.items())


def export_all(analysis: Analysis, folder: Path, beside: Beside = NOTHING, report: Report = silent) -> tuple[Path, ...]:
    """Write workbook, JSON and masks into ``folder``: all of them are finished beside it before the first is moved in.

    Returns the files really written. Raises ExportFailed, after which nothing half-written is left.
    """

    def fill(fresh: Path) -> None:
        report(0.0, "Writing the workbook")
        write_workbook(analysis, fresh / WORKBOOK_NAME, beside)
        report(0.4, "Writing the result as JSON")
        write_json(analysis, fresh / JSON_NAME, beside.fvc_percent, beside.measured)
        report(0.5, "Writing the masks")
        write_masks(analysis, fresh)

    return write_folder(Path(folder), fill, report, JSON_NAME)


def write_folder(folder: Path, fill: Callable[[Path], None], report: Report, last: str = "") -> tuple[Path, ...]:
    """Let ``fill`` write into a hidden folder, then move all of it into ``folder``. Returns the files really written.

    The old file ``last`` goes first and the new one comes last: where it is, the set is whole, even after the program
    was killed between two files. Raises ExportFailed, after which nothing half-written is left.
    """
    made = prepare_folder(folder)
    try:
        with reworded(folder), _finished_beside(folder) as fresh:
            fill(fresh)
            report(0.95, "Moving the files into place")
            if last:
                (folder / last).unlink(missing_ok=True)
            names = sorted((path.name for path in fresh.iterdir()), key=lambda name: (name == last, name))
            return tuple(move_into_place(fresh / name, folder / name) for name in names)
    finally:
        remove_empty(made)  # those that a file was moved into stay


@contextmanager
def _finished_beside(folder: Path) -> Iterator[Path]:
    """A hidden folder inside ``folder``, on the same disk, that is gone at the end."""
    sweep(folder)
    fresh = Path(tempfile.mkdtemp(prefix=TEMPORARY, dir=folder))
    try:
        yield fresh
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
