"""What is said of real losses: four learning rates, two losses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.choices import Loss
from trainer.learning.descent import Pace
from trainer.learning.fit import Share
from trainer.learning.loss_trials import GOAL, Steps, comparison, epochs_to_goal, goal_sentence, loss_variants
from trainer.learning.rate_trials import GUESSING, RATES, Course, course_of, own_variant, rate_variants
from trainer.training.result import Outcome
from trainer.training.trial import run_trial


def ignore(_event):
    """Nobody listens."""


@pytest.fixture(scope="module")
def rate_trials():
    return [run_trial(variant.config, ignore) for variant in rate_variants()]


def test_that_the_four_rates_show_the_four_courses(rate_trials):
    found = [course_of(trial.history.step_losses, 20).course for trial in rate_trials]
    assert found == [Course.CREEPING, Course.CONVERGING, Course.JUMPING, Course.DIVERGING]
    assert list(RATES) == list(Pace)


def test_that_nothing_but_the_rate_differs(rate_trials):
    first = {float(trial.history.step_losses[0]) for trial in rate_trials}
    assert len(first) == 1
    first_config = rate_variants()[0].config
    for variant in rate_variants():
        assert variant.config.with_choices(learning_rate=first_config.learning.learning_rate) == first_config


@given(st.lists(st.floats(0, 30) | st.just(float("nan")) | st.just(float("inf")), min_size=1, max_size=60))
def test_that_every_course_has_a_verdict_that_fits_its_numbers(losses):
    found = course_of(losses, 5)
    values = found.sentence.values
    if found.course in (Course.CREEPING, Course.CONVERGING):
        assert values["peak"] < 1.3 * GUESSING
        assert isinstance(values.get("share", Share(0)), Share)
    if found.course is not Course.DIVERGING:
        assert values["end"] < 1.1 * max(values["first"], GUESSING)
    assert found.sentence.template.format(**values)


def test_that_a_loss_that_is_no_number_is_diverging():
    assert course_of([2.3, float("nan")], 1).course is Course.DIVERGING


def test_that_whoever_hardly_moves_creeps_even_above_the_loss_of_mere_guessing():
    losses = run_trial(own_variant(1e-4).config, ignore).history.step_losses
    found = course_of(losses, 20)
    assert found.sentence.values["end"] > GUESSING
    assert found.course is Course.CREEPING
    assert course_of([2.4, 2.42, 2.41], 2).course is Course.CREEPING


def test_that_a_loss_that_keeps_rising_diverges_before_it_leaps():
    assert course_of([2.3, 2.5, 2.7, 2.9], 2).course is Course.DIVERGING


def test_that_without_steps_there_is_no_verdict():
    with pytest.raises(ValueError, match="no step"):
        course_of([], 1)


@pytest.fixture(scope="module")
def loss_trials():
    return {steps: [run_trial(variant.config, ignore) for variant in loss_variants(steps)] for steps in Steps}


def test_that_cross_entropy_learns_faster_with_plain_steps(loss_trials):
    entropy, squared = loss_trials[Steps.PLAIN]
    assert entropy.outcome is squared.outcome is Outcome.COMPLETED
    said = comparison(entropy, squared, Steps.PLAIN)
    assert said.template.startswith("Cross-entropy is ahead")
    difference = 100 * (entropy.validation.accuracy - squared.validation.accuracy)
    assert said.values["lead"] == pytest.approx(difference)
    assert said.values["times"] > 5
    assert "reached in epoch" in goal_sentence(entropy).template
    assert "not reached" in goal_sentence(squared).template


def test_that_adam_makes_good_for_weak_gradients(loss_trials):
    entropy, squared = loss_trials[Steps.ADAPTED]
    assert abs(entropy.validation.accuracy - squared.validation.accuracy) < 0.05
    assert epochs_to_goal(squared.history.epochs) is not None


def test_that_the_winner_is_told_by_the_numbers_alone(loss_trials):
    entropy, squared = loss_trials[Steps.PLAIN]
    assert comparison(squared, entropy, Steps.PLAIN).template.startswith("This time the squared error")
    assert comparison(entropy, entropy, Steps.PLAIN).template.startswith("Hardly any difference")


def test_that_the_goal_is_reached_in_the_first_epoch_that_reaches_it(loss_trials):
    epochs = loss_trials[Steps.ADAPTED][0].history.epochs
    reached = epochs_to_goal(epochs)
    assert epochs[reached - 1].validation_accuracy >= GOAL
    assert all(epoch.validation_accuracy < GOAL for epoch in epochs[: reached - 1])


def test_that_both_trainings_differ_in_their_loss_only():
    for steps in Steps:
        entropy, squared = (variant.config for variant in loss_variants(steps))
        assert entropy.learning.loss is Loss.CROSS_ENTROPY
        assert squared.changed(learning=squared.learning.changed(loss=Loss.CROSS_ENTROPY)) == entropy
