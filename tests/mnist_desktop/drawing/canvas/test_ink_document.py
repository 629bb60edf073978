import base64
import json
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnist_desktop.drawing.canvas.ink_document import MOST_POINTS, MOST_POINTS_OF_ONE, document_of, items_from
from mnist_desktop.drawing.canvas.items import Picture, Rubber, Stroke, replay
from mnist_desktop.drawing.canvas.strokes import Ink
from trainer.data.raster import InkRaster
from trainer.errors import DataError

numbers = st.floats(-500, 800) | st.integers(-500, 800)
widths = st.floats(0.5, 100) | st.integers(1, 100)
traces = st.lists(st.tuples(st.tuples(numbers, numbers), widths), min_size=1, max_size=6).flatmap(
    lambda parts: st.sampled_from([Stroke, Rubber]).map(
        lambda kind: kind(tuple(p for p, _ in parts), tuple(w for _, w in parts))
    )
)
pictures = st.integers(0, 255).map(lambda value: Picture(bytes([value]) * 78400))
drawings = st.lists(traces | pictures, max_size=8).map(tuple)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=8,
)


def raster_of(items):
    raster = InkRaster(280)
    replay(items, raster)
    return raster.pixels


def changed(**fields):
    return document_of((Stroke(((1.0, 2.0), (3.0, 4.0)), (5.0, 5.0)),)) | fields


def item(**fields):
    return changed(items=[{"kind": "pen", "points": [[1, 2]], "width": 5} | fields])


def packed(data: bytes) -> str:
    return base64.b64encode(zlib.compress(data)).decode()


@given(items=drawings)
@settings(max_examples=60, deadline=None)
def test_that_every_drawing_comes_back_through_json(items):
    assert items_from(json.loads(json.dumps(document_of(items), allow_nan=False))) == items


def test_that_a_stroke_of_many_points_is_kept_in_pieces_and_looks_the_same():
    random = np.random.default_rng(0)
    count = MOST_POINTS_OF_ONE + 5
    walk = np.cumsum(random.normal(0, 4, (count, 2)), axis=0)
    walk += 140 - walk[-6]  # the pieces meet in the middle of the canvas
    long = Stroke(tuple(map(tuple, walk.tolist())), (6.0,) * count)
    kept = items_from(document_of((long,)))
    assert [len(each.points) for each in kept] == [MOST_POINTS_OF_ONE, 6]
    np.testing.assert_array_equal(raster_of(kept), raster_of((long,)))


def test_that_a_drawing_of_too_many_points_becomes_a_picture_that_looks_the_same():
    random = np.random.default_rng(0)
    strokes = tuple(  # most of them beside the canvas, where they cost little
        Stroke(tuple(map(tuple, random.uniform(place, place + 50, (100, 2)).tolist())), (3.0,) * 100)
        for place in random.uniform(-500, 700, (MOST_POINTS // 100 + 1, 2))
    )
    assert raster_of(strokes).any()
    (picture,) = items_from(document_of(strokes))
    assert isinstance(picture, Picture)
    np.testing.assert_array_equal(picture.array(), raster_of(strokes))


@pytest.mark.parametrize(
    "document",
    [
        None, [], "ink", 3, {},
        changed(format="other"), changed(version=2), changed(version=True), changed(side=28),
        changed(items=None), changed(items={}), changed(items=[None]), changed(items=[[]] * 2001),
        item(kind="pencil"), item(kind=[]), item(kind=None),
        item(points=None), item(points=[]), item(points=[[1]]), item(points=[[1, 2, 3]]), item(points="12"),
        item(points=[[float("nan"), 1]]), item(points=[[float("inf"), 1]]), item(points=[[1e300, 1]]),
        item(points=[[10**400, 1]]), item(points=[["1", "2"]]), item(points=[[True, False]]),
        item(points=[[1, 2]] * (MOST_POINTS_OF_ONE + 1)),
        item(width=0), item(width=-1), item(width=float("nan")), item(width=1e9), item(width="5"),
        item(width=True), item(width=None), item(width=[]), item(width=[5, 5]),
        changed(items=[{"kind": "pen", "points": [[1, 2]] * 20000, "width": 5}] * 3),
        item(kind="picture"), item(kind="picture", pixels=3), item(kind="picture", pixels="çç"),
        item(kind="picture", pixels="AAAA"), item(kind="picture", pixels=packed(bytes(78399))),
        item(kind="picture", pixels=packed(bytes(10**8))),
        changed(items=[{"kind": "picture", "pixels": packed(bytes(78400))}] * 21),
    ],
)  # fmt: skip
def test_that_anything_else_is_refused_in_a_sentence(document):
    with pytest.raises(DataError, match="not a drawing that was kept") as caught:
        Ink.from_document(document)
    assert len(str(caught.value)) < 300


@given(document=json_values | st.builds(lambda value: changed(items=[value]), json_values))
@settings(max_examples=200, deadline=None)
def test_that_any_json_gives_a_drawing_or_a_sentence(document):
    try:
        items_from(document)
    except DataError:
        return
