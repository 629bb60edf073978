"""Kernels and pooling over the learner's own drawing, by hand and in a trained network."""

from enum import StrEnum

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mnist_desktop.learning.convolution.maps_page import MapsPage
from mnist_desktop.learning.convolution.maps_work import MapsFound, MapsWork
from mnist_desktop.learning.convolution.pooling_page import PoolingPage
from mnist_desktop.learning.convolution.slide_page import SlidePage
from mnist_desktop.learning.convolution.study import Study
from mnist_desktop.learning.my_drawing import MyDrawing
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.background import Background, sentence_for
from mnist_desktop.widgets.page_buttons import PageButtons
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.term_text import TermText


class Page(StrEnum):
    """The pages, from left to right."""

    SLIDE = "slide"
    POOLING = "pooling"
    MAPS = "maps"


class ConvolutionRoom(Retranslating):
    """Introduces the drawing, the three pages and the reader's layers to each other.

    Signals:
        term_wanted: the person wants to read about a word; carries the glossary's key.
    """

    term_wanted = Signal(str)

    def __init__(self, theme: Theme, drawing: MyDrawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._study = Study()
        self._is_stale = True
        self._work = MapsWork()
        self._background = Background("feature maps", self)
        self._what = TermText("convolutionWhat", self)
        self._choice = PageButtons([f"{page}Page" for page in Page], self)
        self._slide = SlidePage(theme, self._study, self)
        self._pooling = PoolingPage(theme, self._study, self)
        self._maps = MapsPage(theme, self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._choice.chosen.connect(self._on_page)
        self._slide.result_changed.connect(self._on_result)
        self._maps.kernel_wanted.connect(self._on_kernel_wanted)
        self._background.done.connect(self._on_maps)
        drawing.changed.connect(self._on_drawing)
        for speaker in (self._what, self._slide, self._maps):
            speaker.term_wanted.connect(self.term_wanted)
        self.retranslate()
        self._look()

    @property
    def page(self) -> Page:
        """The page in front."""
        return tuple(Page)[self._choice.number]

    def go_to(self, page: Page) -> None:
        """Bring ``page`` to the front."""
        self._choice.choose(tuple(Page).index(page))

    def finish(self) -> None:
        """Stop the sliding, and wait until no maps are being read."""
        self._slide.stop()
        self._background.finish()

    def retranslate(self) -> None:
        self._choice.set_texts(
            (
                (self.tr("Convolution"), self.tr("A kernel slides over your drawing.")),
                (self.tr("Pooling"), self.tr("The result becomes smaller: the largest, or the mean.")),
                (self.tr("In the digit reader"), self.tr("What a trained network makes of your drawing.")),
            )
        )
        self._what.setText(
            {
                Page.SLIDE: self.tr(
                    'Move over the drawing: each pixel in the frame is multiplied by the <a href="term:weight">'
                    'weight</a> of the <a href="term:kernel">kernel</a> on it, and the sum becomes one pixel of '
                    "the result. Then change a weight."
                ),
                Page.POOLING: self.tr(
                    'Move over the result: <a href="term:pooling">pooling</a> keeps one number of each window, '
                    'the <a href="term:max-pooling">largest</a> or the <a href="term:average-pooling">mean</a>. '
                    "Then make the window larger."
                ),
                Page.MAPS: self.tr(
                    'Choose a layer, then click a <a href="term:feature-map">map</a>: this is what the network '
                    "that reads your digits sees in the drawing."
                ),
            }[self.page]
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._look()

    def _look(self) -> None:
        """Take the drawing that there is now."""
        self._is_stale = False
        image = self._drawing.image
        self._study.look_at(np.asarray(image, np.float64) / 255)
        if not self._study.window.pixels.any():
            self._study.move_to_strongest()
        self._slide.show_image(is_mine=self._drawing.is_mine)
        self._on_result()
        self._background.submit(self._work.on(image))

    @Slot()
    def _on_result(self) -> None:
        if self.page is Page.POOLING:  # else when it comes to the front
            self._pooling.show_result()

    @Slot()
    def _on_drawing(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._look()

    @Slot(int)
    def _on_page(self, number: int) -> None:
        self._on_result()
        self._pages.setCurrentIndex(number)
        self.retranslate()

    @Slot(object)
    def _on_maps(self, found: MapsFound | Exception) -> None:
        if isinstance(found, Exception):
            self._maps.show_problem(sentence_for(found))
            return
        self._maps.show_kernels(found.kernels, found.biases)
        self._maps.show_layers(found.layers)
        self._slide.kernel_card.add_learned(found.kernels.astype(np.float64), found.biases.astype(np.float64))

    @Slot(int)
    def _on_kernel_wanted(self, number: int) -> None:
        self._slide.kernel_card.choose(number, relu=True)
        self.go_to(Page.SLIDE)

    def _lay_out(self) -> None:
        self._what.setMinimumHeight(2 * self._what.fontMetrics().lineSpacing())
        for page in (self._slide, self._pooling, self._maps):
            self._pages.addWidget(page)
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addWidget(self._what, 1)
        head.addWidget(self._choice, alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
