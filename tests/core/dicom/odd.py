"""What tests of odd inputs ask of a scan, and changes that make inputs odd."""

from pydicom.dataset import Dataset

from sscild_desktop.core.dicom import ScanResult, SeriesFound
from tests.core.dicom.factory import Change, set_raw, stack_positions

CHEST = stack_positions(40, 4.0)
SMALL = stack_positions(6, 2.0)


def codes(series: SeriesFound) -> set[str]:
    return {finding.code for finding in series.findings}


def reasons(found: ScanResult) -> set[str]:
    return {one.reason for one in found.skipped}


def only(found: ScanResult) -> SeriesFound:
    assert len(found.series) == 1, [one.summary for one in found.series]
    return found.series[0]


def changed(**values: object) -> Change:
    """Sets the same values in every slice; None deletes."""

    def change(data: Dataset, _index: int) -> None:
        for name, value in values.items():
            if value is None:
                del data[name]
            else:
                set_raw(data, name, value)

    return change
