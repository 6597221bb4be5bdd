"""Where the panes of the pictures stand in each layout."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QGridLayout, QWidget

SCENE, LEVELS = "scene", "levels"

Cell = tuple[int, int, int, int]
"""Row, column, rows and columns of a grid."""


@dataclass(frozen=True)
class Layout:
    """A cell for each pane that is seen, and how the room is shared between rows and between columns.

    Panes ``beside`` a larger one leave it to that to say whose CT it is: there the words would lie over lung.
    """

    cells: dict[str, Cell]
    rows: tuple[int, ...] = (1,)
    columns: tuple[int, ...] = (1,)
    beside: tuple[str, ...] = ()


LAYOUTS: dict[str, Layout] = {
    "axial": Layout(
        {"axial": (0, 0, 2, 1), "coronal": (0, 1, 1, 1), "sagittal": (1, 1, 1, 1), LEVELS: (2, 0, 1, 2)},
        (2, 2, 1),
        (3, 1),
        ("coronal", "sagittal"),
    ),
    "three": Layout(
        {"axial": (0, 0, 1, 1), "coronal": (0, 1, 1, 1), "sagittal": (0, 2, 1, 1), LEVELS: (1, 0, 1, 3)},
        (4, 1),
        (1, 1, 1),
    ),
    "levels": Layout({LEVELS: (0, 0, 1, 1)}),
    "scene": Layout(
        {SCENE: (0, 0, 3, 1), "axial": (0, 1, 1, 1), "coronal": (1, 1, 1, 1), "sagittal": (2, 1, 1, 1)},
        (1, 1, 1),
        (3, 1),
        ("coronal", "sagittal"),
    ),
}


def layout_of(name: str, maximised: str, has_levels: bool) -> Layout:
    """What is seen now: ``maximised`` alone, or the layout without the levels where there are none."""
    if maximised:
        return Layout({maximised: (0, 0, 1, 1)})
    layout = LAYOUTS["axial" if name == LEVELS and not has_levels else name]
    if has_levels:
        return layout
    return replace(layout, cells={pane: cell for pane, cell in layout.cells.items() if pane != LEVELS})


def arrange(grid: QGridLayout, panes: Mapping[str, QWidget], layout: Layout) -> None:
    """Put every pane where the layout has it; one that is not in it is hidden."""
    for name, pane in panes.items():
        grid.removeWidget(pane)
        if name in layout.cells:
            grid.addWidget(pane, *layout.cells[name])
        pane.setVisible(name in layout.cells)
    cells = [cell for name, cell in layout.cells.items() if name in panes]
    rows, columns = {cell[0] for cell in cells}, {cell[1] for cell in cells}
    for n in range(3):  # a row without a pane would keep its room
        grid.setRowStretch(n, layout.rows[n] if n in rows else 0)
        grid.setColumnStretch(n, layout.columns[n] if n in columns else 0)
