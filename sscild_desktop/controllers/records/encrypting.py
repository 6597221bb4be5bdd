"""The encryption of the records: shown and switched on wish, the pass phrase asked for where no keyring has the key."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from sscild_desktop.controllers.one_dialog import OneDialog
from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.records import secret_work
from sscild_desktop.controllers.records.folder import BUSY, TURNED_OFF, RecordsController
from sscild_desktop.controllers.records.live import tell_of_records
from sscild_desktop.core.records.errors import RecordsLocked
from sscild_desktop.views.help.encryption_dialog import EncryptionDialog, UnlockDialog
from sscild_desktop.workers import Receivers, Work, quiet

DONE = "The records are encrypted."
NO_FILE = "No file was chosen for the recovery key, so nothing was encrypted."
UNDONE = "The records are no longer encrypted."
RECOVERY = "sscild-recovery-key.txt"


class EncryptingController(QObject):
    """Made once the records' controller is there, which says when they are locked."""

    def __init__(self, parts: Parts, whole: RecordsController) -> None:
        super().__init__()
        self._live, self._queue, self._state = parts.live, parts.queue, parts.state
        self._window, self._ask, self._whole, self._folder = parts.window, parts.ask, whole, whole.folder
        self._dialogs = OneDialog()
        self._locked: RecordsLocked | None = None
        whole.locked.connect(self.ask_key)
        whole.opened.connect(self._on_opened)

    # how it is, and the other way

    @Slot()
    def open(self) -> None:
        """Show how it is; first the system is asked for its keyring, which may take a while."""
        if not self._live.is_open:
            if self._locked is not None:
                self.ask_key(self._locked)
            else:
                self._window.messages.show_info(self._whole.why_not)
            return
        looking = quiet(partial(secret_work.look, self._live))
        self._queue.add(looking, Receivers(self._show, self._on_error))

    def _show(self, now: secret_work.Secrecy) -> None:
        dialog = EncryptionDialog(now.is_encrypted, now.can_encrypt, now.keyring, self._window)
        dialog.encrypt_requested.connect(self.encrypt)
        dialog.decrypt_requested.connect(self.decrypt)
        dialog.recovery_requested.connect(self.save_recovery)
        self._dialogs.show(dialog)

    @Slot(str, bool)
    def encrypt(self, phrase: str, with_recovery: bool) -> None:
        """With the keyring where ``phrase`` is empty; without a file for the recovery key nothing is done."""
        if not self._may_change():
            return
        recovery = self._recovery_file() if with_recovery else None
        if with_recovery and recovery is None:
            self._window.messages.show_info(NO_FILE)
            return
        encrypting = partial(secret_work.encrypt, self._live, self._folder, phrase, recovery)
        self._run("Encrypting the records …", encrypting, DONE)

    @Slot()
    def decrypt(self) -> None:
        if self._may_change():
            self._run("Decrypting the records …", partial(secret_work.decrypt, self._live, self._folder), UNDONE)

    @Slot()
    def save_recovery(self) -> None:
        target = self._recovery_file()
        if target is not None:
            saving = quiet(partial(secret_work.save_recovery, self._live, target))
            self._queue.add(saving, Receivers(self._on_recovery, self._on_error))

    def _recovery_file(self) -> Path | None:
        return self._ask.file_to_write("Save the recovery key as", RECOVERY)

    def _may_change(self) -> bool:
        if self._live.is_read_only:
            self._window.messages.show_info(BUSY if self._whole.may_write else TURNED_OFF)
        return not self._live.is_read_only

    def _run(self, text: str, converting: Work[secret_work.Converted], done: str) -> None:
        self._whole.run(text, converting, partial(self._on_converted, done))

    def _on_converted(self, done: str, converted: secret_work.Converted) -> None:
        self._whole.show_opened(converted.opened)
        left = secret_work.left_in_words(converted.left) if done == DONE else ""
        self._window.messages.show_info(f"{done}{left}")

    def _on_recovery(self, written: Path) -> None:
        said = self._state.path_of(written)
        self._window.messages.show_info(f"The recovery key was written as {said}; keep it apart from this computer.")

    # the key is not here

    @Slot(object)
    def ask_key(self, locked: RecordsLocked) -> None:
        """The pass phrase or the recovery key of records or of a backup."""
        self._locked = locked
        dialog = UnlockDialog(str(locked), self._window)
        dialog.typed.connect(partial(self._unlock, locked.salt))
        self._dialogs.show(dialog)

    @Slot()
    def _on_opened(self) -> None:
        self._locked = None

    def _unlock(self, salt: bytes, words: str) -> None:
        opening = quiet(partial(secret_work.unlock, self._live, self._folder, self._whole.may_write, salt, words))
        self._queue.add(opening, Receivers(self._whole.show_opened, self._whole.show_not_opened))

    def _on_error(self, error: BaseException) -> None:
        tell_of_records(self._window, error)
