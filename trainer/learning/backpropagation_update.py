"""The steps that change the weights, and the loss afterwards."""

from collections.abc import Iterator

from trainer.errors import phrase
from trainer.learning.arithmetic import Listing, Quantity, Sum, Term
from trainer.learning.backpropagation import LearningStep
from trainer.learning.backpropagation_backward import shown_lines
from trainer.learning.backpropagation_forward import loss_formula
from trainer.learning.backpropagation_records import Focus, Place, Sentence, Step, StepKind
from trainer.learning.backpropagation_symbols import Names

_SMALLER = phrase(
    "learning",
    "Its gradient is positive: growing would make the loss larger. So {name} gets smaller, by the learning rate "
    "{rate} times the gradient.",
)
_LARGER = phrase(
    "learning",
    "Its gradient is negative: growing would make the loss smaller. So {name} gets larger, by the learning rate "
    "{rate} times the gradient.",
)
_SAME = phrase(
    "learning", "Its gradient is 0: for this example {name} does not matter, so it stays as it is."
)
_OTHERS = phrase("learning", "The other {count} weights and biases are changed by the same rule.")
_FELL = phrase("learning", "One step of learning made the loss fall from {before} to {after}.")
_ROSE = phrase(
    "learning",
    "The loss rose from {before} to {after}: the step was too long. Try a smaller learning rate.",
)
_STAYED = phrase("learning", "The loss stayed at {before}: for this example there is nothing left to change.")


def update_steps(step: LearningStep, focus: Focus) -> Iterator[Step]:
    """Weights and biases, the first layer's first; then forward once more."""
    names = Names(step)
    told = 0
    for layer, shown in enumerate(focus.neurons, start=1):
        for neuron in shown:
            for update in _of_neuron(step, names, focus, layer, neuron):
                told += 1
                yield update
    left_out = step.network.parameter_count - told
    if left_out:
        yield Step(
            StepKind.OTHER_UPDATES,
            Place(step.network.layers),
            Sentence(_OTHERS, {"count": left_out}),
            Listing((names.rate,)),
        )
    yield _new_loss(step, names)


def _of_neuron(step: LearningStep, names: Names, focus: Focus, layer: int, neuron: int) -> Iterator[Step]:
    for source in shown_lines(step, focus, layer, neuron):
        yield _update(
            names,
            StepKind.WEIGHT_UPDATE,
            Place(layer, neuron, source),
            (names.weight(layer, source, neuron), names.by_weight(layer, source, neuron)),
            names.new_weight(layer, source, neuron),
        )
    bias, by_bias = names.bias(layer, neuron), names.by_bias(layer, neuron)
    new_bias = names.new_bias(layer, neuron)
    if bias is not None and by_bias is not None and new_bias is not None:
        yield _update(names, StepKind.BIAS_UPDATE, Place(layer, neuron), (bias, by_bias), new_bias)


def _update(
    names: Names, kind: StepKind, place: Place, old: tuple[Quantity, Quantity], new: Quantity
) -> Step:
    number, gradient = old
    template = _SAME if gradient.value == 0 else _SMALLER if gradient.value > 0 else _LARGER
    return Step(
        kind,
        place,
        Sentence(template, {"name": number.symbol, "rate": names.rate.value}),
        Sum((Term((number,)), Term((names.rate, gradient), negative=True))),
        new,
        before=number,
    )


def _new_loss(step: LearningStep, names: Names) -> Step:
    before, after = step.way.loss, step.new_way.loss
    template = _STAYED if after == before else _FELL if after < before else _ROSE
    return Step(
        StepKind.NEW_LOSS,
        Place(step.network.layers),
        Sentence(template, {"before": before, "after": after}),
        loss_formula(step, names, step.new_way),
        Quantity("L", after),
        before=names.loss,
    )
