"""An axis of days for charts, written the same in every country: 2024-03, in short spans 2024-03-05."""

from datetime import date

import pyqtgraph as pg

TICK_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120)
TICK_DAYS = (1, 2, 7, 14)
TICK_PX = 78.0
MONTH_DAYS = 365.25 / 12


class DayAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Days as ordinals, written as 2024-03; in short spans as 2024-03-05. No locale, no time zone."""

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        most = max(size / TICK_PX, 2.0)
        months = (high - low) / MONTH_DAYS
        if months < 2:
            step = next((one for one in TICK_DAYS if (high - low) / one <= most), TICK_DAYS[-1])
            return [(float(step), [float(day) for day in range(int(low) + 1, int(high) + 1, step)])]
        step = next((one for one in TICK_MONTHS if months / one <= most), TICK_MONTHS[-1])
        return [(step * MONTH_DAYS, [day for day in _month_starts(low, high, step) if low <= day <= high])]

    def tickStrings(self, values: list[float], _scale: float, spacing: float) -> list[str]:
        days = [date.fromordinal(int(value)) for value in values]
        return [day.isoformat() if spacing < 28 else day.isoformat()[:7] for day in days]


def _month_starts(low: float, high: float, step: int) -> list[float]:
    first, last = date.fromordinal(max(int(low), 1)), date.fromordinal(int(high))
    months = range(first.year * 12 // step * step, (last.year + 1) * 12, step)
    return [float(date(number // 12, number % 12 + 1, 1).toordinal()) for number in months]
