"""How far an import is, and the way out of it."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from mnist_desktop.training.image_import import ImageImport
from mnist_desktop.training.import_bar import ImportBar
from trainer.data.image_set_files import imported_names


@pytest.fixture
def host(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    with qtbot.waitExposed(host):
        host.show()
    return host


@pytest.fixture
def importer(host):
    importer = ImageImport(host)
    yield importer
    importer.finish()


@pytest.fixture
def bar(host, importer):
    return ImportBar(importer, host)


@pytest.fixture
def pictures(tmp_path):
    """A folder whose reading takes a second or two: each picture is cleaned as a photograph is."""
    noise = np.random.default_rng(0).integers(0, 255, (400, 400), np.uint8)
    for digit in range(2):
        folder = tmp_path / "pictures" / str(digit)
        folder.mkdir(parents=True)
        for number in range(30):
            Image.fromarray(noise).save(folder / f"{number}.png")
    return tmp_path / "pictures"


def begin(host, importer, source):
    importer.ask_for_name(source)
    host.findChild(QInputDialog, "importNameDialog").accept()


def test_that_it_is_seen_only_while_something_is_imported(host, importer, bar, pictures, qtbot):
    assert bar.isHidden()
    begin(host, importer, pictures)
    assert not bar.isHidden()
    qtbot.waitUntil(lambda: 0 < bar.bar.value() < bar.bar.maximum(), timeout=20_000)
    with qtbot.waitSignal(importer.imported, timeout=60_000):
        pass
    assert bar.isHidden()


@pytest.mark.parametrize("by_key", [False, True])
def test_that_cancel_ends_the_import_and_leaves_nothing(host, importer, bar, pictures, qtbot, by_key):
    begin(host, importer, pictures)
    with qtbot.waitSignal(importer.cancelled):
        if by_key:
            qtbot.keyClick(bar.cancel, Qt.Key.Key_Space)
        else:
            qtbot.mouseClick(bar.cancel, Qt.MouseButton.LeftButton)
    assert bar.isHidden()
    importer.finish()
    assert imported_names() == ()


def test_that_it_follows_the_language(bar, shouting):
    shouting.start()
    assert bar.cancel.text() == "[Cancel]"
