"""Only one bench trains at a time; the others say what they wait for, and can stop waiting."""

import sys
import threading

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel, QPushButton

from mnist_desktop.activations.ledger_panel import LedgerPanel
from mnist_desktop.activations.model.contest_page import ContestPage as ModelContestPage
from mnist_desktop.activations.model.model_worker import ModelWorker
from mnist_desktop.activations.model.network_bar import NetworkBar
from mnist_desktop.learning.descent.rate_page import RatePage
from mnist_desktop.learning.fit.fit_room import FitRoom
from mnist_desktop.learning.losses.contest_page import ContestPage
from mnist_desktop.learning.my_drawing import MyDrawing
from mnist_desktop.learning.trial_bench import TrialBench
from mnist_desktop.learning.trial_turns import Ticket, TrialTurns
from trainer.config import DataConfig, Engine, NetworkConfig, StoppingConfig, TrainingConfig
from trainer.networks.layers import ActivationName, Dense, Flatten

LAYERS = (Flatten(), Dense(units=4), Dense(units=10, activation=ActivationName.SOFTMAX))


def config(epochs=1):
    return TrainingConfig(
        engine=Engine.NUMPY,
        data=DataConfig(training_images=100, validation_split=0.5),
        network=NetworkConfig(layers=LAYERS),
        stopping=StoppingConfig(epochs=epochs),
    )


LONG = config(epochs=1000)


class Heard:
    """What a bench said of its waiting and its end."""

    def __init__(self, bench):
        self.said, self._bench = [], bench
        bench.waiting_changed.connect(self.note)
        bench.ended.connect(self.note_end)

    def note(self):
        self.said.append(self._bench.waits_for() if self._bench.is_waiting else "training")

    def note_end(self, complete):
        self.said.append(complete)


@pytest.fixture
def benches(qtbot):
    made = [TrialBench(name.upper) for name in ("first", "second", "third")]
    yield made
    for bench in reversed(made):
        if shiboken6.isValid(bench):
            bench.finish()
            bench.deleteLater()


def trainings():
    return [thread for thread in threading.enumerate() if thread.name == "trials"]


def test_that_the_second_waits_until_the_first_has_ended(qtbot, benches):
    first, second, _ = benches
    heard = Heard(second)
    first.start([LONG])
    second.start([config()])
    assert (first.is_waiting, second.is_waiting) == (False, True)
    assert second.is_busy
    assert second.waits_for() == "FIRST"
    assert len(trainings()) == 1
    first.stop()
    qtbot.waitUntil(lambda: not second.is_busy)
    assert heard.said[0] == "FIRST"
    assert heard.said[-2:] == ["training", True]
    assert second.has_begun


def test_that_never_two_train_at_the_same_time(qtbot, benches):
    most = 0
    for bench in benches:
        bench.start([config(epochs=20)])
    while any(bench.is_busy for bench in benches):
        qtbot.wait(2)
        most = max(most, len(trainings()))
    assert most == 1


def test_that_each_waits_for_the_one_before_it(qtbot, benches):
    first, second, third = benches
    for bench in benches:
        bench.start([LONG])
    assert [bench.waits_for() for bench in benches] == ["", "FIRST", "SECOND"]
    second.stop()
    assert third.waits_for() == "FIRST"
    first.stop()
    qtbot.waitUntil(lambda: not third.is_waiting)
    assert third.waits_for() == ""
    assert third.is_busy


def test_that_waiting_can_be_given_up_at_once(benches):
    first, second, _ = benches
    heard = Heard(second)
    first.start([LONG])
    second.start([config()])
    second.stop()
    assert not second.is_busy
    assert not second.has_begun
    assert heard.said == ["FIRST", False]
    assert first.is_busy


def test_that_one_that_is_taken_away_lets_the_next_one_train(qtbot, benches):
    first, second, _ = benches
    first.start([LONG])
    second.start([config()])
    with qtbot.waitSignal(first.destroyed):
        first.deleteLater()
    qtbot.waitUntil(lambda: not second.is_busy)
    assert second.has_begun


def test_that_one_that_is_taken_away_while_it_waits_is_forgotten(qtbot, benches):
    first, second, third = benches
    first.start([LONG])
    second.start([LONG])
    third.start([config()])
    with qtbot.waitSignal(second.destroyed):
        second.deleteLater()
    assert third.waits_for() == "FIRST"
    first.stop()
    qtbot.waitUntil(lambda: not third.is_busy)


def test_that_closing_the_window_lets_nobody_begin(benches):
    for bench in benches:
        bench.start([LONG])
    for bench in benches:
        bench.finish()
    assert not trainings()
    assert [bench.has_begun for bench in benches] == [True, False, False]


def test_that_threads_take_turns_quickly_only_while_trials_go_on(qtbot):
    usual, turns = sys.getswitchinterval(), TrialTurns()
    tickets = [Ticket(str), Ticket(str)]
    for ticket in tickets:
        turns.join(ticket)
        assert sys.getswitchinterval() < usual
    turns.leave(tickets[0])
    assert sys.getswitchinterval() < usual
    turns.leave(tickets[1])
    turns.leave(tickets[1])  # a second time is no harm
    assert sys.getswitchinterval() == pytest.approx(usual)


def fit_room(theme):
    room = FitRoom(theme)
    room.findChild(QPushButton, "fitGuess-0").click()
    return room


def model_contest(theme):
    page = ModelContestPage(theme)
    page.show_config(config())
    return page


def network_bar(_theme):
    drawing = MyDrawing()
    bar = NetworkBar(ModelWorker(drawing, drawing))
    drawing.setParent(bar)
    return bar


ROOMS = {
    "fit": (fit_room, "fitRun", "fitStop", "fitProgressText"),
    "rate": (RatePage, "rateRun", "rateStop", "rateProgressText"),
    "loss": (ContestPage, "lossRun", "lossStop", "lossProgressText"),
    "table": (LedgerPanel, "trainEach", "stopTrainingEach", "ledgerStatus"),
    "contest": (model_contest, "contestTrain", "contestStop", "contestProgressText"),
    "small": (network_bar, "trainSmall", "stopSmall", "smallWaiting"),
}


@pytest.fixture(params=ROOMS)
def waiting(request, qtbot, theme, part, benches):
    """A room whose start button was pressed while another room trains; its two buttons and its words."""
    build, start, stop, words = ROOMS[request.param]
    room = build(theme)
    qtbot.addWidget(room)
    with qtbot.waitExposed(room):
        room.show()
    benches[0].start([LONG])
    parts = [
        part(room, kind, name) for kind, name in ((QPushButton, start), (QPushButton, stop), (QLabel, words))
    ]
    parts[0].click()
    yield parts
    room.finish()
    room.hide()


def test_that_every_room_says_what_it_waits_for(waiting, shouting):
    _, stop, words = waiting
    assert words.isVisible()
    assert "“FIRST”" in words.text()
    assert (stop.isVisible(), stop.text()) == (True, "Cancel")
    shouting.start()
    assert words.text().startswith("[Waits")
    assert "“FIRST”" in words.text()


def test_that_in_every_room_one_need_not_wait(waiting, benches):
    start, stop, words = waiting
    stop.click()
    assert not stop.isVisible()
    assert start.isVisible()
    assert start.isEnabled()
    assert not words.isVisible() or "FIRST" not in words.text()
    assert benches[0].is_busy


def test_that_every_room_trains_when_it_is_its_turn(qtbot, waiting, benches):
    _, stop, words = waiting
    benches[0].stop()
    qtbot.waitUntil(lambda: stop.text() == "Stop")
    assert stop.isVisible()
    assert not words.isVisible() or "FIRST" not in words.text()
