"""Configurations drawn at random: each one trains, or is refused with a sentence that names the field."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from trainer import TrainingConfig, TrainingRun
from trainer.choices import Engine, Initializer, Loss, Optimizer, Schedule
from trainer.errors import ConfigError
from trainer.networks.layers import ActivationName
from trainer.training.events import RunFinished

PATIENCE = 120.0
NAMES = st.sampled_from(ActivationName)
LAYERS = st.one_of(
    st.just({"kind": "flatten"}),
    st.fixed_dictionaries(
        {"kind": st.just("dense"), "units": st.integers(1, 12)},
        optional={"activation": NAMES, "bias": st.booleans()},
    ),
    st.fixed_dictionaries(
        {"kind": st.just("convolution"), "filters": st.integers(1, 3)},
        optional={
            "kernel": st.integers(1, 11),
            "activation": NAMES,
            "padding": st.sampled_from(["same", "valid"]),
        },
    ),
    st.fixed_dictionaries(
        {"kind": st.just("pooling")},
        optional={"size": st.integers(2, 7), "mode": st.sampled_from(["max", "average"])},
    ),
    st.just({"kind": "global_average_pooling"}),
    st.fixed_dictionaries({"kind": st.just("dropout")}, optional={"rate": st.floats(0, 1)}),
    st.just({"kind": "batch_normalization"}),
    st.fixed_dictionaries({"kind": st.just("activation")}, optional={"activation": NAMES}),
)
SOFTMAX = {"kind": "dense", "units": 10, "activation": "softmax"}
ROWS = st.lists(
    LAYERS.filter(lambda layer: layer["kind"] in ("dense", "dropout", "batch_normalization")), max_size=3
)
FITTING = ROWS.map(lambda layers: [{"kind": "flatten"}, *layers, SOFTMAX])
DOCUMENTS = st.fixed_dictionaries(
    {
        "engine": st.sampled_from(Engine),
        "data": st.fixed_dictionaries(
            {"training_images": st.integers(8, 60)},
            optional={
                "validation_split": st.floats(0, 0.95),
                "augmentation": st.fixed_dictionaries(
                    {},
                    optional={
                        "rotation": st.integers(0, 40), "pen": st.floats(0, 1), "non_digits": st.floats(0, 0.5)
                    },
                ),
            },
        ),
        "network": st.fixed_dictionaries(
            {"layers": FITTING | st.lists(LAYERS, max_size=5).map(lambda layers: [*layers, SOFTMAX])},
            optional={"initializer": st.sampled_from(Initializer), "normalize": st.booleans()},
        ),
        "learning": st.fixed_dictionaries(
            {"batch_size": st.integers(0, 70)},
            optional={
                "optimizer": st.sampled_from(Optimizer),
                "learning_rate": st.floats(-1, 10),
                "schedule": st.sampled_from(Schedule),
                "decay_epochs": st.integers(0, 3),
                "loss": st.sampled_from(Loss),
                "label_smoothing": st.floats(0, 0.6),
                "l1": st.floats(0, 0.1),
                "l2": st.floats(0, 0.1),
            },
        ),
        "stopping": st.fixed_dictionaries(
            {"epochs": st.integers(1, 3)},
            optional={
                "target_accuracy": st.floats(0, 1.1),
                "patience": st.integers(0, 2),
                "restore_best": st.booleans(),
            },
        ),
        "seed": st.integers(0, 5),
    }
)  # fmt: skip


@pytest.mark.keras
@settings(
    max_examples=50,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(document=DOCUMENTS)
def test_that_any_configuration_trains_or_is_refused_with_its_field(short_test, document):
    try:
        config = TrainingConfig.from_json(json.dumps(document))
    except ConfigError as error:
        for problem in error.problems:
            assert problem.field == "" or problem.field.split(".")[0] in document, str(problem)
            assert problem.field in str(problem) or "Layer" in str(problem) or "engine" in str(problem)
            assert str(problem).endswith(".")
        return
    run = TrainingRun(config)
    run.start()
    assert run.wait(PATIENCE)
    assert isinstance(run.ending, RunFinished), run.ending
    assert run.ending.result.model is not None
