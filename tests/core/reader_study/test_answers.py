"""Answers: on disk at once, resumed after a kill, undone, held by one window; what is no score is none."""

import json
import subprocess
import sys

import pytest

from sscild_desktop.core.errors import ExportFailed, InputRefused
from sscild_desktop.core.reader_study import answers
from sscild_desktop.core.reader_study.answers import Sitting, answers_path, read_answers
from tests.core.reader_study.made import answer_all, made_study
from tests.patience import PATIENCE_S


@pytest.fixture
def study(tmp_path):
    return made_study(tmp_path)


@pytest.fixture
def sitting(study):
    made = Sitting(study, 0, 1)
    yield made
    made.close()


def test_every_answer_is_on_disk_before_the_next_question(study, sitting):
    for number in range(len(sitting.items)):
        if sitting.item.pattern:
            sitting.rate(1 + number % 5)
        else:
            sitting.score(5 * number, 0, 5)
        assert read_answers(study, 0, 1) == sitting.answers and len(sitting.answers) == number + 1
    assert sitting.item is None


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_sitting_that_was_killed_at_any_item_goes_on_there(study):
    script = """if True:
        import os, sys
        from pathlib import Path
        from sscild_desktop.core.reader_study.answers import Sitting
        from sscild_desktop.core.reader_study.study import read_study
        from tests.core.reader_study.made import answer_all
        sitting = Sitting(read_study(Path(sys.argv[1])), 0, 1)
        def score(item):
            if len(sitting.answers) == 3:
                os.kill(os.getpid(), 9)
            return 20, 10, 15
        answer_all(sitting, score)
    """
    ended = subprocess.run([sys.executable, "-c", script, str(study.folder)], timeout=PATIENCE_S)
    assert ended.returncode == -9
    again = Sitting(study, 0, 1)
    assert len(again.answers) == 3 and again.item == study.items(0, 1)[3]
    answer_all(again)
    again.close()
    assert [one.item for one in read_answers(study, 0, 1)] == list(study.items(0, 1))


def test_the_last_answer_can_be_taken_back(study, sitting):
    assert sitting.undo() is None
    sitting.score(20, 10, 15)
    first = sitting.item
    sitting.score(30, 10, 25)
    assert sitting.undo().scores.tot == 30
    assert sitting.item == first and len(read_answers(study, 0, 1)) == 1


@pytest.mark.parametrize("scores", [(105, 0, 0), (20, -5, 0), (20, 12, 0), (20, float("nan"), 0)])
def test_what_is_no_score_is_refused_and_nothing_changes(study, sitting, scores):
    with pytest.raises(InputRefused, match="multiple of 5 %"):
        sitting.score(*scores)
    assert sitting.answers == () == read_answers(study, 0, 1)


def test_what_is_no_rating_is_refused():
    for value in (0, 6):
        with pytest.raises(InputRefused, match="from 1 to 5"):
            answers.checked_rating(value)


def test_a_full_disk_loses_nothing_and_says_so(study, sitting, monkeypatch):
    sitting.score(20, 10, 15)

    def full(_path, _text):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(answers, "write_for_all", full)
    with pytest.raises(ExportFailed, match="No space left"):
        sitting.score(30, 10, 25)
    assert len(sitting.answers) == 1 and len(read_answers(study, 0, 1)) == 1


def test_two_windows_do_not_read_one_session(study, sitting):
    with pytest.raises(InputRefused, match="Reader 1's session 1 is being read in another window"):
        Sitting(study, 0, 1)
    other = Sitting(study, 1, 1)  # another reader may, at the same time
    other.close()
    sitting.close()
    Sitting(study, 0, 1).close()


def test_the_second_session_waits_for_the_first(study, sitting):
    with pytest.raises(InputRefused, match="Session 1 comes first"):
        Sitting(study, 0, 2)
    answer_all(sitting)
    Sitting(study, 0, 2).close()


def test_a_session_stands_once_the_next_was_begun(study, sitting):
    answer_all(sitting)
    sitting.rate(sitting.undo().rating)
    after = Sitting(study, 0, 2)
    after.score(0, 0, 0)
    after.close()
    with pytest.raises(InputRefused, match="session 2 was begun"):
        sitting.undo()
    assert sitting.item is None


def test_scores_stand_once_a_map_was_shown(sitting):
    while not sitting.item.pattern:
        sitting.score(20, 10, 15)
    with pytest.raises(InputRefused, match="heat map was shown"):
        sitting.undo()
    sitting.rate(3)
    assert sitting.undo().rating == 3


def test_damaged_answers_are_refused_and_stay_as_they_are(study, sitting):
    sitting.score(20, 10, 15)
    sitting.close()
    path = answers_path(study, 0, 1)
    known = json.loads(path.read_text("utf-8"))
    one = known["answers"][0]
    for wrong, why in (
        ("{", "damaged"),
        (json.dumps(known | {"study": "x"}), "another study"),
        (json.dumps(known | {"version": 9}), "later version"),
        (json.dumps(known | {"answers": [one | {"item": "C09-1"}]}), "damaged"),
        (json.dumps(known | {"answers": [one | {"tot": 101}]}), "multiple of 5 %"),
        (json.dumps(known | {"answers": [one] * 99}), "damaged"),
    ):
        path.write_text(wrong, "utf-8")
        with pytest.raises(InputRefused, match=why):
            Sitting(study, 0, 1)
        assert path.read_text("utf-8") == wrong
    path.write_text(json.dumps(known), "utf-8")
    again = Sitting(study, 0, 1)
    assert len(again.answers) == 1
    again.close()
