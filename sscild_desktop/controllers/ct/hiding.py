"""Under which pseudonym the open CT goes out while names are hidden."""

from collections.abc import Callable
from dataclasses import replace

from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.content_uid import with_uid
from sscild_desktop.core.pseudonyms.disguise import Disguise
from sscild_desktop.core.pseudonyms.key import key_file, open_key


class Hiding:
    """``code`` says what the records call the patient of the open CT, '' where it is not kept."""

    def __init__(self, parts: Parts, code: Callable[[], str]) -> None:
        self._session, self._state, self._code = parts.session, parts.state, code

    @property
    def maker(self) -> Callable[[], Disguise] | None:
        """What makes the pseudonym and notes it in the key file, for the background; None while names are shown."""
        analysis, volume = self._session.analysis, self._session.volume
        if not self._state.is_pseudonymous or analysis is None or volume is None:
            return None
        shown, code = replace(volume, series=analysis.series), self._code()
        return lambda: open_key(key_file()).disguise(with_uid(shown), code)
