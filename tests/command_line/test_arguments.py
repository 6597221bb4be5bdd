"""The command line through main(): results, exit codes, one sentence for an error, and a source that is only read."""

import contextlib
import hashlib
import json
import os
import shutil
import signal

import jsonschema
import numpy as np
import pytest
import SimpleITK as sitk

from sscild_desktop import __version__
from sscild_desktop.command_line import commands, one_series
from sscild_desktop.command_line import networks as models_command
from sscild_desktop.command_line.arguments import main
from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.exports.density import REGION_NAMES
from sscild_desktop.core.phantom.dicom_folder import write_dicom_folder
from sscild_desktop.paths import data_dir, log_file, resources_dir
from tests.core.installed import install_small_networks
from tests.core.small_networks import scores_bytes, write_network
from tests.phantoms import small_case, small_case_folder

WRITTEN = ["lesions.nii.gz", "lobes.nii.gz", "lungs.nii.gz", "result.json", "results.xlsx"]


def fingerprints(folder):
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path): (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns) for path in files}


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    return small_case_folder(tmp_path_factory.mktemp("source"))


@pytest.fixture(scope="module")
def analysed(source, tmp_path_factory):
    """One analysis for all tests that only look at its files; test_offline.py has one by the shipped networks."""
    out = tmp_path_factory.mktemp("analysed") / "out"
    before = fingerprints(source)
    with pytest.MonkeyPatch.context() as patch:
        install_small_networks(patch)
        code = main(["analyse", str(source), "--out", str(out), "--no-heatmaps", "--device", "cpu", "--fvc", "65"])
    return code, out, before


def test_analyse_writes_every_result(analysed):
    code, out, _before = analysed
    assert code == 0
    assert sorted(path.name for path in out.iterdir()) == WRITTEN


def test_the_source_folder_is_byte_identical(analysed, source):
    assert fingerprints(source) == analysed[2]


def test_the_result_follows_the_schema(analysed):
    schema = json.loads((resources_dir() / "result.schema.json").read_text("utf-8"))
    result = json.loads((analysed[1] / "result.json").read_text("utf-8"))
    jsonschema.validate(result, schema)
    assert set(result["density"]) == set(REGION_NAMES)
    assert result["density"]["both"]["mean_hu"] == result["lungs"]["mean_hu"]
    assert result["series_uid"] == small_case(0).volume.series.series_uid
    assert [one["level"] for one in result["goh"]["levels"]] == [1, 2, 3, 4, 5]
    assert {one["name"] for one in result["networks"]} == {"lesions-all", "goh-scores", "goh-levels"}


def test_the_masks_lie_on_the_ct(analysed):
    geometry = small_case(0).volume.geometry
    lungs, lesions = (sitk.ReadImage(str(analysed[1] / f"{name}.nii.gz")) for name in ("lungs", "lesions"))
    for image in (lungs, lesions):
        assert image.GetSize() == geometry.shape[::-1]
        np.testing.assert_allclose(image.GetSpacing(), geometry.spacing[::-1], rtol=1e-4)
        np.testing.assert_allclose(image.TransformIndexToPhysicalPoint((0, 0, 0)), geometry.origin, atol=1e-3)
    found = sitk.GetArrayFromImage(lungs)
    assert set(np.unique(found)) == {0, 1, 2}
    assert not np.any(sitk.GetArrayFromImage(lesions)[found == 0])


def test_numbers_in_the_json_agree_with_the_masks(analysed):
    result = json.loads((analysed[1] / "result.json").read_text("utf-8"))
    lungs, lesions = (
        sitk.GetArrayFromImage(sitk.ReadImage(str(analysed[1] / f"{name}.nii.gz"))) for name in ("lungs", "lesions")
    )
    voxel_ml = small_case(0).volume.geometry.voxel_ml
    assert result["lungs"]["right_ml"] == pytest.approx(np.count_nonzero(lungs == 1) * voxel_ml, rel=1e-3)
    assert result["lesions"]["total"]["ml"] == pytest.approx(np.count_nonzero(lesions) * voxel_ml, rel=1e-3, abs=0.01)
    assert result["lesions"]["ggo"]["ml"] == pytest.approx(np.count_nonzero(lesions & 1) * voxel_ml, rel=1e-3, abs=0.01)
    for level in result["goh"]["levels"]:
        assert small_case(0).volume.geometry.slice_z_mm(level["slice"]) == pytest.approx(level["z_mm"], abs=3.0)


def test_scan_prints_pure_json(source, capfd):
    assert main(["scan", str(source), "--json"]) == 0
    found = json.loads(capfd.readouterr().out)
    assert [one["chosen"] for one in found["series"]] == [True]
    assert found["series"][0]["slices"] == small_case(0).volume.geometry.shape[0]
    assert found["series"][0]["reason"]


def test_scan_names_what_it_skipped(source, tmp_path, capfd):
    mixed = tmp_path / "mixed"
    shutil.copytree(source, mixed)
    (mixed / "letter.txt").write_text("Dear colleague")
    assert main(["scan", str(mixed)]) == 0
    printed = capfd.readouterr().out
    assert "letter.txt" in printed
    assert "▶" in printed


def test_scan_of_a_folder_without_ct_is_refused_in_one_sentence(tmp_path, capfd):
    (tmp_path / "letter.txt").write_text("Dear colleague")
    assert main(["scan", str(tmp_path), "--json"]) == 3
    captured = capfd.readouterr()
    assert json.loads(captured.out)["series"] == []
    assert_one_sentence(captured.err)


def assert_one_sentence(text):
    assert "Traceback" not in text
    assert len(text.strip().splitlines()) == 1
    assert text.strip().endswith((".", "!"))


@pytest.fixture(scope="module")
def slice_file(source):
    return sorted(source.iterdir())[len(list(source.iterdir())) // 2]


def test_score_prints_pure_json(slice_file, capfd):
    assert main(["score", str(slice_file), "--json", "--device", "cpu"]) == 0
    result = json.loads(capfd.readouterr().out)
    assert list(result) == ["tot", "gg", "ret", "lesions"]
    assert list(result["lesions"]) == ["ggo", "reticulation", "consolidation", "fibrosis", "total"]
    assert all(0 <= value <= 100 for value in [result["tot"], result["gg"], result["ret"], *result["lesions"].values()])


def test_score_prints_a_table(slice_file, capfd):
    assert main(["score", str(slice_file)]) == 0
    assert "Ground-glass" in capfd.readouterr().out


def test_score_takes_another_network_and_says_what_it_does_not_mark(slice_file, capfd):
    assert main(["score", str(slice_file), "--json", "--device", "cpu", "--network", "opacities"]) == 0
    lesions = json.loads(capfd.readouterr().out)["lesions"]
    assert lesions["fibrosis"] is None and lesions["ggo"] >= 0


def test_score_refuses_a_network_that_needs_a_whole_chest(slice_file, capfd):
    assert main(["score", str(slice_file), "--network", "lesions-volume"]) == 4
    assert "needs a whole chest" in capfd.readouterr().err


REFUSED = {
    "a folder that is not there": lambda tmp, _source: tmp / "nowhere",
    "an empty folder": lambda tmp, _source: make(tmp / "empty"),
    "a text file": lambda tmp, _source: write(tmp / "letter.txt", b"Dear colleague"),
    "a truncated slice": lambda tmp, source: write(tmp / "a.dcm", next(source.iterdir()).read_bytes()[:3000]),
    "ten slices": lambda tmp, source: copy_some(source, tmp / "few", 10),
    "not a ZIP": lambda tmp, _source: write(tmp / "a.zip", b"PK\x03\x04 nothing"),
    "not NIfTI": lambda tmp, _source: write(tmp / "a.nii.gz", b"\x1f\x8b nothing"),
}


def make(folder):
    folder.mkdir()
    return folder


def write(path, content):
    path.write_bytes(content)
    return path


def copy_some(source, folder, count):
    folder.mkdir()
    for path in sorted(source.iterdir())[:count]:
        shutil.copy(path, folder)
    return folder


@pytest.mark.parametrize("name", REFUSED)
def test_bad_input_gets_one_sentence_and_leaves_nothing(name, source, tmp_path, capfd):
    path = REFUSED[name](tmp_path, source)
    before = fingerprints(tmp_path)
    assert main(["analyse", str(path), "--out", str(tmp_path / "out")]) == 3
    captured = capfd.readouterr()
    assert captured.out == ""
    assert_one_sentence(captured.err)
    assert fingerprints(tmp_path).items() - before.items() == log_only(tmp_path, before)
    assert not (tmp_path / "out").exists()


def log_only(tmp_path, before):
    after = fingerprints(tmp_path)
    return {(path, found) for path, found in after.items() if path == str(log_file()) and before.get(path) != found}


def test_a_series_that_is_not_there_is_refused(source, tmp_path, capfd):
    assert main(["analyse", str(source), "--out", str(tmp_path / "out"), "--series", "1.2.3"]) == 3
    assert "sscild scan --json" in capfd.readouterr().err


@pytest.mark.parametrize(("fvc", "hint"), [("2700", ""), ("2,4", "is it in L?"), ("0.72", "is it a share of 1?")])
def test_an_fvc_that_no_lung_has_is_refused(source, tmp_path, capfd, fvc, hint):
    assert main(["analyse", str(source), "--out", str(tmp_path / "out"), "--fvc", fvc]) == 3
    said = capfd.readouterr().err
    assert_one_sentence(said)
    assert hint in said


def test_results_never_go_into_the_source(source, capfd):
    before = fingerprints(source)
    assert main(["analyse", str(source), "--out", str(source / "results")]) == 5
    assert_one_sentence(capfd.readouterr().err)
    assert fingerprints(source) == before


def test_a_folder_that_cannot_be_written_is_told_before_the_work(source, tmp_path, capfd, monkeypatch):
    (tmp_path / "out").write_text("a file is in the way")
    monkeypatch.setattr(one_series, "find_series", None)
    assert main(["analyse", str(source), "--out", str(tmp_path / "out"), "--no-heatmaps"]) == 5
    assert_one_sentence(capfd.readouterr().err)
    assert (tmp_path / "out").read_text() == "a file is in the way"


@pytest.mark.parametrize(
    ("error", "code"),
    [(KeyboardInterrupt(), 130), (ModelRefused("The network is damaged. Install it again."), 4), (MemoryError(), 1)],
    ids=lambda value: type(value).__name__,
)
def test_exit_codes_of_what_happens_in_the_middle(source, tmp_path, capfd, monkeypatch, error, code):
    def fails(*_arguments, **_options):
        raise error

    monkeypatch.setattr("sscild_desktop.core.analysis.pipeline.analyse", fails)
    assert main(["analyse", str(source), "--out", str(tmp_path / "out")]) == code
    assert_one_sentence(capfd.readouterr().err)
    assert not (tmp_path / "out").exists()


def test_two_networks_for_one_role_are_refused_before_the_work(source, tmp_path, capfd, monkeypatch):
    own = {"outputs": [{"name": "scores"}], "role": "scores"}
    card = write_network(data_dir() / "models", "own-scores", scores_bytes(), **own)
    monkeypatch.setattr(one_series, "find_series", None)
    both = ["--network", "own-scores", "--network", "goh-scores"]
    assert main(["analyse", str(source), "--out", str(tmp_path / "out"), *both]) == 4
    told = capfd.readouterr().err
    assert_one_sentence(told)
    assert "own-scores" in told and "goh-scores" in told and "scores; name one" in told
    assert card.exists() and not (tmp_path / "out").exists()


def test_a_network_named_twice_is_one(capfd):
    named = models_command.chosen_networks(["goh-scores", "goh-levels", "goh-scores"])
    assert named == (("scores", "goh-scores"), ("levels", "goh-levels"))


def test_ctrl_c_that_a_library_swallowed_still_stops(source, tmp_path, capfd, monkeypatch):
    def swallows(found, report):
        with contextlib.suppress(BaseException):
            signal.raise_signal(signal.SIGINT)
        report(0.5, "Going on regardless")
        raise AssertionError("report must have raised")

    monkeypatch.setattr(one_series, "find_series", swallows)
    assert main(["analyse", str(source), "--out", str(tmp_path / "out")]) == 130
    assert_one_sentence(capfd.readouterr().err)


def test_ctrl_c_is_python_s_own_again_afterwards(tmp_path):
    before = signal.getsignal(signal.SIGINT)
    main(["scan", str(tmp_path)])
    assert signal.getsignal(signal.SIGINT) is before


def test_the_unexpected_goes_to_the_log_without_its_words(tmp_path, capfd, monkeypatch):
    name = "Doe^Jane"

    def fails(*_arguments, **_options):
        raise ZeroDivisionError(name)

    monkeypatch.setattr(commands, "find_series", fails)
    assert main(["scan", str(tmp_path)]) == 1
    captured = capfd.readouterr()
    assert_one_sentence(captured.err)
    log = log_file().read_text("utf-8")
    assert "ZeroDivisionError" in log
    assert "find_series" in log
    assert name not in log + captured.err


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(28, "No space left on device"), "The disk or folder could not be used: No space left on device."),
        (RuntimeError("std::bad_alloc"), "There was not enough memory"),
        (MemoryError(), "There was not enough memory"),
    ],
)
def test_a_disk_or_memory_that_is_full_is_named(tmp_path, monkeypatch, capfd, error, said):
    def fails(*_arguments, **_options):
        raise error

    monkeypatch.setattr(commands, "find_series", fails)
    assert main(["scan", str(tmp_path)]) == 1
    told = capfd.readouterr().err
    assert_one_sentence(told)
    assert said in told


@pytest.mark.parametrize(
    "arguments", [["scan"], ["analyse", "x"], ["score"], ["scan", "x", "--nonsense"], ["analyze", "no-such-folder"]]
)
def test_what_is_not_understood_is_a_usage_error(arguments, capfd):
    assert main(arguments) == 2
    assert capfd.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("analyse x --out y --key k", "--key does nothing without --pseudonym"),
        ("batch x --out y --tls-ca c", "--tls-ca does nothing without --scheduler"),
        ("score x --out y", "--out does nothing without --all"),
        ("score x --anyway", "--anyway does nothing without --all"),
        ("report x --out y.pdf --named --pseudonym", "--named and --pseudonym do not go together"),
        ("export x --out y --as csv --pseudonym", "--as and --pseudonym do not go together"),
        ("evaluate ct mask --out y --siccs z", "--siccs and a CT do not go together"),
    ],
)
def test_an_option_that_would_do_nothing_is_said_to(words, said, capfd):
    assert main(words.split()) == 2
    assert said in capfd.readouterr().err


def test_version_and_help(capfd):
    assert main(["--version"]) == 0
    assert __version__ in capfd.readouterr().out
    assert main(["--help"]) == 0
    assert "130" in capfd.readouterr().out


def test_without_a_screen_the_command_line_is_named(monkeypatch, capfd):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main([]) == 6
    assert_one_sentence(capfd.readouterr().err)


def test_a_folder_with_a_strange_name_is_analysed(tmp_path, capfd):
    folder = tmp_path / "Thoráx 胸部 [bold]" / "é"
    write_dicom_folder(small_case(0).volume, folder)
    assert main(["scan", str(folder)]) == 0
    assert "▶" in capfd.readouterr().out


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_refused(tmp_path, capfd):
    (tmp_path / "locked").mkdir(mode=0o000)
    assert main(["scan", str(tmp_path / "locked")]) == 3
    assert_one_sentence(capfd.readouterr().err)
