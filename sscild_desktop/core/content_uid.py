"""What an image file without a SeriesInstanceUID is known by: its content, wherever it lies."""

import hashlib
from dataclasses import replace

from sscild_desktop.core.volume import SeriesInfo, Volume

CONTENT = "content:"
"""Begins such a UID."""


def with_uid(volume: Volume) -> SeriesInfo:
    """The header's facts; where they have no UID, one made from the Hounsfield units."""
    if volume.series.series_uid:
        return volume.series
    digest = hashlib.sha256(volume.hu.tobytes()).hexdigest()
    return replace(volume.series, series_uid=f"{CONTENT}{digest[:40]}")
