"""Through the layers: what becomes of a signal and of its gradient in a deep network."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mnist_desktop.activations.signal.layer_card import LayerCard
from mnist_desktop.activations.signal.layers_card import LayersCard
from mnist_desktop.activations.signal.setting_card import SettingCard
from mnist_desktop.activations.signal.signal_work import Finding, SignalWork
from mnist_desktop.activations.signal.verdict_card import VerdictCard
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.background import sentence_for
from mnist_desktop.widgets.still_part import StillPart
from trainer.learning.signal import SignalReport
from trainer.learning.signal_settings import SignalSetting

_LEFT_WIDTH = 288


class SignalRoom(QWidget):
    """Introduces the controls, the pictures and the finding to each other.

    Signals:
        term_wanted: a word shall be explained by the glossary; carries its key.
    """

    term_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: SignalReport | None = None
        self._settings = SettingCard(SignalSetting(), self)
        self._layer = LayerCard(self)
        self._verdict = VerdictCard(self)
        self._layers = LayersCard(theme, self)
        self._work = SignalWork(self)
        self._lay_out()
        self._connect()
        self._work.ask(self._settings.setting)

    def finish(self) -> None:
        """Wait until nothing is going on in a thread."""
        self._work.finish()

    @Slot(object)
    def _on_setting_changed(self, setting: SignalSetting) -> None:
        self._work.ask(setting)

    @Slot(object)
    def _on_remedy_wanted(self, setting: SignalSetting) -> None:
        self._settings.show_setting(setting)
        self._work.ask(setting)

    @Slot(object)
    def _on_measured(self, finding: Finding) -> None:
        self._shown = finding.report
        self._settings.allow_reference()
        self._verdict.show_finding(finding)
        self._layers.show_report(finding.report)
        self._layer.show_report(finding.report)

    @Slot(bool)
    def _on_reference_toggled(self, wanted: bool) -> None:
        self._layers.show_reference(self._shown if wanted else None)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._verdict.show_problem(sentence_for(error))

    @Slot(int)
    def _on_layer_chosen(self, number: int) -> None:
        self._layers.show_layer(number)

    def _connect(self) -> None:
        self._settings.setting_changed.connect(self._on_setting_changed)
        self._settings.reference_toggled.connect(self._on_reference_toggled)
        self._settings.term_wanted.connect(self.term_wanted)
        self._verdict.remedy_wanted.connect(self._on_remedy_wanted)
        self._verdict.term_wanted.connect(self.term_wanted)
        self._layers.layer_chosen.connect(self._layer.show_layer)
        self._layer.layer_chosen.connect(self._on_layer_chosen)
        self._work.measured.connect(self._on_measured)
        self._work.remedy_found.connect(self._verdict.show_remedy)
        self._work.failed.connect(self._on_failed)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        for card in (self._settings, self._layer):
            part = StillPart(card, self)
            part.setFixedWidth(_LEFT_WIDTH)
            left.addWidget(part)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(StillPart(self._verdict, self))
        right.addWidget(StillPart(self._layers, self), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(12)
        row.addLayout(left)
        row.addLayout(right, 1)
