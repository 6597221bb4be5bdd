"""Makes a network of slices whose convolutions count in 8 bits, and says what that changes and what it gains here.

``python -m models.training.shipping.int8 --to FILE.onnx [--name lesions-all]``: static quantisation (QDQ, a scale for
each channel, least and largest value of 24 slices of a chest that training knows), first and last convolution single.
Weights keep seven bits: processors without VNNI add products of eight in 16 bits, which would overflow there and answer
otherwise than elsewhere. Printed are the change of the extent in readers' slices that choose, against what is asked
(mean at most 0.5, worst at most 1.0 points, a step of 5 % crossed in at most 2 % of the slices), and the time.
"""

import argparse
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.training.data.cases import DATA
from models.training.data.reader_masks import reader_slices
from models.training.shipping.export import MODELS
from sscild_desktop.core.analysis.body_box import body_box
from sscild_desktop.core.analysis.lesions.marking import mark_slices
from sscild_desktop.core.analysis.lungs.finding import find_lungs_slice
from sscild_desktop.core.analysis.prepare import SliceSpec, prepare_around
from sscild_desktop.core.dicom import choose, load, scan
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.inference import Network, load_card, open_network
from sscild_desktop.core.inference.cards import ModelCard
from sscild_desktop.core.inference.sessions import as_input, make_session

CALIBRATED_ON, SLICES = "lidc-idri-0001", 24
EVERY = 2
"""Of the readers' slices every second is enough to tell."""

LARGEST_MEAN, LARGEST_WORST, LARGEST_CROSSED = 0.5, 1.0, 2.0
STEP_PERCENT = 5.0

Planes = NDArray[np.float32]


def calibration(card: ModelCard) -> Planes:
    """Slices spread over a chest, as the network sees them."""
    volume = load(choose(scan([DATA / "ct" / CALIBRATED_ON])).series)
    indices = np.linspace(0.1, 0.9, SLICES) * (len(volume.hu) - 1)
    spec = SliceSpec.from_card(card.input)
    return prepare_around(volume, indices.astype(int).tolist(), body_box(volume.hu), spec)[0]


def quantise(card: ModelCard, planes: Planes, target: Path) -> None:
    """Writes the network in 8 bits."""
    import onnx
    import onnxruntime as ort
    from onnxruntime import quantization as q

    class Reader(q.CalibrationDataReader):  # type: ignore[misc]
        def __init__(self) -> None:
            self._waiting: Iterator[Planes] = iter(planes)

        def get_next(self) -> dict[str, Planes] | None:
            plane = next(self._waiting, None)
            return None if plane is None else {card.input.name: as_input(plane[None])}

    with tempfile.TemporaryDirectory() as folder:
        single = Path(folder) / "single.onnx"
        options = ort.SessionOptions()  # casts of the half weights are folded, norms too
        options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_BASIC
        options.optimized_model_filepath = str(single)
        ort.InferenceSession(str(MODELS / f"{card.name}.onnx"), options, providers=["CPUExecutionProvider"])
        model = onnx.load(str(single))
        for number, node in enumerate(model.graph.node):
            node.name = f"{node.op_type}{number}"
        onnx.save(model, str(single))
        convolutions = [node.name for node in model.graph.node if node.op_type == "Conv"]
        q.quantize_static(
            str(single), str(target), Reader(), quant_format=q.QuantFormat.QDQ, per_channel=True, reduce_range=True,
            activation_type=q.QuantType.QUInt8, weight_type=q.QuantType.QInt8,
            calibrate_method=q.CalibrationMethod.MinMax, nodes_to_exclude=[convolutions[0], convolutions[-1]],
        )  # fmt: skip


def extents(networks: tuple[Network, Network]) -> tuple[NDArray[np.float64], list[float]]:
    """(slices, 2) extents in percent of the lungs that the first finds, and the processor seconds of each."""
    found, took = [], [0.0, 0.0]
    for one in list(reader_slices(is_test=False))[::EVERY]:
        masks = []
        for number, network in enumerate(networks):
            before = time.process_time()
            masks.append(mark_slices(one.volume, range(1), network))
            took[number] += time.process_time() - before
        try:
            lungs = find_lungs_slice(one.volume, masks[0].lungs).labels > 0
        except InputRefused:
            continue
        found.append([100.0 * float((mask.lesions[lungs] > 0).mean()) for mask in masks])
    return np.asarray(found), took


def told(found: NDArray[np.float64], took: list[float]) -> str:
    """In words, with whether it is within what is asked."""
    change = np.abs(found[:, 1] - found[:, 0])
    steps = np.round(found / STEP_PERCENT)
    crossed = 100.0 * float((steps[:, 0] != steps[:, 1]).mean())
    mean, worst = float(change.mean()), float(change.max())
    is_within = mean <= LARGEST_MEAN and worst <= LARGEST_WORST and crossed <= LARGEST_CROSSED
    return (
        f"{len(found)} slices: mean change {mean:.2f}, worst {worst:.2f} points, {crossed:.1f} % cross a step of "
        f"{STEP_PERCENT:g} %: {'within' if is_within else 'beyond'} what is asked; "
        f"{took[0] / took[1]:.2f} times as quick"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--name", default="lesions-all")
    args = parser.parse_args()
    card = load_card(args.name)
    quantise(card, calibration(card), args.to)
    eight = Network(card, make_session(args.to.read_bytes(), "cpu", 1)[0], "")
    print(told(*extents((open_network(card, "cpu", 1), eight))))


if __name__ == "__main__":
    main()
