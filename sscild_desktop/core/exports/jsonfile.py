"""The result as JSON, in the structure of ``resources/result.schema.json``."""

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sscild_desktop import PROGRAM_NAME, __version__
from sscild_desktop.core.classes import INDEX_KEYS, LESION_KEYS, LOBE_KEYS, PATTERNS, Lobe
from sscild_desktop.core.exports.density import density_by_region
from sscild_desktop.core.exports.edits import edits_json
from sscild_desktop.core.files import write_atomically
from sscild_desktop.core.findings import Finding, verdict
from sscild_desktop.core.measuring.as_json import measurements_json
from sscild_desktop.core.measuring.values import Measured
from sscild_desktop.core.results import Analysis, Extent, GohLevel, HeatMap, LobeResult, LungResult, ProfileSlice
from sscild_desktop.core.rules.extents import is_consistent, round_to_5
from sscild_desktop.core.rules.goh import goh_stage

Json = dict[str, Any]

VERDICTS = {"ok": "ok", "warn": "warn", "ask": "ask", "refused": "refuse"}
"""The words of the gate in files, by the words of the program."""

DECIMALS = 4

SCHEMA_VERSION = 2
"""Raised when a key goes or means something else, not when one is added; files of version 1 do not name theirs."""


def write_json(
    analysis: Analysis, path: Path, fvc_percent: float | None = None, measured: Sequence[Measured] = ()
) -> Path:
    """Write the result; returns the name really written."""
    text = json.dumps(to_json(analysis, fvc_percent, measured), indent=2, ensure_ascii=False, allow_nan=False)
    return write_atomically(path, lambda temporary: temporary.write_text(text + "\n", encoding="utf-8"))


def to_json(analysis: Analysis, fvc_percent: float | None = None, measured: Sequence[Measured] = ()) -> Json:
    """The result as plain values; parts that were not run are null or empty, a number that is none is null.

    ``fvc_percent`` is FVC of the visit in percent predicted, for the Goh stage.
    """
    return {
        "schema_version": SCHEMA_VERSION,
        "series_uid": analysis.series.series_uid,
        "gate": gate_json(analysis.findings),
        "lungs": _lungs(analysis.lungs),
        "lobes": _lobes(analysis.lobes),
        "lesions": extents_json(analysis.lesions.extents) if analysis.lesions else None,
        "lesion_regions": {key: extents_json(one) for key, one in analysis.lesions.regions.items()}
        if analysis.lesions
        else {},
        "density": {region: _density(values) for region, values in density_by_region(analysis).items()},
        "goh": _goh(analysis, fvc_percent),
        "fvc_percent": number(fvc_percent),
        "edits": edits_json(analysis),
        "profile": profile_json(analysis),
        "heatmaps": [{"level": one.level} | _heatmap(one) for one in analysis.heatmaps],
        "slice_heatmaps": [{"slice": one.slice} | _heatmap(one) for one in analysis.slice_maps],
        "measurements": measurements_json(measured, analysis.geometry) if measured else [],
        "networks": [
            {"name": use.name, "version": use.version, "sha256": use.sha256, "provider": use.provider}
            for use in analysis.networks
        ],
        "methods": dict(analysis.methods),
        "seconds": {stage: number(seconds) for stage, seconds in analysis.seconds.items()},
        "program": {"name": PROGRAM_NAME, "version": __version__},
    }


def gate_json(findings: tuple[Finding, ...]) -> Json:
    """Verdict and findings of the suitability gate."""
    listed = [{"code": one.code, "level": one.level, "text": one.text} for one in findings]
    return {"verdict": VERDICTS[verdict(findings)], "findings": listed}


def number(value: float | None) -> float | None:
    """A number that JSON can hold, None for anything else."""
    return round(float(value), DECIMALS) if value is not None and math.isfinite(value) else None


def extents_json(extents: dict[str, Extent]) -> Json:
    """Percent and millilitres by class key, with the union as 'total'; null for a class that is not marked."""
    found = {key: extents.get(key) for key in (*LESION_KEYS.values(), "total")}
    return {key: {"percent": number(one.percent), "ml": number(one.ml)} if one else None for key, one in found.items()}


def _lungs(lungs: LungResult | None) -> Json | None:
    if lungs is None:
        return None
    names = ("total_ml", "right_ml", "left_ml", "mean_hu")
    return {name: number(getattr(lungs, name)) for name in names}


def _lobes(lobes: LobeResult | None) -> Json | None:
    if lobes is None:
        return None
    volumes = {f"{LOBE_KEYS[Lobe(one.lobe)]}_ml": number(one.ml) for one in lobes.lobes}
    extents = {LOBE_KEYS[Lobe(one.lobe)]: extents_json(one.extents) if one.extents else None for one in lobes.lobes}
    severity = {LOBE_KEYS[Lobe(one.lobe)]: one.severity for one in lobes.lobes}
    return volumes | {"extents": extents, "severity": severity, "severity_sum": lobes.severity_sum}


def _density(values: dict[str, float]) -> Json:
    return {key: number(values.get(key)) for key in INDEX_KEYS}


def _goh(analysis: Analysis, fvc_percent: float | None) -> Json | None:
    if not analysis.levels:
        return None
    extent = analysis.extent_percent
    stage = goh_stage(extent, fvc_percent).stage if extent is not None else None
    return {"levels": [_level(one) for one in analysis.levels], "extent_percent": number(extent), "stage": stage}


def _level(one: GohLevel) -> Json:
    place: Json = {"level": one.level, "z_mm": number(one.z_mm), "slice": one.slice, "scored_by": one.scored_by}
    found = one.auto_scores or one.by_network
    place["automatic"] = {key: number(getattr(found, key)) for key in PATTERNS} if found else None
    if one.scores is None:
        return place | dict.fromkeys(("tot", "gg", "ret", "tot_5", "gg_5", "ret_5", "consistent"))
    raw = {"tot": one.scores.tot, "gg": one.scores.gg, "ret": one.scores.ret}
    values = {key: number(value) for key, value in raw.items()}
    steps = {f"{key}_5": round_to_5(value) for key, value in raw.items()}
    return place | values | steps | {"consistent": is_consistent(**raw)}


def profile_json(analysis: Analysis) -> list[Json]:
    """Every slice that was scored, from caudal to cranial."""
    return [_profile(one) for one in analysis.profile]


def _profile(one: ProfileSlice) -> Json:
    scores = {"tot": number(one.scores.tot), "gg": number(one.scores.gg), "ret": number(one.scores.ret)}
    return {"slice": one.slice, "z_mm": number(one.z_mm), "height_percent": number(one.height_percent)} | scores


def _heatmap(one: HeatMap) -> Json:
    return {
        "pattern": one.pattern,
        "derived_percent": number(one.derived_percent),
        "network_percent": number(one.network_percent),
        "threshold_points": number(one.threshold_points),
        "disagrees": one.disagrees,
    }
