"""One tool is in hand at a time; its options stay while others are active."""

from sscild_desktop.state.active_tool import POINTER, ActiveTool


def test_a_tool_is_taken_and_laid_down(qapp):
    tool, said = ActiveTool(), []
    tool.changed.connect(said.append)
    for name in ("brush", "ruler", "ruler"):
        tool.choose(name)
    assert said == ["brush", "ruler", POINTER]
    tool.lay_down()
    assert said[-1] == POINTER and len(said) == 3


def test_options_belong_to_a_tool_and_change_once(qapp):
    tool, said = ActiveTool(), []
    tool.options_changed.connect(said.append)
    tool.put("brush", size_mm=10.0, is_round=True)
    tool.put("brush", size_mm=4.0)
    tool.put("brush", size_mm=4.0)
    assert tool.options("brush") == {"size_mm": 4.0, "is_round": True}
    assert tool.options("ruler") == {}
    assert said == ["brush", "brush"]
