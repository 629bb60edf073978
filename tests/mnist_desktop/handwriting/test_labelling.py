"""Drawing a digit and saying what it was, in the real window and with the real store."""

import sqlite3

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from mnist_desktop.handwriting.label_bar import LabelBar
from trainer.data.drawings import DrawingStore

SEVEN = ((85, 70), (140, 66), (200, 62), (190, 95), (150, 160), (130, 225))
ONE = ((150, 40), (145, 130), (138, 240))


def write_name(part, window, name):
    field = part(window, QComboBox, "writerChoice")
    field.lineEdit().clear()
    field.lineEdit().setFocus()
    field.lineEdit().insert(name)  # Qt's tests have no key for letters that are not ASCII
    QTest.keyClick(field.lineEdit(), Qt.Key.Key_Return)


def test_that_nothing_can_be_kept_of_an_empty_canvas(window, person, part, kept):
    assert not any(part(window, QPushButton, f"label{digit}").isEnabled() for digit in range(10))
    person.key(person.canvas, Qt.Key.Key_4)
    window.drawings.close()
    assert kept() == []


def test_that_a_press_keeps_the_drawing_and_says_so_once_it_is_durable(window, person, kept):
    person.draw(SEVEN)
    person.press("label7")
    person.sees("labelNote", "Saved as 7 for me. 1 drawing")
    (drawing,) = kept()
    assert (drawing.label, drawing.writer, drawing.read_as, drawing.model) == (7, "", 7, "digit-reader")
    assert drawing.image.any()
    assert drawing.ink == window.drawing.canvas.ink.to_document()


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier])
def test_that_a_digit_key_does_the_same(window, person, kept, modifier):
    person.draw(SEVEN)
    person.key(person.canvas, Qt.Key.Key_2, modifier)
    person.sees("labelNote", "Saved as 2 for me. 1 drawing")
    assert kept()[0].label == 2


def test_that_the_buttons_are_grey_between_press_and_acknowledgement(window, person, part, qtbot):
    person.draw(SEVEN)
    buttons = [part(window, QPushButton, f"label{digit}") for digit in range(10)]
    person.press("label7")
    assert not any(button.isEnabled() for button in buttons)
    assert person.says("labelNote") == "Saving …"
    qtbot.waitUntil(lambda: all(button.isEnabled() for button in buttons))
    assert person.says("labelNote").startswith("Saved")


def test_that_no_focus_goes_to_the_name_while_the_buttons_are_grey(window, person, part, kept):
    person.draw(SEVEN)
    button = part(window, QPushButton, "label7")
    person.key(button, Qt.Key.Key_Space)
    person.sees("labelNote", "Saved as 7")
    assert button.hasFocus()
    person.press("clearCanvas")
    QTest.keyClicks(window.focusWidget(), "5")
    assert part(window, QComboBox, "writerChoice").currentText() == ""
    assert len(kept()) == 1


def test_that_the_same_ink_is_kept_once(window, person, kept):
    person.draw(SEVEN)
    person.press("label7")
    person.sees("labelNote", "Saved as 7")
    person.press("label7")
    assert person.says("labelNote") == "Already saved as 7."
    person.press("label1")
    person.sees("labelNote", "Saved as 1 for me. 1 drawing")
    assert [drawing.label for drawing in kept()] == [1]


def test_that_changed_ink_is_kept_anew_and_ink_taken_back_is_not(window, person, kept):
    person.draw(SEVEN)
    person.press("label7")
    person.sees("labelNote", "Saved as 7")
    person.draw(ONE)
    assert person.says("labelNote") == ""
    window.drawing.canvas.undo()
    person.press("label7")
    assert person.says("labelNote") == "Already saved as 7."
    person.press("clearCanvas")
    person.draw(ONE)
    person.press("label1")
    person.sees("labelNote", "Saved as 1 for me. 2 drawings")
    assert [drawing.label for drawing in kept()] == [1, 7]


def test_that_the_same_ink_is_kept_once_even_over_a_restart(window, person, kept, open_window, meet, qtbot):
    person.draw(SEVEN)
    person.press("label7")
    person.sees("labelNote", "Saved as 7")
    window.close()
    again = open_window()
    qtbot.waitUntil(lambda: not again.drawing.canvas.ink.is_empty)
    somebody = meet(again)
    with qtbot.waitSignal(again.drawings.listed):
        again.tabs.setCurrentIndex(4)
    again.tabs.setCurrentIndex(0)
    somebody.press("label7")
    assert somebody.says("labelNote") == "Already saved as 7."
    somebody.press("label1")
    somebody.sees("labelNote", "Saved as 1 for me. 1 drawing")
    assert [drawing.label for drawing in kept()] == [1]


def test_that_undo_takes_keeping_back(window, person, kept):
    person.draw(SEVEN)
    person.press("label7")
    person.sees("labelNote", "Saved as 7")
    person.press("labelUndo")
    person.sees("labelNote", "Taken back.")
    assert kept() == []
    person.press("label7")
    person.sees("labelNote", "Saved as 7 for me. 1 drawing")


def test_that_undo_takes_another_label_back(window, person, kept):
    person.draw(SEVEN)
    person.press("label7")
    person.sees("labelNote", "Saved as 7")
    person.press("label9")
    person.sees("labelNote", "Saved as 9")
    person.press("labelUndo")
    person.sees("labelNote", "Taken back.")
    assert [drawing.label for drawing in kept()] == [7]


def test_that_the_writer_is_kept_and_remembered(window, person, part, kept, open_window):
    write_name(part, window, "Ayşe")
    assert person.canvas.hasFocus()  # so that the next digit is not typed into the name
    person.draw(SEVEN)
    person.key(person.canvas, Qt.Key.Key_7)
    person.sees("labelNote", "Saved as 7 for Ayşe. 1 drawing")
    assert kept()[0].writer == "Ayşe"
    window.close()
    second = open_window()
    again = part(second, QComboBox, "writerChoice")
    assert again.currentText() == "Ayşe"
    assert again.findText("Ayşe") > 0


def test_that_a_digit_typed_into_the_name_is_no_label(window, person, part, kept):
    person.draw(SEVEN)
    line = part(window, QComboBox, "writerChoice").lineEdit()
    person.key(line, Qt.Key.Key_4)
    assert line.text() == "4"
    window.drawings.close()
    assert kept() == []


def test_that_another_writer_takes_the_same_ink_over_and_undo_gives_it_back(window, person, part, kept):
    person.draw(SEVEN)
    person.press("label7")
    person.sees("labelNote", "Saved as 7 for me")
    write_name(part, window, "Mehmet")
    person.press("label7")
    person.sees("labelNote", "Saved as 7 for Mehmet. 1 drawing")
    assert [drawing.writer for drawing in kept()] == ["Mehmet"]
    person.press("labelUndo")
    person.sees("labelNote", "Taken back.")
    assert [drawing.writer for drawing in kept()] == [""]


def test_that_each_digit_of_a_number_is_kept_on_its_own(window, person, part, kept, qtbot):
    person.draw([(70, 80), (68, 130), (66, 190)])
    person.draw([(180, 90), (230, 88), (215, 130), (205, 190)])
    qtbot.waitUntil(lambda: len(window.drawing.current_sample().image) == 28)
    person.press("label7")
    person.sees("labelNote", "Saved as 7")
    (first,) = kept()
    assert first.ink is None
    window.drawing._choose_piece(0)
    person.press("label1")
    person.sees("labelNote", "Saved as 1 for me. 2 drawings")
    window.drawing._choose_piece(1)
    person.press("label7")
    assert person.says("labelNote") == "Already saved as 7."
    assert not np.array_equal(kept()[0].image, kept()[1].image)


def test_that_the_row_hides_from_a_model_of_clothes(window, person, part):
    bar = part(window, LabelBar, "labelBar")
    bar.use_names(("T-shirt", *("x" * 9)))
    assert not bar.isVisible()
    person.draw(SEVEN)
    person.key(person.canvas, Qt.Key.Key_7)
    assert person.says("labelNote") == ""
    bar.use_names(tuple("0123456789"))
    assert bar.isVisible()


def test_that_a_disk_that_does_not_answer_is_told_and_nothing_is_lost(window, person, kept, tmp_path):
    home = tmp_path / "home"
    database = home / "drawings.sqlite3"
    person.keep(ONE, 1)
    locker = sqlite3.connect(database, isolation_level=None)
    locker.execute("BEGIN IMMEDIATE")  # as another program that does not end
    person.draw(SEVEN)
    person.press("label7")
    person.sees("labelTrouble", "Another program is using your drawings")
    locker.execute("ROLLBACK")
    locker.close()
    person.press("label7")
    person.sees("labelNote", "Saved as 7 for me. 2 drawings")
    assert person.says("labelTrouble") == ""
    assert [drawing.label for drawing in kept()] == [7, 1]


def test_that_closing_right_after_the_press_loses_nothing(window, person, kept):
    for number in range(8):
        window.drawing.canvas.clear()
        person.draw([(60 + 10 * number, 60), (120, 220)])
        window.drawings.ask(add_request(window, number))
    window.close()
    assert [drawing.label for drawing in kept()] == list(range(7, -1, -1))


def test_that_a_press_whose_answer_was_not_awaited_is_on_the_disk_after_closing(window, person, kept):
    person.draw(SEVEN)
    person.press("label7")
    window.close()
    assert [drawing.label for drawing in kept()] == [7]


def test_that_a_drawing_deleted_elsewhere_can_be_kept_again(window, person, kept, qtbot):
    person.draw(SEVEN)
    person.press("label7")
    person.sees("labelNote", "Saved as 7")
    with DrawingStore() as store:
        store.delete([kept()[0].id])
    window.tabs.setCurrentIndex(4)  # looks at the file again
    qtbot.waitUntil(lambda: person.says("labelNote") == "")
    window.tabs.setCurrentIndex(0)
    person.press("label7")
    person.sees("labelNote", "Saved as 7 for me. 1 drawing")
    assert len(kept()) == 1


def test_that_each_button_stands_under_its_bar(window, part):
    bars = part(window, QWidget, "probabilityBars")
    for digit in range(10):
        button = part(window, QPushButton, f"label{digit}")
        middle = button.mapTo(window, button.rect().center()).x()
        column = bars.mapTo(window, bars.rect().topLeft()).x() + bars.width() * (digit + 0.5) / 10
        assert abs(middle - column) <= 2


def add_request(window, label):
    from mnist_desktop.handwriting.requests import Add

    return Add(label=label, writer="", image=window.drawing.current_sample().image)
