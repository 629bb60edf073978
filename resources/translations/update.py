"""Bring the translations up to date: ``uv run python resources/translations/update.py``.

Collects every text of the sources into ``tr.ts`` (where a person fills in the Turkish), then makes
``tr.qm`` for the window and ``tr.json`` for the command line from it. Exits with 1 when a text is
not translated yet.
"""

import json
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ElementTree
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TRANSLATIONS = HERE / "tr.ts"
BACKEND_CONTEXTS = ("trainer", "cli", "argparse", "presets", "classes", "activations", "script", "learning")
"""Contexts marked with ``phrase``: read without Qt, too."""


def main() -> int:
    """Collect, compile, count."""
    collect(TRANSLATIONS)
    _tool("pyside6-lrelease", "-silent", str(TRANSLATIONS), "-qm", str(TRANSLATIONS.with_suffix(".qm")))
    catalogue = read(TRANSLATIONS)
    backend = {context: catalogue.get(context, {}) for context in BACKEND_CONTEXTS}
    text = json.dumps(backend, ensure_ascii=False, indent=1, sort_keys=True)
    TRANSLATIONS.with_suffix(".json").write_text(text + "\n", encoding="utf-8")
    missing = unfinished(TRANSLATIONS)
    for context, source in missing:
        print(f"not translated: {context}: {source}")
    return 1 if missing else 0


def collect(target: Path) -> None:
    """Merge all texts of the sources into ``target``; what is translated there stays."""
    sources = [
        str(path) for name in ("trainer", "mnist_desktop") for path in sorted((ROOT / name).rglob("*.py"))
    ]
    alias = ("-tr-function-alias", "QT_TRANSLATE_NOOP+=phrase")
    options = ("-locations", "none", "-no-obsolete", "-silent", "-target-language", "tr_TR")
    _tool("pyside6-lupdate", *alias, *options, *sources, "-ts", str(target))


def read(path: Path) -> dict[str, dict[str, str]]:
    """Translations by context and source text; texts without one are left out."""
    found: dict[str, dict[str, str]] = {}
    for context, message in _messages(path):
        translation = message.find("translation")
        if translation is not None and translation.text:
            found.setdefault(context, {})[message.findtext("source") or ""] = translation.text
    return found


def unfinished(path: Path) -> list[tuple[str, str]]:
    """Context and source of each text that has no finished translation."""
    return [
        (context, message.findtext("source") or "")
        for context, message in _messages(path)
        if (translation := message.find("translation")) is None
        or translation.get("type") == "unfinished"
        or not translation.text
    ]


def _messages(path: Path) -> list[tuple[str, ElementTree.Element]]:
    root = ElementTree.parse(path).getroot()
    return [
        (context.findtext("name") or "", message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _tool(name: str, *arguments: str) -> None:
    program = Path(sysconfig.get_path("scripts")) / name
    subprocess.run([str(program), *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
