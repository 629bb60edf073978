"""Pictures from files become ink, and whatever is wrong with one ends in a sentence."""

import io
import os
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from trainer import load_image_set
from trainer.data.image_files import canvas_from_picture
from trainer.data.ink import image_from_canvas
from trainer.errors import DataError

Pixels = NDArray[np.uint8]
DIGIT: Pixels = load_image_set("mnist").test_images[0]
LARGE: Pixels = np.asarray(Image.fromarray(DIGIT).resize((280, 280), Image.Resampling.BICUBIC))


def saved(path: Path, picture: Image.Image | Pixels, **options: object) -> Path:
    image = picture if isinstance(picture, Image.Image) else Image.fromarray(picture)
    image.save(path, **options)  # type: ignore[arg-type]
    return path


def difference_from_the_digit(path: Path) -> float:
    return float(np.abs(image_from_canvas(canvas_from_picture(path)).astype(int) - DIGIT).mean())


def tinted(alpha: Pixels, brightness: int) -> Image.Image:
    """Ink of one brightness on a transparent ground."""
    colour = np.full((*alpha.shape, 3), brightness, np.uint8)
    return Image.fromarray(np.dstack([colour, alpha]))


def photo(digit: Pixels, *, paper: float = 215, ink: float = 60, noise: float = 5, seed: int = 0) -> Pixels:
    """A camera's view of a digit on paper: a lamp at one side, dark corners, texture and noise."""
    random = np.random.default_rng(seed)
    height, width, side = 450, 600, 225
    cover = np.zeros((height, width))
    top, left = random.integers(0, height - side), random.integers(0, width - side)
    large = Image.fromarray(digit).resize((side, side), Image.Resampling.BICUBIC)
    cover[top : top + side, left : left + side] = np.asarray(large) / 255
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    light = (1 - 0.3 * (x * x + y * y)) * (1 + 0.2 * x) / 1.1
    texture = np.repeat(np.repeat(random.normal(0, noise / 2, (height // 3, width // 3)), 3, 0), 3, 1)
    seen = (paper * (1 - cover) + ink * cover) * light + texture + random.normal(0, noise, cover.shape)
    return np.clip(seen, 0, 255).astype(np.uint8)


def png(width: int, height: int, content: bytes = b"") -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(content))
        + chunk(b"IEND", b"")
    )


def test_that_a_true_mnist_picture_passes_through_unchanged(tmp_path: Path) -> None:
    for index, digit in enumerate(load_image_set("mnist").test_images[:200]):
        for kind in ("png", "bmp"):
            canvas = canvas_from_picture(saved(tmp_path / f"{index}.{kind}", digit))
            assert np.array_equal(canvas, digit)
        assert np.array_equal(canvas_from_picture(saved(tmp_path / "negative.png", 255 - digit)), digit)


@pytest.mark.parametrize(
    "options",
    [
        {"format": "png"}, {"format": "bmp"}, {"format": "webp", "lossless": True},
        {"format": "webp", "quality": 80}, {"format": "jpeg", "quality": 75},
    ],
)  # fmt: skip
@pytest.mark.parametrize("polarity", ["ink light", "ink dark"])
def test_that_every_kind_of_file_and_both_polarities_show_the_digit(
    tmp_path: Path, options: dict[str, object], polarity: str
) -> None:
    picture = LARGE if polarity == "ink light" else 255 - LARGE
    assert difference_from_the_digit(saved(tmp_path / "digit.any", picture, **options)) < 8


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA", "I;16"])
def test_that_every_pixel_format_shows_the_digit(tmp_path: Path, mode: str) -> None:
    if mode == "I;16":
        picture = Image.fromarray(LARGE.astype(np.uint16) * 257)
    else:
        picture = Image.fromarray(LARGE).convert("RGB" if mode == "P" else "L").convert(mode)
    assert picture.mode == mode
    assert difference_from_the_digit(saved(tmp_path / "digit.png", picture)) < 8


def test_that_a_printers_jpeg_shows_the_digit(tmp_path: Path) -> None:
    picture = Image.fromarray(255 - LARGE).convert("RGB").convert("CMYK")
    assert difference_from_the_digit(saved(tmp_path / "cmyk.jpg", picture)) < 8


@pytest.mark.parametrize("brightness", [0, 90, 255])
def test_that_ink_of_any_brightness_on_a_transparent_ground_is_seen(tmp_path: Path, brightness: int) -> None:
    canvas = canvas_from_picture(saved(tmp_path / "clear.png", tinted(LARGE, brightness)))
    strength = 1 - brightness / 255 if brightness < 128 else brightness / 255
    assert np.abs(canvas - LARGE * strength).max() <= 1


def test_that_a_palette_with_a_transparent_colour_is_seen(tmp_path: Path) -> None:
    indexed = Image.fromarray((LARGE > 127).astype(np.uint8)).convert("P")
    indexed.putpalette([255, 255, 255, 0, 0, 0])
    assert difference_from_the_digit(saved(tmp_path / "palette.png", indexed, transparency=0)) < 8


def test_that_a_sheet_with_transparent_corners_keeps_its_own_paper(tmp_path: Path) -> None:
    alpha = np.full(LARGE.shape, 255, np.uint8)
    alpha[:30, :30] = alpha[-30:, -30:] = 0
    sheet = np.dstack([255 - LARGE] * 3 + [alpha])
    assert np.array_equal(canvas_from_picture(saved(tmp_path / "sheet.png", Image.fromarray(sheet))), LARGE)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_that_a_picture_is_turned_as_the_camera_was_held(tmp_path: Path, orientation: int) -> None:
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }  # fmt: skip
    picture = Image.fromarray(255 - LARGE)
    if orientation in undo:
        picture = picture.transpose(undo[orientation])
    exif = Image.Exif()
    exif[0x0112] = orientation
    assert difference_from_the_digit(saved(tmp_path / "turned.jpg", picture, exif=exif, quality=95)) < 8


@pytest.mark.parametrize(("paper", "ink"), [(215, 60), (215, 140), (130, 30), (40, 210)])
def test_that_shadow_texture_and_noise_of_a_photo_become_nothing(
    tmp_path: Path, paper: float, ink: float
) -> None:
    digits = load_image_set("mnist").test_images
    differences = []
    for seed in range(4):
        path = saved(tmp_path / "photo.jpg", photo(digits[seed], paper=paper, ink=ink, seed=seed), quality=80)
        canvas = canvas_from_picture(path)
        assert (canvas == 0).mean() > 0.6
        image = image_from_canvas(canvas)
        differences.append(
            min(
                float(np.abs(np.roll(image, (down, right), (0, 1)).astype(int) - digits[seed]).mean())
                for down in (-1, 0, 1)
                for right in (-1, 0, 1)
            )
        )
    assert max(differences) < 18
    assert float(np.median(differences)) < 10


def test_that_a_small_digit_on_a_large_photo_is_not_taken_for_a_dot(tmp_path: Path) -> None:
    sheet = np.full((1500, 2000), 220, np.uint8)
    small = np.asarray(Image.fromarray(DIGIT).resize((200, 200), Image.Resampling.BICUBIC))
    sheet[900:1100, 1500:1700] -= (small * 0.7).astype(np.uint8)
    noise = np.random.default_rng(0).integers(-6, 7, sheet.shape)
    path = saved(tmp_path / "page.jpg", (sheet + noise).astype(np.uint8))
    assert difference_from_the_digit(path) < 12


@pytest.mark.parametrize("brightness", [0, 128, 255])
@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_that_a_blank_picture_gives_no_ink(tmp_path: Path, kind: str, brightness: int) -> None:
    for shape in ((28, 28), (1, 1), (3, 200), (200, 300)):
        path = saved(tmp_path / "blank", np.full(shape, brightness, np.uint8), format=kind)
        assert not canvas_from_picture(path).any()


@pytest.mark.parametrize("paper", [40, 215])
def test_that_a_photo_of_blank_paper_gives_no_ink(tmp_path: Path, paper: float) -> None:
    for seed, noise in enumerate((0, 2, 5, 10)):
        blank = photo(np.zeros((28, 28), np.uint8), paper=paper, noise=noise, seed=seed)
        assert not canvas_from_picture(saved(tmp_path / "blank.jpg", blank, quality=80)).any()


def test_that_a_fully_transparent_picture_gives_no_ink(tmp_path: Path) -> None:
    path = saved(tmp_path / "clear.png", tinted(np.zeros((60, 60), np.uint8), 0))
    assert not canvas_from_picture(path).any()


def test_that_the_largest_picture_is_read_and_shrunk(tmp_path: Path) -> None:
    picture = np.zeros((4096, 4096), np.uint8)
    picture[1000:3000, 2000:2200] = 255
    canvas = canvas_from_picture(saved(tmp_path / "large.png", picture))
    assert canvas.shape == (1024, 1024)
    assert canvas.max() == 255


def test_that_only_the_first_of_a_cameras_several_pictures_is_read(tmp_path: Path) -> None:
    other = Image.fromarray(np.full_like(LARGE, 128)).convert("RGB")
    path = tmp_path / "camera.jpg"
    Image.fromarray(255 - LARGE).convert("RGB").save(path, "MPO", save_all=True, append_images=[other])
    assert difference_from_the_digit(path) < 8


def encoded(kind: str) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(LARGE).save(buffer, kind)
    return buffer.getvalue()


def animated(kind: str) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(LARGE).save(buffer, kind, save_all=True, append_images=[Image.fromarray(255 - LARGE)])
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        pytest.param(b"", "is empty: it has 0 bytes", id="empty"),
        pytest.param(b"seven", "not a picture that can be opened", id="text"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not a picture", id="svg"),
        pytest.param(encoded("gif"), "not a picture", id="gif"),
        pytest.param(encoded("tiff"), "not a picture", id="tiff"),
        pytest.param(animated("png"), "is an animation", id="animated png"),
        pytest.param(animated("webp"), "is an animation", id="animated webp"),
        pytest.param(encoded("png")[:-200], "damaged or incomplete", id="cut png"),
        pytest.param(encoded("jpeg")[:2000], "damaged or incomplete", id="cut jpeg"),
        pytest.param(encoded("bmp")[:-2000], "damaged or incomplete", id="cut bmp"),
        pytest.param(encoded("webp")[:200], "damaged or incomplete", id="cut webp"),
        pytest.param(b"\x89PNG\r\n\x1a\n", "damaged or incomplete", id="only a signature"),
        pytest.param(b"BM", "damaged or incomplete", id="two bytes"),
        pytest.param(png(28, 28, b"\0" * 10), "damaged or incomplete", id="too few pixels"),
        pytest.param(png(4097, 1), "received 4097 × 1", id="too wide"),
        pytest.param(png(12000, 12000), "received 12000 × 12000", id="too many pixels"),
        pytest.param(png(60000, 60000), "at most 4096 × 4096 pixels", id="bomb"),
        pytest.param(encoded("bmp") + bytes(16 * 1024**2), "at most 16 MiB", id="too many bytes"),
    ],
)
def test_that_a_file_that_is_no_such_picture_is_refused_in_a_sentence(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(content)
    with pytest.raises(DataError) as caught:
        canvas_from_picture(path)
    assert sentence in str(caught.value)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_that_a_path_without_a_picture_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"There is no picture .*nowhere"):
        canvas_from_picture(tmp_path / "nowhere.png")
    with pytest.raises(DataError, match="is not a file"):
        canvas_from_picture(tmp_path)
    with pytest.raises(DataError, match="cannot be read"):
        canvas_from_picture(tmp_path / "zero\0byte.png")
    with pytest.raises(DataError, match="is not a file"):
        canvas_from_picture(Path(os.devnull))


def test_that_a_file_that_may_not_be_opened_is_refused_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved(tmp_path / "locked.png", DIGIT)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)  # the tests may run as a user whom nothing is forbidden
    with pytest.raises(DataError, match=r"locked\.png.*Permission denied"):
        canvas_from_picture(path)


def test_that_damaged_bytes_give_a_canvas_or_a_sentence_and_nothing_else(tmp_path: Path) -> None:
    random = np.random.default_rng(7)
    path = tmp_path / "damaged"
    refused = 0
    originals = [encoded(kind) for kind in ("png", "jpeg", "bmp", "webp")]
    for trial in range(200):
        content = bytearray(originals[trial % len(originals)])
        for place in random.integers(0, 120, 3):
            content[place] = random.integers(256)
        path.write_bytes(content)
        try:
            canvas = canvas_from_picture(path)
        except DataError as error:
            refused += str(path) in str(error)
            continue
        assert canvas.dtype == np.uint8
        assert canvas.ndim == 2
    assert 50 < refused < 200
