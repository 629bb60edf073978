"""Healthy, vanishing, exploding or dead: the finding in one sentence, and what helps."""

from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mnist_desktop.activations.activation_words import activation_title
from mnist_desktop.activations.signal.signal_words import scientific, start_name
from mnist_desktop.activations.signal.signal_work import Finding
from mnist_desktop.numbers import percent
from mnist_desktop.translation import error_sentence
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from mnist_desktop.widgets.rich_text import with_weight
from mnist_desktop.widgets.term_text import TermText
from trainer.errors import TrainerError
from trainer.learning.signal_verdict import Change, Health, Reason, Remedy, Verdict

_SENTENCE_LINES = 2


class VerdictCard(RetranslatingMixin, Card):
    """A word, a sentence with the numbers it rests on, and a remedy that was tried before it is offered.

    Signals:
        remedy_wanted: a person wants to see the remedy; carries its SignalSetting.
        term_wanted: a word shall be explained; carries its key.
    """

    remedy_wanted = Signal(object)
    term_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, titled=False)
        self._finding: Finding | None = None
        self._remedy: Finding | None = None
        self._problem: TrainerError | None = None
        self._is_searching = False
        self._word, self._advice = QLabel(self), QLabel(self)
        self._sentence = TermText("signalSentence", self)
        self._try = QPushButton(self)
        self._lay_out()
        self._try.clicked.connect(self._on_try)
        self._sentence.term_wanted.connect(self.term_wanted)
        self.retranslate()

    def show_finding(self, finding: Finding) -> None:
        """Tell what a pass showed; a remedy is still being looked for unless all is well."""
        self._finding, self._remedy, self._problem = finding, None, None
        self._is_searching = finding.verdict.health is not Health.HEALTHY
        self.retranslate()

    def show_remedy(self, finding: Finding | None) -> None:
        """Offer what ``finding`` found healthy; None if nothing helped."""
        self._remedy, self._is_searching = finding, False
        self.retranslate()

    def show_problem(self, problem: TrainerError) -> None:
        """Say why nothing could be measured."""
        self._finding, self._remedy, self._problem, self._is_searching = None, None, problem, False
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Finding"))
        self._try.setText(self.tr("Try it"))
        self._try.setAccessibleName(self.tr("Try the suggested setting"))
        self._try.setToolTip(
            self.tr("Sets the network to the suggestion, which was computed before it is made.")
        )
        if self._problem is not None:
            self._word.setText(self.tr("Not measured"))
            self._sentence.setText(escape(error_sentence(self._problem)))
        elif self._finding is None:
            self._word.setText(self.tr("One moment"))
            self._sentence.setText(self.tr("The images are being loaded and sent through the network."))
        else:
            self._word.setText(self._health_word(self._finding.verdict.health))
            self._sentence.setText(with_weight(self._explained(self._finding.verdict)))
        is_good = self._finding is not None and self._finding.verdict.health is Health.HEALTHY
        set_role(self._word, "good" if is_good else "title" if self._finding is None else "warning")
        self._advice.setText(self._advice_text())
        self._try.setVisible(self._remedy is not None)

    def _health_word(self, health: Health) -> str:
        match health:
            case Health.HEALTHY:
                return self.tr("Healthy")
            case Health.VANISHING:
                return self.tr("Vanishing")
            case Health.EXPLODING:
                return self.tr("Exploding")
            case Health.DEAD:
                return self.tr("Dead")

    def _explained(self, verdict: Verdict) -> str:
        return self._template(verdict.reason).format(
            contrast=scientific(verdict.contrast),
            gradient=scientific(verdict.gradient),
            layer=verdict.layer,
            dead=percent(verdict.dead, 0),
        )

    def _template(self, reason: Reason) -> str:
        match reason:
            case Reason.STEADY:
                return self.tr(
                    "In layer {layer} the images differ <b>{contrast}</b> times as much as in layer 1, and layer 1 "
                    "gets <b>{gradient}</b> times the gradient of layer {layer}: both between 0.01 and 100."
                )
            case Reason.ONE_LAYER:
                return self.tr("A single layer: nothing can get lost on the way. Add layers.")
            case Reason.NO_SIGNAL:
                return self.tr(
                    "Already layer {layer} answers the same to every image: with equal weights no unit can "
                    "differ from its neighbour, and <b>no gradient</b> tells them to. "
                    '(<a href="term:initialisation">Why random?</a>)'
                )
            case Reason.SIGNAL_FADES:
                return self.tr(
                    "In layer {layer} the images differ only <b>{contrast}</b> times as much as in layer 1, and "
                    'layer 1 gets <b>{gradient}</b> times the <a href="term:vanishing-gradient">gradient</a> of '
                    "layer {layer}."
                )
            case Reason.GRADIENT_FADES:
                return self.tr(
                    'Layer 1 gets only <b>{gradient}</b> times the <a href="term:vanishing-gradient">gradient</a> '
                    "of layer {layer}: it will hardly learn. The signal itself arrives ({contrast} times)."
                )
            case _:
                return self._growing_template(reason)

    def _growing_template(self, reason: Reason) -> str:
        match reason:
            case Reason.OVERFLOW:
                return self.tr(
                    "Around layer {layer} the numbers leave what the computer can hold (3.4 · 10³⁸): "
                    'nothing can be <a href="term:exploding-gradient">learned</a> from ∞.'
                )
            case Reason.SIGNAL_GROWS:
                return self.tr(
                    "In layer {layer} the images differ <b>{contrast}</b> times as much as in layer 1, and layer 1 "
                    'gets <b>{gradient}</b> times the <a href="term:exploding-gradient">gradient</a> of layer {layer}.'
                )
            case Reason.GRADIENT_GROWS:
                return self.tr(
                    'Layer 1 gets <b>{gradient}</b> times the <a href="term:exploding-gradient">gradient</a> of '
                    "layer {layer}: one step would throw its weights far away. The signal is fine ({contrast} times)."
                )
            case _:
                return self.tr(
                    'In layer {layer} <b>{dead}</b> of the units are <a href="term:dead-unit">dead</a>: they answer '
                    "0 to every image, and no gradient gets through them."
                )

    def _advice_text(self) -> str:
        if self._problem is not None or self._finding is None:
            return ""
        if self._remedy is not None and self._remedy.remedy is not None:
            return self._remedy_text(self._remedy.remedy, self._remedy.verdict)
        if self._is_searching:
            return self.tr("Looking for a change that helps …")
        if self._finding.verdict.health is Health.HEALTHY:
            return self.tr("Nothing to mend. Keep it to compare, then take more layers or other weights.")
        return self.tr("None of the changes that were tried is enough. Take fewer layers and more units.")

    def _remedy_text(self, remedy: Remedy, verdict: Verdict) -> str:
        match remedy.change:
            case Change.WEIGHTS:
                text = self.tr(
                    "What helps: weights “{start}”. Layer 1 then gets {gradient} times the gradient of the last layer."
                )
            case Change.FUNCTION:
                text = self.tr(
                    "What helps: {activation} with weights “{start}”. "
                    "Layer 1 then gets {gradient} times the gradient of the last layer."
                )
            case Change.NORMALIZE:
                text = self.tr(
                    "What helps: batch normalisation with weights “{start}”. "
                    "Layer 1 then gets {gradient} times the gradient of the last layer."
                )
            case Change.PLAIN:
                text = self.tr(
                    "What helps: no batch normalisation, weights “{start}”. "
                    "Layer 1 then gets {gradient} times the gradient of the last layer."
                )
            case Change.WIDER:
                text = self.tr(
                    "What helps: {width} units, weights “{start}”. "
                    "Layer 1 then gets {gradient} times the gradient of the last layer."
                )
            case Change.SHALLOWER:
                text = self.tr(
                    "What helps: {depth} layers, weights “{start}”. "
                    "Layer 1 then gets {gradient} times the gradient of the last layer."
                )
        setting = remedy.setting
        return text.format(
            start=start_name(setting.start),
            activation=activation_title(setting.activation),
            width=setting.width,
            depth=setting.depth,
            gradient=scientific(verdict.gradient),
        )

    @Slot()
    def _on_try(self) -> None:
        if self._remedy is not None:
            self.remedy_wanted.emit(self._remedy.report.setting)

    def _lay_out(self) -> None:
        for name, widget in (
            ("signalVerdict", self._word),
            ("signalAdvice", self._advice),
            ("signalTry", self._try),
        ):
            widget.setObjectName(name)
        self._advice.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        # the card keeps its height, whatever it says
        self._sentence.setMinimumHeight(_SENTENCE_LINES * self.fontMetrics().lineSpacing() + 4)
        self._word.setMinimumWidth(self.fontMetrics().averageCharWidth() * 12)
        self._word.setAlignment(Qt.AlignmentFlag.AlignTop)
        policy = self._try.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._try.setSizePolicy(policy)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._word)
        head.addWidget(self._sentence, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._advice, 1)
        foot.addWidget(self._try)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.addLayout(head)
        self.body.addLayout(foot)
