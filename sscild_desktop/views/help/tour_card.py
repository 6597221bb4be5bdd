"""A step of the tour: a card beside the real widget that it is about, and a frame around that."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from sscild_desktop.views.shared.inputs import ENTER, asks_before_shortcuts, count_double_clicks_once
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, button, column_of, label, row_of
from sscild_desktop.views.shared.theme import scaled_px

WIDTH, AIR = 340, 10
MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class TourCard(QFrame):
    """Lies over ``window``, whose widgets stay as usable as ever. Enter goes on, Esc ends."""

    next_requested = Signal()
    back_requested = Signal()
    end_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self._window = window
        self._target: QWidget | None = None
        self._frame = QFrame(window)
        self._frame.setObjectName("tourFrame")
        self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._place_words, self._title = label("", "faint"), label("", "title", wrap=True)
        self._text = label("", wrap=True)
        self.back, self.next, self.end = button("Back"), button("Next", primary=True), button("End the tour", flat=True)
        self.back.clicked.connect(self.back_requested)
        self.next.clicked.connect(self.next_requested)
        self.end.clicked.connect(self.end_requested)
        foot = row_of(self.end, STRETCH, self.back, self.next)
        column_of(self._place_words, self._title, self._text, foot, on=self, margins=(14, 10, 14, 10), spacing=6)
        self.setFixedWidth(scaled_px(WIDTH))
        window.installEventFilter(self)
        count_double_clicks_once(self.next, self.back)

    @property
    def text(self) -> str:
        """What the card says."""
        return f"{self._title.text()}\n{self._text.text()}"

    def show_step(self, title: str, text: str, place: tuple[int, int], target: QWidget) -> None:
        """``place``: the number of the step, and how many there are."""
        number, count = place
        self._place_words.setText(tr(f"Step {number} of {count}"))
        self._title.setText(tr(title))
        self._text.setText(tr(text))
        self.setAccessibleName(tr(f"Tour, step {number} of {count}: {title}. {text}"))
        self.back.setEnabled(number > 1)
        if self._target is not None:
            self._target.removeEventFilter(self)
        self._target = target
        target.installEventFilter(self)
        _bring_into_sight(target)
        self.show()
        self.place()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_next(self, words: str, is_enabled: bool) -> None:
        """What going on means now; it may have to wait for what runs."""
        self.next.setText(tr(words))
        self.next.setAccessibleName(tr(words))
        self.next.setEnabled(is_enabled)

    def finish(self) -> None:
        """Nothing of the tour stays in the window."""
        self._window.removeEventFilter(self)
        if self._target is not None:
            self._target.removeEventFilter(self)
        for part in (self._frame, self):
            part.hide()
            part.deleteLater()

    def place(self) -> None:
        """Beside the target and inside the window; at the foot of the window while the target is not on screen."""
        room = self._window.rect().adjusted(AIR, AIR, -AIR, -AIR)
        size = QSize(self.width(), self.heightForWidth(self.width()))
        target = self._seen(room)
        self._frame.setVisible(target is not None)
        if target is not None:
            self._frame.setGeometry(target)
        self.setGeometry(QRect(_corner(target, room, size), size))
        self._frame.raise_()
        self.raise_()

    def _seen(self, room: QRect) -> QRect | None:
        target = self._target
        if target is None or not target.isVisible():
            return None
        place = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size()).intersected(room)
        return place.adjusted(-3, -3, 3, 3) if place.isValid() else None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES and not self.isHidden():
            self.place()
        return False

    def event(self, event: QEvent) -> bool:
        key = asks_before_shortcuts(event)
        if key is not None and key.key() == Qt.Key.Key_Escape:
            event.accept()  # ends the tour and nothing else
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end_requested.emit()
        elif event.key() in ENTER and self.next.isEnabled():
            self.next_requested.emit()
        else:
            super().keyPressEvent(event)


def _bring_into_sight(target: QWidget) -> None:
    parent = target.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(target)
        parent = parent.parentWidget()


def _corner(target: QRect | None, room: QRect, size: QSize) -> QPoint:
    """Below the target, above it, left or right of it: where the card covers nothing of it; else in its corner."""
    if target is None:
        return QPoint(room.center().x() - size.width() // 2, room.bottom() - size.height())
    x = min(max(target.left(), room.left()), room.right() - size.width())
    y = min(max(target.top(), room.top()), room.bottom() - size.height())
    places = (
        QPoint(x, target.bottom() + AIR),
        QPoint(x, target.top() - AIR - size.height()),
        QPoint(target.left() - AIR - size.width(), y),
        QPoint(target.right() + AIR, y),
    )
    return next((one for one in places if room.contains(QRect(one, size))), QPoint(x + AIR, y + AIR))
