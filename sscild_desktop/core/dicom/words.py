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
    r"ct ?pa|cta|ct[ _-]?angio\w*|angio\w*|(?<!high[ _-])(?<!low[ _-])contrast\w*|kontrast\w*|post[ _-]?cm?|km|c\+|\+c",
    *("造影", "增强", "對比", "조영"),
)
_NOT = r"no|non|not|without|w/?o|pre|ohne|keine?|sans|sin|senza|sem|zonder|geen|bez|uden|utan|uten|ilman|s/|o\.?"
_WAY = r"(?:intraven|oral)(?:(?![ck]ontrast|km(?![^\W\d_])|i\.v|iv\.)\w)*+"
"""A way with the rest of its word, up to the medium or another way: read in one manner only, however long the text."""
_PLAIN = _any(
    rf"(?:{_NOT})(?:[ _-]*(?:i\.?v\.?|{_WAY}|and|or))*[ _-]*(?:[ck]ontrast\w*|km)",
    r"(?:[ck]ontrast\w*|km)[ :=_-]*(?:no|none|nein|nil|not)|kontrasts\wz|un-?enhanced|nativ\w*|plain",
    *(
        "単純",
        "平扫",
        "平掃",
        "비조영",
        "조영전",
        "조영 전",
        "造影なし",
        "造影無",
        "造影前",
        "非增强",
        "未增强",
        "未增強",
    ),
    *("非造影", "未造影", "無造影", "无造影", "無對比", "无对比"),
)
_NONE = re.compile(
    r"(?:none?|no?|n/a|nil|nein|keines?|without|ohne|sans|geen|oral\w*|p\.?o\.?|rectal\w*|0+)", re.IGNORECASE
)
"""What stands where a medium or its way is named though none came to the lungs."""
_PERCENT_OUT = re.compile(r"\d ?% ?ex\b", re.IGNORECASE)

_PROJECTIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("minimum intensity projection (MinIP)", _any(r"min[ _-]?ip\w*|mnip|minimum[ _-]?intensity\w*")),
    (
        "maximum intensity projection (MIP)",
        _any(r"(?:t|thick|thin|slab|csa)?[ _-]?mip(?:s|pr)?|max[ _-]?ip\w*|maximum[ _-]?intensity\w*"),
    ),
    (
        "mean of several slices",
        _any(r"average\w*|avg|ave[ _-]?ip|avip|mean[ _-]?ip\w*|ray[ _-]?sum|mittelwert\w*|moyenn\w*"),
    ),
    ("projection", _any("projection image")),
)
_COMBINED = {"MAXIMUM": "MaxIP", "MINIMUM": "MinIP", "MEAN": "MeanIP"}
"""How enhanced CT says in its image type by what several slices were made one."""
_MATERIAL = _any(r"iodine\w*|jod\w{0,20}[ _-]?(?:map|karte)|pbv|vnc|vue|z[ _-]?eff\w*|electron density|virtual non\w*")
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


def is_medium(text: str) -> bool:
    """Whether what stands where the header names the contrast medium or its way says that it came to the lungs."""
    return bool(text) and not (_NONE.fullmatch(text) or _PLAIN.search(text))


def projection(image_type: tuple[str, ...], *texts: str) -> str:
    """What several slices were made one by, in words; empty for plain slices."""
    said = " | ".join((*(_COMBINED.get(word, word) for word in image_type), *texts))
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
