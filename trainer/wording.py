"""The backend's sentences and numbers in the reader's language, without Qt (the window has Qt's own way)."""

import json
import os
import re
from functools import cache

from trainer.errors import TrainerError, phrase
from trainer.resource_files import resources_folder

RUN_STATES = (
    phrase("cli", "running"),
    phrase("cli", "interrupted"),
    phrase("cli", "stopped"),
    phrase("cli", "completed"),
    phrase("cli", "diverged"),
)
"""What :attr:`trainer.library.RunRecord.state` can say."""

_NUMBER = re.compile(r"-?\d{1,3}(,\d{3})+(\.\d+)?|-?\d+\.\d+(e[+-]\d+)?")
_SHARE = re.compile(r"\d+(\.\d+)? %")
_NEVER_NUMBERS = frozenset({"name", "field", "example"})
_TURKISH_SIGNS = str.maketrans(",.", ".,")


def reader_language() -> str:
    """``"tr"`` when the terminal's environment says Turkish, else ``"en"``."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return "tr" if re.split("[_.@]", value)[0].lower() == "tr" else "en"
    return "en"


def say(context: str, text: str, **values: object) -> str:
    """``text``, marked with :func:`trainer.errors.phrase` under ``context``, for the reader."""
    template = _catalogue(reader_language()).get(context, {}).get(text, text)
    return template.format(**values) if values else template


def sentence(template: str, **values: object) -> str:
    """A sentence of the backend with its values, for the reader; English numbers among them are rewritten."""
    return say("trainer", template, **{name: _readable(name, value) for name, value in values.items()})


def error_sentence(error: TrainerError) -> str:
    """What went wrong, for the reader."""
    return sentence(error.template, **error.values)


def state_in_words(state: str) -> str:
    """One of :data:`RUN_STATES` for the reader; anything else as it is."""
    return say("cli", state) if state in RUN_STATES else state


def whole(value: float) -> str:
    """41800.4 as ``41,800``, in Turkish ``41.800``."""
    return _signed(f"{value:,.0f}")


def decimal(value: float, places: int) -> str:
    """0.25 as ``0.25``, in Turkish ``0,25``."""
    return _signed(f"{value:.{places}f}")


def percent(share: float, places: int = 2) -> str:
    """0.9784 as ``97.84 %``, in Turkish ``%97,84``."""
    return in_percent(f"{share * 100:.{places}f}")


def in_percent(number: str) -> str:
    """An English number, or several, with the sign of per cent: ``97+ %``, in Turkish ``%97+``."""
    return f"%{_signed(number)}" if reader_language() == "tr" else f"{number} %"


def _signed(number: str) -> str:
    """An English number with the reader's own signs between its digits."""
    return number.translate(_TURKISH_SIGNS) if reader_language() == "tr" else number


def _readable(name: str, value: object) -> object:
    """A value of a sentence, as :class:`trainer.errors.TrainerError` keeps it in English."""
    if name == "state":
        return state_in_words(str(value))
    if isinstance(value, TrainerError):
        return error_sentence(value)
    if name in _NEVER_NUMBERS or not isinstance(value, str | float):
        return value
    text = str(value)
    if _SHARE.fullmatch(text):
        return in_percent(text.removesuffix(" %"))
    return _signed(text) if _NUMBER.fullmatch(text) else value


@cache
def _catalogue(language: str) -> dict[str, dict[str, str]]:
    path = resources_folder() / "translations" / f"{language}.json"
    if not path.is_file():
        return {}
    content: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return content
