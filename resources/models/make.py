"""Make the bundled models anew: ``uv run python resources/models/make.py [RUN …]``.

Trains the course network once and the digit reader with three seeds (some forty minutes), or takes
kept runs of the digit reader by name, the one to be bundled first. The reader of the first seed is
bundled; its card tells what all of them reached. Nothing is chosen by its test result.
"""

import json
import shutil
import statistics
import sys
from pathlib import Path

from trainer import preset, run_training
from trainer.inference import COURSE_NETWORK, DIGIT_READER
from trainer.library import RunRecord, answering_model, find_run

HERE = Path(__file__).resolve().parent
SEEDS = (0, 1, 2)
SUFFIXES = (".keras", ".tflite", ".json", ".experience.npz")


def main(names: list[str]) -> None:
    """Train what is not given, then bundle."""
    if not names:
        bundle(run_training(preset(COURSE_NETWORK)).run, COURSE_NETWORK)
        names = [run_training(preset(DIGIT_READER).with_choices(seed=seed)).run for seed in SEEDS]
    bundle(names[0], DIGIT_READER)
    note_seeds(HERE / f"{DIGIT_READER}.json", [find_run(name) for name in names])


def bundle(run: str, name: str) -> None:
    """Copy the files of ``run`` here, as ``name``."""
    model = answering_model(run).with_suffix("")
    for suffix in SUFFIXES:
        shutil.copyfile(model.with_name(model.name + suffix), HERE / (name + suffix))


def note_seeds(card: Path, runs: list[RunRecord]) -> None:
    """Write into ``card`` what each seed reached on the test images, their mean and their spread."""
    reached = {run.config.seed: run.result["test"]["accuracy"] for run in runs}
    content = json.loads(card.read_text(encoding="utf-8"))
    content["seeds"] = {
        "test_accuracy": {str(seed): accuracy for seed, accuracy in sorted(reached.items())},
        "mean": round(statistics.mean(reached.values()), 6),
        "standard_deviation": round(statistics.stdev(reached.values()), 6) if len(reached) > 1 else None,
    }
    card.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
