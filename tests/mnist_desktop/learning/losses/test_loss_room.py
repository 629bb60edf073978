"""Squared error against cross-entropy, used as a person uses it."""

import csv
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSlider

from mnist_desktop.learning.descent.step_plot import StepPlot
from mnist_desktop.learning.losses.accuracy_plot import AccuracyPlot
from mnist_desktop.learning.losses.loss_plot import LossPlot
from mnist_desktop.learning.losses.loss_room import LossRoom
from mnist_desktop.theme import ThemeChoice
from mnist_desktop.training.plot_reading import PlotReading
from trainer.choices import Loss
from trainer.learning.loss_curves import Classes, loss_curve
from trainer.learning.loss_trials import LOSSES, loss_variants

LONG = 60_000


@pytest.fixture
def room(qtbot, theme):
    room = LossRoom(theme)
    qtbot.addWidget(room)
    room.resize(1068, 530)
    with qtbot.waitExposed(room):
        room.show()
    yield room
    room.finish()


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
    def read(room, name):
        label = part(room, QLabel, name)
        return label.text() if label.isVisible() else ""

    return read


@pytest.fixture
def train(qtbot, click, part):
    def do(room):
        click(room, "lossRun")
        qtbot.waitUntil(lambda: part(room, QPushButton, "lossRun").isVisible(), timeout=LONG)

    return do


def test_that_cross_entropy_still_pushes_where_the_answer_is_confidently_wrong(room, click, text):
    click(room, "lossExample-0")
    assert text(room, "lossSentence") == (
        "At p = 0.01, cross-entropy pushes 51 times as hard as the squared error."
    ) or text(room, "lossSentence").startswith("At p = 0.01, cross-entropy pushes 50")
    assert text(room, "lossEntropyGradient") == "−0.9900"
    assert text(room, "lossSquaredGradient") == "−0.0196"
    assert "7 % of its own hardest push, because" in text(room, "lossReason")


def test_that_ten_classes_are_another_matter(room, click, text):
    click(room, "lossExample-1")
    before = text(room, "lossSquaredGradient")
    click(room, "lossClasses-10")
    assert text(room, "lossEntropyGradient") == "−0.5000"
    assert text(room, "lossSquaredGradient") != before
    click(room, "lossClasses-2")
    assert text(room, "lossSquaredGradient") == before == "−0.2500"


def test_that_the_slider_and_the_line_are_one(qtbot, room, part, text):
    slider = part(room, QSlider, "lossProbability")
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert room.study.probability == pytest.approx(0.999)
    for plot in room.findChildren(LossPlot):
        assert plot.line.value() == pytest.approx(0.999)
    assert "because" not in text(room, "lossReason")  # the gradient is small there since the answer is right


def on_paper(plot, x, y):
    return plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(x, y)))


@pytest.mark.parametrize("name", ["lossValues", "lossPushes"])
def test_that_a_click_in_a_plot_chooses_the_answer(qtbot, room, part, name):
    plot = part(room, LossPlot, name)
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=on_paper(plot, 0.4, 0.9))
    assert room.study.probability == pytest.approx(0.4, abs=0.01)
    assert part(room, QSlider, "lossProbability").value() == pytest.approx(400, abs=10)


def test_that_the_line_can_be_dragged(qtbot, room, part):
    plot = part(room, LossPlot, "lossPushes")
    viewport = plot.viewport()
    at = on_paper(plot, room.study.probability, 0.5)
    qtbot.mouseMove(viewport, at + QPoint(0, 1))
    qtbot.wait(30)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at)
    for x in (0.2, 0.5, 0.8, 0.8):
        qtbot.mouseMove(viewport, on_paper(plot, x, 0.5))
        qtbot.wait(30)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=on_paper(plot, 0.8, 0.5))
    assert room.study.probability == pytest.approx(0.8, abs=0.03)


def test_that_the_dots_are_on_the_curves(room):
    for plot in room.findChildren(LossPlot):
        for curve, dot in zip(plot.curves, plot.dots.points(), strict=True):
            x, y = curve.getData()
            nearest = abs(x - dot.pos().x()).argmin()
            assert dot.pos().y() == pytest.approx(y[nearest], rel=0.05)


def test_that_the_words_about_l2_say_where_it_belongs(room, text):
    assert "regression" in text(room, "lossNote")


def test_that_both_losses_are_trained_and_compared(qtbot, room, click, train, text, part):
    click(room, "lossNetworkPage")
    train(room)
    assert "80 % reached in epoch" in text(room, "lossVerdict-0")
    assert "80 % not reached in 8 epochs" in text(room, "lossVerdict-1")
    assert text(room, "lossConclusion").startswith("Cross-entropy is ahead by")
    qtbot.wait(150)  # plots draw some ten times a second
    for curve in part(room, AccuracyPlot, "lossAccuracies").curves[:2]:
        assert list(curve.getData()[0]) == list(range(1, 9))
    click(room, "lossSteps-adapted")
    assert text(room, "lossVerdict-0") == ""
    assert text(room, "lossConclusion") == ""
    train(room)
    assert text(room, "lossConclusion")
    assert "reached in epoch" in text(room, "lossVerdict-1")


def test_that_stop_stops_and_the_choice_waits_until_then(qtbot, room, click, text, part, monkeypatch):
    def slow(steps):
        return tuple(
            replace(variant, config=variant.config.with_choices(epochs=900, batch_size=2))
            for variant in loss_variants(steps)
        )

    monkeypatch.setattr("mnist_desktop.learning.losses.contest_page.loss_variants", slow)
    click(room, "lossNetworkPage")
    click(room, "lossRun")
    bar = part(room, QProgressBar, "lossProgress")
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=LONG)
    assert not part(room, QPushButton, "lossSteps-adapted").isEnabled()
    click(room, "lossStop")
    qtbot.waitUntil(lambda: part(room, QPushButton, "lossRun").isVisible(), timeout=LONG)
    assert text(room, "lossHint").startswith("Stopped.")
    assert text(room, "lossConclusion") == ""
    assert part(room, QPushButton, "lossSteps-adapted").isEnabled()


def test_that_words_lead_to_the_glossary(qtbot, room, part):
    with qtbot.waitSignal(room.term_wanted) as caught:
        part(room, QLabel, "lossWhat").linkActivated.emit("term:loss")
    assert caught.args == ["loss"]


def test_that_all_texts_follow_language_and_theme(room, shouting, text, part, theme):
    theme.choose(ThemeChoice.DARK)
    shouting.start()
    assert part(room, QPushButton, "lossClasses-2").text() == "[2 classes]"
    assert text(room, "lossSentence").startswith("[At p = 0.05")
    assert text(room, "lossNote").startswith("[L2")
    room.grab()


def test_that_everything_can_be_named_by_a_screen_reader(room):
    for kind in (QPushButton, QSlider, QProgressBar, LossPlot):
        for widget in room.findChildren(kind):
            assert widget.objectName(), widget
            assert widget.accessibleName(), widget.objectName()
            assert widget.toolTip(), widget.objectName()


def test_that_the_mouse_reads_both_losses(room, part):
    plot = part(room, LossPlot, "lossValues")
    reading = part(plot, PlotReading, "plotReading")
    plot.point_at(QPointF(0.25, 2))
    entropy, squared = (
        loss_curve(loss, Classes.TWO, 0.25) for loss in (Loss.CROSS_ENTROPY, Loss.MEAN_SQUARED_ERROR)
    )
    assert reading.lines == (
        "p = 25.0 %",
        f"Cross-entropy: {entropy.values[0]:.3f}",
        f"Squared error (L2): {squared.values[0]:.3f}",
    )
    plot.point_at(QPointF(-3, 2))
    assert reading.lines[0] == "p = 0.1 %"
    plot.point_at(None)
    assert not reading.isVisible()


def test_that_what_is_small_is_not_written_as_nothing(room, part, text):
    part(room, QSlider, "lossProbability").setValue(999)
    assert text(room, "lossSquaredGradient") == "−2 · 10⁻⁶"
    assert text(room, "lossSquaredValue") == "1 · 10⁻⁶"


def test_that_the_tabulator_goes_from_top_to_bottom(qtbot, room, click, part):
    click(room, "lossNetworkPage")
    part(room, QPushButton, "lossSteps-plain").setFocus()
    qtbot.keyClick(room.focusWidget(), Qt.Key.Key_Tab)
    if room.focusWidget().objectName() == "lossSteps-adapted":
        qtbot.keyClick(room.focusWidget(), Qt.Key.Key_Tab)
    assert room.focusWidget().objectName() == "lossRun"


def test_that_there_is_nothing_to_copy_before_the_training(room, part):
    for name in ("lossAccuracies", "lossLosses"):
        assert not part(room, StepPlot, name).copy_button.isEnabled()


def test_that_both_curves_can_be_copied(qtbot, room, part):
    for name in ("lossValues", "lossPushes"):
        plot = part(room, LossPlot, name)
        qtbot.mouseClick(plot.copy_button, Qt.MouseButton.LeftButton)
        header, *rows = csv.reader(QGuiApplication.clipboard().text().splitlines())
        assert header == ["probability", *LOSSES]
        for column, curve in enumerate(plot.curves, start=1):
            assert [float(row[column]) for row in rows] == curve.getData()[1].tolist()


def test_that_accuracies_are_read_by_epoch(qtbot, room, part):
    plot = part(room, AccuracyPlot, "lossAccuracies")
    plot.name_curves(("one", "other"))
    plot.add(0, (0.5, 0.625))
    plot.add(1, (0.75,))
    plot.point_at(1.9)
    assert part(plot, PlotReading, "plotReading").lines == ("epoch 2", "one: 62.5 %")
    qtbot.mouseClick(plot.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "epoch,one,other\n1,0.5,0.75\n2,0.625,\n"
