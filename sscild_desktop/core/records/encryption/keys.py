"""The key of encrypted records: random and in the system's keyring, or made of a pass phrase; its recovery text.

An encrypted database begins with 16 bytes that name its key. They are SQLCipher's salt and that of the pass phrase too,
so that the file alone says what opens it: no second file can be lost, and every copy of the database opens alike.
"""

import hashlib
import re
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sscild_desktop.core.records.errors import RecordsFailed, RecordsLocked

MARK = b"SScILD"
SALT_BYTES, SECRET_BYTES = 16, 32
SERVICE = "SScILD Desktop records"
SHORTEST_PHRASE = 10
WORK_FACTOR = {"n": 1 << 15, "r": 8, "p": 1, "maxmem": 64 << 20}
"""scrypt as RFC 7914 has it, with 32 MiB for each guess."""

GOOD_PRIORITY = 1.0
"""keyring's own limit: what is below keeps secrets in plain files, or nowhere."""

TYPE_IT = "These records are encrypted; type their pass phrase or their recovery key."
NOT_IN_KEYRING = (
    "These records are encrypted, and the keyring of this system has no key for them; type their pass phrase or their "
    "recovery key."
)
KEYRING_SILENT = (
    "The keyring of this system did not give the key of the records ({reason}); unlock it and start again, or type the "
    "recovery key."
)
KEYRING_FULL = "The keyring of this system did not take the key ({reason}), so nothing was encrypted; unlock it first."
TOO_SHORT = f"A pass phrase has at least {SHORTEST_PHRASE} signs; choose a longer one."


@dataclass(frozen=True)
class Key:
    """``salt`` names the key and begins the file; ``secret`` opens it, and is in no message and no log."""

    salt: bytes
    secret: bytes = field(repr=False)

    @property
    def raw(self) -> str:
        """As SQLCipher takes it, without working the key out of words."""
        return f"x'{self.secret.hex()}{self.salt.hex()}'"

    @property
    def recovery(self) -> str:
        """To be kept on paper: the secret in groups of four."""
        text = self.secret.hex()
        return "-".join(text[start : start + 4] for start in range(0, len(text), 4))


_KNOWN: dict[bytes, Key] = {}
"""What was given in this run of the program, by its salt."""


def salt_of(path: Path) -> bytes | None:
    """What names the key of an encrypted database, None for every other file and for one that cannot be read."""
    try:
        with path.open("rb") as file:
            start = file.read(SALT_BYTES)
    except OSError:  # SQLite meets it too, and says what it is
        return None
    return start if len(start) == SALT_BYTES and start.startswith(MARK) else None


def new_key(pass_phrase: str = "") -> Key:
    """A key that nobody has yet, in the keyring, or of a pass phrase. Raises RecordsFailed where it cannot be kept."""
    salt = MARK + secrets.token_bytes(SALT_BYTES - len(MARK))
    if pass_phrase:
        if len(pass_phrase) < SHORTEST_PHRASE:
            raise RecordsFailed(TOO_SHORT)
        key = _of_phrase(salt, pass_phrase)
    else:
        key = Key(salt, secrets.token_bytes(SECRET_BYTES))
        _keep(key)
    _KNOWN[salt] = key
    return key


def key_of(salt: bytes) -> Key:
    """The key of that name: given before, or in the keyring. Raises RecordsLocked, which says what to type."""
    known = _KNOWN.get(salt)
    if known is None:
        known = _KNOWN[salt] = _from_keyring(salt)
    return known


def offer(salt: bytes, words: str) -> None:
    """What the reader typed, a pass phrase or a recovery key; the next opening tells whether it is the right one."""
    digits = re.sub(r"[\s-]", "", words)
    is_recovery = re.fullmatch(rf"[0-9a-fA-F]{{{2 * SECRET_BYTES}}}", digits) is not None
    _KNOWN[salt] = Key(salt, bytes.fromhex(digits)) if is_recovery else _of_phrase(salt, words)


def forget(salt: bytes) -> None:
    """What was offered opens nothing."""
    _KNOWN.pop(salt, None)


def is_from_keyring(key: Key) -> bool:
    """Whether the keyring has just this key under its name: then it is the right one, whatever it does not open."""
    try:
        return _from_keyring(key.salt) == key
    except RecordsLocked:
        return False


def keyring_name() -> str:
    """What the system calls its keyring; empty where there is none that keeps secrets."""
    try:
        import keyring

        backend = keyring.get_keyring()
        return str(backend.name) if backend.priority >= GOOD_PRIORITY else ""
    except Exception:  # what is no keyring says so in many ways
        return ""


def _of_phrase(salt: bytes, words: str) -> Key:
    return Key(salt, hashlib.scrypt(words.encode("utf-8", "replace"), salt=salt, dklen=SECRET_BYTES, **WORK_FACTOR))


def _keep(key: Key) -> None:
    if not keyring_name():
        raise RecordsFailed("This system has no keyring for the key; give a pass phrase. Nothing was encrypted.")
    import keyring

    try:
        keyring.set_password(SERVICE, key.salt.hex(), key.secret.hex())
        is_kept = keyring.get_password(SERVICE, key.salt.hex()) == key.secret.hex()
    except Exception as error:  # each system's keyring has errors of its own
        raise RecordsFailed(KEYRING_FULL.format(reason=type(error).__name__)) from error
    if not is_kept:
        raise RecordsFailed(KEYRING_FULL.format(reason="it gave another back"))


def _from_keyring(salt: bytes) -> Key:
    if not keyring_name():
        raise RecordsLocked(TYPE_IT, salt)
    import keyring

    try:
        found: Any = keyring.get_password(SERVICE, salt.hex())
        secret = bytes.fromhex(found or "")
    except Exception as error:
        raise RecordsLocked(KEYRING_SILENT.format(reason=type(error).__name__), salt) from error
    if len(secret) != SECRET_BYTES:
        raise RecordsLocked(NOT_IN_KEYRING, salt)
    return Key(salt, secret)
