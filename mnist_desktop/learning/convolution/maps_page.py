"""What the layers of the digit reader make of the drawing."""

from html import escape

import numpy as np
from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QWidget

from mnist_desktop.learning.convolution.cell_grid import Cell, CellGrid
from mnist_desktop.learning.convolution.map_grid import MapGrid
from mnist_desktop.learning.convolution.pixel_map import PixelMap
from mnist_desktop.learning.convolution.scales import ScaleLegend, signed_picture
from mnist_desktop.numbers import decimal, whole
from mnist_desktop.theme import Theme
from mnist_desktop.translation import error_sentence
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.choice_field import ChoiceField
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.still_part import StillPart
from mnist_desktop.widgets.term_text import TermText
from trainer.errors import TrainerError
from trainer.learning.convolution import Floats
from trainer.learning.feature_maps import LayerKind, LayerMaps, Maps

_DETAIL_WIDTH = 330
_PLACES = 2


class MapsPage(Retranslating):
    """A layer's maps on the left, one of them large on the right.

    Signals:
        term_wanted: the person wants to read about a word; carries the glossary's key.
        kernel_wanted: the kernel of this number, of the first layer, shall be slid by hand.
    """

    term_wanted = Signal(str)
    kernel_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layers: tuple[LayerMaps, ...] = ()
        self._kernels: Maps = np.zeros((0, 3, 3), np.float32)
        self._biases: Maps = np.zeros(0, np.float32)
        self._problem: TrainerError | None = None
        self._chosen = 0
        self._card, self._detail = Card(self, titled=False), Card(self)
        self._layer = ChoiceField("mapsLayer", [], self)
        self._layer.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self._each = QCheckBox(self)
        self._each.setObjectName("mapsOwnScale")
        self._grid = MapGrid(theme, self)
        self._note = TermText("mapsNote", self)
        self._large = PixelMap(theme, "largeMap", self)
        self._legend = ScaleLegend(theme, self)
        self._legend.setObjectName("mapsLegend")
        self._how = QLabel(self)
        self._how.setObjectName("mapsHow")
        self._kernel = CellGrid(theme, "mapsKernel", self)
        self._bias = QLabel(self)
        self._bias.setObjectName("mapsBias")
        self._use = QPushButton(self)
        self._use.setObjectName("slideThisKernel")
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def is_ready(self) -> bool:
        """Whether there are maps to look at."""
        return bool(self._layers)

    def show_kernels(self, kernels: Maps, biases: Maps) -> None:
        """These are the first layer's, (n, k, k) and (n,)."""
        self._kernels, self._biases = kernels, biases

    def show_layers(self, layers: tuple[LayerMaps, ...]) -> None:
        """Show the maps of another drawing; the layer and the map that were chosen stay so."""
        is_first, self._layers, self._problem = not self._layers, layers, None
        if is_first:
            with QSignalBlocker(self._layer):
                for number in range(len(layers)):
                    self._layer.addItem("", userData=number)
            self._chosen = _strongest(layers[0])
        self.retranslate()

    def show_problem(self, problem: TrainerError) -> None:
        """The maps cannot be had."""
        self._problem = problem
        self.retranslate()

    def retranslate(self) -> None:
        self._card.setAccessibleName(self.tr("Maps of the digit reader"))
        self._layer.setAccessibleName(self.tr("Layer"))
        self._layer.setToolTip(
            self.tr(
                "Go from the first layer to the last: edges first, then parts of digits, smaller and smaller."
            )
        )
        self._each.setText(self.tr("A scale for each map"))
        self._each.setAccessibleName(self.tr("A scale for each map"))
        self._each.setToolTip(
            self.tr("Shows faint maps as strongly as others; without it colours can be compared.")
        )
        self._grid.setAccessibleName(self.tr("All maps of the layer"))
        self._grid.setToolTip(self.tr("Click a map, or use the arrow keys, to see it large."))
        self._large.setAccessibleName(self.tr("The map that was chosen"))
        self._large.setToolTip(
            self.tr("Blue where this filter found what it looks for, paper where it did not.")
        )
        self._legend.setAccessibleName(self.tr("Colours of the map"))
        self._legend.setToolTip(self.tr("After ReLU nothing is below 0, so there is no orange here."))
        self._kernel.setAccessibleName(self.tr("Kernel of the map"))
        self._kernel.setToolTip(self.tr("The weights that the reader slides, batch normalization included."))
        self._use.setText(self.tr("Slide this kernel"))
        self._use.setAccessibleName(self.tr("Slide this kernel over the drawing"))
        self._use.setToolTip(self.tr("Opens the first page with this kernel, its bias and ReLU."))
        for index in range(self._layer.count()):
            self._layer.setItemText(index, self._name_of(self._layers[index]))
        self._show_layer()

    def _name_of(self, layer: LayerMaps) -> str:
        count, height, width = layer.maps.shape
        template = {
            LayerKind.CONVOLUTION: self.tr("Convolution {number}: {count} maps of {height} × {width}"),
            LayerKind.MAX_POOLING: self.tr("Max pooling {number}: {count} maps of {height} × {width}"),
        }[layer.kind]
        sizes = {"count": whole(count), "height": whole(height), "width": whole(width)}
        return template.format(number=whole(layer.number), **sizes)

    @property
    def _current(self) -> LayerMaps:
        return self._layers[max(self._layer.currentIndex(), 0)]

    def _show_layer(self) -> None:
        if self._problem is not None or not self._layers:
            self._note.setText("" if self._problem is None else escape(error_sentence(self._problem)))
            self._detail.setVisible(False)
            return
        self._detail.setVisible(True)
        layer = self._current
        self._note.setText(
            self.tr(
                'After ReLU. Each convolution here had a <a href="term:batch-normalization">batch normalization</a> '
                "behind it; the finished reader has it built into the kernels: weights multiplied, bias shifted. "
                "The answers are the same."
            )
        )
        self._chosen = min(self._chosen, len(layer.maps) - 1)
        pictures = [self._picture(number) for number in range(len(layer.maps))]
        self._grid.show_maps(pictures, self._chosen)
        self._show_map()

    def _show_map(self) -> None:
        layer, number = self._current, self._chosen
        self._detail.set_title(
            self.tr("Map {number} of {count}").format(number=whole(number + 1), count=whole(len(layer.maps)))
        )
        self._large.show_picture(self._picture(number))
        self._legend.show_limit(self._limit(number), has_negative=False)
        largest = self.tr("Largest value {number}").format(
            number=decimal(float(layer.maps[number].max()), _PLACES)
        )
        self._large.setAccessibleDescription(largest)
        self._grid.setAccessibleDescription(f"{self._detail.accessibleName()}. {largest}")
        self._show_origin(layer, number)

    def _show_origin(self, layer: LayerMaps, number: int) -> None:
        """Say how the map is made, with the kernel itself where it is a single one."""
        is_first = layer.kind is LayerKind.CONVOLUTION and layer.depth == 1
        for widget in (self._kernel, self._bias, self._use):
            widget.setVisible(is_first)
        window = whole(layer.window)
        if is_first:
            self._how.setText(self.tr("One kernel, slid over the drawing:"))
            kernel = self._kernels[number]
            cells = [[Cell((decimal(float(w), _PLACES),), float(w)) for w in row] for row in kernel]
            self._kernel.show_cells(cells, float(np.abs(kernel).max()))
            bias = decimal(float(self._biases[number]), _PLACES)
            self._bias.setText(self.tr("Bias {number}").format(number=bias))
        elif layer.kind is LayerKind.CONVOLUTION:
            template = self.tr(
                "Each pixel looks at a window of {size} × {size} in all {depth} maps before it: "
                "{count} products and a bias in one sum."
            )
            count = whole(layer.window**2 * layer.depth)
            self._how.setText(template.format(size=window, depth=whole(layer.depth), count=count))
        else:
            self._how.setText(
                self.tr(
                    "The largest value of each {size} × {size} window of the same map in the layer before."
                ).format(size=window)
            )

    def _picture(self, number: int) -> QImage:
        values: Floats = self._current.maps[number].astype(np.float64)
        return signed_picture(values, self._limit(number), self._theme.tokens)

    def _limit(self, number: int) -> float:
        maps = self._current.maps
        return float((maps[number] if self._each.isChecked() else maps).max()) or 1.0

    @Slot()
    def _on_layer(self) -> None:
        layer = self._current
        is_same = layer.kind is LayerKind.MAX_POOLING and self._chosen < len(layer.maps)
        if not is_same:  # the maps of another convolution have nothing to do with these
            self._chosen = _strongest(layer)
        self._show_layer()

    @Slot()
    def _on_looks(self) -> None:
        self._show_layer()

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        self._chosen = number
        self._show_map()

    @Slot()
    def _on_use(self) -> None:
        self.kernel_wanted.emit(self._chosen)

    def _connect(self) -> None:
        self._layer.currentIndexChanged.connect(self._on_layer)
        self._each.toggled.connect(self._on_looks)
        self._grid.chosen.connect(self._on_chosen)
        self._use.clicked.connect(self._on_use)
        self._note.term_wanted.connect(self.term_wanted)
        self._theme.follow(self, self._on_looks)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._layer)
        head.addWidget(self._each)
        head.addStretch(1)
        self._how.setWordWrap(True)
        set_role(self._note, "muted")
        self._card.body.addLayout(head)
        self._card.body.addWidget(self._grid, 1)
        self._card.body.addWidget(self._note)
        detail = StillPart(self._detail, self)
        detail.setFixedWidth(_DETAIL_WIDTH)
        self._detail.body.addWidget(self._large, 30)
        self._detail.body.addWidget(self._legend)
        self._detail.body.addWidget(self._how)
        self._detail.body.addWidget(self._kernel, 20)
        self._detail.body.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self._bias, 1)
        foot.addWidget(self._use)
        self._detail.body.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._card, 1)
        row.addWidget(detail)


def _strongest(layer: LayerMaps) -> int:
    """The map with the largest value."""
    return int(layer.maps.max(axis=(1, 2)).argmax())
