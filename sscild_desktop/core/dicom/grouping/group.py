"""Slices to volumes: by patient, day and series; by matrix and direction; copies dropped; acquisitions split."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from sscild_desktop.core.dicom.grouping.copies import Skip, drop_copies
from sscild_desktop.core.dicom.grouping.identity import families
from sscild_desktop.core.dicom.grouping.rounded import unrounded
from sscild_desktop.core.dicom.grouping.split import MIN_VOLUME, split
from sscild_desktop.core.dicom.headers.facts import Header, Slice
from sscild_desktop.core.dicom.places import PlaceReader
from sscild_desktop.core.findings import Finding

ORIENTATION_TOLERANCE = 5e-3
"""What rounding to two digits does to a direction."""
SPACING_TOLERANCE = 2e-3
"""Share by which pixel spacings of one stack may differ, as rounding in headers makes them."""

_ELSEWHERE = "it lies or is sized differently from the other slices of its series (a localiser?)"
_NOWHERE = "it does not say where it lies, as the other slices of its series do"


@dataclass
class Group:
    """The slices of one volume-to-be, and what was noticed while they were gathered."""

    slices: list[Slice]
    findings: list[Finding] = field(default_factory=list)
    damaged: list[Slice] = field(default_factory=list)


def group(slices: Sequence[Slice], reader: PlaceReader) -> tuple[list[Group], list[Skip]]:
    """Volumes, and the places that belong to none with the reason."""
    skipped: list[Skip] = []
    groups: list[Group] = []
    for members, said in families(list(slices)):
        stacks = _majority(_stacks(_drop_colour(members, skipped)), skipped)
        said = [*said, *_several_stacks(stacks)]
        for stack in stacks:
            placed, rounded = unrounded(_as_one(stack))
            kept, findings = drop_copies(placed, reader, skipped)
            groups += [Group(part, said + rounded + findings + more) for part, more in split(kept, skipped)]
    for one in groups:
        _set_damaged_aside(one, skipped)
    return [one for one in groups if one.slices], skipped


def _several_stacks(stacks: list[list[Slice]]) -> list[Finding]:
    if len(stacks) < 2:
        return []
    text = "Slices of different size, pixel spacing or direction bear one series UID; they were separated"
    return [Finding("separated", "warn", f"{text} into {len(stacks)} stacks, choose the one to analyse.")]


def _drop_colour(slices: list[Slice], skipped: list[Skip]) -> list[Slice]:
    def is_grey(one: Slice) -> bool:
        form = one.header.pixels
        return form.samples == 1 and form.photometric in ("", "MONOCHROME1", "MONOCHROME2")

    skipped += [(one.place, "it is a colour image, not CT values") for one in slices if not is_grey(one)]
    return [one for one in slices if is_grey(one)]


def _stacks(slices: list[Slice]) -> list[list[Slice]]:
    """Slices that share matrix, pixel spacing and orientation as far as rounding lets them."""
    stacks: list[list[Slice]] = []
    homes: dict[tuple[int, bool], list[Slice]] = {}
    for one in slices:
        key = (id(one.header), one.position is not None)
        if key not in homes:
            homes[key] = next((stack for stack in stacks if _fit(stack[0], one)), [])
            if not homes[key]:
                stacks.append(homes[key])
        homes[key].append(one)
    return stacks


def _fit(one: Slice, other: Slice) -> bool:
    mine, its = one.header, other.header
    if (mine.pixels.rows, mine.pixels.columns) != (its.pixels.rows, its.pixels.columns):
        return False
    if (one.position is None) != (other.position is None):
        return False
    if one.position is None:
        return mine.spacing == its.spacing
    return _is_same_spacing(mine, its) and _is_same_way(mine.orientation, its.orientation)


def _is_same_spacing(one: Header, other: Header) -> bool:
    if one.spacing is None or other.spacing is None:
        return one.spacing_text == "" or other.spacing_text == "" or one.spacing_text == other.spacing_text
    rounding = max(_rounding(one), _rounding(other))
    pairs = zip(one.spacing, other.spacing, strict=True)
    return all(abs(a - b) <= max(SPACING_TOLERANCE * a, rounding) for a, b in pairs)


def _rounding(header: Header) -> float:
    """What the last written digit of the pixel spacing leaves open, where there are two digits or more."""
    digits = min((len(found) for found in re.findall(r"\.(\d+)", header.spacing_text)), default=0)
    return float(0.5 * 10.0**-digits) if digits >= 2 else 0.0


def _is_same_way(one: tuple[float, ...] | None, other: tuple[float, ...] | None) -> bool:
    if one is None or other is None:
        return True  # what is missing contradicts nothing
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) <= ORIENTATION_TOLERANCE


def _as_one(stack: list[Slice]) -> list[Slice]:
    """The slices with one spacing and one orientation, those written with the most digits."""
    headers = {id(one.header): one.header for one in stack}
    spacing = max(headers.values(), key=lambda header: (header.spacing is not None, len(header.spacing_text)))
    way = max((header.orientation for header in headers.values()), key=lambda found: len(str(found)) if found else 0)
    if all(header.spacing == spacing.spacing and header.orientation == way for header in headers.values()):
        return stack
    same = {key: replace(header, spacing=spacing.spacing, orientation=way) for key, header in headers.items()}
    return [replace(one, header=same[id(one.header)]) for one in stack]


def _majority(stacks: list[list[Slice]], skipped: list[Skip]) -> list[list[Slice]]:
    """The largest stack and other large ones; strays beside it are skipped and named."""
    if not stacks:
        return []
    largest = max(stacks, key=len)
    kept = [stack for stack in stacks if len(stack) >= min(len(largest), MIN_VOLUME)]
    for stack in stacks:
        if stack not in kept:
            is_nowhere = stack[0].position is None and largest[0].position is not None
            skipped += [(one.place, _NOWHERE if is_nowhere else _ELSEWHERE) for one in stack]
    return kept


def _set_damaged_aside(one: Group, skipped: list[Skip]) -> None:
    """Slices whose pixels are cut off leave a gap; they are named and never filled with zeros."""
    one.damaged = [member for member in one.slices if member.truncated]
    if not one.damaged:
        return
    one.slices = [member for member in one.slices if not member.truncated]
    skipped += [(place, "its pixel data is cut off") for place in dict.fromkeys(each.place for each in one.damaged)]
    count = len(one.damaged)
    text = "1 slice is damaged and was left out." if count == 1 else f"{count} slices are damaged and were left out."
    one.findings.append(Finding("damaged", "warn", text))
