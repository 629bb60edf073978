"""The pen's way through a digit."""

import numpy as np
import pytest

from trainer import load_image_set
from trainer.data.ink import image_from_strokes
from trainer.data.lines import distances_to_lines, inked
from trainer.data.tracing import Tracer, distance_in_pixels, trace_digits

IMAGES = load_image_set("mnist").train_images[:300]
BAR = [[(60, 140), (220, 140)]]


def test_that_inking_the_lines_anew_gives_nearly_the_digit_again():
    traced = trace_digits(IMAGES)
    again = inked(distance_in_pixels(traced.distances), traced.widths)
    gap = np.abs(again - IMAGES).mean(axis=(1, 2)) / IMAGES.mean(axis=(1, 2))
    assert np.median(gap) < 0.3


def test_that_the_line_of_a_bar_runs_along_its_middle():
    image = image_from_strokes(BAR, pen_width=40)
    traced = trace_digits(image[None])
    distances = distance_in_pixels(traced.distances)[0]
    assert np.unravel_index(distances[:, 14].argmin(), (28,))[0] in (13, 14)
    assert distances[4, 14] == pytest.approx(9.5, abs=0.6)
    left, top, right, bottom = traced.boxes[0]
    assert right - left > 12
    assert bottom - top < 1.5
    assert traced.widths[0] == pytest.approx(4.5, abs=1.5)


def test_that_the_ends_of_a_slanting_stroke_are_found():
    traced = trace_digits(image_from_strokes([[(180, 40), (100, 240)]], pen_width=16)[None])
    top_x, top_y, bottom_x, bottom_y = traced.ends[0]
    assert top_x > 15 > 12 > bottom_x
    assert top_y < 7
    assert bottom_y > 20
    assert bottom_x < traced.middles[0][14] < top_x


def test_that_a_blank_image_has_no_line_and_breaks_nothing():
    traced = trace_digits(np.zeros((2, 28, 28), np.uint8))
    assert (traced.distances == 255).all()
    assert np.isfinite(traced.ends).all()
    assert np.isnan(traced.middles).all()


def test_that_what_is_asked_for_twice_is_traced_once(monkeypatch):
    asked = []

    def counting(images):
        asked.append(len(images))
        return trace_digits(images)

    monkeypatch.setattr("trainer.data.tracing.trace_digits", counting)
    tracer = Tracer(IMAGES)
    first = tracer(np.array([5, 2, 9]))
    again = tracer(np.array([9, 7, 5]))
    assert asked == [3, 1]
    np.testing.assert_array_equal(again.distances[[0, 2]], first.distances[[2, 0]])
    np.testing.assert_array_equal(again.distances, trace_digits(IMAGES[[9, 7, 5]]).distances)


def test_that_lines_are_as_far_as_geometry_says():
    lines = np.array([[[4, 10, 20, 10]], [[np.nan] * 4]], np.float32)
    distances = distances_to_lines(lines)
    assert distances[0, 13, 12] == pytest.approx(3)
    assert distances[0, 13, 24] == pytest.approx(5)
    assert distances[1].min() > 900
