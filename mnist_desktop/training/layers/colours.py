"""The colours of the theme that is shown, for widgets that nobody hands a theme."""

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from mnist_desktop.theme import DARK, LIGHT, Tokens


def shown_tokens() -> Tokens:
    """The tokens that the application's palette was made of."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window == QColor(DARK.window) else LIGHT
