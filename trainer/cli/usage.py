"""argparse's own words in the reader's language.

argparse asks ``gettext`` for each of its texts, through a name of its own that is exchanged here; the
catalogue is the one that all other sentences come from.
"""

import argparse

from trainer.errors import phrase
from trainer.wording import say

TEXTS = (
    phrase("argparse", "usage: "),
    phrase("argparse", "positional arguments"),
    phrase("argparse", "options"),
    phrase("argparse", "show this help message and exit"),
    phrase("argparse", "show program's version number and exit"),
    phrase("argparse", "%(prog)s: error: %(message)s\n"),
    phrase("argparse", "argument %(argument_name)s: %(message)s"),
    phrase("argparse", "the following arguments are required: %s"),
    phrase("argparse", "one of the arguments %s is required"),
    phrase("argparse", "unrecognized arguments: %s"),
    phrase("argparse", "not allowed with argument %s"),
    phrase("argparse", "expected one argument"),
    phrase("argparse", "invalid %(type)s value: %(value)r"),
    phrase("argparse", "invalid choice: %(value)r (choose from %(choices)s)"),
    phrase("argparse", "ambiguous option: %(option)s could match %(matches)s"),
)
"""What argparse says to a reader, from Python 3.11 to 3.13."""


def speak_readers_language() -> None:
    """Let argparse speak as the rest of the command line does."""
    argparse._ = _translated  # type: ignore[attr-defined]


def _translated(text: str) -> str:
    return say("argparse", text)
