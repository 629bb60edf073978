"""Walking down a curve or a surface."""

from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from mnist_desktop.learning.descent.curve_paper import CurvePaper
from mnist_desktop.learning.descent.expedition import Expedition
from mnist_desktop.learning.descent.paper import Paper
from mnist_desktop.learning.descent.step_bar import StepBar
from mnist_desktop.learning.descent.step_card import StepCard
from mnist_desktop.learning.descent.surface_paper import SurfacePaper
from mnist_desktop.learning.descent.walk_form import WalkForm
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import Card
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.still_part import StillPart

_FORM_WIDTH, _STEP_WIDTH = 264, 332


class WalkPage(Retranslating):
    """Introduces form, picture and arithmetic to each other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.expedition = Expedition(self)
        self._form = WalkForm(theme, self.expedition, self)
        self._picture = Card(self, titled=False)
        self._curve, self._surface = CurvePaper(theme, self), SurfacePaper(theme, self)
        self._papers = QStackedWidget(self)
        self.bar = StepBar(theme, self.expedition, self)
        self._step = StepCard(theme, self.expedition, self)
        self._lay_out()
        self._add_keys()
        for paper in (self._curve, self._surface):
            paper.start_chosen.connect(self._on_start)
        self.expedition.changed.connect(self._draw)
        self.expedition.moved.connect(self._draw)
        theme.changed.connect(self._draw)
        self._draw()
        self.retranslate()

    @property
    def _paper(self) -> Paper:
        """The one on which the landscape is drawn."""
        return self._curve if self.expedition.landscape.dimensions == 1 else self._surface

    def retranslate(self) -> None:
        self._picture.setAccessibleName(self.tr("The ways, and the steps on them"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._paper.setFocus(Qt.FocusReason.OtherFocusReason)  # so that the arrow keys work at once

    @Slot()
    def _draw(self) -> None:
        self._paper.show_expedition(self.expedition)
        self._papers.setCurrentWidget(self._paper)

    @Slot(object)
    def _on_start(self, point: QPointF) -> None:
        self.bar.stop()
        place = (point.x(), point.y())
        self.expedition.choose_start(place[: self.expedition.landscape.dimensions])

    def _add_keys(self) -> None:
        """In the picture and its bar; fields and buttons elsewhere keep their own keys."""
        for owner, key, slot in (
            (self._picture, Qt.Key.Key_Right, self.bar.go_on),
            (self._picture, Qt.Key.Key_Left, self.bar.go_back),
            (self._papers, Qt.Key.Key_Space, self.bar.toggle),
        ):
            shortcut = QShortcut(QKeySequence(key), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _lay_out(self) -> None:
        form, step = StillPart(self._form, self), StillPart(self._step, self)
        form.setFixedWidth(_FORM_WIDTH)
        step.setFixedWidth(_STEP_WIDTH)
        for paper in (self._curve, self._surface):
            paper.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._papers.addWidget(paper)
        self._picture.body.addWidget(StillPart(self._papers, self), 1)
        self._picture.body.addWidget(StillPart(self.bar, self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(form)
        row.addWidget(self._picture, 1)
        row.addWidget(step)
