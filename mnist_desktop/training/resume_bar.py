"""A run that was cut off, offered to be taken up again."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from mnist_desktop.numbers import moment, whole
from mnist_desktop.training.kept_runs import KeptRun
from mnist_desktop.training.run_words import title_of
from mnist_desktop.widgets.retranslating import RetranslatingMixin


class ResumeBar(RetranslatingMixin, QFrame):
    """Hidden until there is something to offer.

    Signals:
        wanted: the name of the run to go on with.
        declined: the name of the run that shall not be offered again.
    """

    wanted = Signal(str)
    declined = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resumeBar")
        self.setProperty("role", "hint")
        self._run: KeptRun | None = None
        self._text = QLabel(self)
        self._text.setObjectName("resumeText")
        self._text.setWordWrap(True)
        self._go_on, self._not_now = QPushButton(self), QPushButton(self)
        self._go_on.setObjectName("resumeInterrupted")
        self._not_now.setObjectName("leaveInterrupted")
        self._go_on.clicked.connect(self._accept)
        self._not_now.clicked.connect(self._decline)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._go_on)
        row.addWidget(self._not_now)
        self.hide()
        self.retranslate()

    def offer(self, run: KeptRun | None) -> None:
        """Offer ``run``; None hides the bar."""
        self._run = run
        self.setVisible(run is not None)
        self.retranslate()

    def retranslate(self) -> None:
        self._go_on.setText(self.tr("Go on with it"))
        self._go_on.setToolTip(self.tr("Train the missing epochs; the result is as if nothing had happened."))
        self._not_now.setText(self.tr("Not now"))
        self._not_now.setToolTip(self.tr("Leave it; it stays in the list under Runs."))
        if self._run is None:
            return
        self._text.setText(
            self.tr(
                "The training “{title}” of {time} was interrupted after epoch {done} of {epochs}."
            ).format(
                title=title_of(self._run.config),
                time=moment(self._run.began),
                done=whole(self._run.epochs_done),
                epochs=whole(self._run.config.stopping.epochs),
            )
        )
        self.setAccessibleName(self._text.text())

    @Slot()
    def _accept(self) -> None:
        if self._run is not None:
            self.wanted.emit(self._run.name)

    @Slot()
    def _decline(self) -> None:
        if self._run is not None:
            self.declined.emit(self._run.name)
        self.offer(None)
