"""What comparisons are tested on: a patient with three CTs, and a background that does as a test says."""

import threading
import time
from datetime import date
from types import SimpleNamespace

import numpy as np

from sscild_desktop.controllers.compare import work
from sscild_desktop.core.compare.codes import Differences
from sscild_desktop.core.patients import Patient, StoredAnalysis, StoredSeries, Visit
from sscild_desktop.core.volume import Geometry, SeriesInfo, Volume
from sscild_desktop.state.linked_pair import CURRENT, PRIOR

PATIENT = Patient(1, "P0001", hospital_id="H1")
LEVELS = SimpleNamespace(notice="Matched by the 5 Goh levels.", is_good=True)
GOOD = SimpleNamespace(
    is_good=True, reason="", dice_before=0.781, dice_after=0.968, mean_surface_mm=1.12, reservations=""
)
BAD = SimpleNamespace(is_good=False, reason="The registration is not used because the outlines do not fit.")


def make_volume(number: int) -> Volume:
    hu = np.full((6, 8, 8), number, np.int16)
    info = SeriesInfo(series_uid=f"1.{number}", patient_id="H1")
    return Volume(hu, Geometry(hu.shape, (5.0, 1.0, 1.0), (0.0, 0.0, 0.0)), info)


VOLUMES = {number: make_volume(number) for number in (11, 12, 13)}


def ct(number: int, visit: int, day: date) -> StoredSeries:
    analysis = StoredAnalysis(number, number, "", "", is_complete=True)
    return StoredSeries(number, 1, visit, f"1.{number}", day=day, source=f"/ct/{number}", analyses=(analysis,))


VISITS = tuple(
    Visit(n, 1, day, series=(ct(10 + n, n, day),))
    for n, day in ((1, date(2022, 1, 10)), (2, date(2023, 2, 7)), (3, date(2024, 3, 12)))
)


class Bench:
    """What the background does in these tests: at once, or only when ``gate`` opens; every call is written down."""

    def __init__(self):
        self.calls = []
        self.gates = {}
        self.errors = {}
        self.registration = GOOD
        self.levels = LEVELS

    def step(self, name, report):
        self.calls.append(name)
        gate = self.gates.get(name)
        while gate is not None and not gate.is_set():
            report(0.5, f"{name} …")
            time.sleep(0.005)
        if name in self.errors:
            raise self.errors.pop(name)

    def load(self, stored, patient, source, live, report):
        self.step(f"load {stored.id}", report)
        self.source = source
        return work.LoadedCt(stored, VOLUMES[stored.id])

    def ground(self, prior, current, report):
        self.step("ground", report)
        notice = "" if self.levels else "The prior CT has no lung mask."
        return work.Ground(np.ones((6, 8, 8), np.uint8), np.ones((6, 8, 8), np.uint8), self.levels, notice)

    def register(self, prior, current, ground, report):
        self.step(f"register {prior.stored.id} {current.stored.id}", report)
        return self.registration

    def differ(self, prior, current, ground, match, report, on_part):
        self.step("differences", report)
        hu = np.zeros((6, 8, 8), np.int16)
        on_part(work.Warped(hu, None, Differences()))
        return work.Warped(hu, None, Differences(np.zeros((6, 8, 8), np.uint8)))

    def gate(self, name):
        self.gates[name] = threading.Event()
        return self.gates[name]


def rest(qtbot, session):
    qtbot.waitUntil(lambda: "compare" not in session.busy)


def quality(page):
    return page.header.show_quality.call_args.args


def shown(page):
    return {
        PRIOR: page.set_prior.call_args.args[0],
        CURRENT: page.set_current.call_args.args[0],
    }
