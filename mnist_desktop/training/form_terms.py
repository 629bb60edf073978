"""The words of the training form that the glossary explains, and the ways from there to the glossary."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QHelpEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QWidget

from mnist_desktop.training.layers.layer_editor import LayerEditor
from mnist_desktop.training.layers.layer_stack import LayerKind
from mnist_desktop.widgets.term import FieldTerm, show_explained
from trainer.config import DatasetName, Engine, Initializer, Loss, Optimizer, Schedule
from trainer.networks.layers import ActivationName

FIELD_TERMS = {
    "presetChoice": "preset",
    "datasetChoice": "data-set",
    "activationChoice": "activation-function",
    "optimizerChoice": "optimiser",
    "learningRateField": "learning-rate",
    "learningRateSlider": "learning-rate",
    "batchSizeField": "batch-size",
    "epochsField": "epoch",
    "seedField": "seed",
    "trainingImagesField": "training-set",
    "validationSplitField": "validation-set",
    "normalizeToggle": "normalisation",
    "augmentToggle": "data-augmentation",
    "initializerChoice": "initialisation",
    "layerUnits": "neuron",
    "layerFilters": "kernel",
    "layerKernel": "kernel",
    "layerSize": "pooling",
    "layerMode": "pooling",
    "layerRate": "dropout",
    "layerMomentum": "moving-average",
    "layerPadding": "padding",
    "layerActivation": "activation-function",
    "layerBias": "bias",
    "engineChoice": "keras",
    "lossChoice": "loss",
    "scheduleChoice": "schedule",
    "decayFactorField": "schedule",
    "decayEpochsField": "schedule",
    "labelSmoothingField": "label-smoothing",
    "l1Field": "l1-regularisation",
    "l2Field": "l2-regularisation",
    "targetAccuracyToggle": "threshold",
    "targetAccuracyField": "threshold",
    "targetLossToggle": "threshold",
    "targetLossField": "threshold",
    "patienceToggle": "early-stopping",
    "patienceField": "patience",
    "restoreBestToggle": "early-stopping",
    "tensorboardToggle": "tensorboard",
}
"""The glossary's key for each field, by its objectName."""

_ACTIVATIONS: dict[object, str] = {each: each.value.replace("_", "-") for each in ActivationName}
CHOICE_TERMS: Mapping[str, Mapping[object, str]] = {
    "datasetChoice": {DatasetName.MNIST: "mnist", DatasetName.FASHION_MNIST: "fashion-mnist"},
    "activationChoice": _ACTIVATIONS,
    "layerActivation": _ACTIVATIONS,
    "optimizerChoice": {each: each.value for each in Optimizer},
    "initializerChoice": {Initializer.GLOROT: "xavier-initialisation", Initializer.HE: "he-initialisation"},
    "engineChoice": {Engine.KERAS: "keras", Engine.NUMPY: "numpy"},
    "lossChoice": {Loss.CROSS_ENTROPY: "cross-entropy", Loss.MEAN_SQUARED_ERROR: "mean-squared-error"},
    "scheduleChoice": {
        Schedule.COSINE: "cosine-schedule",
        Schedule.ONE_CYCLE: "one-cycle",
        Schedule.PLATEAU: "plateau",
    },
    "layerMode": {"max": "max-pooling", "average": "average-pooling"},
}
"""Keys for what is chosen in a field, where the glossary explains that, too."""

LAYER_TERMS = {
    LayerKind.DENSE: "dense",
    LayerKind.CONVOLUTION: "convolution",
    LayerKind.MAX_POOLING: "max-pooling",
    LayerKind.AVERAGE_POOLING: "average-pooling",
    LayerKind.FLATTEN: "flatten",
    LayerKind.GLOBAL_AVERAGE_POOLING: "average-pooling",
    LayerKind.DROPOUT: "dropout",
    LayerKind.BATCH_NORMALIZATION: "batch-normalization",
    LayerKind.ACTIVATION: "activation-function",
}


class FormTerms(QObject):
    """Defines a field when somebody points at it, and leads to the glossary from there.

    A field's name leads to what the field is, the field itself to what is chosen in it. Boxes to tick and
    the list of layers, whose clicks mean something else, have an entry in their context menu.

    Signals:
        term_wanted: a word shall be explained; carries its key in the glossary.
    """

    term_wanted = Signal(str)

    def __init__(self, form: QWidget, editor: LayerEditor) -> None:
        super().__init__(form)
        self._form, self._editor = form, editor
        self._menu_entries: list[QAction] = []
        for label in form.findChildren(FieldTerm):
            buddy = label.buddy()
            if buddy is not None and buddy.objectName() in FIELD_TERMS:
                label.explain(FIELD_TERMS[buddy.objectName()])
                label.term_wanted.connect(self.term_wanted)
        for name in FIELD_TERMS:
            field: QWidget | None = form.findChild(QWidget, name)
            if field is not None:
                field.installEventFilter(self)
                if isinstance(field, QCheckBox):
                    self._add_to_menu(field)
        layers: QWidget | None = form.findChild(QWidget, "layerList")
        if layers is not None:
            self._add_to_menu(layers)
        shortcut = QShortcut(QKeySequence("Shift+F1"), form, self._on_key)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the entries of the context menus in the current language."""
        for entry in self._menu_entries:
            entry.setText(QCoreApplication.translate("FormTerms", "Look it up in the glossary (Shift+F1)"))

    def key_of(self, widget: QWidget) -> str:
        """Which entry explains what ``widget`` shows; empty for none."""
        name = widget.objectName()
        if name == "layerList":
            kind = self._editor.kind
            return "layer" if kind is None else LAYER_TERMS[kind]
        if isinstance(widget, QComboBox):
            chosen = CHOICE_TERMS.get(name, {}).get(widget.currentData(), "")
            return chosen or FIELD_TERMS.get(name, "")
        return FIELD_TERMS.get(name, "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            assert isinstance(watched, QWidget)
            show_explained(event, watched, self.key_of(watched))
            return True
        return False

    def _add_to_menu(self, widget: QWidget) -> None:
        entry = QAction(widget)
        entry.triggered.connect(self._on_menu)
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        widget.addAction(entry)
        self._menu_entries.append(entry)

    @Slot()
    def _on_menu(self) -> None:
        entry = self.sender()
        if entry is not None:
            self._look_up(entry.parent())

    @Slot()
    def _on_key(self) -> None:
        widget: QObject | None = QApplication.focusWidget()
        while widget is not None and widget is not self._form:
            if self._look_up(widget):
                return
            widget = widget.parent()

    def _look_up(self, widget: QObject | None) -> bool:
        key = self.key_of(widget) if isinstance(widget, QWidget) else ""
        if key:
            self.term_wanted.emit(key)
        return bool(key)
