"""Which drawings are shown."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QWidget

from mnist_desktop.handwriting.readings import Filter
from mnist_desktop.numbers import whole
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating


class FilterRow(Retranslating):
    """Writer, digit, only what was misread; at the right how many drawings that leaves.

    Signals:
        changed: other drawings shall be shown.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._counts = 0, 0
        self._writers, self._digits = self._choice("filterWriter"), self._choice("filterDigit")
        self._misread = QCheckBox(self)
        self._misread.setObjectName("filterMisread")
        self._count = QLabel(self)
        self._count.setObjectName("drawingCount")
        set_role(self._count, "muted")
        self._writers.addItem("", userData=None)
        self._digits.addItem("", userData=None)
        for digit in range(10):
            self._digits.addItem(str(digit), userData=digit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._writers, self._digits, self._misread):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._count)
        self._writers.currentIndexChanged.connect(self._tell)
        self._digits.currentIndexChanged.connect(self._tell)
        self._misread.toggled.connect(self._tell)
        self.retranslate()

    @property
    def filter(self) -> Filter:
        """What is chosen."""
        return Filter(self._writers.currentData(), self._digits.currentData(), self._misread.isChecked())

    def show_writers(self, names: Iterable[str]) -> None:
        """Offer ``names``; a writer who has gone is no longer filtered by."""
        offered = sorted(names, key=str.casefold)
        if offered == self._names:
            return
        self._names = offered
        chosen = self._writers.currentData()
        with QSignalBlocker(self._writers):
            while self._writers.count() > 1:
                self._writers.removeItem(1)
            for name in offered:
                self._writers.addItem(name or self.tr("me"), userData=name)
            places = [0, *(place for place, name in enumerate(offered, 1) if name == chosen)]
            self._writers.setCurrentIndex(places[-1])
        if self._writers.currentData() != chosen:
            self.changed.emit()

    def show_counts(self, shown: int, total: int) -> None:
        """Say how many drawings there are."""
        self._counts = shown, total
        self._say_counts()

    @Slot()
    def show_all(self) -> None:
        """Filter by nothing."""
        with QSignalBlocker(self._writers), QSignalBlocker(self._digits), QSignalBlocker(self._misread):
            self._writers.setCurrentIndex(0)
            self._digits.setCurrentIndex(0)
            self._misread.setChecked(False)
        self.changed.emit()

    def retranslate(self) -> None:
        self._writers.setItemText(0, self.tr("All writers"))
        for place, name in enumerate(self._names, 1):
            self._writers.setItemText(place, name or self.tr("me"))
        self._digits.setItemText(0, self.tr("All digits"))
        self._misread.setText(self.tr("Only misread"))
        self._writers.setAccessibleName(self.tr("Writer to show"))
        self._writers.setToolTip(self.tr("Shows the drawings of one writer; compare two hands."))
        self._digits.setAccessibleName(self.tr("Digit to show"))
        self._digits.setToolTip(self.tr("Shows one digit; look how many kinds of sevens you have."))
        self._misread.setToolTip(self.tr("Shows what the reader got wrong; look for what they share."))
        self._say_counts()

    def _say_counts(self) -> None:
        shown, total = self._counts
        if shown != total:
            text = self.tr("{shown} of {count} drawings")
        else:
            text = self.tr("1 drawing") if total == 1 else self.tr("{count} drawings")
        self._count.setText(text.format(shown=whole(shown), count=whole(total)) if total else "")

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaximumWidth(200)
        return box

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
