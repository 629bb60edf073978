"""Every text that can be seen, in English and in Turkish."""

import itertools
import re
import threading

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QWidget,
)

from mnist_desktop.translation import Language, Translation, error_sentence, system_language
from trainer.data.sources import load_image_set
from trainer.errors import ConfigError
from trainer.networks.layers import ActivationName
from trainer.presets import describe, preset_names

LONG = 60_000
NAMES = {
    # of the program, of data sets, of languages
    "MNIST Desktop", "MNIST", "Fashion-MNIST", "English", "Türkçe",
    # of methods, written alike in the Turkish literature
    "SGD", "SGD + momentum", "RMSprop", "Adam", "AdamW", "Dropout", "Batch normalization", "Epoch", "epoch",
    "Test", "F1",
    "ReLU", "ELU", "GELU",
    "SELU", "SiLU", "Maxout", "Softmax", "Softplus", "Leaky ReLU", "tanh", "Sigmoid",
    # of kinds of files
    "CSV", "PNG", "SVG",
    # of keys
    "Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5",
    # mathematics
    "f(x)", "f′(x)",
    # of layers, first weights and margins, as Keras and the Turkish literature call them
    "Flatten", "Dense", "Bias", "Glorot", "He", "Valid", "Same",
}  # fmt: skip
"""What is the same in both languages; everything else has to differ."""
FORMULAS = {"activationFormula", "derivativeFormula"}
"""Labels that hold mathematics."""
QTS_OWN = {"ScrollLeftButton", "ScrollRightButton"}
"""Named by Qt when it makes a row of tabs, seen only where the row is too narrow."""


def has_words(text):
    """Whether there is anything to translate: letters that are no formula, path or key."""
    without_markup = re.sub(r"<[^>]*>|&[a-z]+;|\{[^}]*\}", " ", text)
    return re.search(r"[^\W\d_]{2,}", without_markup) is not None


def is_name(text):
    """Names alone, also in a row and with numbers (``Dense 128 · ReLU``), or a moment (``21 Nov 2026, 15:36``)."""
    if re.fullmatch(r"\d{1,2} \w{3} \d{4}, \d\d:\d\d", text):
        return True
    parts = [re.sub(r"\s+\d+$", "", part.strip().replace("&", "")) for part in text.split("·")]
    return all(part in NAMES for part in parts) or text.strip() in set(ActivationName)


def texts(window):
    """Every text of the window by widget and kind, those of closed tabs included, numbers left out."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # rows that are gone already
    found = {}
    for widget in [window, *window.findChildren(QWidget)]:
        if is_put_away(widget) or widget.objectName() in FORMULAS | QTS_OWN:
            continue
        for kind, text in widget_texts(widget):
            if has_words(text):
                key = (widget.metaObject().className(), widget.objectName(), id(widget), kind)
                found[key] = text
    return found


def is_put_away(widget):
    """Hidden on purpose, itself or what it lies in; a tab that is not open now can be opened."""
    while widget is not None:
        pages = widget.parentWidget()
        is_tab = isinstance(pages, QStackedWidget) and isinstance(pages.parentWidget(), QTabWidget)
        if widget.isHidden() and not is_tab:
            return True
        widget = pages
    return False


def widget_texts(widget):
    yield "tooltip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield "title", widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QComboBox():
            for index in range(widget.count()):
                yield f"item {index}", widget.itemText(index)
        case QSpinBox():
            yield "prefix", widget.prefix()
            yield "suffix", widget.suffix()
        case QLineEdit() | QPlainTextEdit():
            yield "placeholder", widget.placeholderText()
        case QTabWidget():
            for index in range(widget.count()):
                yield f"tab {index}", widget.tabText(index)
                yield f"tab tooltip {index}", widget.tabToolTip(index)
        case QTableView():
            yield from model_texts(widget.model())
        case QAbstractItemView():
            yield from model_texts(widget.model(), headers=False)


def model_texts(model: QAbstractItemModel | None, *, headers=True):
    if model is None:
        return
    columns = model.columnCount() if headers else 1  # a list has no way to ask
    rows = model.rowCount()
    for column in range(columns if headers else 0):
        yield f"header {column}", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row, column in itertools.product(range(rows), range(columns)):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield f"cell {row} {column} {role.name}", str(model.index(row, column).data(role) or "")


@pytest.fixture
def speak(qtbot, window, part):
    languages = part(window, QComboBox, "languageChoice")

    def choose(language):
        languages.setCurrentIndex(languages.findData(language))
        QApplication.processEvents()

    return choose


def train(qtbot, window, *, rate=0.1, activation=None, epochs=1):
    form = window.training.form
    form.preset.setCurrentIndex(form.preset.findData("numpy-mlp"))
    form.learning_rate.setValue(rate)
    form.epochs.setValue(epochs)
    form.use_activation(activation or ActivationName.RELU)
    window.findChild(QPushButton, "trainButton").click()


def wait_for_end(qtbot, window):
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=LONG)


def settled(qtbot, window, part):
    """The states of :func:`states`, each when the list of runs, which a thread reads, is up to date."""
    for state in states(qtbot, window, part):
        qtbot.waitUntil(lambda: "list of runs" not in {thread.name for thread in threading.enumerate()})
        QApplication.processEvents()
        yield state


def states(qtbot, window, part):
    """Leads the window through its states; yields the name of each."""
    yield "at first"
    for name in ActivationName:
        window.activations.focus_on(name)
        yield f"activation {name}"
    form = window.training.form
    for name in preset_names():
        form.preset.setCurrentIndex(form.preset.findData(name))
        yield f"preset {name}"
    form.preset.setCurrentIndex(form.preset.findData("numpy-mlp"))
    form.use_activation(ActivationName.MAXOUT)
    yield "wrong combination"
    train(qtbot, window, epochs=1000)
    qtbot.waitUntil(lambda: len(part(window, QWidget, "lossPlot").steps) > 0, timeout=LONG)
    part(window, QPushButton, "pauseButton").click()
    qtbot.waitUntil(
        lambda: part(window, QLabel, "runState").text() in ("Paused", "[Paused]", "Duraklatıldı"),
        timeout=LONG,
    )
    yield "paused"
    part(window, QPushButton, "stopButton").click()
    yield "stopping"
    wait_for_end(qtbot, window)
    yield "stopped"
    train(qtbot, window)
    wait_for_end(qtbot, window)
    yield "finished"
    part(window, QPushButton, "useModel").click()
    wait_for_end(qtbot, window)
    yield "own model in Draw"
    train(qtbot, window, rate=1000, activation=ActivationName.LINEAR, epochs=5)
    wait_for_end(qtbot, window)
    yield "diverged"


def test_that_every_text_of_the_window_changes_live_in_every_state(qtbot, window, part, few_images, shouting):
    """Each text goes through the translation: with a language of brackets, each one has them."""
    deaf, left = {}, {}
    for state in settled(qtbot, window, part):
        before = texts(window)
        shouting.start()
        for key, text in texts(window).items():
            if "[" not in text and not is_name(text):
                deaf.setdefault((*key[:2], key[3], text), state)
        shouting.stop()
        for key, text in texts(window).items():
            if "[" in text and "[" not in before.get(key, text):
                left.setdefault((*key[:2], key[3], text), state)
    assert deaf == {}
    assert left == {}


def test_that_every_text_of_the_window_is_turkish_in_turkish(qtbot, window, part, few_images, speak):
    """Whatever is the same in both languages is a name on the list above."""
    same = {}
    for state in settled(qtbot, window, part):
        english = texts(window)
        speak(Language.TURKISH)
        turkish = texts(window)
        for key in english.keys() & turkish.keys():
            if english[key] == turkish[key] and not is_name(english[key]):
                same.setdefault((*key[:2], key[3], english[key]), state)
        speak(Language.ENGLISH)
        back = texts(window)
        if state != "stopping":  # which may be over by now
            assert {key: back.get(key) for key in english} == english, state
    assert same == {}


def test_that_numbers_change_with_the_language(window, part, speak):
    summary = part(window, QLabel, "networkSummary")
    assert "109,386" in summary.text()
    speak(Language.TURKISH)
    assert "109.386" in summary.text()
    assert QLocale().decimalPoint() == ","
    speak(Language.ENGLISH)
    assert "109,386" in summary.text()


def test_that_every_sentence_of_the_backend_fits_its_translation(qapp, window, speak):
    """Errors, presets and classes are said in Turkish, with the same places for values."""
    speak(Language.TURKISH)
    error = ConfigError("“{field}” must be a whole number from {low} to {high}, but is {value}.",
                        field="epochs", low="1", high="1,000", value="0")  # fmt: skip
    assert error_sentence(error) != str(error)
    assert "epochs" in error_sentence(error)
    assert "{" not in error_sentence(error)
    for name in preset_names():
        for text in (describe(name).title, describe(name).purpose):
            assert qapp.translate("presets", text) != text or is_name(text), text
    clothes = load_image_set("fashion-mnist").class_names
    assert all(qapp.translate("classes", name) != name for name in clothes)


def test_that_the_list_of_functions_is_turkish_too(window, part, speak):
    functions = part(window, QListView, "activationList").model()
    english = [functions.index(row, 0).data() for row in range(functions.rowCount())]
    speak(Language.TURKISH)
    turkish = [functions.index(row, 0).data() for row in range(functions.rowCount())]
    assert [a for a, b in zip(english, turkish, strict=True) if a == b and not is_name(a)] == []


def test_that_the_program_speaks_as_the_computer_does(monkeypatch):
    for name, language in (
        ("tr_TR", Language.TURKISH),
        ("en_GB", Language.ENGLISH),
        ("de", Language.ENGLISH),
    ):
        locale = QLocale(name)
        monkeypatch.setattr("mnist_desktop.translation.QLocale.system", lambda locale=locale: locale)
        assert system_language() is language


def test_that_speaking_a_language_twice_does_no_harm(qapp):
    translation = Translation(qapp, Language.TURKISH)
    try:
        translation.speak(Language.TURKISH)
        assert qapp.translate("MainWindow", "Draw") != "Draw"
    finally:
        translation.speak(Language.ENGLISH)
        translation.deleteLater()
    assert qapp.translate("MainWindow", "Draw") == "Draw"
