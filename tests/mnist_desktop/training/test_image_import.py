"""Bringing image sets along, one question after the other."""

import numpy as np
import pytest
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from mnist_desktop.training.image_import import ImageImport
from trainer import load_image_set
from trainer.data.image_set_files import imported_names
from trainer.data.imported import import_image_set


@pytest.fixture
def host(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    return host


@pytest.fixture
def importer(host):
    importer = ImageImport(host)
    yield importer
    importer.finish()


@pytest.fixture
def source(tmp_path):
    images = load_image_set("mnist")
    np.savez(tmp_path / "digits.npz", images=images.test_images[:80], labels=images.test_labels[:80])
    return tmp_path / "digits.npz"


def asked(host, kind, name):
    (found,) = host.findChildren(kind, name)
    return found


def test_that_a_name_that_is_free_is_proposed(host, importer, source):
    import_image_set(source, "digits")
    importer.ask_for_name(source)
    dialog = asked(host, QInputDialog, "importNameDialog")
    assert dialog.textValue() == "digits-2"
    dialog.reject()


def test_that_a_name_that_is_taken_is_told_and_nothing_is_replaced(host, importer, source, qtbot):
    before = import_image_set(source, "digits")
    importer.ask_for_name(source)
    dialog = asked(host, QInputDialog, "importNameDialog")
    dialog.setTextValue("Digits")
    with qtbot.waitSignal(importer.failed, timeout=20_000) as told:
        dialog.accept()
    assert "“digits” already" in str(told.args[0])
    assert load_image_set("imported:digits") is before


def test_that_the_work_is_done_away_from_the_window(host, importer, source, qtbot):
    importer.ask_for_name(source)
    with qtbot.waitSignal(importer.started):
        asked(host, QInputDialog, "importNameDialog").accept()
    assert importer.is_busy
    with qtbot.waitSignal(importer.imported, timeout=20_000) as told:
        pass
    assert told.args == ["imported:digits"]


def test_that_a_cancelled_import_leaves_nothing_and_the_next_one_works(
    host, importer, source, qtbot, tmp_path
):
    importer.ask_for_name(source)
    with qtbot.waitSignal(importer.cancelled):
        asked(host, QInputDialog, "importNameDialog").accept()
        assert importer.share is not None
        importer.cancel()
    assert importer.share is None
    with qtbot.assertNotEmitted(importer.imported), qtbot.assertNotEmitted(importer.failed):
        importer.finish()
        qtbot.wait(20)
    assert [path for path in tmp_path.joinpath("home").rglob("*") if path.is_file()] == []
    qtbot.waitUntil(lambda: not host.findChildren(QInputDialog))
    importer.ask_for_name(source)
    with qtbot.waitSignal(importer.imported, timeout=20_000):
        asked(host, QInputDialog, "importNameDialog").accept()


def test_that_nothing_is_left_when_the_set_was_just_kept(host, importer, source, qtbot):
    importer.ask_for_name(source)
    asked(host, QInputDialog, "importNameDialog").accept()
    importer.finish()
    assert imported_names() == ("digits",)  # the window does not know yet
    importer.cancel()
    with qtbot.assertNotEmitted(importer.imported):
        qtbot.waitUntil(lambda: imported_names() == ())


def test_that_a_set_that_went_by_itself_is_told_when_it_shall_be_removed(host, importer, qtbot):
    importer.ask_whether_to_remove("gone")
    question = asked(host, QMessageBox, "removeImageSetDialog")
    with qtbot.waitSignal(importer.failed) as told:
        question.buttons()[0].click()
    assert "“gone”" in str(told.args[0])
    assert imported_names() == ()


def test_that_all_questions_follow_the_language(host, importer, source, shouting):
    shouting.start()
    importer.ask_for_name(source)
    importer.ask_whether_to_remove("digits")
    name = asked(host, QInputDialog, "importNameDialog")
    question = asked(host, QMessageBox, "removeImageSetDialog")
    assert (name.windowTitle(), question.text()) == (
        "[Import images]", "[Remove the imported set “digits”?]",
    )  # fmt: skip
    for dialog in (name, question):
        dialog.reject()
