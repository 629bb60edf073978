import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from mnist_desktop.lessons.lesson_choice import LessonChoice
from mnist_desktop.translation import Language, Translation
from trainer.learning.answers import Answer, AnswerSheet, keep_sheet
from trainer.learning.lesson_files import bundled_lessons, read_lesson


@pytest.fixture
def parent(qtbot, theme):
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def choice(parent):
    choice = LessonChoice(parent)
    choice.open()
    yield choice
    parent.deleteLater()


def problem(choice):
    (label,) = choice.findChildren(QLabel, "lessonProblem")
    return label.text() if label.isVisible() else None


@pytest.mark.parametrize("number", [1, 2, 3])
def test_that_each_bundled_lesson_can_be_begun(qtbot, choice, number):
    (button,) = choice.findChildren(QPushButton, f"startLesson{number}")
    with qtbot.waitSignal(choice.chosen) as chosen:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args[0] == read_lesson(bundled_lessons()[number - 1])


def test_that_the_keyboard_begins_at_the_first_lesson(choice):
    assert choice.focusWidget() is choice.findChild(QPushButton, "startLesson1")


def test_that_a_lesson_with_answers_is_gone_on_with(parent, qtbot):
    lesson = read_lesson(bundled_lessons()[0])
    keep_sheet(AnswerSheet(lesson=lesson.digest).with_answer("1.1", Answer(choice=1)))
    choice = LessonChoice(parent)
    texts = [choice.findChild(QPushButton, f"startLesson{number}").text() for number in (1, 2)]
    assert texts == ["Go on", "Begin"]


def test_that_a_teachers_file_is_opened(qtbot, choice, lesson_file, lesson):
    qtbot.mouseClick(choice.findChild(QPushButton, "openLesson"), Qt.MouseButton.LeftButton)
    (dialog,) = choice.findChildren(QFileDialog, "openLessonDialog")
    with qtbot.waitSignal(choice.chosen) as chosen:
        dialog.fileSelected.emit(str(lesson_file))
    assert chosen.args[0] == lesson
    dialog.close()


def test_that_a_wrong_file_is_told_in_one_sentence_and_the_choice_stays(choice, tmp_path, qtbot):
    path = tmp_path / "wrong.lesson.json"
    path.write_text('{"title": 3}', encoding="utf-8")
    with qtbot.assertNotEmitted(choice.chosen):
        choice.open_file(path)
    assert "wrong.lesson.json" in problem(choice)
    assert "title" in problem(choice)
    assert choice.isVisible()


@pytest.mark.parametrize("language", list(Language))
def test_that_no_text_is_cut_also_when_a_problem_is_told(qapp, choice, tmp_path, qtbot, language):
    translation = Translation(qapp, language)
    try:
        for trouble in (False, True):
            if trouble:
                choice.open_file(tmp_path / "there-is-no-such.lesson.json")
            qtbot.wait(20)
            for label in choice.findChildren(QLabel):
                if label.isVisible():
                    assert label.height() >= label.heightForWidth(label.width()), label.text()
    finally:
        translation.speak(Language.ENGLISH)
