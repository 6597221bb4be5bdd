"""Reads what nnU-Net v2 exports of a network (dataset.json, plans.json, an ONNX file) and writes a card of ours.

Checkpoints (.pth) are never opened: they are Python pickles, and reading one runs what is in it.
"""

import json
import math
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sscild_desktop.core.classes import LESION_KEYS, LOBE_KEYS
from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.files import TEMPORARY, sha256_of
from sscild_desktop.core.inference.cards import VOLUME, WHOLE_CHEST
from sscild_desktop.core.inference.graph_check import check_graph
from sscild_desktop.core.inference.library import Listed, Trial, add_network
from sscild_desktop.core.inference.sessions import make_session
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.safe_json import read_json

DATASET, PLANS = "dataset.json", "plans.json"
CONFIGURATIONS = ("3d_fullres", "3d_lowres")
"""Those that the program can run, the one that is taken first."""

IGNORE, UNANNOTATED = "ignore", "ignore"
"""What a label is that the program has no use for; nnU-Net's own name of voxels that nobody annotated."""

LESIONS, LOBES = tuple(LESION_KEYS.values()), tuple(LOBE_KEYS.values())
TARGETS = (*LESIONS, *LOBES, IGNORE)

NAMES = {
    "ggo": ("ground glass", "ground glass opacity", "groundglass", "gg"),
    "reticulation": ("reticular", "ret", "reticulations"),
    "consolidation": ("consolidations", "con"),
    "fibrosis": ("established fibrosis", "ef", "honeycombing", "hc"),
    "rul": ("right upper lobe", "lung upper lobe right", "upper lobe right"),
    "rml": ("right middle lobe", "lung middle lobe right", "middle lobe right"),
    "rll": ("right lower lobe", "lung lower lobe right", "lower lobe right"),
    "lul": ("left upper lobe", "lung upper lobe left", "upper lobe left"),
    "lll": ("left lower lobe", "lung lower lobe left", "lower lobe left"),
    IGNORE: ("background", "lung", "lungs", "normal lung", "healthy lung", "trachea", "airways"),
}
"""What labels are often called, besides the program's own keys."""

KNOWN = {name: target for target, names in NAMES.items() for name in (target, *names)}

CHEST_MM, MOST_VOXELS = 400.0, 120_000_000
"""Width of what a network of lobes sees at once, and so many voxels of it at most: 6 maps of them are 3 GB."""

HOW_TO_EXPORT = (
    "export it where nnU-Net is installed: torch.onnx.export(network, torch.zeros(1, 1, *patch_size), 'network.onnx', "
    "input_names=['input'], output_names=['logits']), with deep supervision off"
)


@dataclass(frozen=True)
class Export:
    """The parts of an export: its facts, the chosen configuration, and the ONNX file."""

    folder: Path
    dataset: Mapping[str, Any]
    plans: Mapping[str, Any]
    configuration: str
    settings: Mapping[str, Any]
    onnx_file: Path

    @property
    def labels(self) -> list[str]:
        """Names by channel. Raises ModelRefused for regions, which overlap."""
        said = self.dataset["labels"]
        if any(isinstance(number, list) for number in said.values()):
            raise ModelRefused("This network was trained on regions that overlap; only plain labels can be taken in.")
        ordered = sorted(said.items(), key=lambda one: str(one[1]).zfill(6))
        if [str(number) for _name, number in ordered] != [str(number) for number in range(len(ordered))]:
            raise ModelRefused(f"The labels in {DATASET} are not numbered from 0 without a gap.")
        names = [str(name) for name, _number in ordered]
        # what was not annotated: it has a label in the training data, and no channel in the network
        return names[:-1] if names[-1:] == [UNANNOTATED] else names


def read_export(folder: Path, configuration: str = "") -> Export:
    """What lies in the folder. Raises ModelRefused in one sentence for what is missing or cannot be run."""
    folder = Path(folder)
    dataset, plans = (_read(folder, name) for name in (DATASET, PLANS))
    channels = dataset["channel_names"] if "channel_names" in dataset else dataset.get("modality", {})
    if len(channels) != 1 or str(next(iter(channels.values()))).upper() != "CT":
        raise ModelRefused("The network wants something else than one CT; only networks of a single CT can be used.")
    known = _table(plans, "configurations", PLANS)
    chosen = configuration or next((one for one in CONFIGURATIONS if one in known), "")
    if chosen not in CONFIGURATIONS:
        raise ModelRefused(_why_not(chosen, list(known)))
    if chosen not in known:
        raise ModelRefused(f"{PLANS} has no configuration “{chosen}”; it has {', '.join(known)}.")
    _table(dataset, "labels", DATASET)
    return Export(folder, dataset, plans, chosen, known[chosen], _onnx(folder))


def _why_not(chosen: str, known: list[str]) -> str:
    name = chosen or ", ".join(known)
    if "cascade" in name:
        return "A cascade needs the answer of its first network; take “3d_fullres” or “3d_lowres” instead."
    if "2d" in name:
        return "A 2D configuration sees one slice without its neighbours; export “3d_fullres” or “3d_lowres” instead."
    return f"There is no configuration that can be run ({name}); “3d_fullres” and “3d_lowres” can."


def _read(folder: Path, name: str) -> Mapping[str, Any]:
    path = folder / name
    if not path.is_file():
        raise ModelRefused(f"There is no {name} in “{folder.name}”; name the folder of the trained model.")
    try:
        known = read_json(path)
    except (OSError, ValueError) as error:
        raise ModelRefused(f"{name} cannot be read; copy it again from where the network was trained.") from error
    if not isinstance(known, dict):
        raise ModelRefused(f"{name} is not one of nnU-Net.")
    return known


def _table(known: Mapping[str, Any], key: str, name: str) -> Mapping[str, Any]:
    value = known.get(key)
    if not isinstance(value, dict):
        raise ModelRefused(f"{name} does not say “{key}” properly; it is not one of nnU-Net v2.")
    return value


def _onnx(folder: Path) -> Path:
    found = sorted(folder.rglob("*.onnx"))
    if len(found) > 1:
        raise ModelRefused(f"There are {len(found)} ONNX files in “{folder.name}”; leave the one that is to be used.")
    if not found:
        checkpoints = "; its checkpoints (.pth) are not opened" if any(folder.rglob("*.pth")) else ""
        raise ModelRefused(f"There is no ONNX file of the network in “{folder.name}”{checkpoints}: {HOW_TO_EXPORT}.")
    return found[0]


def mapping_of(export: Export, said: Mapping[str, str]) -> dict[str, str]:
    """What each label is: by ``said``, else by its name. Raises ModelRefused for labels that nobody knows."""
    labels = export.labels
    wrong = [name for name in said if name not in labels]
    if wrong:
        raise ModelRefused(f"There is no label “{wrong[0]}” in the network; it has {', '.join(labels)}.")
    bad = [target for target in said.values() if target not in TARGETS]
    if bad:
        raise ModelRefused(f"“{bad[0]}” is nothing that a label can be; choose from {', '.join(TARGETS)}.")
    found = {name: said.get(name) or KNOWN.get(_plain(name), "") for name in labels}
    unknown = [name for name, target in found.items() if not target]
    if unknown:
        example = ",".join(f"{name}=ggo" for name in unknown)
        text = (
            f"It is not known what {', '.join(f'“{name}”' for name in unknown)} mean; say it, as with --map {example}"
        )
        raise ModelRefused(f"{text}, from {', '.join(TARGETS)}.")
    used = [target for target in found.values() if target != IGNORE]
    if len(set(used)) < len(used):
        raise ModelRefused("Two labels mean the same; map one of them to ignore.")
    return found


def _plain(name: str) -> str:
    return re.sub(r"[\W_]+", " ", name.casefold()).strip()


def card_of(export: Export, name: str, said: Mapping[str, str]) -> dict[str, Any]:
    """A card of ours for the network. Raises ModelRefused where the export says what the program cannot do."""
    mapping = mapping_of(export, said)
    targets = list(mapping.values())
    lobes = [one for one in LOBES if one in targets]
    if not set(targets) & {*LESIONS, *LOBES}:
        raise ModelRefused("None of the labels is a lesion or a lobe, so there is nothing to use the network for.")
    if lobes and len(lobes) < len(LOBES):
        missing = ", ".join(one for one in LOBES if one not in targets)
        raise ModelRefused(f"A network of lobes needs all five; {missing} have no label.")
    role, output = ("lungs and lobes", "lobes") if lobes else ("lesions", "lesions")
    input_name, output_name = _tensors(export, len(targets))
    channels = [one if one != IGNORE else f"not used: {label}" for label, one in mapping.items()]
    return {
        "name": name,
        "version": str(export.dataset.get("release", "1.0")),
        "file": export.onnx_file.name,
        "sha256": sha256_of(export.onnx_file),
        "role": role,
        "purpose": f"nnU-Net, {export.configuration}: {', '.join(one for one in targets if one != IGNORE)}",
        "licence": str(export.dataset.get("licence", "not said")),
        "input": {"name": input_name, **_input(export, bool(lobes))},
        "outputs": [{"name": output, "called": output_name, "softmax": True, "labels": channels}],
    }


def import_nnunet(
    folder: Path,
    trial: Trial,
    name: str = "",
    said: Mapping[str, str] | None = None,
    configuration: str = "",
    report: Report = silent,
) -> Listed:
    """The network of an export, with a card made of it, tried and taken into the library. Raises ModelRefused.

    ``said`` is what labels mean where their names do not tell; see ``TARGETS``.
    """
    export = read_export(folder, configuration)
    named = name or f"{_plain(str(export.plans.get('dataset_name', folder.name)))} {export.configuration}"
    facts = card_of(export, re.sub(r"[^A-Za-z0-9-]+", "-", named).strip("-")[:60], said or {})
    with tempfile.TemporaryDirectory(prefix=TEMPORARY) as place:
        card = Path(place, "card.json")
        card.write_text(json.dumps(facts, ensure_ascii=False), encoding="utf-8")
        return add_network(export.onnx_file, card, trial, report)


def _input(export: Export, is_lobes: bool) -> dict[str, Any]:
    """Spacing, patch and CT normalisation, as the plans say them."""
    depth, rows, columns = _numbers(export.settings, "spacing")
    if abs(rows - columns) > 0.01 * rows:
        raise ModelRefused("The pixels of this network are not square; only square pixels can be given to it.")
    patch = [int(one) for one in _numbers(export.settings, "patch_size")]
    if list(export.plans.get("transpose_forward", [0, 1, 2])) != [0, 1, 2]:
        raise ModelRefused(
            "This network sees the chest in another order of the axes than head to foot; it cannot be run."
        )
    found = {"spacing_mm": rows, "plane_spacing_mm": depth, "tile": patch, **_normalisation(export)}
    if not is_lobes:
        return found | {"frame": VOLUME, "planes": patch[0]}
    size = 16 * math.ceil(CHEST_MM / rows / 16)
    if size**2 * CHEST_MM / depth > MOST_VOXELS:
        raise ModelRefused("A network of lobes sees the whole chest at once, and this one is too fine for that; take "
                           "“3d_lowres”.")  # fmt: skip
    return found | {"frame": WHOLE_CHEST, "size": size, "planes_multiple_of": 1}


def _normalisation(export: Export) -> dict[str, Any]:
    schemes = export.settings.get("normalization_schemes")
    if schemes != ["CTNormalization"]:
        raise ModelRefused(f"The network wants its CT as {schemes}; only “CTNormalization” can be given to it.")
    said = export.plans.get("foreground_intensity_properties_per_channel")
    if not isinstance(said, dict) or not isinstance(said.get("0"), dict):
        raise ModelRefused(f"{PLANS} does not say “foreground_intensity_properties_per_channel” properly.")
    low, high, mean, sd = (_number(said["0"], key) for key in ("percentile_00_5", "percentile_99_5", "mean", "std"))
    if low >= high or sd <= 0:
        raise ModelRefused(f"The intensities in {PLANS} are none that a CT can have.")
    return {"hu_window": [low, high], "mean_hu": mean, "sd_hu": max(sd, 1e-8)}


def _numbers(settings: Mapping[str, Any], key: str) -> list[float]:
    value = settings.get(key)
    if not isinstance(value, list) or len(value) != 3 or not all(_is_length(one) for one in value):
        raise ModelRefused(f"{PLANS} does not say “{key}” properly: three lengths are wanted.")
    return [float(one) for one in value]


def _is_length(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) and value > 0


def _number(said: Mapping[str, Any], key: str) -> float:
    value = said.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ModelRefused(f"{PLANS} does not say “{key}” of the CT properly.")
    return float(value)


def _tensors(export: Export, channels: int) -> tuple[str, str]:
    """Names of the one input and the one output of the file, whose form is compared with what the plans say."""
    content = export.onnx_file.read_bytes()
    check_graph(content, export.onnx_file.name)
    try:
        session, _reason = make_session(content, "cpu", 1)
    except Exception as error:  # whatever a damaged file provokes
        raise ModelRefused(f"{export.onnx_file.name} cannot be opened; export the network again.") from error
    inputs, outputs = session.get_inputs(), session.get_outputs()
    if len(inputs) != 1 or len(outputs) != 1:
        text = f"{export.onnx_file.name} has {len(inputs)} inputs and {len(outputs)} outputs; one of each is wanted"
        raise ModelRefused(f"{text} (deep supervision must be off).")
    patch = [int(one) for one in _numbers(export.settings, "patch_size")]
    for wanted, there in zip([1, *patch], list(inputs[0].shape)[1:], strict=False):
        if isinstance(there, int) and there != wanted:
            raise ModelRefused(
                f"{export.onnx_file.name} takes {inputs[0].shape}, but the plans say a patch of {patch}."
            )
    if len(inputs[0].shape) != 5:
        raise ModelRefused(f"{export.onnx_file.name} does not take a volume (1, 1, planes, rows, columns).")
    found = list(outputs[0].shape)[1:2]
    if found and isinstance(found[0], int) and found[0] != channels:
        raise ModelRefused(f"{export.onnx_file.name} gives {found[0]} classes, but {DATASET} has {channels} labels.")
    return str(inputs[0].name), str(outputs[0].name)
