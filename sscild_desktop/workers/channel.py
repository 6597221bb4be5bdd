"""The kinds of background work: a newer question of a kind outdates the older one; the session says which are busy."""

from enum import StrEnum


class Channel(StrEnum):
    """``LEVEL`` has a lane for each Goh level; work in different lanes goes on side by side."""

    IMPORT = "import"
    ANALYSIS = "analysis"
    LEVEL = "level"
    CORRECT = "correct"
    SCENE = "scene"
    LOBES = "lobes"
    DENSITY = "density"
    LOCATE = "locate"
    HISTOGRAMS = "histograms"
    NUMBERING = "numbering"
    HEADER = "header"
    THUMBNAILS = "thumbnails"
    EXPORT = "export"
    REPORT = "report"
    PROFILE = "profile"
    SLICE_MAP = "slice-map"
    WARM_UP = "warm-up"
    NETWORKS = "networks"
    NETWORKS_LIST = "networks-list"
    WAITING = "waiting"
    RECORDS = "records"
    CACHED = "cached"
    SHELF = "shelf"
    PATIENT = "patient"
    MOVE = "move"
    SHEET = "sheet"
    TREND = "trend"
    COMPARE = "compare"
    COMPARE_SOURCE = "compare-source"
    COHORT = "cohort"
    COHORT_EXPORT = "cohort-export"
    COHORT_PICTURE = "cohort-picture"
    EVALUATE = "evaluate"
    READER_STUDY = "reader-study"
    LAST_SESSION = "last-session"
    STUDY = "study"


WHAT_A_NEW_CT_STOPS = (
    Channel.ANALYSIS,
    Channel.LEVEL,
    Channel.CORRECT,
    Channel.PROFILE,
    Channel.SLICE_MAP,
    Channel.SCENE,
    Channel.LOBES,
    Channel.DENSITY,
    Channel.LOCATE,
    Channel.HISTOGRAMS,
    Channel.NUMBERING,
    Channel.HEADER,
)
"""What is computed for the series on screen and means nothing once another one comes."""
