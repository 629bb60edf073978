"""My model, used as a learner uses it: real runs, real clicks."""

import shutil
import subprocess
import sys
import time

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QSlider,
)

from mnist_desktop.activations.model.contest_plot import ContestPlot
from mnist_desktop.activations.model.contest_table import ContestTable
from mnist_desktop.activations.model.layer_choice import LayerChoice
from mnist_desktop.activations.model.model_room import ModelRoom
from mnist_desktop.activations.model.model_worker import ModelWorker
from mnist_desktop.activations.model.study_legend import StudyLegend
from mnist_desktop.activations.model.study_page import StudyPage
from mnist_desktop.activations.model.study_plot import StudyPlot
from mnist_desktop.drawing.models.model_combo import ModelCombo
from mnist_desktop.drawing.models.model_source import Origin
from mnist_desktop.learning.my_drawing import MyDrawing
from mnist_desktop.theme import LIGHT
from trainer.config import TrainingConfig
from trainer.data.sources import load_image_set
from trainer.learning.kept_networks import open_run
from trainer.learning.preactivations import evenly, study
from trainer.library import new_run
from trainer.networks.layers import ActivationName
from trainer.networks.numpy_forward import _steps, weight_shapes
from trainer.presets import preset
from trainer.training.snapshots import Snapshots

LONG = 60_000


def finish(room):
    room.finish()


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def text(room, part, name):
    return part(room, QLabel, name).text()


def is_whole(room):
    """Whether all test images were passed through the network that is shown."""
    known = room.findChild(StudyPage).studied
    return known is not None and known.is_whole


def studied(qtbot, room, part):
    """Wait until the numbers of some network are there."""
    qtbot.waitUntil(lambda: is_whole(room), timeout=LONG)
    assert text(room, part, "meanTest") not in ("", "–")


def answers_of(room):
    """What its worker tells from now on, in a list that grows."""
    told = []
    room.findChild(ModelWorker).studied.connect(told.append)
    return told


@pytest.fixture
def convolutional():
    """A run of which two epochs are kept, so large that counting takes several steps."""
    config = preset("quick-cnn")
    record, random = new_run(config), np.random.default_rng(0)
    shapes = [shape for step in _steps(config.network) for shape in weight_shapes(*step)]
    for epoch in (1, 2):
        weights = [np.abs(random.normal(0, 0.1, shape)).astype(np.float32) for shape in shapes]
        Snapshots(record.folder).keep(epoch, weights)
    (record.folder / "model.keras").write_bytes(b"not read")
    (record.folder / "result.json").write_text('{"outcome": "completed"}')
    return record


def test_that_the_newest_run_is_looked_into_at_once(qtbot, run, open_room, part):
    room = open_room()
    studied(qtbot, room, part)
    assert part(room, ModelCombo, "studyNetwork").source.name == run.name
    network = open_run(run.name)
    images = evenly(load_image_set("mnist").test_images, 500)
    (found,) = study(network.config.network, network.at(3), images)
    assert text(room, part, "meanTest") == f"{found.mean:.2f}".replace("-", "−")
    assert text(room, part, "deviationTest") == f"{found.deviation:.2f}"
    assert text(room, part, "flatTest") == f"{100 * found.flat:.1f} %"
    assert text(room, part, "silentTest") == "0 / 128"
    assert "128 dots" in text(room, part, "studyShown")


def test_that_without_runs_the_course_network_is_looked_into(qtbot, open_room, part):
    room = open_room()
    studied(qtbot, room, part)
    assert part(room, ModelCombo, "studyNetwork").source.origin is Origin.BUNDLED
    assert part(room, LayerChoice, "studyLayer").count() == 2
    assert not part(room, QSlider, "epochSlider").isVisible()


def test_that_the_dots_lie_on_the_curve_and_the_heap_holds_all_sums(qtbot, run, open_room, part):
    room = open_room()
    studied(qtbot, room, part)
    plot = room.findChild(StudyPlot)
    network = open_run(run.name)
    z, heights = plot.dots.getData()
    sums = network.at(3).sums(load_image_set("mnist").test_images[4:5])[1].ravel()
    np.testing.assert_allclose(z, sums, atol=1e-6)
    np.testing.assert_allclose(heights, np.tanh(sums), atol=1e-6)
    edges, shares = plot.counts.getData()
    assert shares.sum() == pytest.approx(1)
    assert plot.view[0] <= min(z.min(), -2.5)
    assert plot.view[1] >= max(z.max(), 2.5)
    before_edges, before = plot.before.getData()
    widths = np.diff(before_edges)[0] / np.diff(edges)[0]
    assert before.sum() * widths == pytest.approx(1)  # the same area: as many sums


def test_that_the_slider_goes_back_to_before_the_training(qtbot, run, open_room, part):
    room = open_room()
    studied(qtbot, room, part)
    at_the_end = text(room, part, "deviationTest")
    slider = part(room, QSlider, "epochSlider")
    assert (slider.minimum(), slider.maximum(), slider.value()) == (0, 3, 3)
    assert text(room, part, "epochShown") == "Epoch 3 of 3"
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert text(room, part, "epochShown") == "Before training"
    qtbot.waitUntil(lambda: text(room, part, "deviationTest") != at_the_end, timeout=LONG)
    qtbot.waitUntil(lambda: "close to 0" in text(room, part, "studyMeaning"), timeout=LONG)
    assert not room.findChild(StudyPlot).before.isVisible()


def test_that_playing_leads_through_all_epochs(qtbot, run, open_room, part):
    room = open_room()
    studied(qtbot, room, part)
    slider = part(room, QSlider, "epochSlider")
    seen = set()
    slider.valueChanged.connect(seen.add)
    click(part(room, QAbstractButton, "playEpochs"))
    qtbot.waitUntil(lambda: seen == {0, 1, 2, 3}, timeout=LONG)


def test_that_another_layer_has_other_numbers(qtbot, open_room, part):
    room = open_room()
    studied(qtbot, room, part)
    first = text(room, part, "silentTest")
    layer = part(room, LayerChoice, "studyLayer")
    layer.setFocus()
    QTest.keyClick(layer, Qt.Key.Key_Down)
    assert first.endswith("/ 128")
    assert text(room, part, "silentTest").endswith("/ 64")
    assert layer.currentText() == "Layer 2: 64 units, ReLU"


def test_that_the_marks_follow_the_drawing_while_somebody_looks(qtbot, run, drawing, open_room, part):
    room = open_room()
    studied(qtbot, room, part)
    before, of_test = text(room, part, "meanMine"), text(room, part, "meanTest")
    drawing.take(load_image_set("mnist").test_images[0], 7)
    qtbot.waitUntil(lambda: text(room, part, "meanMine") != before, timeout=LONG)
    assert text(room, part, "meanTest") == of_test
    seven = text(room, part, "meanMine")
    room.hide()
    drawing.take(load_image_set("mnist").test_images[4], 4)
    room.finish()
    assert text(room, part, "meanMine") == seven
    room.show()
    qtbot.waitUntil(lambda: text(room, part, "meanMine") == before, timeout=LONG)


def test_that_a_digit_is_shown_until_something_is_drawn(qtbot, run, drawing, open_room, part):
    drawing.take(None, None)
    room = open_room()
    studied(qtbot, room, part)
    assert "as long as nothing is drawn" in text(room, part, "studyShown")


def test_that_a_run_that_cannot_be_looked_into_says_why(qtbot, open_room, part, run):
    for path in (run.folder / "epochs").iterdir():
        path.unlink()
    (run.folder / "model.npz").rename(run.folder / "model.keras")
    room = open_room()
    qtbot.waitUntil(lambda: "no weights are kept" in text(room, part, "studyEmpty"), timeout=LONG)
    assert not room.findChild(StudyPlot).isVisible()
    click(part(room, QPushButton, "contestPage"))
    assert not part(room, QPushButton, "contestTrain").isEnabled()


def test_that_a_network_without_a_curve_says_so(qtbot, open_room, part, run):
    config = preset("numpy-mlp")
    bare = config.changed(network=config.network.changed(layers=config.network.layers[::2]))
    assert isinstance(bare, TrainingConfig)
    (run.folder / "config.json").write_text(bare.to_json())
    room = open_room()
    qtbot.waitUntil(lambda: "No hidden layer" in text(room, part, "studyEmpty"), timeout=LONG)


def test_that_one_can_be_trained_on_the_spot(qtbot, quick, open_room, part):
    room = open_room()
    studied(qtbot, room, part)
    train, stop = part(room, QPushButton, "trainSmall"), part(room, QPushButton, "stopSmall")
    click(train)
    assert stop.isVisible()
    assert part(room, QProgressBar, "smallProgress").isVisible()
    click(part(room, QPushButton, "contestPage"))
    assert not part(room, QPushButton, "contestTrain").isEnabled()
    combo = part(room, ModelCombo, "studyNetwork")
    qtbot.waitUntil(lambda: combo.source.origin is Origin.GIVEN, timeout=LONG)
    click(part(room, QPushButton, "studyPage"))
    slider = part(room, QSlider, "epochSlider")
    qtbot.waitUntil(lambda: slider.maximum() == 5, timeout=LONG)
    qtbot.waitUntil(train.isVisible, timeout=LONG)
    assert combo.currentText().startswith("Small network · ")


def test_that_a_small_training_can_be_stopped(qtbot, open_room, part):
    room = open_room()
    studied(qtbot, room, part)
    click(part(room, QPushButton, "trainSmall"))
    click(part(room, QPushButton, "stopSmall"))
    qtbot.waitUntil(part(room, QPushButton, "trainSmall").isVisible, timeout=LONG)


@pytest.fixture
def contest(qtbot, quick, run, open_room, part):
    """The room with its second page in front, ready to train."""
    room = open_room()
    studied(qtbot, room, part)
    click(part(room, QPushButton, "contestPage"))
    return room


def test_that_three_activations_are_trained_from_the_same_start(qtbot, contest, part):
    table, train = part(contest, ContestTable, "contestTable"), part(contest, QPushButton, "contestTrain")
    assert "Nothing trained yet" in text(contest, part, "contestSentence")
    click(train)
    assert not train.isVisible()
    assert not part(contest, QPushButton, "trainSmall").isEnabled()
    qtbot.waitUntil(train.isVisible, timeout=LONG)
    qtbot.waitUntil(lambda: table.texts(2)[4] != "–", timeout=LONG)
    rows = [table.texts(row) for row in range(3)]
    assert [row[0] for row in rows] == ["Sigmoid", "tanh", "ReLU"]
    accuracies = [float(row[1].removesuffix(" %")) for row in rows]
    sentence = text(contest, part, "contestSentence")
    assert f"{max(accuracies)} %" in sentence
    assert f"{min(accuracies)} %" in sentence
    plot = part(contest, ContestPlot, "contestAccuracy")
    qtbot.waitUntil(lambda: len(plot.curves[ActivationName.RELU].getData()[0]) == 5, timeout=LONG)
    assert set(plot.curves) == {ActivationName.SIGMOID, ActivationName.TANH, ActivationName.RELU}


def test_that_two_to_five_can_be_ticked(contest, part):
    train = part(contest, QPushButton, "contestTrain")
    boxes = {name: part(contest, QCheckBox, f"contest-{name}") for name in ("tanh", "sigmoid", "relu")}
    boxes["tanh"].click()
    assert train.isEnabled()
    boxes["sigmoid"].click()
    assert not train.isEnabled()
    assert text(contest, part, "contestTrouble") == "Tick at least two."
    for name in ("tanh", "sigmoid", "gelu", "silu"):
        part(contest, QCheckBox, f"contest-{name}").click()
    assert train.isEnabled()
    assert not part(contest, QCheckBox, "contest-elu").isEnabled()


def test_that_stop_ends_the_comparison_soon(qtbot, contest, part):
    table = part(contest, ContestTable, "contestTable")
    click(part(contest, QPushButton, "contestTrain"))
    click(part(contest, QPushButton, "contestStop"))
    qtbot.waitUntil(part(contest, QPushButton, "contestTrain").isVisible, timeout=LONG)
    assert table.texts(2)[1] == "stopped"
    assert "Stopped before" in text(contest, part, "contestSentence")


def test_that_images_that_are_gone_are_told_in_a_sentence(qtbot, contest, part, monkeypatch):
    from trainer.errors import DataError

    def gone(name):
        raise DataError("Gone: {name}.", name=name)

    monkeypatch.setattr("trainer.training.trial.load_image_set", gone)
    click(part(contest, QPushButton, "contestTrain"))
    qtbot.waitUntil(lambda: text(contest, part, "contestTrouble") == "Gone: mnist.", timeout=LONG)


def test_that_it_says_what_is_trained(contest, part):
    words = text(contest, part, "contestWhat")
    assert "784-128-10" in words
    assert "600 images, 200 held back, 5 epochs" in words


def test_that_a_word_leads_to_the_glossary(qtbot, run, open_room, part):
    room = open_room()
    with qtbot.waitSignal(room.term_wanted) as told:
        part(room, QLabel, "modelSentence").linkActivated.emit("term:pre-activation")
    assert told.args == ["pre-activation"]


def test_that_each_linked_word_is_in_the_glossary(contest, part):
    import re

    from trainer.learning.glossary import glossary

    known = {entry.key for entry in glossary().entries}
    linked = re.findall("term:([a-z-]+)", text(contest, part, "modelSentence"))
    assert linked
    assert set(linked) <= known


def test_that_all_texts_follow_the_language(qtbot, run, open_room, part, shouting):
    room = open_room()
    studied(qtbot, room, part)
    shouting.start()
    for label in (QPushButton, QLabel):
        shown = [each for each in room.findChildren(label) if each.isVisible() and each.text()]
        plain = [
            each.text() for each in shown if any(c.isalpha() for c in each.text()) and "[" not in each.text()
        ]
        assert plain == []


def test_that_every_control_has_a_name_and_a_tool_tip(contest, part):
    kinds = (QAbstractButton, QSlider, ModelCombo, LayerChoice, StudyPlot, ContestPlot, ContestTable)
    for kind in kinds[:4] + kinds[5:]:
        for widget in contest.findChildren(kind):
            if widget.objectName().startswith("qt_") or not widget.objectName():
                continue
            assert widget.accessibleName(), widget.objectName()
            assert widget.toolTip(), widget.objectName()


def test_that_the_window_never_waits_for_the_counting(qtbot, run, drawing, open_room, part):
    room = open_room()
    studied(qtbot, room, part)
    slider, turns = part(room, QSlider, "epochSlider"), []
    for place in (0, 1, 2, 3, 0, 3):
        begun = time.thread_time()
        slider.setValue(place)
        QApplication.processEvents()
        turns.append(time.thread_time() - begun)
        for _ in range(10):
            begun = time.thread_time()  # of this thread alone: the counting goes on in another one
            QApplication.processEvents()
            turns.append(time.thread_time() - begun)
            time.sleep(0.005)
    room.finish()
    assert np.median(turns) < 0.016
    assert max(turns) < 0.05  # 16 ms on a computer that has nothing else to do


def test_that_nothing_to_look_into_is_told(qtbot, open_room, part, monkeypatch):
    monkeypatch.setattr("mnist_desktop.activations.model.model_worker.bundled_sources", list)
    room = open_room()
    qtbot.waitUntil(lambda: "Train one now" in text(room, part, "studyEmpty"), timeout=LONG)


def test_that_a_library_that_cannot_be_read_is_told(qtbot, open_room, part, monkeypatch):
    def refused():
        raise OSError("no permission")

    monkeypatch.setattr("mnist_desktop.activations.model.model_worker.run_sources", refused)
    room = open_room()
    qtbot.waitUntil(lambda: "no permission" in text(room, part, "studyEmpty"), timeout=LONG)


def test_that_the_room_never_loads_tensorflow():
    code = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from mnist_desktop.theme import Theme, ThemeChoice\n"
        "from mnist_desktop.learning.my_drawing import MyDrawing\n"
        "from mnist_desktop.activations.model.model_room import ModelRoom\n"
        "room = ModelRoom(Theme(app, ThemeChoice.LIGHT), MyDrawing())\n"
        "room.show()\n"
        "while room._study._studied is None:\n"
        "    app.processEvents()\n"
        "room._on_page(1)\n"
        "room._contest._on_train()\n"
        "while not room._contest._trials:\n"
        "    app.processEvents()\n"
        "room.finish()\n"
        "assert not {'tensorflow', 'keras'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=200)


def test_that_a_run_from_now_is_on_the_list_when_the_room_is_shown_again(qtbot, open_room, part, run):
    room = open_room()
    studied(qtbot, room, part)
    combo = part(room, ModelCombo, "studyNetwork")
    count = combo.count()
    record = new_run(run.config)
    for name in ("result.json", "model.npz"):
        (record.folder / name).write_bytes((run.folder / name).read_bytes())
    room.hide()
    room.show()
    qtbot.waitUntil(lambda: combo.count() == count + 1, timeout=LONG)
    assert combo.source.name == run.name


def test_that_a_convolutional_run_is_looked_into_map_by_map(qtbot, open_room, part, convolutional):
    room = open_room()
    studied(qtbot, room, part)
    layer = part(room, LayerChoice, "studyLayer")
    assert layer.itemText(0) == "Layer 1: ReLU by itself, 16 units"
    assert layer.count() == 3
    assert part(room, QSlider, "epochSlider").maximum() == 1  # two epochs; the first weights are not known
    assert "of the 1,024 sums of your drawing, 600 are shown" in text(room, part, "studyShown")
    click(part(room, QPushButton, "contestPage"))
    assert text(room, part, "contestWhat").startswith("Only the dense layers of this network, 784-128-10")


def test_that_a_test_digit_is_not_called_the_persons_drawing(qtbot, run, theme, part):
    nobodys = MyDrawing()
    room = ModelRoom(theme, nobodys)
    qtbot.addWidget(room, before_close_func=finish)
    room.resize(1068, 530)
    with qtbot.waitExposed(room):
        room.show()
    studied(qtbot, room, part)
    legend = room.findChild(StudyLegend)
    names = [each.text for each in legend.entries(theme.tokens)]
    assert "a test digit" in names
    assert "your drawing" not in names
    nobodys.take(load_image_set("mnist").test_images[4], 4)
    qtbot.waitUntil(lambda: "your drawing" in [each.text for each in legend.entries(theme.tokens)])


def test_that_a_run_deleted_while_it_is_shown_is_told_in_a_sentence(qtbot, run, open_room, part):
    room = open_room()
    studied(qtbot, room, part)
    shutil.rmtree(run.folder)
    part(room, QSlider, "epochSlider").setValue(1)
    qtbot.waitUntil(lambda: "is no longer there. Choose another network." in text(room, part, "studyEmpty"))


def test_that_the_drawing_comes_first_then_more_and_more_test_images(qtbot, open_room, part, convolutional):
    room = open_room()
    told = answers_of(room)
    studied(qtbot, room, part)
    assert told[0].test == ()
    assert told[0].drawing[0].arrived == 1024
    counted = [each.test[0].images for each in told[1:]]
    assert counted == sorted(counted)
    assert counted[0] < counted[-1] == 500
    shares = [each.share for each in told]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    network = open_run(convolutional.name)
    images = evenly(load_image_set("mnist").test_images, 500)
    expected = study(network.config.network, network.at(2), images)
    for mine, other in zip(told[-1].test, expected, strict=True):
        np.testing.assert_array_equal(mine.histogram.counts, other.histogram.counts)
        assert mine.silent == other.silent


def test_that_the_counting_can_be_stopped_and_taken_up_again(qtbot, open_room, part, convolutional):
    room = open_room()
    stop, told = part(room, QPushButton, "studyStop"), answers_of(room)

    def stop_once():
        if len(told) == 2:
            stop.click()

    room.findChild(ModelWorker).studied.connect(stop_once)
    qtbot.waitUntil(lambda: text(room, part, "studyStage").startswith("Stopped at"), timeout=LONG)
    qtbot.wait(200)
    assert not is_whole(room)
    assert part(room, QProgressBar, "studyProgress").isVisible()
    assert "dead" not in text(room, part, "studyMeaning")
    click(stop)  # it says “Go on” now
    studied(qtbot, room, part)
    assert told[-1].test[0].images == 500


def test_that_nothing_is_counted_behind_anybodys_back(qtbot, open_room, part, convolutional):
    room = open_room()
    told = answers_of(room)
    qtbot.waitUntil(lambda: len(told) > 1, timeout=LONG)
    room.hide()
    qtbot.wait(300)
    count = len(told)
    qtbot.wait(200)
    assert len(told) == count
    assert not is_whole(room)
    room.show()
    studied(qtbot, room, part)


def test_that_what_was_counted_once_is_there_at_once(qtbot, open_room, part, convolutional):
    room = open_room()
    studied(qtbot, room, part)
    slider, combo = part(room, QSlider, "epochSlider"), part(room, ModelCombo, "studyNetwork")
    slider.setValue(0)
    qtbot.waitUntil(lambda: is_whole(room) and room.findChild(StudyPage).studied.moment == 1, timeout=LONG)
    told = answers_of(room)
    slider.setValue(1)
    qtbot.waitUntil(lambda: bool(told), timeout=LONG)
    assert told[0].is_whole
    for row in (0, combo.count() - 1):  # to another network and back
        combo.setCurrentIndex(row)
        told.clear()
        combo.activated.emit(row)
        qtbot.waitUntil(lambda: bool(told), timeout=LONG)
    assert told[0].is_whole


@pytest.mark.parametrize("place", [0, 1, 2])
def test_that_the_reference_is_named_after_its_moment(qtbot, open_room, part, request, place):
    fixture, name = (
        ("run", "before training"),
        ("convolutional", "after epoch 1"),
        ("qapp", None),  # no run at all: the course network
    )[place]
    request.getfixturevalue(fixture)
    room = open_room()
    studied(qtbot, room, part)
    plot = room.findChild(StudyPlot)
    words = [entry.text for entry in plot.legend.entries(LIGHT)]
    assert plot.before.isVisible() == (name is not None)
    assert (name in words) == (name is not None)
    assert len(words) == (4 if name is None else 5)


def test_that_only_what_can_be_done_is_offered(qtbot, open_room, part, run):
    room = open_room()
    studied(qtbot, room, part)
    assert "Move through the epochs" in text(room, part, "modelSentence")
    combo = part(room, ModelCombo, "studyNetwork")
    row = next(row for row, each in enumerate(combo.sources) if each and each.origin is Origin.BUNDLED)
    combo.setCurrentIndex(row)
    combo.activated.emit(row)
    qtbot.waitUntil(lambda: "Only one moment" in text(room, part, "modelSentence"), timeout=LONG)
    assert "Move through" not in text(room, part, "modelSentence")


def test_that_closing_the_room_ends_what_goes_on(qtbot, contest, part):
    click(part(contest, QPushButton, "contestTrain"))
    contest.finish()
    assert part(contest, QPushButton, "contestTrain").isVisible()


def test_that_what_cannot_be_pressed_says_why(qtbot, run, open_room, part, quick):
    room = open_room()
    studied(qtbot, room, part)
    click(part(room, QPushButton, "contestPage"))
    for name in ("elu", "gelu"):
        part(room, QCheckBox, f"contest-{name}").click()
    assert not part(room, QCheckBox, "contest-selu").isEnabled()
    assert "untick one" in part(room, QCheckBox, "contest-selu").toolTip()
    part(room, QCheckBox, "contest-gelu").click()
    assert "untick one" not in part(room, QCheckBox, "contest-selu").toolTip()
    click(part(room, QPushButton, "contestTrain"))
    assert not part(room, QPushButton, "trainSmall").isEnabled()
    assert "The comparison is being trained" in part(room, QPushButton, "trainSmall").toolTip()
    click(part(room, QPushButton, "contestStop"))
    qtbot.waitUntil(part(room, QPushButton, "trainSmall").isEnabled)
    assert "784-64-32-10" in part(room, QPushButton, "trainSmall").toolTip()
