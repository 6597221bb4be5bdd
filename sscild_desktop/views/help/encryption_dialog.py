"""Two windows about encrypted records: how they are kept, and the question for what opens them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QLineEdit, QWidget

from sscild_desktop.views.shared.inputs import Line
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, button, column_of, label, row_of
from sscild_desktop.views.shared.theme import scaled_px

WHAT = (
    "The database with names, numbers, days, findings and small pictures is encrypted (SQLCipher, AES-256), with it "
    "the daily copies. Masks and heat maps stay as they are: they hold no name."
)
LOST = "Who loses the key loses the records: nobody can open them without it. A recovery key on paper opens them too."
IN_KEYRING = "The key is kept by this system: {name}. The program opens the records without asking."
BY_PHRASE = "This system has no keyring for the key, so that you choose a pass phrase and type it at every start."
IS_ENCRYPTED = "The records on this computer and their daily copies are encrypted."
BACK = "Decrypted they can be read by whoever can read your files. Backups that were made encrypted stay so."
NO_LIBRARY = "The library for encrypted records is not installed; install the program with its extra “encryption”."
WIDTH = 560


class EncryptionDialog(QDialog):
    """``encrypt_requested`` carries the pass phrase ('' for the keyring) and whether to save a recovery key."""

    encrypt_requested = Signal(str, bool)
    decrypt_requested = Signal()
    recovery_requested = Signal()

    def __init__(self, is_encrypted: bool, can_encrypt: bool, keyring: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Encryption of the records"))
        self.setMinimumWidth(scaled_px(WIDTH))
        self._needs_phrase = not keyring
        self.first, self.second = _secret("Pass phrase"), _secret("The same again")
        self.recovery = QCheckBox(tr("Save a recovery key as well"))
        self.recovery.setChecked(True)
        self.encrypt = button("Encrypt the records", primary=True)
        self.encrypt.clicked.connect(self._on_encrypt)
        self.decrypt = button("Decrypt the records")
        self.decrypt.clicked.connect(self.decrypt_requested)
        self.decrypt.clicked.connect(self.accept)
        self.save = button("Save the recovery key …", "export")
        self.save.clicked.connect(self.recovery_requested)
        self.notice = label("", "faint", wrap=True)
        self.notice.hide()
        if is_encrypted:
            self._compose_encrypted()
        elif can_encrypt:
            self._compose_plain(keyring)
        else:
            self._compose((NO_LIBRARY,), ())

    def _compose_encrypted(self) -> None:
        self._compose((IS_ENCRYPTED, LOST, BACK), (self.save, self.decrypt))

    def _compose_plain(self, keyring: str) -> None:
        form = QFormLayout()
        if self._needs_phrase:
            form.addRow(self.first.accessibleName(), self.first)
            form.addRow(self.second.accessibleName(), self.second)
        form.addRow(self.recovery)
        where = IN_KEYRING.format(name=keyring) if keyring else BY_PHRASE
        self._compose((WHAT, where, LOST), (self.encrypt,), form)

    def _compose(self, texts: tuple[str, ...], buttons: tuple[QWidget, ...], form: QFormLayout | None = None) -> None:
        close = button("Close", tooltip="Close this window (Esc)")
        close.clicked.connect(self.reject)
        words = [label(text, wrap=True) for text in texts]
        middle = (form,) if form is not None else ()
        column_of(*words, *middle, self.notice, row_of(STRETCH, *buttons, close), on=self, spacing=10)

    def _tell(self, text: str) -> None:
        self.notice.setText(tr(text))
        self.notice.show()

    @Slot()
    def _on_encrypt(self) -> None:
        if self._needs_phrase and self.first.text() != self.second.text():
            self._tell("The two pass phrases are not the same; type them again.")
        elif self._needs_phrase and not self.first.text():
            self._tell("Type a pass phrase, twice.")
        else:
            self.encrypt_requested.emit(self.first.text() if self._needs_phrase else "", self.recovery.isChecked())
            self.accept()


class UnlockDialog(QDialog):
    """``typed`` carries a pass phrase or a recovery key."""

    typed = Signal(str)

    def __init__(self, why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("The records are locked"))
        self.setMinimumWidth(scaled_px(WIDTH))
        self.words = _secret("Pass phrase or recovery key")
        unlock = button("Open the records", primary=True)
        unlock.clicked.connect(self._on_unlock)
        unlock.setDefault(True)
        later = button("Work without records", tooltip="Close this window (Esc)")
        later.clicked.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.words.accessibleName(), self.words)
        column_of(label(why, wrap=True), form, row_of(STRETCH, later, unlock), on=self, spacing=10)
        self.words.setFocus()

    @Slot()
    def _on_unlock(self) -> None:
        if self.words.text():
            self.typed.emit(self.words.text())
            self.accept()


def _secret(words: str) -> Line:
    made = Line()
    made.setAccessibleName(tr(words))
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made
