"""The page of the training form about the images: how many, held back, scaled, changed."""

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from mnist_desktop.training.augmentation_sliders import AugmentationSliders
from mnist_desktop.training.form_fields import NumberField, WholeField
from mnist_desktop.training.form_page import FormPage
from trainer.config import DataConfig, TrainingConfig
from trainer.data.augmentation import Augmentation


class TrainingImagesField(WholeField):
    """How many training images to use; one step below the fewest stands for all of them."""

    _STEPS = (10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 30000, 40000, 50000, 60000)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("trainingImagesField", DataConfig, "training_images", parent)
        self.setMinimum(self.minimum() - 1)

    def show_images(self, images: int | None) -> None:
        """Show ``images``, or all, without telling about it."""
        self.show_number(self.minimum() if images is None else images)

    def images(self) -> int | None:
        """How many images; None for all."""
        return None if self.value() == self.minimum() else self.value()

    def stepBy(self, steps: int) -> None:
        """Steps that grow with the number; all images stand below the fewest and beyond the most."""
        places = (self.minimum(), *self._STEPS)
        for _ in range(abs(steps)):
            if steps > 0:
                self.setValue(next((place for place in places if place > self.value()), self.minimum()))
            else:
                lower = [place for place in places if place < self.value()]
                self.setValue(lower[-1] if lower else places[-1])
            if self.value() == self.minimum():
                break

    def stepEnabled(self) -> WholeField.StepEnabledFlag:
        return self.StepEnabledFlag.StepUpEnabled | self.StepEnabledFlag.StepDownEnabled


class DataPage(FormPage):
    """Subset, validation split, normalised pixels and augmentation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.images = TrainingImagesField(self)
        self.validation = NumberField(
            "validationSplitField", DataConfig, "validation_split", 2, in_percent=True, parent=self
        )
        rows = self.new_rows()
        self.add_row(rows, self.images)
        self.add_row(rows, self.validation)
        self.normalize = QCheckBox(self)
        self.normalize.setObjectName("normalizeToggle")
        self.column.addSpacing(4)
        self.column.addWidget(self.normalize)
        self._normal = self.add_note()
        self.augment = QCheckBox(self)
        self.augment.setObjectName("augmentToggle")
        self.column.addWidget(self.augment)
        self._augmented = self.add_note()
        self.amounts = AugmentationSliders(self)
        self.column.addWidget(self.amounts)
        self.column.addStretch(1)
        self.images.valueChanged.connect(self.changed)
        self.validation.valueChanged.connect(self.changed)
        self.normalize.toggled.connect(self.changed)
        self.augment.toggled.connect(self._on_augment)
        self.amounts.changed.connect(self.changed)
        self.retranslate()

    def show_config(self, config: TrainingConfig) -> None:
        """Show ``config``'s part without telling about it."""
        self.images.show_images(config.data.training_images)
        self.validation.show_number(config.data.validation_split)
        augmentation = config.data.augmentation
        for box, checked in ((self.normalize, config.network.normalize), (self.augment, bool(augmentation))):
            with QSignalBlocker(box):
                box.setChecked(checked)
        self.amounts.show_augmentation(augmentation or Augmentation())
        self._show_amounts(augmentation is not None)

    def data(self, dataset: str) -> DataConfig:
        """The page's settings, for the data set of that name."""
        return DataConfig(
            dataset=dataset,
            training_images=self.images.images(),
            validation_split=self.validation.number(),
            augmentation=self.amounts.augmentation() if self.augment.isChecked() else None,
        )

    def retranslate(self) -> None:
        self.images.setSpecialValueText(self.tr("all"))
        self.say(
            self.images,
            self.tr("Training images"),
            self.tr("How many of the training images to use. Try 500 to see overfitting."),
        )
        self.say(
            self.validation,
            self.tr("Held back for validation"),
            self.tr(
                "The share of the training images that is never learned from, to see how others are read."
            ),
        )
        self.normalize.setText(self.tr("Normalise pixels"))
        self.normalize.setToolTip(
            self.tr("Divides each pixel by 255. Switch it off to see how large inputs make the loss jump.")
        )
        self._normal.setText(self.tr("0–255 becomes 0–1; without it the loss jumps."))
        self.augment.setText(self.tr("Change images at random"))
        self.augment.setToolTip(self.tr("Augmentation: each training image is changed anew in each epoch."))
        self._augmented.setText(
            self.tr(
                "Augmentation: the network never sees the same image twice, which helps against overfitting."
            )
        )
        for box in (self.normalize, self.augment):
            box.setAccessibleName(box.text())
        self.speak_numbers()

    @Slot(bool)
    def _on_augment(self, wanted: bool) -> None:
        self._show_amounts(wanted)
        self.changed.emit()

    def _show_amounts(self, wanted: bool) -> None:
        """The sliders, or what both switches are for, in the same place."""
        self._augmented.setVisible(not wanted)
        self._normal.setVisible(not wanted)  # whose room the sliders need
        self.amounts.setVisible(wanted)
