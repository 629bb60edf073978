"""P1: programs that keep drawings are killed at random moments; what they acknowledged must be there."""

import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
import zlib
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
AT_ONCE = 4


@dataclass
class Tally:
    """What was found after the kills so far.

    Attributes:
        kept: what was acknowledged: label and checksum of the image by the drawing's number.
    """

    kills: int = 0
    lost: int = 0
    corrupt: int = 0
    kept: dict[int, tuple[int, int]] = field(default_factory=dict)


def keep_drawings(path: Path) -> None:
    """The program that is killed: keep one drawing after the other and say so each time."""
    import numpy as np

    from trainer.data.drawings import DrawingStore

    random_numbers = np.random.default_rng()
    with DrawingStore(path) as store:
        while True:
            image = random_numbers.integers(0, 256, (28, 28), np.uint8)
            label = int(random_numbers.integers(10))
            ink = {"points": random_numbers.integers(0, 280, int(random_numbers.integers(3000))).tolist()}
            drawing = store.add(label=label, writer="Ayşe", image=image, ink=ink, read_as=3, model="reader")
            print(drawing.id, label, zlib.crc32(image.tobytes()), flush=True)


def kill_some(path: Path, tally: Tally, count: int = AT_ONCE) -> None:
    """Start ``count`` programs on one file, kill each at a random moment, then look at what is there."""
    command = [sys.executable, str(Path(__file__)), "--keep", str(path)]
    children = [subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) for _ in range(count)]
    said = []
    for child in children:
        # one in four may die while it still opens the file, the others while they write
        said.append(child.stdout.readline() if random.random() < 0.75 and child.stdout else b"")
        time.sleep(random.uniform(0, 0.3))
        child.kill()
    for child, first in zip(children, said, strict=True):
        for line in (first + child.communicate()[0]).decode().splitlines(keepends=True):
            if line.endswith("\n"):  # else the death cut it off
                number, label, checksum = map(int, line.split())
                tally.kept[number] = (label, checksum)
    tally.kills += count
    look_at(path, tally)


def look_at(path: Path, tally: Tally) -> None:
    """Compare the file with what was acknowledged."""
    if not path.exists():
        tally.lost += len(tally.kept)
        return
    with closing(sqlite3.connect(path)) as connection:
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            tally.corrupt += 1
            return
        try:
            rows = connection.execute("SELECT id, label, image FROM drawings").fetchall()
        except sqlite3.OperationalError:  # killed before there was a table
            rows = []
    there = {number: (label, zlib.crc32(image)) for number, label, image in rows}
    tally.lost += sum(there.get(number) != kept for number, kept in tally.kept.items())


def milliseconds_of_adding(path: Path, rounds: int = 2000) -> list[float]:
    """Median and 99th percentile of keeping one drawing."""
    import numpy as np

    from trainer.data.drawings import DrawingStore

    image = np.random.default_rng(0).integers(0, 256, (28, 28), np.uint8)
    ink = {"strokes": [[[x, 3 * x % 280] for x in range(280)]]}
    seconds = []
    with DrawingStore(path) as store:
        for number in range(rounds):
            start = time.perf_counter()
            store.add(label=number % 10, writer="Ayşe", image=image, ink=ink, read_as=3, model="reader")
            seconds.append(time.perf_counter() - start)
    return [round(1000 * float(np.percentile(seconds, share)), 2) for share in (50, 99)]


def main() -> None:
    """200 kills, and how long keeping takes."""
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        while tally.kills < 200:
            kill_some(Path(folder) / "drawings.sqlite3", tally)
        median, slow = milliseconds_of_adding(Path(folder) / "timed.sqlite3")
    print(
        json.dumps(
            {
                "P1": f"{tally.lost} lost, {tally.corrupt} corrupt",
                "kills": tally.kills,
                "acknowledged_drawings": len(tally.kept),
                "add_milliseconds_p50": median,
                "add_milliseconds_p99": slow,
            }
        )
    )


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    if sys.argv[1:2] == ["--keep"]:
        keep_drawings(Path(sys.argv[2]))
    else:
        main()
