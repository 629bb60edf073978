"""What to train: every setting of a training, on five pages."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from mnist_desktop.resource_files import icon
from mnist_desktop.theme import Theme
from mnist_desktop.training.data_page import DataPage
from mnist_desktop.training.form_page import FormPage
from mnist_desktop.training.form_terms import FormTerms
from mnist_desktop.training.layers_page import LayersPage
from mnist_desktop.training.learning_page import LearningPage
from mnist_desktop.training.main_page import MainPage
from mnist_desktop.training.stopping_page import StoppingPage
from mnist_desktop.translation import error_sentence
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.config import LearningConfig, Optimizer, TrainingConfig
from trainer.errors import TrainerError
from trainer.networks.layers import ActivationName
from trainer.presets import preset, preset_names


class ConfigForm(Retranslating):
    """Pages of fields that make a TrainingConfig.

    Attributes:
        main, data, layers, learning, stopping: the pages.
        problem: the label that explains a value that does not fit; whoever holds the form places it.

    Signals:
        changed: some field has another value now.
        term_wanted: the glossary shall explain a field; carries the key of the entry.
    """

    changed = Signal()
    term_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        first = preset(preset_names()[0])
        self._custom: TrainingConfig | None = None
        self._error: TrainerError | None = None
        self.main, self.data = MainPage(self), DataPage(self)
        self.layers = LayersPage(first.network, self)
        self.learning, self.stopping = LearningPage(self), StoppingPage(self)
        self.pages: tuple[FormPage, ...] = (
            self.main,
            self.data,
            self.layers,
            self.learning,
            self.stopping,
        )
        self.preset, self.dataset = self.main.preset, self.main.dataset
        self.learning_rate, self.epochs = self.main.learning_rate, self.main.epochs
        self.problem = QLabel(self)
        self._tabs = QTabWidget(self)
        self._lay_out()
        self._terms = FormTerms(self, self.layers.editor)
        self._terms.term_wanted.connect(self.term_wanted)
        self.main.preset_chosen.connect(self._on_preset)
        self.main.activation_chosen.connect(self._on_activation)
        self.layers.stack_changed.connect(self._on_stack)
        self.learning.engine_chosen.connect(self._on_engine)
        for page in self.pages:
            page.changed.connect(self._on_change)
        theme.changed.connect(self._mark_problem)
        self.retranslate()
        self._fill(first)

    def config(self) -> TrainingConfig:
        """The training that the fields describe.

        Raises:
            ConfigError: the values do not fit together.
        """
        main = self.main
        return TrainingConfig(
            preset=str(main.preset.currentData()),
            data=self.data.data(main.dataset.name()),
            network=self.layers.network(normalize=self.data.normalize.isChecked()),
            learning=self._learning(),
            stopping=self.stopping.stopping(main.epochs.value()),
            seed=main.seed.value(),
            tensorboard=self.stopping.writes_logs,
            engine=self.learning.chosen_engine,
        )

    def show_config(self, config: TrainingConfig) -> None:
        """Fill the fields from ``config``."""
        self._fill(config)

    def use_activation(self, activation: ActivationName) -> None:
        """Choose ``activation`` for the hidden layers."""
        choice = self.main.activation
        choice.setCurrentIndex(choice.findData(activation))

    def use_dataset(self, name: str) -> None:
        """Choose the data set ``name``."""
        self.main.dataset.choose(name)
        self._on_change()

    def use_targets(self, accuracy: float | None, loss: float | None) -> None:
        """End the training at these targets, as far as the fields can say them; None for no such end."""
        self.stopping.use_targets(accuracy, loss)
        self._on_change()

    @property
    def is_valid(self) -> bool:
        """Whether the fields make a training."""
        return self._error is None

    def retranslate(self) -> None:
        titles = (self.tr("Main"), self.tr("Data"), self.tr("Layers"), self.tr("Learning"), self.tr("Stop"))
        for index, title in enumerate(titles):
            self._tabs.setTabText(index, title)
        self._tabs.setAccessibleName(self.tr("Settings of the training"))
        self._terms.retranslate()
        self._refresh()

    def _learning(self) -> LearningConfig:
        main = self.main
        return self.learning.learning(
            Optimizer(main.optimizer.currentData()), main.learning_rate.number(), main.batch_size.value()
        )

    def _lay_out(self) -> None:
        self._tabs.setObjectName("formTabs")
        self._tabs.setDocumentMode(True)
        self._tabs.setUsesScrollButtons(False)
        for page in self.pages:
            self._tabs.addTab(_scrolling(page), "")
        self._tabs.setIconSize(QSize(11, 11))
        self.problem.setObjectName("formProblem")
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tabs)

    def _fill(self, config: TrainingConfig) -> None:
        """Show ``config`` on all pages and tell once."""
        known = config.preset in preset_names()
        if not known:
            self._custom = config
        self.main.show_config(config)
        self.data.show_config(config)
        self.learning.show_config(config)
        self.stopping.show_config(config)
        self.layers.use_engine(config.engine)
        self.layers.show_network(config.network, preset(config.preset).network if known else None)
        self._show_activation()
        self._on_change()

    def _show_activation(self) -> None:
        self.main.show_activation(self.layers.activation, is_shared=self.layers.is_shared)

    @Slot()
    def _on_preset(self) -> None:
        name = str(self.main.preset.currentData())
        if name in preset_names():
            self._fill(preset(name))
        elif self._custom is not None:
            self._fill(self._custom)

    @Slot()
    def _on_activation(self) -> None:
        chosen = self.main.activation.currentData()
        self.layers.use_activation(None if chosen is None else ActivationName(chosen))
        self._on_change()

    @Slot()
    def _on_stack(self) -> None:
        self._show_activation()
        self._on_change()

    @Slot()
    def _on_engine(self) -> None:
        self.layers.use_engine(self.learning.chosen_engine)
        self._on_change()

    @Slot()
    def _on_change(self) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        """Say anew what the fields make, or why they make nothing."""
        try:
            config = self.config()
        except TrainerError as error:
            self._error = error
            self.problem.setText(error_sentence(error))
            self.main.show_summary(None)
        else:
            self._error = None
            self.problem.clear()
            self.main.show_summary(config)
        self.problem.setVisible(self._error is not None)
        self.learning.show_plan(self._learning(), self.main.epochs.value())
        self.stopping.tell_compared(with_validation=self.data.validation.value() > 0)
        self._mark_problem()

    @Slot()
    def _mark_problem(self) -> None:
        """Mark the page on which the problem can be mended."""
        page = self._page_to_mend()
        colour = self._theme.tokens.error
        for index, each in enumerate(self.pages):
            marked = each is page
            self._tabs.setTabIcon(index, icon("triangle-alert", colour, colour) if marked else QIcon())
            self._tabs.setTabToolTip(index, self.problem.text() if marked else "")

    def _page_to_mend(self) -> FormPage | None:
        if self._error is None:
            return None
        if self.layers.editor.problem() is not None:
            return self.layers
        if not self.layers.activation_fits or {"activation", "optimizer"} & set(self._error.values):
            return self.main
        return self.layers if "position" in self._error.values else self.learning


def _scrolling(page: FormPage) -> QScrollArea:
    """``page`` in an area that scrolls when the window is low."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    area.viewport().setAutoFillBackground(False)
    page.setAutoFillBackground(False)
    return area
