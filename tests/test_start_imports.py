"""What the window waits for at its start: every library that is imported before it is shown, and before it acts."""

import subprocess
import sys
from ast import literal_eval

import pytest

from tests.patience import PATIENCE_S

QT = {"PySide6", "shiboken6", "shibokensupport"}
BEFORE = {
    # the window with its start page, on the screen
    "import sscild_desktop.command_line.arguments, sscild_desktop.app.start": {*QT, "platformdirs", "sscild_desktop"},
    # all that acts on what is clicked in it
    "import sscild_desktop.app.program": {*QT, "platformdirs", "sscild_desktop", "numpy"},
}
"""Everything else (scipy, vtk, pyqtgraph, ONNX Runtime, SimpleITK, pydicom, openpyxl …) is imported behind it."""

SCRIPT = """
import sys
before = set(sys.modules)
{0}
new = {{name.partition(".")[0] for name in set(sys.modules) - before}} - set(sys.stdlib_module_names)
print(sorted(new))
"""


@pytest.mark.parametrize("words", BEFORE)
def test_the_window_waits_for_little(words):
    command = [sys.executable, "-c", SCRIPT.format(words)]
    answer = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S)
    assert answer.returncode == 0, answer.stderr
    found = {name for name in literal_eval(answer.stdout) if not name.startswith("_")}
    assert found - {"signature_bootstrap"} == BEFORE[words]
