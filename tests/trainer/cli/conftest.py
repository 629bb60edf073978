import pytest

from trainer.cli import main


@pytest.fixture
def call(capsys):
    """Runs a command here; gives its exit code, standard output and standard error."""

    def made(*arguments):
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as ending:  # what argparse says
            code = ending.code
        output = capsys.readouterr()
        return code, output.out, output.err

    return made
