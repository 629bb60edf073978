"""The Draw tab: draw a digit, watch it being read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mnist_desktop.drawing.answer import DIGITS, AnswerView
from mnist_desktop.drawing.digit_canvas import DigitCanvas
from mnist_desktop.drawing.drawing_card import DrawingCard
from mnist_desktop.drawing.model_card import ModelCard
from mnist_desktop.drawing.prediction_bars import PredictionBars
from mnist_desktop.drawing.reading import InkReader, Reading
from mnist_desktop.settings import SettingsStore
from mnist_desktop.theme import Theme
from mnist_desktop.translation import error_sentence
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.errors import ModelError

if TYPE_CHECKING:
    from trainer.inference import Classifier


class DrawingTab(Retranslating):
    """Introduces the canvas, the reader and what shows the answer to each other."""

    def __init__(self, theme: Theme, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bundled: Classifier | None = None
        self._error: ModelError | None = None
        self._drawing = DrawingCard(theme, settings, self)
        self._reader = InkReader(self.canvas.ink, self)
        self._answer_card = Card(self)
        self._answer = AnswerView(theme, self)
        self._bars = PredictionBars(theme, self)
        self._model = ModelCard(theme, self)
        self._trouble = QLabel(self)
        self._trouble.setObjectName("modelTrouble")
        self._trouble.setWordWrap(True)
        self._trouble.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_role(self._trouble, "error")
        self._trouble.hide()
        self._lay_out()
        self.canvas.ink_changed.connect(self._reader.request)
        self._reader.read.connect(self._show_reading)
        self._model.bundled_wanted.connect(self.load_bundled)
        self.setFocusProxy(self.canvas)
        self.retranslate()

    @property
    def canvas(self) -> DigitCanvas:
        """The paper."""
        return self._drawing.canvas

    @property
    def classifier(self) -> "Classifier | None":
        """The network that reads; None until one was loaded."""
        return self._reader.classifier

    def use_classifier(self, classifier: "Classifier") -> None:
        """Read with ``classifier`` from now on; ink that is there already is read anew."""
        self._show_trouble(None)
        names = classifier.card.get("class_names")
        is_complete = isinstance(names, list | tuple) and len(names) == len(DIGITS)
        self._answer.use_names(tuple(map(str, names)) if is_complete and names else DIGITS)
        self._model.show_model(classifier, is_bundled=classifier is self._bundled)
        self._reader.use(classifier)

    @Slot()
    def load_bundled(self) -> None:
        """Read with the bundled reader; when it cannot be loaded, a line in the page says why."""
        from trainer.inference import Classifier  # brings NumPy, which the first frame does without

        try:
            self._bundled = self._bundled or Classifier.default()
        except ModelError as error:
            self._show_trouble(error)
            return
        self.use_classifier(self._bundled)

    def retranslate(self) -> None:
        self._answer_card.set_title(self.tr("Answer"))
        self._show_trouble(self._error)

    def _lay_out(self) -> None:
        body = self._answer_card.body
        body.addWidget(self._answer)
        body.addWidget(self._trouble)
        body.addSpacing(8)
        body.addWidget(self._bars, 1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._answer_card, 1)
        right.addWidget(self._model)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 16)
        row.setSpacing(12)
        row.addWidget(self._drawing, 1)
        row.addLayout(right, 1)

    @Slot(object)
    def _show_reading(self, reading: Reading) -> None:
        is_waiting = reading.has_ink and reading.prediction is None and self._error is None
        prediction = reading.prediction if reading.has_ink else None
        self._model.seen.show_image(reading.image)
        self._answer.show_prediction(prediction, waiting=is_waiting)
        self._bars.show_probabilities(None if prediction is None else prediction.probabilities)

    def _show_trouble(self, error: ModelError | None) -> None:
        self._error = error
        self._trouble.setText("" if error is None else error_sentence(error))
        self._trouble.setVisible(error is not None)
