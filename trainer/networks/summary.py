"""A network as ``model.summary()`` of Keras shows it, without Keras: names, shapes, parameters, effort."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from trainer.networks import layers as kinds
from trainer.networks.layers import ActivationName
from trainer.networks.network_config import NetworkConfig
from trainer.networks.shapes import LayerShape, Shape, trace

_BYTES = 4  # of a float32
_CLASSES: dict[type, tuple[str, str]] = {
    kinds.Flatten: ("flatten", "Flatten"),
    kinds.Dense: ("dense", "Dense"),
    kinds.Convolution: ("conv2d", "Conv2D"),
    kinds.GlobalAveragePooling: ("global_average_pooling2d", "GlobalAveragePooling2D"),
    kinds.Dropout: ("dropout", "Dropout"),
    kinds.BatchNormalization: ("batch_normalization", "BatchNormalization"),
    kinds.ActivationLayer: ("activation", "Activation"),
}
_POOLINGS = {
    "max": ("max_pooling2d", "MaxPooling2D"),
    "average": ("average_pooling2d", "AveragePooling2D"),
}


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """One of Keras' layers.

    Attributes:
        name: as Keras would call it: ``dense``, then ``dense_1``.
        kind: Keras' name for layers of this kind: ``Dense``.
        output: the shape of one sample after it, without the batch axis.
        multiply_adds: multiplications with addition for one image.
    """

    name: str
    kind: str
    output: Shape
    parameters: int
    trainable: int
    multiply_adds: int

    @property
    def title(self) -> str:
        """``dense_1 (Dense)``."""
        return f"{self.name} ({self.kind})"

    @property
    def shape(self) -> str:
        """``(None, 784)``, as Keras writes it; None stands for any number of images."""
        return f"({', '.join(map(str, ('None', *self.output)))})"


@dataclass(frozen=True, slots=True)
class Summary:
    """All layers, from the image to the ten probabilities."""

    rows: tuple[SummaryRow, ...]

    @property
    def parameters(self) -> int:
        """Weights, biases and running statistics."""
        return sum(row.parameters for row in self.rows)

    @property
    def trainable(self) -> int:
        """Those that the optimiser changes."""
        return sum(row.trainable for row in self.rows)

    @property
    def non_trainable(self) -> int:
        """The running statistics of batch normalization."""
        return self.parameters - self.trainable

    @property
    def multiply_adds(self) -> int:
        """For one image through the whole network."""
        return sum(row.multiply_adds for row in self.rows)


def summary_of(network: NetworkConfig) -> Summary:
    """What ``model.summary()`` says of ``network``, and its effort."""
    seen: Counter[str] = Counter()
    rows = []
    for base, kind, step in _keras_layers(trace(network.layers)):
        name = f"{base}_{seen[base]}" if seen[base] else base
        seen[base] += 1
        rows.append(SummaryRow(name, kind, step.output, step.parameters, step.trainable, step.multiply_adds))
    return Summary(tuple(rows))


def summary_text(summary: Summary) -> str:
    """The summary for a page without tables, in Keras' own English words."""
    cells = [("Layer (type)", "Output Shape", "Param #", "Multiply-adds")]
    cells += [(row.title, row.shape, f"{row.parameters:,}", f"{row.multiply_adds:,}") for row in summary.rows]
    widths = [max(len(text) for text in column) for column in zip(*cells, strict=True)]
    lines = [_line(row, widths) for row in cells]
    lines.insert(1, "─" * (sum(widths) + 6))
    counts = (
        ("Total params", summary.parameters),
        ("Trainable params", summary.trainable),
        ("Non-trainable params", summary.non_trainable),
    )
    lines += ["", *(f"{name}: {count:,} ({memory_size(count)})" for name, count in counts)]
    return "\n".join([*lines, f"Multiply-adds per image: {summary.multiply_adds:,}"]) + "\n"


def memory_size(parameters: int) -> str:
    """What ``parameters`` numbers take up, as Keras writes it: 109,386 are ``427.29 KB``."""
    size, unit = memory(parameters)
    return f"{size:.2f} {unit}"


def memory(parameters: int) -> tuple[float, str]:
    """What ``parameters`` numbers take up, and the unit in which that is a number below 1024."""
    size: float = parameters * _BYTES
    for unit in ("B", "KB", "MB"):
        if size < 1024:
            return size, unit
        size /= 1024
    return size, "GB"


def _line(texts: Sequence[str], widths: Sequence[int]) -> str:
    """Names and shapes to the left, numbers to the right."""
    aligned = [
        text.ljust(width) if column < 2 else text.rjust(width)
        for column, (text, width) in enumerate(zip(texts, widths, strict=True))
    ]
    return "  ".join(aligned)


def _keras_layers(steps: Sequence[LayerShape]) -> Iterator[tuple[str, str, LayerShape]]:
    """Name, class and numbers; a Maxout layer is two Dense layers and the larger of their sums."""
    for step in steps:
        layer = step.layer
        if isinstance(layer, kinds.Pooling):
            yield (*_POOLINGS[layer.mode], step)
        elif isinstance(layer, kinds.Dense) and layer.activation is ActivationName.MAXOUT:
            half = (step.parameters // 2, step.trainable // 2, step.multiply_adds // 2)
            for _ in range(2):
                yield "dense", "Dense", LayerShape(layer, step.output, *half)
            yield "maximum", "Maximum", LayerShape(layer, step.output, 0, 0, 0)
        else:
            yield (*_CLASSES[type(layer)], step)
