"""How one drawing looks in the list."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mnist_desktop.handwriting.drawing_model import DRAWING, READINGS
from mnist_desktop.handwriting.readings import Outcome, Readings
from mnist_desktop.resource_files import icon
from mnist_desktop.theme import Theme
from trainer.data import IMAGE_SIDE

if TYPE_CHECKING:
    from trainer.data.drawings import Drawing

_Index = QModelIndex | QPersistentModelIndex
_PICTURE = 72
_MARGIN, _GAP, _MARK = 6, 4, 14


class Thumbnails(QStyledItemDelegate):
    """The picture in ink on paper; below it the label, and at the right whether it was read so."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colours: list[int] = []
        theme.changed.connect(self._mix_colours)
        self._mix_colours()

    def cell(self, view: QWidget) -> QSize:
        """What one drawing takes of ``view``."""
        height = _PICTURE + _GAP + view.fontMetrics().height() + 2 * _MARGIN
        return QSize(_PICTURE + 2 * _MARGIN, height)

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return self.cell(option.widget)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        drawing: Drawing = index.data(DRAWING)
        readings: Readings = index.data(READINGS)
        cell: QRect = option.rect
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter, cell, option.state)
        paper = QRectF(cell.x() + _MARGIN, cell.y() + _MARGIN, _PICTURE, _PICTURE)
        painter.drawImage(paper, self._picture(drawing))
        painter.setPen(QPen(QColor(self._theme.tokens.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(paper.adjusted(0.5, 0.5, -0.5, -0.5))
        top = int(paper.bottom()) + _GAP
        line = QRect(cell.x() + _MARGIN, top, _PICTURE, option.fontMetrics.height())
        self._paint_label(painter, line, drawing.label)
        self._paint_outcome(painter, line, readings.outcome(drawing), readings.digit(drawing))
        painter.restore()

    def _paint_ground(self, painter: QPainter, cell: QRect, state: QStyle.StateFlag) -> None:
        tokens = self._theme.tokens
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        is_current = bool(state & QStyle.StateFlag.State_HasFocus)
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if not (is_selected or is_current or is_hovered):
            return
        painter.setPen(QPen(QColor(tokens.accent), 2 if is_current else 1))
        if not (is_selected or is_current):
            painter.setPen(Qt.PenStyle.NoPen)
        ground = tokens.accent_soft if is_selected else tokens.hover
        painter.setBrush(QColor(ground) if is_selected or is_hovered else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(cell).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)

    def _paint_label(self, painter: QPainter, line: QRect, label: int) -> None:
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.text))
        painter.drawText(line.adjusted(2, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(label))

    def _paint_outcome(self, painter: QPainter, line: QRect, outcome: Outcome, digit: int | None) -> None:
        """A tick, or a cross with what was read instead: told apart by shape, not by colour alone."""
        tokens = self._theme.tokens
        if outcome is Outcome.UNKNOWN:
            return
        name, colour = ("check-mark", tokens.good) if outcome is Outcome.RIGHT else ("x", tokens.warning)
        text = "" if outcome is Outcome.RIGHT else ("–" if digit is None else str(digit))
        width = painter.fontMetrics().horizontalAdvance(text)
        painter.setPen(QColor(colour))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        left = line.right() + 1 - width - _MARK - (3 if text else 0)
        place = QRect(left, line.y() + (line.height() - _MARK) // 2, _MARK, _MARK)
        icon(name, colour, colour).paint(painter, place)

    def _picture(self, drawing: "Drawing") -> QImage:
        pixels = drawing.image.tobytes()
        grey = QImage(pixels, IMAGE_SIDE, IMAGE_SIDE, IMAGE_SIDE, QImage.Format.Format_Indexed8)
        grey.setColorTable(self._colours)
        return grey.convertToFormat(QImage.Format.Format_RGB32)

    @Slot()
    def _mix_colours(self) -> None:
        paper, ink = QColor(self._theme.tokens.paper), QColor(self._theme.tokens.ink)
        self._colours = [_mixed(paper, ink, level / 255).rgb() for level in range(256)]


def _mixed(start: QColor, end: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        start.redF() + (end.redF() - start.redF()) * share,
        start.greenF() + (end.greenF() - start.greenF()) * share,
        start.blueF() + (end.blueF() - start.blueF()) * share,
    )
