"""A CT from its folder to every number, without heat maps and with the 15 of the five levels."""

from pathlib import Path

from benchmarks.areas import Area, Peer, Work
from sscild_desktop.core.analysis.pipeline import Options, analyse
from sscild_desktop.core.dicom import choose, load, scan


def analysed(name: str, heatmaps: bool) -> Peer:
    def prepare(folder: str, _quick: bool) -> Work:
        options = Options(device="cpu", heatmaps=heatmaps)
        choose(scan([Path(folder)]))  # named at once where it cannot be read

        def work() -> object:
            return analyse(load(choose(scan([Path(folder)])).series), options)

        return work

    return Peer(name, prepare)


AREA = Area(
    "Analysis",
    (analysed("program, without heat maps", False), analysed("program, with 15 heat maps", True)),
    must_agree=False,
    is_warmed=False,
)
