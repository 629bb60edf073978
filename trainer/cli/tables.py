"""Tables for people."""

from collections.abc import Iterable, Sequence

from trainer.wording import say


def print_table(titles: Sequence[str], rows: Iterable[Sequence[str]], *, left: Sequence[str] = ()) -> None:
    """Print ``rows`` below ``titles``, phrases of the command line; numbers stand to the right.

    Args:
        left: the titles whose columns hold texts.
    """
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, header_style="bold")
    for title in titles:
        table.add_column(say("cli", title), justify="left" if title in left else "right")
    for row in rows:
        table.add_row(*map(Text, row))  # a name is no markup
    Console().print(table)
