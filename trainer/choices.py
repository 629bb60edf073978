"""The named choices of a training."""

from enum import StrEnum


class DatasetName(StrEnum):
    """The image sets that come with the program, and the drawings kept by its users."""

    MNIST = "mnist"
    FASHION_MNIST = "fashion-mnist"
    MY_DRAWINGS = "my-drawings"


class Engine(StrEnum):
    """What computes: Keras on TensorFlow, or the from-scratch network in NumPy."""

    KERAS = "keras"
    NUMPY = "numpy"


class Optimizer(StrEnum):
    """How gradients change the weights; each with Keras' own default settings but the learning rate."""

    SGD = "sgd"
    MOMENTUM = "momentum"
    RMSPROP = "rmsprop"
    ADAM = "adam"
    ADAMW = "adamw"


class Schedule(StrEnum):
    """How the learning rate changes over the whole training; see :mod:`trainer.training.schedules`."""

    CONSTANT = "constant"
    STEP = "step"
    EXPONENTIAL = "exponential"
    COSINE = "cosine"
    ONE_CYCLE = "one-cycle"
    PLATEAU = "plateau"


class Initializer(StrEnum):
    """The random weights at the start."""

    GLOROT = "glorot"
    HE = "he"
    SMALL_RANDOM = "small-random"
    ZEROS = "zeros"


class Loss(StrEnum):
    """What is made small: cross-entropy, or the mean squared error of the ten probabilities (L2)."""

    CROSS_ENTROPY = "cross-entropy"
    MEAN_SQUARED_ERROR = "mse"
