import pytest
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QSpinBox, QWidget

from mnist_desktop.lessons.control_locks import ControlLocks


@pytest.fixture
def page(qtbot):
    page = QWidget()
    form = QFormLayout(page)
    field, button = QSpinBox(page), QPushButton("b", page)
    field.setObjectName("numberField")
    button.setObjectName("button")
    form.addRow("Number", field)
    form.addRow(button)
    label = form.labelForField(field)
    assert isinstance(label, QLabel)
    label.setObjectName("title")
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def part(page, name):
    return page.findChild(QWidget, name)


def test_that_locked_and_hidden_controls_come_back_as_they_were(page):
    part(page, "button").setEnabled(False)
    locks = ControlLocks(page)
    assert locks.apply(page, ["numberField", "button"], ["button"]) == ()
    assert not part(page, "numberField").isEnabled()
    assert not part(page, "button").isVisible()
    locks.release()
    assert part(page, "numberField").isEnabled()
    assert part(page, "button").isVisible()
    assert not part(page, "button").isEnabled()


def test_that_a_hidden_field_takes_its_label_along(page):
    locks = ControlLocks(page)
    locks.apply(page, [], ["numberField"])
    assert not part(page, "title").isVisible()
    locks.release()
    assert part(page, "title").isVisible()


def test_that_the_program_cannot_undo_a_lock_but_gets_its_way_afterwards(page):
    button = part(page, "button")
    button.setEnabled(False)
    button.hide()
    locks = ControlLocks(page)
    locks.apply(page, ["button"], ["button"])
    button.setEnabled(True)
    button.show()
    assert not button.isEnabled()
    assert not button.isVisible()
    locks.release()
    assert button.isEnabled()
    assert button.isVisible()


def test_that_only_what_is_named_last_stays_locked(page):
    locks = ControlLocks(page)
    locks.apply(page, ["button"], [])
    locks.apply(page, ["numberField"], [])
    assert part(page, "button").isEnabled()
    assert not part(page, "numberField").isEnabled()


def test_that_names_nobody_has_are_told(page):
    assert ControlLocks(page).apply(page, ["button", "nobody"], ["noOne"]) == ("nobody", "noOne")


def test_that_a_control_that_is_gone_by_then_does_no_harm(page, qtbot):
    locks = ControlLocks(page)
    locks.apply(page, ["button"], [])
    button = part(page, "button")
    with qtbot.waitSignal(button.destroyed):
        button.deleteLater()
    locks.release()
    assert part(page, "button") is None
