"""The boxes of a visit stay where they are while more becomes known of it."""

from dataclasses import replace

from PySide6.QtCore import QPoint

from sscild_desktop.views.patient.patient_page import EDITOR_WIDTH
from sscild_desktop.views.patient.visit_editor import VisitEditor
from tests.core.exports.patient.visits_example import example_visits


def test_no_box_moves_when_a_ct_or_an_index_comes(qtbot):
    editor = VisitEditor()
    qtbot.addWidget(editor)
    editor.resize(EDITOR_WIDTH - 40, 700)
    editor.show()
    whole = next(one for one in example_visits() if one.series and one.lung_function.fev1_l)
    bare = replace(whole, series=(), lung_function=replace(whole.lung_function, fev1_l=None, fev1_percent=None))

    def places(visit):
        editor.show_visit(visit)
        editor._form.layout().activate()
        return {key: field.mapTo(editor, QPoint(0, 0)).y() for key, field in editor.fields.items()}

    before = places(bare)
    said = editor._ct.text(), editor._derived.text()
    assert places(whole) == before
    assert (editor._ct.text(), editor._derived.text()) != said
