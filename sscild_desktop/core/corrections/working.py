"""The masks of one volume while the reader corrects them: each change is counted, kept as a difference, undone.

The masks that the program found are never touched; the first correction copies them. The working masks change in
place: who hands them to another thread takes ``copies_of`` them along.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.corrected import MASKS, mask_of, with_drawn
from sscild_desktop.core.corrections.actions import Part, act
from sscild_desktop.core.corrections.copies import Copied, Copy
from sscild_desktop.core.corrections.counts import Masks, count
from sscild_desktop.core.corrections.difference import Array, Difference, difference
from sscild_desktop.core.corrections.shapes import Box, Region
from sscild_desktop.core.corrections.targets import ERASE, Target
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.results import Analysis, FoundMasks, GohLevel
from sscild_desktop.core.rules.volumes import still_true
from sscild_desktop.core.volume import Volume

MARGIN_MM = 20.0
"""So far around a change of the lungs the lobe is looked for that its voxels belong to."""

HuRange = tuple[int, int]
Action = Callable[[Part, NDArray[np.bool_]], None]


class WorkingMasks:
    """``masks`` are the corrected ones, ``found`` those of the program."""

    def __init__(self, volume: Volume, analysis: Analysis, report: Report = silent) -> None:
        """Copies the masks and counts them, which takes a second or two for a large CT.

        Raises InputRefused where there are no lungs yet, or where a mask does not lie on the grid of the volume.
        """
        self.volume = volume
        self.found = found_masks(analysis)
        self._start = analysis
        self.masks = _copied(analysis)
        for mask in (self.masks, automatic(self.found)):
            _refuse_other_grid(volume, mask)
        self._copied = {name: Copied(mask) for name, mask in self._arrays().items()}
        self._corrected = {name for name in MASKS if mask_of(analysis, name) is not mask_of(self.found, name)}
        self.counts = count(self.masks, automatic(self.found), volume.hu, report)

    def change(self, region: Region, target: Target, mode: str, hu_range: HuRange | None = None) -> Difference | None:
        """Let a tool change the target in a region, within an HU range (both ends belong to it) if one is given.

        None where nothing changed. Raises InputRefused where the target was not found in this volume.
        """
        self.refuse_missing(target)
        if target.key == "total" and mode != ERASE:
            raise InputRefused("Choose one class of lesions: what is added must be of some class.")
        if region.is_empty:
            return None
        where = region.where
        if hu_range is not None:
            hu = self.volume.hu[region.box]
            where = where & (hu >= hu_range[0]) & (hu <= hu_range[1])
        made = self.difference_of(region.box, target, lambda part, inside: act(part, target, mode, inside), where)
        if made is not None:
            self.flip(made)
        return made

    def fits(self, analysis: Analysis) -> bool:
        """Whether these are the masks of the analysis, corrected or not."""
        return all(
            mask_of(analysis, name) is mask_of(self.found, name)
            or mask_of(analysis, name) is self._arrays().get(name)
            or mask_of(analysis, name) is mask_of(self._start, name)
            for name in MASKS
        )

    def refuse_missing(self, target: Target) -> None:
        """Raise InputRefused where the target belongs to a mask that is not there."""
        if target.kind == "lesion" and self.masks.lesions is None:
            raise InputRefused("Lesions were not marked yet; analyse the CT before correcting them.")
        if target.kind == "lobe" and self.masks.lobes is None:
            raise InputRefused("Lobes were not found yet; analyse the CT before correcting them.")

    def difference_of(self, box: Box, target: Target, action: Action, where: NDArray[np.bool_]) -> Difference | None:
        """What an action on a part of the masks would change; nothing is changed yet."""
        wide = box if target.kind == "lesion" else self._widened(box)
        inside = np.zeros(self.volume.hu[wide].shape, bool)
        inside[tuple(slice(a.start - b.start, a.stop - b.start) for a, b in zip(box, wide, strict=True))] = where
        before = self.cut(wide)
        after = {name: values.copy() for name, values in before.items()}
        action(Part(after["lungs"], after.get("lobes"), after.get("lesions"), self.volume.geometry.spacing), inside)
        return difference(wide, before, after)

    def _widened(self, box: Box) -> Box:
        shape, spacing = self.volume.hu.shape, self.volume.geometry.spacing
        reach = [int(np.ceil(MARGIN_MM / step)) for step in spacing]
        z, y, x = (
            slice(max(part.start - far, 0), min(part.stop + far, n))
            for part, far, n in zip(box, reach, shape, strict=True)
        )
        return z, y, x

    def _arrays(self) -> dict[str, Array]:
        named = {"lungs": self.masks.lungs, "lobes": self.masks.lobes, "lesions": self.masks.lesions}
        return {name: mask for name, mask in named.items() if mask is not None}

    def copies_of(self, analysis: Analysis) -> dict[str, Copy]:
        """Of those masks of the analysis that change in place: what they are now, for another thread to make."""
        return {name: one.copy() for name, one in self._copied.items() if mask_of(analysis, name) is one.mask}

    def cut(self, box: Box) -> dict[str, Array]:
        return {name: mask[box] for name, mask in self._arrays().items()}

    def flip(self, made: Difference) -> None:
        """Take a difference back, or do it again; the tables follow."""
        before = self.cut(made.box)
        after = {name: made.flipped(name, values) for name, values in before.items()}
        changed = np.zeros(after["lungs"].shape, bool)
        for name in made.parts:
            changed |= before[name] != after[name]
        z = np.nonzero(changed)[0] + made.box[0].start
        hu = self.volume.hu[made.box][changed]
        self.counts.add(z, _taken(before, changed), hu, -1)
        self.counts.add(z, _taken(after, changed), hu, +1)
        for name in made.parts:
            self._copied[name].put(made.box, after[name])
        self._corrected |= set(made.parts)
        self._count_corrected(made.box)

    def _count_corrected(self, box: Box) -> None:
        """Voxels of the box's slices that are not as found; whole slices, so that nothing adds up over time."""
        found = automatic(self.found)
        for z in range(box[0].start, box[0].stop):
            self.counts.compare(z, self.masks, found)

    def restore(self) -> Difference | None:
        """Back to the automatic masks."""
        whole = (
            slice(0, self.volume.hu.shape[0]),
            slice(0, self.volume.hu.shape[1]),
            slice(0, self.volume.hu.shape[2]),
        )
        found = automatic(self.found)
        named = {"lungs": found.lungs, "lobes": found.lobes, "lesions": found.lesions}
        after = {name: mask for name, mask in named.items() if mask is not None}
        made = difference(whole, self._arrays(), after)
        if made is not None:
            self.flip(made)
        return made

    @property
    def is_corrected(self) -> bool:
        """Whether any voxel is not as the program found it."""
        return bool(self.counts.corrected.any() or self.counts.lobes_corrected.any())

    def measured(self, analysis: Analysis) -> Analysis:
        """The analysis with every number that rests on the masks; places of levels and typed scores stay."""
        voxel_ml, kinds = self.volume.geometry.voxel_ml, None if analysis.lesions is None else analysis.lesions.kinds
        lungs, lesions, lobes = analysis.lungs, analysis.lesions, analysis.lobes
        if "lungs" in self._corrected:
            lungs = self.counts.lungs(self.masks.lungs, voxel_ml)
        if lesions is not None and kinds is not None:
            lesions = self.counts.lesions(self._mask("lesions", lesions.mask), kinds, voxel_ml)
        if lobes is not None:
            lobes = self.counts.lobes(lobes, self._mask("lobes", lobes.mask), kinds, voxel_ml)
        levels = tuple(self.scored(level) for level in analysis.levels)
        # the profile is of every slice's lung area, and is scored again on the reader's wish
        profile = () if "lungs" in self._corrected else analysis.profile
        analysis = replace(analysis, found=self.found, profile=profile)
        analysis = replace(analysis, lungs=lungs, lesions=lesions, lobes=lobes, levels=levels)
        return replace(analysis, volume_readings=still_true(analysis))

    def _mask(self, name: str, before: Array) -> Array:
        """The working mask once something of it was corrected; until then the very array that was there."""
        return self._arrays()[name] if name in self._corrected else before

    def scored(self, level: GohLevel) -> GohLevel:
        """A level by the corrected masks where those of its slice were corrected, see ``with_drawn``."""
        if self.masks.lesions is None:
            return level
        return with_drawn(level, self.counts.scores(level.slice) if self.counts.corrected[level.slice] else None)


def _taken(values: dict[str, Array], where: NDArray[np.bool_]) -> Masks:
    lobes, lesions = (values[name][where] if name in values else None for name in ("lobes", "lesions"))
    return Masks(values["lungs"][where], lobes, lesions)


def found_masks(analysis: Analysis) -> FoundMasks:
    """The automatic masks of an analysis. Raises InputRefused where there are no lungs yet."""
    if analysis.lungs is None:
        raise InputRefused("The lungs were not found yet; analyse the CT before correcting its masks.")
    found = analysis.found or FoundMasks(analysis.lungs)
    return FoundMasks(found.lungs, found.lesions or analysis.lesions, found.lobes or analysis.lobes)


def automatic(found: FoundMasks) -> Masks:
    lobes = None if found.lobes is None else found.lobes.mask
    return Masks(found.lungs.mask, lobes, None if found.lesions is None else found.lesions.mask)


def _copied(analysis: Analysis) -> Masks:
    assert analysis.lungs is not None
    lobes, lesions = analysis.lobe_mask, analysis.lesion_mask
    return Masks(
        analysis.lungs.mask.copy(),
        None if lobes is None else lobes.copy(),
        None if lesions is None else lesions.copy(),
    )


def _refuse_other_grid(volume: Volume, masks: Masks) -> None:
    for mask in (masks.lungs, masks.lobes, masks.lesions):
        if mask is not None and mask.shape != volume.hu.shape:
            raise InputRefused("A mask does not lie on the grid of this CT; analyse the CT again before correcting it.")
