"""A training in a few words, for lists."""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.numbers import short_decimal, whole
from mnist_desktop.translation import translated
from trainer.config import IMPORTED, DatasetName, Optimizer, TrainingConfig
from trainer.library import INTERRUPTED, RUNNING
from trainer.presets import describe, preset_names
from trainer.training.result import Outcome

OPTIMIZER_TITLES = {
    Optimizer.SGD: "SGD",
    Optimizer.MOMENTUM: "SGD + momentum",
    Optimizer.RMSPROP: "RMSprop",
    Optimizer.ADAM: "Adam",
    Optimizer.ADAMW: "AdamW",
}


def title_of(config: TrainingConfig) -> str:
    """The preset's title, with a mark where its settings were changed."""
    if config.preset not in preset_names():
        return QCoreApplication.translate("TrainingWords", "Own settings")
    entry = describe(config.preset)
    title = translated("presets", entry.title)
    if config.changed(seed=entry.config.seed) == entry.config:
        return title
    return QCoreApplication.translate("TrainingWords", "{title}, changed").format(title=title)


def dataset_title(name: str) -> str:
    """The images by their name for people."""
    titles = {
        DatasetName.MNIST.value: "MNIST",
        DatasetName.FASHION_MNIST.value: "Fashion-MNIST",
        DatasetName.MY_DRAWINGS.value: QCoreApplication.translate("TrainingWords", "My drawings"),
    }
    return titles.get(name, name.removeprefix(IMPORTED))


def state_of(state: str) -> str:
    """How a run ended, in a word, from what :attr:`trainer.library.RunRecord.state` calls it."""
    words = {
        RUNNING: QCoreApplication.translate("TrainingWords", "in training"),
        INTERRUPTED: QCoreApplication.translate("TrainingWords", "interrupted"),
        Outcome.COMPLETED.value: QCoreApplication.translate("TrainingWords", "finished"),
        Outcome.STOPPED.value: QCoreApplication.translate("TrainingWords", "stopped"),
        Outcome.DIVERGED.value: QCoreApplication.translate("TrainingWords", "diverged"),
    }
    return words.get(state, state)


def details_of(config: TrainingConfig) -> str:
    """Images, epochs, optimiser, learning rate, batch size and seed."""
    learning = config.learning
    template = QCoreApplication.translate(
        "TrainingWords",
        "{dataset} · epochs: {epochs} · {optimizer}, learning rate {rate} · batch size {batch} · seed {seed}",
    )
    return template.format(
        dataset=dataset_title(config.data.dataset),
        epochs=whole(config.stopping.epochs),
        optimizer=OPTIMIZER_TITLES[learning.optimizer],
        rate=short_decimal(learning.learning_rate, 6),
        batch=whole(learning.batch_size),
        seed=whole(config.seed),
    )
