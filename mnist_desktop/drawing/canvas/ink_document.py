"""A drawing as JSON can hold it, and back; what comes back is checked, for it may come from anywhere."""

import base64
import binascii
import reprlib
import zlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from mnist_desktop.drawing.canvas.items import CANVAS_SIDE, Item, Items, Picture, Point, Rubber, Stroke
from trainer.errors import DataError, phrase

if TYPE_CHECKING:
    from trainer.data.raster import Pixels

FORMAT, VERSION = "mnist-desktop-ink", 1
MOST_ITEMS = 2_000
MOST_POINTS_OF_ONE = 20_000
MOST_POINTS = 40_000
MOST_PICTURES = 20
FARTHEST = 100_000.0
WIDEST = 1_000.0

_KINDS: dict[str, type[Stroke] | type[Rubber]] = {"pen": Stroke, "rubber": Rubber}
_PICTURE_BYTES = CANVAS_SIDE * CANVAS_SIDE


def document_of(items: Items, pixels: "Pixels | None" = None) -> dict[str, Any]:
    """What :func:`items_from` reads; one with very many points or items becomes a single picture.

    Args:
        items: the drawing.
        pixels: its raster, if it is at hand.
    """
    traces = [item for item in items if not isinstance(item, Picture)]
    is_small = (
        sum(len(trace.points) for trace in traces) + len(traces) <= MOST_POINTS
        and len(items) <= MOST_ITEMS // 2  # long strokes become several
        and len(items) - len(traces) <= MOST_PICTURES
    )
    kept = items if is_small else (Picture(_raster(items, pixels).tobytes()),)
    described = [part for item in kept for part in _described(item)]
    return {"format": FORMAT, "version": VERSION, "side": CANVAS_SIDE, "items": described}


def items_from(document: Mapping[str, Any]) -> Items:
    """The drawing in ``document``.

    Raises:
        DataError: it is no drawing, or one with more than 20,000 points in a stroke, 40,000 points or
            2,000 items in all, or with places and widths that no hand can reach.
    """
    if not isinstance(document, Mapping):
        raise _bad("the document", document)
    for field, expected in (("format", FORMAT), ("version", VERSION), ("side", CANVAS_SIDE)):
        if document.get(field) != expected or isinstance(document.get(field), bool):
            raise _bad(field, document.get(field))
    described = document.get("items")
    if not isinstance(described, list) or len(described) > MOST_ITEMS:
        raise _bad("items", described)
    items, left = list[Item](), MOST_POINTS
    for each in described:
        items.append(_item(each))
        left -= len(items[-1].points) if not isinstance(items[-1], Picture) else 0
        if left < 0:
            raise _bad("the number of points", f"> {MOST_POINTS}")
    if sum(isinstance(item, Picture) for item in items) > MOST_PICTURES:
        raise _bad("the number of pictures", f"> {MOST_PICTURES}")
    return tuple(items)


def _raster(items: Items, pixels: "Pixels | None") -> "Pixels":
    if pixels is not None:
        return pixels
    from mnist_desktop.drawing.canvas.items import replay
    from trainer.data.raster import InkRaster

    raster = InkRaster(CANVAS_SIDE)
    replay(items, raster)
    return raster.pixels


def _described(item: Item) -> Iterator[dict[str, Any]]:
    if isinstance(item, Picture):
        yield {"kind": "picture", "pixels": base64.b64encode(zlib.compress(item.pixels, 6)).decode("ascii")}
        return
    kind = next(name for name, known in _KINDS.items() if isinstance(item, known))
    for first in range(0, len(item.points), MOST_POINTS_OF_ONE - 1):
        # a long stroke in pieces, each beginning where the one before it ends
        part = slice(first, first + MOST_POINTS_OF_ONE)
        points, widths = item.points[part], item.widths[part]
        if first and len(points) == 1:
            return
        same = len(set(widths)) == 1
        yield {
            "kind": kind,
            "points": [list(point) for point in points],
            "width": widths[0] if same else list(widths),
        }


def _item(described: object) -> Item:
    if not isinstance(described, dict):
        raise _bad("an item", described)
    kind = described.get("kind")
    if kind == "picture":
        return _picture(described.get("pixels"))
    if not isinstance(kind, str) or kind not in _KINDS:
        raise _bad("the kind of an item", kind)
    return _trace(_KINDS[kind], described)


def _trace(kind: type[Stroke] | type[Rubber], described: dict[str, Any]) -> Stroke | Rubber:
    points, width = described.get("points"), described.get("width")
    if not isinstance(points, list) or not 1 <= len(points) <= MOST_POINTS_OF_ONE:
        raise _bad("the points of a stroke", points)
    widths: list[Any] = width if isinstance(width, list) else [width] * len(points)
    if len(widths) != len(points):
        raise _bad("the widths of a stroke", width)
    if not all(_is_number(each) and 0 < each <= WIDEST for each in widths):
        raise _bad("the width of a stroke", width)
    return kind(tuple(_point(each) for each in points), tuple(widths))


def _point(described: object) -> Point:
    if not isinstance(described, list) or len(described) != 2:
        raise _bad("a point", described)
    x, y = described
    if not (_is_number(x) and _is_number(y) and abs(x) <= FARTHEST and abs(y) <= FARTHEST):
        raise _bad("a point", described)
    return x, y


def _is_number(value: Any) -> bool:
    return type(value) in (int, float)  # no bool; NaN and infinity fail every comparison


def _picture(described: object) -> Picture:
    if not isinstance(described, str) or len(described) > 2 * _PICTURE_BYTES:
        raise _bad("a picture", described)
    try:
        packed = base64.b64decode(described.encode("ascii"), validate=True)
        pixels = zlib.decompressobj().decompress(packed, _PICTURE_BYTES + 1)
    except (ValueError, binascii.Error, zlib.error):
        raise _bad("a picture", described) from None
    if len(pixels) != _PICTURE_BYTES:
        raise _bad("the size of a picture", len(pixels))
    return Picture(pixels)


def _bad(what: str, received: object) -> DataError:
    return DataError(
        phrase(
            "trainer",
            "This is not a drawing that was kept: {what} cannot be {received}. Draw it again.",
        ),
        what=what,
        received=reprlib.repr(received),
    )
