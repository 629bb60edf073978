"""What a diagram of the network shows at one step: which numbers are known, what is being computed."""

from dataclasses import dataclass, field

from mnist_desktop.learning.backpropagation.walk import Walk
from trainer.learning.backpropagation_records import Phase, Step, StepKind

Node = tuple[int, int]
"""Layer (0 are the inputs) and neuron."""
Edge = tuple[int, int, int]
"""Layer, source, neuron."""

_NODE_KINDS = (
    StepKind.SUM,
    StepKind.ACTIVATION,
    StepKind.SOFTMAX,
    StepKind.SLOPE,
    StepKind.BY_SUM,
    StepKind.BY_VALUE,
    StepKind.BIAS_GRADIENT,
    StepKind.BIAS_UPDATE,
)
_EDGE_KINDS = (StepKind.PRODUCT, StepKind.WEIGHT_GRADIENT, StepKind.WEIGHT_UPDATE)


@dataclass(slots=True)
class DiagramState:
    """Numbers that are known after a step, and what the step works on.

    Attributes:
        sums: neurons whose sum is known.
        values: neurons that have passed on their value.
        gradients: neurons whose ∂L/∂ sum is known.
        updated: lines with a new weight.
        active_nodes: what is computed now.
        active_edges: the lines along which it comes.
        loss_known: whether the loss is known.
        loss_active: whether it is computed now.
        learned: whether the new loss is known.
        backward: whether numbers go from the right to the left now.
    """

    sums: set[Node] = field(default_factory=set)
    values: set[Node] = field(default_factory=set)
    gradients: set[Node] = field(default_factory=set)
    updated: set[Edge] = field(default_factory=set)
    active_nodes: set[Node] = field(default_factory=set)
    active_edges: set[Edge] = field(default_factory=set)
    loss_known: bool = False
    loss_active: bool = False
    learned: bool = False
    backward: bool = False


def diagram_state(walk: Walk) -> DiagramState:
    """What is known after the current step of ``walk``."""
    state = DiagramState()
    sizes = walk.step.network.sizes
    for step in walk.steps[: walk.position + 1]:
        _learn_of(state, step, sizes)
    _mark(state, walk.current, sizes)
    return state


def _learn_of(state: DiagramState, step: Step, sizes: tuple[int, ...]) -> None:
    layer = step.place.layer
    whole = {(layer, neuron) for neuron in range(sizes[layer])}
    node = {(layer, step.place.neuron)} if step.place.neuron is not None else whole
    match step.kind:
        case StepKind.INPUT:
            state.values |= whole
        case StepKind.SUM:
            state.sums |= node
        case StepKind.ACTIVATION | StepKind.SOFTMAX:
            state.values |= node
        case StepKind.OTHER_NEURONS:
            state.sums |= whole
            if layer < len(sizes) - 1:
                state.values |= whole
        case StepKind.LOSS:
            state.values |= whole
            state.loss_known = True
        case StepKind.BY_SUM:
            state.gradients |= node
        case StepKind.OTHER_GRADIENTS if step.place.neuron is None:
            state.gradients |= whole
        case StepKind.WEIGHT_UPDATE:
            state.updated |= _edge(step)
        case StepKind.OTHER_UPDATES:
            state.updated |= _all_edges(sizes)
        case StepKind.NEW_LOSS:
            state.learned = True


def _mark(state: DiagramState, step: Step, sizes: tuple[int, ...]) -> None:
    layer, neuron = step.place.layer, step.place.neuron
    state.backward = step.kind.phase is Phase.BACKWARD
    state.loss_active = step.kind in (StepKind.LOSS, StepKind.NEW_LOSS)
    if step.kind in _EDGE_KINDS:
        state.active_edges = _edge(step)
        state.active_nodes = {(layer - 1, source) for _, source, _ in state.active_edges}
        state.active_nodes |= {(layer, end) for _, _, end in state.active_edges}
    elif step.kind in _NODE_KINDS and neuron is not None:
        state.active_nodes = {(layer, neuron)}
        if step.kind is StepKind.SUM:
            state.active_edges = {(layer, source, neuron) for source in range(sizes[layer - 1])}
        elif step.kind is StepKind.BY_VALUE and layer < len(sizes) - 1:
            state.active_edges = {(layer + 1, neuron, end) for end in range(sizes[layer + 1])}
    elif neuron is None and step.kind is not StepKind.OTHER_UPDATES:
        state.active_nodes = {(layer, place) for place in range(sizes[layer])}


def _edge(step: Step) -> set[Edge]:
    if step.place.neuron is None or step.place.source is None:
        return set()
    return {(step.place.layer, step.place.source, step.place.neuron)}


def _all_edges(sizes: tuple[int, ...]) -> set[Edge]:
    """Of all layers but a picture's, whose lines are not drawn one by one."""
    first = 2 if sizes[0] > 100 else 1
    return {
        (layer, source, neuron)
        for layer in range(first, len(sizes))
        for source in range(sizes[layer - 1])
        for neuron in range(sizes[layer])
    }
