import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnist_desktop.training.layers.layer_stack import MOST, LayerKind, LayerStack, is_known, new_layer
from trainer.config import Engine, Initializer, NetworkConfig
from trainer.errors import ConfigError
from trainer.networks.layers import ActivationName, Convolution, Dense, Dropout, Flatten, Pooling
from trainer.networks.shapes import IMAGE_SHAPE, trace, trace_until
from trainer.presets import preset, preset_names

SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)
VALUES = {
    "units": st.integers(1, 4096),
    "filters": st.integers(1, 512),
    "kernel": st.integers(1, 11),
    "size": st.integers(2, 7),
    "mode": st.sampled_from(("max", "average")),
    "rate": st.floats(0, 0.95),
    "momentum": st.floats(0, 0.9999),
    "padding": st.sampled_from(("valid", "same")),
    "activation": st.sampled_from(ActivationName),
    "bias": st.booleans(),
}
CHANGES = st.sampled_from(sorted(VALUES)).flatmap(lambda name: st.tuples(st.just(name), VALUES[name]))
EDITS = st.one_of(
    st.tuples(st.just("select"), st.integers(0, MOST)),
    st.tuples(st.just("add"), st.sampled_from(LayerKind)),
    st.tuples(st.just("duplicate")),
    st.tuples(st.just("remove")),
    st.tuples(st.just("move"), st.integers(-5, 5)),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
    st.tuples(st.just("show"), st.sampled_from(preset_names()).map(lambda name: preset(name).network)),
    CHANGES.map(lambda change: ("change", *change)),
)


def stack_of(*layers):
    return LayerStack(NetworkConfig(layers=layers))


def edit(stack, what, *values):
    if what == "change" and (stack.layer is None or values[0] not in type(stack.layer).model_fields):
        return
    getattr(stack, what)(*values)


@given(st.lists(EDITS, max_size=30))
@settings(deadline=None)
def test_that_any_edits_leave_layers_that_can_be_shown_and_lead_all_the_way_back(edits):
    stack = LayerStack(preset("cnn").network)
    stack.show(preset("cnn").network)
    first = stack.layers
    for each in edits:
        edit(stack, *each)
        assert 1 <= len(stack.layers) <= MOST
        assert 0 <= stack.selected <= len(stack.layers)
        check = stack.check(Engine.KERAS)
        assert (check.network is None) == (check.problem is not None)
        assert 0 <= check.position <= len(stack.layers)
        assert check.network is None or check.network.layers == stack.layers
    last = stack.layers
    steps = 0
    while stack.can_undo:
        stack.undo()
        steps += 1
    assert stack.layers == first
    for _ in range(steps):
        stack.redo()
    while stack.can_redo:
        stack.redo()
    if "undo" not in [each[0] for each in edits]:
        assert stack.layers == last


@given(st.lists(EDITS, max_size=10), EDITS.filter(lambda each: each[0] not in ("undo", "redo", "select")))
@settings(deadline=None)
def test_that_undo_takes_exactly_the_last_edit_back_and_redo_does_it_again(before, last):
    stack = LayerStack(preset("batch-normalization").network)
    stack.show(preset("batch-normalization").network)
    for each in before:
        edit(stack, *each)
    stack.select(0 if stack.selected else 1)  # the next edit begins a step of its own
    stack.select(min(1, len(stack.layers)))
    layers = stack.layers
    edit(stack, *last)
    edited = stack.layers
    if edited != layers:
        stack.undo()
        assert stack.layers == layers
        stack.redo()
        assert stack.layers == edited


@pytest.mark.parametrize("name", preset_names())
def test_that_every_preset_comes_out_as_it_went_in(name):
    network = preset(name).network.changed(initializer=Initializer.HE, normalize=False)
    stack = LayerStack(preset("cnn").network)
    stack.show(network)
    assert stack.check(preset(name).engine).network == network
    assert stack.check(preset(name).engine).problem is None


def test_that_a_new_layer_comes_after_the_selected_one_and_is_selected():
    stack = stack_of(Flatten(), Dense(units=8), SOFTMAX)
    stack.select(2)
    stack.add(LayerKind.DROPOUT)
    assert stack.layers == (Flatten(), Dense(units=8), Dropout(), SOFTMAX)
    assert stack.selected == 3


def test_that_a_layer_added_at_the_image_comes_first():
    stack = stack_of(Flatten(), SOFTMAX)
    stack.select(0)
    stack.add(LayerKind.MAX_POOLING)
    assert stack.layers == (Pooling(), Flatten(), SOFTMAX)


def test_that_nothing_is_added_after_the_layer_that_gives_the_answer():
    stack = stack_of(Flatten(), SOFTMAX)
    stack.select(2)
    stack.add(LayerKind.DENSE)
    assert stack.layers == (Flatten(), new_layer(LayerKind.DENSE), SOFTMAX)
    assert stack.check(Engine.KERAS).problem is None


def test_that_the_last_layer_of_all_cannot_be_removed():
    stack = stack_of(Flatten(), SOFTMAX)
    for _ in range(5):
        stack.remove()
    assert stack.layers == (SOFTMAX,)
    assert not stack.can_remove


def test_that_there_is_an_end_to_adding():
    stack = stack_of(Flatten(), SOFTMAX)
    for _ in range(MOST + 5):
        stack.add(LayerKind.DROPOUT)
        stack.duplicate()
    assert len(stack.layers) == MOST
    assert stack.check(Engine.KERAS).network is not None


def test_that_typing_one_number_is_one_step_back():
    stack = stack_of(Flatten(), Dense(units=64), SOFTMAX)
    stack.show(NetworkConfig(layers=stack.layers))
    stack.select(2)
    for units in (1, 12, 128):
        stack.change("units", units)
    stack.change("bias", False)
    stack.undo()
    assert stack.layer == Dense(units=128)
    stack.undo()
    assert stack.layer == Dense(units=64)
    assert not stack.can_undo


def test_that_a_preset_shown_later_does_not_lose_what_was_edited():
    stack = LayerStack(preset("cnn").network)
    stack.show(preset("cnn").network)
    stack.select(1)
    stack.change("filters", 7)
    stack.show(preset("numpy-mlp").network)
    stack.undo()
    assert isinstance(stack.layers[0], Convolution)
    assert stack.layers[0].filters == 7


def test_that_the_first_network_of_all_is_no_step_to_take_back():
    stack = LayerStack(preset("cnn").network)
    stack.show(preset("numpy-mlp").network)
    assert not stack.can_undo


@pytest.mark.parametrize(
    ("layers", "position", "word"),
    [
        ((Dense(units=8), SOFTMAX), 1, "Flatten"),
        ((Flatten(), Pooling(), SOFTMAX), 2, "Flatten"),
        ((Convolution(filters=4), SOFTMAX), 2, "Flatten"),
        ((Flatten(), Dense(units=9)), 2, "ten probabilities"),
        ((Flatten(), SOFTMAX, Dropout()), 3, "ten probabilities"),
        ((Pooling(size=7), Pooling(size=7), Flatten(), SOFTMAX), 2, "0 × 0"),
    ],
)
def test_that_the_layer_to_mend_is_named(layers, position, word):
    stack = stack_of(Flatten(), SOFTMAX)
    stack._go(layers, 1)
    check = stack.check(Engine.KERAS)
    assert check.position == position
    assert word in str(check.problem)


def test_that_numpy_names_the_layer_that_it_cannot_train_though_the_network_is_right():
    stack = LayerStack(preset("cnn").network)
    check = stack.check(Engine.NUMPY)
    assert check.network == preset("cnn").network
    assert check.position == 1
    assert "NumPy" in str(check.problem)


def test_that_numpy_is_offered_what_it_can_train_and_nothing_else():
    for kind in LayerKind:
        layers = (new_layer(kind), Flatten(), SOFTMAX)
        if kind in (LayerKind.DENSE, LayerKind.GLOBAL_AVERAGE_POOLING):
            layers = (Flatten(), new_layer(kind), SOFTMAX)
        stack = stack_of(Flatten(), SOFTMAX)
        stack._go(layers, 1)
        refused = "NumPy" in str(stack.check(Engine.NUMPY).problem)
        if stack.check(Engine.KERAS).problem is None:
            assert is_known(kind, Engine.NUMPY) is not refused
        assert is_known(kind, Engine.KERAS)


@given(st.lists(st.sampled_from([new_layer(kind) for kind in LayerKind]), max_size=12))
def test_that_a_trace_that_ends_early_is_as_far_as_the_layers_fit(layers):
    steps, problem = trace_until(layers)
    assert trace(layers[: len(steps)]) == steps
    assert (problem is None) == (len(steps) == len(layers))
    if problem is not None:
        with pytest.raises(ConfigError) as raised:
            trace(layers, IMAGE_SHAPE)
        assert str(raised.value) == str(problem)
        assert problem.values["position"] == len(steps) + 1
