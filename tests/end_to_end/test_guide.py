"""The guide in the running program: opened by its button, by its key, by a question mark beside a heading."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from sscild_desktop.views.help.guide_window import GuideWindow
from sscild_desktop.views.shared.pieces import GuideLink


def the_guide():
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, GuideWindow))


def test_the_guide_opens_with_pictures_and_at_a_place_and_closes_with_the_program(drive):
    def script(reader):
        reader.press("guide")
        guide = the_guide()
        assert guide.isVisible() and guide.page == "first-steps"
        assert "First steps" in guide.text.toPlainText()
        assert guide.text.document().size().height() > 1000  # with pictures
        guide.close()
        reader.window.activateWindow()
        reader.qtbot.waitUntil(reader.window.isActiveWindow)
        reader.key(Qt.Key.Key_F1)
        assert guide.isVisible()
        guide.close()
        reader.wait(lambda: reader.window.pages.get("patient"))
        reader.window.show_page("ct")
        target = "the-result#goh-levels-and-stage"
        link = next(one for one in reader.window.results.findChildren(GuideLink) if one.target == target)
        reader.click(link)  # the question mark beside a heading
        assert guide.isVisible() and guide.page == "the-result"

    assert drive(script) == 0
