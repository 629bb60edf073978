import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QPushButton

from mnist_desktop.theme import DARK, LIGHT, ThemeChoice
from mnist_desktop.training.code_panel import CodePanel
from trainer.presets import preset
from trainer.script import script_of


@pytest.fixture
def panel(qtbot, theme):
    panel = CodePanel(theme)
    qtbot.addWidget(panel)
    panel.resize(860, 200)
    panel.show()
    return panel


@pytest.fixture
def shown(panel, part):
    """The script that stands in the panel, and the sentence above it."""

    def read():
        return part(panel, QPlainTextEdit, "codeView").toPlainText(), part(
            panel, QLabel, "codeSentence"
        ).text()

    return read


def press(qtbot, panel, part, name):
    qtbot.mouseClick(part(panel, QPushButton, name), Qt.MouseButton.LeftButton)


def test_that_the_script_is_that_of_the_settings(panel, shown):
    panel.show_config(preset("course-mlp"))
    assert shown() == (
        script_of(preset("course-mlp")),
        "This script trains the same network without this program. Run it with: python script.py",
    )
    panel.show_config(preset("numpy-mlp"))
    assert shown()[0] == script_of(preset("numpy-mlp"))


def test_that_a_hidden_panel_writes_when_it_is_seen(panel, shown):
    panel.hide()
    panel.show_config(preset("course-mlp"))
    assert shown()[0] == ""
    panel.show()
    assert shown()[0] == script_of(preset("course-mlp"))


def test_that_settings_that_do_not_fit_leave_no_script(panel, part, shown):
    panel.show_config(preset("course-mlp"))
    panel.show_config(None)
    script, sentence = shown()
    assert script == ""
    assert "as soon as the settings on the left fit together" in sentence
    assert not part(panel, QPushButton, "copyCode").isEnabled()
    assert not part(panel, QPushButton, "saveCode").isEnabled()


def test_that_augmentation_is_named_as_the_part_that_needs_this_program(panel, shown):
    panel.show_config(preset("digit-reader"))
    assert "it needs only what changes the images" in shown()[1]


def test_that_copy_copies_all_of_it_and_says_so(qtbot, panel, part, shown):
    panel.show_config(preset("cnn"))
    press(qtbot, panel, part, "copyCode")
    assert QGuiApplication.clipboard().text() == script_of(preset("cnn"))
    assert shown()[1].startswith("Copied.")
    panel.show_config(preset("course-mlp"))
    assert shown()[1].startswith("This script")


def test_that_save_asks_where_to_and_keeps_the_script(qtbot, panel, part, shown, tmp_path):
    panel.show_config(preset("course-mlp"))
    press(qtbot, panel, part, "saveCode")
    dialog = part(panel, QFileDialog, "saveCodeDialog")
    target = tmp_path / "my network.py"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    assert target.read_text("utf-8") == script_of(preset("course-mlp"))
    assert shown()[1] == f"Saved as {target}."


def test_that_a_refused_file_is_said_in_a_sentence(panel, part, qtbot, shown, tmp_path):
    panel.show_config(preset("course-mlp"))
    (tmp_path / "file").write_text("", "utf-8")
    press(qtbot, panel, part, "saveCode")
    dialog = part(panel, QFileDialog, "saveCodeDialog")
    dialog.fileSelected.emit(str(tmp_path / "file" / "script.py"))
    dialog.close()
    assert "could not be written" in shown()[1]
    assert part(panel, QLabel, "codeSentence").property("role") == "error"
    assert part(panel, QPushButton, "saveCode").isEnabled()  # elsewhere it may work


def test_that_the_place_is_kept_when_a_setting_changes(panel, part):
    panel.show_config(preset("course-mlp"))
    bar = part(panel, QPlainTextEdit, "codeView").verticalScrollBar()
    bar.setValue(20)
    panel.show_config(preset("course-mlp").with_choices(epochs=3))
    assert bar.value() == 20


def test_that_sentence_and_comments_follow_the_language(panel, shown, shouting):
    panel.show_config(preset("course-mlp"))
    shouting.start()
    script, sentence = shown()
    assert sentence.startswith("[This script")
    assert "# [Every epoch sees the images in a new order.]" in script


def colours(view, line):
    """The foregrounds in one line of the script, in their order."""
    layout = view.document().findBlockByNumber(line).layout()
    return [piece.format.foreground().color() for piece in layout.formats()]


def test_that_colours_follow_the_theme(panel, part, theme):
    panel.show_config(preset("course-mlp"))
    view = part(panel, QPlainTextEdit, "codeView")
    lines = view.toPlainText().splitlines()
    dense = next(number for number, line in enumerate(lines) if "Dense(128" in line)
    assert colours(view, 0) == [QColor(LIGHT.muted)]
    assert colours(view, lines.index("import sys")) == [QColor(LIGHT.accent_text)]
    assert colours(view, dense) == [QColor(LIGHT.warning), QColor(LIGHT.good)]
    theme.choose(ThemeChoice.DARK)
    assert colours(view, dense) == [QColor(DARK.warning), QColor(DARK.good)]


def test_that_the_script_is_read_but_not_changed(qtbot, panel, part, shown):
    panel.show_config(preset("course-mlp"))
    view = part(panel, QPlainTextEdit, "codeView")
    view.setFocus()
    qtbot.keyClicks(view, "x")
    assert shown()[0] == script_of(preset("course-mlp"))
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == shown()[0].rstrip("\n") + "\n"


def test_that_everything_fits_below_the_plots(panel, part, shouting):
    panel.show_config(preset("digit-reader"))
    shouting.start()
    panel.resize(700, 190)
    whole = QRect(0, 0, panel.width(), panel.height())
    for kind, name in ((QPushButton, "copyCode"), (QPushButton, "saveCode"), (QLabel, "codeSentence")):
        widget = part(panel, kind, name)
        assert whole.contains(widget.geometry())
        assert widget.height() >= widget.minimumSizeHint().height()
    assert part(panel, QPlainTextEdit, "codeView").height() > 90
