"""From a configuration to its script."""

from trainer.config import Engine, TrainingConfig
from trainer.script.keras_script import write_keras_script
from trainer.script.numpy_script import write_numpy_script
from trainer.script.writing import ScriptWriter, untranslated
from trainer.script.writing import Translate as Translate


def script_of(config: TrainingConfig, translate: Translate = untranslated) -> str:
    """A Python script that trains ``config`` without this program and arrives at the same numbers.

    When it has run, its variable ``history`` holds one dictionary an epoch (``loss``, ``accuracy`` and,
    where images are held back, ``val_loss`` and ``val_accuracy``), and ``model`` the trained network,
    whose ``get_weights()`` are in this program's own order.

    Args:
        config: what to train.
        translate: from the context ``"script"`` and an English sentence to the reader's own; the
            comments are in English without it.
    """
    writer = ScriptWriter(translate)
    if config.engine is Engine.NUMPY:
        write_numpy_script(config, writer)
    else:
        write_keras_script(config, writer)
    return writer.text
