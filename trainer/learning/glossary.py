"""The words of deep learning, in English and Turkish, with what they mean and where to try them.

The entries are kept in ``resources/glossary.json``. A text is one to three sentences; the first alone
must be a definition, because tooltips show no more. A note sets right what is often written too simply.
"""

from functools import cache, cached_property
from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from trainer.errors import DataError, TrainerError, phrase
from trainer.learning.bilingual import Bilingual, Sentence, alphabetical, folded
from trainer.learning.places import Place
from trainer.records import Record, refusal
from trainer.resource_files import resources_folder

Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
_Sentences = Annotated[tuple[Sentence, ...], Field(min_length=1, max_length=3)]


class Text(Record):
    """Sentences in English and their counterparts in Turkish."""

    en: _Sentences
    tr: _Sentences

    def said(self, language: str) -> tuple[str, ...]:
        """The sentences in ``language``."""
        return self.tr if language == "tr" else self.en


class Entry(Record):
    """One term.

    Attributes:
        key: its name in links and in the source; it never changes.
        term: what it is called.
        text: what it means; the first sentence is enough for a tooltip.
        note: what is often said of it and is not quite so, with the reason.
        related: keys of terms to read next.
        also: other names by which it is searched.
        place: where it can be tried, if anywhere.
    """

    key: Key
    term: Bilingual
    text: Text
    note: Bilingual | None = None
    related: tuple[Key, ...] = Field(default=(), max_length=8)
    also: tuple[Sentence, ...] = ()
    place: Annotated[Place | None, Field(strict=False)] = None

    def definition(self, language: str) -> str:
        """What it means, in one sentence."""
        return self.text.said(language)[0]

    @cached_property
    def folded_names(self) -> tuple[str, ...]:
        """All its names as a search compares them; the two terms come first."""
        return tuple(folded(name) for name in (self.term.en, self.term.tr, *self.also))

    @cached_property
    def folded_text(self) -> str:
        """All that is said of it as a search compares it."""
        return folded(" ".join(self.text.en + self.text.tr))


class Glossary(Record):
    """All entries, each key once and each relation to an entry that exists."""

    entries: tuple[Entry, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        keys = [entry.key for entry in self.entries]
        twice = next((key for key in keys if keys.count(key) > 1), None)
        if twice is not None:
            raise refusal(phrase("trainer", "The glossary explains “{key}” twice."), key=twice)
        for entry in self.entries:
            for other in entry.related:
                if other not in keys or other == entry.key:
                    raise refusal(
                        phrase(
                            "trainer", "In the glossary “{key}” points to “{other}”, which is no other term."
                        ),
                        key=entry.key,
                        other=other,
                    )
        return self

    def __contains__(self, key: object) -> bool:
        return any(entry.key == key for entry in self.entries)

    def entry(self, key: str) -> Entry:
        """The entry of ``key``.

        Raises:
            DataError: there is none.
        """
        for entry in self.entries:
            if entry.key == key:
                return entry
        raise DataError(phrase("trainer", "The glossary does not explain “{key}”."), key=key)

    def in_order(self, language: str) -> list[Entry]:
        """All entries as a dictionary of ``language`` lists them."""
        order = alphabetical(language)
        return sorted(self.entries, key=lambda entry: order(entry.term.said(language)))

    def found(self, words: str, language: str) -> list[Entry]:
        """The entries that ``words`` find in either language, best first; all of them for no words.

        A term that begins so comes before one with a word that begins so, then any other part of a
        term, other names, and last the sentences.
        """
        wanted = folded(words).split()
        in_order = self.in_order(language)
        if not wanted:
            return in_order
        ranked = [(_rank(entry, " ".join(wanted), wanted), entry) for entry in in_order]
        found = [(rank, entry) for rank, entry in ranked if rank is not None]
        return [entry for _, entry in sorted(found, key=lambda each: each[0])]


@cache
def glossary() -> Glossary:
    """The glossary that comes with the program.

    Raises:
        TrainerError: its file is missing or damaged.
    """
    path = resources_folder() / "glossary.json"
    try:
        return Glossary.from_json(path.read_bytes())
    except OSError as error:
        raise DataError(
            phrase("trainer", "{path} could not be read ({reason})."),
            path=path,
            reason=error.strerror or error,
        ) from error


def explains(key: str) -> bool:
    """Whether the glossary has an entry ``key``; no for a glossary that cannot be read."""
    try:
        return key in glossary()
    except TrainerError:
        return False


def _rank(entry: Entry, together: str, wanted: list[str]) -> int | None:
    """How well ``entry`` fits, 0 being best; None when a word is found nowhere in it."""
    names = entry.folded_names
    terms = names[:2]
    if together in names:
        return 0
    if any(name.startswith(together) for name in terms):
        return 1
    if any(f" {together}" in name or f"({together}" in name for name in terms):
        return 2
    if any(together in name for name in names):
        return 3
    everything = " ".join(names) + " " + entry.folded_text
    return 4 if all(word in everything for word in wanted) else None
