"""Rooms stay whole beside a lesson, or when it is folded away."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea

from mnist_desktop.lessons.lesson_frame import COMFORTABLE, NARROWEST
from mnist_desktop.lessons.lesson_guide import LessonGuide
from mnist_desktop.settings import SettingsStore
from mnist_desktop.translation import Language, Translation
from trainer.learning.lesson_files import bundled_lessons, read_lesson


@pytest.fixture
def guide(window):
    window.complete()
    window.lessons = LessonGuide(window, window, window.training)
    return window.lessons


@pytest.fixture
def turkish(qapp):
    """The language with the longer words."""
    translation = Translation(qapp, Language.TURKISH)
    yield
    translation.speak(Language.ENGLISH)


def sized(qtbot, window, width, height):
    window.resize(width, height)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == (width, height))


def area(window):
    return window.centralWidget().findChild(QScrollArea, options=Qt.FindChildOption.FindDirectChildrenOnly)


def left_of(widget, window):
    return widget.mapTo(window, QPoint(0, 0)).x()


def test_that_no_place_of_a_bundled_lesson_makes_a_normal_window_scroll_sideways(
    qtbot, window, guide, turkish
):
    places = set()
    for path in bundled_lessons():
        lesson = read_lesson(path)
        guide.begin(lesson)
        sized(qtbot, window, 1280, 720)
        for number, step in enumerate(lesson.steps):
            if step.place in places:
                continue
            places.add(step.place)
            guide.panel.step_wanted.emit(number)
            qtbot.wait(20)
            assert area(window).horizontalScrollBar().maximum() == 0, step.place
            assert guide.panel.width() >= NARROWEST, step.place
            page = window.tabs.currentWidget()
            assert left_of(page, window) + page.width() <= left_of(guide.panel, window) + 16, step.place
    assert len(places) > 6


def test_that_the_least_window_is_whole_when_the_lesson_is_folded_away(qtbot, window, guide, lesson, part):
    guide.begin(lesson)
    sized(qtbot, window, 1100, 660)
    assert guide.panel.width() == COMFORTABLE
    qtbot.mouseClick(part(window, QAbstractButton, "lessonFold"), Qt.MouseButton.LeftButton)
    assert not guide.panel.isVisible()
    assert area(window).horizontalScrollBar().maximum() == 0
    assert window.tabs.width() == 1100
    handle = part(window, QAbstractButton, "lessonUnfold")
    assert handle.hasFocus()
    qtbot.mouseClick(handle, Qt.MouseButton.LeftButton)
    assert guide.panel.isVisible()
    assert not handle.isVisible()
    assert window.tabs.width() == 1100


def test_that_a_key_folds_and_unfolds_the_lesson(qtbot, window, guide, lesson, part):
    window.activateWindow()
    guide.begin(lesson)
    qtbot.keyClick(window.centralWidget(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not guide.panel.isVisible()
    qtbot.keyClick(window.centralWidget(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert guide.panel.isVisible()
    assert part(window, QAbstractButton, "lessonFold").hasFocus()


def test_that_a_folded_lesson_can_be_ended_and_another_begun(qtbot, window, guide, lesson):
    guide.begin(lesson)
    window.centralWidget().turn()
    guide.end()
    assert window.centralWidget() is window.tabs
    assert window.tabs.isVisible()
    guide.begin(lesson)
    assert guide.panel.isVisible()


def test_that_the_lesson_takes_what_a_wide_window_has_to_spare(qtbot, window, guide, lesson):
    guide.begin(lesson)
    sized(qtbot, window, 1600, 800)
    assert NARROWEST < guide.panel.width() <= 340
    assert window.tabs.width() >= window.tabs.minimumSizeHint().width()


def test_that_the_room_for_a_lesson_is_not_remembered_as_the_windows_own(window, guide, lesson):
    window.move(-900, 0)  # the screen that Qt makes up in tests is narrow
    before, width = bytes(window.saveGeometry().toHex().data()).decode(), window.width()
    guide.begin(lesson)
    assert window.width() == width + COMFORTABLE
    window.close()
    assert SettingsStore().current.geometry == before
