"""Which images to learn from: the bundled sets, one's own drawings, and what was brought along."""

from enum import StrEnum

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QWidget

from mnist_desktop.training.image_import import ImageImport
from mnist_desktop.training.run_words import dataset_title
from mnist_desktop.widgets.choice_field import ChoiceField
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.config import IMPORTED, DatasetName
from trainer.data.image_set_files import imported_names

_FIRST = DatasetName.MNIST.value


class _Action(StrEnum):
    """The last entries, which are no sets."""

    FILE = "?file"
    FOLDER = "?folder"
    REMOVE = "?remove"


class DatasetChoice(RetranslatingMixin, ChoiceField):
    """A choice of image sets by name; its last entries import further ones.

    The last entries can only be chosen from the open list, so that the arrow keys never begin an import.

    Signals:
        dataset_changed: a person chose another set.
        failed: a set could not be imported or removed; carries a TrainerError.
    """

    dataset_changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("datasetChoice", [], parent)
        self._name = _FIRST
        self._importing = False
        self.importer = ImageImport(self)
        self.importer.started.connect(self._on_started)
        self.importer.imported.connect(self._on_imported)
        self.importer.removed.connect(self._on_removed)
        self.importer.cancelled.connect(self._on_cancelled)
        self.importer.failed.connect(self._on_failed)
        self.currentIndexChanged.connect(self._on_index)
        self.retranslate()

    def name(self) -> str:
        """The chosen set, as ``DataConfig.dataset`` calls it."""
        return self._name

    def choose(self, name: str) -> None:
        """Show the set ``name``, also one that is gone, without telling about it."""
        self._name = str(name)
        self.refresh()

    def refresh(self) -> None:
        """Look again which sets there are."""
        with QSignalBlocker(self):
            self.clear()
            for name in self._names():
                self.addItem(self._title(name), userData=name)
            self.insertSeparator(self.count())
            for action in _Action:
                if action is not _Action.REMOVE or self._name.startswith(IMPORTED):
                    self.addItem(self._action_title(action), userData=action.value)
            self.setCurrentIndex(-1 if self._importing else self.findData(self._name))
        self._allow_actions(False)
        self.update()

    def retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Importing images …"))
        self.setAccessibleName(self.tr("Data set"))
        self.setToolTip(self.tr("Digits, clothes, your own drawings, or images that you bring along."))
        self.refresh()

    def showPopup(self) -> None:
        self.refresh()
        self._allow_actions(self.importer.share is None)
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 24)
        super().showPopup()

    def hidePopup(self) -> None:
        super().hidePopup()
        self._allow_actions(False)

    def _names(self) -> list[str]:
        names = [*(each.value for each in DatasetName), *(IMPORTED + name for name in imported_names())]
        return names if self._name in names else [*names, self._name]

    def _title(self, name: str) -> str:
        title = dataset_title(name)
        is_gone = name not in list(DatasetName) and name.removeprefix(IMPORTED) not in imported_names()
        return self.tr("{name} (not there)").format(name=title) if is_gone else title

    def _action_title(self, action: _Action) -> str:
        if action is _Action.FILE:
            return self.tr("Import a file …")
        if action is _Action.FOLDER:
            return self.tr("Import a folder of pictures …")
        return self.tr("Remove “{name}” …").format(name=self._name.removeprefix(IMPORTED))

    def _allow_actions(self, allowed: bool) -> None:
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        for place in range(self.count()):
            if str(self.itemData(place) or "").startswith("?"):
                model.item(place).setEnabled(allowed)

    @Slot()
    def _on_index(self) -> None:
        chosen = str(self.currentData() or "")
        if not chosen.startswith("?"):
            self._take(chosen)
            return
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(self._name))
        if chosen == _Action.FILE:
            self.importer.ask_for_file()
        elif chosen == _Action.FOLDER:
            self.importer.ask_for_folder()
        else:
            self.importer.ask_whether_to_remove(self._name.removeprefix(IMPORTED))

    def _take(self, name: str) -> None:
        if not name or name == self._name:
            return
        self._name = name
        self._importing = False  # whoever chooses meanwhile does not wait for it
        self.refresh()
        self.dataset_changed.emit()

    @Slot()
    def _on_started(self) -> None:
        self._importing = True
        self.refresh()

    @Slot(str)
    def _on_imported(self, name: str) -> None:
        if self._importing:
            self._importing = False
            self._take(name)
        self.refresh()

    @Slot()
    def _on_cancelled(self) -> None:
        self._importing = False
        self.refresh()

    @Slot(str)
    def _on_removed(self, name: str) -> None:
        if self._name == IMPORTED + name:
            self._take(_FIRST)
        self.refresh()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._importing = False
        self.refresh()
        self.failed.emit(error)
