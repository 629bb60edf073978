"""Max against average pooling, on the result of the convolution."""

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from mnist_desktop.learning.convolution.cell_grid import Cell, CellGrid
from mnist_desktop.learning.convolution.pixel_map import Border, Cells, PixelMap
from mnist_desktop.learning.convolution.scales import ScaleLegend, signed_picture
from mnist_desktop.learning.convolution.study import Study
from mnist_desktop.learning.convolution.sum_rows import SumRows
from mnist_desktop.numbers import decimal, whole
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.choice_field import ChoiceField
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.still_line import StillLine
from mnist_desktop.widgets.still_part import StillPart
from trainer.learning.convolution import Floats, PoolingMode, Sliding, pool

SIZES = (2, 3, 4)
_PLACES = 2


class PoolingPage(Retranslating):
    """The result with a window on it, the numbers in the window, and what each kind of pooling keeps."""

    def __init__(self, theme: Theme, study: Study, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._study = theme, study
        self._row = self._column = 0
        self._is_held = self._is_placed = False
        self._card = Card(self, titled=False)
        self._titles = [QLabel(self) for _ in range(4)]
        self._input = PixelMap(theme, "poolingInput", self)
        self._numbers = CellGrid(theme, "poolingNumbers", self)
        self._maps = {mode: PixelMap(theme, f"{mode}Pooled", self) for mode in PoolingMode}
        self._choice = ChoiceField("poolingSize", [("", each) for each in SIZES], self)
        self._choice.setMinimumContentsLength(4)
        self._kept = SumRows("poolingKept", 2, self)
        self._legend = ScaleLegend(theme, self)
        self._legend.setObjectName("poolingLegend")
        self._size = QLabel(self)
        self._size.setObjectName("poolingFormula")
        self._rest = QLabel(self)
        self._rest.setObjectName("poolingRest")
        self._note = QLabel(self)
        self._pooled: dict[PoolingMode, Floats] = {}
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def window_size(self) -> int:
        """Pixels that a window covers in each direction."""
        return int(self._choice.currentData())

    @Slot()
    def show_result(self) -> None:
        """Pool the result that the study has now."""
        study = self._study
        before = self._pooled[PoolingMode.MAX].shape if self._pooled else None
        self._pooled = {mode: pool(study.result, self._fitting_size(), mode) for mode in PoolingMode}
        if not self._is_placed or self._pooled[PoolingMode.MAX].shape != before:
            self._move_to_strongest()
        limit = float(np.abs(study.result).max()) or 1.0
        tokens = self._theme.tokens
        self._input.show_picture(signed_picture(study.result, limit, tokens))
        for mode, widget in self._maps.items():
            widget.show_picture(signed_picture(self._pooled[mode], limit, tokens), Border())
        self._legend.show_limit(limit, has_negative=bool(study.result.min() < 0))
        self._show_texts()
        self._show_place()

    def retranslate(self) -> None:
        self._card.setAccessibleName(self.tr("Pooling"))
        for index in range(self._choice.count()):
            size = whole(self._choice.itemData(index))
            self._choice.setItemText(index, f"{size} × {size}")
        self._choice.setAccessibleName(self.tr("Size of the pooling window"))
        self._choice.setToolTip(self.tr("Larger windows make the result smaller, and lose more of it."))
        self._titles[1].setText(self.tr("In the window"))
        hint = self.tr("Move over it or use the arrow keys; a click holds the window, a second one lets go.")
        for widget, name in (
            (self._input, self.tr("Result of the convolution")),
            (self._maps[PoolingMode.MAX], self.tr("Max pooling")),
            (self._maps[PoolingMode.AVERAGE], self.tr("Average pooling")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(hint)
        self._numbers.setAccessibleName(self.tr("Numbers in the window"))
        self._numbers.setToolTip(self.tr("The largest one, which max pooling keeps, has a border."))
        self._kept.setAccessibleName(self.tr("What is kept"))
        self._kept.setToolTip(self.tr("Each kind of pooling keeps one number of the whole window."))
        self._legend.setAccessibleName(self.tr("Colours of the numbers"))
        self._legend.setToolTip(self.tr("Blue is above 0 and orange below; the fainter, the nearer to 0."))
        self._size.setAccessibleName(self.tr("Size after pooling"))
        self._size.setToolTip(self.tr("Windows lie side by side, so their size is the stride, too."))
        self._rest.setAccessibleName(self.tr("What fills no window"))
        self._note.setText(
            self.tr(
                "Max pooling asks whether the pattern is there, average pooling how much of it. "
                "Neither has weights to learn."
            )
        )
        self.show_result()

    def _show_texts(self) -> None:
        rows, columns = self._study.result.shape
        down, along = self._pooled[PoolingMode.MAX].shape
        self._titles[0].setText(
            self.tr("Convolution: {rows} × {columns}").format(rows=whole(rows), columns=whole(columns))
        )
        size = {"rows": whole(down), "columns": whole(along)}
        self._titles[2].setText(self.tr("Max pooling: {rows} × {columns}").format(**size))
        self._titles[3].setText(self.tr("Average pooling: {rows} × {columns}").format(**size))
        window = self._fitting_size()
        self._size.setText(f"⌊{whole(columns)} / {whole(window)}⌋ = {whole(along)}")
        left_over = Sliding(window, window).along(columns).left_over
        self._rest.setText(
            self.tr("Rows and columns at the end that fill no window: {count}, left out.").format(
                count=whole(left_over)
            )
            if left_over
            else self.tr("Every pixel lies in a window.")
        )

    def _show_place(self) -> None:
        size = self._fitting_size()
        top, left = self._row * size, self._column * size
        values = self._study.result[top : top + size, left : left + size]
        self._input.show_frame(Cells(top, left, size, size))
        limit = float(np.abs(self._study.result).max()) or 1.0
        largest = int(values.argmax())
        cells = [
            Cell((decimal(float(number), _PLACES),), float(number), place == largest)
            for place, number in enumerate(values.ravel())
        ]
        self._numbers.show_cells([cells[start : start + size] for start in range(0, len(cells), size)], limit)
        kept = {mode: float(pooled[self._row, self._column]) for mode, pooled in self._pooled.items()}
        count = whole(size * size)
        self._kept.show_rows(
            [
                (self.tr("Largest of {count}").format(count=count), decimal(kept[PoolingMode.MAX], _PLACES)),
                (self.tr("Mean of {count}").format(count=count), decimal(kept[PoolingMode.AVERAGE], _PLACES)),
            ],
            all_count=True,
        )
        for mode, widget in self._maps.items():
            widget.show_frame(Cells(self._row, self._column))
            widget.setAccessibleDescription(self._in_words(kept[mode]))
        self._input.setAccessibleDescription(self._in_words(kept[PoolingMode.MAX]))

    def _in_words(self, number: float) -> str:
        return self.tr("Row {row}, column {column}: {number}").format(
            row=whole(self._row + 1), column=whole(self._column + 1), number=decimal(number, _PLACES)
        )

    def _fitting_size(self) -> int:
        """The size that was chosen, or the whole of a result that is smaller still."""
        rows, columns = self._study.result.shape
        return int(min(self.window_size, rows, columns))

    def _move_to(self, row: int, column: int) -> None:
        rows, columns = self._pooled[PoolingMode.MAX].shape
        self._row, self._column = min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)

    def _move_to_strongest(self) -> None:
        pooled = self._pooled[PoolingMode.MAX]
        self._row, self._column = divmod(int(pooled.argmax()), pooled.shape[1])
        self._is_placed = bool(pooled.any())

    def _press(self, row: int, column: int) -> None:
        before = self._row, self._column
        self._move_to(row, column)
        self._is_held = not (self._is_held and before == (self._row, self._column))
        self._show_place()

    @Slot()
    def _on_size(self) -> None:
        self.show_result()

    @Slot(int, int)
    def _on_input_hovered(self, row: int, column: int) -> None:
        size = self._fitting_size()
        self._on_map_hovered(row // size, column // size)

    @Slot(int, int)
    def _on_input_pressed(self, row: int, column: int) -> None:
        size = self._fitting_size()
        self._press(row // size, column // size)

    @Slot(int, int)
    def _on_map_hovered(self, row: int, column: int) -> None:
        if not self._is_held:
            self._move_to(row, column)
            self._show_place()

    @Slot(int, int)
    def _on_map_pressed(self, row: int, column: int) -> None:
        self._press(row, column)

    @Slot(int, int)
    def _on_stepped(self, rows: int, columns: int) -> None:
        self._move_to(self._row + rows, self._column + columns)
        self._is_held = True
        self._show_place()

    def _connect(self) -> None:
        self._choice.currentIndexChanged.connect(self._on_size)
        self._input.hovered.connect(self._on_input_hovered)
        self._input.pressed.connect(self._on_input_pressed)
        for widget in self._maps.values():
            widget.hovered.connect(self._on_map_hovered)
            widget.pressed.connect(self._on_map_pressed)
        largest, mean = self._maps.values()
        largest.keep_size_of(mean)
        mean.keep_size_of(largest)
        for widget in (self._input, largest, mean):
            widget.stepped.connect(self._on_stepped)
        self._theme.changed.connect(self.show_result)

    def _lay_out(self) -> None:
        whole_page = QVBoxLayout(self)
        whole_page.setContentsMargins(0, 0, 0, 0)
        whole_page.addWidget(self._card)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setRowStretch(1, 100)
        grid.setRowStretch(3, 1)
        for column, widget in enumerate((self._input, self._numbers, *self._maps.values())):
            set_role(self._titles[column], "title")
            grid.setColumnStretch(column, 1)
            grid.addWidget(StillLine(self._titles[column], self), 0, column)
            grid.addWidget(widget, 1, column)
        self._rest.setWordWrap(True)
        self._note.setWordWrap(True)
        set_role(self._rest, "muted")
        set_role(self._note, "muted")
        left, middle, right = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for column_of, widgets in (
            (left, (self._legend, self._rest)),
            (middle, (self._choice, StillPart(self._kept, self))),
            (right, (self._size, self._note)),
        ):
            column_of.setSpacing(6)
            for widget in widgets:
                column_of.addWidget(widget)
            column_of.addStretch(1)
        grid.addLayout(left, 2, 0)
        grid.addLayout(middle, 2, 1)
        grid.addLayout(right, 2, 2, 1, 2, Qt.AlignmentFlag.AlignTop)
        self._card.body.addLayout(grid, 1)
