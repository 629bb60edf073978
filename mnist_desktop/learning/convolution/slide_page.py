"""A kernel over the drawing: the window, the arithmetic under it, and the result."""

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mnist_desktop.learning.convolution.cell_grid import Cell, CellGrid
from mnist_desktop.learning.convolution.kernel_card import KernelCard
from mnist_desktop.learning.convolution.kernel_words import KernelWords
from mnist_desktop.learning.convolution.pixel_map import Border, Cells, PixelMap
from mnist_desktop.learning.convolution.result_size import ResultSize
from mnist_desktop.learning.convolution.scales import ScaleLegend, ink_picture, signed_picture
from mnist_desktop.learning.convolution.sliding_play import SlidingPlay
from mnist_desktop.learning.convolution.study import Study
from mnist_desktop.learning.convolution.sum_rows import SumRows
from mnist_desktop.numbers import decimal, short_decimal, whole
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.still_line import StillLine
from mnist_desktop.widgets.still_part import StillPart

_KERNEL_WIDTH = 268
_PLACES = 2


class SlidePage(Retranslating):
    """Introduces the kernel, the drawing, the arithmetic and the result to each other.

    Attributes:
        kernel_card: where the kernel is chosen.

    Signals:
        result_changed: the study has another result now.
        term_wanted: the person wants to read about a word; carries the glossary's key.
    """

    result_changed = Signal()
    term_wanted = Signal(str)

    def __init__(self, theme: Theme, study: Study, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._study = theme, study
        self._is_mine = self._is_held = False
        self.kernel_card = KernelCard(theme, study, self)
        self._card = Card(self, titled=False)
        self._titles = [QLabel(self) for _ in range(3)]
        self._input = PixelMap(theme, "slideInput", self)
        self._products = CellGrid(theme, "slideProducts", self)
        self._output = PixelMap(theme, "slideOutput", self)
        self._play = SlidingPlay(theme, self)
        self._where = QLabel(self)
        self._where.setObjectName("slideWhere")
        self._own = QLabel(self)
        self._own.setObjectName("slideOwn")
        self._about = KernelWords(self)
        self._sums = SumRows("slideSum", 3, self)
        self._legend = ScaleLegend(theme, self)
        self._legend.setObjectName("slideLegend")
        self._size = ResultSize(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_image(self, *, is_mine: bool) -> None:
        """Show the image that the study has; it is the learner's own or a test digit."""
        self._play.stop()
        self._is_mine = is_mine
        self._own.setVisible(not is_mine)
        self.retranslate()

    @Slot()
    def stop(self) -> None:
        """End the sliding."""
        self._play.stop()

    def retranslate(self) -> None:
        self._titles[0].setText(self.tr("Your drawing") if self._is_mine else self.tr("A test digit"))
        self._own.setText(self.tr("What you draw in the Draw tab comes here."))
        self._titles[1].setText(self.tr("Pixel × weight"))
        self._titles[2].setText(self.tr("Result"))
        self._card.setAccessibleName(self.tr("Convolution"))
        self._input.setAccessibleName(self._titles[0].text())
        self._input.setToolTip(
            self.tr("Move over it or use the arrow keys; a click holds the window, a second one lets go.")
        )
        self._output.setAccessibleName(self.tr("Result of the convolution"))
        self._output.setToolTip(
            self.tr("Each pixel is one sum; point at one to see which pixels it was made from.")
        )
        self._products.setAccessibleName(self.tr("Pixel times weight, for each pixel of the window"))
        self._products.setToolTip(
            self.tr("Paper is 0 and ink is 1; numbers are rounded here, but added up exactly.")
        )
        self._sums.setAccessibleName(self.tr("The sum"))
        self._sums.setToolTip(self.tr("All products added up: this becomes one pixel of the result."))
        self._legend.setAccessibleName(self.tr("Colours of the result"))
        self._legend.setToolTip(self.tr("Blue is above 0 and orange below; the fainter, the nearer to 0."))
        self._show_result()

    def _show_result(self) -> None:
        """Show everything anew."""
        study, tokens = self._study, self._theme.tokens
        result = study.result
        limit = float(np.abs(result).max()) or 1.0
        down, along = study.down, study.along
        border = Border(down.before, down.after, along.before, along.after)
        self._input.show_picture(ink_picture(study.image, tokens), border)
        self._output.show_picture(signed_picture(result, limit, tokens))
        self._legend.show_limit(limit, has_negative=bool(result.min() < 0))
        self._size.show_track(along)
        self._titles[2].setText(
            self.tr("Result: {rows} × {columns}").format(rows=whole(down.count), columns=whole(along.count))
        )
        self._about.show_choice(study.choice)
        self._show_place()

    def _show_place(self) -> None:
        """Show the window where it is."""
        study = self._study
        window, size = study.window, study.sliding.size
        self._input.show_frame(Cells(window.top, window.left, size, size))
        self._output.show_frame(Cells(study.row, study.column))
        cells = [
            [
                Cell(
                    (short_decimal(pixel, _PLACES + 1), f"× {_number(weight)}", f"= {_number(product)}"),
                    product,
                )
                for pixel, weight, product in zip(*lines, strict=True)
            ]
            for lines in zip(
                window.pixels.tolist(), study.kernel.tolist(), window.products.tolist(), strict=True
            )
        ]
        self._products.show_cells(cells, max(float(np.abs(study.kernel).max()), 1e-9))
        self._show_sums(window.total, size * size)
        result = decimal(float(study.result[study.row, study.column]), _PLACES)
        place = self.tr("Row {row}, column {column}: {number}").format(
            row=whole(study.row + 1), column=whole(study.column + 1), number=result
        )
        self._output.setAccessibleDescription(place)
        self._input.setAccessibleDescription(place)
        self._show_where()

    def _show_sums(self, total: float, count: int) -> None:
        study = self._study
        rows = [
            (self.tr("Sum of the {count} products").format(count=whole(count)), decimal(total, _PLACES)),
        ]
        total += study.bias
        if study.bias:
            bias = decimal(study.bias, _PLACES)
            rows.append((self.tr("with the bias {bias}").format(bias=bias), decimal(total, _PLACES)))
        if study.relu:
            rows.append((self.tr("after ReLU"), decimal(max(total, 0.0), _PLACES)))
        self._sums.show_rows(rows)

    def _show_where(self) -> None:
        self._where.setText(
            self.tr("The frame is held: click it again to let go.")
            if self._is_held
            else self.tr("The frame follows the mouse; a click holds it.")
        )

    def _go(self, *, held: bool) -> None:
        """The study looks at another place now."""
        self._play.stop()
        self._is_held = held
        self._show_place()

    @Slot()
    def _on_kernel(self) -> None:
        self._play.stop()
        self._show_result()
        self.result_changed.emit()

    @Slot(int, int)
    def _on_input_hovered(self, row: int, column: int) -> None:
        if not self._is_held and not self._play.is_playing:
            self._study.move_over(row, column)
            self._show_place()

    @Slot(int, int)
    def _on_output_hovered(self, row: int, column: int) -> None:
        if not self._is_held and not self._play.is_playing:
            self._study.move_to(row, column)
            self._show_place()

    @Slot(int, int)
    def _on_input_pressed(self, row: int, column: int) -> None:
        before = self._study.number
        self._study.move_over(row, column)
        self._go(held=not (self._is_held and before == self._study.number))

    @Slot(int, int)
    def _on_output_pressed(self, row: int, column: int) -> None:
        before = self._study.number
        self._study.move_to(row, column)
        self._go(held=not (self._is_held and before == self._study.number))

    @Slot(int, int)
    def _on_stepped(self, rows: int, columns: int) -> None:
        self._study.move_to(self._study.row + rows, self._study.column + columns)
        self._go(held=True)

    @Slot()
    def _on_play_began(self) -> None:
        self._is_held = True
        if not self._study.go_on():
            self._study.move_to(0, 0)
        self._show_grown()

    @Slot()
    def _on_ticked(self) -> None:
        if self._study.go_on():
            self._show_grown()
        else:
            self._play.stop()

    @Slot()
    def _on_play_ended(self) -> None:
        self._output.show_first(None)

    def _show_grown(self) -> None:
        self._output.show_first(self._study.number + 1)
        self._show_place()

    @Slot()
    def _on_theme(self) -> None:
        self._show_result()

    def _connect(self) -> None:
        self.kernel_card.changed.connect(self._on_kernel)
        self._size.term_wanted.connect(self.term_wanted)
        self._input.hovered.connect(self._on_input_hovered)
        self._input.pressed.connect(self._on_input_pressed)
        self._input.stepped.connect(self._on_stepped)
        self._output.hovered.connect(self._on_output_hovered)
        self._output.pressed.connect(self._on_output_pressed)
        self._output.stepped.connect(self._on_stepped)
        self._play.began.connect(self._on_play_began)
        self._play.ticked.connect(self._on_ticked)
        self._play.ended.connect(self._on_play_ended)
        self._theme.changed.connect(self._on_theme)

    def _lay_out(self) -> None:
        kernel = StillPart(self.kernel_card, self)
        kernel.setFixedWidth(_KERNEL_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(kernel)
        row.addWidget(self._card, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setRowStretch(1, 100)
        grid.addWidget(StillPart(self._about, self), 3, 0, 1, 3)
        grid.setRowStretch(4, 1)
        below_input, below_result = QVBoxLayout(), QVBoxLayout()
        below_input.addWidget(self._play, alignment=Qt.AlignmentFlag.AlignLeft)
        below_input.addWidget(self._where)
        below_input.addWidget(self._own)
        below_result.addWidget(self._legend)
        below_result.addWidget(StillPart(self._size, self))
        for label in (self._where, self._own):
            label.setWordWrap(True)
            set_role(label, "muted")
        places = ((self._input, below_input), (self._products, None), (self._output, below_result))
        for column, (widget, below) in enumerate(places):
            set_role(self._titles[column], "title")
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 1)
            grid.addWidget(StillLine(self._titles[column], self), 0, column)
            grid.addWidget(widget, 1, column)
            if below is not None:
                below.setSpacing(4)
                below.addStretch(1)
                grid.addLayout(below, 2, column)
        grid.addWidget(StillPart(self._sums, self), 2, 1, Qt.AlignmentFlag.AlignTop)
        self._card.body.addLayout(grid, 1)


def _number(value: float) -> str:
    """With two places, and a third one where two would look like a whole number: 0.996, not 1."""
    looks_whole = round(value, _PLACES).is_integer()
    return short_decimal(value, _PLACES + 1 if looks_whole else _PLACES)
