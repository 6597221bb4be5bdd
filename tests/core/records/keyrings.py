"""Keyrings for tests, in the place of the system's: one that keeps, one that is locked."""

import keyring.backend
import keyring.errors


class InMemory(keyring.backend.KeyringBackend):
    """Keeps what it gets while the test runs."""

    priority = 5
    name = "test keyring"

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


class Locked(keyring.backend.KeyringBackend):
    """One whose password the user did not type."""

    priority = 5
    name = "locked keyring"

    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked("Failed to unlock the collection!")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.KeyringLocked("Failed to unlock the collection!")
