"""The state of a run on the disk."""

import json
from array import array

import numpy as np
import pytest

from trainer.data.splitting import Split
from trainer.errors import ModelError
from trainer.training.checkpoints import CHECKPOINT, STEPS, Checkpoint, Checkpoints, fingerprint
from trainer.training.history import EpochResult, History


def history_of(steps, epochs=2):
    made = History()
    for number in range(1, epochs + 1):
        made.epochs.append(
            EpochResult(
                epoch=number, loss=0.1, accuracy=0.9, validation_loss=None, validation_accuracy=None,
                learning_rate=0.1, seconds=1.0, gradient_norm=0.3,
            )
        )  # fmt: skip
    made.add_steps(*(np.arange(steps) + offset for offset in (0.1, 0.2, 0.3, 0.4)))
    return made


def checkpoint_of(history):
    weights = [np.ones((2, 3), np.float32), np.zeros(3, np.float32)]
    memory = [np.array(7, np.int64), np.ones((2, 3), np.float32)]
    return Checkpoint(weights, memory, [np.full(1, 5, np.float32)], history, "data")


def test_that_what_was_kept_comes_back(tmp_path):
    kept = checkpoint_of(history_of(20))
    Checkpoints(tmp_path).keep(kept)
    again = Checkpoints(tmp_path).read()
    for ours, theirs in zip(
        [*kept.weights, *kept.optimizer, *kept.best],
        [*again.weights, *again.optimizer, *again.best],
        strict=True,
    ):
        np.testing.assert_array_equal(ours, theirs)
        assert ours.dtype == theirs.dtype
    assert (len(again.weights), len(again.optimizer), len(again.best)) == (2, 2, 1)
    assert again.history == kept.history
    assert again.data == "data"


def test_that_without_a_finished_epoch_there_is_none(tmp_path):
    assert Checkpoints(tmp_path).read() is None


def test_that_the_file_of_steps_only_grows_and_is_cut_to_what_counts(tmp_path):
    writer = Checkpoints(tmp_path)
    writer.keep(checkpoint_of(history_of(20)))
    first = (tmp_path / STEPS).read_bytes()
    writer.keep(checkpoint_of(history_of(50, epochs=3)))
    assert (tmp_path / STEPS).read_bytes()[: len(first)] == first
    with (tmp_path / STEPS).open("ab") as file:
        file.write(b"half a row")  # as a crash in the middle of the next epoch's writing leaves it
    reader = Checkpoints(tmp_path)
    assert len(reader.read().history.step_losses) == 50
    reader.keep(checkpoint_of(history_of(60, epochs=4)))
    assert Checkpoints(tmp_path).read().history == history_of(60, epochs=4)


def test_that_missing_steps_cost_the_steps_alone(tmp_path):
    Checkpoints(tmp_path).keep(checkpoint_of(history_of(20)))
    (tmp_path / STEPS).unlink()
    assert Checkpoints(tmp_path).read().history.step_losses == array("f")


@pytest.mark.parametrize("content", [b"", b"PK", b"x" * 1000])
def test_that_a_damaged_checkpoint_is_told(tmp_path, content):
    (tmp_path / CHECKPOINT).write_bytes(content)
    with pytest.raises(ModelError, match=r"is damaged .*, so this run cannot be taken up again. Train anew."):
        Checkpoints(tmp_path).read()


@pytest.mark.parametrize("missing", ["counts", "data", "steps", "epochs"])
def test_that_a_checkpoint_without_its_notes_is_damaged(tmp_path, missing):
    Checkpoints(tmp_path).keep(checkpoint_of(history_of(20)))
    arrays = dict(np.load(tmp_path / CHECKPOINT))
    note = json.loads(arrays["note"].tobytes())
    del note[missing]
    np.savez(tmp_path / CHECKPOINT, **{**arrays, "note": np.frombuffer(json.dumps(note).encode(), np.uint8)})
    with pytest.raises(ModelError, match=f"is damaged .*{missing}"):
        Checkpoints(tmp_path).read()


def test_that_the_fingerprint_tells_other_images_and_other_labels():
    images, labels = np.zeros((4, 28, 28), np.uint8), np.zeros(4, np.uint8)
    data = Split(images[:3], labels[:3], images[3:], labels[3:])
    assert fingerprint(data) == fingerprint(Split(images[:3].copy(), labels[:3], images[3:], labels[3:]))
    other = images.copy()
    other[2, 5, 5] = 1
    changed = [
        Split(other[:3], labels[:3], images[3:], labels[3:]),
        Split(images[:3], labels[:3] + 1, images[3:], labels[3:]),
        Split(images[:2], labels[:2], images[2:], labels[2:]),
    ]
    assert len({fingerprint(each) for each in (data, *changed)}) == 4
