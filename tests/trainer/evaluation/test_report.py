"""Reports, compared with scikit-learn."""

import json
import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.evaluation.report import Report, report, wilson_interval

NAMES = tuple("0123456789")


@pytest.fixture(scope="module")
def metrics():
    """scikit-learn's, which take seconds to import."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from sklearn import metrics
    return metrics


@given(count=st.integers(1, 200), kinds=st.integers(1, 10), seed=st.integers(0, 2**32 - 1))
def test_that_the_numbers_are_those_of_scikit_learn(metrics, count, kinds, seed):
    random = np.random.default_rng(seed)
    labels = random.integers(0, kinds, count).astype(np.uint8)  # some classes are missing
    probabilities = random.dirichlet(np.full(10, 0.3), count).astype(np.float32)
    found = report(probabilities, labels, NAMES)
    predicted = probabilities.argmax(axis=1)
    expected = metrics.precision_recall_fscore_support(labels, predicted, labels=range(10), zero_division=0)
    for index, entry in enumerate(found.classes):
        ours = (entry.precision, entry.recall, entry.f1, entry.support)
        assert ours == pytest.approx(tuple(column[index] for column in expected))
        assert entry.name == NAMES[index]
    assert found.confusion == tuple(
        map(tuple, metrics.confusion_matrix(labels, predicted, labels=range(10)).tolist())
    )
    assert found.accuracy == pytest.approx((predicted == labels).mean())
    assert found.images == count
    assert found.low - 1e-12 <= found.accuracy <= found.high + 1e-12


def test_that_the_loss_is_that_of_scikit_learn(metrics):
    random = np.random.default_rng(0)
    probabilities = random.dirichlet(np.ones(10), 500).astype(np.float32)
    labels = random.integers(0, 10, 500).astype(np.uint8)
    exact = probabilities.astype(np.float64)
    expected = metrics.log_loss(labels, exact / exact.sum(axis=1, keepdims=True), labels=range(10))
    assert report(probabilities, labels, NAMES).loss == pytest.approx(expected, rel=1e-4)


def test_that_a_certain_mistake_costs_much_but_not_everything():
    sure_of_one = np.eye(10, dtype=np.float32)[[1]]
    assert report(sure_of_one, np.array([0], np.uint8), NAMES).loss == pytest.approx(16.118, abs=0.001)


@pytest.mark.parametrize(
    ("share", "count", "low", "high"),
    [
        (81 / 263, 263, 0.2553, 0.3662),  # Newcombe, 1998, table I
        (15 / 148, 148, 0.0624, 0.1605),
        (0 / 20, 20, 0.0, 0.1611),
        (1 / 29, 29, 0.0061, 0.1718),
        (1.0, 20, 0.8389, 1.0),
    ],
)
def test_that_the_interval_is_wilsons(share, count, low, high):
    assert wilson_interval(share, count) == pytest.approx((low, high), abs=5e-5)


def test_that_a_report_is_the_same_after_json():
    made = report(np.full((3, 10), 0.1, np.float32), np.array([0, 1, 9], np.uint8), NAMES)
    document = json.loads(json.dumps(made.to_document(), allow_nan=False))
    assert Report.from_document(document) == made
