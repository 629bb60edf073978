"""The six experiments on over- and underfitting: seconds each, on real digits, without TensorFlow.

How many images, units and epochs they have was found by trying: what they are meant to show is there with
most seeds. The sentences that explain a result are chosen from the result, not from that expectation.
"""

from trainer.config import DataConfig, Engine, LearningConfig, NetworkConfig, StoppingConfig, TrainingConfig
from trainer.data.augmentation import Augmentation
from trainer.errors import phrase
from trainer.learning import fit_reasons
from trainer.learning.fit import Experiment, Question, Saying, Share, Variant
from trainer.networks.layers import ActivationName, Dense, Dropout, Flatten, Layer

GENTLE = Augmentation(rotation=10, shear=0.1, scale=0.1, shift=1.5, stroke=0.3)
WILD = Augmentation(rotation=180, shear=0.5, scale=0.3, shift=6, stroke=0.6)


def experiments() -> tuple[Experiment, ...]:
    """All of them, in the order in which they are best made."""
    return _EXPERIMENTS


def _network(units: int, dropout: float = 0.0) -> NetworkConfig:
    hidden: list[Layer] = [Dense(units=units)] if units else []
    if dropout:
        hidden.append(Dropout(rate=dropout))
    return NetworkConfig(layers=(Flatten(), *hidden, Dense(units=10, activation=ActivationName.SOFTMAX)))


def _training(
    network: NetworkConfig,
    images: int,
    held_back: float,
    epochs: int,
    *,
    rate: float = 0.001,
    l2: float = 0.0,
    augmentation: Augmentation | None = None,
    patience: int | None = None,
) -> TrainingConfig:
    return TrainingConfig(
        engine=Engine.NUMPY,
        data=DataConfig(training_images=images, validation_split=held_back, augmentation=augmentation),
        network=network,
        learning=LearningConfig(learning_rate=rate, l2=l2),
        stopping=StoppingConfig(epochs=epochs, patience=patience, restore_best=patience is not None),
    )


def _variant(config: TrainingConfig, template: str, **values: int | float) -> Variant:
    return Variant(name=Saying(template, values), config=config)


_UNITS = phrase("learning", "{count} units")
_IMAGES = phrase("learning", "{count} images")
_DROPOUT = phrase("learning", "dropout {share}")
_EPOCHS = phrase("learning", "{count} epochs")
_PENALTY = phrase("learning", "L2 {weight}")

_CAPACITY = Experiment(
    key="capacity",
    title=phrase("learning", "Size"),
    idea=phrase(
        "learning",
        "Four networks learn from the same 1,000 images. They differ in the units of their hidden layer.",
    ),
    question=Question.READS_BEST,
    asked=phrase("learning", "Which of these will read new digits best?"),
    terms=("underfitting", "capacity"),
    variants=(
        _variant(_training(_network(0), 2500, 0.6, 25), phrase("learning", "no hidden layer")),
        *(_variant(_training(_network(units), 2500, 0.6, 25), _UNITS, count=units) for units in (4, 32, 256)),
    ),
    why=fit_reasons.why_capacity,
)
_DATA = Experiment(
    key="data",
    title=phrase("learning", "Images"),
    idea=phrase(
        "learning",
        "The same network of 64 units learns for 30 epochs, from ever more images of the same kind.",
    ),
    question=Question.LARGEST_GAP,
    asked=phrase("learning", "Where will the gap between old and new digits be largest?"),
    terms=("overfitting", "generalisation"),
    variants=tuple(
        _variant(
            _training(_network(64), images, held_back, 30), _IMAGES, count=round(images * (1 - held_back))
        )
        for images, held_back in ((1000, 0.9), (1500, 0.6), (3600, 0.25))
    ),
    why=fit_reasons.why_data,
)
_EPOCH_COUNT = Experiment(
    key="epochs",
    title=phrase("learning", "Epochs"),
    idea=phrase("learning", "The same network looks at the same 300 images: shortly, longer, far too long."),
    question=Question.SMALLEST_LOSS,
    asked=phrase("learning", "Which will end with the smallest loss on new digits?"),
    terms=("early-stopping", "epoch"),
    variants=(
        *(
            _variant(_training(_network(128), 3000, 0.9, epochs, rate=0.002), _EPOCHS, count=epochs)
            for epochs in (2, 20, 100)
        ),
        _variant(
            _training(_network(128), 3000, 0.9, 100, rate=0.002, patience=6),
            phrase("learning", "early stopping"),
        ),
    ),
    why=fit_reasons.why_epochs,
)
_AUGMENTATION = Experiment(
    key="augmentation",
    title=phrase("learning", "Augmentation"),
    idea=phrase(
        "learning",
        "A network learns from 300 images: as they are, or turned, shifted and slanted at random. "
        "The solid lines are about the images as it saw them.",
    ),
    question=Question.READS_BEST,
    asked=phrase("learning", "Which of these will read new digits best?"),
    terms=("data-augmentation", "generalisation"),
    variants=(
        _variant(_training(_network(128), 3000, 0.9, 40), phrase("learning", "unchanged")),
        _variant(
            _training(_network(128), 3000, 0.9, 40, augmentation=GENTLE), phrase("learning", "changed gently")
        ),
        _variant(
            _training(_network(128), 3000, 0.9, 40, augmentation=WILD), phrase("learning", "changed wildly")
        ),
    ),
    why=fit_reasons.why_augmentation,
)
_DROPOUT_RATE = Experiment(
    key="dropout",
    title=phrase("learning", "Dropout"),
    idea=phrase(
        "learning",
        "128 units learn from 1,000 images. In each step, dropout switches off a random share of them, "
        "also while the solid lines are measured.",
    ),
    question=Question.SMALLEST_LOSS,
    asked=phrase("learning", "Which will end with the smallest loss on new digits?"),
    terms=("dropout", "regularisation"),
    variants=(
        _variant(_training(_network(128), 2500, 0.6, 30), phrase("learning", "no dropout")),
        *(
            _variant(_training(_network(128, rate), 2500, 0.6, 30), _DROPOUT, share=Share(rate))
            for rate in (0.3, 0.6, 0.95)
        ),
    ),
    why=fit_reasons.why_dropout,
)
_L2 = Experiment(
    key="l2",
    title=phrase("learning", "L2"),
    idea=phrase(
        "learning", "L2 adds a penalty on large weights to the loss. Here it is given more and more weight."
    ),
    question=Question.LEARNS_LEAST,
    asked=phrase("learning", "Which will read even its own training images worst?"),
    terms=("l2-regularisation", "underfitting"),
    variants=(
        _variant(_training(_network(64), 2500, 0.6, 30), phrase("learning", "no penalty")),
        *(
            _variant(_training(_network(64), 2500, 0.6, 30, l2=weight), _PENALTY, weight=weight)
            for weight in (0.001, 0.01, 0.3)
        ),
    ),
    why=fit_reasons.why_l2,
)
_EXPERIMENTS = (_CAPACITY, _DATA, _EPOCH_COUNT, _AUGMENTATION, _DROPOUT_RATE, _L2)
