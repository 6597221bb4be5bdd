"""The self-test fails with the right exit code when something is broken."""

import shutil
from dataclasses import replace

import pytest

from sscild_desktop import selftest
from sscild_desktop.core.errors import ModelRefused, SScILDError
from sscild_desktop.core.results import Analysis, Extent, GohLevel, LesionResult, LungResult, Scores
from sscild_desktop.paths import models_dir
from tests.phantoms import small_case


def perfect_answer():
    """What networks that make no error would give on the small built-in case."""
    case = small_case(0)
    volume = case.volume
    right_ml, left_ml = (float((case.lungs == label).sum()) * volume.geometry.voxel_ml for label in (1, 2))
    places = zip(case.level_z_mm, case.level_scores, strict=True)
    return Analysis(
        volume.series,
        volume.geometry,
        lungs=LungResult(case.lungs, right_ml + left_ml, right_ml, left_ml, -800.0),
        lesions=LesionResult(case.lesions, case.extents),
        levels=tuple(GohLevel(number, z, 0, scores) for number, (z, scores) in enumerate(places, start=1)),
    )


def test_the_truth_itself_passes():
    assert "levels 0.0 mm" in selftest.compare(small_case(0), perfect_answer())


def test_broken_answers_fail():
    good = perfect_answer()
    dense = good.lesions.extents | {"total": Extent(95.0, 100.0)}
    broken = {
        "lung volume": replace(good, lungs=replace(good.lungs, total_ml=good.lungs.total_ml * 1.2)),
        "lesion extent": replace(good, lesions=replace(good.lesions, extents=dense)),
        "levels": replace(good, levels=tuple(replace(one, z_mm=one.z_mm + 40.0) for one in good.levels)),
        "mean TOT": replace(good, levels=tuple(replace(one, scores=Scores(99.0, 9.0, 9.0)) for one in good.levels)),
        "not complete": replace(good, lungs=None),
    }
    for words, answer in broken.items():
        with pytest.raises(SScILDError, match=words):
            selftest.compare(small_case(0), answer)


def test_what_goes_out_as_dicom_is_read_again(tmp_path):
    assert "2 lungs read again" in selftest.dicom_back(small_case(0), perfect_answer(), tmp_path)


def test_a_changed_network_is_refused(tmp_path, monkeypatch):
    folder = tmp_path / "models"
    shutil.copytree(models_dir(), folder, ignore=shutil.ignore_patterns("training", "__pycache__"))
    network = next(folder.glob("*.onnx"))
    content = bytearray(network.read_bytes())
    content[len(content) // 2] ^= 1
    network.write_bytes(content)
    monkeypatch.setattr(selftest, "models_dir", lambda: folder)
    with pytest.raises(ModelRefused, match="changed or damaged"):
        selftest.check_network_files()


def test_a_missing_network_gives_its_exit_code(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(selftest, "models_dir", lambda: tmp_path)
    for name in ("check_libraries", "check_window"):
        monkeypatch.setattr(selftest, name, lambda: "left out here")
    monkeypatch.setattr(selftest._State, "check_analysis", lambda _self: "left out here")
    for name in ("check_export", "check_dicom"):
        monkeypatch.setattr(selftest._State, name, lambda _self: "left out here")
    assert selftest.run() == 4
    assert "is not installed" in capsys.readouterr().out
