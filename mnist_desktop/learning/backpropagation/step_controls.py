"""Forwards and backwards through the steps, and on to the next step of learning."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QWidget

from mnist_desktop.learning.backpropagation.walk import Walk
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.learning.backpropagation_records import Phase

MANY = 10


class StepControls(Retranslating):
    """Buttons and a slider over all steps.

    Signals:
        next_example_wanted: the network shall be shown something else.
    """

    next_example_wanted = Signal()

    def __init__(self, walk: Walk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._walk = walk
        self._back, self._next = _button("previousStep", self), _button("nextStep", self)
        self._phases = {phase: _button(f"{phase}Phase", self) for phase in Phase}
        self._end = _button("lastStep", self)
        self._again, self._many = _button("learnAgain", self), _button("learnManyTimes", self)
        self._example = _button("nextExample", self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("stepSlider")
        self.slider.setMinimumHeight(22)
        self.slider.setMinimumWidth(120)
        set_role(self._next, "primary")
        self._lay_out()
        self._connect()
        self.retranslate()

    @Slot()
    def go_back(self) -> None:
        """One step to the left."""
        self._walk.go_to(self._walk.position - 1)

    @Slot()
    def go_on(self) -> None:
        """One step to the right."""
        self._walk.go_to(self._walk.position + 1)

    @Slot()
    def go_to_start(self) -> None:
        """To the example."""
        self._walk.go_to(0)

    @Slot()
    def go_to_end(self) -> None:
        """To the new loss."""
        self._walk.go_to(len(self._walk.steps) - 1)

    @Slot()
    def go_to_next_phase(self) -> None:
        """To where the next part begins; from the last one to the end."""
        phases = list(Phase)
        place = phases.index(self._walk.current.kind.phase) + 1
        if place < len(phases):
            self._walk.go_to_phase(phases[place])
        else:
            self.go_to_end()

    @Slot()
    def go_to_previous_phase(self) -> None:
        """To where this part begins, or the one before it."""
        before = self._walk.position
        phase = self._walk.current.kind.phase
        self._walk.go_to_phase(phase)
        if self._walk.position == before and phase is not Phase.FORWARD:
            self._walk.go_to_phase(list(Phase)[list(Phase).index(phase) - 1])

    def describe(self, text: str) -> None:
        """Tell screen readers what the slider stands at."""
        self.slider.setAccessibleDescription(text)

    def retranslate(self) -> None:
        self._name_walking()
        self._name_learning()
        self.slider.setAccessibleName(self.tr("Step"))
        self.slider.setToolTip(
            self.tr("All steps from the inputs to the new weights; drag, or press ← and →.")
        )
        self._show()

    def _name_walking(self) -> None:
        _name(
            (self._back, self.tr("← Back"), self.tr("One step back (←).")),
            (
                self._next,
                self.tr("Next →"),
                self.tr("One step on (→); Home and End go to the first and last one."),
            ),
            (
                self._phases[Phase.FORWARD],
                self.tr("Forward"),
                self.tr("To the beginning: from the inputs to the loss (Home, Page Up)."),
            ),
            (
                self._phases[Phase.BACKWARD],
                self.tr("Backward"),
                self.tr("To where the gradients begin: from the loss to every weight (Page Down)."),
            ),
            (
                self._phases[Phase.UPDATE],
                self.tr("Update"),
                self.tr("To where the weights change (Page Down)."),
            ),
            (
                self._end,
                self.tr("New loss"),
                self.tr("To the last step: what one step of learning has changed (End)."),
            ),
        )

    def _name_learning(self) -> None:
        _name(
            (
                self._again,
                self.tr("Learn again"),
                self.tr(
                    "Goes on with the new weights and the same example: watch the loss fall step by step."
                ),
            ),
            (
                self._many,
                self.tr("{count} times").format(count=MANY),
                self.tr("Ten steps of learning at once, with the same example."),
            ),
            (
                self._example,
                self.tr("Next example"),
                self.tr("Keeps what was learned and shows the network something else."),
            ),
        )

    def _connect(self) -> None:
        self._back.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        self._end.clicked.connect(self.go_to_end)
        for button in self._phases.values():
            button.setCheckable(True)
            button.clicked.connect(self._on_phase)
        self._again.clicked.connect(self._on_again)
        self._many.clicked.connect(self._on_many)
        self._example.clicked.connect(self.next_example_wanted)
        self.slider.valueChanged.connect(self._walk.go_to)
        self._walk.changed.connect(self._show)
        self._walk.moved.connect(self._show)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addWidget(self._next)
        row.addWidget(self.slider, 1)
        for button in (*self._phases.values(), self._end):
            row.addWidget(button)
        row.addSpacing(12)
        for button in (self._again, self._many, self._example):
            row.addWidget(button)

    @Slot()
    def _show(self) -> None:
        last = len(self._walk.steps) - 1
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, last)
            self.slider.setPageStep(max(1, last // 10))
            self.slider.setValue(self._walk.position)
        self._back.setEnabled(self._walk.position > 0)
        self._next.setEnabled(self._walk.position < last)
        for phase, button in self._phases.items():
            button.setChecked(phase is self._walk.current.kind.phase)

    @Slot()
    def _on_phase(self) -> None:
        for phase, button in self._phases.items():
            if button is self.sender():
                self._walk.go_to_phase(phase)
        self._show()  # a click on the part that is shown must not switch its button off

    @Slot()
    def _on_again(self) -> None:
        self._walk.learn()

    @Slot()
    def _on_many(self) -> None:
        self._walk.learn(MANY)


def _button(name: str, parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setObjectName(name)
    return button


def _name(*texts: tuple[QPushButton, str, str]) -> None:
    """Write text and tooltip on each button; its name for screen readers goes without arrows."""
    for button, text, tip in texts:
        button.setText(text)
        button.setAccessibleName(text.strip("←→ "))
        button.setToolTip(tip)
