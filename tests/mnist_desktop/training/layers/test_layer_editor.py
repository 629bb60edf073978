import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QMenu,
    QSpinBox,
    QToolButton,
    QWidget,
)

from mnist_desktop.theme import DARK, LIGHT, Theme, ThemeChoice
from mnist_desktop.training.layers.layer_editor import LayerEditor
from mnist_desktop.training.layers.layer_list import LayerList
from mnist_desktop.training.layers.layer_stack import LayerKind
from mnist_desktop.training.layers.layer_words import layer_title
from mnist_desktop.translation import error_sentence
from trainer.config import Engine, Initializer, NetworkConfig
from trainer.errors import ConfigError
from trainer.networks.layers import (
    ActivationName,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    GlobalAveragePooling,
    Pooling,
)
from trainer.presets import preset, preset_names

SOFTMAX = Dense(units=10, activation=ActivationName.SOFTMAX)
SMALL = NetworkConfig(layers=(Flatten(), Dense(units=64), Dropout(rate=0.25), SOFTMAX))


@pytest.fixture
def editor(qtbot, qapp):
    Theme(qapp, ThemeChoice.LIGHT)
    editor = LayerEditor()
    editor.show_network(SMALL)
    qtbot.addWidget(editor)
    editor.resize(306, 460)
    editor.show()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    return editor


@pytest.fixture
def edits(editor):
    """How often the editor told of an edit."""
    told = []
    editor.changed.connect(lambda: told.append(editor.problem()))
    return told


def rows(editor):
    return editor.findChild(LayerList)


def row_point(editor, row):
    layers = rows(editor)
    return layers.visualRect(layers.model().index(row, 0)).center()


def click_row(editor, row):
    QTest.mouseClick(
        rows(editor).viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        row_point(editor, row),
    )


def press(editor, key, modifier=Qt.KeyboardModifier.NoModifier):
    layers = rows(editor)
    layers.setFocus()
    QTest.keyClick(layers, key, modifier)


def click(editor, name):
    QTest.mouseClick(editor.findChild(QToolButton, name), Qt.MouseButton.LeftButton)


def add(editor, kind):
    menu = editor.findChild(QMenu, "addLayerMenu")
    next(action for action in menu.actions() if action.data() == kind).trigger()


def field(editor, kind, name):
    return editor.findChild(kind, name)


@pytest.mark.parametrize("name", preset_names())
def test_that_a_preset_comes_out_as_it_was_shown_and_nothing_is_told(editor, edits, name):
    network = preset(name).network.changed(initializer=Initializer.HE, normalize=False)
    editor.show_network(network)
    assert editor.network() == network
    assert editor.problem() is None
    assert edits == []


def test_that_the_rows_say_layer_shape_and_cost(editor):
    editor.show_network(preset("cnn").network)
    first, *layers = rows(editor).rows
    assert first.title == "Image 28 × 28"
    assert [row.title for row in layers] == [
        "Convolution 32 · 3 × 3 · ReLU",
        "Max pooling 2 × 2",
        "Convolution 64 · 3 × 3 · ReLU",
        "Max pooling 2 × 2",
        "Flatten",
        "Dropout 30 %",
        "Dense 64 · ReLU",
        "Dense 10 · Softmax",
    ]
    assert layers[0].cells == ("26 × 26 × 32", "320", "195 k")
    assert layers[2].cells == ("11 × 11 × 64", "18.5 k", "2.2 M")
    assert "18,496 parameters; 2,230,272 multiply-adds" in layers[2].tip
    total = editor.findChild(QWidget, "layerTotal")
    assert total.accessibleName() == (
        "The whole network: 121,930 parameters; 2,528,000 multiply-adds per image."
    )


def test_that_a_screen_reader_hears_the_whole_row(editor):
    interface = QAccessible.queryAccessibleInterface(rows(editor))
    assert interface.text(QAccessible.Text.Name) == "Layers of the network"
    spoken = interface.child(2).text(QAccessible.Text.Name)
    assert spoken == "Layer 2: Dense 64 · ReLU. Output 64; 50,240 parameters; 50,176 multiply-adds per image."


@pytest.mark.parametrize("kind", LayerKind)
def test_that_each_kind_can_be_added_and_taken_back(editor, edits, kind):
    click_row(editor, 2)
    add(editor, kind)
    assert len(rows(editor).rows) == 6
    assert rows(editor).currentIndex().row() == 3
    assert len(edits) == 1
    press(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.network() == SMALL
    assert len(edits) == 2


def test_that_the_button_opens_the_menu(editor):
    button = editor.findChild(QToolButton, "addLayer")
    assert button.menu() is editor.findChild(QMenu, "addLayerMenu")
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_that_keys_remove_duplicate_and_move_the_selected_layer(editor, edits):
    click_row(editor, 3)
    press(editor, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert editor.network().layers == (Flatten(), Dropout(rate=0.25), Dense(units=64), SOFTMAX)
    press(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert editor.network() == SMALL
    press(editor, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert editor.network().layers == (*SMALL.layers[:3], Dropout(rate=0.25), SOFTMAX)
    press(editor, Qt.Key.Key_Delete)
    press(editor, Qt.Key.Key_Up)
    press(editor, Qt.Key.Key_Delete)
    assert editor.network().layers == (Flatten(), Dense(units=64), SOFTMAX)
    assert len(edits) == 5


def test_that_buttons_do_the_same_and_rest_when_there_is_nothing_to_do(editor, edits):
    def resting():
        names = ("moveLayerUp", "moveLayerDown", "removeLayer", "duplicateLayer", "undoLayers", "redoLayers")
        return {name for name in names if not editor.findChild(QToolButton, name).isEnabled()}

    assert resting() == {"moveLayerUp", "undoLayers", "redoLayers"}
    click_row(editor, 0)
    assert resting() == {
        "moveLayerUp", "moveLayerDown", "removeLayer", "duplicateLayer", "undoLayers", "redoLayers"
    }  # fmt: skip
    click_row(editor, 3)
    click(editor, "moveLayerUp")
    click(editor, "moveLayerDown")
    click(editor, "duplicateLayer")
    click(editor, "removeLayer")
    assert editor.network() == SMALL
    for _ in range(4):
        click(editor, "undoLayers")
    assert editor.network() == SMALL
    assert resting() == {"undoLayers"}
    click(editor, "redoLayers")
    assert editor.network().layers[1] == Dropout(rate=0.25)
    assert len(edits) == 9


@pytest.mark.parametrize(
    ("row", "before", "place"), [(3, 2, 2), (2, 4, 3), (2, 99, 4), (3, 0, 1), (2, 2, 2), (2, 3, 2)]
)
def test_where_a_dropped_layer_goes(editor, edits, row, before, place):
    layers = list(SMALL.layers)
    moved = layers.pop(row - 1)
    layers.insert(place - 1, moved)
    before = min(before, len(SMALL.layers) + 1)
    rows(editor).model().moveRow(rows(editor).rootIndex(), row, rows(editor).rootIndex(), before)
    assert len(edits) == (1 if tuple(layers) != SMALL.layers else 0)
    assert [row.title for row in rows(editor).rows[1:]] == [layer_title(layer) for layer in layers]
    assert rows(editor).currentIndex().row() == (place if edits else 1)


def test_that_the_image_is_never_dragged(editor):
    model = rows(editor).model()
    assert not model.moveRow(rows(editor).rootIndex(), 0, rows(editor).rootIndex(), 3)
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_that_typing_units_changes_the_network_at_once_and_is_one_step_back(editor, edits):
    click_row(editor, 2)
    units = field(editor, QSpinBox, "layerUnits")
    units.selectAll()
    QTest.keyClicks(units, "128")
    assert editor.network().layers[1] == Dense(units=128)
    assert len(edits) == 3
    QTest.keyClick(units.lineEdit(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.network() == SMALL
    assert units.value() == 64
    QTest.keyClick(units.lineEdit(), Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert editor.network().layers[1] == Dense(units=128)


def test_that_del_in_a_field_removes_a_digit_and_no_layer(editor):
    click_row(editor, 2)
    units = field(editor, QSpinBox, "layerUnits")
    units.setFocus()
    units.lineEdit().setCursorPosition(1)
    QTest.keyClick(units.lineEdit(), Qt.Key.Key_Delete)
    assert editor.network().layers == (Flatten(), Dense(units=6), *SMALL.layers[2:])


def test_that_every_setting_of_every_layer_has_a_field_that_works(editor, edits):
    editor.show_network(
        NetworkConfig(layers=(Convolution(filters=4), Pooling(), GlobalAveragePooling(), Dropout(), SOFTMAX))
    )
    click_row(editor, 1)
    field(editor, QSpinBox, "layerFilters").stepUp()
    field(editor, QSpinBox, "layerKernel").setValue(5)
    field(editor, QComboBox, "layerPadding").setCurrentText("Same")
    field(editor, QComboBox, "layerActivation").setCurrentText("GELU")
    QTest.mouseClick(field(editor, QCheckBox, "layerBias"), Qt.MouseButton.LeftButton, pos=QPoint(8, 16))
    click_row(editor, 2)
    field(editor, QSpinBox, "layerSize").setValue(3)
    field(editor, QComboBox, "layerMode").setCurrentText("Mean")
    click_row(editor, 4)
    field(editor, QDoubleSpinBox, "layerRate").setValue(40)
    add(editor, LayerKind.BATCH_NORMALIZATION)
    field(editor, QDoubleSpinBox, "layerMomentum").setValue(0.9)
    convolution, pooling, _, dropout, normalization, _ = editor.network().layers
    assert convolution == Convolution(
        filters=5, kernel=5, padding="same", activation=ActivationName.GELU, bias=False
    )
    assert pooling == Pooling(size=3, mode="average")
    assert dropout.rate == 0.4
    assert normalization.momentum == 0.9
    assert len(edits) == 10


def test_that_only_the_fields_of_the_selected_layer_are_there(editor):
    def shown():
        names = (
            "Units",
            "Filters",
            "Kernel",
            "Size",
            "Mode",
            "Rate",
            "Momentum",
            "Padding",
            "Activation",
            "Bias",
        )
        return {name for name in names if editor.findChild(QWidget, f"layer{name}").isVisible()}

    note = editor.findChild(QLabel, "layerNote")
    click_row(editor, 0)
    assert shown() == set()
    assert "28 × 28" in note.text()
    click_row(editor, 1)
    assert shown() == set()
    assert note.isVisible()
    assert "one row" in note.text()
    click_row(editor, 2)
    assert shown() == {"Units", "Activation", "Bias"}
    assert not note.isVisible()
    click_row(editor, 3)
    assert shown() == {"Rate"}


def test_that_maxout_is_offered_where_it_works(editor):
    activation = field(editor, QComboBox, "layerActivation")
    click_row(editor, 2)
    assert activation.findText("Maxout") >= 0
    add(editor, LayerKind.ACTIVATION)
    assert activation.findText("Maxout") < 0
    click_row(editor, 2)
    activation.setCurrentText("Maxout")
    assert editor.network().layers[1].activation is ActivationName.MAXOUT


def test_that_a_field_shows_exact_values_and_keeps_them(editor, edits):
    network = NetworkConfig(layers=(Flatten(), Dropout(rate=0.12345), SOFTMAX))
    editor.show_network(network)
    click_row(editor, 2)
    click_row(editor, 3)
    click_row(editor, 2)
    assert editor.network() == network
    assert edits == []


def test_that_a_wrong_layer_is_explained_at_its_row(editor, edits):
    click_row(editor, 1)
    press(editor, Qt.Key.Key_Delete)
    assert isinstance(edits[-1], ConfigError)
    with pytest.raises(ConfigError) as raised:
        editor.network()
    sentence = error_sentence(editor.problem())
    assert str(raised.value) == sentence
    assert "Layer 1 is Dense" in sentence
    wrong, *rest = rows(editor).rows[1:]
    assert wrong.problem == sentence
    assert sentence in wrong.spoken
    assert wrong.tip == sentence
    assert [row.problem for row in rest] == ["", ""]
    assert [row.cells for row in (wrong, *rest)] == [(), (), ()]
    assert "as soon as" in editor.findChild(QWidget, "layerTotal").accessibleName()
    click(editor, "undoLayers")
    assert editor.problem() is None
    assert editor.network() == SMALL


def test_that_rows_before_the_wrong_one_still_show_their_shapes(editor):
    editor.show_network(preset("cnn").network)
    click_row(editor, 5)
    rows(editor).setCurrentIndex(rows(editor).model().index(5, 0))
    press(editor, Qt.Key.Key_Delete)
    assert [bool(row.cells) for row in rows(editor).rows[1:]] == [True] * 5 + [False] * 2


@pytest.mark.parametrize("height", [300, 460])
def test_that_the_wrong_layer_and_the_selected_one_are_in_sight(qtbot, editor, height):
    editor.resize(306, height)
    editor.show_network(preset("cnn").network)
    layers = rows(editor)
    layers.setCurrentIndex(layers.model().index(5, 0))
    press(editor, Qt.Key.Key_Delete)
    wrong = next(place for place, row in enumerate(layers.rows) if row.problem)
    for place in (layers.currentIndex().row(), wrong):
        qtbot.waitUntil(lambda: layers.viewport().rect().contains(row_point(editor, place)))  # noqa: B023


def test_that_a_wrong_last_layer_says_what_it_must_give(editor):
    click_row(editor, 4)
    field(editor, QSpinBox, "layerUnits").setValue(9)
    assert "ten probabilities" in str(editor.problem())
    assert "ten probabilities" in rows(editor).rows[4].problem


def colours_of(widget):
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_that_the_wrong_row_is_marked_in_the_colour_of_errors_of_each_theme(editor, qapp):
    theme = Theme(qapp, ThemeChoice.LIGHT)
    assert LIGHT.error not in colours_of(rows(editor).viewport())
    click_row(editor, 1)
    press(editor, Qt.Key.Key_Delete)
    assert LIGHT.error in colours_of(rows(editor).viewport())
    theme.choose(ThemeChoice.DARK)
    assert DARK.error in colours_of(rows(editor).viewport())


def test_that_numpy_hides_what_it_cannot_train_and_marks_what_is_there_already(editor, edits):
    editor.show_network(preset("cnn").network)
    editor.set_engine(Engine.NUMPY)
    offered = [
        action.data() for action in editor.findChild(QMenu, "addLayerMenu").actions() if action.isVisible()
    ]
    assert LayerKind.DENSE in offered
    assert LayerKind.CONVOLUTION not in offered
    assert "NumPy" in rows(editor).rows[1].problem
    assert editor.problem() is None
    assert editor.network() == preset("cnn").network
    editor.set_engine(Engine.KERAS)
    assert rows(editor).rows[1].problem == ""
    assert all(action.isVisible() for action in editor.findChild(QMenu, "addLayerMenu").actions())
    assert edits == []


def test_that_everything_has_a_name_and_a_sentence(editor):
    controls = [
        *editor.findChildren(QToolButton),
        *editor.findChildren(QSpinBox),
        *editor.findChildren(QDoubleSpinBox),
        *editor.findChildren(QComboBox),
        *editor.findChildren(QCheckBox),
    ]
    controls = [each for each in controls if not each.objectName().startswith("qt_")]
    assert len(controls) == 17
    for control in controls:
        assert control.objectName(), control
        assert control.accessibleName(), control.objectName()
        assert control.toolTip().endswith("."), control.objectName()


def test_that_all_texts_follow_the_language(editor, shouting):
    shouting.start()
    assert rows(editor).rows[2].title.startswith("[Dense")
    assert editor.findChild(QToolButton, "addLayer").text() == "[Add]"
    click_row(editor, 2)
    for label in editor.findChildren(QLabel):
        assert not label.text() or label.text().startswith("["), label.text()
    for action in editor.findChildren(QAction):
        assert not action.text() or action.text().startswith("["), action.text()
    shouting.stop()
    assert rows(editor).rows[2].title == "Dense 64 · ReLU"


@pytest.mark.parametrize("width", [306, 420, 560])
def test_that_nothing_needs_more_room_than_there_is(qtbot, shouting, width):
    shouting.start()
    editor = LayerEditor()
    qtbot.addWidget(editor)
    editor.show_network(preset("cnn").network)
    editor.resize(width, 420)
    editor.show()
    for row in range(9):
        rows(editor).setCurrentIndex(rows(editor).model().index(row, 0))
        QApplication.processEvents()
        assert editor.minimumSizeHint().width() <= width
        assert editor.minimumSizeHint().height() <= 420
        assert (editor.width(), editor.height()) == (width, 420)
