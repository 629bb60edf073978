"""Taking a training's curves along: copy or save their numbers, save their picture."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QToolButton, QToolTip, QWidget

from mnist_desktop.theme import Theme
from mnist_desktop.training.curve_file import csv_of, save_numbers, save_picture
from mnist_desktop.training.epoch_table import EpochTable
from mnist_desktop.training.live_plot import LivePlot
from mnist_desktop.widgets.background import Background, sentence_for
from mnist_desktop.widgets.file_dialog import file_dialog
from mnist_desktop.widgets.retranslating import Retranslating


class CurveActions(Retranslating):
    """A row of small buttons; all but the last wait until there is a finished epoch.

    Signals:
        rates_wanted: whether the plot of learning rate and gradient shall be shown.
        failed: a TrainerError that says why nothing was saved.
        done: in words, what was copied or where it was saved.
    """

    rates_wanted = Signal(bool)
    failed = Signal(object)
    done = Signal(str)

    def __init__(
        self, theme: Theme, table: EpochTable, plots: Sequence[LivePlot], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._table = theme, table
        self._plots = tuple(plots)
        self._writer = Background("curve writer", self)
        self._copy, self._csv, self._png, self._svg = (QToolButton(self) for _ in range(4))
        self.rates = QToolButton(self)
        self._icons = {self._copy: "copy", self.rates: "activity"}
        self._name_parts()
        self._lay_out()
        self._connect()
        self._set_icons()
        self._enable()
        self.retranslate()

    def retranslate(self) -> None:
        for button, name, tip in (
            (
                self._copy,
                self.tr("Copy the numbers"),
                self.tr("Copies the numbers of every epoch as CSV; paste them into a spreadsheet."),
            ),
            (
                self._csv,
                self.tr("Save the numbers (CSV)…"),
                self.tr("Saves the numbers of every epoch; compare two runs in a spreadsheet."),
            ),
            (
                self._png,
                self.tr("Save the curves as picture (PNG)…"),
                self.tr("Saves the plots as they stand, on white, for a report or a slide."),
            ),
            (
                self._svg,
                self.tr("Save the curves as vectors (SVG)…"),
                self.tr("Saves the plots as they stand, on white, sharp at any size."),
            ),
            (
                self.rates,
                self.tr("Show learning rate and gradient"),
                self.tr("Shows how large the steps are; watch it while the loss falls or jumps."),
            ),
        ):
            button.setAccessibleName(name)
            button.setToolTip(tip)

    def _name_parts(self) -> None:
        for button, name, text in (
            (self._copy, "copyCurves", ""),
            (self._csv, "saveCurvesCsv", "CSV"),
            (self._png, "saveCurvesPng", "PNG"),
            (self._svg, "saveCurvesSvg", "SVG"),
            (self.rates, "ratesToggle", ""),
        ):
            button.setObjectName(name)
            button.setText(text)
            if text:
                button.setProperty("labelled", True)
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.rates.setCheckable(True)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        for button in (self._copy, self._csv, self._png, self._svg, self.rates):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)

    def _connect(self) -> None:
        self._copy.clicked.connect(self._copy_numbers)
        self._csv.clicked.connect(self._ask_for_csv)
        self._png.clicked.connect(self._ask_for_png)
        self._svg.clicked.connect(self._ask_for_svg)
        self.rates.toggled.connect(self.rates_wanted)
        self._writer.done.connect(self._on_written)
        self._table.model().rowsInserted.connect(self._enable)
        self._table.model().modelReset.connect(self._enable)
        self._theme.changed.connect(self._set_icons)

    @Slot()
    def _enable(self) -> None:
        for button in (self._copy, self._csv, self._png, self._svg):
            button.setEnabled(self._table.model().rowCount() > 0)

    @Slot()
    def _copy_numbers(self) -> None:
        QGuiApplication.clipboard().setText(csv_of(self._table.epochs()))
        self._tell(self.tr("The numbers are in the clipboard."))

    @Slot()
    def _ask_for_csv(self) -> None:
        self._ask_where("csv", self.tr("Save the numbers (CSV)…"), self._save_numbers)

    @Slot()
    def _ask_for_png(self) -> None:
        self._ask_where("png", self.tr("Save the curves as picture (PNG)…"), self._save_picture)

    @Slot()
    def _ask_for_svg(self) -> None:
        self._ask_where("svg", self.tr("Save the curves as vectors (SVG)…"), self._save_picture)

    def _ask_where(self, ending: str, title: str, save: Callable[[str], None]) -> None:
        dialog = file_dialog("saveCurvesDialog", title, self)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{ending.upper()} (*.{ending})"])
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"{self.tr('curves')}.{ending}")
        dialog.fileSelected.connect(save)
        dialog.open()

    @Slot(str)
    def _save_numbers(self, name: str) -> None:
        path, epochs = Path(name), self._table.epochs()
        self._writer.submit(lambda: save_numbers(path, epochs))

    @Slot(str)
    def _save_picture(self, name: str) -> None:
        """Collect here what is shown; draw and write it elsewhere."""
        path = Path(name)
        charts = [plot.chart() for plot in self._plots if plot.isVisibleTo(plot.window())]
        self._writer.submit(lambda: save_picture(path, charts))

    @Slot(object)
    def _on_written(self, result: object) -> None:
        if isinstance(result, Path):
            self._tell(self.tr("Saved as {name}").format(name=result.name))
        elif isinstance(result, Exception):
            self.failed.emit(sentence_for(result))

    def _tell(self, text: str) -> None:
        if self.isVisible():  # a few words that go away by themselves
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), text, self)
        self.done.emit(text)

    @Slot()
    def _set_icons(self) -> None:
        for button, icon in self._icons.items():
            button.setIcon(self._theme.icon(icon))
