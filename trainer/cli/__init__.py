"""The command line ``mnist-trainer``: one file a command."""

import argparse
import io
import logging
import os
import sys
from collections.abc import Sequence

from trainer import __version__
from trainer.cli import (
    drawings,
    evaluate,
    export,
    images,
    predict,
    presets,
    reproduce_course,
    runs,
    script,
    train,
)
from trainer.cli.speech import EXIT_CODES, FAILED, INTERRUPTED, WRONG_USE, print_error, print_json
from trainer.cli.usage import speak_readers_language
from trainer.errors import ConfigError, TrainerError, phrase
from trainer.wording import error_sentence, say

_COMMANDS = (
    presets,
    train,
    evaluate,
    predict,
    runs,
    export,
    drawings,
    images,
    script,
    reproduce_course,
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code, see ``mnist-trainer --help``."""
    logging.basicConfig(level=os.environ.get("MNIST_TRAINER_LOG", "ERROR").upper())
    if isinstance(sys.stdout, io.TextIOWrapper):  # names of files can hold what no encoding has
        sys.stdout.reconfigure(errors="backslashreplace")
    speak_readers_language()
    options = _parser().parse_args(arguments)
    try:
        code = int(options.run(options))
        if sys.stdout is not None:  # None where it was closed from the start
            sys.stdout.flush()
        return code
    except ConfigError as error:
        return _tell(error.problems, options, WRONG_USE)
    except TrainerError as error:
        return _tell((error,), options, FAILED)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output went away, as `head` does
        _write_no_more()
        return FAILED
    except OSError as error:
        if error.filename is not None:  # no matter of an open stream
            raise
        _write_no_more()
        return _tell((_output_lost(error),), options, FAILED)


def _write_no_more() -> None:
    """What is still to be written goes nowhere, without another error at the end."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _output_lost(error: OSError) -> TrainerError:
    template = phrase("trainer", "The output could not be written ({reason}).")
    return TrainerError(template, reason=error.strerror or error)


def _tell(errors: Sequence[TrainerError], options: argparse.Namespace, code: int) -> int:
    """Say what went wrong: on standard error for people, with ``--json`` on standard output for programs too."""
    for error in errors:
        print_error(error_sentence(error))
    if options.json:
        print_json({"error": " ".join(str(error) for error in errors)}, in_one_line=True)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="mnist-trainer",
        description=say("cli", phrase("cli", "Train, test and use networks that read handwritten digits.")),
        epilog=say("cli", EXIT_CODES),
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in _COMMANDS:
        command.add_to(commands)
    return parser
