"""The Draw tab: draw a digit, watch it being read, understand why."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mnist_desktop.drawing.answers.answer import DIGITS
from mnist_desktop.drawing.answers.answer_card import AnswerCard
from mnist_desktop.drawing.answers.sample import Sample
from mnist_desktop.drawing.canvas.digit_canvas import DigitCanvas
from mnist_desktop.drawing.drawing_card import DrawingCard
from mnist_desktop.drawing.epochs.epoch_travel import EpochTravel
from mnist_desktop.drawing.explanation.ink_card import InkCard
from mnist_desktop.drawing.models.model_choices import READER, ModelChoices
from mnist_desktop.drawing.models.model_facts import class_names
from mnist_desktop.drawing.models.model_source import run_of
from mnist_desktop.drawing.reading import InkReader, Reading
from mnist_desktop.drawing.tab_order import follow, reachable
from mnist_desktop.settings import SettingsStore
from mnist_desktop.theme import Theme
from mnist_desktop.translation import translated
from trainer.errors import ModelError, TrainerError

if TYPE_CHECKING:
    from trainer.inference import Classifier


class DrawingTab(QWidget):
    """Introduces the canvas, the reader and what shows the answer to each other.

    Signals:
        ink_changed: whether there is ink now; told with each change of it.
        class_names_changed: what the classes of the model in use are called.
        digit_read: the pen rests; the image (28, 28) of the digit whose bars are shown, and what it was
            read as, which is None for no digit. Both are None once the canvas is empty.
    """

    ink_changed = Signal(bool)
    class_names_changed = Signal(object)
    digit_read = Signal(object, object)

    def __init__(self, theme: Theme, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._chosen: int | None = None  # the digit of a number that a person chose
        self._has_failed = False
        self._drawing = DrawingCard(theme, settings, self)
        self._reader = InkReader(self.canvas.ink, self)
        self._answer = AnswerCard(theme, self)
        self._ink = InkCard(theme, self)
        self._models = ModelChoices(self._answer.model, self._answer.comparison, self)
        self._travel = EpochTravel(self._answer.epochs, self)
        self._lay_out()
        self._connect()

    @property
    def canvas(self) -> DigitCanvas:
        """The paper."""
        return self._drawing.canvas

    @property
    def classifier(self) -> "Classifier | None":
        """The network that reads; None until one was loaded."""
        return self._reader.classifier

    @property
    def comparison(self) -> "Classifier | None":
        """The network that reads the same beside it, if any."""
        return self._reader.comparison

    @Slot(object)
    def use_classifier(self, classifier: "Classifier") -> None:
        """Read with ``classifier`` from now on; ink that is there already is read anew."""
        self._show_trouble(None)
        self._models.show_model(classifier)
        is_bundled = self._models.is_reader(classifier)
        self._answer.show_model(classifier, is_bundled=is_bundled)
        self._answer.show_comparison(classifier, self.comparison)
        names = class_names(classifier)
        self._ink.use_model(classifier, names)
        self.canvas.invite(digits=tuple(names) == DIGITS)
        self.class_names_changed.emit(names)
        self._reader.use(classifier)
        self._travel.use(classifier, run_of(classifier))

    def follow_epoch(self, run: str, epoch: int) -> None:
        """Read with the weights that ``run``, which goes on, had after ``epoch``; call it after each one.

        Whoever moves the slider back, or chooses another model meanwhile, stays with that choice.
        """
        self._travel.follow(run, epoch)

    def end_following(self) -> None:
        """The followed run has ended: its finished model reads, if its newest epoch did.

        Also for a run that goes on but shall not be followed any more.
        """
        self._travel.end_following()
        self._models.refresh()

    @Slot(object)
    def compare_with(self, classifier: "Classifier | None") -> None:
        """Let ``classifier`` read the same ink beside the model in use; None ends that."""
        self._show_trouble(None)
        self._models.show_comparison(classifier)
        self._answer.show_comparison(self.classifier, classifier)
        self._reader.compare_with(classifier)

    @Slot()
    def load_bundled(self) -> None:
        """Read with the bundled reader; when it cannot be loaded, a line in the page says why."""
        try:
            self.use_classifier(self._models.bundled(READER))
        except ModelError as error:
            self._show_trouble(error)

    def place_label_bar(self, widget: QWidget) -> None:
        """Put ``widget`` under the bars; its columns can stand below them."""
        self._answer.place_label_bar(widget)
        follow(self._answer.comparison, [*reachable(self._answer.epochs), *reachable(widget)])

    def current_sample(self) -> Sample | None:
        """The digit on the canvas, or the chosen one of several; None where nothing is drawn."""
        if self.canvas.ink.is_empty:
            return None
        from trainer.data.ink import image_from_canvas

        classifier = self.classifier
        reading = self._reader.read_now()
        place = self._place(reading)
        image = image_from_canvas(reading.piece(place).canvas)
        return Sample(
            image=image,
            ink=None if reading.boxes else self.canvas.ink.to_document(),
            read_as=None if classifier is None else classifier.classify(image).digit,
            model="" if classifier is None else classifier.name,
        )

    def finish(self) -> None:
        """Read no more, and wait until nothing is going on in a thread."""
        self._reader.finish()
        self._models.finish()
        self._travel.finish()
        self._ink.finish()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() is None:  # no focus proxy: the Tab key would leave out what lies before it
            self.canvas.setFocus()
        if self.classifier is not None:  # back from another tab, where a run may have ended
            self._models.refresh()
            self._travel.refresh()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._answer, 3)
        right.addWidget(self._ink, 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 16)
        row.setSpacing(12)
        row.addWidget(self._drawing, 1)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.canvas.ink_changed.connect(self._on_ink_changed)
        self._reader.read.connect(self._show_reading)
        self._reader.rested.connect(self._explain)
        self._answer.bundled_wanted.connect(self.load_bundled)
        self._answer.chips.chosen.connect(self._choose_piece)
        self._ink.strip.switched.connect(self._on_steps)
        self._ink.looked_at.map_wanted.connect(self._explain)
        self._models.model_loaded.connect(self.use_classifier)
        self._models.comparison_loaded.connect(self.compare_with)
        self._models.loading.connect(self._answer.facts.show_loading)
        self._models.failed.connect(self._show_trouble)
        self._travel.opened.connect(self.use_classifier)
        self._travel.changed.connect(self._read_with)
        self._travel.failed.connect(self._show_trouble)

    def _place(self, reading: Reading) -> int:
        """Of the digit that bars and pictures show."""
        count = len(reading.predictions)
        return self._chosen if self._chosen is not None and self._chosen < count else reading.newest

    @Slot()
    def _on_ink_changed(self) -> None:
        self._chosen = None
        self._reader.request()
        self.ink_changed.emit(not self.canvas.ink.is_empty)

    @Slot()
    def _on_steps(self) -> None:
        self._reader.use_steps(self._ink.strip.steps)

    @Slot(int)
    def _choose_piece(self, place: int) -> None:
        self._chosen = place
        if self._reading is not None:
            self._show_reading(self._reading)
            self._explain()

    @Slot(object)
    def _read_with(self, classifier: "Classifier") -> None:
        """Another epoch of the run in use: the same digits are read, all else stays."""
        if self._has_failed:
            self._show_trouble(None)
        self._answer.facts.show_model(classifier)
        self._ink.use_model(classifier, class_names(classifier))
        self._reader.use(classifier)

    @Slot(object)
    def _show_reading(self, reading: Reading) -> None:
        self._reading = reading
        place = self._place(reading)
        predictions = reading.predictions
        is_waiting = reading.has_ink and reading.result is None and not self._has_failed
        self._answer.show_predictions(predictions, reading.compared, place, waiting=is_waiting)
        several = predictions if len(predictions) > 1 else ()
        labels = ["–" if each.digit is None else str(each.digit) for each in several]
        self.canvas.show_boxes(reading.boxes, labels)
        self._ink.show_piece(reading.piece(place), has_ink=reading.has_ink)

    @Slot()
    def _explain(self) -> None:
        """Show the reasons of the answer; the pen rests, so there is time for it."""
        reading, classifier = self._reading, self.classifier
        if reading is not None and not reading.has_ink:
            self.digit_read.emit(None, None)
        if reading is None or classifier is None or not reading.predictions:
            return
        place = self._place(reading)
        prediction = reading.predictions[place]
        self.digit_read.emit(reading.image(place), prediction.digit)
        name = translated("classes", class_names(classifier)[prediction.best])
        self._ink.explain(classifier, reading.image(place), prediction.best, name)

    @Slot(object)
    def _show_trouble(self, error: TrainerError | None) -> None:
        self._has_failed = error is not None
        self._answer.show_trouble(error)
