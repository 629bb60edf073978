"""The computed sentences: each says what its numbers say."""

import numpy as np
import pytest

from mnist_desktop.activations.model.contest import Contest, Contestant, State
from mnist_desktop.activations.model.meaning import Meaning
from mnist_desktop.activations.model.ranking_words import RankingWords
from trainer.learning.histogram import Histogram
from trainer.learning.preactivations import LayerKind, LayerStudy, StudiedLayer
from trainer.networks.layers import ActivationName

RELU, TANH, GELU = ActivationName.RELU, ActivationName.TANH, ActivationName.GELU


def of(activation=RELU, *, mean=0.0, deviation=2.0, silent=0, flat=0.5, broken=0.0):
    layer = StudiedLayer(1, 1, LayerKind.DENSE, activation, 128)
    return LayerStudy(
        layer, 500, Histogram(), mean, deviation, silent, flat, broken, np.zeros(0, np.float32), 1000
    )


@pytest.mark.parametrize(
    ("study", "said"),
    [
        (of(broken=0.25), "25 % of what arrives is no number any more: this network has diverged."),
        (of(silent=128, flat=1.0), "All 128 units answer 0 to every image: nothing gets through this layer."),
        (
            of(TANH, flat=0.95),
            "95 % of the sums lie where the curve is flat: hardly any gradient gets through",
        ),
        (of(silent=3), "Dead units: 3 of 128, which answered 0 to all 500 test images."),
        (of(deviation=2.1e9), "The sums spread over 2.1 · 10⁹: the weights ran away"),
        (of(TANH, silent=3, flat=0.0), "3 of 128 units answered 0 to all 500 test images."),
        (of(), "50 % of the sums are not above 0: those units keep silent, the others speak."),
        (of(TANH, flat=0.4), "40 % of the sums lie where the curve is flat; the rest carries the gradient."),
        (of(TANH, flat=0.0, deviation=0.2), "The sums stay close to 0"),
        (of(GELU, flat=0.1), "90 % of the sums lie where the curve has a slope: the gradient gets through."),
        (of(ActivationName.LINEAR, flat=0.0), "A straight line has the same slope everywhere"),
    ],
)
def test_that_the_most_important_thing_is_said(qtbot, study, said):
    meaning = Meaning()
    qtbot.addWidget(meaning)
    assert meaning.text() == ""
    meaning.show_study(study)
    assert meaning.text().startswith(said)
    meaning.show_study(None)
    assert meaning.text() == ""


def ended(activation, accuracy, state=State.COMPLETED):
    return Contestant(activation, state, accuracy=accuracy, images=1000)


@pytest.mark.parametrize(
    ("contestants", "said"),
    [
        ((ended(RELU, 0.11), ended(TANH, 0.08)), "None of them learned: the best, ReLU, reads 11.0 % right"),
        (
            (ended(RELU, 0.92), ended(TANH, 0.85)),
            "Best: ReLU with 92.0 %; worst: tanh with 85.0 %. The 7.0 points",
        ),
        ((ended(RELU, 0.92), ended(TANH, 0.915)), "another seed could turn the order round."),
        ((ended(RELU, 0.92), ended(TANH, None, State.DIVERGED)), "Best: ReLU with 92.0 %. tanh diverged."),
        (
            (ended(RELU, None, State.DIVERGED), ended(TANH, None, State.DIVERGED)),
            "All of them diverged: the learning rate is too high for each.",
        ),
        ((ended(RELU, 0.92), Contestant(TANH, State.STOPPED)), "Stopped before two of them had ended."),
        ((ended(RELU, 0.92), Contestant(TANH, State.TRAINING)), ""),
    ],
)
def test_that_best_and_worst_are_named(qtbot, contestants, said):
    words = RankingWords()
    qtbot.addWidget(words)
    words.show_contest(Contest((), contestants))
    assert said in words.text()
    assert bool(said) == bool(words.text())
