"""What the networks answer, and which networks they are."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.drawing.answers.answer import AnswerView
from mnist_desktop.drawing.answers.comparison import Comparison
from mnist_desktop.drawing.answers.piece_chips import PieceChips
from mnist_desktop.drawing.answers.prediction_bars import PredictionBars
from mnist_desktop.drawing.epochs.epoch_row import EpochRow
from mnist_desktop.drawing.models.model_combo import ModelCombo
from mnist_desktop.drawing.models.model_facts import ModelFacts, class_names
from mnist_desktop.theme import Theme
from mnist_desktop.translation import error_sentence
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.errors import TrainerError
from trainer.prediction import Prediction

if TYPE_CHECKING:
    from trainer.inference import Classifier


_AROUND_LABELS = 42  # what the label bar needs beside two lines of text


class AnswerCard(Retranslating):
    """Two choices of a model with their answers below them, and the bars of both.

    Attributes:
        model: the list to choose the reader from.
        comparison: the list to choose a second network from.
        epochs: the slider over the epochs of the reader's run, between both choices and the answers.
        chips: the digits of a number.
        facts: about the reader.

    Signals:
        bundled_wanted: the person wants the bundled reader back.
    """

    bundled_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._error: TrainerError | None = None
        self._card = Card(self, titled=False)
        self._model_title, self._comparison_title = QLabel(self), QLabel(self)
        self.model = _combo("modelChoice", self._model_title, has_none=False)
        self.comparison = _combo("comparisonChoice", self._comparison_title, has_none=True)
        self._back = QPushButton(self)
        self._back.setObjectName("useBundledModel")
        self._back.clicked.connect(self.bundled_wanted)
        self._back.hide()
        self.epochs = EpochRow(theme, self)
        self._answer = AnswerView(theme, self)
        self.chips = PieceChips(self, follows=self.epochs.slider)
        self._answer.add_line(self.chips)
        self.facts = ModelFacts(self)
        self._second = Comparison(theme, self)
        self._beside = QStackedWidget(self)
        self._bars = PredictionBars(theme, self)
        self._trouble = _trouble_label(self)
        self._label_place, self._grid = QVBoxLayout(), QGridLayout()
        # the label bar comes after the first frame; nothing shall move then
        self._label_place.addSpacing(2 * self.fontMetrics().height() + _AROUND_LABELS)
        self._lay_out()
        theme.changed.connect(self._set_looks)
        self._set_looks()
        self.retranslate()

    def show_model(self, classifier: "Classifier", *, is_bundled: bool) -> None:
        """``classifier`` answers from now on; the way back is offered unless it is the bundled one."""
        self._back.setVisible(not is_bundled)
        self.facts.show_model(classifier)
        names = class_names(classifier)
        self._answer.use_names(names)
        self._bars.use_names(names)

    def show_comparison(self, first: "Classifier | None", second: "Classifier | None") -> None:
        """``second`` answers beside ``first``; None takes it away."""
        if second is not None:
            names = class_names(second)
            self._second.use_names(names if first is None else class_names(first), names)
        self._beside.setCurrentWidget(self.facts if second is None else self._second)
        # room for what may come, or the bars would jump with every disagreement
        self._grid.setRowMinimumHeight(2, 0 if second is None else self._second.full_height())
        self._set_looks()

    def show_predictions(
        self, first: Sequence[Prediction], second: Sequence[Prediction], chosen: int, *, waiting: bool
    ) -> None:
        """Show both networks' answers for the digits in a row; the bars are those of the one ``chosen``."""
        self._answer.show_predictions(first, chosen, waiting=waiting)
        self._second.show_predictions(first, second, chosen)
        texts = ["–" if each.digit is None else str(each.digit) for each in first]
        self.chips.show_pieces(texts if len(first) > 1 else (), chosen)
        self._bars.show_probabilities(
            first[chosen].probabilities if first else None,
            second[chosen].probabilities if second else None,
            is_answer=bool(first) and first[chosen].is_digit,
        )

    def show_trouble(self, error: TrainerError | None) -> None:
        """Say in the page what went wrong; None takes the sentence away."""
        self._error = error
        self._trouble.setText("" if error is None else error_sentence(error))
        self._trouble.setVisible(error is not None)

    def place_label_bar(self, widget: QWidget) -> None:
        """Put ``widget`` under the bars, as wide as they are."""
        self._label_place.takeAt(0)
        self._label_place.addWidget(widget)

    def retranslate(self) -> None:
        self._card.setAccessibleName(self.tr("Answer"))
        self._model_title.setText(self.tr("Model"))
        self._comparison_title.setText(self.tr("Compare with"))
        self.model.setAccessibleName(self.tr("Model"))
        self.model.setToolTip(
            self.tr("The network that reads; train one of your own in Train and choose it here.")
        )
        self.comparison.setAccessibleName(self.tr("Compare with"))
        self.comparison.setToolTip(
            self.tr("A second network reads the same ink; draw badly and see which one gives up first.")
        )
        self._back.setAccessibleName(self.tr("Back to the bundled reader"))
        self._back.setToolTip(
            self.tr(
                "Reads the same ink with the network that came with the program, to compare it with yours."
            )
        )
        self.show_trouble(self._error)

    def _lay_out(self) -> None:
        for page in (self.facts, self._second):
            self._beside.addWidget(page)
        self._beside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for title in (self._model_title, self._comparison_title):
            set_role(title, "muted")
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (first, (self._model_title, self.model, self._back)),
            (second, (self._comparison_title, self.comparison)),
        ):
            row.setSpacing(8)
            for part in parts:
                row.addWidget(part, 1 if isinstance(part, ModelCombo) else 0)
        grid = self._grid
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addLayout(first, 0, 0)
        grid.addLayout(second, 0, 1)
        grid.addWidget(self.epochs, 1, 0, 1, 2)
        grid.addWidget(self._answer, 2, 0)
        grid.addWidget(self._beside, 2, 1)
        body = self._card.body
        body.setSpacing(8)
        body.addLayout(grid)
        body.addWidget(self._trouble)
        body.addWidget(self._bars, 1)
        body.addLayout(self._label_place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    @Slot()
    def _set_looks(self) -> None:
        self._back.setIcon(self._theme.icon("undo-2"))
        compares = self._beside.currentWidget() is self._second
        self._answer.numeral.set_mark(self._theme.tokens.accent_fill if compares else None)


def _combo(name: str, title: QLabel, *, has_none: bool) -> ModelCombo:
    combo = ModelCombo(has_none=has_none, parent=title.parentWidget())
    combo.setObjectName(name)
    title.setBuddy(combo)
    return combo


def _trouble_label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName("modelTrouble")
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_role(label, "error")
    label.hide()
    return label
