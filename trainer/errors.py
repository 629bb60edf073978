"""What can go wrong, as sentences for people.

A sentence is kept as a template with its values, not as finished text, so that a window or a
command line can say it in the reader's language. :func:`phrase` marks the templates for the
translators' tools and returns them unchanged.
"""

from collections.abc import Mapping


def phrase(context: str, text: str) -> str:
    """Mark ``text`` as a sentence that a reader will see; translators find it under ``context``."""
    del context
    return text


class TrainerError(Exception):
    """Something that a person can understand and mend; ``str(error)`` is the English sentence.

    Attributes:
        template: the sentence with ``{names}`` in the place of values.
        values: what stands in those places.
    """

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template, values)
        self.template = template
        self.values: Mapping[str, object] = values

    def __str__(self) -> str:
        return self.template.format(**self.values)


class ConfigError(TrainerError):
    """A setting is unknown, of the wrong type or out of range.

    Attributes:
        field: dotted name of the first setting that is wrong, for example ``learning.batch_size``.
        problems: every problem found, the first one included.
    """

    def __init__(
        self,
        template: str,
        *,
        field: str = "",
        problems: "tuple[ConfigError, ...]" = (),
        **values: object,
    ) -> None:
        super().__init__(template, field=field, **values)
        self.field = field
        self.problems = problems or (self,)


class DataError(TrainerError):
    """An image set or a picture is missing, damaged or of a kind that cannot be read."""


class ModelError(TrainerError):
    """A model or a run is missing, damaged or does not fit."""


class StorageError(TrainerError):
    """The disk would not take what had to be kept."""


class DivergedError(TrainerError):
    """The loss is no longer a number; training cannot go on."""
