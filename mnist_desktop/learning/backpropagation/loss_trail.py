"""How the loss has changed since the network was first shown its example."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QWidget

from mnist_desktop.learning.backpropagation.walk import Walk
from mnist_desktop.learning.backpropagation.writing import brief
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import RetranslatingMixin

_NAMED = 3  # losses that are named one by one


class LossTrail(RetranslatingMixin, QLabel):
    """The first loss and the newest ones."""

    def __init__(self, walk: Walk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._walk = walk
        self.setObjectName("lossTrail")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        set_role(self, "muted")
        walk.changed.connect(self.retranslate)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        self.setText(self._losses())
        self.setAccessibleName(self.text())

    def _losses(self) -> str:
        losses = self._walk.losses
        if len(losses) == 1:
            return self.tr("Loss: {loss}").format(loss=brief(losses[0]))
        named = " → ".join(brief(loss) for loss in losses[-_NAMED:])
        if len(losses) > _NAMED:
            named = f"{brief(losses[0])} → … → {named}"
        return self.tr("Loss (learned {count} ×): {losses}").format(count=len(losses) - 1, losses=named)
