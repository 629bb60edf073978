"""The base of every setting: frozen, keyword-only, valid by construction, JSON both ways."""

import difflib
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Self

from annotated_types import Ge, Gt, Le, Lt
from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails, PydanticCustomError

from trainer.errors import ConfigError, phrase

if TYPE_CHECKING:
    from pydantic._internal._model_construction import ModelMetaclass
else:  # the same class, without leaning on where pydantic keeps it
    ModelMetaclass = type(BaseModel)


class _ValidByConstruction(ModelMetaclass):
    """Turns what pydantic found into sentences, whoever builds the record."""

    def __call__(cls: "type[BaseModel]", *args: Any, **values: Any) -> Any:  # type: ignore[misc]  # noqa: N805
        try:
            return type.__call__(cls, *args, **values)
        except ValidationError as error:
            raise _config_error(error, cls) from None


class Record(BaseModel, metaclass=_ValidByConstruction):
    """A frozen set of settings.

    Building one from wrong values raises :class:`trainer.errors.ConfigError`, whose sentence names
    the field, the value and what is allowed.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        frozen=True, extra="forbid", strict=True, allow_inf_nan=False, validate_default=True
    )

    def to_json(self) -> str:
        """This record as JSON text; :meth:`from_json` reads it back to an equal record."""
        return self.model_dump_json(indent=2)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """The record that ``text`` describes.

        Raises:
            ConfigError: not JSON, or a setting that is unknown, of the wrong type or out of range.
        """
        try:
            return cls.model_validate_json(text)
        except ValidationError as error:
            raise _config_error(error, cls) from None

    def changed(self, **values: Any) -> Self:
        """A copy with some settings replaced, checked like a new one."""
        return type(self)(**{**{name: getattr(self, name) for name in type(self).model_fields}, **values})


def allowed_range(record: type[Record], field: str) -> tuple[float, float]:
    """Lowest and highest allowed value of a number, as declared; infinite where there is no bound."""
    return _bounds(record.model_fields[field])


def refusal(template: str, **values: object) -> PydanticCustomError:
    """What a check of one's own raises; ``{field}`` in ``template`` becomes the field's name."""
    kept = {name: value for name, value in values.items() if name != "field"}
    return PydanticCustomError("sentence", "{template}", {"template": template, "values": kept})


def _config_error(error: ValidationError, record: type[BaseModel]) -> ConfigError:
    problems = tuple(_problem(detail, record) for detail in error.errors(include_url=False))
    first = problems[0]
    return ConfigError(
        first.template,
        problems=problems,
        **{name: value for name, value in first.values.items() if name != "problems"},  # type: ignore[arg-type]
    )


def _problem(detail: ErrorDetails, record: type[BaseModel]) -> ConfigError:
    field = _dotted(detail["loc"], record)
    context: dict[str, Any] = detail.get("ctx", {})
    shown = _shown(detail.get("input"))
    match detail["type"]:
        case "sentence":  # one of our own checks
            return ConfigError(context["template"], field=field, **context["values"])
        case "extra_forbidden":
            return _unknown_setting(field, record, detail["loc"])
        case "json_invalid":
            template = phrase(
                "trainer", "This is not a settings file: the JSON text breaks off or is malformed ({why})."
            )
            return ConfigError(template, field=field, why=context.get("error", ""))
        case "missing":
            return ConfigError(phrase("trainer", "The setting “{field}” is missing."), field=field)
        case kind if kind in _NUMBER_KINDS:
            return _range_problem(field, shown, record, detail)
        case "enum" | "literal_error":
            template = phrase("trainer", "“{field}” must be one of {expected}, but is {value}.")
            return ConfigError(template, field=field, expected=context["expected"], value=shown)
        case "union_tag_invalid" | "union_tag_not_found":
            template = phrase(
                "trainer", "“{field}” needs a “kind” that is one of {expected}, but is {value}."
            )
            tags = ", ".join(f"'{tag}'" for tag in _tags_at(record, detail["loc"]))
            return ConfigError(template, field=field, expected=tags, value=context.get("tag", shown))
        case "model_type" | "model_attributes_type" if not field:
            template = phrase(
                "trainer", "Settings are an object in JSON, with names and values, not {value}."
            )
            return ConfigError(template, value=shown)
    template = phrase("trainer", "“{field}” is {value}, which does not fit: {why}.")
    return ConfigError(template, field=field, value=shown, why=detail["msg"])


def _dotted(location: tuple[int | str, ...], record: type[BaseModel]) -> str:
    """The field as a settings file names it: without the kind that pydantic puts behind a place in a list."""
    return ".".join(
        str(part)
        for place, part in enumerate(location)
        if not (place and isinstance(location[place - 1], int) and part in _tags_at(record, location[:place]))
    )


def _unknown_setting(field: str, record: type[BaseModel], location: tuple[int | str, ...]) -> ConfigError:
    known = sorted(_fields_at(record, location[:-1]))
    near = difflib.get_close_matches(str(location[-1]), known, n=1)
    return ConfigError(
        phrase("trainer", "There is no setting “{field}”. Nearest known: {near}."),
        field=field,
        near=near[0] if near else ", ".join(known),
    )


_NUMBER_KINDS = {
    "greater_than", "greater_than_equal", "less_than", "less_than_equal", "finite_number",
    "int_type", "int_parsing", "int_from_float", "float_type", "float_parsing",
}  # fmt: skip


def _range_problem(field: str, shown: str, record: type[BaseModel], detail: ErrorDetails) -> ConfigError:
    low, high = _bounds(_field_at(record, detail["loc"]))
    whole = detail["type"].startswith("int") or _is_whole(record, detail["loc"])
    if whole:
        template = phrase("trainer", "“{field}” must be a whole number from {low} to {high}, but is {value}.")
    elif detail["type"] == "greater_than":  # where “from 0” would be wrong
        template = phrase("trainer", "“{field}” must be above {low} and at most {high}, but is {value}.")
    else:
        template = phrase("trainer", "“{field}” must be a number from {low} to {high}, but is {value}.")
    return ConfigError(template, field=field, low=_number(low), high=_number(high), value=shown)


def _field_at(record: type[BaseModel], location: Iterable[int | str]) -> FieldInfo | None:
    """The declaration of the field at ``location``, through nested records and tagged unions."""
    candidates: list[type[BaseModel]] = [record]
    found: FieldInfo | None = None
    for part in location:
        if isinstance(part, int):
            continue
        tagged = [c for c in candidates if _tag(c) == part]
        if tagged:
            candidates = tagged
            continue
        found = next((c.model_fields[part] for c in candidates if part in c.model_fields), None)
        if found is None:
            return None
        candidates = list(_records_in(found.annotation))
    return found


def _fields_at(record: type[BaseModel], location: tuple[int | str, ...]) -> list[str]:
    field = _field_at(record, location)
    if field is None:
        return list(record.model_fields)
    records = list(_records_in(field.annotation))
    tagged = [r for r in records if _tag(r) in location]
    return sorted({name for r in tagged or records for name in r.model_fields})


def _records_in(annotation: Any) -> Iterable[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in getattr(annotation, "__args__", ()):
        yield from _records_in(inner)


def _tags_at(record: type[BaseModel], location: tuple[int | str, ...]) -> list[str]:
    field = _field_at(record, location)
    return [tag for kind in _records_in(field.annotation if field else None) if (tag := _tag(kind))]


def _tag(record: type[BaseModel]) -> str | None:
    kind = record.model_fields.get("kind")
    return None if kind is None else str(kind.default)


def _bounds(field: FieldInfo | None) -> tuple[float, float]:
    low, high = float("-inf"), float("inf")
    for bound in field.metadata if field else ():
        match bound:
            case Ge(ge=value) | Gt(gt=value):
                low = float(value)  # type: ignore[arg-type]
            case Le(le=value) | Lt(lt=value):
                high = float(value)  # type: ignore[arg-type]
    return low, high


def _is_whole(record: type[BaseModel], location: tuple[int | str, ...]) -> bool:
    field = _field_at(record, location)
    return field is not None and "int" in str(field.annotation)


def _number(value: float) -> str:
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:g}"


def _shown(value: object) -> str:
    try:
        text = repr(value)
    except ValueError:  # Python refuses to write out a whole number of thousands of digits
        text = "…"
    return text if len(text) <= 60 else text[:57] + "…"
