"""The place of messages and questions: over the foot of the page, so that nothing moves under the pointer."""

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QFrame, QWidget

from sscild_desktop.views.shared.pieces import column_of

MARGIN, WIDEST = 12, 900
SHOWS = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)
FOOT_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class BannerPlace(QFrame):
    """Lies over ``page``, as high as the banners that are shown now; without any it is not there.

    ``foot`` is a sentence at the foot that is read whole or not at all: where it is shown, the banners lie above it.
    """

    def __init__(self, page: QWidget, foot: QWidget, *banners: QWidget) -> None:
        super().__init__(page)
        self._page, self._foot, self._banners = page, foot, banners
        self._rows = column_of(*banners, on=self, margins=0, spacing=6)
        self._moves: dict[QObject, tuple[QEvent.Type, ...]] = {page: (QEvent.Type.Resize, *SHOWS), foot: FOOT_MOVES}
        self._moves |= dict.fromkeys(banners, SHOWS)
        for watched in self._moves:
            watched.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in self._moves.get(watched, ()):
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        """At the left, where the pictures are: the answer beside them stays in sight."""
        self.setVisible(any(not one.isHidden() for one in self._banners))
        width = min(self._page.width() - 2 * MARGIN, WIDEST)
        height = self._rows.totalHeightForWidth(width)
        bottom = self._foot.mapTo(self._page, QPoint()).y() if self._foot.isVisible() else self._page.height()
        self.setGeometry(MARGIN, bottom - height - MARGIN, width, height)
        self.raise_()
