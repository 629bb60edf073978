"""A slider over the moments of a training, for looking into a network."""

from mnist_desktop.drawing.epochs.epoch_row import EpochRow, Position


class MomentRow(EpochRow):
    """As the row of epochs in Draw, but 0 is a moment too: before the first step."""

    def retranslate(self) -> None:
        super().retranslate()
        self.slider.setToolTip(
            self.tr(
                "Looks into the network as it was after this epoch; play all of them and watch the heap move "
                "(arrow keys: one epoch)."
            )
        )

    def _text(self, position: Position) -> str:
        return self.tr("Before training") if position == 0 else super()._text(position)

    def _say(self) -> None:
        super()._say()
        if not self._timer.isActive():
            self._play.setToolTip(
                self.tr(
                    "Goes through all epochs in some seconds; watch where the sums move while it learned."
                )
            )
