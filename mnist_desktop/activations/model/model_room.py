"""My model: where on the curves of its activations a trained network lives, and what others would do."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mnist_desktop.activations.model.contest_page import ContestPage
from mnist_desktop.activations.model.model_worker import ModelWorker, Opened
from mnist_desktop.activations.model.network_bar import NetworkBar
from mnist_desktop.activations.model.study_page import StudyPage
from mnist_desktop.drawing.models.model_source import ModelSource
from mnist_desktop.learning.my_drawing import MyDrawing
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.page_buttons import PageButtons
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.term_text import TermText
from trainer.config import TrainingConfig
from trainer.errors import TrainerError
from trainer.learning.kept_networks import OpenNetwork


class ModelRoom(Retranslating):
    """Introduces the list of networks and the two pages to each other.

    Signals:
        term_wanted: the person wants to read about a word; carries the glossary's key.
    """

    term_wanted = Signal(str)

    def __init__(self, theme: Theme, drawing: MyDrawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source: ModelSource | None = None
        self._worker = ModelWorker(drawing, self)
        self._bar = NetworkBar(self._worker, self)
        self._sentence = TermText("modelSentence", self)
        self._choice, self._pages = PageButtons(("studyPage", "contestPage"), self), QStackedWidget(self)
        self._study = StudyPage(theme, drawing, self._worker, self)
        self._contest: ContestPage | None = None  # built when it is first looked at
        self._network: OpenNetwork | None = None
        self._lay_out()
        self._choice.chosen.connect(self._on_page)
        self._sentence.term_wanted.connect(self.term_wanted)
        self._bar.chosen.connect(self._on_chosen)
        self._bar.failed.connect(self._on_failed)
        self._worker.opened.connect(self._on_opened)
        self.retranslate()

    def finish(self) -> None:
        """Stop what goes on and wait until it has ended."""
        self._study.finish()
        self._bar.finish()
        if self._contest is not None:
            self._contest.finish()
        self._worker.finish()

    def retranslate(self) -> None:
        self._choice.set_texts(
            (
                (
                    self.tr("Where it lives"),
                    self.tr("What arrives at the activations of the chosen network, under their curves."),
                ),
                (
                    self.tr("Another activation"),
                    self.tr("Train the same network again with other activations, from the same start."),
                ),
            )
        )
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._worker.refresh()  # runs may have come since

    @property
    def _config(self) -> TrainingConfig | None:
        """How the chosen network was trained."""
        return None if self._network is None else self._network.config

    def _say(self) -> None:
        self._sentence.setText(
            self._where_it_lives()
            if self._pages.currentIndex() == 0
            else self.tr(
                'Same <a href="term:initialisation">first weights</a>, same images, same order: whatever differs here '
                "comes from the activation. Tick two to five and train them."
            )
        )

    def _where_it_lives(self) -> str:
        """Says only what can be done with the chosen network."""
        if self._network is None:
            return self.tr(
                'Each unit’s <a href="term:pre-activation">sum</a> z lands somewhere on the curve of its '
                '<a href="term:activation-function">activation</a>; only where the curve has a slope can it '
                "learn."
            )
        if len(self._network.moments) > 1:
            return self.tr(
                'Each unit’s <a href="term:pre-activation">sum</a> z lands somewhere on the curve of its '
                '<a href="term:activation-function">activation</a>; only where the curve has a slope can it '
                "learn. Move through the epochs and watch the heap wander."
            )
        return self.tr(
            'Each unit’s <a href="term:pre-activation">sum</a> z lands somewhere on the curve of its '
            '<a href="term:activation-function">activation</a>; only where the curve has a slope can it '
            "learn. Only one moment of this network is kept: train one now to watch its heap wander."
        )

    def _build_contest(self) -> None:
        self._contest = ContestPage(self._theme, self)
        self._contest.set_blocked(self._bar.is_busy)
        self._contest.show_config(self._config)
        self._bar.busy_changed.connect(self._contest.set_blocked)
        self._contest.busy_changed.connect(self._bar.set_blocked)
        self._pages.addWidget(self._contest)

    @Slot(int)
    def _on_page(self, number: int) -> None:
        if number and self._contest is None:
            self._build_contest()
        self._pages.setCurrentIndex(number)
        self._say()

    @Slot(object)
    def _on_chosen(self, source: ModelSource) -> None:
        self._source = source
        self._worker.open(source)

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        if self._source is None or not opened.source.is_same(self._source):
            return
        if isinstance(opened.result, TrainerError):
            self._network = None
            self._study.show_problem(opened.result)
        else:
            self._network = opened.result
            self._study.show_network(opened.result)
        self._say()
        if self._contest is not None:
            self._contest.show_config(self._config)

    @Slot(object)
    def _on_failed(self, error: TrainerError) -> None:
        self._study.show_problem(error)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._choice)
        head.addWidget(self._bar, 1)
        self._pages.addWidget(self._study)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._sentence)
        column.addWidget(self._pages, 1)
