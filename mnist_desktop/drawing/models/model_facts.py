"""What is known of the network that reads."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from mnist_desktop.numbers import percent, whole
from mnist_desktop.translation import translated
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating

if TYPE_CHECKING:
    from trainer.inference import Classifier


class ModelFacts(Retranslating):
    """Name, size and test accuracy of the model in use, or which epoch of its run it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classifier: Classifier | None = None
        self._is_loading = False
        self._name = self._label("modelName", "title")
        self._name.setWordWrap(True)
        self._parameters, self._parameters_title = self._label("modelParameters"), self._label("", "muted")
        self._accuracy, self._accuracy_title = self._label("modelAccuracy"), self._label("", "muted")
        self._lay_out()
        self.retranslate()

    def show_model(self, classifier: "Classifier") -> None:
        """Tell about ``classifier``."""
        self._classifier = classifier
        self._say()

    @Slot(bool)
    def show_loading(self, is_loading: bool) -> None:
        """Say that another model will be there soon."""
        self._is_loading = is_loading
        self._say()

    def retranslate(self) -> None:
        self._parameters_title.setText(self.tr("Parameters"))
        widths = []
        for title in self._titles():  # whichever is shown, the values stay where they are
            self._accuracy_title.setText(title)
            widths.append(self._accuracy_title.sizeHint().width())
        self._accuracy_title.setMinimumWidth(max(widths))
        self._say()

    def _say(self) -> None:
        card = {} if self._classifier is None else self._classifier.card
        name = "" if self._classifier is None else model_title(self._classifier)
        parameters, accuracy = card.get("parameters"), card.get("test_accuracy")
        self._name.setText(self.tr("One moment …") if self._is_loading else name)
        self._parameters.setText(whole(parameters) if isinstance(parameters, int) else "")
        epoch = card.get("epoch")
        test, of_run = self._titles()
        if isinstance(epoch, int):
            self._accuracy_title.setText(of_run)
            self._accuracy.setText(whole(epoch))
        else:
            self._accuracy_title.setText(test)
            self._accuracy.setText(percent(accuracy, 2) if isinstance(accuracy, int | float) else "")
        for title, value in (
            (self._parameters_title, self._parameters),
            (self._accuracy_title, self._accuracy),
        ):
            title.setVisible(bool(value.text()))
            value.setVisible(bool(value.text()))

    def _titles(self) -> tuple[str, str]:
        """Of the second fact: for a finished model, and for an epoch."""
        return self.tr("Test accuracy"), self.tr("Epoch")

    def _label(self, name: str, role: str = "") -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        if role:
            set_role(label, role)
        return label

    def _lay_out(self) -> None:
        facts = QGridLayout()
        facts.setHorizontalSpacing(16)
        facts.setVerticalSpacing(4)
        facts.setColumnStretch(1, 1)
        facts.addWidget(self._parameters_title, 0, 0)
        facts.addWidget(self._parameters, 0, 1)
        facts.addWidget(self._accuracy_title, 1, 0)
        facts.addWidget(self._accuracy, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addStretch()
        column.addWidget(self._name)
        column.addLayout(facts)
        column.addStretch()


def model_title(classifier: "Classifier") -> str:
    """The title on the model's card, that of its preset, in the current language; else its file's name."""
    title = classifier.card.get("title")
    if isinstance(title, str) and title:
        return translated("presets", title)
    return translated("ModelCombo", "Own settings") if "epoch" in classifier.card else classifier.name


def class_names(classifier: "Classifier") -> tuple[str, ...]:
    """What the ten classes of ``classifier`` are called; the digits where its card does not say."""
    names = classifier.card.get("class_names")
    is_complete = isinstance(names, list | tuple) and len(names) == 10
    return tuple(map(str, names)) if is_complete and names else tuple("0123456789")
