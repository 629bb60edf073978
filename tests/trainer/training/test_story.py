"""Looking back at a run."""

import json

import numpy as np
import pytest

from trainer import TrainingRun, preset, run_training
from trainer.config import DataConfig, StoppingConfig
from trainer.errors import ModelError
from trainer.library import find_run, new_run
from trainer.run_lock import held
from trainer.training.events import EpochFinished, Progress
from trainer.training.story import RunStory, finished_epochs, look_back

SMALL = preset("numpy-mlp").changed(data=DataConfig(training_images=400))


def stopped_when(happens, config):
    """The result of a run that was stopped by the first event for which ``happens`` says so."""

    def listen(event):
        if happens(event):
            run.request_stop()

    run = TrainingRun(config, listen)
    run.start()
    assert run.wait(60)
    return run.ending.result


def test_that_a_finished_run_is_told_as_it_was():
    result = run_training(SMALL.with_choices(epochs=3))
    story = look_back(result.run)
    assert (story.name, story.config, story.state) == (result.run, result.config, "completed")
    assert story.history == result.history
    assert story.steps_per_epoch * 3 == len(result.history.step_losses)
    assert (story.test, story.message, story.hints) == (result.test, result.message, result.hints)
    assert story.has_model
    assert RunStory.of(result).test == result.test


def test_that_why_it_ended_early_is_known_again():
    config = SMALL.changed(stopping=StoppingConfig(epochs=9, target_accuracy=0.01))
    result = run_training(config)
    assert "target was reached" in result.message[0]
    assert look_back(result.run).message == result.message


def test_that_a_hint_is_told_again():
    config = (
        preset("numpy-mlp")
        .changed(data=DataConfig(training_images=4000))
        .with_choices(epochs=1, learning_rate=0.000001)
    )
    result = run_training(config)
    assert [hint.kind for hint in result.hints] == ["not-learning"]
    assert look_back(result.run).hints == result.hints


def test_that_a_run_that_was_stopped_keeps_the_steps_of_its_last_epoch():
    config = preset("numpy-mlp").with_choices(epochs=9)
    result = stopped_when(lambda event: isinstance(event, Progress) and event.epoch == 2, config)
    story = look_back(result.run)
    assert story.state == "stopped"
    assert len(story.history.epochs) == 1
    assert story.steps_per_epoch == 1500
    assert len(story.history.step_losses) == len(result.history.step_losses) > 1500
    assert story.test is None


def test_that_steps_of_a_first_epoch_that_was_not_finished_have_their_place():
    config = preset("numpy-mlp").with_choices(epochs=2, batch_size=50)
    result = stopped_when(lambda event: isinstance(event, Progress), config)
    story = look_back(result.run)
    assert story.history.epochs == []
    assert story.steps_per_epoch == 960
    np.testing.assert_array_equal(story.history.step_losses, result.history.step_losses)


def test_that_a_run_that_was_cut_off_is_told_as_far_as_it_came():
    result = stopped_when(lambda event: isinstance(event, EpochFinished), SMALL.with_choices(epochs=9))
    record = find_run(result.run)
    (record.folder / "result.json").unlink()
    story = look_back(result.run)
    assert story.state == "interrupted"
    assert story.history.epochs == result.history.epochs
    assert finished_epochs(find_run(result.run)) == result.history.epochs


def test_that_a_run_that_has_hardly_begun_has_little_to_tell():
    record = new_run(SMALL)
    with held(record.folder):
        story = look_back(record.name)
    assert (story.state, story.history.epochs, story.test, story.has_model) == ("running", [], None, False)


def test_that_a_run_without_its_steps_shows_its_epochs():
    result = run_training(SMALL.with_choices(epochs=2))
    (result.folder / "steps.f32").unlink()
    story = look_back(result.run)
    assert len(story.history.epochs) == 2
    assert len(story.history.step_losses) == 0


@pytest.mark.parametrize("damage", [{"test": {}}, {"test": 5}, {"test": {"classes": 1}}])
def test_that_a_damaged_result_is_told_in_a_sentence(damage):
    result = run_training(SMALL.with_choices(epochs=1))
    path = result.folder / "result.json"
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), **damage}), "utf-8")
    with pytest.raises(ModelError, match="are damaged"):
        look_back(result.run)


def test_that_a_damaged_checkpoint_leaves_the_list_alone():
    result = stopped_when(lambda event: isinstance(event, EpochFinished), SMALL.with_choices(epochs=9))
    (result.folder / "checkpoint.npz").write_bytes(b"no archive")
    assert finished_epochs(find_run(result.run)) == []
    assert look_back(result.run).history.epochs == result.history.epochs  # the result tells of them, too
    (result.folder / "result.json").unlink()
    with pytest.raises(ModelError, match="is damaged"):
        look_back(result.run)
