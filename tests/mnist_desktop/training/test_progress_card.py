import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel

from mnist_desktop.training.progress_card import ProgressCard
from trainer.training.events import Stage
from trainer.training.hints import Hint, HintKind
from trainer.training.result import Outcome


@pytest.fixture
def card(qtbot, theme):
    card = ProgressCard(theme)
    qtbot.addWidget(card)
    card.resize(800, 80)
    card.show()
    return card


@pytest.fixture
def says(card, part):
    def both():
        return part(card, QLabel, "runState").text(), part(card, QLabel, "runDetails").text()

    return both


def test_that_an_idle_card_says_what_to_do(says):
    assert says() == ("No run yet", "Pick a preset and press Train.")


@pytest.mark.parametrize("stage", [Stage.LOADING_DATA, Stage.LOADING_FRAMEWORK, Stage.BUILDING])
def test_that_the_bar_is_busy_while_nothing_can_be_counted(card, says, stage):
    card.show_stage(stage)
    assert card.bar.minimum() == card.bar.maximum() == 0
    assert says()[0]


def test_that_the_bar_knows_the_share_of_all_epochs(card, says, make_started, make_progress):
    card.show_start(make_started(epochs=2))
    assert (card.bar.minimum(), card.bar.maximum(), card.bar.value()) == (0, 1000, 0)
    card.show_progress(make_progress(epoch=1, step=750))
    assert card.bar.value() == 250
    assert says() == ("Epoch 1 of 2", "step 750 of 1,500 · 41,800 images/s · 12 s left")
    card.show_progress(make_progress(epoch=2, step=1500))
    assert card.bar.value() == 1000


def test_that_stages_without_words_leave_the_progress_in_sight(card, says, make_started, make_progress):
    card.show_start(make_started())
    card.show_progress(make_progress())
    before = says()
    card.show_stage(Stage.VALIDATING)
    card.show_stage(Stage.TRAINING)
    assert says() == before


def test_that_a_pause_is_told_until_the_run_goes_on(card, says, make_started, make_progress):
    card.show_start(make_started())
    card.show_progress(make_progress())
    card.show_paused()
    assert says()[0] == "Paused"
    card.show_resumed()
    assert says()[0] == "Epoch 1 of 2"


def test_that_a_pause_in_the_final_test_is_told_until_the_run_goes_on(card, says):
    card.show_stage(Stage.TESTING)
    card.show_paused()
    assert says()[0] == "Paused"
    card.show_resumed()
    assert says()[0] == "Testing"


def test_that_stopping_is_told_until_the_run_has_ended(
    card, says, make_started, make_progress, make_finished
):
    card.show_start(make_started())
    card.show_stopping()
    card.show_progress(make_progress())
    card.show_stage(Stage.SAVING)
    assert says()[0] == "Stopping"
    card.show_ending(make_finished(Outcome.STOPPED, epochs=1))
    assert says() == ("Stopped", "full epochs: 1 of 10; what was learned is kept")


@pytest.mark.parametrize(
    ("outcome", "headline", "role"),
    [
        (Outcome.COMPLETED, "Finished", "good"),
        (Outcome.STOPPED, "Stopped", "warning"),
        (Outcome.DIVERGED, "Diverged", "error"),
    ],
)
def test_that_each_ending_has_its_word_and_colour(card, says, part, make_finished, outcome, headline, role):
    card.show_ending(make_finished(outcome))
    assert says()[0] == headline
    assert part(card, QLabel, "runState").property("role") == role
    assert card.bar.maximum() == 1000
    assert (card.bar.value() == 1000) == (outcome is Outcome.COMPLETED)


@pytest.mark.parametrize(
    ("kind", "headline", "role"),
    [
        (HintKind.NOT_LEARNING, "Finished, but hardly anything was learned", "warning"),
        (HintKind.EXPLODING, "Finished, but the loss exploded", "warning"),
        (HintKind.OVERFITTING, "Finished", "good"),
    ],
)
def test_that_a_run_of_which_nothing_came_is_no_success(
    card, says, part, make_finished, kind, headline, role
):
    hint = Hint(kind=kind, template="", values=(), suggestion="")
    card.show_ending(make_finished(hints=(hint,)))
    assert says() == (headline, "epochs: 3 · time: 4 s")
    assert part(card, QLabel, "runState").property("role") == role


def test_that_the_next_run_after_a_stopped_one_is_not_called_stopping(
    card, says, make_started, make_progress, make_finished
):
    card.show_stopping()
    card.show_ending(make_finished(Outcome.STOPPED))
    card.show_stage(Stage.LOADING_DATA)
    assert says()[0] == "Loading the images"


def test_that_a_failure_is_told(card, says):
    card.show_stage(Stage.LOADING_DATA)
    card.show_failure()
    assert says() == ("Failed", "")
    assert card.bar.maximum() == 1000


def test_that_every_state_follows_the_language(
    card, says, shouting, make_started, make_progress, make_finished
):
    def start():
        card.show_start(make_started())
        card.show_progress(make_progress())

    def pause():
        start()
        card.show_paused()

    def stop():
        start()
        card.show_stopping()

    def end():
        card.show_ending(make_finished())

    def test():
        card.show_stage(Stage.TESTING)

    for show in (start, pause, test, stop, end, card.show_failure):
        show()
        english = says()
        shouting.start()
        assert [text.replace("[", "").replace("]", "") for text in says()] == list(english), show
        assert all(text.startswith("[") for text in says() if text), show
        shouting.stop()
        assert says() == english


def test_that_numbers_follow_the_language(card, says, make_started, make_progress):
    card.show_start(make_started())
    QLocale.setDefault(QLocale("tr"))
    card.show_progress(make_progress())
    assert "1.500" in says()[1]
    assert "41.800" in says()[1]


def test_that_a_pause_says_where_the_run_stands_and_promises_no_time(card, says, make_started, make_progress):
    card.show_start(make_started(epochs=2))
    card.show_progress(make_progress(epoch=1, step=750))
    card.show_paused()
    assert says() == ("Paused", "epoch 1 of 2, step 750 of 1,500")


def test_that_details_without_room_are_in_the_tooltip(card, part, make_started, make_progress):
    card.show_start(make_started())
    card.show_progress(make_progress())
    details = part(card, QLabel, "runDetails")
    card.grab()
    assert details.toolTip() == ""
    card.resize(400, 80)
    card.grab()
    assert details.toolTip() == details.text()
