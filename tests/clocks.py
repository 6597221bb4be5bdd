"""A clock that shows another time, as after an empty battery."""

from datetime import datetime

from sscild_desktop.core import wording


def set_clock(monkeypatch, moment: str) -> None:
    """What ``wording.moment`` takes for now."""

    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.fromisoformat(moment).astimezone(tz)

    monkeypatch.setattr(wording, "datetime", Clock)
