"""The backend's sentences in the reader's language, without Qt (the window has Qt's own way)."""

import json
import os
import re
from functools import cache

from trainer.errors import TrainerError
from trainer.resource_files import resources_folder


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


def error_sentence(error: TrainerError) -> str:
    """What went wrong, for the reader."""
    return say("trainer", error.template, **error.values)


@cache
def _catalogue(language: str) -> dict[str, dict[str, str]]:
    path = resources_folder() / "translations" / f"{language}.json"
    if not path.is_file():
        return {}
    content: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return content
