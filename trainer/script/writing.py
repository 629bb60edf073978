"""Lines of a script: code as it stands, comments in the reader's language."""

import textwrap
from collections.abc import Callable

Translate = Callable[[str, str], str]
"""From a context and an English sentence to the sentence in the reader's language."""
_WIDTH = 96


def untranslated(context: str, text: str) -> str:
    """The English sentence itself."""
    del context
    return text


class ScriptWriter:
    """Collects a script from top to bottom.

    All sentences are marked with ``phrase("script", …)`` where they are given to the writer.
    """

    def __init__(self, translate: Translate) -> None:
        self._translate = translate
        self._lines: list[str] = []

    @property
    def text(self) -> str:
        """Everything that was written."""
        return "\n".join(self._lines) + "\n"

    def sentence(self, template: str, **values: object) -> str:
        """``template`` in the reader's language, fit for any place in a line of code."""
        text = self._translate("script", template).format(**values)
        return "".join(sign if sign.isprintable() else " " for sign in text)

    def literal(self, template: str, **values: object) -> str:
        """The sentence as a Python string."""
        return '"' + self.sentence(template, **values).replace("\\", "/").replace('"', "”") + '"'

    def comment(self, template: str, *, indent: int = 0, **values: object) -> None:
        """The sentence after number signs, in as many lines as it needs."""
        start = " " * indent + "# "
        lines = textwrap.wrap(self.sentence(template, **values), _WIDTH - len(start), break_on_hyphens=False)
        self._lines += [start + line for line in lines]

    def code(self, text: str, *, indent: int = 0) -> None:
        """Lines as they are, moved to the right by ``indent``."""
        lines = textwrap.dedent(text).strip("\n").splitlines()
        self._lines += [f"{' ' * indent}{line}" if line else "" for line in lines]

    def gap(self, lines: int = 1) -> None:
        """Empty lines."""
        self._lines += [""] * lines
