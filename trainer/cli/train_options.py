"""Every setting of a training as an option of the command line."""

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.config import DatasetName, Initializer, Loss, Optimizer, Schedule, TrainingConfig
from trainer.errors import ConfigError, phrase
from trainer.networks.layers import ActivationName
from trainer.presets import preset, preset_names
from trainer.wording import say


@dataclass(frozen=True, slots=True)
class _Option:
    """An option that changes one setting.

    Attributes:
        field: dotted name of the setting.
        kind: what its text is read as; None for a switch.
        metavar: the place of its value in the help; names to choose from stand in ``choices``.
        value: what a switch sets.
    """

    name: str
    field: str
    kind: type | None
    metavar: str
    purpose: str
    choices: tuple[str, ...] = ()
    value: object = True


_OPTIONS = (
    _Option(
        "--dataset", "data.dataset", str, "NAME", phrase("cli", "the images: {choices}, imported:NAME"),
        tuple(DatasetName),
    ),
    _Option("--images", "data.training_images", int, "N", phrase("cli", "use only the first N training images")),
    _Option(
        "--validation-split", "data.validation_split", float, "SHARE",
        phrase("cli", "share of the training images held back for validation"),
    ),
    _Option(
        "--no-normalize", "network.normalize", None, "", phrase("cli", "leave the pixels at 0 to 255"), value=False
    ),
    _Option(
        "--initializer", "network.initializer", str, "NAME", phrase("cli", "the first weights: {choices}"),
        tuple(Initializer),
    ),
    _Option(
        "--optimizer", "learning.optimizer", str, "NAME", phrase("cli", "how gradients change the weights: {choices}"),
        tuple(Optimizer),
    ),
    _Option(
        "--learning-rate", "learning.learning_rate", float, "RATE",
        phrase("cli", "size of each step; with a schedule its highest value"),
    ),
    _Option(
        "--schedule", "learning.schedule", str, "NAME", phrase("cli", "how the learning rate changes: {choices}"),
        tuple(Schedule),
    ),
    _Option(
        "--decay-factor", "learning.decay_factor", float, "FACTOR",
        phrase("cli", "what the schedules step, exponential and plateau multiply the learning rate with"),
    ),
    _Option(
        "--decay-epochs", "learning.decay_epochs", int, "N", phrase("cli", "after how many epochs they do so")
    ),
    _Option(
        "--loss", "learning.loss", str, "NAME", phrase("cli", "what is made small: {choices}"), tuple(Loss)
    ),
    _Option(
        "--label-smoothing", "learning.label_smoothing", float, "SHARE",
        phrase("cli", "share of the probability that the target spreads over all classes"),
    ),
    _Option("--l1", "learning.l1", float, "WEIGHT", phrase("cli", "penalty on the absolute weights")),
    _Option("--l2", "learning.l2", float, "WEIGHT", phrase("cli", "penalty on the squared weights")),
    _Option("--batch-size", "learning.batch_size", int, "N", phrase("cli", "images per step")),
    _Option("--epochs", "stopping.epochs", int, "N", phrase("cli", "how many times all training images are seen")),
    _Option(
        "--target-accuracy", "stopping.target_accuracy", float, "SHARE",
        phrase("cli", "end when this share is read right, 0 to 1"),
    ),
    _Option("--target-loss", "stopping.target_loss", float, "LOSS", phrase("cli", "end when the loss is so small")),
    _Option(
        "--patience", "stopping.patience", int, "N",
        phrase("cli", "end after N epochs without a better loss (early stopping)"),
    ),
    _Option(
        "--restore-best", "stopping.restore_best", None, "",
        phrase("cli", "keep the weights of the best epoch instead of the last one"),
    ),
    _Option(
        "--seed", "seed", int, "N", phrase("cli", "start of all randomness; the same seed gives the same numbers")
    ),
    _Option("--tensorboard", "tensorboard", None, "", phrase("cli", "also write logs for TensorBoard")),
)  # fmt: skip


_DEEPEST = 20
"""Dots in the name of a setting that are looked at; no setting lies so deep."""


def add_source(parser: argparse.ArgumentParser) -> Any:
    """Add the choice of what to begin with; returns the group, for other beginnings."""
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--preset", metavar="NAME", help=", ".join(preset_names()))
    source.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help=say("cli", phrase("cli", "a settings file (JSON), as “presets --json” shows")),
    )
    return source


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what may be changed from there."""
    for option in _OPTIONS:
        purpose = say("cli", option.purpose, **_named(option))
        if option.kind is None:
            parser.add_argument(
                option.name, dest=option.field, action="store_const", const=option.value, help=purpose
            )
        else:
            parser.add_argument(
                option.name, dest=option.field, type=option.kind, metavar=option.metavar, help=purpose
            )
    activations = ", ".join(ActivationName)
    parser.add_argument(
        "--activation",
        metavar="NAME",
        help=say("cli", phrase("cli", "that of the hidden layers: {choices}"), choices=activations),
    )
    parser.add_argument(
        "--set",
        dest="settings",
        action="append",
        default=[],
        metavar="FIELD=JSON",
        help=say(
            "cli",
            phrase(
                "cli",
                "any other setting of the settings file, for example data.augmentation.rotation=10 or "
                "network.layers.1.units=64, layers counted from 0; may be given several times",
            ),
        ),
    )


def chosen_config(options: argparse.Namespace) -> TrainingConfig:
    """The training that the options describe.

    Raises:
        ConfigError: a setting is unknown or wrong, or the settings file cannot be read.
    """
    config = preset(options.preset) if options.preset is not None else _from_file(options.config)
    chosen = {option.field: getattr(options, option.field) for option in _OPTIONS}
    changes = {field: value for field, value in chosen.items() if value is not None}
    changes |= dict(_parsed(text) for text in options.settings)
    if changes:
        document = json.loads(config.to_json())
        for field, value in changes.items():
            _put(document, field, value)
        config = TrainingConfig.from_json(json.dumps(document))
    if options.activation is not None:
        config = config.changed(
            network=config.network.with_hidden_activation(_activation(options.activation))
        )
    return config


def was_changed(options: argparse.Namespace) -> bool:
    """Whether any setting was given."""
    given = [getattr(options, option.field) for option in _OPTIONS]
    return any(value is not None for value in (*given, options.activation)) or bool(options.settings)


def _named(option: _Option) -> dict[str, object]:
    return {"choices": ", ".join(option.choices)} if option.choices else {}


def _from_file(path: Path) -> TrainingConfig:
    try:
        return TrainingConfig.from_json(path.read_bytes())
    except OSError as error:
        raise ConfigError(
            phrase("trainer", "The settings file {path} cannot be read ({reason})."),
            path=path,
            reason=error.strerror,
        ) from error


def _parsed(text: str) -> tuple[str, object]:
    """The field and the value in ``field=JSON``; a value that is no JSON is taken as plain text."""
    field, equals, value = text.partition("=")
    if not equals or not field:
        raise ConfigError(
            phrase(
                "trainer", "“{value}” sets nothing: expected a setting, = and its value, as in {example}."
            ),
            value=text[:60],
            example="learning.l2=0.001",
        )
    try:
        return field, json.loads(value)
    except (ValueError, RecursionError):
        return field, value


def _put(document: dict[str, Any], field: str, value: object) -> None:
    """Set ``field`` in ``document``; what is unknown is refused when the settings are checked.

    Raises:
        ConfigError: a list has no such place.
    """
    *sections, name = field.split(".", _DEEPEST)
    inside: Any = document
    for depth, section in enumerate(sections):
        key = _key(inside, section, sections[:depth])
        inner = inside[key] if isinstance(inside, list) else inside.get(key)
        if not isinstance(inner, dict | list):
            inner = inside[key] = {}
        inside = inner
    inside[_key(inside, name, sections)] = value


def _key(inside: dict[str, Any] | list[Any], name: str, way: list[str]) -> Any:
    """What ``name`` stands for where ``way`` leads: a place in a list, counted from 0, or a setting's name."""
    if isinstance(inside, dict):
        return name
    if name.isascii() and name.isdecimal() and len(name) < _DEEPEST and int(name) < len(inside):
        return int(name)
    raise ConfigError(
        phrase("trainer", "“{field}” has the places 0 to {last}, and no place “{place}”.")
        if inside
        else phrase("trainer", "“{field}” is empty, and has no place “{place}”."),
        field=".".join(way),
        last=len(inside) - 1,
        place=name[:60],
    )


def _activation(name: str) -> ActivationName:
    try:
        return ActivationName(name)
    except ValueError:
        raise ConfigError(
            phrase("trainer", "“{field}” must be one of {expected}, but is {value}."),
            field="activation",
            expected=", ".join(f"'{known}'" for known in ActivationName),
            value=repr(name)[:60],
        ) from None
