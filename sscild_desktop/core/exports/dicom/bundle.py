"""The DICOM objects of one analysis, made whole in a folder beside the wanted one and moved there in one step."""

import logging
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from sscild_desktop.core.dicom.headers.quiet import quiet_pydicom
from sscild_desktop.core.dicom.series import SeriesFound
from sscild_desktop.core.errors import ExportFailed, InputRefused
from sscild_desktop.core.files import TEMPORARY, free_name, prepare_folder, remove_empty, reworded, sync_file
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.pseudonyms.disguise import Disguise
from sscild_desktop.core.results import Analysis

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

    from sscild_desktop.core.exports.dicom.segmentation import Kind
    from sscild_desktop.core.exports.dicom.source import Source

FIRST_NUMBER = 9001
"""Of the series; above what scanners count to."""

PARTS = {
    "seg": "Segmentations of lungs, lobes and lesions (SEG)",
    "sr": "Measurements as a structured report (SR)",
    "sc": "Pictures of the five levels (secondary captures)",
    "pdf": "The report as PDF",
}
"""What may go out, with the words for it."""

CT_TOO = {"ct": "The CT itself under the pseudonym, which the other objects lie over"}
"""What may go out besides under a pseudonym."""


@dataclass(frozen=True)
class Wanted:
    """Which objects: keys of ``PARTS``; segmentations as label maps instead of one bit for each class.

    ``fvc_percent`` is FVC of the visit in percent predicted, for the Goh stage; ``pdf`` is the report, which names the
    patient where ``is_pdf_named``. With a ``disguise`` everything goes out under that pseudonym, else as in the CT.
    """

    parts: tuple[str, ...] = tuple(PARTS)
    is_labelmap: bool = False
    fvc_percent: float | None = None
    pdf: bytes = b""
    is_pdf_named: bool = False
    disguise: Disguise | None = None


def wanted_parts(words: str) -> tuple[str, ...]:
    """The parts in 'seg,sr'. Raises InputRefused for a word that is none."""
    parts = [word.strip() for word in words.split(",") if word.strip()]
    known = PARTS | CT_TOO
    if not parts or set(parts) - set(known):
        raise InputRefused(f"“{words}” is not a list of DICOM objects; choose of {', '.join(known)}.")
    return tuple(part for part in known if part in parts)


def write_dicom(
    analysis: Analysis,
    series: SeriesFound | None,
    folder: Path,
    wanted: Wanted,
    report: Report = silent,
    hu: "NDArray[np.int16] | None" = None,
) -> tuple[Path, ...]:
    """Write the objects into ``folder``, or a free name beside it; all of them or none. Returns the files written.

    ``hu`` are the Hounsfield units of the CT that was analysed; without them there are no pictures of levels.
    Raises ExportFailed where the CT is not DICOM or the folder cannot be written; then nothing was written.
    """
    from sscild_desktop.core.exports.dicom.ct import disguised_ct
    from sscild_desktop.core.exports.dicom.source import make_source

    report(0.0, "Reading whose CT it is")
    source = make_source(series, analysis.geometry, wanted.disguise)
    analysis = analysis if wanted.disguise is None else wanted.disguise.analysis(analysis)
    made = prepare_folder(folder.parent)
    files: tuple[Path, ...] = ()
    try:
        with reworded(folder), _whole(folder) as (fresh, target):
            objects = _objects(analysis, hu, source, wanted, portion(report, 0.05, 0.95))
            names = [_save(one, fresh / f"{name}.dcm") for name, one in _quietly(objects)]
            if "ct" in wanted.parts and wanted.disguise is not None and series is not None:
                names += [_save(one, fresh / name) for name, one in disguised_ct(series, wanted.disguise)]
            if not names:
                raise ExportFailed("There is nothing of what was chosen in this analysis; choose other DICOM objects.")
            report(1.0, "Moving the files into place")
            files = tuple(target / name for name in names)
    finally:
        if not files:
            remove_empty(made)
    return files


def _quietly(objects: Iterator[tuple[str, "Dataset"]]) -> Iterator[tuple[str, "Dataset"]]:
    """The objects, each made without a word of the library, which would quote names on the terminal."""
    logging.getLogger("highdicom").setLevel(logging.CRITICAL)
    while True:
        with quiet_pydicom():
            made = next(objects, None)
        if made is None:
            return
        yield made


@contextmanager
def _whole(folder: Path) -> Iterator[tuple[Path, Path]]:
    """A new folder to be filled and the name that it will have; it is gone where the block fails."""
    target = free_name(folder) if folder.exists() else folder
    with tempfile.TemporaryDirectory(prefix=TEMPORARY, dir=folder.parent, ignore_cleanup_errors=True) as beside:
        fresh = Path(beside) / "dicom"
        fresh.mkdir(mode=0o700)
        yield fresh, target
        fresh.rename(target)


def _objects(
    analysis: Analysis, hu: "NDArray[np.int16] | None", source: "Source", wanted: Wanted, report: Report
) -> Iterator[tuple[str, "Dataset"]]:
    """Each object with its name, made when it is asked for: a segmentation can be large."""
    from sscild_desktop.core.exports.dicom.measurements import make_report
    from sscild_desktop.core.exports.dicom.pdf import encapsulated
    from sscild_desktop.core.exports.dicom.pictures import level_pictures
    from sscild_desktop.core.exports.dicom.segmentation import make_segmentation, mask_files

    kind: Kind = "LABELMAP" if wanted.is_labelmap else "BINARY"
    files = list(mask_files(analysis, kind)) if "seg" in wanted.parts else []
    numbers, segmented = count(FIRST_NUMBER), []
    for index, file in enumerate(files):
        report(0.8 * index / len(files), f"Writing the segmentation of the {file.name}")
        made = make_segmentation(analysis, source, file, next(numbers), kind)
        yield f"seg-{file.name}", made.dataset
        del made.dataset.PixelData  # the report refers to the segments, not to their voxels
        segmented.append(made)
    if "sr" in wanted.parts:
        report(0.8, "Writing the measurements")
        yield "sr-measurements", make_report(analysis, source, segmented, next(numbers), wanted.fvc_percent)
    if "sc" in wanted.parts and hu is not None:
        report(0.9, "Writing the pictures of the levels")
        yield from level_pictures(analysis, hu, source, next(numbers))
    if "pdf" in wanted.parts and wanted.pdf:
        yield "report", encapsulated(wanted.pdf, source, next(numbers), wanted.is_pdf_named)


def _save(one: "Dataset", path: Path) -> str:
    with quiet_pydicom():
        one.save_as(path, enforce_file_format=True)
    with suppress(OSError):
        path.chmod(0o600)  # as every file of ours: for its owner alone
    sync_file(path)
    return path.name
