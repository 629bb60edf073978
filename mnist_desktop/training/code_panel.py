"""The training of the form as a script to read, copy and keep."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.theme import Theme
from mnist_desktop.training.code_colours import CodeColours
from mnist_desktop.translation import error_sentence, translated
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.file_dialog import file_dialog
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.config import TrainingConfig
from trainer.errors import TrainerError
from trainer.script import script_of
from trainer.storage import write_text


class CodePanel(Retranslating):
    """Writes the script when it can be seen: with every change of the form, in the reader's language."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._config: TrainingConfig | None = None
        self._written: TrainingConfig | None = None
        self._problem: TrainerError | None = None
        self._kept: Path | None = None
        self._was_copied = False
        self._build()
        self._copy.clicked.connect(self._copy_script)
        self._save.clicked.connect(self._ask_where_to)
        theme.changed.connect(self._set_icons)
        self._set_icons()
        self.retranslate()

    def show_config(self, config: TrainingConfig | None) -> None:
        """Show the script of ``config``; None while the form holds no possible training."""
        self._config = config
        if self.isVisible():
            self._write()
        else:
            self._say()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._write()

    def retranslate(self) -> None:
        self._view.setAccessibleName(self.tr("Script of this training"))
        self._view.setToolTip(
            self.tr("The script changes with the form: change a setting and see which line it is.")
        )
        self._copy.setText(self.tr("Copy"))
        self._copy.setToolTip(self.tr("Copies the whole script; paste it into an editor or a notebook."))
        self._save.setText(self.tr("Save…"))
        self._save.setToolTip(self.tr("Keeps the script as a file, to run it outside of this program."))
        self._written = None
        if self.isVisible():
            self._write()
        else:
            self._say()

    def _build(self) -> None:
        self._sentence = QLabel(self)
        self._sentence.setObjectName("codeSentence")
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._copy = QPushButton(self)
        self._copy.setObjectName("copyCode")
        self._save = QPushButton(self)
        self._save.setObjectName("saveCode")
        self._view = QPlainTextEdit(self)
        self._view.setObjectName("codeView")
        self._view.setReadOnly(True)
        self._view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._view.setTabChangesFocus(True)
        self._view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._colours = CodeColours(self._theme, self._view.document())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._copy)
        row.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self._view, 1)

    def _write(self) -> None:
        """Bring the view up to date; where the reader was stays in sight."""
        if self._config is not None and self._config == self._written:
            return
        self._problem, self._kept, self._was_copied, script = None, None, False, ""
        if self._config is not None:
            try:
                script = script_of(self._config, translated)
            except TrainerError as error:
                self._problem = error
        self._written = self._config
        if script != self._view.toPlainText():
            place = self._view.verticalScrollBar().value()
            self._view.setPlainText(script)
            self._view.verticalScrollBar().setValue(place)
        self._say()

    def _say(self) -> None:
        has_script = not self._view.document().isEmpty()
        self._copy.setEnabled(has_script)
        self._save.setEnabled(has_script)
        set_role(self._sentence, "error" if self._problem is not None else "muted")
        self._sentence.setText(self._what_it_is())

    def _what_it_is(self) -> str:
        if self._problem is not None:
            return error_sentence(self._problem)
        if self._config is None:
            return self.tr("The script appears here as soon as the settings on the left fit together.")
        if self._kept is not None:
            return self.tr("Saved as {path}.").format(path=self._kept)
        if self._was_copied:
            return self.tr("Copied. Paste it into an editor or a notebook.")
        if self._config.data.augmentation is not None:
            return self.tr(
                "This script trains the same network. Of this program it needs only what changes the images "
                "at random. Run it with: python script.py"
            )
        return self.tr(
            "This script trains the same network without this program. Run it with: python script.py"
        )

    @Slot()
    def _set_icons(self) -> None:
        self._copy.setIcon(self._theme.icon("copy", beside_text=True))
        self._save.setIcon(self._theme.icon("download", beside_text=True))

    @Slot()
    def _copy_script(self) -> None:
        QGuiApplication.clipboard().setText(self._view.toPlainText())
        self._problem, self._kept, self._was_copied = None, None, True
        self._say()

    @Slot()
    def _ask_where_to(self) -> None:
        dialog = file_dialog("saveCodeDialog", self.tr("Save the script"), self)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("py")
        dialog.selectFile("script.py")
        dialog.fileSelected.connect(self._keep)
        dialog.open()

    @Slot(str)
    def _keep(self, chosen: str) -> None:
        self._problem, self._kept = None, None
        try:
            write_text(Path(chosen), self._view.toPlainText())
        except TrainerError as error:
            self._problem = error
        else:
            self._kept = Path(chosen)
        self._say()
