"""Made studies that a batch finishes in a second each: crude chests and networks with known answers."""

from pathlib import Path

from sscild_desktop.core.analysis.options import Options
from sscild_desktop.core.batch.run import prepared
from sscild_desktop.core.batch.sources import Source, find_sources
from sscild_desktop.core.batch.work import Job
from tests.core.dicom.factory import UID, chest_hu, write_series
from tests.core.dicom.odd import CHEST, changed
from tests.core.small_networks import write_all


def write_study(folder: Path, number: int = 1, hu: float = 0.0, **more: object) -> None:
    """One study of its own patient; ``hu`` is added to the crude chest."""
    uids = {"SeriesInstanceUID": f"{UID}8.{number}", "StudyInstanceUID": f"{UID}9.{number}"}
    named = {"PatientID": f"ID-{number}", "PatientName": f"Name^{number}", **uids, **more}

    def change(data: object, index: int) -> None:
        changed(SOPInstanceUID=f"{UID}8.{number}.{index + 1}", **named)(data, index)  # type: ignore[arg-type]

    write_series(folder, CHEST, change, hu=lambda lps: chest_hu(lps) + hu)


def make_job(parent: Path, **more: object) -> Job:
    """A job on ``parent/root`` with small networks; without heat maps."""
    models = parent / "models"
    if not models.is_dir():
        write_all(models)
    options = Options(device="cpu", heatmaps=False, models_dir=models, threads=1)
    return prepared(Job(parent / "root", parent / "out", options, **more))  # type: ignore[arg-type]


def only_source(job: Job) -> Source:
    (source,) = find_sources(job.root).sources
    return source
