"""The one family of errors whose text is meant for the user, and the exception that cancels a calculation."""

from pathlib import Path


class SScILDError(Exception):
    """Something the user can understand and act on; ``str(error)`` is one plain sentence that says what to do.

    ``places`` are the files and folders of the reader's that it names: they may bear a patient's name.
    """

    def __init__(self, text: str = "", *places: Path | str) -> None:
        super().__init__(text)
        self.places = places


class InputRefused(SScILDError):
    """The input cannot be opened or must not be analysed."""


class ModelRefused(SScILDError):
    """A network or its card is missing, damaged or not allowed."""


class ExportFailed(SScILDError):
    """A result could not be written; nothing half-written was left behind."""


class ClusterFailed(SScILDError):
    """Other computers cannot be reached, or not any more; what they finished stays."""


class Cancelled(Exception):
    """The user stopped a calculation. Not an error: nobody is shown a message for it."""
