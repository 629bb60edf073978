"""The My digits tab in the real window, with the real store."""

import sqlite3

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QListView,
    QPushButton,
    QWidget,
)

from mnist_desktop.handwriting.drawing_model import DRAWING
from trainer.config import DatasetName
from trainer.data.drawing_files import export_drawings, import_drawings
from trainer.inference import Classifier

SEVEN = ((85, 70), (140, 66), (200, 62), (190, 95), (150, 160), (130, 225))
CLASS = ((3, "Ayşe", 3), (7, "Ayşe", 7), (4, "", 9), (5, "Mehmet", 5))
MINE = 4


class Shelf:
    """The list in a window, as somebody sees it who has opened the tab."""

    def __init__(self, qtbot, window) -> None:
        self._qtbot = qtbot
        window.tabs.setCurrentIndex(MINE)
        (self.view,) = window.findChildren(QListView, "drawingList")

    def labels(self) -> list[int]:
        model = self.view.model()
        return [model.index(row, 0).data(DRAWING).label for row in range(model.rowCount())]

    def shows(self, *labels: int) -> None:
        self._qtbot.waitUntil(lambda: self.labels() == list(labels), timeout=20_000)

    def place(self, row: int) -> QPoint:
        return self.view.visualRect(self.view.model().index(row, 0)).center()

    def click(self, row: int, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, modifier, self.place(row))

    def double_click(self, row: int) -> None:
        self.click(row)
        QTest.mouseDClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=self.place(row))


@pytest.fixture
def shelf(qtbot):
    return lambda window: Shelf(qtbot, window)


@pytest.fixture
def classroom(fill, open_window, meet, shelf):
    """A window on four drawings of three writers, the newest first: 5, 4 (which is a 9), 7, 3."""
    fill(*CLASS)
    window = open_window()
    return window, meet(window), shelf(window)


def wait_for_reading(person):
    person.sees("ownAccuracy", "of 4")


def choose_file(qtbot, window, part, action, dialog, path):
    part(window, QAction, action).trigger()
    found = part(window, QFileDialog, dialog)
    qtbot.waitUntil(found.isVisible)
    found.setDirectory(str(path.parent))
    found.selectFile(str(path))
    found.accept() if found.isVisible() else None


def test_that_without_drawings_the_page_says_what_to_do(window, person, shelf, qtbot, part):
    shelf(window)
    person.sees("noDrawings", "No drawings yet. Draw a digit in Draw and press what it was.")
    qtbot.waitUntil(part(window, QLabel, "noDrawings").isVisible)
    for name in ("exportDrawings", "trainWithDrawings", "deleteDrawings", "openDrawing", "relabel3"):
        assert not part(window, QPushButton, name).isEnabled()
    assert part(window, QPushButton, "importDrawings").isEnabled()


def test_that_what_was_drawn_and_kept_is_found_after_a_restart(window, person, open_window, shelf, meet):
    person.keep(SEVEN, 7)
    window.close()
    again = open_window()
    found = shelf(again)
    found.shows(7)
    meet(again).sees("ownAccuracy", "Read right: 1 of 1 (100 %)")
    drawing = found.view.model().index(0, 0)
    assert "7 by me, " in drawing.data(Qt.ItemDataRole.ToolTipRole)
    assert drawing.data(Qt.ItemDataRole.ToolTipRole).endswith("Read right")


def test_that_the_reader_in_use_reads_all_drawings(classroom, part):
    window, person, shelf = classroom
    shelf.shows(5, 4, 7, 3)
    person.sees("ownAccuracy", "Read right: 3 of 4 (75 %)")
    assert person.says("ownReader") == "by Digit reader"
    digits = part(window, QWidget, "digitTallies").accessibleDescription()
    assert digits == "3: 1 of 1, 4: 0 of 1, 5: 1 of 1, 7: 1 of 1"
    writers = part(window, QWidget, "writerTallies").accessibleDescription()
    assert writers == "me: 0 of 1, Ayşe: 2 of 2, Mehmet: 1 of 1"
    tip = shelf.view.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.endswith("Read as 9")


def test_that_another_reader_reads_them_anew(classroom, tmp_path, qtbot):
    window, person, _shelf = classroom
    wait_for_reading(person)
    blind = Classifier(lambda images: np.tile(np.eye(10, dtype=np.float32)[5], (len(images), 1)), "x", {})
    window.handwriting.use_classifier(blind)  # made in memory: the keeper's thread cannot open it
    person.sees("ownAccuracy", "Read right: 4 of 4")  # as they were read when they were drawn
    window.handwriting.use_classifier(window.drawing.classifier)
    person.sees("ownAccuracy", "Read right: 3 of 4")


def test_that_a_model_of_clothes_is_not_asked(classroom):
    window, person, _ = classroom
    wait_for_reading(person)
    card = {"class_names": [*"abcdefghij"]}
    window.handwriting.use_classifier(Classifier(lambda images: images, "clothes", card))
    person.sees("ownReader", "does not read digits")


@pytest.mark.parametrize(
    ("box", "value", "labels"),
    [("filterWriter", "Ayşe", (7, 3)), ("filterWriter", "", (4,)), ("filterDigit", 5, (5,))],
)
def test_that_filters_choose(classroom, part, box, value, labels):
    window, person, shelf = classroom
    shelf.shows(5, 4, 7, 3)
    choice = part(window, QComboBox, box)
    choice.setCurrentIndex(choice.findData(value))
    shelf.shows(*labels)
    assert person.says("drawingCount") == f"{len(labels)} of 4 drawings"


def test_that_only_the_misread_can_be_shown(classroom, part, qtbot):
    window, person, shelf = classroom
    wait_for_reading(person)
    part(window, QCheckBox, "filterMisread").click()
    shelf.shows(4)
    choice = part(window, QComboBox, "filterDigit")
    choice.setCurrentIndex(choice.findData(7))
    shelf.shows()
    assert part(window, QLabel, "noDrawingFits").isVisible()
    person.press("showAllDrawings")
    shelf.shows(5, 4, 7, 3)


def test_that_a_digit_key_relabels_what_is_selected_and_undo_brings_the_old_labels_back(
    classroom, kept, qtbot
):
    _window, person, shelf = classroom
    shelf.shows(5, 4, 7, 3)
    shelf.click(1)
    shelf.click(2, Qt.KeyboardModifier.ControlModifier)
    person.sees("selectionCount", "2 selected")
    person.key(shelf.view, Qt.Key.Key_9)
    shelf.shows(5, 9, 9, 3)
    person.sees("drawingStatus", "2 drawings are now labelled 9.")
    assert [drawing.label for drawing in kept()] == [5, 9, 9, 3]
    person.key(shelf.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shelf.shows(5, 4, 7, 3)
    qtbot.waitUntil(lambda: [drawing.label for drawing in kept()] == [5, 4, 7, 3])


def test_that_a_button_relabels_too_and_the_accuracy_follows(classroom):
    _window, person, shelf = classroom
    person.sees("ownAccuracy", "Read right: 3 of 4 (75 %)")
    shelf.click(1)
    person.press("relabel9")
    shelf.shows(5, 9, 7, 3)
    person.sees("ownAccuracy", "Read right: 4 of 4 (100 %)")
    shelf.click(1)
    person.press("relabel9")
    person.sees("drawingStatus", "It was labelled 9 before.")


def test_that_deleted_drawings_come_back_with_undo(classroom, kept, part):
    window, person, shelf = classroom
    shelf.shows(5, 4, 7, 3)
    shelf.click(0)
    shelf.click(2, Qt.KeyboardModifier.ShiftModifier)
    person.key(shelf.view, Qt.Key.Key_Delete)
    shelf.shows(3)
    person.sees("drawingStatus", "3 drawings deleted.")
    assert [drawing.label for drawing in kept()] == [3]
    shelf.click(0)
    person.press("deleteDrawings")
    shelf.shows()
    assert part(window, QLabel, "noDrawings").isVisible()
    person.press("undoDrawings")
    shelf.shows(3)
    person.press("undoDrawings")
    shelf.shows(5, 4, 7, 3)
    person.sees("drawingStatus", "Taken back.")
    assert not part(window, QPushButton, "undoDrawings").isVisible()
    assert len(kept()) == 4


def test_that_the_selection_stays_while_others_come(classroom, fill):
    window, _person, shelf = classroom
    shelf.shows(5, 4, 7, 3)
    shelf.click(2)
    fill((1, "Ayşe", 1))
    window.tabs.setCurrentIndex(0)
    window.tabs.setCurrentIndex(MINE)
    shelf.shows(1, 5, 4, 7, 3)
    assert [index.data(DRAWING).label for index in shelf.view.selectedIndexes()] == [7]


def test_that_a_double_click_puts_the_very_ink_on_the_canvas(window, person, shelf, kept, qtbot):
    person.keep(SEVEN, 7)
    found = shelf(window)
    found.shows(7)
    found.double_click(0)
    qtbot.waitUntil(lambda: window.tabs.currentIndex() == 0)
    assert window.drawing.canvas.ink.to_document() == kept()[0].ink
    person.press("label1")  # it is known to be kept: this is another label, not another drawing
    person.sees("labelNote", "Saved as 1 for me. 1 drawing")
    assert len(kept()) == 1


def test_that_enter_puts_a_drawing_without_ink_on_the_canvas_as_a_picture(classroom, qtbot):
    window, person, shelf = classroom
    shelf.shows(5, 4, 7, 3)
    shelf.click(2)
    person.key(shelf.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.tabs.currentIndex() == 0)
    assert window.drawing.current_sample().read_as == 7


def test_that_train_with_these_opens_train_with_the_drawings(classroom, part):
    window, person, shelf = classroom
    shelf.shows(5, 4, 7, 3)
    person.press("trainWithDrawings")
    assert window.tabs.currentIndex() == 1
    assert part(window, QComboBox, "datasetChoice").currentData() == DatasetName.MY_DRAWINGS


@pytest.mark.parametrize(
    ("action", "name", "written"),
    [
        ("exportAs-npz", "mine", "mine.npz"),
        ("exportAs-csv", "mine.csv", "mine.csv"),
        ("exportAs-idx", "mine-images-idx3-ubyte.gz", "mine-images-idx3-ubyte.gz"),
    ],
)
def test_that_what_is_shown_is_exported(classroom, part, tmp_path, qtbot, action, name, written):
    window, person, shelf = classroom
    shelf.shows(5, 4, 7, 3)
    choice = part(window, QComboBox, "filterWriter")
    choice.setCurrentIndex(choice.findData("Ayşe"))
    shelf.shows(7, 3)
    choose_file(qtbot, window, part, action, "exportDialog", tmp_path / name)
    person.sees("drawingStatus", f"2 drawings written to {tmp_path / written}.")
    assert [label for label, _, _ in import_drawings(tmp_path / written)] == [3, 7]


def test_that_a_folder_of_pictures_gets_a_name_of_its_own(classroom, part, tmp_path, qtbot):
    window, person, shelf = classroom
    shelf.shows(5, 4, 7, 3)
    target = tmp_path / "out"
    target.mkdir()
    (target / "my-drawings").mkdir()
    choose_file(qtbot, window, part, "exportAs-png", "exportDialog", target)
    person.sees("drawingStatus", str(target / "my-drawings-2"))
    assert len(import_drawings(target / "my-drawings-2")) == 4


def test_that_what_was_exported_is_imported_elsewhere(window, person, shelf, tmp_path, part, qtbot, kept):
    from trainer.data.drawings import DrawingStore

    with DrawingStore(tmp_path / "elsewhere.sqlite3") as store:
        store.add(label=6, writer="Zeynep", image=np.eye(28, dtype=np.uint8) * 255)
        export_drawings(store.drawings(), tmp_path / "theirs.npz")
    found = shelf(window)
    choose_file(qtbot, window, part, "importFrom-file", "importDialog", tmp_path / "theirs.npz")
    person.sees("drawingStatus", "1 drawing added.")
    found.shows(6)
    assert [(drawing.label, drawing.writer) for drawing in kept()] == [(6, "Zeynep")]
    choose_file(qtbot, window, part, "importFrom-file", "importDialog", tmp_path / "theirs.npz")
    person.sees("drawingStatus", "Nothing added: all of these drawings are kept already.")
    assert len(kept()) == 1


def test_that_a_file_that_holds_no_drawings_is_told_and_changes_nothing(
    classroom, part, tmp_path, qtbot, kept
):
    window, _person, shelf = classroom
    shelf.shows(5, 4, 7, 3)
    (tmp_path / "junk.npz").write_bytes(b"PK\3\4 and nothing more")
    choose_file(qtbot, window, part, "importFrom-file", "importDialog", tmp_path / "junk.npz")
    banner = window.handwriting.findChild(QLabel, "drawingsBannerText")
    qtbot.waitUntil(lambda: "junk.npz" in banner.text())
    assert banner.isVisible()
    assert not part(window, QLabel, "drawingStatus").isVisible()
    assert len(kept()) == 4


def test_that_a_store_that_cannot_be_opened_is_told_in_the_page(tmp_path, open_window, meet, shelf, qtbot):
    home = tmp_path / "home"
    (home / "drawings.sqlite3").mkdir(parents=True)  # a folder is in its place
    window = open_window()
    shelf(window)
    banner = window.handwriting.findChild(QLabel, "drawingsBannerText")
    qtbot.waitUntil(lambda: "drawings.sqlite3 cannot be opened" in banner.text())
    person = meet(window)
    person.draw(SEVEN)
    person.press("label7")
    person.sees("labelTrouble", "cannot be opened or changed")
    (home / "drawings.sqlite3").rmdir()
    person.press("label7")  # mended without a restart
    person.sees("labelNote", "Saved as 7")


def test_that_a_damaged_store_is_mended_and_told(tmp_path, fill, open_window, shelf, qtbot):
    fill(*CLASS)
    database = tmp_path / "home" / "drawings.sqlite3"
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    content = bytearray(database.read_bytes())
    content[:16] = b"no database here"
    database.write_bytes(content)
    window = open_window()
    found = shelf(window)
    banner = window.handwriting.findChild(QLabel, "drawingsBannerText")
    qtbot.waitUntil(lambda: "was damaged" in banner.text())
    found.shows(5, 4, 7, 3)


def test_that_thousands_are_scrolled_through_quickly(qtbot, open_window, shelf, tmp_path):
    import time

    from trainer.data.drawings import DrawingStore

    rng = np.random.default_rng(0)
    with DrawingStore() as store:
        images = rng.integers(0, 256, (3000, 28, 28), dtype=np.uint8)
        store.add_all((number % 10, image, "") for number, image in enumerate(images))
    window = open_window()
    found = shelf(window)
    qtbot.waitUntil(lambda: found.view.model().rowCount() == 3000, timeout=20_000)
    found.view.setCurrentIndex(found.view.model().index(0, 0))
    longest = 0.0
    for _ in range(20):
        before = time.perf_counter()
        QTest.keyClick(found.view, Qt.Key.Key_PageDown)
        found.view.repaint()
        longest = max(longest, time.perf_counter() - before)
    assert longest < 1
    assert found.view.currentIndex().row() > 100


def test_that_select_all_and_a_label_change_every_shown_drawing(classroom, kept):
    _window, person, shelf = classroom
    shelf.shows(5, 4, 7, 3)
    person.key(shelf.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    person.key(shelf.view, Qt.Key.Key_0)
    shelf.shows(0, 0, 0, 0)
    assert [drawing.label for drawing in kept()] == [0, 0, 0, 0]
    shelf.view.selectionModel().select(
        shelf.view.model().index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    person.sees("selectionCount", "1 selected")
