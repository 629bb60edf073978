"""What slides, and how: the kernel with its weights, stride, padding and what comes after it."""

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from mnist_desktop.learning.convolution.kernel_grid import KernelGrid
from mnist_desktop.learning.convolution.scales import kernel_icon
from mnist_desktop.learning.convolution.study import KernelChoice, Source, Study
from mnist_desktop.learning.convolution.weight_field import WeightField
from mnist_desktop.numbers import whole
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.choice_field import ChoiceField
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.learning.convolution import Floats, Padding
from trainer.learning.kernels import SIZES, KernelName, kernel, resized

STRIDES = (1, 2, 3)
_LEARNED_SIZE = 3


class KernelCard(RetranslatingMixin, Card):
    """Changes a :class:`Study`.

    Signals:
        changed: the study has another kernel, stride, padding or ReLU now.
    """

    changed = Signal()

    def __init__(self, theme: Theme, study: Study, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._study = theme, study
        self._learned: tuple[tuple[Floats, float], ...] = ()
        self._choice = ChoiceField("kernelChoice", [("", each) for each in KernelName], self)
        self._choice.addItem("", userData=Source.OWN)
        self._choice.setMaxVisibleItems(16)
        self._size = ChoiceField("kernelSize", [("", each) for each in SIZES], self)
        self._size.setMinimumContentsLength(4)
        self._grid = KernelGrid(self)
        self._bias = WeightField("kernelBias", self)
        self._stride = ChoiceField("strideChoice", [("", each) for each in STRIDES], self)
        self._stride.setMinimumContentsLength(2)
        self._padding = ChoiceField("paddingChoice", [("", each) for each in Padding], self)
        self._relu = QCheckBox(self)
        self._relu.setObjectName("reluAfter")
        self._titles = [QLabel(self) for _ in range(4)]
        self._note = QLabel(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show()

    def add_learned(self, kernels: Floats, biases: Floats) -> None:
        """Offer learned kernels (n, k, k) with their biases (n,), besides the others; only once."""
        if self._learned:
            return
        self._learned = tuple((each, float(bias)) for each, bias in zip(kernels, biases, strict=True))
        with QSignalBlocker(self._choice):
            self._choice.insertSeparator(self._choice.count())
            for number in range(len(self._learned)):
                self._choice.addItem("", userData=number)
        self.retranslate()
        self._set_icons()

    def choose(self, choice: KernelChoice, *, relu: bool) -> None:
        """Slide the kernel ``choice``, as if a person had chosen it."""
        self._relu.setChecked(relu)
        self._choice.setCurrentIndex(self._choice.findData(choice))

    def retranslate(self) -> None:
        self.set_title(self.tr("Kernel"))
        for label, text in zip(
            self._titles,
            (self.tr("Size"), self.tr("Bias"), self.tr("Stride"), self.tr("Padding")),
            strict=True,
        ):
            label.setText(text)
        for index in range(self._choice.count()):
            self._choice.setItemText(index, self._name_of(self._choice.itemData(index)))
        for index in range(self._size.count()):
            size = whole(self._size.itemData(index))
            self._size.setItemText(index, f"{size} × {size}")
        for index in range(self._stride.count()):
            self._stride.setItemText(index, whole(self._stride.itemData(index)))
        names = {Padding.VALID: self.tr("None (valid)"), Padding.SAME: self.tr("Zeros (same)")}
        for index in range(self._padding.count()):
            self._padding.setItemText(index, names[Padding(self._padding.itemData(index))])
        self._relu.setText(self.tr("ReLU afterwards"))
        self._note.setText(
            self.tr(
                "The kernel is not flipped: strictly this is cross-correlation, which all deep-learning "
                "libraries call convolution."
            )
        )
        self._bias.speak()
        self._retranslate_hints()

    def _retranslate_hints(self) -> None:
        for widget, name, tool_tip in (
            (
                self._choice,
                self.tr("Kernel"),
                self.tr(
                    "What the kernel looks for; below are those that the digit reader learned by itself."
                ),
            ),
            (
                self._size,
                self.tr("Size of the kernel"),
                self.tr("How many pixels the kernel covers; try 5 × 5 and see the result become smaller."),
            ),
            (
                self._bias,
                self.tr("Bias"),
                self.tr("A number that is added to every sum; learned kernels bring their own."),
            ),
            (
                self._stride,
                self.tr("Stride"),
                self.tr("How many pixels the kernel moves at a time; with 2 the result has half the width."),
            ),
            (
                self._padding,
                self.tr("Padding"),
                self.tr(
                    "Zeros around the drawing let the kernel reach its edge; with stride 1 the size stays."
                ),
            ),
            (
                self._relu,
                self.tr("ReLU afterwards"),
                self.tr("Turns every sum below 0 into 0, as most networks do; orange disappears."),
            ),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(tool_tip)

    def _name_of(self, choice: object) -> str:
        names = {
            KernelName.IDENTITY: self.tr("Identity (changes nothing)"),
            KernelName.HORIZONTAL_EDGES: self.tr("Horizontal edges"),
            KernelName.VERTICAL_EDGES: self.tr("Vertical edges"),
            KernelName.LAPLACE: self.tr("Edges all around (Laplace)"),
            KernelName.BLUR: self.tr("Blur"),
            KernelName.SHARPEN: self.tr("Sharpen"),
            KernelName.EMBOSS: self.tr("Emboss"),
            Source.OWN: self.tr("My own"),
        }
        if isinstance(choice, int):
            return self.tr("Learned filter {number}").format(number=whole(choice + 1))
        return {str(key): text for key, text in names.items()}.get(str(choice), "")

    def _show(self) -> None:
        """Show what the study has."""
        self._choice.show_choice(self._study.choice)
        self._size.show_choice(len(self._study.kernel))
        self._grid.show_kernel(self._study.kernel)
        self._bias.show_weight(self._study.bias)

    def _use(self, choice: KernelChoice, weights: Floats, bias: float) -> None:
        self._study.use(choice, weights, bias)
        self._show()
        self._set_icon(self._choice.findData(Source.OWN))
        self.changed.emit()

    @Slot()
    def _on_choice(self) -> None:
        choice, size = self._choice.currentData(), len(self._study.kernel)
        if isinstance(choice, int):
            self._use(choice, *self._learned[choice])
        elif choice in set(KernelName):
            self._use(KernelName(choice), kernel(KernelName(choice), size), 0.0)
        else:
            self._use(Source.OWN, self._study.kernel, self._study.bias)

    @Slot()
    def _on_size(self) -> None:
        choice, size = self._study.choice, int(self._size.currentData())
        if isinstance(choice, KernelName):
            self._use(choice, kernel(choice, size), self._study.bias)
        elif isinstance(choice, int) and size == _LEARNED_SIZE:
            self._use(choice, *self._learned[choice])
        else:
            self._use(choice, resized(self._study.kernel, size), self._study.bias)

    @Slot(object)
    def _on_edited(self, weights: Floats) -> None:
        self._use(Source.OWN, weights, self._study.bias)

    @Slot(float)
    def _on_bias(self, bias: float) -> None:
        self._use(Source.OWN, self._study.kernel, bias)

    @Slot()
    def _on_way(self) -> None:
        self._study.set_stride(int(self._stride.currentData()))
        self._study.set_padding(Padding(self._padding.currentData()))
        self._study.set_relu(self._relu.isChecked())
        self.changed.emit()

    @Slot()
    def _set_icons(self) -> None:
        for index in range(self._choice.count()):
            self._set_icon(index)

    def _set_icon(self, index: int) -> None:
        choice = self._choice.itemData(index)
        if isinstance(choice, int):
            weights = self._learned[choice][0]
        elif choice == Source.OWN:
            weights = self._study.kernel
        elif choice in set(KernelName):
            weights = kernel(KernelName(choice))
        else:
            return  # the line between the two kinds
        self._choice.setItemIcon(index, kernel_icon(np.asarray(weights, np.float64), self._theme.tokens))

    def _connect(self) -> None:
        self._choice.currentIndexChanged.connect(self._on_choice)
        self._size.currentIndexChanged.connect(self._on_size)
        self._grid.edited.connect(self._on_edited)
        self._bias.valueChanged.connect(self._on_bias)
        self._stride.currentIndexChanged.connect(self._on_way)
        self._padding.currentIndexChanged.connect(self._on_way)
        self._relu.toggled.connect(self._on_way)
        self._theme.follow(self, self._set_icons)
        self._set_icons()

    def _lay_out(self) -> None:
        self._note.setWordWrap(True)
        set_role(self._note, "muted")
        form = QGridLayout()
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(8)
        form.setColumnStretch(1, 1)
        fields = (self._size, self._bias, self._stride, self._padding)
        for line, (title, field) in enumerate(zip(self._titles, fields, strict=True)):
            title.setBuddy(field)
            form.addWidget(title, line, 0)
            form.addWidget(field, line, 1)
        self.body.addWidget(self._choice)
        self.body.addWidget(self._grid)
        self.body.addLayout(form)
        self.body.addWidget(self._relu)
        self.body.addStretch(1)
        self.body.addWidget(self._note, alignment=Qt.AlignmentFlag.AlignBottom)
