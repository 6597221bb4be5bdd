"""Whose CT it is: what identifies nobody, what contradicts, and that content tells every other CT apart."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from sscild_desktop.core.content_uid import content_of
from sscild_desktop.core.identity import birth_year, contradictions, identifies, said_patient
from sscild_desktop.core.patients import Patient
from sscild_desktop.core.volume import Geometry, SeriesInfo, Volume

NOBODY = """0|00|000000|x|XXXX|xxx-xxx|N/A|n.a.|NA|None|null|nil|anon|ANON^|Anonymous|Anonymous^^|ANONYMIZED|anonymised
|Anonymous Patient|Patient|Patient ID|patient_name|NO ID|no name|Noname|unknown|UNKNOWN^UNKNOWN|Unbekannt|onbekend
|inconnu|Test|Test Patient|TEST^PATIENT|deidentified|De-Identified|removed|?|-|...|   ||99999|1111|12345|123456789
|0123456|not available|Subject|dummy|DEFAULT|Unnamed|No Patient ID given|blank|MASKED|ABCD"""
SOMEBODY = """1|7|42|4711|P0001|ANON0042|anon-17|Subject 12|Test 3|TCGA-34-5231|LIDC-IDRI-0001|H1|A1|12346|1234 5
|98765|X17|Doe^Jane|Müller|Yamada^Tarou=山田^太郎|R01-001|NoNo7|111|0815|00012"""


@pytest.mark.parametrize("text", NOBODY.replace("\n", "").split("|"))
def test_what_is_put_in_the_place_of_an_id_identifies_nobody(text):
    assert not identifies(text)


@pytest.mark.parametrize("text", SOMEBODY.replace("\n", "").split("|"))
def test_pseudonyms_and_numbers_identify(text):
    assert identifies(text)


def test_the_header_says_the_patient_by_id_else_by_name():
    assert said_patient(SeriesInfo(patient_id=" H1 ", patient_name="Doe^Jane")) == said_patient(
        SeriesInfo(patient_id="h1")
    )
    by_name = said_patient(SeriesInfo(patient_id="0", patient_name="Doe^Jane"))
    assert (
        by_name == said_patient(SeriesInfo(patient_name="Jane Doe")) != said_patient(SeriesInfo(patient_id="Doe Jane"))
    )
    assert said_patient(SeriesInfo(patient_id="N/A", patient_name="Anonymous")) == ""


@pytest.mark.parametrize(
    ("info", "year"),
    [
        (SeriesInfo(patient_birth_date="19610504", patient_age="001Y"), 1961),
        (SeriesInfo(patient_age="063Y"), 1961),
        (SeriesInfo(patient_age="018M"), 2023),
        (SeriesInfo(patient_age="000Y"), 0),
        (SeriesInfo(patient_age="010W"), 2024),
        (SeriesInfo(patient_age="110W"), 2022),
        (SeriesInfo(patient_age="800D"), 2022),
        (SeriesInfo(patient_age="999Y"), 0),
        (SeriesInfo(patient_age="63"), 0),
        (SeriesInfo(patient_birth_date="00000000"), 0),
        (SeriesInfo(patient_birth_date="19610000"), 1961),
        (SeriesInfo(patient_birth_date="1961"), 1961),
        (SeriesInfo(patient_birth_date="19000101"), 0),
        (SeriesInfo(patient_birth_date="19000101", patient_age="063Y"), 1961),
        (SeriesInfo(patient_birth_date="18991230"), 0),
        (SeriesInfo(patient_birth_date="00010101"), 0),
        (SeriesInfo(patient_birth_date="99991231"), 0),
        (SeriesInfo(patient_birth_date="20250101", patient_age="063Y"), 1961),
        (SeriesInfo(patient_birth_date="²²²²0101"), 0),
        (SeriesInfo(), 0),
    ],
)
def test_the_year_of_birth_by_date_else_by_age(info, year):
    assert birth_year(info, date(2024, 3, 9)) == year
    assert birth_year(replace(info, patient_birth_date=""), None) == 0


@pytest.mark.parametrize(
    ("patient", "against"),
    [
        (Patient(name="Doe^Jane", sex="F", birth_year=1961), ()),
        (Patient(name="Doe^Jane^Mary", sex="", birth_year=1960), ()),
        (Patient(name="Anonymous", sex="O", birth_year=0), ()),
        (Patient(name="Doe^Jane", birth_year=1900), ()),
        (Patient(name="Roe^Rick", sex="M", birth_year=1959), ("name", "sex", "year of birth")),
    ],
)
def test_only_what_is_known_on_both_sides_contradicts(patient, against):
    info = SeriesInfo(patient_name="Doe^Jane", patient_sex="F", patient_age="063Y")
    assert contradictions(patient, info, date(2024, 3, 9)) == against


@pytest.mark.parametrize(
    "names", ["Müller^Jörg|MUELLER^JOERG|Muller^Jorg", "Łęcki^René|Lecki^Rene", "Sørensen|Soerensen"]
)
def test_one_name_in_the_letters_of_several_scanners_contradicts_nothing(names):
    for one in names.split("|"):
        for other in names.split("|"):
            assert contradictions(Patient(name=one), SeriesInfo(patient_name=other)) == ()
    assert contradictions(Patient(name=names.split("|")[0]), SeriesInfo(patient_name="Doe^Jane")) == ("name",)


def test_content_is_of_the_voxels_and_of_where_they_lie():
    hu = np.arange(24, dtype=np.int16).reshape(2, 3, 4)
    grid = Geometry(hu.shape, (2.0, 1.0, 1.0), (0.0, 0.0, 0.0))
    same = content_of(Volume(hu, grid))
    assert same == content_of(Volume(hu.copy(order="F"), replace(grid, origin=(-0.0, 0.0, 1e-6))))
    changed = hu.copy()
    changed[1, 2, 3] += 1
    others = [
        Volume(changed, grid),
        Volume(hu, replace(grid, origin=(0.0, 0.0, 2.0))),
        Volume(hu, replace(grid, spacing=(2.5, 1.0, 1.0))),
        Volume(hu.reshape(3, 2, 4), replace(grid, shape=(3, 2, 4))),
    ]
    assert len({same, *map(content_of, others)}) == 5
