"""What is known of a model, kept beside it."""

import json
import platform
import sys
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from trainer.config import Engine, TrainingConfig
from trainer.data.image_set import ImageSet
from trainer.errors import ConfigError
from trainer.presets import describe, preset, preset_names
from trainer.training.result import TrainingResult


def model_card(result: TrainingResult, images: ImageSet) -> dict[str, Any]:
    """Everything a reader needs to trust a model or to make it again, as JSON can hold it."""
    test = result.test
    return {
        "preset": result.config.preset,
        "title": _title(result.config),
        "command": command_for(result.config),
        "outcome": result.outcome.value,
        "epochs": len(result.history.epochs),
        "parameters": result.parameters,
        "test_accuracy": None if test is None else test.accuracy,
        "test_interval": None if test is None else [test.low, test.high],
        "test_loss": None if test is None else test.loss,
        "seed": result.config.seed,
        "dataset": images.name,
        "class_names": list(images.class_names),
        "input": "28 × 28 uint8, ink high; scaled inside the network",
        "made": datetime.now(UTC).isoformat(timespec="seconds"),
        "versions": _versions(result.config),
        "config": json.loads(result.config.to_json()),
    }


def command_for(config: TrainingConfig) -> str:
    """The command line that trains ``config``; for one that is no preset, its settings file is needed."""
    try:
        base = preset(config.preset)
    except ConfigError:
        return "mnist-trainer train --config config.json"
    if config == base.changed(seed=config.seed):
        return f"mnist-trainer train --preset {config.preset} --seed {config.seed}"
    return "mnist-trainer train --config config.json"


def _title(config: TrainingConfig) -> str:
    """That of the preset; empty for a training of one's own."""
    return describe(config.preset).title if config.preset in preset_names() else ""


def _versions(config: TrainingConfig) -> dict[str, str]:
    packages = ["numpy", "mnist-desktop"]
    if config.engine is Engine.KERAS:
        packages += ["tensorflow", "keras"]
    found = {"python": ".".join(map(str, sys.version_info[:3])), "machine": platform.machine()}
    for package in packages:
        try:
            found[package] = version(package)
        except PackageNotFoundError:  # running from a checkout that was not installed
            found[package] = "checkout"
    return found
