"""Where in the program something can be tried, by names that outlive languages and layouts."""

from enum import StrEnum


class Place(StrEnum):
    """A tab, or a room or page of one: what stands behind the slash."""

    DRAW = "draw"
    TRAIN = "train"
    TRAIN_MAIN = "train/main"
    TRAIN_DATA = "train/data"
    TRAIN_LAYERS = "train/layers"
    TRAIN_LEARNING = "train/learning"
    TRAIN_STOP = "train/stop"
    FUNCTIONS = "activations/functions"
    OUTPUTS = "activations/outputs"
    SIGNAL = "activations/signal"
    MY_MODEL = "activations/model"
    BACKPROPAGATION = "learn/backpropagation"
    DESCENT = "learn/descent"
    LOSS = "learn/loss"
    FIT = "learn/fit"
    CONVOLUTION = "learn/convolution"
    GLOSSARY = "learn/glossary"
    MY_DIGITS = "my-digits"

    @property
    def tab(self) -> str:
        """The tab alone."""
        return self.value.partition("/")[0]

    @property
    def room(self) -> str:
        """The room or page in that tab; empty for the tab as it was left."""
        return self.value.partition("/")[2]
