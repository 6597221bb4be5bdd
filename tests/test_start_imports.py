"""What the window waits for at its start: every library that is imported before it is shown."""

import subprocess
import sys
from ast import literal_eval

from tests.patience import PATIENCE_S

BEFORE_THE_WINDOW = {"PySide6", "shiboken6", "shibokensupport", "numpy", "platformdirs", "sscild_desktop"}
"""Everything else (scipy, vtk, pyqtgraph, ONNX Runtime, SimpleITK, pydicom, openpyxl …) is imported behind it."""

SCRIPT = """
import sys
before = set(sys.modules)
import sscild_desktop.app.start
new = {name.partition(".")[0] for name in set(sys.modules) - before} - set(sys.stdlib_module_names)
print(sorted(new))
"""


def test_the_window_waits_for_qt_and_numpy_alone():
    answer = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=PATIENCE_S)
    assert answer.returncode == 0, answer.stderr
    found = set(literal_eval(answer.stdout))
    assert {name for name in found if not name.startswith("_")} - {"signature_bootstrap"} == BEFORE_THE_WINDOW
