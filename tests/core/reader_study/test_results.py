"""What a study found: ratings counted, each reader against the program, the other and themselves; without a key too."""

import json
from shutil import copytree

import pytest

from sscild_desktop.core.agreement import linear_kappa
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.evaluate import paired
from sscild_desktop.core.reader_study.answers import Sitting
from sscild_desktop.core.reader_study.results import NO_KEY, read_results
from sscild_desktop.core.reader_study.study import read_study
from tests.core.reader_study.made import answer_all, made_study


def read(study, reader, session, **how):
    sitting = Sitting(study, reader, session)
    answer_all(sitting, **how)
    sitting.close()


@pytest.fixture(scope="module", autouse=True)
def few_resamples():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paired, "RESAMPLES", 99)
        yield


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    """Two readers, two sessions: the second reader gives 10 % more; ratings follow the level."""
    made = made_study(tmp_path_factory.mktemp("s"), cases=3)
    for reader in (0, 1):
        for session in (1, 2):
            read(
                made,
                reader,
                session,
                score=lambda item, more=10 * reader: (5 * item.page.level + more, 5, 5),
                rating=lambda item, less=reader and session == 2: max(1, item.page.level - less),
            )
    return made


@pytest.fixture(scope="module")
def found(study):
    return read_results(study)


def test_every_pair_that_says_something_is_compared(found):
    assert found.notes == ()
    pairs = dict.fromkeys((row.first, row.second) for row in found.scores.rows)
    assert list(pairs) == [
        ("Reader 1, session 1", "Program"),
        ("Reader 2, session 1", "Program"),
        ("Reader 1, session 1", "Reader 2, session 1"),
        ("Reader 1, session 2", "Reader 2, session 2"),
        ("Reader 1, session 1", "Reader 1, session 2"),
        ("Reader 2, session 1", "Reader 2, session 2"),
    ]
    rows = {(row.first, row.second, row.what): row for row in found.scores.rows}
    between = rows["Reader 1, session 1", "Reader 2, session 1", "Total extent (TOT)"]
    assert (between.n, between.groups, between.bias.value, between.mae.value) == (15, 3, 10.0, 10.0)
    within = rows["Reader 2, session 1", "Reader 2, session 2", "Total extent (TOT)"]
    assert (within.kappa.value, within.icc.value) == (1.0, pytest.approx(1.0))


def test_ratings_are_counted_and_compared(found):
    hand = found.first_hands[0]
    assert hand.counts("tot") == {1: 3, 2: 3, 3: 3, 4: 3, 5: 3}
    assert hand.agreed_percent("tot") == 40.0  # 4 and 5
    rows = {(row.first, row.second): row for row in found.ratings if "TOT" in row.what}
    own = rows["Reader 2, session 1", "Reader 2, session 2"]
    levels = [n for _case in range(3) for n in range(1, 6)]
    assert own.kappa.value == pytest.approx(linear_kappa(levels, [max(1, n - 1) for n in levels], step=1.0))
    assert own.bias.value == pytest.approx(-0.8)


def test_without_the_key_readers_are_compared_among_themselves(study, tmp_path):
    study = read_study(copytree(study.folder, tmp_path / "study"))
    path = study.folder / "key.json"
    whole = path.read_text("utf-8")
    path.unlink()
    found = read_results(study)
    assert found.notes == (NO_KEY,) and "Program" not in found.scores.hands
    for wrong, why in (("{", "damaged"), (json.dumps(json.loads(whole) | {"study": "x"}), "another study")):
        path.write_text(wrong, "utf-8")
        with pytest.raises(InputRefused, match=why):
            read_results(study)


def test_what_is_not_finished_is_said(tmp_path):
    made = made_study(tmp_path)
    assert read_results(made).hands == ()
    sitting = Sitting(made, 1, 1)
    sitting.score(20, 10, 15)
    sitting.close()
    assert read_results(made).notes == ("Reader 2, session 1: 1 of 40 answered.",)
