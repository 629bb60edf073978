"""A slider over a run's epochs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from mnist_desktop.numbers import whole
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import Retranslating

PLAYING_TIME = 3000
"""Milliseconds from the first position to the last."""
_SLOWEST = 600
_HEIGHT = 24

Position = int | None
"""An epoch, counted from 1; None stands for the finished model."""


class EpochRow(Retranslating):
    """Play button, slider and where it stands; hidden as long as there is nothing to choose from.

    Attributes:
        slider: its value is the place of a position.

    Signals:
        moved: a person, or the play button, chose this :data:`Position`.
    """

    moved = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("epochRow")
        self._theme = theme
        self._positions: tuple[Position, ...] = ()
        self._play = QToolButton(self)
        self._play.setObjectName("playEpochs")
        self._play.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._play.setFixedHeight(_HEIGHT)
        self._play.setStyleSheet("padding: 0px 4px;")
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("epochSlider")
        self.slider.setFixedHeight(_HEIGHT)
        self._where = QLabel(self)
        self._where.setObjectName("epochShown")
        self._timer = QTimer(self)
        self._lay_out()
        self._play.clicked.connect(self._on_play)
        self._timer.timeout.connect(self._step)
        self.slider.valueChanged.connect(self._on_moved)
        self.slider.actionTriggered.connect(self.stop)
        theme.changed.connect(self._set_looks)
        self._set_looks()
        self.hide()
        self.retranslate()

    @property
    def positions(self) -> tuple[Position, ...]:
        """What can be chosen."""
        return self._positions

    def show_positions(self, positions: Sequence[Position], current: Position) -> None:
        """Let a person choose one of ``positions``; the slider stands at ``current``. None at all hide it."""
        self._positions = tuple(positions)
        last = max(len(self._positions) - 1, 0)
        was_blocked = self.slider.blockSignals(True)
        self.slider.setRange(0, last)
        self.slider.setPageStep(max(1, last // 10))
        if current in self._positions:
            self.slider.setValue(self._positions.index(current))
        self.slider.blockSignals(was_blocked)
        for control in (self.slider, self._play):
            control.setEnabled(last > 0)
        if not last:
            self.stop()
        self._say()
        self.setVisible(bool(self._positions))

    @Slot()
    def stop(self) -> None:
        """End the play."""
        if self._timer.isActive():
            self._timer.stop()
            self._say()
            self._set_looks()

    def retranslate(self) -> None:
        self.slider.setAccessibleName(self.tr("Epoch"))
        self.slider.setToolTip(
            self.tr(
                "Reads the same ink as the network did after this epoch; draw something unclear and go back "
                "to the first one (arrow keys: one epoch)."
            )
        )
        self._say()

    def hideEvent(self, event: QHideEvent) -> None:
        self.stop()
        super().hideEvent(event)

    def _say(self) -> None:
        is_playing = self._timer.isActive()
        name = self.tr("Pause") if is_playing else self.tr("Play all epochs")
        self._play.setAccessibleName(name)
        self._play.setToolTip(
            self.tr("Stays at the epoch that is shown now; press again to go on from there.")
            if is_playing
            else self.tr("Goes through all epochs in some seconds; draw a digit and watch it being learned.")
        )
        text = self._text(self._positions[self.slider.value()]) if self._positions else ""
        self._where.setText(text)
        self.slider.setAccessibleDescription(text)
        widths = [self.fontMetrics().horizontalAdvance(self._text(each)) for each in self._positions[-2:]]
        self._where.setMinimumWidth(max(widths, default=0))  # or the slider would change its length

    def _text(self, position: Position) -> str:
        if position is None:
            return self.tr("Final")
        newest = next((each for each in reversed(self._positions) if each is not None), position)
        return self.tr("Epoch {epoch} of {count}").format(epoch=whole(position), count=whole(newest))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._play)
        row.addWidget(self.slider, 1)
        row.addWidget(self._where)

    @Slot()
    def _set_looks(self) -> None:
        self._play.setIcon(self._theme.icon("pause" if self._timer.isActive() else "play"))

    @Slot()
    def _on_play(self) -> None:
        if self._timer.isActive():
            self.stop()
            return
        last = self.slider.maximum()
        self._timer.start(min(_SLOWEST, PLAYING_TIME // max(last, 1)))
        if self.slider.value() == last:
            self.slider.setValue(0)
        self._say()
        self._set_looks()

    @Slot()
    def _step(self) -> None:
        self.slider.setValue(self.slider.value() + 1)
        if self.slider.value() == self.slider.maximum():
            self.stop()

    @Slot()
    def _on_moved(self) -> None:
        self._say()
        self.moved.emit(self._positions[self.slider.value()])
