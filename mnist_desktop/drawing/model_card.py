"""What the network sees, and which network it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mnist_desktop.drawing.seen_image import SeenImage
from mnist_desktop.numbers import percent, whole
from mnist_desktop.theme import Theme
from mnist_desktop.translation import translated
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import Retranslating

if TYPE_CHECKING:
    from trainer.inference import Classifier


class ModelCard(Retranslating):
    """The 28 × 28 image, and beside it the name, the size and the test accuracy of the model in use.

    Signals:
        bundled_wanted: the person wants the bundled reader back.
    """

    bundled_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classifier: Classifier | None = None
        self.seen = SeenImage(theme, self)
        self._card = Card(self)
        self._caption = self._label("seenCaption", "muted", wraps=True)
        self._name = self._label("modelName", "title", wraps=True)
        self._parameters, self._parameters_title = self._label("modelParameters"), self._label("", "muted")
        self._accuracy, self._accuracy_title = self._label("modelAccuracy"), self._label("", "muted")
        self._back = QPushButton(self)
        self._back.setObjectName("useBundledModel")
        self._back.clicked.connect(self.bundled_wanted)
        self._back.hide()
        self._lay_out()
        self.retranslate()

    def show_model(self, classifier: "Classifier", *, is_bundled: bool) -> None:
        """Tell about ``classifier``, and offer the way back unless it is the bundled one."""
        self._classifier = classifier
        self._back.setVisible(not is_bundled)
        self._say()

    def retranslate(self) -> None:
        self._card.set_title(self.tr("What the network sees"))
        self._caption.setText(self.tr("Your ink at 28 × 28 pixels, sized and centred as in MNIST."))
        self._parameters_title.setText(self.tr("Parameters"))
        self._accuracy_title.setText(self.tr("Test accuracy"))
        self._back.setText(self.tr("Back to the bundled reader"))
        self._back.setAccessibleName(self.tr("Back to the bundled reader"))
        self._back.setToolTip(
            self.tr(
                "Reads the same ink with the network that came with the program, to compare it with yours."
            )
        )
        self._say()

    def _say(self) -> None:
        card = {} if self._classifier is None else self._classifier.card
        name = "" if self._classifier is None else model_title(self._classifier)
        parameters, accuracy = card.get("parameters"), card.get("test_accuracy")
        self._name.setText(name)
        self._parameters.setText(whole(parameters) if isinstance(parameters, int) else "")
        self._accuracy.setText(percent(accuracy, 2) if isinstance(accuracy, int | float) else "")
        for title, value in (
            (self._parameters_title, self._parameters),
            (self._accuracy_title, self._accuracy),
        ):
            title.setVisible(bool(value.text()))
            value.setVisible(bool(value.text()))

    def _label(self, name: str, role: str = "", *, wraps: bool = False) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(wraps)
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
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._caption)
        words.addSpacing(12)
        words.addWidget(self._name)
        words.addLayout(facts)
        words.addStretch()
        words.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.seen)
        row.addLayout(words, 1)
        self._card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)


def model_title(classifier: "Classifier") -> str:
    """The title on the model's card, that of its preset, in the current language; else its file's name."""
    title = classifier.card.get("title")
    return translated("presets", title) if isinstance(title, str) and title else classifier.name
