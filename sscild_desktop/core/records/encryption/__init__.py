"""Records encrypted on wish: by SQLCipher, with a key that the system's keyring or the reader's memory holds."""
