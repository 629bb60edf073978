"""What can be set of one layer: a field for each setting that it has."""

from PySide6.QtCore import QEvent, QLocale, QObject, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.training.form_fields import NumberField, WholeField
from mnist_desktop.training.layers.labelled_field import LabelledField
from mnist_desktop.training.layers.layer_words import activation_title, kind_of, kind_purpose
from mnist_desktop.widgets.choice_field import ChoiceField
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.networks.layers import (
    ActivationName,
    BatchNormalization,
    Convolution,
    Dense,
    Dropout,
    Layer,
    Pooling,
)

_WIDE = {"activation": 2}
"""Settings whose fields need more than one column."""
_NARROW_COLUMNS, _WIDE_COLUMNS = 3, 6
_WIDE_FROM = 460


class LayerFields(Retranslating):
    """Shows the fields that the layer has; each tells at once when a person changes it.

    Signals:
        setting_changed: carries the name of the setting and its new value.
    """

    setting_changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layerFields")
        self._layer: Layer | None = None
        self._placed: tuple[object, ...] = ()
        self._fields = self._new_fields()
        self._boxes = {setting: LabelledField(field, self) for setting, field in self._fields.items()}
        self._note = QLabel(self)
        self._note.setObjectName("layerNote")
        self._note.setProperty("role", "muted")
        self._note.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._note)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._connect()
        self.retranslate()

    def show_layer(self, layer: Layer | None) -> None:
        """Show what ``layer`` is set to, without telling about it; None is the image."""
        self._layer = layer
        settings = self._settings()
        if isinstance(layer, Dense | Convolution) or "activation" in settings:
            self._offer_maxout(isinstance(layer, Dense))
        for setting in settings:
            self._show_value(setting, getattr(layer, setting))
        self._place()

    def retranslate(self) -> None:
        for setting, (title, tip) in self._words().items():
            self._boxes[setting].say(title, tip)
        mode, padding = self._choice("mode"), self._choice("padding")
        mode.setItemText(0, self.tr("Largest"))
        mode.setItemText(1, self.tr("Mean"))
        padding.setItemText(0, self.tr("Valid"))
        padding.setItemText(1, self.tr("Same"))
        activation = self._choice("activation")
        for index in range(activation.count()):
            activation.setItemText(index, activation_title(ActivationName(activation.itemData(index))))
        for number in self.findChildren(NumberField):
            number.speak()
        for whole in self.findChildren(QSpinBox):
            whole.setLocale(QLocale())
        self._say_note()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        """Leave undoing to the layers: a number's own would know of the typed text alone."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _undoes(event):
            event.ignore()
            return True
        return super().eventFilter(field, event)

    def _new_fields(self) -> dict[str, QWidget]:
        return {
            "units": WholeField("layerUnits", Dense, "units", self),
            "filters": WholeField("layerFilters", Convolution, "filters", self),
            "kernel": WholeField("layerKernel", Convolution, "kernel", self),
            "size": WholeField("layerSize", Pooling, "size", self),
            "mode": ChoiceField("layerMode", [("", "max"), ("", "average")], self),
            "rate": NumberField("layerRate", Dropout, "rate", 1, in_percent=True, parent=self),
            "momentum": NumberField("layerMomentum", BatchNormalization, "momentum", 4, parent=self),
            "padding": ChoiceField("layerPadding", [("", "valid"), ("", "same")], self),
            "activation": ChoiceField("layerActivation", [("", each) for each in ActivationName], self),
            "bias": QCheckBox(self),
        }

    def _connect(self) -> None:
        self._fields["bias"].setObjectName("layerBias")
        for field in self._fields.values():
            if isinstance(field, WholeField | NumberField):
                field.valueChanged.connect(self._on_change)
                field.lineEdit().installEventFilter(self)
            elif isinstance(field, ChoiceField):
                field.setMinimumContentsLength(4)
                field.currentIndexChanged.connect(self._on_change)
            elif isinstance(field, QCheckBox):
                field.toggled.connect(self._on_change)

    def _words(self) -> dict[str, tuple[str, str]]:
        return {
            "units": (self.tr("Units"), self.tr("How many numbers the layer gives; try half of them.")),
            "filters": (self.tr("Filters"), self.tr("How many patterns it looks for; try half of them.")),
            "kernel": (
                self.tr("Window"),
                self.tr("Height and width of the patterns in pixels (the kernel); try 5."),
            ),
            "size": (
                self.tr("Window"),
                self.tr("Height and width of the part that becomes one number; 2 halves the image."),
            ),
            "mode": (self.tr("Keeps"), self.tr("What stays of each window: the largest value, or the mean.")),
            "rate": (
                self.tr("Share"),
                self.tr("How many of the values are switched off at each step; try 50 %."),
            ),
            "momentum": (
                self.tr("Momentum"),
                self.tr("How slowly the running mean follows; try 0.9 when there are few epochs."),
            ),
            "padding": (
                self.tr("Padding"),
                self.tr(
                    "“Same” sets zeros around the image, so that it keeps its size; “valid” loses the border."
                ),
            ),
            "activation": (
                self.tr("Activation"),
                self.tr("What is made of each sum; compare them in the Activations tab."),
            ),
            "bias": (
                self.tr("Bias"),
                self.tr("A number of its own for each sum; of no use before batch normalization."),
            ),
        }

    def _settings(self) -> tuple[str, ...]:
        if self._layer is None:
            return ()
        has = type(self._layer).model_fields
        return tuple(setting for setting in self._fields if setting in has)

    def _choice(self, setting: str) -> ChoiceField:
        field = self._fields[setting]
        assert isinstance(field, ChoiceField)
        return field

    def _show_value(self, setting: str, value: object) -> None:
        field = self._fields[setting]
        if self._value(field) == value:
            return  # the text that is being typed stays as it is
        match field, value:
            case WholeField(), int():
                field.show_number(value)
            case NumberField(), float():
                field.show_number(value)
            case ChoiceField(), _:
                field.show_choice(value)
            case QCheckBox(), bool():
                with QSignalBlocker(field):
                    field.setChecked(value)

    def _value(self, field: QWidget) -> object:
        if isinstance(field, WholeField):
            return field.value()
        if isinstance(field, NumberField):
            return field.number()
        if isinstance(field, QCheckBox):
            return field.isChecked()
        assert isinstance(field, ChoiceField)
        return field.currentData()

    def _offer_maxout(self, offered: bool) -> None:
        """Maxout needs sums of its own, which only Dense layers have."""
        activation = self._choice("activation")
        there = activation.findData(ActivationName.MAXOUT)
        with QSignalBlocker(activation):
            if offered and there < 0:
                place = list(ActivationName).index(ActivationName.MAXOUT)
                activation.insertItem(place, activation_title(ActivationName.MAXOUT), ActivationName.MAXOUT)
            elif not offered and there >= 0:
                activation.removeItem(there)

    def _columns(self) -> int:
        return _WIDE_COLUMNS if self.width() >= _WIDE_FROM else _NARROW_COLUMNS

    def _place(self) -> None:
        """Put the fields of the layer next to each other, as many as there is room for."""
        settings, columns = self._settings(), self._columns()
        if (settings, columns) == self._placed:
            self._say_note()
            return
        self._placed = (settings, columns)
        for setting, box in self._boxes.items():
            self._grid.removeWidget(box)
            box.setVisible(setting in settings)
        place = 0
        for setting in settings:
            span = _WIDE.get(setting, 1)
            if place % columns + span > columns:
                place += columns - place % columns
            self._grid.addWidget(self._boxes[setting], place // columns, place % columns, 1, span)
            place += span
        for column in range(_WIDE_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
            self._grid.setColumnMinimumWidth(column, 60 if column < columns else 0)
        self._keep_height()
        self._say_note()

    def _keep_height(self) -> None:
        """Take the room of the layer with the most fields, so that the list above keeps its height."""
        rows = 1 if self._columns() == _WIDE_COLUMNS else 2
        one = self._boxes["filters"].sizeHint().height()
        self.setMinimumHeight(rows * one + (rows - 1) * self._grid.verticalSpacing())

    def _say_note(self) -> None:
        """Layers without settings say what they are for instead."""
        if self._layer is None:
            self._note.setText(
                self.tr("Every image comes in as 28 × 28 numbers. Layers added here come first.")
            )
        else:
            self._note.setText(kind_purpose(kind_of(self._layer)))
        self._note.setVisible(not self._settings())

    @Slot()
    def _on_change(self) -> None:
        field = self.sender()
        for setting, known in self._fields.items():
            if known is field:
                self.setting_changed.emit(setting, self._value(known))


def _undoes(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
