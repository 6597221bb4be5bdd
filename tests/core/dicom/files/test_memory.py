"""A CT for which there is no memory is refused or asked about in a sentence, others are never asked about."""

import os
import sys
from pathlib import Path

import pytest

from sscild_desktop.core.dicom import load, memory, scan
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.volume import Geometry
from tests.core.dicom.factory import write_series
from tests.core.dicom.odd import only
from tests.core.dicom.test_image_headers import chest, nifti

PHOTON_COUNTING = Geometry((1200, 1024, 1024), (0.3, 0.35, 0.35), (0.0, 0.0, 0.0))
USUAL = Geometry((600, 512, 512), (0.6, 0.7, 0.7), (0.0, 0.0, 0.0))


def test_a_large_ct_is_asked_about_where_its_analysis_has_no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "available_bytes", lambda: 8e9)
    (finding,) = memory.memory_findings(PHOTON_COUNTING)
    assert finding.level == "ask"
    assert finding.text.startswith("1200 slices of 1024 × 1024 pixels need about 10 GB of memory and 8.0 GB can be had")
    assert memory.has_no_room(PHOTON_COUNTING, 2) == ""
    monkeypatch.setattr(memory, "available_bytes", lambda: 16e9)
    assert memory.memory_findings(PHOTON_COUNTING) == ()


@pytest.mark.parametrize("free", [1e8, None])
def test_a_usual_ct_is_never_asked_about(monkeypatch: pytest.MonkeyPatch, free: float | None) -> None:
    monkeypatch.setattr(memory, "available_bytes", lambda: free)
    assert memory.memory_findings(USUAL) == ()
    if free is None:
        assert memory.memory_findings(PHOTON_COUNTING) == ()


def test_what_cannot_even_be_loaded_is_refused_before_anything_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_series(tmp_path)
    series = only(scan([tmp_path]))
    monkeypatch.setattr(memory, "LARGE_VOXELS", 0)
    monkeypatch.setattr(memory, "available_bytes", lambda: 1e5)
    with pytest.raises(
        InputRefused, match="40 slices of 52 × 40 pixels need about 0 GB of memory and 0.0 GB can be had"
    ):
        load(series)
    (tmp_path / "ct.nii").write_bytes(nifti(chest()))
    with pytest.raises(
        InputRefused, match="76 slices of 48 × 48 pixels need about 0 GB of memory and 0.0 GB can be had"
    ):
        load(only(scan([tmp_path / "ct.nii"])))


@pytest.mark.skipif(not hasattr(os, "sysconf"), reason="not of Windows")
def test_on_macos_all_there_is_may_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(os, "sysconf", {"SC_PAGE_SIZE": 16384, "SC_PHYS_PAGES": 1 << 20}.__getitem__)
    assert memory.available_bytes() == 16 << 30


@pytest.mark.skipif(os.name == "nt", reason="the file is of Linux")
def test_what_the_system_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "MEMINFO", tmp_path / "meminfo")
    assert memory.available_bytes() is None
    memory.MEMINFO.write_text("MemTotal: 9 kB\nMemAvailable: 2000 kB\nHugePages_Total: 0\nSwapFree: 48 kB\n")
    assert memory.available_bytes() == 2048 * 1024
    memory.MEMINFO.write_text("MemTotal: much\n")
    assert memory.available_bytes() is None
