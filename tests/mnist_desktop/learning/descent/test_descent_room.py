"""The learning rate, used as a person uses it: press, drag, step, train."""

import csv
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QProgressBar, QPushButton, QSlider

from mnist_desktop.learning.descent.curve_paper import CurvePaper
from mnist_desktop.learning.descent.descent_room import DescentRoom
from mnist_desktop.learning.descent.rate_page import RatePage
from mnist_desktop.learning.descent.step_plot import StepPlot
from mnist_desktop.learning.descent.surface_paper import SurfacePaper
from mnist_desktop.learning.descent.walk_page import WalkPage
from mnist_desktop.theme import ThemeChoice
from mnist_desktop.training.plot_reading import PlotReading
from trainer.choices import Optimizer
from trainer.learning.landscapes import LANDSCAPES
from trainer.learning.rate_trials import rate_variants

LONG = 60_000


@pytest.fixture
def room(qtbot, theme):
    room = DescentRoom(theme)
    qtbot.addWidget(room)
    room.resize(1068, 530)
    with qtbot.waitExposed(room):
        room.show()
    yield room
    room.finish()


@pytest.fixture
def click(qtbot, part):
    def press(room, name, kind=QPushButton):
        button = part(room, kind, name)
        assert button.isVisible(), name
        assert button.isEnabled(), name
        place = QPoint(8, button.height() // 2) if kind is QCheckBox else QPoint()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)

    return press


@pytest.fixture
def text(part):
    def read(room, name):
        label = part(room, QLabel, name)
        return label.text() if label.isVisible() else ""

    return read


@pytest.fixture
def go_to(qtbot, part):
    """Choose a landscape with the keyboard."""

    def choose(room, key):
        box = part(room, QComboBox, "descentLandscape")
        place = [landscape.key for landscape in LANDSCAPES].index(key)
        while box.currentIndex() != place:
            qtbot.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < place else Qt.Key.Key_Up)

    return choose


def expedition(room):
    return room.findChild(WalkPage).expedition


def test_that_something_is_to_be_seen_at_once(room, text):
    assert text(room, "descentVerdict-sgd") == "Jumping to and fro: turned back 19 of 19 times."
    assert text(room, "descentWhere") == "step 20 of 20"
    x, y = room.findChild(CurvePaper).ways[Optimizer.SGD].getData()
    assert len(x) == 21
    assert y == pytest.approx(x**2)


@pytest.mark.parametrize(
    ("pace", "rate", "beginning"),
    [
        ("too-small", "0.005", "Creeping"),
        ("good", "0.35", "Converged"),
        ("too-large", "0.95", "Jumping"),
        ("diverging", "1.1", "Diverging"),
    ],
)
def test_that_each_button_shows_what_it_says(room, click, text, pace, rate, beginning):
    click(room, f"descentPace-{pace}")
    assert text(room, "descentRateNumber") == rate
    assert text(room, "descentVerdict-sgd").startswith(beginning)


def test_that_the_limit_is_computed_from_the_curvature(room, text, go_to):
    assert "L\u00a0=\u00a02.\n" in text(room, "descentLimit")
    assert "2/\u2060L\u00a0=\u00a01." in text(room, "descentLimit")
    go_to(room, "long-bowl")
    assert "2/\u2060L\u00a0=\u00a00.2." in text(room, "descentLimit")


def test_that_the_slider_sets_the_rate(qtbot, room, part, text):
    slider = part(room, QSlider, "descentRate")
    slider.setFocus()
    before = slider.rate
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert slider.rate < before
    assert expedition(room).rate == slider.rate
    assert text(room, "descentRateNumber") == f"{slider.rate:g}"


def test_that_the_arithmetic_is_that_of_the_step(room, click, text):
    click(room, "descentBack")
    assert text(room, "descentStepTitle") == "SGD: step 19"
    gradient, new = (
        float(text(room, f"descentStep-{row}").replace("−", "-")) for row in ("gradient", "newPlace")
    )
    place = float(text(room, "descentStep-place").replace("−", "-"))
    assert gradient == pytest.approx(2 * place, abs=0.002)
    assert new == pytest.approx(place - 0.95 * gradient, abs=0.002)
    assert text(room, "descentStep-update").startswith("−0.95 · ")


def test_that_the_start_has_no_update(qtbot, room, part, text):
    slider = part(room, QSlider, "descentStep")
    slider.setValue(0)
    assert text(room, "descentStepTitle") == "SGD: the start"
    assert text(room, "descentStep-update") == ""
    assert text(room, "descentStep-place") == "2.500"
    assert not part(room, QPushButton, "descentBack").isEnabled()


def test_that_arrows_step_and_space_plays(qtbot, room, part, text):
    paper = room.findChild(CurvePaper)
    assert paper.hasFocus()
    qtbot.keyClick(paper, Qt.Key.Key_Left)
    assert text(room, "descentWhere") == "step 19 of 20"
    qtbot.keyClick(paper, Qt.Key.Key_Right)
    assert text(room, "descentWhere") == "step 20 of 20"
    qtbot.keyClick(paper, Qt.Key.Key_Space)
    assert part(room, QPushButton, "descentPlay").text() == "Hold"
    qtbot.waitUntil(lambda: text(room, "descentWhere") == "step 2 of 20")
    qtbot.keyClick(paper, Qt.Key.Key_Space)
    qtbot.wait(400)
    assert text(room, "descentWhere") == "step 2 of 20"
    assert len(paper.ways[Optimizer.SGD].getData()[0]) == 3


def test_that_play_ends_at_the_end_and_when_it_is_hidden(qtbot, room, part, click):
    part(room, QSlider, "descentStep").setValue(18)
    click(room, "descentPlay")
    qtbot.waitUntil(lambda: not room.findChild(WalkPage).bar.is_playing)
    assert expedition(room).position == 20
    click(room, "descentPlay")
    click(room, "descentNetworkPage")
    assert not room.findChild(WalkPage).bar.is_playing


def test_that_no_formula_is_cut(qtbot, room, click, go_to, part):
    go_to(room, "saddle")
    click(room, "descentOptimizer-adam", QCheckBox)
    formula = part(room, QLabel, "descentStep-update")
    for step in range(1, expedition(room).steps + 1):
        part(room, QSlider, "descentStep").setValue(step)
        qtbot.wait(20)
        bounds = formula.fontMetrics().boundingRect(
            formula.contentsRect(), Qt.TextFlag.TextWordWrap, formula.text()
        )
        assert bounds.width() <= formula.width()
        assert bounds.height() <= formula.height()
        assert formula.parentWidget().rect().contains(formula.geometry())


def test_that_large_numbers_are_written_as_people_do(room, click, text):
    click(room, "descentPace-diverging")
    assert "e+" not in text(room, "descentStep-height")


def test_that_optimisers_walk_side_by_side(room, click, text, go_to, part):
    go_to(room, "ravine")
    box = part(room, QCheckBox, "descentOptimizer-sgd")
    assert not box.isEnabled()  # somebody must walk
    for name in ("momentum", "rmsprop", "adam"):
        click(room, f"descentOptimizer-{name}", QCheckBox)
        assert text(room, f"descentVerdict-{name}")
    assert box.isEnabled()
    ways = room.findChild(SurfacePaper).ways
    assert all(item.isVisible() for item in ways.values())
    assert text(room, "descentStepTitle").startswith("Adam")
    click(room, "descentLookAt-momentum")
    assert text(room, "descentStepTitle").startswith("Momentum")
    assert text(room, "descentStep-update").startswith("0.9 · ")
    click(room, "descentOptimizer-momentum", QCheckBox)
    assert text(room, "descentVerdict-momentum") == ""
    assert text(room, "descentStepTitle").startswith("SGD")


def on_paper(paper, x, y):
    return paper.mapFromScene(paper.getViewBox().mapViewToScene(QPointF(x, y)))


def test_that_a_click_begins_elsewhere(qtbot, room, part, go_to):
    paper = room.findChild(CurvePaper)
    qtbot.mouseClick(paper.viewport(), Qt.MouseButton.LeftButton, pos=on_paper(paper, -1.5, 6))
    assert expedition(room).start == pytest.approx((-1.5,), abs=0.05)
    go_to(room, "saddle")
    surface = room.findChild(SurfacePaper)
    qtbot.mouseClick(surface.viewport(), Qt.MouseButton.LeftButton, pos=on_paper(surface, -1, 2))
    assert expedition(room).start == pytest.approx((-1, 2), abs=0.05)
    assert surface.handle.pos().y() == pytest.approx(2, abs=0.05)


def test_that_the_ring_can_be_dragged_but_not_out_of_the_picture(qtbot, room, go_to):
    go_to(room, "long-bowl")
    surface = room.findChild(SurfacePaper)
    viewport, start = surface.viewport(), expedition(room).start
    qtbot.wait(50)
    at = on_paper(surface, *start)
    qtbot.mouseMove(viewport, at)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at)
    for target in ((-1, 1), (0.5, 0.5), (1, 0.5)):
        qtbot.mouseMove(viewport, on_paper(surface, *target))
        qtbot.wait(30)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=on_paper(surface, 1, 0.5))
    assert expedition(room).start == pytest.approx((1, 0.5), abs=0.1)
    surface.start_chosen.emit(QPointF(50, -50))
    assert expedition(room).start == (3.0, -2.0)


def test_that_the_start_can_be_set_by_keyboard(qtbot, room, part, text):
    slider = part(room, QSlider, "descentStart-x")
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert expedition(room).start == pytest.approx((2.48,))
    assert not part(room, QSlider, "descentStart-y").isVisible()


def test_that_more_steps_walk_further(qtbot, room, part, text):
    slider = part(room, QSlider, "descentSteps")
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert text(room, "descentWhere") == "step 100 of 100"


@pytest.mark.parametrize("key", [landscape.key for landscape in LANDSCAPES])
def test_that_every_landscape_can_be_walked_with_everything_and_dressed(room, click, go_to, theme, key):
    go_to(room, key)
    for name in ("momentum", "rmsprop", "adam"):
        click(room, f"descentOptimizer-{name}", QCheckBox)
    for pace in ("too-small", "good", "too-large", "diverging"):
        click(room, f"descentPace-{pace}")
        assert all(np.isfinite(way.values).all() for way in expedition(room).walks)
    theme.choose(ThemeChoice.DARK)
    room.grab()


def test_that_words_lead_to_the_glossary(qtbot, room, part):
    with qtbot.waitSignal(room.term_wanted) as caught:
        part(room, QLabel, "descentWhat").linkActivated.emit("term:learning-rate")
    assert caught.args == ["learning-rate"]


def test_that_four_rates_are_trained_and_judged(qtbot, room, click, text, part):
    click(room, "descentNetworkPage")
    click(room, "rateRun")
    assert part(room, QPushButton, "rateStop").isVisible()
    assert part(room, QProgressBar, "rateProgress").isVisible()
    qtbot.waitUntil(lambda: part(room, QPushButton, "rateRun").isVisible(), timeout=LONG)
    said = [text(room, f"rateVerdict-{place}") for place in range(4)]
    assert [words.partition(":")[0] for words in said] == ["Creeping", "Converging", "Jumping", "Diverging"]
    qtbot.wait(150)  # plots draw some ten times a second
    plot = part(room, StepPlot, "rateLosses")
    for curve in plot.curves[:4]:
        assert len(curve.getData()[0]) == 160
    assert not part(room, QLabel, "rateVerdict-4").isVisible()
    assert text(room, "rateHint") == ""
    assert part(room, QPushButton, "rateRun").text() == "Again with another seed"


def test_that_a_rate_of_ones_own_joins_the_others(qtbot, room, click, text, part):
    click(room, "descentNetworkPage")
    slider, plot = part(room, QSlider, "rateOwn"), part(room, StepPlot, "rateLosses")
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert text(room, "rateOwnNumber") == "10"
    click(room, "rateOwnRun")
    assert not slider.isEnabled()
    qtbot.waitUntil(lambda: text(room, "rateVerdict-4") != "", timeout=LONG)
    qtbot.waitUntil(slider.isEnabled, timeout=LONG)
    assert text(room, "rateVerdict-4").startswith("Diverging")
    click(room, "rateRun")  # the four others, and this one with the same first weights
    qtbot.waitUntil(lambda: part(room, QPushButton, "rateRun").isVisible(), timeout=LONG)
    qtbot.waitUntil(lambda: len(plot.curves[4].getData()[0]) == 160)
    assert plot.curves[4].getData()[1] == pytest.approx(plot.curves[3].getData()[1])
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert text(room, "rateVerdict-4") == ""
    qtbot.waitUntil(lambda: plot.curves[4].getData()[0] is None or not len(plot.curves[4].getData()[0]))
    assert text(room, "rateVerdict-3").startswith("Diverging")


def test_that_the_own_rate_has_a_colour_of_its_own(room, click, theme):
    click(room, "descentNetworkPage")
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        theme.choose(choice)
        colours = [curve.opts["pen"].color() for curve in room.findChild(StepPlot).curves]
        *others, own = ((each.red(), each.green(), each.blue()) for each in colours)
        assert min(np.abs(np.subtract(own, other)).sum() for other in others) > 130


def test_that_there_is_nothing_to_copy_before_something_is_trained(qtbot, room, click, part):
    click(room, "descentNetworkPage")
    copy = part(room, StepPlot, "rateLosses").copy_button
    assert not copy.isEnabled()
    click(room, "rateOwnRun")
    qtbot.waitUntil(lambda: part(room, QPushButton, "rateRun").isVisible(), timeout=LONG)
    assert copy.isEnabled()
    part(room, QSlider, "rateOwn").setValue(3)  # now its curve is gone
    assert not copy.isEnabled()


def test_that_a_small_rate_of_ones_own_is_not_said_to_diverge(qtbot, room, click, part, text):
    click(room, "descentNetworkPage")
    part(room, QSlider, "rateOwn").setValue(0)
    click(room, "rateOwnRun")
    qtbot.waitUntil(lambda: part(room, QPushButton, "rateRun").isVisible(), timeout=LONG)
    assert text(room, "rateVerdict-4").startswith("Creeping")


def test_that_the_mouse_reads_the_curves_of_the_network_and_a_button_copies_them(qtbot, room, click, part):
    click(room, "descentNetworkPage")
    click(room, "rateOwnRun")
    qtbot.waitUntil(lambda: part(room, QPushButton, "rateRun").isVisible(), timeout=LONG)
    plot = part(room, StepPlot, "rateLosses")
    plot.point_at(7.2)
    losses = room.findChild(RatePage).trials[4].history.step_losses
    assert part(plot, PlotReading, "plotReading").lines == ("step 7", f"your rate 0.32: {losses[6]:.3g}")
    plot.point_at(None)
    assert not part(plot, PlotReading, "plotReading").isVisible()
    qtbot.mouseClick(plot.copy_button, Qt.MouseButton.LeftButton)
    rows = list(csv.reader(QGuiApplication.clipboard().text().splitlines()))
    assert rows[0] == ["step", "rate 0.001", "rate 0.1", "rate 1", "rate 10", "your rate 0.32"]
    assert [float(row[5]) for row in rows[1:]] == list(losses)


def test_that_the_mouse_reads_the_ground_and_the_steps(room, part):
    paper = room.findChild(CurvePaper)
    reading = part(paper, PlotReading, "plotReading")
    paper.point_at(QPointF(0.5, 4))
    assert reading.lines == ("x = 0.500", "height 0.250")
    paper.point_at(QPointF(2.5, 6.25))
    assert reading.lines == ("SGD: step 0", "x = 2.500", "height 6.250")
    expedition(room).choose_start((1.0,))  # who moves something meanwhile reads what is there now
    assert reading.lines == ("x = 2.500", "height 6.250")
    paper.point_at(None)
    assert not reading.isVisible()


def test_that_the_mouse_moves_over_the_map(qtbot, room, go_to, part):
    go_to(room, "long-bowl")
    surface = room.findChild(SurfacePaper)
    qtbot.wait(50)
    qtbot.mouseMove(surface.viewport(), on_paper(surface, 1, 1))
    reading = part(surface, PlotReading, "plotReading")
    qtbot.waitUntil(reading.isVisible)
    x, y, height = (float(line.split()[-1]) for line in reading.lines)
    assert (x, y) == pytest.approx((1, 1), abs=0.05)
    assert height == pytest.approx((x**2 + 10 * y**2) / 2, abs=0.02)


def test_that_every_step_can_be_copied(qtbot, room, click, go_to):
    go_to(room, "ravine")
    click(room, "descentOptimizer-adam", QCheckBox)
    qtbot.mouseClick(room.findChild(SurfacePaper).copy_button, Qt.MouseButton.LeftButton)
    rows = list(csv.DictReader(QGuiApplication.clipboard().text().splitlines()))
    assert [row["optimiser"] for row in rows] == ["SGD"] * 21 + ["Adam"] * 21
    adam = expedition(room).walks[1]
    assert [float(row["height"]) for row in rows[21:]] == adam.values.tolist()
    assert [float(row["gradient_y"]) for row in rows[21:]] == adam.gradients[:, 1].tolist()


def test_that_stop_stops_and_says_so(qtbot, room, click, text, part, monkeypatch):
    slow = tuple(
        replace(variant, config=variant.config.with_choices(epochs=900, batch_size=2))
        for variant in rate_variants()
    )
    monkeypatch.setattr("mnist_desktop.learning.descent.rate_page.rate_variants", lambda: slow)
    click(room, "descentNetworkPage")
    click(room, "rateRun")
    bar = part(room, QProgressBar, "rateProgress")
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=LONG)
    qtbot.keyClick(room, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: part(room, QPushButton, "rateRun").isVisible(), timeout=LONG)
    assert text(room, "rateHint").startswith("Stopped.")
    assert text(room, "rateVerdict-1") == ""


def test_that_all_texts_follow_the_language(room, shouting, text, part, click):
    shouting.start()
    assert part(room, QPushButton, "descentPace-good").text() == "[Good]"
    assert text(room, "descentVerdict-sgd").startswith("[Jumping")
    assert part(room, QComboBox, "descentLandscape").currentText() == "[Curve: a bowl]"
    assert text(room, "descentWhat").startswith("[Learning is")
    click(room, "descentNetworkPage")
    assert part(room, QPushButton, "rateRun").text() == "[Train all]"


def test_that_everything_can_be_named_by_a_screen_reader(room):
    for kind in (QPushButton, QCheckBox, QSlider, QComboBox, QProgressBar):
        for widget in room.findChildren(kind):
            assert widget.objectName(), widget
            assert widget.accessibleName(), widget.objectName()
            assert widget.toolTip(), widget.objectName()
