"""The page of the training form that shows the network's layers and how their weights begin."""

from contextlib import suppress

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget

from mnist_desktop.training.form_page import FormPage
from mnist_desktop.training.layers.layer_editor import LayerEditor
from mnist_desktop.widgets.choice_field import ChoiceField
from trainer.config import Engine, Initializer, NetworkConfig
from trainer.errors import TrainerError
from trainer.networks.layers import ActivationName


class LayersPage(FormPage):
    """The layers as they were shown or edited, with one activation for all hidden ones if that was chosen.

    The layers without the chosen activation are kept, so that another choice starts from them again: a
    layer that was made linear would otherwise stay so before batch normalization.

    Signals:
        stack_changed: a person changed the layers, whose activations may be others now.
    """

    stack_changed = Signal()

    def __init__(self, network: NetworkConfig, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = network
        self._activation: ActivationName | None = None
        self.initializer = ChoiceField("initializerChoice", [("", each) for each in Initializer], self)
        self.add_row(self.new_rows(), self.initializer)
        self.editor = LayerEditor(self)
        self.column.addWidget(self.editor, 1)
        self.initializer.currentIndexChanged.connect(self.changed)
        self.editor.changed.connect(self._on_stack)
        self.retranslate()

    @property
    def activation(self) -> ActivationName | None:
        """What all hidden layers share; None when they do not, or when there are none."""
        return self._activation

    @property
    def is_shared(self) -> bool:
        """Whether the hidden layers shared one activation before any was chosen."""
        return _shared_activation(self._base) is not None

    @property
    def activation_fits(self) -> bool:
        """Whether every hidden layer can have the chosen activation."""
        with suppress(TrainerError):
            return bool(self._stack().layers)
        return False

    def show_network(self, network: NetworkConfig, origin: NetworkConfig | None) -> None:
        """Show ``network``, which may be ``origin`` with another activation, without telling about it."""
        self.initializer.show_choice(network.initializer)
        self._base, self._activation = network, _shared_activation(network)
        if origin is not None:
            chosen = _chosen_activation(origin, network)
            if chosen is not None:
                self._base, self._activation = origin, chosen
        self._show_stack(network)

    def network(self, *, normalize: bool) -> NetworkConfig:
        """The network that the page shows.

        Raises:
            ConfigError: the layers do not fit together, or do not fit the chosen activation.
        """
        problem = self.editor.problem()
        if problem is not None:
            raise problem
        return self._stack().changed(initializer=self.initializer.currentData(), normalize=normalize)

    def use_activation(self, activation: ActivationName | None) -> None:
        """Give all hidden layers ``activation``; None leaves each as it was."""
        self._activation = activation
        with suppress(TrainerError):  # network() tells
            self._show_stack(self._stack())

    def use_engine(self, engine: Engine) -> None:
        """Offer only what ``engine`` can train."""
        with QSignalBlocker(self.editor):
            self.editor.set_engine(engine)

    def retranslate(self) -> None:
        self.say(
            self.initializer,
            self.tr("First weights"),
            self.tr(
                "The random weights at the start. Try zeros: all units stay the same and nothing is learned."
            ),
        )
        titles = {
            Initializer.GLOROT: self.tr("Glorot"),
            Initializer.HE: self.tr("He"),
            Initializer.SMALL_RANDOM: self.tr("Small random numbers"),
            Initializer.ZEROS: self.tr("Zeros"),
        }
        for each, title in titles.items():
            self.initializer.setItemText(self.initializer.findData(each), title)

    def _stack(self) -> NetworkConfig:
        if self._activation is None:
            return self._base
        return self._base.with_hidden_activation(self._activation)

    def _show_stack(self, network: NetworkConfig) -> None:
        with QSignalBlocker(self.editor):
            self.editor.show_network(network)

    @Slot()
    def _on_stack(self) -> None:
        if self.editor.problem() is None:
            self._base = self.editor.network()
            self._activation = _shared_activation(self._base)
        self.stack_changed.emit()


def _chosen_activation(base: NetworkConfig, network: NetworkConfig) -> ActivationName | None:
    """The activation that makes ``network``'s layers of ``base``'s; None when none does or when all do."""
    found = []
    for activation in ActivationName:
        with suppress(TrainerError):  # some fit only some layers
            if base.with_hidden_activation(activation).layers == network.layers:
                found.append(activation)
    return found[0] if len(found) == 1 else None


def _shared_activation(network: NetworkConfig) -> ActivationName | None:
    return _chosen_activation(network, network)
