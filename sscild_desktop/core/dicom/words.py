"""What the words of a series say of it, in several languages and short forms: breath, projection, energy."""

import re

_START, _END = r"(?<![^\W_\d])", r"(?![^\W\d_])"
"""A word begins and ends where no letter is; digits and underscores stand beside short forms."""


def _any(*words: str) -> re.Pattern[str]:
    """Words of plain letters stand by themselves; others may be part of a longer one, as the script has it."""
    made = (f"{_START}(?:{word}){_END}" if word.isascii() else word for word in words)
    return re.compile("|".join(made), re.IGNORECASE)


_OUT = _any(
    r"exp|exps|exsp|expi|expir\w*|exspir\w*|espir\w*|ekspir\w*|exhal\w*|end-?exp\w*|ex(?=[ _.]*(?:\d|$))",
    r"ausatm\w*|ausgeatmet|uitadem\w*|uitgeademd|wydech\w*|vydech\w*|utandning\w*|uloshengit\w*",
    *("výdech", "udånding", "utånding", "kilégz", "thở ra", "выдох", "εκπνο", "נשיפה", "زفير"),
    *("呼気", "呼气", "呼氣", "날숨", "호기", "หายใจออก"),
)
_IN = _any(
    r"ins|insp|inspi|inspir\w*|inhal\w*|end-?insp\w*|full breath|deep breath|in(?=[ _.]*$)|in(?= ?/ ?ex)",
    r"einatm\w*|eingeatmet|inadem\w*|ingeademd|wdech\w*|nadech\w*|inandning\w*|sisaanhengit\w*",
    *("nádech", "indånding", "innånding", "belégz", "hít vào", "вдох", "εισπνο", "שאיפה", "شهيق"),
    *("吸気", "吸气", "吸氣", "들숨", "흡기", "หายใจเข้า"),
)
_GIVEN = _any(
    r"ct ?pa|cta|ct[ _-]?angio\w*|angio\w*|contrast\w*|kontrast\w*|post[ _-]?cm?|km|c\+|\+c",
    *("造影", "增强", "對比", "조영"),
)
_PLAIN = _any(
    r"(?:no|non|not|without|w/?o|pre|ohne|sans|sin|senza|zonder|bez|uden|utan)[ _-]?(?:i\.?v\.?[ _-]?)?[ck]ontrast\w*",
    r"un-?enhanced|nativ\w*|plain|ohne[ _-]km",
    *("単純", "平扫", "비조영"),
)
_PERCENT_OUT = re.compile(r"\d+ ?% ?ex\b", re.IGNORECASE)

_PROJECTIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("minimum intensity projection (MinIP)", _any(r"min[ _-]?ip\w*|mnip|minimum[ _-]?intensity\w*")),
    (
        "maximum intensity projection (MIP)",
        _any(r"(?:t|thick|thin|slab|csa)?[ _-]?mip(?:s|pr)?|max[ _-]?ip\w*|maximum[ _-]?intensity\w*"),
    ),
    (
        "average of several slices",
        _any(r"average\w*|avg|ave[ _-]?ip|avip|mean[ _-]?ip\w*|ray[ _-]?sum|mittelwert\w*|moyenn\w*"),
    ),
    ("projection", _any("projection image")),
)
_MATERIAL = _any(r"iodine\w*|jod\w*[ _-]?(?:map|karte)|pbv|vnc|vue|z[ _-]?eff\w*|electron density|virtual non\w*")
_ENERGY = re.compile(r"(\d{2,3})[ _]?kev(?![^\W\d_])", re.IGNORECASE)
_MONO = _any(r"mono(?:[ _-]?e\w*|plus|\+)?|vmi")


def is_expiration(*texts: str) -> bool:
    """Whether the first of the texts that names one breath, and not both, names expiration."""
    for text in texts:
        out, into = bool(_OUT.search(text) or _PERCENT_OUT.search(text)), bool(_IN.search(text))
        if out != into:
            return out
    return False


def is_contrast(*texts: str) -> bool:
    """Whether the first of the texts that says anything of contrast medium says that it was given."""
    for text in texts:
        plain, given = bool(_PLAIN.search(text)), bool(_GIVEN.search(text))
        if plain or given:
            return not plain
    return False


def projection(image_type: tuple[str, ...], *texts: str) -> str:
    """What several slices were made one by, in words; empty for plain slices."""
    said = " | ".join((*image_type, *texts))
    return next((words for words, pattern in _PROJECTIONS if pattern.search(said)), "")


def energy_kev(image_type: tuple[str, ...], *texts: str) -> float | None:
    """The energy of virtual monoenergetic images, 0 where it is not named; None for plain ones."""
    said = " | ".join((*image_type, *texts))
    found = _ENERGY.search(said)
    if found:
        return float(found[1])
    return 0.0 if _MONO.search(said) else None


def is_material_map(image_type: tuple[str, ...], *texts: str) -> bool:
    """Whether the values are those of a computed substance, not of the tissue as it is."""
    return _MATERIAL.search(" | ".join((*image_type, *texts))) is not None
