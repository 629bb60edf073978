"""The files for TensorBoard, read back as TensorBoard reads them."""

import resource

import pytest

from trainer import TrainingRun, preset, run_training
from trainer.config import DataConfig, StoppingConfig
from trainer.keras_door import tensorflow
from trainer.library import all_runs
from trainer.training.checkpoints import Checkpoints
from trainer.training.events import EpochFinished, RunFailed, RunFinished
from trainer.training.history import EpochResult
from trainer.training.result import Outcome
from trainer.training.tensorboard import FOLDER, TensorBoardLog

pytestmark = pytest.mark.keras


def settings(epochs=3):
    return preset("numpy-mlp").changed(
        data=DataConfig(training_images=200), stopping=StoppingConfig(epochs=epochs), tensorboard=True
    )


def some_epochs(count):
    return [
        EpochResult(
            epoch=number, loss=1 / number, accuracy=0.5, validation_loss=2 / number, validation_accuracy=0.25,
            learning_rate=0.1, seconds=1.0,
        )
        for number in range(1, count + 1)
    ]  # fmt: skip


def told(folder, part="train", tag="epoch_loss"):
    """(step, value) of each event of ``tag``, of all files of ``part`` together."""
    found = []
    for path in sorted((folder / FOLDER / part).glob("events.out.tfevents.*")):
        for event in tensorflow().compat.v1.train.summary_iterator(str(path)):
            found += [(event.step, value.simple_value) for value in event.summary.value if value.tag == tag]
    return found


def expected(epochs, name="loss"):
    return [(each.epoch - 1, pytest.approx(getattr(each, name))) for each in epochs]


def finish(run):
    run.start()
    assert run.wait(120)
    return run.ending


def test_that_every_epoch_is_written_once_in_both_parts():
    result = run_training(settings())
    epochs = result.history.epochs
    assert told(result.folder) == expected(epochs)
    assert told(result.folder, tag="epoch_accuracy") == expected(epochs, "accuracy")
    assert told(result.folder, tag="epoch_learning_rate") == expected(epochs, "learning_rate")
    assert told(result.folder, "validation") == expected(epochs, "validation_loss")
    assert told(result.folder, "validation", "epoch_accuracy") == expected(epochs, "validation_accuracy")
    assert result.hints == ()


def test_that_earlier_epochs_keep_their_distance_in_time(tmp_path):
    log = TensorBoardLog(tmp_path)
    log.keep(some_epochs(3))
    log.close()
    (path,) = (tmp_path / FOLDER / "train").iterdir()
    times = [event.wall_time for event in tensorflow().compat.v1.train.summary_iterator(str(path))]
    assert [later - times[1] for later in times[1:]] == pytest.approx([0, 1, 2], abs=0.5)


@pytest.mark.parametrize("known", [0, 1, 2])
def test_that_a_run_taken_up_again_lacks_no_epoch_and_has_none_twice(tmp_path, known):
    """A crash lies between the checkpoint of an epoch and its events, or behind both."""
    before = TensorBoardLog(tmp_path)
    if known:
        before.keep(some_epochs(known))
    before.close()
    after = TensorBoardLog(tmp_path)
    after.keep(some_epochs(2))
    assert told(tmp_path) == expected(some_epochs(2))
    after.keep(some_epochs(4))
    after.close()
    assert told(tmp_path) == expected(some_epochs(4))
    assert told(tmp_path, "validation") == expected(some_epochs(4), "validation_loss")


def test_that_a_run_cut_off_between_checkpoint_and_events_lacks_nothing_in_the_end(monkeypatch):
    keep = TensorBoardLog.keep

    def cut_off(log, epochs):
        if len(epochs) == 2:
            raise SystemExit("as if killed")
        keep(log, epochs)

    with monkeypatch.context() as patched:
        patched.setattr(TensorBoardLog, "keep", cut_off)
        assert isinstance(finish(TrainingRun(settings(4))), RunFailed)
    (record,) = all_runs()
    assert [step for step, _ in told(record.folder)] == [0]
    assert Checkpoints(record.folder).finished_epochs() == 2
    ending = finish(TrainingRun.resuming(record.name))
    assert told(record.folder) == expected(ending.result.history.epochs)
    assert [step for step, _ in told(record.folder)] == [0, 1, 2, 3]


def test_that_a_run_that_had_only_its_end_left_lacks_nothing():
    def stop(event):
        if isinstance(event, EpochFinished) and event.result.epoch == 2:
            run.request_stop()

    run = TrainingRun(settings(2), stop)
    assert finish(run).outcome is Outcome.STOPPED
    folder = run.ending.result.folder
    for path in (folder / FOLDER).rglob("events*"):
        path.unlink()
    assert finish(TrainingRun.resuming(run.ending.result.run)).outcome is Outcome.COMPLETED
    assert [step for step, _ in told(folder)] == [0, 1]


@pytest.mark.parametrize("first", [0, 2])
def test_that_a_full_disk_is_told_and_made_good_when_there_is_room_again(tmp_path, first):
    """No file can grow beyond a limit any more, as on a disk without room."""
    log = TensorBoardLog(tmp_path)
    if first:
        log.keep(some_epochs(first))
    size = max((path.stat().st_size for path in tmp_path.rglob("events*")), default=0)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 10, limits[1]))
    try:
        for count in (first + 1, first + 2):
            log.keep(some_epochs(count))
            (hint,) = log.hints
            assert "The logs for TensorBoard could not be written (" in hint.to_document()["message"]
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert bool(list(tmp_path.rglob("events*"))) == bool(first)
    log.keep(some_epochs(first + 3))
    log.close()
    assert log.hints == ()
    assert told(tmp_path) == expected(some_epochs(first + 3))


def test_that_a_training_whose_logs_cannot_be_written_goes_on_and_says_so():
    heard = []

    def obstruct(event):
        heard.append(event)
        if isinstance(event, EpochFinished) and event.result.epoch == 1:
            (record,) = all_runs()
            assert told(record.folder)
            (record.folder / FOLDER).rename(record.folder / "aside")
            (record.folder / FOLDER).touch()  # a file where the folder has to be

    result = run_training(settings(1), obstruct)
    (result.folder / "result.json").unlink()
    (result.folder / "config.json").write_text(settings(3).to_json(), "utf-8")
    ending = finish(TrainingRun.resuming(result.run, heard.append))
    assert isinstance(ending, RunFinished)
    assert ending.outcome is Outcome.COMPLETED
    kinds = [[hint.kind.value for hint in event.hints] for event in heard if isinstance(event, EpochFinished)]
    assert kinds == [[], ["no-logs"], ["no-logs"]]
    assert [hint.kind.value for hint in ending.result.hints] == ["no-logs"]
