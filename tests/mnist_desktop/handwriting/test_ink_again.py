import numpy as np

from mnist_desktop.drawing.canvas.digit_canvas import DigitCanvas
from mnist_desktop.handwriting.ink_again import enlarged, put_on_canvas
from trainer.data.drawings import DrawingStore
from trainer.data.ink import image_from_canvas
from trainer.inference import Classifier


def test_that_an_enlarged_image_is_read_as_before(image_of):
    reader = Classifier.default()
    for digit in range(10):
        large = enlarged(image_of(digit))
        assert large.shape == (280, 280)
        assert large.dtype == np.uint8
        assert reader.classify(image_from_canvas(large)).best == digit


def test_that_nothing_enlarged_is_nothing():
    assert not enlarged(np.zeros((28, 28), np.uint8)).any()


def test_that_ink_that_nobody_understands_is_shown_as_its_image(qtbot, theme, image_of):
    canvas = DigitCanvas(theme)
    qtbot.addWidget(canvas)
    with DrawingStore() as store:
        drawing = store.add(label=3, writer="", image=image_of(3), ink={"format": "of the future"})
    put_on_canvas(drawing, canvas)
    assert np.array_equal(canvas.ink.pixels, enlarged(image_of(3)))
    canvas.undo()
    assert canvas.ink.is_empty
