import pytest

from mnist_desktop.training.expected_time import expected_seconds
from trainer.presets import preset, preset_names


@pytest.mark.parametrize("name", preset_names())
def test_that_more_epochs_are_expected_to_take_longer(name):
    config = preset(name)
    assert 0 < expected_seconds(config) < 86_400
    twice = config.with_choices(epochs=2 * config.stopping.epochs)
    assert expected_seconds(twice) == pytest.approx(2 * expected_seconds(config))


def test_that_fewer_images_are_expected_to_take_less():
    config = preset("course-mlp")
    few = config.changed(data=config.data.changed(training_images=6000))
    assert expected_seconds(few) == pytest.approx(expected_seconds(config) / 10)


@pytest.mark.parametrize("name", ["my-drawings", "imported:scans"])
def test_that_no_time_is_guessed_for_images_that_nobody_counted(name):
    assert expected_seconds(preset("course-mlp").with_choices(dataset=name)) is None
