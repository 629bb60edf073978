"""What is off in the training, and what to try."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from mnist_desktop.numbers import rewritten
from mnist_desktop.translation import translated
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from mnist_desktop.widgets.rich_text import with_weight
from trainer.training.hints import Hint

_MOST = 2


class HintLines(RetranslatingMixin, QFrame):
    """One line for each of the first hints; hidden while nothing is off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hintLines")
        self.setProperty("role", "hint")
        self._hints: tuple[Hint, ...] = ()
        self._lines = [QLabel(self) for _ in range(_MOST)]
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        for number, line in enumerate(self._lines):
            line.setObjectName(f"hint{number}")
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.RichText)
            column.addWidget(line)
        self.show_hints(())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @property
    def hints(self) -> tuple[Hint, ...]:
        """Those that are known."""
        return self._hints

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Show ``hints``; without any the lines are hidden."""
        self._hints = tuple(hints)
        self.setVisible(bool(hints))
        self.retranslate()

    def retranslate(self) -> None:
        for line in self._lines[len(self._hints) :]:
            line.hide()
        for line, hint in zip(self._lines, self._hints, strict=False):
            sentence = translated("trainer", hint.template).format(
                **{name: rewritten(value) for name, value in hint.values}
            )
            suggestion = translated("trainer", hint.suggestion)
            text = self.tr("<b>{what}</b> {suggestion}").format(what=sentence, suggestion=suggestion)
            line.setText(with_weight(text))
            line.setAccessibleName(f"{sentence} {suggestion}")
            line.show()
