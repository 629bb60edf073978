"""What is decided after each epoch: the best one, a lower learning rate, the end."""

from trainer.config import Engine, Schedule, TrainingConfig
from trainer.errors import phrase
from trainer.script.opening import holds_back
from trainer.script.writing import ScriptWriter


def write_memory(config: TrainingConfig, writer: ScriptWriter) -> None:
    """What the rules remember, set before the loop."""
    names = []
    if _compares(config):
        names.append("best_loss = np.inf")
    if config.stopping.patience is not None:
        names.append("best_epoch = 0")
    if _waits(config):
        names.append("waited = 0")
    for line in names:
        writer.code(line)


def write_rules(config: TrainingConfig, writer: ScriptWriter) -> None:
    """The rules that ``config`` has, at the end of the loop's body; ``result`` holds the epoch's numbers."""
    prefix = "val_" if holds_back(config.data) else ""
    if _compares(config):
        _best(config, f'result["{prefix}loss"]', writer)
    if _waits(config):
        _plateau(config, writer)
    stopping = config.stopping
    if stopping.target_accuracy is not None or stopping.target_loss is not None:
        writer.comment(phrase("script", "Enough is learned when the target is reached."), indent=4)
    if stopping.target_accuracy is not None:
        writer.code(f'if result["{prefix}accuracy"] >= {stopping.target_accuracy!r}:\n    break', indent=4)
    if stopping.target_loss is not None:
        writer.code(f'if result["{prefix}loss"] <= {stopping.target_loss!r}:\n    break', indent=4)
    if stopping.patience is not None:
        writer.comment(
            phrase("script", "Early stopping: the loss has not become better for too long."), indent=4
        )
        writer.code(f"if epoch - best_epoch >= {stopping.patience}:\n    break", indent=4)


def write_restoring(config: TrainingConfig, writer: ScriptWriter) -> None:
    """After the loop: the best epoch's weights, where they are wanted."""
    if config.stopping.restore_best:
        writer.comment(phrase("script", "Keep the weights of the best epoch, not those of the last."))
        writer.code("model.set_weights(best_weights)")


def _best(config: TrainingConfig, loss: str, writer: ScriptWriter) -> None:
    writer.code(f"if {loss} < best_loss:\n    best_loss = {loss}", indent=4)
    if config.stopping.patience is not None:
        writer.code("best_epoch = epoch", indent=8)
    if config.stopping.restore_best:
        writer.code("best_weights = model.get_weights()", indent=8)
    if _waits(config):
        writer.code("    waited = 0\nelse:\n    waited += 1", indent=4)


def _plateau(config: TrainingConfig, writer: ScriptWriter) -> None:
    learning = config.learning
    writer.comment(phrase("script", "On a plateau, go on with smaller steps."), indent=4)
    change = (
        f"learning_rate *= {learning.decay_factor!r}"
        if config.engine is Engine.NUMPY
        else f"model.optimizer.learning_rate = model.optimizer.learning_rate * {learning.decay_factor!r}"
    )
    writer.code(f"if waited == {learning.decay_epochs}:\n    {change}\n    waited = 0", indent=4)


def _waits(config: TrainingConfig) -> bool:
    return config.learning.schedule is Schedule.PLATEAU


def _compares(config: TrainingConfig) -> bool:
    return config.stopping.patience is not None or config.stopping.restore_best or _waits(config)
