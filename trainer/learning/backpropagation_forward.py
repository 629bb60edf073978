"""The steps from the inputs to the loss."""

from collections.abc import Iterator, Mapping

import numpy as np

from trainer.activations import ActivationName
from trainer.errors import phrase
from trainer.learning.activation_arithmetic import activation_formula
from trainer.learning.arithmetic import UNSEEN, Listing, Quantity, Rest, Sum, Term, Written
from trainer.learning.backpropagation import Forward, LearningStep
from trainer.learning.backpropagation_records import Focus, Place, Sentence, Step, StepKind, is_small
from trainer.learning.backpropagation_symbols import Names
from trainer.learning.dense_network import Array

SHOWN_LINES = 4
_LISTED = 6
_SHOWN_POWERS = 4

_INPUT = phrase(
    "learning", "The example enters: {inputs} numbers, and what the network should answer to them."
)
_PICTURE = phrase(
    "learning",
    "The picture enters: {inputs} pixels, each a number from 0 (paper) to 1 (ink). {ink} of them have ink.",
)
_PRODUCT = phrase(
    "learning", "{source} comes along its line and is multiplied by the line’s weight {weight}."
)
_SUM = phrase("learning", "The unit adds up what came along its lines.")
_SUM_BIAS = phrase("learning", "The unit adds up what came along its lines, and its bias {bias}.")
_LONG_SUM = phrase(
    "learning",
    "The unit multiplies {inputs} numbers by its weights and adds up. Here are the largest products.",
)
_ACTIVATION = phrase("learning", "The activation function decides what the unit passes on: {value}.")
_SILENT = phrase(
    "learning", "The sum is not above 0, so ReLU passes on 0: for this example the unit is silent."
)
_AS_IT_IS = phrase("learning", "The sum is passed on as it is.")
_SOFTMAX = phrase(
    "learning", "Softmax makes a probability of the sum: its share of all outputs, together they are 1."
)
_OTHERS = phrase("learning", "The other {count} units of this layer do the same, with weights of their own.")
_CROSS_ENTROPY = phrase(
    "learning",
    "How wrong is the answer? Cross-entropy looks at the probability of the right class: 1 would cost nothing.",
)
_SQUARED_ERROR = phrase(
    "learning", "How wrong is the answer? The mean of the squared differences from what was wanted."
)


def forward_steps(step: LearningStep, focus: Focus) -> Iterator[Step]:
    """From the inputs, layer by layer, to the loss."""
    names = Names(step)
    yield _input(step, names)
    for layer, shown in enumerate(focus.neurons, start=1):
        for neuron in shown:
            yield from _sum(step, names, focus, layer, neuron)
            if not (_ends_in_softmax(step, layer)):
                yield _activation(step, names, layer, neuron)
        left_out = step.network.sizes[layer] - len(shown)
        if left_out:
            yield _others(step, names, layer, left_out)
        if _ends_in_softmax(step, layer):
            yield from (_softmax(step, names, neuron) for neuron in shown)
    yield Step(
        StepKind.LOSS,
        Place(step.network.layers),
        Sentence(_CROSS_ENTROPY if step.network.ending.picks_a_class else _SQUARED_ERROR),
        loss_formula(step, names, step.way),
        names.loss,
    )


def loss_formula(step: LearningStep, names: Names, way: Forward) -> Written:
    """How the loss is computed from the answers of ``way``."""
    answers = way.values[-1]
    symbols = [names.value(step.network.layers, neuron).symbol for neuron in range(len(answers))]
    label = step.example.label
    if step.network.ending.picks_a_class and label is not None:
        return Written("−ln({p})", {"p": Quantity(symbols[label], float(answers[label]))})
    shown = largest(answers - step.example.target, _shown(step, SHOWN_LINES))
    squares = [f"({{o{neuron}}} − {{y{neuron}}})²" for neuron in shown]
    if len(shown) < len(answers):
        squares.append(UNSEEN)
    quantities = {f"o{neuron}": Quantity(symbols[neuron], float(answers[neuron])) for neuron in shown}
    quantities |= {f"y{neuron}": names.target(neuron) for neuron in shown}
    text = " + ".join(squares)
    return Written(f"({text}) / {len(answers)}" if len(answers) > 1 else text, quantities)


def largest(numbers: Array, count: int, always: tuple[int, ...] = ()) -> list[int]:
    """The places of the ``count`` numbers that are largest without their sign, in order, with ``always``."""
    order = np.argsort(-np.abs(numbers), kind="stable")
    chosen = list(always)[:count]
    chosen += [int(place) for place in order if place not in chosen][: count - len(chosen)]
    return sorted(chosen)


def _input(step: LearningStep, names: Names) -> Step:
    inputs = step.example.inputs
    values: Mapping[str, int] = {"inputs": len(inputs), "ink": int(np.count_nonzero(inputs))}
    if not is_small(step.network):
        shown = largest(inputs, _LISTED)
        listing = Listing(tuple(names.value(0, place) for place in shown), len(inputs) - len(shown))
        return Step(StepKind.INPUT, Place(0), Sentence(_PICTURE, values), listing)
    numbers = [names.value(0, place) for place in range(len(inputs))]
    numbers += [names.target(place) for place in range(len(step.example.target))]
    return Step(StepKind.INPUT, Place(0), Sentence(_INPUT, values), Listing(tuple(numbers)))


def _sum(step: LearningStep, names: Names, focus: Focus, layer: int, neuron: int) -> Iterator[Step]:
    count = step.network.sizes[layer - 1]
    products = step.way.values[layer - 1] * step.network.weights[layer - 1][:, neuron]
    if is_small(step.network):
        shown = list(range(count))
        for source in shown:
            yield _product(names, layer, source, neuron, float(products[source]))
    else:
        shown = largest(products, SHOWN_LINES, focus.neurons[layer - 2] if layer > 1 else ())
    terms = [Term((names.value(layer - 1, source), names.weight(layer, source, neuron))) for source in shown]
    bias = names.bias(layer, neuron)
    if bias is not None:
        terms.append(Term((bias,)))
    rest = None
    if len(shown) < count:
        rest = Rest(count - len(shown), float(products.sum() - products[shown].sum()))
        sentence = Sentence(_LONG_SUM, {"inputs": count})
    else:
        sentence = Sentence(_SUM) if bias is None else Sentence(_SUM_BIAS, {"bias": bias.symbol})
    yield Step(
        StepKind.SUM, Place(layer, neuron), sentence, Sum(tuple(terms), rest), names.sum(layer, neuron)
    )


def _product(names: Names, layer: int, source: int, neuron: int, result: float) -> Step:
    value, weight = names.value(layer - 1, source), names.weight(layer, source, neuron)
    return Step(
        StepKind.PRODUCT,
        Place(layer, neuron, source),
        Sentence(_PRODUCT, {"source": value.symbol, "weight": weight.symbol}),
        Sum((Term((value, weight)),)),
        Quantity(f"{value.symbol} · {weight.symbol}", result),
    )


def _activation(step: LearningStep, names: Names, layer: int, neuron: int) -> Step:
    is_last = layer == step.network.layers
    function = step.network.ending.activation if is_last else step.network.activation
    before, after = names.sum(layer, neuron), names.value(layer, neuron)
    sentence = Sentence(_ACTIVATION, {"value": after.symbol})
    if function is ActivationName.LINEAR:
        sentence = Sentence(_AS_IT_IS)
    elif function is ActivationName.RELU and before.value <= 0:
        sentence = Sentence(_SILENT)
    return Step(
        StepKind.ACTIVATION, Place(layer, neuron), sentence, activation_formula(function, before), after
    )


def _softmax(step: LearningStep, names: Names, neuron: int) -> Step:
    layer = step.network.layers
    sums = step.way.sums[-1]
    shown = largest(step.way.values[-1], _shown(step, _SHOWN_POWERS), (neuron,))
    powers = [f"exp({{s{place}}})" for place in shown]
    if len(shown) < len(sums):
        powers.append(UNSEEN)
    quantities = {f"s{place}": names.sum(layer, place) for place in shown}
    formula = Written(f"exp({{s{neuron}}}) / ({' + '.join(powers)})", quantities)
    return Step(
        StepKind.SOFTMAX, Place(layer, neuron), Sentence(_SOFTMAX), formula, names.value(layer, neuron)
    )


def _others(step: LearningStep, names: Names, layer: int, left_out: int) -> Step:
    if _ends_in_softmax(step, layer):
        shown = largest(step.way.sums[layer - 1], _LISTED)
        quantities = tuple(names.sum(layer, neuron) for neuron in shown)
    else:
        shown = largest(step.way.values[layer], _LISTED)
        quantities = tuple(names.value(layer, neuron) for neuron in shown)
    listing = Listing(quantities, step.network.sizes[layer] - len(shown))
    return Step(StepKind.OTHER_NEURONS, Place(layer), Sentence(_OTHERS, {"count": left_out}), listing)


def _shown(step: LearningStep, count: int) -> int:
    """How many outputs a formula names."""
    return step.network.sizes[-1] if is_small(step.network) else count


def _ends_in_softmax(step: LearningStep, layer: int) -> bool:
    return layer == step.network.layers and step.network.ending.picks_a_class
