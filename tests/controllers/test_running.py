"""What is told of running work where another CT comes, and asked where the window is to close."""

import pytest

from sscild_desktop.controllers.running import RunningController
from sscild_desktop.workers import Channel


@pytest.fixture
def running(parts):
    return RunningController(parts)


@pytest.mark.parametrize(
    ("busy", "said"),
    [
        ((Channel.SLICE_MAP, Channel.ANALYSIS), "the analysis and a heat map."),
        ((Channel.LEVEL,), "the scores of a level that was moved."),
    ],
)
def test_what_another_ct_stops_is_told(running, session, window, busy, said):
    for one in (*busy, Channel.EXPORT, Channel.CORRECT):  # what is written goes on, masks are changed at once
        session.set_busy(one, True)
    running.tell()
    (words,) = window.messages.show_info.call_args.args
    assert words.endswith(f": {said}")


def test_where_nothing_is_stopped_nothing_is_told(running, session, window):
    session.set_busy(Channel.EXPORT, True)
    running.tell()
    window.messages.show_info.assert_not_called()


def test_closing_is_objected_to_while_something_is_not_finished(running, session, window):
    said = window.object_to_closing
    session.set_busy(Channel.ANALYSIS, True)
    session.set_busy(Channel.EXPORT, True)
    assert said.call_args.args[0].startswith("Not finished yet: the analysis and an export.")
    session.set_busy(Channel.ANALYSIS, False)
    assert said.call_args.args[0].startswith("Not finished yet: an export.")
    session.set_busy(Channel.EXPORT, False)
    assert said.call_args.args == ("",)
