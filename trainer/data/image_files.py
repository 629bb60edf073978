"""Pictures of handwriting from files: photos, scans and drawings, made grey, and their ink.

Files come from strangers, so only four kinds are opened, their size is checked before decoding, and
whatever is wrong with one ends in a sentence.
"""

import io
import stat
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from trainer.data.picture_ink import cleaned
from trainer.errors import DataError, phrase

Pixels = NDArray[np.uint8]
LargeWebp = Callable[[bytes, tuple[int, int]], Pixels]
"""Takes a file's content and the (width, height) to decode it to; gives (h, w, 4) colours and opacity."""

LARGEST_FILE = 16 * 1024 * 1024
LARGEST_SIDE = 4096
_CANVAS_SIDE = 1024  # pictures are shrunk to this: a digit needs far less, and the work stays small
_LOSSLESS = ("PNG", "BMP")
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}  # EXIF's numbers for how the camera was held


@dataclass(frozen=True, slots=True, eq=False)
class GreyPicture:
    """A picture as it came from a file, made grey and upright.

    Attributes:
        grey: (h, w) brightness; the longer side has at most 1024 pixels.
        is_lossless: its kind of file keeps every pixel as it was.
    """

    grey: Pixels
    is_lossless: bool


def canvas_from_picture(path: Path) -> Pixels:
    """The ink in the PNG, JPEG, BMP or WebP picture at ``path``: (h, w), ink high, paper 0.

    Dark ink on light paper and light ink on a dark ground both work. Pictures with a longer side
    above 1024 pixels are shrunk by a whole factor, and of a photo only the ink's surroundings are
    given. A blank picture gives zeros.

    Raises:
        DataError: the file is missing, too large, damaged or no such picture.
    """
    picture = read_picture(path)
    return cleaned(picture.grey, is_lossless=picture.is_lossless).ink


def read_picture(path: Path, large_webp: LargeWebp | None = None) -> GreyPicture:
    """The picture in the file at ``path``.

    Args:
        path: of the file.
        large_webp: decodes WebP pictures that are shrunk anyway, with less memory than Pillow needs.

    Raises:
        DataError: the file is missing, too large, damaged or no PNG, JPEG, BMP or WebP picture.
    """
    return picture_from_bytes(_read(path), path, large_webp)


def picture_from_bytes(data: bytes, name: Path | str, large_webp: LargeWebp | None = None) -> GreyPicture:
    """The picture that a file called ``name`` with the content ``data`` holds.

    Raises:
        DataError: it is too large, damaged or no PNG, JPEG, BMP or WebP picture.
    """
    if len(data) > LARGEST_FILE:
        raise _too_many_bytes(name, len(data))
    kind = _kind(data, name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of oddities in files; what matters becomes an error
        grey = _decoded(data, kind, name, large_webp)
    return GreyPicture(np.asarray(grey), kind in _LOSSLESS)


def picture_from_pixels(pixels: Pixels, name: Path | str) -> GreyPicture:
    """The picture of (h, w, 4) ``pixels``: red, green, blue and how opaque, as a clipboard holds it.

    Raises:
        DataError: it has more than 4096 × 4096 pixels.
    """
    height, width = pixels.shape[:2]
    if max(height, width) > LARGEST_SIDE:
        raise too_many_pixels(name, f"{width} × {height}")
    return GreyPicture(np.asarray(_shrunk(_grey(Image.fromarray(pixels)))), True)


def _read(path: Path) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise DataError(
                phrase("trainer", "“{path}” is not a file. Choose a picture: PNG, JPEG, BMP or WebP."),
                path=path,
            )
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise DataError(
            phrase("trainer", "There is no picture “{path}”. Check its name and folder."), path=path
        ) from None
    except (OSError, ValueError) as error:
        raise DataError(
            phrase("trainer", "The picture “{path}” cannot be read ({reason}). Check that you may open it."),
            path=path,
            reason=getattr(error, "strerror", None) or error,
        ) from error
    if len(data) > LARGEST_FILE:
        raise _too_many_bytes(path, status.st_size)
    return data


def _too_many_bytes(path: Path | str, received: int) -> DataError:
    return DataError(
        phrase(
            "trainer",
            "The picture “{path}” is too large: expected at most {limit} MiB, received {size} MiB. "
            "Save it smaller.",
        ),
        path=path,
        limit=LARGEST_FILE // 1024**2,
        size=f"{received / 1024**2:.1f}",
    )


def _kind(data: bytes, path: Path | str) -> str:
    """Pillow's name of the format, from the first bytes; the file's name tells nothing."""
    if not data:
        raise DataError(
            phrase("trainer", "The picture “{path}” is empty: it has 0 bytes. Save or copy it again."),
            path=path,
        )
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "WEBP"
    if data.startswith(b"BM"):
        return "BMP"
    raise DataError(
        phrase(
            "trainer",
            "“{path}” is not a picture that can be opened: expected the content of a PNG, JPEG, BMP or WebP "
            "file, received something else. Save the picture as PNG.",
        ),
        path=path,
    )


def _decoded(data: bytes, kind: str, path: Path | str, large_webp: LargeWebp | None) -> Image.Image:
    """The picture in grey, upright, not transparent and not larger than a canvas."""
    try:
        with Image.open(io.BytesIO(data), formats=[kind]) as picture:
            if max(picture.size) > LARGEST_SIDE:
                raise too_many_pixels(path, f"{picture.width} × {picture.height}")
            if kind != "JPEG" and getattr(picture, "is_animated", False):
                raise DataError(
                    phrase("trainer", "The picture “{path}” is an animation. Save one of its frames as PNG."),
                    path=path,
                )
            turn = _TURNS.get(_orientation(picture))
            factor = _shrinking(picture.size)
            if kind == "WEBP" and large_webp is not None and factor > 1:
                size = picture.width // factor, picture.height // factor
                grey = _grey(Image.fromarray(large_webp(data, (max(size[0], 1), max(size[1], 1)))))
            else:
                grey = _shrunk(_grey(picture))
            return grey if turn is None else grey.transpose(turn)
    except DataError:
        raise
    except Image.DecompressionBombError:
        raise too_many_pixels(path, f"> {2 * (Image.MAX_IMAGE_PIXELS or 0):,}") from None
    except Exception as error:  # decoders of damaged files raise nearly everything
        raise DataError(
            phrase(
                "trainer", "The picture “{path}” is damaged or incomplete ({reason}). Save or copy it again."
            ),
            path=path,
            reason=error or type(error).__name__,
        ) from error


def _shrunk(grey: Image.Image) -> Image.Image:
    factor = _shrinking(grey.size)
    return grey.reduce(factor) if factor > 1 else grey


def _shrinking(size: tuple[int, int]) -> int:
    """The whole factor by which a picture is made smaller."""
    return -(-max(size) // _CANVAS_SIDE)


def too_many_pixels(path: Path | str, received: str) -> DataError:
    """The error to raise for a picture of ``received`` pixels, for example ``"9000 × 20"``."""
    return DataError(
        phrase(
            "trainer",
            "The picture “{path}” is too large: expected at most {limit} × {limit} pixels, "
            "received {received}. Shrink it, or cut out the digit.",
        ),
        path=path,
        limit=LARGEST_SIDE,
        received=received,
    )


def _orientation(picture: Image.Image) -> int:
    """EXIF's number for how the camera was held; 1 where there is none that can be read."""
    try:
        return int(picture.getexif().get(0x0112, 1))
    except Exception:  # broken notes beside a picture do not make the picture unreadable
        return 1


def _grey(picture: Image.Image) -> Image.Image:
    """The picture's brightness, 8 bits; what is transparent gets the paper's brightness."""
    if picture.mode.startswith("I"):  # 16 bits a pixel
        return Image.fromarray((np.asarray(picture) >> 8).astype(np.uint8))
    if picture.has_transparency_data:
        picture = picture if picture.mode == "RGBA" else picture.convert("RGBA")
        alpha = picture.getchannel("A")
        grey = picture.convert("L")
        return Image.composite(grey, Image.new("L", grey.size, _paper_behind(grey, alpha)), alpha)
    return picture.convert("RGB").convert("L") if picture.mode == "P" else picture.convert("L")


def _paper_behind(grey: Image.Image, alpha: Image.Image) -> int:
    """The brightness to put behind a transparent picture.

    Usually only the ink is opaque, and white or black behind it makes it stand out. Where most of the
    picture is opaque and has light and dark parts, it brings its own paper.
    """
    counts = np.array(grey.histogram(mask=alpha.point([0] * 128 + [255] * 128)))
    total = int(counts.sum())
    if not total:
        return 255
    low, middle, high = (
        int(np.searchsorted(np.cumsum(counts), total * share)) for share in (0.01, 0.5, 0.99)
    )
    if total > grey.width * grey.height / 2 and high - low > 64:
        return middle
    return 255 if middle < 128 else 0
