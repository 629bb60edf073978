"""All steps, one a row; the current one is marked."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mnist_desktop.learning.backpropagation.walk import Walk
from mnist_desktop.learning.backpropagation.writing import window_writing
from mnist_desktop.theme import Theme
from mnist_desktop.translation import translated
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.learning.backpropagation_records import StepKind
from trainer.learning.parameters import Parameter

_Index = QModelIndex | QPersistentModelIndex
_KIND = Qt.ItemDataRole.UserRole
_SIDE, _ABOVE = 10, 4
_OF_A_BIAS = (StepKind.BIAS_GRADIENT, StepKind.BIAS_UPDATE)


class StepModel(QAbstractListModel):
    """The steps of a walk: the result as text, the kind beside it."""

    def __init__(self, walk: Walk, parent: QWidget) -> None:
        super().__init__(parent)
        self._walk = walk
        self._summaries: dict[int, str] = {}
        walk.changed.connect(self.renew)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._walk.steps)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        step = self._walk.steps[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._summary(index.row())
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return f"{translated('learning', step.kind.heading)}: {self._summary(index.row())}"
        return translated("learning", step.kind.heading) if role == _KIND else None

    @Slot()
    def renew(self) -> None:
        """Say everything anew."""
        self.beginResetModel()
        self._summaries.clear()
        self.endResetModel()

    def _summary(self, row: int) -> str:
        """Written once: a row is painted again with every step."""
        if row not in self._summaries:
            self._summaries[row] = self._walk.steps[row].summary(window_writing())
        return self._summaries[row]


class _StepDelegate(QStyledItemDelegate):
    """The kind in a muted colour on the left, the result on the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        tokens, box = self._theme.tokens, option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setFont(option.font)
        middle, metrics = Qt.AlignmentFlag.AlignVCenter, option.fontMetrics
        result = str(index.data() or "")
        painter.setPen(QColor(tokens.accent_text if chosen else tokens.muted))
        kind = str(index.data(_KIND))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, kind)
        room = box.width() - metrics.horizontalAdvance(kind) - 2 * _SIDE
        painter.setPen(QColor(tokens.accent_text if chosen else tokens.text))
        shown = metrics.elidedText(result, Qt.TextElideMode.ElideRight, max(0, room))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, shown)

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + 2 * _ABOVE)


class StepList(RetranslatingMixin, QListView):
    """Follows the walk; a click or an arrow key goes to another step.

    Signals:
        step_chosen: the place of the step.
        parameter_wanted: Enter or a double click on a step that is about a weight or bias; carries a Parameter.
    """

    step_chosen = Signal(int)
    parameter_wanted = Signal(object)

    def __init__(self, theme: Theme, walk: Walk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._walk = walk
        self._steps = StepModel(walk, self)
        self.setObjectName("stepList")
        self.setModel(self._steps)
        self.setItemDelegate(_StepDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.activated.connect(self._on_activated)
        walk.changed.connect(self._follow)
        walk.moved.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("All steps"))
        self.setToolTip(self.tr("All steps with their results; choose one to see how it is computed."))
        self._steps.renew()
        self._follow()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != self._walk.position:
            self.step_chosen.emit(current.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        step = self._walk.steps[index.row()]
        layer, neuron, source = step.place.layer, step.place.neuron, step.place.source
        if neuron is not None and (source is not None or step.kind in _OF_A_BIAS):
            self.parameter_wanted.emit(Parameter(layer, neuron, source))

    @Slot()
    def _follow(self) -> None:
        index = self._steps.index(self._walk.position)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
