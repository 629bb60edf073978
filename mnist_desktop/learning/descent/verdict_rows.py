"""How each optimiser's walk went; a click shows its arithmetic."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton, QWidget

from mnist_desktop.learning.descent.expedition import Expedition
from mnist_desktop.learning.descent.wording import name_of, series_of, verdict_of
from mnist_desktop.learning.fit.swatches import SIDE, swatch
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.learning.descent import OPTIMIZERS, verdict

_GAP = 4


class VerdictRows(Retranslating):
    """A button and a sentence for each walk."""

    def __init__(self, theme: Theme, expedition: Expedition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._expedition = theme, expedition
        self._group = QButtonGroup(self)
        self._buttons = [QPushButton(self) for _ in OPTIMIZERS]
        self._sentences = [QLabel(self) for _ in OPTIMIZERS]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for place, optimizer in enumerate(OPTIMIZERS):
            button, sentence = self._buttons[place], self._sentences[place]
            button.setObjectName(f"descentLookAt-{optimizer}")
            button.setCheckable(True)
            button.setIconSize(QSize(SIDE + _GAP, SIDE))
            sentence.setObjectName(f"descentVerdict-{optimizer}")
            sentence.setWordWrap(True)
            self._group.addButton(button, place)
            grid.addWidget(button, place, 0)
            grid.addWidget(sentence, place, 1)
        self._group.idClicked.connect(self._on_clicked)
        expedition.changed.connect(self._show)
        expedition.moved.connect(self._show)
        theme.changed.connect(self._draw_swatches)
        self._draw_swatches()
        self.retranslate()

    def retranslate(self) -> None:
        for button, optimizer in zip(self._buttons, OPTIMIZERS, strict=True):
            button.setText(name_of(optimizer))
            button.setAccessibleName(self.tr("Arithmetic of {name}").format(name=name_of(optimizer)))
            button.setToolTip(self.tr("Shows the arithmetic of this optimiser below."))
        self._show()

    @Slot()
    def _show(self) -> None:
        walks = {way.optimizer: way for way in self._expedition.walks}
        for place, optimizer in enumerate(OPTIMIZERS):
            button, sentence = self._buttons[place], self._sentences[place]
            button.setVisible(optimizer in walks and len(walks) > 1)
            sentence.setVisible(optimizer in walks)
            button.setChecked(optimizer is self._expedition.focus)
            if optimizer in walks:
                way = walks[optimizer]
                sentence.setText(verdict_of(verdict(way), way))

    @Slot()
    def _draw_swatches(self) -> None:
        for button, optimizer in zip(self._buttons, OPTIMIZERS, strict=True):
            button.setIcon(swatch(series_of(optimizer), self._theme.tokens, _GAP))

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self._expedition.look_at(OPTIMIZERS[place])
