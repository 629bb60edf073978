"""The languages of the window, switched while it is open."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from mnist_desktop.resource_files import resource
from trainer.errors import TrainerError


class Language(StrEnum):
    """What the window can speak; English is the language of the source."""

    ENGLISH = "en"
    TURKISH = "tr"

    @property
    def own_name(self) -> str:
        """The language's name in itself, the same whatever is shown now."""
        return {"en": "English", "tr": "Türkçe"}[self.value]

    @property
    def region(self) -> str:
        """Whose numbers and dates are written; British ones beside British spelling."""
        return {"en": "en_GB", "tr": "tr_TR"}[self.value]


def system_language() -> Language:
    """The language that the computer is set to, English when the window does not speak it."""
    turkish = QLocale.system().language() == QLocale.Language.Turkish
    return Language.TURKISH if turkish else Language.ENGLISH


class Translation(QObject):
    """Holds the translators of the current language."""

    def __init__(self, application: QApplication, language: Language) -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self.language = Language.ENGLISH
        self.speak(language)

    def speak(self, language: Language) -> None:
        """Show everything in ``language`` from now on, numbers included."""
        QLocale.setDefault(QLocale(language.region))
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        self.language = language
        if language is not Language.ENGLISH:
            # Qt's own texts (OK, Cancel) first, then ours on top of them
            self._install(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}")
            self._install(str(resource("translations")), str(language))

    def _install(self, folder: str, name: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            self._application.installTranslator(translator)
            self._translators.append(translator)


def translated(context: str, text: str) -> str:
    """``text`` of the backend, marked there with ``phrase(context, …)``, in the current language."""
    return QCoreApplication.translate(context, text)


def error_sentence(error: TrainerError) -> str:
    """What went wrong, in the current language."""
    return translated("trainer", error.template).format(**error.values)
