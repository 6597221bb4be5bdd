"""nnU-Net exports taken in: card, z-scores, tiles and softmax against a rule in HU; what cannot be run, a sentence."""

import json

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from sscild_desktop.core.analysis import trial
from sscild_desktop.core.analysis.lesions.lesion_volume import mark_volume
from sscild_desktop.core.analysis.trial import try_network
from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.inference.cards import CardInput, CardOutput, ModelCard, load_card
from sscild_desktop.core.inference.nnunet import card_of, import_nnunet, mapping_of, read_export
from sscild_desktop.core.inference.other_forms import run_as_card_says, tile_starts
from sscild_desktop.core.inference.sessions import open_network
from sscild_desktop.core.volume import Geometry, Volume
from tests.core.small_networks import _constant, model_bytes
from tests.phantoms import small_case

MEAN, SD, LOW, HIGH = -700.0, 250.0, -1000.0, 200.0
PATCH = [8, 32, 32]
GGO_ABOVE, DENSE_ABOVE = -750.0, -100.0
LABELS = {"background": 0, "Ground-Glass": 1, "consolidation": 2}


def z(hu):
    return (hu - MEAN) / SD


def logits_bytes(patch=PATCH, classes=3):
    """Logits of air, ground-glass above −750 HU and consolidation above −100 HU, out of z-scores of one patch."""
    node = helper.make_node
    nodes = [
        node("Sub", ["input", "ggo_at"], ["above_ggo"]),
        node("Mul", ["above_ggo", "steep"], ["ggo"]),
        node("Sub", ["input", "dense_at"], ["above_dense"]),
        node("Mul", ["above_dense", "steeper"], ["over_ggo"]),
        node("Add", ["ggo", "over_ggo"], ["dense"]),
        node("Mul", ["input", "zero"], ["air"]),
        node("Concat", ["air", "ggo", "dense", *["air"] * (classes - 3)], ["logits"], axis=1),
    ]
    constants = [_constant("ggo_at", z(GGO_ABOVE)), _constant("dense_at", z(DENSE_ABOVE)), _constant("zero", 0.0),
                 _constant("steep", 50.0), _constant("steeper", 100.0)]  # fmt: skip
    return model_bytes(nodes, {"input": [1, 1, *patch]}, ["logits"], constants)


def write(folder, content=None, labels=LABELS, **settings):
    """An export as nnU-Net v2 leaves it, with an ONNX file beside."""
    folder.mkdir(parents=True, exist_ok=True)
    dataset = {"channel_names": {"0": "CT"}, "labels": labels, "numTraining": 4, "file_ending": ".nii.gz"}
    said = {"mean": MEAN, "std": SD, "percentile_00_5": LOW, "percentile_99_5": HIGH, "median": -720.0}
    fullres = {"spacing": [2.5, 1.25, 1.25], "patch_size": PATCH, "normalization_schemes": ["CTNormalization"]}
    plans = {
        "dataset_name": "Dataset501_SSc-ILD",
        "transpose_forward": [0, 1, 2],
        "configurations": {"2d": {}, "3d_fullres": {**fullres, **settings}, "3d_cascade_fullres": {}},
        "foreground_intensity_properties_per_channel": {"0": said},
    }
    (folder / "dataset.json").write_text(json.dumps(dataset), "utf-8")
    (folder / "plans.json").write_text(json.dumps(plans), "utf-8")
    if content != b"":
        (folder / "network.onnx").write_bytes(content or logits_bytes())
    return folder


def changed(folder, name, **new):
    path = folder / name
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | new), "utf-8")


@pytest.fixture
def export(tmp_path):
    return write(tmp_path / "export")


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setattr("sscild_desktop.core.inference.library.added_dir", lambda: tmp_path / "models")
    return tmp_path / "models"


def test_the_card_says_what_the_export_does(export):
    card = card_of(read_export(export), "mine", {})
    assert card["role"] == "lesions"
    assert card["input"] == {
        "name": "input",
        "spacing_mm": 1.25,
        "plane_spacing_mm": 2.5,
        "tile": PATCH,
        "hu_window": [LOW, HIGH],
        "mean_hu": MEAN,
        "sd_hu": SD,
        "frame": "volume",
        "planes": 8,
    }
    assert card["outputs"] == [
        {"name": "lesions", "called": "logits", "softmax": True, "labels": ["not used: background", "ggo",
                                                                             "consolidation"]}
    ]  # fmt: skip


def test_an_imported_network_marks_as_its_rule_in_hu_says(export, home):
    listed = import_nnunet(export, lambda _card, _role, _report: {}, name="mine")
    rng = np.random.default_rng(1)
    hu = np.repeat(np.repeat(rng.integers(-1100, 300, (20, 12, 14)), 5, 1), 5, 2).astype(np.int16)
    volume = Volume(hu, Geometry(hu.shape, (2.5, 1.25, 1.25), (0.0, 0.0, 0.0)))
    network = open_network(listed.card, "cpu")
    found = mark_volume(volume, 0, 20, network).lesions
    ggo, dense = (found & 1) > 0, (found & 4) > 0
    away = np.minimum(np.abs(hu - GGO_ABOVE), np.abs(hu - DENSE_ABOVE)) > 2  # rounding at the very border
    np.testing.assert_array_equal(ggo[away], ((hu > GGO_ABOVE) & (hu < DENSE_ABOVE))[away])
    np.testing.assert_array_equal(dense[away], (hu > DENSE_ABOVE)[away])


def test_it_is_tried_on_the_generated_chest_like_any_other(tmp_path, home, monkeypatch):
    monkeypatch.setattr(trial, "_CHESTS", [small_case()])  # the same that it would make
    patch = [16, 96, 96]
    export = write(tmp_path / "export", logits_bytes(patch), patch_size=patch, spacing=[5.0, 5.0, 5.0])
    listed = import_nnunet(export, try_network)
    assert (listed.card.name, listed.role, listed.is_added) == ("dataset501-ssc-ild-3d-fullres", "lesions", True)
    answer = load_card(home / "dataset501-ssc-ild-3d-fullres.json").facts["self_test"]
    assert answer["extent_percent"]["consolidation"] is not None
    with pytest.raises(ModelRefused, match="already a network"):
        import_nnunet(export, try_network)


def test_tiles_give_what_the_whole_gives(tmp_path):
    def ask(inputs):
        asked.append(inputs["input"].shape)
        return {"logits": np.concatenate([inputs["input"], 2 * inputs["input"]], 1)}

    asked = []
    said = CardInput("input", tile=(4, 6, 6), hu_window=(0.0, 1.0), mean_hu=0.5, sd_hu=0.5)
    card = ModelCard("n", "1", tmp_path, "", said, (CardOutput("lesions", called="logits"),))
    values = np.random.default_rng(2).random((1, 1, 9, 13, 5), np.float32)
    found = run_as_card_says(card, {"input": values}, ask)
    assert set(asked) == {(1, 1, 4, 6, 6)} and list(found) == ["lesions"]
    np.testing.assert_allclose(found["lesions"][:, :1], 2 * values - 1, atol=1e-5)


@pytest.mark.parametrize(
    ("length", "tile", "starts"), [(5, 8, [0]), (8, 8, [0]), (9, 8, [0, 1]), (20, 8, [0, 4, 8, 12])]
)
def test_tiles_cover_everything_in_steps_of_half_a_tile(length, tile, starts):
    assert tile_starts(length, tile) == starts


def test_voxels_that_nobody_annotated_have_no_channel(tmp_path):
    found = read_export(write(tmp_path / "e", logits_bytes(), {**LABELS, "ignore": 3}))
    assert found.labels == list(LABELS)
    assert len(card_of(found, "Ours", {})["outputs"][0]["labels"]) == 3


def test_labels_are_known_by_their_names_or_said(export):
    found = read_export(export)
    assert mapping_of(found, {}) == {"background": "ignore", "Ground-Glass": "ggo", "consolidation": "consolidation"}
    assert mapping_of(found, {"consolidation": "ignore"})["consolidation"] == "ignore"


LOBES = ["lung_upper_lobe_right", "lung_middle_lobe_right", "lung_lower_lobe_right", "lung_upper_lobe_left",
         "lung_lower_lobe_left"]  # fmt: skip


def test_five_lobes_make_a_network_of_lungs_and_lobes(tmp_path):
    labels = {"background": 0} | {name: n for n, name in enumerate(LOBES, start=1)}
    export = write(tmp_path / "e", logits_bytes(classes=6), labels, spacing=[3.0, 3.0, 3.0])
    card = card_of(read_export(export), "mine", {})
    assert card["role"] == "lungs and lobes" and card["outputs"][0]["name"] == "lobes"
    assert card["outputs"][0]["labels"][1:] == ["rul", "rml", "rll", "lul", "lll"]
    assert (card["input"]["frame"], card["input"]["size"]) == ("whole chest", 144)


@pytest.mark.parametrize(
    ("labels", "said", "why"),
    [
        ({"background": 0, "Krankheit": 1, "ggo": 2}, {}, "not known what “Krankheit” mean.*--map Krankheit=ggo"),
        (LABELS, {"nothing": "ggo"}, "no label “nothing”"),
        (LABELS, {"consolidation": "tumour"}, "“tumour” is nothing that a label can be"),
        (LABELS, {"consolidation": "ggo"}, "Two labels mean the same"),
        (LABELS, {"consolidation": "ignore", "Ground-Glass": "ignore"}, "None of the labels is a lesion or a lobe"),
        ({"background": 0, LOBES[0]: 1, LOBES[1]: 2}, {}, "needs all five"),
        ({"background": 0, "ggo": [1, 2], "consolidation": 2}, {}, "regions that overlap"),
        ({"background": 0, "ggo": 1, "consolidation": 5}, {}, "without a gap"),
    ],
)
def test_labels_that_do_not_do_are_told(tmp_path, labels, said, why):
    export = read_export(write(tmp_path / "e", labels=labels))
    with pytest.raises(ModelRefused, match=why):
        card_of(export, "mine", said)


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        ({"normalization_schemes": ["ZScoreNormalization"]}, "only “CTNormalization”"),
        ({"spacing": [2.5, 1.25, 1.0]}, "not square"),
        ({"spacing": [2.5, 1.25]}, "“spacing” properly"),
        ({"patch_size": [8, 32, 16]}, "plans say a patch"),
    ],
)
def test_plans_that_cannot_be_followed_are_told(tmp_path, settings, why):
    export = read_export(write(tmp_path / "e", **settings))
    with pytest.raises(ModelRefused, match=why):
        card_of(export, "mine", {})


@pytest.mark.parametrize(
    ("configuration", "why"),
    [("2d", "without its neighbours"), ("3d_cascade_fullres", "cascade"), ("3d_lowres", "no configuration"),
     ("x", "no configuration that can be run")],
)  # fmt: skip
def test_configurations_that_cannot_be_run_are_told(export, configuration, why):
    with pytest.raises(ModelRefused, match=why):
        read_export(export, configuration)


def test_what_is_missing_or_damaged_is_named(export, tmp_path):
    changed(export, "plans.json", transpose_forward=[1, 0, 2])
    with pytest.raises(ModelRefused, match="another order of the axes"):
        card_of(read_export(export), "mine", {})
    changed(export, "plans.json", transpose_forward=[0, 1, 2], foreground_intensity_properties_per_channel={"0": {}})
    with pytest.raises(ModelRefused, match="percentile_00_5"):
        card_of(read_export(export), "mine", {})
    changed(export, "plans.json", configurations=[])
    with pytest.raises(ModelRefused, match="“configurations” properly"):
        read_export(export)
    (export / "plans.json").write_text("{", "utf-8")
    with pytest.raises(ModelRefused, match="plans.json cannot be read"):
        read_export(export)
    (export / "plans.json").unlink()
    with pytest.raises(ModelRefused, match="no plans.json"):
        read_export(export)
    other = write(tmp_path / "mr")
    changed(other, "dataset.json", channel_names={"0": "T1", "1": "T2"})
    with pytest.raises(ModelRefused, match="single CT"):
        read_export(other)


def test_a_checkpoint_is_not_opened_but_said_how_to_export(tmp_path):
    export = write(tmp_path / "e", b"")
    (export / "fold_0").mkdir()
    (export / "fold_0" / "checkpoint_final.pth").write_bytes(b"a pickle")
    with pytest.raises(ModelRefused, match=r"\.pth\) are not opened: export it .*torch\.onnx\.export"):
        read_export(export)
    for name in ("a.onnx", "b.onnx"):
        (export / name).write_bytes(b"")
    with pytest.raises(ModelRefused, match="2 ONNX files"):
        read_export(export)


def test_files_of_another_form_are_refused(tmp_path):
    two = helper.make_model(
        helper.make_graph(
            [helper.make_node("Identity", ["x"], ["a"]), helper.make_node("Identity", ["x"], ["b"])],
            "t",
            [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 1, *PATCH])],
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in "ab"],
        ),
        ir_version=8,
        opset_imports=[helper.make_opsetid("", 17)],
    ).SerializeToString()
    assert isinstance(onnx.load_model_from_string(two), onnx.ModelProto)
    for number, (content, why) in enumerate([(two, "deep supervision"), (b"nonsense", "ONNX"),
                                             (logits_bytes(classes=4), "4 classes")]):  # fmt: skip
        export = read_export(write(tmp_path / str(number), content))
        with pytest.raises(ModelRefused, match=why):
            card_of(export, "mine", {})
