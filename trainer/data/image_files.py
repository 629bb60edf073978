"""Pictures of handwriting from files: photos, scans and drawings, as a canvas with ink high.

Files come from strangers, so only four kinds are opened, their size is checked before decoding, and
whatever is wrong with one ends in a sentence.
"""

import io
import stat
import warnings
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from trainer.errors import DataError, phrase

_Pixels = NDArray[np.uint8]
_Reals = NDArray[np.float64]

_LARGEST_FILE = 16 * 1024 * 1024
_LARGEST_SIDE = 4096
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
_FAINTEST_INK = 20  # grey levels that ink differs from the paper, at the least
_THINNEST_SHARE = (
    0.02  # of a small window (a twenty-fifth of the picture) that a pen's line covers, at the least
)
_NOISE_REACH = 5  # how many standard deviations paper and camera noise may reach


def canvas_from_picture(path: Path) -> _Pixels:
    """The ink in the PNG, JPEG, BMP or WebP picture at ``path``: (h, w), ink high, paper 0.

    Dark ink on light paper and light ink on a dark ground both work. Pictures with a longer side
    above 1024 pixels are shrunk by a whole factor, and of a photo only the ink's surroundings are
    given. A blank picture gives zeros.

    Raises:
        DataError: the file is missing, too large, damaged or no such picture.
    """
    data = _read(path)
    kind = _kind(data, path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of oddities in files; what matters becomes an error
        grey = _decoded(data, kind, path)
    values = np.asarray(grey)
    if kind in _LOSSLESS and _is_drawing(values):
        return _drawn_ink(values)
    return _photographed_ink(np.asarray(grey.filter(ImageFilter.BoxBlur(max(values.shape) // 400))))


def _read(path: Path) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise DataError(
                phrase("trainer", "“{path}” is not a file. Choose a picture: PNG, JPEG, BMP or WebP."),
                path=path,
            )
        with path.open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)
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
    if len(data) > _LARGEST_FILE:
        raise DataError(
            phrase(
                "trainer",
                "The picture “{path}” is too large: expected at most {limit} MiB, received {size} MiB. "
                "Save it smaller.",
            ),
            path=path,
            limit=_LARGEST_FILE // 1024**2,
            size=f"{status.st_size / 1024**2:.1f}",
        )
    return data


def _kind(data: bytes, path: Path) -> str:
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


def _decoded(data: bytes, kind: str, path: Path) -> Image.Image:
    """The picture in grey, upright, not transparent and not larger than a canvas."""
    try:
        with Image.open(io.BytesIO(data), formats=[kind]) as picture:
            if max(picture.size) > _LARGEST_SIDE:
                raise _too_many_pixels(path, f"{picture.width} × {picture.height}")
            if kind != "JPEG" and getattr(picture, "is_animated", False):
                raise DataError(
                    phrase("trainer", "The picture “{path}” is an animation. Save one of its frames as PNG."),
                    path=path,
                )
            turn = _TURNS.get(_orientation(picture))
            grey = _grey(picture)
            factor = -(-max(grey.size) // _CANVAS_SIDE)
            grey = grey.reduce(factor) if factor > 1 else grey
            return grey if turn is None else grey.transpose(turn)
    except DataError:
        raise
    except Image.DecompressionBombError:
        raise _too_many_pixels(path, f"> {2 * (Image.MAX_IMAGE_PIXELS or 0):,}") from None
    except Exception as error:  # decoders of damaged files raise nearly everything
        raise DataError(
            phrase(
                "trainer", "The picture “{path}” is damaged or incomplete ({reason}). Save or copy it again."
            ),
            path=path,
            reason=error or type(error).__name__,
        ) from error


def _too_many_pixels(path: Path, received: str) -> DataError:
    return DataError(
        phrase(
            "trainer",
            "The picture “{path}” is too large: expected at most {limit} × {limit} pixels, "
            "received {received}. Shrink it, or cut out the digit.",
        ),
        path=path,
        limit=_LARGEST_SIDE,
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


def _is_drawing(values: _Pixels) -> bool:
    """Whether the ground is perfectly even, as programs draw it and no camera sees it."""
    ground = values == _border_level(values)
    faint = np.abs(values.astype(np.int16) - _border_level(values)) < _FAINTEST_INK
    return bool(ground.sum() >= 0.8 * faint.sum())


def _border_level(values: _Pixels) -> int:
    """The most frequent brightness on the border."""
    border = np.concatenate((values[0], values[-1], values[:, 0], values[:, -1]))
    return int(np.bincount(border).argmax())


def _drawn_ink(values: _Pixels) -> _Pixels:
    """Every difference from an even ground is ink; soft edges stay exactly as they are."""
    difference = values.astype(np.int16) - _border_level(values)
    if difference.sum() < 0:
        difference = -difference
    return np.maximum(difference, 0).astype(np.uint8)


def _photographed_ink(values: _Pixels) -> _Pixels:
    """What stands out from the paper; its texture, its shadows and the camera's noise become 0."""
    rest, noise = _without_paper(values) if min(values.shape) >= 32 else _without_border(values)
    if (rest**3).sum() < 0:  # the far tail is the ink, and here it is darker than the paper
        rest = -rest
    rest = np.clip(rest, 0, 255)
    floor = max(_NOISE_REACH * noise, _FAINTEST_INK / 2)
    middle = max(_dividing_level(rest), floor)
    ink = rest[rest > middle]
    if len(ink) < 1e-4 * rest.size or ink.mean() < max(1.2 * floor, _FAINTEST_INK):
        return np.zeros(values.shape, np.uint8)
    low, high = max(middle / 2, floor), max(float(np.median(ink)), middle)
    shade = np.rint(255 * np.clip((rest - low) / (high - low), 0, 1)).astype(np.uint8)
    return _surroundings(np.where(_is_crowded(shade > 0), shade, np.uint8(0)))


def _is_crowded(marked: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Where enough marks lie around to be a pen's line; dust and single noisy pixels stand alone."""
    reach = max(marked.shape) // 50
    padded = np.pad(marked.astype(np.uint8) * np.uint8(255), reach)
    share = np.asarray(Image.fromarray(padded).filter(ImageFilter.BoxBlur(reach)))
    return share[reach : reach + marked.shape[0], reach : reach + marked.shape[1]] >= _THINNEST_SHARE * 255


def _surroundings(ink: _Pixels) -> _Pixels:
    """The part of a photo around its ink, so that a small digit on a large sheet is not taken for a dot."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not len(rows):
        return ink
    margin = max(np.ptp(rows), np.ptp(columns), max(ink.shape) // 8) + 1
    top, left = max(rows[0] - margin, 0), max(columns[0] - margin, 0)
    return ink[top : rows[-1] + margin + 1, left : columns[-1] + margin + 1]


def _without_border(values: _Pixels) -> tuple[_Reals, float]:
    """The same as :func:`_without_paper` for small pictures, whose paper is as bright as their border."""
    rest = values.astype(np.float64) - _border_level(values)
    return rest, 1.4826 * float(np.median(np.abs(rest)))


def _without_paper(values: _Pixels) -> tuple[_Reals, float]:
    """The difference from the paper's own brightness, and how much that flickers (standard deviation).

    The paper is a smooth surface (a polynomial, so that lamps and vignetting fit) through the pixels
    that lie close to it; the ink, being fewer pixels and farther off, drops out round by round.
    """
    height, width = values.shape
    down, across = np.linspace(-1, 1, height), np.linspace(-1, 1, width)
    step = -(-max(height, width) // 64)
    grid = np.ix_(range(step // 2, height, step), range(step // 2, width, step))
    sample = values[grid].astype(np.float64).ravel()
    powers = [(i, j) for i in range(5) for j in range(5 - i)]
    rows, columns = np.meshgrid(down[grid[0].ravel()], across[grid[1].ravel()], indexing="ij")
    terms = np.stack([(rows**i * columns**j).ravel() for i, j in powers], axis=1)
    kept = np.ones(len(sample), bool)
    for _ in range(8):
        factors = np.linalg.lstsq(terms[kept], sample[kept], rcond=None)[0]
        distance = np.abs(sample - terms @ factors)
        noise = 1.4826 * float(np.median(distance[kept]))
        kept = distance <= 2.5 * noise + 1
    surface = np.zeros((5, 5))
    surface[tuple(np.transpose(powers))] = factors
    return values - np.polynomial.polynomial.polygrid2d(down, across, surface), noise


def _dividing_level(rest: _Reals) -> float:
    """Otsu's threshold: the level that parts paper and ink so that each is as uniform as can be."""
    counts = np.bincount(rest.astype(np.uint8).ravel(), minlength=256).astype(np.float64)
    below, mass = np.cumsum(counts), np.cumsum(counts * np.arange(256))
    above = below[-1] - below
    valid = (below > 0) & (above > 0)
    spread = np.zeros(256)
    means = mass[valid] / below[valid], (mass[-1] - mass[valid]) / above[valid]
    spread[valid] = below[valid] * above[valid] * (means[1] - means[0]) ** 2
    return float(spread.argmax()) + 0.5
