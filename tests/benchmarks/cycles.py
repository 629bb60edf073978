"""P4: trainings that are begun in the window and stopped, one after the other; what is left of them."""

import gc
import json
import random
import threading
import time

from canvas import resident
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from responsiveness import training, wait

from mnist_desktop.app import create_app
from mnist_desktop.main_window import MainWindow
from trainer import preset
from trainer.config import DataConfig

SETTLING, CYCLES, IMAGES = 10, 40, 3000


def cycle(application: QApplication, window: MainWindow, chance: random.Random) -> None:
    """One training of few images, stopped at a random moment after its first steps."""
    tab = training(window)
    config = preset("course-mlp").changed(data=DataConfig(training_images=IMAGES))
    tab.view.loss.clear_run(1)
    tab._bridge.start(config)
    wait(application, lambda: len(tab.view.loss.steps) > 0)
    moment = time.perf_counter() + chance.uniform(0, 0.2)
    wait(application, lambda: time.perf_counter() > moment)
    tab._bridge.request_stop()
    wait(application, lambda: not tab.is_busy)


def what_there_is(application: QApplication, window: MainWindow) -> dict[str, float]:
    """Threads, timers and widgets, and the memory in MiB."""
    application.processEvents()
    gc.collect()
    return {
        "threads": threading.active_count(),
        "timers": len(window.findChildren(QTimer)),
        "widgets": len(application.allWidgets()),
        "memory": resident(),
    }


def main() -> None:
    """Some cycles to settle in, then those that count."""
    application, window = create_app([])
    window.show()
    wait(application, lambda: window.training is not None)
    window.tabs.setCurrentIndex(1)
    chance = random.Random(0)
    for _ in range(SETTLING):
        cycle(application, window, chance)
    before = what_there_is(application, window)
    for _ in range(CYCLES):
        cycle(application, window, chance)
    after = what_there_is(application, window)
    more = {name: after[name] - before[name] for name in before}
    growth = more.pop("memory") / CYCLES
    counts = ", ".join(f"{count:g}" for count in more.values())
    names = sorted(thread.name for thread in threading.enumerate())
    print(json.dumps({"P4": f"{counts}; {growth:.2f}", "left_over": more, "threads_at_the_end": names}))
    window.close()


if __name__ == "__main__":
    main()
