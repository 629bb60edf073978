"""The My digits tab: everything that was drawn and kept, and how well it is read."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mnist_desktop.drawing.answers.answer import DIGITS
from mnist_desktop.drawing.models.model_facts import class_names, model_title
from mnist_desktop.handwriting.accuracy_card import AccuracyCard
from mnist_desktop.handwriting.drawing_browser import DrawingBrowser
from mnist_desktop.handwriting.exchange_card import ExchangeCard
from mnist_desktop.handwriting.keeper import DrawingKeeper
from mnist_desktop.handwriting.readings import Readings
from mnist_desktop.handwriting.requests import (
    Delete,
    Export,
    Fetch,
    Import,
    ReadWith,
    Refresh,
    Relabel,
    Request,
    Restore,
)
from mnist_desktop.handwriting.status_line import Event
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.banner import Banner
from mnist_desktop.widgets.retranslating import Retranslating
from trainer.errors import TrainerError

if TYPE_CHECKING:
    from trainer.data.drawings import Drawing
    from trainer.inference import Classifier

_PAUSE = 40  # milliseconds between two pictures of a reading that goes on


@dataclass(frozen=True, slots=True)
class _Step:
    """What was asked for, and what takes it back; nothing takes back an undo."""

    request: Request
    undo: tuple[Request, ...] = ()
    is_undo: bool = False


class HandwritingTab(Retranslating):
    """Browse, filter, relabel, delete with undo, export, import, and see what the reader makes of it.

    Signals:
        open_requested: a Drawing with its ink shall be shown on the canvas.
        training_wanted: a network shall learn from the drawings.
    """

    open_requested = Signal(object)
    training_wanted = Signal()

    def __init__(self, theme: Theme, keeper: DrawingKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._classifier: Classifier | None = None
        self._drawings: tuple[Drawing, ...] | None = None
        self._readings = Readings()
        self._asked: dict[int, _Step] = {}
        self._undo_steps: list[tuple[Request, ...]] = []
        self._banner = _banner(self)
        self._browser = DrawingBrowser(theme, self)
        self._accuracy = AccuracyCard(theme, self)
        self._exchange = ExchangeCard(theme, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._lay_out()
        self._connect()
        self._ask(Refresh())
        self.retranslate()

    def use_classifier(self, classifier: "Classifier | None") -> None:
        """Read all drawings with ``classifier`` from now on, in the keeper's thread."""
        if classifier is self._classifier:
            return
        self._classifier = classifier
        can_read = classifier is None or _reads_digits(classifier)
        path = classifier.path if classifier is not None and can_read else None
        self._readings = Readings()
        self._accuracy.show_model("" if classifier is None else model_title(classifier), can_read=can_read)
        self._ask(ReadWith(path))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("My digits"))
        if self._classifier is not None:
            title, can_read = model_title(self._classifier), _reads_digits(self._classifier)
            self._accuracy.show_model(title, can_read=can_read)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what happened meanwhile, and look whether another program changed the file."""
        super().showEvent(event)
        self._refresh()
        self._ask(Refresh())

    def _lay_out(self) -> None:
        right = QWidget(self)
        right.setFixedWidth(340)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._accuracy, 1)
        column.addWidget(self._exchange)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._browser, 1)
        row.addWidget(right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._banner)
        layout.addLayout(row, 1)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._refresh)
        keeper, browser = self._keeper, self._browser
        keeper.done.connect(self._on_done)
        keeper.failed.connect(self._on_failed)
        keeper.troubled.connect(self._on_trouble)
        keeper.listed.connect(self._on_listed)
        keeper.read.connect(self._on_read)
        browser.label_chosen.connect(self._relabel)
        browser.delete_wanted.connect(self._delete)
        browser.opened.connect(self._fetch)
        browser.filtered.connect(self._on_filtered)
        browser.status.undo_wanted.connect(self._undo)
        self._exchange.training_wanted.connect(self.training_wanted)
        self._exchange.export_wanted.connect(self._export)
        self._exchange.import_wanted.connect(self._import)
        shortcut = QShortcut(QKeySequence("Ctrl+Z"), self, self._undo)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _ask(self, request: Request, *, undo: tuple[Request, ...] = (), is_undo: bool = False) -> None:
        number = self._keeper.ask(request)
        if number:
            self._asked[number] = _Step(request, undo, is_undo)

    @Slot(int)
    def _relabel(self, label: int) -> None:
        before: dict[int, list[int]] = {}
        for drawing in self._browser.selected:
            if drawing.label != label:
                before.setdefault(drawing.label, []).append(drawing.id)
        if not before:
            self._browser.status.tell(Event.LABELLED_BEFORE, label=label)
            return
        undo = tuple(Relabel(tuple(ids), old) for old, ids in before.items())
        self._ask(Relabel(tuple(number for ids in before.values() for number in ids), label), undo=undo)

    @Slot()
    def _delete(self) -> None:
        ids = tuple(drawing.id for drawing in self._browser.selected)
        if ids:
            self._ask(Delete(ids), undo=(Restore(ids),))

    @Slot()
    def _undo(self) -> None:
        if self._undo_steps:
            for request in self._undo_steps.pop():
                self._ask(request, is_undo=True)
            self._browser.status.allow_undo(bool(self._undo_steps))

    @Slot(object)
    def _fetch(self, number: int) -> None:
        self._ask(Fetch(number))

    @Slot(object, str)
    def _export(self, path: Path, name: str) -> None:
        self._browser.status.tell(Event.EXPORTING)
        self._ask(Export(tuple(drawing.id for drawing in self._browser.shown), path, name))

    @Slot(object)
    def _import(self, path: Path) -> None:
        self._browser.status.tell(Event.IMPORTING)
        self._ask(Import(path))

    @Slot(int, object)
    def _on_done(self, number: int, answer: object) -> None:
        step = self._asked.pop(number, None)
        if step is None:
            return
        if step.undo:
            self._undo_steps.append(step.undo)
            self._browser.status.allow_undo(True)
        self._say(step, answer)

    def _say(self, step: _Step, answer: object) -> None:
        status = self._browser.status
        match step.request:
            case Fetch():
                self.open_requested.emit(answer)
            case _ if step.is_undo:
                status.tell(Event.TAKEN_BACK)
            case Delete(ids):
                status.tell(Event.DELETED, len(ids))
            case Relabel(ids, label):
                status.tell(Event.RELABELLED, len(ids), label=label)
            case Export(ids):
                status.tell(Event.EXPORTED, len(ids), path=answer)
            case Import() if isinstance(answer, int):
                status.tell(Event.IMPORTED, answer)
            case _:
                return
        self._banner.hide()

    @Slot(int, object)
    def _on_failed(self, number: int, error: TrainerError) -> None:
        step = self._asked.pop(number, None)
        if step is None:
            return
        if isinstance(step.request, Export | Import):
            self._browser.status.tell(Event.NOTHING)
        if self._drawings is None:
            self._on_listed(())
        self._banner.tell(error.template, error.values)

    @Slot(object)
    def _on_trouble(self, error: TrainerError) -> None:
        self._banner.tell(error.template, error.values)

    @Slot(object)
    def _on_listed(self, drawings: "tuple[Drawing, ...]") -> None:
        self._drawings = drawings
        self._refresh()

    @Slot(object)
    def _on_read(self, digits: Mapping[int, int | None] | None) -> None:
        self._readings = Readings(digits)
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _refresh(self) -> None:
        """Nothing is painted that nobody sees: while another tab is open, the pen must not wait."""
        if self.isVisible() and self._drawings is not None:
            self._browser.show_drawings(self._drawings, self._readings)
            self._accuracy.show_drawings(self._drawings, self._readings)

    @Slot()
    def _on_filtered(self) -> None:
        self._exchange.show_counts(len(self._browser.shown), len(self._drawings or ()))


def _banner(parent: QWidget) -> Banner:
    """One whose parts have names of their own: Train has the other."""
    banner = Banner(parent)
    for part in (banner, *banner.findChildren(QWidget)):
        name = part.objectName()
        if name.startswith("banner"):
            part.setObjectName(f"drawings{name[0].upper()}{name[1:]}")
    return banner


def _reads_digits(classifier: "Classifier") -> bool:
    return tuple(class_names(classifier)) == DIGITS
