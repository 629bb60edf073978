"""The buttons that start, pause and stop a run and use its model."""

from PySide6.QtCore import QSignalBlocker, QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import Retranslating


class RunControls(Retranslating):
    """Which buttons can be pressed follows from what the run does."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._running = False
        self._loading = False
        self._has_model = False
        self._valid = True
        self.train = self._button("trainButton")
        self.train.setProperty("role", "primary")
        self.stop = self._button("stopButton")
        self.pause = self._button("pauseButton")
        self.pause.setCheckable(True)
        self.queue = self._button("addToQueue")
        self.use_model = self._button("useModel")
        self.follow = self._button("followInDraw")
        self.follow.setCheckable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for pair in ((self.train, self.queue), (self.stop, self.pause), (self.use_model, self.follow)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in pair:
                button.setMinimumWidth(0)
                row.addWidget(button, 1)
            column.addLayout(row)
        theme.changed.connect(self._set_icons)
        self.pause.toggled.connect(self.retranslate)
        self.pause.toggled.connect(self._set_icons)
        self._set_icons()
        self.retranslate()
        self._update()

    @Slot()
    def retranslate(self) -> None:
        self.train.setText(self.tr("Train"))
        self.train.setToolTip(self.tr("Start training with these settings (Ctrl+Enter)."))
        self.stop.setText(self.tr("Stop"))
        self.stop.setToolTip(self.tr("End the training now; what was learned is kept (Esc)."))
        self.pause.setText(self.tr("Go on") if self.pause.isChecked() else self.tr("Pause"))
        self.pause.setToolTip(self.tr("Let the training wait, and go on later from the same step."))
        self.queue.setText(self.tr("Add to queue"))
        self.queue.setToolTip(
            self.tr(
                "Let these settings wait and train when the run that goes on has ended (Ctrl+Shift+Enter)."
            )
        )
        self.use_model.setText(self.tr("Use in Draw"))
        self.use_model.setToolTip(self.tr("Let the network whose curves are shown read your drawings."))
        self.follow.setText(self.tr("Follow in Draw"))
        self.follow.setToolTip(
            self.tr("While it trains, let each finished epoch read your drawing: watch it learn.")
        )

    def show_running(self) -> None:
        """A run goes on; who began it by keyboard can let it wait by the same key."""
        had_focus = self.train.hasFocus()
        self._running, self._has_model = True, False
        self._update()
        if had_focus:  # Qt would pass it on to “Add to queue”
            self.pause.setFocus()

    def show_loading(self) -> None:
        """The model is being made ready; a run beside that would share TensorFlow's inner state."""
        self._loading, self._has_model = True, False
        self._update()

    def show_idle(self, *, has_model: bool) -> None:
        """No run goes on."""
        had_focus = self.pause.hasFocus() or self.stop.hasFocus()
        self._running, self._loading, self._has_model = False, False, has_model
        with QSignalBlocker(self.pause):
            self.pause.setChecked(False)
        self.retranslate()
        self._set_icons()
        self._update()
        if had_focus:
            self.train.setFocus()

    @property
    def can_train(self) -> bool:
        """Whether a run may begin."""
        return self._valid and not (self._running or self._loading)

    def allow_training(self, valid: bool) -> None:
        """Whether the form makes a training."""
        self._valid = valid
        self._update()

    def _update(self) -> None:
        self.train.setEnabled(self.can_train)
        self.queue.setEnabled(self._valid)
        self.stop.setEnabled(self._running)
        self.pause.setEnabled(self._running)
        self.use_model.setEnabled(self._has_model)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setIconSize(QSize(24, 18))
        return button

    @Slot()
    def _set_icons(self) -> None:
        self.stop.setIcon(self._theme.icon("square", beside_text=True))
        self.pause.setIcon(self._theme.icon("play" if self.pause.isChecked() else "pause", beside_text=True))
        self.use_model.setIcon(self._theme.icon("pen-line", beside_text=True))
