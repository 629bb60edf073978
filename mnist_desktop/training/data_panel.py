"""What the chosen training sees: counts by class, samples, mean images, and how augmentation changes them."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from mnist_desktop.theme import Theme
from mnist_desktop.training.class_counts import ClassCounts
from mnist_desktop.training.data_pictures import DataPictures
from mnist_desktop.translation import error_sentence
from mnist_desktop.widgets.background import Background, sentence_for
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.config import DataConfig, DatasetName, TrainingConfig
from trainer.data.overview import Overview, overview
from trainer.errors import TrainerError

_UNCHANGING = (DatasetName.MNIST, DatasetName.FASHION_MNIST)


@dataclass(frozen=True, slots=True)
class _Looked:
    """What was asked for, and what came of it."""

    data: DataConfig
    found: Overview | TrainerError


class DataPanel(Retranslating):
    """Looks at the images in the background, and only while somebody sees it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dataPanel")
        self._config: TrainingConfig | None = None
        self._looked: _Looked | None = None
        self._background = Background("data-panel", self)
        self._background.done.connect(self._on_done)
        self._message = QLabel(self)
        self._message.setObjectName("dataMessage")
        self._message.setWordWrap(True)
        self._message.setTextFormat(Qt.TextFormat.PlainText)  # a reason may hold anything
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note = QLabel(self)
        self._note.setObjectName("pixelNote")
        self._note.setProperty("role", "muted")
        self._note.setWordWrap(True)
        self._counts = ClassCounts(theme, self)
        self._pictures = DataPictures(theme, self)
        self._lay_out()
        self.retranslate()

    def show_config(self, config: TrainingConfig | None) -> None:
        """Show the images of ``config``, or the last ones where there is none."""
        if config is not None:
            self._config = config
        self._look()
        self.retranslate()

    def finish(self) -> None:
        """Wait until nothing is going on in a thread."""
        self._background.finish()
        self._pictures.finish()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Images of the training"))
        found = None if self._looked is None else self._looked.found
        self._pages.setCurrentIndex(1 if isinstance(found, Overview) else 0)
        set_role(self._message, "error" if isinstance(found, TrainerError) else "muted")
        if found is None:
            self._message.setText(self.tr("Looking at the images …"))
        elif isinstance(found, TrainerError):
            self._message.setText(error_sentence(found))
        self._note.setText(self.tr("Pixels go in as 0 to 255, not 0 to 1: harder to learn."))
        self._note.setVisible(self._config is not None and not self._config.network.normalize)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._config is not None and self._config.data.dataset not in _UNCHANGING:
            self._looked = None  # drawings may have come, imported sets may have gone
        self._look()
        self.retranslate()

    def _lay_out(self) -> None:
        content = QWidget(self)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self._counts, 1)
        left.addWidget(self._note)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(24)
        row.addLayout(left, 4)
        row.addWidget(self._pictures, 5)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._message)
        self._pages.addWidget(content)

    def _look(self) -> None:
        """Have the images counted where they are others now; show how they are changed in any case."""
        config = self._config
        if config is None or not self.isVisible():
            return
        wanted = config.data.changed(augmentation=None)
        if self._looked is None or self._looked.data != wanted:
            self._background.submit(lambda: _look_at(wanted))
        self._pictures.show_augmentation(config.data.augmentation)

    @Slot(object)
    def _on_done(self, result: object) -> None:
        if isinstance(result, Exception):
            assert self._config is not None
            result = _Looked(self._config.data.changed(augmentation=None), sentence_for(result))
        assert isinstance(result, _Looked)
        self._looked = result
        if isinstance(result.found, Overview):
            self._counts.show_classes(result.found.classes)
            self._pictures.show_overview(result.found)
        self.retranslate()


def _look_at(data: DataConfig) -> _Looked:
    from trainer.data.sources import load_image_set

    try:
        images = load_image_set(data.dataset)
        return _Looked(data, overview(images, data.training_images, data.validation_split))
    except TrainerError as error:
        return _Looked(data, error)
