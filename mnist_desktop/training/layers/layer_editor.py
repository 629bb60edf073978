"""The network layer by layer, to be edited: what each layer gives and costs, and what does not fit."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mnist_desktop.training.layers.layer_commands import LayerCommands
from mnist_desktop.training.layers.layer_fields import LayerFields
from mnist_desktop.training.layers.layer_list import LayerList
from mnist_desktop.training.layers.layer_rows import rows_of
from mnist_desktop.training.layers.layer_stack import LayerKind, LayerStack
from mnist_desktop.training.layers.layer_words import kind_of, short_count, total_sentence
from mnist_desktop.training.layers.row_painting import CountLine
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.config import Engine, NetworkConfig
from trainer.errors import TrainerError
from trainer.presets import preset, preset_names


class LayerEditor(Retranslating):
    """A list of layers with their shapes and costs, the fields of the selected one, and every step back.

    Signals:
        changed: a person edited the layers; once per edit.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layerEditor")
        self._engine = Engine.KERAS
        self._stack = LayerStack(preset(preset_names()[0]).network)
        self._check = self._stack.check(self._engine)
        self._list = LayerList(self)
        self._commands = LayerCommands(self._stack, self._list, self)
        self._heads = CountLine(self._list.columns, self)
        self._total = CountLine(self._list.columns, self)
        self._fields = LayerFields(self)
        self._lay_out()
        self._commands.edited.connect(self._on_edit)
        self._list.row_chosen.connect(self._on_row)
        self._list.move_wanted.connect(self._on_move)
        self._list.resized.connect(self._align)
        self._fields.setting_changed.connect(self._on_setting)
        self.retranslate()

    def show_network(self, network: NetworkConfig) -> None:
        """Show ``network``, without telling about it; what was there before can be brought back."""
        self._stack.show(network)
        self._refresh()

    def network(self) -> NetworkConfig:
        """The network that the layers make, with what else :meth:`show_network` was given.

        Raises:
            ConfigError: the layers do not fit together.
        """
        if self._check.network is None:
            assert self._check.problem is not None
            raise self._check.problem
        return self._check.network

    def problem(self) -> TrainerError | None:
        """Why the layers make no network; None when they do."""
        return self._check.problem if self._check.network is None else None

    @property
    def kind(self) -> LayerKind | None:
        """Of the selected layer; None for the image."""
        return None if self._stack.layer is None else kind_of(self._stack.layer)

    def set_engine(self, engine: Engine) -> None:
        """Offer only what ``engine`` can train, and mark what it cannot."""
        self._engine = engine
        self._commands.offer(engine)
        self._refresh()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Layers"))
        self._list.columns.heads = (self.tr("Output"), self.tr("Parameters"), self.tr("Mult-adds"))
        self._heads.show_texts("", self._list.columns.heads)
        self._heads.setToolTip(
            self.tr(
                "Each layer’s output, its weights and biases, and the multiplications with addition that one "
                "image costs."
            )
        )
        self._refresh()

    def _lay_out(self) -> None:
        self._total.setObjectName("layerTotal")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._commands)
        column.addWidget(self._heads)
        column.addWidget(self._list, 1)
        column.addWidget(self._total)
        column.addWidget(self._fields)

    def _refresh(self) -> None:
        """Count anew, and show everything."""
        self._check = self._stack.check(self._engine)
        self._list.show_rows(rows_of(self._stack.layers, self._check), self._stack.selected)
        self._fields.show_layer(self._stack.layer)
        self._commands.refresh()
        self._show_total()

    def _show_total(self) -> None:
        if self._check.network is None:
            sums = ("", "–", "–")
            sentence = self.tr("The sums appear as soon as the layers fit together.")
        else:
            steps = self._check.steps
            sums = (
                "",
                short_count(sum(step.parameters for step in steps)),
                short_count(sum(step.multiply_adds for step in steps)),
            )
            sentence = total_sentence(steps)
        self._total.show_texts(self.tr("Total"), sums, is_strong=True)
        self._total.setToolTip(sentence)
        self._total.setAccessibleName(sentence)

    @Slot()
    def _on_edit(self) -> None:
        self._refresh()
        self.changed.emit()

    @Slot(int)
    def _on_row(self, row: int) -> None:
        self._stack.select(row)
        self._fields.show_layer(self._stack.layer)
        self._commands.refresh()

    @Slot(int, int)
    def _on_move(self, row: int, before: int) -> None:
        by = before - row - 1 if before > row else before - row
        self._stack.select(row)
        if by and self._stack.can_move(by):
            self._stack.move(by)
            self._on_edit()

    @Slot(str, object)
    def _on_setting(self, setting: str, value: object) -> None:
        before = self._stack.layers
        self._stack.change(setting, value)
        if self._stack.layers != before:
            self._on_edit()

    @Slot()
    def _align(self) -> None:
        self._heads.update()
        self._total.update()
