"""``mnist-trainer runs``: what was trained so far."""

import argparse
from typing import Any

from trainer.cli.speech import DONE, command, print_json
from trainer.errors import phrase
from trainer.library import INTERRUPTED, STOPPED, all_runs, runs_folder
from trainer.wording import percent, say, state_in_words


def add_to(commands: Any) -> None:
    """Add the command."""
    command(commands, "runs", phrase("cli", "list the kept runs, newest first")).set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    records = all_runs()
    if options.json:
        print_json([{"run": r.name, "state": r.state, "folder": str(r.folder), **r.result} for r in records])
        return DONE
    if not records:
        print(say("cli", phrase("cli", "No run yet in {folder}."), folder=runs_folder()))
        return DONE
    states = {record.name: record.state for record in records}
    for record in records:
        accuracy = record.result.get("test_accuracy")
        state = state_in_words(states[record.name])
        print(f"{record.name}  {state}  {'—' if accuracy is None else percent(accuracy)}")
    if set(states.values()) & {INTERRUPTED, STOPPED}:
        print(
            say(
                "cli",
                phrase("cli", "Interrupted and stopped runs go on with “mnist-trainer train --resume RUN”."),
            )
        )
    return DONE
