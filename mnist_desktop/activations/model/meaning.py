"""What the numbers of a layer mean, in one computed sentence."""

from PySide6.QtWidgets import QLabel, QWidget

from mnist_desktop.numbers import digits, percent, whole
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.activations import ActivationName
from trainer.learning.preactivations import LayerStudy

_NEARLY_ALL = 0.9
_MANY = 0.3
_NEAR = 0.6
_NORMAL = (0.2, 0.8)
_RUNAWAY = 10_000.0
"""No network that learns spreads its sums as far as this."""


class Meaning(RetranslatingMixin, QLabel):
    """The most important thing that the numbers say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("studyMeaning")
        self.setWordWrap(True)
        self._test: LayerStudy | None = None
        self._is_whole = True
        self.retranslate()

    def show_study(self, test: LayerStudy | None, *, is_whole: bool = True) -> None:
        """Judge ``test``, a layer with the test images, or with some of them: then no unit is called dead."""
        self._test, self._is_whole = test, is_whole
        self.retranslate()

    def retranslate(self) -> None:
        self.setText("" if self._test is None else self._sentence(self._test))

    def _sentence(self, test: LayerStudy) -> str:
        units, flat = whole(test.layer.units), percent(test.flat, 0)
        if test.broken:
            return self.tr(
                "{share} of what arrives is no number any more: this network has diverged."
            ).format(share=percent(test.broken, 0))
        silent = test.silent if self._is_whole else 0
        if silent == test.layer.units:
            return self.tr(
                "All {units} units answer 0 to every image: nothing gets through this layer."
            ).format(units=units)
        if test.deviation >= _RUNAWAY:
            return self.tr(
                "The sums spread over {spread}: the weights ran away, as they do when the learning rate is far too "
                "high. Train with a lower one."
            ).format(spread=digits(test.deviation, 2))
        if test.flat >= _NEARLY_ALL:
            return self.tr(
                "{share} of the sums lie where the curve is flat: hardly any gradient gets through, so the "
                "layer learns slowly."
            ).format(share=flat)
        if silent and test.layer.activation is not ActivationName.RELU:
            return self.tr("{count} of {units} units answered 0 to all {images} test images.").format(
                count=whole(silent), units=units, images=whole(test.images)
            )
        if silent:
            return self.tr(
                "Dead units: {count} of {units}, which answered 0 to all {images} test images. No gradient reaches "
                "a dead unit, so it can hardly learn again."
            ).format(count=whole(silent), units=units, images=whole(test.images))
        return self._of_a_living(test, flat)

    def _of_a_living(self, test: LayerStudy, flat: str) -> str:
        name = test.layer.activation
        if name is ActivationName.LINEAR:
            return self.tr(
                "A straight line has the same slope everywhere: wherever the sums lie, nothing is bent."
            )
        if name is ActivationName.RELU and _NORMAL[0] <= test.flat <= _NORMAL[1]:
            return self.tr(
                "{share} of the sums are not above 0: those units keep silent, the others speak. That is "
                "normal for ReLU, each image has its own."
            ).format(share=flat)
        if test.flat >= _MANY:
            return self.tr(
                "{share} of the sums lie where the curve is flat; the rest carries the gradient."
            ).format(share=flat)
        if abs(test.mean) + test.deviation < _NEAR:
            return self.tr(
                "The sums stay close to 0, on a short piece of the curve: the layer hardly tells images apart."
            )
        return self.tr(
            "{share} of the sums lie where the curve has a slope: the gradient gets through."
        ).format(share=percent(1 - test.flat, 0))
