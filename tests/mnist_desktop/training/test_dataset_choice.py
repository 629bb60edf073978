"""The choice of images: what is offered, what is brought along, and what is gone."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QPushButton

from mnist_desktop.training.dataset_choice import DatasetChoice
from trainer import load_image_set
from trainer.data.image_set_files import imported_names
from trainer.data.imported import import_image_set

# Qt's platform without a screen has no keyboard to grab for an open list.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)


@pytest.fixture
def choice(qtbot):
    choice = DatasetChoice()
    qtbot.addWidget(choice)
    choice.resize(220, 30)
    with qtbot.waitExposed(choice):
        choice.show()
    yield choice
    choice.importer.finish()


@pytest.fixture
def source(tmp_path):
    images = load_image_set("mnist")
    np.savez(tmp_path / "Some Digits.npz", images=images.test_images[:80], labels=images.test_labels[:80])
    return tmp_path / "Some Digits.npz"


def titles(choice):
    return [choice.itemText(place) for place in range(choice.count()) if choice.itemText(place)]


def choose_from_list(qtbot, choice, title):
    """Open the list and click on an entry, as a person does."""
    choice.showPopup()
    view = choice.view()
    qtbot.waitUntil(view.isVisible)
    place = view.visualRect(choice.model().index(choice.findText(title), 0)).center()
    qtbot.wait(250)  # a click that comes with the opening one is taken for its second half
    qtbot.mouseMove(view.viewport(), place)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: not view.isVisible())


def dialog_of(choice, kind, name):
    (found,) = choice.findChildren(kind, name)
    return found


def answer_name(choice, name):
    dialog = dialog_of(choice, QInputDialog, "importNameDialog")
    dialog.setTextValue(name)
    dialog.accept()


def test_that_bundled_sets_own_drawings_and_ways_to_import_are_offered(choice):
    assert titles(choice) == [
        "MNIST", "Fashion-MNIST", "My drawings", "Import a file …", "Import a folder of pictures …",
    ]  # fmt: skip
    assert choice.name() == "mnist"


def test_that_choosing_tells_and_showing_does_not(choice, qtbot):
    with qtbot.waitSignal(choice.dataset_changed):
        choice.setCurrentIndex(choice.findData("fashion-mnist"))
    assert choice.name() == "fashion-mnist"
    with qtbot.assertNotEmitted(choice.dataset_changed):
        choice.choose("my-drawings")
    assert (choice.name(), choice.currentText()) == ("my-drawings", "My drawings")


def test_that_arrow_keys_stay_among_the_sets(choice, qtbot):
    for _ in range(8):
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert choice.name() == "my-drawings"
    qtbot.keyClick(choice, Qt.Key.Key_End)
    qtbot.keyClick(choice, Qt.Key.Key_I)
    assert choice.currentText() == "My drawings"
    assert choice.findChildren(QFileDialog) == []


def test_that_a_file_is_imported_and_chosen(choice, source, qtbot):
    choose_from_list(qtbot, choice, "Import a file …")
    dialog = dialog_of(choice, QFileDialog, "importSourceDialog")
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile
    assert choice.currentText() == "MNIST"
    dialog.fileSelected.emit(str(source))
    dialog.reject()
    assert dialog_of(choice, QInputDialog, "importNameDialog").textValue() == "some-digits"
    with qtbot.waitSignal(choice.dataset_changed, timeout=20_000):
        answer_name(choice, "Teacher’s digits")
        assert choice.name() == "mnist"  # until it is there
    assert choice.name() == choice.currentData() == "imported:teacher-s-digits"
    assert choice.currentText() == "teacher-s-digits"
    assert "Remove “teacher-s-digits” …" in titles(choice)


def test_that_a_folder_is_asked_for_as_a_folder(choice, qtbot):
    choose_from_list(qtbot, choice, "Import a folder of pictures …")
    dialog = dialog_of(choice, QFileDialog, "importSourceDialog")
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.reject()
    assert choice.name() == "mnist"


def test_that_cancelling_keeps_the_old_choice(choice, source):
    choice.choose("fashion-mnist")
    choice.importer.ask_for_name(source)
    dialog_of(choice, QInputDialog, "importNameDialog").reject()
    assert (choice.name(), choice.currentText()) == ("fashion-mnist", "Fashion-MNIST")
    assert not choice.importer.is_busy
    assert imported_names() == ()


def test_that_a_failure_is_told_and_keeps_the_old_choice(choice, tmp_path, qtbot):
    (tmp_path / "bad.csv").write_text("no table")
    choice.importer.ask_for_name(tmp_path / "bad.csv")
    with (
        qtbot.assertNotEmitted(choice.dataset_changed),
        qtbot.waitSignal(choice.failed, timeout=20_000) as told,
    ):
        answer_name(choice, "bad")
    assert "bad.csv" in str(told.args[0])
    assert (choice.name(), choice.currentText()) == ("mnist", "MNIST")


def test_that_who_chooses_another_set_meanwhile_keeps_it(choice, source, qtbot):
    choice.importer.ask_for_name(source)
    with qtbot.waitSignal(choice.importer.imported, timeout=20_000):
        answer_name(choice, "late")
        assert choice.currentIndex() == -1
        assert choice.placeholderText() == "Importing images …"
        choice.setCurrentIndex(choice.findData("fashion-mnist"))
    assert choice.name() == "fashion-mnist"
    assert choice.findData("imported:late") > 0


def test_that_a_set_that_is_gone_is_still_shown_by_name(choice):
    choice.choose("imported:summer-school")
    assert choice.name() == "imported:summer-school"
    assert choice.currentText() == "summer-school (not there)"


def test_that_removing_asks_first(choice, source, qtbot):
    import_image_set(source, "mine")
    choice.choose("imported:mine")
    choose_from_list(qtbot, choice, "Remove “mine” …")
    question = dialog_of(choice, QMessageBox, "removeImageSetDialog")
    assert "“mine”" in question.text()
    question.reject()
    assert imported_names() == ("mine",)
    assert choice.name() == "imported:mine"


def test_that_a_removed_set_gives_way_to_mnist(choice, source, qtbot):
    import_image_set(source, "mine")
    choice.choose("imported:mine")
    choice.importer.ask_whether_to_remove("mine")
    question = dialog_of(choice, QMessageBox, "removeImageSetDialog")
    with qtbot.waitSignal(choice.dataset_changed):
        question.findChild(QPushButton, "confirmRemoval").click()
    assert imported_names() == ()
    assert choice.name() == "mnist"


def test_that_sets_imported_elsewhere_appear_when_the_list_opens(choice, source):
    import_image_set(source, "elsewhere")
    choice.showPopup()
    assert "elsewhere" in titles(choice)
    choice.hidePopup()


def test_that_all_texts_follow_the_language(choice, shouting):
    choice.choose("imported:gone")
    shouting.start()
    assert titles(choice)[2] == "[My drawings]"
    assert choice.currentText() == "[gone (not there)]"
    assert choice.toolTip().startswith("[")
