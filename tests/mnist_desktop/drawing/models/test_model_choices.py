import threading

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from mnist_desktop.drawing.answers.prediction_bars import PredictionBars
from mnist_desktop.drawing.models.model_combo import ModelCombo
from mnist_desktop.drawing.models.model_source import (
    ModelSource,
    Origin,
    bundled_sources,
    run_sources,
    source_of,
)
from trainer import run_training
from trainer.inference import Classifier
from trainer.library import runs_folder

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard")  # a list that opens, without a screen
SEVEN = [(85, 70), (140, 66), (200, 62), (190, 95), (150, 160), (130, 225)]


def label(tab, name) -> str:
    return tab.findChild(QLabel, name).text()


def combo(tab, name="modelChoice") -> ModelCombo:
    return tab.findChild(ModelCombo, name)


def names(choice) -> list[str]:
    return [source.name if source else "" for source in choice.sources]


def choose(qtbot, choice, name) -> None:
    """Open the list, and press the row of the model ``name``; an empty name is "None"."""
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(choice.view().isVisible)
    row = names(choice).index(name)
    view = choice.view()
    index = choice.model().index(row, 0)
    view.setCurrentIndex(index)
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not view.isVisible())


@pytest.fixture
def own_run(few_images, numpy_config):
    """A finished run in the library."""
    return run_training(numpy_config)


def test_that_the_bundled_models_are_offered_first_the_reader_before_all(tab):
    tab.load_bundled()
    assert combo(tab).source.name == "digit-reader"
    assert combo(tab).currentText() == "Digit reader"
    assert names(combo(tab))[:2] == ["digit-reader", "course-mlp"]
    second = combo(tab, "comparisonChoice")
    assert second.currentText() == "None"
    assert names(second) == ["", "", "digit-reader", "course-mlp"]


def test_that_an_own_run_appears_when_the_list_opens_and_reads_when_it_is_chosen(tab, hand, qtbot, own_run):
    tab.load_bundled()
    hand.draw(SEVEN)
    assert own_run.run not in names(combo(tab))
    choose(qtbot, combo(tab), own_run.run)
    qtbot.waitUntil(lambda: tab.classifier.path is not None and own_run.run in str(tab.classifier.path))
    text = combo(tab).currentText()
    assert text.startswith("From scratch in NumPy · ")
    assert f"{100 * own_run.test.accuracy:.1f} %" in text
    assert label(tab, "modelName") == "From scratch in NumPy"
    assert tab.findChild(QPushButton, "useBundledModel").isVisible()
    QTest.mouseClick(tab.findChild(QPushButton, "useBundledModel"), Qt.MouseButton.LeftButton)
    assert combo(tab).source.name == "digit-reader"
    assert tab.classifier.name == "digit-reader"


def test_that_runs_come_newest_first_and_those_without_a_model_not_at_all(few_images, numpy_config):
    runs = [run_training(numpy_config.with_choices(seed=seed)).run for seed in range(3)]
    (runs_folder() / runs[1] / "model.npz").unlink()
    for run in runs:
        folder = runs_folder() / run
        folder.rename(folder.with_name(f"2026010{runs.index(run) + 1}-120000-numpy-mlp-{run[-4:]}"))
    sources = run_sources()
    assert [source.name[:8] for source in sources] == ["20260103", "20260101"]
    assert [source.made.hour for source in sources] == [12, 12]
    assert all(0 < source.accuracy < 1 for source in sources)


def test_that_a_model_that_went_away_is_told_and_the_old_one_goes_on_reading(tab, hand, qtbot, own_run):
    tab.load_bundled()
    bundled = tab.classifier
    QTest.mouseClick(combo(tab), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(combo(tab).view().isVisible)
    (own_run.folder / "model.npz").write_bytes(b"no model")
    combo(tab).view().setCurrentIndex(combo(tab).model().index(names(combo(tab)).index(own_run.run), 0))
    QTest.keyClick(combo(tab).view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "model.npz does not hold" in label(tab, "modelTrouble"))
    assert tab.classifier is bundled
    assert combo(tab).currentText() == "Digit reader"
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: label(tab, "predictedDigit") == "7")


@pytest.fixture
def slow(monkeypatch, answering):
    """Loading waits for the event of the model's name, then gives one that is called so."""
    gates = {name: threading.Event() for name in ("first", "second")}

    def load(source):
        assert gates[source.name].wait(10)
        return answering(source.name, p7=0.97)

    monkeypatch.setattr(ModelSource, "load", load)
    yield gates
    for gate in gates.values():
        gate.set()


def test_that_the_way_back_counts_though_another_model_is_still_being_loaded(tab, qtbot, slow):
    tab.load_bundled()
    combo(tab).chosen.emit(ModelSource(Origin.RUN, "first"))
    assert label(tab, "modelName") == "One moment …"
    tab.load_bundled()
    assert label(tab, "modelName") == "Digit reader"
    slow["first"].set()
    qtbot.waitUntil(lambda: not tab._models._model_loader.is_busy)
    qtbot.wait(50)
    assert tab.classifier.name == "digit-reader"
    assert combo(tab).source.name == "digit-reader"


def test_that_of_two_models_chosen_in_a_row_only_the_second_is_used(tab, qtbot, slow):
    tab.load_bundled()
    used = []
    tab.class_names_changed.connect(lambda _names: used.append(tab._models._used[combo(tab)].name))
    for name in ("first", "second"):
        combo(tab).show_source(ModelSource(Origin.RUN, name))
        combo(tab).chosen.emit(combo(tab).source)
        qtbot.wait(30)
    slow["first"].set()
    qtbot.wait(100)
    assert combo(tab).source.name == "second"
    assert label(tab, "modelName") == "One moment …"
    slow["second"].set()
    qtbot.waitUntil(lambda: tab.classifier.name == "second")
    assert len(used) == 1


def test_that_a_list_does_not_open_over_another_tab(tab, qtbot):
    tab.load_bundled()
    combo(tab).showPopup()
    tab.hide()
    qtbot.waitUntil(lambda: not tab._models._lister.is_busy)
    qtbot.wait(50)
    assert QApplication.activePopupWidget() is None


def test_that_a_model_given_by_another_tab_is_shown_in_the_list(tab, answering, own_run):
    tab.use_classifier(Classifier.load(own_run.folder / "model.npz"))
    assert combo(tab).source.name == own_run.run
    assert combo(tab).currentText().startswith("From scratch in NumPy · ")
    tab.use_classifier(answering("mine"))
    assert combo(tab).currentText() == "mine"
    assert source_of(tab.classifier).origin is Origin.GIVEN


def test_that_a_bundled_model_whose_file_is_missing_is_not_offered(tmp_path, monkeypatch):
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "digit-reader.tflite").write_bytes(b"x")
    monkeypatch.setattr("trainer.resource_files.resources_folder", lambda: tmp_path)
    assert [source.name for source in bundled_sources()] == ["digit-reader"]


def test_that_the_list_is_fresh_when_the_tab_is_seen_again(tab, qtbot, few_images, numpy_config):
    tab.load_bundled()
    tab.hide()
    run = run_training(numpy_config).run
    tab.show()
    qtbot.waitUntil(lambda: run in names(combo(tab)))


def test_that_the_list_speaks_the_language(tab, shouting):
    tab.load_bundled()
    shouting.start()
    assert combo(tab).currentText() == "[Digit reader]"
    assert combo(tab, "comparisonChoice").currentText() == "[None]"


def test_that_a_second_model_reads_beside_the_first_until_none_is_chosen(tab, hand, qtbot):
    tab.load_bundled()
    hand.draw(SEVEN)
    bars = tab.findChild(type(tab._answer._bars))
    second = combo(tab, "comparisonChoice")
    choose(qtbot, second, "course-mlp")
    qtbot.waitUntil(lambda: label(tab, "comparisonPredictedDigit") != "")
    assert tab.comparison.name == "course-mlp"
    assert tab.findChild(QLabel, "comparisonVerdict").isVisible()
    assert not tab.findChild(QLabel, "modelParameters").isVisible()
    expected = tab.comparison.classify(tab.current_sample().image).probabilities
    np.testing.assert_allclose(bars.second, expected)
    choose(qtbot, second, "")
    qtbot.waitUntil(lambda: bars.second is None)
    assert tab.comparison is None
    assert tab.findChild(QLabel, "modelParameters").isVisible()
    assert label(tab, "predictedDigit") == "7"


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ({"p9": 0.95}, "They disagree: 4 and 9"),
        ({"p4": 0.95}, ""),
        ({"p9": 0.3}, "They disagree: only one has an answer"),
    ],
)
def test_that_it_is_said_when_the_two_disagree(tab, hand, qtbot, answering, second, expected):
    tab.use_classifier(answering("first", p4=0.95))
    tab.compare_with(answering("second", **second))
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: label(tab, "predictedDigit") == "4")
    assert label(tab, "disagreement") == expected
    assert tab.findChild(QLabel, "disagreement").isVisible() == bool(expected)
    tab.canvas.clear()
    qtbot.waitUntil(lambda: label(tab, "comparisonPredictedDigit") == "")
    assert label(tab, "disagreement") == ""


def test_that_things_are_compared_by_their_names(tab, hand, qtbot, answering):
    things = [f"thing {number}" for number in range(10)]
    tab.use_classifier(answering("first", {"class_names": things}, p4=0.95))
    tab.compare_with(answering("second", p4=0.95))
    hand.draw(SEVEN)
    qtbot.waitUntil(lambda: label(tab, "disagreement") == "They disagree: thing 4 and 4")


def test_that_the_bars_stay_where_they_are_whether_the_two_agree_or_not(tab, hand, qtbot, answering):
    tab.use_classifier(answering("first", p4=0.97))
    tab.compare_with(answering("second", p4=0.97))
    hand.draw(SEVEN)
    bars = tab.findChild(PredictionBars)
    qtbot.waitUntil(lambda: bars.second is not None)
    place = bars.geometry()
    tab.compare_with(answering("third", p4=0.5, p9=0.45))
    qtbot.waitUntil(lambda: bars.second[9] > 0.4)
    assert label(tab, "disagreement") or label(tab, "comparisonVerdict").startswith("Torn")
    QApplication.processEvents()
    assert bars.geometry() == place
