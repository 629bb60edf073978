"""What the keeper's thread does; brings NumPy and SQLite, so it is imported in that thread only."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from mnist_desktop.handwriting.requests import (
    Add,
    Added,
    Delete,
    Export,
    Fetch,
    Import,
    ReadMore,
    ReadWith,
    Refresh,
    Relabel,
    Request,
    Restore,
)
from trainer.data.drawing_files import export_drawings, import_drawings
from trainer.data.drawings import Drawing, DrawingStore
from trainer.errors import StorageError, TrainerError, phrase
from trainer.inference import Classifier

AT_ONCE = 64
"""Drawings that are read before a more urgent request has its turn."""


class DrawingWork:
    """One store and one network of one thread, with the drawings without their ink in memory.

    Attributes:
        trouble: what had to be mended when the store was opened; whoever tells about it empties this.
    """

    def __init__(self) -> None:
        self.trouble: TrainerError | None = None
        self._store: DrawingStore | None = None
        self._drawings: dict[int, Drawing] = {}
        self._seen: tuple[tuple[int, int], ...] = ()  # how the files were when they were read last
        self._classifier: Classifier | None = None
        self._read: dict[int, int | None] = {}

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """All kept drawings, newest first, without their ink."""
        return tuple(self._drawings[number] for number in sorted(self._drawings, reverse=True))

    @property
    def read(self) -> dict[int, int | None] | None:
        """What the network reads, by the number of the drawing; None while there is no network."""
        return None if self._classifier is None else dict(self._read)

    @property
    def has_more_to_read(self) -> bool:
        """Whether the network has not read some of the drawings."""
        return self._classifier is not None and not self._drawings.keys() <= self._read.keys()

    def serve(self, request: Request) -> object:
        """Do what ``request`` asks for; the answer depends on it.

        Raises:
            TrainerError: it cannot be done; nothing was changed.
        """
        kind = type(request)
        try:
            return _SERVICES[kind](self, request)
        except StorageError:
            self.close()  # the next request opens the file anew, and mends what is damaged
            raise

    def close(self) -> None:
        """Let go of the file."""
        store, self._store = self._store, None
        if store is not None:
            store.close()

    def _opened(self) -> DrawingStore:
        if self._store is None:
            self._store = DrawingStore()
            self.trouble = self._store.trouble
            self._load()
        return self._store

    def _load(self) -> None:
        assert self._store is not None
        self._seen = _signature(self._store.path)
        self._drawings = {each.id: each for each in self._store.drawings(with_ink=False)}

    def _add(self, request: Add) -> Added:
        store = self._opened()
        drawing = store.add(
            label=request.label,
            writer=request.writer,
            image=request.image,
            ink=request.ink,
            read_as=request.read_as,
            model=request.model,
        )
        self._drawings[drawing.id] = _without_ink(drawing)
        if request.replaces is not None:
            self._delete(Delete((request.replaces,)))
        return Added(drawing, len(self._drawings))

    def _relabel(self, request: Relabel) -> int:
        store = self._opened()
        count = store.relabel(request.ids, request.label)
        for number in request.ids:
            if number in self._drawings:
                self._drawings[number] = replace(self._drawings[number], label=request.label)
        return count

    def _delete(self, request: Delete) -> int:
        count = self._opened().delete(request.ids)
        for number in request.ids:
            self._drawings.pop(number, None)
        return count

    def _restore(self, request: Restore) -> int:
        count = self._opened().restore(request.ids)
        self._load()
        return count

    def _refresh(self, _request: Refresh) -> None:
        store = self._opened()
        if _signature(store.path) != self._seen:
            self._load()

    def _fetch(self, request: Fetch) -> Drawing:
        found = self._opened().drawing(request.id)
        if found is not None:
            return found
        self._load()
        raise StorageError(
            phrase("trainer", "This drawing is no longer there: another program deleted or changed it.")
        )

    def _export(self, request: Export) -> Path:
        self._opened()
        chosen = [self._drawings[number] for number in request.ids if number in self._drawings]
        return export_drawings(chosen, request.path, request.format)[0]

    def _import(self, request: Import) -> int:
        store = self._opened()
        count = store.add_all(store.unknown(import_drawings(request.path)))
        self._load()
        return count

    def _read_with(self, request: ReadWith) -> None:
        self._classifier, self._read = None, {}
        if request.path is not None:
            self._classifier = Classifier.load(request.path)
            self._opened()

    def _read_more(self, _request: ReadMore) -> None:
        if self._classifier is None:
            return
        waiting = [number for number in self._drawings if number not in self._read]
        for number in waiting[:AT_ONCE]:
            # as the Draw tab does it, so that both agree on what is no digit
            self._read[number] = self._classifier.classify(self._drawings[number].image).digit


def _signature(path: Path) -> tuple[tuple[int, int], ...]:
    """Changes with every change of the database in ``path``, by whatever program."""
    files = (path, path.with_name(f"{path.name}-wal"))
    states = (file.stat() for file in files if file.exists())
    return tuple((state.st_mtime_ns, state.st_size) for state in states)


def _without_ink(drawing: Drawing) -> Drawing:
    return replace(drawing, ink=None)


_SERVICES: dict[type, Callable[..., object]] = {
    Add: DrawingWork._add,
    Relabel: DrawingWork._relabel,
    Delete: DrawingWork._delete,
    Restore: DrawingWork._restore,
    Refresh: DrawingWork._refresh,
    Fetch: DrawingWork._fetch,
    Export: DrawingWork._export,
    Import: DrawingWork._import,
    ReadWith: DrawingWork._read_with,
    ReadMore: DrawingWork._read_more,
}
