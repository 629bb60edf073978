"""A lesson in the real window, from its choice to the page that is handed in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from mnist_desktop.settings import SettingsStore
from trainer.config import TrainingConfig
from trainer.learning.answers import kept_sheet
from trainer.learning.lesson_files import bundled_lessons, read_lesson

LONG = 60_000


@pytest.fixture
def guide(qtbot, window, part):
    qtbot.mouseClick(part(window, QWidget, "showLessons"), Qt.MouseButton.LeftButton)
    part(window, QDialog, "lessonChoice").close()
    return window.lessons


@pytest.fixture
def press(qtbot, window, part):
    def press(name):
        qtbot.mouseClick(part(window, QPushButton, name), Qt.MouseButton.LeftButton)

    return press


def tab(window):
    return window.tabs.tabText(window.tabs.currentIndex())


def message(window, part):
    label = part(window, QLabel, "lessonMessage")
    return label.text() if label.isVisible() else None


def test_that_a_lesson_goes_to_its_places_and_fills_the_form(window, guide, lesson, press, part):
    guide.begin(lesson)
    assert tab(window) == "Train"
    assert part(window, QLabel, "lessonText").text() == "Look at the form."
    press("lessonNext")
    assert window.training.form.config() == lesson.steps[1].training
    assert part(window, QLabel, "lessonWhere").text() == "Step 2 of 2"
    press("lessonBack")
    assert part(window, QLabel, "lessonWhere").text() == "Step 1 of 2"


def test_that_controls_are_locked_and_hidden_step_by_step(window, guide, lesson, press, part):
    guide.begin(lesson)
    assert not part(window, QPushButton, "addToQueue").isVisible()
    assert part(window, QWidget, "presetChoice").isEnabled()
    press("lessonNext")
    assert not part(window, QWidget, "presetChoice").isEnabled()
    assert not part(window, QWidget, "seedField").isVisible()
    press("lessonBack")
    assert part(window, QWidget, "presetChoice").isEnabled()
    assert part(window, QWidget, "seedField").isVisibleTo(window.training.form.main)


def test_that_the_name_of_a_locked_field_still_leads_to_the_glossary(
    qtbot, window, guide, lesson, press, part
):
    guide.begin(lesson)
    press("lessonNext")
    field = part(window, QWidget, "learningRateField")
    assert not field.isEnabled()
    name = next(label for label in window.training.form.findChildren(QLabel) if label.buddy() is field)
    qtbot.mouseClick(name, Qt.MouseButton.LeftButton)
    assert tab(window) == "Learn"
    assert window.learning.rooms.room("glossary").key == "learning-rate"
    press("lessonPlace")
    assert tab(window) == "Train"


def test_that_ending_a_lesson_gives_the_window_back_as_it_was(window, guide, lesson, press, part):
    window.training.form.epochs.setValue(17)
    before, width = window.training.form.config(), window.width()
    names = ("presetChoice", "learningRateField", "seedField", "addToQueue", "trainButton", "stopButton")
    states = {
        name: (part(window, QWidget, name).isEnabled(), part(window, QWidget, name).isHidden())
        for name in names
    }
    guide.begin(lesson)
    press("lessonNext")
    press("lessonEnd")
    assert window.centralWidget() is window.tabs
    assert window.tabs.isVisible()
    assert window.width() == width
    assert window.training.form.config() == before
    for name, state in states.items():
        widget = part(window, QWidget, name)
        assert (widget.isEnabled(), widget.isHidden()) == state, name
    assert guide.lesson is None


def test_that_the_training_waits_for_the_guess_and_answers_it(
    qtbot, window, guide, lesson, press, part, few_images
):
    guide.begin(lesson)
    press("lessonNext")
    assert not part(window, QPushButton, "trainButton").isEnabled()
    assert message(window, part) == "Foretell first; then Train can be pressed."
    qtbot.keyClicks(part(window, QLineEdit, "question1Answer"), "90")
    assert message(window, part) is None
    press("trainButton")
    assert not part(window, QWidget, "presetChoice").isEnabled()
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=LONG)
    answer = guide.sheet.answer("2.1")
    assert answer.number == pytest.approx(0.9)
    assert 0 <= answer.measured <= 1
    assert part(window, QLabel, "question1Result").text().startswith("The training gave")
    assert guide.sheet.runs["2"].epochs == 1
    assert guide.sheet.runs["2"].picture
    press("lessonEnd")
    assert part(window, QPushButton, "trainButton").isEnabled()
    assert not part(window, QPushButton, "stopButton").isEnabled()


def test_that_it_is_too_late_to_foretell_while_training(
    qtbot, window, guide, lesson, press, part, few_images
):
    guide.begin(lesson)
    press("lessonNext")
    edit = part(window, QLineEdit, "question1Answer")
    qtbot.keyClicks(edit, "90")
    window.training.form.epochs.setValue(1000)
    press("trainButton")
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert guide.sheet.answer("2.1").number == pytest.approx(0.9)
    assert "too late" in message(window, part)
    window.training.request_stop()
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=LONG)


def test_that_a_training_answers_where_it_began(qtbot, window, guide, lesson, press, part, few_images):
    again = lesson.changed(steps=(*lesson.steps, lesson.steps[1]))
    guide.begin(again)
    press("lessonNext")
    qtbot.keyClicks(part(window, QLineEdit, "question1Answer"), "90")
    press("trainButton")
    press("lessonNext")  # who cannot wait
    qtbot.keyClicks(part(window, QLineEdit, "question1Answer"), "80")
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=LONG)
    assert list(guide.sheet.runs) == ["2"]
    assert guide.sheet.answer("2.1").measured is not None
    assert (guide.sheet.answer("3.1").number, guide.sheet.answer("3.1").measured) == (0.8, None)
    press("lessonBack")
    assert part(window, QLabel, "question1Result").text().startswith("The training gave")


def test_that_a_training_that_is_stopped_answers_no_guess(
    qtbot, window, guide, lesson, press, part, few_images
):
    guide.begin(lesson)
    press("lessonNext")
    qtbot.keyClicks(part(window, QLineEdit, "question1Answer"), "90")
    window.training.form.epochs.setValue(1000)
    press("trainButton")
    qtbot.waitUntil(lambda: len(window.training.view.accuracy.steps) > 0, timeout=LONG)
    press("stopButton")
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=LONG)
    assert guide.sheet.answer("2.1").measured is None
    assert "2" in guide.sheet.runs
    assert "waits" in message(window, part)


def test_that_a_training_from_before_the_lesson_is_none_of_it(
    qtbot, window, guide, lesson, press, few_images
):
    form = window.training.form
    form.preset.setCurrentIndex(form.preset.findData("numpy-mlp"))
    form.epochs.setValue(1000)
    window.tabs.setCurrentIndex(1)
    press("trainButton")
    guide.begin(lesson)
    window.training.request_stop()
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=LONG)
    assert guide.sheet.runs == {}


def test_that_answers_outlive_the_window(qtbot, window, guide, lesson, press, part):
    guide.begin(lesson)
    qtbot.mouseClick(part(window, QRadioButton, "question1Option2"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(part(window, QPlainTextEdit, "question3Answer"), "because")
    press("lessonNext")
    window.close()
    sheet = kept_sheet(lesson)
    assert (sheet.answer("1.1").choice, sheet.answer("1.3").text, sheet.step) == (2, "because", 1)


def test_that_a_lesson_goes_on_where_it_was_left(qtbot, window, guide, lesson, press, part):
    guide.begin(lesson)
    qtbot.keyClicks(part(window, QLineEdit, "question2Answer"), "100480")
    press("lessonNext")
    press("lessonEnd")
    guide.begin(lesson)
    assert part(window, QLabel, "lessonWhere").text() == "Step 2 of 2"
    press("lessonBack")
    assert part(window, QLineEdit, "question2Answer").text() == "100,480"
    press("lessonCheck")
    assert part(window, QLabel, "question2Judgement").text() == "Right."


def test_that_the_settings_of_a_lesson_are_not_remembered_as_the_pupils_own(window, guide, lesson, press):
    before = window.training.form.config()
    guide.begin(lesson)
    press("lessonNext")
    window.close()
    assert TrainingConfig.from_json(SettingsStore().current.training) == before


def test_that_the_page_is_handed_in(qtbot, window, guide, lesson, press, part, tmp_path):
    guide.begin(lesson)
    qtbot.mouseClick(part(window, QRadioButton, "question1Option1"), Qt.MouseButton.LeftButton)
    press("lessonNext")
    press("lessonNext")
    assert "3 of 4" in part(window, QLabel, "lessonText").text()
    assert not part(window, QPushButton, "lessonNext").isVisible()
    qtbot.keyClicks(part(window, QLineEdit, "lessonPupil"), "Zeynep")
    press("lessonHandIn")
    dialog = part(window, QFileDialog, "handInDialog")
    assert "Zeynep" in dialog.selectedFiles()[0]
    path = tmp_path / "handed-in"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    qtbot.waitUntil(lambda: path.with_suffix(".html").is_file(), timeout=LONG)
    qtbot.waitUntil(lambda: "handed-in.html" in (message(window, part) or ""), timeout=LONG)
    page = path.with_suffix(".html").read_text(encoding="utf-8")
    assert "Zeynep" in page
    assert "✗" in page


def test_that_a_folder_that_cannot_be_written_is_told(qtbot, window, guide, lesson, part, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    guide.begin(lesson)
    guide.hand_in(str(tmp_path / "file" / "page.html"))
    qtbot.waitUntil(lambda: "could not be written" in (message(window, part) or ""), timeout=LONG)


def test_that_an_unknown_control_is_told_and_the_lesson_goes_on(window, guide, lesson, part):
    guide.begin(lesson.changed(locked=("noSuchControl",)))
    assert "noSuchControl" in message(window, part)
    assert part(window, QPushButton, "lessonNext").isEnabled()


def test_that_a_control_with_a_slip_in_its_name_gets_the_nearest_one(window, guide, lesson, part):
    guide.begin(lesson.changed(locked=("seedFeild", "zzz")))
    assert "“seedFeild”, “zzz”" in message(window, part)
    assert message(window, part).endswith("Nearest known: seedField.")


def test_that_whoever_strays_is_brought_back(window, guide, lesson, press):
    guide.begin(lesson)
    window.tabs.setCurrentIndex(0)
    press("lessonPlace")
    assert tab(window) == "Train"


def test_that_the_bundled_lessons_lock_and_hide_controls_that_there_are(window):
    known = {widget.objectName() for widget in window.tabs.findChildren(QWidget)}
    for path in bundled_lessons():
        lesson = read_lesson(path)
        named = {*lesson.locked, *lesson.hidden}
        for step in lesson.steps:
            named |= {*step.locked, *step.hidden}
        assert named - known == set(), path.name


def test_that_the_settings_of_the_bundled_lessons_fit_the_form(window):
    for path in bundled_lessons():
        for step in read_lesson(path).steps:
            if step.training is not None:
                window.training.form.show_config(step.training)
                assert window.training.form.config() == step.training
