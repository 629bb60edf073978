"""The places of the window by name: what they are called, and how to get there."""

from typing import Protocol

from PySide6.QtWidgets import QTabWidget, QWidget

from mnist_desktop.translation import translated
from mnist_desktop.widgets.rooms import Rooms
from trainer.learning.places import Place

_TABS = {
    "draw": "Draw",
    "train": "Train",
    "activations": "Activations",
    "learn": "Learn",
    "my-digits": "My digits",
}
"""Titles as the window writes them, from left to right."""
_PAGES = {"main": "Main", "data": "Data", "layers": "Layers", "learning": "Learning", "stop": "Stop"}
"""Titles of the pages of the training form, from left to right."""
_ROOMS = {
    Place.FUNCTIONS: ("ActivationTab", "Functions"),
    Place.OUTPUTS: ("ActivationTab", "Which one where"),
    Place.SIGNAL: ("ActivationTab", "Through the layers"),
    Place.MY_MODEL: ("ActivationTab", "My model"),
    Place.BACKPROPAGATION: ("LearningTab", "Forward and backward"),
    Place.DESCENT: ("LearningTab", "Learning rate"),
    Place.LOSS: ("LearningTab", "Loss"),
    Place.FIT: ("LearningTab", "Over- and underfitting"),
    Place.CONVOLUTION: ("LearningTab", "Convolution and pooling"),
    Place.GLOSSARY: ("LearningTab", "Glossary"),
}
"""Titles of the rooms, with the class that writes them."""


class HasForm(Protocol):
    """A tab with a form of several pages."""

    @property
    def form(self) -> QWidget: ...


class HasRooms(Protocol):
    """A tab with rooms."""

    @property
    def rooms(self) -> Rooms: ...


class HasPlaces(Protocol):
    """The window, as far as places are concerned; a tab is None before :meth:`complete`."""

    @property
    def tabs(self) -> QTabWidget: ...

    @property
    def training(self) -> HasForm | None: ...

    @property
    def activations(self) -> HasRooms | None: ...

    @property
    def learning(self) -> HasRooms | None: ...

    def complete(self) -> None:
        """Build all tabs that are not there yet."""


def place_title(place: Place) -> str:
    """What ``place`` is called in the window: ``Learn › Loss``."""
    tab = translated("MainWindow", _TABS[place.tab])
    if place in _ROOMS:
        return f"{tab} › {translated(*_ROOMS[place])}"
    return f"{tab} › {translated('ConfigForm', _PAGES[place.room])}" if place.room else tab


def go_to(window: HasPlaces, place: Place) -> None:
    """Bring ``place`` to the front; a room that nobody has seen yet is built now."""
    window.complete()
    window.tabs.setCurrentIndex(list(_TABS).index(place.tab))
    if place.tab == "train" and place.room:
        assert window.training is not None
        pages = window.training.form.findChild(QTabWidget, "formTabs")
        assert isinstance(pages, QTabWidget)
        pages.setCurrentIndex(list(_PAGES).index(place.room))
    elif place.tab == "activations":
        assert window.activations is not None
        window.activations.rooms.go_to(place.room)
    elif place.tab == "learn":
        assert window.learning is not None
        window.learning.rooms.go_to(place.room)
