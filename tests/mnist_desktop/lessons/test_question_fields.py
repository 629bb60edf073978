import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton

from mnist_desktop.lessons.question_fields import field_for
from trainer.learning.answers import Answer


@pytest.fixture
def open_field(qtbot, theme, lesson):
    def open_one(key):
        field = field_for(dict(lesson.questions)[key], "question1")
        qtbot.addWidget(field)
        with qtbot.waitExposed(field):
            field.show()
        return field

    return open_one


def judgement(field):
    (label,) = field.findChildren(QLabel, "question1Judgement")
    return label.text() if label.isVisible() else None


def test_that_the_right_option_is_called_right_only_when_asked(qtbot, open_field):
    field = open_field("1.1")
    first, second = field.findChildren(QRadioButton)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert judgement(field) is None
    field.check()
    assert judgement(field) == "Not yet. Have another look."
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert judgement(field) is None
    field.check()
    assert judgement(field) == "Right."
    assert field.answer == Answer(choice=2)


def test_that_a_click_on_an_options_sentence_chooses_it(qtbot, open_field):
    field = open_field("1.1")
    label = next(each for each in field.findChildren(QLabel) if each.text() == "that")
    with qtbot.waitSignal(field.answered):
        qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert field.answer.choice == 2


def test_that_no_answer_is_not_called_wrong(open_field):
    field = open_field("1.1")
    field.check()
    assert judgement(field) == "Answer first."


def test_that_a_number_is_rewritten_as_it_was_understood(qtbot, open_field):
    field = open_field("1.2")
    (edit,) = field.findChildren(QLineEdit, "question1Answer")
    qtbot.keyClicks(edit, "100480")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == "100,480"
    field.check()
    assert judgement(field) == "Right."


def test_that_words_are_told_as_they_are_typed(qtbot, open_field):
    field = open_field("1.3")
    (edit,) = field.findChildren(QPlainTextEdit, "question1Answer")
    with qtbot.waitSignal(field.answered) as told:
        edit.insertPlainText("Ş")  # QTest knows no such key
    assert told.args[0] == Answer(text="Ş")
    assert not field.can_be_judged


def test_that_a_training_answers_what_was_foretold(qtbot, open_field):
    field = open_field("2.1")
    (edit,) = field.findChildren(QLineEdit, "question1Answer")
    qtbot.keyClicks(edit, "90")
    assert field.answer.number == pytest.approx(0.9)
    field.show_answer(field.answer.changed(measured=0.9512))
    (result,) = field.findChildren(QLabel, "question1Result")
    assert "95.1" in result.text()
    assert edit.isReadOnly()
    assert judgement(field) == "Well foretold."
    (again,) = field.findChildren(QPushButton, "question1Again")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert field.answer == Answer()
    assert not edit.isReadOnly()
    assert edit.text() == ""


@pytest.mark.parametrize("key", ["1.1", "1.2", "1.3", "2.1"])
def test_that_filling_a_field_tells_nothing(qtbot, open_field, key):
    field = open_field(key)
    with qtbot.assertNotEmitted(field.answered):
        field.show_answer(Answer(text="x", number=0.5, choice=1))
