"""Lesson files: from bytes to a lesson, or to one sentence that says what is wrong with them."""

import json
from pathlib import Path
from typing import Any

from trainer.errors import ConfigError, DataError, phrase
from trainer.learning.lesson_mistakes import located, syntax_mistake, without_doubles
from trainer.learning.lessons import Lesson
from trainer.presets import preset, preset_names
from trainer.resource_files import resources_folder

SUFFIX = ".lesson.json"
LARGEST = 2**20
"""Bytes; a lesson is text."""


def bundled_lessons() -> tuple[Path, ...]:
    """The files of the lessons that come with the program, in the order in which to take them."""
    return tuple(sorted((resources_folder() / "lessons").glob(f"*{SUFFIX}")))


def read_lesson(path: Path) -> Lesson:
    """The lesson in the file ``path``.

    Raises:
        TrainerError: it cannot be read or is no lesson; the sentence says what is wrong, and where.
    """
    try:
        with path.open("rb") as file:
            text = file.read(LARGEST + 1)
    except OSError as error:
        raise DataError(
            phrase("trainer", "{path} could not be read ({reason})."),
            path=path,
            reason=error.strerror or error,
        ) from error
    if len(text) > LARGEST:
        raise DataError(
            phrase(
                "trainer", "{path} is no lesson: a lesson has at most {most} bytes of text, this has more."
            ),
            path=path,
            most=f"{LARGEST:,}",
        )
    return lesson_from(text)


def lesson_from(text: bytes) -> Lesson:
    """The lesson that ``text`` describes.

    Raises:
        TrainerError: it is no lesson; the sentence says what is wrong, and where.
    """
    document = _document(text)
    try:
        _fill_from_presets(document)
        return Lesson.from_json(json.dumps(document))
    except ConfigError as error:
        raise located(error) from None
    except (RecursionError, ValueError) as error:
        raise _malformed(str(error)) from None


def _document(text: bytes) -> Any:
    try:
        document = json.loads(
            text.decode("utf-8-sig"), parse_constant=_refuse_constant, object_pairs_hook=without_doubles
        )
        json.dumps(document, ensure_ascii=False).encode()  # JSON may name half a character
        return document
    except UnicodeDecodeError as error:
        raise DataError(
            phrase(
                "trainer",
                "This is not a lesson: its text cannot be read from byte {byte} on. Save it as UTF-8 in your editor.",
            ),
            byte=error.start + 1,
        ) from None
    except UnicodeEncodeError:
        raise _malformed("it names half a character") from None
    except json.JSONDecodeError as error:
        raise syntax_mistake(error) from None
    except (RecursionError, ValueError) as error:
        raise _malformed(str(error)) from None


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is not a number that JSON knows")


def _malformed(why: str) -> DataError:
    return DataError(
        phrase("trainer", "This is not a lesson: its text cannot be read ({why})."), why=why[:200]
    )


def _fill_from_presets(document: Any) -> None:
    """Complete each ``training`` from the preset that it names, in place; what has no preset stays as it is."""
    steps = document.get("steps") if isinstance(document, dict) else None
    for number, step in enumerate(steps if isinstance(steps, list) else [], start=1):
        training = step.get("training") if isinstance(step, dict) else None
        if not isinstance(training, dict) or "network" in training:
            continue
        if "preset" not in training:
            raise ConfigError(
                phrase("trainer", "“{field}” needs a “preset” from which it starts, such as “{near}”."),
                field=f"steps.{number - 1}.training",
                near=preset_names()[0],
            )
        name = training["preset"]
        if not isinstance(name, str):
            continue  # which is refused with all else that is of a wrong type
        try:
            whole = json.loads(preset(name).to_json())
        except ConfigError as error:
            raise ConfigError(
                phrase(
                    "trainer",
                    "Step {number} of the lesson names a preset “{value}”, which there is not. Nearest known: {near}.",
                ),
                field=f"steps.{number - 1}.training.preset",
                number=number,
                value=name[:60],
                near=error.values["near"],
            ) from None
        step["training"] = _merged(whole, training)


def _merged(base: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """``base`` with what ``changes`` says instead; objects are merged, all else is replaced."""
    result = dict(base)
    for name, value in changes.items():
        inner = result.get(name)
        both = isinstance(inner, dict) and isinstance(value, dict)
        result[name] = _merged(inner, value) if both and isinstance(inner, dict) else value
    return result
