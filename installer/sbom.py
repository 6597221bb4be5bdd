"""The software bill of materials in CycloneDX 1.6, made and checked with the CycloneDX library."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from naming import PACKAGE, PROGRAM_NAME

if TYPE_CHECKING:
    from cyclonedx.model.component import Component as Entry


@dataclass
class Component:
    """One library that is shipped."""

    name: str
    version: str
    licence: str
    kind: str
    texts: list[Path] = field(default_factory=list)
    """``kind`` is 'pypi' or 'library'."""


def bill_of_materials(found: list[Component], version: str) -> str:
    """The bill as JSON, validated against the schema of CycloneDX."""
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component as Entry
    from cyclonedx.model.component import ComponentType
    from cyclonedx.output.json import JsonV1Dot6

    root = Entry(name=PROGRAM_NAME, version=version, type=ComponentType.APPLICATION, bom_ref=PACKAGE)
    bill = Bom(components=[_entry(one) for one in found])
    bill.metadata.component = root
    bill.register_dependency(root, bill.components)
    text = JsonV1Dot6(bill).output_as_string(indent=1)
    refuse_invalid(text)
    return text


def _entry(one: Component) -> "Entry":
    from cyclonedx.factory.license import LicenseFactory
    from cyclonedx.model.component import Component as Entry
    from cyclonedx.model.component import ComponentType
    from packageurl import PackageURL

    purl = PackageURL("pypi", name=one.name, version=one.version) if one.kind == "pypi" else None
    licence = LicenseFactory().make_from_string(one.licence)
    return Entry(name=one.name, version=one.version, type=ComponentType.LIBRARY, licenses=[licence], purl=purl)


def refuse_invalid(text: str) -> None:
    """Raise ValueError where the bill does not follow its schema."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if problem is not None:
        raise ValueError(f"The bill of materials is not valid: {problem}")
