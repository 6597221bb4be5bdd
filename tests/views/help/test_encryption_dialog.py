"""The windows about encrypted records, by real clicks and keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from sscild_desktop.state.settings import Settings
from sscild_desktop.views.help.encryption_dialog import EncryptionDialog, UnlockDialog
from sscild_desktop.views.help.preferences import PreferencesDialog


def words(dialog) -> str:
    return " ".join(one.text() for one in dialog.findChildren(QLabel))


def shown_buttons(dialog) -> set[str]:
    return {one.text() for one in dialog.findChildren(QPushButton) if one.isVisible()}


@pytest.fixture
def shown(qtbot):
    def show(dialog):
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def click(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_with_a_keyring_one_click_encrypts(qtbot, shown):
    dialog = shown(EncryptionDialog(False, True, "macOS Keychain"))
    assert "The key is kept by this system: macOS Keychain." in words(dialog)
    assert "loses the key loses the records" in words(dialog)
    assert shown_buttons(dialog) == {"Encrypt the records", "Close"}
    with qtbot.waitSignal(dialog.encrypt_requested) as wish:
        click(qtbot, dialog.encrypt)
    assert wish.args == ["", True]
    assert not dialog.isVisible()


def test_without_one_a_pass_phrase_is_typed_twice(qtbot, shown):
    dialog = shown(EncryptionDialog(False, True, ""))
    wishes = []
    dialog.encrypt_requested.connect(lambda *wish: wishes.append(wish))
    click(qtbot, dialog.encrypt)
    assert dialog.notice.text() == "Type a pass phrase, twice."
    qtbot.keyClicks(dialog.first, "neun blaue Wale")
    qtbot.keyClicks(dialog.second, "neun blaue Wal")
    click(qtbot, dialog.encrypt)
    assert "not the same" in dialog.notice.text()
    assert wishes == []
    qtbot.keyClicks(dialog.second, "e")
    dialog.recovery.click()
    click(qtbot, dialog.encrypt)
    assert wishes == [("neun blaue Wale", False)]


def test_encrypted_records_can_be_decrypted_and_their_key_saved(qtbot, shown):
    dialog = shown(EncryptionDialog(True, True, ""))
    assert shown_buttons(dialog) == {"Save the recovery key …", "Decrypt the records", "Close"}
    with qtbot.waitSignal(dialog.recovery_requested):
        click(qtbot, dialog.save)
    with qtbot.waitSignal(dialog.decrypt_requested):
        click(qtbot, dialog.decrypt)
    assert not dialog.isVisible()


def test_without_the_library_it_is_said(shown):
    dialog = shown(EncryptionDialog(False, False, "macOS Keychain"))
    assert "is not installed" in words(dialog)
    assert shown_buttons(dialog) == {"Close"}


def test_what_opens_the_records_is_typed_and_not_shown(qtbot, shown):
    dialog = shown(UnlockDialog("These records are encrypted; type <b>."))
    assert "type <b>." in words(dialog)
    typed = []
    dialog.typed.connect(typed.append)
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.words, "neun")
    assert "neun" not in dialog.words.displayText()
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    assert (typed, dialog.isVisible()) == (["neun"], False)


def test_preferences_lead_there(qtbot, shown):
    dialog = shown(PreferencesDialog(Settings(), 4, {}))
    with qtbot.waitSignal(dialog.encryption_requested):
        click(qtbot, dialog.encryption)
