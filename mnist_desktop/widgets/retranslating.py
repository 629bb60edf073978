"""Texts that change with the language, without a restart."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

# Qt refuses a class with two of its own among the bases, so the mixin is a plain class when it runs.
if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


class RetranslatingMixin(_Base):
    """Goes before a Qt widget in the bases of a widget that sets all its texts in :meth:`retranslate`.

    Call :meth:`retranslate` once at the end of ``__init__``; Qt's language change calls it again.
    """

    def retranslate(self) -> None:
        """Set every text anew, in the current language."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class Retranslating(RetranslatingMixin, QWidget):
    """A plain widget that sets all its texts in :meth:`retranslate`."""
