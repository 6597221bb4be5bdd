"""Which lesions to insert and where: plans, and typical mixtures of them drawn at random."""

from dataclasses import dataclass, field, replace

import numpy as np

from sscild_desktop.core.classes import Lesion


@dataclass(frozen=True)
class Spread:
    """Where in the lungs a lesion prefers to be; weights of a place's score, larger = more.

    ``peripheral`` counts depth below the pleura, ``sparing_mm`` keeps that much under the pleura free, ``basal`` and
    ``posterior`` count height and depth in the chest, ``patchy`` the noise of ``patch_mm``; ``side`` favours left (+)
    or right (-). ``lobular`` makes borders follow secondary lobules.
    """

    peripheral: float = 1.0
    sparing_mm: float = 0.0
    basal: float = 0.7
    posterior: float = 0.7
    side: float = 0.0
    patchy: float = 0.6
    patch_mm: float = 25.0
    lobular: float = 0.0


@dataclass(frozen=True)
class LesionPlan:
    """One lesion class to insert: share of the lung (0..1), where, how dense (0..1) and how coarse (mm) it is."""

    kind: Lesion
    extent: float
    spread: Spread = field(default_factory=Spread)
    density: float = 0.3
    coarse_mm: float = 5.0
    haze: float = 0.05
    soft_mm: float = 2.0


LEAST_GLASS, LEAST_WIDE_GLASS, WIDE = 0.17, 0.22, 0.4
"""Share of the air that ground-glass replaces at least (+130 HU), over much of the lung and less."""


LEAST_NET_MM, LEAST_CYST_MM, LEAST_NET_SHARE = 2.8, 5.0, 0.8
"""Finest net and cysts that are drawn; a net under this share of the slice's thickness is averaged to a haze."""


def visible(plan: LesionPlan, slice_mm: float) -> LesionPlan:
    """As much of the plan as slices that are ``slice_mm`` apart can show: a net too fine for them is a haze.

    Noise is not asked for. Ground-glass has a floor that is the same in every CT, which is three times the noise of all
    that networks learnt from (41 HU at most); in more noise the faintest is less than that.
    """
    soft = min(plan.soft_mm, 3.0)
    if plan.kind == Lesion.GGO:
        least = LEAST_WIDE_GLASS if plan.extent > WIDE else LEAST_GLASS
        return replace(plan, density=max(plan.density, least), soft_mm=soft)
    if plan.kind == Lesion.RETICULATION:
        net_mm = max(plan.coarse_mm, LEAST_NET_MM)
        if net_mm < LEAST_NET_SHARE * slice_mm:
            return LesionPlan(Lesion.GGO, plan.extent, plan.spread, density=max(plan.haze + 0.15, 0.2), soft_mm=soft)
        return replace(plan, coarse_mm=net_mm, density=max(plan.density, 0.5), haze=max(plan.haze, 0.04), soft_mm=soft)
    if plan.kind == Lesion.FIBROSIS:
        return replace(plan, coarse_mm=max(plan.coarse_mm, LEAST_CYST_MM), soft_mm=soft)
    return replace(plan, soft_mm=soft)


def draw_plans(rng: np.random.Generator, severity: float) -> tuple[LesionPlan, ...]:
    """A typical mixture of lesions with about ``severity`` (0..1) of the lung diseased."""
    if severity <= 0:
        return ()
    kinds = ("nsip", "uip", "reticular", "glass", "multifocal", "consolidation")
    return plans_of(str(rng.choice(kinds, p=(0.22, 0.16, 0.12, 0.14, 0.19, 0.17))), rng, severity)


def plans_of(kind: str, rng: np.random.Generator, severity: float) -> tuple[LesionPlan, ...]:
    """A mixture of one kind: nsip, uip, reticular, glass, multifocal or consolidation."""
    return _MIXTURES[kind](rng, severity)


def draw_spread(rng: np.random.Generator) -> Spread:
    """A distribution as in SSc: basal, posterior and peripheral more often than not."""
    return Spread(
        peripheral=float(rng.choice([0.0, 0.5, 1.0, 1.6], p=[0.15, 0.25, 0.4, 0.2])),
        sparing_mm=float(rng.uniform(4, 10)) if rng.random() < 0.25 else 0.0,
        basal=float(rng.uniform(0.0, 1.2)),
        posterior=float(rng.uniform(-0.3, 1.3)),
        side=float(rng.normal(0, 0.3)),
        patchy=float(rng.uniform(0.4, 1.7)),
        patch_mm=float(rng.uniform(12, 50)),
        lobular=float(rng.uniform(0.3, 1.2)) if rng.random() < 0.35 else 0.0,
    )


def _glass_density(rng: np.random.Generator, extent: float) -> float:
    """Share of air replaced; glass over most of the lung is never as faint as a shallow breath looks."""
    low = 0.12 if extent < 0.4 else 0.18
    return float(low + (0.68 - low) * rng.beta(1.3, 2.0))


def _glass(rng: np.random.Generator, extent: float, spread: Spread) -> LesionPlan:
    density = _glass_density(rng, extent)
    return LesionPlan(Lesion.GGO, extent, spread, density=density, soft_mm=float(rng.uniform(1.0, 5.0)))


def _net(rng: np.random.Generator, extent: float, spread: Spread) -> LesionPlan:
    return LesionPlan(
        Lesion.RETICULATION,
        extent,
        spread,
        density=float(rng.uniform(0.35, 0.9)),
        coarse_mm=float(rng.uniform(2.2, 6.0)),
        haze=float(rng.uniform(0.0, 0.12)),
        soft_mm=float(rng.uniform(1.0, 2.5)),
    )


def _scar(rng: np.random.Generator, extent: float, spread: Spread) -> LesionPlan:
    return LesionPlan(
        Lesion.FIBROSIS,
        extent,
        spread,
        density=float(rng.uniform(0.3, 1.0)),
        coarse_mm=float(rng.uniform(3.5, 9.0)),
        haze=float(rng.uniform(0.0, 0.3)),
        soft_mm=float(rng.uniform(0.8, 1.6)),
    )


def _solid(rng: np.random.Generator, extent: float, spread: Spread) -> LesionPlan:
    return LesionPlan(
        Lesion.CONSOLIDATION,
        extent,
        spread,
        density=float(rng.uniform(0.82, 0.99)),
        soft_mm=float(rng.uniform(0.8, 3.0)),
    )


def _nsip(rng: np.random.Generator, severity: float) -> tuple[LesionPlan, ...]:
    """Ground-glass with fine reticulation over part of it, sometimes a little fibrosis."""
    spread = draw_spread(rng)
    plans = [
        _glass(rng, severity * rng.uniform(0.7, 1.0), spread),
        _net(rng, severity * rng.uniform(0.2, 0.9), spread),
    ]
    if rng.random() < 0.3:
        plans.append(_scar(rng, severity * rng.uniform(0.05, 0.25), spread))
    return tuple(plans)


def _uip(rng: np.random.Generator, severity: float) -> tuple[LesionPlan, ...]:
    """Honeycombing under the pleura, reticulation beyond it, little glass."""
    spread = Spread(
        peripheral=float(rng.uniform(1.2, 2.0)), basal=float(rng.uniform(0.4, 1.2)), patchy=float(rng.uniform(0.3, 1.1))
    )
    plans = [_net(rng, severity * rng.uniform(0.7, 1.0), spread), _scar(rng, severity * rng.uniform(0.2, 0.7), spread)]
    if rng.random() < 0.5:
        plans.append(_glass(rng, severity * rng.uniform(0.1, 0.5), spread))
    return tuple(plans)


def _reticular(rng: np.random.Generator, severity: float) -> tuple[LesionPlan, ...]:
    return (_net(rng, severity, draw_spread(rng)),)


def _glass_only(rng: np.random.Generator, severity: float) -> tuple[LesionPlan, ...]:
    return (_glass(rng, severity, draw_spread(rng)),)


def _multifocal(rng: np.random.Generator, severity: float) -> tuple[LesionPlan, ...]:
    """Rounded patches in the outer lung, some dense in the middle, some with lines."""
    spread = Spread(
        peripheral=float(rng.uniform(0.3, 0.9)),
        basal=float(rng.uniform(0, 0.5)),
        posterior=float(rng.uniform(0, 1.0)),
        patchy=float(rng.uniform(1.0, 1.8)),
        patch_mm=float(rng.uniform(12, 30)),
    )
    plans = [_glass(rng, severity, spread)]
    if rng.random() < 0.6:
        plans.append(_solid(rng, severity * rng.uniform(0.1, 0.6), spread))
    if rng.random() < 0.5:
        plans.append(_net(rng, severity * rng.uniform(0.2, 0.8), spread))
    return tuple(plans)


def _consolidation(rng: np.random.Generator, severity: float) -> tuple[LesionPlan, ...]:
    spread = draw_spread(rng)
    if rng.random() < 0.5:
        spread = replace(spread, posterior=float(rng.uniform(0.8, 2.2)), peripheral=float(rng.uniform(0, 0.6)))
    plans = [_solid(rng, severity * rng.uniform(0.3, 0.9), spread)]
    if rng.random() < 0.7:
        plans.append(_glass(rng, severity, spread))
    return tuple(plans)


_MIXTURES = {
    "nsip": _nsip,
    "uip": _uip,
    "reticular": _reticular,
    "glass": _glass_only,
    "multifocal": _multifocal,
    "consolidation": _consolidation,
}
