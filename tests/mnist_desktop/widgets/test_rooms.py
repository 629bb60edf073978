import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from mnist_desktop.widgets.rooms import Rooms

KEYS = ("kitchen", "garden", "attic")


class Room(QLabel):
    finished = 0

    def finish(self):
        self.finished += 1


@pytest.fixture
def built():
    return []


@pytest.fixture
def rooms(qtbot, built):
    rooms = Rooms()
    qtbot.addWidget(rooms)

    def builder(key, kind):
        def build():
            built.append(key)
            return kind(key)

        return build

    for key, kind in zip(KEYS, (Room, QLabel, Room), strict=True):
        rooms.add_room(key, builder(key, kind))
        rooms.name_room(key, key.title(), f"This is the {key}.")
    rooms.resize(400, 300)
    return rooms


@pytest.fixture
def shown(qtbot, rooms):
    with qtbot.waitExposed(rooms):
        rooms.show()
    return rooms


def click(rooms, key):
    bar = rooms.tabBar()
    place = bar.tabRect(rooms.keys.index(key)).center()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_that_nothing_is_built_before_it_is_seen(rooms, built):
    assert rooms.keys == KEYS
    assert rooms.current_key == "kitchen"
    assert built == []


def test_that_the_page_in_front_is_built_as_it_is_shown(shown, built):
    assert built == ["kitchen"]
    assert shown.room("kitchen").isVisible()


def test_that_the_others_are_built_when_somebody_goes_there(shown, built):
    click(shown, "attic")
    assert built == ["kitchen", "attic"]
    assert shown.current_key == "attic"
    assert shown.room("attic").isVisible()
    assert not shown.room("kitchen").isVisible()


def test_that_a_page_is_built_once(shown, built):
    first = shown.room("kitchen")
    for key in ("garden", "kitchen", "garden", "kitchen"):
        click(shown, key)
    shown.hide()
    shown.show()
    assert built == ["kitchen", "garden"]
    assert shown.room("kitchen") is first


def test_that_a_page_fills_its_tab(shown):
    room = shown.room("kitchen")
    assert room.width() == shown.width()
    assert room.height() == shown.height() - shown.tabBar().height()


def test_that_one_can_be_sent_to_a_page_that_nobody_has_seen(rooms, built, qtbot):
    room = rooms.go_to("garden")
    assert rooms.current_key == "garden"
    assert built == ["garden"]
    with qtbot.waitExposed(rooms):
        rooms.show()
    assert room.isVisible()
    assert built == ["garden"]


def test_that_pages_are_reached_by_keyboard(shown, qtbot):
    shown.tabBar().setFocus()
    qtbot.keyClick(shown.tabBar(), Qt.Key.Key_Right)
    assert shown.current_key == "garden"
    assert shown.room("garden").isVisible()


def test_that_tabs_carry_their_names(rooms):
    rooms.name_room("garden", "Bahçe", "Burası bahçe.")
    assert [rooms.tabText(place) for place in range(3)] == ["Kitchen", "Bahçe", "Attic"]
    assert rooms.tabToolTip(1) == "Burası bahçe."
    assert rooms.room("garden").text() == "garden"  # known by its key in any language


def test_that_finishing_reaches_those_that_were_built_and_can_finish(shown):
    click(shown, "garden")
    shown.finish()
    assert shown.room("kitchen").finished == 1
    assert shown.room("attic").finished == 0  # built only now, by asking


def test_that_a_page_that_cannot_be_built_is_tried_again(qtbot):
    rooms, tries = Rooms(), []
    qtbot.addWidget(rooms)

    def build():
        tries.append(1)
        if len(tries) == 1:
            raise OSError("the floor is wet")
        return QLabel("dry")

    rooms.add_room("cellar", build)
    with pytest.raises(OSError, match="wet"):
        rooms.room("cellar")
    assert rooms.room("cellar").text() == "dry"
