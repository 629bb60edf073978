import time

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QSlider, QSpinBox

from mnist_desktop.activations.signal.log_plot import LogPlot
from mnist_desktop.activations.signal.ridge_view import LEFT, RidgeView
from mnist_desktop.activations.signal.signal_room import SignalRoom
from mnist_desktop.theme import ThemeChoice
from trainer.activations import ActivationName
from trainer.learning.signal_settings import Start

LONG = 60_000


@pytest.fixture
def room(qtbot, theme, part):
    def end(room):
        room.finish()

    room = SignalRoom(theme)
    qtbot.addWidget(room, before_close_func=end)
    room.resize(1248, 590)
    with qtbot.waitExposed(room):
        room.show()
    settle(qtbot, room)
    return room


def label(room, name):
    return room.findChild(QLabel, name).text()


def advice(room):
    return label(room, "signalAdvice")


def settle(qtbot, room):
    """Wait until the newest setting is measured and a remedy was looked for."""
    qtbot.waitUntil(lambda: advice(room) != "" and not advice(room).startswith("Looking"), timeout=LONG)


def choose(qtbot, room, name, value):
    """Choose ``value`` in a combo box with the keyboard, as a person does."""
    box = room.findChild(QComboBox, name)
    steps = box.findData(value) - box.currentIndex()
    for _ in range(abs(steps)):
        qtbot.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    assert box.currentData() == value


def click(qtbot, room, name):
    qtbot.mouseClick(room.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def verdict_is(qtbot, room, word):
    qtbot.waitUntil(lambda: label(room, "signalVerdict") == word, timeout=LONG)


def test_that_the_room_opens_with_a_finding_and_a_remedy(room):
    assert label(room, "signalVerdict") == "Vanishing"
    assert "layer 20" in label(room, "signalSentence")
    assert "1.3 · 10⁻¹²" in label(room, "signalSentence")  # far below the digits of float32
    assert "ReLU with weights “He”" in advice(room)


def test_that_the_remedy_helps_when_it_is_tried(qtbot, room):
    click(qtbot, room, "signalTry")
    verdict_is(qtbot, room, "Healthy")
    assert room.findChild(QComboBox, "signalActivation").currentData() == ActivationName.RELU
    assert room.findChild(QComboBox, "signalStart").currentData() == Start.HE
    assert not room.findChild(QPushButton, "signalTry").isVisible()


def test_that_too_large_weights_explode_and_offer_their_spread(qtbot, room):
    spread = room.findChild(QSlider, "signalSpread")
    assert not spread.isVisible()
    choose(qtbot, room, "signalActivation", ActivationName.RELU)
    choose(qtbot, room, "signalStart", Start.LARGE)
    verdict_is(qtbot, room, "Exploding")
    assert spread.isVisible()
    settle(qtbot, room)
    assert "weights “He”" in advice(room)


def test_that_moving_the_spread_to_its_lowest_changes_the_numbers(qtbot, room):
    choose(qtbot, room, "signalActivation", ActivationName.RELU)
    choose(qtbot, room, "signalStart", Start.LARGE)
    verdict_is(qtbot, room, "Exploding")
    qtbot.keyClick(room.findChild(QSlider, "signalSpread"), Qt.Key.Key_Home)  # 0.1, near He's 0.125
    verdict_is(qtbot, room, "Vanishing")


def test_that_equal_weights_are_explained(qtbot, room):
    choose(qtbot, room, "signalStart", Start.ZEROS)
    qtbot.waitUntil(lambda: "equal weights" in label(room, "signalSentence"), timeout=LONG)


def test_that_numbers_beyond_float32_are_an_explosion_and_no_error(qtbot, room):
    choose(qtbot, room, "signalActivation", ActivationName.LINEAR)
    choose(qtbot, room, "signalStart", Start.LARGE)
    qtbot.keyClick(room.findChild(QSlider, "signalSpread"), Qt.Key.Key_End)
    qtbot.keyClick(room.findChild(QSlider, "signalDepth"), Qt.Key.Key_End)
    qtbot.waitUntil(lambda: "10³⁸" in label(room, "signalSentence"), timeout=LONG)
    assert label(room, "signalVerdict") == "Exploding"
    room.grab()  # and it can be painted


def test_that_batch_normalisation_heals_sigmoid(qtbot, room):
    box = room.findChild(QCheckBox, "signalNormalization")
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    verdict_is(qtbot, room, "Healthy")


def test_that_a_single_layer_is_healthy(qtbot, room):
    qtbot.keyClick(room.findChild(QSlider, "signalDepth"), Qt.Key.Key_Home)
    verdict_is(qtbot, room, "Healthy")
    assert room.findChild(QSpinBox, "signalLayer").maximum() == 1


def test_that_new_weights_change_the_numbers_but_not_the_finding(qtbot, room):
    before = label(room, "signalSentence")
    click(qtbot, room, "signalNewWeights")
    qtbot.waitUntil(lambda: label(room, "signalSentence") != before, timeout=LONG)
    assert label(room, "signalVerdict") == "Vanishing"


def test_that_a_kept_network_stays_as_a_dashed_line(qtbot, room):
    plot = room.findChild(LogPlot, "signalGradients")
    kept = plot.lines[0].getData()[1].copy()
    click(qtbot, room, "signalReference")
    assert label(room, "signalReferenceName") == "Dashed: Sigmoid · Glorot · 20 × 128"
    click(qtbot, room, "signalTry")
    verdict_is(qtbot, room, "Healthy")
    np.testing.assert_array_equal(plot.dashed[0].getData()[1], kept)
    assert not np.array_equal(plot.lines[0].getData()[1], kept)
    click(qtbot, room, "signalReference")
    assert label(room, "signalReferenceName") == ""
    points = plot.dashed[0].getData()[1]
    assert points is None or not len(points)


def test_that_a_click_on_a_layer_shows_its_numbers(qtbot, room):
    ridges, first = room.findChild(RidgeView), label(room, "signalBlame")
    x = LEFT + round(11.5 * (ridges.width() - LEFT - 8) / 20)
    qtbot.mouseClick(ridges, Qt.MouseButton.LeftButton, pos=QPoint(x, 40))
    assert room.findChild(QSpinBox, "signalLayer").value() == 12
    assert label(room, "signalBlame") != first
    assert room.findChild(LogPlot, "signalSpreads").mark.value() == 12


def test_that_arrow_keys_walk_through_the_layers(qtbot, room):
    ridges, field = room.findChild(RidgeView), room.findChild(QSpinBox, "signalLayer")
    qtbot.keyClick(ridges, Qt.Key.Key_Left)
    assert field.value() == 1
    qtbot.keyClick(ridges, Qt.Key.Key_Right)
    qtbot.keyClick(ridges, Qt.Key.Key_Right)
    assert field.value() == 3


def test_that_fewer_layers_keep_the_chosen_one_within_them(qtbot, room):
    field = room.findChild(QSpinBox, "signalLayer")
    field.setValue(20)
    qtbot.keyClick(room.findChild(QSlider, "signalDepth"), Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: field.value() == 1, timeout=LONG)


def test_that_only_the_newest_of_many_wishes_is_shown(qtbot, room):
    depth = room.findChild(QSlider, "signalDepth")
    for _ in range(12):
        qtbot.keyClick(depth, Qt.Key.Key_Left)
    field = room.findChild(QSpinBox, "signalLayer")
    qtbot.waitUntil(lambda: field.maximum() == 8, timeout=LONG)


def test_that_a_slider_that_does_not_rest_still_shows_something(qtbot, room):
    depth, field = room.findChild(QSlider, "signalDepth"), room.findChild(QSpinBox, "signalLayer")
    seen = set()
    deadline = time.monotonic() + 20
    while len(seen) < 4 and time.monotonic() < deadline:
        qtbot.keyClick(depth, Qt.Key.Key_Right if depth.value() < 25 else Qt.Key.Key_Home, delay=1)
        seen.add(field.maximum())
    assert len(seen) >= 4


def test_that_the_window_answers_while_a_large_network_is_computed(qtbot, room):
    qtbot.keyClick(room.findChild(QSlider, "signalWidth"), Qt.Key.Key_End)
    began = time.perf_counter()
    qtbot.keyClick(room.findChild(QSlider, "signalDepth"), Qt.Key.Key_End)
    assert time.perf_counter() - began < 0.5  # nothing is computed in the window's thread


def test_that_links_ask_for_the_glossary(qtbot, room):
    sentence = room.findChild(QLabel, "signalSentence")
    with qtbot.waitSignal(room.term_wanted) as asked:
        sentence.linkActivated.emit("term:vanishing-gradient")
    assert asked.args == ["vanishing-gradient"]


def test_that_every_link_leads_to_an_entry_of_the_glossary(qtbot, room):
    import re
    from pathlib import Path

    from mnist_desktop.activations.signal import signal_room
    from trainer.learning.glossary import explains

    source = "".join(each.read_text("utf-8") for each in Path(signal_room.__file__).parent.glob("*.py"))
    keys = set(re.findall(r'"term:([a-z-]+)"', source))
    assert keys
    assert all(explains(key) for key in keys)


def test_that_language_and_theme_change_at_once(qtbot, room, theme, shouting):
    theme.choose(ThemeChoice.DARK)
    shouting.start()
    assert label(room, "signalVerdict") == "[Vanishing]"
    assert room.findChild(QPushButton, "signalTry").text() == "[Try it]"
    room.grab()


def test_that_damaged_data_is_told_in_a_sentence(qtbot, room, monkeypatch):
    from trainer.errors import DataError

    def fail(_name):
        raise DataError("The data file {path} is missing.", path="mnist.npz")

    monkeypatch.setattr("trainer.learning.signal.load_image_set", fail)
    click(qtbot, room, "signalNewWeights")
    verdict_is(qtbot, room, "Not measured")
    assert label(room, "signalSentence") == "The data file mnist.npz is missing."


def test_that_everything_has_a_name_and_a_tip(room):
    for kind in (QSlider, QComboBox, QCheckBox, QPushButton, QSpinBox, RidgeView, LogPlot):
        for each in room.findChildren(kind):
            if kind is QSlider and not each.objectName():
                continue
            assert each.objectName()
            assert each.accessibleName(), each.objectName()
            assert each.toolTip(), each.objectName()


class LayoutRequests(QObject):
    """Counts how often a widget is asked to lay itself out anew."""

    def __init__(self, watched):
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched, event):
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_that_no_empty_axes_are_shown_before_there_is_something_to_see(qtbot, theme):
    room = SignalRoom(theme)
    qtbot.addWidget(room, before_close_func=SignalRoom.finish)
    room.resize(1248, 590)
    with qtbot.waitExposed(room):
        room.show()
    calm, plots = room.findChild(QLabel, "signalNothingYet"), room.findChildren(LogPlot)
    shown = [plot.isVisible() for plot in plots]
    assert shown == [not calm.isVisible()] * 2
    qtbot.waitUntil(lambda: all(plot.isVisible() for plot in plots), timeout=LONG)
    assert not calm.isVisible()


def test_that_a_moving_slider_does_not_lay_out_the_room(qtbot, room):
    measured = []
    room._work.measured.connect(measured.append)
    slider = room.findChild(QSlider, "signalDepth")
    for depth in (21, 22):
        slider.setValue(depth)
        qtbot.waitUntil(
            lambda depth=depth: bool(measured) and measured[-1].report.setting.depth == depth, timeout=LONG
        )
    requests = LayoutRequests(room)
    slider.setValue(23)
    qtbot.waitUntil(lambda: measured[-1].report.setting.depth == 23, timeout=LONG)
    qtbot.wait(20)
    assert requests.count == 0


def test_that_a_difference_below_the_digits_of_float32_is_told_as_it_is(qtbot, room):
    room.findChild(QSlider, "signalDepth").setValue(50)
    qtbot.waitUntil(lambda: "In layer 50" in label(room, "signalSentence"), timeout=LONG)
    sentence = label(room, "signalSentence")
    assert "<" not in sentence.replace("<span", "").replace("</span", "").replace("<a", "").replace("</a", "")
    assert "10⁻³" in sentence  # about 1.3 · 10⁻¹² for 20 layers


def test_that_few_layers_without_any_spread_draw_nothing_and_warn_of_nothing(qtbot, room):
    room.findChild(QSlider, "signalDepth").setValue(3)
    choose(qtbot, room, "signalStart", Start.ZEROS)
    verdict_is(qtbot, room, "Vanishing")
    spread = room.findChildren(LogPlot)[0]
    qtbot.waitUntil(lambda: len(spread.lines[0].getData()[1]) == 3)
    assert not np.isfinite(spread.lines[0].getData()[1]).any()
    room.grab()
    for name in ("signalSpreads", "signalGradients"):
        assert room.findChild(QLabel, f"{name}Nothing").isVisible()
        assert "0 in every layer" in label(room, f"{name}Nothing")
    choose(qtbot, room, "signalStart", Start.HE)
    qtbot.waitUntil(lambda: not room.findChild(QLabel, "signalSpreadsNothing").isVisible())
