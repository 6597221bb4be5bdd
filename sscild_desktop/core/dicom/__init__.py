"""Files to volume: scan headers, choose a series with the reason, suitability gate, load."""

from sscild_desktop.core.dicom.choose import Choice, choose
from sscild_desktop.core.dicom.load import load, load_slice
from sscild_desktop.core.dicom.scan import scan
from sscild_desktop.core.dicom.series import PartialVolume, ScanResult, SeriesFound

__all__ = ["Choice", "PartialVolume", "ScanResult", "SeriesFound", "choose", "load", "load_slice", "scan"]
