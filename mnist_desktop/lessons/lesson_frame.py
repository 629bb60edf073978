"""The window's tabs with a lesson beside them, which can be folded away."""

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QScrollArea, QWidget

from mnist_desktop.lessons.lesson_panel import LessonPanel
from mnist_desktop.widgets.retranslating import Retranslating

NARROWEST, COMFORTABLE, WIDEST = 190, 260, 340
"""Of the lesson, in device-independent pixels."""
_TABS = 1092
"""What the tabs get at least: a little less than in the least window, which has no lesson beside them."""
_MARGIN = 8
"""So much of the margin beside the tabs the lesson may take."""
_HANDLE = QSize(14, 88)
"""What stays of a lesson that is folded away; it lies in the margin, too."""


class LessonFrame(Retranslating):
    """Tabs and lesson side by side; nothing is squeezed.

    Where the window is too narrow for both, the lesson lies over the right edge of the tabs. Folded away,
    it leaves a handle.
    """

    def __init__(self, tabs: QWidget, panel: LessonPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._is_folded = False
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setWidget(tabs)
        tabs.installEventFilter(self)
        panel.setParent(self)
        panel.show()
        self._handle = _Handle(self)
        self._handle.clicked.connect(self.turn)
        self._panel.fold_wanted.connect(self.turn)
        QShortcut(QKeySequence("Ctrl+L"), self, self.turn)
        self.retranslate()

    @property
    def is_folded(self) -> bool:
        """Whether the lesson is folded away."""
        return self._is_folded

    @Slot()
    def turn(self) -> None:
        """Fold the lesson away, or unfold it; the keyboard goes with it."""
        self._is_folded = not self._is_folded
        self._arrange()
        if self._is_folded:
            self._handle.setFocus()
        else:
            self._panel.take_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a room wants another width
            self._arrange()
        return False

    def _arrange(self) -> None:
        tabs = self._area.widget()
        if tabs is None:
            return
        width, height = self.width(), self.height()
        free = width - max(tabs.minimumSizeHint().width(), _TABS) + _MARGIN
        beside = free >= NARROWEST
        wide = min(free, WIDEST) if beside else min(COMFORTABLE, width)
        shared = beside and not self._is_folded
        self._area.setGeometry(0, 0, width - wide + _MARGIN if shared else width, height)
        self._panel.setGeometry(width - wide, 0, wide, height)
        self._panel.setAutoFillBackground(not beside)
        self._handle.move(width - _HANDLE.width(), (height - _HANDLE.height()) // 2)
        self._panel.setVisible(not self._is_folded)
        self._handle.setVisible(self._is_folded)
        for part in (self._panel, self._handle):
            part.raise_()

    def give_back(self) -> QWidget:
        """The tabs, which are somebody else's from now on."""
        tabs = self._area.takeWidget()
        tabs.removeEventFilter(self)
        return tabs

    def retranslate(self) -> None:
        self._handle.setAccessibleName(self.tr("Unfold the lesson"))
        self._handle.setToolTip(self.tr("Shows the lesson again (Ctrl+L)."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


class _Handle(QAbstractButton):
    """A small tab at the window's edge with a mark that points inwards."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("lessonUnfold")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(_HANDLE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = QApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = palette.link() if self.hasFocus() or self.underMouse() else palette.placeholderText()
        painter.setPen(QPen(edge.color(), 2 if self.hasFocus() else 1))
        painter.setBrush(palette.button())
        painter.drawRoundedRect(self.rect().adjusted(1, 1, 8, -1), 6, 6)  # its right corners lie outside
        painter.setPen(QPen(edge.color(), 2))
        middle = QPointF(self.rect().center())
        painter.drawPolyline([middle + QPointF(2, -5), middle + QPointF(-3, 0), middle + QPointF(2, 5)])


def widened(window: QWidget) -> tuple[int, int]:
    """Make room for a lesson beside what ``window`` shows, as far as the screen has it.

    Returns:
        the widths before and after, for :func:`narrowed`.
    """
    before = window.width()
    most = window.screen().availableGeometry().right() - window.geometry().left()
    after = min(before + COMFORTABLE, most)
    if window.isMaximized() or window.isFullScreen() or after <= before:
        return before, before
    window.resize(after, window.height())
    return before, after


def narrowed(window: QWidget, widths: tuple[int, int]) -> None:
    """Give the room back, unless somebody chose another width meanwhile."""
    before, after = widths
    if window.width() == after and not window.isMaximized():
        window.resize(before, window.height())
