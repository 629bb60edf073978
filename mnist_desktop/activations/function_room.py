"""The functions themselves: choose some, move x and the parameters, watch curve and slope."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.activations.activation_list import ActivationList
from mnist_desktop.activations.exploration import Exploration
from mnist_desktop.activations.facts_card import FactsCard
from mnist_desktop.activations.function_plot import FunctionPlot
from mnist_desktop.activations.gradient_left import GradientLeft
from mnist_desktop.activations.ledger_panel import LedgerPanel
from mnist_desktop.activations.read_out import ReadOut
from mnist_desktop.activations.softmax_panel import SoftmaxPanel
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.page_buttons import PageButtons
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.still_part import StillPart
from trainer.activations import ActivationName

_LIST_WIDTH = 184
_READ_OUT_WIDTH = 216
_FACTS_WIDTH = 332
_TABLE = 2


class FunctionRoom(Retranslating):
    """Introduces the list, the plots, the numbers and the facts to each other.

    Signals:
        use_in_training: the function in focus shall be used in training; carries its ActivationName.
    """

    use_in_training = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exploration = Exploration()
        self._list_card = Card(self)
        self._list = ActivationList(theme, self)
        self._hint = QLabel(self)
        self._middle = Card(self, titled=False)
        self._title = QLabel(self)
        self._reset_view = QPushButton(self)
        self._reset_view.setObjectName("resetView")
        self._plot = FunctionPlot(theme, self)
        self._read_out = ReadOut(theme, self)
        self._gradient = GradientLeft(self)
        self._softmax = SoftmaxPanel(theme, self)
        self._ledger = LedgerPanel(theme, self)
        self._views = PageButtons(("showCurves", "showTable"), self)
        self._pages = QStackedWidget(self)
        self._pages.setObjectName("activationPages")
        self._facts = FactsCard(self)
        self._lay_out()
        self._connect()
        self._list.show_choice(self._exploration.focus, self._exploration.ticked)
        self.retranslate()
        self._show_all()

    @property
    def focus(self) -> ActivationName:
        """The function whose facts are shown."""
        return self._exploration.focus

    def focus_on(self, name: ActivationName) -> None:
        """Show the facts and the curve of ``name``."""
        self._list.show_choice(name, self._exploration.ticked)
        self._on_focus_changed(name)

    @property
    def shows_table(self) -> bool:
        """Whether the functions stand side by side in the table."""
        return self._views.number == 1

    def finish(self) -> None:
        """End the small trainings and wait for what goes on in a thread."""
        self._ledger.finish()

    def retranslate(self) -> None:
        self._views.set_texts(
            (
                (self.tr("Curves"), self.tr("Curve and slope of the function that you study.")),
                (
                    self.tr("Table"),
                    self.tr("All functions side by side: computed properties, measured cost, dead units."),
                ),
            )
        )
        self._list_card.set_title(self.tr("Functions"))
        self._hint.setText(self.tr("Ticked curves stay beside the one you study."))
        self._reset_view.setText(self.tr("Reset view"))
        self._reset_view.setAccessibleName(self.tr("Reset the view of the plots"))
        self._reset_view.setToolTip(
            self.tr("Goes back to x from −5 to 5 after you zoomed with the wheel or dragged the paper.")
        )
        self._show_title()

    def _show_title(self) -> None:
        text = (
            self.tr("All functions side by side")
            if self.shows_table
            else self.tr("From numbers to probabilities")
            if self.focus is ActivationName.SOFTMAX
            else self.tr("Curve and slope")
        )
        self._title.setText(text)
        self._middle.setAccessibleName(text)

    def _show_all(self) -> None:
        """Show the function in focus and everything that is ticked."""
        is_softmax = self.focus is ActivationName.SOFTMAX
        self._pages.setCurrentIndex(_TABLE if self.shows_table else 1 if is_softmax else 0)
        self._reset_view.setVisible(not is_softmax and not self.shows_table)
        self._list_card.setVisible(not self.shows_table)
        self._show_title()
        numbers = self._exploration.parameters(self.focus)
        self._facts.show_function(self.focus, numbers)
        self._ledger.set_parameters(self.focus, numbers)
        self._ledger.show_focus(self.focus)
        self._show_curves()

    def _show_curves(self) -> None:
        self._plot.show_curves(self._exploration.curves())
        self._show_readings()

    def _show_readings(self) -> None:
        readings = self._exploration.readings()
        self._plot.show_readings(self._exploration.x, readings)
        self._read_out.show_readings(self._exploration.x, readings)
        self._gradient.show_reading(next((each for each in readings if each.focused), None))

    @Slot(object)
    def _on_focus_changed(self, name: ActivationName) -> None:
        self._exploration.focus = name
        self._show_all()

    @Slot(object)
    def _on_ticks_changed(self, ticked: frozenset[ActivationName]) -> None:
        self._exploration.ticked = ticked
        self._show_curves()

    @Slot(object)
    def _on_x_chosen(self, x: float) -> None:
        self._exploration.x = round(x, 2)
        self._show_readings()

    @Slot(object)
    def _on_parameters_moved(self, numbers: dict[str, float]) -> None:
        self._exploration.set_parameters(self.focus, numbers)
        self._ledger.set_parameters(self.focus, numbers)
        self._show_curves()

    @Slot(object)
    def _on_lines_dragged(self, numbers: dict[str, float]) -> None:
        self._facts.show_numbers(numbers)
        self._on_parameters_moved(numbers)

    @Slot(object)
    def _on_row_chosen(self, name: ActivationName) -> None:
        self.focus_on(name)

    @Slot()
    def _on_view_chosen(self) -> None:
        self._show_all()

    @Slot()
    def _on_reset_requested(self) -> None:
        self._exploration.reset_parameters(self.focus)
        self._show_all()

    @Slot()
    def _on_use_requested(self) -> None:
        self.use_in_training.emit(self.focus)

    def _connect(self) -> None:
        self._list.focus_changed.connect(self._on_focus_changed)
        self._list.ticks_changed.connect(self._on_ticks_changed)
        self._plot.x_chosen.connect(self._on_x_chosen)
        self._plot.lines_dragged.connect(self._on_lines_dragged)
        self._ledger.focus_changed.connect(self._on_row_chosen)
        self._views.chosen.connect(self._on_view_chosen)
        self._read_out.x_chosen.connect(self._on_x_chosen)
        self._reset_view.clicked.connect(self._plot.reset_view)
        self._facts.parameters_moved.connect(self._on_parameters_moved)
        self._facts.reset_requested.connect(self._on_reset_requested)
        self._facts.use_requested.connect(self._on_use_requested)

    def _lay_out(self) -> None:
        self._list_card.setFixedWidth(_LIST_WIDTH)
        self._list_card.body.addWidget(self._list, 1)
        self._hint.setWordWrap(True)
        set_role(self._hint, "muted")
        self._list_card.body.addWidget(self._hint)
        set_role(self._title, "title")
        set_role(self._reset_view, "link")
        head = QHBoxLayout()
        # what the button's padding adds above the title is taken away here: level with the other cards
        self._middle.body.setContentsMargins(16, 8, 16, 16)
        policy = self._reset_view.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._reset_view.setSizePolicy(policy)
        head.addWidget(self._title, 1)
        head.addWidget(self._reset_view, alignment=Qt.AlignmentFlag.AlignRight)
        head.addSpacing(8)
        head.addWidget(self._views)
        self._middle.body.addLayout(head)
        self._middle.body.addWidget(self._pages, 1)
        self._pages.addWidget(self._explorer())
        self._pages.addWidget(StillPart(self._softmax, self))
        self._pages.addWidget(self._ledger)
        facts = StillPart(self._facts, self)
        facts.setFixedWidth(_FACTS_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._list_card)
        row.addWidget(self._middle, 1)
        row.addWidget(facts)

    def _explorer(self) -> QWidget:
        """The page with the plots and the numbers at x."""
        page = QWidget(self)
        parts = [StillPart(numbers, page) for numbers in (self._read_out, self._gradient)]
        for part in parts:
            part.setFixedWidth(_READ_OUT_WIDTH)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(parts[0])
        column.addStretch(1)
        column.addWidget(parts[1])
        row.addWidget(self._plot, 1)
        row.addLayout(column)
        return page
