"""The page about when a training ends."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel

from mnist_desktop.training.stopping_page import StoppingPage
from trainer.config import StoppingConfig
from trainer.presets import preset


@pytest.fixture
def page(qtbot):
    page = StoppingPage()
    qtbot.addWidget(page)
    page.show()
    page.show_config(preset("course-mlp"))
    return page


def switch(qtbot, page, part, name):
    with qtbot.waitSignal(page.changed):
        qtbot.keyClick(part(page, QCheckBox, name), Qt.Key.Key_Space)


def test_that_nothing_ends_a_training_early_until_it_is_switched_on(page):
    assert page.stopping(10) == StoppingConfig(epochs=10)
    assert not any(field.isEnabled() for field in (page.accuracy, page.loss, page.patience))


@pytest.mark.parametrize(
    ("toggle", "field", "text", "expected"),
    [
        ("targetAccuracyToggle", "accuracy", "97.5", {"target_accuracy": 0.975}),
        ("targetLossToggle", "loss", "0.25", {"target_loss": 0.25}),
        ("patienceToggle", "patience", "5", {"patience": 5}),
    ],
)
def test_that_an_end_can_be_switched_on_and_set_by_keyboard(qtbot, page, part, toggle, field, text, expected):
    switch(qtbot, page, part, toggle)
    field = getattr(page, field)
    assert field.isEnabled()
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    assert page.stopping(10) == StoppingConfig(epochs=10, **expected)
    switch(qtbot, page, part, toggle)
    assert not field.isEnabled()
    assert page.stopping(10) == StoppingConfig(epochs=10)


def test_that_the_best_weights_and_the_logs_can_be_wanted(qtbot, page, part):
    switch(qtbot, page, part, "restoreBestToggle")
    switch(qtbot, page, part, "tensorboardToggle")
    assert page.stopping(10).restore_best
    assert page.writes_logs


def test_that_targets_from_elsewhere_are_rounded_and_told_to_nobody(qtbot, page):
    with qtbot.assertNotEmitted(page.changed):
        page.use_targets(0.98765432, None)
    assert page.stopping(10) == StoppingConfig(epochs=10, target_accuracy=0.9877)
    page.use_targets(None, 0.00000001)
    assert page.stopping(10) == StoppingConfig(epochs=10, target_loss=0.0001)


def test_that_the_page_says_which_images_are_looked_at(page):
    def told(word):
        return [label for label in page.findChildren(QLabel) if f"the {word} images" in label.text()]

    page.tell_compared(with_validation=True)
    assert told("validation")
    assert not told("training")
    page.tell_compared(with_validation=False)
    assert told("training")
    assert not told("validation")
