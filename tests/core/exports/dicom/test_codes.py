"""The coded words are those of the published dictionaries: number, check digit and meaning."""

from collections.abc import Iterator

import pytest
from pydicom.sr._concepts_dict import concepts
from pydicom.sr.coding import Code

from sscild_desktop.core.exports.dicom import codes

LOOKED_UP = {"95436008", "169069000"}
"""Not in DICOM's own context groups, which pydicom holds; what says that they hold stands beside them in codes.py."""

TIMES = ((0, 1, 2, 3, 4, 5, 6, 7, 8, 9), (1, 2, 3, 4, 0, 6, 7, 8, 9, 5), (2, 3, 4, 0, 1, 7, 8, 9, 5, 6),
         (3, 4, 0, 1, 2, 8, 9, 5, 6, 7), (4, 0, 1, 2, 3, 9, 5, 6, 7, 8), (5, 9, 8, 7, 6, 0, 4, 3, 2, 1),
         (6, 5, 9, 8, 7, 1, 0, 4, 3, 2), (7, 6, 5, 9, 8, 2, 1, 0, 4, 3), (8, 7, 6, 5, 9, 3, 2, 1, 0, 4),
         (9, 8, 7, 6, 5, 4, 3, 2, 1, 0))  # fmt: skip
TURN = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)


def is_whole(number: str) -> bool:
    """Whether a SNOMED CT identifier has the check digit that it must have (Verhoeff)."""
    check = 0
    for place, digit in enumerate(map(int, reversed(number))):
        for _ in range(place % 8):
            digit = TURN[digit]
        check = TIMES[check][digit]
    return check == 0


def used(scheme: str) -> list[Code]:
    def below(value: object) -> Iterator[Code]:
        if isinstance(value, Code):
            yield value
        elif isinstance(value, dict):
            yield from below(tuple(value.values()))
        elif isinstance(value, tuple):
            for one in value:
                yield from below(one)

    return [one for one in below(tuple(vars(codes).values())) if one.scheme_designator == scheme]


def known(scheme: str) -> dict[str, str]:
    """Code to its meanings in DICOM's context groups."""
    found: dict[str, str] = {}
    for meanings in concepts[scheme].values():
        for number, (meaning, _groups) in meanings.items():
            found[number] = f"{found.get(number, '')} {meaning}".lower()
    return found


@pytest.mark.parametrize("scheme", ["SCT", "DCM"])
def test_every_code_is_in_dicoms_dictionary_with_this_meaning(scheme):
    assert len(used(scheme)) > 3
    unknown = {one.value for one in used(scheme)} - set(known(scheme))
    assert unknown <= LOOKED_UP
    for one in used(scheme):
        if one.value not in LOOKED_UP:
            words = one.meaning.lower().replace("anatomical", "body").split()
            assert all(word in known(scheme)[one.value] for word in words), one


def test_every_number_of_snomed_has_its_check_digit():
    assert all(is_whole(one.value) for one in used("SCT"))
    assert not is_whole("95436009") and not is_whole("169060900")
