"""The buttons above the list, and the keys that do the same."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from mnist_desktop.resource_files import icon
from mnist_desktop.training.layers.colours import shown_tokens
from mnist_desktop.training.layers.layer_list import LayerList
from mnist_desktop.training.layers.layer_stack import LayerKind, LayerStack, is_known
from mnist_desktop.training.layers.layer_words import kind_purpose, kind_title
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.config import Engine

_ICONS = {
    "duplicateLayer": "copy",
    "moveLayerUp": "arrow-up",
    "moveLayerDown": "arrow-down",
    "removeLayer": "trash-2",
    "undoLayers": "undo-2",
    "redoLayers": "redo-2",
}
_KEYS = {
    "duplicateLayer": ("Ctrl+D",),
    "moveLayerUp": ("Alt+Up",),
    "moveLayerDown": ("Alt+Down",),
    "removeLayer": ("Del",),
    "undoLayers": ("Ctrl+Z",),
    "redoLayers": ("Ctrl+Y", "Ctrl+Shift+Z"),
}
_OF_THE_STACK = ("undoLayers", "redoLayers")
"""Their keys work in the fields too; those of the others in the list alone."""


class LayerCommands(Retranslating):
    """A row of buttons; each edits the stack and tells.

    Signals:
        edited: the stack is another now.
    """

    edited = Signal()

    def __init__(self, stack: LayerStack, layers: LayerList, parent: QWidget) -> None:
        super().__init__(parent)
        self._stack = stack
        self._add = QToolButton(self)
        self._menu = QMenu(self)
        self._kinds = {kind: self._menu.addAction("") for kind in LayerKind}
        self._actions = {name: QAction(self) for name in _ICONS}
        self._buttons = {name: QToolButton(self) for name in _ICONS}
        self._make_menu()
        self._make_buttons(layers, parent)
        self._connect()
        self._set_icons()
        self.retranslate()

    def offer(self, engine: Engine) -> None:
        """Offer only the kinds of layers that ``engine`` can train."""
        for kind, action in self._kinds.items():
            action.setVisible(is_known(kind, engine))

    def refresh(self) -> None:
        """Let only that be used which can be done now."""
        stack, actions = self._stack, self._actions
        self._add.setEnabled(stack.can_add)
        actions["duplicateLayer"].setEnabled(stack.can_add and stack.layer is not None)
        actions["moveLayerUp"].setEnabled(stack.can_move(-1))
        actions["moveLayerDown"].setEnabled(stack.can_move(1))
        actions["removeLayer"].setEnabled(stack.can_remove)
        actions["undoLayers"].setEnabled(stack.can_undo)
        actions["redoLayers"].setEnabled(stack.can_redo)

    def retranslate(self) -> None:
        self._add.setText(self.tr("Add"))
        self._add.setAccessibleName(self.tr("Add a layer"))
        self._add.setToolTip(
            self.tr("Adds a layer after the selected one; select the image to add in front.")
        )
        for kind, action in self._kinds.items():
            action.setText(kind_title(kind))
            action.setToolTip(kind_purpose(kind))
        for name, (title, tip) in self._words().items():
            self._actions[name].setText(title)
            self._actions[name].setToolTip(tip)
            self._buttons[name].setAccessibleName(title)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._set_icons()

    def _words(self) -> dict[str, tuple[str, str]]:
        return {
            "duplicateLayer": (
                self.tr("Duplicate the layer"),
                self.tr("Inserts the selected layer once more, after itself (Ctrl+D)."),
            ),
            "moveLayerUp": (
                self.tr("Move the layer up"),
                self.tr("Brings the selected layer one place up (Alt+Up); you can also drag it."),
            ),
            "moveLayerDown": (
                self.tr("Move the layer down"),
                self.tr("Brings the selected layer one place down (Alt+Down); you can also drag it."),
            ),
            "removeLayer": (
                self.tr("Remove the layer"),
                self.tr("Takes the selected layer out (Del); Ctrl+Z brings it back."),
            ),
            "undoLayers": (
                self.tr("Undo the last change of layers"),
                self.tr("Takes the last change of layers back; press again for the one before (Ctrl+Z)."),
            ),
            "redoLayers": (
                self.tr("Redo the change of layers"),
                self.tr("Brings back the change that was taken back last (Ctrl+Y)."),
            ),
        }

    def _make_menu(self) -> None:
        self._menu.setObjectName("addLayerMenu")
        self._menu.setToolTipsVisible(True)
        for kind, action in self._kinds.items():
            action.setData(kind)
        self._add.setObjectName("addLayer")
        self._add.setProperty("labelled", True)
        self._add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._add.setMenu(self._menu)

    def _make_buttons(self, layers: LayerList, whole: QWidget) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        row.addWidget(self._add)
        row.addStretch(1)
        for name, action in self._actions.items():
            action.setShortcuts([QKeySequence(key) for key in _KEYS[name]])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            (whole if name in _OF_THE_STACK else layers).addAction(action)
            button = self._buttons[name]
            button.setObjectName(name)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setDefaultAction(action)
            row.addWidget(button)

    def _connect(self) -> None:
        self._menu.triggered.connect(self._on_kind)
        self._actions["duplicateLayer"].triggered.connect(self._duplicate)
        self._actions["moveLayerUp"].triggered.connect(self._move_up)
        self._actions["moveLayerDown"].triggered.connect(self._move_down)
        self._actions["removeLayer"].triggered.connect(self._remove)
        self._actions["undoLayers"].triggered.connect(self._undo)
        self._actions["redoLayers"].triggered.connect(self._redo)

    def _set_icons(self) -> None:
        tokens = shown_tokens()
        for name, action in self._actions.items():
            action.setIcon(icon(_ICONS[name], tokens.text, tokens.disabled))

    @Slot(QAction)
    def _on_kind(self, action: QAction) -> None:
        self._stack.add(LayerKind(action.data()))
        self.edited.emit()

    @Slot()
    def _duplicate(self) -> None:
        self._stack.duplicate()
        self.edited.emit()

    @Slot()
    def _move_up(self) -> None:
        self._stack.move(-1)
        self.edited.emit()

    @Slot()
    def _move_down(self) -> None:
        self._stack.move(1)
        self.edited.emit()

    @Slot()
    def _remove(self) -> None:
        self._stack.remove()
        self.edited.emit()

    @Slot()
    def _undo(self) -> None:
        self._stack.undo()
        self.edited.emit()

    @Slot()
    def _redo(self) -> None:
        self._stack.redo()
        self.edited.emit()
