"""The button that lets the window slide by itself."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import Retranslating

TICK = 40
"""Milliseconds at one place."""


class SlidingPlay(Retranslating):
    """Ticks until it is stopped, or hidden.

    Signals:
        began: the button was pressed; ticks will follow.
        ticked: the window shall move to the next place.
        ended: there will be no more ticks.
    """

    began = Signal()
    ticked = Signal()
    ended = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._button = QPushButton(self)
        self._button.setObjectName("slideButton")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._button)
        self._timer.timeout.connect(self.ticked)
        self._button.clicked.connect(self._on_clicked)
        theme.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def is_playing(self) -> bool:
        """Whether the window slides by itself."""
        return self._timer.isActive()

    @Slot()
    def stop(self) -> None:
        """No more ticks."""
        if self._timer.isActive():
            self._timer.stop()
            self.retranslate()
            self.ended.emit()

    @Slot()
    def retranslate(self) -> None:
        text = self.tr("Stop") if self.is_playing else self.tr("Slide")
        self._button.setText(text)
        self._button.setAccessibleName(
            self.tr("Stop sliding") if self.is_playing else self.tr("Slide over the whole drawing")
        )
        self._button.setToolTip(
            self.tr("Stays at this place and shows the whole result.")
            if self.is_playing
            else self.tr("Moves the window on from place to place, and the result grows pixel by pixel.")
        )
        icon = "square" if self.is_playing else "play"
        self._button.setIcon(self._theme.icon(icon, beside_text=True))

    def hideEvent(self, event: QHideEvent) -> None:
        self.stop()
        super().hideEvent(event)

    @Slot()
    def _on_clicked(self) -> None:
        if self._timer.isActive():
            self.stop()
            return
        self._timer.start()
        self.retranslate()
        self.began.emit()
