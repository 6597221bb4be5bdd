"""Time left of a running calculation, from how fast its bar moved lately."""

from collections import deque

SHORTEST_S = 1.5
"""No estimate before this much time: the first seconds say nothing."""

WINDOW_S = 30.0
"""Only the speed of this last stretch counts, because stages differ in speed."""


class TimeLeft:
    """Feed it (fraction, seconds on any clock); it answers in seconds or None."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, float]] = deque()

    def update(self, fraction: float, now: float) -> float | None:
        """Seconds left, None while it cannot be told."""
        self._seen.append((fraction, now))
        while len(self._seen) > 2 and now - self._seen[1][1] > WINDOW_S:
            self._seen.popleft()
        first_fraction, first = self._seen[0]
        moved = fraction - first_fraction
        if now - first < SHORTEST_S or moved <= 0.0:
            return None
        return max(0.0, (1.0 - fraction) * (now - first) / moved)


def in_words(seconds: float | None) -> str:
    """'about 20 s left', 'about 3 min left', or nothing."""
    return "" if seconds is None else f"{about(seconds)} left"


def about(seconds: float) -> str:
    """'about 20 s', 'about 3 min'."""
    if seconds < 60:
        return f"about {max(1, round(seconds / 5) * 5 if seconds >= 7.5 else round(seconds))} s"
    return f"about {round(seconds / 60)} min"
