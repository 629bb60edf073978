import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QListView,
    QScrollArea,
    QSlider,
    QSpinBox,
    QTabWidget,
    QToolButton,
    QWidget,
)

from mnist_desktop.training.config_form import ConfigForm
from mnist_desktop.translation import Language, Translation
from trainer.config import (
    DataConfig,
    Engine,
    Initializer,
    LearningConfig,
    Loss,
    NetworkConfig,
    Optimizer,
    Schedule,
    StoppingConfig,
    TrainingConfig,
)
from trainer.data.augmentation import Augmentation
from trainer.errors import TrainerError
from trainer.networks.layers import (
    ActivationLayer,
    ActivationName,
    BatchNormalization,
    Convolution,
    Dense,
    Dropout,
    Flatten,
)
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

SHARES = st.floats(0, 1)


def fields_of(record, **own):
    """Draws for every setting of ``record``; a setting nobody thought of here is an error."""
    assert set(own) == set(record.model_fields), record
    return st.builds(record, **own)


def augmentations():
    return fields_of(
        Augmentation,
        rotation=st.floats(0, 180),
        shear=SHARES,
        scale=st.floats(0, 0.5),
        shift=st.floats(0, 10),
        stroke=SHARES,
        elastic=st.floats(0, 4),
        untouched=SHARES,
        pen=SHARES,
        habits=SHARES,
        non_digits=st.floats(0, 0.5),
    )


def data_sets():
    return fields_of(
        DataConfig,
        dataset=st.sampled_from(["mnist", "fashion-mnist", "my-drawings", "imported:my-scans"]),
        training_images=st.none() | st.integers(10, 60000),
        validation_split=st.floats(0, 0.9),
        augmentation=st.none() | augmentations(),
    )


def networks():
    activations = st.sampled_from(sorted(set(ActivationName) - {ActivationName.MAXOUT}))
    hidden = (
        st.builds(Dense, units=st.integers(1, 300), activation=activations, bias=st.booleans())
        | st.builds(Dropout, rate=st.floats(0, 0.95))
        | st.builds(BatchNormalization, momentum=st.floats(0, 0.9999))
        | st.builds(ActivationLayer, activation=activations)
    )
    images = st.builds(
        Convolution, filters=st.integers(1, 40), kernel=st.integers(1, 4), activation=activations
    )
    layers = st.tuples(st.lists(images, max_size=2), st.lists(hidden, max_size=4)).map(
        lambda both: (*both[0], Flatten(), *both[1], Dense(units=10, activation="softmax"))
    )
    presets = st.sampled_from(preset_names()).map(lambda name: preset(name).network.layers)
    return fields_of(
        NetworkConfig,
        layers=layers | presets,
        initializer=st.sampled_from(Initializer),
        normalize=st.booleans(),
    )


def trainings():
    return fields_of(
        TrainingConfig,
        preset=st.sampled_from([*preset_names(), "custom", "a stranger’s", ""]),
        engine=st.just(Engine.KERAS),
        data=data_sets(),
        network=networks(),
        learning=fields_of(
            LearningConfig,
            optimizer=st.sampled_from(Optimizer),
            learning_rate=st.floats(1e-7, 1000),
            schedule=st.sampled_from(Schedule),
            decay_factor=st.floats(0.01, 0.99),
            decay_epochs=st.integers(1, 1000),
            batch_size=st.integers(1, 8192),
            loss=st.sampled_from(Loss),
            label_smoothing=st.floats(0, 0.5),
            l1=SHARES,
            l2=SHARES,
        ),
        stopping=fields_of(
            StoppingConfig,
            epochs=st.integers(1, 1000),
            target_accuracy=st.none() | st.floats(0, 1, exclude_min=True),
            target_loss=st.none() | st.floats(0, 100, exclude_min=True),
            patience=st.none() | st.integers(1, 1000),
            restore_best=st.booleans(),
        ),
        seed=st.integers(0, 2**31 - 1),
        tensorboard=st.booleans(),
    )


@pytest.fixture
def form(qtbot, theme):
    form = ConfigForm(theme)
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
    assert form.main.optimizer.currentData() == config.learning.optimizer
    assert form.learning_rate.value() == pytest.approx(config.learning.learning_rate, abs=5e-6)
    assert form.main.batch_size.value() == config.learning.batch_size
    assert form.epochs.value() == config.stopping.epochs
    assert form.dataset.name() == config.data.dataset
    assert form.main.activation.currentText() == "ReLU"


def test_that_a_new_preset_overwrites_what_was_changed(form):
    form.epochs.setValue(77)
    form.use_activation(ActivationName.TANH)
    choose(form, "cnn")
    assert form.config() == preset("cnn")


def test_that_what_is_typed_is_trained(qtbot, form):
    choose(form, "course-mlp")
    form.use_dataset("fashion-mnist")
    form.main.optimizer.setCurrentIndex(form.main.optimizer.findData(Optimizer.RMSPROP))
    form.use_activation(ActivationName.GELU)
    typed(qtbot, form.learning_rate, "0.02")
    typed(qtbot, form.main.batch_size, "64")
    typed(qtbot, form.epochs, "3")
    typed(qtbot, form.main.seed, "42")
    config = form.config()
    assert config.data.dataset == "fashion-mnist"
    assert config.learning.optimizer is Optimizer.RMSPROP
    assert config.learning.learning_rate == 0.02
    assert (config.learning.batch_size, config.stopping.epochs, config.seed) == (64, 3, 42)
    assert config.network.hidden_activation is ActivationName.GELU
    assert config.network.layers[-1] == preset("course-mlp").network.layers[-1]


def test_that_a_turkish_comma_can_be_typed(qtbot, form):
    QLocale.setDefault(QLocale("tr"))
    form.main.retranslate()
    typed(qtbot, form.learning_rate, "0,025")
    assert form.config().learning.learning_rate == 0.025
    assert form.learning_rate.text() == "0,025"
    qtbot.keyClick(form.learning_rate, Qt.Key.Key_Tab)
    assert form.learning_rate.text() == "0,025"


@pytest.mark.parametrize(("language", "text"), [("en", "0,5"), ("tr", "0.5"), ("en", "abc"), ("en", "-3")])
def test_that_what_is_no_number_never_becomes_another_one(qtbot, form, language, text):
    QLocale.setDefault(QLocale(language))
    form.main.retranslate()
    typed(qtbot, form.learning_rate, text)
    qtbot.keyClick(form.learning_rate, Qt.Key.Key_Tab)
    assert form.learning_rate.value() in (0.001, 0.5, 3.0, 5.0)
    assert form.is_valid


def test_that_numbers_stay_in_their_range(qtbot, form):
    typed(qtbot, form.epochs, "99999")
    assert 1 <= form.config().stopping.epochs <= 1000
    typed(qtbot, form.main.batch_size, "0")
    assert form.config().learning.batch_size >= 1


@pytest.mark.parametrize(
    ("name", "change", "word"),
    [
        ("cnn", ("main", "activation", ActivationName.MAXOUT), "Maxout"),
        ("cnn", ("learning", "engine", Engine.NUMPY), "Layer 1"),
        ("digit-reader", ("learning", "engine", Engine.NUMPY), "non_digits"),
    ],
)
def test_that_a_wrong_combination_is_explained_until_it_is_mended(qtbot, form, name, change, word):
    choose(form, name)
    box = getattr(getattr(form, change[0]), change[1])
    before = box.currentIndex()
    with qtbot.waitSignal(form.changed):
        box.setCurrentIndex(box.findData(change[2]))
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
    choose(form, "cnn")
    form.use_activation(ActivationName.MAXOUT)
    shouting.start()
    assert problem(form).startswith("[Layer 1")


def test_that_the_summary_counts_the_network(form):
    choose(form, "course-mlp")
    text = form.findChild(QLabel, "networkSummary").text()
    assert "109,386 parameters" in text
    form.use_activation(ActivationName.MAXOUT)
    assert "109,386" not in form.findChild(QLabel, "networkSummary").text()


@pytest.mark.parametrize("name", ["course-mlp", "cnn", "batch-normalization", "digit-reader", "numpy-mlp"])
def test_that_shown_values_come_back_as_the_same_training(qtbot, theme, form, name):
    again = ConfigForm(theme)
    qtbot.addWidget(again)
    for activation in ActivationName:
        choose(form, name)
        form.use_activation(activation)
        if not form.is_valid:
            continue  # told below the form; such a training is never kept
        form.epochs.setValue(7)
        form.main.seed.setValue(2**31 - 1)
        config = form.config()
        again.show_config(TrainingConfig.from_json(config.to_json()))
        assert again.config() == config
        assert again.main.activation.currentData() == activation


def test_that_a_training_of_no_known_preset_survives_as_custom(form):
    titles = [form.preset.itemText(index) for index in range(form.preset.count())]
    assert "Custom" not in titles
    config = preset("cnn").with_choices(epochs=3).changed(preset="from-a-newer-version")
    form.show_config(config)
    assert form.preset.currentText() == "Custom"
    assert form.preset.count() == len(titles) + 1
    assert form.config() == config


def test_that_custom_can_be_chosen_again_after_a_preset(form):
    config = preset("cnn").with_choices(epochs=3).changed(preset="custom")
    form.show_config(config)
    choose(form, "base-sgd")
    assert form.config() == preset("base-sgd")
    choose(form, "custom")
    assert form.config() == config
    form.show_config(config.changed(preset="another"))
    assert form.preset.count() == len(preset_names()) + 1


@pytest.mark.parametrize("name", preset_names())
def test_that_a_fill_is_told_once(form, name):
    told = []
    form.changed.connect(lambda: told.append(1))
    form.show_config(preset(name).with_choices(seed=9))
    assert told == [1]


def test_that_layers_made_linear_can_be_bent_again(form):
    choose(form, "batch-normalization")
    form.use_activation(ActivationName.LINEAR)
    form.use_activation(ActivationName.RELU)
    assert form.config() == preset("batch-normalization")


def test_that_layers_of_different_activations_can_stay_as_they_are(form):
    mixed = (
        Flatten(),
        Dense(units=8, activation="tanh"),
        Dense(units=8),
        Dense(units=10, activation="softmax"),
    )
    config = preset("course-mlp").changed(preset="own", network=NetworkConfig(layers=mixed))
    form.show_config(config)
    assert form.main.activation.currentText() == "as in the layers"
    form.use_activation(ActivationName.ELU)
    assert form.config().network.hidden_activation is ActivationName.ELU
    form.main.activation.setCurrentIndex(form.main.activation.findData(None))
    assert form.config() == config
    choose(form, "course-mlp")
    assert form.main.activation.findData(None) == -1


@given(config=trainings())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_that_every_training_comes_back_as_it_was_shown(form, config):
    form.show_config(config)
    assert form.config() == config
    assert form.is_valid


@given(first=trainings(), second=trainings())
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_that_nothing_of_the_training_before_is_left(form, first, second):
    form.show_config(first)
    form.show_config(second)
    assert form.config() == second


def test_that_dragged_targets_are_told_once_and_kept_as_the_fields_say_them(form):
    told = []
    form.changed.connect(lambda: told.append(1))
    form.use_targets(0.971234567, 0.123456)
    assert told == [1]
    stopping = form.config().stopping
    assert (stopping.target_accuracy, stopping.target_loss) == (0.9712, 0.1235)
    form.use_targets(1.3, -2)
    stopping = form.config().stopping
    assert (stopping.target_accuracy, stopping.target_loss) == (1, 0.0001)
    form.use_targets(None, None)
    assert form.config() == preset("course-mlp")


@pytest.mark.parametrize(
    ("name", "change", "page"),
    [
        ("cnn", ("main", "activation", ActivationName.MAXOUT), 0),
        ("cnn", ("learning", "engine", Engine.NUMPY), 2),
        ("digit-reader", ("learning", "engine", Engine.NUMPY), 3),
    ],
)
def test_that_the_page_to_mend_is_marked(form, part, name, change, page):
    tabs = part(form, QTabWidget, "formTabs")
    choose(form, name)
    assert not any(marks(tabs))
    box = getattr(getattr(form, change[0]), change[1])
    box.setCurrentIndex(box.findData(change[2]))
    assert marks(tabs) == [index == page for index in range(5)]
    assert tabs.tabToolTip(page) == problem(form)
    choose(form, "course-mlp")
    assert not any(marks(tabs))


def test_that_a_removed_layer_is_trained_without_and_undo_brings_it_back(qtbot, form, part):
    tabs = part(form, QTabWidget, "formTabs")
    choose(form, "course-mlp")
    tabs.setCurrentIndex(2)
    rows = part(form, QListView, "layerList")

    def remove(layer):
        rows.setCurrentIndex(rows.model().index(layer, 0))  # the image stands first
        qtbot.mouseClick(part(form, QToolButton, "removeLayer"), Qt.MouseButton.LeftButton)

    remove(3)
    layers = preset("course-mlp").network.layers
    assert form.config().network.layers == (*layers[:2], *layers[3:])
    assert "109,386 parameters" in part(form, QLabel, "networkSummary").text()  # Dropout has none
    remove(1)
    assert not form.is_valid
    assert marks(tabs) == [False, False, True, False, False]
    assert "Flatten" in problem(form)
    for _ in range(2):
        qtbot.mouseClick(part(form, QToolButton, "undoLayers"), Qt.MouseButton.LeftButton)
    assert form.config() == preset("course-mlp")
    assert not any(marks(tabs))


def test_that_the_activation_follows_the_layers(qtbot, form, part):
    form.use_activation(ActivationName.ELU)
    qtbot.mouseClick(part(form, QToolButton, "undoLayers"), Qt.MouseButton.LeftButton)
    assert form.main.activation.currentData() == ActivationName.RELU
    assert form.config() == preset("course-mlp")


def marks(tabs):
    return [not tabs.tabIcon(index).isNull() for index in range(tabs.count())]


def test_that_the_first_page_fits_without_scrolling(form, part):
    form.resize(306, 480)
    for name in preset_names():
        choose(form, name)
        area = part(form, QTabWidget, "formTabs").widget(0)
        QApplication.processEvents()
        assert area.verticalScrollBar().maximum() == 0
        assert area.widget().width() <= area.viewport().width()
    assert part(form, QSpinBox, "epochsField").isVisible()
    assert not part(form, QSpinBox, "trainingImagesField").isVisible()


@pytest.mark.parametrize("page", range(5))
def test_that_no_page_is_wider_than_its_place(form, part, shouting, page):
    form.show_config(preset("digit-reader"))
    shouting.start()
    form.resize(306, 480)
    tabs = part(form, QTabWidget, "formTabs")
    tabs.setCurrentIndex(page)
    QApplication.processEvents()
    area = tabs.widget(page)
    assert isinstance(area, QScrollArea)
    assert area.widget().width() <= area.viewport().width()


def test_that_each_field_has_a_name_and_a_tooltip(form):
    kinds = (QComboBox, QAbstractSpinBox, QSlider, QCheckBox)
    fields = [field for page in form.pages for kind in kinds for field in page.findChildren(kind)]
    assert len(fields) > 30
    for field in fields:
        assert field.objectName()
        assert field.accessibleName(), field.objectName()
        assert field.toolTip().endswith("."), field.objectName()


def test_that_each_field_of_the_first_page_has_a_label(form, part):
    labels = {label.buddy(): label.text() for label in form.main.findChildren(QLabel) if label.buddy()}
    for name in FIELDS:
        field = part(form, QWidget, name)
        assert field.accessibleName() == labels[field]
    assert len(labels) == len(FIELDS)


def test_that_the_tab_key_walks_down_the_first_page(qtbot, form, part):
    part(form, QWidget, FIELDS[0]).setFocus()
    walked = [FIELDS[0]]
    for _ in FIELDS:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget().objectName())
    assert walked == [*FIELDS[:5], "learningRateSlider", *FIELDS[5:]]


def test_that_texts_follow_the_language(form, part, shouting):
    epochs = form.epochs.value()
    shouting.start()
    assert part(form, QComboBox, "presetChoice").itemText(0) == "[Course network]"
    assert part(form, QSpinBox, "epochsField").accessibleName() == "[Epochs]"
    assert part(form, QDoubleSpinBox, "learningRateField").toolTip().startswith("[")
    assert [part(form, QTabWidget, "formTabs").tabText(index) for index in range(5)] == [
        "[Main]",
        "[Data]",
        "[Layers]",
        "[Learning]",
        "[Stop]",
    ]
    assert form.epochs.value() == epochs
    assert form.config() == preset("course-mlp")


LEAST = QSize(306, 422)
"""What the form gets in a window of 1100 by 660 pixels."""


@pytest.mark.parametrize("language", list(Language))
def test_that_every_page_is_seen_whole_in_the_least_window(qtbot, qapp, theme, language):
    translation = Translation(qapp, language)
    form = ConfigForm(theme)
    qtbot.addWidget(form)
    form.resize(LEAST)
    with qtbot.waitExposed(form):
        form.show()
    tabs = form.findChild(QTabWidget, "formTabs")
    for name in preset_names():
        config = preset(name)
        form.show_config(
            config.changed(
                learning=config.learning.changed(schedule=Schedule.PLATEAU),
                data=config.data.changed(augmentation=Augmentation()),
            )
        )
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            qapp.processEvents()
            area = tabs.widget(place)
            hidden = area.verticalScrollBar().maximum()
            assert (name, tabs.tabText(place), hidden) == (name, tabs.tabText(place), 0)
            assert area.widget().minimumSizeHint().width() <= area.viewport().width()
    translation.speak(Language.ENGLISH)
