"""What the layers of the bundled digit reader make of one image, and the kernels that they slide over it.

Read from the network that answers on the canvas, in its quick format, without TensorFlow. That format has
batch normalization built in: each kernel was multiplied, and its bias made, by the normalization that
followed it, so that both together do what the two layers did. ReLU is applied to the maps already.
"""

import warnings
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.errors import ModelError, phrase
from trainer.inference import DIGIT_READER
from trainer.native_noise import noise_to_log
from trainer.resource_files import resources_folder

Maps = NDArray[np.float32]


class LayerKind(StrEnum):
    """The layers that give maps."""

    CONVOLUTION = "convolution"
    MAX_POOLING = "max_pooling"


_KINDS = {"CONV_2D": LayerKind.CONVOLUTION, "MAX_POOL_2D": LayerKind.MAX_POOLING}


@dataclass(frozen=True, slots=True, eq=False)
class LayerMaps:
    """What one layer says.

    Attributes:
        kind: of the layer.
        number: counted from 1 among the layers of its kind.
        maps: (n, h, w) float32, one small image for each filter; never below 0, for ReLU has been applied.
        window: pixels that a kernel, or a pooling window, covers in each direction.
        depth: maps that a kernel looks at, all at once; 1 for pooling, which takes each map by itself.
    """

    kind: LayerKind
    number: int
    maps: Maps
    window: int
    depth: int


class FeatureReader:
    """The bundled digit reader, opened so that its inner values can be read. For one thread at a time.

    Attributes:
        kernels: (n, k, k) float32, of the first layer, for pixels from 0 to 1.
        biases: (n,) float32, what is added to each of their sums.

    Raises:
        ModelError: its file is missing or damaged, or it has no convolution.
    """

    def __init__(self, path: Path | None = None) -> None:
        path = path or resources_folder() / "models" / f"{DIGIT_READER}.tflite"
        try:
            with noise_to_log():
                self._content = path.read_bytes()  # the interpreter reads in it to its end
                self._interpreter = _opened(self._content)
                self._interpreter.allocate_tensors()
            self._input = int(self._interpreter.get_input_details()[0]["index"])
            self._layers = _layers(self._interpreter)
        except (OSError, ValueError, RuntimeError) as error:
            raise ModelError(
                phrase("trainer", "The model {path} is missing or damaged ({reason}). Choose another one."),
                path=path,
                reason=str(error).splitlines()[0],
            ) from error
        if not self._layers or self._layers[0].depth != 1:
            raise ModelError(
                phrase("trainer", "The model {path} has no convolution whose kernels could be shown."),
                path=path,
            )
        first = self._layers[0]
        self.kernels: Maps = self._tensor(first.weights)[..., 0]
        self.biases: Maps = self._tensor(first.bias)

    def maps(self, image: NDArray[np.uint8]) -> tuple[LayerMaps, ...]:
        """The maps of all convolutions and poolings for ``image`` (28, 28) uint8, from first to last.

        Raises:
            ModelError: the array has another shape or type.
        """
        image = np.asarray(image)
        if image.shape != (28, 28) or image.dtype != np.uint8:
            raise ModelError(
                phrase(
                    "trainer", "A network reads an image of 28 × 28 bytes, but received {shape} of {type}."
                ),
                shape=" × ".join(map(str, image.shape)),
                type=image.dtype,
            )
        self._interpreter.set_tensor(self._input, np.ascontiguousarray(image[np.newaxis]))
        self._interpreter.invoke()
        return tuple(
            LayerMaps(each.kind, each.number, self._maps(each.output), each.window, each.depth)
            for each in self._layers
        )

    def _maps(self, index: int) -> Maps:
        return np.ascontiguousarray(self._tensor(index)[0].transpose(2, 0, 1))

    def _tensor(self, index: int) -> Maps:
        return np.array(self._interpreter.get_tensor(index), np.float32)


@dataclass(frozen=True, slots=True)
class _Layer:
    """Where one layer's numbers lie in the interpreter."""

    kind: LayerKind
    number: int
    window: int
    depth: int
    output: int
    weights: int
    bias: int


def _opened(content: bytes) -> Any:
    """An interpreter that keeps the values between the layers, which needs plain kernels: no delegate."""
    from ai_edge_litert.interpreter import Interpreter, OpResolverType

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # more memory is needed then, a megabyte here
        return Interpreter(
            model_content=content,
            num_threads=1,
            experimental_op_resolver_type=OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES,
            experimental_preserve_all_tensors=True,
        )


def _layers(interpreter: Any) -> tuple[_Layer, ...]:
    shapes = {int(each["index"]): tuple(map(int, each["shape"])) for each in interpreter.get_tensor_details()}
    counts = dict.fromkeys(LayerKind, 0)
    found = []
    for step in interpreter._get_ops_details():  # the only place where steps and their arrays are joined
        kind = _KINDS.get(step["op_name"])
        if kind is None:
            continue
        counts[kind] += 1
        before, after = (int(step[key][0]) for key in ("inputs", "outputs"))
        if kind is LayerKind.CONVOLUTION:
            weights, bias = int(step["inputs"][1]), int(step["inputs"][2])
            _, window, _, depth = shapes[weights]
        else:
            weights = bias = -1
            window, depth = shapes[before][1] // shapes[after][1], 1
        found.append(_Layer(kind, counts[kind], window, depth, after, weights, bias))
    return tuple(found)
