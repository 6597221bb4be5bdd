"""What each network costs on a usual chest: parameters, operations, milliseconds and memory on two threads.

``python -m models.training.measuring.cost [--write]`` prints JSON, and puts it on the cards. The chest has 133 planes
of 2.5 mm with a body of 300 x 360 mm. Each network is opened and run in a process of its own, as the program runs it:
slices in batches of eight, windows of a volume half a window apart, the score network on its five slices. Times are of
the whole chest without preparation; they are worth something on a calm machine only.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.training.shipping.cards import write

MODELS = Path(__file__).resolve().parents[2]
PLANES, PLANE_MM = 133, 2.5
BODY_MM = (300.0, 360.0)
BATCH, SCORED_SLICES = 8, 5
THREADS = 2
PASSES = 3
MIB = 2.0**20

Arrays = dict[str, NDArray[np.float32]]


@dataclass(frozen=True)
class Cost:
    """Of one network and one usual chest."""

    what: str
    parameters: int
    gigaflops: float
    milliseconds: float
    peak_mib: float
    file_mib: float


@dataclass(frozen=True)
class Workload:
    """Shapes of the first input, one after the other, and how the whole is called."""

    what: str
    shapes: tuple[tuple[int, ...], ...]


def workload(card: dict[str, Any]) -> Workload:
    """What the program asks of a network for the usual chest."""
    wanted = card["input"]
    if wanted.get("frame") == "volume":
        window = int(wanted["planes"])
        starts = range(0, PLANES - window, window // 2)
        shape = (1, 1, window, *_sides(wanted))
        return Workload(f"{PLANES} planes in windows of {window}", (shape,) * (len(starts) + 1))
    if "size" in wanted:
        size, count = int(wanted["size"]), round(PLANES * PLANE_MM / float(wanted["plane_spacing_mm"]))
        if wanted["shape"][0] == "Z":
            return Workload(f"{count} planes", ((count, 1, size, size),))
        count += -count % int(wanted.get("planes_multiple_of", 1))
        return Workload(f"{count} planes", ((1, 1, count, size, size),))
    slices = SCORED_SLICES if wanted.get("second") == "lung" else PLANES
    batches = [min(BATCH, slices - first) for first in range(0, slices, BATCH)]
    return Workload(
        f"{slices} slices", tuple((batch, int(wanted.get("planes", 1)), *_sides(wanted)) for batch in batches)
    )


def _sides(wanted: dict[str, Any]) -> tuple[int, int]:
    """Pixels of the body, padded to what the network wants."""
    multiple, spacing = int(wanted["multiple_of"]), float(wanted["spacing_mm"])
    rows, columns = (-(-round(side / spacing) // multiple) * multiple for side in BODY_MM)
    return rows, columns


def inputs_for(card: dict[str, Any], shape: tuple[int, ...]) -> Arrays:
    """Noise in 0..1, and the whole image as lung where that is asked for."""
    first = np.random.default_rng(0).random(shape, dtype=np.float32)
    feeds = {str(card["input"]["name"]): first}
    if "second" in card["input"]:
        feeds[str(card["input"]["second"])] = np.ones((shape[0], 1, *shape[2:]), np.float32)
    return feeds


def multiply_adds(onnx_file: Path, feeds: Arrays) -> int:
    """Of the convolutions and matrix products, by the shapes that one run of the unchanged graph reports."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.enable_profiling = True
    options.log_severity_level = 3
    with tempfile.TemporaryDirectory() as folder:
        options.profile_file_prefix = str(Path(folder) / "run")
        session = onnxruntime.InferenceSession(str(onnx_file), options, providers=["CPUExecutionProvider"])
        session.run(None, feeds)
        events = json.loads(Path(session.end_profiling()).read_text(encoding="utf-8"))
    return sum(_of_node(event["args"]) for event in events if "output_type_shape" in event.get("args", {}))


def _of_node(args: dict[str, Any]) -> int:
    """Multiply-adds of one operator that was run."""
    kind = args.get("op_name")
    if kind not in ("Conv", "ConvTranspose", "Gemm", "MatMul"):
        return 0
    taken, given = _shapes(args["input_type_shape"]), _shapes(args["output_type_shape"])
    if kind == "ConvTranspose":
        return int(np.prod(taken[0]) * np.prod(taken[1][1:]))
    if kind == "Conv":
        return int(np.prod(given[0]) * np.prod(taken[1][1:]))
    if kind == "MatMul":
        return int(np.prod(given[0]) * taken[0][-1])
    return int(np.prod(taken[0]) * given[0][-1])


def _shapes(listed: list[dict[str, list[int]]]) -> list[list[int]]:
    return [next(iter(one.values())) for one in listed]


def flops(onnx_file: Path, card: dict[str, Any]) -> int:
    """Two operations for each multiply-add of the whole chest; one run for each shape there is."""
    shapes = workload(card).shapes
    unlike = dict.fromkeys(shapes)
    once = {shape: multiply_adds(onnx_file, inputs_for(card, shape)) for shape in unlike}
    return 2 * sum(once[shape] for shape in shapes)


def run_whole(onnx_file: Path, card: dict[str, Any], passes: int) -> tuple[float, float]:
    """(milliseconds of the quickest pass, MiB above what the process held before); for a process of its own."""
    import onnxruntime

    before = _memory("VmRSS")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    session = onnxruntime.InferenceSession(str(onnx_file), options, providers=["CPUExecutionProvider"])
    shapes = workload(card).shapes
    times = []
    for _ in range(passes):
        spent = 0.0
        for feeds in _each(card, shapes):
            start = time.perf_counter()
            session.run(None, feeds)
            spent += time.perf_counter() - start
        times.append(spent)
    return 1000.0 * min(times), _memory("VmHWM") - before


def _each(card: dict[str, Any], shapes: tuple[tuple[int, ...], ...]) -> Iterator[Arrays]:
    for shape in shapes:
        yield inputs_for(card, shape)


def _memory(field: str) -> float:
    """MiB that Linux tells of this process: VmRSS now, VmHWM at most so far."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(f"{field}:"):
            return float(line.split()[1]) / 1024.0
    raise SystemExit(f"The system does not tell {field}; measure the cost on Linux.")


def cost_of(card_file: Path, passes: int = PASSES) -> Cost:
    """The cost of the network beside a card."""
    card = json.loads(card_file.read_text(encoding="utf-8"))
    onnx_file = card_file.with_name(card["file"])
    command = [sys.executable, "-m", "models.training.measuring.cost", "--one", str(card_file), "--passes", str(passes)]
    answer = subprocess.run(command, check=True, capture_output=True, text=True, cwd=MODELS.parent)
    milliseconds, peak = json.loads(answer.stdout)
    return Cost(
        workload(card).what,
        int(card["parameters"]),
        round(flops(onnx_file, card) / 1e9, 1),
        round(milliseconds, 0),
        round(peak, 0),
        round(onnx_file.stat().st_size / MIB, 2),
    )


def costs(models: Path, passes: int = PASSES) -> dict[str, Cost]:
    """The cost of every network of a folder."""
    return {path.stem: cost_of(path, passes) for path in sorted(models.glob("*.json"))}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", type=Path, default=MODELS)
    parser.add_argument("--passes", type=int, default=PASSES)
    parser.add_argument("--write", action="store_true", help="put what was found on the cards")
    parser.add_argument("--one", type=Path, help="a card: run its network here and print milliseconds and MiB")
    args = parser.parse_args()
    if args.one:
        card = json.loads(args.one.read_text(encoding="utf-8"))
        print(json.dumps(run_whole(args.one.with_name(card["file"]), card, args.passes)))
        return
    for name, cost in costs(args.models, args.passes).items():
        found = {key: value for key, value in vars(cost).items() if key != "parameters"}
        print(json.dumps({name: found}, indent=1), flush=True)
        if args.write:
            write(name, args.models, partial(dict.update, cost=found))


if __name__ == "__main__":
    main()
