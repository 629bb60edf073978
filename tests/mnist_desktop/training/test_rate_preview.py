"""The picture of the learning rate is the schedule that the run will follow."""

import numpy as np
import pytest

from mnist_desktop.training.rate_preview import RatePreview
from trainer.config import LearningConfig, Schedule
from trainer.training.schedules import learning_rates


@pytest.fixture
def preview(qtbot, theme):
    preview = RatePreview()
    qtbot.addWidget(preview)
    preview.resize(300, 90)
    preview.show()
    return preview


def heights(preview):
    """For each column of pixels the highest one in the line's colour, from the bottom; nan for none."""
    image = preview.grab().toImage()
    accent = np.array(preview.palette().link().color().getRgb()[:3])
    result = []
    for x in range(image.width()):
        colours = np.array([image.pixelColor(x, y).getRgb()[:3] for y in range(image.height())])
        rows = np.flatnonzero(np.abs(colours - accent).sum(axis=1) < 150)
        result.append(image.height() - rows[0] if len(rows) else np.nan)
    return np.array(result)


@pytest.mark.parametrize("schedule", Schedule)
@pytest.mark.parametrize("epochs", [1, 7, 1000])
def test_that_the_line_is_the_schedule(preview, schedule, epochs):
    learning = LearningConfig(schedule=schedule, learning_rate=0.3, decay_epochs=2)
    preview.show_schedule(learning, epochs)
    steps = len(preview.rates) // epochs
    assert np.array_equal(preview.rates, learning_rates(learning, steps, epochs))
    assert 200 <= len(preview.rates) <= 1000
    assert not preview.grab().isNull()


def test_that_a_constant_rate_is_a_level_line_and_a_falling_one_falls(preview):
    preview.show_schedule(LearningConfig(), 10)
    level = heights(preview)
    level = level[np.isfinite(level)]
    assert len(level) > 200
    assert np.ptp(level) <= 1
    preview.show_schedule(LearningConfig(schedule=Schedule.STEP, decay_epochs=5), 10)
    falling = heights(preview)
    falling = falling[np.isfinite(falling)]
    assert falling[5] - falling[-5] > 15


def test_that_screen_readers_are_told_where_it_begins_and_ends(preview):
    preview.show_schedule(LearningConfig(schedule=Schedule.STEP, learning_rate=0.1, decay_epochs=5), 10)
    assert preview.accessibleName() == "Learning rate over the whole training"
    assert preview.accessibleDescription() == "Begins at 0.1, at most 0.1, ends at 0.05."
