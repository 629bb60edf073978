"""What the window remembers from one start to the next.

A plain dataclass, not one of the backend's records: the checker behind those takes longer to import
than the first frame of the window takes to appear.
"""

import json
import logging
import re
from dataclasses import asdict, dataclass, replace

from mnist_desktop.theme import ThemeChoice
from mnist_desktop.translation import Language
from trainer.errors import ConfigError, TrainerError, phrase
from trainer.resource_files import home_folder
from trainer.storage import write_json

log = logging.getLogger(__name__)

LAST_TAB = 9
THINNEST, WIDEST = 8, 48
LONGEST_WRITER = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowSettings:
    """Choices and places; every field has a default, so that an old or empty file is enough.

    Attributes:
        language: None follows the computer.
        geometry: Qt's own description of the window's place and size, as hexadecimal digits.
        tab: index of the open tab.
        pen_width: of the drawing canvas, in canvas pixels.
        training: the training form's last values, as a TrainingConfig in JSON.
        training_form_width: of the form's column in the Train tab, in pixels.
        declined_run: the interrupted run that shall not be offered again.
        writer: who draws; empty means the person at this computer.

    Raises:
        ConfigError: a value is of the wrong type or out of range.
    """

    language: Language | None = None
    theme: ThemeChoice = ThemeChoice.SYSTEM
    geometry: str = ""
    tab: int = 0
    pen_width: int = 22
    training: str = ""
    training_form_width: int = 340
    declined_run: str = ""
    writer: str = ""

    def __post_init__(self) -> None:
        checks = {
            "language": self.language is None or isinstance(self.language, Language),
            "theme": isinstance(self.theme, ThemeChoice),
            "geometry": isinstance(self.geometry, str) and re.fullmatch("[0-9a-f]{0,10000}", self.geometry),
            "tab": type(self.tab) is int and 0 <= self.tab <= LAST_TAB,
            "pen_width": type(self.pen_width) is int and THINNEST <= self.pen_width <= WIDEST,
            "training": _is_text(self.training, 100_000),
            "training_form_width": type(self.training_form_width) is int
            and 0 <= self.training_form_width <= 10_000,
            "declined_run": _is_text(self.declined_run, 300),
            "writer": _is_text(self.writer, LONGEST_WRITER),
        }
        for field, fits in checks.items():
            if not fits:
                raise ConfigError(
                    phrase("trainer", "The window's setting “{field}” cannot be {value}."),
                    field=field,
                    value=repr(getattr(self, field))[:60],
                )

    @classmethod
    def from_json(cls, text: bytes) -> "WindowSettings":
        """The settings in ``text``.

        Raises:
            ConfigError: not JSON, or a setting that is unknown or out of range.
        """
        try:
            values = json.loads(text)
            if values.get("language") is not None:
                values["language"] = Language(values["language"])
            if "theme" in values:
                values["theme"] = ThemeChoice(values["theme"])
            return cls(**values)
        except (ValueError, TypeError, AttributeError, RecursionError) as error:
            raise ConfigError(
                phrase(
                    "trainer",
                    "This is not a settings file: the JSON text breaks off or is malformed ({why}).",
                ),
                why=error,
            ) from error


def _is_text(value: object, longest: int) -> bool:
    """Whether ``value`` is text that a file can hold: half a character, as JSON may name one, cannot be written."""
    if not isinstance(value, str) or len(value) > longest:
        return False
    return not any("\ud800" <= each <= "\udfff" for each in value)


class SettingsStore:
    """Keeps :class:`WindowSettings` in one file, written as a whole whenever something changes."""

    def __init__(self) -> None:
        self._path = home_folder() / "settings.json"
        self.current = self._read()

    def change(self, **values: object) -> None:
        """Remember ``values`` at once; a full disk is logged, never fatal.

        Raises:
            ConfigError: a value is of the wrong type or out of range.
        """
        changed = replace(self.current, **values)  # type: ignore[arg-type]
        if changed == self.current:
            return
        self.current = changed
        try:
            write_json(self._path, asdict(changed))
        except TrainerError as error:
            log.warning("Settings were not kept: %s", error)

    def _read(self) -> WindowSettings:
        try:
            return WindowSettings.from_json(self._path.read_bytes())
        except FileNotFoundError:
            return WindowSettings()
        except (TrainerError, OSError) as error:
            log.warning("The settings file is put aside, defaults are used: %s", error)
            self._put_aside()
            return WindowSettings()

    def _put_aside(self) -> None:
        try:
            self._path.replace(self._path.with_suffix(".unreadable.json"))
        except OSError as error:
            log.warning("The settings file could not be put aside: %s", error)
