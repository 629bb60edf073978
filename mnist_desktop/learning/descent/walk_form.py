"""What one walks on, with which optimisers, how fast and from where."""

from PySide6.QtCore import QSignalBlocker, QSize, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from mnist_desktop.learning.descent.expedition import STEPS, Expedition
from mnist_desktop.learning.descent.wording import COORDINATES, name_of, series_of
from mnist_desktop.learning.fit.swatches import SIDE, swatch
from mnist_desktop.numbers import digits
from mnist_desktop.theme import Theme
from mnist_desktop.training.form_fields import RateSlider
from mnist_desktop.translation import translated
from mnist_desktop.widgets.card import Card
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from mnist_desktop.widgets.value_slider import ValueSlider, align_titles
from trainer.learning.descent import OPTIMIZERS, TIMES, Pace
from trainer.learning.landscapes import LANDSCAPES

_WIDEST = 5.0
_FINE = 0.02
_UNBROKEN = "\N{WORD JOINER}"  # else a line could end after the stroke of a fraction


class WalkForm(RetranslatingMixin, Card):
    """Changes the expedition, and shows how it stands."""

    def __init__(self, theme: Theme, expedition: Expedition, parent: QWidget | None = None) -> None:
        super().__init__(parent, titled=False)
        self._theme, self._expedition = theme, expedition
        self._landscape = QComboBox(self)
        self._formula, self._limit = QLabel(self), QLabel(self)
        self._optimizers_title, self._rate_title, self._rate = QLabel(self), QLabel(self), QLabel(self)
        self.boxes = {optimizer: QCheckBox(self) for optimizer in OPTIMIZERS}
        self.rate_slider = RateSlider("descentRate", self)
        self.paces = {pace: QPushButton(self) for pace in Pace}
        self.steps = ValueSlider("descentSteps", *STEPS, 1, expedition.steps, self)
        self.start = [
            ValueSlider(f"descentStart-{name}", -_WIDEST, _WIDEST, _FINE, 0, self) for name in COORDINATES
        ]
        self._name_parts()
        self._lay_out()
        self._connect()
        self._draw_swatches()
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What to walk on, and how"))
        with QSignalBlocker(self._landscape):
            self._landscape.clear()
            self._landscape.addItems([translated("learning", each.name) for each in LANDSCAPES])
        self._landscape.setAccessibleName(self.tr("Where to walk"))
        self._landscape.setToolTip(self.tr("A curve or a surface; try each of them with the four buttons."))
        self._optimizers_title.setText(self.tr("Optimisers"))
        for optimizer, box in self.boxes.items():
            box.setText(name_of(optimizer))
            box.setAccessibleName(name_of(optimizer))
            box.setToolTip(self.tr("Tick several: they start at the same place with the same learning rate."))
        self._rate_title.setText(self.tr("Learning rate"))
        self.rate_slider.setAccessibleName(self.tr("Learning rate"))
        self.rate_slider.setToolTip(self.tr("How far a step goes for a given slope; drag it to both ends."))
        self._name_paces()
        self.steps.set_texts(
            self.tr("Steps"), self.tr("Number of steps"), self.tr("More steps help a small learning rate.")
        )
        for slider, name in zip(self.start, COORDINATES, strict=True):
            slider.set_texts(
                self.tr("Start {name}").format(name=name),
                self.tr("Start {name}").format(name=name),
                self.tr("Where the walk begins; or click into the picture."),
            )
        align_titles([self.steps, *self.start])
        self._show()

    def _name_paces(self) -> None:
        tool_tip = self.tr(
            "Sets {times} / L, where L is how fast the slope changes at the lowest point (its curvature)."
        )
        for pace, text in (
            (Pace.TOO_SMALL, self.tr("Too small")),
            (Pace.GOOD, self.tr("Good")),
            (Pace.TOO_LARGE, self.tr("Too large")),
            (Pace.DIVERGING, self.tr("Diverging")),
        ):
            self.paces[pace].setText(text)
            self.paces[pace].setAccessibleName(text)
            self.paces[pace].setToolTip(tool_tip.format(times=digits(TIMES[pace])))

    @Slot()
    def _show(self) -> None:
        expedition = self._expedition
        with QSignalBlocker(self._landscape):
            self._landscape.setCurrentIndex(LANDSCAPES.index(expedition.landscape))
        self._formula.setText(f"f = {expedition.landscape.formula}")
        for optimizer, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(optimizer in expedition.chosen)
            box.setEnabled(expedition.chosen != {optimizer})
        self.rate_slider.show_rate(expedition.rate)
        self._rate.setText(digits(expedition.rate))
        self.rate_slider.setAccessibleDescription(digits(expedition.rate))
        curvature = expedition.landscape.curvature()
        self._limit.setText(
            self.tr("Curvature at the bottom: L = {curvature}.\nPlain steps grow above 2/L = {limit}.")
            .format(curvature=digits(curvature), limit=digits(2 / curvature))
            .replace("2/L", f"2/{_UNBROKEN}L")
        )
        self.steps.set_value(expedition.steps)
        for axis, slider in enumerate(self.start):
            slider.setVisible(axis < expedition.landscape.dimensions)
            if axis < expedition.landscape.dimensions:
                slider.set_value(expedition.start[axis])

    def _name_parts(self) -> None:
        self._landscape.setObjectName("descentLandscape")
        self._formula.setObjectName("descentFormula")
        self._limit.setObjectName("descentLimit")
        self._rate.setObjectName("descentRateNumber")
        for label in (self._formula, self._limit):
            label.setProperty("role", "muted")
            label.setWordWrap(True)
        for title in (self._optimizers_title, self._rate_title):
            title.setProperty("role", "title")
        for optimizer, box in self.boxes.items():
            box.setObjectName(f"descentOptimizer-{optimizer}")
            box.setIconSize(QSize(SIDE, SIDE))
        for pace, button in self.paces.items():
            button.setObjectName(f"descentPace-{pace}")

    def _lay_out(self) -> None:
        boxes, paces = QGridLayout(), QGridLayout()
        for grid, buttons in ((boxes, self.boxes.values()), (paces, self.paces.values())):
            grid.setSpacing(6)
            for place, button in enumerate(buttons):
                grid.addWidget(button, place // 2, place % 2)
        rate = QHBoxLayout()
        rate.addWidget(self._rate_title)
        rate.addStretch(1)
        rate.addWidget(self._rate)
        for part in (self._landscape, self._formula, self._optimizers_title):
            self.body.addWidget(part)
        self.body.addLayout(boxes)
        self.body.addSpacing(4)
        self.body.addLayout(rate)
        self.body.addWidget(self.rate_slider)
        self.body.addLayout(paces)
        self.body.addWidget(self._limit)
        self.body.addSpacing(4)
        for slider in (self.steps, *self.start):
            self.body.addWidget(slider)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._landscape.activated.connect(self._on_landscape)
        for box in self.boxes.values():
            box.toggled.connect(self._on_optimizer)
        self.rate_slider.valueChanged.connect(self._on_rate)
        for button in self.paces.values():
            button.clicked.connect(self._on_pace)
        self.steps.value_changed.connect(self._on_steps)
        for slider in self.start:
            slider.value_changed.connect(self._on_start)
        self._expedition.changed.connect(self._show)
        self._theme.changed.connect(self._draw_swatches)

    @Slot()
    def _draw_swatches(self) -> None:
        for optimizer, box in self.boxes.items():
            box.setIcon(swatch(series_of(optimizer), self._theme.tokens))

    @Slot(int)
    def _on_landscape(self, place: int) -> None:
        self._expedition.choose_landscape(LANDSCAPES[place])

    @Slot(bool)
    def _on_optimizer(self, is_chosen: bool) -> None:
        for optimizer, box in self.boxes.items():
            if box is self.sender():
                self._expedition.choose_optimizer(optimizer, is_chosen=is_chosen)
                return

    @Slot()
    def _on_rate(self) -> None:
        self._expedition.choose_rate(self.rate_slider.rate)

    @Slot()
    def _on_pace(self) -> None:
        for pace, button in self.paces.items():
            if button is self.sender():
                self._expedition.choose_pace(pace)

    @Slot(object)
    def _on_steps(self, steps: float) -> None:
        self._expedition.choose_steps(round(steps))

    @Slot()
    def _on_start(self) -> None:
        sliders = self.start[: self._expedition.landscape.dimensions]
        self._expedition.choose_start(tuple(slider.value for slider in sliders))
