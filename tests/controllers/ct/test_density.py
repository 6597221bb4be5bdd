"""Histograms are counted in the background, of the CT and the masks that are on screen."""

from sscild_desktop.controllers.ct.density import DensityController


def test_what_is_asked_for_is_counted_and_shown(qtbot, parts, session, volume, analysis, window):
    controller = DensityController(parts)
    controller.count("both")
    session.set_volume(volume)
    session.set_analysis(analysis)
    controller.count("both")
    qtbot.waitUntil(lambda: window.results.show_counts.called)
    (counts,) = window.results.show_counts.call_args.args
    assert sum(counts["both"]) == volume.hu.size and window.results.show_counts.call_count == 1
