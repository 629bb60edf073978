import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from mnist_desktop.learning.glossary.glossary_room import GlossaryRoom
from mnist_desktop.translation import Language, Translation
from trainer.learning.glossary import glossary
from trainer.learning.places import Place


@pytest.fixture
def room(qtbot, theme):
    room = GlossaryRoom()
    qtbot.addWidget(room)
    room.resize(1068, 530)
    with qtbot.waitExposed(room):
        room.show()
    return room


@pytest.fixture
def turkish(qapp):
    translation = Translation(qapp, Language.ENGLISH)

    def speak():
        translation.speak(Language.TURKISH)
        qapp.processEvents()

    yield speak
    translation.speak(Language.ENGLISH)


def shown(room, name):
    (label,) = room.findChildren(QLabel, name)
    return label.text()


def test_that_all_terms_are_listed_and_one_is_shown_from_the_start(room):
    assert len(room.list.keys) == len(glossary().entries)
    assert room.list.current_key == room.key
    assert glossary().entry(room.key).term.en in shown(room, "ownTerm")


def test_that_both_languages_stand_side_by_side_the_windows_own_first(room, turkish):
    room.show_term("overfitting")
    entry = glossary().entry("overfitting")
    assert (shown(room, "ownTerm"), shown(room, "otherTerm")) == (entry.term.en, entry.term.tr)
    assert entry.text.tr[0] in shown(room, "otherText")
    turkish()
    assert (shown(room, "ownTerm"), shown(room, "otherTerm")) == (entry.term.tr, entry.term.en)
    assert shown(room, "ownLanguage") == "Türkçe"
    assert room.key == "overfitting"


def test_that_typing_in_turkish_finds_while_the_window_is_english(qtbot, room):
    qtbot.keyClicks(room.search, "OGRENME ORANI")
    assert room.key == "learning-rate"
    assert room.list.keys[0] == "learning-rate"


def test_that_arrow_keys_in_the_search_go_through_what_was_found(qtbot, room):
    qtbot.keyClicks(room.search, "gradient")
    first = room.key
    qtbot.keyClick(room.search, Qt.Key.Key_Down)
    assert room.key == room.list.keys[1] != first
    qtbot.keyClick(room.search, Qt.Key.Key_Up)
    qtbot.keyClick(room.search, Qt.Key.Key_Up)
    assert room.key == first


def test_that_typing_in_the_list_searches(qtbot, room):
    room.list.setFocus()
    qtbot.keyClicks(room.list, "k")
    assert room.search.text() == "k"
    assert room.search.hasFocus()


def test_that_nothing_found_is_said_and_escape_brings_all_back(qtbot, room):
    qtbot.keyClicks(room.search, "xyzq")
    (message,) = room.findChildren(QLabel, "glossaryMessage")
    assert message.isVisible()
    assert not room.entry.isVisible()
    qtbot.keyClick(room.search, Qt.Key.Key_Escape)
    assert not message.isVisible()
    assert len(room.list.keys) == len(glossary().entries)


def test_that_a_related_term_is_a_link(qtbot, room):
    room.show_term("softmax")
    (related,) = room.findChildren(QLabel, "relatedTerms")
    assert 'href="term:argmax"' in related.text()
    related.linkActivated.emit("term:argmax")
    assert room.key == room.list.current_key == "argmax"


def test_that_trying_a_term_asks_for_its_place(qtbot, room):
    room.show_term("learning-rate")
    (button,) = room.findChildren(QPushButton, "tryTerm")
    assert "Learn › Learning rate" in button.text()
    with qtbot.waitSignal(room.place_wanted) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert Place(asked.args[0]) is Place.DESCENT
    room.show_term("vgg")
    assert not button.isVisible()


def test_that_what_is_not_explained_is_searched_for(room):
    room.show_term("no-such-term")
    assert room.search.text() == "no-such-term"


def test_that_every_entry_can_be_shown(room, qapp):
    for entry in glossary().entries:
        room.show_term(entry.key)
        assert entry.definition("tr").split()[0] in shown(room, "otherText").replace("&#x27;", "'").replace(
            "&quot;", '"'
        ).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        assert (entry.note is not None) == room.findChildren(QLabel, "ownNote")[0].isVisibleTo(room)
