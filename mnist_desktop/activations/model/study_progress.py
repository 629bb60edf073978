"""How far the looking into a network is, with a button that ends it."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QPushButton, QWidget

from mnist_desktop.activations.model.model_worker import Stage
from mnist_desktop.numbers import percent
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating

_PATIENCE = 250
"""Milliseconds; what takes no longer than that needs no bar."""
_WHOLE = 1000


class StudyProgress(Retranslating):
    """A sentence, a bar and Stop, which becomes Go on; hidden, in its place, while nothing goes on.

    Signals:
        stop_wanted: what was counted is enough.
        go_on_wanted: the rest shall be counted, too.
    """

    stop_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage, self._share = Stage.LISTING, 0.0
        self._sentence, self._bar, self._button = QLabel(self), QProgressBar(self), QPushButton(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE)
        self._lay_out()
        self._timer.timeout.connect(self._on_patience_ended)
        self._button.clicked.connect(self._on_clicked)
        self.retranslate()

    @property
    def sentence(self) -> str:
        """What goes on, in words; empty when nothing does."""
        return self._sentence.text()

    @Slot(str, float)
    def show_stage(self, stage: str, share: float) -> None:
        """Say that ``stage`` goes on, and that ``share`` of the counting is done."""
        self._stage, self._share = Stage(stage), share
        if self._stage is Stage.DONE:
            self._timer.stop()
            self._show_parts(False)
        elif self._stage is Stage.STOPPED:
            self._show_parts(True)
        elif not self._timer.isActive() and not self._bar.isVisibleTo(self):
            self._timer.start()
        self.retranslate()

    def retranslate(self) -> None:
        done = percent(self._share, 0)
        self._sentence.setText(
            {
                Stage.LISTING: self.tr("Looking for your trainings …"),
                Stage.OPENING: self.tr("Opening the network …"),
                Stage.READING: self.tr("Reading the test images …"),
                Stage.COUNTING: self.tr("Passing test images through: {share}").format(share=done),
                Stage.STOPPED: self.tr("Stopped at {share}: the numbers are of a part.").format(share=done),
                Stage.DONE: "",
            }[self._stage]
        )
        self._bar.setValue(round(_WHOLE * self._share))
        self._bar.setAccessibleName(self.tr("Progress of looking into the network"))
        self._bar.setToolTip(self.tr("How much is done; what is there can be looked at meanwhile."))
        if self._stage is Stage.STOPPED:
            self._button.setText(self.tr("Go on"))
            self._button.setAccessibleName(self.tr("Pass the rest of the test images through"))
            self._button.setToolTip(self.tr("Counts the rest, too, so that the numbers become exact."))
        else:
            self._button.setText(self.tr("Stop"))
            self._button.setAccessibleName(self.tr("Stop passing test images through"))
            self._button.setToolTip(self.tr("What was counted until now is enough to look at."))
        self._button.setEnabled(self._stage in (Stage.READING, Stage.COUNTING, Stage.STOPPED))

    def _show_parts(self, shown: bool) -> None:
        for part in (self._sentence, self._bar, self._button):
            part.setVisible(shown)

    @Slot()
    def _on_patience_ended(self) -> None:
        self._show_parts(True)

    @Slot()
    def _on_clicked(self) -> None:
        wanted = self.go_on_wanted if self._stage is Stage.STOPPED else self.stop_wanted
        wanted.emit()

    def _lay_out(self) -> None:
        self._sentence.setObjectName("studyStage")
        self._sentence.setWordWrap(True)
        set_role(self._sentence, "muted")
        self._bar.setObjectName("studyProgress")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _WHOLE)
        self._button.setObjectName("studyStop")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._sentence, 0, 0)
        grid.addWidget(self._bar, 1, 0)
        grid.addWidget(self._button, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(0, 1)
        for part in (self._sentence, self._bar, self._button):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        self._show_parts(False)
