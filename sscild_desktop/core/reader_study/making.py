"""A study made from analysed CTs: pictures first, then the key, and the study file last, so half a study is none."""

import hashlib
import json
import shutil
import uuid
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sscild_desktop.core.classes import PATTERNS
from sscild_desktop.core.errors import ExportFailed, InputRefused, SScILDError
from sscild_desktop.core.files import prepare_folder, remove_empty, reworded, write_for_all, write_whole
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.reader_study.pictures import pictures_of, write_picture
from sscild_desktop.core.reader_study.study import KEY_FILE, PAGES, STUDY_FILE, Page, Plan, Study, to_text
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume

NO_LEVELS = "it was not analysed as far as its levels"


@dataclass(frozen=True)
class Source:
    """A CT that may be asked about: what it is called in the key, and how its volume and analysis are got."""

    name: str
    get: Callable[[Report], tuple[Volume, Analysis]]


@dataclass(frozen=True)
class Made:
    """The study, and what was left out of it: (name, why)."""

    study: Study
    left_out: tuple[tuple[str, str], ...] = ()


def make_study(folder: Path, plan: Plan, sources: Sequence[Source], report: Report = silent) -> Made:
    """Write a study of the CTs into a new or empty ``folder``; one that cannot be got is left out and told.

    Cases are numbered in the order of the seed, so their numbers tell nothing. Raises InputRefused where no CT is
    left, ExportFailed where the folder is in use or cannot be written.
    """
    folder = Path(folder)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ExportFailed(
            f"“{folder.name}” is there already and not empty; choose a new folder for the study.", folder
        )
    made = prepare_folder(folder)
    try:
        return _made(folder, plan, sources, report)
    except BaseException:  # stopped too: half a study is of no use
        with suppress(OSError):
            shutil.rmtree(folder / PAGES)
            (folder / KEY_FILE).unlink(missing_ok=True)
        remove_empty(made)
        raise


def _made(folder: Path, plan: Plan, sources: Sequence[Source], report: Report) -> Made:
    number_of = len(sources)
    prepare_folder(folder / PAGES)
    pages: list[Page] = []
    key: list[dict[str, Any]] = []
    left_out: list[tuple[str, str]] = []
    for number, source in enumerate(_shuffled(plan.seed, sources)):
        part = portion(report, number / number_of, (number + 1) / number_of)
        part(0.0, f"CT {number + 1} of {number_of}")
        try:
            volume, analysis = source.get(part)
            if not analysis.levels:
                raise InputRefused(NO_LEVELS)
        except (SScILDError, OSError) as error:
            left_out.append((source.name, str(error)))
            continue
        case = f"C{len(key) + 1:02d}"
        with reworded(folder):
            pages += _written(folder, case, volume, analysis, plan)
        key.append(_key(case, source.name, analysis))
    if not pages:
        raise InputRefused("None of these CTs can be asked about: " + "; ".join(f"{n}: {why}" for n, why in left_out))
    study = Study(folder, uuid.uuid4().hex, plan, tuple(pages))
    with reworded(folder):
        write_whole(folder / KEY_FILE, json.dumps({"study": study.id, "cases": key}, indent=1, ensure_ascii=False))
        write_for_all(folder / STUDY_FILE, to_text(study))
    report(1.0, "The study is made")
    return Made(study, tuple(left_out))


def drawn(sources: Sequence[Source], seed: int, count: int | None) -> list[Source]:
    """So many of them, by the seed; all where ``count`` is None. Raises InputRefused for less than one."""
    if count is not None and count < 1:
        raise InputRefused("A study needs one case at least.")
    return _shuffled(seed, sources)[:count]


def _shuffled(seed: int, sources: Sequence[Source]) -> list[Source]:
    return sorted(sources, key=lambda one: hashlib.sha256(f"{seed} {one.name}".encode("utf-8", "replace")).digest())


def _written(folder: Path, case: str, volume: Volume, analysis: Analysis, plan: Plan) -> list[Page]:
    """The pages of a case, their pictures on disk; without ratings no map is written."""
    pages = []
    for level, picture in pictures_of(volume, analysis).items():
        patterns = tuple(one for one in PATTERNS if plan.has_ratings and one in picture.maps)
        page = Page(case, level, patterns)
        write_picture(folder, page, picture)
        pages.append(page)
    return pages


def _key(case: str, name: str, analysis: Analysis) -> dict[str, Any]:
    """What leads back, and what the program said of each level: its scores, and those read off the maps."""
    levels = []
    for level in analysis.levels:
        found = level.by_network
        derived = {one.pattern: one.derived_percent for one in analysis.heatmaps if one.level == level.level}
        scores = {one: float(getattr(found, one)) for one in PATTERNS} if found else None
        levels.append({"level": level.level, "program": scores, "map": {k: float(v) for k, v in derived.items()}})
    networks = [f"{use.name} {use.version}" for use in analysis.networks]
    return {"case": case, "source": name, "levels": levels, "networks": networks}
