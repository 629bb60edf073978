"""Words of the training form lead to the glossary, in both languages and without the mouse."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QToolTip, QWidget

from mnist_desktop.training.config_form import ConfigForm
from mnist_desktop.training.form_terms import CHOICE_TERMS, FIELD_TERMS, LAYER_TERMS
from mnist_desktop.training.layers.layer_stack import LayerKind
from mnist_desktop.widgets.term import FieldTerm
from trainer.config import Optimizer
from trainer.learning.glossary import glossary

KEYS = {*FIELD_TERMS.values(), *LAYER_TERMS.values(), *(k for c in CHOICE_TERMS.values() for k in c.values())}


@pytest.fixture
def form(qtbot, theme):
    form = ConfigForm(theme)
    qtbot.addWidget(form)
    form.resize(340, 620)
    with qtbot.waitExposed(form):
        form.show()
    yield form
    QToolTip.hideText()


def tip_at(widget):
    """What pointing at ``widget`` shows."""
    QToolTip.hideText()
    middle = widget.rect().center()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, middle, widget.mapToGlobal(middle)))
    return QToolTip.text()


def name_of(form, field):
    return next(label for label in form.findChildren(FieldTerm) if label.buddy() is field)


@pytest.mark.parametrize("key", sorted(KEYS))
def test_that_each_word_of_the_form_is_explained_in_both_languages(key):
    entry = glossary().entry(key)
    assert entry.definition("en")
    assert entry.definition("tr") != entry.definition("en")


def test_that_each_field_and_each_kind_of_layer_has_its_word(form):
    named = {label.buddy().objectName() for label in form.findChildren(FieldTerm) if label.text()}
    assert named - set(FIELD_TERMS) == set()
    for name in FIELD_TERMS:
        assert form.findChild(QWidget, name) is not None, name
    assert set(LAYER_TERMS) == set(LayerKind)


@pytest.mark.parametrize("name", ["batchSizeField", "l2Field", "layerUnits", "scheduleChoice", "seedField"])
def test_that_pointing_at_a_name_defines_it_in_both_languages(form, part, name):
    field, entry = part(form, QWidget, name), glossary().entry(FIELD_TERMS[name])
    tip = tip_at(name_of(form, field))
    for text in (entry.term.en, entry.term.tr, entry.definition("en"), entry.definition("tr")):
        assert text in tip.replace("&#x27;", "'")
    assert tip.index(entry.definition("en")) < tip.index(entry.definition("tr"))
    assert field.toolTip().split(".")[0].split("’")[0] in tip


def test_that_a_field_explains_what_is_chosen_in_it(form, part):
    choice = part(form, QWidget, "optimizerChoice")
    choice.setCurrentIndex(choice.findData(Optimizer.ADAM))
    assert glossary().entry("adam").definition("en") in tip_at(choice)
    choice.setCurrentIndex(choice.findData(Optimizer.SGD))
    assert glossary().entry("sgd").definition("en") in tip_at(choice)


def test_that_a_click_on_a_name_asks_for_its_entry(qtbot, form, part):
    label = name_of(form, part(form, QWidget, "batchSizeField"))
    with qtbot.waitSignal(form.term_wanted) as asked:
        qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert asked.args == ["batch-size"]


@pytest.mark.parametrize(
    ("page", "name", "key"),
    [(0, "epochsField", "epoch"), (2, "layerList", "flatten"), (3, "lossChoice", "cross-entropy"),
     (4, "patienceToggle", "early-stopping")],
)  # fmt: skip
def test_that_a_key_asks_for_the_entry_of_the_field_in_focus(qtbot, form, part, page, name, key):
    part(form, QWidget, "formTabs").setCurrentIndex(page)
    form.activateWindow()
    field = part(form, QWidget, name)
    if name == "layerList":
        field.setCurrentIndex(field.model().index(1))
    field.setFocus()
    with qtbot.waitSignal(form.term_wanted) as asked:
        qtbot.keyClick(field, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert asked.args == [key]


def test_that_boxes_to_tick_have_it_in_their_menu(qtbot, form, part):
    box = part(form, QCheckBox, "normalizeToggle")
    was = box.isChecked()
    with qtbot.waitSignal(form.term_wanted) as asked:
        box.actions()[0].trigger()
    assert asked.args == ["normalisation"]
    assert box.isChecked() == was


def test_that_a_name_is_underlined_only_while_somebody_points_at_it(qtbot, form, part):
    label = name_of(form, part(form, QWidget, "batchSizeField"))
    plain = label.grab().toImage()
    QApplication.sendEvent(label, QEvent(QEvent.Type.Leave))
    assert label.grab().toImage() == plain
    label.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert label.grab().toImage() != plain
    label.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    assert label.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_that_the_window_opens_the_glossary_there(qtbot, window, part):
    window.tabs.setCurrentIndex(1)
    window.training.form.term_wanted.emit("batch-size")
    assert window.tabs.tabText(window.tabs.currentIndex()) == "Learn"
    assert window.learning.rooms.room("glossary").key == "batch-size"


def test_that_the_glossary_is_not_read_before_somebody_asks():
    program = (
        "import sys\n"
        "from mnist_desktop.app import create_app\n"
        "app, window = create_app([])\n"
        "window.show()\n"
        "window.complete()\n"
        "app.processEvents()\n"
        "print('trainer.learning.glossary' in sys.modules)\n"
        "window.close()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.stdout.split() == ["False"], done.stderr


def test_that_pointing_anywhere_else_shows_what_it_did_before(form, part):
    label = part(form, QWidget, "networkSummary")
    assert label.toolTip() == ""
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), QPoint(2, 2)))
    assert QToolTip.text() == ""
