"""The methods in sentences, ready for a paper: what was measured, by which networks, by which rules."""

from sscild_desktop import PROGRAM_NAME, __version__
from sscild_desktop.core.results import Analysis


def methods_text(analysis: Analysis) -> str:
    """One paragraph about this analysis; nothing is said of what was not run."""
    spacing = " × ".join(f"{step:.3g}" for step in reversed(analysis.geometry.spacing))
    said = [f"CT was analysed with {PROGRAM_NAME} {__version__} on a grid of {spacing} mm."]
    if analysis.methods:
        said.append(f"Methods by part: {'; '.join(f'{part} by {name}' for part, name in analysis.methods.items())}.")
    if analysis.networks:
        used = ", ".join(f"{use.name} {use.version} (SHA-256 {use.sha256[:12]})" for use in analysis.networks)
        said.append(f"Networks: {used}.")
    if analysis.levels:
        said.append(
            "TOT, GG and RET are percentages of the lung area of the five levels of Goh (2008), as by Jia (2024); "
            "the extent of the patient is the mean TOT, the stage that of Goh (2008)."
        )
        moved = [str(level.level) for level in analysis.levels if level.is_moved]
        said.append(f"Levels moved by a reader: {', '.join(moved) or 'none'}.")
    if analysis.lesions is not None:
        said.append("Lesion extents are volumes of the class in percent of both lungs; the total is their union.")
    if analysis.lobes is not None:
        said.append("Lobar severity is 0 to 5 by the diseased share of the lobe (Guiot 2025).")
    if analysis.profile:
        said.append(f"{len(analysis.profile)} slices with lung were scored for the profile along the body.")
    return " ".join(said)
