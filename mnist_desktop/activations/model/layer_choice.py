"""Which layer of a network is looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from mnist_desktop.numbers import whole
from mnist_desktop.translation import translated
from mnist_desktop.widgets.choice_field import ChoiceField
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.activations import facts
from trainer.learning.preactivations import LayerKind, StudiedLayer


class LayerChoice(RetranslatingMixin, ChoiceField):
    """The hidden layers with an activation, from first to last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._layers: tuple[StudiedLayer, ...] = ()
        super().__init__("studyLayer", [], parent)
        self.setMinimumContentsLength(12)
        self.retranslate()

    def offer(self, layers: Sequence[StudiedLayer]) -> None:
        """Let a person choose one of ``layers``; the first one is chosen, without telling about it."""
        self._layers = tuple(layers)
        with QSignalBlocker(self):
            self.clear()
            for place in range(len(self._layers)):
                self.addItem("", userData=place)
            self.setCurrentIndex(0 if layers else -1)
        self.setEnabled(bool(layers))
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Layer"))
        self.setToolTip(
            self.tr("Another hidden layer: the deeper ones get their sums from those before them.")
        )
        for place, layer in enumerate(self._layers):
            self.setItemText(place, self._name(layer))

    def _name(self, layer: StudiedLayer) -> str:
        template = {
            LayerKind.DENSE: self.tr("Layer {number}: {count} units, {activation}"),
            LayerKind.CONVOLUTION: self.tr("Layer {number}: {count} maps, {activation}"),
            LayerKind.ACTIVATION: self.tr("Layer {number}: {activation} by itself, {count} units"),
        }[layer.kind]
        activation = translated("activations", facts(layer.activation).title)
        return template.format(number=whole(layer.number), count=whole(layer.units), activation=activation)
