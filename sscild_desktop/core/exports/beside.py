"""What the files of one analysis say beside it: whose it is, his visits, and what was measured and compared."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sscild_desktop.core.measuring.values import Measured
from sscild_desktop.core.patients import Visit
from sscild_desktop.core.whose import Whose

if TYPE_CHECKING:
    from sscild_desktop.core.evaluate.many import Findings


@dataclass(frozen=True)
class Beside:
    """``whose`` is the code or the name, and the day; without it the files say the day alone.

    ``fvc_percent`` of the visit, in percent predicted, decides the Goh stage. ``pictures`` are PNG files of the levels
    by number; ``compared`` is what readers' masks and scores were found to agree with.
    """

    whose: Whose | None = None
    visits: Sequence[Visit] = ()
    fvc_percent: float | None = None
    measured: Sequence[Measured] = ()
    pictures: Mapping[int, bytes] = field(default_factory=dict)
    compared: "Findings | None" = None


NOTHING = Beside()
