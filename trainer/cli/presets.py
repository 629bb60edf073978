"""``mnist-trainer presets``: the ready-made trainings."""

import argparse
import json
from typing import Any

from trainer.cli.speech import DONE, command, print_json
from trainer.errors import phrase
from trainer.presets import describe, preset_names
from trainer.wording import say, whole


def add_to(commands: Any) -> None:
    """Add the command."""
    command(commands, "presets", phrase("cli", "list the ready-made trainings")).set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    if options.json:
        print_json([_document(name) for name in preset_names()])
        return DONE
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, header_style="bold")
    table.add_column(say("cli", phrase("cli", "preset")), no_wrap=True)
    table.add_column(say("cli", phrase("cli", "parameters")), justify="right")
    table.add_column(say("cli", phrase("cli", "what it is")))
    for name in preset_names():
        entry = describe(name)
        table.add_row(name, whole(entry.config.network.parameters), say("presets", entry.purpose))
    Console().print(table)
    return DONE


def _document(name: str) -> dict[str, Any]:
    entry = describe(name)
    return {
        "name": name,
        "title": entry.title,
        "purpose": entry.purpose,
        "parameters": entry.config.network.parameters,
        "multiply_adds": entry.config.network.multiply_adds,
        "config": json.loads(entry.config.to_json()),
    }
