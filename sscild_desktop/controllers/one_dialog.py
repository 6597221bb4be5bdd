"""At most one dialog of a kind: a new one takes the place of the last, and a closed one is destroyed."""

from functools import partial

from PySide6.QtWidgets import QDialog


class OneDialog:
    """``now`` is the dialog that is shown, None when there is none."""

    def __init__(self) -> None:
        self.now: QDialog | None = None

    def show(self, dialog: QDialog) -> None:
        """Show ``dialog``, which nobody else may keep: closed dialogs would pile up below the window."""
        if self.now is not None:
            self.now.close()
        self.now = dialog
        dialog.finished.connect(partial(self._end, dialog))
        dialog.show()

    def close(self) -> None:
        """What it is about is there no more."""
        if self.now is not None:
            self.now.close()

    def _end(self, dialog: QDialog, _result: int) -> None:
        if self.now is dialog:
            self.now = None
        dialog.deleteLater()
