"""A drawing as a picture file: dark ink on white paper, as pixels (PNG) or as vectors (SVG)."""

import base64
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from mnist_desktop.drawing.canvas.ink_picture import InkPicture, coloured
from mnist_desktop.drawing.canvas.items import CANVAS_SIDE, Items, Picture, Rubber, Trace
from mnist_desktop.theme import LIGHT
from trainer.errors import StorageError, phrase
from trainer.storage import write_atomically

if TYPE_CHECKING:
    from trainer.data.raster import Pixels

PNG_SIDE = 1120
_PAPER, _INK = "#ffffff", LIGHT.ink
_DEEPEST = 50  # groups of an SVG in one another; readers of SVG allow only so many


def save_drawing(path: Path, items: Items, pixels: "Pixels") -> Path:
    """Write ``items`` to ``path``, as SVG if its name ends so, else as PNG; returns where it went.

    Raises:
        StorageError: the folder cannot be written or the disk is full; what was there is as it was.
    """
    is_svg = path.suffix.lower() == ".svg"
    content = svg_of(items, pixels).encode() if is_svg else png_of(image_of(items))
    path = path if is_svg or path.suffix.lower() == ".png" else path.with_name(f"{path.name}.png")
    try:
        write_atomically(path, lambda temporary: _write(temporary, content))
    except StorageError as error:
        raise StorageError(
            phrase(
                "trainer",
                "The drawing could not be saved as {path} ({reason}). "
                "Choose another folder or free some space, then save it again.",
            ),
            path=path,
            reason=error.values.get("reason", ""),
        ) from error
    return path


def clipboard_data(items: Items, pixels: "Pixels") -> QMimeData:
    """The drawing for other programs: as PNG and, for those that can, as SVG."""
    image, data = image_of(items), QMimeData()
    data.setImageData(image)
    data.setData("image/png", QByteArray(png_of(image)))
    data.setData("image/svg+xml", QByteArray(svg_of(items, pixels).encode()))
    return data


def image_of(items: Items, side: int = PNG_SIDE) -> QImage:
    """``items`` as ``side`` × ``side`` pixels, dark on white."""
    ink = InkPicture()
    ink.show(items, QSize(side, side), 1.0, QColor(_INK))
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor(_PAPER))
    painter = QPainter(image)
    painter.drawImage(QPoint(0, 0), ink.image)
    painter.end()
    return image


def png_of(image: QImage) -> bytes:
    """``image`` in the PNG format."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def svg_of(items: Items, pixels: "Pixels | None" = None) -> str:
    """``items`` as vectors: strokes as round paths, rubbers as masks, pictures embedded.

    Where the rubber was used very often between strokes, the raster ``pixels`` is embedded instead.
    """
    runs = [(erases, tuple(run)) for erases, run in groupby(items, _erases)]
    if pixels is not None and sum(erases for erases, _ in runs) > _DEEPEST:
        runs = [(False, (Picture(pixels.tobytes()),))]
    content = list[str]()
    for number, (erases, run) in enumerate(runs):
        if not erases:
            content += _drawn(run, _INK)
        if not erases or not content:
            continue
        whole = f'<rect width="{CANVAS_SIDE}" height="{CANVAS_SIDE}" fill="white"/>'
        units = f'maskUnits="userSpaceOnUse" x="0" y="0" width="{CANVAS_SIDE}" height="{CANVAS_SIDE}"'
        content = [
            f'<mask id="rubber{number}" {units}>{whole}',
            *_drawn(run, "black"),
            f'</mask><g mask="url(#rubber{number})">',
            *content,
            "</g>",
        ]
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'viewBox="0 0 {CANVAS_SIDE} {CANVAS_SIDE}" width="{CANVAS_SIDE}" height="{CANVAS_SIDE}">'
    )
    paper = f'<rect width="{CANVAS_SIDE}" height="{CANVAS_SIDE}" fill="{_PAPER}"/>'
    return "\n".join([head, paper, *content, "</svg>"]) + "\n"


def _erases(item: object) -> bool:
    return isinstance(item, Rubber)


def _drawn(items: Iterable[object], colour: str) -> Iterator[str]:
    for item in items:
        if isinstance(item, Picture):
            data = base64.b64encode(png_of(coloured(item, QColor(colour)))).decode("ascii")
            size = f'width="{CANVAS_SIDE}" height="{CANVAS_SIDE}"'
            yield f'<image {size} xlink:href="data:image/png;base64,{data}"/>'
        elif isinstance(item, Trace):
            yield from _paths(item, colour)


def _paths(trace: Trace, colour: str) -> Iterator[str]:
    """One path where the pen kept its width, else one for each run of pieces with the same width."""
    first, width = trace.points[0], trace.widths[0]
    yield f'<circle cx="{_n(first[0])}" cy="{_n(first[1])}" r="{_n(width / 2)}" fill="{colour}"/>'
    pieces = zip(pairwise(trace.points), trace.widths[1:], strict=True)
    for width, run in groupby(pieces, _width):
        ends = [piece for piece, _ in run]
        points = " ".join(f"{_n(x)},{_n(y)}" for x, y in (ends[0][0], *(end for _, end in ends)))
        look = f'fill="none" stroke="{colour}" stroke-width="{_n(width)}"'
        yield f'<polyline points="{points}" {look} stroke-linecap="round" stroke-linejoin="round"/>'


def _width(piece: tuple[object, float]) -> float:
    return piece[1]


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)
