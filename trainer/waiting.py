"""Trainings that wait for their turn, kept on disk until they begin."""

import json
import logging
from collections.abc import Iterator

from trainer.config import TrainingConfig
from trainer.errors import TrainerError
from trainer.resource_files import home_folder
from trainer.storage import write_json

log = logging.getLogger(__name__)
_FILE = "waiting.json"


class WaitingTrainings:
    """A row of configurations; every change is on the disk at once, and a full disk is only logged."""

    def __init__(self) -> None:
        self._path = home_folder() / _FILE
        self._configs = self._read()

    def __len__(self) -> int:
        return len(self._configs)

    def __iter__(self) -> Iterator[TrainingConfig]:
        return iter(self._configs)

    def add(self, config: TrainingConfig) -> None:
        """Put ``config`` at the end of the row."""
        self._configs.append(config)
        self._write()

    def take_first(self) -> TrainingConfig:
        """The next one, which waits no longer.

        Raises:
            IndexError: none waits.
        """
        return self.remove(0)

    def remove(self, place: int) -> TrainingConfig:
        """Take the one at ``place`` out of the row.

        Raises:
            IndexError: there is none.
        """
        config = self._configs.pop(place)
        self._write()
        return config

    def move(self, place: int, steps: int) -> int:
        """Move the one at ``place`` by ``steps`` towards the end, as far as there is room; its new place.

        Raises:
            IndexError: there is none.
        """
        config = self._configs.pop(place)
        there = max(0, min(place + steps, len(self._configs)))
        self._configs.insert(there, config)
        self._write()
        return there

    def _read(self) -> list[TrainingConfig]:
        try:
            documents = json.loads(self._path.read_bytes())
            return [TrainingConfig.from_json(json.dumps(document)) for document in documents]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, TypeError, TrainerError, RecursionError) as error:
            log.warning("The trainings that waited cannot be read and are left aside: %s", error)
            self._put_aside()
            return []

    def _put_aside(self) -> None:
        try:
            self._path.replace(self._path.with_suffix(".unreadable.json"))
        except OSError as error:
            log.warning("%s could not be put aside: %s", self._path, error)

    def _write(self) -> None:
        try:
            write_json(self._path, [json.loads(config.to_json()) for config in self._configs])
        except TrainerError as error:
            log.warning("The waiting trainings are not kept: %s", error)
