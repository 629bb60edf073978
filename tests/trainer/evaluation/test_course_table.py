"""The course's figures, as data."""

from trainer.evaluation.course_table import COURSE
from trainer.presets import preset


def test_that_the_figures_belong_to_presets_trained_as_the_course_did():
    assert len(COURSE) == 7
    for figure in COURSE:
        config = preset(figure.preset)
        assert config.stopping.epochs == 10
        assert ("dropout" in figure.regularization.lower()) == any(
            layer.kind == "dropout" for layer in config.network.layers
        )
        assert ("Batch" in figure.regularization) == any(
            layer.kind == "batch_normalization" for layer in config.network.layers
        )
        assert figure.at_least <= float(figure.stated.rstrip("+")) / 100 < figure.at_least + 0.006
