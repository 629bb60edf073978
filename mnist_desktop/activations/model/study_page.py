"""Where on the curves of its activations one network lives."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mnist_desktop.activations.model.drawing_picture import DrawingPicture
from mnist_desktop.activations.model.layer_choice import LayerChoice
from mnist_desktop.activations.model.meaning import Meaning
from mnist_desktop.activations.model.model_worker import ModelWorker
from mnist_desktop.activations.model.moment_row import MomentRow
from mnist_desktop.activations.model.study_facts import StudyFacts
from mnist_desktop.activations.model.study_plot import StudyPlot
from mnist_desktop.activations.model.study_progress import StudyProgress
from mnist_desktop.activations.model.study_work import Studied
from mnist_desktop.learning.my_drawing import MyDrawing
from mnist_desktop.numbers import whole
from mnist_desktop.theme import Theme
from mnist_desktop.translation import error_sentence
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.errors import TrainerError
from trainer.learning.kept_networks import Moment, OpenNetwork
from trainer.learning.preactivations import LayerStudy, studied_layers

_FORM_WIDTH = 344


class StudyPage(Retranslating):
    """Layer, epoch and numbers on the left, the curve with the heap on the right.

    Signals:
        term_wanted: the person wants to read about a word; carries the glossary's key.
    """

    term_wanted = Signal(str)

    def __init__(
        self, theme: Theme, drawing: MyDrawing, worker: ModelWorker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._worker, self._drawing = worker, drawing
        self._network: OpenNetwork | None = None
        self._moment: Moment = None
        self._studied: Studied | None = None
        self._problem: TrainerError | None = None
        self._is_stale = False
        self._form, self._paper = Card(self), Card(self, titled=False)
        self._layer = LayerChoice(self)
        self._moments = MomentRow(theme, self)
        self._facts, self._meaning, self._shown = StudyFacts(self), Meaning(self), QLabel(self)
        self._picture = DrawingPicture(theme, drawing, self)
        self._empty, self._progress = QLabel(self), StudyProgress(self)
        self.plot = StudyPlot(theme, self)
        self._lay_out()
        self._layer.currentIndexChanged.connect(self._on_layer)
        self._moments.moved.connect(self._on_moment)
        worker.studied.connect(self._on_studied)
        worker.progressed.connect(self._on_progressed)
        self._progress.stop_wanted.connect(worker.hold)
        self._progress.go_on_wanted.connect(worker.go_on)
        drawing.changed.connect(self._on_drawing)
        self.retranslate()

    @property
    def studied(self) -> Studied | None:
        """What is known by now of the network as it is shown."""
        return self._studied

    def show_network(self, network: OpenNetwork) -> None:
        """Look into ``network`` as it is at its last moment."""
        self._network, self._moment = network, network.moments[-1]
        self._studied, self._problem = None, None
        self._layer.offer(studied_layers(network.config.network))
        moments = network.moments if len(network.moments) > 1 else ()
        self._moments.show_positions(moments, self._moment)
        self.plot.begin_anew()
        self._show()
        self._ask()

    def show_problem(self, problem: TrainerError) -> None:
        """There is no network to look into."""
        self._network, self._studied, self._problem = None, None, problem
        self._worker.forget()
        self._layer.offer(())
        self._moments.show_positions((), None)
        self._show()

    def retranslate(self) -> None:
        self._form.set_title(self.tr("Layer"))
        self._paper.setAccessibleName(self.tr("Curve and sums"))
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._worker.go_on()
        self._look_again()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._worker.hold()  # whoever left does not wait for it

    def finish(self) -> None:
        """Stop playing."""
        self._moments.stop()

    def _ask(self) -> None:
        if self._network is not None and self._layer.count():
            self._worker.study(self._network, self._moment)
        else:
            self._worker.forget()

    def _of_layer(self, studies: Sequence[LayerStudy]) -> LayerStudy | None:
        """The one of the chosen layer; None where nothing is known yet."""
        place = self._layer.currentIndex()
        return studies[place] if 0 <= place < len(studies) else None

    def _show(self) -> None:
        known = self._studied
        test, mine, first = (
            (None, None, None)
            if known is None
            else (self._of_layer(each) for each in (known.test, known.drawing, known.first))
        )
        self._facts.show_studies(test, mine, is_drawn=self._drawing.is_mine)
        self._meaning.show_study(test, is_whole=known is not None and known.is_whole)
        self.plot.setVisible(mine is not None)
        self._empty.setVisible(mine is None)
        self._empty.setText(self._why_empty())
        set_role(self._empty, "muted" if self._problem is None else "error")
        if mine is not None and known is not None:
            self.plot.legend.name_drawing(is_drawn=self._drawing.is_mine)
            self.plot.show_study(test, mine, first, known.network.moments[0])
            self.plot.count_plot.setAccessibleDescription(self._meaning.text())
        self._shown.setText(self._what_is_shown(test, mine))

    def _why_empty(self) -> str:
        if self._problem is not None:
            return error_sentence(self._problem)
        if self._network is not None and not self._layer.count():
            return self.tr(
                "No hidden layer of this network has an activation with a curve of its own. Choose another "
                "network, or train one now."
            )
        return self._progress.sentence

    def _what_is_shown(self, test: LayerStudy | None, mine: LayerStudy | None) -> str:
        if test is None or mine is None:
            return ""
        if len(mine.examples) < mine.arrived:
            template = (
                self.tr("{images} test images; of the {all} sums of your drawing, {shown} are shown as dots.")
                if self._drawing.is_mine
                else self.tr(
                    "{images} test images; of the {all} sums of a test digit, {shown} are shown as dots. Draw "
                    "something in Draw to see yours."
                )
            )
        elif self._drawing.is_mine:
            template = self.tr("{images} test images; {shown} dots, one for each sum of your drawing.")
        else:
            template = self.tr(
                "{images} test images; {shown} dots for a test digit, as long as nothing is drawn in Draw."
            )
        return template.format(
            images=whole(test.images), all=whole(mine.arrived), shown=whole(len(mine.examples))
        )

    @Slot()
    def _on_layer(self) -> None:
        self.plot.begin_anew()
        self._show()

    @Slot(object)
    def _on_moment(self, moment: Moment) -> None:
        self._moment = moment
        self._ask()

    @Slot()
    def _on_drawing(self) -> None:
        self._is_stale = True
        self._look_again()

    def _look_again(self) -> None:
        """Follow the drawing only while somebody looks."""
        if self._is_stale and self.isVisible():
            self._is_stale = False
            self._ask()

    @Slot(object)
    def _on_studied(self, studied: Studied) -> None:
        if studied.network is not self._network:
            return
        self._problem = studied.problem
        self._studied = None if studied.problem is not None else studied
        self._show()

    @Slot(str, float)
    def _on_progressed(self, stage: str, share: float) -> None:
        self._progress.show_stage(stage, share)
        self._empty.setText(self._why_empty())

    def _lay_out(self) -> None:
        self._form.setFixedWidth(_FORM_WIDTH)
        self._empty.setObjectName("studyEmpty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setObjectName("studyShown")
        self._shown.setWordWrap(True)
        set_role(self._shown, "muted")
        body = self._form.body
        body.addWidget(self._layer)
        body.addWidget(self._moments)
        body.addSpacing(8)
        body.addWidget(self._facts)
        body.addSpacing(8)
        body.addWidget(self._meaning)
        body.addStretch(1)
        body.addWidget(self._progress)
        body.addSpacing(4)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._picture)
        foot.addWidget(self._shown, 1)
        body.addLayout(foot)
        self._paper.body.addWidget(self.plot, 1)
        self._paper.body.addWidget(self._empty, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._form)
        row.addWidget(self._paper, 1)
