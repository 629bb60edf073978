"""F4: seconds until 99 % of the held-out images are read right, our quick recipe / Keras' example convnet.

Both learn from the same images and hold back the same ones. Ours counts from building the network on,
theirs from the call of ``fit``; compiling is part of both. ``--seeds 1 --most 2`` tries it in small.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
from typing import Any

_OURS = """
import json, sys, time
from trainer import preset, run_training
from trainer.keras_door import keras
from trainer.training.events import EpochFinished, Stage, StageChanged
keras()
begun, reached, best = [], [], []
def on(event):
    if isinstance(event, StageChanged) and event.stage is Stage.BUILDING:
        begun.append(time.perf_counter())
    if isinstance(event, EpochFinished):
        best.append(event.result.validation_accuracy)
        reached.append(time.perf_counter() - begun[0])
result = run_training(preset("quick-cnn").with_choices(seed=int(sys.argv[1])), on)
first = next((at for at, accuracy in enumerate(best) if accuracy >= 0.99), len(best) - 1)
print(json.dumps({"seconds": reached[first], "epochs": first + 1, "validation": best[first],
                  "test": result.test.accuracy}))
"""

_THEIRS = """
import json, sys, time
import keras, tensorflow
tensorflow.zeros(()) + 1  # awake before our own door sets it up: Keras' and TensorFlow's own threads and kernels
from keras import layers
from trainer import load_image_set, preset
keras.utils.set_random_seed(int(sys.argv[1]))
data, split = load_image_set("mnist"), preset("quick-cnn").data.validation_split
def prepared(images, labels):
    return images[..., None].astype("float32") / 255, keras.utils.to_categorical(labels, 10)
network = keras.Sequential([
    keras.Input(shape=(28, 28, 1)),
    layers.Conv2D(32, kernel_size=(3, 3), activation="relu"), layers.MaxPooling2D(pool_size=(2, 2)),
    layers.Conv2D(64, kernel_size=(3, 3), activation="relu"), layers.MaxPooling2D(pool_size=(2, 2)),
    layers.Flatten(), layers.Dropout(0.5), layers.Dense(10, activation="softmax")])
network.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
class Watch(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        self.seconds, self.epochs, self.accuracy = time.perf_counter() - start, epoch + 1, logs["val_accuracy"]
        self.model.stop_training = self.accuracy >= 0.99
watch, (images, labels) = Watch(), prepared(data.train_images, data.train_labels)
start = time.perf_counter()
network.fit(images, labels, batch_size=128, epochs=int(sys.argv[2]), validation_split=split, verbose=0,
            callbacks=[watch])
test = network.evaluate(*prepared(data.test_images, data.test_labels), verbose=0)[1]
print(json.dumps({"seconds": watch.seconds, "epochs": watch.epochs, "validation": watch.accuracy, "test": test}))
"""


def outcome(program: str, *arguments: int) -> dict[str, Any]:
    """What ``program`` found in a process of its own."""
    command = [sys.executable, "-c", program, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ)
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def mean_percent(outcomes: list[dict[str, Any]], key: str) -> float:
    """The mean accuracy, in percent."""
    return round(100 * statistics.mean(found[key] for found in outcomes), 2)


def main() -> None:
    """Both in turn, one seed after the other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("which", nargs="*")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--most", type=int, default=15, help="epochs that Keras' example gets")
    options = parser.parse_args()
    pairs = [(outcome(_OURS, seed), outcome(_THEIRS, seed, options.most)) for seed in range(options.seeds)]
    ours, theirs = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    ratio = statistics.median(mine["seconds"] / other["seconds"] for mine, other in pairs)
    figure = {"ratio": round(ratio, 3)}
    figure |= {"ours": mean_percent(ours, "validation"), "theirs": mean_percent(theirs, "validation")}
    details: dict[str, object] = {"F4": figure}
    for name, found in (("ours", ours), ("theirs", theirs)):
        details |= {f"{name}_seconds": [round(one["seconds"], 1) for one in found]}
        details |= {f"{name}_epochs": [one["epochs"] for one in found]}
        details |= {f"{name}_test": mean_percent(found, "test")}
        details |= {f"{name}_missed_99": sum(one["validation"] < 0.99 for one in found)}
    print(json.dumps(details))


if __name__ == "__main__":
    main()
