"""The Learn tab: one room for each idea."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mnist_desktop.learning.my_drawing import MyDrawing
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.rooms import Rooms

BACKPROPAGATION, DESCENT, LOSS = "backpropagation", "descent", "loss"
FIT, CONVOLUTION, GLOSSARY = "fit", "convolution", "glossary"


class LearningTab(Retranslating):
    """Introduces the rooms to the drawing and to each other.

    Signals:
        training_wanted: a configuration shall be shown in Train; carries a TrainingConfig.
        place_wanted: somebody wants to try a term elsewhere; carries the place's name.
    """

    training_wanted = Signal(object)
    place_wanted = Signal(str)

    def __init__(self, theme: Theme, drawing: MyDrawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._drawing = theme, drawing
        self.rooms = Rooms(self)
        self.rooms.setObjectName("learningRooms")
        self.rooms.add_room(BACKPROPAGATION, self._build_backpropagation)
        self.rooms.add_room(DESCENT, self._build_descent)
        self.rooms.add_room(LOSS, self._build_loss)
        self.rooms.add_room(FIT, self._build_fit)
        self.rooms.add_room(CONVOLUTION, self._build_convolution)
        self.rooms.add_room(GLOSSARY, self._build_glossary)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 16)
        column.addWidget(self.rooms)
        self.retranslate()

    def retranslate(self) -> None:
        for key, title, tool_tip in (
            (
                BACKPROPAGATION,
                self.tr("Forward and backward"),
                self.tr("One step of learning in a small network, number by number."),
            ),
            (
                DESCENT,
                self.tr("Learning rate"),
                self.tr("Walk downhill with small and large steps, and with different optimisers."),
            ),
            (
                LOSS,
                self.tr("Loss"),
                self.tr("What squared error and cross-entropy say of the same answer."),
            ),
            (
                FIT,
                self.tr("Over- and underfitting"),
                self.tr("Guess first, then train: too small, too large, too few images."),
            ),
            (
                CONVOLUTION,
                self.tr("Convolution and pooling"),
                self.tr("Slide a kernel over your own drawing and see the arithmetic."),
            ),
            (
                GLOSSARY,
                self.tr("Glossary"),
                self.tr("The words of deep learning, in English and Turkish side by side."),
            ),
        ):
            self.rooms.name_room(key, title, tool_tip)

    def finish(self) -> None:
        """Wait until nothing is going on in a thread."""
        self.rooms.finish()

    @Slot(str)
    def show_term(self, term: str) -> None:
        """Open the glossary at ``term``, the key of an entry."""
        room = self.rooms.go_to(GLOSSARY)
        from mnist_desktop.learning.glossary.glossary_room import GlossaryRoom

        assert isinstance(room, GlossaryRoom)
        room.show_term(term)

    def _build_backpropagation(self) -> QWidget:
        from mnist_desktop.learning.backpropagation.backpropagation_room import BackpropagationRoom

        room = BackpropagationRoom(self._theme, self._drawing)
        room.term_wanted.connect(self.show_term)
        return room

    def _build_descent(self) -> QWidget:
        from mnist_desktop.learning.descent.descent_room import DescentRoom

        room = DescentRoom(self._theme)
        room.term_wanted.connect(self.show_term)
        return room

    def _build_loss(self) -> QWidget:
        from mnist_desktop.learning.losses.loss_room import LossRoom

        room = LossRoom(self._theme)
        room.term_wanted.connect(self.show_term)
        return room

    def _build_fit(self) -> QWidget:
        from mnist_desktop.learning.fit.fit_room import FitRoom

        room = FitRoom(self._theme)
        room.training_wanted.connect(self.training_wanted)
        room.term_wanted.connect(self.show_term)
        return room

    def _build_convolution(self) -> QWidget:
        from mnist_desktop.learning.convolution.convolution_room import ConvolutionRoom

        room = ConvolutionRoom(self._theme, self._drawing)
        room.term_wanted.connect(self.show_term)
        return room

    def _build_glossary(self) -> QWidget:
        from mnist_desktop.learning.glossary.glossary_room import GlossaryRoom

        room = GlossaryRoom()
        room.place_wanted.connect(self.place_wanted)
        return room
