"""The one table of what SSc is followed by besides the lungs: how each fact is named, read from a sheet and checked.

A number is a field of ``SscFacts`` (patients), a row here and a column of ``visit`` (a step of the schema); a choice
the same. Editor, sheets, charts, cohorts and workbooks read them from here.
"""

import re
from dataclasses import dataclass

from sscild_desktop.core.lung_measures import UNSAID, LungMeasure, Quantity, Tint

POINTS, CENTIMETRES, KILOGRAMS, METRES, UNITS_ML = UNSAID, "cm", "kg", "m", "U/mL"

MRSS_MEANING = "Modified Rodnan skin score: thickness of the skin, 0 to 3 at each of 17 places, summed up to 51."
MRSS = Quantity(
    "mrss",
    "mRSS",
    MRSS_MEANING,
    re.compile(r"\bm?rss\b|rodnan|skin ?score|hautscore|huidscore|score cutane"),
    Tint((255, 145, 125), (190, 60, 40), "BE3C28"),
)
HEIGHT = Quantity(
    "height_cm",
    "Height",
    "Height of the body in centimetres.",
    re.compile(r"\bheight\b|\b(korper)?grosse\b|lichaamslengte|\blengte\b|\btaille\b"),
    Tint((214, 220, 228), (90, 100, 112), "5A6470"),
)
WEIGHT = Quantity(
    "weight_kg",
    "Weight",
    "Weight of the body in kilograms.",
    re.compile(r"\b(body ?)?weight\b|gewicht\b|\bpoids\b"),
    Tint((255, 205, 120), (176, 110, 0), "B06E00"),
)
WALK = Quantity(
    "walk_m",
    "6-minute walk",
    "Distance walked in six minutes, in metres.",
    re.compile(
        r"\b6 ?mw[dt]?\b|\b(6|six|sechs|zes) ?min\w* ?(walk|geh|loop|wandel)\w*|gehstrecke|test de marche|\btm6\b"
    ),
    Tint((120, 220, 180), (0, 120, 85), "009E73"),
)
KL6 = Quantity(
    "kl6",
    "KL-6",
    "Krebs von den Lungen 6 in the serum, in U/mL: higher where alveoli are damaged.",
    re.compile(r"\bkl ?6\b|krebs von den lungen"),
    Tint((235, 140, 190), (160, 60, 120), "CC79A7"),
)

SSC_MEASURES = (
    LungMeasure("mrss", MRSS, POINTS, 0, (0.0, 0.0, 51.0, 51.0), "o", 1),
    LungMeasure("height_cm", HEIGHT, CENTIMETRES, 0, (50.0, 130.0, 205.0, 250.0), "h", 0),
    LungMeasure("weight_kg", WEIGHT, KILOGRAMS, 1, (15.0, 35.0, 150.0, 300.0), "d", 0),
    LungMeasure("walk_m", WALK, METRES, 0, (1.0, 50.0, 800.0, 1200.0), "t1"),
    LungMeasure("kl6", KL6, UNITS_ML, 0, (5.0, 50.0, 5000.0, 30000.0), "s", 1),
)
SSC_BY_KEY = {one.key: one for one in SSC_MEASURES}
WHOLE_KEYS = ("mrss",)
"""Sums of grades, which are whole numbers."""


@dataclass(frozen=True)
class SscChoice:
    """A fact that is one of few words. ``words`` are kept and exported, '' for not noted.

    ``heading`` finds its column, and the patterns of ``answers``, after ``sheets.plain``, each of its words in a cell.
    """

    key: str
    name: str
    meaning: str
    heading: re.Pattern[str]
    answers: tuple[tuple[str, re.Pattern[str]], ...]

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(word for word, _pattern in self.answers)

    def read(self, text: str) -> str | None:
        """The word that a plain text means; None for none of them."""
        return next((word for word, pattern in self.answers if pattern.fullmatch(text)), None)


SKIN = SscChoice(
    "skin",
    "Skin subset",
    "Limited cutaneous: skin thick below elbows and knees and in the face alone; diffuse cutaneous: above them too; "
    "sine scleroderma: no thick skin.",
    re.compile(r"skin (subset|type|involvement)|\b(ssc )?subset\b|hautbefall|huidtype|\b[ld]c ?ssc\b|forme cutanee"),
    (
        ("limited cutaneous", re.compile(r"l|lc|lcssc|lc ssc|(limited|limitiert|gelimiteerd|beperkt|limitee?)\b.*")),
        ("diffuse cutaneous", re.compile(r"d|dc|dcssc|dc ssc|(diffuse?|diffuus)\b.*")),
        ("sine scleroderma", re.compile(r"(ssc )?sine\b.*")),
    ),
)
ULCERS = SscChoice(
    "digital_ulcers",
    "Digital ulcers",
    "Ulcers of the fingertips: present at this visit, healed ones only, or none.",
    re.compile(r"\bulcer\w*|\bulkus\b|\bulcus\b|\bul[kz]er\w*|ulkera"),
    (
        ("none", re.compile(r"none|no|n|nein|nee|non|never|nie|keine?|geen|aucun|0|false|absent")),
        (
            "healed",
            re.compile(r"healed|past|former|earlier|history|ever|abgeheilt|fruher|genezen|gueris?|anterieur\w*"),
        ),
        ("present", re.compile(r"present|yes|y|ja|j|oui|1|true|active|current|now|aktiv|aktuell|actief|actuel\w*")),
    ),
)
SMOKING = SscChoice(
    "smoking",
    "Smoking",
    "Whether the patient smokes, did so formerly, or never did.",
    re.compile(
        r"smok(er|ing)\b(?! (pack|year))|\braucher\w*|rauchstatus|nikotin|\broker\b|\brookt?\b|rookstatus|tabac|fumeur"
    ),
    (
        ("never", re.compile(r"never\b.*|nie|niemals|nooit|jamais|non ?smoker|nichtraucher\w*|niet roker|non fumeur")),
        ("former", re.compile(r"former\b.*|ex\b.*|past|fruher|ehemalig\w*|voormalig|gestopt|ancien\w*|stopped|quit")),
        ("current", re.compile(r"current\b.*|yes|ja|oui|smoker|raucher|aktuell|aktiv|huidig|actuel\w*|fumeur|roker")),
    ),
)
SSC_CHOICES = (SKIN, ULCERS, SMOKING)
SSC_KEYS = frozenset((*SSC_BY_KEY, *(one.key for one in SSC_CHOICES)))
