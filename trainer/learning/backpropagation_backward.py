"""The steps from the loss back to every weight: the chain rule, factor by factor."""

from collections.abc import Iterator

from trainer.errors import phrase
from trainer.learning.activation_arithmetic import slope_formula
from trainer.learning.arithmetic import Difference, Fraction, Listing, Rest, Sum, Term
from trainer.learning.backpropagation import LearningStep
from trainer.learning.backpropagation_forward import SHOWN_LINES, largest
from trainer.learning.backpropagation_records import Focus, Place, Sentence, Step, StepKind, is_small
from trainer.learning.backpropagation_symbols import Names

SHOWN_WEIGHTS = 3

_SOFTMAX_SUM = phrase(
    "learning",
    "Now backward: how does the loss change when {sum} grows a little? For softmax with cross-entropy the "
    "answer is short: probability minus target.",
)
_ANSWER = phrase("learning", "Now backward: how does the loss change when the answer {value} grows a little?")
_VALUE = phrase(
    "learning",
    "{value} went along every line to the next layer. Along the same lines its gradient comes back: each line "
    "brings the gradient of its end times its weight.",
)
_SLOPE = phrase(
    "learning", "How strongly does {value} answer to {sum}? That is the activation’s slope there."
)
_FLAT = phrase(
    "learning",
    "The activation is flat at {sum}: its slope is 0, nothing comes through, and this unit learns nothing here.",
)
_CHAIN = phrase(
    "learning", "Chain rule: both factors are multiplied. So strongly does the loss answer to {sum}."
)
_WEIGHT = phrase(
    "learning",
    "Chain rule for the weight: the gradient of {sum} at the end of the line, times {value} that came along it.",
)
_BIAS = phrase("learning", "The bias is added as it is, so its gradient is that of {sum}.")
_OTHER_SUMS = phrase("learning", "The other {count} sums of this layer get their gradients in the same way.")
_OTHER_WEIGHTS = phrase(
    "learning", "The other {count} weights of this unit get their gradients in the same way."
)


def backward_steps(step: LearningStep, focus: Focus) -> Iterator[Step]:
    """Layer by layer, the last one first."""
    names = Names(step)
    for layer in range(step.network.layers, 0, -1):
        shown = focus.neurons[layer - 1]
        for neuron in shown:
            yield from _to_sum(step, names, focus, layer, neuron)
            if is_small(step.network):
                yield from _to_weights(step, names, focus, layer, neuron)
        if not is_small(step.network):
            yield from _other_sums(step, names, layer, len(shown))
            for neuron in shown:
                yield from _to_weights(step, names, focus, layer, neuron)


def shown_lines(step: LearningStep, focus: Focus, layer: int, neuron: int) -> list[int]:
    """Where the lines come from whose gradients are told: all, or those that the example moves most."""
    gradients = step.way_back.by_weights[layer - 1][:, neuron]
    if is_small(step.network):
        return list(range(len(gradients)))
    return largest(gradients, SHOWN_WEIGHTS, focus.neurons[layer - 2] if layer > 1 else ())


def _to_sum(step: LearningStep, names: Names, focus: Focus, layer: int, neuron: int) -> Iterator[Step]:
    place = Place(layer, neuron)
    sum_ = names.sum(layer, neuron)
    is_last = layer == step.network.layers
    if is_last and step.network.ending.picks_a_class:
        terms = (Term((names.value(layer, neuron),)), Term((names.target(neuron),), negative=True))
        sentence = Sentence(_SOFTMAX_SUM, {"sum": sum_.symbol})
        yield Step(StepKind.BY_SUM, place, sentence, Sum(terms), names.by_sum(layer, neuron))
        return
    value = names.value(layer, neuron)
    yield _answer(step, names, neuron) if is_last else _value(step, names, focus, layer, neuron)
    slope = names.slope(layer, neuron)
    function = step.network.ending.activation if is_last else step.network.activation
    yield Step(
        StepKind.SLOPE,
        place,
        Sentence(_FLAT if slope.value == 0 else _SLOPE, {"value": value.symbol, "sum": sum_.symbol}),
        slope_formula(function, sum_, value),
        slope,
    )
    yield Step(
        StepKind.BY_SUM,
        place,
        Sentence(_CHAIN, {"sum": sum_.symbol}),
        Sum((Term((names.by_value(layer, neuron), slope)),)),
        names.by_sum(layer, neuron),
        f"∂L/∂{value.symbol} · ∂{value.symbol}/∂{sum_.symbol}",
    )


def _answer(step: LearningStep, names: Names, neuron: int) -> Step:
    layer, outputs = step.network.layers, step.network.sizes[-1]
    value = names.value(layer, neuron)
    error = Term((Fraction(2, outputs), Difference(value, names.target(neuron))))
    return Step(
        StepKind.BY_VALUE,
        Place(layer, neuron),
        Sentence(_ANSWER, {"value": value.symbol}),
        Sum((error,)),
        names.by_value(layer, neuron),
    )


def _value(step: LearningStep, names: Names, focus: Focus, layer: int, neuron: int) -> Step:
    brought = step.way_back.by_sums[layer] * step.network.weights[layer][neuron]
    count = len(brought)
    shown = (
        list(range(count)) if is_small(step.network) else largest(brought, SHOWN_LINES, focus.neurons[layer])
    )
    terms = tuple(Term((names.by_sum(layer + 1, end), names.weight(layer + 1, neuron, end))) for end in shown)
    rest = None
    if len(shown) < count:
        rest = Rest(count - len(shown), float(brought.sum() - brought[shown].sum()))
    return Step(
        StepKind.BY_VALUE,
        Place(layer, neuron),
        Sentence(_VALUE, {"value": names.value(layer, neuron).symbol}),
        Sum(terms, rest),
        names.by_value(layer, neuron),
    )


def _to_weights(step: LearningStep, names: Names, focus: Focus, layer: int, neuron: int) -> Iterator[Step]:
    sources = shown_lines(step, focus, layer, neuron)
    by_sum, sum_ = names.by_sum(layer, neuron), names.sum(layer, neuron)
    for source in sources:
        value, weight = names.value(layer - 1, source), names.weight(layer, source, neuron)
        yield Step(
            StepKind.WEIGHT_GRADIENT,
            Place(layer, neuron, source),
            Sentence(_WEIGHT, {"sum": sum_.symbol, "value": value.symbol}),
            Sum((Term((by_sum, value)),)),
            names.by_weight(layer, source, neuron),
            f"{by_sum.symbol} · ∂{sum_.symbol}/∂{weight.symbol}",
        )
    by_bias = names.by_bias(layer, neuron)
    if by_bias is not None:
        sentence = Sentence(_BIAS, {"sum": sum_.symbol})
        arithmetic = Sum((Term((by_sum,)),))
        yield Step(StepKind.BIAS_GRADIENT, Place(layer, neuron), sentence, arithmetic, by_bias)
    left_out = step.network.sizes[layer - 1] - len(sources)
    if left_out:
        gradients = step.way_back.by_weights[layer - 1][:, neuron]
        others = largest(gradients, 2 * SHOWN_WEIGHTS)
        listing = Listing(
            tuple(names.by_weight(layer, source, neuron) for source in others if source not in sources),
            left_out,
        )
        sentence = Sentence(_OTHER_WEIGHTS, {"count": left_out})
        yield Step(StepKind.OTHER_GRADIENTS, Place(layer, neuron), sentence, listing)


def _other_sums(step: LearningStep, names: Names, layer: int, told: int) -> Iterator[Step]:
    count = step.network.sizes[layer] - told
    if count:
        shown = largest(step.way_back.by_sums[layer - 1], 2 * SHOWN_WEIGHTS)
        listing = Listing(tuple(names.by_sum(layer, neuron) for neuron in shown), count)
        yield Step(StepKind.OTHER_GRADIENTS, Place(layer), Sentence(_OTHER_SUMS, {"count": count}), listing)
