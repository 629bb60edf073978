"""The experiments on over- and underfitting: fair comparisons, and answers that come from numbers alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.choices import Engine
from trainer.config import StoppingConfig
from trainer.learning import fit_reasons
from trainer.learning.fit import (
    Experiment,
    Points,
    Question,
    Saying,
    Score,
    Share,
    answer,
    score_of,
    standard_error,
)
from trainer.learning.fit_experiments import experiments
from trainer.learning.glossary import explains
from trainer.training.control import RunControl
from trainer.training.trial import Reading, run_trial

BY_KEY = {each.key: each for each in experiments()}


def ignore(_event):
    pass


def score(training, validation, *, loss=0.5, old=0.1, images=1000, epochs=10, best=10):
    return Score(
        training=Reading(loss=old, accuracy=training, images=images),
        validation=Reading(loss=loss, accuracy=validation, images=images),
        parameters=10,
        seconds=1.0,
        epochs=epochs,
        best_epoch=best,
    )


def spoken(saying: Saying) -> str:
    """The English sentence."""

    def written(value):
        match value:
            case Saying():
                return spoken(value)
            case Share():
                return f"{100 * value:.1f} %"
            case Points():
                return f"{100 * value:.1f} points"
            case tuple():
                return ", ".join(written(each) for each in value)
        return f"{value:g}"

    return saying.template.format(**{name: written(value) for name, value in saying.values.items()})


def varying(experiment: Experiment) -> set[str]:
    """The parts of the configuration in which the variants differ."""
    first, *others = (variant.config for variant in experiment.variants)
    return {
        part
        for other in others
        for part in ("data", "network", "learning", "stopping", "seed", "engine")
        if getattr(first, part) != getattr(other, part)
    }


@pytest.mark.parametrize(
    ("key", "part"),
    [
        ("capacity", {"network"}),
        ("data", {"data"}),
        ("epochs", {"stopping"}),
        ("augmentation", {"data"}),
        ("dropout", {"network"}),
        ("l2", {"learning"}),
    ],
)
def test_that_variants_differ_in_one_thing(key, part):
    assert varying(BY_KEY[key]) == part


@pytest.mark.parametrize("experiment", experiments(), ids=lambda each: each.key)
def test_that_an_experiment_is_fit_for_a_classroom(experiment):
    assert 2 <= len(experiment.variants) <= 4
    assert len({spoken(variant.name) for variant in experiment.variants}) == len(experiment.variants)
    for variant in experiment.variants:
        config = variant.config
        assert config.engine is Engine.NUMPY
        assert config.data.training_images <= 4000
        assert config.stopping.epochs <= 100


@pytest.mark.parametrize("experiment", experiments(), ids=lambda each: each.key)
def test_that_the_glossary_knows_its_words(experiment):
    assert experiment.terms
    assert all(explains(key) for key in experiment.terms)


def test_that_more_data_means_the_same_number_of_new_digits():
    data = [variant.config.data for variant in BY_KEY["data"].variants]
    held_back = {int(each.training_images * each.validation_split) for each in data}
    assert held_back == {900}
    names = [variant.name.values["count"] for variant in BY_KEY["data"].variants]
    assert names == [each.training_images - 900 for each in data]


def quickly(experiment):
    """All variants, trained for two epochs on 150 images."""
    scores = []
    for variant in experiment.variants:
        config = variant.config
        data = config.data.changed(training_images=150, validation_split=0.5)
        stopping = config.stopping.changed(epochs=min(2, config.stopping.epochs))
        scores.append(score_of(run_trial(config.changed(data=data, stopping=stopping), ignore)))
    return scores


@pytest.mark.parametrize("experiment", experiments(), ids=lambda each: each.key)
def test_that_real_trainings_are_answered_with_their_numbers(experiment):
    scores = quickly(experiment)
    found = answer(experiment, scores)
    merits = [merit(experiment.question, each) for each in scores]
    assert merits[found.winners[0]] == max(merits)
    assert spoken(found.numbers)
    assert spoken(found.why)


@pytest.mark.parametrize(("key", "expected"), [("data", 0)])
def test_that_the_effect_can_be_seen(key, expected):
    experiment = BY_KEY[key]
    trials = [run_trial(variant.config, ignore) for variant in experiment.variants]
    assert answer(experiment, [score_of(each) for each in trials]).winners == (expected,)


def test_that_a_stopped_trial_has_no_score():
    control = RunControl()
    control.request_stop()
    assert score_of(run_trial(experiments()[0].variants[0].config, ignore, control)) is None


def test_that_a_trial_without_new_digits_has_no_score():
    config = experiments()[0].variants[0].config
    config = config.changed(
        data=config.data.changed(training_images=50, validation_split=0.0), stopping=StoppingConfig(epochs=1)
    )
    assert score_of(run_trial(config, ignore)) is None


shares = st.floats(0, 1)
scores_of_four = st.lists(
    st.builds(score, shares, shares, loss=st.floats(0.001, 10), best=st.integers(1, 10)),
    min_size=4,
    max_size=4,
)


@given(scores=scores_of_four, question=st.sampled_from(Question))
def test_that_winners_are_first_or_hardly_behind(scores, question):
    experiment = next(each for each in experiments() if len(each.variants) == 4)
    asked = Experiment(**{**fields_of(experiment), "question": question})
    found = answer(asked, scores)
    merits = [merit(question, each) for each in scores]
    assert merits[found.winners[0]] == max(merits)
    losers = set(range(4)) - set(found.winners)
    assert all(merits[place] < max(merits) for place in losers)
    assert found.is_close == (len(found.winners) > 1)


def fields_of(experiment):
    return {name: getattr(experiment, name) for name in Experiment.__dataclass_fields__}


def merit(question, each):
    return {
        Question.READS_BEST: each.validation.accuracy,
        Question.LARGEST_GAP: each.training.accuracy - each.validation.accuracy,
        Question.LEARNS_LEAST: -each.training.accuracy,
        Question.SMALLEST_LOSS: -each.validation.loss,
    }[question]


@given(scores=scores_of_four, experiment=st.sampled_from([e for e in experiments() if len(e.variants) == 4]))
def test_that_there_is_always_a_sentence(scores, experiment):
    found = answer(experiment, scores)
    assert "{" not in spoken(found.numbers) + spoken(found.why)


@given(accuracy=shares, images=st.integers(1, 10_000))
def test_that_more_images_leave_less_to_chance(accuracy, images):
    few, many = (Reading(loss=0, accuracy=accuracy, images=count) for count in (images, 4 * images))
    assert standard_error(many) == pytest.approx(standard_error(few) / 2)
    assert standard_error(few) <= 0.5


def test_that_a_difference_within_chance_is_called_close():
    four = [score(1.0, value) for value in (0.70, 0.900, 0.80, 0.905)]
    found = answer(BY_KEY["capacity"], four)
    assert found.winners == (3, 1)
    assert spoken(found.numbers) == (
        "256 units, 4 units are closer together than chance alone would bring them: each of them counts."
    )
    clear = answer(BY_KEY["capacity"], [score(1.0, value) for value in (0.70, 0.85, 0.80, 0.905)])
    assert clear.winners == (3,)
    assert "“256 units” reads 90.5 %" in spoken(clear.numbers)
    assert "“4 units” with 85.0 %" in spoken(clear.numbers)


def reason(key, scores):
    experiment = BY_KEY[key]
    return spoken(answer(experiment, scores).why)


def test_what_is_said_of_size():
    small = [score(0.95, 0.87), score(0.77, 0.70), score(1.0, 0.88), score(1.0, 0.93)]
    assert "“4 units” is too small: it reads only 77.0 %" in reason("capacity", small)
    enough = [score(0.95, 0.87), score(0.97, 0.90), score(1.0, 0.88), score(1.0, 0.93)]
    assert "None of them was too small: each reads at least 95.0 %" in reason("capacity", enough)
    odd = [score(0.95, 0.57), score(0.77, 0.70), score(1.0, 0.58), score(1.0, 0.63)]
    assert "yet the others are no better" in reason("capacity", odd)


def test_what_is_said_of_more_images():
    assert "known by heart (100.0 %)" in reason("data", [score(1.0, 0.7), score(1.0, 0.8), score(1.0, 0.92)])
    assert "did not close the gap" in reason("data", [score(1.0, 0.9), score(1.0, 0.8), score(1.0, 0.85)])
    assert "from 10.0 points to 5.0 points" in reason(
        "data", [score(0.8, 0.7), score(0.9, 0.83), score(0.95, 0.9)]
    )
    assert "from 10.0 points to 5.0 points" in reason(
        "data", [score(1.0, 0.9), score(1.0, 0.8), score(1.0, 0.95)]
    )


def test_what_is_said_of_epochs():
    kept = score(1.0, 0.8, loss=0.6, epochs=12, best=6)
    risen = [score(0.9, 0.7, loss=0.9, epochs=2), score(1.0, 0.8, loss=0.7, epochs=20, best=6)]
    risen += [score(1.0, 0.8, loss=0.85, old=0.001, epochs=100, best=6), kept]
    assert "After epoch 6 the loss on new digits rises again, to 0.85" in reason("epochs", risen)
    flat = [*risen[:2], score(1.0, 0.8, loss=0.61, epochs=100, best=90), kept]
    assert "Nothing was lost by going on: “100 epochs”" in reason("epochs", flat)


def test_what_is_said_of_augmentation():
    plain, wild = score(1.0, 0.80), score(0.35, 0.30)
    helped = reason("augmentation", [plain, score(0.99, 0.86), wild])
    assert "from 20.0 points to 13.0 points" in helped
    assert "“changed wildly” reads 35.0 %" in helped
    assert "did not help this time" in reason("augmentation", [plain, score(0.99, 0.70), wild])
    for last in (score(0.99, 0.90), score(0.99, 0.82)):
        assert "wildly" not in reason("augmentation", [plain, score(0.99, 0.86), last])


def test_what_is_said_of_dropout():
    four = [score(1.0, 0.9, loss=0.40), score(1.0, 0.9, loss=0.38)]
    four += [score(1.0, 0.9, loss=0.35), score(0.9, 0.8, loss=0.8)]
    assert "falls from 0.4 to 0.35. Too much hinders learning: “dropout 95.0 %” reads 90.0 %" in reason(
        "dropout", four
    )
    assert "did not help here" in reason("dropout", [score(1.0, 0.9, loss=0.3), *four[1:]])
    assert "hinders" not in reason("dropout", [*four[:3], score(1.0, 0.8, loss=0.8)])
    assert "hinders" not in reason("dropout", [*four[:3], score(0.9, 0.9, loss=0.2)])


def test_what_is_said_of_penalties():
    mild = [score(1.0, 0.9), score(0.99, 0.9), score(0.97, 0.9)]
    assert "near 0" in reason("l2", [*mild, score(0.12, 0.11)])
    assert "(12.0 %)" in reason("l2", [*mild, score(0.12, 0.11)])
    assert "None of these penalties was too strong: at least 92.0 %" in reason(
        "l2", [*mild, score(0.92, 0.9)]
    )


def test_that_each_experiment_has_a_reason_of_its_own():
    assert {each.why for each in experiments()} == {
        getattr(fit_reasons, name) for name in dir(fit_reasons) if name.startswith("why_")
    }
