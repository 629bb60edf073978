import shutil

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSlider, QToolButton, QWidget

from mnist_desktop.drawing.answers.prediction_bars import PredictionBars
from mnist_desktop.drawing.epochs import epoch_row
from mnist_desktop.drawing.models.model_combo import ModelCombo
from mnist_desktop.drawing.models.model_source import run_sources
from trainer import preset, run_training
from trainer.config import DataConfig, StoppingConfig
from trainer.epochs import classifier_of_epoch
from trainer.inference import Classifier
from trainer.library import answering_model
from trainer.training.snapshots import Snapshots

SEVEN = [(85, 70), (140, 66), (200, 62), (190, 95), (150, 160), (130, 225)]


def row(tab) -> QWidget:
    return tab.findChild(QWidget, "epochRow")


def slider(tab) -> QSlider:
    return tab.findChild(QSlider, "epochSlider")


def text(tab, name="epochShown") -> str:
    return tab.findChild(QLabel, name).text()


def play(tab) -> QToolButton:
    return tab.findChild(QToolButton, "playEpochs")


def choice(tab) -> ModelCombo:
    return tab.findChild(ModelCombo, "modelChoice")


def press(tab, key) -> None:
    slider(tab).setFocus()
    QTest.keyClick(slider(tab), key)


def reads(tab):
    """The probabilities that the bars show."""
    return tab.findChild(PredictionBars).probabilities


def epoch_in_use(tab):
    return None if tab.classifier is None else tab.classifier.card.get("epoch")


@pytest.fixture
def travelling(tab, hand, qtbot, finished):
    """The tab with a seven on its canvas, read by the finished run."""
    hand.draw(SEVEN)
    tab.use_classifier(Classifier.load(answering_model(finished.name)))
    qtbot.waitUntil(row(tab).isVisible)
    return tab


def expected(tab, run, epoch):
    return classifier_of_epoch(run, epoch).classify(tab.current_sample().image).probabilities


def test_that_the_slider_is_there_only_for_a_run_with_kept_epochs(tab, qtbot, finished):
    tab.load_bundled()
    assert not row(tab).isVisible()
    tab.use_classifier(Classifier.load(answering_model(finished.name)))
    qtbot.waitUntil(row(tab).isVisible)
    assert (slider(tab).minimum(), slider(tab).maximum(), slider(tab).value()) == (0, 5, 5)
    assert text(tab) == "Final"
    tab.load_bundled()
    assert not row(tab).isVisible()
    shutil.rmtree(finished.folder / "epochs")
    tab.use_classifier(Classifier.load(answering_model(finished.name)))
    qtbot.waitUntil(lambda: not tab._travel._loader._lister.is_busy)
    qtbot.wait(20)
    assert not row(tab).isVisible()


def test_that_the_same_ink_is_read_with_the_weights_of_the_chosen_epoch(travelling, qtbot, finished):
    tab, ink = travelling, travelling.canvas.ink.pixels.copy()
    chosen = choice(tab).currentText()
    for epoch in (5, 4, 3):
        press(tab, Qt.Key.Key_Left)
        assert text(tab) == f"Epoch {epoch} of 5"
        share = expected(tab, finished.name, epoch)
        qtbot.waitUntil(lambda wanted=share: np.array_equal(reads(tab), wanted))
        assert epoch_in_use(tab) == epoch
    press(tab, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: epoch_in_use(tab) == 1)
    assert text(tab, "modelAccuracy") == "1"
    np.testing.assert_array_equal(tab.canvas.ink.pixels, ink)
    assert choice(tab).currentText() == chosen
    press(tab, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: epoch_in_use(tab) is None)
    assert text(tab) == "Final"
    assert text(tab, "modelAccuracy").endswith("%")
    assert tab.classifier.path == finished.folder / "model.npz"


def test_that_the_slider_moves_nothing_around_it(travelling, qtbot):
    tab = travelling
    parts = [*tab.findChildren(PredictionBars), slider(tab), tab.findChild(QLabel, "modelParameters")]
    QApplication.processEvents()
    before = [each.geometry() for each in parts]
    press(tab, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: epoch_in_use(tab) == 5)
    QApplication.processEvents()
    assert [each.geometry() for each in parts] == before


def test_that_the_comparison_goes_on_beside_it(travelling, qtbot):
    tab = travelling
    tab.compare_with(Classifier.bundled("course-mlp"))
    bars = tab.findChild(PredictionBars)
    qtbot.waitUntil(lambda: bars.second is not None)
    second = bars.second.copy()
    press(tab, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: epoch_in_use(tab) == 1)
    qtbot.wait(30)
    np.testing.assert_array_equal(bars.second, second)
    assert tab.comparison.name == "course-mlp"


def test_that_playing_goes_through_all_epochs_to_the_end_and_can_be_stopped(travelling, qtbot, monkeypatch):
    tab = travelling
    monkeypatch.setattr(epoch_row, "PLAYING_TIME", 500)
    shown = []
    tab._travel.changed.connect(lambda classifier: shown.append(classifier.card.get("epoch")))
    QTest.mouseClick(play(tab), Qt.MouseButton.LeftButton)
    assert play(tab).accessibleName() == "Pause"
    qtbot.waitUntil(lambda: shown[-1:] == [None])
    assert shown == [1, 2, 3, 4, 5, None]
    assert play(tab).accessibleName() == "Play all epochs"
    QTest.mouseClick(play(tab), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: slider(tab).value() == 2)
    QTest.mouseClick(play(tab), Qt.MouseButton.LeftButton)
    qtbot.wait(250)
    assert slider(tab).value() == 2
    QTest.mouseClick(play(tab), Qt.MouseButton.LeftButton)  # on from there
    qtbot.waitUntil(lambda: slider(tab).value() == 3)
    press(tab, Qt.Key.Key_Home)  # a hand at the slider ends it, too
    qtbot.wait(250)
    assert slider(tab).value() == 0


def test_that_a_play_ends_with_the_tab(travelling, qtbot, monkeypatch):
    monkeypatch.setattr(epoch_row, "PLAYING_TIME", 60_000)
    QTest.mouseClick(play(travelling), Qt.MouseButton.LeftButton)
    travelling.hide()
    assert not row(travelling)._timer.isActive()


def test_that_a_run_that_goes_on_is_followed_from_epoch_to_epoch(tab, hand, qtbot, going_on):
    tab.load_bundled()
    hand.draw(SEVEN)
    for epoch in (1, 2, 3):
        going_on.finish_epoch(epoch)
        tab.follow_epoch(going_on.name, epoch)
        qtbot.waitUntil(lambda wanted=str(epoch): text(tab, "predictedDigit") == wanted)
        qtbot.waitUntil(lambda wanted=epoch: text(tab) == f"Epoch {wanted} of {wanted}")
    assert row(tab).isVisible()
    assert choice(tab).currentText() == "From scratch in NumPy · training"
    assert (slider(tab).value(), slider(tab).maximum()) == (2, 2)
    going_on.end()
    tab.end_following()
    qtbot.waitUntil(lambda: text(tab) == "Final")
    qtbot.waitUntil(lambda: tab.classifier.path is not None)
    qtbot.waitUntil(lambda: "50.0 %" in choice(tab).currentText())
    assert slider(tab).maximum() == 3


def test_that_the_first_epoch_alone_can_be_seen_but_not_left(tab, qtbot, going_on):
    going_on.finish_epoch(1)
    tab.follow_epoch(going_on.name, 1)
    qtbot.waitUntil(lambda: text(tab) == "Epoch 1 of 1")
    assert not slider(tab).isEnabled()
    assert not play(tab).isEnabled()


def test_that_who_looks_back_is_left_there_until_the_slider_is_at_the_newest_again(tab, qtbot, going_on):
    for epoch in (1, 2):
        going_on.finish_epoch(epoch)
    tab.follow_epoch(going_on.name, 2)
    qtbot.waitUntil(lambda: text(tab) == "Epoch 2 of 2")
    press(tab, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: epoch_in_use(tab) == 1)
    going_on.finish_epoch(3)
    tab.follow_epoch(going_on.name, 3)
    qtbot.waitUntil(lambda: text(tab) == "Epoch 1 of 3")
    qtbot.wait(50)
    assert (epoch_in_use(tab), slider(tab).value()) == (1, 0)
    press(tab, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: epoch_in_use(tab) == 3)
    going_on.finish_epoch(4)
    tab.follow_epoch(going_on.name, 4)
    qtbot.waitUntil(lambda: epoch_in_use(tab) == 4)


def test_that_an_epoch_in_use_stays_on_the_slider_though_the_run_has_dropped_it(tab, qtbot, going_on):
    for epoch in (1, 2, 3):
        going_on.finish_epoch(epoch)
    tab.follow_epoch(going_on.name, 3)
    qtbot.waitUntil(lambda: text(tab) == "Epoch 3 of 3")
    press(tab, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: epoch_in_use(tab) == 2)
    (going_on.record.folder / "epochs" / "0002.npz").unlink()
    going_on.finish_epoch(4)
    tab.follow_epoch(going_on.name, 4)
    qtbot.waitUntil(lambda: text(tab) == "Epoch 2 of 4")
    assert row(tab).positions == (1, 2, 3, 4)


def test_that_another_chosen_model_is_not_taken_away_again(tab, qtbot, going_on):
    going_on.finish_epoch(1)
    tab.follow_epoch(going_on.name, 1)
    qtbot.waitUntil(lambda: epoch_in_use(tab) == 1)
    tab.load_bundled()
    going_on.finish_epoch(2)
    tab.follow_epoch(going_on.name, 2)
    qtbot.wait(100)
    assert tab.classifier.name == "digit-reader"
    tab.use_classifier(classifier_of_epoch(going_on.name, 2))  # chosen again: followed again
    qtbot.waitUntil(lambda: text(tab) == "Epoch 2 of 2")
    going_on.finish_epoch(3)
    tab.follow_epoch(going_on.name, 3)
    qtbot.waitUntil(lambda: epoch_in_use(tab) == 3)


def test_that_after_an_end_the_next_following_begins_anew(tab, qtbot, going_on):
    going_on.finish_epoch(1)
    tab.follow_epoch(going_on.name, 1)
    qtbot.waitUntil(lambda: epoch_in_use(tab) == 1)
    tab.load_bundled()
    tab.end_following()
    tab.follow_epoch(going_on.name, 1)
    qtbot.waitUntil(lambda: epoch_in_use(tab) == 1)


def test_that_a_model_chosen_while_an_epoch_is_loading_stays(tab, qtbot, going_on):
    going_on.finish_epoch(1)
    tab.follow_epoch(going_on.name, 1)
    tab.load_bundled()
    qtbot.waitUntil(lambda: not tab._travel._loader._loader.is_busy)
    qtbot.wait(30)
    assert tab.classifier.name == "digit-reader"


def test_that_a_run_that_goes_on_is_on_the_list_with_its_newest_epoch(going_on):
    assert run_sources() == []  # no epoch is finished
    for epoch in (1, 2):
        going_on.finish_epoch(epoch)
    (source,) = run_sources()
    assert (source.name, source.is_training) == (going_on.name, True)
    assert source.load().card["epoch"] == 2
    going_on.end()
    assert source.load().path == going_on.record.folder / "model.npz"
    assert [each.is_training for each in run_sources()] == [False]


def test_that_a_run_that_went_away_is_told_and_the_ink_goes_on_being_read(travelling, qtbot, finished):
    tab = travelling
    press(tab, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: epoch_in_use(tab) == 5)
    before = reads(tab).copy()
    shutil.rmtree(finished.folder)
    press(tab, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: text(tab, "modelTrouble").startswith("There is no run"))
    qtbot.waitUntil(lambda: not row(tab).isVisible())
    np.testing.assert_array_equal(reads(tab), before)
    assert not tab.canvas.ink.is_empty
    assert epoch_in_use(tab) == 5


def test_that_a_damaged_epoch_is_told_and_the_slider_goes_back(travelling, qtbot, finished):
    tab = travelling
    (finished.folder / "epochs" / "0001.npz").write_bytes(b"damaged")
    press(tab, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: "epoch 1 are missing or damaged" in text(tab, "modelTrouble"))
    assert (slider(tab).value(), text(tab)) == (5, "Final")
    press(tab, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: epoch_in_use(tab) == 5)
    assert text(tab, "modelTrouble") == ""


def test_that_a_followed_epoch_that_is_not_there_is_told_and_the_model_in_use_stays(tab, qtbot, going_on):
    tab.load_bundled()
    tab.follow_epoch(going_on.name, 7)
    qtbot.waitUntil(lambda: "epoch 7 are missing" in text(tab, "modelTrouble"))
    assert tab.classifier.name == "digit-reader"


def test_that_epochs_kept_meanwhile_are_there_when_the_tab_is_seen_again(travelling, qtbot, finished):
    tab = travelling
    tab.hide()
    kept = Snapshots(finished.folder)
    kept.keep(6, kept.weights(5))
    tab.show()
    qtbot.waitUntil(lambda: slider(tab).maximum() == 6)
    assert text(tab) == "Final"


def test_that_things_keep_their_names_at_each_epoch(tab, hand, qtbot):
    run = run_training(
        preset("numpy-mlp").changed(
            data=DataConfig(dataset="fashion-mnist", training_images=200), stopping=StoppingConfig(epochs=2)
        )
    ).run
    hand.draw(SEVEN)
    tab.use_classifier(Classifier.load(answering_model(run)))
    qtbot.waitUntil(row(tab).isVisible)
    press(tab, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: epoch_in_use(tab) == 1)
    assert tab.findChild(PredictionBars)._names[9] == "Ankle boot"


def test_that_where_it_looked_can_be_asked_of_each_epoch(travelling, qtbot):
    tab = travelling
    toggle = tab.findChild(QWidget, "occlusionToggle")
    press(tab, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: epoch_in_use(tab) == 5)
    assert toggle.isEnabled()
    with qtbot.waitSignal(tab._ink.looked_at._maps.made):
        toggle.click()


def test_that_the_row_speaks_the_language(travelling, shouting):
    shouting.start()
    assert text(travelling) == "[Final]"
    press(travelling, Qt.Key.Key_Left)
    assert text(travelling) == "[Epoch 5 of 5]"
    for control in (slider(travelling), play(travelling)):
        assert control.accessibleName().startswith("[")
        assert control.toolTip().endswith(".]")


def test_that_the_row_is_reached_by_tab_after_the_second_model(travelling):
    tab = travelling
    tab.findChild(ModelCombo, "comparisonChoice").setFocus()
    seen = []
    for _ in range(4):
        QTest.keyClick(tab.focusWidget(), Qt.Key.Key_Tab)
        seen.append(tab.focusWidget().objectName())
    assert seen.index("playEpochs") + 1 == seen.index("epochSlider")


@pytest.mark.parametrize("size", [(1100, 610), (1280, 660)])
def test_that_the_row_is_not_cut(travelling, size):
    travelling.resize(*size)
    QApplication.processEvents()
    for part in (slider(travelling), play(travelling), travelling.findChild(QLabel, "epochShown")):
        assert part.width() >= part.minimumSizeHint().width()
        assert part.height() >= min(part.minimumSizeHint().height(), part.maximumHeight())
    assert travelling.minimumSizeHint().height() <= 610


def test_that_after_wild_sliding_the_epoch_reads_at_which_the_slider_stands(travelling, qtbot, finished):
    tab, random = travelling, np.random.default_rng(0)
    for _ in range(10):
        for place in random.integers(0, 6, 8):
            slider(tab).setValue(int(place))
            QApplication.processEvents()
        slider(tab).setValue(5)
        slider(tab).setValue(2)
        share = expected(tab, finished.name, 3)
        qtbot.waitUntil(lambda: not tab._travel._loader._loader.is_busy)
        qtbot.waitUntil(lambda: epoch_in_use(tab) == 3)
        qtbot.waitUntil(lambda wanted=share: np.array_equal(reads(tab), wanted))
        assert text(tab) == "Epoch 3 of 5"
