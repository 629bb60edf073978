"""What happened to the ink before the network got it, stage by stage, each with its switch."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.drawing.explanation.arrow import Arrow
from mnist_desktop.drawing.explanation.stage_picture import StagePicture
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from trainer.data.ink import InkStages

    Pixels = NDArray[np.uint8]

_GAP = 4
_MIDDLE = QPointF(0.5, 0.5)  # of MNIST's images, where the centre of mass belongs


class StageStrip(Retranslating):
    """Canvas, crop, box and centre of mass as thumbnails; the last arrow leads to the 28 × 28 image.

    Signals:
        switched: a step was switched off or on; read :attr:`steps`.
    """

    switched = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._changed = QLabel(self), QLabel(self)
        self._changed.setObjectName("preprocessingChanged")
        set_role(self._title, "title")
        set_role(self._changed, "warning")
        self._reset = QPushButton(self)
        self._reset.setObjectName("preprocessingReset")
        set_role(self._reset, "link")
        self._reset.clicked.connect(self.reset)
        self._pictures = [StagePicture(theme, self) for _ in range(4)]
        self._arrows = [Arrow(theme, self) for _ in range(4)]
        self._canvas_title = QLabel(self)
        self._canvas_title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._canvas_title, "muted")
        self._switches = [QCheckBox(self) for _ in range(3)]
        names = "Canvas", "Crop", "Box", "Centre"
        for name, picture in zip(names, self._pictures, strict=True):
            picture.setObjectName(f"stage{name}Picture")
        for name, switch in zip(names[1:], self._switches, strict=True):
            switch.setObjectName(f"stage{name}")
            switch.setChecked(True)
            switch.toggled.connect(self._on_switch)
        self._captions = [self._canvas_title, *self._switches]
        self._lay_out()
        self._show_changed()
        self.retranslate()

    @property
    def steps(self) -> tuple[bool, bool, bool]:
        """Whether crop, box and centre of mass are switched on."""
        crop, box, centre = (switch.isChecked() for switch in self._switches)
        return crop, box, centre

    def show_stages(self, canvas: "Pixels", stages: "InkStages") -> None:
        """Show the ``canvas`` and what became of it."""
        height, width = canvas.shape
        crop = stages.crop_box
        frame = QRectF(crop.left / width, crop.top / height, crop.side / width, crop.side / height)
        cropping, _, centring = self.steps
        self._pictures[0].show_stage(canvas, frame=frame if cropping else None)
        self._pictures[1].show_stage(stages.cropped)
        self._pictures[2].show_stage(stages.boxed)
        self._pictures[3].show_stage(stages.image, cross=_MIDDLE if centring else None)

    def show_nothing(self) -> None:
        """Nothing was drawn."""
        for picture in self._pictures:
            picture.show_stage(None)

    def fit(self, side: int) -> None:
        """Make each thumbnail ``side`` pixels wide and high."""
        for picture in self._pictures:
            picture.fit(side)

    def width_with(self, side: int) -> int:
        """The width that thumbnails of ``side`` need, with their captions and arrows."""
        columns = sum(max(caption.sizeHint().width(), side) for caption in self._captions)
        return columns + len(self._arrows) * (self._arrows[0].width() + 2 * _GAP)

    @Slot()
    def reset(self) -> None:
        """Switch every step on again."""
        for switch in self._switches:
            switch.setChecked(True)

    def retranslate(self) -> None:
        self._title.setText(self.tr("What happens to the ink"))
        self._changed.setText(self.tr("Preprocessing is changed"))
        self._reset.setText(self.tr("Back to MNIST’s way"))
        self._reset.setToolTip(self.tr("Switches every step on again, as MNIST’s own digits were made."))
        self._canvas_title.setText(self.tr("Canvas"))
        self._pictures[0].setToolTip(
            self.tr("The whole canvas; the dashed square is cut out, so draw small in a corner and watch it.")
        )
        crop, box, centre = self._switches
        crop.setText(self.tr("Crop"))
        box.setText(self.tr("20-px box"))
        centre.setText(self.tr("Centre of mass"))
        crop.setToolTip(
            self.tr(
                "Cuts the ink out of the canvas; switch it off, draw a small digit and see it shrink away."
            )
        )
        box.setToolTip(
            self.tr(
                "Fits the ink into 20 × 20 pixels; switch it off and see it fill all 28, as no MNIST digit does."
            )
        )
        centre.setToolTip(
            self.tr(
                "Moves the ink’s centre of mass to the middle; switch it off and draw a 7 with a long bar."
            )
        )
        for picture, switch in zip(self._pictures[1:], self._switches, strict=True):
            switch.setAccessibleName(switch.text())
            picture.setToolTip(switch.toolTip())
            picture.setAccessibleName(switch.text())
        self._pictures[0].setAccessibleName(self._canvas_title.text())
        self._reset.setAccessibleName(self._reset.text())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._changed)
        head.addWidget(self._reset)
        head.addStretch()
        self._reset.setFixedHeight(self._title.sizeHint().height() + 2)
        self._reset.setStyleSheet("padding: 0px;")
        grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(4)
        middle = Qt.AlignmentFlag.AlignHCenter
        for place, (picture, caption, arrow) in enumerate(
            zip(self._pictures, self._captions, self._arrows, strict=True)
        ):
            grid.addWidget(picture, 0, 2 * place, middle)
            grid.addWidget(caption, 1, 2 * place, middle)
            grid.addWidget(arrow, 0, 2 * place + 1, middle)
            grid.setColumnStretch(2 * place + 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(grid)

    def _show_changed(self) -> None:
        is_changed = self.steps != (True, True, True)
        self._title.setVisible(not is_changed)
        self._changed.setVisible(is_changed)
        self._reset.setVisible(is_changed)

    @Slot()
    def _on_switch(self) -> None:
        self._show_changed()
        self.switched.emit()
