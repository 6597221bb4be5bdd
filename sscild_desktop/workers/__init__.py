"""One core function in a QThread; one runner."""

from sscild_desktop.workers.runner import Handle, Receivers, Runner
from sscild_desktop.workers.task import Job

__all__ = ["Handle", "Job", "Receivers", "Runner"]
