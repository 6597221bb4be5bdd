"""Every rule read on two visits: borders, windows, dates of their own, what is missing, what the reader judged."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sscild_desktop.core.course.assess import GOH, PROGRESSION_RULES, assess, stage_reading
from sscild_desktop.core.course.read_lung_function import CPI, EUSTAR, FVC_CHANGE, OMERACT
from sscild_desktop.core.course.read_progression import INBUILD, PPF
from sscild_desktop.core.course.reading import CT, FVC, PARTLY, SYMPTOMS, TIME
from sscild_desktop.core.patients import LungFunction, Patient, Symptoms
from sscild_desktop.core.rules.lung_function import composite_physiologic_index
from tests.core.course.people import FIRST_DAY, a_visit, judged, later, pair, percent

PATIENT = Patient(1, "P0001")
ALL = (GOH, INBUILD, PPF, OMERACT, EUSTAR, FVC_CHANGE, CPI)


def read(rule, first, second, reading=None, patient=PATIENT, visits=()):
    found = assess(patient, visits or (first, second), first, second, reading)
    return next(one for one in found if one.rule == rule)


def inputs(found):
    return {one.name: one.value_text for one in found.inputs}


# order, sources, dates


def test_all_rules_in_fixed_order_each_with_window_and_source():
    found = assess(PATIENT, (), *pair(percent(80, 60, 80), percent(70, 50, 70)))
    assert tuple(one.rule for one in found) == ALL
    assert len({one.source for one in found}) == len(ALL)
    assert all(one.window and one.text for one in found)


def test_visits_given_the_wrong_way_round_are_put_in_order():
    first, second = pair(percent(80), percent(70))
    assert assess(PATIENT, (), second, first) == assess(PATIENT, (), first, second)


def test_two_visits_on_one_day_are_refused():
    with pytest.raises(ValueError, match="different days"):
        assess(PATIENT, (), a_visit(1), a_visit(2))


def test_nothing_known_leaves_everything_open_and_names_what_is_missing():
    found = assess(PATIENT, (), a_visit(1), a_visit(2, later(365)))
    assert all(one.met is None for one in found)
    missing = {one.rule: one.missing for one in found}
    assert "Goh extent at 2024-02-29 is missing" in missing[GOH]
    assert {"FVC at 2023-03-01 is missing", "FVC at 2024-02-29 is missing"} <= set(missing[INBUILD])
    assert "DLCO at 2024-02-29 is missing" in missing[PPF]
    assert any("six radiological signs" in text for text in missing[PPF])
    assert any("more fibrosis" in text for text in missing[INBUILD])
    assert any(text.startswith("whether symptoms are worse at 2024-02-29") for text in missing[INBUILD])
    assert missing[CPI] == tuple(
        f"{name} at 2024-02-29 is missing" for name in ("DLCO", "FVC, % predicted", "FEV1, % predicted")
    )


def test_an_impossible_value_from_elsewhere_leaves_a_rule_open_not_the_panel_empty():
    found = assess(PATIENT, (), *pair(LungFunction(fvc_l=0.0), LungFunction(fvc_l=2.0)))
    assert len(found) == len(ALL)
    reading = next(one for one in found if one.rule == OMERACT)
    assert reading.met is None
    assert "impossible" in reading.text


# Goh


@pytest.mark.parametrize(
    ("extent", "fvc", "word"),
    [(9.99, 50, "limited"), (10.0, 70.0, "limited"), (10.0, 69.9, "extensive"), (30.0, 70.0, "limited"),
     (30.01, 90.0, "extensive"), (20.0, None, "indeterminate, FVC needed")],
)  # fmt: skip
def test_goh_stage_is_that_of_the_later_visit(extent, fvc, word):
    first = a_visit(1, function=percent(30), goh_extent=99.0)
    second = a_visit(2, later(365), percent(fvc), goh_extent=extent)
    assert read(GOH, first, second).text.startswith(word)
    assert read(GOH, first, second) == stage_reading(second)


def test_goh_says_how_far_ct_and_fvc_are_apart():
    second = a_visit(2, later(365), LungFunction(fvc_percent=60, day=later(355)), goh_extent=20)
    assert stage_reading(second).window == "CT 2024-02-29, FVC 2024-02-19, 10 days apart"
    assert stage_reading(replace(second, lung_function=percent(60))).window.endswith("the same day")


# INBUILD


@pytest.mark.parametrize(
    ("after", "worse", "fibrosis", "met"),
    [
        (90.0, False, False, True),
        (90.01, False, False, False),
        (90.01, True, False, True),
        (90.01, False, True, True),
        (95.0, True, False, True),
        (95.01, True, False, False),
        (100.0, True, True, True),
        (93.0, None, False, None),
        (100.0, None, False, False),
    ],
)
def test_inbuild_at_its_borders(after, worse, fibrosis, met):
    first, second = pair(percent(100), percent(after), worse=worse)
    assert read(INBUILD, first, second, judged(more_fibrosis=fibrosis)).met is met


def test_inbuild_takes_litres_where_both_are_there_and_says_so():
    # 3.00 to 2.73 L is 9 %; the same in % predicted would be 10 %
    first = LungFunction(fvc_l=3.0, fvc_percent=80.0)
    found = read(INBUILD, *pair(first, LungFunction(fvc_l=2.73, fvc_percent=72.0)), judged())
    assert found.met is False
    assert inputs(found)["Relative decline of FVC, L"] == "9.00 %"
    assert inputs(found)["Relative decline of FVC, % predicted"] == "10.00 %"
    found = read(INBUILD, *pair(first, LungFunction(fvc_percent=72.0)), judged())
    assert found.met is True
    assert found.text == "criteria met: relative FVC decline 10.00 % (% predicted)"


def test_fvc_in_different_units_at_both_dates_is_named():
    found = read(INBUILD, *pair(LungFunction(fvc_l=3.0), percent(70)), judged())
    assert "same unit" in found.missing[0]
    assert found.met is None


@pytest.mark.parametrize(("days", "met"), [(727, True), (731, True), (732, None), (734, None)])
def test_inbuild_looks_back_24_months(days, met):
    found = read(INBUILD, *pair(percent(100), percent(80), days), judged())
    assert found.met is met
    assert ("inside 24 months" if met else "outside 24 months") in found.window
    if met is None:
        assert found.text == "not applicable: more than 24 months apart"


def test_a_sign_outside_the_window_is_not_used_and_the_others_still_count():
    first = a_visit(1, function=LungFunction(fvc_percent=100, day=later(-60)), goh_extent=5.0)
    second = a_visit(2, later(700), percent(80), True, goh_extent=9.0)
    found = read(INBUILD, first, second, judged(more_fibrosis=True))
    assert found.met is True  # worse symptoms with more fibrosis, both inside
    assert "FVC not used, outside 24 months" in found.text
    assert "FVC 2022-12-31 → 2025-01-29, 25.0" in found.window.replace("24.97", "25.0")
    found = read(INBUILD, first, replace(second, symptoms=Symptoms(None, False)), judged(more_fibrosis=True))
    assert found.met is None


def test_what_lies_outside_alone_leaves_a_rule_open_without_asking_for_more():
    first = a_visit(1, function=LungFunction(fvc_percent=100, day=later(60)), goh_extent=5.0)
    second = a_visit(2, later(760), percent(98), True, goh_extent=9.0)
    found = read(INBUILD, first, second, judged(more_fibrosis=True))
    assert (found.met, found.needs.able) == (None, ())
    assert found.text == "cannot be decided; symptoms and CT not used, outside 24 months"


def test_a_rule_applies_where_a_sign_that_nobody_knows_yet_lies_inside():
    first = a_visit(1, function=LungFunction(fvc_percent=100, day=later(-60)))
    second = a_visit(2, later(700), percent(80))
    found = read(INBUILD, first, second)
    assert found.text == "cannot be decided: see what is missing; FVC not used, outside 24 months"
    assert found.criterion(TIME).word == PARTLY
    assert found.needs.able == ((SYMPTOMS, CT),)


@pytest.mark.parametrize(
    ("rule", "days", "why"), [(INBUILD, 700, "more than 24 months"), (PPF, 340, "more than one year")]
)
def test_a_rule_does_not_apply_where_too_few_signs_can_lie_inside(rule, days, why):
    function = LungFunction(fvc_percent=100, day=later(-60))
    first = a_visit(1, function=function, ct_day=later(-60), goh_extent=5.0)
    second = a_visit(2, later(days), percent(98), goh_extent=9.0)
    found = read(rule, first, second, judged())
    assert (found.met, found.text) == (None, f"not applicable: {why} apart")


@pytest.mark.parametrize("rule", [INBUILD, PPF])
def test_lung_function_of_the_wrong_order_is_not_said_to_be_far_apart(rule):
    first, second = a_visit(1, function=percent(100, 80)), a_visit(2, later(60), percent(80, 60))
    second = replace(second, lung_function=replace(second.lung_function, day=later(-10)))
    found = read(rule, first, second)
    assert found.text.startswith("cannot be decided")
    assert "the second is not later than the first" in found.window


def test_symptoms_and_fibrosis_decide_without_fvc():
    first, second = pair(LungFunction(), LungFunction(), worse=True)
    found = read(INBUILD, first, second, judged(more_fibrosis=True))
    assert found.met is True
    assert found.text == "criteria met: worse symptoms, more fibrosis on CT"
    assert "FVC at 2023-03-01 is missing" in found.missing


def test_the_measured_fibrosis_is_shown_but_never_decides():
    first = a_visit(1, function=percent(100), fibrosis_percent=1.0, total_percent=5.0)
    second = a_visit(2, later(365), percent(94), False, fibrosis_percent=20.0, total_percent=6.0)
    found = read(INBUILD, first, second, judged(more_fibrosis=False))
    assert found.met is False
    assert inputs(found)["Measured: Established fibrosis, % of lungs"] == "1.0 to 20.0 (+19.0)"
    assert inputs(found)["Measured: Total disease, % of lungs"] == "5.0 to 6.0 (+1.0, within measurement noise)"
    assert read(INBUILD, first, second).met is None


def test_a_measured_change_beside_the_noise_is_not_shown_as_its_border():
    pair = a_visit(1, total_percent=5.0), a_visit(2, later(365), total_percent=8.42)
    assert inputs(read(INBUILD, *pair))["Measured: Total disease, % of lungs"] == "5.0 to 8.4 (+3.42)"


def test_a_reading_of_another_pair_is_not_used():
    first, second = pair(percent(100), percent(94))
    other = replace(judged(more_fibrosis=True), second_visit_id=9)
    assert read(INBUILD, first, second, other).met is None


# symptoms over the visits between


def steps(*told):
    """Visits at 0, 90, 180 … days; ``told`` is what each says of symptoms."""
    return tuple(a_visit(i + 1, later(90 * i), percent(94 if i else 100), worse) for i, worse in enumerate(told))


@pytest.mark.parametrize(
    ("told", "met"),
    [
        ((None, True, False), True),  # worse at the visit between
        ((True, False, False), False),  # worse before the first does not count
        ((None, False, False), False),
        ((None, None, False), None),
        ((None, None, True), True),
    ],
)
def test_symptoms_are_asked_from_visit_to_visit(told, met):
    visits = steps(*told)
    reading = replace(judged(more_fibrosis=False), second_visit_id=3)
    assert read(INBUILD, visits[0], visits[2], reading, visits=visits).met is met


@pytest.mark.parametrize(
    ("before", "after", "worse", "met"),
    [(1, 2, None, True), (2, 2, None, None), (2, 1, None, None), (1, 2, False, False), (None, 3, None, None)],
)
def test_a_higher_mmrc_is_worse_where_nobody_said(before, after, worse, met):
    first = a_visit(1, function=percent(100), mmrc=before)
    second = a_visit(2, later(365), percent(94), worse, after)
    assert read(INBUILD, first, second, judged(more_fibrosis=False)).met is met


# PPF 2022


@pytest.mark.parametrize(
    ("fvc", "dlco", "met"),
    [(75.0, 60.0, True), (75.01, 60.0, False), (75.01, 50.0, True), (75.01, 50.01, False), (80.0, 60.0, False)],
)
def test_ppf_by_points_of_fvc_or_dlco_with_worse_symptoms(fvc, dlco, met):
    found = read(PPF, *pair(percent(80, 60), percent(fvc, dlco), worse=True), judged())
    assert found.met is met


@pytest.mark.parametrize(("days", "met"), [(365, True), (366, True), (367, None), (400, None)])
def test_ppf_looks_back_one_year(days, met):
    # 1 March 2023 to 1 March 2024 is a year by the calendar, over a leap day
    found = read(PPF, *pair(percent(80, 60), percent(70, 60), days, True), judged(frozenset({1})))
    assert found.met is met
    if met is None:
        assert found.text == "not applicable: more than one year apart"


def test_ppf_uses_what_lies_inside_the_year_and_names_the_rest():
    first = a_visit(1, function=percent(80, 60), goh_extent=5.0)
    second = a_visit(2, later(364), replace(percent(70, 45), day=later(372)), True, goh_extent=8.0)
    found = read(PPF, first, second, judged(frozenset({2})))
    assert found.met is True
    assert found.text == (
        "criteria met: worse symptoms, radiological progression; lung function not used, outside one year"
    )


def test_ppf_is_not_for_ipf():
    first, second = pair(percent(80, 60), percent(60, 40), worse=True)
    for disease in ("IPF", "SSc-ILD", "other ILD"):
        found = read(PPF, first, second, judged(frozenset({0})), Patient(1, "P0001", disease=disease))
        assert found.met is (None if disease == "IPF" else True)
        assert ("leaves out IPF" in found.text) is (disease == "IPF")


def test_ppf_another_explanation():
    first, second = pair(percent(80, 60), percent(60, 40), worse=True)
    found = read(PPF, first, second, judged(frozenset({0}), other=True))
    assert found.met is False
    assert "another explanation" in found.text


@pytest.mark.parametrize(
    ("signs", "met"), [(None, None), (frozenset(), False), (frozenset({0}), True), (frozenset(range(6)), True)]
)
def test_ppf_signs_are_the_readers_ticks(signs, met):
    found = read(PPF, *pair(percent(80, 60), percent(70, 60), worse=False), judged(signs))
    assert found.met is met
    said = inputs(found)["Radiological signs, by the reader"]
    assert said.count("; ") == max(0, len(signs or ()) - 1)
    assert said == "not judged" if signs is None else "none of the six" if not signs else "bronchi" in said


@pytest.mark.parametrize(("one", "two"), [(True, None), (None, True), (False, True), (False, False), (None, None)])
def test_ppf_takes_dlco_only_where_both_are_marked_as_corrected(one, two):
    function = [LungFunction(fvc_percent=80, dlco_percent=d, dlco_is_hb_corrected=c) for d, c in ((60, one), (40, two))]
    found = read(PPF, *pair(*function, worse=True), judged())
    assert found.met is None
    assert sum("haemoglobin-corrected DLCO" in text for text in found.missing) == [one, two].count(None) + [
        one,
        two,
    ].count(False)
    assert "not used" in inputs(found)["Absolute decline of DLCO"]


def test_ppf_shows_the_measured_change_beside_the_signs():
    first, second = pair(percent(80), percent(75), worse=True, reticulation_percent=4.0, ggo_percent=2.0)
    names = [one.name for one in read(PPF, first, second, judged()).inputs]
    assert "Measured: Reticulation, % of lungs" in names
    assert "Measured: Ground-glass opacity, % of lungs" in names


# OMERACT


@pytest.mark.parametrize(
    ("fvc", "dlco", "met"),
    [(90.0, 100.0, True), (90.01, 85.0, True), (90.01, 85.01, False), (95.0, 85.0, True), (95.01, 60.0, False),
     (92.0, None, None), (90.0, None, True), (97.0, None, False)],
)  # fmt: skip
def test_omeract_at_its_borders(fvc, dlco, met):
    found = read(OMERACT, *pair(percent(100, 100), percent(fvc, dlco)))
    assert found.met is met
    assert ("DLCO at 2024-02-29 is missing" in found.missing) is (dlco is None)
    assert "no window" in found.window


def test_a_decline_beside_a_border_is_not_shown_on_it():
    found = read(OMERACT, *pair(LungFunction(fvc_l=2.537), LungFunction(fvc_l=2.2834)))
    assert (found.met, found.criterion(FVC).word) == (None, PARTLY)
    assert inputs(found)["Relative decline of FVC, L"] == "9.996 %"
    found = read(PPF, *pair(percent(80.0), percent(75.001)))
    assert inputs(found)["Absolute decline of FVC"] == "4.999 points"


@pytest.mark.parametrize(
    ("rule", "after", "text"),
    [
        (EUSTAR, 59.996, "major by points of FVC % predicted (−20.004)"),
        (EUSTAR, 84.996, "stable by points of FVC % predicted (+4.996)"),
        (
            EUSTAR,
            76.001,
            "stable by points of FVC % predicted (−4.00); stable by relative change of FVC in % predicted (−4.999 %)",
        ),
        (FVC_CHANGE, 77.004, "unchanged: FVC −2.996 points of % predicted"),
        (FVC_CHANGE, 77.0, "worse: FVC −3.00 points of % predicted"),
    ],
)
def test_a_change_beside_a_border_is_not_shown_on_it(rule, after, text):
    assert read(rule, *pair(percent(80.0), percent(after))).text.startswith(text)


def test_omeract_takes_dlco_as_it_was_measured_where_no_percent_is_known():
    first, second = LungFunction(fvc_percent=100, dlco_mmol=6.0), LungFunction(fvc_percent=92, dlco_mmol=5.1)
    found = read(OMERACT, *pair(first, second))
    assert found.text == "criteria met: relative FVC decline 8.00 % (% predicted), relative DLCO decline 15.00 %"
    assert inputs(found)["Relative decline of DLCO, mmol/min/kPa"] == "15.00 %"
    assert (found.missing, found.needs.able) == ((), ())
    found = read(OMERACT, *pair(replace(first, dlco_percent=70), second))
    assert found.met is True
    found = read(OMERACT, *pair(LungFunction(fvc_percent=100, dlco_percent=70), second))
    assert (found.met, found.missing) == (None, ("DLCO, % predicted at 2024-02-29 is missing",))


@pytest.mark.parametrize("rule", [PPF, CPI])
def test_dlco_in_another_unit_is_not_said_to_be_missing_altogether(rule):
    found = read(rule, *pair(LungFunction(fvc_percent=80, dlco_mmol=6.0), LungFunction(fvc_percent=78, dlco_mmol=5.9)))
    assert "DLCO, % predicted at 2024-02-29 is missing" in found.missing
    assert not any(text.startswith("DLCO at") for text in found.missing)


# EUSTAR and the minimal important change


@pytest.mark.parametrize(
    ("after", "band", "met"),
    [(79.99, "major", True), (80.0, "significant", True), (89.99, "significant", True), (90.0, "moderate", True),
     (95.0, "moderate", True), (95.01, "stable", False), (104.99, "stable", False), (105.0, "improved", False)],
)  # fmt: skip
def test_eustar_bands_by_points(after, band, met):
    found = read(EUSTAR, *pair(percent(100), percent(after)))
    assert (found.met, found.text.split(" ")[0]) == (met, band)


def test_eustar_says_both_kinds_where_they_differ():
    # 80 to 75: 5 points, moderate; 3.0 to 2.9 L: 3.3 %, stable
    first, second = LungFunction(fvc_l=3.0, fvc_percent=80), LungFunction(fvc_l=2.9, fvc_percent=75)
    found = read(EUSTAR, *pair(first, second))
    assert found.met is True
    assert found.text == (
        "moderate by points of FVC % predicted (−5.00); stable by relative change of FVC in L (−3.33 %)"
    )


def test_eustar_with_litres_alone_is_relative_and_says_what_is_missing():
    found = read(EUSTAR, *pair(LungFunction(fvc_l=3.0), LungFunction(fvc_l=2.4)))
    assert found.met is True
    assert found.text == "significant by relative change of FVC in L (−20.00 %)"
    assert found.missing == ("FVC, % predicted at 2023-03-01 is missing", "FVC, % predicted at 2024-02-29 is missing")


@pytest.mark.parametrize("rule", [EUSTAR, FVC_CHANGE])
@pytest.mark.parametrize(("days", "applies"), [(272, False), (274, True), (365, True), (456, True), (460, False)])
def test_yearly_rules_need_12_plus_minus_3_months(rule, days, applies):
    found = read(rule, *pair(percent(100), percent(90), days))
    assert (found.met is not None) is applies
    assert (found.text == "not applicable: not 12 ± 3 months apart") is not applies
    assert ("inside" if applies else "outside") in found.window


def test_the_window_counts_from_the_days_of_lung_function():
    first = a_visit(1, function=percent(100))
    second = a_visit(2, later(500), replace(percent(90), day=later(400)))
    assert read(EUSTAR, first, second).met is True
    assert read(EUSTAR, first, replace(second, lung_function=percent(90))).met is None


@pytest.mark.parametrize(
    ("after", "word", "met"),
    [(77.0, "worse", True), (77.01, "unchanged", False), (82.99, "unchanged", False), (83.0, "better", False)],
)
def test_minimal_important_change(after, word, met):
    found = read(FVC_CHANGE, *pair(percent(80), percent(after)))
    assert (found.met, found.text.split(":")[0]) == (met, word)


# CPI


def test_cpi_of_the_later_visit_with_its_change():
    found = read(CPI, *pair(percent(80, 60, 78), percent(70, 50, 75)))
    now, then = composite_physiologic_index(50, 70, 75), composite_physiologic_index(60, 80, 78)
    assert found.text == f"{now:.1f} (higher is worse), +{now - then:.1f} since 2023-03-01"
    assert found.met is None
    assert [one.day for one in found.inputs] == [date(2024, 2, 29)] * 3


def test_cpi_of_one_visit_has_no_change():
    found = read(CPI, *pair(percent(80), percent(70, 50, 75)))
    assert "since" not in found.text
    assert found.window == "lung function of 2024-02-29"


# whatever comes in


OPTIONAL = st.one_of(st.none(), st.floats(5, 150))


@given(OPTIONAL, OPTIONAL, OPTIONAL, OPTIONAL, st.integers(1, 1500), st.sampled_from([True, False, None]))
def test_every_rule_always_answers_and_what_is_open_is_named(fvc1, fvc2, dlco1, dlco2, days, worse):
    first, second = pair(percent(fvc1, dlco1), percent(fvc2, dlco2), days, worse)
    for found in assess(PATIENT, (first, second), first, second, judged()):
        assert found.text
        assert found.window
        if found.rule in PROGRESSION_RULES and found.met is None and "not applicable" not in found.text:
            assert found.missing or "not used" in found.text


@given(st.floats(30, 130), st.floats(30, 130))
def test_a_smaller_fvc_never_turns_progression_into_stable(before, after):
    order = {True: 1, False: 0}
    here = {one.rule: one.met for one in assess(PATIENT, (), *pair(percent(before), percent(after)), judged())}
    less = {one.rule: one.met for one in assess(PATIENT, (), *pair(percent(before), percent(after - 5)), judged())}
    for rule in (EUSTAR, FVC_CHANGE):
        assert order[less[rule]] >= order[here[rule]]


def test_days_of_inputs_are_those_of_the_measurement():
    first = a_visit(1, function=replace(percent(80), day=date(2023, 2, 20)))
    second = a_visit(2, later(365), percent(70))
    days = [one.day for one in read(EUSTAR, first, second).inputs if one.name == "FVC, % predicted"]
    assert days == [date(2023, 2, 20), later(365)]
    assert FIRST_DAY not in days
