"""Over- and underfitting, used as a person uses it: guess, train, read the answer."""

import csv
import io
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QTableView, QToolButton

from mnist_desktop.learning.fit.fit_plot import FitPlot
from mnist_desktop.learning.fit.fit_room import FitRoom
from mnist_desktop.learning.trial_bench import TrialBench
from mnist_desktop.theme import DARK, LIGHT, ThemeChoice
from mnist_desktop.training.config_form import ConfigForm
from mnist_desktop.training.plot_reading import PlotReading
from mnist_desktop.widgets.term import TermLabel
from trainer.config import DataConfig, LearningConfig, NetworkConfig
from trainer.learning.fit_experiments import experiments
from trainer.networks.layers import ActivationName, Dense, Flatten

LONG = 60_000
SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)


def quick(experiment, epochs=3):
    """The same with so few images and epochs that it takes a moment."""
    variants = []
    for variant in experiment.variants:
        config = variant.config
        data = config.data.changed(training_images=300, validation_split=0.5)
        stopping = config.stopping.changed(epochs=min(epochs, config.stopping.epochs))
        variants.append(replace(variant, config=config.changed(data=data, stopping=stopping)))
    return replace(experiment, variants=tuple(variants))


@pytest.fixture
def make_room(qtbot, theme, monkeypatch):
    made = []

    def make(change=quick):
        shown = tuple(change(each) for each in experiments())
        monkeypatch.setattr("mnist_desktop.learning.fit.fit_room.experiments", lambda: shown)
        room = FitRoom(theme)
        made.append(room)
        qtbot.addWidget(room)
        room.resize(1068, 530)
        with qtbot.waitExposed(room):
            room.show()
        return room

    yield make
    for room in made:
        room.finish()


@pytest.fixture
def room(make_room):
    return make_room()


@pytest.fixture
def slow_room(make_room):
    """Its trainings take long enough to be stopped."""

    def slow(experiment):
        whole = quick(experiment)
        variants = [
            replace(each, config=each.config.with_choices(epochs=900, batch_size=2))
            for each in whole.variants
        ]
        return replace(whole, variants=tuple(variants))

    return make_room(slow)


@pytest.fixture
def click(qtbot, part):
    def press(room, name):
        button = part(room, QPushButton, name)
        assert button.isVisible(), name
        assert button.isEnabled(), name
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    return press


@pytest.fixture
def text(part):
    """What a label says; nothing where it cannot be seen."""

    def read(room, name):
        label = part(room, QLabel, name)
        return label.text() if label.isVisible() else ""

    return read


@pytest.fixture
def train(qtbot, click, part):
    """Guess and train to the end."""

    def do(room, guess=0):
        button = part(room, QPushButton, f"fitGuess-{guess}")
        if button.isEnabled():
            click(room, f"fitGuess-{guess}")
        click(room, "fitRun")
        wait(room)

    def wait(room):
        qtbot.waitUntil(lambda: room.findChild(QPushButton, "fitStop").isHidden(), timeout=LONG)

    do.wait = wait
    return do


def rows(room):
    model = room.findChild(QTableView, "fitScores").model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def number(cell):
    return float(cell.removesuffix(" %").removesuffix(" points").replace("−", "-"))


def starred(room):
    return [place for place, row in enumerate(rows(room)) if "★" in row[0]]


def test_that_one_guesses_before_one_trains(room, part, click, text):
    assert not part(room, QPushButton, "fitRun").isEnabled()
    assert "Choose one" in text(room, "fitHint")
    click(room, "fitGuess-2")
    assert part(room, QPushButton, "fitRun").isEnabled()
    assert part(room, QPushButton, "fitGuess-2").isChecked()
    assert "watch the dashed lines" in text(room, "fitHint")
    assert text(room, "fitVerdict") == ""


def test_that_the_table_says_before_what_is_known_before(room):
    found = rows(room)
    assert [row[0] for row in found] == ["no hidden layer", "4 units", "32 units", "256 units"]
    assert [row[5] for row in found] == ["7,850", "3,190", "25,450", "203,530"]
    assert {row[2] for row in found} == {"–"}


@pytest.mark.parametrize("place", range(6))
def test_that_every_experiment_comes_to_an_answer(room, click, train, text, place):
    click(room, f"fitExperiment-{experiments()[place].key}")
    train(room)
    winners = starred(room)
    assert winners
    expected = {True: ("Right", "Too close to call"), False: ("Not this time",)}[0 in winners]
    assert text(room, "fitVerdict") in expected
    assert text(room, "fitNumbers")
    assert text(room, "fitWhy")
    assert text(room, "fitHint") == ""
    assert all("–" not in row[1:7] for row in rows(room))


def test_that_the_answer_is_found_in_the_numbers(room, train, text, click):
    train(room, guess=1)
    accuracies = [number(row[2]) for row in rows(room)]
    (best,) = {int(np.argmax(accuracies))} & set(starred(room))
    assert f"{max(accuracies):g} %" in text(room, "fitNumbers") or "closer together" in text(
        room, "fitNumbers"
    )
    click(room, "fitAgain")
    train(room, guess=best)
    assert text(room, "fitVerdict") in ("Right", "Too close to call")


def test_that_gaps_are_differences(room, train):
    train(room)
    for _, own, new, gap, *_ in rows(room):
        old, fresh, difference = (number(cell) for cell in (own, new, gap))
        assert old - fresh == pytest.approx(difference, abs=0.11)
        assert gap.endswith(" points")  # a difference of shares is no share


def curves(room, name="fitAccuracy"):
    return room.findChild(FitPlot, name).curves


def has_curve(room):
    x = curves(room)[0][0].getData()[0]
    return x is not None and len(x) > 0


def test_that_curves_grow_side_by_side_in_their_colours(qtbot, room, train, theme):
    train(room)
    qtbot.wait(150)  # plots draw some ten times a second
    for choice, tokens in ((ThemeChoice.LIGHT, LIGHT), (ThemeChoice.DARK, DARK)):
        theme.choose(choice)
        for name in ("fitAccuracy", "fitLoss"):
            for place, (training, validation) in enumerate(curves(room, name)):
                for curve, style in ((training, Qt.PenStyle.SolidLine), (validation, Qt.PenStyle.DashLine)):
                    x, y = curve.getData()
                    assert list(x) == [1, 2, 3]
                    assert np.isfinite(y).all()
                    assert curve.opts["pen"].color() == QColor(tokens.series[place])
                    assert curve.opts["pen"].style() == style


def test_that_curves_are_the_epochs_of_the_trials(qtbot, room, train):
    trials = {}

    class Keeper:
        def keep(self, place, trial):
            trials[place] = trial

    keeper = Keeper()
    room._bench.trial_ended.connect(keeper.keep)
    train(room)
    qtbot.wait(150)
    assert sorted(trials) == [0, 1, 2, 3]
    for place, trial in trials.items():
        training, validation = curves(room, "fitLoss")[place]
        np.testing.assert_array_equal(training.getData()[1], [each.loss for each in trial.history.epochs])
        np.testing.assert_array_equal(
            validation.getData()[1], [each.validation_loss for each in trial.history.epochs]
        )
        assert rows(room)[place][4] == f"{trial.validation.loss:.3f}"


def test_that_dots_mark_the_weights_that_are_kept(qtbot, make_room, click, train):
    room = make_room(lambda experiment: quick(experiment, epochs=30))
    click(room, "fitExperiment-epochs")
    train(room)
    qtbot.wait(150)
    plot = room.findChild(FitPlot, "fitLoss")
    x, y = plot.kept.getData()
    assert list(x[:3]) == [2, 20, 30]
    losses = curves(room, "fitLoss")[3][1].getData()[1]
    assert x[3] == np.argmin(losses) + 1
    assert y[3] == np.min(losses)


def test_that_an_epoch_can_be_read_off(qtbot, room, train):
    train(room)
    qtbot.wait(150)
    plot = room.findChild(FitPlot, "fitAccuracy")
    box = plot.getPlotItem().getViewBox()
    place = plot.mapFromScene(box.mapViewToScene(QPointF(2.1, 0.5)))
    qtbot.mouseMove(plot.viewport(), place - QPoint(3, 3))
    qtbot.mouseMove(plot.viewport(), place)
    reading = plot.findChild(PlotReading, "plotReading")
    qtbot.waitUntil(reading.isVisible)
    first, *others = reading.lines
    assert first == "epoch 2: training / validation"
    validation = curves(room)[1][1].getData()[1][1]
    assert others[1].startswith("4 units: ")
    assert others[1].endswith(f"/ {100 * validation:.1f} %")


def test_that_another_seed_shows_the_spread(qtbot, room, train, text):
    train(room, guess=3)
    first = [row[2] for row in rows(room)]
    assert "Seed 0" in text(room, "fitSeed")
    assert text(room, "fitSeeds") == ""
    train(room)
    assert "Seed 1" in text(room, "fitSeed")
    assert "of 2 runs" in text(room, "fitSeeds")
    second = [row[2] for row in rows(room)]
    assert first != second
    for one, other, spread in zip(first, second, [row[7] for row in rows(room)], strict=True):
        low, high = sorted((one, other), key=number)
        assert spread == f"{low.removesuffix(' %')}–{high}"


def test_that_a_guess_is_not_changed_afterwards_but_can_be_made_anew(room, train, click, part, text):
    train(room, guess=1)
    assert not any(part(room, QPushButton, f"fitGuess-{place}").isEnabled() for place in range(4))
    click(room, "fitAgain")
    buttons = [part(room, QPushButton, f"fitGuess-{place}") for place in range(4)]
    assert all(button.isEnabled() and not button.isChecked() for button in buttons)
    assert not part(room, QPushButton, "fitRun").isEnabled()
    assert text(room, "fitVerdict") == ""
    assert {row[2] for row in rows(room)} == {"–"}
    assert starred(room) == []


def test_that_answered_experiments_carry_a_tick(room, train, part):
    first = part(room, QPushButton, "fitExperiment-capacity")
    assert first.icon().isNull()
    train(room)
    assert not first.icon().isNull()
    assert first.accessibleDescription() == "answered"
    assert part(room, QPushButton, "fitExperiment-data").icon().isNull()


def test_that_progress_says_which_one_goes_on(qtbot, slow_room, click, part, text):
    click(slow_room, "fitGuess-0")
    click(slow_room, "fitRun")
    qtbot.waitUntil(lambda: "Training 1 of 4, “no hidden layer”" in text(slow_room, "fitProgressText"))
    bar = part(slow_room, QProgressBar, "fitProgress")
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=LONG)
    assert "of 900" in text(slow_room, "fitProgressText")
    assert not part(slow_room, QPushButton, "fitGuess-1").isEnabled()
    assert not part(slow_room, QPushButton, "fitRun").isVisible()


@pytest.mark.parametrize("by_key", [True, False])
def test_that_stop_ends_it_and_gives_no_answer(qtbot, slow_room, click, train, text, part, by_key):
    click(slow_room, "fitGuess-0")
    click(slow_room, "fitRun")
    qtbot.waitUntil(lambda: has_curve(slow_room), timeout=LONG)
    if by_key:
        qtbot.keyClick(slow_room, Qt.Key.Key_Escape)
    else:
        click(slow_room, "fitStop")
    train.wait(slow_room)
    assert "Stopped. There is an answer" in text(slow_room, "fitHint")
    assert text(slow_room, "fitVerdict") == ""
    assert starred(slow_room) == []
    assert part(slow_room, QPushButton, "fitGuess-1").isEnabled()
    assert part(slow_room, QPushButton, "fitRun").isEnabled()


def test_that_a_stop_leaves_the_run_before_it(qtbot, room, train, click, text):
    train(room)
    before = rows(room)
    click(room, "fitRun")
    click(room, "fitStop")
    train.wait(room)
    if "Stopped" in text(room, "fitHint"):  # it may have been too quick for that
        assert "the run before it" in text(room, "fitHint")
        assert rows(room) == before
    assert text(room, "fitVerdict")


def test_that_results_reach_their_own_experiment(qtbot, room, click, train, text):
    click(room, "fitGuess-0")
    click(room, "fitRun")
    click(room, "fitExperiment-l2")
    click(room, "fitGuess-0")
    assert "“Size” is being trained" in text(room, "fitHint")
    train.wait(room)
    assert {row[2] for row in rows(room)} == {"–"}
    assert "now train" in text(room, "fitHint").lower()
    click(room, "fitExperiment-capacity")
    assert text(room, "fitVerdict")
    assert "–" not in {row[2] for row in rows(room)}


def test_that_a_failure_is_a_sentence(make_room, train, text, part):
    def without_images(experiment):
        whole = quick(experiment)
        variants = [
            replace(each, config=each.config.with_choices(dataset="imported:nowhere"))
            for each in whole.variants
        ]
        return replace(whole, variants=tuple(variants))

    room = make_room(without_images)
    train(room)
    assert "nowhere" in text(room, "fitHint")
    assert part(room, QLabel, "fitHint").property("role") == "error"
    assert text(room, "fitVerdict") == ""
    assert part(room, QPushButton, "fitRun").isEnabled()


def test_that_a_diverged_training_is_not_compared(make_room, train, text):
    def wild(experiment):
        whole = quick(experiment, epochs=1)
        deep = NetworkConfig(layers=(Flatten(), *[Dense(units=64)] * 25, SOFTMAX), initializer="he")
        config = whole.variants[0].config.changed(
            network=deep,
            learning=LearningConfig(optimizer="sgd", learning_rate=1000.0),
            data=DataConfig(training_images=10, validation_split=0.2),
        )
        return replace(whole, variants=(replace(whole.variants[0], config=config), *whole.variants[1:]))

    room = make_room(wild)
    train(room)
    assert "diverged" in text(room, "fitHint")
    assert text(room, "fitVerdict") == ""


@pytest.mark.parametrize("experiment", experiments(), ids=lambda each: each.key)
def test_that_the_training_form_takes_every_variant(qtbot, theme, experiment):
    form = ConfigForm(theme)
    qtbot.addWidget(form)
    for variant in experiment.variants:
        form.show_config(variant.config)
        assert form.is_valid
        assert form.config() == variant.config


def test_that_a_row_can_be_opened_in_train(qtbot, room, click, train):
    table = room.findChild(QTableView, "fitScores")
    row = table.visualRect(table.model().index(2, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=row)
    with qtbot.waitSignal(room.training_wanted) as caught:
        click(room, "fitOpen")
    assert caught.args == [room._page.experiment.variants[2].config]
    train(room)
    train(room)  # the second run has seed 1
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=row)
    with qtbot.waitSignal(room.training_wanted) as caught:
        click(room, "fitOpen")
    assert caught.args == [room._page.experiment.variants[2].config.changed(seed=1)]


def test_that_the_numbers_can_be_taken_along(room, train, part, click):
    copy = part(room, QToolButton, "fitCopy")
    assert not copy.isEnabled()
    train(room)
    train(room)
    copy.click()
    lines = list(csv.DictReader(io.StringIO(QGuiApplication.clipboard().text())))
    page = room._page
    assert len(lines) == 2 * 4 * 3  # seeds, variants, epochs
    assert [line["seed"] for line in lines] == ["0"] * 12 + ["1"] * 12
    assert {line["variant"] for line in lines} == {"no hidden layer", "4 units", "32 units", "256 units"}
    for line, epoch in zip(lines[3:6], page.rounds[0].epochs[1], strict=True):
        assert line["variant"] == "4 units"
        assert int(line["epoch"]) == epoch.epoch
        assert float(line["validation_loss"]) == epoch.validation_loss
        assert float(line["accuracy"]) == epoch.accuracy
    click(room, "fitExperiment-data")
    assert not copy.isEnabled()


def test_that_its_words_lead_to_the_glossary(qtbot, room, click, part):
    click(room, "fitExperiment-dropout")
    word = part(room, TermLabel, "fitTerm-dropout")
    assert word.text() == "Dropout"
    with qtbot.waitSignal(room.term_wanted) as caught:
        qtbot.mouseClick(word, Qt.MouseButton.LeftButton)
    assert caught.args == ["dropout"]


def test_that_all_of_it_works_from_the_keyboard(qtbot, room, part, train, text):
    choice, run = part(room, QPushButton, "fitGuess-3"), part(room, QPushButton, "fitRun")
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Space)
    run.setFocus()
    qtbot.keyClick(run, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: room.window().focusWidget() is part(room, QPushButton, "fitStop"))
    train.wait(room)
    assert text(room, "fitVerdict")
    assert room.window().focusWidget() is run


def test_that_everything_speaks_the_other_language(room, train, shouting, part, text):
    train(room)
    shouting.start()
    for name in ("fitIdea", "fitQuestion", "fitVerdict", "fitWhy", "fitNumbers", "fitSeed"):
        assert text(room, name).startswith("["), name
    for name in ("fitRun", "fitAgain", "fitOpen", "fitGuess-0", "fitExperiment-data"):
        assert part(room, QPushButton, name).text().startswith("["), name
    assert rows(room)[0][0].startswith("[")


@pytest.mark.parametrize("is_loud", [False, True])
def test_that_it_fits_the_smallest_window(qtbot, room, train, shouting, click, part, is_loud):
    if is_loud:
        shouting.start()
    for experiment in experiments():
        click(room, f"fitExperiment-{experiment.key}")
        train(room)
        hint = room.minimumSizeHint()
        assert hint.width() <= 1068, experiment.key
        assert hint.height() <= 530, experiment.key
        table = part(room, QTableView, "fitScores")
        assert table.horizontalHeader().length() <= table.viewport().width(), experiment.key
        labels = [each for each in room.findChildren(QLabel) if each.isVisible() and each.wordWrap()]
        qtbot.waitUntil(lambda labels=labels: not cut(labels))


def cut(labels):
    """Those that have less room than their words need."""
    return [each.text() for each in labels if each.heightForWidth(each.width()) > each.height()]


def test_that_the_room_can_be_left_in_the_middle(qtbot, slow_room, click):
    click(slow_room, "fitGuess-0")
    click(slow_room, "fitRun")
    qtbot.waitUntil(lambda: slow_room._bench.is_busy)
    slow_room.finish()
    assert not slow_room._bench.is_busy


def test_that_a_training_that_never_began_leaves_the_results_alone(qtbot, room, train, click, text):
    other = TrialBench(str)
    train(room)
    before = rows(room)
    other.start([experiments()[0].variants[3].config.with_choices(epochs=900)])
    click(room, "fitRun")
    click(room, "fitStop")
    other.finish()
    other.deleteLater()
    assert rows(room) == before
    assert text(room, "fitVerdict")
    assert text(room, "fitHint") == ""
