"""Training with the drawings, and taking them to other programs and back."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QWidget

from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.file_dialog import file_dialog
from mnist_desktop.widgets.retranslating import RetranslatingMixin

_NAME = "my-drawings"
_FILES = {"npz": f"{_NAME}.npz", "idx": f"{_NAME}-images-idx3-ubyte.gz", "csv": f"{_NAME}.csv"}
_FORMATS = ("npz", "idx", "png", "csv")


class ExchangeCard(RetranslatingMixin, Card):
    """Three buttons; what they need to know is asked in the system's own dialog for files.

    Signals:
        training_wanted: a network shall learn from the drawings.
        export_wanted: the shown drawings shall be written; carries the path and the format's name.
        import_wanted: drawings shall be taken from a file or folder; carries its path.
    """

    training_wanted = Signal()
    export_wanted = Signal(object, str)
    import_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._format = ""
        self._train = self._button("trainWithDrawings")
        set_role(self._train, "primary")
        self._export, self._import = self._button("exportDrawings"), self._button("importDrawings")
        self._exports = self._menu(self._export, [f"exportAs-{name}" for name in _FORMATS])
        self._imports = self._menu(self._import, ["importFrom-file", "importFrom-folder"])
        self._train.clicked.connect(self.training_wanted)
        for action in self._exports:
            action.triggered.connect(self._ask_where_to)
        for action in self._imports:
            action.triggered.connect(self._ask_where_from)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._export, 1)
        row.addWidget(self._import, 1)
        self.body.addWidget(self._train)
        self.body.addLayout(row)
        theme.changed.connect(self._set_icons)
        self._set_icons()
        self.show_counts(0, 0)
        self.retranslate()

    def show_counts(self, shown: int, total: int) -> None:
        """What cannot be done without drawings is grey."""
        self._export.setEnabled(shown > 0)
        self._train.setEnabled(total > 0)

    def retranslate(self) -> None:
        self.set_title(self.tr("Use them"))
        self._train.setText(self.tr("Train with these"))
        self._train.setToolTip(
            self.tr("Opens Train with your drawings as data set; a small network learns your hand quickly.")
        )
        self._export.setText(self.tr("Export"))
        self._export.setToolTip(
            self.tr("Writes the drawings that are shown here to files; filter first to write fewer.")
        )
        self._import.setText(self.tr("Import"))
        self._import.setToolTip(
            self.tr("Adds drawings from files: your own from another computer, or any set like MNIST.")
        )
        texts = (
            self.tr("NumPy file (npz) …"),
            self.tr("MNIST’s own format (idx) …"),
            self.tr("Folder of pictures (png) …"),
            self.tr("Table (csv) …"),
        )
        for action, text in zip(self._exports, texts, strict=True):
            action.setText(text)
        self._imports[0].setText(self.tr("File (npz, idx, csv) …"))
        self._imports[1].setText(self.tr("Folder of pictures …"))

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        return button

    def _menu(self, button: QPushButton, names: list[str]) -> list[QAction]:
        menu = QMenu(button)
        actions = []
        for name in names:
            actions.append(QAction(menu))
            actions[-1].setObjectName(name)
            menu.addAction(actions[-1])
        button.setMenu(menu)
        return actions

    @Slot()
    def _ask_where_to(self) -> None:
        self._format = self.sender().objectName().partition("-")[2]
        is_folder = self._format == "png"
        title = (
            self.tr("Folder to put the folder of pictures into") if is_folder else self.tr("Export drawings")
        )
        dialog = file_dialog("exportDialog", title, self)
        if is_folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        else:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(_FILES[self._format])
        dialog.fileSelected.connect(self._on_target)
        dialog.open()

    @Slot()
    def _ask_where_from(self) -> None:
        dialog = file_dialog("importDialog", self.tr("Import drawings"), self)
        is_folder = self.sender().objectName().endswith("folder")
        modes = QFileDialog.FileMode
        dialog.setFileMode(modes.Directory if is_folder else modes.ExistingFile)
        dialog.fileSelected.connect(self._on_source)
        dialog.open()

    @Slot(str)
    def _on_target(self, chosen: str) -> None:
        path = Path(chosen)
        if self._format == "png":
            path = _free(path / _NAME)
        elif self._format != "idx" and path.suffix.casefold() != f".{self._format}":
            path = path.with_name(f"{path.name}.{self._format}")
        self.export_wanted.emit(path, self._format)

    @Slot(str)
    def _on_source(self, chosen: str) -> None:
        self.import_wanted.emit(Path(chosen))

    @Slot()
    def _set_icons(self) -> None:
        self._export.setIcon(self._theme.icon("upload", beside_text=True))
        self._import.setIcon(self._theme.icon("download", beside_text=True))


def _free(path: Path) -> Path:
    """``path``, with a number behind it where that name is taken."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}-{number}")
    return free
