import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QSpinBox, QWidget

from mnist_desktop.training.config_form import ConfigForm, expected_seconds
from trainer.config import DatasetName, Optimizer, TrainingConfig
from trainer.errors import TrainerError
from trainer.networks.layers import ActivationName
from trainer.presets import preset, preset_names

FIELDS = (
    "presetChoice",
    "datasetChoice",
    "activationChoice",
    "optimizerChoice",
    "learningRateField",
    "batchSizeField",
    "epochsField",
    "seedField",
)


@pytest.fixture
def form(qtbot):
    form = ConfigForm()
    qtbot.addWidget(form)
    form.show()
    return form


def choose(form, name):
    form.preset.setCurrentIndex(form.preset.findData(name))


def typed(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def problem(form):
    return form.findChild(QLabel, "formProblem").text()


@pytest.mark.parametrize("name", preset_names())
def test_that_an_untouched_preset_is_trained_as_it_is(form, name):
    choose(form, name)
    assert form.is_valid
    assert form.config() == preset(name)


@pytest.mark.parametrize("name", preset_names())
def test_that_a_preset_fills_the_form(form, name):
    choose(form, name)
    config = preset(name)
    assert form.optimizer.currentData() == config.learning.optimizer
    assert form.learning_rate.value() == pytest.approx(config.learning.learning_rate, abs=5e-6)
    assert form.batch_size.value() == config.learning.batch_size
    assert form.epochs.value() == config.stopping.epochs
    assert form.dataset.currentData() == config.data.dataset
    assert form.activation.currentIndex() == 0


def test_that_a_new_preset_overwrites_what_was_changed(form):
    form.epochs.setValue(77)
    form.use_activation(ActivationName.TANH)
    choose(form, "cnn")
    assert form.config() == preset("cnn")


def test_that_what_is_typed_is_trained(qtbot, form):
    choose(form, "course-mlp")
    form.dataset.setCurrentIndex(form.dataset.findData(DatasetName.FASHION_MNIST))
    form.optimizer.setCurrentIndex(form.optimizer.findData(Optimizer.RMSPROP))
    form.use_activation(ActivationName.GELU)
    typed(qtbot, form.learning_rate, "0.02")
    typed(qtbot, form.batch_size, "64")
    typed(qtbot, form.epochs, "3")
    typed(qtbot, form.seed, "42")
    config = form.config()
    assert config.data.dataset is DatasetName.FASHION_MNIST
    assert config.learning.optimizer is Optimizer.RMSPROP
    assert config.learning.learning_rate == 0.02
    assert (config.learning.batch_size, config.stopping.epochs, config.seed) == (64, 3, 42)
    assert config.network.hidden_activation is ActivationName.GELU
    assert config.network.layers[-1] == preset("course-mlp").network.layers[-1]


def test_that_a_turkish_comma_can_be_typed(qtbot, form):
    QLocale.setDefault(QLocale("tr"))
    form.retranslate()
    typed(qtbot, form.learning_rate, "0,025")
    assert form.config().learning.learning_rate == 0.025
    assert form.learning_rate.text() == "0,025"
    qtbot.keyClick(form.learning_rate, Qt.Key.Key_Tab)
    assert form.learning_rate.text() == "0,02500"


@pytest.mark.parametrize(("language", "text"), [("en", "0,5"), ("tr", "0.5"), ("en", "abc"), ("en", "-3")])
def test_that_what_is_no_number_never_becomes_another_one(qtbot, form, language, text):
    QLocale.setDefault(QLocale(language))
    form.retranslate()
    typed(qtbot, form.learning_rate, text)
    qtbot.keyClick(form.learning_rate, Qt.Key.Key_Tab)
    assert form.learning_rate.value() in (0.001, 0.5, 3.0, 5.0)
    assert form.is_valid


def test_that_numbers_stay_in_their_range(qtbot, form):
    typed(qtbot, form.epochs, "99999")
    assert 1 <= form.config().stopping.epochs <= 1000
    typed(qtbot, form.batch_size, "0")
    assert form.config().learning.batch_size >= 1


@pytest.mark.parametrize(
    ("name", "change", "word"),
    [
        ("numpy-mlp", ("optimizer", Optimizer.ADAM), "sgd"),
        ("numpy-mlp", ("activation", ActivationName.MAXOUT), "maxout"),
        ("cnn", ("activation", ActivationName.MAXOUT), "Maxout"),
    ],
)
def test_that_a_wrong_combination_is_explained_until_it_is_mended(qtbot, form, name, change, word):
    choose(form, name)
    box = getattr(form, change[0])
    before = box.currentIndex()
    with qtbot.waitSignal(form.changed):
        box.setCurrentIndex(box.findData(change[1]))
    assert not form.is_valid
    assert word in problem(form)
    assert problem(form).endswith(".")
    assert form.findChild(QLabel, "formProblem").isVisible()
    assert form.findChild(QLabel, "networkSummary").text() == ""
    with pytest.raises(TrainerError):
        form.config()
    box.setCurrentIndex(before)
    assert form.is_valid
    assert not form.findChild(QLabel, "formProblem").isVisible()
    assert form.config() == preset(name)


def test_that_the_explanation_follows_the_language(form, shouting):
    choose(form, "numpy-mlp")
    form.optimizer.setCurrentIndex(form.optimizer.findData(Optimizer.ADAM))
    shouting.start()
    assert problem(form).startswith("[The NumPy engine")


def test_that_the_summary_counts_the_network(form):
    choose(form, "course-mlp")
    text = form.findChild(QLabel, "networkSummary").text()
    assert "109,386 parameters" in text
    form.use_activation(ActivationName.MAXOUT)
    assert "109,386" not in form.findChild(QLabel, "networkSummary").text()


@pytest.mark.parametrize("name", preset_names())
def test_that_more_epochs_are_expected_to_take_longer(name):
    config = preset(name)
    assert 0 < expected_seconds(config) < 86_400
    twice = config.with_choices(epochs=2 * config.stopping.epochs)
    assert expected_seconds(twice) == pytest.approx(2 * expected_seconds(config))


@pytest.mark.parametrize("name", ["course-mlp", "cnn", "digit-reader", "numpy-mlp"])
@pytest.mark.parametrize("activation", [None, *ActivationName])
def test_that_shown_values_come_back_as_the_same_training(qtbot, form, name, activation):
    choose(form, name)
    if activation is not None:
        form.use_activation(activation)
    if not form.is_valid:
        return  # told below the form; such a training is never kept
    form.epochs.setValue(7)
    form.seed.setValue(2**31 - 1)
    config = form.config()
    again = ConfigForm()
    qtbot.addWidget(again)
    again.show_config(TrainingConfig.from_json(config.to_json()))
    assert again.config() == config


def test_that_a_training_of_an_unknown_preset_leaves_the_form_alone(form):
    before = form.config()
    form.show_config(preset("cnn").changed(preset="from-a-newer-version"))
    assert form.config() == before


def test_that_each_field_has_a_name_a_label_and_a_tooltip(form, part):
    labels = {label.buddy(): label.text() for label in form.findChildren(QLabel) if label.buddy()}
    for name in FIELDS:
        field = part(form, QWidget, name)
        assert field.accessibleName() == labels[field]
        assert field.toolTip().endswith(".")
    assert len(labels) == len(FIELDS)


def test_that_texts_follow_the_language(form, part, shouting):
    epochs = form.epochs.value()
    shouting.start()
    assert part(form, QComboBox, "presetChoice").itemText(0) == "[Course network]"
    assert part(form, QComboBox, "activationChoice").itemText(0) == "[as in the preset]"
    assert part(form, QSpinBox, "epochsField").accessibleName() == "[Epochs]"
    assert part(form, QDoubleSpinBox, "learningRateField").toolTip().startswith("[")
    assert form.epochs.value() == epochs
    assert form.config() == preset("course-mlp")
