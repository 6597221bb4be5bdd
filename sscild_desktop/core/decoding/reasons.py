"""Why pixels cannot be had, in the words of the list of what was left out."""

DAMAGED = "its pixel data is damaged"
CUT_OFF = "its pixel data is cut off"
WRONG_SIZE = "its pixel data does not have the size that its header says"
TOO_LONG = "decoding its pixel data takes far too long"
TOO_LARGE = "decoding its pixel data takes far more memory than an image of its size needs"
CANNOT_START = "the part of this program that decodes it could not be started; install the program again"


class Stopped(Exception):
    """The caller's ``stop`` was set while something was decoded."""


class NotUsable(Exception):
    """The file cannot be a slice; the text is the reason for the list of skipped files."""
