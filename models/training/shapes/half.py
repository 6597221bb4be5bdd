"""Stores the weights of an ONNX file in half precision; all arithmetic stays in single.

Each large initialiser becomes float16 with a Cast to float32 behind it, which the runtime folds when it opens the file.
"""

from pathlib import Path

import numpy as np

SMALLEST = 256
"""Initialisers with fewer values (biases, norms, constants of shapes) stay as they are."""

LARGEST_HALF = float(np.finfo(np.float16).max)


class WeightTooLarge(ValueError):
    """A weight that half precision cannot hold."""


def halve(path: Path, target: Path | None = None, smallest: int = SMALLEST) -> Path:
    """Writes the network with its large weights in half precision, in place if no target is given."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    model = onnx.load(str(path))
    graph = model.graph
    casts = []
    for tensor in graph.initializer:
        if tensor.data_type != TensorProto.FLOAT or np.prod(tensor.dims, dtype=np.int64) < smallest:
            continue
        name, weights = tensor.name, numpy_helper.to_array(tensor)
        kept = f"{name}_half"
        tensor.CopyFrom(numpy_helper.from_array(to_half(weights, name), kept))
        casts.append(helper.make_node("Cast", [kept], [name], name=f"{name}_cast", to=TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    target = target or path
    target.write_bytes(model.SerializeToString())
    return target


def to_half(weights: np.ndarray, name: str) -> np.ndarray:
    """The weights as float16. Raises WeightTooLarge."""
    largest = float(np.abs(weights).max(initial=0.0))
    if not largest <= LARGEST_HALF:  # also what is not a number
        raise WeightTooLarge(f"The weights {name} reach {largest:g}; half precision ends at {LARGEST_HALF:g}.")
    return weights.astype(np.float16)


def open_session(path: Path, threads: int = 1):  # type: ignore[no-untyped-def]
    """An ONNX Runtime session on the processor."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
