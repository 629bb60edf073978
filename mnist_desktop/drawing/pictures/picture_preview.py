"""What the canvas will hold of a picture, before it is used."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.drawing.canvas.ink_picture import coloured
from mnist_desktop.drawing.canvas.items import CANVAS_SIDE, Picture
from mnist_desktop.drawing.pictures.picture_view import PictureView
from mnist_desktop.numbers import percent
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.background import Background, Work
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.data.picture_ink import CleanedPicture, CleanUp, Polarity, canvas_picture

if TYPE_CHECKING:
    from trainer.data.image_files import GreyPicture
    from trainer.data.raster import Pixels


class PicturePreview(RetranslatingMixin, QDialog):
    """Original and result side by side; every switch is seen at once. The window goes on meanwhile.

    Signals:
        used: (280, 280) pixels, ink high.
    """

    used = Signal(object)

    def __init__(self, theme: Theme, picture: "GreyPicture", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picturePreview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme, self._picture = theme, picture
        self._part: tuple[int, int, int, int] | None = None
        self._even_light: bool | None = None
        self._pixels: Pixels | None = None
        self._shown: CleanUp | None = None  # what they were made with
        self._background = Background("picture clean-up", self)
        self._titles = QLabel(self), QLabel(self)
        self._original = PictureView(theme, self, can_choose=True)
        self._result = PictureView(theme, self)
        self._polarity_title, self._polarity = QLabel(self), QComboBox(self)
        self._light, self._fit, self._automatic = QCheckBox(self), QCheckBox(self), QCheckBox(self)
        self._threshold = QSlider(Qt.Orientation.Horizontal, self)
        self._threshold_number = QLabel(self)
        self._note = QLabel(self)
        self._whole, self._cancel, self._use = (QPushButton(self) for _ in range(3))
        self._name_parts()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._original.show_image(_grey_image(picture.grey))
        self._clean()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Picture to ink"))
        self._titles[0].setText(self.tr("Picture: drag a frame around the digit"))
        self._titles[1].setText(self.tr("What comes onto the canvas"))
        self._original.setAccessibleName(self.tr("The picture"))
        self._original.setToolTip(
            self.tr(
                "Drag a frame around one digit, or move it with the arrow keys, with Shift its lower corner."
            )
        )
        self._result.setAccessibleName(self.tr("What comes onto the canvas"))
        self._say_polarities()
        self._light.setText(self.tr("Even out the light"))
        self._light.setToolTip(self.tr("Takes shadows and dark corners of a photo away; try it both ways."))
        self._fit.setText(self.tr("Enlarge the ink"))
        self._fit.setToolTip(
            self.tr("Makes the ink as large as a digit is usually drawn; else it stays as it is.")
        )
        self._automatic.setText(self.tr("Automatic threshold"))
        self._automatic.setToolTip(
            self.tr("Finds the level between paper and ink; move the slider to choose it.")
        )
        self._threshold.setAccessibleName(self.tr("Threshold"))
        self._threshold.setToolTip(
            self.tr("How much a place must differ from the paper to be ink; lower it for a faint pencil.")
        )
        self._whole.setText(self.tr("Whole picture"))
        self._whole.setToolTip(self.tr("Takes the frame away, so that all of the picture is used."))
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setToolTip(self.tr("Leaves the canvas as it was (Esc)."))
        self._use.setText(self.tr("Use"))
        self._use.setToolTip(self.tr("Puts the ink on the canvas and reads it; undo takes it back (Enter)."))
        self._say()

    def _say_polarities(self) -> None:
        self._polarity_title.setText(self.tr("The ink is"))
        names = {
            Polarity.AUTOMATIC: self.tr("found automatically"),
            Polarity.DARK: self.tr("dark on light"),
            Polarity.LIGHT: self.tr("light on dark"),
        }
        for place in range(self._polarity.count()):
            self._polarity.setItemText(place, names[self._polarity.itemData(place)])
        self._polarity.setAccessibleName(self._polarity_title.text())
        self._polarity.setToolTip(self.tr("Switch it when paper and ink have changed places."))

    def _name_parts(self) -> None:
        named = {
            "pictureOriginal": self._original, "pictureResult": self._result,
            "picturePolarity": self._polarity, "pictureEvenLight": self._light, "pictureFit": self._fit,
            "pictureAutomatic": self._automatic, "pictureThreshold": self._threshold,
            "pictureNote": self._note, "pictureWhole": self._whole, "pictureCancel": self._cancel,
            "pictureUse": self._use,
        }  # fmt: skip
        for name, part in named.items():
            part.setObjectName(name)
        self._polarity.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for polarity in Polarity:
            self._polarity.addItem("", polarity)
        self._fit.setChecked(True)
        self._automatic.setChecked(True)
        self._threshold.setRange(1, 99)
        self._polarity_title.setBuddy(self._polarity)
        self._note.setWordWrap(True)
        set_role(self._note, "warning")
        set_role(self._use, "primary")
        self._use.setDefault(True)

    def _lay_out(self) -> None:
        views = QGridLayout()
        views.setHorizontalSpacing(16)
        for column, view in enumerate((self._original, self._result)):
            views.addWidget(self._titles[column], 0, column)
            views.addWidget(view, 1, column)
        views.setRowStretch(1, 1)
        choices = QGridLayout()
        choices.setHorizontalSpacing(16)
        choices.setVerticalSpacing(8)
        ink, level, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (ink, (self._polarity_title, self._polarity)),
            (level, (self._threshold, self._threshold_number)),
        ):
            row.setSpacing(8)
            for part in parts:
                row.addWidget(part)
        ink.addStretch()
        choices.addLayout(ink, 0, 0)
        choices.addWidget(self._automatic, 0, 1)
        choices.addWidget(self._light, 1, 0)
        choices.addLayout(level, 1, 1)
        choices.addWidget(self._fit, 2, 0)
        choices.addWidget(self._note, 2, 1)
        for column in (0, 1):
            choices.setColumnStretch(column, 1)
        buttons.setSpacing(8)
        buttons.addWidget(self._whole)
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._use)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(16, 16, 16, 16)
        column_of_all.setSpacing(12)
        column_of_all.addLayout(views, 1)
        column_of_all.addLayout(choices)
        column_of_all.addLayout(buttons)

    def _connect(self) -> None:
        self._original.part_chosen.connect(self._on_part)
        self._whole.clicked.connect(self._original.choose_all)
        self._polarity.currentIndexChanged.connect(self._clean)
        self._light.toggled.connect(self._on_light)
        self._fit.toggled.connect(self._clean)
        self._automatic.toggled.connect(self._clean)
        self._threshold.valueChanged.connect(self._on_threshold)
        self._background.done.connect(self._show_result)
        self._cancel.clicked.connect(self.reject)
        self._use.clicked.connect(self._on_use)
        self._theme.changed.connect(self._paint_result)

    @Slot(object)
    def _on_part(self, part: tuple[int, int, int, int] | None) -> None:
        self._part = part
        self._clean()

    @Slot()
    def _on_light(self) -> None:
        self._even_light = self._light.isChecked()
        self._clean()

    @Slot()
    def _on_threshold(self) -> None:
        with QSignalBlocker(self._automatic):
            self._automatic.setChecked(False)
        self._say()
        self._clean()

    @Slot()
    def _clean(self) -> None:
        self._background.submit(self._work())

    def _work(self) -> Work:
        picture, clean_up = self._picture, self._clean_up()
        return lambda: (clean_up, *canvas_picture(picture.grey, clean_up, is_lossless=picture.is_lossless))

    def _clean_up(self) -> CleanUp:
        return CleanUp(
            part=self._part,
            polarity=Polarity(self._polarity.currentData()),
            even_light=self._even_light,
            threshold=None if self._automatic.isChecked() else self._threshold.value() / 100,
            around_ink=self._fit.isChecked(),
        )

    @Slot(object)
    def _show_result(self, result: "tuple[CleanUp, Pixels, CleanedPicture] | Exception") -> None:
        if isinstance(result, Exception):  # logged already; the switches can still be changed
            return
        self._shown, self._pixels, found = result
        for part in (self._threshold, self._light):
            part.blockSignals(True)
        if self._automatic.isChecked():
            self._threshold.setValue(round(100 * found.threshold))
        if self._even_light is None:
            self._light.setChecked(not found.has_even_light)
        for part in (self._threshold, self._light):
            part.blockSignals(False)
        self._paint_result()
        self._say()

    @Slot()
    def _paint_result(self) -> None:
        if self._pixels is None:
            return
        tokens = self._theme.tokens
        image = QImage(CANVAS_SIDE, CANVAS_SIDE, QImage.Format.Format_RGB32)
        image.fill(QColor(tokens.paper))
        _lay(coloured(Picture(self._pixels.tobytes()), QColor(tokens.ink)), image)
        self._result.show_image(image)

    def _say(self) -> None:
        self._threshold_number.setText(percent(self._threshold.value() / 100, 0))
        has_ink = self._pixels is not None and bool(self._pixels.any())
        self._use.setEnabled(has_ink)
        is_blank = self._pixels is not None and not has_ink
        self._note.setText(
            self.tr("No ink was found: lower the threshold, or say whether it is dark or light.")
            if is_blank
            else ""
        )

    @Slot()
    def _on_use(self) -> None:
        if self._shown != self._clean_up():  # never an older choice
            self._background.finish()
            self._show_result(self._work()())  # type: ignore[arg-type]
        pixels = self._pixels
        self.accept()
        self.used.emit(pixels)


def _grey_image(grey: "Pixels") -> QImage:
    height, width = grey.shape
    return QImage(grey.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()


def _lay(image: QImage, below: QImage) -> None:
    from PySide6.QtGui import QPainter

    painter = QPainter(below)
    painter.drawImage(0, 0, image)
    painter.end()
