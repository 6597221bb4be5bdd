"""JSON that anybody may have written: read whole, or refused as one kind of error."""

import json
from pathlib import Path
from typing import Any

DEEPEST = 40
"""Levels of lists and mappings in each other; our own files have six. Deeper ones would exhaust whoever walks them."""


LARGEST_BYTES = 16 << 20
"""No card, no settings and no index of ours comes near it."""


def read_json(path: Path) -> Any:
    """The value in a file. Raises OSError, and ValueError for what is no JSON, huge or nested without sense."""
    if path.stat().st_size > LARGEST_BYTES:
        raise ValueError("too large")
    return parsed(path.read_bytes())


def parsed(content: bytes) -> Any:
    """The value in a file's bytes (UTF-8). Raises ValueError for what is no JSON or nested without sense."""
    try:
        value = json.loads(content.decode("utf-8"))
    except RecursionError:
        raise ValueError("nested too deeply") from None
    _refuse_deep(value)
    return value


def _refuse_deep(value: Any) -> None:
    level = [value]
    for _depth in range(DEEPEST):
        level = [inner for one in level for inner in _inside(one)]
        if not level:
            return
    raise ValueError("nested too deeply")


def _inside(value: Any) -> list[Any]:
    """The lists and mappings in one."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [one for one in inner if isinstance(one, dict | list)]
