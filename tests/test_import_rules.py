"""Who may import whom, in sentences."""

import pytest
from pytest_archon import archrule

PACKAGE = "sscild_desktop"
OURS = f"{PACKAGE}.*"
CORE = (f"{PACKAGE}.core", f"{PACKAGE}.core.*")
STATE = (f"{PACKAGE}.state", f"{PACKAGE}.state.*")
WORKERS = (f"{PACKAGE}.workers", f"{PACKAGE}.workers.*")
VIEWS = (f"{PACKAGE}.views", f"{PACKAGE}.views.*")
CONTROLLERS = (f"{PACKAGE}.controllers", f"{PACKAGE}.controllers.*")
PATHS = (f"{PACKAGE}.paths",)
"""Where things are; it imports nothing of ours and everybody may ask it."""

QT = ("PySide6*", "shiboken6*", "pyqtgraph*", "PyQt*")
DRAWING = ("vtk*", "pyqtgraph*", "PySide6.QtGui*", "PySide6.QtWidgets*")


def test_core_imports_nothing_of_ours_outside_core():
    archrule("core stands alone").match(*CORE).should_not_import(OURS).may_import(*CORE, *PATHS).check(PACKAGE)


def test_core_imports_no_qt_and_nothing_that_draws():
    archrule("core is plain Python").match(*CORE).should_not_import(*QT, *DRAWING, "matplotlib*").check(PACKAGE)


@pytest.mark.parametrize("layer", [STATE, WORKERS], ids=["state", "workers"])
def test_state_and_workers_import_core_and_qtcore_alone(layer):
    archrule("a layer over core").match(*layer).should_not_import(OURS).may_import(*layer, *CORE, *PATHS).check(PACKAGE)
    archrule("QtCore alone").match(*layer).should_not_import(*DRAWING).check(PACKAGE)


def test_views_import_core_and_state_alone():
    (
        archrule("a view shows and asks, it never decides")
        .match(*VIEWS)
        .should_not_import(OURS)
        .may_import(*VIEWS, *CORE, *STATE, *PATHS)
        .check(PACKAGE)
    )


def test_controllers_import_the_layers_below_and_never_the_program():
    (
        archrule("what happens when")
        .match(*CONTROLLERS)
        .should_not_import(OURS)
        .may_import(*CONTROLLERS, *CORE, *STATE, *WORKERS, *VIEWS, *PATHS)
        .check(PACKAGE)
    )


def test_nobody_imports_app_except_the_entry():
    (
        archrule("app builds and connects, nobody knows it")
        .match(PACKAGE, OURS)
        .exclude(f"{PACKAGE}.__main__", f"{PACKAGE}.app.*", f"{PACKAGE}.command_line.*", f"{PACKAGE}.selftest")
        .should_not_import(f"{PACKAGE}.app*")
        .check(PACKAGE)
    )


def test_the_program_never_imports_the_training():
    archrule("training uses the core, never the reverse").match(PACKAGE, OURS).should_not_import(
        "models*", "torch*", "onnx", "onnx.*", "tests*", "installer*"
    ).check(PACKAGE)
