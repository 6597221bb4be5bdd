"""Which file of a folder is a CT, which is its mask, and which belong together: by names, leniently, and said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.evaluate.image_masks import ENDINGS
from sscild_desktop.core.evaluate.reading import is_mask

MASK_WORDS = re.compile(r"masks?|segs?|segmentations?|labels?|labels?tr|gt|truth|annotations?|rois?|contours?")
CT_WORDS = re.compile(r"cts?|images?|imgs?|imagestr|scans?|volumes?|vols?|hrct|data|nifti|nii")
NO_PARTNER = "there is no mask with this name"
NO_CT = "there is no CT with this name"


@dataclass(frozen=True)
class Pair:
    """A CT and its mask; ``case`` is what their names have in common."""

    case: str
    ct: Path
    mask: Path


def pair_files(folder: Path) -> tuple[tuple[Pair, ...], tuple[tuple[str, str], ...]]:
    """The pairs in the order of their names, and every other image file with the reason.

    By words such as 'mask', 'seg', 'label' in the name or the folder, as in 'case01_CT.nii.gz' and
    'case01_mask.nii.gz', 'images/01.nii.gz' and 'masks/01.nii.gz', 'case01/ct.nii.gz' and 'case01/mask.nii.gz';
    where no name says it, by what the files hold. Raises InputRefused where there is no pair.
    """
    if not folder.is_dir():
        raise InputRefused(f"There is no folder “{folder}”; check the name.")
    files = sorted(
        one for one in folder.rglob("*") if one.name.lower().endswith(ENDINGS) and not one.name.startswith(".")
    )
    named = [(one, _words(one.relative_to(folder))) for one in files]
    says = any(_is_mask_by_name(words) for _, words in named)
    masks: dict[str, list[Path]] = {}
    cts: dict[str, list[Path]] = {}
    for path, words in named:
        is_one = _is_mask_by_name(words) if says else is_mask(path)
        (masks if is_one else cts).setdefault(_case(words), []).append(path)
    pairs, left = _joined(cts, masks)
    if not pairs:
        told = "name them alike, as case01_CT.nii.gz and case01_mask.nii.gz"
        raise InputRefused(f"No CT with its mask was found in {folder.name}; {told}.")
    return tuple(pairs), tuple(left)


def _words(relative: Path) -> list[str]:
    name = relative.as_posix().lower()
    ending = next(one for one in sorted(ENDINGS, key=len, reverse=True) if name.endswith(one))
    return [word for word in re.split(r"[\W_]+", name.removesuffix(ending)) if word]  # letters of every script


def _is_mask_by_name(words: Sequence[str]) -> bool:
    return any(MASK_WORDS.fullmatch(word) for word in words)


def _case(words: Sequence[str]) -> str:
    """What is left of the name without the words for CT and mask; a name said twice (folder and file) counts once."""
    left = [word for word in words if not MASK_WORDS.fullmatch(word) and not CT_WORDS.fullmatch(word)]
    if len(left) > 1 and left[-1] == "0000":  # the channel of an nnU-Net image
        left = left[:-1]
    return "-".join(dict.fromkeys(left)) or "case"


Named = dict[str, list[Path]]


def _joined(cts: Named, masks: Named) -> tuple[list[Pair], list[tuple[str, str]]]:
    pairs, left = [], []
    for case in sorted({*cts, *masks}, key=_natural):
        here, there = cts.get(case, []), masks.get(case, [])
        if len(here) == len(there) == 1:
            pairs.append(Pair(case, here[0], there[0]))
            continue
        several = "several files have this name, so that nobody can say which belong together"
        for files, alone in ((here, NO_PARTNER), (there, NO_CT)):
            reason = several if here and there else alone
            left += [(path.name, reason) for path in files]
    return pairs, left


def _natural(name: str) -> list[tuple[int, int | str]]:
    """'case-2' before 'case-10'."""
    return [(0, int(part)) if part.isdigit() else (1, part) for part in re.split(r"(\d+)", name) if part]
