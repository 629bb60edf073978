"""Every place of the glossary and of lessons is there, under its own name."""

from PySide6.QtWidgets import QTabWidget

from mnist_desktop.places import go_to, place_title
from trainer.learning.glossary import glossary
from trainer.learning.places import Place

INNER = {"train": "formTabs", "activations": "activationRooms", "learn": "learningRooms"}


def titles(window, place, part):
    """What stands on the tabs that are in front now."""
    front = [window.tabs.tabText(window.tabs.currentIndex())]
    if place.room:
        pages = part(window, QTabWidget, INNER[place.tab])
        front.append(pages.tabText(pages.currentIndex()))
    return " › ".join(front)


def test_that_every_place_can_be_gone_to_and_is_called_as_its_tabs_are(window, part):
    found = {}
    for place in Place:
        go_to(window, place)
        found[place] = titles(window, place, part)
    assert found == {place: place_title(place) for place in Place}


def test_that_the_rooms_have_the_names_that_places_use(window):
    for tab, rooms in (("activations", window.activations.rooms), ("learn", window.learning.rooms)):
        assert {place.room for place in Place if place.tab == tab} == set(rooms.keys)


def test_that_the_glossary_leads_to_places_and_back(window, part):
    window.show_term("epoch")
    assert titles(window, Place.GLOSSARY, part) == place_title(Place.GLOSSARY)
    room = window.learning.rooms.room("glossary")
    assert room.key == "epoch"
    room.entry.place_wanted.emit(glossary().entry("epoch").place.value)
    assert titles(window, Place.TRAIN_MAIN, part) == place_title(Place.TRAIN_MAIN)
