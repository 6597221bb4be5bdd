"""What a case costs as its slices become more: a batch without heat maps, by one worker or by two at a time."""

import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks.areas import Area, NotHere, Peer, Work
from sscild_desktop.core.phantom.dicom_folder import write_dicom_folder
from sscild_desktop.core.phantom.thorax import make_phantom
from sscild_desktop.core.volume import Volume

SLICES, QUICK_SLICES = (130, 261, 400, 1200), 130
CASES, SIDE = 2, 512


def chest(slices: int) -> Volume:
    """The small generated chest cut into so many slices of 512²."""
    small = make_phantom(0, "small").volume
    shape = (slices, SIDE, SIDE)
    z, y, x = (np.arange(new) * old // new for new, old in zip(shape, small.geometry.shape, strict=True))
    steps = [
        step * old / new for step, old, new in zip(small.geometry.spacing, small.geometry.shape, shape, strict=True)
    ]
    hu = small.hu[:, y][:, :, x]
    noise = np.random.default_rng(0).integers(-8, 9, hu.shape[1:], np.int16)
    geometry = replace(small.geometry, shape=shape, spacing=(steps[0], steps[1], steps[2]))
    return replace(small, hu=(hu + noise)[z], geometry=geometry)


def grown(slices: int, workers: int) -> Peer:
    """A peer that runs the cases of so many slices."""

    def prepare(_folder: str, quick: bool) -> Work:
        largest_child_mb(None)  # not on Windows, which is told before anything is made
        if quick and slices > QUICK_SLICES:
            raise NotHere("the quick run has the smallest alone")
        root = tempfile.TemporaryDirectory(prefix="sscild-growth-")
        volume = chest(slices)
        for case in range(CASES):
            uid = f"1.2.826.0.1.{slices}.{case}"  # of one study only the best series would be analysed
            series = replace(volume.series, series_uid=uid, study_uid=f"{uid}.0", patient_id=f"CASE{case}")
            write_dicom_folder(replace(volume, series=series), Path(root.name) / "ct" / f"case{case}")

        def work(kept: tempfile.TemporaryDirectory[str] = root) -> None:
            with tempfile.TemporaryDirectory(dir=kept.name) as out:
                command = [sys.executable, "-m", "sscild_desktop", "batch", f"{kept.name}/ct", "--out", out]
                command += ["--no-heatmaps", "--device", "cpu", "--workers", str(workers)]
                ended = subprocess.run(command, capture_output=True, text=True, check=False)
                done = len(list(Path(out).rglob("result.json")))
            if done != CASES:
                raise RuntimeError(f"{done} of {CASES} cases were done: {ended.stdout[-200:]}")

        return work

    name = f"{slices} slices, {'one worker' if workers == 1 else f'{workers} workers'}"
    return Peer(name, prepare, megabytes=largest_child_mb)


def largest_child_mb(_given: object) -> float:
    """Peak memory of the largest process that ended."""
    import resource

    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


AREA = Area(
    "Growth: a case without heat maps",
    tuple(grown(slices, workers) for slices in SLICES for workers in (1, 2)),
    "case",
    lambda _quick: CASES,
    must_agree=False,
    is_warmed=False,
)
