"""What a kernel does, in one sentence."""

from PySide6.QtWidgets import QLabel, QWidget

from mnist_desktop.learning.convolution.study import KernelChoice, Source
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.learning.kernels import KernelName


class KernelWords(RetranslatingMixin, QLabel):
    """Says what to look for in the result."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kernelWords")
        self._choice: KernelChoice = Source.OWN
        self.setWordWrap(True)
        self.retranslate()

    def show_choice(self, choice: KernelChoice) -> None:
        """Speak of the kernel ``choice``."""
        self._choice = choice
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What this kernel does"))
        self.setToolTip(self.tr("Choose another kernel and compare the results."))
        self.setText(self._words())

    def _words(self) -> str:
        match self._choice:
            case KernelName.IDENTITY:
                return self.tr("Only the middle pixel counts, so the result is the drawing itself.")
            case KernelName.HORIZONTAL_EDGES:
                return self.tr("Going down, ink begins where it is blue and ends where it is orange.")
            case KernelName.VERTICAL_EDGES:
                return self.tr("From left to right, ink begins where it is blue and ends where it is orange.")
            case KernelName.LAPLACE:
                return self.tr(
                    "It compares a pixel with its neighbours: orange where it has more ink than they, blue where "
                    "it has less. Inside an even surface it is 0."
                )
            case KernelName.BLUR:
                return self.tr("The mean of the window: each pixel is mixed with its neighbours.")
            case KernelName.SHARPEN:
                return self.tr(
                    "The pixel itself and what sets it apart from its neighbours: edges get stronger."
                )
            case KernelName.EMBOSS:
                return self.tr(
                    "As if light fell from the upper left: that side of a stroke is blue, the other orange."
                )
            case Source.OWN:
                return self.tr(
                    "Your own weights: make some of them negative, and see where the sum comes to 0."
                )
            case _:
                return self.tr(
                    "Nobody thought of this one: training found its weights and its bias, with batch normalization "
                    "built in. With ReLU, stride 1 and no padding this is a map of the digit reader."
                )
