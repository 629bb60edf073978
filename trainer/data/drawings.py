"""The drawings that people kept with their labels: on the disk before anything says so."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from trainer.data.drawing_database import open_database, told
from trainer.data.drawing_record import (
    Drawing,
    Pixels,
    checked_digit,
    checked_image,
    cleaned_text,
    cleaned_writer,
    drawing_from_row,
    ink_text,
)
from trainer.data.drawing_schema import COLUMNS, transaction
from trainer.errors import StorageError
from trainer.resource_files import home_folder

__all__ = ["Drawing", "DrawingStore"]

_UNDO_DAYS = 7
_LARGEST_ID = 2**63 - 1
_MISREAD = "(read_as <> label OR (read_as IS NULL AND model <> ''))"


class DrawingStore:
    """The drawings in one file; for one thread at a time. Other programs may use the file as well.

    Attributes:
        path: the file.
        trouble: what had to be mended when the file was opened, as a sentence for the reader; else None.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Open the file, make it where it is missing, and forget what was deleted a week ago.

        Args:
            path: ``drawings.sqlite3`` in the program's own folder when absent.

        Raises:
            StorageError: it cannot be opened, or a newer version of the program made it.
        """
        self.path = home_folder() / "drawings.sqlite3" if path is None else path
        self._connection, self.trouble = open_database(self.path)
        try:
            self._forget_deleted()
        except StorageError:
            self._connection.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; closing twice is fine."""
        with told(self.path):
            self._connection.close()

    def add(
        self,
        *,
        label: int,
        writer: str,
        image: Pixels,
        ink: Mapping[str, Any] | None = None,
        read_as: int | None = None,
        model: str = "",
    ) -> Drawing:
        """Keep a drawing; it is on the disk when this returns.

        Raises:
            DataError: the label is no digit, the name too long, the image not (28, 28) bytes, or the ink
                too large or not JSON.
            StorageError: the disk did not take it.
        """
        values = {
            "label": checked_digit(label),
            "writer": cleaned_writer(writer),
            "image": checked_image(image).tobytes(),
            "ink": ink_text(ink),
            "read_as": None if read_as is None else checked_digit(read_as),
            "model": cleaned_text(model)[:200],
            "made": datetime.now(UTC).isoformat(timespec="microseconds"),
        }
        with self._changing():
            number = self._insert(values)
            row = self._connection.execute(f"SELECT {COLUMNS} FROM drawings WHERE id = ?", (number,))
            return drawing_from_row(row.fetchone())

    def add_all(self, entries: Iterable[tuple[int, Pixels, str]]) -> int:
        """Keep many drawings, each (label, image, writer): all of them or, after an error, none.

        Raises:
            DataError, StorageError: as :meth:`add` does.
        """
        made = datetime.now(UTC).isoformat(timespec="microseconds")
        count = 0
        with self._changing():
            for label, image, writer in entries:
                self._insert(
                    {
                        "label": checked_digit(label),
                        "writer": cleaned_writer(writer),
                        "image": checked_image(image).tobytes(),
                        "ink": None,
                        "read_as": None,
                        "model": "",
                        "made": made,
                    }
                )
                count += 1
        return count

    def unknown(self, entries: Iterable[tuple[int, Pixels, str]]) -> list[tuple[int, Pixels, str]]:
        """Those of ``entries``, each (label, image, writer), of which no drawing has the same label and pixels.

        Raises:
            StorageError: the file cannot be read.
        """
        with told(self.path):
            order = "SELECT label, image FROM drawings WHERE deleted_at IS NULL"
            known = set(self._connection.execute(order))
        return [entry for entry in entries if (entry[0], entry[1].tobytes()) not in known]

    def drawings(
        self,
        *,
        writer: str | None = None,
        label: int | None = None,
        only_misread: bool = False,
        with_ink: bool = True,
    ) -> list[Drawing]:
        """The kept drawings, newest first: all, or those of a writer, with a label, or read wrongly.

        Without their ink, thousands are there in a tenth of the time.

        Raises:
            StorageError: the file cannot be read.
        """
        conditions, values = ["deleted_at IS NULL"], []
        for name, wanted in (("writer", writer), ("label", label)):
            if wanted is not None:
                conditions.append(f"{name} = ?")
                values.append(wanted)
        if only_misread:
            conditions.append(_MISREAD)
        columns = COLUMNS if with_ink else COLUMNS.replace(" ink,", " NULL,")
        order = f"SELECT {columns} FROM drawings WHERE {' AND '.join(conditions)} ORDER BY id DESC"
        with told(self.path):
            return [drawing_from_row(row) for row in self._connection.execute(order, values)]

    def drawing(self, number: int) -> Drawing | None:
        """The drawing with this number and with its ink, or None if there is none or it was deleted.

        Raises:
            StorageError: the file cannot be read.
        """
        if not 0 < number <= _LARGEST_ID:
            return None
        order = f"SELECT {COLUMNS} FROM drawings WHERE id = ? AND deleted_at IS NULL"
        with told(self.path):
            row = self._connection.execute(order, (number,)).fetchone()
        return None if row is None else drawing_from_row(row)

    def relabel(self, ids: Iterable[int], label: int) -> int:
        """Say that these drawings are meant to be ``label``; returns how many there were.

        Raises:
            DataError: ``label`` is no digit.
            StorageError: the disk did not take it.
        """
        return self._change("label = ?", checked_digit(label), ids, "deleted_at IS NULL")

    def delete(self, ids: Iterable[int]) -> int:
        """Delete these drawings; :meth:`restore` brings them back for a week. Returns how many there were.

        Raises:
            StorageError: the disk did not take it.
        """
        now = datetime.now(UTC).isoformat(timespec="microseconds")
        return self._change("deleted_at = ?", now, ids, "deleted_at IS NULL")

    def restore(self, ids: Iterable[int]) -> int:
        """Bring deleted drawings back; returns how many there were.

        Raises:
            StorageError: the disk did not take it.
        """
        return self._change("deleted_at = ?", None, ids, "deleted_at IS NOT NULL")

    def writers(self) -> list[str]:
        """The names of all who drew, in the order of the alphabet; drawings without a name give none."""
        order = "SELECT DISTINCT writer FROM drawings WHERE deleted_at IS NULL AND writer <> ''"
        with told(self.path):
            names = [str(row[0]) for row in self._connection.execute(order)]
        return sorted(names, key=lambda name: (name.casefold(), name))

    def counts(self) -> dict[int, int]:
        """How many drawings there are of each digit, of 0 to 9."""
        counts = dict.fromkeys(range(10), 0)
        order = "SELECT label, count(*) FROM drawings WHERE deleted_at IS NULL GROUP BY label"
        with told(self.path):
            counts.update(self._connection.execute(order))
        return counts

    @contextmanager
    def _changing(self) -> Iterator[None]:
        with told(self.path), transaction(self._connection):
            yield

    def _insert(self, values: Mapping[str, object]) -> int:
        """Every fifth drawing of a label is held back for tests, and stays so whatever happens later."""
        order = "SELECT count(*), coalesce(sum(for_test), 0) FROM drawings WHERE label = ?"
        count, for_test = self._connection.execute(order, (values["label"],)).fetchone()
        row = {**values, "for_test": int(5 * (for_test + 1) <= count + 1)}
        names, places = ", ".join(row), ", ".join(f":{name}" for name in row)
        cursor = self._connection.execute(f"INSERT INTO drawings ({names}) VALUES ({places})", row)
        return int(cursor.lastrowid or 0)

    def _change(self, assignment: str, value: object, ids: Iterable[int], condition: str) -> int:
        order = f"UPDATE drawings SET {assignment} WHERE id = ? AND {condition}"
        pairs = [(value, int(number)) for number in ids if 0 < int(number) <= _LARGEST_ID]
        with self._changing():
            return max(self._connection.executemany(order, pairs).rowcount, 0)

    def _forget_deleted(self) -> None:
        limit = (datetime.now(UTC) - timedelta(days=_UNDO_DAYS)).isoformat(timespec="microseconds")
        with told(self.path):
            order = "FROM drawings WHERE deleted_at < ?"
            if self._connection.execute(f"SELECT 1 {order} LIMIT 1", (limit,)).fetchone():
                self._connection.execute(f"DELETE {order}", (limit,))
