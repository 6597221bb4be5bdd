"""What the pictures say of the CT: whose it is, age, day, series and image number; and its header on a wish."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.core.failures import note, sentence
from sscild_desktop.core.identity import age_words
from sscild_desktop.core.language.names import own
from sscild_desktop.core.volume import SeriesInfo
from sscild_desktop.core.whose import plain_name, study_day
from sscild_desktop.views.ct.header_dialog import HeaderDialog
from sscild_desktop.workers import Channel, Receivers, quiet

if TYPE_CHECKING:
    from sscild_desktop.core.dicom.headers.numbering import Numbering

NO_HEADER = "The slice that is shown comes from no DICOM file, or lies between two of them."


class HeadingController(QObject):
    """Listens to the session and to the hiding of names."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._session, self._state, self._viewing = parts.session, parts.state, parts.viewing
        self._runner, self._window = parts.runner, parts.window
        self._numbering: Numbering | None = None
        self.dialog: HeaderDialog | None = None
        parts.session.volume_changed.connect(self._on_volume)
        parts.state.pseudonym_changed.connect(self.show_person)

    @Slot()
    def _on_volume(self) -> None:
        self._numbering = None
        if self.dialog is not None:
            self.dialog.close()
        self._window.planes.set_numbering(0, {})
        self.show_person()
        volume, series = self._session.volume, self._session.series
        if volume is not None and series is not None:
            counting = quiet(partial(engine.numbering_of, series, volume.geometry))
            self._runner.run(counting, Receivers(self._on_numbering, note), Channel.NUMBERING)

    def _on_numbering(self, found: "Numbering") -> None:
        self._numbering = found
        words = {index: found.words(index) for index in found.slices}
        self._window.planes.set_numbering(found.axis, words)

    @Slot()
    def show_person(self) -> None:
        """Name (or that it is hidden), age and sex, day: as the header of the CT says them."""
        volume = self._session.volume
        info = SeriesInfo() if volume is None else volume.series
        self._window.ct_page.show_person(name_words(info, self._state.is_pseudonymous), facts_words(info))

    @Slot()
    def show_header(self) -> None:
        """The header of the slice that the crosshair lies on."""
        numbering = self._numbering
        place = self._viewing.crosshair[numbering.axis] if numbering is not None else 0
        found = numbering.slices.get(place) if numbering is not None else None
        if found is None or numbering is None:
            self._window.messages.show_info(NO_HEADER)
            return
        dialog = self.dialog = HeaderDialog(numbering.words(place), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget)
        reading = quiet(partial(engine.header_of, found, self._state.is_pseudonymous))
        self._runner.run(reading, Receivers(self._on_rows, self._on_error), Channel.HEADER)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        self.dialog = None

    def _on_rows(self, rows: object) -> None:
        if self.dialog is not None:
            self.dialog.show_rows(rows)  # type: ignore[arg-type]

    def _on_error(self, error: BaseException) -> None:
        note(error)
        if self.dialog is not None:
            self.dialog.show_failure(sentence(error))


def name_words(info: SeriesInfo, is_pseudonymous: bool) -> str:
    """The name in the header, or that it is hidden."""
    name = own(plain_name(info.patient_name))
    return "Name hidden" if is_pseudonymous and name else name


def facts_words(info: SeriesInfo) -> str:
    """'58 years, F · 2024-03-05', as far as the header says it."""
    who = ", ".join(part for part in (age_words(info), info.patient_sex.strip().upper()[:1]) if part)
    return " · ".join(part for part in (who, study_day(info)) if part)
