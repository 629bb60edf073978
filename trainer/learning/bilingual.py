"""Texts in both languages, and what is alike in them for somebody who searches."""

import unicodedata
from collections.abc import Callable
from typing import Annotated, TypeVar

from pydantic import AfterValidator

from trainer.errors import phrase
from trainer.records import Record, refusal

LANGUAGES = ("en", "tr")
LONGEST = 4000
"""Characters of one text."""

_Entries = TypeVar("_Entries", bound="tuple[object, ...]")

_TURKISH_ALPHABET = "abcçdefgğhıijklmnoöpqrsştuüvwxyz"


def between(low: int, high: int) -> AfterValidator:
    """Checks that there are so many entries."""

    def check(entries: _Entries) -> _Entries:
        if low <= len(entries) <= high:
            return entries
        raise refusal(
            phrase("trainer", "“{field}” must have {low} to {high} entries, but has {count}."),
            low=low,
            high=high,
            count=len(entries),
        )

    return AfterValidator(check)


def _writable(text: str) -> str:
    """``text`` without space around it, if it says something that a file and a window can hold."""
    stripped = text.strip()
    if not 1 <= len(stripped) <= LONGEST:
        raise refusal(
            phrase("trainer", "“{field}” must have 1 to {high} letters, but has {count}."),
            high=f"{LONGEST:,}",
            count=f"{len(stripped):,}",
        )
    if any("\ud800" <= each <= "\udfff" or (each < " " and each not in "\n\t") for each in stripped):
        raise refusal(phrase("trainer", "“{field}” holds a character that cannot be written."))
    return stripped


Sentence = Annotated[str, AfterValidator(_writable)]
"""A text that says something and that can be written into a file."""


class Bilingual(Record):
    """The same text in English and in Turkish."""

    en: Sentence
    tr: Sentence

    def said(self, language: str) -> str:
        """The text in ``language``, ``"en"`` or ``"tr"``."""
        return self.tr if language == "tr" else self.en


def folded(text: str) -> str:
    """``text`` as a search compares it: without case, accents and dots.

    All four Turkish letters I, ı, İ and i count as one, so that nobody has to know which key to press.

    >>> folded("AĞIRLIK"), folded("agirlik"), folded("ağırlık")
    ('agirlik', 'agirlik', 'agirlik')
    """
    parts = unicodedata.normalize("NFKD", text)  # first of all: what it takes apart may be capitals
    return "".join(each for each in parts if not unicodedata.combining(each)).replace("ı", "i").lower()


def alphabetical(language: str) -> Callable[[str], tuple[int | str, ...]]:
    """A key that sorts words as dictionaries of ``language`` do; in Turkish ç follows c and ı precedes i."""
    return _turkish_order if language == "tr" else _english_order


def _english_order(text: str) -> tuple[int | str, ...]:
    return (folded(text), text)


def _turkish_order(text: str) -> tuple[int | str, ...]:
    small = text.replace("I", "ı").replace("İ", "i").lower()
    plain = small.translate(str.maketrans("âîû", "aiu"))
    return tuple(_TURKISH_ALPHABET.find(each) for each in plain if each.isalnum() or each == " ")
