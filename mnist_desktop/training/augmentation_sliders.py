"""How far training images are changed: one slider for each kind of change."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.value_slider import ValueSlider, align_titles
from trainer.data.augmentation import Augmentation
from trainer.records import allowed_range

_STEPS = {"rotation": 1.0, "shift": 0.1, "elastic": 0.1}
_FINE = 0.01
_DRAWN = ("pen", "habits", "non_digits")


class AugmentationSliders(Retranslating):
    """Sliders for the amounts of an Augmentation; what nobody moved stays exactly as it was shown.

    Signals:
        changed: a person moved a slider.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Augmentation()
        self._rows: dict[str, ValueSlider] = {}
        self._standing: dict[str, float] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._drawn = QLabel(self)
        self._drawn.setProperty("role", "muted")
        self._drawn.setWordWrap(True)
        for name, field in Augmentation.model_fields.items():
            if name == _DRAWN[0]:
                column.addSpacing(2)
                column.addWidget(self._drawn)
            step = _STEPS.get(name, _FINE)
            low, high = allowed_range(Augmentation, name)
            row = ValueSlider(_slider_name(name), low, high, step, float(field.default), self)
            row.value_changed.connect(self.changed)
            column.addWidget(row)
            self._rows[name] = row
        self.show_augmentation(self._shown)
        self.retranslate()

    def show_augmentation(self, augmentation: Augmentation) -> None:
        """Show ``augmentation`` without telling about it."""
        self._shown = augmentation
        for name, row in self._rows.items():
            row.set_value(getattr(augmentation, name))
        self._standing = {name: row.value for name, row in self._rows.items()}

    def augmentation(self) -> Augmentation:
        """The changes that are set."""
        moved = {name: row.value for name, row in self._rows.items() if row.value != self._standing[name]}
        return self._shown.changed(**moved)

    @Slot()
    def retranslate(self) -> None:
        self._drawn.setText(self.tr("Drawn anew, prepared before the first epoch:"))
        for name, (title, tip) in self._texts().items():
            self._rows[name].set_texts(title, title, tip)
        align_titles(list(self._rows.values()))

    def _texts(self) -> dict[str, tuple[str, str]]:
        return {
            "rotation": (self.tr("Rotation °"), self.tr("Turned by up to so many degrees to either side.")),
            "shear": (
                self.tr("Slant"),
                self.tr("Slanted sideways by up to so many pixels per pixel of height."),
            ),
            "scale": (self.tr("Size"), self.tr("Width and height shrink or grow by up to this share.")),
            "shift": (self.tr("Shift px"), self.tr("Moved by up to so many pixels in each direction.")),
            "stroke": (
                self.tr("Stroke"),
                self.tr("Strokes become thinner or thicker; at 1 by a whole pixel on each side."),
            ),
            "elastic": (self.tr("Waves px"), self.tr("Smooth waves bend the image by up to so many pixels.")),
            "untouched": (self.tr("Untouched"), self.tr("This share of the images stays as it is.")),
            "pen": (
                self.tr("Round pen"),
                self.tr("This share of the digits is traced and inked anew with a round pen."),
            ),
            "habits": (
                self.tr("Habits"),
                self.tr("This share of the ones, sevens and zeros gets a flag, a foot, a bar or a slash."),
            ),
            "non_digits": (
                self.tr("Non-digits"),
                self.tr(
                    "This share gives way to letters and scribbles, about which the network is to be unsure."
                ),
            ),
        }


def _slider_name(setting: str) -> str:
    """``non_digits`` becomes ``nonDigitsSlider``."""
    first, *others = setting.split("_")
    return first + "".join(other.capitalize() for other in others) + "Slider"
