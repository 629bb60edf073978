import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QAction, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from mnist_desktop.drawing.canvas.items import Picture, Rubber, Stroke, replay
from mnist_desktop.drawing.drawing_card import DrawingCard
from mnist_desktop.drawing.pictures.saved_drawing import (
    PNG_SIDE,
    clipboard_data,
    image_of,
    save_drawing,
    svg_of,
)
from trainer.data.raster import InkRaster
from trainer.errors import StorageError

points = st.tuples(st.floats(20, 260), st.floats(20, 260))
traces = st.tuples(
    st.sampled_from([Stroke, Rubber]), st.lists(st.tuples(points, st.floats(8, 48)), min_size=1, max_size=5)
).map(lambda made: made[0](tuple(p for p, _ in made[1]), tuple(w for _, w in made[1])))
DRAWING = (
    Stroke(((60.0, 60.0), (220.0, 60.0), (120.0, 230.0)), (22.0, 22.0, 22.0)),
    Rubber(((140.0, 40.0), (140.0, 240.0)), (26.0, 26.0)),
    Stroke(((40.0, 200.0), (100.0, 210.0)), (10.0, 30.0)),
    Stroke(((250.0, 250.0),), (20.0,)),
)


def raster_of(items):
    raster = InkRaster(280)
    replay(items, raster)
    return raster.pixels


def darkness(image: QImage):
    """(280, 280) how dark each canvas unit is, as the raster counts it."""
    small = image.scaled(
        280, 280, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(small.constBits(), np.uint8).reshape(280, small.bytesPerLine())
    return 255 - rows[:, :280]


def rendered(svg: str) -> QImage:
    image = QImage(1120, 1120, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    assert renderer.isValid()
    renderer.render(painter)
    painter.end()
    return image


def differing(image: QImage, items) -> float:
    return float(((darkness(image) > 127) != (raster_of(items) > 127)).mean())


@pytest.fixture
def card(qtbot, theme, settings):
    card = DrawingCard(theme, settings)
    qtbot.addWidget(card)
    card.resize(560, 640)
    card.show()
    with qtbot.waitActive(card):
        card.activateWindow()
    return card


def drawn(card):
    card.canvas.ink.replace(DRAWING)
    card.canvas._after_step(True)
    return raster_of(DRAWING)


def test_that_both_kinds_show_the_drawing():
    assert differing(image_of(DRAWING), DRAWING) < 0.004
    assert differing(rendered(svg_of(DRAWING)), DRAWING) < 0.004


@given(items=st.lists(traces, min_size=1, max_size=6).map(tuple))
@settings(max_examples=25, deadline=None)
def test_that_whatever_was_drawn_and_erased_is_seen_in_both(items):
    assert differing(image_of(items), items) < 0.01
    assert differing(rendered(svg_of(items)), items) < 0.01


def test_that_a_picture_is_embedded_and_the_rubber_takes_it_too():
    pixels = np.zeros((280, 280), np.uint8)
    pixels[50:230, 50:230] = 255
    items = (Picture(pixels.tobytes()), Rubber(((140.0, 30.0), (140.0, 250.0)), (40.0, 40.0)))
    svg = svg_of(items)
    assert "data:image/png;base64," in svg
    assert differing(rendered(svg), items) < 0.01
    assert differing(image_of(items), items) < 0.01


def test_that_strokes_are_vectors_with_their_widths():
    svg = svg_of(DRAWING)
    assert "<image" not in svg
    assert re.search(r'points="60,60 220,60 120,230" fill="none" stroke="#\w+" stroke-width="22"', svg)
    assert svg.count("<mask") == 1
    assert 'stroke-linecap="round"' in svg


def test_that_very_many_erasures_become_a_picture_instead_of_a_deep_tree():
    pair = (Stroke(((60.0, 60.0), (220.0, 200.0)), (22.0, 22.0)), Rubber(((140.0, 130.0),), (9.0,)))
    items = pair * 60
    svg = svg_of(items, raster_of(items))
    assert svg.count("<mask") == 0
    assert differing(rendered(svg), items) < 0.01


def test_that_the_files_are_what_their_names_say(tmp_path):
    pixels = raster_of(DRAWING)
    svg = save_drawing(tmp_path / "one.svg", DRAWING, pixels)
    assert svg.read_text(encoding="utf-8").startswith("<svg")
    for name in ("one.png", "one", "one.jpg"):
        path = save_drawing(tmp_path / name, DRAWING, pixels)
        assert path.suffix == ".png"
        image = QImage(str(path))
        assert (image.width(), image.height()) == (PNG_SIDE, PNG_SIDE)
        assert image.pixelColor(2, 2).name() == "#ffffff"


def test_that_a_failure_is_a_sentence_and_the_old_file_stays(tmp_path, monkeypatch):
    path = tmp_path / "one.png"
    path.write_bytes(b"old")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StorageError, match=r"could not be saved as .*one\.png \(No space left on device\)"):
        save_drawing(path, DRAWING, raster_of(DRAWING))
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["one.png"]


def test_that_other_programs_get_a_picture_and_vectors(qapp):
    data = clipboard_data(DRAWING, raster_of(DRAWING))
    assert data.hasImage()
    assert QImage.fromData(data.data("image/png")).width() == PNG_SIDE
    assert bytes(data.data("image/svg+xml").data()).startswith(b"<svg")


def test_that_control_c_copies_and_an_empty_canvas_leaves_the_clipboard_alone(card):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("mine")
    card.canvas.setFocus()
    QTest.keyClick(card.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "mine"
    drawn(card)
    QTest.keyClick(card.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert differing(clipboard.image(), DRAWING) < 0.004
    clipboard.setMimeData(QMimeData())


@pytest.mark.parametrize("kind", ["Png", "Svg"])
def test_that_a_drawing_is_saved_where_the_person_says(card, qtbot, tmp_path, kind):
    action = card.findChild(QAction, f"save{kind}")
    assert not action.isEnabled()
    drawn(card)
    action.trigger()
    dialog = card.findChild(QFileDialog, "saveDrawingDialog")
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert dialog.defaultSuffix() == kind.lower()
    path = tmp_path / f"drawing.{kind.lower()}"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    qtbot.waitUntil(path.is_file)
    note = card.findChild(QLabel, "sampleNote")
    qtbot.waitUntil(lambda: note.text() == f"Saved as {path.name}")
    image = rendered(path.read_text()) if kind == "Svg" else QImage(str(path))
    assert differing(image, DRAWING) < 0.004


def test_that_a_folder_that_cannot_be_written_is_told_in_the_page(card, qtbot, tmp_path):
    drawn(card)
    (tmp_path / "file").write_text("no folder")
    card.findChild(QAction, "savePng").trigger()
    dialog = card.findChild(QFileDialog, "saveDrawingDialog")
    dialog.fileSelected.emit(str(tmp_path / "file" / "a.png"))
    dialog.reject()
    trouble = card.findChild(QLabel, "pictureTrouble")
    qtbot.waitUntil(trouble.isVisible)
    assert "could not be saved" in trouble.text()
