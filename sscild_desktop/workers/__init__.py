"""One core function in a QThread; one runner."""

from sscild_desktop.workers.channel import WHAT_A_NEW_CT_STOPS, Channel
from sscild_desktop.workers.runner import Handle, Receivers, Runner
from sscild_desktop.workers.task import Work, quiet

__all__ = ["WHAT_A_NEW_CT_STOPS", "Channel", "Handle", "Receivers", "Runner", "Work", "quiet"]
