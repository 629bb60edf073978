"""Language and theme, side by side in the window's corner."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from mnist_desktop.settings import SettingsStore
from mnist_desktop.theme import Theme, ThemeChoice
from mnist_desktop.translation import Language, Translation
from mnist_desktop.widgets.retranslating import Retranslating


class Appearance(Retranslating):
    """Two choices that work at once and are remembered, and the ways to lessons and to the sheet of shortcuts.

    Signals:
        lessons_wanted: the person wants to choose a lesson.
        shortcuts_wanted: the person wants to see all shortcuts.
    """

    lessons_wanted = Signal()
    shortcuts_wanted = Signal()

    def __init__(
        self, theme: Theme, translation: Translation, settings: SettingsStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._translation, self._settings = theme, translation, settings
        self._language = QComboBox(self)
        self._language.setObjectName("languageChoice")
        for language in Language:
            self._language.addItem(language.own_name, userData=language)
        self._language.setCurrentIndex(self._language.findData(translation.language))
        self._themes = QComboBox(self)
        self._themes.setObjectName("themeChoice")
        for choice in ThemeChoice:
            self._themes.addItem("", userData=choice)
        self._themes.setCurrentIndex(self._themes.findData(theme.choice))
        self._lessons = QToolButton(self)
        self._lessons.setObjectName("showLessons")
        self._lessons.setProperty("labelled", True)
        self._lessons.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._lessons.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lessons.clicked.connect(self.lessons_wanted)
        self._shortcuts = QToolButton(self)
        self._shortcuts.setObjectName("showShortcuts")
        self._shortcuts.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._shortcuts.clicked.connect(self.shortcuts_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 9, 16, 11)  # QTabWidget asks for the hint, not for a fixed height
        row.setSpacing(8)
        row.addWidget(self._lessons)
        row.addWidget(self._shortcuts)
        row.addWidget(self._language)
        row.addWidget(self._themes)
        self._language.currentIndexChanged.connect(self._on_language)
        self._themes.currentIndexChanged.connect(self._on_theme)
        theme.changed.connect(self._set_icons)
        self._set_icons()
        self.retranslate()

    def retranslate(self) -> None:
        self._language.setAccessibleName(self.tr("Language"))
        self._language.setToolTip(self.tr("Language of the window; it changes at once."))
        self._themes.setAccessibleName(self.tr("Theme"))
        self._themes.setToolTip(self.tr("Light or dark, or as the computer is set."))
        self._lessons.setText(self.tr("Lessons"))
        self._lessons.setToolTip(self.tr("Guided steps with questions to answer and to hand in."))
        self._shortcuts.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._shortcuts.setToolTip(self.tr("Shows all keyboard shortcuts on one sheet (F1)."))
        names = {
            ThemeChoice.SYSTEM: self.tr("System"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
        }
        for index in range(self._themes.count()):
            self._themes.setItemText(index, names[ThemeChoice(self._themes.itemData(index))])

    @Slot()
    def _on_language(self) -> None:
        language = Language(self._language.currentData())
        self._settings.change(language=language)
        self._translation.speak(language)

    @Slot()
    def _on_theme(self) -> None:
        choice = ThemeChoice(self._themes.currentData())
        self._settings.change(theme=choice)
        self._theme.choose(choice)

    @Slot()
    def _set_icons(self) -> None:
        self._lessons.setIcon(self._theme.icon("graduation-cap", beside_text=True))
        self._shortcuts.setIcon(self._theme.icon("keyboard"))
        icons = {ThemeChoice.SYSTEM: "sun-moon", ThemeChoice.LIGHT: "sun", ThemeChoice.DARK: "moon"}
        for index in range(self._themes.count()):
            self._themes.setItemIcon(
                index, self._theme.icon(icons[ThemeChoice(self._themes.itemData(index))])
            )
        for index in range(self._language.count()):
            self._language.setItemIcon(index, self._theme.icon("languages"))
