"""How well the reader in use reads the kept drawings, and how many there are of each digit."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QWidget

from mnist_desktop.handwriting.readings import Readings, Tally
from mnist_desktop.handwriting.tally_rows import TallyRow, TallyRows
from mnist_desktop.numbers import percent, whole
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import RetranslatingMixin

if TYPE_CHECKING:
    from trainer.data.drawings import Drawing

_LARGE = 1.3  # times the size of ordinary text


class AccuracyCard(RetranslatingMixin, Card):
    """One sentence, then ten digits, then the writers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawings: tuple[Drawing, ...] = ()
        self._readings = Readings()
        self._model, self._can_read = "", True
        self._theme = theme
        self._accuracy = self._label("ownAccuracy", "title", _LARGE)
        self._legend = self._label("tallyLegend", "muted")
        self._legend.setTextFormat(Qt.TextFormat.RichText)
        self._legend.setWordWrap(False)
        theme.changed.connect(self._say_legend)
        self._by = self._label("ownReader", "muted")
        self._digits_title = self._label("", "muted")
        self._digits = TallyRows(theme, self)
        self._digits.setObjectName("digitTallies")
        self._writers_title = self._label("", "muted")
        self._writers = TallyRows(theme, self)
        self._writers.setObjectName("writerTallies")
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._writers)
        scroll.viewport().setAutoFillBackground(False)
        self._writers.setAutoFillBackground(False)
        for part in (self._accuracy, self._by):
            self.body.addWidget(part)
        self.body.addSpacing(8)
        heading = QHBoxLayout()
        heading.addWidget(self._digits_title, 1)
        heading.addWidget(self._legend)
        self.body.addLayout(heading)
        self.body.addWidget(self._digits)
        self.body.addSpacing(8)
        self.body.addWidget(self._writers_title)
        self.body.addWidget(scroll, 1)
        self.retranslate()

    def show_model(self, name: str, *, can_read: bool) -> None:
        """The reader in use is called ``name``; ``can_read`` tells whether it reads digits at all."""
        self._model, self._can_read = name, can_read
        self._say()

    def show_drawings(self, drawings: "tuple[Drawing, ...]", readings: Readings) -> None:
        """Count ``drawings``."""
        self._drawings, self._readings = drawings, readings
        self._say()

    def retranslate(self) -> None:
        self.set_title(self.tr("How well they are read"))
        self._accuracy.setToolTip(
            self.tr(
                "All kept drawings, read by the reader that is used in Draw; choose another one and compare."
            )
        )
        self._digits_title.setText(self.tr("By digit"))
        self._writers_title.setText(self.tr("By writer"))
        self._digits.setAccessibleName(self.tr("Drawings read right, by digit"))
        self._writers.setAccessibleName(self.tr("Drawings read right, by writer"))
        self._say_legend()
        self._say()

    @Slot()
    def _say_legend(self) -> None:
        tokens = self._theme.tokens
        parts = (tokens.accent_fill, self.tr("right")), (tokens.series[1], self.tr("misread"))
        squares = [f'<span style="color:{colour}">■</span> {text}' for colour, text in parts]
        self._legend.setText("&nbsp;&nbsp;".join(squares))

    def _say(self) -> None:
        readings = self._readings
        whole_tally = readings.tallies(self._drawings, _all).get(0, Tally())
        self._accuracy.setText(self._sentence(whole_tally))
        self._by.setText(self._reader())
        self._by.setVisible(bool(self._by.text()))
        self._legend.setVisible(whole_tally.known > 0)
        digits = readings.tallies(self._drawings, _label)
        self._digits.show_rows([TallyRow(str(digit), digits.get(digit, Tally())) for digit in range(10)])
        writers = readings.tallies(self._drawings, _writer)
        ordered = sorted(writers, key=str.casefold)
        self._writers.show_rows([TallyRow(name or self.tr("me"), writers[name]) for name in ordered])
        self._writers_title.setVisible(bool(ordered))

    def _sentence(self, tally: Tally) -> str:
        if not tally.known:
            return self.tr("Nothing read yet")
        return self.tr("Read right: {right} of {count} ({share})").format(
            right=whole(tally.right),
            count=whole(tally.known),
            share=percent(tally.right / tally.known, 0 if tally.known < 1000 else 1),
        )

    def _reader(self) -> str:
        if not self._can_read:
            return self.tr("The model used in Draw does not read digits: this is what was read when drawn.")
        if not self._model or not self._readings.has_model or not self._drawings:
            return ""
        return self.tr("by {model}").format(model=self._model)

    def _label(self, name: str, role: str, size: float = 1.0) -> QLabel:
        label = QLabel(self)
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * size)
        label.setFont(font)  # before the style sheet has a say
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        set_role(label, role)
        return label


def _all(_drawing: "Drawing") -> int:
    return 0


def _label(drawing: "Drawing") -> int:
    return drawing.label


def _writer(drawing: "Drawing") -> str:
    return drawing.writer
