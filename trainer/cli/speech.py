"""How the commands speak: sentences on standard error, results on standard output, JSON on request."""

import argparse
import json
import sys
from typing import Any

from trainer.errors import phrase
from trainer.evaluation.report import Report
from trainer.wording import decimal, percent, say

DONE, FAILED, WRONG_USE, DIVERGED, INTERRUPTED = 0, 1, 2, 3, 130
EXIT_CODES = phrase(
    "cli",
    "Exit codes: 0 done; 1 failed, the sentence says why; 2 a wrong option or setting; "
    "3 the training diverged (its last good weights are kept); 130 stopped with Ctrl-C (the model is kept).",
)


def command_with_actions(commands: Any, name: str, purpose: str) -> Any:
    """A new sub-command that consists of actions; each of them is a :func:`command` of what is returned."""
    words = say("cli", purpose)
    parser = commands.add_parser(name, help=words, description=words)
    return parser.add_subparsers(required=True, metavar="ACTION")


def command(commands: Any, name: str, purpose: str) -> argparse.ArgumentParser:
    """A new sub-command with the ``--json`` option that all of them have."""
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=say("cli", purpose), description=say("cli", purpose)
    )
    parser.add_argument(
        "--json",
        action="store_true",
        help=say("cli", phrase("cli", "print one JSON document instead of text")),
    )
    return parser


def print_json(document: Any, *, in_one_line: bool = False) -> None:
    """Print ``document`` for a program, in ASCII, which no terminal's encoding can spoil."""
    print(json.dumps(document, indent=None if in_one_line else 2), flush=True)


def print_error(sentence: str) -> None:
    """Say what went wrong."""
    if sys.stderr is not None:  # where it was closed from the start, print would take the other stream
        print(sentence, file=sys.stderr)


def print_test(test: Report) -> None:
    """Say what a test gave."""
    print(
        say(
            "cli",
            phrase(
                "cli",
                "Test accuracy {accuracy} (95 % interval {low} to {high}), cross-entropy {cross_entropy}.",
            ),
            accuracy=percent(test.accuracy),
            low=percent(test.low),
            high=percent(test.high),
            cross_entropy=decimal(test.loss, 4),
        )
    )
