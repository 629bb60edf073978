"""What tests of the room share."""

import pytest

from mnist_desktop.learning.backpropagation.backpropagation_room import BackpropagationRoom
from mnist_desktop.learning.my_drawing import MyDrawing


@pytest.fixture
def drawing(qapp):
    drawing = MyDrawing()
    yield drawing
    drawing.deleteLater()


@pytest.fixture
def room(qtbot, theme, drawing):
    room = BackpropagationRoom(theme, drawing)
    qtbot.addWidget(room, before_close_func=BackpropagationRoom.finish)
    room.resize(1248, 590)
    with qtbot.waitActive(room):
        room.show()
    return room
