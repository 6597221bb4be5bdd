"""Time between two measurements in months, and whether it lies inside what a rule asks for."""

import calendar
from dataclasses import dataclass
from datetime import date

DAYS_PER_MONTH = 30.4375
"""365.25 / 12."""

ARROW = "\N{RIGHTWARDS ARROW}"


@dataclass(frozen=True)
class Span:
    """From the first measurement to the second."""

    first: date
    second: date

    @property
    def months(self) -> float:
        return (self.second - self.first).days / DAYS_PER_MONTH

    @property
    def text(self) -> str:
        return f"{self.first.isoformat()} {ARROW} {self.second.isoformat()}, {self.months_text}"

    @property
    def months_text(self) -> str:
        """Whole months where the calendar says so; else with as many decimals as keep it apart from whole months."""
        whole = round(self.months)
        if whole > 0 and _later(self.first, whole) == self.second:
            return f"{whole} months"
        text = f"{self.months:.1f}"
        return f"{self.months:.2f} months" if text.endswith(".0") else f"{text} months"


@dataclass(frozen=True)
class Window:
    """The months between the two dates that a rule allows, both borders included; ``low`` 0 means any time after."""

    low: float
    high: float
    text: str

    def holds(self, span: Span) -> bool:
        """Inside, by months of 30.4375 days or by the calendar: 1 March 2023 to 1 March 2025 is two years."""
        if span.second <= span.first:
            return False
        after_low = span.months >= self.low or span.second >= _later(span.first, int(self.low))
        before_high = span.months <= self.high or span.second <= _later(span.first, int(self.high))
        return after_low and before_high

    def kept(self, span: Span) -> float:
        """The months of a span that is inside, not beyond a border that only the calendar keeps."""
        return min(max(span.months, self.low, 1.0 / DAYS_PER_MONTH), self.high)

    def words(self, span: Span) -> str:
        """'2023-01-02 → 2024-01-02, 12.0 months: inside 12 ± 3 months'."""
        if span.second <= span.first:
            return f"{span.text}: the second is not later than the first"
        where = f"inside {self.text}" if self.holds(span) else f"outside {self.text}"
        return f"{span.text}: {where}"


def _later(day: date, months: int) -> date:
    """The same day of the month ``months`` later, the last of the month where there is no such day."""
    if months > 12 * (date.max.year - 1 - day.year):
        return date.max
    year, month = day.year + (day.month - 1 + months) // 12, (day.month - 1 + months) % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
