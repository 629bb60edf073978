"""From step to step along the ways, by hand or by itself."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QWidget

from mnist_desktop.learning.descent.expedition import Expedition
from mnist_desktop.numbers import whole
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import Retranslating

TICK = 250
"""Milliseconds at one step."""


class StepBar(Retranslating):
    """Back, play, on, and a slider over all steps."""

    def __init__(self, theme: Theme, expedition: Expedition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._expedition = theme, expedition
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._back, self._play, self._on = (QPushButton(self) for _ in range(3))
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setMinimumHeight(22)
        self._where = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget, name in (
            (self._back, "descentBack"),
            (self._play, "descentPlay"),
            (self._on, "descentNext"),
            (self.slider, "descentStep"),
            (self._where, "descentWhere"),
        ):
            widget.setObjectName(name)
            row.addWidget(widget, 1 if widget is self.slider else 0)
        self._back.clicked.connect(self.go_back)
        self._on.clicked.connect(self.go_on)
        self._play.clicked.connect(self.toggle)
        self._timer.timeout.connect(self._tick)
        self.slider.valueChanged.connect(expedition.go_to)
        expedition.moved.connect(self._show)
        expedition.changed.connect(self._show)
        theme.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def is_playing(self) -> bool:
        """Whether steps follow by themselves."""
        return self._timer.isActive()

    @Slot()
    def go_back(self) -> None:
        """One step back, by hand."""
        self.stop()
        self._expedition.go_to(self._expedition.position - 1)

    @Slot()
    def go_on(self) -> None:
        """One step on, by hand."""
        self.stop()
        self._expedition.go_to(self._expedition.position + 1)

    @Slot()
    def toggle(self) -> None:
        """Play, from the start if everything was seen; or hold."""
        if self.is_playing:
            self.stop()
            return
        if self._expedition.position == self._expedition.last:
            self._expedition.go_to(0)
        self._timer.start()
        self.retranslate()

    @Slot()
    def stop(self) -> None:
        """Stay here."""
        if self._timer.isActive():
            self._timer.stop()
            self.retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        self.stop()
        super().hideEvent(event)

    @Slot()
    def retranslate(self) -> None:
        for button, text, name, tool_tip in (
            (self._back, "←", self.tr("Back"), self.tr("One step back (←).")),
            (self._on, "→", self.tr("Next"), self.tr("One step on (→).")),
            (
                self._play,
                self.tr("Hold") if self.is_playing else self.tr("Play"),
                self.tr("Hold") if self.is_playing else self.tr("Play"),
                self.tr("Walks by itself from step to step, or holds (Space)."),
            ),
        ):
            button.setText(text)
            button.setAccessibleName(name)
            button.setToolTip(tool_tip)
        self._play.setIcon(self._theme.icon("pause" if self.is_playing else "play", beside_text=True))
        self.slider.setAccessibleName(self.tr("Step"))
        self.slider.setToolTip(self.tr("Drag to any step of the ways."))
        self._show()

    @Slot()
    def _show(self) -> None:
        position, last = self._expedition.position, self._expedition.last
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, last)
            self.slider.setValue(position)
        self._where.setText(self.tr("step {step} of {steps}").format(step=whole(position), steps=whole(last)))
        self._back.setEnabled(position > 0)
        self._on.setEnabled(position < last)

    @Slot()
    def _tick(self) -> None:
        self._expedition.go_to(self._expedition.position + 1)
        if self._expedition.position == self._expedition.last:
            self.stop()
