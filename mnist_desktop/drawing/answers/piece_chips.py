"""The digits of a number, to choose the one that bars and pictures show."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from mnist_desktop.widgets.retranslating import Retranslating

_WIDEST, _NARROWEST, _HEIGHT = 26, 12, 24


class PieceChips(Retranslating):
    """One small button a digit; hidden unless there are several.

    Signals:
        chosen: the place of a digit, counted from 0.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, follows: QWidget | None = None) -> None:
        """The Tab key comes here from ``follows``."""
        super().__init__(parent)
        self._follows = follows
        self.setObjectName("pieceChips")
        self._buttons: list[QToolButton] = []
        self._shown = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.hide()
        self.retranslate()

    def show_pieces(self, texts: Sequence[str], chosen: int) -> None:
        """Offer ``texts``, with the one at ``chosen`` pressed; fewer than two hide the row."""
        while len(self._buttons) < len(texts):
            self._buttons.append(self._button(len(self._buttons)))
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(texts))
            if place < len(texts):
                button.setText(texts[place])
                button.setChecked(place == chosen)
        if len(texts) > self._shown:
            self.retranslate()
        self._shown = len(texts)
        self.setVisible(len(texts) > 1)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Digits found"))
        for place, button in enumerate(self._buttons):
            button.setAccessibleName(self.tr("Digit {place}").format(place=place + 1))
            button.setToolTip(
                self.tr("Shows the bars and pictures of this digit; try one that it was less sure of.")
            )

    def _button(self, place: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"piece{place}")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setMinimumWidth(_NARROWEST)
        button.setMaximumWidth(_WIDEST)
        button.setFixedHeight(_HEIGHT)
        button.setStyleSheet("padding: 0px;")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self._on_click)
        self._row.addWidget(button, 1)
        before = self._buttons[-1] if self._buttons else self._follows
        if before is not None:  # made late, it would be the last of the whole window
            QWidget.setTabOrder(before, button)
        return button

    @Slot()
    def _on_click(self) -> None:
        self.chosen.emit(int(self.sender().objectName().removeprefix("piece")))
