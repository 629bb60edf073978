"""The Activations tab: the functions, where each belongs, and what they do to a signal in a network."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mnist_desktop.activations.function_room import FunctionRoom
from mnist_desktop.learning.my_drawing import MyDrawing
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.retranslating import Retranslating
from mnist_desktop.widgets.rooms import Rooms
from trainer.activations import ActivationName

FUNCTIONS, OUTPUTS, SIGNAL, MODEL = "functions", "outputs", "signal", "model"


class ActivationTab(Retranslating):
    """Introduces the rooms to each other.

    Signals:
        use_in_training: the function in focus shall be used in training; carries its ActivationName.
        term_wanted: the key of a term that the glossary shall explain.
    """

    use_in_training = Signal(object)
    term_wanted = Signal(str)

    def __init__(self, theme: Theme, drawing: MyDrawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._drawing = theme, drawing
        self._functions = FunctionRoom(theme, self)
        self.rooms = Rooms(self)
        self.rooms.setObjectName("activationRooms")
        self.rooms.add_room(FUNCTIONS, self._build_functions)
        self.rooms.add_room(OUTPUTS, self._build_outputs)
        self.rooms.add_room(SIGNAL, self._build_signal)
        self.rooms.add_room(MODEL, self._build_model)
        self.rooms.room(FUNCTIONS)
        self._functions.use_in_training.connect(self.use_in_training)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 16)
        column.addWidget(self.rooms)
        self.retranslate()

    @property
    def focus(self) -> ActivationName:
        """The function whose facts are shown."""
        return self._functions.focus

    def focus_on(self, name: ActivationName) -> None:
        """Show the facts and the curve of ``name``."""
        self.rooms.go_to(FUNCTIONS)
        self._functions.focus_on(name)

    def finish(self) -> None:
        """Wait until nothing is going on in a thread."""
        self.rooms.finish()

    def retranslate(self) -> None:
        for key, title, tool_tip in (
            (FUNCTIONS, self.tr("Functions"), self.tr("Curves, slopes and properties of all functions.")),
            (
                OUTPUTS,
                self.tr("Which one where"),
                self.tr("The activation that suits the output: a quantity, yes or no, one of many classes."),
            ),
            (
                SIGNAL,
                self.tr("Through the layers"),
                self.tr("What becomes of a signal and of its gradient in a deep network."),
            ),
            (
                MODEL,
                self.tr("My model"),
                self.tr("What arrives at the activations of a network that you trained."),
            ),
        ):
            self.rooms.name_room(key, title, tool_tip)

    def _build_functions(self) -> QWidget:
        return self._functions

    def _build_outputs(self) -> QWidget:
        from mnist_desktop.activations.outputs.output_room import OutputRoom

        return OutputRoom(self._theme)

    def _build_signal(self) -> QWidget:
        from mnist_desktop.activations.signal.signal_room import SignalRoom

        room = SignalRoom(self._theme)
        room.term_wanted.connect(self.term_wanted)
        return room

    def _build_model(self) -> QWidget:
        from mnist_desktop.activations.model.model_room import ModelRoom

        room = ModelRoom(self._theme, self._drawing)
        room.term_wanted.connect(self.term_wanted)
        return room
