"""Four learning rates on a real network."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mnist_desktop.learning.descent.own_rate import OwnRate
from mnist_desktop.learning.descent.step_plot import StepPlot
from mnist_desktop.learning.descent.trial_page import TrialPage
from mnist_desktop.learning.fit.words import said
from mnist_desktop.numbers import whole
from mnist_desktop.theme import Theme
from trainer.config import TrainingConfig
from trainer.learning.fit import Variant
from trainer.learning.rate_trials import RATES, course_of, own_variant, rate_variants
from trainer.training.events import Progress
from trainer.training.trial import Trial

_TOP = 6.0
_BELOW_BUTTONS = 4
_OWN = len(RATES)
"""The place of the training with a person's own rate: after the others."""
_COLOURS = (*range(len(RATES)), 6)
"""The own one in the colour of ink, for the theme's fifth is a blue like the first."""


class RatePage(TrialPage):
    """Too small, good, too large and diverging, judged by their losses."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("rate", _COLOURS, theme, parent)
        self._own = OwnRate(self)
        self.card.body.insertWidget(_BELOW_BUTTONS, self._own)
        self._own.changed.connect(self._on_rate)
        self._own.training_wanted.connect(self._on_own)
        self._plot = StepPlot("rateLosses", theme, _TOP, colours=_COLOURS, parent=self)
        self.plots.body.addWidget(self._plot)
        self.begin()
        self.retranslate()

    def variants(self) -> tuple[Variant, ...]:
        return (*rate_variants(), own_variant(self._own.rate))

    def places(self) -> Sequence[int]:
        """The four; and the person's own, if it was there before."""
        return range(len(RATES) + (self.trials[_OWN] is not None))

    def room_title(self) -> str:
        return self.tr("Learning rate")

    def begin(self) -> None:
        self._plot.begin(len(RATES) + 1, _planned(self.variants()))

    def add_steps(self, place: int, progress: Progress) -> None:
        self._plot.add(place, progress.losses)

    def sentence(self, place: int, trial: Trial) -> str:
        return said(course_of(trial.history.step_losses, steps_per_epoch(self.variants()[place])).sentence)

    def leave_out(self, place: int) -> None:
        super().leave_out(place)
        self._plot.forget(place)

    def show_findings(self) -> None:
        super().show_findings()
        self._own.setEnabled(not self.bench.is_busy)
        self._plot.name_curves([said(variant.name) for variant in self.variants()])

    def retranslate(self) -> None:
        config = rate_variants()[0].config
        self.card.set_title(self.tr("The same in a real network"))
        self.idea.setText(
            self.tr(
                "Here the place is {weights} weights and the height is the loss on {images} digits. "
                "Four networks begin with the same weights and differ only in the learning rate. "
                "Then try a rate of your own."
            ).format(weights=whole(config.network.parameters), images=whole(images_learned(config)))
        )
        super().retranslate()

    @Slot()
    def _on_rate(self) -> None:
        """What was trained with another rate is no longer about this one."""
        if self.trials[_OWN] is not None:
            self.leave_out(_OWN)
        self.show_findings()

    @Slot()
    def _on_own(self) -> None:
        if not self.bench.is_busy:
            self.train((_OWN,), joins=True)


def images_learned(config: TrainingConfig) -> int:
    """How many images are left to learn from, once some are held back."""
    assert config.data.training_images is not None
    return round(config.data.training_images * (1 - config.data.validation_split))


def steps_per_epoch(variant: Variant) -> int:
    """How many batches these images make."""
    return images_learned(variant.config) // variant.config.learning.batch_size


def _planned(variants: tuple[Variant, ...]) -> int:
    return max(steps_per_epoch(each) * each.config.stopping.epochs for each in variants)
