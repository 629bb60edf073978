"""How long a training may take, guessed from its arithmetic before it begins."""

from trainer.config import DatasetName, TrainingConfig

# Multiply-adds that a small computer trains in a second (forward and backward), measured on two cores.
_TRAINED_PER_SECOND = 2.2e10
_SECONDS_PER_STEP = 2.5e-4
_IMAGES = {DatasetName.MNIST.value: 60000, DatasetName.FASHION_MNIST.value: 60000}


def expected_seconds(config: TrainingConfig) -> float | None:
    """A rough guess at the whole training's time on two cores; None when nobody knows how many images there are."""
    if config.data.dataset not in _IMAGES:
        return None
    images = min(config.data.training_images or 60000, _IMAGES[config.data.dataset])
    learned = images * (1 - config.data.validation_split)
    arithmetic = 3 * learned * config.network.multiply_adds / _TRAINED_PER_SECOND
    steps = learned / config.learning.batch_size * _SECONDS_PER_STEP
    return config.stopping.epochs * (arithmetic + steps)
