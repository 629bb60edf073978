"""P2: a run that is stopped after each of its epochs in turn and taken up again, against one that never was."""

import json
from typing import Any

import numpy as np

from trainer import TrainingRun, preset
from trainer.config import DataConfig, StoppingConfig, TrainingConfig
from trainer.training.events import EpochFinished, Progress, TrainingEvent
from trainer.training.result import TrainingResult

EPOCHS, IMAGES = 4, 2000


def finished(run: TrainingRun) -> TrainingResult:
    """What is left when the run has come to an end."""
    run.start()
    run.wait()
    ending = run.ending
    assert ending is not None
    assert hasattr(ending, "result"), ending
    result: TrainingResult = ending.result
    return result


def interrupted(config: TrainingConfig, after: int) -> TrainingResult:
    """Stopped in the epoch after epoch ``after``, before its first step or among its steps; then taken up."""

    def stop(event: TrainingEvent) -> None:
        at_its_end = isinstance(event, EpochFinished) and event.result.epoch == after
        amid_the_next = isinstance(event, Progress) and event.epoch == after + 1
        if at_its_end if after % 2 else amid_the_next:
            run.request_stop()

    run = TrainingRun(config, stop)
    stopped = finished(run)
    assert len(stopped.history.epochs) == after
    return finished(TrainingRun.resuming(stopped.run))


def numbers(result: TrainingResult) -> np.ndarray[Any, np.dtype[np.float64]]:
    """Everything in the history but the seconds, in one row."""
    history, found = result.history, []
    for epoch in history.epochs:
        found += [epoch.loss, epoch.accuracy, epoch.validation_loss, epoch.validation_accuracy]
    columns = (history.step_losses, history.step_accuracies, history.step_rates, history.step_norms)
    return np.concatenate([np.asarray(column, np.float64) for column in (found, *columns)])


def weights(result: TrainingResult) -> list[np.ndarray[Any, Any]]:
    """All weights of the kept model."""
    from trainer.keras_door import keras

    assert result.model is not None
    if result.model.suffix == ".npz":
        with np.load(result.model) as kept:
            return [kept[name] for name in kept.files if kept[name].dtype.kind == "f"]
    found: list[np.ndarray[Any, Any]] = keras().models.load_model(result.model, compile=False).get_weights()
    return found


def largest_differences(config: TrainingConfig) -> tuple[float, float]:
    """Of history and weights, over all epochs to stop after."""
    config = config.changed(
        data=DataConfig(training_images=IMAGES), stopping=StoppingConfig(epochs=EPOCHS), seed=1
    )
    whole = finished(TrainingRun(config))
    ours, kept, history, weight = numbers(whole), weights(whole), 0.0, 0.0
    for after in range(1, EPOCHS):
        resumed = interrupted(config, after)
        theirs = numbers(resumed)
        assert len(theirs) == len(ours)
        history = max(history, float(np.nanmax(np.abs(theirs - ours))))
        for mine, other in zip(kept, weights(resumed), strict=True):
            weight = max(weight, float(np.abs(mine - other).max()))
    return history, weight


def main() -> None:
    """The course network with its dropout, and the one written from scratch."""
    history, weight = zip(
        *(largest_differences(preset(name)) for name in ("course-mlp", "numpy-mlp")), strict=True
    )
    print(
        json.dumps(
            {
                "P2": f"{max(history):.0e}; {max(weight):.0e}",
                "history_keras_numpy": list(history),
                "weights_keras_numpy": list(weight),
            }
        )
    )


if __name__ == "__main__":
    main()
