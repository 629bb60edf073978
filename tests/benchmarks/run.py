"""Measure the program against its yardsticks: ``uv run python tests/benchmarks/run.py [S1 F1 …] [--json]``.

Every figure is a ratio or a rule that holds within one run on one machine; nothing is asserted about
time. “0.4 at 97.6; 97.5 %” is a ratio with the accuracies of ours and theirs. Each measurement runs in
processes of its own.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
MEASUREMENTS = {
    "S1": ("startup.py", "window visible, ours / bare PySide6 window with one label", "≤ 2.0"),
    "S2": ("startup.py", "first classified drawing, ours / bare PySide6 window", "≤ 2.5"),
    "F1": ("training_speed.py", "course network epoch with live plots / plain model.fit, batch 32", "≤ 0.55"),
    "F1b": ("training_speed.py", "the same, batch 128", "≤ 0.65"),
    "F2": ("training_speed.py", "small convolutional network epoch, ours / plain model.fit", "≤ 0.55"),
    "F3": ("training_speed.py", "live views on / headless", "≤ 1.08"),
    "F5": ("training_speed.py", "from-scratch epoch / scikit-learn MLPClassifier", "≤ 0.7"),
    "F4": ("time_to_accuracy.py", "99 % held out, our quick recipe / Keras' example", "≤ 0.25"),
    "I1": ("answering.py", "one-image median, ours / model.predict", "≤ 0.01"),
    "I2": (
        "responsiveness.py",
        "pen at 125–1000 Hz, move to repainted bars, p95 idle; training (ms)",
        "≤ 16; ≤ 33",
    ),
    "U1": (
        "responsiveness.py",
        "window's loop gap while training: p99; largest after 1 s (ms)",
        "≤ 16; ≤ 100",
    ),
    "U2": ("responsiveness.py", "Stop pressed to run ended, p99 of random moments (ms)", "≤ 500"),
    "U3": ("plots.py", "plot tick with 4 curves × 100k steps, processor time (ms)", "≤ 8"),
    "U4": ("canvas.py", "a point of a stroke and its painting, point 5,000 / point 50", "≤ 1.2"),
    "U5": (
        "rooms.py",
        "slider of a room moved, p95 of the slowest: result painted; window's own thread (ms)",
        "≤ 50; ≤ 50",
    ),
    "M1": ("canvas.py", "memory that 8,000 strokes add after 2,000, with clears (MiB)", "flat"),
    "P1": ("durability.py", "acknowledged drawings after 200 kill -9 at random moments", "0 lost, 0 corrupt"),
    "P2": ("resuming.py", "resumed / uninterrupted run: largest difference of history; weights", "≤ 1e-6; 0"),
    "P4": (
        "cycles.py",
        "40 trainings begun and stopped: threads, timers, widgets left; MiB a cycle",
        "0, 0, 0; ≤ 6",
    ),
    "PT1": ("against_pytorch.py", "course network epoch, ours / PyTorch eager, batch 32", "≤ 1"),
    "PT2": (
        "against_pytorch.py",
        "small convolutional network epoch, ours / PyTorch eager, batch 128",
        "≤ 1",
    ),
}


def main() -> int:
    """Run what was asked for and print a table, or JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("which", nargs="*", metavar="ID", help=", ".join(MEASUREMENTS))
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    unknown = set(options.which) - set(MEASUREMENTS)
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    wanted = options.which or list(MEASUREMENTS)
    results: dict[str, object] = {}
    for script in dict.fromkeys(MEASUREMENTS[name][0] for name in wanted):
        names = [name for name in wanted if MEASUREMENTS[name][0] == script]
        results |= measure(script, names)
    if options.json:
        print(json.dumps(results, indent=2))
        return 0
    for name in wanted:
        _, what, target = MEASUREMENTS[name]
        print(f"{name:4} {what:74} {shown(results.get(name, '—')):>24}   target {target}")
    return 0


def shown(result: object) -> str:
    """A figure as the table has it; a ratio with the accuracies of both sides beside it."""
    if isinstance(result, dict):
        return f"{result['ratio']} at {result['ours']}; {result['theirs']} %"
    return str(result)


def measure(script: str, names: list[str]) -> dict[str, object]:
    """What ``script`` prints as JSON for ``names``; its noise is left out."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "MNIST_DESKTOP_HOME": home,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "TF_CPP_MIN_LOG_LEVEL": "3",
        }
        done = subprocess.run(
            [sys.executable, str(HERE / script), *names],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        return dict.fromkeys(names, f"failed: {(done.stderr.strip().splitlines() or ['?'])[-1]}")
    answer: dict[str, object] = json.loads(done.stdout.strip().splitlines()[-1])
    return answer


if __name__ == "__main__":
    raise SystemExit(main())
