"""The days below a chart, written the same in every country: 2024-03, in short spans 2024-03-05."""

from datetime import date

from sscild_desktop.views.shared.frame import Tick

TICK_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120)
TICK_DAYS = (1, 2, 7, 14)
TICK_PX = 78.0
MONTH_DAYS = 365.25 / 12


def day_ticks(low: float, high: float, pixels: float) -> tuple[Tick, ...]:
    """Days as ordinals, written as 2024-03; in short spans as 2024-03-05. No locale, no time zone."""
    most = max(pixels / TICK_PX, 2.0)
    months = (high - low) / MONTH_DAYS
    if months < 2:
        step = next((one for one in TICK_DAYS if (high - low) / one <= most), TICK_DAYS[-1])
        days = range(int(low) + 1, int(high) + 1, step)
        return tuple((float(day), date.fromordinal(day).isoformat()) for day in days)
    step = next((one for one in TICK_MONTHS if months / one <= most), TICK_MONTHS[-1])
    return tuple((float(day.toordinal()), f"{day:%Y-%m}") for day in _month_starts(low, high, step))


def _month_starts(low: float, high: float, step: int) -> list[date]:
    first, last = date.fromordinal(max(int(low), 1)), date.fromordinal(int(high))
    months = range(first.year * 12 // step * step, (last.year + 1) * 12, step)
    starts = [date(number // 12, number % 12 + 1, 1) for number in months]
    return [day for day in starts if low <= day.toordinal() <= high]
