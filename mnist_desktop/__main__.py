"""Start of the window: ``mnist-desktop`` or ``python -m mnist_desktop``."""

import sys

from mnist_desktop.startup_check import speaks_turkish, startup_problem

_HELP = (
    """\
usage: mnist-desktop [--help] [--version]

Draw digits, train neural networks and explore activation functions in a window.

  --help     show this text and leave
  --version  show the version and leave

Everything is kept in the user's data folder; MNIST_DESKTOP_HOME names another one.
Without a screen: mnist-trainer --help""",
    """\
kullanım: mnist-desktop [--help] [--version]

Rakam çizin, sinir ağları eğitin ve etkinleştirme işlevlerini bir pencerede keşfedin.

  --help     bu metni gösterir ve çıkar
  --version  sürümü gösterir ve çıkar

Her şey kullanıcının veri klasöründe saklanır; MNIST_DESKTOP_HOME başka bir klasör belirler.
Ekran yoksa: mnist-trainer --help""",
)


def main() -> int:
    """Open the window and stay until it is closed; 2 when it cannot open, with the reason on stderr."""
    arguments = sys.argv[1:]
    if "--help" in arguments or "-h" in arguments:
        print(_HELP[speaks_turkish()])
        return 0
    if "--version" in arguments:
        from trainer import __version__

        print(f"mnist-desktop {__version__}")
        return 0
    problem = startup_problem()
    if problem is not None:
        print(problem, file=sys.stderr)
        return 2
    from mnist_desktop.app import run  # loads Qt, which the checks above have tried

    return run(sys.argv)


if __name__ == "__main__":
    raise SystemExit(main())
