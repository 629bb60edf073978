"""Layers, shapes and counts in words, in the current language."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mnist_desktop.numbers import percent, short_decimal, whole
from mnist_desktop.training.layers.layer_stack import LayerKind
from mnist_desktop.translation import translated
from trainer.activations import facts
from trainer.networks import layers as kinds
from trainer.networks.layers import ActivationName, Layer
from trainer.networks.shapes import LayerShape

_SHORT_FROM = 10_000


def activation_title(name: ActivationName) -> str:
    """The function's usual name."""
    return translated("activations", facts(name).title)


def kind_title(kind: LayerKind) -> str:
    """What the menu calls it."""
    titles = {
        LayerKind.DENSE: QCoreApplication.translate("LayerWords", "Dense"),
        LayerKind.CONVOLUTION: QCoreApplication.translate("LayerWords", "Convolution"),
        LayerKind.MAX_POOLING: QCoreApplication.translate("LayerWords", "Max pooling"),
        LayerKind.AVERAGE_POOLING: QCoreApplication.translate("LayerWords", "Average pooling"),
        LayerKind.FLATTEN: QCoreApplication.translate("LayerWords", "Flatten"),
        LayerKind.GLOBAL_AVERAGE_POOLING: QCoreApplication.translate("LayerWords", "Global average pooling"),
        LayerKind.DROPOUT: QCoreApplication.translate("LayerWords", "Dropout"),
        LayerKind.BATCH_NORMALIZATION: QCoreApplication.translate("LayerWords", "Batch normalization"),
        LayerKind.ACTIVATION: QCoreApplication.translate("LayerWords", "Activation"),
    }
    return titles[kind]


def kind_purpose(kind: LayerKind) -> str:
    """What it is for, in one sentence."""
    purposes = {
        LayerKind.DENSE: QCoreApplication.translate("LayerWords", "Every unit sees every number before it."),
        LayerKind.CONVOLUTION: QCoreApplication.translate(
            "LayerWords", "Small windows look for the same pattern everywhere in the image."
        ),
        LayerKind.MAX_POOLING: QCoreApplication.translate(
            "LayerWords", "Makes the image smaller: of each window the largest value stays."
        ),
        LayerKind.AVERAGE_POOLING: QCoreApplication.translate(
            "LayerWords", "Makes the image smaller: of each window the mean stays."
        ),
        LayerKind.FLATTEN: QCoreApplication.translate(
            "LayerWords", "Makes one row of numbers of the image; Dense layers need it."
        ),
        LayerKind.GLOBAL_AVERAGE_POOLING: QCoreApplication.translate(
            "LayerWords", "One number per filter: the mean of everything that it found."
        ),
        LayerKind.DROPOUT: QCoreApplication.translate(
            "LayerWords", "Switches off a random share of the values while training, against overfitting."
        ),
        LayerKind.BATCH_NORMALIZATION: QCoreApplication.translate(
            "LayerWords", "Brings the values to mean 0 and variance 1; training often gets faster."
        ),
        LayerKind.ACTIVATION: QCoreApplication.translate(
            "LayerWords", "An activation function alone, after batch normalization for example."
        ),
    }
    return purposes[kind]


def kind_of(layer: Layer) -> LayerKind:
    """What the menu offers for layers like this one."""
    match layer:
        case kinds.Dense():
            return LayerKind.DENSE
        case kinds.Convolution():
            return LayerKind.CONVOLUTION
        case kinds.Pooling():
            return LayerKind.MAX_POOLING if layer.mode == "max" else LayerKind.AVERAGE_POOLING
        case kinds.Flatten():
            return LayerKind.FLATTEN
        case kinds.GlobalAveragePooling():
            return LayerKind.GLOBAL_AVERAGE_POOLING
        case kinds.Dropout():
            return LayerKind.DROPOUT
        case kinds.BatchNormalization():
            return LayerKind.BATCH_NORMALIZATION
        case kinds.ActivationLayer():
            return LayerKind.ACTIVATION


def layer_title(layer: Layer) -> str:
    """The kind and what matters most: ``Dense 128 · ReLU``."""
    match layer:
        case kinds.Dense():
            return QCoreApplication.translate("LayerWords", "Dense {units} · {activation}").format(
                units=whole(layer.units), activation=activation_title(layer.activation)
            )
        case kinds.Convolution():
            return QCoreApplication.translate(
                "LayerWords", "Convolution {filters} · {kernel} × {kernel} · {activation}"
            ).format(
                filters=whole(layer.filters),
                kernel=layer.kernel,
                activation=activation_title(layer.activation),
            )
        case kinds.Pooling():
            template = (
                QCoreApplication.translate("LayerWords", "Max pooling {size} × {size}")
                if layer.mode == "max"
                else QCoreApplication.translate("LayerWords", "Average pooling {size} × {size}")
            )
            return template.format(size=layer.size)
        case kinds.Dropout():
            places = 0 if round(layer.rate, 2) == layer.rate else 1
            return QCoreApplication.translate("LayerWords", "Dropout {rate}").format(
                rate=percent(layer.rate, places)
            )
        case kinds.ActivationLayer():
            return QCoreApplication.translate("LayerWords", "Activation · {activation}").format(
                activation=activation_title(layer.activation)
            )
        case _:
            return kind_title(kind_of(layer))


def shape_text(shape: Sequence[int]) -> str:
    """``26 × 26 × 32``."""
    return " × ".join(map(str, shape))


def short_count(count: int) -> str:
    """At most four digits: 9,248 in full, then 109 k and 1.2 M."""
    if count < _SHORT_FROM:
        return whole(count)
    if count < 999_500:
        return QCoreApplication.translate("LayerWords", "{number} k").format(
            number=short_decimal(count / 1e3, 1 if count < 99_950 else 0)
        )
    return QCoreApplication.translate("LayerWords", "{number} M").format(
        number=short_decimal(count / 1e6, 1 if count < 99_950_000 else 0)
    )


def numbers_sentence(step: LayerShape) -> str:
    """What comes out and what it costs, in full numbers."""
    return QCoreApplication.translate(
        "LayerWords", "Output {shape}; {parameters} parameters; {effort} multiply-adds per image."
    ).format(
        shape=shape_text(step.output),
        parameters=whole(step.parameters),
        effort=whole(step.multiply_adds),
    )


def total_sentence(steps: Sequence[LayerShape]) -> str:
    """What the whole network costs, in full numbers."""
    return QCoreApplication.translate(
        "LayerWords", "The whole network: {parameters} parameters; {effort} multiply-adds per image."
    ).format(
        parameters=whole(sum(step.parameters for step in steps)),
        effort=whole(sum(step.multiply_adds for step in steps)),
    )
