"""The tour goes by what there is: it waits for the CT and the analysis, whoever asked for them, and is offered once."""

import pytest

from sscild_desktop.controllers.help import tour as tour_module
from sscild_desktop.controllers.help.tour import START, STEPS, TourController
from sscild_desktop.views.help.tour_card import TourCard
from tests.controllers.view_specs import view_spec

TITLES = [step.title for step in STEPS]


@pytest.fixture
def tour(parts, monkeypatch):
    card = view_spec(TourCard)
    monkeypatch.setattr(tour_module, "TourCard", lambda _window: card)
    monkeypatch.setattr(tour_module, "STEPS", tuple(_aimless(step) for step in STEPS))
    return TourController(parts)


def _aimless(step):
    """A mock of the window has no tool bar to point at."""
    return tour_module.replace(step, target=lambda _window: None)


def shown(tour):
    return tour.card.show_step.call_args.args[0]


def test_it_is_offered_once_and_started_by_the_offer(tour, window, settings):
    tour.offer()
    tour.offer()
    window.messages.show_info.assert_called_once()
    assert settings.value.tour_offered
    tour.do("something else")
    assert tour.card is None
    tour.do(START)
    assert shown(tour) == TITLES[0]


def test_it_opens_the_chest_and_waits_for_it(tour, window, session, volume):
    tour.start()
    tour.go_on()
    window.actions_["open_built_in"].trigger.assert_called_once_with()
    session.set_busy("import", True)
    assert tour.card.show_next.call_args.args == ("Please wait …", False)
    session.set_volume(volume)
    assert shown(tour) == TITLES[1]


def test_what_the_reader_opened_will_do(tour, window, session, volume):
    session.set_volume(volume)
    tour.start()
    assert tour.card.show_next.call_args.args == ("Next", True)
    tour.go_on()
    window.actions_["open_built_in"].trigger.assert_not_called()
    assert shown(tour) == TITLES[1]


def test_what_was_stopped_can_be_asked_for_again(tour, session, volume):
    session.set_volume(volume)
    tour.start()
    for _ in range(3):
        tour.go_on()
    tour.go_on()  # asks for the analysis
    session.set_busy("analysis", True)
    session.set_busy("analysis", False)
    assert shown(tour) == "Analyse"
    assert tour.card.show_next.call_args.args == ("Analyse", True)


def test_back_and_the_end(tour, session, volume):
    session.set_volume(volume)
    tour.start()
    tour.go_on()
    tour.go_back()
    tour.go_back()
    assert shown(tour) == TITLES[0]
    card = tour.card
    tour.end()
    card.finish.assert_called_once_with()
    assert tour.card is None


def test_a_ct_that_is_gone_leads_back_to_the_first_step(tour, session, volume):
    session.set_volume(volume)
    tour.start()
    tour.go_on()
    session.clear()
    session.volume_changed.emit()
    assert shown(tour) == TITLES[0]
