"""Which device a network runs on: what is chosen, what the session really got, and why when the two differ."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from typing import Any

CPU, CUDA = "CPUExecutionProvider", "CUDAExecutionProvider"

NEEDED_GPU_MB = 1500
"""Free memory on the graphics card below which the networks would not fit beside what else is shown."""

NVIDIA_SMI_SECONDS = 3.0
UNSEEN: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Else Windows shows a black window for a moment whenever a network is opened."""

CORES_KEPT_FREE_FROM = 6
"""From this many cores on, one is left to the window."""


@dataclass(frozen=True)
class DeviceState:
    """``badge`` is what the window shows ('CPU', 'CUDA'), ``reason`` says in words why it is not CUDA."""

    badge: str
    reason: str
    provider: str


_limit = {"threads": 0}


def limit_threads(count: int) -> None:
    """The networks take at most ``count`` threads from now on; 0: as many as are good."""
    _limit["threads"] = count


def cpu_threads() -> int:
    """Threads that the networks get now."""
    return min(_limit["threads"] or good_threads(), good_threads())


def good_threads() -> int:
    """Threads that are good for the networks: never more than cores, one kept for the window where there are many."""
    affinity = getattr(os, "sched_getaffinity", None)
    cores = len(affinity(0)) if affinity else os.cpu_count() or 1
    return cores - 1 if cores >= CORES_KEPT_FREE_FROM else cores


def free_gpu_mb() -> int | None:
    """Free memory of the first graphics card in MB, None where the driver's tool does not say."""
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return None
    command = [tool, "--query-gpu=memory.free", "--format=csv,noheader,nounits", "--id=0"]
    try:
        answer = subprocess.run(
            command, capture_output=True, text=True, timeout=NVIDIA_SMI_SECONDS, check=True, creationflags=UNSEEN
        )
        return int(answer.stdout.split()[0])
    except (OSError, subprocess.SubprocessError, ValueError, IndexError):
        return None


def why_not_cuda(device: str) -> str:
    """Reason in words why CUDA is not even tried, empty if it is to be tried or was not asked for."""
    if device == "cpu":
        return ""
    import onnxruntime

    if CUDA not in onnxruntime.get_available_providers():
        return "this installation has no CUDA support"
    free = free_gpu_mb()
    if free is not None and free < NEEDED_GPU_MB:
        return f"the graphics card has only {free} MB free, {NEEDED_GPU_MB} MB are needed"
    return ""


def providers_for(device: str) -> tuple[list[Any], str]:
    """(providers to pass, reason for no CUDA). Nothing but the chosen provider is ever in the list."""
    reason = why_not_cuda(device)
    if device == "cpu" or reason:
        return [CPU], reason
    return [(CUDA, {"cudnn_conv_algo_search": "HEURISTIC"})], ""


def device_state(provider: str, reason: str) -> DeviceState:
    """The badge of a session's first provider."""
    return DeviceState("CUDA" if provider == CUDA else "CPU", reason, provider)
