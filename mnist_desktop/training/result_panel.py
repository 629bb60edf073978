"""The test after a run: accuracy with its interval, each class, the confusion matrix."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.numbers import decimal, percent, whole
from mnist_desktop.theme import Theme
from mnist_desktop.training.confusion_matrix import ConfusionMatrix
from mnist_desktop.translation import translated
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.rich_text import with_weight
from trainer.evaluation.report import Report

_CLASS, _F1 = 0, 3


class ResultPanel(Retranslating):
    """Empty until :meth:`show_report`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._was_stopped = False
        self._empty = QLabel(self)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._headline = QLabel(self)
        self._headline.setObjectName("testResult")
        self._loss = QLabel(self)
        self._loss.setObjectName("testLoss")
        self._loss.setProperty("role", "muted")
        self._caption = QLabel(self)
        self._caption.setProperty("role", "muted")
        self._caption.setWordWrap(True)  # or it would take the room of the result beside it
        self._classes = _class_table(self)
        self._matrix = ConfusionMatrix(theme, self)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self._headline)
        left.addWidget(self._loss)
        left.addWidget(self._classes, 1)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self._caption)
        right.addWidget(_scrolling(self._matrix), 1)
        content = QWidget(self)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(16)
        row.addLayout(left, 6)
        row.addLayout(right, 5)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(content)
        self.retranslate()

    @property
    def report(self) -> Report | None:
        """The test that is shown."""
        return self._report

    def show_report(self, report: Report | None, *, was_stopped: bool = False) -> None:
        """Show ``report``; None empties the panel, which says how one that ``was_stopped`` gets tested."""
        self._report, self._was_stopped = report, was_stopped
        self._matrix.show_report(report)
        self.retranslate()

    def retranslate(self) -> None:
        report = self._report
        self._pages.setCurrentIndex(0 if report is None else 1)
        self._classes.setAccessibleName(self.tr("Precision, recall and F1 of each class"))
        self._caption.setText(self.tr("Rows: what it is. Columns: what it was taken for."))
        self._classes.setHorizontalHeaderLabels(
            [self.tr("Class"), self.tr("Precision"), self.tr("Recall"), self.tr("F1"), self.tr("Images")]
        )
        self._empty.setText(
            self.tr(
                "This run did not come to its end, and only a finished one is tested.\n"
                "Open Runs and press “Go on with it” to train the missing epochs."
            )
            if self._was_stopped
            else self.tr(
                "The test result appears here when a run has finished.\n"
                "It is measured once, on 10,000 images that the network has never seen."
            )
        )
        if report is None:
            return
        text = self.tr("Test accuracy <b>{accuracy}</b> ({low} to {high})").format(
            accuracy=percent(report.accuracy, 2),
            low=percent(report.low, 2),
            high=percent(report.high, 2),
        )
        self._headline.setText(with_weight(text))
        self._headline.setToolTip(
            self.tr("In brackets the 95 % interval: chance alone moves a result on 10,000 images that far.")
        )
        self._loss.setText(self.tr("Cross-entropy {loss}").format(loss=decimal(report.loss)))
        self._loss.setToolTip(
            self.tr(
                "The same yardstick for every network, whatever loss it was trained with: the smaller, the "
                "better; always guessing gives 2.303."
            )
        )
        self._fill(report)

    def _fill(self, report: Report) -> None:
        self._classes.setRowCount(len(report.classes))
        for row, entry in enumerate(report.classes):
            texts = (
                _class_title(row, translated("classes", entry.name)),
                percent(entry.precision),
                percent(entry.recall),
                percent(entry.f1),
                whole(entry.support),
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self._classes.setItem(row, column, item)


def _scrolling(matrix: ConfusionMatrix) -> QScrollArea:
    """``matrix`` in an area that scrolls where the hints below leave too little height for its rows."""
    area = QScrollArea()
    area.setObjectName("matrixArea")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(matrix)
    area.viewport().setAutoFillBackground(False)
    matrix.setAutoFillBackground(False)
    return area


def _class_title(index: int, name: str) -> str:
    """With the number by which the matrix beside it knows the class, unless that is its name."""
    return name if name == str(index) else f"{index}  {name}"


def _class_table(parent: QWidget) -> QTableWidget:
    table = QTableWidget(0, 5, parent)
    table.setObjectName("classTable")
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(24)
    for column in range(5):  # what is short leaves its room to the longer words
        short = column in (_CLASS, _F1)
        mode = QHeaderView.ResizeMode.ResizeToContents if short else QHeaderView.ResizeMode.Stretch
        table.horizontalHeader().setSectionResizeMode(column, mode)
    return table
