"""The training images most like the ink, as the reason for the answer."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mnist_desktop.drawing.explanation.neighbour_button import LEAST_WIDTH, NeighbourButton
from mnist_desktop.drawing.explanation.training_images import TrainingImages
from mnist_desktop.numbers import percent
from mnist_desktop.theme import Theme
from mnist_desktop.translation import translated
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating

if TYPE_CHECKING:
    from trainer.inference import Neighbour

COUNT = 5
GAP = 12


class NeighbourRow(Retranslating):
    """Five training images with their labels; empty places as long as there is nothing to compare."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("neighbours")
        self._neighbours: Sequence[Neighbour] = ()
        self._dataset = ""
        self._names: Sequence[str] = ()
        self._has_memory = True
        self._images = TrainingImages(self)
        self._images.arrived.connect(self._say)
        self._title, self._note = QLabel(self), QLabel(self)
        self._note.setObjectName("neighboursNote")
        set_role(self._title, "title")
        set_role(self._note, "muted")
        self._buttons = [NeighbourButton(theme, self) for _ in range(COUNT)]
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for place, button in enumerate(self._buttons):
            button.setObjectName(f"neighbour{place}")
            row.addWidget(button)
        row.addStretch()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(row)
        self.retranslate()

    def use_model(self, dataset: str, names: Sequence[str]) -> None:
        """Neighbours are images of ``dataset`` from now on, whose classes are called ``names``."""
        self._dataset, self._names = dataset, names
        self.show_neighbours(())

    def show_neighbours(self, neighbours: "Sequence[Neighbour]", *, has_memory: bool = True) -> None:
        """Show ``neighbours``, the nearest first; without memory the model has none for any ink."""
        self._neighbours, self._has_memory = neighbours, has_memory
        self._say()

    def fit(self, side: int) -> None:
        """Make each picture ``side`` pixels wide and high."""
        for button in self._buttons:
            button.fit(side)

    def width_with(self, side: int) -> int:
        """The width that pictures of ``side`` need."""
        return COUNT * max(side, LEAST_WIDTH) + (COUNT - 1) * GAP

    def finish(self) -> None:
        """Wait until nothing is being loaded."""
        self._images.finish()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Most like these training images"))
        self._say()

    @Slot()
    def _say(self) -> None:
        self._note.setText("" if self._has_memory else self.tr("This model remembers none."))
        for place, button in enumerate(self._buttons):
            if place < len(self._neighbours):
                self._show(button, self._neighbours[place])
            else:
                button.show_image(None, "", "")
                button.setAccessibleName(self.tr("No training image yet"))
                button.setToolTip(
                    self.tr("A training image that the network takes for alike; draw something to see it.")
                )

    def _show(self, button: NeighbourButton, neighbour: "Neighbour") -> None:
        label = str(neighbour.label)
        if self._names:
            label = translated("classes", self._names[neighbour.label])
        alike = percent(max(neighbour.similarity, 0.0), 0)
        sentence = self.tr("Training image {number}, labelled {label}, {share} alike").format(
            number=neighbour.index, label=label, share=alike
        )
        image = self._images.image(self._dataset, neighbour.index)
        is_digit = len(label) == 1
        button.show_image(image, f"{label} · {alike}" if is_digit else label, sentence)
        button.setAccessibleName(sentence)
        button.setToolTip(self.tr("{sentence}. Press it to see it large.").format(sentence=sentence))
