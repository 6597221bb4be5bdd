"""One writer of the records at a time, in all programs."""

from pathlib import Path

from sscild_desktop.core.files import AlreadyHeld, HeldFile
from sscild_desktop.core.records.errors import busy

NAME = "writer.lock"


class WriterLock(HeldFile):
    """Held from the making of the object to ``release``. Raises RecordsBusy where somebody else holds it."""

    def __init__(self, folder: Path) -> None:
        try:
            super().__init__(folder / NAME)
        except AlreadyHeld as error:
            raise busy() from error
