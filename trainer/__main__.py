"""``python -m trainer`` is the command line ``mnist-trainer``."""

_INTERRUPTED = 130


def main() -> int:
    """Run it; Ctrl-C is obeyed quietly also while it is still being imported."""
    try:
        from trainer.cli import main as run_command

        return run_command()
    except KeyboardInterrupt:
        return _INTERRUPTED


if __name__ == "__main__":
    raise SystemExit(main())
