"""The numbers of one layer."""

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSpinBox, QWidget

from mnist_desktop.activations.signal.signal_words import scientific
from mnist_desktop.numbers import percent
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.number_field import align_number_field
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.learning.signal import LayerSignal, SignalReport

_ROWS = ("mean", "spread", "contrast", "dead", "saturated", "weightGradient", "blame")
_UNKNOWN = "–"
_MOST = 50


class LayerCard(RetranslatingMixin, Card):
    """A field for the layer's number, and what was measured there.

    Signals:
        layer_chosen: a person chose another layer; carries its number.
    """

    layer_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, titled=False)
        self._report: SignalReport | None = None
        self._label = QLabel(self)
        self._field = QSpinBox(self)
        self._names = [QLabel(self) for _ in _ROWS]
        self._values = [QLabel(self) for _ in _ROWS]
        self._lay_out()
        self._field.valueChanged.connect(self._on_chosen)
        self.retranslate()

    @property
    def layer(self) -> int:
        """The layer whose numbers are shown."""
        return self._field.value()

    def show_report(self, report: SignalReport) -> None:
        """Show the numbers of ``report``; the layer stays if there still is one of its number."""
        self._report = report
        self._field.setMaximum(len(report.layers))
        self._show()

    @Slot(int)
    def show_layer(self, number: int) -> None:
        """Show the layer ``number``."""
        self._field.setValue(number)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("One layer"))
        self._label.setText(self.tr("Layer"))
        self._field.setLocale(QLocale())
        self._field.setAccessibleName(self.tr("Layer whose numbers are shown"))
        self._field.setToolTip(
            self.tr("Which layer to look at; a click on a layer in the pictures does the same.")
        )
        for (name, tool_tip), label, value in zip(self._texts(), self._names, self._values, strict=True):
            label.setText(name)
            for each in (label, value):
                each.setToolTip(tool_tip)
        self._show()

    def _texts(self) -> tuple[tuple[str, str], ...]:
        """The name of each row with what it means."""
        return (
            (self.tr("Mean"), self.tr("The mean of all answers of this layer.")),
            (self.tr("Standard deviation"), self.tr("How far the answers lie around their mean.")),
            (
                self.tr("… between images"),
                self.tr(
                    "How far a unit’s answers to different images differ: without it, nothing can be told apart."
                ),
            ),
            (self.tr("Dead units"), self.tr("Units that answer 0 to every image.")),
            (
                self.tr("Saturated"),
                self.tr(
                    "Answers where the function is nearly flat, so that hardly any gradient gets through; "
                    "half of them are normal for ReLU."
                ),
            ),
            (
                self.tr("Gradient, weights"),
                self.tr("The length (norm) of the gradient of all the layer’s weights together."),
            ),
            (
                self.tr("Gradient, sums"),
                self.tr(
                    "The length (norm) of the gradient that reaches the layer’s sums, before the function."
                ),
            ),
        )

    def _show(self) -> None:
        texts: tuple[str, ...] = (_UNKNOWN,) * len(_ROWS)
        if self._report is not None:
            texts = _numbers(self._report.layers[self._field.value() - 1])
        for name, value, text in zip(self._names, self._values, texts, strict=True):
            value.setText(text)
            value.setAccessibleName(name.text())

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        self._show()
        self.layer_chosen.emit(number)

    def _lay_out(self) -> None:
        self._field.setObjectName("signalLayer")
        self._field.setRange(1, _MOST)
        align_number_field(self._field)
        self._field.ensurePolished()
        self._field.setMinimumWidth(self._field.sizeHint().width())  # one layer or fifty, it stays as it is
        self._field.setMaximum(1)
        self._label.setBuddy(self._field)
        set_role(self._label, "title")
        head = QHBoxLayout()
        head.addWidget(self._label, 1)
        head.addWidget(self._field)
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for row, (key, name, value) in enumerate(zip(_ROWS, self._names, self._values, strict=True)):
            value.setObjectName(f"signal{key[0].upper()}{key[1:]}")
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            set_role(name, "muted")
            grid.addWidget(name, row, 0)
            grid.addWidget(value, row, 1)
        self.body.setContentsMargins(16, 10, 16, 10)
        self.body.setSpacing(4)
        self.body.addLayout(head)
        self.body.addLayout(grid)


def _numbers(layer: LayerSignal) -> tuple[str, ...]:
    return (
        scientific(layer.mean),
        scientific(layer.spread),
        scientific(layer.contrast),
        percent(layer.dead, 0),
        percent(layer.saturated, 0),
        scientific(layer.weight_gradient),
        scientific(layer.blame),
    )
