import numpy as np
import pytest

from trainer.evaluation.report import report
from trainer.presets import preset
from trainer.training.events import Progress, RunFinished, RunStarted
from trainer.training.history import EpochResult, History
from trainer.training.result import Outcome, TrainingResult


def epoch_result(epoch=1, **values):
    numbers = {
        "loss": 0.5,
        "accuracy": 0.85,
        "validation_loss": 0.4,
        "validation_accuracy": 0.9,
        "learning_rate": 0.1,
        "seconds": 1.25,
    }
    return EpochResult(epoch=epoch, **{**numbers, **values})


@pytest.fixture
def make_epoch():
    return epoch_result


@pytest.fixture
def make_report():
    """A test of 1,000 images, each class read right except ``mistakes``: (true, predicted, how many)."""

    def make(*mistakes, names=tuple("0123456789")):
        labels = np.repeat(np.arange(10, dtype=np.uint8), 100)
        predicted = labels.copy()
        for true, read, count in mistakes:
            predicted[true * 100 : true * 100 + count] = read
        probabilities = np.full((1000, 10), 0.01, np.float32)
        probabilities[np.arange(1000), predicted] = 0.91
        return report(probabilities, labels, names)

    return make


@pytest.fixture
def make_started(numpy_config):
    def make(epochs=2, earlier=()):
        return RunStarted(
            run="a-run",
            config=numpy_config,
            parameters=101_770,
            epochs=epochs,
            steps_per_epoch=1500,
            training_images=48_000,
            validation_images=12_000,
            earlier=earlier,
        )

    return make


@pytest.fixture
def make_progress():
    def make(epoch=1, step=750, steps=1500, **values):
        numbers = {
            "losses": (0.5,),
            "accuracies": (0.8,),
            "learning_rates": (0.1,),
            "gradient_norms": (None,),
            "images_per_second": 41_800.4,
            "seconds_left": 12.4,
        }
        return Progress(epoch=epoch, step=step, steps=steps, **{**numbers, **values})

    return make


@pytest.fixture
def make_finished(tmp_path):
    def make(outcome=Outcome.COMPLETED, epochs=3, test=None, message=("", {}), hints=()):
        result = TrainingResult(
            run="a-run",
            folder=tmp_path,
            outcome=outcome,
            config=preset("numpy-mlp"),
            parameters=101_770,
            history=History([epoch_result(number + 1) for number in range(epochs)]),
            test=test,
            model=tmp_path / "model.npz",
            message=message,
            hints=hints,
        )
        return RunFinished(outcome=outcome, result=result)

    return make
