"""What serves which role is chosen, recorded, and decides whether an earlier analysis is gone on with."""

from dataclasses import replace

import numpy as np
import pytest
from onnx import helper, numpy_helper

from sscild_desktop.core.analysis.one_slice import score_one_slice
from sscild_desktop.core.analysis.options import Options
from sscild_desktop.core.analysis.pipeline import analyse
from sscild_desktop.core.classes import LOBE_KEYS, Lobe, Lung
from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.results import CAREFULLY, IN_FULL
from sscild_desktop.core.volume import Volume
from tests.core.analysis.chests import boxes
from tests.core.small_networks import STACK, TWO_CLASSES, model_bytes, write_all, write_chosen, write_network


def with_dense_base():
    """The chest of ``boxes`` with the lower third of the left lung as dense as soft tissue, denser than fluid."""
    volume, lungs = boxes()
    hu = volume.hu.copy()
    hu[4:8, 24:72, 72:108] = 40
    return Volume(hu, volume.geometry, volume.series), lungs


def codes(analysis):
    """What was found, without what is said of the levels: a block has no fork of the windpipe."""
    about_levels = ("analysis-carina", "analysis-level")
    return [one.code for one in analysis.findings if not one.code.startswith(about_levels)]


@pytest.fixture(scope="module")
def options(tmp_path_factory):
    folder = write_chosen(write_all(tmp_path_factory.mktemp("models")))
    return Options(device="cpu", heatmaps=False, models_dir=folder, threads=1)


@pytest.fixture(scope="module")
def by_networks(options):
    chosen = (("lungs", "lungs-lobes"), ("lobes", "lungs-lobes"), ("lesions", "two-classes"))
    return analyse(with_dense_base()[0], replace(options, networks=chosen))


def test_the_standard_needs_no_network_for_lungs_and_lobes(options):
    analysis = analyse(with_dense_base()[0], options)
    assert analysis.methods == {
        "lungs": "threshold",
        "lobes": "fissures",
        "lesions": "lesions-all",
        "scores": "goh-scores",
        "levels": "goh-levels",
    }
    assert {use.name for use in analysis.networks} == {"lesions-all", "goh-scores", "goh-levels"}
    # that lesion network sees no lungs, so the dense base is missing
    assert analysis.lungs.mask[4:7, 30:66, 80:100].max() == 0


def test_chosen_networks_are_used_and_named(by_networks, options):
    assert by_networks.methods == {
        "lungs": "lungs-lobes",
        "lobes": "lungs-lobes",
        "lesions": "two-classes",
        "scores": "goh-scores",
        "levels": "goh-levels",
    }
    chosen = replace(options, networks=tuple(by_networks.methods.items()))
    assert {use.name: use.sha256 for use in by_networks.networks} == chosen.hashes


def test_maps_in_full_are_named_beside_the_network_of_the_scores_where_there_are_any(options):
    full = replace(options, full_maps=True, heatmaps=True)
    assert full.methods == {**options.methods, "scores": "goh-scores" + IN_FULL}
    assert replace(full, heatmaps=False).methods == options.methods


def test_careful_marking_is_named_and_is_another_analysis(options, monkeypatch):
    careful = replace(options, careful=True)
    assert careful.methods == {**options.methods, "lesions": "lesions-all" + CAREFULLY}
    assert careful.hashes == options.hashes
    volume, _ = boxes()
    analysis = analyse(volume, careful)
    assert analysis.methods["lesions"] == "lesions-all" + CAREFULLY
    assert {use.name for use in analysis.networks if use.version.endswith(CAREFULLY)} == {"lesions-all"}
    plain = analyse(volume, options)  # a network of pixels sees mirror images alike
    assert np.array_equal(plain.lesion_mask, analysis.lesion_mask)
    monkeypatch.setattr("sscild_desktop.core.analysis.pipeline.find_lungs", never)
    assert analyse(volume, careful, earlier=analysis) is analysis
    with pytest.raises(AssertionError, match="made anew"):
        analyse(volume, options, earlier=analysis)


def never(*_args):
    raise AssertionError("made anew")


def test_a_lesion_network_that_says_one_thing_of_everything_is_refused(options, tmp_path):
    """Of its slices one by one, and of stacks."""
    for frame, shape, own in (("slices", ["N", 1, "H", "W"], TWO_CLASSES), ("volume", [1, 1, 16, "H", "W"], STACK)):
        nodes = [helper.make_node("Mul", [frame, "zero"], ["none"])]
        nodes.append(helper.make_node("Concat", ["none"] * len(own["outputs"][0]["labels"]), ["lesions"], axis=1))
        zero = numpy_helper.from_array(np.float32(0.0), "zero")
        content = model_bytes(nodes, {frame: shape}, ["lesions"], [zero])
        folder = write_all(tmp_path / frame)
        write_network(folder, "dead", content, **own)
        chosen = replace(options, models_dir=folder, networks=(("lesions", "dead"),))
        with pytest.raises(ModelRefused, match="dead.*same everywhere.*Choose another network"):
            analyse(boxes()[0], chosen)


def test_dense_diseased_lung_that_the_network_sees_is_lung(by_networks):
    _, lungs = with_dense_base()
    mask = by_networks.lungs.mask
    assert (mask[4:7, 32:64, 78:102] == Lung.LEFT).all()
    # the network calls the same place lung in every slice, so only those with lung are compared: no border moved there
    inside = slice(4, 16)
    assert np.count_nonzero((mask[inside] > 0) & (lungs[inside] == 0)) < 0.02 * np.count_nonzero(lungs)
    assert by_networks.lobes.mask[5, 48, 90] == Lobe.LEFT_LOWER
    assert np.array_equal(by_networks.lobes.mask > 0, mask > 0)
    assert by_networks.lobes.fissures_seen == {}


def test_lungs_that_differ_are_said_once(by_networks):
    assert [one.code for one in by_networks.findings].count("analysis-lungs") == 1


def test_only_the_classes_of_the_network_have_extents(by_networks):
    assert set(by_networks.lesions.extents) == {"ggo", "reticulation", "total"}
    assert {tuple(one.extents) for one in by_networks.lobes.lobes if one.extents} == {("ggo", "reticulation", "total")}
    assert len(by_networks.lobes.lobes) == len(LOBE_KEYS)


def test_a_lesion_network_without_lungs_is_helped_by_the_network_that_sees_them(options):
    chosen = replace(options, networks=(("lesions", "two-classes"),))
    assert set(chosen.hashes) == {"two-classes", "lungs-lobes", "goh-scores", "goh-levels"}
    analysis = analyse(with_dense_base()[0], chosen)
    assert analysis.methods["lungs"] == "threshold"
    assert (analysis.lungs.mask[4:7, 32:64, 78:102] == Lung.LEFT).all()


def test_without_that_network_the_reader_is_told(tmp_path):
    folder = write_chosen(write_all(tmp_path))
    (folder / "lungs-lobes.json").unlink()
    chosen = Options("cpu", heatmaps=False, models_dir=folder, threads=1, networks=(("lesions", "stack"),))
    analysis = analyse(with_dense_base()[0], chosen)
    assert codes(analysis) == ["analysis-dense", "analysis-base"]
    assert analysis.lesions.kinds == ("ggo", "fibrosis")


def test_lobes_of_a_lung_that_the_network_did_not_see_come_from_the_fissures(tmp_path):
    folder = write_chosen(write_all(tmp_path), "right")
    chosen = Options("cpu", heatmaps=False, models_dir=folder, threads=1, networks=(("lobes", "lungs-lobes"),))
    analysis = analyse(with_dense_base()[0], chosen)
    assert codes(analysis) == ["analysis-base", "analysis-lobes"]
    assert set(np.unique(analysis.lobes.mask[analysis.lungs.mask == Lung.LEFT])) <= {Lobe.LEFT_UPPER, Lobe.LEFT_LOWER}


def test_an_analysis_by_another_method_is_not_gone_on_with(by_networks, options):
    seen = []
    half = replace(by_networks, lobes=None, levels=(), seconds={"lungs": 1.0, "lesions": 1.0})
    same = replace(options, networks=tuple(by_networks.methods.items()))
    analyse(with_dense_base()[0], same, on_stage=seen.append, earlier=half)
    assert len(seen) == 3
    seen.clear()
    other = replace(options, networks=tuple({**by_networks.methods, "lungs": "threshold"}.items()))
    analyse(with_dense_base()[0], other, on_stage=seen.append, earlier=half)
    assert len(seen) == 5


def test_a_network_of_stacks_cannot_read_one_slice(options, monkeypatch):
    from sscild_desktop.core import dicom

    monkeypatch.setattr(dicom, "load_slice", lambda _path: boxes()[0])
    with pytest.raises(ModelRefused, match="needs a whole chest"):
        score_one_slice("slice.dcm", replace(options, networks=(("lesions", "stack"),)))
