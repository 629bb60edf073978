"""F1, F1b, F2, F3, F5: seconds an epoch, ours against plain Keras and scikit-learn, in turn.

Beside each ratio stands what both sides read of the test images after the same number of epochs, in percent.
"""

import json
import os
import statistics
import subprocess
import sys
import time

PAIRS = 3
EPOCHS = 3  # the first of each run warms up and is left out

_OURS = """
import json, sys
from PySide6.QtWidgets import QApplication
from mnist_desktop.app import create_app
from trainer.presets import preset
name, batch, epochs, images, live = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]), sys.argv[5]
config = preset(name).with_choices(batch_size=batch, epochs=epochs)
config = config.changed(data=config.data.changed(training_images=images))
if live == "live":
    from PySide6.QtCore import QObject, Slot
    application, window = create_app([])
    window.show(); window.tabs.setCurrentIndex(1)
    class Ending(QObject):
        @Slot(object)
        def on(self, event):
            print(json.dumps([event.result.epoch_seconds, event.result.test.accuracy])); application.quit()
    ending, bridge = Ending(), window.training._bridge
    bridge.run_finished.connect(ending.on)
    bridge.start(config)
    application.exec()
else:
    from trainer import run_training
    result = run_training(config)
    print(json.dumps([result.epoch_seconds, result.test.accuracy]))
"""

_PLAIN = """
import json, sys, time
import keras, tensorflow
tensorflow.zeros(()) + 1  # awake before our own door sets it up: Keras' and TensorFlow's own threads and kernels
from trainer import load_image_set
from trainer.presets import preset
from trainer.networks.keras_network import build
name, batch, epochs, images = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
config, data = preset(name), load_image_set("mnist")
network = build(config.network, "plain")
network.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
class Clock(keras.callbacks.Callback):
    seconds = []
    def on_epoch_begin(self, epoch, logs=None):
        self.start = time.perf_counter()
    def on_epoch_end(self, epoch, logs=None):
        self.seconds.append(time.perf_counter() - self.start)
clock = Clock()
network.fit(data.train_images[:images], data.train_labels[:images].astype("int32"), epochs=epochs,
            batch_size=batch, validation_split=config.data.validation_split, verbose=0, callbacks=[clock])
test = network.evaluate(data.test_images, data.test_labels.astype("int32"), verbose=0)[1]
print(json.dumps([clock.seconds, test]))
"""

_SCIKIT = """
import json, sys, time, warnings
import numpy as np
from sklearn.neural_network import MLPClassifier
from trainer import load_image_set
data = load_image_set("mnist")
images = (data.train_images[:48000].reshape(48000, -1) / np.float32(255)).astype(np.float32)
warnings.simplefilter("ignore")
network = MLPClassifier((128,), solver="sgd", batch_size=32, learning_rate_init=0.1, momentum=0.0, alpha=0.0)
seconds = []
for _ in range(int(sys.argv[1])):
    start = time.perf_counter(); network.partial_fit(images, data.train_labels[:48000], classes=np.arange(10))
    seconds.append(time.perf_counter() - start)
test = network.score(data.test_images.reshape(10000, -1) / np.float32(255), data.test_labels)
print(json.dumps([seconds, test]))
"""


def measured(program: str, *arguments: object) -> tuple[float, float]:
    """The median epoch of one process in seconds, its first left out, and its test accuracy in percent."""
    command = [sys.executable, "-c", program, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ)
    time.sleep(0.2)
    seconds, accuracy = json.loads(done.stdout.strip().splitlines()[-1])
    return statistics.median(seconds[1:]), 100 * accuracy


def ratio(ours: tuple[object, ...], theirs: tuple[object, ...]) -> dict[str, float]:
    """The median over pairs, each measured one after the other, and the mean accuracies of both sides."""
    pairs = [(measured(*ours), measured(*theirs)) for _ in range(PAIRS)]  # type: ignore[arg-type]
    return {
        "ratio": round(statistics.median(mine[0] / other[0] for mine, other in pairs), 2),
        "ours": round(statistics.mean(mine[1] for mine, _ in pairs), 2),
        "theirs": round(statistics.mean(other[1] for _, other in pairs), 2),
    }


def main() -> None:
    """Measure what the command line names."""
    course = ("course-mlp", 32, EPOCHS, 60000)
    larger = ("course-mlp", 128, EPOCHS + 2, 60000)
    convolutional = ("cnn", 128, EPOCHS, 15000)
    measurements = {
        "F1": ((_OURS, *course, "live"), (_PLAIN, *course)),
        "F1b": ((_OURS, *larger, "live"), (_PLAIN, *larger)),
        "F2": ((_OURS, *convolutional, "live"), (_PLAIN, *convolutional)),
        "F3": ((_OURS, "course-mlp", 32, 8, 60000, "live"), (_OURS, "course-mlp", 32, 8, 60000, "headless")),
        "F5": ((_OURS, "numpy-mlp", 32, EPOCHS, 60000, "headless"), (_SCIKIT, EPOCHS)),
    }
    wanted = sys.argv[1:] or list(measurements)
    print(json.dumps({name: ratio(*measurements[name]) for name in wanted}))


if __name__ == "__main__":
    main()
