"""Mistakes in lesson files, each in one sentence for a teacher: where, what was expected, what stands there."""

import difflib
import json

from trainer.errors import ConfigError, DataError, TrainerError, phrase
from trainer.learning.places import Place

_SYNTAX = (
    (
        "Expecting property name",
        phrase("trainer", "This is not a lesson: in line {line}, “{near}” stands where a name in straight double "
                          "quotes must stand. Often a comma before it is one too many, or a number has a comma "
                          "instead of a point."),
    ),
    (
        "Illegal trailing comma",
        phrase("trainer", "This is not a lesson: in line {line} a comma stands behind the last entry. Take it away."),
    ),
    (
        "Expecting ',' delimiter",
        phrase("trainer", "This is not a lesson: before “{near}” in line {line} a comma or a closing bracket is "
                          "missing."),
    ),
    (
        "Expecting ':' delimiter",
        phrase("trainer", "This is not a lesson: before “{near}” in line {line} a colon is missing."),
    ),
    (
        "Expecting value",
        phrase("trainer", "This is not a lesson: in line {line}, “{near}” stands where a value must stand: a text in "
                          "straight double quotes, a number with a point, true, false, a list or an object."),
    ),
    (
        "Unterminated string",
        phrase("trainer", "This is not a lesson: the text that begins in line {line} with “{near}” has no closing "
                          "quote."),
    ),
    (
        "Invalid control character",
        phrase("trainer", "This is not a lesson: a text in line {line} does not end there. A double quote is missing, "
                          "or \\n in the place of a new line."),
    ),
    (
        "Invalid \\",
        phrase("trainer", "This is not a lesson: in line {line} a text has a single \\. Write \\\\ for it."),
    ),
    (
        "Extra data",
        phrase("trainer", "This is not a lesson: it has ended before “{near}” in line {line}. A bracket may be closed "
                          "too early."),
    ),
)  # fmt: skip
_BREAKS_OFF = phrase(
    "trainer", "This is not a lesson: the text breaks off in line {line}, before its last bracket is closed."
)
_EMPTY = phrase("trainer", "This is not a lesson: the file is empty.")
_OTHER = phrase(
    "trainer",
    "This is not a lesson: the JSON text breaks off or is malformed in line {line}, column {column} ({why}).",
)
_TWICE = phrase("trainer", "“{name}” stands twice in one object of the lesson. Take one of them away.")

_NO_OBJECT = phrase(
    "trainer", "A lesson is an object in JSON with “title”, “introduction” and “steps”, but this is {value}."
)
_NO_TEXTS = phrase("trainer", "“{field}” must be an object with two texts, “en” and “tr”, but is {value}.")
_OBJECT = phrase("trainer", "“{field}” must be an object with names and values, but is {value}.")
_LIST = phrase("trainer", "“{field}” must be a list in square brackets, but is {value}.")
_TEXT = phrase("trainer", "“{field}” must be a text in double quotes, but is {value}.")
_TRUTH = phrase("trainer", "“{field}” must be true or false, without quotes, but is {value}.")
_QUOTED_NUMBER = phrase(
    "trainer", "“{field}” must be a number from {low} to {high}, written without quotes, but is {value}."
)
_NO_LANGUAGE = phrase(
    "trainer", "“{field}” is missing: each text is needed in English (“en”) and in Turkish (“tr”)."
)
_MISSING = phrase("trainer", "“{field}” is missing in the lesson; the README tells how to write it.")
_NO_PLACE = phrase(
    "trainer", "“{field}” must be a place in the program, but is {value}. Nearest known: {near}."
)
_NO_KIND = phrase("trainer", "“{field}” has no “kind”, which must be one of {expected}.")

_BILINGUAL = ("title", "introduction", "text")
_KINDS = (("array", _LIST), ("string", _TEXT), ("boolean", _TRUTH))
_AS_IN_JSON = {"None": "null", "True": "true", "False": "false"}


def syntax_mistake(error: json.JSONDecodeError) -> DataError:
    """What is wrong with the text of a file that is no JSON."""
    rest = error.doc[error.pos :].lstrip(" \t\r\n")
    if not error.doc.strip():
        return DataError(_EMPTY)
    if not rest:
        return DataError(_BREAKS_OFF, line=error.doc.rstrip().count("\n") + 1)
    near = rest.splitlines()[0].strip()[:30]
    for beginning, template in _SYNTAX:
        if error.msg.startswith(beginning):
            return DataError(template, line=error.lineno, near=near)
    return DataError(_OTHER, line=error.lineno, column=error.colno, why=error.msg)


def without_doubles(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """The object that ``pairs`` make; JSON would silently keep only the last one of a name.

    Raises:
        DataError: a name stands there twice.
    """
    result: dict[str, object] = {}
    for name, value in pairs:
        if name in result:
            raise DataError(_TWICE, name=name[:60])
        result[name] = value
    return result


def located(error: ConfigError) -> TrainerError:
    """``error`` with a place that a person can count, ``steps #2 › text › tr``, and what belongs there."""
    values = {name: value for name, value in error.values.items() if name != "problems"}
    if "value" in values:
        values["value"] = _AS_IN_JSON.get(str(values["value"]), values["value"])
    if "expected" in values:
        values["expected"] = str(values["expected"]).replace(" or ", ", ")  # pydantic speaks English only
    if error.field:
        values["field"] = _counted(error.field)
    if _last_name(error.field) == "place" and (near := _near_places(str(values.get("value", "")))):
        values["near"] = near
    return ConfigError(_template(error, values), **values)  # type: ignore[arg-type]


def _template(error: ConfigError, values: dict[str, object]) -> str:
    """A sentence that tells a teacher more than the general one, or the general one."""
    why, shown, last = str(values.get("why", "")), str(values.get("value", "")), _last_name(error.field)
    if not error.field:
        return _NO_OBJECT if set(values) == {"field", "value"} else error.template
    if set(values) == {"field"} and "missing" in error.template:
        return _NO_LANGUAGE if last in ("en", "tr") else _MISSING
    if why.endswith("object"):
        return _NO_TEXTS if last in _BILINGUAL or ".options." in error.field else _OBJECT
    for kind, template in _KINDS:
        if why.endswith(f"valid {kind}"):
            return template
    if "near" in values and last == "place":
        return _NO_PLACE
    if "“kind”" in error.template and shown.startswith("{"):
        return _NO_KIND
    if "low" in values and "high" in values and shown.startswith(("'", '"')):
        return _QUOTED_NUMBER
    return error.template


def _last_name(field: str) -> str:
    return field.rpartition(".")[2]


def _near_places(shown: str) -> str:
    wanted = shown.strip("'\"").strip().lower()
    return ", ".join(difflib.get_close_matches(wanted, list(Place), n=3, cutoff=0.55))


def _counted(field: str) -> str:
    words: list[str] = []
    for part in field.split("."):
        if part.isdigit() and words:
            words[-1] += f" #{int(part) + 1}"
        else:
            words.append(part)
    return " › ".join(words)
