"""``python -m trainer`` is the command line ``mnist-trainer``."""

from trainer.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
