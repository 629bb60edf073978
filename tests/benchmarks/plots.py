"""U3: what a tick of the live plots costs, once they hold 100,000 steps."""

import json
import statistics
import sys
import time

import numpy as np
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from mnist_desktop.theme import Theme, ThemeChoice
from mnist_desktop.training.live_plot import DRAWN_EVERY
from mnist_desktop.training.metric_plot import MetricPlot
from mnist_desktop.training.rate_plot import RatePlot

POINTS, EPOCHS, SHOWN_EPOCHS = 100_000, 50, 60
EVENTS_PER_SECOND, STEPS_PER_EVENT = 25, 60
TICKS, SECONDS = 60, 6


Steps = tuple[tuple[int, int, int], list[tuple[float, ...]]]


class Views:
    """The plots of a training with four curves by step, as large as in a window of 1280 × 720."""

    def __init__(self, application: QApplication) -> None:
        theme = Theme(application, ThemeChoice.LIGHT)
        self.loss = MetricPlot(theme, best_is_high=False)
        self.accuracy = MetricPlot(theme, best_is_high=True)
        self.rates = RatePlot(theme)
        self.page = QWidget()
        row = QHBoxLayout(self.page)
        for plot in (self.loss, self.accuracy, self.rates):
            row.addWidget(plot)
            plot.clear_run(SHOWN_EPOCHS)
        self.loss.set_target(0.1)
        self.page.resize(1240, 260)
        self.page.show()
        self._chance, self._steps = np.random.default_rng(0), POINTS // EPOCHS
        self._epoch, self._step = 1, 0
        for epoch in range(1, EPOCHS + 1):
            self.add(self.steps(self._steps))
            self.loss.add_epoch(epoch, 0.3, 0.25)
            self.accuracy.add_epoch(epoch, 0.9, 0.92)
        assert min(map(len, (self.loss.steps, self.accuracy.steps, self.rates.rates))) == POINTS

    def steps(self, count: int) -> Steps:
        """``count`` more steps: a noisy loss, a learning rate that follows a cosine, every gradient measured."""
        if self._step + count > self._steps:
            self._epoch, self._step = self._epoch + 1, 0
        self._step += count
        losses = self._chance.exponential(0.1, count) + 0.2
        done = self._epoch - 1 + np.linspace(self._step - count, self._step, count) / self._steps
        rates = 0.05 * (1 + np.cos(np.pi * done / SHOWN_EPOCHS))
        numbers = (losses, 1 - losses / 3, rates, losses * 4)
        return (self._epoch, self._step, self._steps), [tuple(each.tolist()) for each in numbers]

    def add(self, steps: Steps) -> None:
        """Take ``steps`` up into all four curves."""
        place, (losses, accuracies, rates, norms) = steps
        self.loss.add_steps(*place, losses)
        self.accuracy.add_steps(*place, accuracies)
        self.rates.add_steps(*place, rates, norms)


def run_loop(application: QApplication, seconds: float) -> None:
    """Let the window live for ``seconds``."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        application.processEvents()
        time.sleep(0.001)


def tick(application: QApplication, views: Views) -> float:
    """U3: milliseconds of the processor to take steps into all four curves, draw and paint them; the median."""
    taken = []
    for _ in range(TICKS):
        run_loop(application, 1.5 * DRAWN_EVERY / 1000)  # until the plots would draw again
        steps = views.steps(STEPS_PER_EVENT)
        start = time.process_time()
        views.add(steps)
        application.processEvents()
        taken.append(1000 * (time.process_time() - start))
    return statistics.median(taken)


def share_of_a_core(application: QApplication, views: Views, events: int) -> float:
    """The share of one core that the plots take while a training sends ``events`` a second."""
    start, begun = time.perf_counter(), time.process_time()
    for event in range(SECONDS * events):
        views.add(views.steps(STEPS_PER_EVENT))
        application.processEvents()
        time.sleep(max(0.0, start + (event + 1) / events - time.perf_counter()))
    return (time.process_time() - begun) / (time.perf_counter() - start)


def main() -> None:
    """Measure, and print what came out as JSON."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    views = Views(application)
    run_loop(application, 0.5)
    results = {"U3": f"{tick(application, views):.1f}"}
    results["plots_share_of_a_core"] = f"{share_of_a_core(application, views, EVENTS_PER_SECOND):.3f}"
    views.page.close()
    print(json.dumps(results))


if __name__ == "__main__":
    main()
