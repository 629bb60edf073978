import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox

from mnist_desktop.settings import SettingsStore
from mnist_desktop.theme import DARK, LIGHT, ThemeChoice
from mnist_desktop.translation import Language, Translation
from mnist_desktop.widgets.appearance import Appearance


@pytest.fixture
def translation(qapp):
    translation = Translation(qapp, Language.ENGLISH)
    yield translation
    translation.speak(Language.ENGLISH)
    translation.deleteLater()


@pytest.fixture
def appearance(qtbot, theme, translation, settings):
    appearance = Appearance(theme, translation, settings)
    qtbot.addWidget(appearance)
    appearance.show()
    return appearance


def test_that_the_choices_show_what_is_used_now(qtbot, theme, translation, settings, part):
    theme.choose(ThemeChoice.DARK)
    translation.speak(Language.TURKISH)
    appearance = Appearance(theme, translation, settings)
    qtbot.addWidget(appearance)
    assert part(appearance, QComboBox, "languageChoice").currentText() == "Türkçe"
    assert part(appearance, QComboBox, "themeChoice").currentData() == ThemeChoice.DARK


def test_that_the_theme_changes_at_once_and_is_remembered(qtbot, appearance, theme, part):
    themes = part(appearance, QComboBox, "themeChoice")
    themes.setFocus()
    qtbot.keyClick(themes, Qt.Key.Key_End)
    assert theme.tokens is DARK
    assert SettingsStore().current.theme is ThemeChoice.DARK
    qtbot.keyClick(themes, Qt.Key.Key_Up)
    assert theme.tokens is LIGHT
    assert SettingsStore().current.theme is ThemeChoice.LIGHT


def test_that_the_language_changes_at_once_and_is_remembered(qtbot, appearance, translation, part):
    languages = part(appearance, QComboBox, "languageChoice")
    languages.setFocus()
    qtbot.keyClick(languages, Qt.Key.Key_Down)
    assert translation.language is Language.TURKISH
    assert QLocale().language() is QLocale.Language.Turkish
    assert SettingsStore().current.language is Language.TURKISH
    qtbot.keyClick(languages, Qt.Key.Key_Up)
    assert QLocale().language() is QLocale.Language.English
    assert SettingsStore().current.language is Language.ENGLISH


def test_that_each_language_is_named_in_itself_whatever_is_spoken(appearance, shouting, part):
    shouting.start()
    languages = part(appearance, QComboBox, "languageChoice")
    assert [languages.itemText(index) for index in range(languages.count())] == ["English", "Türkçe"]
    themes = part(appearance, QComboBox, "themeChoice")
    assert [themes.itemText(index) for index in range(3)] == ["[System]", "[Light]", "[Dark]"]


def test_that_each_choice_has_an_icon_a_name_and_a_tooltip(appearance):
    boxes = appearance.findChildren(QComboBox)
    assert len(boxes) == 2
    for box in boxes:
        assert box.accessibleName()
        assert box.toolTip().endswith(".")
        assert not any(box.itemIcon(index).isNull() for index in range(box.count()))


def test_that_switching_a_hundred_times_does_no_harm(qtbot, qapp, appearance, theme, translation, part):
    themes, languages = (part(appearance, QComboBox, name) for name in ("themeChoice", "languageChoice"))
    for number in range(100):
        themes.setCurrentIndex(number % 3)
        languages.setCurrentIndex(number % 2)
    qapp.processEvents()
    assert translation.language is Language.TURKISH
    assert theme.choice is ThemeChoice.SYSTEM
