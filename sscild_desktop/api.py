"""The program as a Python library: ``from sscild_desktop import load, analyse, save``.

Everything heavy is imported when a function is called, so that the window starts no later for it.
"""

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from sscild_desktop.core.progress import Report, portion, silent

if TYPE_CHECKING:
    from sscild_desktop.core.results import Analysis
    from sscild_desktop.core.volume import Volume

Where = str | PathLike[str]

DEVICES = ("auto", "cpu", "cuda")

LOADING = 0.12
"""Where this part of ``analyse`` ends on the bar, if it begins with a path."""


def load(path: Where, series: str = "", report: Report = silent) -> "Volume":
    """The most suitable chest CT in a folder, ZIP file, DICOMDIR, NIfTI, NRRD or MetaImage file.

    ``series`` is a SeriesInstanceUID to take instead. The volume's ``hu`` is int16 (z, y, x) in Hounsfield units, to
    cranial, posterior and left; ``geometry`` has spacing in mm (slice, row, column) and the place in patient
    millimetres (LPS); ``findings`` are what speaks against measuring it. Raises InputRefused where nothing is there.
    """
    from dataclasses import replace

    from sscild_desktop.core import dicom
    from sscild_desktop.core.errors import InputRefused

    if not Path(path).exists():
        raise InputRefused(f"There is no file or folder “{path}”; check the name.")
    found = dicom.scan([Path(path)], portion(report, 0.0, 0.5))
    if series:
        found = replace(found, series=tuple(one for one in found.series if one.info.series_uid == series))
        if not found.series:
            raise InputRefused("There is no series with this UID there.")
    return dicom.load(dicom.choose(found).series, portion(report, 0.5, 1.0))


def analyse(
    ct: "Volume | Where",
    *,
    heatmaps: bool = True,
    careful: bool = False,
    anyway: bool = False,
    device: str = "auto",
    threads: int | None = None,
    networks: Mapping[str, str] | None = None,
    report: Report = silent,
) -> "Analysis":
    """Lungs, lesions, lobes, Goh levels, scores and heat maps of a CT, as the window finds them.

    Masks are uint8 (z, y, x) on the grid of the CT: ``lung_mask`` 1 right and 2 left, ``lobe_mask`` 1 to 5 as ``Lobe``,
    ``lesion_mask`` sums of 1 ground-glass, 2 reticulation, 4 consolidation, 8 fibrosis. Volumes are in mL, extents in
    percent of the lungs, scores in percent of the lung area of a slice. ``anyway`` analyses what asks first;
    ``networks`` names another network for a role, as ``{"lesions": "lesions-volume"}``. ``report(fraction, text)`` may
    raise ``Cancelled``. Raises InputRefused for a CT that must not be measured, ModelRefused for a network or device.
    """
    from sscild_desktop.core.analysis import pipeline
    from sscild_desktop.core.analysis.options import Options
    from sscild_desktop.core.volume import Volume

    _check(device, networks or {})
    start = 0.0 if isinstance(ct, Volume) else LOADING
    volume = ct if isinstance(ct, Volume) else load(ct, report=portion(report, 0.0, LOADING))
    options = Options(
        device=device, heatmaps=heatmaps, threads=threads, networks=tuple((networks or {}).items()), careful=careful
    )
    return pipeline.analyse(volume.taken_anyway() if anyway else volume, options, portion(report, start, 1.0))


def _check(device: str, networks: Mapping[str, str]) -> None:
    """A slip of the pen must not be measured with something else. Raises ModelRefused."""
    from sscild_desktop.core.errors import ModelRefused
    from sscild_desktop.core.inference.library import ROLES, split_chosen

    if device not in DEVICES:
        raise ModelRefused(f"There is no device “{device}”; choose {', '.join(DEVICES)}.")
    for role, name in split_chosen(networks.items())[1]:
        raise ModelRefused(f"No network “{name}” serves “{role}”; the roles are {', '.join(ROLES)}.")


def save(analysis: "Analysis", folder: Where, fvc_percent: float | None = None) -> tuple[Path, ...]:
    """Write ``results.xlsx``, ``result.json`` and the masks (NIfTI); returns the files really written.

    ``fvc_percent`` is FVC in percent predicted, for the Goh stage. Raises InputRefused for one that cannot be, and
    ExportFailed, after which nothing half-written is left.
    """
    from sscild_desktop.core.exports.beside import Beside
    from sscild_desktop.core.exports.bundle import export_all
    from sscild_desktop.core.rules.plausible import checked_fvc

    return export_all(analysis, Path(folder), Beside(fvc_percent=checked_fvc(fvc_percent)))
