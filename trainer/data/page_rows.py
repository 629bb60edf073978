"""Reading rows straight from the pages of an SQLite file whose upper pages are damaged.

SQLite finds rows through its tree; where a page of the tree is lost, so is all below it. But each leaf
page says by itself which rows it holds: https://www.sqlite.org/fileformat2.html, sections 1.5 and 2.1.
"""

import mmap
import struct
from collections.abc import Iterator
from pathlib import Path

PAGE = 4096
_LEAF = 13
_LARGEST_LOCAL = PAGE - 35
_SMALLEST_LOCAL = (PAGE - 12) * 32 // 255 - 23
_LONGEST_ROW = 2 * 1024 * 1024
_INTEGERS = (1, 2, 3, 4, 6, 8)  # bytes of the serial types 1 to 6

Value = int | bytes | None


def rows_in_pages(path: Path, columns: int) -> Iterator[tuple[Value, ...]]:
    """Each row of ``columns`` values in any leaf page, texts as bytes; the first value is the row's number.

    Rows that were deleted some time ago can be among them, and damaged ones can hold anything.

    Raises:
        OSError: the file cannot be read.
    """
    if path.stat().st_size < PAGE:
        return
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        for base in range(0, len(data) - PAGE + 1, PAGE):
            start = base + (100 if base == 0 else 0)
            if data[start] != _LEAF:
                continue
            (cells,) = struct.unpack_from(">H", data, start + 3)
            for number in range(min(cells, PAGE // 4)):
                try:
                    row = _row(data, base, start + 8 + 2 * number, columns)
                except (IndexError, struct.error, ValueError):
                    continue
                if row is not None:
                    yield row


def _row(data: mmap.mmap, base: int, pointer: int, columns: int) -> tuple[Value, ...] | None:
    (offset,) = struct.unpack_from(">H", data, pointer)
    size, place = _number(data, base + offset)
    rowid, place = _number(data, place)
    if not 0 < size <= _LONGEST_ROW:
        return None
    content = _payload(data, place, size)
    end, place = _number(content, 0)
    kinds = []
    while place < min(end, len(content)):
        kind, place = _number(content, place)
        kinds.append(kind)
    if len(kinds) != columns:
        return None
    values: list[Value] = []
    for kind in kinds:
        value, place = _value(content, place, kind)
        values.append(value)
    return (rowid, *values[1:])


def _payload(data: mmap.mmap, place: int, size: int) -> bytes:
    """A row's bytes: what does not fit into the leaf goes on in a chain of other pages."""
    if size <= _LARGEST_LOCAL:
        return data[place : place + size]
    local = _SMALLEST_LOCAL + (size - _SMALLEST_LOCAL) % (PAGE - 4)
    local = local if local <= _LARGEST_LOCAL else _SMALLEST_LOCAL
    parts, rest = [data[place : place + local]], size - local
    (page,) = struct.unpack_from(">I", data, place + local)
    while rest > 0:
        start = (page - 1) * PAGE
        if not 0 < start <= len(data) - PAGE:
            raise ValueError("broken chain")
        part = data[start + 4 : start + min(PAGE, rest + 4)]
        (page,) = struct.unpack_from(">I", data, start)
        parts.append(part)
        rest -= len(part)
    return b"".join(parts)


def _number(data: mmap.mmap | bytes, place: int) -> tuple[int, int]:
    """A number of one to nine bytes, seven bits each, and the place after it."""
    value = 0
    for _ in range(8):
        byte = data[place]
        place += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place
    return value << 8 | data[place], place + 1


def _value(content: bytes, place: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, place
    if kind in (8, 9):
        return kind - 8, place
    if kind <= 6:
        length = _INTEGERS[kind - 1]
        return int.from_bytes(content[place : place + length], "big", signed=True), place + length
    if kind < 12:
        raise ValueError("no such value in drawings")
    length = (kind - 12) // 2
    if place + length > len(content):
        raise ValueError("cut off")
    return content[place : place + length], place + length
