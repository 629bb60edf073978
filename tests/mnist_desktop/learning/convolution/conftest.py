"""The room on its own, on a digit of the test set."""

import pytest

from mnist_desktop.learning.convolution.convolution_room import ConvolutionRoom
from mnist_desktop.learning.convolution.maps_page import MapsPage
from mnist_desktop.learning.my_drawing import MyDrawing


@pytest.fixture
def drawing(qapp):
    drawing = MyDrawing()
    yield drawing
    drawing.deleteLater()


@pytest.fixture
def room(qtbot, theme, drawing):
    """Shown, with the maps of the digit reader read already."""
    room = ConvolutionRoom(theme, drawing)
    qtbot.addWidget(room, before_close_func=ConvolutionRoom.finish)
    room.resize(1248, 590)
    with qtbot.waitExposed(room):
        room.show()
    qtbot.waitUntil(lambda: room.findChild(MapsPage).is_ready, timeout=60_000)
    return room
