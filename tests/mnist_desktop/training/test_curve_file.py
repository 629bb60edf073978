import csv
import xml.etree.ElementTree as ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage

from mnist_desktop.training.curve_file import csv_of, save_numbers, save_picture
from mnist_desktop.training.plot_chart import Chart, Line, Scale
from trainer.errors import StorageError

COLUMNS = (
    "epoch,loss,accuracy,validation_loss,validation_accuracy,learning_rate,gradient_norm,dead_units,seconds"
)


@pytest.fixture
def chart():
    """A loss that leaves its frame at the top, once."""
    x = np.arange(1.0, 5.0)
    return Chart(
        Scale("epoch", 0.0, 5.0, ((0.0, "0"), (5.0, "5"))),
        Scale("loss", 0.0, 1.0, ((0.0, "0"), (0.5, "½"))),
        (
            Line("", np.linspace(0, 4, 50), np.linspace(9, 0.2, 50), colour=0, faint=True),
            Line("training", x, np.array([0.8, 0.5, 0.4, 0.3]), colour=0, dotted=True),
            Line("validation", x, np.array([0.7, 0.5, 0.45, 0.5]), colour=1, dashed=True, dotted=True),
        ),
        best=(3.0, "best epoch"),
        target=(0.25, "target 0.25"),
    )


def test_that_numbers_are_in_full_with_decimal_points(make_epoch):
    QLocale.setDefault(QLocale("tr"))
    text = csv_of([make_epoch(1, loss=1 / 3, gradient_norm=2.5, dead_units=0.125, seconds=1e-7)])
    head, row, rest = text.split("\n")
    assert head == COLUMNS
    assert row == "1,0.3333333333333333,0.85,0.4,0.9,0.1,2.5,0.125,1e-07"
    assert rest == ""


def test_that_a_reader_of_csv_gets_back_what_was_written(make_epoch):
    epochs = [make_epoch(number, loss=float(np.random.default_rng(number).random())) for number in (1, 2, 3)]
    rows = list(csv.DictReader(csv_of(epochs).splitlines()))
    assert [float(row["loss"]) for row in rows] == [epoch.loss for epoch in epochs]
    assert [int(row["epoch"]) for row in rows] == [1, 2, 3]


def test_that_what_is_unknown_is_an_empty_cell(make_epoch):
    text = csv_of([make_epoch(validation_loss=None, validation_accuracy=None)])
    assert text.splitlines()[1] == "1,0.5,0.85,,,0.1,,,1.25"


def test_that_the_ending_is_added_where_it_is_missing(tmp_path, make_epoch, qapp, chart):
    assert save_numbers(tmp_path / "run.2", [make_epoch()]) == tmp_path / "run.2.csv"
    assert (tmp_path / "run.2.csv").read_text() == csv_of([make_epoch()])
    assert save_picture(tmp_path / "run", [chart]) == tmp_path / "run.png"
    assert save_picture(tmp_path / "run.SVG", [chart]) == tmp_path / "run.SVG"


def test_that_a_path_through_a_file_gets_a_sentence(tmp_path, make_epoch, chart, qapp):
    (tmp_path / "file").write_text("")
    for save, content in ((save_numbers, [make_epoch()]), (save_picture, [chart])):
        with pytest.raises(StorageError, match=r"curves could not be saved as .*Choose another folder"):
            save(tmp_path / "file" / "curves.csv", content)


def test_that_a_picture_is_dark_on_white_with_every_colour(tmp_path, qapp, chart):
    image = QImage(str(save_picture(tmp_path / "curves.png", [chart])))
    assert image.pixelColor(2, 2).name() == "#ffffff"
    colours = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 3)
    }
    assert {"#0072b2", "#d55e00", "#16202c"} <= colours


@pytest.mark.parametrize(("count", "shape"), [(1, (1, 1)), (2, (2, 1)), (3, (2, 2))])
def test_that_every_chart_has_its_place(tmp_path, qapp, chart, count, shape):
    one = QImage(str(save_picture(tmp_path / "one.png", [chart]))).size()
    all_ = QImage(str(save_picture(tmp_path / "all.png", [chart] * count))).size()
    assert (all_.width(), all_.height()) == (one.width() * shape[0], one.height() * shape[1])


def test_that_vectors_hold_the_words_and_nothing_outside_the_frame(tmp_path, qapp, chart):
    root = ElementTree.parse(save_picture(tmp_path / "curves.svg", [chart])).getroot()
    words = {(text.text or "").strip() for text in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {"epoch", "loss", "training", "validation", "best epoch", "target 0.25", "½"} <= words
    lines = [line.get("points", "") for line in root.iter("{http://www.w3.org/2000/svg}polyline")]
    heights = [float(pair.split(",")[1]) for line in lines if line.count(",") > 2 for pair in line.split()]
    assert len(heights) > 10
    assert min(heights) >= 44
