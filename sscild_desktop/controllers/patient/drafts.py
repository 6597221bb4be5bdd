"""What was typed and is not saved yet, in a small file beside the records, so that a crash does not lose even that."""

import json
import logging
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from sscild_desktop.core.files import write_whole
from sscild_desktop.core.safe_json import read_json

log = logging.getLogger(__name__)

PAUSE_MS = 800
"""Written when nobody typed for so long; a crash costs at most the letters of that time."""


class Drafts(QObject):
    """Texts by place ('visit 12 P0001 2024-03-01') and box. ``file`` None keeps them in memory alone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: Path | None = None
        self._texts: dict[str, dict[str, str]] = {}
        self._is_new = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.write)

    def use(self, file: Path | None) -> None:
        """The drafts of other records: what was left there comes back."""
        if file == self._file:
            return
        self.write()
        self._file, self._texts = file, _read(file) if file is not None else {}

    def of(self, place: str) -> dict[str, str]:
        return dict(self._texts.get(place, {}))

    @property
    def places(self) -> frozenset[str]:
        """Where something is not saved."""
        return frozenset(self._texts)

    def put(self, place: str, key: str, text: str) -> None:
        """'' forgets the draft."""
        if self._texts.get(place, {}).get(key, "") == text:
            return
        texts = {**self._texts.get(place, {}), key: text}
        self._texts[place] = {name: value for name, value in texts.items() if value}
        if not self._texts[place]:
            del self._texts[place]
        self._is_new = True
        self._pause.start()

    def rename(self, old: str, new: str) -> None:
        """The place is called otherwise from now on."""
        if old != new and old in self._texts:
            self._texts[new] = self._texts.pop(old)
            self._is_new = True
            self._pause.start()

    @Slot()
    def write(self) -> None:
        """Write them now; a failure is only noted, as the records themselves are elsewhere."""
        self._pause.stop()
        if self._file is not None and self._is_new:
            self._is_new = False
            try:
                _write(self._file, self._texts)
            except OSError as error:
                log.warning("drafts could not be written: %s", type(error).__name__)


def _read(file: Path) -> dict[str, dict[str, str]]:
    try:
        values = read_json(file)
    except (OSError, ValueError):
        return {}
    if not isinstance(values, dict):
        return {}
    return {
        place: {key: text for key, text in texts.items() if isinstance(text, str)}
        for place, texts in values.items()
        if isinstance(texts, dict)
    }


def _write(file: Path, texts: dict[str, dict[str, str]]) -> None:
    """The old file or the new one, never half a file; no file where nothing is left."""
    if not texts:
        file.unlink(missing_ok=True)
        return
    write_whole(file, json.dumps(texts))
