"""What the window remembers from one start to the next."""

import logging

from pydantic import Field

from mnist_desktop.theme import ThemeChoice
from mnist_desktop.translation import Language
from trainer.errors import TrainerError
from trainer.records import Record
from trainer.resource_files import home_folder
from trainer.storage import write_text

log = logging.getLogger(__name__)


class WindowSettings(Record):
    """Choices and places; every field has a default, so that an old or empty file is enough.

    Attributes:
        language: None follows the computer.
        geometry: Qt's own description of the window's place and size, as hexadecimal digits.
        tab: index of the open tab.
        pen_width: of the drawing canvas, in canvas pixels.
        training: the training form's last values, as a TrainingConfig in JSON.
    """

    language: Language | None = Field(default=None, strict=False)
    theme: ThemeChoice = Field(default=ThemeChoice.SYSTEM, strict=False)
    geometry: str = Field(default="", max_length=10_000, pattern="^[0-9a-f]*$")
    tab: int = Field(default=0, ge=0, le=9)
    pen_width: int = Field(default=22, ge=8, le=48)
    training: str = Field(default="", max_length=100_000)


class SettingsStore:
    """Keeps :class:`WindowSettings` in one file, written as a whole whenever something changes."""

    def __init__(self) -> None:
        self._path = home_folder() / "settings.json"
        self.current = self._read()

    def change(self, **values: object) -> None:
        """Remember ``values`` at once; a full disk is logged, never fatal."""
        changed = self.current.changed(**values)
        if changed == self.current:
            return
        self.current = changed
        try:
            write_text(self._path, changed.to_json())
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
