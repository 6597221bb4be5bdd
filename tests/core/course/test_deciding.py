"""What would decide an open rule; and each criterion by itself agrees with the answer of the whole rule."""

from hypothesis import given, settings
from hypothesis import strategies as st

from sscild_desktop.core.course.assess import GOH, assess
from sscild_desktop.core.course.deciding import needs
from sscild_desktop.core.course.read_lung_function import OMERACT
from sscild_desktop.core.course.read_progression import INBUILD, PPF
from sscild_desktop.core.course.reading import MET, NOT_MET, PARTLY, Needs
from sscild_desktop.core.patients import LungFunction, Patient
from sscild_desktop.core.rules.logic import all_of, any_of, at_least
from tests.core.course.people import judged, pair

PATIENT = Patient(1, "P0001")
PERCENT = st.one_of(st.none(), st.floats(40, 100).map(lambda value: round(value, 1)))
SAID = st.sampled_from([None, True, False])


def read(rule, visits, reading=None):
    return next(one for one in assess(PATIENT, visits, *visits, reading) if one.rule == rule)


def visits(fvc=(None, None), dlco=(None, None), worse=None, corrected=True, days=365, **measures):
    functions = [
        LungFunction(fvc_percent=one, dlco_percent=other, dlco_is_hb_corrected=corrected if other else None)
        for one, other in zip(fvc, dlco, strict=True)
    ]
    return pair(*functions, days=days, worse=worse, **measures)


def test_the_smallest_sets_that_can_and_that_do():
    def either(more):
        return any_of((more.get("a"), more.get("b")))

    unknown = {"a": (True, False), "b": (True, False)}
    assert needs(either, unknown) == Needs((("a",), ("b",)), (("a", "b"),))
    assert needs(lambda _more: True, unknown) == Needs()
    assert needs(lambda _more: None, {}) == Needs()


def test_inbuild_with_a_small_decline_needs_another_sign():
    found = read(INBUILD, visits(fvc=(100, 93)))
    assert found.needs == Needs((("Symptoms",), ("CT",)), (("Symptoms", "CT"),))
    assert found.criterion("FVC").word == PARTLY
    assert read(INBUILD, visits(fvc=(100, 93), worse=False)).needs == Needs((("CT",),), (("CT",),))
    assert read(INBUILD, visits(fvc=(100, 80))).needs == Needs()


def test_ppf_needs_two_signs():
    found = read(PPF, visits(fvc=(100, 90)))
    assert found.needs.able == (("Symptoms",), ("CT",))
    assert found.needs.sure == (("Symptoms", "CT"),)
    assert found.criterion("CT").key == "signs"


def test_uncorrected_dlco_is_asked_for_where_it_is_said():
    found = read(PPF, visits(dlco=(80, 60), corrected=None)).criterion("DLCO")
    assert (found.word, found.visit_id, found.key) == ("unknown", 1, "dlco_is_hb_corrected")


def test_omeract_needs_dlco_only_where_fvc_leaves_it_open():
    assert read(OMERACT, visits(fvc=(100, 93))).needs == Needs((("DLCO",),), (("DLCO",),))
    assert read(OMERACT, visits(fvc=(100, 99))).needs == Needs()


def test_the_stage_needs_fvc_between_its_borders_alone():
    assert read(GOH, visits(goh_extent=20.0)).needs == Needs((("FVC",),), (("FVC",),))
    assert read(GOH, visits(goh_extent=40.0)).needs == Needs()
    assert read(GOH, visits()).needs == Needs((("CT",),), (("FVC", "CT"),))


def test_outside_the_time_a_sign_is_not_used_and_nothing_is_asked_for():
    found = read(PPF, visits(fvc=(100, 80), worse=True, days=500))
    assert {found.criterion(column).word for column in ("FVC", "Symptoms")} == {"not used"}
    assert found.criterion("Time").word == "outside"
    assert found.needs == Needs()


def three(word):
    return {MET: True, NOT_MET: False}.get(word)


@settings(max_examples=60, deadline=None)
@given(PERCENT, PERCENT, PERCENT, PERCENT, SAID, SAID, SAID)
def test_criteria_put_together_are_the_answer(fvc1, fvc2, dlco1, dlco2, worse, fibrosis, looked):
    """The published formulas over the words in the grid give what the rule says."""
    both = visits((fvc1, fvc2), (dlco1, dlco2), worse)
    signs = None if looked is None else frozenset({1} if looked else ())
    reading = judged(signs, fibrosis)
    inbuild, ppf, omeract = (read(rule, both, reading) for rule in (INBUILD, PPF, OMERACT))
    word = {rule.rule: {one.column: one.word for one in rule.criteria} for rule in (inbuild, ppf, omeract)}

    fvc, more, ct = (word[INBUILD][column] for column in ("FVC", "Symptoms", "CT"))
    part = None if fvc == "unknown" else fvc == PARTLY
    alone = False if fvc == PARTLY else three(fvc)
    joint = (all_of((part, three(more))), all_of((part, three(ct))), all_of((three(more), three(ct))))
    assert inbuild.met == any_of((alone, *joint))

    function = any_of((three(word[PPF]["FVC"]), three(word[PPF]["DLCO"])))
    assert ppf.met == at_least(2, (function, three(word[PPF]["Symptoms"]), three(word[PPF]["CT"])))

    lost, gas = word[OMERACT]["FVC"], three(word[OMERACT]["DLCO"])
    if lost == "unknown":
        assert omeract.met is None
    else:
        assert omeract.met == any_of((lost == MET, all_of((lost == PARTLY, gas))))
    for one in (inbuild, ppf, omeract):
        assert bool(one.needs.sure) is (one.met is None)
