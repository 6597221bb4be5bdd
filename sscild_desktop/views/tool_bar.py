"""The tool bar: the switch of pages, opening, analysing, exporting, the menu of everything else."""

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from sscild_desktop.views.shared.actions import PAGES, Actions
from sscild_desktop.views.shared.language import tr

MENU = (
    ("open_files", "open_built_in"),
    ("report", "copy_result", "copy_picture"),
    ("export_dicom", "export_trend", "append_cohort"),
    ("page_agreement", "reader_study"),
    ("pseudonym", "networks", "preferences", "presets", "full_screen", "header"),
    ("palette", "guide", "tour", "shortcuts", "edit_keys", "about"),
    ("quit",),
)
"""The menu in groups."""

RECORDS_MENU = ("keep_records", "backup", "restore")


WORDS_GO = ("open_folder", "series", "export", "scene")
"""Where there is no room (large letters) these keep their pictures alone; the words are in the tooltip."""


class FittingBar(QToolBar):
    """Has words beside its pictures where they fit."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(tr("Tools"))
        self._actions = actions
        self._is_narrow = False
        actions["analyse"].changed.connect(self._fit)  # it may have other words

    def event(self, event: QEvent) -> bool:
        is_handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and not self._is_narrow:  # its buttons have other sizes
            self._fit()  # never back to words from here, which asks for the layout again
        return is_handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        found = (self.widgetForAction(self._actions[name]) for name in WORDS_GO)
        buttons = [button for button in found if isinstance(button, QToolButton)]
        if len(buttons) < len(WORDS_GO) or not self.isVisible():
            return
        words = sum(button.fontMetrics().horizontalAdvance(button.text()) + WORD_GAP_PX for button in buttons)
        is_narrow = self.sizeHint().width() + (words if self._is_narrow else 0) > self.width()
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            style = Qt.ToolButtonStyle
            for button in buttons:
                button.setToolButtonStyle(style.ToolButtonIconOnly if is_narrow else style.ToolButtonTextBesideIcon)


WORD_GAP_PX = 6
"""Between a picture and its words."""


def make_tool_bar(actions: Actions) -> QToolBar:
    """The bar; pages that are not there yet cannot be gone to."""
    bar = FittingBar(actions)
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for page in PAGES:
        bar.addAction(actions[f"page_{page}"])
        bar.widgetForAction(actions[f"page_{page}"]).setProperty("page", True)
    bar.addSeparator()
    for name, short in (("open_folder", "Open"), ("series", "Series…"), ("export", "Export")):
        actions[name].setIconText(tr(short).replace("…", ""))
    bar.addAction(actions["open_folder"])
    bar.addWidget(_more(actions))
    bar.addAction(actions["series"])
    bar.addSeparator()
    bar.addAction(actions["analyse"])
    bar.widgetForAction(actions["analyse"]).setProperty("primary", True)
    bar.addAction(actions["export"])
    _add_pictures(bar, actions, "report")
    bar.addSeparator()
    _add_pictures(bar, actions, "undo", "redo")
    bar.addSeparator()
    bar.addAction(actions["scene"])
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(space)
    _add_pictures(bar, actions, "pseudonym", "guide", "shortcuts")
    return bar


def _add_pictures(bar: QToolBar, actions: Actions, *names: str) -> None:
    """Buttons without words, for what everybody knows by its picture; the words are in the tooltip."""
    for name in names:
        bar.addAction(actions[name])
        button = bar.widgetForAction(actions[name])
        assert isinstance(button, QToolButton)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(actions[name].text())


def _more(actions: Actions) -> QToolButton:
    more = QToolButton()
    more.setText(tr("More ▾"))
    more.setToolTip(tr("Other things to open, exports of the patient, records"))
    more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(more)
    for number, group in enumerate(MENU):
        if number:
            menu.addSeparator()
        for name in group:
            menu.addAction(actions[name])
        if "pseudonym" in group:
            records = menu.addMenu(tr("Records"))
            for name in RECORDS_MENU:
                records.addAction(actions[name])
    more.setMenu(menu)
    return more
