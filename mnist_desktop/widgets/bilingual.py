"""Texts that come in both languages, said in the one that the window speaks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from mnist_desktop.translation import Language

if TYPE_CHECKING:  # what checks them takes longer to import than the first frame to appear
    from trainer.learning.bilingual import Bilingual


def shown_language() -> Language:
    """The language that the window speaks now."""
    is_turkish = QLocale().language() == QLocale.Language.Turkish
    return Language.TURKISH if is_turkish else Language.ENGLISH


def said(text: "Bilingual") -> str:
    """``text`` in the language that the window speaks now."""
    return text.said(shown_language())
