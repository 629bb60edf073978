"""The image as the network receives it, and where the network looked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mnist_desktop.drawing.explanation.heat_legend import HeatLegend
from mnist_desktop.drawing.explanation.occlusion_maps import OcclusionMaps
from mnist_desktop.drawing.explanation.seen_image import SeenImage
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from trainer.inference import Classifier
    from trainer.inspection.occlusion import OcclusionMap


_GAP = 8


class LookedAt(Retranslating):
    """The large 28 × 28 image with a switch that colours what the answer hangs on.

    Attributes:
        seen: the image.

    Signals:
        map_wanted: the switch was turned on; :meth:`explain` the ink that is there.
    """

    map_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen = SeenImage(theme, self)
        self._maps = OcclusionMaps(self)
        self._name = ""
        self._title, self._meaning = QLabel(self), QLabel(self)
        for label in (self._title, self._meaning):
            set_role(label, "title")
        self._meaning.setObjectName("occlusionLegend")
        self._toggle = QCheckBox(self)
        self._toggle.setObjectName("occlusionToggle")
        self._legend = HeatLegend(theme, self)
        self._lay_out()
        self._maps.made.connect(self._show_map)
        self._toggle.toggled.connect(self._on_toggle)
        self._on_toggle(False)
        self.retranslate()

    def show_image(self, image: "NDArray[np.uint8]") -> None:
        """Show what the network receives now."""
        self.seen.show_image(image)

    def allow(self, is_possible: bool) -> None:
        """Whether the network can be asked about places, in a thread."""
        self._toggle.setEnabled(is_possible)

    def explain(self, image: "NDArray[np.uint8]", classifier: "Classifier", target: int, name: str) -> None:
        """Colour what in ``image`` counts for class ``target``, called ``name``, if that is switched on."""
        if self._toggle.isChecked() and self._toggle.isEnabled():
            self._name = name
            self._maps.ask(image, classifier, target)

    def room_around(self) -> int:
        """The height of all that is not the image."""
        return self._title.sizeHint().height() + self._toggle.sizeHint().height() + 2 * _GAP

    def least_width(self) -> int:
        """The width of the longest text."""
        legend = self._meaning.sizeHint().width() + _GAP + self._legend.sizeHint().width()
        return max(self._title.sizeHint().width(), self._toggle.sizeHint().width(), legend)

    def finish(self) -> None:
        """Wait until nothing is being found out."""
        self._maps.finish()

    def retranslate(self) -> None:
        self._title.setText(self.tr("What the network sees"))
        self._toggle.setText(self.tr("Where it looked"))
        self._toggle.setAccessibleName(self._toggle.text())
        self._toggle.setToolTip(
            self.tr(
                "Wipes each patch of the ink in turn and colours those that the answer hangs on; try a 4 that "
                "is nearly a 9."
            )
        )
        self._say()

    def _say(self) -> None:
        is_known = self._toggle.isChecked() and bool(self._name)
        self._title.setVisible(not is_known)
        self._meaning.setVisible(is_known)
        self._legend.setVisible(is_known)
        self._meaning.setText(self.tr("Matters for “{name}”").format(name=self._name) if is_known else "")

    def _lay_out(self) -> None:
        head = QHBoxLayout()  # the title gives way to the legend
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._meaning, 1)
        head.addWidget(self._legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(head)
        column.addWidget(self.seen, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._toggle)
        column.addStretch()

    @Slot(bool)
    def _on_toggle(self, is_on: bool) -> None:
        self._say()
        if is_on:
            self.map_wanted.emit()
        else:
            self._name = ""
            self.seen.show_map(None)

    @Slot(object, object)
    def _show_map(self, image: "NDArray[np.uint8]", found: "OcclusionMap") -> None:
        shown = self.seen.image
        if self._toggle.isChecked() and shown is not None and (shown == image).all():
            self.seen.show_map(found.drop)
            self._say()
