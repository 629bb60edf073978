"""Controls that a lesson takes away for a while, and gives back as they were."""

import difflib
from collections.abc import Iterable, Iterator

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from mnist_desktop.widgets.term import TermLabel


class ControlLocks(QObject):
    """Disables and hides widgets; what the program itself wants of them meanwhile is only remembered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locked: dict[QWidget, bool] = {}
        self._hidden: dict[QWidget, bool] = {}

    def apply(self, root: QWidget, locked: Iterable[str], hidden: Iterable[str]) -> tuple[str, ...]:
        """Lock and hide the controls of these objectNames below ``root``, with their labels.

        What was locked or hidden before and is named again stays so; all else is given back.

        Returns:
            the names that nothing below ``root`` has.
        """
        self.release()
        unknown = []
        for names, held, take in ((locked, self._locked, self._lock), (hidden, self._hidden, self._hide)):
            for name in names:
                found = root.findChildren(QWidget, name)
                if not found:
                    unknown.append(name)
                for widget in (each for control in found for each in _with_labels(control, root)):
                    if widget not in held:
                        take(widget)
        return tuple(unknown)

    def release(self) -> None:
        """Give everything back as it was, or as the program wanted it meanwhile."""
        locked, hidden, self._locked, self._hidden = self._locked, self._hidden, {}, {}
        for widget in {*locked, *hidden}:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        for widget, was_enabled in locked.items():
            if shiboken6.isValid(widget):
                widget.setEnabled(was_enabled)
        for widget, was_shown in hidden.items():
            if shiboken6.isValid(widget):
                widget.setVisible(was_shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget):
            if event.type() == QEvent.Type.EnabledChange and watched in self._locked:
                if _is_enabled(watched):
                    self._locked[watched] = True
                    watched.setEnabled(False)
            elif event.type() == QEvent.Type.ShowToParent and watched in self._hidden:
                self._hidden[watched] = True
                watched.hide()
        return False

    def _lock(self, widget: QWidget) -> None:
        if isinstance(widget, TermLabel) and widget.key:
            return  # its word can be looked up all the same
        self._locked[widget] = _is_enabled(widget)
        widget.setEnabled(False)
        widget.installEventFilter(self)

    def _hide(self, widget: QWidget) -> None:
        self._hidden[widget] = not widget.isHidden()
        widget.hide()
        widget.installEventFilter(self)


def near_names(root: QWidget, unknown: Iterable[str]) -> tuple[str, ...]:
    """For each of the ``unknown`` names the control below ``root`` that is called most like it, if any is."""
    names = {widget.objectName() for widget in root.findChildren(QWidget)}
    known = sorted(name for name in names if name and not name.startswith("qt_"))
    found = [near for name in unknown for near in difflib.get_close_matches(name, known, n=1)]
    return tuple(dict.fromkeys(found))


def _is_enabled(widget: QWidget) -> bool:
    """Whether ``widget`` itself is, whatever it lies in."""
    return not widget.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled)


def _with_labels(control: QWidget, root: QWidget) -> Iterator[QWidget]:
    """``control`` and the labels that belong to it."""
    yield control
    for label in root.findChildren(QLabel):
        if label.buddy() is control:
            yield label
