"""The pipeline on a coarse phantom with tiny networks: stages, cancelling, going on, moving a level, bad input."""

from dataclasses import replace

import numpy as np
import pytest
from onnxruntime.capi.onnxruntime_pybind11_state import Fail

from sscild_desktop.core.analysis import pipeline
from sscild_desktop.core.analysis.afterwards import map_slice, rescore_level
from sscild_desktop.core.analysis.lesions.slice_marks import MarkingAhead
from sscild_desktop.core.analysis.one_slice import score_one_slice
from sscild_desktop.core.analysis.options import Options
from sscild_desktop.core.analysis.pipeline import STAGES, analyse, stages
from sscild_desktop.core.analysis.scores.scores import score_slice
from sscild_desktop.core.errors import Cancelled, InputRefused, ModelRefused
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.inference import sessions
from sscild_desktop.core.inference.devices import CPU, CUDA
from sscild_desktop.core.inference.sessions import open_network
from tests.core.small_networks import (
    CHEST,
    STACK,
    chest_bytes,
    scores_bytes,
    stack_bytes,
    write_all,
    write_network,
)
from tests.phantoms import coarse_case, small_case

KEYS = [stage.key for stage in STAGES]


@pytest.fixture(scope="module")
def options(tmp_path_factory):
    return Options(device="cpu", models_dir=write_all(tmp_path_factory.mktemp("models")), threads=1)


@pytest.fixture(scope="module")
def whole(options):
    """(the finished analysis, what on_stage received, what report received)."""
    seen, reports = [], []
    finished = analyse(coarse_case().volume, options, lambda f, t: reports.append((f, t)), seen.append)
    return finished, seen, reports


def test_every_part_is_there(whole):
    analysis, _, _ = whole
    assert analysis.lungs.total_ml > 1000
    assert [level.level for level in analysis.levels] == [1, 2, 3, 4, 5]
    assert analysis.extent_percent is not None
    assert [(heat.level, heat.pattern) for heat in analysis.heatmaps] == [
        (level, pattern) for level in range(1, 6) for pattern in ("tot", "gg", "ret")
    ]
    assert list(analysis.seconds) == KEYS


def test_two_threads_find_what_one_finds_and_tell_it_the_same_way(options, whole, monkeypatch):
    """Lesions are marked while the lungs are found; nothing of it is told before its turn."""
    monkeypatch.setattr(sessions, "cpu_threads", lambda: 2)
    seen, reports, began = [], [], []
    monkeypatch.setattr(pipeline, "MarkingAhead", lambda *given: began.append(1) or MarkingAhead(*given))
    two = replace(options, threads=2, heatmaps=False)
    found = analyse(coarse_case().volume, two, lambda f, t: reports.append((f, t)), seen.append)
    assert began
    assert (found.levels, found.findings, found.networks) == (whole[0].levels, whole[0].findings, whole[0].networks)
    assert found.lesions.extents == whole[0].lesions.extents
    assert all(
        np.array_equal(one, other)
        for one, other in ((found.lung_mask, whole[0].lung_mask), (found.lesion_mask, whole[0].lesion_mask))
    )
    assert seen[0].networks == () and seen[0].lesions is None
    assert [share for share, _ in reports] == sorted(share for share, _ in reports)
    of_lungs = {text for share, text in reports if share < STAGES[0].weight / sum(s.weight for s in stages(two))}
    assert "Marking lesions" not in of_lungs


@pytest.mark.parametrize("networks", [(("lungs", "own-lobes"),), (("lesions", "own-stack"),)])
def test_nothing_is_begun_where_it_would_be_one_thread_too_many_or_of_no_use(options, monkeypatch, networks):
    """A network of the lungs takes all threads, and one of stacks needs to know where the lungs are."""
    monkeypatch.setattr(sessions, "cpu_threads", lambda: 2)
    monkeypatch.setattr(pipeline, "MarkingAhead", None)
    write_network(options.models_dir, "own-lobes", chest_bytes(), **CHEST)
    write_network(options.models_dir, "own-stack", stack_bytes(), **STACK)
    with pytest.raises(Cancelled):
        chosen = replace(options, threads=2, networks=networks)
        analyse(coarse_case().volume, chosen, StopIn("lesions", options))


def test_networks_tell_where_they_ran(whole):
    uses = {use.name: use for use in whole[0].networks}
    assert set(uses) == {"lesions-all", "goh-scores", "goh-levels"}
    assert {use.provider for use in uses.values()} == {"CPUExecutionProvider"}


def test_the_bar_never_goes_back_and_ends_full(whole):
    fractions = [fraction for fraction, _ in whole[2]]
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1]) == (0.0, 1.0)
    assert all(text for _, text in whole[2])


def test_the_analysis_grows_stage_by_stage(whole):
    seen = whole[1]
    sizes = [len(analysis.seconds) for analysis in seen]
    assert sizes == sorted(sizes)
    assert [len(a.heatmaps) for a in seen if len(a.heatmaps)] == [3, 6, 9, 12, 15, 15]
    assert seen[0].lungs is not None
    assert seen[0].lesions is None


def test_lesions_lie_inside_the_lungs(whole):
    analysis = whole[0]
    assert not analysis.lesions.mask[analysis.lungs.mask == 0].any()


def test_without_heat_maps_there_are_none(options):
    quick = replace(options, heatmaps=False)
    assert [stage.key for stage in stages(quick)] == KEYS[:-1]
    analysis = analyse(coarse_case().volume, quick)
    assert analysis.heatmaps == ()
    assert "heatmaps" not in analysis.seconds


class StopIn:
    """A report that cancels as soon as ``key``'s stage is under way."""

    def __init__(self, key, options):
        weights = [stage.weight for stage in stages(options)]
        index = KEYS.index(key)
        self.start = sum(weights[:index]) / sum(weights)

    def __call__(self, fraction, _text):
        if fraction >= self.start and (fraction > self.start or self.start == 0.0):
            raise Cancelled


@pytest.fixture(scope="module")
def quick(options):
    """With lobes by a network, which takes less time than to look for fissures."""
    write_network(options.models_dir, "own-lobes", chest_bytes(), **CHEST)
    return replace(options, networks=(("lobes", "own-lobes"),))


@pytest.mark.parametrize("key", KEYS)
def test_a_stage_can_be_cancelled_and_what_was_finished_is_kept(key, quick, whole):
    finished, seen, _ = whole
    kept = []
    with pytest.raises(Cancelled):
        analyse(coarse_case().volume, quick, StopIn(key, quick), kept.append)
    done = kept[-1] if kept else None
    assert list(done.seconds if done else {}) == KEYS[: KEYS.index(key)]
    again = []
    resumed = analyse(coarse_case().volume, quick, on_stage=again.append, earlier=done)
    assert list(resumed.seconds) == KEYS
    assert [set(a.seconds) - set(done.seconds if done else {}) for a in again][-1] == set(KEYS[KEYS.index(key) :])
    assert resumed.levels == finished.levels
    assert resumed.lesions.extents == finished.lesions.extents
    if done is not None and done.lesions is not None:
        assert resumed.lesions is done.lesions


def test_cuda_that_is_lost_during_a_stage_is_left_and_the_analysis_says_so(quick, whole, monkeypatch):
    lost = []
    real = sessions._create

    class OnCuda:
        def __init__(self, session):
            self.get_inputs, self.get_outputs = session.get_inputs, session.get_outputs

        def get_providers(self):
            return [CUDA, CPU]

        def run(self, _names, _inputs, _options):
            lost.append(1)
            raise Fail("[ONNXRuntimeError] : 1 : FAIL : CUDA failure 999: unknown error")

    def create(content, providers, threads):
        session = real(content, [CPU], threads)
        return session if providers == [CPU] else OnCuda(session)

    monkeypatch.setattr(sessions, "providers_for", lambda _device: ([CUDA], ""))
    monkeypatch.setattr(sessions, "_create", create)
    found = analyse(coarse_case().volume, replace(quick, heatmaps=False))
    assert len(lost) == len(found.networks)  # each asks once more, and then no more
    assert {use.provider for use in found.networks} == {CPU}
    assert all("CUDA was lost while it worked" in use.fallback_reason for use in found.networks)
    assert found.lesions.extents == whole[0].lesions.extents


def test_levels_whose_maps_are_finished_are_not_done_again(options, whole):
    half = next(a for a in whole[1] if len(a.heatmaps) == 6)
    seen = []
    resumed = analyse(coarse_case().volume, options, on_stage=seen.append, earlier=half)
    assert resumed.heatmaps[:6] == half.heatmaps
    assert len(resumed.heatmaps) == 15
    assert [len(a.heatmaps) for a in seen] == [9, 12, 15, 15]


def test_an_earlier_analysis_of_something_else_is_not_believed(options, whole):
    other = replace(whole[0], series=replace(whole[0].series, series_uid="1.2.3"))
    seen = []
    analyse(coarse_case().volume, replace(options, heatmaps=False), on_stage=seen.append, earlier=other)
    assert len(seen) == len(KEYS) - 1


def test_an_earlier_analysis_of_other_networks_is_not_believed(options, whole):
    old = tuple(replace(use, sha256="0" * 64) for use in whole[0].networks)
    seen = []
    quick = replace(options, heatmaps=False)
    analyse(coarse_case().volume, quick, on_stage=seen.append, earlier=replace(whole[0], networks=old))
    assert len(seen) == len(KEYS) - 1


def test_a_refused_volume_is_not_analysed_and_the_reason_is_said(options):
    finding = Finding("too-few", "refuse", "This is not a whole chest CT; choose another series.")
    volume = replace(coarse_case().volume, findings=(finding,))
    with pytest.raises(InputRefused, match="not a whole chest CT"):
        analyse(volume, options)


@pytest.mark.parametrize("name", ["lesions-all", "goh-scores", "goh-levels"])
def test_a_missing_network_is_named_before_anything_runs(tmp_path, name):
    write_all(tmp_path)
    (tmp_path / f"{name}.json").unlink()
    seen = []
    with pytest.raises(ModelRefused, match=name):
        analyse(coarse_case().volume, Options(device="cpu", models_dir=tmp_path), on_stage=seen.append)
    assert seen == []


def test_moving_a_level_scores_it_there_and_keeps_the_automatic_values(options, whole):
    analysis, volume = whole[0], coarse_case().volume
    old = analysis.levels[4]
    z_mm = volume.geometry.slice_z_mm(old.slice + 4)
    moved = rescore_level(volume, analysis, 5, z_mm, options)
    new = moved.levels[4]
    assert (new.slice, new.z_mm, new.is_moved) == (old.slice + 4, z_mm, True)
    assert (new.auto_z_mm, new.auto_scores) == (old.z_mm, old.scores)
    assert new.scores != old.scores
    assert moved.levels[:4] == analysis.levels[:4]
    assert [heat.level for heat in moved.heatmaps] == [heat.level for heat in analysis.heatmaps]
    assert moved.heatmaps[-3].network_percent == pytest.approx(new.scores.tot, abs=0.01)


def test_a_slice_that_is_no_level_has_its_maps_on_request(options, whole):
    analysis, volume, index = whole[0], coarse_case().volume, whole[0].levels[1].slice + 1
    reports = []
    made = map_slice(volume, analysis, index, options, lambda share, words: reports.append(words))
    assert [(heat.slice, heat.pattern) for heat in made.slice_maps] == [(index, key) for key in ("tot", "gg", "ret")]
    assert made.slice_maps == made.maps_of(index) and set(reports) == {f"Heat map of slice {index + 1}"}
    assert replace(made, slice_maps=()) == analysis
    there = score_slice(volume, analysis.lungs.mask, open_network(options.card("scores"), "cpu", 1), index)
    assert made.slice_maps[0].network_percent == pytest.approx(there.tot, abs=0.01)
    again = map_slice(volume, made, index, options)
    assert len(again.slice_maps) == 3, "made again, not twice there"


def test_a_level_moved_back_is_as_it_was(options, whole):
    analysis, volume = whole[0], coarse_case().volume
    quick = replace(options, heatmaps=False)
    old = analysis.levels[1]
    there = rescore_level(volume, analysis, 2, old.z_mm + 30.0, quick)
    back = rescore_level(volume, there, 2, old.z_mm, quick)
    assert back.levels[1] == old


def test_a_level_outside_the_lungs_is_refused_in_words(options, whole):
    volume = coarse_case().volume
    empty = int(np.flatnonzero(~(whole[0].lungs.mask > 0).any(axis=(1, 2)))[0])
    with pytest.raises(InputRefused, match="shows no lung"):
        rescore_level(volume, whole[0], 5, volume.geometry.slice_z_mm(empty), options)


def test_a_damaged_network_is_refused(tmp_path):
    write_all(tmp_path)
    path = write_network(tmp_path, "goh-scores", scores_bytes())
    path.with_suffix(".onnx").write_bytes(scores_bytes(offset=1.0))
    with pytest.raises(ModelRefused, match="changed or damaged"):
        analyse(coarse_case().volume, Options(device="cpu", models_dir=tmp_path, heatmaps=False))


@pytest.mark.real_ct
def test_one_slice_file_gets_scores_and_lesions(shared_ct):
    path = next((shared_ct / "covid-ny-sbu-slices").rglob("A046441*/**/*.dcm"), None)
    path = path or next(p for p in sorted((shared_ct / "covid-ny-sbu-slices").rglob("*")) if p.is_file())
    found = score_one_slice(path, Options(device="cpu", threads=1))
    assert set(found) == {"tot", "gg", "ret", "lesions", "notes"}
    assert set(found["lesions"]) == {"ggo", "reticulation", "consolidation", "fibrosis", "total"}
    assert all(0.0 <= found[key] <= 100.0 for key in ("tot", "gg", "ret"))


@pytest.fixture(scope="module")
def measured():
    """The small phantom with the networks that are shipped."""
    return analyse(small_case().volume, Options(device="cpu", heatmaps=False, threads=1))


def test_with_the_shipped_networks_the_lungs_of_the_phantom_are_as_large_as_built(measured):
    case = small_case()
    truth = np.count_nonzero(case.lungs) * case.volume.geometry.voxel_ml
    assert measured.lungs.total_ml == pytest.approx(truth, rel=0.02)


def test_with_the_shipped_networks_the_extents_are_those_that_were_inserted(measured):
    found = {key: extent.percent for key, extent in measured.lesions.extents.items()}
    truth = {key: extent.percent for key, extent in small_case().extents.items()}
    assert found == pytest.approx(truth, abs=5.0)


def test_with_the_shipped_networks_the_levels_lie_where_they_were_built(measured):
    assert [level.z_mm for level in measured.levels] == pytest.approx(list(small_case().level_z_mm), abs=10.0)


def test_with_the_shipped_networks_the_mean_score_is_the_inserted_one(measured):
    assert measured.extent_percent == pytest.approx(small_case().extent_percent, abs=6.0)
