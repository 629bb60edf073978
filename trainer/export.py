"""Saved networks in the format that answers without TensorFlow."""

import contextlib
import io
import tempfile
import threading
from pathlib import Path
from typing import Any

from trainer.keras_door import keras, making_layers
from trainer.native_noise import noise_to_log
from trainer.storage import write_atomically

_one_at_a_time = threading.Lock()  # two that send standard output elsewhere would not bring it back


def convert_for_answering(model: Path) -> Path:
    """Convert the Keras file ``model`` to LiteRT, beside it; returns the new file.

    Its output (n, 10 + f) carries the ten probabilities, then the f features that the last layer weighs.
    Only files that this program wrote itself may be given here: a Keras file can contain code.
    """
    k = keras()
    with making_layers:
        network = _with_features(k, k.models.load_model(model, compile=False))
    target = model.with_suffix(".tflite")
    silence = contextlib.redirect_stdout(io.StringIO())
    with _one_at_a_time, tempfile.TemporaryDirectory() as folder, silence, noise_to_log():
        exported = Path(folder) / target.name
        network.export(exported, format="litert", verbose=False)
        content = exported.read_bytes()
    write_atomically(target, lambda path: _write(path, content))
    return target


def _with_features(k: Any, network: Any) -> Any:
    last = [layer for layer in network.layers if isinstance(layer, k.layers.Dense)][-1]
    both = k.layers.Concatenate(name="probabilities_and_features")([network.output, last.input])
    return k.Model(network.input, both, name=network.name)


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)
