"""Digits that were not drawn here, and drawings that go elsewhere: sample, open, paste, save, copy."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from mnist_desktop.drawing.canvas.digit_canvas import DigitCanvas
from mnist_desktop.drawing.pictures.picture_intake import PictureIntake
from mnist_desktop.drawing.pictures.samples import Sample, SampleSource
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.background import Background, sentence_for
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.file_dialog import file_dialog
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.errors import TrainerError

if TYPE_CHECKING:
    from trainer.data.image_files import GreyPicture


class PictureBar(Retranslating):
    """One row of buttons and, at its end, a few words about what lies on the canvas.

    Signals:
        sample_shown: a test digit lies on the canvas: its index in the test set and its label.
        trouble: a TrainerError to show; None when it is over.
    """

    sample_shown = Signal(int, int)
    trouble = Signal(object)

    def __init__(self, theme: Theme, canvas: DigitCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._canvas = theme, canvas
        self._sample: Sample | None = None
        self._saved: Path | None = None
        self._is_finding = False
        self._samples = SampleSource(self)
        self._intake = PictureIntake(self)
        self._writer = Background("drawing writer", self)
        self._sample_button, self._open, self._save = (QToolButton(self) for _ in range(3))
        self._icons = {self._sample_button: "shuffle", self._open: "image", self._save: "download"}
        self._note = QLabel(self)
        self._random, self._hard, self._png, self._svg, self._copy = (QAction(self) for _ in range(5))
        self._name_parts()
        self._lay_out()
        self._connect()
        self._set_icons()
        self._on_ink_changed()
        self.retranslate()

    def take(self, data: QMimeData) -> None:
        """Read the picture that was dropped or pasted."""
        self.trouble.emit(None)
        self._intake.take(data)

    def retranslate(self) -> None:
        self._sample_button.setText(self.tr("Sample"))
        self._sample_button.setAccessibleName(self._sample_button.text())
        self._sample_button.setToolTip(
            self.tr(
                "Puts a digit of the test set on the canvas; ask for a hard one and see what confuses it."
            )
        )
        self._random.setText(self.tr("A random test digit"))
        self._hard.setText(self.tr("A hard one"))
        self._open.setAccessibleName(self.tr("Open a picture"))
        self._open.setToolTip(
            self.tr("Reads a photo or scan of a digit; or paste one (Ctrl+O, Ctrl+V), or drop a file here.")
        )
        self._save.setAccessibleName(self.tr("Save drawing…"))
        self._save.setToolTip(self.tr("Keeps the drawing as a picture file, or copies it (Ctrl+C)."))
        self._png.setText(self.tr("Save as picture (PNG)…"))
        self._svg.setText(self.tr("Save as vectors (SVG)…"))
        self._copy.setText(self.tr("Copy"))
        self._say()

    def _name_parts(self) -> None:
        names = {
            self._sample_button: "sampleButton", self._open: "openPicture", self._save: "saveDrawing",
            self._note: "sampleNote", self._random: "sampleRandom", self._hard: "sampleHard",
            self._png: "savePng", self._svg: "saveSvg", self._copy: "copyDrawing",
        }  # fmt: skip
        for part, name in names.items():
            part.setObjectName(name)
        for button, actions in (
            (self._sample_button, (self._random, self._hard)),
            (self._save, (self._png, self._svg, self._copy)),
        ):
            menu = QMenu(button)
            menu.addActions(actions)
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._sample_button.setProperty("labelled", True)
        self._sample_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown in the menu; see _connect

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in self._icons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
            row.addWidget(button)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        set_role(self._note, "muted")
        row.addWidget(self._note, 1)

    def _connect(self) -> None:
        self._random.triggered.connect(self._find_any)
        self._hard.triggered.connect(self._find_hard)
        self._samples.found.connect(self._show_sample)
        self._samples.failed.connect(self._on_failed)
        self._open.clicked.connect(self._ask_what_to_open)
        self._intake.loaded.connect(self._preview)
        self._intake.failed.connect(self._on_failed)
        self._png.triggered.connect(self._save_png)
        self._svg.triggered.connect(self._save_svg)
        self._copy.triggered.connect(self._copy_drawing)
        self._writer.done.connect(self._on_written)
        for keys, slot in (
            (QKeySequence.StandardKey.Open, self._ask_what_to_open),
            (QKeySequence.StandardKey.Paste, self._paste),
            (QKeySequence.StandardKey.Copy, self._copy_drawing),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        self._canvas.ink_changed.connect(self._on_ink_changed)
        self._theme.changed.connect(self._set_icons)

    @Slot()
    def _find_any(self) -> None:
        self._find(hard=False)

    @Slot()
    def _find_hard(self) -> None:
        self._find(hard=True)

    def _find(self, *, hard: bool) -> None:
        self._is_finding = True
        self._say_finding()
        self._samples.find(hard=hard)

    @Slot(object)
    def _show_sample(self, sample: Sample) -> None:
        self._is_finding = False
        self._say_finding()
        self._canvas.show_picture(sample.pixels)
        self._sample = sample
        self._say()
        self.sample_shown.emit(sample.index, sample.label)

    @Slot(object)
    def _on_failed(self, error: TrainerError) -> None:
        self._is_finding = False
        self._say_finding()
        self.trouble.emit(error)

    @Slot()
    def _paste(self) -> None:
        self.take(QGuiApplication.clipboard().mimeData() or QMimeData())  # None as long as nothing was copied

    @Slot()
    def _ask_what_to_open(self) -> None:
        dialog = file_dialog("openPictureDialog", self.tr("Open a picture"), self)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Pictures ({kinds})").format(kinds="*.png *.jpg *.jpeg *.webp *.bmp"), "*"]
        )
        dialog.fileSelected.connect(self._open_file)
        dialog.open()

    @Slot(str)
    def _open_file(self, name: str) -> None:
        self.trouble.emit(None)
        self._intake.read_file(Path(name))

    @Slot(object)
    def _preview(self, picture: "GreyPicture") -> None:
        from mnist_desktop.drawing.pictures.picture_preview import PicturePreview

        for earlier in self.findChildren(PicturePreview):
            earlier.reject()
        preview = PicturePreview(self._theme, picture, self)
        preview.used.connect(self._canvas.show_picture)
        preview.open()

    @Slot()
    def _save_png(self) -> None:
        self._ask_where("png")

    @Slot()
    def _save_svg(self) -> None:
        self._ask_where("svg")

    def _ask_where(self, ending: str) -> None:
        dialog = file_dialog("saveDrawingDialog", self.tr("Save drawing…"), self)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{ending.upper()} (*.{ending})"])
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"digit.{ending}")
        dialog.fileSelected.connect(self._save_as)
        dialog.open()

    @Slot(str)
    def _save_as(self, name: str) -> None:
        from mnist_desktop.drawing.pictures.saved_drawing import save_drawing

        self.trouble.emit(None)
        path, items, pixels = Path(name), self._canvas.ink.items, self._canvas.ink.pixels.copy()
        self._writer.submit(lambda: save_drawing(path, items, pixels))

    @Slot(object)
    def _on_written(self, result: object) -> None:
        if isinstance(result, Path):
            self._sample, self._saved = None, result
            self._say()
        elif isinstance(result, Exception):
            self.trouble.emit(sentence_for(result))

    @Slot()
    def _copy_drawing(self) -> None:
        from mnist_desktop.drawing.pictures.saved_drawing import clipboard_data

        ink = self._canvas.ink
        if not ink.is_empty:
            QGuiApplication.clipboard().setMimeData(clipboard_data(ink.items, ink.pixels))

    @Slot()
    def _on_ink_changed(self) -> None:
        self._sample, self._saved = None, None
        for action in (self._png, self._svg, self._copy):
            action.setEnabled(not self._canvas.ink.is_empty)
        self.trouble.emit(None)
        self._say()

    def _say_finding(self) -> None:
        self._sample_button.setEnabled(not self._is_finding)
        self._say()

    def _say(self) -> None:
        text = ""
        if self._is_finding:
            text = self.tr("Loading…")
        elif self._sample is not None:
            text = self.tr("Test digit {index}, labelled {label}").format(
                index=self._sample.index, label=self._sample.label
            )
        elif self._saved is not None:
            text = self.tr("Saved as {name}").format(name=self._saved.name)
        self._note.setText(text)
        self._note.setToolTip(text if self._sample is None and self._saved is not None else "")

    @Slot()
    def _set_icons(self) -> None:
        for button, icon in self._icons.items():
            button.setIcon(self._theme.icon(icon, beside_text=button is self._sample_button))
