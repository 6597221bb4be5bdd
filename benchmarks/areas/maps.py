"""The three heat maps of a level against the plain protocol, in which the slice is run once for every square."""

from benchmarks.areas import Area, Peer, Work
from benchmarks.map_protocol import Level, Maps, level_of
from sscild_desktop.core.inference import load_card, open_network
from sscild_desktop.core.phantom.case import built_in_case

LEVEL, THREADS = 4, 2


def chest_level() -> Level:
    return level_of(built_in_case(0, "small"), LEVEL, open_network(load_card("goh-scores"), "cpu", THREADS))


def ours(_folder: str, _quick: bool) -> Work:
    return chest_level().quick


def plain(_folder: str, _quick: bool) -> Work:
    level = chest_level()
    quick = level.quick()
    return lambda: (level, level.plain(), quick)


def likeness(given: tuple[Level, Maps, Maps]) -> str:
    level, plain_maps, quick = given
    return "correlation " + " / ".join(f"{value:.3f}" for value in level.likeness(plain_maps, quick))


AREA = Area(
    "Heat maps of a level (generated chest, small)",
    (Peer("program", ours), Peer("plain protocol, the same network", plain, likeness)),
    must_agree=False,
    is_warmed=False,
)
