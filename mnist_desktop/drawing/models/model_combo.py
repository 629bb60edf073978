"""A list of models to choose one from, made anew whenever it opens."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from mnist_desktop.drawing.models.model_source import ModelSource, Origin
from mnist_desktop.numbers import moment, percent
from mnist_desktop.translation import translated
from mnist_desktop.widgets.retranslating import RetranslatingMixin

_ROOM = 4


class ModelCombo(RetranslatingMixin, QComboBox):
    """Bundled models, then runs, newest first.

    Signals:
        list_wanted: the list opens as soon as :meth:`offer` has given it what there is now.
        chosen: a :class:`ModelSource`, or None.
    """

    list_wanted = Signal()
    chosen = Signal(object)

    def __init__(self, *, has_none: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ModelSource | None] = []  # of each item; None also for the line between
        self._has_none = has_none
        self._offered: list[ModelSource] = []
        self._current: ModelSource | None = None
        self._opens = False
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._on_activated)
        self.retranslate()

    @property
    def source(self) -> ModelSource | None:
        """What is chosen now."""
        return self._current

    @property
    def sources(self) -> list[ModelSource | None]:
        """What each row stands for; None for "none" and for the line between groups."""
        return list(self._rows)

    def offer(self, sources: Sequence[ModelSource]) -> None:
        """Let a person choose from ``sources``; a list that waited for this opens."""
        self._offered = list(sources)
        self._fill()
        if self._opens:
            self._opens = False
            if self.isVisible():  # perhaps another tab was opened meanwhile
                super().showPopup()

    def show_source(self, source: ModelSource | None) -> None:
        """Say that ``source`` is in use; one that is not on the list is added to it."""
        self._current = source
        self._fill()

    def retranslate(self) -> None:
        self._fill()

    def showPopup(self) -> None:
        """Ask for the newest list; it opens with it."""
        self._opens = True
        self.list_wanted.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As any combo box, but a long name is shortened with an ellipsis, not cut."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, field.width() - _ROOM
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _fill(self) -> None:
        known = list(self._offered)
        if self._current is not None and not any(self._current.is_same(each) for each in known):
            known.append(self._current)
        bundled = [each for each in known if each.origin is Origin.BUNDLED]
        others = [each for each in known if each.origin is not Origin.BUNDLED]
        self.clear()
        self._rows = []
        if self._has_none:
            self._add(None)
        for group in (bundled, others):
            if group and self._rows:
                self.insertSeparator(self.count())
                self._rows.append(None)
            for source in group:
                self._add(source)
        self.setCurrentIndex(self._row_of_current())

    def _add(self, source: ModelSource | None) -> None:
        self._rows.append(source)
        text = self.tr("None") if source is None else self._text(source)
        self.addItem(text)
        self.setItemData(self.count() - 1, text, Qt.ItemDataRole.ToolTipRole)

    def _row_of_current(self) -> int:
        if self._current is None:
            return 0 if self._has_none else -1
        found = (row for row, each in enumerate(self._rows) if each and each.is_same(self._current))
        return next(found, -1)

    def _text(self, source: ModelSource) -> str:
        parts = [translated("presets", source.title) if source.title else self.tr("Own settings")]
        if source.is_training:
            parts.append(self.tr("training"))
        elif source.origin is not Origin.BUNDLED:
            if source.accuracy is not None:
                parts.append(percent(source.accuracy))
            if source.made is not None:
                parts.append(moment(source.made))
        return " · ".join(parts)

    @Slot(int)
    def _on_activated(self, row: int) -> None:
        source = self._rows[row]
        same = source is self._current or (
            source is not None and self._current is not None and source.is_same(self._current)
        )
        if not same:
            self._current = source
            self.chosen.emit(source)
