import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QSlider,
    QWidget,
)

from mnist_desktop.drawing.drawing_card import DrawingCard
from mnist_desktop.drawing.pictures.picture_view import PictureView
from trainer import load_image_set
from trainer.data.ink import image_from_canvas

LONG = 20_000
DIGIT = load_image_set("mnist").test_images[0]
LARGE = np.asarray(Image.fromarray(DIGIT).resize((280, 280), Image.Resampling.BICUBIC))


def encoded(kind: str, picture=None, **options) -> bytes:
    buffer = io.BytesIO()
    (Image.fromarray(255 - LARGE) if picture is None else picture).save(buffer, kind, **options)
    return buffer.getvalue()


def png(width: int, height: int, content: bytes = b"") -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(content)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


HOSTILE = {
    "empty": b"", "text": b"seven", "svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "tiff": encoded("tiff"), "gif": encoded("gif"), "ico": encoded("ico"), "pdf": b"%PDF-1.7\n",
    "half a png": encoded("png")[:-200], "half a jpeg": encoded("jpeg")[:1500],
    "half a webp": encoded("webp")[:150], "half a bmp": encoded("bmp")[:-3000],
    "signature": b"\x89PNG\r\n\x1a\n", "RIFF": b"RIFF\0\0\0\0WEBP", "BM": b"BM" + bytes(60),
    "bomb": png(60000, 60000), "wide": png(4097, 1), "too little": png(28, 28, bytes(9)),
    "zeros": bytes(1000), "too large": encoded("bmp") + bytes(16 * 2**20),
}  # fmt: skip


@pytest.fixture
def card(qtbot, theme, settings):
    card = DrawingCard(theme, settings)
    qtbot.addWidget(card)
    card.resize(560, 640)
    card.show()
    with qtbot.waitActive(card):
        card.activateWindow()
    yield card
    QGuiApplication.clipboard().setMimeData(QMimeData())


def preview_of(card, qtbot) -> QDialog:
    qtbot.waitUntil(lambda: card.findChild(QDialog, "picturePreview") is not None, timeout=LONG)
    preview = card.findChild(QDialog, "picturePreview")
    qtbot.waitUntil(preview.findChild(QAbstractButton, "pictureUse").isEnabled, timeout=LONG)
    return preview


def use(card, qtbot) -> None:
    preview = preview_of(card, qtbot)
    with qtbot.waitSignal(card.canvas.ink_changed, timeout=LONG):
        QTest.mouseClick(preview.findChild(QAbstractButton, "pictureUse"), Qt.MouseButton.LeftButton)


def settled(preview, qtbot) -> np.ndarray:
    """The result after the newest choice."""
    qtbot.waitUntil(lambda: not preview._background.is_busy, timeout=LONG)
    QApplication.processEvents()
    return preview._pixels


def off(card) -> float:
    return float(np.abs(image_from_canvas(card.canvas.ink.pixels).astype(int) - DIGIT).mean())


def saved(folder: Path, content: bytes, name: str = "picture.png") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def clipboard(**content) -> None:
    data = QMimeData()
    if "image" in content:
        data.setImageData(content["image"])
    if "urls" in content:
        data.setUrls(content["urls"])
    if "text" in content:
        data.setText(content["text"])
    QGuiApplication.clipboard().setMimeData(data)


def paste(card) -> None:
    card.canvas.setFocus()
    QTest.keyClick(card.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def open_file(card, path) -> None:
    QTest.keyClick(card.canvas, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = card.findChild(QFileDialog, "openPictureDialog")
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    dialog.deleteLater()


def trouble_of(card, qtbot) -> str:
    label = card.findChild(QLabel, "pictureTrouble")
    qtbot.waitUntil(label.isVisible, timeout=LONG)
    return label.text()


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "bmp"])
def test_that_a_file_is_opened_looked_at_and_used(card, qtbot, tmp_path, kind):
    open_file(card, saved(tmp_path, encoded(kind), "seven.any"))
    use(card, qtbot)
    assert off(card) < 8
    card.canvas.undo()
    assert card.canvas.ink.is_empty


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA", "I;16"])
def test_that_every_kind_of_pixels_is_understood(card, qtbot, tmp_path, mode):
    picture = Image.fromarray(255 - LARGE)
    if mode == "I;16":
        picture = Image.fromarray((255 - LARGE).astype(np.uint16) * 257)
    picture = picture if picture.mode == mode else picture.convert(mode)
    open_file(card, saved(tmp_path, encoded("png", picture)))
    use(card, qtbot)
    assert off(card) < 8


def test_that_cancel_leaves_the_canvas_as_it_was(card, qtbot, tmp_path):
    QTest.mouseClick(card.canvas, Qt.MouseButton.LeftButton)
    before = card.canvas.ink.items
    open_file(card, saved(tmp_path, encoded("png")))
    preview = preview_of(card, qtbot)
    assert preview.isVisible()
    assert card.isEnabled()
    QTest.mouseClick(preview.findChild(QAbstractButton, "pictureCancel"), Qt.MouseButton.LeftButton)
    QTest.qWait(20)
    assert card.canvas.ink.items == before


@pytest.mark.parametrize("form", [QImage.Format.Format_RGB32, QImage.Format.Format_Grayscale8,
                                  QImage.Format.Format_Mono, QImage.Format.Format_ARGB32])  # fmt: skip
def test_that_a_picture_in_the_clipboard_is_pasted(card, qtbot, form):
    rows = np.ascontiguousarray(255 - LARGE)
    image = QImage(rows.data, 280, 280, 280, QImage.Format.Format_Grayscale8).convertToFormat(form)
    clipboard(image=image)
    paste(card)
    use(card, qtbot)
    assert off(card) < 12


def test_that_a_clipboard_that_never_held_anything_gets_a_sentence(card, qtbot, monkeypatch):
    monkeypatch.setattr(type(QGuiApplication.clipboard()), "mimeData", lambda _clipboard: None)
    paste(card)
    assert "There is no picture to paste." in trouble_of(card, qtbot)


def test_that_a_file_in_the_clipboard_is_pasted(card, qtbot, tmp_path):
    clipboard(urls=[QUrl.fromLocalFile(str(saved(tmp_path, encoded("webp"))))], text="file")
    paste(card)
    use(card, qtbot)
    assert off(card) < 8


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ({"text": "seven"}, "This is text, not a picture."),
        ({}, "There is no picture to paste."),
        ({"urls": [QUrl("https://example.org/7.png")]}, "is not on this computer"),
        ({"image": QImage(5000, 2, QImage.Format.Format_RGB32)}, "received 5000 × 2"),
    ],
)
def test_that_anything_else_in_the_clipboard_gets_a_sentence(card, qtbot, content, sentence):
    QTest.mouseClick(card.canvas, Qt.MouseButton.LeftButton)
    before = card.canvas.ink.items
    clipboard(**content)
    paste(card)
    assert sentence in trouble_of(card, qtbot)
    assert card.canvas.ink.items == before


@pytest.mark.parametrize("name", list(HOSTILE))
def test_that_a_hostile_file_gets_a_sentence_and_the_canvas_stays(card, qtbot, tmp_path, name):
    QTest.mouseClick(card.canvas, Qt.MouseButton.LeftButton)
    before = card.canvas.ink.items
    path = saved(tmp_path, HOSTILE[name])
    open_file(card, path)
    text = trouble_of(card, qtbot)
    assert path.name in text
    assert "\n" not in text
    assert card.canvas.ink.items == before
    assert card.findChild(QDialog, "picturePreview") is None
    QTest.mouseClick(card.canvas, Qt.MouseButton.LeftButton)
    assert not card.findChild(QLabel, "pictureTrouble").isVisible()


def drag(card, data) -> tuple[bool, bool]:
    """Drop ``data`` on the canvas, as a window system does; whether it was welcome and taken."""
    actions, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(200, 300), actions, data, left, Qt.KeyboardModifier.NoModifier)
    enter.setAccepted(False)
    QApplication.sendEvent(card, enter)
    if not enter.isAccepted():
        return False, False
    drop = QDropEvent(QPointF(200, 300), actions, data, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(card, drop)
    return True, drop.isAccepted()


def test_that_a_file_can_be_dropped(card, qtbot, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(saved(tmp_path, encoded("jpeg"))))])
    assert drag(card, data) == (True, True)
    use(card, qtbot)
    assert off(card) < 8


def test_that_text_is_not_welcome(card):
    data = QMimeData()
    data.setText("seven")
    assert drag(card, data) == (False, False)
    data.setData("application/x-odd", QByteArray(b"7"))
    assert drag(card, data) == (False, False)


def test_that_the_result_follows_every_switch(card, qtbot, tmp_path):
    page = np.full((300, 600), 255, np.uint8)
    page[10:290, 10:290] -= LARGE
    page[100:200, 400:430] = 0
    open_file(card, saved(tmp_path, encoded("png", Image.fromarray(page))))
    preview = preview_of(card, qtbot)
    results = [settled(preview, qtbot)]
    view = preview.findChild(PictureView, "pictureOriginal")
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(2, view.height() // 2 - 74))
    QTest.mouseMove(view, QPoint(100, view.height() // 2))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(148, view.height() // 2 + 74))
    results.append(settled(preview, qtbot))
    preview.findChild(QCheckBox, "pictureFit").click()
    results.append(settled(preview, qtbot))
    preview.findChild(QSlider, "pictureThreshold").setValue(90)
    assert not preview.findChild(QCheckBox, "pictureAutomatic").isChecked()
    results.append(settled(preview, qtbot))
    polarity = preview.findChild(QComboBox, "picturePolarity")
    polarity.setCurrentIndex(2)
    results.append(settled(preview, qtbot))
    assert [i for i in range(4) if np.array_equal(results[i], results[i + 1])] == []
    assert preview.findChild(PictureView, "pictureResult").image.size().width() == 280
    polarity.setCurrentIndex(0)
    preview.findChild(QAbstractButton, "pictureAutomatic").click()
    preview.findChild(QAbstractButton, "pictureFit").click()
    settled(preview, qtbot)
    use(card, qtbot)
    assert off(card) < 8


def test_that_the_newest_choice_is_used_even_when_its_result_is_not_there_yet(card, qtbot, tmp_path):
    open_file(card, saved(tmp_path, encoded("png")))
    preview = preview_of(card, qtbot)
    settled(preview, qtbot)
    for value in range(40, 95):
        preview.findChild(QSlider, "pictureThreshold").setValue(value)
    with qtbot.waitSignal(card.canvas.ink_changed, timeout=LONG):
        preview.findChild(QAbstractButton, "pictureUse").click()
    from trainer.data.picture_ink import CleanUp, canvas_picture

    expected, _ = canvas_picture(255 - LARGE, CleanUp(threshold=0.94, around_ink=True), is_lossless=True)
    np.testing.assert_array_equal(card.canvas.ink.pixels, expected)


def test_that_a_frame_can_be_moved_with_the_keyboard(card, qtbot, tmp_path):
    open_file(card, saved(tmp_path, encoded("png")))
    preview = preview_of(card, qtbot)
    view = preview.findChild(PictureView, "pictureOriginal")
    parts = []
    view.part_chosen.connect(parts.append)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.mouseClick(preview.findChild(QAbstractButton, "pictureWhole"), Qt.MouseButton.LeftButton)
    assert parts == [(81, 70, 140, 140), (81, 70, 140, 151), None]
    preview.reject()


def test_that_a_blank_picture_is_said_to_be_blank(card, qtbot, tmp_path):
    open_file(card, saved(tmp_path, encoded("png", Image.new("L", (60, 60), 255))))
    qtbot.waitUntil(lambda: card.findChild(QDialog, "picturePreview") is not None, timeout=LONG)
    preview = card.findChild(QDialog, "picturePreview")
    note = preview.findChild(QLabel, "pictureNote")
    qtbot.waitUntil(lambda: note.text().startswith("No ink was found"), timeout=LONG)
    assert not preview.findChild(QAbstractButton, "pictureUse").isEnabled()
    preview.reject()


def test_that_the_preview_speaks_every_language_and_fits(card, qtbot, tmp_path, shouting):
    open_file(card, saved(tmp_path, encoded("png")))
    preview = preview_of(card, qtbot)
    shouting.start()
    for each in [*preview.findChildren(QLabel), *preview.findChildren(QAbstractButton)]:
        if each.text() and "%" not in each.text():
            assert each.text().startswith("["), each.text()
            qtbot.waitUntil(lambda each=each: each.width() >= each.minimumSizeHint().width())
        if each.toolTip():
            assert each.toolTip().endswith(".]")
    for name in ("pictureOriginal", "picturePolarity", "pictureThreshold"):
        assert preview.findChild(QWidget, name).accessibleName()
    preview.reject()


def told_to(told):
    def tell():
        told.append(True)

    return tell


def test_that_a_second_picture_takes_the_place_of_the_first(card, qtbot, tmp_path):
    open_file(card, saved(tmp_path, encoded("png")))
    gone = []
    preview_of(card, qtbot).rejected.connect(told_to(gone))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(saved(tmp_path, encoded("jpeg"), "b.jpg")))])
    drag(card, data)
    qtbot.waitUntil(lambda: gone == [True], timeout=LONG)
    QTest.qWait(20)
    (second,) = card.findChildren(QDialog, "picturePreview")
    second.reject()


@pytest.mark.parametrize("lossless", [True, False])
@pytest.mark.parametrize("orientation", [1, 6])
def test_that_a_large_webp_is_decoded_small_and_upright(tmp_path, qapp, lossless, orientation):
    from mnist_desktop.drawing.pictures.picture_intake import _picture_in
    from trainer.data.image_files import read_picture

    page = np.full((2000, 1500), 255, np.uint8)
    page[100:1780, 20:300] = 0
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = saved(tmp_path, encoded("webp", Image.fromarray(page), lossless=lossless, exif=exif))
    ours, pillows = _picture_in(path).grey, read_picture(path).grey
    assert ours.shape == pillows.shape == ((1000, 750) if orientation == 1 else (750, 1000))
    assert np.abs(ours.astype(int) - pillows).mean() < 2


def test_that_a_large_webp_that_is_damaged_is_refused(tmp_path, qapp):
    from mnist_desktop.drawing.pictures.picture_intake import _picture_in
    from trainer.errors import DataError

    noise = np.random.default_rng(0).integers(0, 255, (1200, 1200)).astype(np.uint8)
    content = encoded("webp", Image.fromarray(noise), quality=50)
    with pytest.raises(DataError, match="damaged or incomplete"):
        _picture_in(saved(tmp_path, content[: len(content) // 2]))
