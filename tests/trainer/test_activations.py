import inspect
import math
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.activations import (
    ActivationName,
    derivative,
    facts,
    is_zero_centred,
    mean_output,
    output_range,
    saturates,
    softmax_jacobian,
    value,
)
from trainer.errors import ConfigError

CURVES = [name for name in ActivationName if name is not ActivationName.SOFTMAX]
KINKED = (ActivationName.RELU, ActivationName.LEAKY_RELU, ActivationName.ELU, ActivationName.SELU)

every_function = pytest.mark.parametrize("name", list(ActivationName), ids=str)
every_curve = pytest.mark.parametrize("name", CURVES, ids=str)


def some_parameters(name: ActivationName) -> st.SearchStrategy[dict[str, float]]:
    """Values that the sliders can take."""
    return st.fixed_dictionaries(
        {
            each.name: st.integers(round(each.low / each.step), round(each.high / each.step)).map(
                each.step.__mul__
            )
            for each in facts(name).parameters
        }
    )


def is_near_a_kink(name: ActivationName, x: float, parameters: dict[str, float]) -> bool:
    if name is ActivationName.MAXOUT:
        one, other = (parameters[f"slope_{k}"] * x + parameters[f"intercept_{k}"] for k in (1, 2))
        return abs(one - other) < 1e-3
    return name in KINKED and abs(x) < 1e-3


@every_function
def test_that_the_catalogue_tells_about_every_function(name: ActivationName) -> None:
    record = facts(name)
    assert record.name is name
    assert all(
        (record.title, record.formula, record.derivative_formula, record.use, record.plus, record.minus)
    )
    for parameter in record.parameters:
        assert parameter.low <= parameter.default <= parameter.high


@every_curve
@given(data=st.data(), x=st.floats(-8, 8))
def test_that_the_derivative_is_the_slope_of_the_curve(
    name: ActivationName, data: st.DataObject, x: float
) -> None:
    parameters = data.draw(some_parameters(name))
    if is_near_a_kink(name, x, parameters):
        return
    step = 1e-5
    low, high = value(name, [x - step, x + step], **parameters)
    assert derivative(name, x, **parameters) == pytest.approx((high - low) / (2 * step), abs=1e-6)


@given(x=st.lists(st.floats(-8, 8), min_size=2, max_size=5), temperature=st.floats(0.2, 5))
def test_that_the_jacobian_of_softmax_holds_the_slopes_of_all_probabilities(
    x: list[float], temperature: float
) -> None:
    numbers, step = np.array(x), 1e-5
    steps = step * np.eye(len(x))
    low = value(ActivationName.SOFTMAX, numbers - steps, temperature=temperature)
    high = value(ActivationName.SOFTMAX, numbers + steps, temperature=temperature)
    jacobian = softmax_jacobian(numbers, temperature)
    np.testing.assert_allclose(jacobian, (high - low).T / (2 * step), atol=1e-6)
    np.testing.assert_allclose(jacobian.sum(axis=0), 0, atol=1e-12)
    np.testing.assert_allclose(
        np.diag(jacobian), derivative(ActivationName.SOFTMAX, numbers, temperature=temperature), atol=1e-12
    )


def test_that_softmax_works_along_the_last_axis() -> None:
    rows = np.array([[1.0, 2.0, 3.0], [0.0, 0.0, 0.0]])
    np.testing.assert_allclose(value(ActivationName.SOFTMAX, rows)[1], 1 / 3)
    np.testing.assert_allclose(value(ActivationName.SOFTMAX, rows).sum(axis=-1), 1)
    assert softmax_jacobian(rows).shape == (2, 3, 3)


@every_function
@given(data=st.data(), x=st.lists(st.floats(-1e4, 1e4), min_size=1, max_size=6))
def test_that_the_values_stay_inside_the_stated_range(
    name: ActivationName, data: st.DataObject, x: list[float]
) -> None:
    parameters = data.draw(some_parameters(name))
    low, high = output_range(name, **parameters)
    values = value(name, x, **parameters)
    rounding = 1e-9
    assert values.min() >= low - rounding
    assert values.max() <= high + rounding


@every_curve
def test_that_the_stated_range_is_reached(name: ActivationName) -> None:
    values = value(name, np.linspace(-1e3, 1e3, 200_001))
    low, high = output_range(name)
    assert values.min() < -100 if math.isinf(low) else values.min() == pytest.approx(low, abs=1e-4)
    assert values.max() > 100 if math.isinf(high) else values.max() == pytest.approx(high, abs=1e-4)


@every_function
@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_that_large_numbers_give_finite_results_without_a_warning(
    name: ActivationName, kind: type[np.floating]
) -> None:
    x = np.array([-1e4, -800, -90, -30, -1e-30, 0, 1e-30, 30, 90, 800, 1e4], dtype=kind)
    with warnings.catch_warnings(), np.errstate(over="raise", invalid="raise", divide="raise"):
        warnings.simplefilter("error")
        results = value(name, x), derivative(name, x)
    for result in results:
        assert result.dtype == kind
        assert result.shape == x.shape
        assert np.isfinite(result).all()


@every_function
@pytest.mark.parametrize("shape", [(3,), (2, 3), (0, 3)])
def test_that_the_shape_is_kept(name: ActivationName, shape: tuple[int, ...]) -> None:
    x = np.ones(shape, dtype=int)
    assert value(name, x).shape == derivative(name, x).shape == shape
    assert value(name, x).dtype == np.float64


def test_that_kinks_take_the_side_that_tensorflow_takes() -> None:
    assert derivative(ActivationName.RELU, 0) == 0
    assert derivative(ActivationName.LEAKY_RELU, 0, negative_slope=0.3) == 0.3
    assert derivative(ActivationName.ELU, 0, alpha=0.5) == 0.5
    assert derivative(ActivationName.SELU, 0) == pytest.approx(1.0507009873554805)
    assert derivative(ActivationName.MAXOUT, 0) == -0.5


def test_that_relu_and_leaky_relu_are_special_cases_of_maxout() -> None:
    x = np.linspace(-3, 3, 61)
    lines = {"intercept_1": 0, "slope_2": 1, "intercept_2": 0}
    for slope, name in ((0.0, ActivationName.RELU), (0.2, ActivationName.LEAKY_RELU)):
        np.testing.assert_allclose(value(ActivationName.MAXOUT, x, slope_1=slope, **lines), value(name, x))


def test_that_the_range_follows_the_parameters() -> None:
    assert output_range(ActivationName.LEAKY_RELU, negative_slope=0) == (0, math.inf)
    assert output_range(ActivationName.ELU, alpha=2) == (-2, math.inf)
    assert output_range(ActivationName.MAXOUT, slope_1=0, intercept_1=0.5, slope_2=0, intercept_2=1) == (1, 1)
    assert output_range(ActivationName.MAXOUT, slope_1=-1, intercept_1=1) == (0.5, math.inf)
    assert output_range(ActivationName.MAXOUT, slope_1=0.5)[0] == -math.inf


def test_that_only_balanced_functions_count_as_zero_centred() -> None:
    centred = {name for name in ActivationName if is_zero_centred(name)}
    assert centred == {ActivationName.LINEAR, ActivationName.TANH, ActivationName.SELU}
    assert mean_output(ActivationName.RELU) == pytest.approx(1 / math.sqrt(2 * math.pi), abs=1e-6)
    assert is_zero_centred(ActivationName.LEAKY_RELU, negative_slope=1)


def test_that_saturation_is_found_on_the_side_where_the_slope_dies() -> None:
    assert saturates(ActivationName.SIGMOID) == saturates(ActivationName.SOFTMAX) == (True, True)
    assert saturates(ActivationName.RELU) == saturates(ActivationName.GELU) == (True, False)
    assert saturates(ActivationName.LEAKY_RELU) == saturates(ActivationName.MAXOUT) == (False, False)


def test_that_wrong_names_and_parameters_are_refused() -> None:
    with pytest.raises(ValueError, match="swish"):
        value("swish", 1.0)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="alpha"):
        value(ActivationName.RELU, 1.0, alpha=1.0)
    with pytest.raises(ConfigError, match="temperature of softmax must be above 0") as caught:
        value(ActivationName.SOFTMAX, [1.0, 2.0], temperature=0)
    assert caught.value.field == "temperature"


def keras_function(name: ActivationName, parameters: dict[str, float]) -> Callable[[Any], Any]:
    """The function as Keras has it, or written with TensorFlow's own operations where Keras has none."""
    from trainer.keras_door import keras, tensorflow

    if name is ActivationName.MAXOUT:
        lines = [(parameters[f"slope_{k}"], parameters[f"intercept_{k}"]) for k in (1, 2)]
        return lambda x: tensorflow().maximum(*(slope * x + intercept for slope, intercept in lines))
    function = getattr(keras().activations, name)
    if name is ActivationName.SOFTMAX:  # its temperature is ours
        return lambda x: function(x / parameters["temperature"])
    return lambda x: function(x, **parameters)


@pytest.mark.keras
@every_function
@settings(max_examples=10, deadline=None)
@given(data=st.data())
def test_that_keras_computes_the_same_values_and_slopes_whatever_the_parameters(
    name: ActivationName, data: st.DataObject
) -> None:
    from trainer.keras_door import tensorflow

    tf = tensorflow()
    parameters = data.draw(some_parameters(name).filter(lambda chosen: chosen.get("temperature", 1) > 0))
    x = np.array(data.draw(st.lists(st.floats(-8, 8), min_size=2, max_size=20)))
    x = x[[not is_near_a_kink(name, number, parameters) for number in x]]
    if not len(x):
        return
    numbers = tf.constant(x, dtype=tf.float64)
    with tf.GradientTape() as tape:
        tape.watch(numbers)
        outputs = keras_function(name, parameters)(numbers)
        own = outputs[0] if name is ActivationName.SOFTMAX else outputs
    np.testing.assert_allclose(value(name, x, **parameters), outputs.numpy(), atol=1e-5)
    slopes = tape.gradient(own, numbers).numpy()
    expected = derivative(name, x, **parameters)
    if name is ActivationName.SOFTMAX:  # each number moves all: look at the first one
        slopes, expected = slopes[:1], expected[:1]
    np.testing.assert_allclose(expected, slopes, atol=1e-5)


@pytest.mark.keras
def test_that_keras_takes_the_same_side_at_kinks_and_has_the_same_defaults() -> None:
    from trainer.keras_door import keras, tensorflow

    tf = tensorflow()
    x = np.array([-40.0, 0.0, 40.0])
    for name in CURVES:
        if name is ActivationName.MAXOUT:
            continue
        function = getattr(keras().activations, name)
        for parameter in facts(name).parameters:
            assert inspect.signature(function).parameters[parameter.name].default == parameter.default
        numbers = tf.constant(x, dtype=tf.float64)
        with tf.GradientTape() as tape:
            tape.watch(numbers)
            outputs = function(numbers)
        np.testing.assert_allclose(value(name, x), outputs.numpy(), atol=1e-6, err_msg=name)
        slopes = tape.gradient(outputs, numbers).numpy()
        np.testing.assert_allclose(derivative(name, x), slopes, atol=1e-6, err_msg=name)


@pytest.mark.keras
def test_that_tensorflow_finds_the_same_jacobian_of_softmax() -> None:
    from trainer.keras_door import tensorflow

    tf = tensorflow()
    numbers = tf.constant([2.0, 1.0, 0.1, -1.0], dtype=tf.float64)
    with tf.GradientTape() as tape:
        tape.watch(numbers)
        probabilities = tf.nn.softmax(numbers / 2)
    jacobian = tape.jacobian(probabilities, numbers).numpy()
    np.testing.assert_allclose(softmax_jacobian(numbers.numpy(), 2.0), jacobian, atol=1e-12)


@given(x=st.lists(st.floats(-12, 12), min_size=1, max_size=20))
def test_that_gelu_knows_the_area_under_the_bell_curve(x: list[float]) -> None:
    exact = [number * math.erfc(-number / math.sqrt(2)) / 2 for number in x]
    np.testing.assert_allclose(value(ActivationName.GELU, x), exact, atol=1e-10)
    for number in (-1e300, -9.0, 9.0, 1e300):
        assert value(ActivationName.GELU, number) == pytest.approx(max(number, 0.0), abs=1e-15)
