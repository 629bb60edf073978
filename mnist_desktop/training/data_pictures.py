"""The pictures of a training's images: random samples, mean images, and one sample changed again and again."""

from enum import IntEnum

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mnist_desktop.theme import Theme
from mnist_desktop.training.picture_grid import Picture, PictureGrid
from mnist_desktop.translation import error_sentence, translated
from mnist_desktop.widgets.background import Background, sentence_for
from mnist_desktop.widgets.card import set_role
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.data.augmentation import NOT_A_DIGIT, Augmentation
from trainer.data.overview import Overview, changed_copies

_SAMPLES, _COPIES = 60, 8
_ROOM_FOR_TEXT = 450
_TAB_GAP, _ICON_ONLY = 4, 44


class _Page(IntEnum):
    SAMPLES = 0
    MEANS = 1
    CHANGED = 2


class DataPictures(Retranslating):
    """Three pages of pictures; “Others” draws new samples."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._overview: Overview | None = None
        self._augmentation: Augmentation | None = None
        self._seed = 0
        self._background = Background("data-pictures", self)
        self._background.done.connect(self._on_changed)
        self._tabs = [self._tab(name) for name in ("showSamples", "showMeans", "showAugmented")]
        self._group = QButtonGroup(self)
        self._others = QToolButton(self)
        self._others.setObjectName("otherSamples")
        self._others.setProperty("labelled", True)
        self._others.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._samples = PictureGrid(theme, "sampleGrid", 34, self)
        self._means = PictureGrid(theme, "meanGrid", 28, self)
        self._copies = PictureGrid(theme, "augmentedGrid", 34, self)
        self._hint = QLabel(self)
        self._hint.setObjectName("augmentationHint")
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._others.clicked.connect(self._draw_others)
        self._group.idClicked.connect(self._on_page)
        theme.changed.connect(self._set_icon)
        self._set_icon()
        self.retranslate()

    def show_overview(self, overview: Overview) -> None:
        """Show the images that ``overview`` counted."""
        self._overview = overview
        self._refresh()
        self._change()

    def show_augmentation(self, augmentation: Augmentation | None) -> None:
        """Change a sample as ``augmentation`` does, if it is another one."""
        if augmentation != self._augmentation:
            self._augmentation = augmentation
            self._change()
            self._explain()

    def finish(self) -> None:
        """Wait until nothing is going on in a thread."""
        self._background.finish()

    def retranslate(self) -> None:
        texts = (
            (self.tr("Samples"), self.tr("Random training images with their labels; look for wrong ones.")),
            (
                self.tr("Means"),
                self.tr(
                    "The mean training image of each class; classes that look alike are hard to tell apart."
                ),
            ),
            (
                self.tr("Augmentation"),
                self.tr(
                    "One training image as the network sees it in different steps; turn it on under Data."
                ),
            ),
        )
        for tab, (title, tip) in zip(self._tabs, texts, strict=True):
            tab.setText(title)
            tab.setToolTip(tip)
        self._others.setText(self.tr("Others"))
        self._others.setToolTip(self.tr("Draws other training images; press it to see how varied they are."))
        self._others.setAccessibleName(self.tr("Other images"))
        for grid, (title, tip) in zip((self._samples, self._means, self._copies), texts, strict=True):
            grid.setAccessibleName(title)
            grid.setToolTip(tip)
        self._explain()
        self._refresh()

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the least window: then “Others” is its icon alone."""
        tabs = sum(tab.sizeHint().width() + _TAB_GAP for tab in self._tabs)
        return QSize(tabs + _ICON_ONLY, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_icon()

    def _tab(self, name: str) -> QToolButton:
        tab = QToolButton(self)
        tab.setObjectName(name)
        tab.setCheckable(True)
        tab.setProperty("labelled", True)
        tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return tab

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(_TAB_GAP)
        for number, tab in enumerate(self._tabs):
            self._group.addButton(tab, number)
            row.addWidget(tab)
        self._tabs[0].setChecked(True)
        row.addStretch(1)
        row.addWidget(self._others)
        changed = QWidget(self)
        column = QVBoxLayout(changed)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._hint)
        column.addWidget(self._copies, 1)
        for page in (self._samples, self._means, changed):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(row)
        whole.addWidget(self._pages, 1)

    def _refresh(self) -> None:
        """Pictures that need no work."""
        found = self._overview
        if found is None:
            return
        images, labels = found.some(_SAMPLES, self._seed)
        self._samples.show_pictures(
            [Picture(image, self._name(int(label))) for image, label in zip(images, labels, strict=True)]
        )
        self._means.show_pictures(
            [
                Picture(image, translated("classes", each.name))
                for image, each in zip(found.means, found.classes, strict=True)
            ]
        )

    def _change(self) -> None:
        """Have one sample changed."""
        found, augmentation, seed = self._overview, self._augmentation, self._seed
        if found is None or augmentation is None or not found.training:
            self._copies.show_pictures([])
            return
        images, labels = found.some(1, seed)
        image, label = images[0], int(labels[0])
        self._background.submit(lambda: (image, *changed_copies(image, label, _COPIES, augmentation, seed)))

    def _name(self, label: int) -> str:
        if label == NOT_A_DIGIT:
            return self.tr("no digit")
        return "" if self._overview is None else translated("classes", self._overview.name_of(label))

    def _explain(self) -> None:
        is_off = self._augmentation is None
        self._copies.setVisible(not is_off)
        set_role(self._hint, "muted")
        self._hint.setText(
            self.tr(
                "Augmentation is off: the network sees every image as it is. Turn it on in the form, under Data."
            )
            if is_off
            else self.tr("First the original, then eight changes of it as the network gets them.")
        )

    @Slot()
    def _draw_others(self) -> None:
        self._seed += 1
        self._refresh()
        self._change()

    @Slot(int)
    def _on_page(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._others.setVisible(page != _Page.MEANS)

    @Slot(object)
    def _on_changed(self, result: object) -> None:
        if isinstance(result, Exception):
            set_role(self._hint, "error")
            self._hint.setText(error_sentence(sentence_for(result)))
            return
        if self._augmentation is None:  # turned off meanwhile
            return
        assert isinstance(result, tuple)
        image, copies, labels = result
        original = Picture(image, self.tr("original"), is_marked=True)
        changed = [Picture(copy, self._name(int(each))) for copy, each in zip(copies, labels, strict=True)]
        self._copies.show_pictures([original, *changed])

    @Slot()
    def _set_icon(self) -> None:
        """“Others” says so where there is room for it."""
        has_room = self.width() >= _ROOM_FOR_TEXT
        styles = Qt.ToolButtonStyle
        self._others.setToolButtonStyle(
            styles.ToolButtonTextBesideIcon if has_room else styles.ToolButtonIconOnly
        )
        self._others.setIcon(self._theme.icon("shuffle", beside_text=has_room))
