"""The numbers of one layer: for the test images, and for the drawing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mnist_desktop.numbers import decimal, digits, percent, whole
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.learning.preactivations import LayerStudy

_ROWS = ("mean", "deviation", "flat", "silent")
_COLUMNS = ("Test", "Mine")
_UNKNOWN = "–"
_LONG = 10_000.0


class StudyFacts(Retranslating):
    """Mean, spread, flat share and silent units, in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studies: tuple[LayerStudy | None, LayerStudy | None] = (None, None)
        self._is_drawn = True
        self._heads = [QLabel(self) for _ in _COLUMNS]
        self._titles = {row: QLabel(self) for row in _ROWS}
        self._values = {row: [QLabel(self) for _ in _COLUMNS] for row in _ROWS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for column, head in enumerate(self._heads, start=1):
            set_role(head, "muted")
            grid.addWidget(head, 0, column, right)
        for line, row in enumerate(_ROWS, start=1):
            set_role(self._titles[row], "muted")
            grid.addWidget(self._titles[row], line, 0)
            for column, (value, where) in enumerate(zip(self._values[row], _COLUMNS, strict=True), start=1):
                value.setObjectName(f"{row}{where}")
                grid.addWidget(value, line, column, right)
        self.retranslate()

    def show_studies(
        self, test: LayerStudy | None, mine: LayerStudy | None, *, is_drawn: bool = True
    ) -> None:
        """Write the numbers of both, None for what is not known; a test digit stands in for what nobody drew."""
        self._studies, self._is_drawn = (test, mine), is_drawn
        self.retranslate()

    def retranslate(self) -> None:
        self._heads[0].setText(self.tr("Test images"))
        self._heads[1].setText(self.tr("Your drawing") if self._is_drawn else self.tr("A test digit"))
        test = self._studies[0]
        dead = self.tr("Units that answer 0 to all of them; for very many images such a unit is called dead.")
        for row, title, tool_tip in (
            ("mean", self.tr("Mean of z"), self.tr("Where the middle of all sums lies on the axis.")),
            (
                "deviation",
                self.tr("Spread of z"),
                self.tr("Standard deviation: about two thirds of the sums lie no farther from the mean."),
            ),
            (
                "flat",
                self.tr("On flat parts"),
                self.tr(
                    "Share of the sums where the slope is below 0.01, so that nearly no gradient passes."
                ),
            ),
            ("silent", self.tr("Silent units"), dead),
        ):
            self._titles[row].setText(title)
            self._titles[row].setToolTip(tool_tip)
            for value, study in zip(self._values[row], self._studies, strict=True):
                value.setText(_UNKNOWN if study is None else _text(row, study))
                value.setToolTip(tool_tip)
                value.setAccessibleName(title)
        if test is not None:
            template = self.tr("{count} test images, from all over the test set.")
            self._heads[0].setToolTip(template.format(count=whole(test.images)))


def _text(row: str, study: LayerStudy) -> str:
    match row:
        case "mean":
            return _number(study.mean)
        case "deviation":
            return _number(study.deviation)
        case "flat":
            return percent(study.flat, 1)
        case _:
            return f"{whole(study.silent)} / {whole(study.layer.units)}"


def _number(number: float) -> str:
    """Two decimals; of a network whose sums ran away only the first digits."""
    return decimal(number, 2) if abs(number) < _LONG else digits(number)
