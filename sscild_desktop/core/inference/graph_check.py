"""Looks into the bytes of an ONNX file, before anything loads it, for operators and data that are not allowed.

Only what is needed of the protocol buffer format is read: the nested messages that can hold operators or tensors.
"""

from collections.abc import Iterator

from sscild_desktop.core.errors import ModelRefused

ALLOWED_DOMAINS = frozenset({"", "ai.onnx"})
"""Operators of the ONNX standard; everything else is somebody's extension."""

GRAPH, NODE, ATTRIBUTE, TENSOR, SPARSE, FUNCTION = "graph", "node", "attribute", "tensor", "sparse", "function"

CHILDREN: dict[str, dict[int, str]] = {
    "model": {7: GRAPH, 25: FUNCTION},
    GRAPH: {1: NODE, 5: TENSOR, 15: SPARSE},
    FUNCTION: {7: NODE},
    NODE: {5: ATTRIBUTE},
    ATTRIBUTE: {5: TENSOR, 6: GRAPH, 10: TENSOR, 11: GRAPH, 22: SPARSE, 23: SPARSE},
    SPARSE: {1: TENSOR, 2: TENSOR},
    TENSOR: {},
}
"""Field numbers of onnx.proto3 that lead to further messages."""

NODE_DOMAIN, TENSOR_EXTERNAL_DATA, TENSOR_DATA_LOCATION = 7, 13, 14
MAX_DEPTH = 32

DAMAGED = "is not a readable ONNX file. Install the program again."


def check_graph(content: bytes, name: str) -> None:
    """Raises ModelRefused if the network has custom operators or data outside its file."""
    try:
        _check_message(memoryview(content), "model", name, 0)
    except (IndexError, ValueError, UnicodeDecodeError):
        raise ModelRefused(f"The network “{name}” {DAMAGED}") from None


def _check_message(view: memoryview, kind: str, name: str, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise ValueError("nested too deeply")
    children = CHILDREN[kind]
    for number, value in _fields(view):
        if kind == NODE and number == NODE_DOMAIN and isinstance(value, memoryview):
            _check_domain(bytes(value).decode("utf-8"), name)
        elif kind == TENSOR and (number == TENSOR_EXTERNAL_DATA or (number == TENSOR_DATA_LOCATION and value == 1)):
            raise ModelRefused(f"The network “{name}” wants data from another file, which is not allowed.")
        elif number in children and isinstance(value, memoryview):
            _check_message(value, children[number], name, depth + 1)


def _check_domain(domain: str, name: str) -> None:
    if domain not in ALLOWED_DOMAINS:
        raise ModelRefused(f"The network “{name}” uses custom operators ({domain[:40]}), which are not allowed.")


def _fields(view: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """(field number, integer or bytes) of one protocol buffer message."""
    at = 0
    while at < len(view):
        key, at = _varint(view, at)
        wire = key & 7
        if wire == 0:
            value, at = _varint(view, at)
            yield key >> 3, value
        elif wire == 2:
            size, at = _varint(view, at)
            if at + size > len(view):
                raise ValueError("a part is longer than the file")
            yield key >> 3, view[at : at + size]
            at += size
        elif wire in (1, 5):
            at += 8 if wire == 1 else 4
        else:
            raise ValueError("unknown wire type")
    if at != len(view):
        raise ValueError("a part is cut off")


def _varint(view: memoryview, at: int) -> tuple[int, int]:
    value, shift = 0, 0
    while True:
        byte = view[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7
        if shift > 63:
            raise ValueError("a number is too long")
