"""The place of messages and questions: over the foot of the page, so that nothing moves under the pointer."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QWidget

from sscild_desktop.views.shared.pieces import column_of

MARGIN, WIDEST = 12, 900
MOVES = (QEvent.Type.Resize, QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class BannerPlace(QFrame):
    """Lies over ``page``, as high as the banners that are shown now; without any it is not there."""

    def __init__(self, page: QWidget, *banners: QWidget) -> None:
        super().__init__(page)
        self._page, self._banners = page, banners
        self._rows = column_of(*banners, on=self, margins=0, spacing=6)
        for watched in (page, *banners):
            watched.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES and (watched is self._page or event.type() != QEvent.Type.Resize):
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
        self.setGeometry(MARGIN, self._page.height() - height - MARGIN, width, height)
        self.raise_()
