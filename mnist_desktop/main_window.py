"""The window: its tabs, its language and theme, its closing. No logic."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QMainWindow, QMessageBox, QTabWidget, QVBoxLayout, QWidget

from mnist_desktop.drawing.canvas.ink_keeper import InkKeeper
from mnist_desktop.drawing.drawing_tab import DrawingTab
from mnist_desktop.settings import SettingsStore
from mnist_desktop.theme import Theme
from mnist_desktop.translation import Translation
from mnist_desktop.widgets.appearance import Appearance

if TYPE_CHECKING:
    from mnist_desktop.activations.activation_tab import ActivationTab
    from mnist_desktop.handwriting.handwriting_tab import HandwritingTab
    from mnist_desktop.handwriting.keeper import DrawingKeeper
    from mnist_desktop.handwriting.labelling import InkLabeller
    from mnist_desktop.learning.learning_tab import LearningTab
    from mnist_desktop.lessons.lesson_guide import LessonGuide
    from mnist_desktop.training.training_tab import TrainingTab
    from trainer.config import TrainingConfig
    from trainer.data.drawings import Drawing
    from trainer.inference import Classifier
    from trainer.networks.layers import ActivationName

_LEARN, _MY_DIGITS = 3, 4


class MainWindow(QMainWindow):
    """Five tabs; the first is there from the start, :meth:`complete` builds the others."""

    def __init__(self, theme: Theme, translation: Translation, settings: SettingsStore) -> None:
        super().__init__()
        self._theme, self._settings = theme, settings
        self._close_when_ended = False
        self.training: TrainingTab | None = None
        self.activations: ActivationTab | None = None
        self.learning: LearningTab | None = None
        self.handwriting: HandwritingTab | None = None
        self.drawing = DrawingTab(theme, settings)
        self.ink_keeper = InkKeeper(self.drawing.canvas, self)
        self.drawings: DrawingKeeper | None = None
        self._labeller: InkLabeller | None = None
        self.lessons: LessonGuide | None = None
        self.tabs = QTabWidget()
        self._places = [QVBoxLayout() for _ in range(4)]
        appearance = Appearance(theme, translation, settings)
        appearance.shortcuts_wanted.connect(self._show_shortcuts)
        appearance.lessons_wanted.connect(self._show_lessons)
        QShortcut(QKeySequence("F1"), self, self._show_shortcuts)
        self._lay_out(appearance)
        for number in range(self.tabs.count()):
            QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self, self._go_to_tab).setObjectName(
                f"goToTab{number}"
            )
        self.setMinimumSize(QSize(1100, 660))
        self.resize(1280, 720)
        self.restoreGeometry(QByteArray.fromHex(settings.current.geometry.encode()))
        self.retranslate()
        self.tabs.setCurrentIndex(min(settings.current.tab, self.tabs.count() - 1))
        self.tabs.currentChanged.connect(self.complete)  # who is quicker than the preloading shall not wait

    @Slot()
    def complete(self) -> None:
        """Build what the first frame did not need: the reader of digits and the other tabs."""
        if self.training is not None:
            return
        if self.drawing.classifier is None:
            self.drawing.load_bundled()
        drawings = self.keep_drawings()
        self.ink_keeper.restore()
        from mnist_desktop.activations.activation_tab import ActivationTab
        from mnist_desktop.handwriting.handwriting_tab import HandwritingTab
        from mnist_desktop.learning.learning_tab import LearningTab
        from mnist_desktop.learning.my_drawing import MyDrawing
        from mnist_desktop.training.training_tab import TrainingTab

        drawing = MyDrawing(self)
        self.training = TrainingTab(self._theme, self._settings)
        self.activations = ActivationTab(self._theme, drawing)
        self.learning = LearningTab(self._theme, drawing)
        self.handwriting = HandwritingTab(self._theme, drawings)
        tabs = self.training, self.activations, self.learning, self.handwriting
        for place, tab in zip(self._places, tabs, strict=True):
            place.addWidget(tab)
        self.training.model_chosen.connect(self._use_model)
        self.training.epoch_kept.connect(self.drawing.follow_epoch)
        self.training.following_ended.connect(self.drawing.end_following)
        self.training.ended.connect(self._close_after_run)
        self.training.form.term_wanted.connect(self.show_term)
        self.activations.use_in_training.connect(self._use_activation)
        self.activations.term_wanted.connect(self.show_term)
        self.drawing.digit_read.connect(drawing.take)
        self.learning.training_wanted.connect(self._use_config)
        self.learning.place_wanted.connect(self._go_to_place)
        self.handwriting.open_requested.connect(self._show_drawing)
        self.handwriting.training_wanted.connect(self._train_with_drawings)
        self.tabs.currentChanged.connect(self._read_drawings)
        self._read_drawings()

    def retranslate(self) -> None:
        """Set every text anew, in the current language."""
        self.setWindowTitle("MNIST Desktop")
        texts = (
            self.tr("Draw"),
            self.tr("Train"),
            self.tr("Activations"),
            self.tr("Learn"),
            self.tr("My digits"),
        )
        for index, text in enumerate(texts):
            self.tabs.setTabText(index, text)
            self.tabs.setTabToolTip(index, f"Ctrl+{index + 1}")

    @Slot(object)
    def _use_model(self, classifier: "Classifier") -> None:
        self.drawing.use_classifier(classifier)
        self.tabs.setCurrentIndex(0)

    @Slot(object)
    def _use_activation(self, activation: "ActivationName") -> None:
        assert self.training is not None
        self.training.use_activation(activation)
        self.tabs.setCurrentIndex(1)

    @Slot(object)
    def _use_config(self, config: "TrainingConfig") -> None:
        assert self.training is not None
        self.training.form.show_config(config)
        self.tabs.setCurrentIndex(1)

    def _lay_out(self, appearance: QWidget) -> None:
        """The first tab as it is, and pages for those that come later."""
        self.tabs.setObjectName("tabs")
        self.tabs.tabBar().setObjectName("tabsBar")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.drawing, "")
        for place in self._places:
            place.setContentsMargins(0, 0, 0, 0)
            page = QWidget()
            page.setLayout(place)
            self.tabs.addTab(page, "")
        self.tabs.setCornerWidget(_name_plate(), Qt.Corner.TopLeftCorner)
        self.tabs.setCornerWidget(appearance, Qt.Corner.TopRightCorner)
        self.setCentralWidget(self.tabs)

    @Slot()
    def keep_drawings(self) -> "DrawingKeeper":
        """From now on, keep what is drawn with the digit that is pressed for it."""
        if self.drawings is None:
            from mnist_desktop.handwriting.keeper import DrawingKeeper
            from mnist_desktop.handwriting.label_bar import LabelBar
            from mnist_desktop.handwriting.labelling import InkLabeller

            bar = LabelBar(self._settings)
            self.drawing.place_label_bar(bar)
            bar.set_enabled_for_ink(not self.drawing.canvas.ink.is_empty)
            self.drawing.ink_changed.connect(bar.set_enabled_for_ink)
            self.drawing.class_names_changed.connect(bar.use_names)
            self.drawings = DrawingKeeper(self)
            self._labeller = InkLabeller(self.drawing, bar, self.drawings, self)
        return self.drawings

    @Slot()
    def _read_drawings(self) -> None:
        """The kept drawings are read by whatever reads the canvas; while they are shown, that stays."""
        if self.handwriting is not None and self.tabs.currentIndex() == _MY_DIGITS:
            self.handwriting.use_classifier(self.drawing.classifier)

    @Slot(object)
    def _show_drawing(self, drawing: "Drawing") -> None:
        from mnist_desktop.handwriting.ink_again import put_on_canvas

        put_on_canvas(drawing, self.drawing.canvas)
        assert self._labeller is not None
        self._labeller.take_up(drawing)
        self.tabs.setCurrentIndex(0)

    @Slot()
    def _train_with_drawings(self) -> None:
        from trainer.config import DatasetName

        assert self.training is not None
        self.training.form.use_dataset(DatasetName.MY_DRAWINGS.value)
        self.tabs.setCurrentIndex(1)

    @Slot()
    def _show_shortcuts(self) -> None:
        from mnist_desktop.widgets.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self).open()

    @Slot()
    def _show_lessons(self) -> None:
        from mnist_desktop.lessons.lesson_guide import LessonGuide

        self.complete()
        assert self.training is not None
        if self.lessons is None:
            self.lessons = LessonGuide(self, self, self.training)
        self.lessons.choose()

    @Slot(str)
    def show_term(self, key: str) -> None:
        """Open the glossary at the entry ``key``."""
        assert self.learning is not None
        self.tabs.setCurrentIndex(_LEARN)
        self.learning.show_term(key)

    @Slot(str)
    def _go_to_place(self, name: str) -> None:
        from mnist_desktop.places import go_to
        from trainer.learning.places import Place

        go_to(self, Place(name))

    @Slot()
    def _go_to_tab(self) -> None:
        self.tabs.setCurrentIndex(int(self.sender().objectName()[-1]))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once, or, in the middle of a run, ask once and close when the run has ended."""
        if self.training is None or not self.training.is_busy:
            if self.lessons is not None:
                self.lessons.finish()  # which gives its room back, so that it is not remembered
            self._settings.change(
                geometry=bytes(self.saveGeometry().toHex().data()).decode(), tab=self.tabs.currentIndex()
            )
            if self.training is not None:
                self.training.remember()
            self.hide()  # what is still going on in a thread may take seconds: nobody has to watch it end
            for tab in (self.training, self.activations, self.learning):
                if tab is not None:
                    tab.finish()
            self.drawing.finish()
            self.ink_keeper.finish()
            if self.drawings is not None:
                self.drawings.close()
            event.accept()
            return
        event.ignore()
        if not self._close_when_ended and self.findChild(QMessageBox, "closeQuestion") is None:
            self._ask_to_close()

    def _ask_to_close(self) -> None:
        question = QMessageBox(self)
        question.setObjectName("closeQuestion")
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setWindowTitle(self.tr("Training is going on"))
        question.setText(self.tr("Stop the training and close? What the network has learned so far is kept."))
        question.addButton(self.tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(self.tr("Go on training"), QMessageBox.ButtonRole.RejectRole)
        question.accepted.connect(self._stop_and_close)
        question.open()

    @Slot()
    def _stop_and_close(self) -> None:
        self._close_when_ended = True
        assert self.training is not None
        self.training.request_stop()
        if not self.training.is_busy:
            self.close()

    @Slot()
    def _close_after_run(self) -> None:
        """Close as was asked for, unless the run failed: its message must be read first."""
        assert self.training is not None
        if self._close_when_ended and self.training.has_failed:
            self._close_when_ended = False
        elif self._close_when_ended:
            self.close()


def _name_plate() -> QLabel:
    name = QLabel("MNIST Desktop")
    name.setProperty("role", "app")
    return name
