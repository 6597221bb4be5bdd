"""Asks the reader for files and folders, each time where the reader was last; None where the reader does not want to.

Figures and workbooks are named by a code or by what they show, never by a patient's name.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from sscild_desktop.controllers.save_names import with_ending
from sscild_desktop.core.language.names import own_path
from sscild_desktop.state.dialog_traces import no_trace
from sscild_desktop.state.settings_state import SettingsState
from sscild_desktop.views.shared.actions import WHICH_FILES
from sscild_desktop.views.shared.language import tr

ZIP = "Backup of the records (*.zip)"
KINDS = {
    ".xlsx": "Excel workbook (*.xlsx)",
    ".zip": ZIP,
    ".pdf": "PDF (*.pdf)",
    ".png": "Picture (*.png)",
    ".svg": "Vector graphic (*.svg)",
    ".txt": "Text (*.txt)",
}


class FileQuestions:
    """The system's own dialogs over ``window``."""

    def __init__(self, window: QWidget, settings: SettingsState) -> None:
        self._window, self._settings = window, settings

    @no_trace()
    def folder_to_open(self) -> Path | None:
        """A folder with a CT."""
        start = self._settings.value.last_folder
        folder = QFileDialog.getExistingDirectory(self._window, tr("Open a folder with a chest CT"), start)
        if folder:
            self._settings.set(replace(self._settings.value, last_folder=folder))
        return own_path(Path(folder)) if folder else None

    @no_trace()
    def files_to_open(self) -> list[Path]:
        names, _ = QFileDialog.getOpenFileNames(self._window, tr(WHICH_FILES), self._settings.value.last_folder)
        if names:
            self._settings.set(replace(self._settings.value, last_folder=str(Path(names[0]).parent)))
        return [own_path(Path(name)) for name in names]

    def mask_to_open(self) -> Path | None:
        """A reader's mask; it may be a DICOM file without an ending."""
        return self._file(
            "Open a reader's mask", "Masks (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd *.dcm);;All files (*)"
        )

    def scores_to_open(self) -> Path | None:
        """Readers' scores."""
        return self._file("Open readers' scores", "Sheets (*.xlsx *.xlsm *.csv *.tsv);;All files (*)")

    @no_trace()
    def study_to_open(self) -> Path | None:
        """The folder of a reader study."""
        start = self._settings.value.last_export_folder
        folder = QFileDialog.getExistingDirectory(self._window, tr("Open the folder of a reader study"), start)
        return own_path(Path(folder)) if folder else None

    @no_trace()
    def _file(self, title: str, kinds: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self._window, tr(title), self._settings.value.last_folder, kinds)
        if name:
            self._settings.set(replace(self._settings.value, last_folder=str(Path(name).parent)))
        return own_path(Path(name)) if name else None

    @no_trace()
    def folder_of_ct(self, start: str) -> Path | None:
        """Where the files of a CT are now that is compared with."""
        folder = QFileDialog.getExistingDirectory(self._window, tr("Where is this CT now?"), start)
        return own_path(Path(folder)) if folder else None

    @no_trace()
    def export_folder(self) -> Path | None:
        start = self._settings.value.last_export_folder
        folder = QFileDialog.getExistingDirectory(self._window, tr("Export into a new folder inside …"), start)
        if folder:
            self._remember(Path(folder))
        return own_path(Path(folder)) if folder else None

    def file_to_write(self, title: str, name: str) -> Path | None:
        """A file with the ending of ``name``, which stands in the dialog; an existing one is asked about."""
        ending = Path(name).suffix
        chosen = self._chosen(title, name, QFileDialog.Option(0))
        return own_path(with_ending(chosen, ending)) if chosen else None

    def file_to_add_to(self, title: str, name: str) -> Path | None:
        """The same for a file that is not written over but added to, so nothing is asked about that."""
        chosen = self._chosen(title, name, QFileDialog.Option.DontConfirmOverwrite)
        return own_path(Path(chosen)) if chosen else None

    @no_trace()
    def _chosen(self, title: str, name: str, option: QFileDialog.Option) -> str:
        start = str(Path(self._settings.value.last_export_folder) / name)
        kinds = KINDS[Path(name).suffix]
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr(title), start, kinds, options=option)
        if chosen:
            self._remember(Path(chosen).parent)
        return chosen

    @no_trace()
    def backup(self, copies: Path | None) -> Path | None:
        """A backup to be restored; ``copies`` is the folder of the daily copies where they are nearest at hand."""
        folder = str(copies) if copies is not None else self._settings.value.last_export_folder
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Restore the records from"), folder, ZIP)
        return own_path(Path(chosen)) if chosen else None

    def _remember(self, folder: Path) -> None:
        self._settings.set(replace(self._settings.value, last_export_folder=str(folder)))
