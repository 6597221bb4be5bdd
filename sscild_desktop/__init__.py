"""SScILD Desktop: interstitial lung disease in systemic sclerosis, read offline. Research use only."""

import os

__version__ = "0.1.0"
PROGRAM_NAME = "SScILD Desktop"

# Set before any library is there, because nothing of ours can be imported before this line; child processes inherit it.
os.environ |= {
    # as soon as it is imported ONNX Runtime keeps a device id and asks for its makers' event host: later is too late
    "ORT_DISABLE_TELEMETRY": "1",
    # graphics drivers keep their compiled shaders in the user's cache folder, which is none of ours
    "MESA_SHADER_CACHE_DISABLE": "true",
    "__GL_SHADER_DISK_CACHE": "0",
    # Qt hands tall pictures to a pool of threads and waits; while a network keeps every core busy that takes many times
    # longer than the drawing itself
    "QT_NO_GUI_THREADPOOL": "1",
}


def __getattr__(name: str) -> object:
    """``load``, ``analyse`` and ``save`` of ``api``, imported when they are first asked for: whoever wants the window
    alone does not wait for them. Their types are in ``__init__.pyi``."""
    if name not in ("load", "analyse", "save"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module("sscild_desktop.api"), name)
    return found
