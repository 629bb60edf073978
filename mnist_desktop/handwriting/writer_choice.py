"""Who is drawing: a name to type or to choose."""

from bisect import bisect
from collections.abc import Iterable

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyledItemDelegate, QWidget

from mnist_desktop.settings import LONGEST_WRITER, SettingsStore
from mnist_desktop.widgets.retranslating import RetranslatingMixin


class _Names(QStyledItemDelegate):
    """Lets the empty name be seen in the list."""

    def displayText(self, value: object, _locale: QLocale | QLocale.Language) -> str:
        return str(value) or self.tr("me")


class WriterChoice(RetranslatingMixin, QComboBox):
    """An editable list of names; what was chosen last is there at the next start. Empty means "me".

    Signals:
        settled: a name was chosen from the list, or typed and ended with Enter.
    """

    settled = Signal()

    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("writerChoice")
        self._settings = settings
        self._line = QLineEdit(self)
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(9)
        self._line.setMaxLength(LONGEST_WRITER)
        self.setItemDelegate(_Names(self))
        self.addItem("")
        self.show_names([settings.current.writer])
        self.setEditText(settings.current.writer)
        self.activated.connect(self._settle)
        self._line.returnPressed.connect(self._settle)
        self._line.editingFinished.connect(self._remember)
        self.retranslate()

    @property
    def writer(self) -> str:
        """The name as it stands there; empty means the person at this computer."""
        return " ".join(self.currentText().split())

    def show_names(self, names: Iterable[str]) -> None:
        """Offer ``names`` too; what is typed or chosen stays."""
        for name in names:
            offered = [self.itemText(place) for place in range(self.count())]
            if name not in offered:
                self.insertItem(bisect(offered, name.casefold(), key=str.casefold), name)

    def retranslate(self) -> None:
        self._line.setPlaceholderText(self.tr("me"))
        self.setAccessibleName(self.tr("Writer"))
        self._line.setAccessibleName(self.accessibleName())
        self.setToolTip(
            self.tr("Who is drawing; type another name before a friend draws, to compare your hands.")
        )

    @Slot()
    def _remember(self) -> None:
        if self.writer != self._settings.current.writer:
            self._settings.change(writer=self.writer)

    @Slot()
    def _settle(self) -> None:
        self._remember()
        self.settled.emit()
